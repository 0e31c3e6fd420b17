// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roster_trial.h"

#include "app/composition.h"
#include "core/people/defaults.h"
#include "core/storage/migrator.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr qsizetype fewSentences = 4;

/// The one person of the list who holds the default post with this code.
Result<QString> onlyHolder(const RecordStore& store, const ImportPlan& plan, const QString& code)
{
    BIHUAN_TRY_ASSIGN(const auto posts, store.list(postType(), { .where = { { u"code"_s, code } } }));
    QStringList names;
    for (const PlannedRow& row : plan.rows)
        for (const Id<Post> held : personType().fromRecord(row.record).posts)
            if (!posts.isEmpty() && held == posts.first().id)
                names << plan.kind->nameOf(row.record);
    return names.size() == 1 ? names.first() : QString();
}

} // namespace

const QSet<QString>& rosterTargets()
{
    static const QSet<QString> targets{ departmentType().kind().code, postType().kind().code };
    return targets;
}

Result<RosterImport> rosterImport(const RosterFile& roster, const RecordStore& store)
{
    RosterImport import;
    BIHUAN_TRY_ASSIGN(import.file, parseImportFile(roster.bytes, roster.name, personType().kind()));
    import.options.createTargets = rosterTargets();
    const QString column = u"category"_s;
    const auto& mapping = import.file.mapping;
    if (std::find(mapping.begin(), mapping.end(), column) != mapping.end())
        return import;
    BIHUAN_TRY_ASSIGN(const auto categories, store.list(staffCategoryType(), { .where = { { u"code"_s, roster.categoryCode } } }));
    import.needsCategory = categories.isEmpty();
    if (!categories.isEmpty())
        import.options.defaults.insert(column, categories.first().id.value());
    return import;
}

Result<RosterReport> tryRoster(const RosterFile& roster, const Clock& clock)
{
    Registry registry;
    registerKinds(registry);
    BIHUAN_TRY_ASSIGN(const auto database, Database::open(u":memory:"_s, clock));
    BIHUAN_TRY_ASSIGN(const auto migrations, bundledMigrations());
    BIHUAN_TRY(migrate(*database, migrations, {}));
    RecordStore store(*database, registry);
    BIHUAN_TRY(seedDefaults(store));
    RecordService records(store);

    BIHUAN_TRY_ASSIGN(const RosterImport import, rosterImport(roster, store));
    const RecordKind& kind = personType().kind();
    BIHUAN_TRY_ASSIGN(const ImportPlan plan,
                      Importer(records).plan(kind, import.file.table, import.file.mapping, import.file.source, import.options));
    RosterReport report;
    report.rows = int(plan.rows.size());
    report.good = int(plan.count(RowOutcome::Added) + plan.count(RowOutcome::Updated));
    report.wrong = int(plan.count(RowOutcome::Wrong));
    report.headerRow = import.file.table.headerRow;
    report.needsCategory = import.needsCategory;
    BIHUAN_TRY_ASSIGN(report.principal, onlyHolder(store, plan, u"principal"_s));
    BIHUAN_TRY_ASSIGN(report.vicePrincipal, onlyHolder(store, plan, u"vice_principal_safety"_s));
    for (const Field& field : kind.fields)
        if (std::find(plan.mapping.begin(), plan.mapping.end(), field.column) != plan.mapping.end())
            report.columns << field.title();
    for (const PlannedRow& row : plan.rows) {
        for (const NewReference& fresh : row.creates)
            if (!report.newNames.contains(fresh.name))
                report.newNames << fresh.name;
        for (const RowIssue& issue : row.issues)
            if (row.outcome == RowOutcome::Wrong && issue.issue.severity == Severity::Problem && report.firstWrong.size() < fewSentences)
                report.firstWrong << QCoreApplication::translate("roster", "Row %1, %2: %3").arg(row.number).arg(kind.nameOf(row.record), issue.issue.message);
    }
    return report;
}

} // namespace bihuan
