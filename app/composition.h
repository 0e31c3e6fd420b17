// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/hazards/hazard_services.h"
#include "core/inspection/equipment/equipment_service.h"
#include "core/inspection/checks/check_library.h"
#include "core/inspection/checks/check_service.h"
#include "core/inspection/placards/placard_service.h"
#include "core/inspection/watch/watch_service.h"
#include "core/inspection/zones/plan_service.h"
#include "core/inspection/property/property_services.h"
#include "core/archive/binder/binder_services.h"
#include "core/archive/filing/filing_services.h"
#include "core/archive/intake/intake_services.h"
#include "core/archive/items/archive_services.h"
#include "core/calendar/calendar_services.h"
#include "core/calendar/due_services.h"
#include "core/calendar/month/month_service.h"
#include "core/education/drills/drill_services.h"
#include "core/education/education_services.h"
#include "core/loop/loop_service.h"
#include "core/organization/agreements/agreement_services.h"
#include "core/records/issue_list.h"
#include "core/records/record_index.h"
#include "core/records/record_service.h"
#include "core/storage/attachments.h"
#include "core/storage/data_folder.h"

#include <memory>

namespace bihuan {

/// Every record kind of the program, in the order they are shown.
void registerKinds(Registry& registry);

/// Where the school's data lie unless told otherwise: $BIHUAN_DATA, else “bihuan” in the user's data folder.
QString defaultDataFolder();

/// The services of one open data folder, built once and handed down; both programs and the tests use it.
struct Services {
    enum class Mode {
        Existing, ///< Error::NotFound when there is no school in the folder
        Create,   ///< creates what is missing
    };
    /// Opens, migrates, installs the journal's triggers and the default data of a new school. With Declarations the search
    /// index is held against the declarations only, and recordIndex::ensure() is still to be called: a window does it when
    /// it stands, as the records have to be counted.
    static Result<std::unique_ptr<Services>> open(const QString& folder, const Clock& clock, Mode mode = Mode::Existing,
                                                  recordIndex::Extent indexed = recordIndex::Extent::EveryRecord);

    /// Over a copy of a database (app/data_copy.h), in the thread that calls it; there is no folder then, and nothing is seeded.
    static Result<std::unique_ptr<Services>> onCopy(const QString& database, const QString& attachmentFolder, const Clock& clock);

    Registry registry;
    std::unique_ptr<DataFolder> folder;
    std::unique_ptr<Database> copied;
    std::unique_ptr<RecordStore> store;
    std::unique_ptr<RecordService> records;
    std::unique_ptr<AttachmentStore> attachments;
    std::unique_ptr<LoopService> loop;
    std::unique_ptr<HazardServices> hazards;
    std::unique_ptr<PlacardService> placards;
    std::unique_ptr<ZoneService> zones;
    std::unique_ptr<CampusPlanService> plans;
    std::unique_ptr<WatchService> watch;
    std::unique_ptr<PropertyServices> property;
    std::unique_ptr<EquipmentService> equipment;
    std::unique_ptr<CheckService> checks;
    std::unique_ptr<CheckLibrary> checkLibrary;
    std::unique_ptr<AgreementServices> agreements;
    std::unique_ptr<EducationServices> education;
    std::unique_ptr<DrillServices> drills;
    std::unique_ptr<CalendarServices> calendar;
    std::unique_ptr<MonthService> months; ///< of `calendar`
    std::unique_ptr<DueServices> due;
    RecordPapers papers; ///< app/record_papers.cpp
    std::unique_ptr<IntakeServices> intake;
    std::unique_ptr<ArchiveServices> archive;
    std::unique_ptr<BinderServices> binder;
    std::unique_ptr<FilingServices> filing;

private:
    static Result<> build(Services* services, const ShaperSource& shaper); ///< everything over store, records and attachments
};

/// What is to be put right in every kind of record, with what the agreements of the current year add. Nothing is checked yet.
std::unique_ptr<IssueList> makeIssueList(Services& services);

} // namespace bihuan
