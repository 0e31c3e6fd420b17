// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/checks/check_demo.h"

#include "core/documents/short_code.h"
#include "core/people/defaults.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int daysBack = 60, daysAhead = 10;
constexpr int mostHazards = 24;      ///< each closed one is several steps of its own
constexpr int stillOpenDays = 12;    ///< hazards found since are not closed yet

QString tr(const char* text)
{
    return QCoreApplication::translate("checks", text);
}

/// What a small school's two months look like.
class DemoChecks {
public:
    DemoChecks(RecordService& records, LoopService& loop, quint32 seed, QDate today)
        : m_records(records), m_loop(loop), m_random(seed), m_today(today)
    {
        QFile file(u":/bihuan/defaults/demo_checks.json"_s);
        if (file.open(QIODevice::ReadOnly))
            m_words = QJsonDocument::fromJson(file.readAll()).object();
    }

    Result<> make(const CheckPlan& plan)
    {
        RecordStore& store = m_records.store();
        BIHUAN_TRY(findReviewer());
        {
            BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Demo school")));
            for (const Inspection& planned : plan.fresh)
                BIHUAN_TRY(add(planned));
            BIHUAN_TRY(transaction.commit());
        }
        return closeOld();
    }

private:
    int percent() { return int(m_random.bounded(100)); }
    QString oneOf(const QJsonValue& list)
    {
        const QJsonArray array = list.toArray();
        return array.isEmpty() ? QString() : array[m_random.bounded(int(array.size()))].toString();
    }

