// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/induction.h"

#include "core/documents/letter_batch.h"
#include "core/people/defaults.h"
#include "core/storage/setting.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

namespace {

constexpr int mostHours = 80;
const QString settingGroup = u"induction"_s;

QString recordTr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

QString tr(const char* text)
{
    return QCoreApplication::translate("education", text);
}

Issues inductionIssues(const Induction& one, const RecordStore& store, QDate today)
{
    Issues issues;
    const auto problem = [&](const QString& code, const QString& field, const QString& message) { issues << Issue{Severity::Problem, code, field, message}; };
    if (one.score < 0 || one.score > 100)
        problem(u"induction.score"_s, u"score"_s, recordTr("The score is from 0 to 100."));
    if (one.hours < 0)
        problem(u"induction.hours"_s, u"hours"_s, recordTr("The hours of training are not negative."));
    else if (one.hours > mostHours)
        issues << Issue{Severity::Warning, u"induction.many_hours"_s, u"hours"_s, recordTr("%1 hours of training: are these minutes?").arg(one.hours)};
    if (one.trainedOn > today)
        problem(u"induction.future"_s, u"trained_on"_s, recordTr("The training is still to come."));
    if (one.admittedOn.isValid() && !one.passed)
        problem(u"induction.not_passed"_s, u"admitted_on"_s, recordTr("Nobody is admitted who has not passed."));
    if (one.admittedOn.isValid() && one.admittedOn < one.trainedOn)
        problem(u"induction.order"_s, u"admitted_on"_s, recordTr("Nobody is admitted before the training."));
    const auto person = store.find(personType(), one.person);
    if (person && *person) {
        if (one.trainer.trimmed() == (*person)->name)
            problem(u"induction.trainer"_s, u"trainer"_s, recordTr("Nobody trains himself or herself."));
        if (one.admittedOn.isValid() && (*person)->joinedOn.isValid() && one.admittedOn > (*person)->joinedOn)
            issues << Issue{Severity::Hint, u"induction.late"_s, u"admitted_on"_s, recordTr("Admitted after the first day at school, %1.").arg((*person)->joinedOn.toString(Qt::ISODate))};
    }
    return issues;
}

Error refused(const QString& sentence)
{
    return {Error::Kind::Refused, sentence, {}};
}

QString onPaper(QDate date)
{
    return date.isValid() ? date.toString(u"yyyy年M月d日"_s) : QString(8, u'＿');
}

QString orLine(const QString& text, int length)
{
    return text.trimmed().isEmpty() ? QString(length, u'＿') : text.trimmed();
}

} // namespace

const RecordType<Induction>& inductionType()
{
    static const RecordType<Induction> type =
        RecordType<Induction>("induction", NOOP("Induction"), NOOP("Inductions"))
            .text("cert_no", NOOP("Number of the certificate"), &Induction::certNo, {.flags = Generated | Searchable, .maxLength = 40})
            .reference("person", NOOP("Person"), &Induction::person, "person", {.flags = Required | Searchable, .aliases = {u"姓名"_s, u"人员"_s}})
            .text("content", NOOP("Taught"), &Induction::content, {.flags = Required | Searchable, .aliases = {u"培训内容"_s, u"内容"_s}, .maxLength = 200})
            .integer("hours", NOOP("Hours of training"), &Induction::hours, {.aliases = {u"学时"_s}})
            .integer("score", NOOP("Score of the test"), &Induction::score, {.aliases = {u"考核成绩"_s, u"成绩"_s}})
            .boolean("passed", NOOP("Passed"), &Induction::passed, {.aliases = {u"合格"_s, u"考核结果"_s}})
            .text("trainer", NOOP("Trained by"), &Induction::trainer, {.aliases = {u"培训人"_s}, .maxLength = 40})
            .date("trained_on", NOOP("Trained on"), &Induction::trainedOn, {.flags = Required, .aliases = {u"培训日期"_s}})
            .date("admitted_on", NOOP("Admitted on"), &Induction::admittedOn, {.flags = Generated, .aliases = {u"准入日期"_s, u"准入日"_s}})
            .text("location", NOOP("Kept at"), &Induction::location, {.flags = Hidden, .maxLength = 60})
            .text("note", NOOP("Note"), &Induction::note, {.flags = Hidden, .aliases = {u"备注"_s}})
            .named("content")
            .ordered({u"-trained_on"_s})
            .importedBy({{u"person"_s, u"trained_on"_s}})
            .checkedBy(inductionIssues);
    return type;
}

Result<InductionSettings> InductionSettings::read(Database& database)
{
    InductionSettings settings;
    BIHUAN_TRY_ASSIGN(const auto values, setting::ofGroup(database, settingGroup));
    settings.since = QDate::fromString(values.value(u"since"_s), Qt::ISODate);
    settings.leastHours = values.value(u"least_hours"_s, QString::number(settings.leastHours)).toInt();
    settings.passScore = values.value(u"pass_score"_s, QString::number(settings.passScore)).toInt();
    return settings;
}

