// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loop/loop_states.h"
#include "core/records/record_store.h"
#include "core/storage/setting.h"

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
    if (const auto days = store.kept(DayTable::read); days && !(*days)->isWorking(item.dueOn))
        issues << Issue{Severity::Hint, u"loop.rest_day"_s, u"due_on"_s,
                        tr("%1 is a day off.").arg(item.dueOn.toString(Qt::ISODate))};
}

/// 重大: under control the same day, and soon a plan how it will be put right.
void checkMajor(const LoopItem& item, const RecordStore& store, QDate today, Issues& issues)
{
    if (!isMajor(item) || !item.foundOn.isValid() || !isOpenLoop(loopStateOf(item)) || loopStateOf(item) == LoopState::Discovered)
        return;
    const auto rules = store.kept(readLoopRules);
    const auto days = store.kept(DayTable::read);
    if (!rules || !days)
        return;
    if (const QDate last = (*days)->after(item.foundOn, (*rules)->daysMajor, (*rules)->countMajor);
        item.containment.isEmpty() && last.isValid() && last < today)
        issues << Issue{Severity::Warning, u"loop.contain_late"_s, u"containment"_s,
                        tr("%1 should have been under control on %2: fence it off, stop its use or have it guarded, and enter what was done.")
                            .arg(item.number, last.toString(Qt::ISODate))};
    if (const QDate last = (*days)->after(item.foundOn, (*rules)->planDaysMajor, (*rules)->planCountMajor);
        item.measure.trimmed().isEmpty() && last.isValid() && last < today)
        issues << Issue{Severity::Warning, u"loop.plan_late"_s, u"measure"_s,
                        tr("By %2 it should have been said how %1 will be put right.").arg(item.number, last.toString(Qt::ISODate))};
}

bool isPastSubmission(LoopState state)
{
    return state == LoopState::Submitted || state == LoopState::Verified || state == LoopState::Closed;
}

/// What steps alone may change, as it is in the database.
struct Stepped {
    QString state, level, containment, escalationNo, noPhotoReason;
    qint64 owner = 0, fixedBy = 0, verifier = 0;

    bool isOf(const LoopItem& item) const
    {
        return state == item.state && containment == item.containment && escalationNo == item.escalationNo
            && noPhotoReason == item.noPhotoReason && owner == item.owner.value() && fixedBy == item.fixedBy.value()
            && verifier == item.verifier.value();
    }
    static std::optional<Stepped> read(const RecordStore& store, Id<LoopItem> id)
    {
        std::optional<Stepped> found;
        const auto done = store.database().read(
            u"SELECT state, level, containment, escalation_no, no_photo_reason, owner, fixed_by, verifier FROM loop_item WHERE id=?"_s,
            {id.value()}, [&](const Row& row) {
                found = Stepped{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5), row.integer(6), row.integer(7)};
            });
        return done ? found : std::nullopt;
    }
};

/// What the guards of the steps saw must not be undone in the form, or by an import, afterwards.
void checkAgainstSteps(const LoopItem& item, const RecordStore& store, Issues& issues)
{
    const auto problem = [&issues](const char* code, const QString& field, const QString& message) {
        issues << Issue{Severity::Problem, QString::fromLatin1(code), field, message};
    };
    const LoopState state = loopStateOf(item);
    if (isMajor(item) && isOwnWork(item, item.verifier))
        problem("loop.own_verifier", u"verifier"_s, tr("Whoever put it right does not check it. Name somebody else."));
    if (isMajor(item) && isPastSubmission(state) && item.measure.trimmed().isEmpty())
        problem("loop.no_measure", u"measure"_s, tr("Say what was done."));
    if (item.id.isNull()) {
        if (state != LoopState::Discovered || !item.number.isEmpty())
            problem("loop.by_step", u"state"_s, tr("A new item is discovered first; its number and state come with its steps."));
        return;
    }
    const auto stored = Stepped::read(store, item.id);
    if (!stored)
        return;
    if (!stored->isOf(item))
        problem("loop.by_step", u"state"_s, tr("The state of %1, who is responsible and who checked it change by its steps only.").arg(item.number));
    if (stored->level == item.level || item.number.isEmpty())
        return;
    if (!isMajor(item))
        problem("loop.level_lowered", u"level"_s,
                tr("A registered major hazard stays one. If the level was wrong, void it with the reason and register it again."));
    else if (isPastSubmission(state))
        problem("loop.level_raised", u"level"_s,
                tr("It was put right as a general hazard. Send it back or open it again first, then make it a major one."));
}

/// A whole number of at least 0; the usual one for anything else.
int numberOf(const QHash<QString, QString>& values, const QString& key, int usual)
{
    bool whole = false;
    const int number = values.value(key).toInt(&whole);
    return whole && number >= 0 ? number : usual;
}

} // namespace

Result<LoopRules> readLoopRules(const RecordStore& store)
{
    BIHUAN_TRY_ASSIGN(const auto values, setting::ofGroup(store.database(), u"loop"_s));
    LoopRules rules;
    if (values.value(u"general"_s) == u"strict"_s)
        rules.general = LoopRigour::Strict;
    const auto count = [&values](const QString& key, DayCount usual) { return dayCountFromCode(values.value(key)).value_or(usual); };
    rules.extensionsGeneral = numberOf(values, u"extensions"_s, rules.extensionsGeneral);
    rules.daysGeneral = numberOf(values, u"days.general"_s, rules.daysGeneral);
    rules.countGeneral = count(u"count.general"_s, rules.countGeneral);
    rules.daysMajor = numberOf(values, u"days.major"_s, rules.daysMajor);
    rules.countMajor = count(u"count.major"_s, rules.countMajor);
    rules.planDaysMajor = numberOf(values, u"days.plan"_s, rules.planDaysMajor);
    rules.planCountMajor = count(u"count.plan"_s, rules.planCountMajor);
    rules.repeatMonths = numberOf(values, u"repeat_months"_s, rules.repeatMonths);
    return rules;
}

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
    checkMajor(item, store, today, issues);
    checkAgainstSteps(item, store, issues);
    return issues;
}

} // namespace bihuan
