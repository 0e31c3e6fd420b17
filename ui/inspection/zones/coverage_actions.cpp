// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the page of contracting do; the rest is in coverage_page.cpp.
#include "core/base/file_name.h"
#include "core/people/defaults.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inspection/zones/assign_dialog.h"
#include "ui/inspection/zones/coverage_page.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/count_tiles.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QSpinBox>
#include <QTableView>
#include <QUrl>

namespace bihuan {

using namespace Qt::StringLiterals;

QList<QAction*> CoveragePage::fileActions() const
{
    return { m_print, m_export };
}

QList<QAction*> CoveragePage::editActions() const
{
    return { m_assign, m_open, m_find };
}

QList<Id<Zone>> CoveragePage::chosen() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QList<Id<Zone>> zones;
    for (const int row : std::as_const(rows))
        zones << m_model->zone(row).zone.id;
    return zones;
}

void CoveragePage::updateActions()
{
    const qsizetype count = m_table->selectionModel()->selectedRows().size();
    m_assign->setEnabled(count > 0);
    m_assign->setText(count > 1 ? tr("&Assign (%1)…").arg(count) : tr("&Assign…"));
    m_open->setEnabled(count == 1);
}

void CoveragePage::assign()
{
    const QList<Id<Zone>> zones = chosen();
    if (zones.isEmpty())
        return;
    QStringList names;
    for (const Id<Zone> id : zones)
        if (const CoveredZone* zone = m_model->coverage().find(id); zone && names.size() < 6)
            names << zone->path;
    const CoveredZone* first = m_model->coverage().find(zones.first());
    const ZoneGap gap = first && !first->gaps.isEmpty() ? first->gaps.first() : ZoneGap::NoOwner;
    const ZoneRole role = gap <= ZoneGap::TwoOwners ? ZoneRole::Owner : gap == ZoneGap::LeaderLeft ? ZoneRole::Leader : ZoneRole::Backup;
    auto* dialog = new AssignDialog(m_zones, m_model->coverage(), zones, names.join(u'、') + (zones.size() > names.size() ? u"…"_s : QString()), role, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AssignDialog::assigned, this, [this](const ZoneAssignment& assignment, const QString& person) {
        const int count = int(assignment.before.size());
        if (count == 0) {
            messages().showMessage(Tone::Info, tr("All of them were so already."));
            return;
        }
        const QString said = person.isEmpty() ? tr("%n zone(s) left without: %1.", nullptr, count).arg(zoneRoleName(assignment.role))
                                              : tr("%n zone(s): %1 is %2.", nullptr, count).arg(zoneRoleName(assignment.role), person);
        messages().showMessage(Tone::Ok, said, tr("&Undo"), [this, assignment] {
            if (const auto undone = m_zones.takeBack(assignment); !undone)
                messages().showError(undone.error());
        });
    });
    dialog->open();
}

void CoveragePage::openZone()
{
    if (const auto zones = chosen(); zones.size() == 1)
        emit recordWanted(zoneType().kind().code, zones.first().value());
}

void CoveragePage::showZonesOf(const QString& person)
{
    m_tiles->choose({});
    m_filter->setText(person);
    setScope(CoverageFilter::Scope::All);
    m_table->setFocus();
}

void CoveragePage::changeMost()
{
    if (const auto set = m_zones.setMostZones(m_most->value()); !set)
        messages().showError(set.error());
}

void CoveragePage::printTable()
{
    auto content = m_zones.contractTable();
    const auto noted = content ? m_zones.notePhonesShown() : Result<>();
    if (!content || !noted) {
        messages().showError(content ? noted.error() : content.error());
        return;
    }
    const DocumentInfo about{ content->title, content->subtitleLeft, {}, m_context.records.store().database().clock().now() };
    auto* dialog = new PrintDialog(m_context.makeTable(std::move(*content), about), m_context.dialogs, m_context.printers,
                                   tr("To be hung up: telephones stand in full."), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CoveragePage::exportTable()
{
    const auto sheet = m_zones.contractSheet();
    if (!sheet) {
        messages().showError(sheet.error());
        return;
    }
    const QString path = m_context.dialogs.chooseSaveFile(this, tr("Export to Excel"), safeFileName(sheet->title) + u".xlsx"_s, tr("Excel (*.xlsx)"));
    if (path.isEmpty())
        return;
    const auto noted = m_zones.notePhonesShown();
    const auto written = noted ? writeXlsx(path, { *sheet }) : noted;
    if (!written) {
        messages().showError(written.error());
        return;
    }
    messages().showMessage(Tone::Ok, tr("%n row(s) exported to %1.", nullptr, int(sheet->rows.size())).arg(QDir::toNativeSeparators(path)), tr("&Open"),
                           [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

} // namespace bihuan
