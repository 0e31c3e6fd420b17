// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/filing/filing_service.h"

#include "core/base/text.h"
#include "core/documents/short_code.h"
#include "core/records/sheet_codes.h"
#include "core/storage/setting.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

const QString settingGroup = u"filing"_s;
constexpr int longestAbout = 160; ///< characters

QString tr(const char* text)
{
    return QCoreApplication::translate("filing", text);
}

Error invalid(const QString& sentence, const QString& detail = {})
{
    return {Error::Kind::Invalid, sentence, detail};
}

Result<> refuseProblems(const Issues& issues)
{
    for (const Issue& issue : issues)
        if (issue.severity == Severity::Problem)
            return invalid(issue.message, issue.code);
    return {};
}

QString firstLine(const QString& name)
{
    return cleanLine(name).left(60);
}

} // namespace

Result<int> nextSerial(Database& database, const QString& table, int year)
{
    BIHUAN_TRY_ASSIGN(const QVariant last, database.scalar(u"SELECT max(serial) FROM %1 WHERE year=?"_s.arg(table), {year}));
    return last.toInt() + 1;
}

Result<FilingSettings> FilingService::settings() const
{
    FilingSettings settings;
    BIHUAN_TRY_ASSIGN(const auto values, setting::ofGroup(m_records.store().database(), settingGroup));
    settings.numbered = values.value(u"numbered"_s, u"1"_s) == u"1"_s;
    settings.letters = values.value(u"letters"_s, settings.letters);
    settings.incomingLetters = values.value(u"incoming_letters"_s, settings.incomingLetters);
    settings.answerDays = values.value(u"answer_days"_s, QString::number(settings.answerDays)).toInt();
    settings.readDays = values.value(u"read_days"_s, QString::number(settings.readDays)).toInt();
    return settings;
}

Result<> FilingService::saveSettings(const FilingSettings& given)
{
    for (const QString& letters : {given.letters, given.incomingLetters})
        if (const QString cleaned = cleanLine(letters); cleaned.isEmpty() || cleaned.size() > 12)
            return invalid(tr("“%1”: numbers begin with 1 to 12 characters, such as “安报”.").arg(letters));
    if (given.answerDays < 1 || given.answerDays > 90 || given.readDays < 1 || given.readDays > 90)
        return invalid(tr("Between 1 and 90 working days."));
    Database& database = m_records.store().database();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Numbers and days of filings")));
    for (const auto& [key, value] : {std::pair(u"numbered"_s, QString::number(given.numbered ? 1 : 0)), std::pair(u"letters"_s, cleanLine(given.letters)), std::pair(u"incoming_letters"_s, cleanLine(given.incomingLetters)),
                                     std::pair(u"answer_days"_s, QString::number(given.answerDays)), std::pair(u"read_days"_s, QString::number(given.readDays))})
        BIHUAN_TRY(setting::set(database, settingGroup, key, value));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(filingType().kind().code);
    return {};
}

Result<Filing> FilingService::draft(Id<FilingRule> ruleId, const QString& kindCode, qint64 id) const
{
    const RecordStore& store = m_records.store();
    Filing filing{.state = filingStateCode(FilingState::Drafted), .happenedOn = today()};
    BIHUAN_TRY_ASSIGN(const auto rule, store.find(filingRuleType(), ruleId));
    if (!ruleId.isNull() && !rule)
        return Error{Error::Kind::NotFound, filingRuleType().kind().title(), QString::number(ruleId.value())};
    if (rule) {
        filing.rule = rule->id;
        filing.matter = rule->code;
        filing.subject = rule->name;
        filing.toOrg = rule->toOrg;
        filing.basis = rule->basis;
        filing.channel = rule->channel;
        filing.content = rule->content;
    }
    if (!kindCode.isEmpty()) {
        const RecordKind* kind = store.registry().find(kindCode);
        if (!kind)
            return Error{Error::Kind::NotFound, kindCode, {}};
        BIHUAN_TRY_ASSIGN(const auto record, store.find(*kind, id));
        if (!record)
            return Error{Error::Kind::NotFound, kind->title(), QString::number(id)};
        filing.aboutKind = kindCode;
        filing.aboutId = int(id);
        filing.aboutName = cleanLine(kind->nameOf(*record));
        if (kind->field(u"description"_s)) // a number alone says nothing to the authority
            filing.aboutName = cleanLine(filing.aboutName + u' ' + kind->value(*record, u"description"_s).toString()).left(longestAbout);
        filing.subject = rule ? tr("%1: %2").arg(rule->name, firstLine(filing.aboutName)) : firstLine(filing.aboutName);
        if (rule && rule->recordKind == kindCode && kind->field(rule->dateField))
            if (const QDate day = kind->value(*record, rule->dateField).toDate(); day.isValid())
                filing.happenedOn = day;
    }
    filing.subject = filing.subject.left(filingType().kind().field(u"subject"_s)->maxLength);
    filing.content.replace(u"{{事项}}"_s, filing.aboutName.isEmpty() ? filing.subject : filing.aboutName);
    BIHUAN_TRY_ASSIGN(filing.dueOn, dueOf(filing));
    return filing;
}

