// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_service.h"
#include "core/storage/data_folder.h"

#include <memory>

namespace bihuan {

/// Every record kind of the program, in the order they are shown.
void registerKinds(Registry& registry);

/// The services of one open data folder, built once and handed down; both programs and the tests use it.
struct Services {
    /// Opens (creating what is missing), migrates, installs the journal's triggers and the default data of a new school.
    static Result<std::unique_ptr<Services>> open(const QString& folder, const Clock& clock);

    Registry registry;
    std::unique_ptr<DataFolder> folder;
    std::unique_ptr<RecordStore> store;
    std::unique_ptr<RecordService> records;
};

} // namespace bihuan
