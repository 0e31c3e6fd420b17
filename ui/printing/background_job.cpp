// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/background_job.h"

#include "ui/widgets/progress_panel.h"

#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

namespace bihuan {

namespace {
constexpr int showEveryMs = 50;
constexpr int shortWork = 200;
} // namespace

Progress shownWhenLong(ProgressPanel& panel, const QString& what, QWidget* locked)
{
    return [&panel, what, locked](int done, int expected) {
        if (expected <= shortWork)
            return true;
        if (!panel.isRunning())
            panel.start(what, locked);
        return panel.advance(done, expected);
    };
}

void runInThread(ProgressPanel& panel, const std::function<void(const Progress&)>& work)
{
    std::atomic<int> done{ 0 }, expected{ -1 };
    std::atomic<bool> cancelled{ false };
    const Progress progress = [&](int at, int of) {
        done = at;
        expected = of;
        return !cancelled;
    };
    const std::unique_ptr<QThread> thread(QThread::create([&] { work(progress); }));
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &panel, [&] {
        if (!panel.advance(done, expected))
            cancelled = true;
    });
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    timer.start(showEveryMs);
    thread->start();
    loop.exec();
    if (thread->isRunning())
        cancelled = true; // the program is being closed
    thread->wait();
    panel.advance(done, expected);
}

} // namespace bihuan
