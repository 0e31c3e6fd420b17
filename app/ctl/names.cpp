// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/names.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

} // namespace

Result<QList<Id<Person>>> personsNamed(Services& services, const QStringList& words)
{
    QList<Id<Person>> ids;
    if (words.isEmpty())
        return ids;
    BIHUAN_TRY_ASSIGN(const auto people, services.store->list(personType()));
    for (const QString& word : words) {
        QList<Id<Person>> found;
        for (const Person& person : people) {
            if (person.staffNo == word) {
                found = {person.id};
                break;
            }
            if (person.name == word)
                found << person.id;
        }
        if (found.isEmpty())
            return Error{Error::Kind::NotFound, tr("person “%1”").arg(word), {}};
        if (found.size() > 1)
            return Error{Error::Kind::Invalid, tr("There are %1 people named “%2”; give the staff number.").arg(found.size()).arg(word), {}};
        ids += found;
    }
    return ids;
}

Result<QList<Id<Zone>>> placesNamed(Services& services, const QStringList& words)
{
    QList<Id<Zone>> ids;
    if (words.isEmpty())
        return ids;
    BIHUAN_TRY_ASSIGN(const auto zones, services.store->list(zoneType()));
    for (const QString& given : words) {
        const QString word = cleanLine(toHalfWidth(given));
        QList<Id<Zone>> found;
        for (const Zone& zone : zones) {
            if (!zone.code.isEmpty() && zone.code.compare(word, Qt::CaseInsensitive) == 0) {
                found = {zone.id};
                break;
            }
            if (zone.name == given || zone.name == word || zonePath(zone) == word)
                found << zone.id;
        }
        if (found.isEmpty())
            return Error{Error::Kind::NotFound, tr("zone “%1”").arg(given), {}};
        if (found.size() > 1)
            return Error{Error::Kind::Invalid, tr("There are %1 zones named “%2”; give the code, or building and floor before the name.").arg(found.size()).arg(given), {}};
        ids += found;
    }
    return ids;
}

Result<Id<Person>> personOption(Session& session, const QString& option)
{
    BIHUAN_TRY_ASSIGN(const auto ids, personsNamed(session.services(), session.arguments().values(option)));
    return ids.value(0);
}

Result<Id<Department>> departmentOption(Session& session, const QString& option)
{
    BIHUAN_TRY_ASSIGN(const auto ids, idsNamed(session.services(), departmentType(), session.arguments().values(option)));
    return ids.value(0);
}

Result<Id<Zone>> zoneOption(Session& session, const QString& option)
{
    BIHUAN_TRY_ASSIGN(const auto ids, placesNamed(session.services(), session.arguments().values(option)));
    return ids.value(0);
}

} // namespace bihuan::ctl
