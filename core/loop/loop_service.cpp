// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loop/loop_service.h"

#include "core/base/text.h"
#include "core/calendar/day_table.h"
#include "core/storage/setting.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("loop", text);
}

const QString settings = u"loop"_s;

/// Pinyin initials of 隐患, 演练, 决议, 考评, 物业: the usual letters of such numbers [拟].
QString usualPrefix(const QString& kind)
{
    static const QHash<QString, QString> prefixes{
        {u"hazard"_s, u"YH"_s}, {u"drill"_s, u"YL"_s}, {u"resolution"_s, u"JY"_s}, {u"appraisal"_s, u"KP"_s}, {u"property"_s, u"WY"_s}};
    return prefixes.value(kind);
}

Error invalid(const Issue& problem)
{
    return {Error::Kind::Invalid, problem.message, problem.code};
}

const Issue* firstProblem(const Issues& issues)
{
    for (const Issue& issue : issues)
        if (issue.severity == Severity::Problem)
            return &issue;
    return nullptr;
}

Issue repeatOf(const LoopItem& previous)
{
    return {Severity::Warning, u"loop.repeats"_s, u"category"_s,
            tr("The same was found here on %1 (%2). Look for it in places of the same kind, too.")
                .arg(previous.foundOn.toString(Qt::ISODate), previous.number)};
}

bool hasContentOf(const QList<Attachment>& list, const Attachment& photo)
{
    return std::any_of(list.cbegin(), list.cend(), [&photo](const Attachment& one) { return one.sha256 == photo.sha256; });
}

} // namespace

Result<LoopRules> LoopService::rules() const
{
    return readLoopRules(m_records.store());
}

Result<> LoopService::saveRules(const LoopRules& rules)
{
    Database& database = m_records.store().database();
    const QHash<QString, QString> values{{u"general"_s, rules.general == LoopRigour::Strict ? u"strict"_s : u"light"_s},
                                         {u"extensions"_s, QString::number(rules.extensionsGeneral)},
                                         {u"days.general"_s, QString::number(rules.daysGeneral)},
                                         {u"count.general"_s, dayCountCode(rules.countGeneral)},
                                         {u"days.major"_s, QString::number(rules.daysMajor)},
                                         {u"count.major"_s, dayCountCode(rules.countMajor)},
                                         {u"days.plan"_s, QString::number(rules.planDaysMajor)},
                                         {u"count.plan"_s, dayCountCode(rules.planCountMajor)},
                                         {u"repeat_months"_s, QString::number(rules.repeatMonths)}};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Rules of the closed loop")));
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        BIHUAN_TRY(setting::set(database, settings, value.key(), value.value()));
    BIHUAN_TRY(transaction.commit());
    // What is overdue or late depends on them.
    m_records.announce(loopItemType().kind().code);
    return {};
}

Result<QString> LoopService::prefix(const QString& kind) const
{
    BIHUAN_TRY_ASSIGN(const auto values, setting::ofGroup(m_records.store().database(), settings));
    return values.value(u"prefix."_s + kind, usualPrefix(kind));
}

Result<> LoopService::savePrefix(const QString& kind, const QString& prefix)
{
    static const QRegularExpression form(u"^[\\p{L}\\p{N}]{1,8}$"_s);
    const QString cleaned = toHalfWidth(prefix).trimmed().toUpper();
    if (!form.match(cleaned).hasMatch())
        return Error{Error::Kind::Invalid, tr("“%1”: numbers begin with 1 to 8 letters or digits.").arg(prefix), {}};
    Database& database = m_records.store().database();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Rules of the closed loop")));
    BIHUAN_TRY(setting::set(database, settings, u"prefix."_s + kind, cleaned));
    return transaction.commit();
}

Result<> LoopService::number(LoopItem& item)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const QString letters, prefix(item.kind));
    item.year = store.database().clock().today().year();
    BIHUAN_TRY_ASSIGN(const QVariant last, store.database().scalar(u"SELECT max(serial) FROM loop_item WHERE kind=? AND year=?"_s,
                                                                  {item.kind, item.year}));
    item.serial = last.toInt() + 1;
    item.number = u"%1-%2-%3"_s.arg(letters)
                      .arg(item.year)
                      .arg(item.serial, 4, 10, QLatin1Char('0'));
    return {};
}

