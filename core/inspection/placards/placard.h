// SPDX-License-Identifier: GPL-3.0-or-later
// 包干牌 (domain.md §5.3): the plate on the wall that says who answers for the place.
#pragma once

#include "core/people/zone.h"

namespace bihuan {

/// One plate as it was printed. When what it says changes, a new version is printed and this one comes off the wall.
struct Placard {
    Id<Placard> id;
    qint64 revision = 0;
    bool voided = false;
    Id<Zone> zone;
    int version = 0;      ///< 1, 2, … per zone
    QString shortCode;
    QString zoneName;     ///< as printed, with the place
    QString ownerName;
    QString backupName;
    QString leaderName;
    QString contentHash;  ///< SHA-256 of all that is printed; telephone numbers are not kept here
    QString size;         ///< “A4 横”, “210×148”
    QString state;        ///< "printed", "posted", "removed"
    QDate printedOn;
    QDate postedOn;
    QDate removedOn;
};

const RecordType<Placard>& placardType();

/// What stands on a plate.
struct PlacardContent {
    QString school;
    QString title;  ///< 安全责任包干牌
    QString name;   ///< of the zone
    QString place;  ///< “知行楼 3层”, may be empty
    QString kind;
    QString riskColor; ///< code, or empty
    QString risk;   ///< in words, or empty
    struct Person {
        QString code; ///< "owner", "backup" or "leader"
        QString role; ///< in words
        QString name, phone;
    };
    QList<Person> people; ///< owner first; only those there are
    QStringList duties;
    QString hotline;
    QString date;   ///< “2026年9月”; not part of the hash, or every reprint would differ

    QString nameOf(const QString& code) const; ///< empty when there is nobody
    QString hash() const; ///< of all but the date and the words that the program adds
};

} // namespace bihuan
