// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/checks/check_print_desk.h"

#include "core/base/text.h"
#include "ui/printing/background_job.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/progress_panel.h"

#include <QDir>

namespace bihuan {

using namespace Qt::StringLiterals;

CheckPrintDesk::CheckPrintDesk(CheckService& checks, const UiContext& context, ProgressPanel& progress, QWidget* owner)
    : QObject(owner)
    , m_checks(checks)
    , m_context(context)
    , m_progress(progress)
    , m_owner(owner)
{
}

void CheckPrintDesk::print(const QList<Inspection>& inspections, bool filled)
{
    if (m_progress.isRunning())
        return;
    const auto job = m_checks.prepare(inspections, filled, shownWhenLong(m_progress, tr("Laying out"), nullptr));
    if (m_progress.isRunning())
        m_progress.finish();
    if (!job) {
        emit failed(job.error());
        return;
    }
    if (!job->pages) {
        emit failed(Error{ Error::Kind::Refused,
                           job->issues.isEmpty() ? tr("There is no sheet to print.") : job->issues.first().message, {} });
        return;
    }
    QStringList note{ tr("%n sheet(s)", nullptr, int(job->inspections.size())) };
    if (!job->issues.isEmpty())
        note << tr("%n left out: %1", nullptr, int(job->issues.size())).arg(job->issues.first().message);
    auto* dialog = new PrintDialog(job->pages, m_context.dialogs, m_context.printers, note.join(u'\n'), m_owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setBothSides(true);
    PreviewPeople sheets;
    for (const Inspection& one : std::as_const(job->inspections)) {
        sheets.titles << one.title;
        sheets.keys << pinyinInitials(one.title) + u'\n' + one.shortCode;
    }
    sheets.firstPage = [pages = job->pages](int sheet) { return pages->firstPageOf(sheet); };
    sheets.personAt = [pages = job->pages](int page) { return pages->sheetOn(page); };
    dialog->setPeople(sheets);
    connect(dialog, &PrintDialog::printed, this,
            [this, job = *job](const QString& printer, const QSet<int>& pages) { record(job, &pages, printer); });
    connect(dialog, &PrintDialog::saved, this,
            [this, job = *job](const QString& path) { record(job, nullptr, QDir::toNativeSeparators(path)); });
    dialog->open();
}

void CheckPrintDesk::record(const CheckPrintJob& job, const QSet<int>* pages, const QString& where)
{
    if (job.filled)
        return;
    const auto sheets = m_checks.recordPrinted(job, pages);
    if (!sheets)
        emit failed(sheets.error());
    else if (*sheets == 0)
        emit printed(tr("Only a part of the pages was printed; the sheet does not count as printed yet."));
    else
        emit printed(tr("%n sheet(s) printed: %1", nullptr, *sheets).arg(where));
}

void CheckPrintDesk::printTable(TableContent content)
{
    DocumentInfo info;
    info.title = content.title;
    info.author = content.subtitleLeft;
    info.created = m_context.records.store().database().clock().now();
    auto* dialog = new PrintDialog(m_context.makeTable(std::move(content), info), m_context.dialogs, m_context.printers, {}, m_owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace bihuan