Result<> LoopService::addEvent(const LoopItem& item, const QString& from, const LoopMove& step, QDate on)
{
    Database& database = m_records.store().database();
    QStringList words{step.note.trimmed(), step.measure.trimmed(), step.number.trimmed(), step.noPhotoReason.trimmed()};
    words.removeAll(QString());
    BIHUAN_TRY(database.run(u"INSERT INTO loop_event (item, at, on_day, action, from_state, to_state, actor, person, note, due) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                            {item.id.value(), database.clock().now().toString(u"yyyy-MM-ddTHH:mm:ss"_s), on.toString(Qt::ISODate),
                             loopActionCode(step.action), from, item.state, database.actor(),
                             step.person.isNull() ? QVariant() : QVariant(step.person.value()), words.join(u"；"_s),
                             step.due.isValid() ? QVariant(step.due.toString(Qt::ISODate)) : QVariant()}));
    return {};
}

Result<LoopReport> LoopService::add(LoopItem draft, bool registered)
{
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_records.store().database(), registered ? tr("Registered") : tr("Reported")));
    BIHUAN_TRY_ASSIGN(const LoopReport report, addWithin(std::move(draft), registered));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(loopItemType().kind().code);
    return report;
}

Result<LoopReport> LoopService::addWithin(LoopItem draft, bool registered)
{
    RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    if (!draft.id.isNull() || !draft.number.isEmpty())
        return Error{Error::Kind::Refused, tr("%1 is in the ledger already.").arg(draft.number), {}};
    draft.state = loopStateCode(LoopState::Discovered);
    draft.description = draft.description.trimmed();
    if (draft.level.isEmpty())
        draft.level = u"general"_s;
    if (!draft.foundOn.isValid())
        draft.foundOn = today;
    LoopReport report;
    report.warnings = m_records.check(loopItemType().kind(), loopItemType().toRecord(draft));
    if (const Issue* problem = firstProblem(report.warnings))
        return invalid(*problem);
    if (registered) {
        BIHUAN_TRY_ASSIGN(const auto previous, earlier(draft));
        if (previous) {
            draft.repeats = previous->id;
            report.warnings << repeatOf(*previous);
        }
        draft.state = loopStateCode(LoopState::Registered);
        BIHUAN_TRY(number(draft));
    }
    BIHUAN_TRY_ASSIGN(draft.id, store.insert(loopItemType(), draft));
    if (registered)
        BIHUAN_TRY(addEvent(draft, loopStateCode(LoopState::Discovered), {.person = draft.reporter}, today));
    BIHUAN_TRY_ASSIGN(const auto stored, store.find(loopItemType(), draft.id));
    report.item = *stored;
    return report;
}

Result<LoopReport> LoopService::move(Id<LoopItem> id, const LoopMove& step)
{
    RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    BIHUAN_TRY_ASSIGN(const auto found, store.find(loopItemType(), id));
    if (!found)
        return Error{Error::Kind::NotFound, loopItemType().kind().title(), QString::number(id.value())};
    BIHUAN_TRY_ASSIGN(const LoopRules rules, this->rules());
    BIHUAN_TRY_ASSIGN(const int photos, photosAfter(id));
    LoopReport report;
    report.warnings = loopGuards(*found, step, rules, photos, today);
    if (const Issue* problem = firstProblem(report.warnings))
        return invalid(*problem);

    LoopItem item = loopApplied(*found, step, rules, today);
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), loopActionName(step.action)));
    if (step.action == LoopAction::Register) {
        BIHUAN_TRY_ASSIGN(const auto previous, earlier(item));
        if (previous) {
            item.repeats = previous->id;
            report.warnings << repeatOf(*previous);
        }
        BIHUAN_TRY(number(item));
    }
    BIHUAN_TRY(store.update(loopItemType(), item));
    BIHUAN_TRY(addEvent(item, found->state, step, step.date.isValid() ? step.date : today));
    BIHUAN_TRY_ASSIGN(const auto stored, store.find(loopItemType(), id));
    BIHUAN_TRY(transaction.commit());
    report.item = *stored;
    m_records.announce(loopItemType().kind().code);
    return report;
}

