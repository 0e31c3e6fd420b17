// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/data_copy.h"
#include "app/record_papers.h"
#include "core/calendar/day_table.h"
#include "core/calendar/month/event_entries.h"
#include "core/calendar/school_term.h"
#include "core/documents/text_shaper.h"
#include "core/inspection/hazards/hazard_issues.h"
#include "core/inspection/hazards/inspection_rule.h"
#include "core/inspection/checks/inspection.h"
#include "core/inspection/placards/placard_service.h"
#include "core/inspection/zones/plan_service.h"
#include "core/loop/loop_service.h"
#include "core/organization/agreements/agreement.h"
#include "core/people/defaults.h"
#include "core/people/people.h"
#include "core/people/zone.h"

#include <QFile>
#include <QStandardPaths>

namespace bihuan {

void registerKinds(Registry& registry)
{
    registry.add(schoolProfileType().kind());
    registry.add(schoolTermType().kind());
    registry.add(mechanismType().kind());
    registry.add(staffCategoryType().kind());
    registry.add(departmentType().kind());
    registry.add(postType().kind());
    registry.add(personType().kind());
    registry.add(zoneKindType().kind());
    registry.add(zoneType().kind());
    registry.add(campusPlanType().kind());
    registry.add(zoneOutlineType().kind());
    registry.add(calendarDayType().kind());
    registerCalendarKinds(registry);
    registry.add(monthNoteType().kind());
    registerDueKinds(registry);
    registry.add(loopItemType().kind());
    registry.add(riskRuleType().kind());
    registry.add(riskFactorType().kind());
    registry.add(inspectionRuleType().kind());
    registry.add(rectifyNoticeType().kind());
    registry.add(placardType().kind());
    registry.add(watchSlotType().kind());
    registry.add(watchRoleType().kind());
    registry.add(watchPointType().kind());
    registry.add(watchPostType().kind());
    registry.add(watchShiftType().kind());
    registry.add(watchLeaveType().kind());
    registerPropertyKinds(registry);
    registry.add(equipmentType().kind());
    registry.add(equipmentTestType().kind());
    registry.add(checklistType().kind());
    registry.add(checkItemType().kind());
    registry.add(inspectionType().kind());
    registry.add(inspectionLineType().kind());
    registry.add(agreementTemplateType().kind());
    registry.add(agreementType().kind());
    registerEducationKinds(registry);
    registerDrillKinds(registry);
    registerFilingKinds(registry);
    registerIntakeKinds(registry);
    registerArchiveKinds(registry);
    registerBinderKinds(registry);
}

QString defaultDataFolder()
{
    const QString chosen = qEnvironmentVariable("BIHUAN_DATA");
    if (!chosen.isEmpty())
        return chosen;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/bihuan");
}

Result<std::unique_ptr<Services>> Services::open(const QString& path, const Clock& clock, Mode mode, recordIndex::Extent indexed)
{
    if (mode == Mode::Existing && !QFile::exists(DataFolder::databaseFile(path)))
        return Error{Error::Kind::NotFound, DataFolder::databaseFile(path), {}};
    auto services = std::make_unique<Services>();
    registerKinds(services->registry);
    BIHUAN_TRY_ASSIGN(services->folder, DataFolder::open(path, clock));
    Database& database = services->folder->database();
    BIHUAN_TRY(journal::installTriggers(database, services->registry.journaledTables()));
    services->store = std::make_unique<RecordStore>(database, services->registry);
    BIHUAN_TRY(recordIndex::ensure(*services->store, indexed));
    services->records = std::make_unique<RecordService>(*services->store);
    services->attachments = std::make_unique<AttachmentStore>(database, services->folder->attachmentFolder());
    BIHUAN_TRY(seedDefaults(*services->store));
    // A shaper of its own for each job, which may be painted in another thread.
    BIHUAN_TRY(build(services.get(), [] { return std::make_shared<TextShaper>(FontBook()); }));
    services->binder->copy = [&services = *services] { return takeDataCopy(services); };
    return services;
}

Result<std::unique_ptr<Services>> Services::onCopy(const QString& database, const QString& attachmentFolder, const Clock& clock)
{
    auto services = std::make_unique<Services>();
    registerKinds(services->registry);
    BIHUAN_TRY_ASSIGN(services->copied, Database::open(database, clock));
    services->store = std::make_unique<RecordStore>(*services->copied, services->registry);
    services->records = std::make_unique<RecordService>(*services->store);
    services->attachments = std::make_unique<AttachmentStore>(*services->copied, attachmentFolder);
    // One thread works on a copy, and its papers share their fonts.
    BIHUAN_TRY(build(services.get(), [shaper = std::make_shared<TextShaper>(FontBook())] { return shaper; }));
    return services;
}

Result<> Services::build(Services* services, const ShaperSource& shaper)
{
    services->loop = std::make_unique<LoopService>(*services->records, *services->attachments);
    services->hazards = std::make_unique<HazardServices>(*services->records, *services->attachments, *services->loop, shaper);
    services->placards = std::make_unique<PlacardService>(*services->records, *services->attachments, shaper);
    services->zones = std::make_unique<ZoneService>(*services->records);
    services->plans = std::make_unique<CampusPlanService>(*services->zones, *services->attachments);
    services->watch = std::make_unique<WatchService>(*services->records);
    services->property = std::make_unique<PropertyServices>(*services->records, *services->loop, shaper);
    services->equipment = std::make_unique<EquipmentService>(*services->records, *services->loop, shaper);
    services->checks = std::make_unique<CheckService>(*services->records, *services->loop, shaper);
    services->checkLibrary = std::make_unique<CheckLibrary>(*services->records);
    services->agreements = std::make_unique<AgreementServices>(*services->records, shaper);
    services->agreements->campaign.setZoneSource(
        [&store = *services->store](Id<Person> person) { return zonesOf(store, person); });
    BIHUAN_TRY(services->agreements->templates.seed());
    services->education = std::make_unique<EducationServices>(*services->records, *services->attachments, *services->loop, shaper);
    services->drills = std::make_unique<DrillServices>(*services->records, *services->attachments, *services->loop, shaper);
    services->calendar = std::make_unique<CalendarServices>(*services->records);
    services->calendar->entries.addSource(schoolEventEntries(*services->records));
    services->calendar->entries.addSource(activityEntries(*services->education));
    services->calendar->entries.addSource(letterEntries(*services->education));
    services->calendar->entries.addSource(drillEntries(*services->drills));
    services->months = std::make_unique<MonthService>(*services->calendar);
    services->months->setThemes(themesOf(*services->store));
    services->due = std::make_unique<DueServices>(*services->records);
    services->filing = std::make_unique<FilingServices>(*services->records, *services->attachments, shaper);
    services->due->due.addSource(filingDueRows(*services->filing));
    services->calendar->entries.addSource(filingEntries(*services->filing));
    services->intake = std::make_unique<IntakeServices>(*services->records, *services->attachments, shaper);
    services->archive = std::make_unique<ArchiveServices>(*services->records, *services->attachments, shaper);
    services->binder = std::make_unique<BinderServices>(*services->records, *services->attachments, services->papers, shaper);
    addRecordPapers(*services);
    services->archive->pages.setPrinted([papers = &services->papers](const QString& kind, qint64 id) {
        int pages = 0;
        for (const RecordPaper& paper : papers->of(kind, id).value_or(QList<RecordPaper>()))
            if (const auto made = paper.pages())
                pages += (*made)->count();
        return pages;
    });
    return {};
}

std::unique_ptr<IssueList> makeIssueList(Services& services)
{
    auto list = std::make_unique<IssueList>(*services.records);
    list->addSource([&services]() -> Result<QList<RecordIssue>> {
        BIHUAN_TRY_ASSIGN(const BoardStanding standing, services.agreements->board.standing());
        return standing.issues;
    });
    list->addSource([&services] { return services.zones->issues(); });
    list->addSource([&services] { return services.watch->recordIssues(); });
    list->addSource([&services] { return propertyIssues(*services.property); });
    list->addSource([&services] { return services.placards->issues(); });
    list->addSource([&services] { return services.checks->issues(); });
    list->addSource([&services] { return hazardIssues(*services.hazards, *services.store); });
    list->addSource([&services] { return dueIssues(*services.due); });
    list->addSource([&services] { return educationIssues(*services.education); });
    list->addSource([&services] { return drillIssues(*services.drills); });
    list->addSource([&services] { return filingIssues(*services.filing); });
    list->addSource([&services] { return intakeIssues(*services.intake); });
    list->addSource([&services] { return archiveIssues(*services.archive); });
    list->addSource([&services] { return binderIssues(*services.binder); });
    return list;
}

} // namespace bihuan
