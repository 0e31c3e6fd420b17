// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/drills/drill_papers.h"

#include "core/calendar/school_calendar.h"
#include "core/education/drills/drill_classes.h"
#include "core/education/drills/drill_plan.h"
#include "core/people/defaults.h"
#include "core/people/school_class.h"
#include "core/records/record_text.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("drills", text);
}

constexpr int signInRows = 20;

Result<QString> templateText(const QString& name)
{
    QFile file(u":/bihuan/templates/%1.txt"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, file.fileName(), file.errorString()};
    return QString::fromUtf8(file.readAll());
}

QString orNone(const QString& value)
{
    return value.trimmed().isEmpty() ? tr("none") : value.trimmed();
}

/// What is not known yet is written in by hand.
QString orLine(const QString& value)
{
    return value.trimmed().isEmpty() ? QString(8, u'＿') : value.trimmed();
}

QString onPaper(const Drill& drill)
{
    return drill.heldOn.toString(u"yyyy年M月d日"_s) + (drill.time().isValid() ? drill.time().toString(u" H:mm"_s) : QString());
}

QString drillName(const DrillKind& kind)
{
    return kind.name.endsWith(u"演练"_s) ? kind.name : tr("%1 drill").arg(kind.name);
}

/// A row into lists that stand in one table: all of them have the same length.
void addRow(MergeData& data, const QStringList& names, QStringList cells)
{
    for (qsizetype i = 0; i < names.size(); ++i)
        data.lists[names[i]] << (cells.value(i).trimmed().isEmpty() ? u"—"_s : cells.value(i).trimmed());
}

} // namespace

DocumentInfo DrillPapers::info(const QString& title, const QString& school) const
{
    return {.title = title, .author = school, .subject = {}, .created = m_drills.records().store().database().clock().now()};
}

Result<DrillPaper> DrillPapers::letter(const QString& form, MergeData data, const QString& title, const DrillFile& file) const
{
    const RecordStore& store = m_drills.records().store();
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const QString body, templateText(form));
    data.values.insert(u"标题"_s, school.name + title);
    const auto shape = std::make_shared<const LetterTemplate>(body, compactProfile(), m_shaper());
    const Letter one{.form = shape, .data = std::move(data), .title = title, .group = {}, .shortCode = {}, .footer = u"%1 %2"_s.arg(file.drill.number, title), .seal = school.sealBox};
    auto batch = std::make_shared<LetterBatch>(QList<Letter>{one}, info(title, school.name));
    DrillPaper paper{batch, title, batch->issues(0)};
    for (const Issue& issue : std::as_const(paper.issues))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Refused, issue.message, issue.code};
    return paper;
}

Result<MergeData> DrillPapers::facts(const DrillFile& file) const
{
    const RecordStore& store = m_drills.records().store();
    const Drill& drill = file.drill;
    const RecordText text(store);
    const RecordKind& kind = drillType().kind();
    const Record record = drillType().toRecord(drill);
    const auto shown = [&](const QString& column) { return text.text(*kind.field(column), kind.value(record, column)); };
    BIHUAN_TRY_ASSIGN(const auto people, store.names(personType().kind()));
    MergeData data;
    QStringList who;
    if (drill.teachers > 0)
        who << tr("%1 staff").arg(drill.teachers);
    if (drill.pupils > 0)
        who << tr("%1 pupils").arg(drill.pupils);
    data.values = {{u"编号"_s, drill.number}, {u"预案"_s, file.kind.name}, {u"时间"_s, onPaper(drill)}, {u"方式"_s, shown(u"mode"_s)}, {u"地点"_s, orLine(drill.place)},
                   {u"总指挥"_s, orLine(people.value(drill.commander.value()))}, {u"参加人员"_s, who.isEmpty() ? tr("the whole school") : who.join(u'，')},
                   {u"信号"_s, orNone(drill.signal)}, {u"目标"_s, drill.targetS > 0 ? drillTimeText(drill.targetS) : tr("not timed")},
                   {u"缺员"_s, orNone(drill.absenceNote)}, {u"教育"_s, orLine(file.kind.briefing)}, {u"讲评"_s, orLine(drill.reviewNote)}, {u"总结"_s, orLine(drill.summary)}};
    QString needed = drill.actualS > 0 ? drillTimeText(drill.actualS) : !drill.untimedReason.isEmpty() ? tr("not timed: %1").arg(drill.untimedReason) : orLine({});
    if (drill.actualS > 0 && drill.targetS > 0)
        needed = drill.actualS <= drill.targetS ? tr("%1, within the target of %2").arg(needed, drillTimeText(drill.targetS)) : tr("%1, over the target of %2").arg(needed, drillTimeText(drill.targetS));
    data.values.insert(u"用时"_s, needed);
    const QStringList roles{u"组别"_s, u"负责人"_s, u"备岗"_s, u"任务"_s};
    for (const DrillRole& role : file.roles)
        addRow(data, roles, {role.team, people.value(role.person.value()), people.value(role.backup.value()), role.action});
    if (file.roles.isEmpty())
        addRow(data, roles, {});
    for (const QString& route : drill.routes.split(u'\n', Qt::SkipEmptyParts))
        data.lists[u"路线"_s] << route;
    if (data.lists.value(u"路线"_s).isEmpty())
        data.lists.insert(u"路线"_s, {tr("Each class by the routes on the evacuation plan of its floor, keeping to the right.")});
    const QStringList steps{u"步骤时间"_s, u"步骤内容"_s, u"步骤负责"_s};
    for (const QString& line : drill.script.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList cells = line.split(u'｜');
        if (cells.size() == 1)
            cells.prepend(QString());
        addRow(data, steps, cells);
    }
    if (drill.script.trimmed().isEmpty())
        addRow(data, steps, {});
    return data;
}

