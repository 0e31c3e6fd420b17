// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/heading.h"
#include "core/exchange/sheet_table.h"
#include "core/records/record_service.h"

namespace bihuan {

/// Called with what is done and how much there is, often; false stops, and nothing has happened. (Called with the database
/// open for writing while an import is applied: it may show, never change.)
using ImportProgress = std::function<bool(int done, int expected)>;

struct ImportOptions {
    QSet<QString> createTargets; ///< kinds whose unknown names are created as they come, e.g. “department”, “post”
    QHash<QString, QVariant> defaults; ///< column → value of new records where the file has none
    bool emptyClears = false; ///< an empty cell empties the stored value; otherwise it leaves it alone
    ImportProgress progress = {}; ///< none = not to be stopped
};

/// Where the rows come from, for the history and for the undo.
struct ImportSource {
    QString fileName;
    QByteArray sha256; ///< of the file's bytes, hexadecimal
};

enum class RowOutcome { Added, Updated, Unchanged, Wrong };

struct FieldChange {
    QString column;
    QVariant before;
    QVariant after; ///< invalid where a reference is still to be created
};

/// A name that stands in a reference column and will be created first.
struct NewReference {
    QString column;
    QString target; ///< kind
    QString name;
};

struct PlannedRow {
    int number = 0; ///< as Excel numbers it
    RowOutcome outcome = RowOutcome::Wrong;
    QStringList cells; ///< as read, one per heading of the plan
    Record record; ///< as it will be stored; new references still missing
    QList<FieldChange> changes; ///< Updated: what differs from the stored record
    QList<NewReference> creates;
    RowIssues issues; ///< Problems make the row Wrong; Hints say what was cleaned
};

/// What an import would do, row by row, before it does anything.
struct ImportPlan {
    const RecordKind* kind = nullptr;
    ImportSource source;
    QStringList headings;
    ColumnMapping mapping;
    QList<PlannedRow> rows;
    RowIssues notes; ///< about the file and its rows that are no data (see SheetTable::cleaned), and unmapped columns
    QList<Record> missing; ///< stored and active, but not in the file; an import never touches them

    qsizetype count(RowOutcome outcome) const;
    RowIssues allIssues() const; ///< notes and rows' issues, by row number
};

/// What an import did.
struct ImportResult {
    qint64 batch = 0;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int rejected = 0;
    QStringList created; ///< names of the references it created
};

struct ImportBatch {
    qint64 id = 0;
    QString kind;
    QString fileName;
    QDateTime at;
    QString actor;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int rejected = 0;
    bool undone = false;
    bool newest = false; ///< the only one that can be taken back: of older ones the old values are not kept
};

enum class WrongRows {
    RefuseAll, ///< one wrong row and nothing is imported
    LeaveOut, ///< the good rows go in; see writeRejected()
};

/// Brings a table of a file into the records of a kind. A row belongs to a stored record by the first of the kind's
/// importKeys whose values are all in the row; where no key is complete, by the name alone when it is unique on both
/// sides.
class Importer {
public:
    explicit Importer(RecordService& service)
        : m_service(service)
    {
    }

    /// Changes nothing. Errors: Storage; Cancelled; Invalid when a column that a record cannot be recognised without is not
    /// mapped.
    Result<ImportPlan> plan(const RecordKind& kind, const SheetTable& table, const ColumnMapping& mapping,
        const ImportSource& source, const ImportOptions& options = {}) const;

    /// All of it in one transaction, or nothing. A copy of the database is taken first when `copyFolder` is given.
    /// Errors: Cancelled; Refused (wrong rows with RefuseAll, or no row to import); Conflict and Invalid when the data
    /// changed since the plan was made: plan again.
    Result<ImportResult> apply(const ImportPlan& plan, WrongRows wrongRows = WrongRows::RefuseAll,
        const QString& copyFolder = {}, const ImportProgress& progress = {});

    /// All imports, the newest first; what each of them did is told by import_history.h.
    Result<QList<ImportBatch>> history() const;
    /// The newest import, undone or not; nothing when there was none.
    Result<std::optional<ImportBatch>> lastImport() const;

    /// Takes the newest import back: added records are voided, changed fields get their old values. Errors: NotFound when
    /// there is none; Refused, naming them, when records were changed since or others refer to them now.
    Result<ImportBatch> undoLastImport();

private:
    RecordService& m_service;
};

/// The wrong rows of a plan as a workbook with the original headings and a last column saying what is wrong, so that it
/// can be corrected and imported by itself.
Result<> writeRejected(const ImportPlan& plan, const QString& path);

} // namespace bihuan
