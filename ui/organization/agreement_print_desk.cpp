// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/agreement_print_desk.h"

#include "core/base/text.h"
#include "ui/organization/print_batch_dialog.h"
#include "ui/organization/print_history_dialog.h"
#include "ui/printing/background_job.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/progress_panel.h"

#include <QDir>

namespace bihuan {

using namespace Qt::StringLiterals;

AgreementPrintDesk::AgreementPrintDesk(AgreementPrinting& printing, const UiContext& context, ProgressPanel& progress, QWidget* owner)
    : QObject(owner)
    , m_printing(printing)
    , m_context(context)
    , m_progress(progress)
    , m_owner(owner)
{
}

void AgreementPrintDesk::print(PrintSelection selection, bool asGiven)
{
    if (!asGiven)
        PrintBatchDialog::restoreHabits(selection, m_context.settings);
    if (!preview(selection))
        openOptions(selection);
}

bool AgreementPrintDesk::preview(const PrintSelection& selection)
{
    if (m_progress.isRunning())
        return true; // pressed again while a long batch is being checked
    auto job = m_printing.prepare(selection, shownWhenLong(m_progress, tr("Checking the texts"), nullptr));
    if (m_progress.isRunning())
        m_progress.finish();
    if (!job) {
        emit failed(job.error());
        return true; // said; options would not help
    }
    if (!job->pages)
        return false;
    m_selection = selection;
    const int letters = int(job->letters.size());
    const int copies = job->letters.first().copies;
    const bool alike = std::all_of(job->letters.cbegin(), job->letters.cend(),
                                   [copies](const PrintLetter& letter) { return letter.copies == copies; });
    QStringList note{ tr("%n agreement(s)", nullptr, letters) };
    note << (alike ? tr("%n time(s) each", nullptr, copies) : tr("copies as issued"));
    if (!job->skipped.isEmpty())
        note << tr("%n left out", nullptr, int(job->skipped.size()));
    PreviewPeople people;
    for (const PrintLetter& letter : std::as_const(job->letters)) {
        people.titles << tr("%1 · %2").arg(letter.name, letter.department);
        people.keys << pinyinInitials(letter.name, true) + u'\n' + letter.number + u'\n' + letter.shortCode;
    }
    people.firstPage = [pages = job->pages](int person) { return pages->pagesOf(person).first; };
    people.personAt = [pages = job->pages](int page) { return pages->letterAt(page); };
    m_job = std::move(*job);
    if (m_dialog) {
        m_dialog->setPages(m_job.pages, note.join(u'\n'));
    } else {
        m_dialog = new PrintDialog(m_job.pages, m_context.dialogs, m_context.printers, note.join(u'\n'),
                                   m_owner);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setOptions(tr("Recipients and &options…"), [this] { openOptions(m_selection); });
        m_dialog->setSaver([this](const QString& path, ProgressPanel& progress) { return save(path, progress); });
        connect(m_dialog, &PrintDialog::printed, this, &AgreementPrintDesk::record);
        m_dialog->open();
    }
    m_dialog->setBothSides(selection.ownSheets);
    m_dialog->setPeople(people);
    return true;
}

void AgreementPrintDesk::openOptions(const PrintSelection& selection)
{
    auto* dialog = new PrintBatchDialog(m_printing, selection, m_context, m_dialog ? m_dialog.data() : m_owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintBatchDialog::previewWanted, this, [this](const PrintSelection& chosen) { preview(chosen); });
    connect(dialog, &PrintBatchDialog::printed, this, &AgreementPrintDesk::printed);
    dialog->open();
}

void AgreementPrintDesk::record(const QString& printer, const QSet<int>& pages)
{
    const QList<int> letters = m_job.lettersWithin(pages);
    if (letters.isEmpty()) {
        emit printed(tr("Only a part of the pages was printed; the agreement does not count as printed yet."));
        return;
    }
    const auto report = m_printing.recordPrinted(m_job, printer, letters, int(pages.size()));
    if (!report)
        emit failed(report.error());
    else
        emit printed(tr("%n agreement(s) sent to %1.", nullptr, report->printed).arg(printer));
}

Result<int> AgreementPrintDesk::save(const QString& path, ProgressPanel& progress)
{
    const PrintJob job = m_job; // as previewed
    BIHUAN_TRY_ASSIGN(const int pages, inBackground<int>(progress, [&](const Progress& told) {
                          return exportPdf(*job.forThisThread().pages, path, told);
                      }));
    BIHUAN_TRY_ASSIGN(const PrintReport report, m_printing.recordPdf(job, path, pages));
    emit printed(tr("%n agreement(s) saved as %1.", nullptr, report.printed).arg(QDir::toNativeSeparators(path)));
    return pages;
}

void AgreementPrintDesk::openHistory()
{
    auto* dialog = new PrintHistoryDialog(m_printing, m_owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintHistoryDialog::reprintWanted, this, [this](const PrintSelection& selection) { print(selection, true); });
    dialog->open();
}

} // namespace bihuan
