// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/demo.h"
#include "core/people/defaults.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

Result<> fill(Session& session, int seed)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY(session.open(Services::Mode::Create));
    Services& services = session.services();
    const QString name = arguments.value(u"name"_s).simplified();
    const bool demo = arguments.has(u"demo"_s);
    if (demo)
        BIHUAN_TRY(fillDemo(services, quint32(seed), session.clock().today(), name));
    BIHUAN_TRY_ASSIGN(SchoolProfile profile, schoolProfile(*services.store));
    if (!demo && !name.isEmpty()) {
        profile.name = name;
        BIHUAN_TRY(services.records->save(schoolProfileType().kind(), schoolProfileType().toRecord(profile), tr("set up")));
    }
    BIHUAN_TRY_ASSIGN(const qint64 people, services.store->count(personType().kind()));
    if (session.wantsJson())
        session.print(QJsonObject{{u"folder"_s, services.folder->path()}, {u"school"_s, profile.name}, {u"people"_s, people}});
    else
        session.line(tr("%1: the data folder is ready, with %2 people.").arg(services.folder->path()).arg(people));
    return {};
}

} // namespace

Result<> initSchool(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const int seed, arguments.number(u"seed"_s, 1));
    if (arguments.has(u"seed"_s) && !arguments.has(u"demo"_s))
        return Error{Error::Kind::Invalid, tr("--seed belongs to --demo."), {}};
    const QString file = DataFolder::databaseFile(session.folder());
    if (QFile::exists(file))
        return Error{Error::Kind::Refused, tr("There is a school in %1 already; nothing was changed.").arg(session.folder()), {}};
    const auto filled = fill(session, seed);
    if (!filled) { // half a school would stand in the way of the next try
        session.close();
        QFile::remove(file);
    }
    return filled;
}

} // namespace bihuan::ctl
