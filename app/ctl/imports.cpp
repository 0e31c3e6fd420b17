// SPDX-License-Identifier: GPL-3.0-or-later
// import people, import zones, import undo, import template
#include "app/ctl/commands.h"

#include "core/exchange/import_file.h"
#include "core/exchange/import_template.h"
#include "core/people/school_class.h"
#include "core/people/zone.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

Error wrong(const QString& sentence)
{
    return Error{Error::Kind::Invalid, sentence, {}};
}

Result<TextEncoding> encodingOption(const Arguments& arguments)
{
    if (!arguments.has(u"encoding"_s))
        return TextEncoding::Guess;
    const QString wanted = arguments.value(u"encoding"_s).toUpper().remove(u'-').remove(u'_');
    static const QHash<QString, TextEncoding> known{
        {u"UTF8"_s, TextEncoding::Utf8},      {u"GB18030"_s, TextEncoding::Gb18030}, {u"GBK"_s, TextEncoding::Gb18030},
        {u"GB2312"_s, TextEncoding::Gb18030}, {u"UTF16LE"_s, TextEncoding::Utf16LittleEndian},
        {u"UTF16"_s, TextEncoding::Utf16LittleEndian}, {u"UTF16BE"_s, TextEncoding::Utf16BigEndian}};
    if (!known.contains(wanted))
        return wrong(tr("--encoding needs UTF-8, GB18030 or UTF-16."));
    return known.value(wanted);
}

/// A heading of the table, or the letters Excel shows above the column.
int columnNamed(const QStringList& headings, const QString& name)
{
    for (int i = 0; i < headings.size(); ++i)
        if (normalHeading(headings[i]) == normalHeading(name) && !headings[i].isEmpty())
            return i;
    for (int i = 0; i < headings.size(); ++i)
        if (columnLetters(i) == name.toUpper())
            return i;
    return -1;
}

/// --map HEADING=FIELD: overrides what was guessed; with nothing after “=” the column is not imported.
Result<> applyMap(const QStringList& maps, const RecordKind& kind, const QStringList& headings, ColumnMapping& mapping)
{
    for (const QString& map : maps) {
        const qsizetype equals = map.lastIndexOf(u'=');
        const int column = equals < 0 ? -1 : columnNamed(headings, map.first(equals).trimmed());
        if (column < 0)
            return wrong(tr("--map “%1”: the table has no such column. Its columns: %2.").arg(map, headings.join(u", "_s)));
        const QString wanted = map.mid(equals + 1).trimmed();
        mapping.remove(column);
        if (wanted.isEmpty())
            continue;
        const Field* found = nullptr;
        for (const Field& field : kind.fields)
            if (field.column == wanted || field.title() == wanted || field.aliases.contains(wanted))
                found = found && found->column == wanted ? found : &field;
        if (!found)
            return wrong(tr("--map “%1”: %2 has no field “%3”.").arg(map, kind.title(), wanted));
        mapping.removeIf([&](const auto& each) { return each.value() == found->column; });
        mapping.insert(column, found->column);
    }
    return {};
}

/// --OPTION NAME: the record of kind `target` that new records get where the file has none in the column of the option's name.
Result<> addDefault(const Arguments& arguments, Services& services, const QString& option, const RecordKind& target, ImportOptions& options)
{
    const QString name = arguments.value(option);
    if (name.isEmpty())
        return {};
    BIHUAN_TRY_ASSIGN(const auto names, services.store->names(target));
    const qint64 id = names.key(name, 0);
    if (id == 0)
        return Error{Error::Kind::NotFound, target.title() + u" “"_s + name + u'”', {}};
    options.defaults.insert(option, id);
    return {};
}

Result<ImportOptions> importOptions(const Arguments& arguments, Services& services)
{
    ImportOptions options;
    if (arguments.has(u"create-departments"_s))
        options.createTargets << departmentType().kind().code;
    if (arguments.has(u"create-posts"_s))
        options.createTargets << postType().kind().code;
    options.emptyClears = arguments.has(u"empty-clears"_s);
    BIHUAN_TRY(addDefault(arguments, services, u"category"_s, staffCategoryType().kind(), options));
    BIHUAN_TRY(addDefault(arguments, services, u"kind"_s, zoneKindType().kind(), options));
    return options;
}

QJsonObject planJson(const ImportPlan& plan)
{
    QJsonArray issues, missing;
    for (const RowIssue& issue : plan.allIssues()) {
        QJsonObject json = toJson(Issues{issue.issue}).first().toObject();
        json[u"row"_s] = issue.row;
        json[u"heading"_s] = issue.heading;
        json[u"message"_s] = issue.sentence();
        issues << json;
    }
    for (const Record& record : plan.missing)
        missing << plan.kind->nameOf(record);
    QJsonObject columns;
    for (auto column = plan.mapping.begin(); column != plan.mapping.end(); ++column)
        columns[plan.headings.value(column.key())] = column.value();
    return {{u"file"_s, plan.source.fileName}, {u"columns"_s, columns},
            {u"added"_s, plan.count(RowOutcome::Added)}, {u"updated"_s, plan.count(RowOutcome::Updated)},
            {u"unchanged"_s, plan.count(RowOutcome::Unchanged)}, {u"wrong"_s, plan.count(RowOutcome::Wrong)},
            {u"missing"_s, missing}, {u"issues"_s, issues}};
}