Result<int> LoopService::photosAfter(Id<LoopItem> id) const
{
    const QString table = loopItemType().kind().code;
    BIHUAN_TRY_ASSIGN(const auto old, m_attachments.of(table, id.value(), before));
    BIHUAN_TRY_ASSIGN(const auto photos, m_attachments.of(table, id.value(), after));
    return int(std::count_if(photos.cbegin(), photos.cend(), [&old](const Attachment& photo) { return !hasContentOf(old, photo); }));
}

Result<LoopReport> LoopService::addPhoto(Id<LoopItem> id, const QString& path, const QString& purpose, QDate taken)
{
    RecordStore& store = m_records.store();
    const QString table = loopItemType().kind().code;
    BIHUAN_TRY_ASSIGN(const auto item, store.find(loopItemType(), id));
    if (!item)
        return Error{Error::Kind::NotFound, loopItemType().kind().title(), QString::number(id.value())};
    if (item->voided)
        return Error{Error::Kind::Refused, tr("%1 is void.").arg(item->number), u"loop.voided"_s};
    BIHUAN_TRY_ASSIGN(const LoopRules rules, this->rules());
    LoopReport report{*item, {}};
    if (taken.isValid() && taken > store.database().clock().today())
        return Error{Error::Kind::Invalid, tr("%1 is in the future.").arg(taken.toString(Qt::ISODate)), u"loop.date.future"_s};
    BIHUAN_TRY_ASSIGN(const Attachment staged, m_attachments.stage(path));
    if (!staged.mediaType.startsWith(u"image/"_s)) {
        BIHUAN_TRY(m_attachments.discard(staged));
        return Error{Error::Kind::Refused, tr("%1 is not a picture.").arg(staged.originalName), staged.mediaType};
    }
    // The same picture before and after proves nothing (domain.md §5.3).
    BIHUAN_TRY_ASSIGN(const auto others, m_attachments.of(table, id.value(), purpose == after ? before : after));
    if (hasContentOf(others, staged)) {
        const QString message = tr("The photographs before and after are one and the same picture: %1. Take one of how it looks now.").arg(staged.originalName);
        if (rules.of(*item) == LoopRigour::Strict)
            return Error{Error::Kind::Invalid, message, u"loop.same_photo"_s};
        report.warnings << Issue{Severity::Warning, u"loop.same_photo"_s, purpose, message};
    }
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), purpose == after ? tr("Photograph after") : tr("Photograph before")));
    BIHUAN_TRY_ASSIGN(const Attachment photo, m_attachments.admit(staged));
    BIHUAN_TRY(m_attachments.link(photo, table, id.value(), purpose, taken));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(table);
    return report;
}

Result<LoopItem> LoopService::find(const QString& number) const
{
    QString wanted = toHalfWidth(number).toUpper();
    wanted.remove(QRegularExpression(u"\\s"_s));
    BIHUAN_TRY_ASSIGN(const auto items, m_records.store().list(loopItemType(), {.where = {{u"number"_s, wanted}}, .voidedToo = true}));
    if (wanted.isEmpty() || items.isEmpty())
        return Error{Error::Kind::NotFound, tr("item “%1”").arg(number), {}};
    return items.first();
}

Result<QList<LoopEvent>> LoopService::events(Id<LoopItem> id) const
{
    QList<LoopEvent> list;
    BIHUAN_TRY(m_records.store().database().read(
        u"SELECT id, at, on_day, action, from_state, to_state, actor, person, note, due FROM loop_event WHERE item=? ORDER BY id"_s,
        {id.value()}, [&](const Row& row) {
            list << LoopEvent{.id = int(row.integer(0)),
                              .at = QDateTime::fromString(row.text(1), Qt::ISODate),
                              .on = QDate::fromString(row.text(2), Qt::ISODate),
                              .action = row.text(3),
                              .from = row.text(4),
                              .to = row.text(5),
                              .actor = row.text(6),
                              .person = Id<Person>(row.integer(7)),
                              .note = row.text(8),
                              .due = QDate::fromString(row.text(9), Qt::ISODate)};
        }));
    return list;
}

