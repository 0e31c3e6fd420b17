// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the placards' page do.
#include "ui/inspection/placards/placard_date_dialog.h"
#include "ui/inspection/placards/placard_history_dialog.h"
#include "ui/inspection/placards/placard_print_desk.h"
#include "ui/inspection/placards/placard_scan_dialog.h"
#include "ui/inspection/placards/placards_page.h"
#include "ui/inspection/placards/wall_tree.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>

namespace bihuan {

using namespace Qt::StringLiterals;

QList<QAction*> PlacardsPage::fileActions() const
{
    return { m_steps[0].action, m_round, m_roundAll };
}

QList<QAction*> PlacardsPage::editActions() const
{
    return { m_steps[1].action, m_steps[2].action, m_scan, m_tickAll, m_tickNone, m_history, m_zone, m_find };
}

QList<int> PlacardsPage::rowsFor(const Step& step) const
{
    const QList<int> ticked = m_tree->ticked();
    QList<int> rows;
    for (const int at : ticked.isEmpty() ? m_tree->shown() : ticked)
        if (ticked.isEmpty() ? step.isDue(m_walls[at]) : step.isPossible(m_walls[at]))
            rows << at;
    return rows;
}

QList<Id<Zone>> PlacardsPage::zonesOf(const QList<int>& rows) const
{
    QList<Id<Zone>> zones;
    for (const int at : rows)
        zones << m_walls[at].zone.id;
    return zones;
}

void PlacardsPage::showWall(Id<Zone> zone)
{
    activated();
    if (m_tree->showWall(zone))
        return;
    m_filter->clear();
    m_scope->setCurrentIndex(0);
    m_building->setCurrentIndex(0);
    refilter();
    if (!m_tree->showWall(zone))
        messages().showMessage(Tone::Info, tr("This zone is out of use, and no placard hangs there."));
}

void PlacardsPage::print()
{
    m_desk->print(zonesOf(rowsFor(m_steps[0])));
}

void PlacardsPage::mark(bool posted)
{
    const QList<int> rows = rowsFor(m_steps[posted ? 1 : 2]);
    QStringList names;
    for (const int at : rows)
        names << zonePath(m_walls[at].zone);
    const QList<Id<Zone>> zones = zonesOf(rows);
    auto* dialog = new PlacardDateDialog(posted, names, m_context.records.store().database().clock().today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlacardDateDialog::dayChosen, this, [this, dialog, posted, zones](QDate day) {
        const auto steps = posted ? m_service.markPosted(zones, day) : m_service.markRemoved(zones, day);
        if (!steps) {
            dialog->showError(steps.error());
            return;
        }
        dialog->accept();
        const int count = int(steps->size());
        messages().showMessage(Tone::Ok, posted ? tr("%n placard(s) marked as put up.", nullptr, count) : tr("%n placard(s) marked as taken down.", nullptr, count),
                               tr("&Undo"), [this, steps = *steps] {
                                   if (const auto back = m_service.takeBack(steps); !back)
                                       messages().showError(back.error());
                                   else
                                       messages().showMessage(Tone::Info, tr("All as it was before."));
                               });
    });
    dialog->open();
}

void PlacardsPage::scan()
{
    auto* dialog = new PlacardScanDialog(m_service, m_context.records.store().database().clock().today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (dialog->marked() > 0)
            messages().showMessage(Tone::Ok, tr("%n placard(s) marked one after another.", nullptr, dialog->marked()));
    });
    dialog->open();
}

void PlacardsPage::printRound(bool all)
{
    const QList<int> ticked = m_tree->ticked();
    QList<PlacardWall> walls;
    for (const int at : ticked.isEmpty() ? m_tree->shown() : ticked)
        walls << m_walls[at];
    TableContent content = m_service.walkRound(walls, all);
    if (content.rowCount == 0) {
        messages().showMessage(Tone::Info, tr("Nothing is to be done at the walls shown."));
        return;
    }
    const DocumentInfo info{ content.title, content.subtitleLeft, {}, m_context.records.store().database().clock().now() };
    const QString note = walls.size() < m_walls.size() ? tr("%1 of %2 walls.").arg(walls.size()).arg(m_walls.size()) : QString();
    auto* dialog = new PrintDialog(m_context.makeTable(std::move(content), info), m_context.dialogs, m_context.printers, note, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PlacardsPage::showHistory()
{
    const int at = m_tree->current();
    if (at < 0)
        return;
    const auto versions = m_service.versions(m_walls[at].zone.id);
    if (!versions) {
        messages().showError(versions.error());
        return;
    }
    if (versions->isEmpty()) {
        messages().showMessage(Tone::Info, tr("No placard was printed for %1 yet.").arg(m_walls[at].zone.name));
        return;
    }
    auto* dialog = new PlacardHistoryDialog(zonePath(m_walls[at].zone), *versions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlacardHistoryDialog::recordWanted, this, [this](qint64 placard) { emit recordWanted(placardType().kind().code, placard); });
    dialog->open();
}

void PlacardsPage::openZone()
{
    if (const int at = m_tree->current(); at >= 0)
        emit recordWanted(zoneType().kind().code, m_walls[at].zone.id.value());
}

} // namespace bihuan
