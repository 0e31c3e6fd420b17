// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plan.h"

#include "core/exchange/cell_reader.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/import_match.h"

#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// No longer here: a kind with the column left_on says so by a date in the past.
bool isActive(const RecordKind& kind, const Record& record, QDate today)
{
    const QDate left = kind.value(record, u"left_on"_s).toDate();
    return !left.isValid() || left >= today;
}

class Planner {
public:
    Planner(RecordService& service, const RecordKind& kind, const SheetTable& table, const ColumnMapping& mapping,
        const ImportOptions& options)
        : m_service(service)
        , m_kind(kind)
        , m_table(table)
        , m_options(options)
        , m_blank(kind.blank())
    {
        m_plan.kind = &kind;
        m_plan.headings = table.headings;
        for (auto it = mapping.cbegin(); it != mapping.cend(); ++it) {
            if (it.key() < 0 || it.key() >= table.headings.size() || !kind.field(it.value()))
                continue;
            m_plan.mapping.insert(it.key(), it.value());
            m_headings.insert(
                it.value(), table.headings[it.key()].isEmpty() ? columnLetters(it.key()) : table.headings[it.key()]);
        }
    }

    Result<ImportPlan> plan()
    {
        BIHUAN_TRY(checkMapping());
        m_plan.notes = m_table.cleaned;
        takeSections();
        noteUnmapped();
        QSet<QString> targets;
        for (const Field& field : m_kind.fields)
            if (!field.target.isEmpty() && (m_plan.mapping.values().contains(field.column) || (field.kind == FieldKind::Reference && field.has(FieldFlag::Required))))
                targets << field.target;
        BIHUAN_TRY(m_references.load(m_service.store(), targets));
        BIHUAN_TRY_ASSIGN(m_stored, m_service.store().list(m_kind));

        m_plan.rows.resize(m_table.rows.size());
        QList<ImportRow> rows(m_table.rows.size());
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            BIHUAN_TRY(advance(0));
            rows[i] = readRow(m_table.rows[i], m_plan.rows[i]);
        }
        ImportMatcher(m_kind, m_stored, m_headings).match(rows);
        QHash<qint64, const Record*> byId;
        for (const Record& record : std::as_const(m_stored))
            byId.insert(record.id, &record);
        QSet<qint64> seen;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            finish(rows[i], byId.value(rows[i].recordId));
            seen << rows[i].recordId;
            BIHUAN_TRY(advance(i + 1));
        }
        const QDate today = m_service.store().database().clock().today();
        for (const Record& record : std::as_const(m_stored))
            if (!seen.contains(record.id) && isActive(m_kind, record, today))
                m_plan.missing << record;
        return std::move(m_plan);
    }

