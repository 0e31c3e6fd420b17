// SPDX-License-Identifier: GPL-3.0-or-later
// archive export, pack
#include "app/ctl/agreements.h"
#include "app/ctl/commands.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

Error invalid(const QString& sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

/// “agreement:12”
Result<BoundRecord> recordOption(Session& session, const QString& word)
{
    bool ok = false;
    const BoundRecord record{word.section(u':', 0, 0), word.section(u':', 1).toLongLong(&ok)};
    if (!ok)
        return invalid(tr("--record “%1”: write KIND:ID, such as agreement:12.").arg(word));
    BIHUAN_TRY(session.kind(record.kind));
    return record;
}

QJsonArray problemsJson(const QList<BinderProblem>& problems)
{
    QJsonArray array;
    for (const BinderProblem& one : problems)
        array << QJsonObject{{u"item"_s, one.item}, {u"text"_s, one.text}, {u"kind"_s, one.record.kind}, {u"id"_s, one.record.id}};
    return array;
}

QJsonObject json(const BinderReport& report)
{
    QJsonArray files;
    for (const BinderFile& file : report.files)
        files << QJsonObject{{u"file"_s, file.path}, {u"pages"_s, file.pages}, {u"bytes"_s, file.bytes}, {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())}};
    return {{u"files"_s, files}, {u"items"_s, report.items}, {u"records"_s, report.records}, {u"attachments"_s, report.attachments}, {u"pages"_s, report.pages},
            {u"problems"_s, problemsJson(report.problems)}, {u"left_out"_s, QJsonArray::fromStringList(report.leftOut)}};
}

QJsonObject surveyJson(const BinderSurvey& survey)
{
    return {{u"items"_s, survey.items}, {u"records"_s, survey.records}, {u"attachments"_s, survey.attachments}, {u"pages"_s, survey.pages}, {u"bytes"_s, survey.bytes},
            {u"problems"_s, problemsJson(survey.problems)}, {u"left_out"_s, QJsonArray::fromStringList(survey.leftOut)}};
}

void tell(Session& session, const QList<BinderProblem>& problems, const QStringList& leftOut)
{
    for (const QString& one : leftOut)
        session.note(tr("Note: %1").arg(one));
    for (const BinderProblem& one : problems)
        session.note(tr("Note: %1").arg(u"%1：%2"_s.arg(one.item, one.text)));
}

Result<BinderOptions> optionsOf(const Arguments& arguments, const QString& path)
{
    BinderOptions options{.path = path, .sourceData = !arguments.has(u"no-data"_s)};
    BIHUAN_TRY_ASSIGN(options.splitMb, arguments.number(u"split-mb"_s, 0, 5));
    return options;
}

/// From a copy, like the window: what is printed for the archive must change nothing of what is archived.
Result<QJsonObject> exportPlan(Session& session, BinderServices::Copy& copy, const BinderPlan& plan, const BinderOptions& options)
{
    const Binder binder(copy.source());
    if (session.arguments().has(u"dry-run"_s)) {
        BIHUAN_TRY_ASSIGN(const BinderSurvey survey, binder.survey(plan, session.progress()));
        if (!session.wantsJson()) {
            tell(session, survey.problems, survey.leftOut);
            session.line(tr("It would be %1 items, %2 records, %3 attachments; about %4 pages and %5.").arg(survey.items).arg(survey.records).arg(survey.attachments).arg(survey.pages)
                             .arg(QLocale().formattedDataSize(survey.bytes, 1, QLocale::DataSizeTraditionalFormat)));
        }
        return surveyJson(survey);
    }
    BIHUAN_TRY_ASSIGN(const BinderReport report, binder.write(plan, options, session.progress()));
    BIHUAN_TRY(session.services().binder->record(plan.subtitle.isEmpty() ? plan.title : u"%1　%2"_s.arg(plan.title, plan.subtitle), report));
    if (!session.wantsJson()) {
        tell(session, report.problems, report.leftOut);
        for (const BinderFile& file : report.files)
            session.line(tr("%1: %2 pages, %3").arg(file.path).arg(file.pages).arg(QLocale().formattedDataSize(file.bytes, 1, QLocale::DataSizeTraditionalFormat)));
        session.line(tr("%1 items, %2 records and %3 attachments are bound.").arg(report.items).arg(report.records).arg(report.attachments));
    }
    return json(report);
}