Result<DrillPaper> DrillPapers::script(Id<Drill> id) const
{
    BIHUAN_TRY_ASSIGN(const DrillFile file, m_drills.file(id));
    BIHUAN_TRY_ASSIGN(MergeData data, facts(file));
    return letter(u"drill_script"_s, std::move(data), tr("%1: plan and script").arg(drillName(file.kind)), file);
}

Result<DrillPaper> DrillPapers::evaluation(Id<Drill> id) const
{
    BIHUAN_TRY_ASSIGN(const DrillFile file, m_drills.file(id));
    BIHUAN_TRY_ASSIGN(MergeData data, facts(file));
    BIHUAN_TRY_ASSIGN(const auto marks, m_drills.markSheet(id));
    BIHUAN_TRY_ASSIGN(const auto items, m_drills.records().store().list(drillMarkItemType(), {.voidedToo = true}));
    const bool blank = file.marks.isEmpty();
    int all = 0;
    for (const DrillMark& mark : marks) {
        const auto item = std::find_if(items.cbegin(), items.cend(), [&](const DrillMarkItem& one) { return one.id == mark.item; });
        addRow(data, {u"项目"_s, u"标准"_s, u"分值"_s, u"得分"_s, u"说明"_s},
               {mark.name, item == items.cend() ? QString() : item->standard, QString::number(mark.points), blank ? u"＿＿"_s : QString::number(mark.got), blank ? QString(6, u'＿') : mark.note});
        all += mark.points;
    }
    if (marks.isEmpty())
        return Error{Error::Kind::Refused, tr("There are no items of the evaluation: enter them first."), {}};
    data.values.insert(u"满分"_s, QString::number(all));
    data.values.insert(u"合计"_s, blank ? u"＿＿＿"_s : QString::number(file.gotPoints()));
    for (const DrillFinding& finding : file.findings)
        data.lists[u"问题"_s] << finding.description;
    if (file.findings.isEmpty())
        data.lists.insert(u"问题"_s, {blank ? QString(30, u'＿') : tr("none")});
    return letter(u"drill_evaluation"_s, std::move(data), tr("Evaluation sheet of a drill"), file);
}

Result<DrillPaper> DrillPapers::tally(Id<Drill> id)
{
    BIHUAN_TRY_ASSIGN(const QString code, m_drills.shortCode(id));
    BIHUAN_TRY_ASSIGN(const DrillFile file, m_drills.file(id));
    const RecordStore& store = m_drills.records().store();
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto classes, drillClasses(store));
    TallySheet sheet{school.name, tr("Times and head-counts of the classes"), u"%1 %2"_s.arg(file.drill.number, drillName(file.kind)), onPaper(file.drill),
                     orNone(file.drill.signal), file.drill.targetS > 0 ? drillTimeText(file.drill.targetS) : tr("none"), code, {}};
    for (const DrillClass& one : classes)
        sheet.rows << TallySheet::Row{one.name, one.pupils};
    while (sheet.rows.size() < 12 && classes.isEmpty())
        sheet.rows << TallySheet::Row{};
    auto pages = std::make_shared<DrillTallyPages>(sheet, m_shaper(), info(u"%1 %2"_s.arg(file.drill.number, sheet.title), school.name));
    DrillPaper paper{pages, sheet.title, pages->issues()};
    for (const Issue& issue : std::as_const(paper.issues))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Refused, issue.message, issue.code};
    return paper;
}