Result<QDate> FilingService::dueOf(const Filing& filing) const
{
    BIHUAN_TRY_ASSIGN(const auto rule, m_records.store().find(filingRuleType(), filing.rule));
    if (!rule)
        return QDate();
    BIHUAN_TRY_ASSIGN(const auto days, m_records.store().kept(&DayTable::read));
    return filingDue(*rule, filing.happenedOn, *days);
}

Result<Filing> FilingService::find(Id<Filing> id) const
{
    BIHUAN_TRY_ASSIGN(const auto filing, m_records.store().find(filingType(), id));
    if (!filing)
        return Error{Error::Kind::NotFound, filingType().kind().title(), QString::number(id.value())};
    return *filing;
}

Result<Filing> FilingService::find(const QString& typed) const
{
    const RecordStore& store = m_records.store();
    QList<Filing> found;
    if (const auto code = ShortCode::parse(typed)) {
        BIHUAN_TRY_ASSIGN(found, store.list(filingType(), {.where = {{u"short_code"_s, code->text()}}, .voidedToo = true}));
    }
    if (const QString number = cleanDocNo(typed); found.isEmpty() && !number.isEmpty()) {
        BIHUAN_TRY_ASSIGN(found, store.list(filingType(), {.where = {{u"doc_no"_s, number}}, .voidedToo = true}));
    }
    if (found.isEmpty())
        return Error{Error::Kind::NotFound, tr("filing “%1”").arg(typed), {}};
    return found.first();
}

Result<QList<Id<Filing>>> FilingService::add(const QList<Filing>& given, bool withPapers)
{
    RecordStore& store = m_records.store();
    const RecordKind& kind = filingType().kind();
    QList<Filing> drafts = given;
    QSet<QString> taken;
    for (Filing& one : drafts) {
        one.state = filingStateCode(FilingState::Drafted);
        one.docNo = cleanDocNo(one.docNo);
        one.subject = cleanLine(one.subject);
        one.toOrg = cleanLine(one.toOrg);
        BIHUAN_TRY_ASSIGN(one.shortCode, SheetCodes(store).fresh(taken));
        BIHUAN_TRY(refuseProblems(m_records.check(kind, filingType().toRecord(one))));
    }
    QList<Id<Filing>> ids;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Filing drafted")));
    for (Filing& one : drafts) {
        BIHUAN_TRY_ASSIGN(one.id, store.insert(filingType(), one));
        BIHUAN_TRY(noteFilingStep(store.database(), {}, one, u"draft"_s, {}, today()));
        ids << one.id;
        if (!withPapers || one.aboutKind.isEmpty())
            continue;
        BIHUAN_TRY_ASSIGN(const auto links, m_attachments.linksOf(one.aboutKind, one.aboutId));
        for (const AttachmentLink& link : links)
            BIHUAN_TRY(m_attachments.link(link.attachment, kind.code, one.id.value(), {}, link.eventDate));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(kind.code);
    return ids;
}

Result<Id<Filing>> FilingService::add(const Filing& draft, bool withPapers)
{
    BIHUAN_TRY_ASSIGN(const auto ids, add(QList<Filing>{draft}, withPapers));
    return ids.first();
}

Result<> FilingService::number(Filing& filing, QDate on)
{
    if (filing.serial > 0 || !filing.docNo.isEmpty())
        return {}; // a number once given stays; the school's own is left alone
    BIHUAN_TRY_ASSIGN(const FilingSettings rules, settings());
    BIHUAN_TRY_ASSIGN(const auto rule, m_records.store().find(filingRuleType(), filing.rule));
    if (!rules.numbered || (rule && !rule->numbered))
        return {};
    filing.year = on.year();
    BIHUAN_TRY_ASSIGN(filing.serial, nextSerial(m_records.store().database(), filingType().kind().code, filing.year));
    filing.docNo = u"%1〔%2〕%3号"_s.arg(rules.letters).arg(filing.year).arg(filing.serial);
    return {};
}

Result<> noteFilingStep(Database& database, const Filing& before, const Filing& after, const QString& action, const FilingMove& move, QDate on)
{
    BIHUAN_TRY(database.run(u"INSERT INTO filing_event (filing, at, on_day, action, from_state, to_state, actor, person, channel, number, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                            {after.id.value(), database.clock().now().toString(Qt::ISODate), on.toString(Qt::ISODate), action, before.state, after.state, database.actor(),
                             move.person.isNull() ? QVariant() : QVariant(move.person.value()), move.action == FilingAction::Send && action != u"draft"_s ? after.channel : QString(),
                             action == u"acknowledge"_s ? cleanLine(move.number) : action == u"approve"_s ? after.docNo : QString(), cleanLine(move.note)}));
    return {};
}

