// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "core/people/people.h"

namespace bihuan {

void registerKinds(Registry& registry)
{
    registry.add(schoolProfileType().kind());
    registry.add(mechanismType().kind());
    registry.add(staffCategoryType().kind());
    registry.add(departmentType().kind());
    registry.add(postType().kind());
    registry.add(personType().kind());
}

Result<std::unique_ptr<Services>> Services::open(const QString& path, const Clock& clock)
{
    auto services = std::make_unique<Services>();
    registerKinds(services->registry);
    BIHUAN_TRY_ASSIGN(services->folder, DataFolder::open(path, clock));
    Database& database = services->folder->database();
    BIHUAN_TRY(journal::installTriggers(database, services->registry.journaledTables()));
    services->store = std::make_unique<RecordStore>(database, services->registry);
    services->records = std::make_unique<RecordService>(*services->store);
    return services;
}

} // namespace bihuan
