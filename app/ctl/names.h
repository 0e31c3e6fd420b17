// SPDX-License-Identifier: GPL-3.0-or-later
// Records as people name them on the command line.
#pragma once

#include "app/ctl/session.h"
#include "core/people/zone.h"

namespace bihuan::ctl {

/// Whole names, as in lists. Errors: NotFound, naming the first that is none.
template <class T>
Result<QList<Id<T>>> idsNamed(Services& services, const RecordType<T>& type, const QStringList& names)
{
    QList<Id<T>> ids;
    BIHUAN_TRY_ASSIGN(const auto known, services.store->names(type.kind()));
    for (const QString& name : names) {
        const qint64 id = known.key(name, 0);
        if (id == 0)
            return Error{Error::Kind::NotFound, type.kind().title() + QStringLiteral(" “") + name + QStringLiteral("”"), {}};
        ids << Id<T>(id);
    }
    return ids;
}

/// Staff numbers, or names that only one person has. Errors: NotFound, Invalid (several people of the name).
Result<QList<Id<Person>>> personsNamed(Services& services, const QStringList& words);
/// Codes of zones, or names that only one zone in use has. Errors: NotFound, Invalid.
Result<QList<Id<Zone>>> placesNamed(Services& services, const QStringList& words);

/// One of them, by the option; no id when it is not given.
Result<Id<Person>> personOption(Session& session, const QString& option);
Result<Id<Department>> departmentOption(Session& session, const QString& option);
Result<Id<Zone>> zoneOption(Session& session, const QString& option);

} // namespace bihuan::ctl
