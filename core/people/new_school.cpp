// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/new_school.h"

#include "core/people/defaults.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("people", text);
}

/// As RecordService::save(), inside the one transaction of the setting up.
template <class T>
Result<> enter(RecordService& records, const RecordType<T>& type, const T& object)
{
    for (const Issue& issue : records.check(type.kind(), type.toRecord(object)))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Invalid, issue.message, issue.code};
    if (object.id.isNull()) {
        BIHUAN_TRY(records.store().insert(type, object));
        return {};
    }
    return records.store().update(type, object);
}

Result<> enterDepartments(RecordService& records, const QList<NewDepartment>& departments)
{
    RecordStore& store = records.store();
    BIHUAN_TRY_ASSIGN(const auto present, store.list(departmentType()));
    QHash<QString, Department> byCode;
    int last = 0;
    for (const Department& department : present) {
        byCode.insert(department.code, department);
        last = qMax(last, department.position);
    }
    // Those that go first: their names are free then.
    for (const NewDepartment& wanted : departments)
        if (!wanted.used && byCode.contains(wanted.code))
            BIHUAN_TRY(store.setVoided(departmentType().kind(), byCode[wanted.code].id.value(), true, tr("not a department of this school")));
    for (const NewDepartment& wanted : departments) {
        if (!wanted.used)
            continue;
        if (wanted.code.isEmpty()) {
            BIHUAN_TRY(enter(records, departmentType(), Department{.name = wanted.name, .position = ++last}));
            continue;
        }
        const auto known = byCode.constFind(wanted.code);
        if (known == byCode.cend() || known->name == wanted.name)
            continue;
        Department changed = *known;
        changed.aliases = (splitAliases(known->aliases) << known->name).join(u'、');
        changed.name = wanted.name;
        BIHUAN_TRY(enter(records, departmentType(), changed));
    }
    return {};
}

} // namespace

Result<QList<NewDepartment>> usualDepartments()
{
    BIHUAN_TRY_ASSIGN(const QJsonArray rows, defaultRows(u"department.json"_s));
    QList<NewDepartment> departments;
    for (const QJsonValue& row : rows)
        departments << NewDepartment{row[u"code"_s].toString(), row[u"name"_s].toString()};
    return departments;
}

Result<> setUpSchool(RecordService& records, const NewSchool& school)
{
    RecordStore& store = records.store();
    BIHUAN_TRY_ASSIGN(const SchoolProfile present, schoolProfile(store));
    if (!present.id.isNull())
        return Error{Error::Kind::Refused, tr("There is a school in this data folder already: %1.").arg(present.name), {}};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("A new school is set up")));
    BIHUAN_TRY(enter(records, schoolProfileType(), school.profile));
    for (const SchoolTerm& term : school.terms)
        BIHUAN_TRY(enter(records, schoolTermType(), term));
    BIHUAN_TRY(enterDepartments(records, school.departments));
    BIHUAN_TRY(transaction.commit());
    for (const RecordKind* kind : {&schoolProfileType().kind(), &schoolTermType().kind(), &departmentType().kind()})
        records.announce(kind->code);
    return {};
}

} // namespace bihuan