Result<> archiveExport(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const QString path, arguments.has(u"dry-run"_s) ? Result<QString>(QString()) : outputFile(arguments, u"out"_s, u".pdf"_s));
    BIHUAN_TRY_ASSIGN(const BinderOptions options, optionsOf(arguments, path));
    BinderScope scope{.classCode = arguments.value(u"class"_s), .mechanism = arguments.value(u"mechanism"_s), .uncollected = arguments.has(u"uncollected"_s), .secretToo = arguments.has(u"secret"_s)};
    for (const QString& item : arguments.values(u"item"_s)) {
        bool ok = false;
        scope.items << item.toLongLong(&ok);
        if (!ok)
            return invalid(tr("--item “%1”: write its number, the first column of “list archive_item”.").arg(item));
    }
    for (const QString& word : arguments.values(u"record"_s)) {
        BIHUAN_TRY_ASSIGN(const BoundRecord record, recordOption(session, word));
        scope.records << record;
    }
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(scope.year, arguments.number(u"year"_s, session.clock().today().year(), 1990));
    if (!scope.mechanism.isEmpty()) {
        BIHUAN_TRY_ASSIGN(const auto mechanisms, mechanismNames(*session.services().store));
        QStringList known;
        for (const auto& [code, name] : mechanisms)
            known << code;
        if (!known.contains(scope.mechanism))
            return invalid(tr("--mechanism needs one of: %1.").arg(known.join(u", "_s)));
    }
    BIHUAN_TRY_ASSIGN(const auto copy, session.services().binder->copy());
    BIHUAN_TRY(copy->open());
    const BinderSource source = copy->source();
    BIHUAN_TRY_ASSIGN(const BinderPlan plan, gatherBinder(source.store, source.papers, scope));
    BIHUAN_TRY_ASSIGN(const QJsonObject answer, exportPlan(session, *copy, plan, options));
    if (session.wantsJson())
        session.print(answer);
    return {};
}

Result<> inspectionPack(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const QString path, arguments.has(u"dry-run"_s) ? Result<QString>(QString()) : outputFile(arguments, u"out"_s, u".pdf"_s));
    BIHUAN_TRY_ASSIGN(const BinderOptions options, optionsOf(arguments, path));
    PackScope scope{.from = {}, .to = {}, .secretToo = arguments.has(u"secret"_s)};
    BIHUAN_TRY_ASSIGN(scope.from, dateOption(arguments, u"from"_s));
    BIHUAN_TRY_ASSIGN(scope.to, dateOption(arguments, u"to"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const auto copy, session.services().binder->copy());
    BIHUAN_TRY(copy->open());
    if (arguments.has(u"indicators"_s)) {
        BIHUAN_TRY_ASSIGN(scope.indicators, readIndicators(copy->records(), arguments.value(u"indicators"_s)));
    }
    const BinderSource source = copy->source();
    BIHUAN_TRY_ASSIGN(const InspectionPack pack, gatherPack(source.store, source.papers, source.attachments, scope));
    BIHUAN_TRY_ASSIGN(QJsonObject answer, exportPlan(session, *copy, pack.plan, options));
    QJsonArray standing;
    for (const IndicatorStanding& one : pack.standing) {
        QJsonArray gaps;
        for (const BoundGap& gap : one.gaps)
            gaps << QJsonObject{{u"text"_s, gap.text}, {u"kind"_s, gap.kind}, {u"id"_s, gap.id}};
        standing << QJsonObject{{u"code"_s, one.indicator.code}, {u"title"_s, one.indicator.title}, {u"found"_s, one.found}, {u"missing"_s, gaps}};
        if (!session.wantsJson())
            for (const BoundGap& gap : one.gaps)
                session.line(tr("Missing for %1 %2: %3").arg(one.indicator.code, one.indicator.title, gap.text));
    }
    answer.insert(u"indicators"_s, standing);
    if (session.wantsJson())
        session.print(answer);
    return {};
}

} // namespace

QList<Command> binderCommands()
{
    const auto value = [](const QString& name) { return Option{name, true}; };
    const auto list = [](const QString& name) { return Option{name, true, true}; };
    const auto flag = [](const QString& name) { return Option{name}; };
    return {
        {u"archive export"_s, {0, 0, {value(u"year"_s), value(u"class"_s), value(u"mechanism"_s), list(u"item"_s), list(u"record"_s), flag(u"uncollected"_s), flag(u"secret"_s), flag(u"no-data"_s), value(u"split-mb"_s), flag(u"dry-run"_s), value(u"out"_s)}}, archiveExport},
        {u"pack"_s, {0, 0, {value(u"from"_s), value(u"to"_s), value(u"indicators"_s), flag(u"secret"_s), flag(u"no-data"_s), value(u"split-mb"_s), flag(u"dry-run"_s), value(u"out"_s)}}, inspectionPack},
    };
}

} // namespace bihuan::ctl
