// SPDX-License-Identifier: GPL-3.0-or-later
// zones table, zones coverage, zones plan
#include "app/ctl/commands.h"

#include "app/ctl/outputs.h"
#include "core/documents/text_shaper.h"
#include "core/inspection/zones/plan_pages.h"
#include "core/inspection/zones/plan_picture.h"
#include "core/people/defaults.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

QJsonArray countsJson(const QList<CoverageCount>& counts)
{
    QJsonArray json;
    for (const CoverageCount& count : counts)
        json << QJsonObject{{u"name"_s, count.name}, {u"zones"_s, count.zones}, {u"covered"_s, count.covered}};
    return json;
}

QJsonObject coverageJson(const ZoneCoverage& coverage)
{
    QJsonArray gaps, loads;
    for (const CoveredZone& one : coverage.zones) {
        if (one.gaps.isEmpty())
            continue;
        QJsonArray codes;
        for (const ZoneGap gap : one.gaps)
            codes << zoneGapCode(gap);
        gaps << QJsonObject{{u"id"_s, one.zone.id.value()}, {u"code"_s, one.zone.code}, {u"zone"_s, one.path}, {u"gaps"_s, codes}};
    }
    for (const ZoneLoad& load : coverage.loads)
        loads << QJsonObject{{u"id"_s, load.person.value()}, {u"name"_s, load.name}, {u"owner"_s, load.owner}, {u"backup"_s, load.backup},
                             {u"leader"_s, load.leader}, {u"too_many"_s, load.tooMany}, {u"left"_s, load.gone}};
    return {{u"zones"_s, coverage.total.zones}, {u"covered"_s, coverage.total.covered}, {u"closed"_s, coverage.closed},
            {u"without_leader"_s, coverage.withoutLeader}, {u"most_per_person"_s, coverage.mostZones}, {u"gaps"_s, gaps}, {u"people"_s, loads},
            {u"by_building"_s, countsJson(coverage.byBuilding)}, {u"by_department"_s, countsJson(coverage.byDepartment)}, {u"by_kind"_s, countsJson(coverage.byKind)}};
}

void showLines(Session& session, const ZoneCoverage& coverage)
{
    for (const CoveredZone& one : coverage.zones) {
        QStringList names;
        for (const ZoneGap gap : one.gaps)
            names << zoneGapName(gap);
        if (!names.isEmpty())
            session.line(u"%1: %2"_s.arg(one.path, names.join(u"，"_s)));
    }
    for (const CoverageCount& count : coverage.byBuilding)
        session.line(tr("%1: %2 of %3 zones covered").arg(count.name).arg(count.covered).arg(count.zones));
    for (const ZoneLoad& load : coverage.loads)
        if (load.tooMany)
            session.line(tr("%1 is in charge of %2 zones, more than %3.").arg(load.name).arg(load.owner).arg(coverage.mostZones));
    session.line(tr("%1 zones in use, %2 covered, %3 not covered; %4 out of use.")
                     .arg(coverage.total.zones).arg(coverage.total.covered).arg(coverage.total.open()).arg(coverage.closed));
}

Result<QSizeF> paperOption(const Arguments& arguments)
{
    const QString size = arguments.value(u"size"_s).toUpper();
    if (size.isEmpty() || size == u"A4"_s)
        return paperA4;
    if (size == u"A3"_s)
        return paperA3;
    return Error{Error::Kind::Invalid, tr("--size needs A4 or A3."), {}};
}

Result<PlanColour> colourOption(const Arguments& arguments)
{
    const QString code = arguments.has(u"colour"_s) ? arguments.value(u"colour"_s) : planColourCode(PlanColour::Coverage);
    if (const auto colour = planColourFromCode(code))
        return *colour;
    return Error{Error::Kind::Invalid, tr("--colour needs coverage, risk or hazards."), {}};
}

} // namespace

Result<> zoneTable(Session& session)
{
    const bool sheet = session.arguments().value(u"out"_s).endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, sheet ? u".xlsx"_s : u".pdf"_s));
    BIHUAN_TRY(session.open());
    ZoneService& zones = *session.services().zones;
    BIHUAN_TRY(zones.notePhonesShown());
    if (!sheet) {
        BIHUAN_TRY_ASSIGN(const TableContent content, zones.contractTable());
        return writeTable(session, content, content.subtitleLeft, path);
    }
    BIHUAN_TRY_ASSIGN(const XlsxSheet content, zones.contractSheet());
    BIHUAN_TRY(writeXlsx(path, {content}));
    if (session.wantsJson())
        session.print(QJsonObject{{u"file"_s, path}, {u"rows"_s, content.rows.size()}});
    else
        session.line(tr("%1: %2 rows").arg(path).arg(content.rows.size()));
    return {};
}

Result<> showCoverage(Session& session)
{
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const ZoneCoverage coverage, session.services().zones->coverage());
    if (session.wantsJson())
        session.print(coverageJson(coverage));
    else
        showLines(session, coverage);
    return {};
}

Result<> printPlan(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(arguments, u"out"_s, u".pdf"_s));
    BIHUAN_TRY_ASSIGN(const QSizeF paper, paperOption(arguments));
    BIHUAN_TRY_ASSIGN(const PlanColour colour, colourOption(arguments));
    BIHUAN_TRY(session.open());
    CampusPlanService& plans = *session.services().plans;
    BIHUAN_TRY_ASSIGN(const CampusPlan plan, plans.find(arguments.value(u"plan"_s)));
    BIHUAN_TRY_ASSIGN(const PlanContent content, plans.read(plan.id));
    BIHUAN_TRY_ASSIGN(const QByteArray bytes, plans.pictureBytes(plan.id));
    BIHUAN_TRY_ASSIGN(const PlanPicture picture, readPlanPicture(bytes, plan.name));
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(*session.services().store));
    PlanPages pages({content, planGround(picture.image, content.drawn(), colour), colour, paper, school.name},
                    {plan.name, school.name, {}, session.clock().now()}, std::make_shared<TextShaper>(FontBook()));
    for (const Issue& issue : pages.issues())
        session.note(issue.message);
    BIHUAN_TRY_ASSIGN(const int written, exportPdf(pages, path, session.progress()));
    qsizetype numbered = 0;
    for (const PlacedLabel& label : pages.labels())
        numbered += label.number > 0 ? 1 : 0;
    if (session.wantsJson())
        session.print(QJsonObject{{u"file"_s, path}, {u"pages"_s, written}, {u"zones"_s, pages.labels().size()}, {u"numbered"_s, numbered}});
    else
        session.line(tr("%1: %2 zones, %3 of them numbered, %4 pages").arg(path).arg(pages.labels().size()).arg(numbered).arg(written));
    return {};
}

} // namespace bihuan::ctl
