// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/classes/platform_import.h"

#include "core/base/text.h"
#include "core/exchange/heading.h"
#include "core/storage/transaction.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("education", text);
}

const QStringList classWords{u"班级"_s, u"班级名称"_s, u"所在班级"_s, u"行政班"_s}, gradeWords{u"年级"_s, u"所在年级"_s},
    targetWords{u"应学"_s, u"应学人数"_s, u"应完成"_s, u"应完成人数"_s, u"总人数"_s, u"学生总数"_s, u"应参与"_s, u"应参与人数"_s, u"学生人数"_s, u"人数"_s},
    doneWords{u"已学"_s, u"已学人数"_s, u"已完成"_s, u"已完成人数"_s, u"完成人数"_s, u"完成数"_s, u"已参与"_s, u"已参与人数"_s, u"实学人数"_s},
    statusWords{u"完成情况"_s, u"完成状态"_s, u"是否完成"_s, u"学习状态"_s, u"学习情况"_s, u"状态"_s}, topicWords{u"专题"_s, u"专题名称"_s, u"主题"_s, u"课程"_s, u"任务名称"_s},
    editionWords{u"版本"_s, u"端"_s, u"类型"_s};
const QStringList personalWords{u"姓名"_s, u"身份证"_s, u"证件"_s, u"手机"_s, u"电话"_s, u"联系方式"_s, u"学籍"_s, u"学号"_s, u"账号"_s, u"帐号"_s, u"用户名"_s, u"监护人"_s, u"出生"_s, u"住址"_s};

/// Of one edition; -1 = no such column.
struct EditionColumns {
    int target = -1, done = -1, status = -1;
    bool isUsable() const { return (target >= 0 && done >= 0) || status >= 0; }
};

struct Columns {
    int group = -1, grade = -1, topic = -1, edition = -1;
    QMap<QString, EditionColumns> editions; ///< "school", "family" or "" (one for the table)
    QSet<int> personal;
};

QString editionOf(const QString& word)
{
    if (word.contains(u"家长"_s) || word.contains(u"家庭"_s))
        return u"family"_s;
    if (word.contains(u"学校版"_s) || word.contains(u"学生版"_s) || word.contains(u"学生端"_s) || word == u"学生"_s || word == u"学校"_s)
        return u"school"_s;
    return {};
}

/// By its heading, or by what stands in it: identity numbers and telephones give themselves away.
bool isPersonal(const SheetTable& table, int column)
{
    static const QRegularExpression phone(u"^1[3-9]\\d{9}$"_s);
    const QString word = normalHeading(table.headings.value(column));
    for (const QString& personal : personalWords)
        if (word.contains(personal))
            return true;
    int filled = 0, found = 0;
    for (const SheetRow& row : table.rows) {
        const QString cell = toHalfWidth(row.cells.value(column)).trimmed();
        filled += cell.isEmpty() ? 0 : 1;
        found += isValidIdNumber(cell) || phone.match(cleanPhone(cell)).hasMatch() ? 1 : 0;
    }
    return found > 0 && 2 * found >= filled;
}

Columns columnsOf(const SheetTable& table)
{
    Columns columns;
    for (int i = 0; i < int(table.headings.size()); ++i) {
        const QString word = normalHeading(table.headings[i]);
        if (isPersonal(table, i)) {
            columns.personal << i;
            continue;
        }
        if (word.isEmpty())
            continue;
        QString rest = word;
        const QString edition = editionOf(word);
        if (!edition.isEmpty())
            rest.remove(QRegularExpression(u"学校版|学生版|学生端|家长版|家长端|家庭版|家长|家庭|/"_s));
        EditionColumns& one = columns.editions[edition];
        if (classWords.contains(word))
            columns.group = i;
        else if (gradeWords.contains(word))
            columns.grade = i;
        else if (topicWords.contains(word))
            columns.topic = i;
        else if (editionWords.contains(word))
            columns.edition = i;
        else if (targetWords.contains(rest) && one.target < 0)
            one.target = i;
        else if (doneWords.contains(rest) && one.done < 0)
            one.done = i;
        else if (statusWords.contains(rest) && one.status < 0)
            one.status = i;
    }
    // “总人数” stands once for both editions.
    const int common = columns.editions.value(QString()).target;
    for (EditionColumns& one : columns.editions)
        if (one.target < 0 && one.done >= 0)
            one.target = common;
    columns.editions.removeIf([](auto each) { return !each.value().isUsable(); });
    return columns;
}