    Result<> findReviewer()
    {
        BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(m_records.store()));
        BIHUAN_TRY_ASSIGN(const auto people, m_records.store().list(personType()));
        for (const Person& one : people)
            if (one.isStaffBetween(m_today.addDays(-daysBack), m_today) && (m_reviewers.size() < 2 || one.name == school.vicePrincipal))
                one.name == school.vicePrincipal ? m_reviewers.prepend(one.id) : m_reviewers.append(one.id);
        return {};
    }

    Result<SheetContent> contentOf(const Inspection& one)
    {
        // The same round again has the same sheet.
        const QString key = one.cycle + one.planKey.section(u'/', 2);
        if (const auto found = m_contents.constFind(key); found != m_contents.cend())
            return *found;
        BIHUAN_TRY_ASSIGN(const SheetContent content, sheetOf(m_records.store(), one));
        m_contents.insert(key, content);
        return content;
    }

    Result<> add(Inspection one)
    {
        RecordStore& store = m_records.store();
        one.shortCode = ShortCode::fromValue(m_random.generate64()).text();
        const int age = int(one.dueOn.daysTo(m_today)), chance = percent();
        const auto issue = [&] { one.issuedOn = std::min(one.fromDay, m_today); };
        if (age < 0 || (age == 0 && chance < 50)) {
            if (one.fromDay <= m_today && chance < 60) {
                issue();
                one.state = checkStateCode(CheckState::Issued);
            }
            BIHUAN_TRY_ASSIGN(one.id, store.insert(inspectionType(), one));
            return one.issuedOn.isValid() ? freeze(one) : Result<>();
        }
        issue();
        if (age > 0 && age < 8 && chance < 8) {
            one.state = checkStateCode(CheckState::Issued); // nobody brought the paper back
        } else if (age > 5 && chance < 3) {
            one.state = checkStateCode(CheckState::Missed);
            one.missedOn = one.dueOn.addDays(2);
            one.missedReason = oneOf(m_words[u"missed"_s]);
        } else {
            done(one, age, chance);
        }
        BIHUAN_TRY_ASSIGN(one.id, store.insert(inspectionType(), one));
        BIHUAN_TRY(freeze(one));
        return one.doneOn.isValid() ? findings(one) : Result<>();
    }

    void done(Inspection& one, int age, int chance)
    {
        one.doneOn = age > 3 && chance < 9 ? one.dueOn.addDays(1 + chance % 3) : one.dueOn;
        one.keyedOn = std::min(one.doneOn.addDays(1), m_today);
        one.late = one.doneOn > one.dueOn;
        one.state = checkStateCode(CheckState::Done);
        if (age < 6 || (age < 12 && chance >= 90))
            return;
        for (const Id<Person> id : std::as_const(m_reviewers))
            if (!one.inspectors.contains(id))
                one.reviewer = id;
        if (one.reviewer.isNull())
            return;
        one.reviewedOn = one.doneOn.addDays(2);
        one.reviewNote = oneOf(m_words[u"reviews"_s]);
        one.state = checkStateCode(CheckState::Reviewed);
        if (age > 20) {
            one.state = checkStateCode(CheckState::Filed);
            one.filedOn = one.reviewedOn.addDays(1);
            one.place = tr("Inspections, box %1").arg(one.dueOn.month());
        }
    }

    Result<> freeze(const Inspection& one)
    {
        BIHUAN_TRY_ASSIGN(const SheetContent content, contentOf(one));
        return freezeSheet(m_records.store(), one, content);
    }

    Result<> findings(Inspection one)
    {
        RecordStore& store = m_records.store();
        BIHUAN_TRY_ASSIGN(const SheetContent content, contentOf(one));
        one.checked = content.checks();
        if (one.inspectors.isEmpty() && !m_reviewers.isEmpty())
            one.inspectors = {m_reviewers.last()};
        const int wanted = percent() < 84 ? 0 : 1 + int(m_random.bounded(2));
        for (int line = 0; line < wanted && m_hazards.size() < mostHazards; ++line) {
            const SheetBlock& block = content.blocks[m_random.bounded(int(content.blocks.size()))];
            const SheetItem& item = block.items[m_random.bounded(int(block.items.size()))];
            BIHUAN_TRY_ASSIGN(const std::optional<Zone> zone, zoneFor(one, content, block));
            const QString finding = oneOf(m_words[u"findings"_s][item.category]);
            if (finding.isEmpty() || one.inspectors.isEmpty())
                continue;
            BIHUAN_TRY_ASSIGN(const LoopReport hazard, m_loop.addWithin({.kind = u"hazard"_s, .foundOn = one.doneOn, .source = u"inspection"_s,
                                                                         .reporter = one.inspectors.first(), .zone = zone ? zone->id : Id<Zone>(),
                                                                         .category = item.category, .description = finding}));
            m_hazards << hazard.item;
            BIHUAN_TRY(store.insert(inspectionLineType(),
                                    InspectionLine{.doneOn = one.doneOn, .result = u"wrong"_s, .place = zone ? zonePath(*zone) : tr("Whole school"), .itemNo = item.no,
                                                   .content = item.content, .finding = finding, .category = item.category, .inspection = one.id,
                                                   .zone = zone ? zone->id : Id<Zone>(), .item = item.id, .hazard = hazard.item.id}));
            ++one.wrong;
        }
        one.revision = 1;
        return store.update(inspectionType(), one);
    }

    /// One of the block's; for a list of the whole school one of those its department answers for.
    Result<std::optional<Zone>> zoneFor(const Inspection& one, const SheetContent& content, const SheetBlock& block)
    {
        if (!block.whole) {
            const SheetZone* zone = content.zoneNo(block.zones[m_random.bounded(int(block.zones.size()))]);
            return m_records.store().find(zoneType(), zone->id);
        }
        BIHUAN_TRY_ASSIGN(const auto zones, m_records.store().list(zoneType(), {.where = {{u"department"_s, one.department.value()}}}));
        return zones.isEmpty() ? std::optional<Zone>() : std::optional(zones[m_random.bounded(int(zones.size()))]);
    }

    /// What was found long ago has been put right by now.
    Result<> closeOld()
    {
        for (const LoopItem& hazard : std::as_const(m_hazards)) {
            if (hazard.foundOn.daysTo(m_today) < stillOpenDays || m_reviewers.isEmpty())
                continue;
            const QDate done = hazard.foundOn.addDays(2);
            BIHUAN_TRY(m_loop.move(hazard.id, {.action = LoopAction::Assign, .date = hazard.foundOn, .due = hazard.foundOn.addDays(5), .owner = hazard.reporter}));
            BIHUAN_TRY(m_loop.move(hazard.id, {.action = LoopAction::Submit, .date = done, .measure = tr("Put right on the spot"),
                                               .noPhotoReason = tr("Demo school")}));
            BIHUAN_TRY(m_loop.move(hazard.id, {.action = LoopAction::Verify, .date = done.addDays(1), .person = m_reviewers.first(),
                                               .noPhotoReason = tr("Demo school")}));
            BIHUAN_TRY(m_loop.move(hazard.id, {.action = LoopAction::Close, .date = done.addDays(1), .person = m_reviewers.first(),
                                               .noPhotoReason = tr("Demo school")}));
        }
        return {};
    }

    RecordService& m_records;
    LoopService& m_loop;
    QRandomGenerator m_random;
    QDate m_today;
    QJsonObject m_words;
    QList<Id<Person>> m_reviewers;
    QHash<QString, SheetContent> m_contents;
    QList<LoopItem> m_hazards;
};

} // namespace

Result<> demoChecks(RecordService& records, LoopService& loop, CheckService& checks, quint32 seed, QDate today)
{
    BIHUAN_TRY_ASSIGN(const CheckPlan plan, checks.planner.dryRun(today.addDays(-daysBack), today.addDays(daysAhead)));
    return DemoChecks(records, loop, seed, today).make(plan);
}

} // namespace bihuan
