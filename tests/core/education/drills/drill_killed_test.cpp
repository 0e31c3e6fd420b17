// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed in mid-drill: what it said was tapped is there.
#include "app/composition.h"
#include "core/education/drills/drill_desk.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

constexpr int classes = 18;
constexpr int lostMs = 1000; ///< at most so much of what happened may be gone

/// Runs the tapper for so long, kills it, and returns the lines it has written whole.
QList<QByteArray> tapAndKill(const QString& folder, qint64 drill, int ms)
{
    QProcess tapper;
    tapper.start(QStringLiteral(BIHUAN_DRILL_TAPPER), {folder, QString::number(drill)});
    REQUIRE(tapper.waitForStarted());
    QByteArray said;
    while (!said.contains('\n') && tapper.waitForReadyRead(20000))
        said += tapper.readAllStandardOutput();
    REQUIRE(said.startsWith("started"));
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms && tapper.state() == QProcess::Running)
        if (tapper.waitForReadyRead(std::max(1, ms - int(timer.elapsed()))))
            said += tapper.readAllStandardOutput();
    tapper.kill();
    REQUIRE(tapper.waitForFinished());
    CHECK(tapper.exitStatus() == QProcess::CrashExit); // killed, not ended by itself
    said += tapper.readAllStandardOutput();
    QList<QByteArray> lines = said.split('\n');
    lines.removeLast(); // after the last line break
    return lines;
}

} // namespace

TEST_CASE("killing the program in mid-drill loses no tap it has acknowledged", "[drills][killed]")
{
    QTemporaryDir place;
    const QString folder = place.filePath(u"school"_s);
    const SystemClock clock;
    qint64 id = 0;
    {
        auto services = Services::open(folder, clock, Services::Mode::Create);
        REQUIRE_OK(services);
        DrillServices& drills = *(*services)->drills;
        const auto kind = (*services)->store->list(drillKindType())->first();
        const auto earlier = drills.drills.add({Drill{.kind = kind.id, .heldOn = clock.today().addDays(-30)}, Drill{.kind = kind.id, .heldOn = clock.today()}}, u"计划"_s);
        REQUIRE_OK(earlier);
        QList<DrillClassTime> times;
        for (int i = 1; i <= classes; ++i)
            times << DrillClassTime{.className = u"%1班"_s.arg(i), .expected = 40, .present = 40, .arrivedS = 60 + i, .keyedFrom = u"sheet"_s};
        REQUIRE_OK(drills.drills.setTimes(Id<Drill>(earlier->steps.first().after.id), times, 0));
        for (const DrillUndo::Step& step : earlier->steps)
            if (step.kind == &drillType().kind())
                id = step.after.id;
    }
    qint64 reached = 0; // of the stopwatch
    for (const int moment : {23, 90, 151, 260, 410, 730, 1300}) {
        CAPTURE(moment);
        const QList<QByteArray> said = tapAndKill(folder, id, moment);
        QSet<int> acknowledged;
        qint64 last = reached;
        for (const QByteArray& line : said) {
            if (line == "none")
                acknowledged.clear();
            if (!line.startsWith("tap "))
                continue;
            acknowledged << line.split(' ')[1].toInt();
            last = line.split(' ')[2].toLongLong();
        }
        auto services = Services::open(folder, clock);
        REQUIRE_OK(services);
        const auto unsaved = DrillDesk::unsaved(*(*services)->store);
        REQUIRE_OK(unsaved);
        REQUIRE(*unsaved == Id<Drill>(id));
        const SteadyStopClock watch;
        DrillDesk desk((*services)->drills->drills, watch);
        REQUIRE_OK(desk.open(Id<Drill>(id)));
        REQUIRE(desk.phase() == DrillDesk::Phase::Interrupted);
        QSet<int> stored;
        for (int i = 0; i < classes; ++i)
            if (desk.classes()[i].hasArrived())
                stored << i;
        // What was stored and not yet said when it was killed, a tap or a round taken back, may be there as well.
        if (said.last().startsWith("tap ") && acknowledged.size() < classes) {
            for (const int one : acknowledged)
                CHECK(stored.contains(one));
            CHECK(stored.size() <= acknowledged.size() + 1);
        }
        CHECK(desk.elapsedMs() >= last - lostMs);
        reached = desk.elapsedMs();
        CHECK(desk.silentMs() >= 0);
        REQUIRE((*services)->store->database().scalar(u"PRAGMA integrity_check"_s)->toString() == u"ok"_s);
    }
}
