// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/day_table.h"
#include "core/loop/loop_states.h"
#include "core/records/record_store.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("loop", text);
}

/// Words that speak for a level, as a hint only (domain.md §5.3 “bad input”): resources/defaults/hazard_words.json.
struct LevelWords {
    QStringList major, general, vague;

    static const LevelWords& bundled()
    {
        static const LevelWords words = [] {
            LevelWords read;
            QFile file(u":/bihuan/defaults/hazard_words.json"_s);
            if (!file.open(QIODevice::ReadOnly))
                return read;
            const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
            const auto list = [&root](const QString& key) {
                QStringList result;
                for (const QJsonValue& word : root[key].toArray())
                    result << word.toString();
                return result;
            };
            read.major = list(u"major"_s);
            read.general = list(u"general"_s);
            read.vague = list(u"vague"_s);
            return read;
        }();
        return words;
    }
};

QString firstIn(const QString& text, const QStringList& words)
{
    for (const QString& word : words)
        if (text.contains(word))
            return word;
    return {};
}

void checkWords(const LoopItem& item, Issues& issues)
{
    const LevelWords& words = LevelWords::bundled();
    const QString text = item.description;
    if (const QString word = firstIn(text, words.major); !isMajor(item) && !word.isEmpty())
        issues << Issue{Severity::Hint, u"loop.level_low"_s, u"level"_s,
                        tr("“%1” often means a major hazard. Please check the level.").arg(word)};
    if (const QString word = firstIn(text, words.general);
        isMajor(item) && !word.isEmpty() && firstIn(text, words.major).isEmpty())
        issues << Issue{Severity::Hint, u"loop.level_high"_s, u"level"_s,
                        tr("“%1” is seldom a major hazard. Please check the level.").arg(word)};
    // “教室有问题”: nobody could find it, or know what to do.
    if (text.trimmed().size() < 4 || !firstIn(text, words.vague).isEmpty())
        issues << Issue{Severity::Warning, u"loop.vague"_s, u"description"_s,
                        tr("Say what is wrong, so that somebody else can find it and put it right.")};
}

void checkDays(const LoopItem& item, const RecordStore& store, QDate today, Issues& issues)
{
    if (item.foundOn > today)
        issues << Issue{Severity::Problem, u"loop.date.future"_s, u"found_on"_s,
                        tr("%1 is in the future.").arg(item.foundOn.toString(Qt::ISODate))};
    if (!item.foundOn.isValid())
        return;
    if (item.dueOn.isValid() && item.dueOn < item.foundOn)
        issues << Issue{Severity::Problem, u"loop.due_before_found"_s, u"due_on"_s, tr("It is due before it was found.")};
    if (item.doneOn.isValid() && item.doneOn < item.foundOn)
        issues << Issue{Severity::Problem, u"loop.done_before_found"_s, u"done_on"_s, tr("It was put right before it was found.")};
    if (!item.dueOn.isValid() || !isOpenLoop(loopStateOf(item)))
        return;
    if (item.dueOn < today && !item.doneOn.isValid())
        issues << Issue{Severity::Warning, u"loop.overdue"_s, u"due_on"_s,
                        tr("%1 was due on %2.").arg(item.number, item.dueOn.toString(Qt::ISODate))};
    if (const auto days = DayTable::read(store); days && !days->isWorking(item.dueOn))
        issues << Issue{Severity::Hint, u"loop.rest_day"_s, u"due_on"_s,
                        tr("%1 is a day off.").arg(item.dueOn.toString(Qt::ISODate))};
}

/// What the guards of the steps saw must not be undone in the form afterwards.
void checkAgainstSteps(const LoopItem& item, const RecordStore& store, Issues& issues)
{
    if (isMajor(item) && !item.verifier.isNull() && item.verifier == item.owner)
        issues << Issue{Severity::Problem, u"loop.own_verifier"_s, u"verifier"_s,
                        tr("Whoever put it right does not check it. Name somebody else.")};
    if (item.id.isNull() || item.number.isEmpty() || isMajor(item))
        return;
    const auto stored = store.find(loopItemType(), item.id);
    if (stored && *stored && isMajor(**stored))
        issues << Issue{Severity::Problem, u"loop.level_lowered"_s, u"level"_s,
                        tr("A registered major hazard stays one. If the level was wrong, void it with the reason and register it again.")};
}

} // namespace

Issues loopItemIssues(const LoopItem& item, const RecordStore& store, QDate today)
{
    Issues issues;
    checkWords(item, issues);
    if (item.zone.isNull() && item.spot.trimmed().isEmpty() && item.kind != u"resolution"_s)
        issues << Issue{Severity::Warning, u"loop.no_place"_s, u"zone"_s, tr("Say where it is.")};
    else if (item.zone.isNull() && item.kind == u"hazard"_s)
        issues << Issue{Severity::Hint, u"loop.no_zone"_s, u"zone"_s,
                        tr("Choose the zone from the list, so that its hazards can be counted.")};
    checkDays(item, store, today, issues);
    checkAgainstSteps(item, store, issues);
    return issues;
}

} // namespace bihuan
