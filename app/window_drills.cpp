// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_composition.h"

#include "core/education/drills/drill_desk.h"
#include "ui/education/drills/drill_plan_dialog.h"
#include "ui/education/drills/drills_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/message_bar.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

std::optional<RowStatus> inUse(bool voided, bool disabled)
{
    if (voided)
        return RowStatus{ WindowComposition::tr("Voided"), Tone::Neutral };
    return disabled ? RowStatus{ WindowComposition::tr("Switched off"), Tone::Neutral } : RowStatus{ WindowComposition::tr("In force"), Tone::Ok };
}

} // namespace

void WindowComposition::addDrillPages()
{
    const QString place = u"education"_s;
    DrillServices& drills = *m_services.drills;
    const RecordKind& kind = drillType().kind();
    m_window->addPage(place, { kind.code, kind.pluralTitle(), u"watch"_s }, [this, &drills] { return new DrillsPage(drills, std::make_shared<SteadyStopClock>(), m_context); });
    m_dayAdds << DayAdd{ u"monthAddDrillAction"_s, u"watch"_s, tr("&Drill…"), [&drills](QWidget* page, QDate day) {
        auto* dialog = new NewDrillDialog(drills, day, page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    } };
    addSeldomList(place, drillKindType().kind(),
            { u"plans"_s, tr("The emergency plans that are drilled: how often, with which signal, in what time."),
              [](const Record& record) { return inUse(record.voided, drillKindType().fromRecord(record).disabled); }, {} });
    addSeldomList(place, drillStepType().kind(), { u"table"_s, tr("The usual script of each plan; a new drill gets a copy of it."), {}, {} });
    addSeldomList(place, drillTeamType().kind(), { u"people"_s, tr("The usual teams; a new drill gets them with their leaders."), {}, {} });
    addSeldomList(place, drillEvidenceSlotType().kind(),
            { u"ok"_s, tr("The kinds of evidence without which a drill is not closed."),
              [](const Record& record) { return inUse(record.voided, drillEvidenceSlotType().fromRecord(record).disabled); }, {} });
    addSeldomList(place, drillMarkItemType().kind(),
            { u"category"_s, tr("What is looked at when a drill is evaluated, and for how many points."),
              [](const Record& record) { return inUse(record.voided, drillMarkItemType().fromRecord(record).disabled); }, {} });
    // What belongs to a drill is shown with it.
    for (const RecordKind* part : { &drillRoleType().kind(), &drillClassTimeType().kind(), &drillMarkType().kind(), &drillFindingType().kind(), &drillEvidenceType().kind() })
        m_openers.insert(part->code, [this, part](qint64 id) {
            const auto record = m_services.store->find(*part, id);
            auto* page = qobject_cast<DrillsPage*>(pageInFront(drillType().kind().code));
            if (page && record && *record)
                page->showDrill(part->value(**record, u"drill"_s).toLongLong());
        });
    connect(m_window.get(), &MainWindow::ready, this, [this] {
        const auto unsaved = DrillDesk::unsaved(*m_services.store);
        if (!unsaved || !*unsaved || !m_window->currentPage())
            return;
        m_window->currentPage()->messages().showMessage(Tone::Warning, tr("The stopwatch of a drill was running when the program ended."), tr("Open the &drill desk"),
                                                        [this, id = **unsaved] {
                                                            if (auto* page = qobject_cast<DrillsPage*>(pageInFront(drillType().kind().code)))
                                                                page->openDesk(id);
                                                        });
    });
}

Result<> WindowComposition::addDrillCard(OverviewContent& content) const
{
    BIHUAN_TRY_ASSIGN(const DrillStanding standing, drillStanding(*m_services.store, m_services.drills->drills.today()));
    const qsizetype without = standing.monthsWithout.size();
    content.cards << OverviewCard{ u"drills"_s, tr("Drills this school year"), tr("%1 of %2").arg(standing.held).arg(standing.planned),
                                   standing.planned == 0 ? tr("not planned yet") : without == 0 ? tr("no month without one") : tr("%n month(s) without one", nullptr, int(without)),
                                   standing.planned > 0 && without > 0 ? Tone::Warning : Tone::Neutral, drillType().kind().code };
    return {};
}

} // namespace bihuan
