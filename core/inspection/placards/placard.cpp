// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/placards/placard.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

const RecordType<Placard>& placardType()
{
    static const RecordType<Placard> type =
        RecordType<Placard>("placard", NOOP("Placard"), NOOP("Placards printed"))
            .reference("zone", NOOP("Zone"), &Placard::zone, "zone", {.flags = Required | Generated | Hidden})
            .integer("version", NOOP("Version"), &Placard::version, {.flags = Generated})
            .text("short_code", NOOP("Short code"), &Placard::shortCode, {.flags = Required | Generated | Searchable | Unique, .maxLength = 20})
            .text("zone_name", NOOP("Placard of"), &Placard::zoneName, {.flags = Generated | Searchable, .maxLength = 160})
            .text("owner_name", NOOP("Person in charge"), &Placard::ownerName, {.flags = Generated | Searchable | PersonName, .maxLength = 30})
            .text("backup_name", NOOP("Deputy"), &Placard::backupName, {.flags = Generated | PersonName, .maxLength = 30})
            .text("leader_name", NOOP("Supervising leader"), &Placard::leaderName, {.flags = Generated | PersonName, .maxLength = 30})
            .text("content_hash", NOOP("Check sum"), &Placard::contentHash, {.flags = Generated | Hidden})
            .text("size", NOOP("Size"), &Placard::size, {.flags = Generated, .maxLength = 20})
            .choice("state", NOOP("State"), &Placard::state,
                    {{u"printed"_s, NOOP("Printed")}, {u"posted"_s, NOOP("On the wall")}, {u"removed"_s, NOOP("Taken down")}},
                    {.flags = Required | Generated})
            .date("printed_on", NOOP("Printed on"), &Placard::printedOn, {.flags = Generated})
            .date("posted_on", NOOP("Put up on"), &Placard::postedOn, {.flags = Generated})
            .date("removed_on", NOOP("Taken down on"), &Placard::removedOn, {.flags = Generated | Hidden})
            .named("zone_name")
            .ordered({u"zone"_s, u"-version"_s});
    return type;
}

QString PlacardContent::nameOf(const QString& code) const
{
    for (const Person& one : people)
        if (one.code == code)
            return one.name;
    return {};
}

QString PlacardContent::hash() const
{
    QStringList all{school, name, place, kind, riskColor, hotline};
    for (const Person& one : people)
        all << one.code << one.name << one.phone;
    all << duties;
    // Separated by a character that cannot be typed, so that no two contents join to the same text.
    return QString::fromLatin1(QCryptographicHash::hash(all.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace bihuan
