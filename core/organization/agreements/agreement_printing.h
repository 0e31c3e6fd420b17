// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_batch.h"
#include "core/organization/agreements/agreement_campaign.h"

#include <QJsonObject>
#include <QSet>

namespace bihuan {

struct PrintSelection {
    enum class Only { All, Unprinted, Unsigned }; ///< Unprinted: state issued; Unsigned: issued, printed, handed
    enum class Order { DepartmentName, DepartmentNumber, Number }; ///< departments in the school's order
    int year = 0;                 ///< counts when `agreements` is empty
    QList<Id<Agreement>> agreements;
    QList<Id<Agreement>> leftOut; ///< not ticked by hand: skipped, and said so
    QStringList departments;      ///< names as frozen; empty = all
    Only only = Only::All;
    Order order = Order::DepartmentName;
    int copies = 0;               ///< 0 = as issued (2)
    bool ownSheets = false;       ///< for printing on both sides: every copy begins on a sheet of its own
};

struct SkippedPrint {
    Id<Agreement> agreement;
    QString number, name;
    QString reason; ///< sentence
};

/// What a file name may use of a letter, and what the history needs.
struct PrintLetter {
    Id<Agreement> agreement;
    int year = 0;
    QString number, name, department, posts, category, shortCode;
    int copies = 2;
};

/// A checked batch, ready for preview, printer or file. Needs no database any more.
struct PrintJob {
    QList<PrintLetter> letters; ///< in the order of printing
    QList<SkippedPrint> skipped;
    int selected = 0;           ///< = letters + skipped
    QJsonObject options;        ///< for the print history
    DocumentInfo info;
    LetterBatch::Provider letter; ///< by index into `letters`
    std::shared_ptr<LetterBatch> pages; ///< null when nothing is left to print
    std::function<LetterBatch::Provider(const std::shared_ptr<TextShaper>&)> letterBy; ///< `letter` with other fonts

    /// The same job with fonts and pages of its own: fonts belong to the thread that made them. Call it there.
    PrintJob forThisThread() const;
    QList<int> allLetters() const;
    QList<int> lettersWithin(const QSet<int>& sides) const; ///< whose pages are all among these
};

/// What writeEachLetter() finished; the files stay whatever happened then.
struct EachFiles {
    QStringList files;
    QList<int> letters; ///< indexes into PrintJob::letters
    int pages = 0;
    std::optional<Error> failure; ///< of the next one; Cancelled, too
};
/// One file per letter; no database. Errors: Invalid (unknown field in the pattern), File (folder).
Result<EachFiles> writeEachLetter(const PrintJob& job, const QString& folder, const QString& pattern, const Progress& progress);
/// Errors: Invalid (unknown field). Characters that no file name may have are replaced.
Result<QString> letterFileName(const QString& pattern, const PrintLetter& letter);
QStringList letterNameFields(); ///< what may stand in braces

struct PrintReport {
    int selected = 0;
    int printed = 0;              ///< agreements; printed + skipped = selected
    int pages = 0;
    bool cancelled = false;       ///< printEach only: what is finished stays and counts as printed
    QList<SkippedPrint> skipped;
    QStringList files;
};

/// One line of the print history.
struct PrintRun {
    qint64 id = 0;
    QDateTime at;
    QString actor, output, fileName; ///< output: "pdf", "files", "printer"
    QString path = {};               ///< of the file or folder as it was then; empty for printers
    int agreements = 0, copies = 0, pages = 0; ///< copies: of each, 0 = different
};

/// Prints issued agreements from their template version and stored data, and checks before that the words are still the
/// frozen ones: a reprint is the original. Nothing counts as printed before its file is on the disk.
class AgreementPrinting {
public:
    AgreementPrinting(RecordService& records, AgreementTemplates& templates, ShaperSource shaper);

    /// Errors: NotFound (no such agreement), Refused (frozen text damaged or not what the data give; names the number).
    /// Agreements with characters that no font has, voided, superseded or not fitting `only` are skipped with the reason.
    /// `progress` counts agreements.
    Result<PrintJob> prepare(const PrintSelection& selection, const Progress& progress = {}) const;
    /// After the last page of a job went to the printer.
    Result<PrintReport> recordPrinted(const PrintJob& job, const QString& printer);
    /// After a part of it went there: only letters all of whose pages did count.
    Result<PrintReport> recordPrinted(const PrintJob& job, const QString& printer, const QList<int>& letters, int sides);
    /// After the job was written as one PDF, or letter by letter. Errors: the files' own failure, unless cancelled.
    Result<PrintReport> recordPdf(const PrintJob& job, const QString& path, int pages);
    Result<PrintReport> recordEach(const PrintJob& job, const QString& folder, const EachFiles& files);

    /// One PDF for all, bookmarks by department. Errors: those of prepare and exportPdf; Refused when nothing is to be
    /// printed.
    Result<PrintReport> printToPdf(const PrintSelection& selection, const QString& path, const Progress& progress = {});
    /// One file per person, `pattern` such as “{部门}-{姓名}-{编号}.pdf” (also {年度} {岗位} {人员类别} {短码}). No file is ever overwritten:
    /// a name that exists gets “ (2)”. Errors: Invalid (unknown field in the pattern), File.
    Result<PrintReport> printEach(const PrintSelection& selection, const QString& folder, const QString& pattern,
                                  const Progress& progress = {});

    Result<QList<PrintRun>> history(Id<Agreement> agreement = {}, int limit = 100) const; ///< newest first
    Result<QList<PrintLetter>> printedIn(qint64 run) const; ///< by number

private:
    /// `path`: the printer's name for output "printer".
    Result<PrintReport> record(const PrintJob& job, const QList<int>& letters, const QString& output, const QString& path,
                               int pages);

    RecordService& m_records;
    AgreementTemplates& m_templates;
    ShaperSource m_shaper;
};

} // namespace bihuan