Result<LoopCounts> LoopService::counts(const QString& kind) const
{
    Database& database = m_records.store().database();
    LoopCounts counts;
    const QString today = database.clock().today().toString(Qt::ISODate);
    BIHUAN_TRY(database.read(
        u"SELECT state, count(*), sum(due_on < ? AND done_on IS NULL), sum(level = 'major') FROM loop_item WHERE kind=? AND voided=0 GROUP BY state"_s,
        {today, kind}, [&](const Row& row) {
            const LoopState state = loopStateFromCode(row.text(0)).value_or(LoopState::Discovered);
            counts.byState.insert(state, int(row.integer(1)));
            if (!isOpenLoop(state))
                return;
            counts.open += int(row.integer(1));
            counts.overdue += int(row.integer(2));
            counts.major += int(row.integer(3));
        }));
    return counts;
}

Result<QList<LoopItem>> LoopService::ledger(const QString& kind, int year) const
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(QList<LoopItem> items, store.list(loopItemType(), {.where = {{u"kind"_s, kind}, {u"year"_s, year}},
                                                                         .voidedToo = true, .orderBy = {u"serial"_s}}));
    BIHUAN_TRY_ASSIGN(const QList<LoopItem> older,
                      store.list(loopItemType(), {.where = {{u"kind"_s, kind}, {u"year"_s, year, Condition::Op::Less},
                                                            {u"year"_s, 0, Condition::Op::Greater}},
                                                  .orderBy = {u"year"_s, u"serial"_s}}));
    for (const LoopItem& item : older)
        if (!item.closedOn.isValid() || item.closedOn >= QDate(year, 1, 1))
            items << item;
    return items;
}

Result<std::optional<LoopItem>> LoopService::earlier(const LoopItem& item) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto rules, store.kept(readLoopRules));
    if (item.zone.isNull() || item.category.isEmpty() || rules->repeatMonths == 0 || item.source == repeatSource)
        return std::optional<LoopItem>();
    BIHUAN_TRY_ASSIGN(const QVariant id,
                      store.database().scalar(u"SELECT id FROM loop_item WHERE zone=? AND category=? AND found_on BETWEEN ? AND ? AND kind=? "
                                              "AND voided=0 AND number<>'' AND source<>? AND id<>? ORDER BY found_on DESC, id DESC LIMIT 1"_s,
                                              {item.zone.value(), item.category, item.foundOn.addMonths(-rules->repeatMonths), item.foundOn,
                                               item.kind, repeatSource, item.id.value()}));
    if (!id.isValid())
        return std::optional<LoopItem>();
    return store.find(loopItemType(), Id<LoopItem>(id.toLongLong()));
}

Result<QDate> LoopService::lastDay(const LoopItem& item, int days, DayCount count) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto table, store.kept(DayTable::read));
    return table->after(item.foundOn.isValid() ? item.foundOn : store.database().clock().today(), days, count);
}

Result<QDate> LoopService::usualDue(const LoopItem& item) const
{
    BIHUAN_TRY_ASSIGN(const LoopRules rules, this->rules());
    return isMajor(item) ? lastDay(item, rules.planDaysMajor, rules.planCountMajor) : lastDay(item, rules.daysGeneral, rules.countGeneral);
}

Result<QDate> LoopService::controlDue(const LoopItem& item) const
{
    BIHUAN_TRY_ASSIGN(const LoopRules rules, this->rules());
    return lastDay(item, rules.daysMajor, rules.countMajor);
}

Result<QDate> LoopService::planDue(const LoopItem& item) const
{
    BIHUAN_TRY_ASSIGN(const LoopRules rules, this->rules());
    return lastDay(item, rules.planDaysMajor, rules.planCountMajor);
}

} // namespace bihuan
