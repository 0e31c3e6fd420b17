// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plan.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/reference_finder.h"
#include "core/exchange/xlsx_writer.h"
#include "core/storage/snapshot.h"
#include "core/storage/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// Writes a plan inside the caller's transaction.
class Applier {
public:
    Applier(RecordService& service, const ImportPlan& plan, const ImportProgress& progress)
        : m_service(service)
        , m_store(service.store())
        , m_plan(plan)
        , m_progress(progress)
    {
    }

    Result<ImportResult> apply()
    {
        BIHUAN_TRY(insertBatch());
        int done = 0;
        for (const PlannedRow& row : m_plan.rows) {
            switch (row.outcome) {
            case RowOutcome::Wrong: ++m_result.rejected; break;
            case RowOutcome::Unchanged: ++m_result.unchanged; break;
            case RowOutcome::Added:
            case RowOutcome::Updated: BIHUAN_TRY(write(row)); break;
            }
            if (m_progress && !m_progress(++done, int(m_plan.rows.size())))
                return Error{Error::Kind::Cancelled, {}, u"import"_s};
        }
        BIHUAN_TRY(
            m_store.database().run(u"UPDATE import_batch SET added=?, updated=?, unchanged=?, rejected=? WHERE id=?"_s,
                {m_result.added, m_result.updated, m_result.unchanged, m_result.rejected, m_result.batch}));
        // Only the newest import can be taken back: the old values of earlier ones are no longer needed.
        BIHUAN_TRY(m_store.database().run(u"UPDATE import_change SET before='{}' WHERE batch<>?"_s, {m_result.batch}));
        return m_result;
    }

    const QSet<QString>& touchedKinds() const { return m_touched; }

private:
    Result<> insertBatch()
    {
        Database& database = m_store.database();
        BIHUAN_TRY(database.run(
            u"INSERT INTO import_batch (record_table, file_name, sha256, imported_at, actor, added, updated, "
            "unchanged, rejected) VALUES (?, ?, ?, ?, ?, 0, 0, 0, 0)"_s,
            {m_plan.kind->code, m_plan.source.fileName, QString::fromLatin1(m_plan.source.sha256),
                database.clock().now().toString(Qt::ISODate), database.actor()}));
        m_result.batch = database.lastInsertId();
        return {};
    }

    Result<> noteChange(const RecordKind& kind, qint64 id, const QJsonObject* before, qint64 revisionAfter)
    {
        BIHUAN_TRY(m_store.database().run(
            u"INSERT INTO import_change (batch, record_table, record_id, action, before, revision_after) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {m_result.batch, kind.code, id, before ? u"update"_s : u"insert"_s,
                before ? QString::fromUtf8(QJsonDocument(*before).toJson(QJsonDocument::Compact)) : u"{}"_s,
                revisionAfter}));
        m_touched << kind.code;
        return {};
    }

    /// The rules once more: rows before this one are stored by now, and others may have worked since the plan was made.
    Result<> check(const RecordKind& kind, const Record& record, int rowNumber) const
    {
        for (const Issue& issue : m_service.check(kind, record))
            if (issue.severity == Severity::Problem)
                return Error{Error::Kind::Invalid,
                    RowIssue{rowNumber, kind.field(issue.field) ? kind.field(issue.field)->title() : QString(), issue}
                        .sentence(),
                    issue.code};
        return {};
    }

    Result<qint64> reference(const NewReference& wanted, int rowNumber)
    {
        if (const auto known = m_created.constFind({wanted.target, wanted.name}); known != m_created.constEnd())
            return qint64(*known);
        ReferenceFinder finder;
        BIHUAN_TRY(finder.load(m_store, {wanted.target}));
        qint64 id = finder.find(wanted.target, wanted.name).value(0);
        if (id == 0) {
            const RecordKind& kind = *finder.kind(wanted.target);
            Record record = kind.blank();
            kind.setValue(record, kind.nameColumn, wanted.name);
            BIHUAN_TRY(check(kind, record, rowNumber));
            BIHUAN_TRY_ASSIGN(id, m_store.insert(kind, record));
            BIHUAN_TRY(noteChange(kind, id, nullptr, 1));
            m_result.created << wanted.name;
        }
        m_created.insert({wanted.target, wanted.name}, id);
        return id;
    }

    Result<> write(const PlannedRow& row)
    {
        const RecordKind& kind = *m_plan.kind;
        Record record = row.record;
        for (const NewReference& wanted : row.creates) {
            BIHUAN_TRY_ASSIGN(const qint64 id, reference(wanted, row.number));
            if (kind.field(wanted.column)->kind == FieldKind::References) {
                auto ids = kind.value(record, wanted.column).value<QList<qint64>>();
                if (!ids.contains(id))
                    ids << id;
                kind.setValue(record, wanted.column, QVariant::fromValue(ids));
            } else {
                kind.setValue(record, wanted.column, id);
            }
        }
        BIHUAN_TRY(check(kind, record, row.number));
        if (row.outcome == RowOutcome::Added) {
            BIHUAN_TRY_ASSIGN(const qint64 id, m_store.insert(kind, record));
            ++m_result.added;
            return noteChange(kind, id, nullptr, 1);
        }
        QJsonObject before;
        for (const FieldChange& change : row.changes)
            before.insert(change.column, QJsonValue::fromVariant(toStorage(*kind.field(change.column), change.before)));
        BIHUAN_TRY(m_store.update(kind, record));
        ++m_result.updated;
        return noteChange(kind, record.id, &before, record.revision + 1);
    }

    RecordService& m_service;
    RecordStore& m_store;
    const ImportPlan& m_plan;
    const ImportProgress& m_progress;
    ImportResult m_result;
    QHash<QPair<QString, QString>, qint64> m_created;
    QSet<QString> m_touched;
};

