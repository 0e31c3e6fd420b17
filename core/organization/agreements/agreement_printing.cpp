// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/agreements/agreement_printing.h"

#include "core/organization/agreements/agreement_queries.h"
#include "core/organization/agreements/agreement_states.h"
#include "core/storage/transaction.h"

#include <QFileInfo>

#include <numeric>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("agreements", text);
}

Error nothingToPrint(const PrintJob& job)
{
    return {Error::Kind::Refused,
            job.skipped.isEmpty()
                ? tr("There is nothing to print: no agreement fits the selection.")
                : tr("There is nothing to print: %1 (%2): %3.")
                      .arg(job.skipped.first().number, job.skipped.first().name, job.skipped.first().reason),
            {}};
}

} // namespace

AgreementPrinting::AgreementPrinting(RecordService& records, AgreementTemplates& templates, ShaperSource shaper)
    : m_records(records), m_templates(templates), m_shaper(std::move(shaper))
{
}

Result<PrintReport> AgreementPrinting::record(const PrintJob& job, const QList<int>& letters, const QString& output,
                                              const QString& path, int pages)
{
    const QString fileName = output == u"printer"_s ? path : QFileInfo(path).fileName();
    RecordStore& store = m_records.store();
    Database& database = store.database();
    PrintReport report{.selected = job.selected, .printed = int(letters.size()), .pages = pages, .skipped = job.skipped};
    if (letters.isEmpty())
        return report;
    PrintRun run{.at = database.clock().now(), .actor = database.actor(), .output = output, .fileName = fileName,
                 .agreements = int(letters.size()), .copies = job.letters[letters.first()].copies, .pages = pages};
    QList<Id<Agreement>> ids;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Printed: %1").arg(fileName)));
    for (const int index : letters) {
        const PrintLetter& letter = job.letters[index];
        ids << letter.agreement;
        if (letter.copies != run.copies)
            run.copies = 0;
        BIHUAN_TRY_ASSIGN(const auto agreement, store.find(agreementType(), letter.agreement));
        // A reprint leaves the state alone.
        if (agreement && stateOf(*agreement) == AgreementState::Issued)
            BIHUAN_TRY(store.update(agreementType(), applied(*agreement, AgreementState::Printed, run.at.date())));
    }
    QJsonObject options = job.options;
    if (output != u"printer"_s) // so that the history can open it again
        options[u"path"_s] = QFileInfo(path).absoluteFilePath();
    BIHUAN_TRY(agreementQueries::insertPrint(database, run, QJsonDocument(options).toJson(QJsonDocument::Compact), ids));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(agreementType().kind().code);
    return report;
}

QList<int> PrintJob::allLetters() const
{
    QList<int> all(letters.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

QList<int> PrintJob::lettersWithin(const QSet<int>& sides) const
{
    QList<int> whole;
    for (int index = 0; pages && index < int(letters.size()); ++index) {
        const PageRange range = pages->pagesOf(index);
        int page = range.first;
        while (page < range.first + range.count && sides.contains(page))
            ++page;
        if (page == range.first + range.count)
            whole << index;
    }
    return whole;
}

Result<PrintReport> AgreementPrinting::recordPrinted(const PrintJob& job, const QString& printer)
{
    return recordPrinted(job, printer, job.allLetters(), job.pages ? job.pages->count() : 0);
}

Result<PrintReport> AgreementPrinting::recordPrinted(const PrintJob& job, const QString& printer, const QList<int>& letters,
                                                     int sides)
{
    return record(job, letters, u"printer"_s, printer, sides);
}

Result<PrintReport> AgreementPrinting::recordPdf(const PrintJob& job, const QString& path, int pages)
{
    BIHUAN_TRY_ASSIGN(auto report, record(job, job.allLetters(), u"pdf"_s, path, pages));
    report.files << path;
    return report;
}

Result<PrintReport> AgreementPrinting::recordEach(const PrintJob& job, const QString& folder, const EachFiles& files)
{
    BIHUAN_TRY_ASSIGN(auto report, record(job, files.letters, u"files"_s, folder, files.pages));
    const int done = int(files.letters.size()), total = int(job.letters.size());
    if (files.failure && files.failure->kind != Error::Kind::Cancelled) {
        Error failure = *files.failure;
        if (done > 0)
            failure.advice = tr("%1 of %2 files are finished and count as printed.").arg(done).arg(total);
        return failure;
    }
    report.cancelled = files.failure.has_value();
    report.files = files.files;
    for (int i = done; i < total; ++i)
        report.skipped << SkippedPrint{job.letters[i].agreement, job.letters[i].number, job.letters[i].name,
                                       tr("cancelled before it was its turn")};
    return report;
}

Result<PrintReport> AgreementPrinting::printToPdf(const PrintSelection& selection, const QString& path,
                                                  const Progress& progress)
{
    BIHUAN_TRY_ASSIGN(const PrintJob job, prepare(selection));
    if (!job.pages)
        return nothingToPrint(job);
    BIHUAN_TRY_ASSIGN(const int pages, exportPdf(*job.pages, path, progress));
    return recordPdf(job, path, pages);
}

Result<PrintReport> AgreementPrinting::printEach(const PrintSelection& selection, const QString& folder,
                                                 const QString& pattern, const Progress& progress)
{
    BIHUAN_TRY_ASSIGN(const PrintJob job, prepare(selection));
    if (!job.pages)
        return nothingToPrint(job);
    BIHUAN_TRY_ASSIGN(const EachFiles files, writeEachLetter(job, folder, pattern, progress));
    return recordEach(job, folder, files);
}

Result<QList<PrintRun>> AgreementPrinting::history(Id<Agreement> agreement, int limit) const
{
    return agreementQueries::prints(m_records.store().database(), agreement, limit);
}

Result<QList<PrintLetter>> AgreementPrinting::printedIn(qint64 run) const
{
    return agreementQueries::printedIn(m_records.store().database(), run);
}

} // namespace bihuan