Result<> InductionSettings::write(Database& database) const
{
    BIHUAN_TRY(setting::set(database, settingGroup, u"since"_s, since.toString(Qt::ISODate)));
    BIHUAN_TRY(setting::set(database, settingGroup, u"least_hours"_s, QString::number(leastHours)));
    return setting::set(database, settingGroup, u"pass_score"_s, QString::number(passScore));
}

Result<InductionSettings> InductionGate::settings() const
{
    return InductionSettings::read(m_records.store().database());
}

Result<> InductionGate::setSettings(const InductionSettings& settings)
{
    if (settings.leastHours < 0 || settings.leastHours > mostHours || settings.passScore < 0 || settings.passScore > 100)
        return Error{Error::Kind::Invalid, tr("Hours are from 0 to 80, the score from 0 to 100."), {}};
    Database& database = m_records.store().database();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Rules of the induction gate")));
    BIHUAN_TRY(settings.write(database));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(inductionType().kind().code);
    return {};
}

Result<QList<Newcomer>> InductionGate::newcomers() const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const InductionSettings rules, settings());
    QList<Newcomer> found;
    if (!rules.since.isValid())
        return found;
    const QDate today = store.database().clock().today();
    BIHUAN_TRY_ASSIGN(const auto people, store.list(personType(), {.where = {{u"joined_on"_s, rules.since.toString(Qt::ISODate), Condition::Op::GreaterOrEqual}},
                                                                   .orderBy = {u"joined_on"_s, u"name"_s}}));
    BIHUAN_TRY_ASSIGN(const auto inductions, store.list(inductionType(), {.orderBy = {u"trained_on"_s}}));
    QHash<Id<Person>, Induction> newest;
    for (const Induction& one : inductions)
        if (!newest.value(one.person).admittedOn.isValid() || one.admittedOn.isValid())
            newest.insert(one.person, one);
    for (const Person& person : people) {
        if (person.leftOn.isValid() && person.leftOn < today)
            continue;
        const auto at = newest.constFind(person.id);
        found << Newcomer{person, at == newest.cend() ? std::nullopt : std::optional(*at)};
    }
    return found;
}

QString refusalOf(const Newcomer& one)
{
    if (one.isAdmitted())
        return {};
    return one.induction ? tr("%1 was trained on %2 but is not admitted yet.").arg(one.person.name, one.induction->trainedOn.toString(Qt::ISODate))
                         : tr("%1 joined on %2 and has no induction yet.").arg(one.person.name, one.person.joinedOn.toString(Qt::ISODate));
}

Result<QString> InductionGate::refusalOfWorkCard(Id<Person> person) const
{
    BIHUAN_TRY_ASSIGN(const auto all, newcomers());
    for (const Newcomer& one : all)
        if (one.person.id == person)
            return refusalOf(one);
    return QString();
}

Result<bool> InductionGate::mayHaveWorkCard(Id<Person> person) const
{
    BIHUAN_TRY_ASSIGN(const QString reason, refusalOfWorkCard(person));
    return reason.isEmpty();
}

Result<Induction> InductionGate::admit(Id<Induction> id, QDate day)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto found, store.find(inductionType(), id));
    if (!found || found->voided)
        return Error{Error::Kind::NotFound, inductionType().kind().title(), {}};
    BIHUAN_TRY_ASSIGN(const InductionSettings rules, settings());
    BIHUAN_TRY_ASSIGN(const auto person, store.find(personType(), found->person));
    const QString name = person ? person->name : QString();
    Induction one = *found;
    if (one.admittedOn.isValid())
        return refused(tr("%1 was admitted on %2 already.").arg(name, one.admittedOn.toString(Qt::ISODate)));
    if (!one.passed)
        return refused(tr("%1 has not passed: enter the result of the test first.").arg(name));
    if (one.score > 0 && one.score < rules.passScore)
        return refused(tr("%1 has %2 points; %3 are needed.").arg(name).arg(one.score).arg(rules.passScore));
    if (one.hours < rules.leastHours)
        return refused(tr("%1 had %2 hours of training; %3 are needed.").arg(name).arg(one.hours).arg(rules.leastHours));
    if (day > store.database().clock().today())
        return refused(tr("The day of admission is still to come."));
    one.admittedOn = day;
    if (one.certNo.isEmpty()) {
        const QString prefix = u"ZR-%1-"_s.arg(day.year()); // 准入
        BIHUAN_TRY_ASSIGN(const QVariant last, store.database().scalar(u"SELECT max(CAST(substr(cert_no, ?) AS INTEGER)) FROM induction WHERE cert_no LIKE ?"_s,
                                                                       {int(prefix.size()) + 1, QString(prefix + u'%')}));
        one.certNo = prefix + u"%1"_s.arg(last.toInt() + 1, 3, 10, QLatin1Char('0'));
    }
    BIHUAN_TRY(m_records.save(inductionType().kind(), inductionType().toRecord(one), tr("Admitted: %1").arg(name)));
    BIHUAN_TRY_ASSIGN(const auto saved, store.find(inductionType(), id));
    return *saved;
}

