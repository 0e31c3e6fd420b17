// SPDX-License-Identifier: GPL-3.0-or-later
// bihuan_bench_school [--runs 5] [--school DIR] [--only search|window|pages|lists]
//
// Measures the program with 10,000 people and 100,000 records: search while typing; the start, from the moment the process
// is started to the end of the first paint and on to the overview's figures, against an empty Qt window and one with a
// Chinese word (bihuan_bench_empty; each in a process of its own, in turn); every page; and work in long lists. Bars are on
// processor time, medians of the runs: alone on the machine that is the time on the clock, which the start gives, too. Prints one JSON object; exit status 0 when every bar is kept. Making the school
// takes a minute; it stays in DIR.
#include "tests/bench/bench_application.h"
#include "tests/bench/bench_job.h"
#include "tests/bench/bench_report.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

using namespace bihuan::bench;
using namespace Qt::StringLiterals;

namespace {

/// In turn, so that a busy machine hits all three.
void measureStart(int runs, const QString& school, QJsonObject& report, Bars& bars)
{
    const QString emptyProgram = QDir(QCoreApplication::applicationDirPath()).filePath(u"bihuan_bench_empty"_s);
    Samples empty, word, ours, settled;
    for (int run = 0; run < runs; ++run) {
        empty.add(spawnProgram(emptyProgram, {}, u"empty window"_s));
        word.add(spawnProgram(emptyProgram, {u"--word"_s}, u"window with a word"_s));
        ours.add(spawnJob(u"window"_s, {0, school}));
    }
    settled.add(spawnJob(u"settle"_s, {0, school}));
    const QString painted = u"first paint cpu ms"_s, elapsed = u"first paint elapsed ms"_s;
    QJsonObject start{{u"empty window"_s, empty.medians()}, {u"window with one Chinese word"_s, word.medians()},
                      {u"program"_s, ours.medians()}, {u"afterwards"_s, settled.medians()}};
    QJsonObject times;
    for (const QString& figure : {painted, elapsed}) {
        times[figure + u", of an empty window"_s] = ours.median(figure) / empty.median(figure);
        times[figure + u", of a window with one Chinese word"_s] = ours.median(figure) / word.median(figure);
    }
    start[u"times"_s] = times;
    report[u"start"_s] = start;
    bars.atMost("start to first paint, ms", ours.median(painted), 150);
    bars.atMost("start to first paint, times a window with one Chinese word", ours.median(painted) / word.median(painted), 2);
    bars.atMost("start to first paint, times an empty window", ours.median(painted) / empty.median(painted), 2);
    bars.atMost("start to the overview's figures, ms", ours.median(u"usable cpu ms"_s), 300);
    bars.atMost("longest event up to the figures, ms", settled.median(u"longest event up to the figures ms"_s), 100);
    bars.atMost("longest event afterwards, ms", settled.median(u"longest event afterwards ms"_s), 100);
}

int runAll(int runs, const QString& school, const QString& only)
{
    if (spawnJob(u"school"_s, {0, school}).isEmpty())
        return 2;
    QJsonObject report{{u"runs"_s, runs}};
    Bars bars;
    const auto wanted = [&only](const QString& part) { return only.isEmpty() || only == part; };
    const auto measure = [&](const QStringList& jobs) {
        QList<Samples> samples(jobs.size());
        for (int run = 0; run < runs; ++run)
            for (qsizetype i = 0; i < jobs.size(); ++i)
                samples[i].add(spawnJob(jobs[i], {0, school}));
        for (qsizetype i = 0; i < jobs.size(); ++i)
            report[jobs[i]] = samples[i].medians();
        return samples;
    };
    if (wanted(u"search"_s)) {
        const Samples search = measure({u"search"_s}).first();
        bars.atLeast("records", search.median(u"records"_s), 100000);
        bars.atMost("two characters, slowest query, ms", search.median(u"two ms"_s), 5);
        bars.atMost("anything typed, slowest query, ms", search.median(u"any ms"_s), 10);
    }
    if (wanted(u"window"_s)) {
        measureStart(runs, school, report, bars);
    }
    if (wanted(u"pages"_s)) {
        const Samples pages = measure({u"pages"_s}).first();
        bars.atMost("longest event while a page opens for the first time, ms", pages.median(u"first longest event ms"_s), 100);
        bars.atMost("slowest page, opened again, ms", pages.median(u"again slowest ms"_s), 100);
        bars.atMost("slowest key in the filter of any page, ms", pages.median(u"slowest key ms"_s), 100);
        bars.atMost("slowest column to sort by on any page, ms", pages.median(u"slowest sort ms"_s), 100);
    }
    if (wanted(u"lists"_s)) {
        const Samples lists = measure({u"lists"_s}).first();
        bars.atMost("10,000 people: list opens, ms", lists.median(u"person open ms"_s), 100);
        bars.atMost("10,000 people: first key, typed at once, ms", lists.median(u"person first key ms"_s), 100);
        bars.atMost("10,000 people: slowest key, ms", lists.median(u"person key slowest ms"_s), 100);
        bars.atMost("10,000 people: slowest key, all selected, ms", lists.median(u"person key, all selected slowest ms"_s), 100);
        bars.atMost("10,000 people: slowest column to sort by, ms", lists.median(u"person sort slowest ms"_s), 100);
        bars.atMost("10,000 people: slowest grouping with counts, ms", lists.median(u"person group slowest ms"_s), 100);
        bars.atMost("10,000 people: read again after a change, ms", lists.median(u"person read again ms"_s), 100);
        bars.atMost("90,000 records: list opens, ms", lists.median(u"agreement open ms"_s), 1000);
        bars.atMost("90,000 records: slowest key, ms", lists.median(u"agreement key slowest ms"_s), 100);
    }
    report[u"bars"_s] = bars.rows();
    report[u"ok"_s] = bars.kept();
    std::puts(QJsonDocument(report).toJson().constData());
    return bars.kept() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    sinceStart().start();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    BenchApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"bihuan"_s);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"runs"_s, u"Runs of which the median counts"_s, u"number"_s, u"5"_s},
                       {u"school"_s, u"Folder in which the school is made, and stays"_s, u"folder"_s},
                       {u"only"_s, u"search, window, pages or lists"_s, u"part"_s},
                       {u"letters"_s, {}, u"number"_s},
                       {u"job"_s, u"One job in this process: school, search, window, settle, pages or lists"_s, u"name"_s},
                       {u"out"_s, u"Folder of the job's school"_s, u"folder"_s}});
    parser.process(app);
    if (parser.isSet(u"job"_s))
        return runJob(parser.value(u"job"_s), {0, parser.value(u"out"_s)},
                      {{u"school"_s, schoolJob}, {u"search"_s, searchJob}, {u"window"_s, windowJob}, {u"settle"_s, settleJob}, {u"pages"_s, pagesJob}, {u"lists"_s, listsJob}});
    const QTemporaryDir temporary;
    return runAll(std::max(1, parser.value(u"runs"_s).toInt()),
                  parser.isSet(u"school"_s) ? parser.value(u"school"_s) : temporary.path(), parser.value(u"only"_s));
}
