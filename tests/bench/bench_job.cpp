// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_job.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <chrono>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#else
#include <ctime>
#endif

using namespace Qt::StringLiterals;

namespace bihuan::bench {

QElapsedTimer& sinceStart()
{
    static QElapsedTimer timer;
    return timer;
}

double processorSeconds()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
#else
    return double(std::clock()) / CLOCKS_PER_SEC;
#endif
}

namespace {

double megabytesOf(const QByteArray& key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(key))
            return line.mid(key.size()).trimmed().split(' ').value(0).toDouble() / 1024;
    return 0;
}

} // namespace

double peakMegabytes()
{
    return megabytesOf("VmHWM:"); // not ru_maxrss: that is inherited from the parent on Linux
}

double residentMegabytes()
{
    return megabytesOf("VmRSS:");
}

int runJob(const QString& name, const JobOptions& options, const QHash<QString, Job>& jobs)
{
    const Job job = jobs.value(name);
    if (!job) {
        std::fprintf(stderr, "no such job: %s\n", qPrintable(name));
        return 2;
    }
    QJsonObject figures = job(options);
    const bool failed = figures.contains(u"error"_s);
    figures[u"cpu_s"_s] = processorSeconds();
    figures[u"elapsed_s"_s] = double(sinceStart().nsecsElapsed()) * 1e-9;
    figures[u"peak_mb"_s] = peakMegabytes();
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return failed ? 1 : 0;
}

qint64 clockNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

QJsonObject spawnJob(const QString& name, const JobOptions& options)
{
    return spawnProgram(QCoreApplication::applicationFilePath(),
                        {u"--job"_s, name, u"--letters"_s, QString::number(options.letters), u"--out"_s, options.out}, name);
}

QJsonObject spawnProgram(const QString& program, const QStringList& arguments, const QString& name)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    qputenv(startVariable, QByteArray::number(clockNs()));
    process.start(program, arguments);
    process.waitForFinished(-1);
    const QJsonObject figures = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        std::fprintf(stderr, "%s failed: %s\n", qPrintable(name), qPrintable(figures[u"error"_s].toString()));
        return {};
    }
    return figures;
}

} // namespace bihuan::bench
