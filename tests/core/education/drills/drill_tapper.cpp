// SPDX-License-Identifier: GPL-3.0-or-later
// drill_tapper FOLDER DRILL: opens the school, starts the stopwatch of a drill and taps class after class, saying each on its standard output once it is
// stored. The test kills it.
#include "app/composition.h"
#include "core/education/drills/drill_desk.h"

#include <QGuiApplication>
#include <QThread>

#include <cstdio>

using namespace bihuan;

namespace {

void say(const QByteArray& line)
{
    std::fputs(line.constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication program(argc, argv);
    if (argc != 3)
        return 2;
    const SystemClock clock;
    auto services = Services::open(QString::fromLocal8Bit(argv[1]), clock);
    if (!services)
        return 3;
    const SteadyStopClock watch;
    DrillDesk desk((*services)->drills->drills, watch);
    if (!desk.open(Id<Drill>(QByteArray(argv[2]).toLongLong())))
        return 4;
    if (desk.phase() == DrillDesk::Phase::Interrupted ? !desk.goOn() : !desk.start())
        return 5;
    say("started");
    for (int round = 0;; ++round) { // tapped and taken back over and over, until it is killed
        const qsizetype index = round % desk.classes().size();
        if (desk.classes()[index].hasArrived()) {
            while (desk.arrived() > 0)
                if (!desk.takeBack())
                    return 6;
            say("none");
        }
        if (!desk.arrive(index) || !desk.beat())
            return 7;
        say("tap " + QByteArray::number(index) + ' ' + QByteArray::number(desk.elapsedMs()));
        QThread::msleep(7);
    }
}