Result<TableContent> DrillPapers::signIn(Id<Drill> id) const
{
    BIHUAN_TRY_ASSIGN(const DrillFile file, m_drills.file(id));
    const RecordStore& store = m_drills.records().store();
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto people, store.names(personType().kind()));
    TableContent content;
    content.title = tr("Sign-in sheet: %1").arg(drillName(file.kind));
    content.subtitleLeft = u"%1　%2"_s.arg(school.name, file.drill.number);
    content.subtitleRight = onPaper(file.drill);
    content.rowNumbers = true;
    content.columns = {{tr("Team or class"), 2, 40}, {tr("Name"), 1, 24}, {tr("Signature"), 1.5, 32}, {tr("Team or class"), 2, 40}, {tr("Name"), 1, 24}, {tr("Signature"), 1.5, 32}};
    QList<std::pair<QString, QString>> names;
    for (const DrillRole& role : file.roles)
        names << std::pair(role.team, people.value(role.person.value()));
    BIHUAN_TRY_ASSIGN(const auto classes, store.list(schoolClassType()));
    for (const SchoolClass& one : classes)
        names << std::pair(one.name, people.value(one.homeroom.value()));
    QList<TableRow> rows;
    const qsizetype half = std::max<qsizetype>(signInRows, (names.size() + 1) / 2);
    for (qsizetype i = 0; i < half; ++i) {
        const auto left = names.value(i), right = names.value(i + half);
        rows << TableRow{{left.first, left.second, {}, right.first, right.second, {}}, {}};
    }
    content.setRows(rows);
    return content;
}

Result<TableContent> DrillPapers::yearPlan(int schoolYear) const
{
    const RecordStore& store = m_drills.records().store();
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto drills, store.list(drillType(), {.where = {{u"school_year"_s, schoolYear}}, .orderBy = {u"held_on"_s}}));
    BIHUAN_TRY_ASSIGN(const auto calendar, store.kept(&SchoolCalendar::read));
    const RecordText text(store);
    const RecordKind& kind = drillType().kind();
    TableContent content;
    content.title = tr("Plan of drills, school year %1–%2").arg(schoolYear).arg(schoolYear + 1);
    content.subtitleLeft = school.name;
    content.subtitleRight = store.database().clock().today().toString(u"yyyy年M月d日"_s);
    content.rowNumbers = true;
    content.signatureLine = true;
    content.columns = {{tr("Day"), 1.2, 24}, {tr("Teaching week"), 0.6, 0, TableColumn::Align::Centre}, {tr("Time"), 0.6, 0, TableColumn::Align::Centre}, {tr("Emergency plan"), 2}, {tr("Way"), 1},
                       {tr("Target"), 0.8}, {tr("Commander"), 1}, {tr("How it stands"), 1}};
    QList<TableRow> rows;
    for (const Drill& drill : drills) {
        const Record record = drillType().toRecord(drill);
        const auto shown = [&](const QString& column) { return text.text(*kind.field(column), kind.value(record, column)); };
        const int week = calendar->facts(drill.heldOn).teachingWeek;
        const DrillState state = drillStateFromCode(drill.state).value_or(DrillState::Planned);
        rows << TableRow{{drill.heldOn.toString(u"yyyy-MM-dd"_s), week > 0 ? QString::number(week) : QString(), drill.heldAt, shown(u"kind"_s), shown(u"mode"_s),
                          drill.targetS > 0 ? drillTimeText(drill.targetS) : u"—"_s, shown(u"commander"_s),
                          state == DrillState::Cancelled ? u"%1：%2"_s.arg(drillStateName(state), drill.cancelReason) : drillStateName(state)},
                         {}, state == DrillState::Cancelled};
    }
    if (rows.isEmpty())
        return Error{Error::Kind::Refused, tr("No drill is planned for the school year %1: make the plan first.").arg(schoolYear), {}};
    content.setRows(rows);
    return content;
}

} // namespace bihuan
