// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/hazards/hazard_categories.h"

#include "core/loop/loop_item.h"
#include "core/records/record_store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {
constexpr int looked = 200; ///< of the newest: what the school says nowadays
} // namespace

QStringList hazardCategories(const RecordStore& store)
{
    QStringList words;
    const RecordKind& kind = loopItemType().kind();
    const auto newest = store.list(kind, { .where = { { u"kind"_s, u"hazard"_s }, { u"category"_s, QString(), Condition::Op::NotEqual } },
                                           .orderBy = { u"-id"_s },
                                           .limit = looked });
    for (const Record& record : newest ? *newest : QList<Record>())
        if (const QString word = kind.value(record, u"category"_s).toString(); !words.contains(word))
            words << word;
    words.sort();
    QFile file(u":/bihuan/defaults/hazard_categories.json"_s);
    if (file.open(QIODevice::ReadOnly))
        for (const QJsonValue& word : QJsonDocument::fromJson(file.readAll()).object()[u"categories"_s].toArray())
            if (!words.contains(word.toString()))
                words << word.toString();
    return words;
}

} // namespace bihuan
