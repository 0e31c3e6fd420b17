// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_application.h"

#include "tests/bench/bench_job.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

using namespace Qt::StringLiterals;

namespace bihuan::bench {

namespace {

double threadMilliseconds()
{
#ifdef Q_OS_UNIX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) * 1e-6;
#else
    return double(clockNs()) * 1e-6;
#endif
}

} // namespace

BenchApplication::BenchApplication(int& argc, char** argv)
    : QApplication(argc, argv)
    , m_startedNs(qEnvironmentVariableIsSet(startVariable) ? qgetenv(startVariable).toLongLong() : clockNs())
{
    reach(u"application"_s);
}

void BenchApplication::reach(const QString& milestone)
{
    if (reached(milestone))
        return;
    m_figures[milestone + u" cpu ms"_s] = processorSeconds() * 1000;
    m_figures[milestone + u" elapsed ms"_s] = double(clockNs() - m_startedNs) * 1e-6;
    if (milestone == m_awaited)
        m_loop.quit();
}

void BenchApplication::runUntil(const QString& milestone, int limitMs)
{
    m_awaited = milestone;
    QTimer::singleShot(limitMs, &m_loop, &QEventLoop::quit);
    if (!reached(milestone))
        m_loop.exec();
}

double BenchApplication::takeLongestEvent()
{
    return std::exchange(m_longest, 0);
}

bool BenchApplication::notify(QObject* receiver, QEvent* event)
{
    const bool paint = event->type() == QEvent::Paint;
    const bool outermost = m_depth == 0;
    const double before = outermost ? threadMilliseconds() : 0;
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    if (paint && receiver->isWidgetType()) {
        if (static_cast<QWidget*>(receiver)->isWindow() && m_watched.contains(QString()))
            m_painted << m_watched.take(QString());
        if (m_watched.contains(receiver->objectName()))
            m_painted << m_watched.take(receiver->objectName());
    }
    if (outermost) { // everything in the window is painted and handed to the screen
        for (const QString& milestone : std::as_const(m_painted))
            reach(milestone);
        m_painted.clear();
        m_longest = std::max(m_longest, threadMilliseconds() - before);
    }
    return handled;
}

} // namespace bihuan::bench