private:
    Result<> advance(qsizetype done) const
    {
        if (m_options.progress && !m_options.progress(int(done), int(m_table.rows.size())))
            return Error{Error::Kind::Cancelled, {}, u"import plan"_s};
        return {};
    }

    /// A row has to be recognisable by a key or at least by its name.
    Result<> checkMapping() const
    {
        const QList<QString> mapped = m_plan.mapping.values();
        const auto isMapped = [&](const QString& column) { return mapped.contains(column); };
        const bool known = isMapped(m_kind.nameColumn)
            || std::any_of(m_kind.importKeys.cbegin(), m_kind.importKeys.cend(),
                [&](const QStringList& key) { return std::all_of(key.cbegin(), key.cend(), isMapped); });
        if (known)
            return {};
        const Field* name = m_kind.field(m_kind.nameColumn);
        return Error{Error::Kind::Invalid,
            ExchangeText::tr("No column is assigned to “%1”. Choose the column, or put this heading above it.")
                .arg(name ? name->title() : m_kind.title()),
            u"name column not mapped"_s};
    }

    void noteUnmapped()
    {
        QStringList unused;
        for (int column = 0; column < m_table.headings.size(); ++column)
            if (!m_table.headings[column].isEmpty() && !m_plan.mapping.contains(column))
                unused << u'“' + m_table.headings[column] + u'”';
        if (!unused.isEmpty())
            m_plan.notes << RowIssue{0, {},
                {Severity::Hint, u"import.unmapped"_s, {},
                    ExchangeText::tr("These columns are not imported: %1.").arg(unused.join(u"、"_s))}};
    }

    /// Lists of places have a line “知行楼一层” above the rooms there instead of a column for the building.
    void takeSections()
    {
        const auto isMapped = [&](const QString& column) { return m_plan.mapping.values().contains(column); };
        if (m_table.sections.isEmpty() || !m_kind.field(u"building"_s) || isMapped(u"building"_s))
            return;
        static const QRegularExpression place(u"^(.+?)[\\s，,：:（(]*(第?(?:地下)?[0-9一二三四五六七八九十负B\\-]+[层楼F])?[)）]?$"_s);
        for (const auto& [number, text] : m_table.sections) {
            const auto match = place.match(text);
            m_places.insert(number, {match.captured(1), isMapped(u"floor"_s) ? QString() : match.captured(2)});
        }
        for (RowIssue& note : m_plan.notes)
            if (m_places.contains(note.row) && note.issue.code == u"table.section"_s)
                note.issue = Issue{Severity::Hint, u"import.section"_s, u"building"_s,
                    ExchangeText::tr("Taken as the place of the rows below: %1.").arg(QStringList(m_places[note.row]).join(u' '))};
    }

    void addPlace(ImportRow& row) const
    {
        const auto below = m_places.upperBound(row.planned->number);
        if (below == m_places.cbegin())
            return;
        const QStringList& place = std::prev(below).value();
        row.values.insert(u"building"_s, place[0]);
        if (!place[1].isEmpty())
            row.values.insert(u"floor"_s, place[1]);
    }

    ImportRow readRow(const SheetRow& source, PlannedRow& planned)
    {
        planned.number = source.number;
        planned.cells = source.cells;
        ImportRow row;
        row.planned = &planned;
        const CellReader reader(m_references, m_options.createTargets);
        for (auto it = m_plan.mapping.cbegin(); it != m_plan.mapping.cend(); ++it) {
            const Field& field = *m_kind.field(it.value());
            const auto note = m_table.notes.constFind({source.number, it.key()});
            const CellValue cell = reader.read(field, source.cells.value(it.key()),
                note == m_table.notes.constEnd() ? std::nullopt : std::optional(*note));
            for (const Issue& issue : cell.issues)
                planned.issues << RowIssue{source.number, m_headings.value(field.column), issue};
            for (const QString& name : cell.newNames)
                planned.creates << NewReference{field.column, field.target, name};
            if (!cell.empty)
                row.values.insert(field.column, cell.value);
        }
        addPlace(row);
        readFromName(row);
        return row;
    }

    /// A list of places rarely has a column for their kind: “一年级1班教室” says itself that it is a 室.
    void readFromName(ImportRow& row) const
    {
        const Field* name = m_kind.field(m_kind.nameColumn);
        if (!name || name->has(FieldFlag::PersonName))
            return;
        for (const Field& field : m_kind.fields) {
            const bool said = row.values.contains(field.column)
                || std::any_of(row.planned->issues.cbegin(), row.planned->issues.cend(), [&](const RowIssue& issue) { return issue.issue.field == field.column; });
            if (field.kind != FieldKind::Reference || !field.has(FieldFlag::Required) || said)
                continue;
            if (const qint64 id = m_references.findAtEnd(field.target, row.values.value(m_kind.nameColumn).toString()))
                row.fromName.insert(field.column, id);
        }
    }

    void finish(const ImportRow& row, const Record* stored)
    {
        PlannedRow& planned = *row.planned;
        planned.record = stored ? *stored : m_blank;
        if (!stored)
            for (auto it = m_options.defaults.cbegin(); it != m_options.defaults.cend(); ++it)
                m_kind.setValue(planned.record, it.key(), it.value());
        for (const QString& column : std::as_const(m_plan.mapping)) {
            if (row.values.contains(column))
                m_kind.setValue(planned.record, column, row.values.value(column));
            else if (m_options.emptyClears)
                m_kind.setValue(planned.record, column, m_kind.value(m_blank, column));
        }
        for (const QString& column : {u"building"_s, u"floor"_s}) // of a section: no column of the file
            if (!m_places.isEmpty() && row.values.contains(column))
                m_kind.setValue(planned.record, column, row.values.value(column));
        for (auto it = row.fromName.cbegin(); it != row.fromName.cend(); ++it)
            if (!stored || m_kind.value(planned.record, it.key()).toLongLong() == 0) {
                m_kind.setValue(planned.record, it.key(), it.value());
                planned.issues << RowIssue{planned.number, m_kind.field(it.key())->title(),
                    {Severity::Hint, u"import.from_name"_s, it.key(),
                        ExchangeText::tr("Taken from the end of the name “%1”.").arg(m_kind.nameOf(planned.record))}};
            }
        if (stored)
            noteChanges(planned, *stored);
        planned.outcome = !stored       ? RowOutcome::Added
            : planned.changes.isEmpty() ? RowOutcome::Unchanged
                                        : RowOutcome::Updated;
        if (planned.outcome != RowOutcome::Unchanged)
            check(planned);
        for (const RowIssue& issue : std::as_const(planned.issues))
            if (issue.issue.severity == Severity::Problem)
                planned.outcome = RowOutcome::Wrong;
        std::stable_sort(planned.issues.begin(), planned.issues.end(),
            [](const RowIssue& a, const RowIssue& b) { return a.issue.severity > b.issue.severity; });
    }

    void noteChanges(PlannedRow& planned, const Record& stored) const
    {
        for (qsizetype i = 0; i < m_kind.fields.size(); ++i) {
            const Field& field = m_kind.fields[i];
            const bool created = std::any_of(planned.creates.cbegin(), planned.creates.cend(),
                [&](const NewReference& reference) { return reference.column == field.column; });
            const QVariant before = stored.values.value(i);
            const QVariant after = planned.record.values.value(i);
            if (created || toStorage(field, before) != toStorage(field, after))
                planned.changes << FieldChange{field.column, before, created ? QVariant() : after};
        }
    }

    void check(PlannedRow& planned)
    {
        for (const Issue& issue : m_service.check(m_kind, planned.record)) {
            const bool willBeCreated = issue.code == u"field.required"_s
                && std::any_of(planned.creates.cbegin(), planned.creates.cend(),
                    [&](const NewReference& reference) { return reference.column == issue.field; });
            // A cell that could not be read is missing because of that, and the person knows already.
            const bool known = issue.code == u"field.required"_s
                && std::any_of(planned.issues.cbegin(), planned.issues.cend(), [&](const RowIssue& other) {
                       return other.issue.field == issue.field && other.issue.severity == Severity::Problem;
                   });
            if (willBeCreated || known)
                continue;
            const Field* field = m_kind.field(issue.field);
            planned.issues << RowIssue{
                planned.number, m_headings.value(issue.field, field ? field->title() : QString()), issue};
        }
    }

    RecordService& m_service;
    const RecordKind& m_kind;
    const SheetTable& m_table;
    const ImportOptions& m_options;
    const Record m_blank;
    QHash<QString, QString> m_headings; ///< record column → heading
    QMap<int, QStringList> m_places; ///< building and floor by the row of their section
    ReferenceFinder m_references;
    QList<Record> m_stored;
    ImportPlan m_plan;
};

} // namespace

qsizetype ImportPlan::count(RowOutcome outcome) const
{
    return std::count_if(rows.cbegin(), rows.cend(), [outcome](const PlannedRow& row) { return row.outcome == outcome; });
}

RowIssues ImportPlan::allIssues() const
{
    RowIssues all = notes;
    for (const PlannedRow& row : rows)
        all += row.issues;
    std::stable_sort(all.begin(), all.end(), [](const RowIssue& a, const RowIssue& b) { return a.row < b.row; });
    return all;
}

Result<ImportPlan> Importer::plan(const RecordKind& kind, const SheetTable& table, const ColumnMapping& mapping,
    const ImportSource& source, const ImportOptions& options) const
{
    BIHUAN_TRY_ASSIGN(ImportPlan plan, Planner(m_service, kind, table, mapping, options).plan());
    plan.source = source;
    return plan;
}

} // namespace bihuan
