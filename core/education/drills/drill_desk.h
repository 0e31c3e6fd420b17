// SPDX-License-Identifier: GPL-3.0-or-later
// The stopwatch of a drill. Every tap is in the database before it counts, so that a crash in mid-drill loses nothing that was seen.
#pragma once

#include "core/education/drills/drill_service.h"

#include <QElapsedTimer>

namespace bihuan {

/// A clock that only goes forward, whatever happens to the computer's time.
class StopClock {
public:
    virtual ~StopClock() = default;
    virtual qint64 ms() const = 0; ///< from an arbitrary beginning
};

class SteadyStopClock final : public StopClock {
public:
    SteadyStopClock() { m_timer.start(); }
    qint64 ms() const override { return m_timer.elapsed(); }

private:
    QElapsedTimer m_timer;
};

/// A class at the desk.
struct DeskClass {
    QString name;
    int expected = 0;
    qint64 arrivedMs = -1; ///< after the signal; -1 = not yet
    int present = -1;      ///< -1 = not counted: everybody, once it has arrived
    QString note;

    bool hasArrived() const { return arrivedMs >= 0; }
    int counted() const { return present >= 0 ? present : hasArrived() ? expected : 0; }
};

class DrillDesk {
public:
    enum class Phase {
        Ready,       ///< before the signal
        Running,
        Interrupted, ///< the program ended while it ran: goOn() or stopAtLastTap()
        Finished,    ///< to be saved or thrown away
    };

    DrillDesk(DrillService& drills, const StopClock& watch) : m_drills(drills), m_watch(watch) {}

    /// The drill with its classes; what was tapped and not saved is there again. Errors: Refused (closed or cancelled, no classes).
    Result<> open(Id<Drill> id);
    /// The drill whose stopwatch ran when the program ended, or that was never saved.
    static Result<std::optional<Id<Drill>>> unsaved(const RecordStore& store);

    const Drill& drill() const { return m_drill; }
    const QString& title() const { return m_title; }
    const QList<DeskClass>& classes() const { return m_classes; }
    Phase phase() const { return m_phase; }
    qint64 elapsedMs() const;  ///< since the signal
    qint64 lastTapMs() const;  ///< of the arrivals; 0 = none
    qint64 silentMs() const;   ///< wall time since the last sign of life of an interrupted run; negative when the clock was put back
    int arrived() const;
    int pupilsArrived() const;
    int pupilsExpected() const;

    // Each is durable when it returns. Errors: Refused (not in this phase), Invalid (more present than expected), Storage.
    Result<> start();
    Result<> arrive(qsizetype index); ///< a second tap on a class changes nothing
    Result<> takeBack();              ///< the last arrival
    Result<> count(qsizetype index, int present, const QString& note);
    Result<> finish();
    Result<> beat();                  ///< once a second while it runs
    Result<> goOn();                  ///< with the time that really passed. Refused when the clock was put back meanwhile.
    Result<> stopAtLastTap();

    /// Class times and the time of the last class go into the drill, and the stopwatch is empty again.
    Result<DrillUndo> save();
    Result<> discard();

private:
    Result<> log(const QString& action, qint64 atMs, const QString& className = {}, int present = -1, const QString& note = {});
    Result<> replay();
    DeskClass* classNamed(const QString& name);

    DrillService& m_drills;
    const StopClock& m_watch;
    Drill m_drill;
    QString m_title;
    QList<DeskClass> m_classes;
    QStringList m_order; ///< of the arrivals
    Phase m_phase = Phase::Ready;
    qint64 m_startMs = 0;    ///< of the watch at the signal
    qint64 m_finishedMs = 0;
    qint64 m_beatMs = 0;     ///< last sign of life
    QDateTime m_beatAt;
};

} // namespace bihuan