Result<QList<FilingStep>> FilingService::move(const QList<Id<Filing>>& ids, const FilingMove& step)
{
    RecordStore& store = m_records.store();
    const QDate on = step.date.isValid() ? step.date : today();
    QList<FilingStep> steps;
    for (const Id<Filing> id : ids) {
        BIHUAN_TRY_ASSIGN(const Filing before, find(id));
        BIHUAN_TRY_ASSIGN(const auto papers, m_attachments.linksOf(filingType().kind().code, id.value()));
        steps << FilingStep{before, filingApplied(before, step, today()), filingGuards(before, step, int(papers.size()), today())};
        BIHUAN_TRY(refuseProblems(steps.last().warnings));
    }
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), filingActionName(step.action)));
    for (FilingStep& one : steps) {
        if (step.action == FilingAction::Approve)
            BIHUAN_TRY(number(one.after, on));
        BIHUAN_TRY(store.update(filingType(), one.after));
        BIHUAN_TRY(noteFilingStep(store.database(), one.before, one.after, filingActionCode(step.action), step, on));
        ++one.after.revision;
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(filingType().kind().code);
    return steps;
}

Result<FilingStep> FilingService::move(Id<Filing> id, const FilingMove& step)
{
    BIHUAN_TRY_ASSIGN(const auto steps, move(QList<Id<Filing>>{id}, step));
    return steps.first();
}

Result<> FilingService::takeBack(const QList<FilingStep>& steps)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Step taken back")));
    for (const FilingStep& step : steps) {
        Filing again = step.before;
        again.revision = step.after.revision;
        again.year = step.after.year;
        again.serial = step.after.serial;
        again.docNo = step.after.docNo;
        BIHUAN_TRY(store.update(filingType(), again));
        FilingMove why;
        why.note = tr("Step taken back");
        BIHUAN_TRY(noteFilingStep(store.database(), step.after, again, u"undo"_s, why, today()));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(filingType().kind().code);
    return {};
}

Result<QList<FilingEvent>> FilingService::events(Id<Filing> id) const
{
    QList<FilingEvent> events;
    BIHUAN_TRY(m_records.store().database().read(u"SELECT at, on_day, action, from_state, to_state, actor, person, channel, number, note FROM filing_event WHERE filing=? ORDER BY id"_s, {id.value()}, [&](const Row& row) {
        events << FilingEvent{QDateTime::fromString(row.text(0), Qt::ISODate), QDate::fromString(row.text(1), Qt::ISODate), row.text(2), row.text(3), row.text(4), row.text(5), Id<Person>(row.integer(6)),
                              row.text(7), row.text(8), row.text(9)};
    }));
    return events;
}

Result<QList<Filing>> FilingService::about(const QString& kind, qint64 id) const
{
    return m_records.store().list(filingType(), {.where = {{u"about_kind"_s, kind}, {u"about_id"_s, id}}, .orderBy = {u"-id"_s}});
}

Result<FilingStanding> FilingService::standing(const Filing& filing) const
{
    BIHUAN_TRY_ASSIGN(const FilingSettings rules, settings());
    BIHUAN_TRY_ASSIGN(const auto days, m_records.store().kept(&DayTable::read));
    return filingStanding(filing, rules, *days, today());
}

} // namespace bihuan
