// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_school.h"

#include "app/composition.h"
#include "core/storage/migrator.h"

using namespace Qt::StringLiterals;

namespace bihuan::test {

MemorySchool::MemorySchool() : clock(QDateTime(QDate(2026, 9, 5), QTime(8, 0)))
{
    registerKinds(registry);
    auto opened = Database::open(u":memory:"_s, clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    database = std::move(*opened);
    database->setActor(u"测试员"_s);
    if (auto migrated = migrate(*database, *bundledMigrations(), {}); !migrated)
        qFatal("%s", qPrintable(migrated.error().detail));
    if (auto installed = journal::installTriggers(*database, registry.journaledTables()); !installed)
        qFatal("%s", qPrintable(installed.error().detail));
    store = std::make_unique<RecordStore>(*database, registry);
    service = std::make_unique<RecordService>(*store);
}

MemorySchool::~MemorySchool() = default;

StaffCategory MemorySchool::addCategory(const QString& code, const QString& name, bool outsourced)
{
    return add(staffCategoryType(), StaffCategory{.code = code, .name = name, .outsourced = outsourced});
}

Department MemorySchool::addDepartment(const QString& name)
{
    return add(departmentType(), Department{.name = name});
}

Post MemorySchool::addPost(const QString& name, const QString& duties)
{
    return add(postType(), Post{.name = name, .duties = duties});
}

Person MemorySchool::addPerson(const QString& name, const StaffCategory& category, const Department& department,
                               const QString& staffNo)
{
    return add(personType(), Person{.staffNo = staffNo, .name = name, .category = category.id, .department = department.id});
}

qint64 MemorySchool::rows(const QString& table) const
{
    return database->scalar(u"SELECT count(*) FROM "_s + table)->toLongLong();
}

} // namespace bihuan::test
