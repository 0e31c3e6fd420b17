// SPDX-License-Identifier: GPL-3.0-or-later
// 演练总结报告: letter, chart, photographs and sign-in sheet as one document.
#include "core/education/drills/drill_papers.h"

#include "core/documents/joined_pages.h"
#include "core/education/drills/drill_pages.h"
#include "core/people/defaults.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("drills", text);
}

constexpr int mostCompared = 6;

/// As in a table: what is not there is a dash.
void addRow(MergeData& data, const QStringList& names, const QStringList& cells)
{
    for (qsizetype i = 0; i < names.size(); ++i)
        data.lists[names[i]] << (cells.value(i).trimmed().isEmpty() ? u"—"_s : cells.value(i).trimmed());
}

void addTimes(MergeData& data, const DrillFile& file)
{
    const QStringList names{u"次序"_s, u"班级"_s, u"应到"_s, u"实到"_s, u"到达"_s, u"班级说明"_s};
    QList<DrillClassTime> times = file.times;
    std::stable_sort(times.begin(), times.end(), [](const DrillClassTime& a, const DrillClassTime& b) {
        return (a.arrivedS > 0 ? a.arrivedS : INT_MAX) < (b.arrivedS > 0 ? b.arrivedS : INT_MAX);
    });
    int expected = 0, present = 0, order = 0;
    for (const DrillClassTime& time : std::as_const(times)) {
        const bool late = file.drill.targetS > 0 && time.arrivedS > file.drill.targetS;
        QStringList note;
        if (time.present < time.expected)
            note << tr("%1 missing").arg(time.expected - time.present);
        if (!time.absentNote.isEmpty())
            note << time.absentNote;
        if (late)
            note << tr("over the target");
        addRow(data, names, {time.arrivedS > 0 ? QString::number(++order) : QString(), time.className, QString::number(time.expected), QString::number(time.present),
                             time.arrivedS > 0 ? drillTimeText(time.arrivedS) : QString(), note.join(u'；')});
        expected += time.expected;
        present += time.present;
    }
    if (times.isEmpty())
        addRow(data, names, {{}, tr("No class times were taken.")});
    else
        addRow(data, names, {{}, tr("Total"), QString::number(expected), QString::number(present), drillTimeText(file.drill.actualS), {}});
}

} // namespace

Result<QList<DrillPast>> DrillPapers::compared(const Drill& drill) const
{
    BIHUAN_TRY_ASSIGN(const auto drills, m_drills.records().store().list(drillType(), {.where = {{u"kind"_s, drill.kind.value()}, {u"held_on"_s, drill.heldOn, Condition::Op::LessOrEqual}},
                                                                                        .orderBy = {u"held_on"_s, u"id"_s}}));
    QList<DrillPast> past;
    for (const Drill& one : drills)
        if (one.id != drill.id && isHeld(drillStateFromCode(one.state).value_or(DrillState::Planned)))
            past << DrillPast{one.number, one.heldOn, one.pupils, one.actualS, one.targetS};
    past << DrillPast{drill.number, drill.heldOn, drill.pupils, drill.actualS, drill.targetS};
    return past.mid(std::max<qsizetype>(0, past.size() - mostCompared));
}

Result<DrillPaper> DrillPapers::report(Id<Drill> id, const DrillReportOptions& options) const
{
    BIHUAN_TRY_ASSIGN(const DrillFile file, m_drills.file(id));
    const RecordStore& store = m_drills.records().store();
    if (!isHeld(file.state()))
        return Error{Error::Kind::Refused, tr("%1 was not held yet: there is nothing to report.").arg(file.drill.number), {}};
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(MergeData data, facts(file));
    addTimes(data, file);
    for (const DrillMark& mark : file.marks)
        addRow(data, {u"项目"_s, u"分值"_s, u"得分"_s, u"说明"_s}, {mark.name, QString::number(mark.points), QString::number(mark.got), mark.note});
    if (file.marks.isEmpty())
        addRow(data, {u"项目"_s, u"分值"_s, u"得分"_s, u"说明"_s}, {});
    data.values.insert(u"评估结论"_s, file.marks.isEmpty() ? tr("The drill was not evaluated by points.") : tr("%1 of %2 points in all.").arg(file.gotPoints()).arg(file.allPoints()));
    const QStringList findings{u"问题编号"_s, u"问题"_s, u"期限"_s, u"整改"_s};
    for (qsizetype i = 0; i < file.findings.size(); ++i) {
        const LoopItem& item = file.items[i];
        addRow(data, findings, {item.number, file.findings[i].description, item.dueOn.toString(Qt::ISODate), item.voided ? tr("voided") : loopStateName(loopStateOf(item))});
    }
    if (file.findings.isEmpty())
        addRow(data, findings, {{}, tr("Nothing was found."), {}, {}});
    for (const DrillSlotStanding& one : file.evidence)
        addRow(data, {u"七有"_s, u"佐证"_s}, {one.slot.name, one.filled ? one.by : one.reason.isEmpty() ? tr("missing") : tr("missing: %1").arg(one.reason)});
    if (file.evidence.isEmpty())
        addRow(data, {u"七有"_s, u"佐证"_s}, {});

    QList<DrillPhoto> photos;
    QStringList others;
    for (const AttachmentLink& link : file.files) {
        const QString name = QFileInfo(link.attachment.originalName).completeBaseName();
        const QString day = link.eventDate.isValid() ? u"（%1）"_s.arg(link.eventDate.toString(u"yyyy-MM-dd"_s)) : QString();
        if (link.attachment.mediaType.startsWith(u"image/"_s))
            photos << DrillPhoto{m_attachments.fileOf(link.attachment), name + day};
        else
            others << link.attachment.originalName;
    }
    if (!photos.isEmpty())
        others.prepend(tr("%1 photographs").arg(photos.size()));
    if (options.signIn)
        others << tr("sign-in sheet");
    data.values.insert(u"附件"_s, others.isEmpty() ? tr("none") : others.join(u'、'));
    const QString name = file.kind.name.endsWith(u"演练"_s) ? file.kind.name : tr("%1 drill").arg(file.kind.name);
    const QString title = tr("%1: report").arg(name);
    BIHUAN_TRY_ASSIGN(DrillPaper paper, letter(u"drill_report"_s, std::move(data), title, file));

    const DocumentInfo about = info(u"%1 %2"_s.arg(file.drill.number, title), school.name);
    QList<JoinedPages::Part> parts{{paper.pages, {}}};
    BIHUAN_TRY_ASSIGN(const auto past, compared(file.drill));
    if (!file.times.isEmpty() || file.drill.actualS > 0)
        parts << JoinedPages::Part{std::make_shared<DrillChartPage>(tr("Annex: arrival of the classes and comparison"), DrillCurve::of(file.times, file.drill.targetS), past, m_shaper(), about), {}};
    if (!photos.isEmpty())
        parts << JoinedPages::Part{std::make_shared<DrillPhotoPages>(tr("Annex: photographs of the drill"), photos, options.photosPerPage, m_shaper(), about), {}};
    if (options.signIn) {
        BIHUAN_TRY_ASSIGN(const TableContent sheet, signIn(id));
        parts << JoinedPages::Part{std::make_shared<TablePages>(sheet, about, m_shaper()), {}};
    }
    paper.issues << photoYearIssues(file, m_attachments);
    paper.pages = std::make_shared<JoinedPages>(parts, about);
    return paper;
}

} // namespace bihuan
