// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_preview.h"

#include "core/exchange/cell_reader.h"
#include "core/exchange/exchange_text.h"

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

void sortIssues(Issues& issues)
{
    std::stable_sort(
        issues.begin(), issues.end(), [](const Issue& a, const Issue& b) { return a.severity > b.severity; });
}

QString withNewNames(const QString& known, const QStringList& fresh)
{
    QStringList names;
    if (!known.isEmpty())
        names << known;
    for (const QString& name : fresh)
        names << ExchangeText::tr("%1 (new)").arg(name);
    return names.join(u'、');
}

QStringList createdFor(const PlannedRow& row, const QString& column)
{
    QStringList names;
    for (const NewReference& fresh : row.creates)
        if (fresh.column == column)
            names << fresh.name;
    return names;
}

RowFact factOf(const ImportPlan& plan, const PlannedRow& row, const Field& field, const RecordText& text)
{
    RowFact fact;
    fact.title = field.title();
    fact.imported = true;
    const QVariant now = plan.kind->value(row.record, field.column);
    const auto change = std::find_if(row.changes.cbegin(), row.changes.cend(),
        [&](const FieldChange& each) { return each.column == field.column; });
    fact.changed = change != row.changes.cend();
    if (row.record.id != 0)
        fact.before = text.text(field, fact.changed ? change->before : now);
    fact.after = withNewNames(text.text(field, now), createdFor(row, field.column));
    for (const RowIssue& issue : row.issues)
        if (issue.issue.field == field.column)
            fact.issues << issue.issue;
    sortIssues(fact.issues);
    if (hasProblem(fact.issues))
        fact.after.clear();
    return fact;
}

} // namespace

Result<QList<QList<PreviewCell>>> previewRows(const RecordStore& store, const RecordKind& kind, const SheetTable& table,
    const ColumnMapping& mapping, const QSet<QString>& createTargets, int rows)
{
    QSet<QString> targets;
    for (const QString& column : mapping)
        if (const Field* field = kind.field(column); field && !field->target.isEmpty())
            targets << field->target;
    ReferenceFinder references;
    BIHUAN_TRY(references.load(store, targets));
    const CellReader reader(references, createTargets);
    const RecordText text(store);
    QList<QList<PreviewCell>> result;
    for (const SheetRow& row : table.rows.mid(0, rows)) {
        QList<PreviewCell> cells(table.headings.size());
        for (int column = 0; column < table.headings.size(); ++column) {
            const QString raw = row.cells.value(column);
            const Field* field = kind.field(mapping.value(column));
            cells[column].text = raw.simplified();
            if (!field)
                continue;
            const auto note = table.notes.constFind({row.number, column});
            const CellValue value
                = reader.read(*field, raw, note == table.notes.constEnd() ? std::nullopt : std::optional(*note));
            cells[column].issues = value.issues;
            sortIssues(cells[column].issues);
            if (hasProblem(value.issues))
                continue;
            cells[column].text = value.empty
                ? QString()
                : withNewNames(text.text(*field, value.value, Masking::Plain), value.newNames);
        }
        result << cells;
    }
    return result;
}

QList<RowFact> rowFacts(const ImportPlan& plan, const PlannedRow& row, const RecordText& text)
{
    const RecordKind& kind = *plan.kind;
    QList<RowFact> facts;
    RowFact whole;
    for (const RowIssue& issue : row.issues)
        if (!kind.field(issue.issue.field))
            whole.issues << issue.issue;
    sortIssues(whole.issues);
    if (!whole.issues.isEmpty())
        facts << whole;
    QSet<QString> shown;
    for (int column = 0; column < plan.headings.size(); ++column) {
        const Field* field = kind.field(plan.mapping.value(column));
        const QString cell = row.cells.value(column);
        if (!field) {
            if (!cell.isEmpty())
                facts << RowFact{plan.headings[column], cell, {}, {}, false, false, {}};
            continue;
        }
        RowFact fact = factOf(plan, row, *field, text);
        fact.cell = cell;
        shown << field->column;
        facts << fact;
    }
    for (const Field& field : kind.fields) {
        if (shown.contains(field.column) || field.has(FieldFlag::Generated))
            continue;
        const RowFact fact = factOf(plan, row, field, text);
        const bool given = row.outcome == RowOutcome::Added && !fact.after.isEmpty() && field.kind != FieldKind::Boolean;
        if (fact.changed || given || !fact.issues.isEmpty())
            facts << fact;
    }
    return facts;
}

QList<RowFact> recordFacts(const RecordKind& kind, const Record& record, const RecordText& text)
{
    QList<RowFact> facts;
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        const Field& field = kind.fields[i];
        const QString stored = text.text(field, record.values.value(i));
        if (!stored.isEmpty() && !field.has(FieldFlag::Generated))
            facts << RowFact{field.title(), {}, stored, stored, false, false, {}};
    }
    return facts;
}

} // namespace bihuan
