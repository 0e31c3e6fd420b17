// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/drills/drill_desk.h"

#include "core/education/drills/drill_classes.h"
#include "core/education/drills/drill_desk_queries.h"
#include "core/education/drills/drill_rules.h"
#include "core/storage/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("drills", text);
}

Error refused(const QString& sentence)
{
    return {Error::Kind::Refused, sentence, {}};
}

Error notNow()
{
    return refused(tr("That is not possible now: look whether the stopwatch runs."));
}

} // namespace

Result<std::optional<Id<Drill>>> DrillDesk::unsaved(const RecordStore& store)
{
    return deskQueries::anyRun(store.database());
}

Result<> DrillDesk::open(Id<Drill> id)
{
    BIHUAN_TRY_ASSIGN(const DrillFile file, m_drills.file(id));
    if (file.state() >= DrillState::Closed)
        return refused(tr("%1 is %2 and cannot be changed.").arg(file.drill.number, drillStateName(file.state())));
    m_drill = file.drill;
    m_title = file.kind.name;
    m_classes.clear();
    BIHUAN_TRY_ASSIGN(const auto classes, drillClasses(m_drills.records().store()));
    for (const DrillClass& one : classes)
        m_classes << DeskClass{one.name, one.pupils, -1, -1, {}};
    if (m_classes.isEmpty())
        return refused(tr("There is no class yet: enter the school's classes first."));
    return replay();
}

DeskClass* DrillDesk::classNamed(const QString& name)
{
    const auto found = std::find_if(m_classes.begin(), m_classes.end(), [&](const DeskClass& one) { return one.name == name; });
    return found == m_classes.end() ? nullptr : &*found;
}

/// Everything that was tapped is done again, in its order.
Result<> DrillDesk::replay()
{
    Database& database = m_drills.records().store().database();
    m_order.clear();
    m_phase = Phase::Ready;
    m_finishedMs = 0;
    BIHUAN_TRY_ASSIGN(const auto beat, deskQueries::lastBeat(database, m_drill.id));
    if (!beat)
        return {};
    m_beatMs = beat->ms;
    m_beatAt = beat->at;
    BIHUAN_TRY_ASSIGN(const auto taps, deskQueries::taps(database, m_drill.id));
    for (const deskQueries::Tap& tap : taps) {
        DeskClass* one = classNamed(tap.className);
        if (!one && !tap.className.isEmpty()) { // renamed since; its time is not lost
            m_classes << DeskClass{tap.className, std::max(0, tap.present), -1, -1, {}};
            one = &m_classes.last();
        }
        if (tap.action == u"finish"_s) {
            m_phase = Phase::Finished;
            m_finishedMs = tap.atMs;
        } else if (tap.action == u"start"_s || tap.action == u"resume"_s) {
            m_phase = Phase::Interrupted;
        } else if (one && tap.action == u"arrive"_s) {
            one->arrivedMs = tap.atMs;
            m_order << one->name;
        } else if (one && tap.action == u"back"_s) {
            one->arrivedMs = -1;
            m_order.removeAll(one->name);
        } else if (one && tap.action == u"count"_s) {
            one->present = tap.present;
            one->note = tap.note;
        }
    }
    return {};
}

Result<> DrillDesk::log(const QString& action, qint64 atMs, const QString& className, int present, const QString& note)
{
    Database& database = m_drills.records().store().database();
    const QDateTime now = database.clock().now();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Stopwatch of %1").arg(m_drill.number)));
    // A tap after the end, such as a head-count, is no sign that the watch ran until then.
    if (m_phase != Phase::Finished || action == u"start"_s) {
        BIHUAN_TRY(deskQueries::beat(database, m_drill.id, {atMs, now}));
    }
    BIHUAN_TRY(deskQueries::tap(database, m_drill.id, {action, atMs, now, className, present, note}));
    BIHUAN_TRY(transaction.commit());
    m_beatMs = atMs;
    m_beatAt = now;
    return {};
}

qint64 DrillDesk::elapsedMs() const
{
    switch (m_phase) {
    case Phase::Ready: return 0;
    case Phase::Running: return m_watch.ms() - m_startMs;
    case Phase::Interrupted: return m_beatMs;
    case Phase::Finished: return m_finishedMs;
    }
    return 0;
}

qint64 DrillDesk::lastTapMs() const
{
    qint64 last = 0;
    for (const DeskClass& one : m_classes)
        last = std::max(last, one.arrivedMs);
    return last;
}

qint64 DrillDesk::silentMs() const
{
    return m_phase == Phase::Interrupted ? m_beatAt.msecsTo(m_drills.records().store().database().clock().now()) : 0;
}

int DrillDesk::arrived() const
{
    return int(std::count_if(m_classes.cbegin(), m_classes.cend(), [](const DeskClass& one) { return one.hasArrived(); }));
}

int DrillDesk::pupilsArrived() const
{
    int sum = 0;
    for (const DeskClass& one : m_classes)
        sum += one.hasArrived() ? one.counted() : 0;
    return sum;
}

int DrillDesk::pupilsExpected() const
{
    int sum = 0;
    for (const DeskClass& one : m_classes)
        sum += one.expected;
    return sum;
}

