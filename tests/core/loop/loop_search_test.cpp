// SPDX-License-Identifier: GPL-3.0-or-later
// Searches everything that can be done to an item, step by step and in the form, for a way round the guards.
#include "tests/core/loop/loop_school.h"

#include <deque>

using namespace Qt::StringLiterals;
using namespace bihuan;
using A = LoopAction;

namespace {

const QDate today(2026, 9, 5);

/// One thing that can be true of an item, as far as the guards look at it.
struct Node {
    LoopItem item;
    int photos = 0; ///< of the state after, not the same as before

    QString key() const
    {
        return QStringList{item.state, item.level, item.containment, item.escalationNo, item.measure, item.noPhotoReason,
                           QString::number(item.owner.value()), QString::number(item.fixedBy.value()), QString::number(item.verifier.value()),
                           QString::number(photos)}.join(u'|');
    }
};

/// Every step somebody could try: with and without person, words and reason, by the fixer or by others.
QList<LoopMove> moves(A action, Id<Person> fixer, Id<Person> other, Id<Department> office)
{
    QList<LoopMove> list;
    for (const Id<Person> person : {Id<Person>(), fixer, other})
        for (const bool words : {false, true})
            for (const bool reason : {false, true}) {
                LoopMove move{.action = action, .person = person, .note = u"理由"_s, .due = QDate(2026, 9, 20), .department = office};
                if (words)
                    move.measure = u"更换插座"_s;
                if (reason)
                    move.noPhotoReason = u"隐蔽工程"_s;
                if (action == A::Assign && person != other)
                    move.owner = person; // or the department alone
                if (action == A::Escalate)
                    move.number = u"报〔2026〕3号"_s;
                if (action == A::Extend)
                    move.due = QDate(2026, 12, 31);
                list << move;
            }
    return list;
}

} // namespace

TEST_CASE("no way, by steps or in the form, closes a major item without containment, another verifier, evidence and a report", "[loop][search]")
{
    test::LoopSchool school;
    LoopRules rules; // light: the way with the most shortcuts
    REQUIRE(rules.general == LoopRigour::Light);
    const RecordKind& kind = loopItemType().kind();
    // One stored item plays all of them: the form's rules compare with what is stored.
    const LoopItem seed = school.add(school.draft());
    qint64 revision = seed.revision;
    auto transaction = Transaction::begin(*school.database, u"search"_s);
    REQUIRE_OK(transaction);

    std::deque<Node> reached;
    QSet<QString> seen;
    int closedMajor = 0, closedGeneral = 0, edits = 0;
    const auto reach = [&](LoopItem item, int photos) {
        // What does not matter for any guard, so that the search ends.
        item.dueOn = item.dueOn.isValid() ? QDate(2026, 9, 20) : QDate();
        item.extensions = 0;
        Node node{item, photos};
        if (seen.contains(node.key()))
            return;
        seen << node.key();
        reached.push_back(node);
    };
    for (const QString& level : {u"general"_s, u"major"_s}) {
        LoopItem first = seed;
        first.level = level;
        reach(first, 0);
    }
    while (!reached.empty()) {
        const Node node = reached.front();
        reached.pop_front();
        const LoopItem& one = node.item;
        if (loopStateOf(one) == LoopState::Closed && isMajor(one)) {
            ++closedMajor;
            CAPTURE(node.key());
            CHECK_FALSE(one.containment.isEmpty());
            CHECK_FALSE(one.escalationNo.isEmpty());
            CHECK_FALSE(one.measure.isEmpty());
            CHECK_FALSE(one.verifier.isNull());
            CHECK_FALSE(one.fixedBy.isNull());
            CHECK(one.verifier != one.owner);
            CHECK(one.verifier != one.fixedBy);
            CHECK((node.photos > 0 || !one.noPhotoReason.isEmpty()));
        } else if (loopStateOf(one) == LoopState::Closed) {
            ++closedGeneral;
        }
        for (const A action : allLoopActions)
            for (const LoopMove& move : moves(action, school.fixer.id, school.checker.id, school.office.id))
                if (!hasProblem(loopGuards(one, move, rules, node.photos, today)))
                    reach(loopApplied(one, move, rules, today), node.photos);
        // Pictures come and go as long as it is open; afterwards an issue tells when they went (hazards.evidence_gone).
        if (loopStateOf(one) != LoopState::Closed)
            reach(one, 1 - node.photos);
        // The form: the level either way, what was done emptied or written.
        LoopItem stored = one;
        stored.revision = revision;
        REQUIRE_OK(school.store->update(loopItemType(), stored));
        ++revision;
        for (const QString& level : {u"general"_s, u"major"_s})
            for (const QString& measure : {QString(), u"更换插座"_s}) {
                LoopItem edited = one;
                edited.level = level;
                edited.measure = measure;
                ++edits;
                if (!hasProblem(school.service->check(kind, loopItemType().toRecord(edited))))
                    reach(edited, node.photos);
            }
    }
    // It did search: both levels were closed, in several ways.
    CHECK(closedMajor > 4);
    CHECK(closedGeneral > closedMajor);
    CHECK(edits > 1000);
}