QString problemsOf(const PlannedRow& row)
{
    QStringList sentences;
    for (const RowIssue& issue : row.issues)
        if (issue.issue.severity == Severity::Problem)
            sentences << (issue.heading.isEmpty() ? issue.issue.message : issue.heading + u": "_s + issue.issue.message);
    return sentences.join(u'\n');
}

} // namespace

Result<ImportResult> Importer::apply(
    const ImportPlan& plan, WrongRows wrongRows, const QString& copyFolder, const ImportProgress& progress)
{
    const qsizetype wrong = plan.count(RowOutcome::Wrong);
    const qsizetype changing = plan.count(RowOutcome::Added) + plan.count(RowOutcome::Updated);
    if (wrong > 0 && wrongRows == WrongRows::RefuseAll)
        return Error{Error::Kind::Refused,
            ExchangeText::tr(
                "%1 of %2 rows cannot be imported, so nothing was imported. Correct the file, or import only the "
                "good rows.")
                .arg(wrong)
                .arg(plan.rows.size()),
            u"wrong rows"_s};
    if (changing == 0 && plan.count(RowOutcome::Unchanged) == 0)
        return Error{Error::Kind::Refused, ExchangeText::tr("There is no row to import."), u"no rows"_s};
    if (changing == 0)
        return ImportResult{0, 0, 0, int(plan.rows.size() - wrong), int(wrong), {}};

    Database& database = m_service.store().database();
    if (progress && !progress(0, int(plan.rows.size()))) // the copy takes a while, too
        return Error{Error::Kind::Cancelled, {}, u"import"_s};
    if (!copyFolder.isEmpty())
        BIHUAN_TRY(takeSnapshot(database, copyFolder, u"before-import"_s));
    BIHUAN_TRY_ASSIGN(
        auto transaction, Transaction::begin(database, ExchangeText::tr("Import of %1").arg(plan.source.fileName)));
    Applier applier(m_service, plan, progress);
    BIHUAN_TRY_ASSIGN(const ImportResult result, applier.apply());
    BIHUAN_TRY(transaction.commit());
    for (const QString& kind : applier.touchedKinds())
        m_service.announce(kind);
    return result;
}

Result<> writeRejected(const ImportPlan& plan, const QString& path)
{
    XlsxSheet sheet;
    sheet.name = ExchangeText::tr("Not imported");
    for (int column = 0; column < plan.headings.size(); ++column)
        sheet.columns << XlsxColumn{plan.headings[column]};
    sheet.columns << XlsxColumn{ExchangeText::tr("Row in the file")}
                  << XlsxColumn{ExchangeText::tr("Why it was not imported")};
    for (const PlannedRow& row : plan.rows) {
        if (row.outcome != RowOutcome::Wrong)
            continue;
        QStringList cells = row.cells;
        cells.resize(plan.headings.size());
        sheet.rows << (cells << QString::number(row.number) << problemsOf(row));
    }
    return writeXlsx(path, {sheet});
}

} // namespace bihuan
