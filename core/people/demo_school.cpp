// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/demo_school.h"

#include "core/calendar/usual_terms.h"
#include "core/people/defaults.h"
#include "core/people/demo_names.h"
#include "core/people/zone.h"
#include "core/storage/data_folder.h"
#include "core/storage/folder_lock.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("people", text);
}

template <class T>
Result<QHash<QString, Id<T>>> idsByCode(const RecordStore& store, const RecordType<T>& type)
{
    BIHUAN_TRY_ASSIGN(const auto list, store.list(type));
    QHash<QString, Id<T>> ids;
    for (const T& object : list)
        ids.insert(object.code, object.id);
    return ids;
}

Result<> insertZones(RecordStore& store, const DemoSchool& demo)
{
    QHash<QString, Person> people;
    BIHUAN_TRY_ASSIGN(const auto staff, store.list(personType()));
    for (const Person& person : staff)
        people.insert(person.staffNo, person);
    QHash<QString, Id<ZoneKind>> kinds;
    BIHUAN_TRY_ASSIGN(const auto zoneKinds, store.list(zoneKindType()));
    for (const ZoneKind& kind : zoneKinds)
        kinds.insert(kind.name, kind.id);
    // The department head stands behind every zone of the department.
    QHash<Id<Department>, Id<Person>> leaders;
    for (const Person& person : staff)
        if (!person.leftOn.isValid() && !leaders.contains(person.department))
            leaders.insert(person.department, person.id);
    for (const DemoZone& place : demo.zones) {
        const Person owner = people.value(place.ownerNumber);
        BIHUAN_TRY(store.insert(zoneType(),
                                Zone{.code = place.code, .name = place.name, .kind = kinds.value(place.kind), .building = place.building,
                                     .floor = place.floor > 0 ? u"%1层"_s.arg(place.floor) : QString(), .department = owner.department,
                                     .owner = owner.id, .backup = people.value(place.backupNumber).id,
                                     .leader = leaders.value(owner.department)}));
    }
    return {};
}

} // namespace

Result<> createDemoSchool(RecordStore& store, quint32 seed, QDate today)
{
    BIHUAN_TRY_ASSIGN(const qint64 people, store.count(personType().kind(), {.voidedToo = true}));
    BIHUAN_TRY_ASSIGN(SchoolProfile profile, schoolProfile(store));
    if (people > 0 || !profile.id.isNull())
        return Error{Error::Kind::Refused,
                     tr("This data folder holds a school already. Choose an empty folder for the demo school."), {}};
    const DemoSchool demo = makeDemoSchool(seed, today);

    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Demo school")));
    profile.name = demo.name;
    profile.shortName = demo.shortName;
    profile.principal = demo.principal;
    profile.vicePrincipal = demo.safetyVicePrincipal;
    profile.phone = demo.phone;
    profile.address = demo.address;
    profile.demo = true;
    BIHUAN_TRY(store.insert(schoolProfileType(), profile));

    for (const SchoolTerm& term : usualTerms::ofYear(demo.schoolYear))
        BIHUAN_TRY(store.insert(schoolTermType(), term));
    BIHUAN_TRY_ASSIGN(auto departments, idsByCode(store, departmentType()));
    BIHUAN_TRY_ASSIGN(const auto categories, idsByCode(store, staffCategoryType()));
    BIHUAN_TRY_ASSIGN(const auto posts, idsByCode(store, postType()));
    for (const DemoDepartment& department : demo.departments) {
        if (departments.contains(department.code))
            continue;
        BIHUAN_TRY_ASSIGN(const auto id, store.insert(departmentType(), Department{.code = department.code, .name = department.name}));
        departments.insert(department.code, id);
    }
    for (const DemoPerson& someone : demo.people) {
        Person person{.staffNo = someone.staffNumber, .name = someone.name, .gender = someone.gender,
                      .category = categories.value(someone.categoryCode), .department = departments.value(someone.departmentCode),
                      .company = someone.company, .phone = someone.phone, .idKind = u"resident"_s, .idNumber = someone.idNumber,
                      .joinedOn = someone.joinedOn, .leftOn = someone.leftOn};
        for (const QString& code : someone.postCodes)
            person.posts << posts.value(code);
        BIHUAN_TRY(store.insert(personType(), person));
    }
    BIHUAN_TRY(insertZones(store, demo));
    return transaction.commit();
}

QString demoFolderBeside(const QString& folder)
{
    const QString path = QDir(folder).absolutePath();
    const QString ending = u"-demo"_s;
    return path.endsWith(ending) ? path : path + ending;
}

Result<> removeDemoSchool(const QString& folder, const Clock& clock)
{
    const QDir directory(folder);
    const QString file = DataFolder::databaseFile(folder);
    if (!QFileInfo::exists(file))
        return Error{Error::Kind::NotFound, file, {}};
    {
        BIHUAN_TRY_ASSIGN(const auto lock, lockFolder(folder));
        {
            BIHUAN_TRY_ASSIGN(const auto database, Database::open(file, clock));
            BIHUAN_TRY_ASSIGN(const QVariant demos, database->scalar(u"SELECT count(*) FROM school_profile WHERE demo=1"_s));
            BIHUAN_TRY_ASSIGN(const QVariant others, database->scalar(u"SELECT count(*) FROM school_profile WHERE demo=0"_s));
            if (demos.toInt() == 0 || others.toInt() > 0)
                return Error{Error::Kind::Refused, tr("The school in %1 is not the demo school; nothing was removed.").arg(folder), {}};
        }
        // The database first: from then on there is no school here, whatever happens to the rest.
        for (const QString& name : {u"bihuan.db"_s, u"bihuan.db-journal"_s, u"running"_s})
            if (directory.exists(name) && !QFile::remove(directory.filePath(name)))
                return Error{Error::Kind::File, directory.filePath(name), u"remove"_s};
        for (const QString& name : {u"att"_s, u"backups"_s})
            if (directory.exists(name) && !QDir(directory.filePath(name)).removeRecursively())
                return Error{Error::Kind::File, directory.filePath(name), u"remove"_s};
    }
    QDir().rmdir(directory.absolutePath()); // stays when somebody has put other files there
    return {};
}

} // namespace bihuan