std::optional<bool> finished(const QString& cell)
{
    const QString word = toHalfWidth(cell).trimmed();
    if (word.isEmpty() || word == u"否"_s || word == u"0"_s || word == u"FALSE"_s || word == u"×"_s || word.startsWith(u"未"_s) || word.startsWith(u"没"_s))
        return false;
    if (word == u"是"_s || word == u"1"_s || word == u"TRUE"_s || word == u"√"_s || word == u"100%"_s || word.startsWith(u"已"_s) || word.contains(u"完成"_s))
        return true;
    return std::nullopt;
}

std::optional<int> number(const QString& cell)
{
    bool ok = false;
    const int value = toHalfWidth(cell).trimmed().remove(u'人').toInt(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

const SchoolClass* classNamed(const QList<SchoolClass>& classes, const QString& grade, const QString& name)
{
    for (const QString& full : {name, QString(grade + name)}) {
        const QString plain = normalHeading(full);
        for (const SchoolClass& one : classes)
            if (!plain.isEmpty() && normalHeading(one.name) == plain)
                return &one;
        if (const auto found = classOfName(full))
            for (const SchoolClass& one : classes)
                if (std::pair(one.grade, one.classNo) == *found)
                    return &one;
    }
    return nullptr;
}

} // namespace

bool PlatformPlan::isPossible() const
{
    return !totals.isEmpty() && std::none_of(issues.cbegin(), issues.cend(), [](const RowIssue& each) { return each.issue.severity == Severity::Problem; });
}

Result<PlatformPlan> planPlatformImport(const QList<SchoolClass>& classes, const Sheet& sheet, const PlatformImportOptions& options, QDate today)
{
    QStringList known = classWords + gradeWords + targetWords + doneWords + statusWords + topicWords;
    for (const QString& edition : {u"学校版"_s, u"家长版"_s})
        for (const QString& word : targetWords + doneWords)
            known << edition + word;
    known << u"姓名"_s << u"学生姓名"_s << u"身份证号"_s << u"手机号"_s;
    BIHUAN_TRY_ASSIGN(const SheetTable table, findTable(sheet, known));
    const Columns columns = columnsOf(table);
    if (columns.group < 0 || columns.editions.isEmpty())
        return Error{Error::Kind::Invalid, tr("The table needs the headings “班级”, “应学” and “已学”, or “班级” and “完成情况” with a row for each pupil."), {}};
    PlatformPlan plan;
    for (const int column : columns.personal)
        plan.personalColumns << (table.headings.value(column).isEmpty() ? tr("column %1").arg(columnLetters(column)) : table.headings.value(column));
    plan.personalColumns.sort();
    if (!plan.needsConsent())
        plan.issues = table.cleaned; // may quote cells: not of a table with pupils in it
    using Key = std::tuple<int, QString, QString>; // place of the class, topic, edition
    QMap<Key, PlatformStat> sums;
    QMap<Key, int> rowsOf;
    for (const SheetRow& row : table.rows) {
        const auto complain = [&](int column, const QString& code, const QString& sentence) {
            plan.issues << RowIssue{row.number, table.headings.value(column), {Severity::Problem, code, {}, sentence}};
        };
        ++plan.rows;
        const QString name = row.cells.value(columns.group);
        const SchoolClass* group = classNamed(classes, row.cells.value(columns.grade), name);
        if (!group) {
            complain(columns.group, u"platform_import.class"_s, tr("There is no class “%1”: enter it among the classes first.").arg(name));
            continue;
        }
        const QString topic = columns.topic >= 0 && !row.cells.value(columns.topic).isEmpty() ? row.cells.value(columns.topic).trimmed() : options.topic.trimmed();
        if (topic.isEmpty())
            return Error{Error::Kind::Invalid, tr("Say which topic the table is about."), {}};
        for (auto each = columns.editions.cbegin(); each != columns.editions.cend(); ++each) {
            QString edition = each.key();
            if (edition.isEmpty() && columns.edition >= 0)
                edition = editionOf(normalHeading(row.cells.value(columns.edition)));
            if (edition.isEmpty())
                edition = options.edition.isEmpty() ? u"school"_s : options.edition;
            int target = 1, done = 0;
            if (each->status >= 0) {
                const auto state = finished(row.cells.value(each->status));
                if (!state)
                    complain(each->status, u"platform_import.status"_s, tr("It is not clear whether this one has finished."));
                done = state.value_or(false) ? 1 : 0;
                plan.ofPupils = true;
            } else {
                const auto to = number(row.cells.value(each->target)), did = number(row.cells.value(each->done));
                if (!to)
                    complain(each->target, u"platform_import.number"_s, tr("This is no number of people."));
                if (!did)
                    complain(each->done, u"platform_import.number"_s, tr("This is no number of people."));
                if (!to || !did)
                    continue;
                target = *to;
                done = *did;
                if (done > target)
                    complain(each->done, u"platform_import.done"_s, tr("%1: %2 have finished, but only %3 are to.").arg(group->name).arg(done).arg(target));
            }
            const Key key{int(group - classes.constData()), topic, edition};
            PlatformStat& sum = sums[key];
            sum.topic = topic;
            sum.schoolClass = group->id;
            sum.edition = edition;
            sum.target += target;
            sum.done += done;
            sum.dueOn = options.dueOn;
            sum.countedOn = today;
            sum.sourceFile = options.fileName;
            ++rowsOf[key];
        }
    }
    for (auto each = rowsOf.cbegin(); each != rowsOf.cend(); ++each)
        plan.ofPupils = plan.ofPupils || *each > 1;
    plan.totals = sums.values();
    return plan;
}

Result<PlatformUndo> applyPlatformImport(RecordService& records, const PlatformPlan& plan, bool dropPersonal)
{
    if (plan.needsConsent() && !dropPersonal)
        return Error{Error::Kind::Refused, tr("The table has columns about single people (%1). They are not kept: agree to leave them out, or take a table of class totals.")
                                               .arg(plan.personalColumns.join(u'、')), {}};
    if (!plan.isPossible())
        return Error{Error::Kind::Refused, plan.totals.isEmpty() ? tr("There are no totals in the table; nothing was imported.") : tr("Some rows are wrong; nothing was imported."), {}};
    RecordStore& store = records.store();
    const RecordKind& kind = platformStatType().kind();
    PlatformUndo undo;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Platform totals imported from %1").arg(plan.totals.first().sourceFile)));
    for (const PlatformStat& total : plan.totals) {
        BIHUAN_TRY_ASSIGN(const auto there, store.list(platformStatType(), {.where = {{u"topic"_s, total.topic}, {u"class"_s, total.schoolClass.value()}, {u"edition"_s, total.edition}}, .limit = 1}));
        PlatformUndo::Step step;
        PlatformStat one = total;
        if (!there.isEmpty()) {
            step.before = there.first();
            one.id = there.first().id;
            one.revision = there.first().revision;
            if (!one.dueOn.isValid())
                one.dueOn = there.first().dueOn;
        }
        for (const Issue& issue : records.check(kind, platformStatType().toRecord(one)))
            if (issue.severity == Severity::Problem)
                return Error{Error::Kind::Invalid, issue.message, issue.code};
        Id<PlatformStat> id = one.id;
        if (id.isNull()) {
            BIHUAN_TRY_ASSIGN(id, store.insert(platformStatType(), one));
        } else {
            BIHUAN_TRY(store.update(platformStatType(), one));
        }
        BIHUAN_TRY_ASSIGN(const auto stored, store.find(platformStatType(), id));
        step.after = *stored;
        undo.steps << step;
    }
    BIHUAN_TRY(transaction.commit());
    records.announce(kind.code);
    return undo;
}

Result<> takeBack(RecordService& records, const PlatformUndo& undo)
{
    RecordStore& store = records.store();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Import of platform totals taken back")));
    for (auto step = undo.steps.crbegin(); step != undo.steps.crend(); ++step) {
        PlatformStat again = step->before.value_or(step->after);
        again.revision = step->after.revision;
        BIHUAN_TRY(store.update(platformStatType(), again));
        if (!step->before)
            BIHUAN_TRY(store.setVoided(platformStatType().kind(), again.id.value(), true, tr("Import of platform totals taken back")));
    }
    BIHUAN_TRY(transaction.commit());
    records.announce(platformStatType().kind().code);
    return {};
}

Result<QList<PlatformTopic>> platformTrend(const RecordStore& store)
{
    BIHUAN_TRY_ASSIGN(const auto all, store.list(platformStatType(), {.orderBy = {u"counted_on"_s, u"id"_s}}));
    QList<PlatformTopic> topics;
    for (const PlatformStat& one : all) {
        auto found = std::find_if(topics.begin(), topics.end(), [&](const PlatformTopic& each) { return each.topic == one.topic; });
        if (found == topics.end()) {
            topics << PlatformTopic{one.topic, one.dueOn.isValid() ? one.dueOn : one.countedOn, {}, {}};
            found = topics.end() - 1;
        }
        PlatformTopic::Sum& sum = one.edition == u"family"_s ? found->family : found->school;
        sum.target += one.target;
        sum.done += one.done;
    }
    std::stable_sort(topics.begin(), topics.end(), [](const PlatformTopic& a, const PlatformTopic& b) { return a.dueOn < b.dueOn; });
    return topics;
}

} // namespace bihuan