Result<> InductionGate::takeBack(const Induction& before)
{
    BIHUAN_TRY_ASSIGN(const auto now, m_records.store().find(inductionType(), before.id));
    if (!now)
        return Error{Error::Kind::NotFound, inductionType().kind().title(), {}};
    Induction again = *now;
    again.admittedOn = before.admittedOn; // the number stays: numbers are never given twice
    BIHUAN_TRY(m_records.save(inductionType().kind(), inductionType().toRecord(again), tr("Admission taken back")));
    return {};
}

Result<std::shared_ptr<PageSet>> InductionGate::certificates(const QList<Id<Induction>>& ids) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto departments, store.names(departmentType().kind()));
    BIHUAN_TRY_ASSIGN(const auto categories, store.names(staffCategoryType().kind()));
    QFile file(u":/bihuan/templates/induction_certificate.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, file.fileName(), file.errorString()};
    const auto form = std::make_shared<const LetterTemplate>(QString::fromUtf8(file.readAll()), officialProfile(), m_shaper());
    QList<Letter> letters;
    for (const Id<Induction> id : ids) {
        BIHUAN_TRY_ASSIGN(const auto one, store.find(inductionType(), id));
        if (!one || one->voided || !one->admittedOn.isValid())
            continue;
        BIHUAN_TRY_ASSIGN(const auto person, store.find(personType(), one->person));
        const QString name = person ? person->name : QString();
        Letter letter{.form = form, .data = {}, .title = name, .group = {}, .shortCode = {}, .footer = u"%1 %2"_s.arg(one->certNo, name), .seal = school.sealBox};
        letter.data.values = {{u"学校"_s, orLine(school.name, 10)}, {u"编号"_s, one->certNo}, {u"姓名"_s, name},
                              {u"人员类别"_s, orLine(categories.value(person ? person->category.value() : 0), 4)},
                              {u"单位"_s, orLine(person && !person->company.isEmpty() ? person->company : departments.value(person ? person->department.value() : 0), 6)},
                              {u"培训内容"_s, one->content}, {u"学时"_s, QString::number(one->hours)},
                              {u"成绩"_s, one->score > 0 ? tr("%1 points, passed").arg(one->score) : tr("passed")},
                              {u"培训人"_s, orLine(one->trainer, 5)}, {u"培训日期"_s, onPaper(one->trainedOn)}, {u"准入日期"_s, onPaper(one->admittedOn)}};
        letters << letter;
    }
    if (letters.isEmpty())
        return refused(tr("None of them is admitted yet: there is no certificate to print."));
    auto batch = std::make_shared<LetterBatch>(letters, DocumentInfo{.title = tr("Certificates of admission"), .author = school.name, .subject = {},
                                                                     .created = store.database().clock().now()});
    for (int i = 0; i < int(letters.size()); ++i)
        for (const Issue& issue : batch->issues(i))
            if (issue.severity == Severity::Problem)
                return Error{Error::Kind::Refused, issue.message, issue.code};
    return std::shared_ptr<PageSet>(batch);
}

Result<TableContent> InductionGate::sheet() const
{
    BIHUAN_TRY_ASSIGN(const auto all, newcomers());
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(m_records.store()));
    BIHUAN_TRY_ASSIGN(const auto categories, m_records.store().names(staffCategoryType().kind()));
    if (all.isEmpty())
        return refused(tr("Nobody has joined since the gate holds."));
    TableContent content{.title = tr("Register of admissions after training"), .subtitleLeft = school.name,
                         .subtitleRight = m_records.store().database().clock().today().toString(Qt::ISODate),
                         .columns = {{tr("Name"), 1, 18}, {tr("Category"), 1, 18}, {tr("Joined"), 1, 24}, {tr("Taught"), 3, 50}, {tr("Hours"), 1, 12, TableColumn::Align::Centre},
                                     {tr("Result"), 1, 20}, {tr("Admitted"), 1, 24}, {tr("Certificate"), 1, 28}, {tr("Signature"), 1, 24}},
                         .row = {}, .signatureLine = true, .rowNumbers = true, .landscape = true};
    QList<TableRow> rows;
    for (const Newcomer& one : all) {
        const Induction none, &each = one.induction ? *one.induction : none;
        rows << TableRow{{one.person.name, categories.value(one.person.category.value()), one.person.joinedOn.toString(Qt::ISODate), each.content,
                          each.hours > 0 ? QString::number(each.hours) : QString(),
                          !one.induction ? tr("not trained") : !each.passed ? tr("not passed") : each.score > 0 ? tr("%1 points").arg(each.score) : tr("passed"),
                          each.admittedOn.toString(Qt::ISODate), each.certNo, {}}, {}, false};
    }
    content.setRows(rows);
    return content;
}

} // namespace bihuan
