// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/placards/placard_print_desk.h"

#include "ui/inspection/placards/placard_print_dialog.h"
#include "ui/printing/background_job.h"
#include "ui/printing/print_dialog.h"

#include <QDir>

namespace bihuan {

using namespace Qt::StringLiterals;

PlacardPrintDesk::PlacardPrintDesk(PlacardService& service, const UiContext& context, QWidget* owner)
    : QObject(owner)
    , m_service(service)
    , m_context(context)
    , m_owner(owner)
{
}

void PlacardPrintDesk::print(const QList<Id<Zone>>& zones)
{
    m_zones = zones;
    openOptions();
}

void PlacardPrintDesk::openOptions()
{
    auto* dialog = new PlacardPrintDialog(m_service, m_zones, m_context, m_dialog ? m_dialog.data() : m_owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlacardPrintDialog::previewWanted, this, &PlacardPrintDesk::preview);
    dialog->open();
}

void PlacardPrintDesk::preview(const QList<Id<Zone>>& zones, const PlacardLayout& layout)
{
    auto job = m_service.prepare({ .zones = zones }, layout);
    if (!job || !job->pages) {
        emit failed(job ? Error{ Error::Kind::Refused, tr("There is no placard to print."), {} } : job.error());
        return;
    }
    m_job = std::move(*job);
    QStringList note{ tr("%n placard(s), %1", nullptr, int(m_job.walls.size())).arg(placardSizeName(layout.sizeMm)) };
    if (layout.copies > 1)
        note << tr("%n time(s) each", nullptr, layout.copies);
    if (layout.sheetMm)
        note << tr("Put in paper of %1.").arg(placardSizeName(*layout.sheetMm));
    note << tr("Print at actual size, or the placards do not fit their frames.");
    if (m_dialog) {
        m_dialog->setPages(m_job.pages, note.join(u'\n'));
        return;
    }
    m_dialog = new PrintDialog(m_job.pages, m_context.dialogs, m_context.printers, note.join(u'\n'), m_owner);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setOptions(tr("Size, paper and &walls…"), [this] { openOptions(); });
    m_dialog->setSaver([this](const QString& path, ProgressPanel& progress) { return save(path, progress); });
    connect(m_dialog, &PrintDialog::printed, this, &PlacardPrintDesk::record);
    m_dialog->open();
}

void PlacardPrintDesk::record(const QString& printer, const QSet<int>& pages)
{
    const auto count = m_service.recordPrinted(m_job, m_job.pages->itemsWithin(pages));
    if (!count)
        emit failed(count.error());
    else
        emit printed(tr("%n placard(s) sent to %1. Mark them once they hang.", nullptr, *count).arg(printer));
}

Result<int> PlacardPrintDesk::save(const QString& path, ProgressPanel& progress)
{
    const PlacardJob job = m_job; // as previewed
    BIHUAN_TRY_ASSIGN(const int pages, inBackground<int>(progress, [&](const Progress& told) { return m_service.writePdf(job, path, told); }));
    BIHUAN_TRY_ASSIGN(const int count, m_service.recordPrinted(job));
    emit printed(tr("%n placard(s) saved as %1. Mark them once they hang.", nullptr, count).arg(QDir::toNativeSeparators(path)));
    return pages;
}

} // namespace bihuan
