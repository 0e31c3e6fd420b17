// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_rules.h"

#include "core/base/text.h"
#include "core/records/record_store.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("people", text);
}

void checkIdNumber(const Person& person, const RecordStore& store, QDate today, Issues& issues)
{
    const QString column = u"id_number"_s;
    if (person.idNumber.isEmpty())
        return;
    if (person.idKind.isEmpty() || person.idKind == u"resident"_s) {
        if (!isValidIdNumber(person.idNumber)) {
            issues << Issue{Severity::Problem, u"person.id_number.checksum"_s, column,
                            tr("The ID number of %1 is not a valid resident number (18 characters with a fitting last one). "
                               "Check it on the card, or choose another kind of document.")
                                .arg(person.name)};
        } else {
            const QDate born = QDate::fromString(person.idNumber.mid(6, 8), u"yyyyMMdd"_s);
            const qint64 years = born.daysTo(today) / 365;
            if (years < 16 || years > 90)
                issues << Issue{Severity::Warning, u"person.id_number.age"_s, column,
                                tr("By the ID number %1 is %2 years old; please check it.").arg(person.name).arg(years)};
        }
    }
    auto same = store.list(personType(), {.where = {{u"id_number"_s, person.idNumber}}});
    if (!same)
        return;
    for (const Person& other : *same)
        if (other.id != person.id)
            issues << Issue{Severity::Problem, u"person.id_number.twice"_s, column,
                            tr("%1 has the same ID number as %2; one of them is wrong or the person is entered twice.")
                                .arg(person.name, other.name)};
}

void checkNamesake(const Person& person, const RecordStore& store, Issues& issues)
{
    if (!person.staffNo.isEmpty() || !person.phone.isEmpty())
        return;
    auto same = store.list(personType(), {.where = {{u"name"_s, person.name}}});
    if (!same)
        return;
    for (const Person& other : *same)
        if (other.id != person.id) {
            issues << Issue{Severity::Warning, u"person.namesake"_s, u"name"_s,
                            tr("There is another %1. Enter a staff number or telephone so that the two can be told apart.").arg(person.name)};
            return;
        }
}

} // namespace

bool Person::isStaffBetween(QDate from, QDate to) const
{
    return !voided && (!joinedOn.isValid() || joinedOn <= to) && (!leftOn.isValid() || leftOn >= from);
}

Issues personIssues(const Person& person, const RecordStore& store, QDate today)
{
    Issues issues;
    checkIdNumber(person, store, today, issues);
    checkNamesake(person, store, issues);
    if (person.joinedOn.isValid() && person.leftOn.isValid() && person.leftOn < person.joinedOn)
        issues << Issue{Severity::Problem, u"person.left_before_joined"_s, u"left_on"_s,
                        tr("%1 left on %2, before joining on %3: one of the dates is wrong.")
                            .arg(person.name, person.leftOn.toString(Qt::ISODate), person.joinedOn.toString(Qt::ISODate))};
    if (person.company.isEmpty() && !person.category.isNull()) {
        const auto category = store.find(staffCategoryType(), person.category);
        if (category && *category && (*category)->outsourced)
            issues << Issue{Severity::Warning, u"person.company"_s, u"company"_s,
                            tr("%1 is employed by a service company; enter which, it signs the agreement too.").arg(person.name)};
    }
    return issues;
}

} // namespace bihuan