void showPlan(Session& session, const ImportPlan& plan)
{
    qsizetype hints = 0;
    for (const RowIssue& issue : plan.allIssues()) {
        if (issue.issue.severity == Severity::Hint)
            ++hints;
        else
            session.line((issue.issue.severity == Severity::Problem ? tr("Problem: %1") : tr("Note: %1")).arg(issue.sentence()));
    }
    if (hints > 0)
        session.line(tr("%1 values were cleaned; --json lists them.").arg(hints));
    session.line(tr("%1 new, %2 changed, %3 unchanged, %4 wrong; %5 of those stored are not in the file and stay as they are.")
                     .arg(plan.count(RowOutcome::Added)).arg(plan.count(RowOutcome::Updated)).arg(plan.count(RowOutcome::Unchanged))
                     .arg(plan.count(RowOutcome::Wrong)).arg(plan.missing.size()));
}

Result<> importRecords(Session& session, const RecordKind& kind)
{
    const Arguments& arguments = session.arguments();
    const bool dryRun = arguments.has(u"dry-run"_s);
    SheetOptions sheetOptions;
    BIHUAN_TRY_ASSIGN(sheetOptions.csv.encoding, encodingOption(arguments));
    sheetOptions.sheetName = arguments.value(u"sheet"_s);
    BIHUAN_TRY_ASSIGN(const int headerRow, arguments.number(u"header-row"_s, 0, 1));
    QString errorFile;
    if (arguments.has(u"errors"_s)) {
        BIHUAN_TRY_ASSIGN(errorFile, outputFile(arguments, u"errors"_s, u".xlsx"_s));
    }
    BIHUAN_TRY(session.open());
    Services& services = session.services();
    BIHUAN_TRY_ASSIGN(ImportFile file, readImportFile(arguments.words[0], kind, headerRow, sheetOptions));
    BIHUAN_TRY(applyMap(arguments.values(u"map"_s), kind, file.table.headings, file.mapping));
    BIHUAN_TRY_ASSIGN(const ImportOptions options, importOptions(arguments, services));
    Importer importer(*services.records);
    BIHUAN_TRY_ASSIGN(const ImportPlan plan, importer.plan(kind, file.table, file.mapping, file.source, options));

    const qsizetype wrongRows = plan.count(RowOutcome::Wrong);
    if (!errorFile.isEmpty() && wrongRows > 0)
        BIHUAN_TRY(writeRejected(plan, errorFile)); // before anything is imported: it must not get lost
    QJsonObject answer = planJson(plan);
    answer[u"dry_run"_s] = dryRun;
    answer[u"errors_file"_s] = wrongRows > 0 ? errorFile : QString();
    if (!session.wantsJson())
        showPlan(session, plan);

    std::optional<Error> failure;
    if (dryRun) {
        if (wrongRows > 0)
            failure = Error{Error::Kind::Refused, tr("%1 rows are wrong. Nothing was imported, as this was a dry run.").arg(wrongRows), {}};
    } else if (wrongRows > 0 && errorFile.isEmpty()) {
        failure = Error{Error::Kind::Refused, tr("%1 rows are wrong, so nothing was imported. Correct them, or use --errors FILE.xlsx to import the others.").arg(wrongRows), {}};
    } else {
        BIHUAN_TRY_ASSIGN(const ImportResult result,
                          importer.apply(plan, errorFile.isEmpty() ? WrongRows::RefuseAll : WrongRows::LeaveOut, services.folder->backupFolder()));
        answer[u"batch"_s] = result.batch;
        answer[u"created"_s] = QJsonArray::fromStringList(result.created);
        if (!session.wantsJson()) {
            if (!result.created.isEmpty())
                session.line(tr("Created: %1").arg(result.created.join(u'、')));
            session.line(tr("Imported. “bihuanctl import undo” takes it back."));
            if (result.rejected > 0)
                session.line(tr("%1 wrong rows were left out; they are in %2 with the reasons.").arg(result.rejected).arg(errorFile));
        }
    }
    answer[u"imported"_s] = !dryRun && !failure;
    if (session.wantsJson())
        session.print(answer);
    return failure ? Result<>(*failure) : Result<>();
}

} // namespace

Result<> importPeople(Session& session)
{
    return importRecords(session, personType().kind());
}

Result<> importZones(Session& session)
{
    return importRecords(session, zoneType().kind());
}

Result<> importClasses(Session& session)
{
    return importRecords(session, schoolClassType().kind());
}

Result<> undoImport(Session& session)
{
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const ImportBatch batch, Importer(*session.services().records).undoLastImport());
    if (session.wantsJson())
        session.print(QJsonObject{{u"batch"_s, batch.id}, {u"file"_s, batch.fileName}, {u"added"_s, batch.added}, {u"updated"_s, batch.updated}});
    else
        session.line(tr("Taken back: %1 (%2 new, %3 changed).").arg(batch.fileName).arg(batch.added).arg(batch.updated));
    return {};
}

Result<> importTemplate(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".xlsx"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const RecordKind* kind, session.kind(session.arguments().words[0]));
    if (kind->importKeys.isEmpty())
        return Error{Error::Kind::Refused, tr("%1: records of this kind are not imported.").arg(kind->pluralTitle()), {}};
    BIHUAN_TRY(writeImportTemplate(*session.services().store, *kind, path));
    if (session.wantsJson())
        session.print(QJsonObject{{u"file"_s, path}});
    else
        session.line(path);
    return {};
}

} // namespace bihuan::ctl
