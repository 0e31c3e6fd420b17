// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/people/people.h"
#include "core/records/record_service.h"
#include "core/records/record_store.h"

#include <memory>

namespace bihuan::test {

/// A real in-memory database on the real migrations, with journal triggers and the kinds of `registry`.
/// The clock stands at 2026-09-05 08:00.
struct MemorySchool {
    MemorySchool();
    ~MemorySchool();

    FixedClock clock;
    Registry registry;
    std::unique_ptr<Database> database;
    std::unique_ptr<RecordStore> store;
    std::unique_ptr<RecordService> service;

    StaffCategory addCategory(const QString& code, const QString& name, bool outsourced = false);
    Department addDepartment(const QString& name);
    Post addPost(const QString& name, const QString& duties = {});
    Person addPerson(const QString& name, const StaffCategory& category, const Department& department,
                     const QString& staffNo = {});
    template <class T>
    T add(const RecordType<T>& type, T object)
    {
        auto id = service->save(type.kind(), type.toRecord(object));
        if (!id)
            qFatal("%s", qPrintable(QString(id.error().subject + QLatin1String(" / ") + id.error().detail)));
        return type.fromRecord(**store->find(type.kind(), *id));
    }
    qint64 rows(const QString& table) const;
};

} // namespace bihuan::test