Result<> DrillDesk::start()
{
    if (m_phase != Phase::Ready)
        return notNow();
    const qint64 signal = m_watch.ms(); // now, not when the disk has it
    BIHUAN_TRY(log(u"start"_s, 0));
    m_startMs = signal;
    m_phase = Phase::Running;
    return {};
}

Result<> DrillDesk::arrive(qsizetype index)
{
    if (m_phase != Phase::Running || index < 0 || index >= m_classes.size())
        return notNow();
    DeskClass& one = m_classes[index];
    if (one.hasArrived())
        return {};
    const qint64 at = elapsedMs();
    BIHUAN_TRY(log(u"arrive"_s, at, one.name));
    one.arrivedMs = at;
    m_order << one.name;
    return {};
}

Result<> DrillDesk::takeBack()
{
    if (m_phase != Phase::Running || m_order.isEmpty())
        return notNow();
    const QString name = m_order.last();
    BIHUAN_TRY(log(u"back"_s, elapsedMs(), name));
    m_order.removeLast();
    if (DeskClass* one = classNamed(name))
        one->arrivedMs = -1;
    return {};
}

Result<> DrillDesk::count(qsizetype index, int present, const QString& note)
{
    if (m_phase == Phase::Ready || m_phase == Phase::Interrupted || index < 0 || index >= m_classes.size())
        return notNow();
    DeskClass& one = m_classes[index];
    if (present < 0 || present > one.expected)
        return Error{Error::Kind::Invalid, tr("%1: %2 pupils counted, but only %3 expected. Correct one of them.").arg(one.name).arg(present).arg(one.expected), {}};
    BIHUAN_TRY(log(u"count"_s, elapsedMs(), one.name, present, note.trimmed()));
    one.present = present;
    one.note = note.trimmed();
    return {};
}

Result<> DrillDesk::finish()
{
    if (m_phase != Phase::Running)
        return notNow();
    const qint64 at = elapsedMs();
    BIHUAN_TRY(log(u"finish"_s, at));
    m_finishedMs = at;
    m_phase = Phase::Finished;
    return {};
}

Result<> DrillDesk::beat()
{
    if (m_phase != Phase::Running)
        return {};
    Database& database = m_drills.records().store().database();
    const deskQueries::Beat beat{elapsedMs(), database.clock().now()};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Stopwatch of %1").arg(m_drill.number)));
    BIHUAN_TRY(deskQueries::beat(database, m_drill.id, beat));
    BIHUAN_TRY(transaction.commit());
    m_beatMs = beat.ms;
    m_beatAt = beat.at;
    return {};
}

Result<> DrillDesk::goOn()
{
    if (m_phase != Phase::Interrupted)
        return notNow();
    const qint64 silent = silentMs();
    if (silent < 0)
        return refused(tr("The computer's clock was put back meanwhile: how long it took cannot be told. Stop at the last class."));
    const qint64 now = m_beatMs + silent, watch = m_watch.ms();
    BIHUAN_TRY(log(u"resume"_s, now));
    m_startMs = watch - now;
    m_phase = Phase::Running;
    return {};
}

Result<> DrillDesk::stopAtLastTap()
{
    if (m_phase != Phase::Interrupted)
        return notNow();
    const qint64 last = lastTapMs();
    BIHUAN_TRY(log(u"finish"_s, last));
    m_finishedMs = last;
    m_phase = Phase::Finished;
    return {};
}

Result<DrillUndo> DrillDesk::save()
{
    if (m_phase != Phase::Finished)
        return notNow();
    const auto seconds = [](qint64 ms) { return int((ms + 999) / 1000); }; // a class that came after 119.2 s was not there at 119
    QList<DrillClassTime> times;
    for (const DeskClass& one : std::as_const(m_classes))
        times << DrillClassTime{.className = one.name, .expected = one.expected, .present = one.counted(), .arrivedS = one.hasArrived() ? std::max(1, seconds(one.arrivedMs)) : 0,
                                .absentNote = one.note, .keyedFrom = u"desk"_s};
    // With everybody there, the last class is the result; otherwise the time went on until the end was called.
    // A stopwatch that was forgotten says nothing, either.
    const bool forgotten = m_finishedMs >= qint64(drillRules::impossibleS) * 1000;
    const qint64 end = arrived() == m_classes.size() || forgotten ? lastTapMs() : m_finishedMs;
    Database& database = m_drills.records().store().database();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Class times of %1").arg(m_drill.number)));
    BIHUAN_TRY_ASSIGN(const DrillUndo undo, m_drills.setTimesWithin(m_drill.id, times, seconds(end)));
    BIHUAN_TRY(deskQueries::clear(database, m_drill.id));
    BIHUAN_TRY(transaction.commit());
    m_drills.records().announce(drillClassTimeType().kind().code);
    m_drills.records().announce(drillType().kind().code);
    m_phase = Phase::Ready;
    return undo;
}

Result<> DrillDesk::discard()
{
    Database& database = m_drills.records().store().database();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Stopwatch of %1 thrown away").arg(m_drill.number)));
    BIHUAN_TRY(deskQueries::clear(database, m_drill.id));
    BIHUAN_TRY(transaction.commit());
    return open(m_drill.id);
}

} // namespace bihuan
