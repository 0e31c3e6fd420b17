// SPDX-License-Identifier: GPL-3.0-or-later
// bihuan_bench [--runs 5] [--letters 1000] [--many 10000] [--keep DIR]
//
// Measures the printing of agreements against the obvious way to do it, each run in a process of its own and the two in
// turn, so that a busy machine hits both. Prints one JSON object: medians, and the project's bars with what was reached.
// Exit status 0 when every bar is kept. Bars are stated for 1,000 and 10,000 letters.
#include "tests/bench/bench_job.h"
#include "tests/bench/bench_letters.h"
#include "tests/bench/bench_report.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace bihuan::bench;
using namespace Qt::StringLiterals;

namespace {

/// How many of the letters' names can be found in the file's text; nothing when pdftotext is not installed.
std::optional<int> namesFound(const QString& pdf, int letters)
{
    QProcess process;
    process.start(u"pdftotext"_s, {pdf, u"-"_s});
    if (!process.waitForStarted())
        return {};
    process.waitForFinished(-1);
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    int found = 0;
    for (int i = 0; i < letters; ++i)
        found += text.contains(personName(i));
    return found;
}

int runAll(int runs, int letters, int many, const QString& folder)
{
    Samples ours, reference, preview;
    const QString ourFile = QDir(folder).filePath(u"letters.pdf"_s), referenceFile = QDir(folder).filePath(u"reference.pdf"_s);
    for (int run = 0; run < runs; ++run) {
        const QJsonObject a = spawnJob(u"letters"_s, {letters, ourFile});
        const QJsonObject b = spawnJob(u"reference"_s, {letters, referenceFile});
        const QJsonObject c = spawnJob(u"preview"_s, {20, {}});
        if (a.isEmpty() || b.isEmpty() || c.isEmpty())
            return 2;
        ours.add(a);
        reference.add(b);
        preview.add(c);
    }
    QJsonObject report{{u"letters"_s, letters}, {u"runs"_s, runs}, {u"ours"_s, ours.medians()}, {u"reference"_s, reference.medians()},
                       {u"preview"_s, preview.medians()}};
    Bars bars;
    bars.equal("pages a letter", ours.median(u"pages"_s) / letters, 2);
    bars.equal("pages a letter, reference", reference.median(u"pages"_s) / letters, 2);
    bars.atMost("processor time, share of the reference", ours.median(u"cpu_s"_s) / reference.median(u"cpu_s"_s), 0.25);
    bars.atMost("peak memory, MB", ours.median(u"peak_mb"_s), 64);
    bars.atMost("bytes a letter", ours.median(u"bytes"_s) / letters, 5000);
    bars.atMost("preview, ms a page", preview.median(u"page_ms"_s), 10);
    // Processor time: alone on the machine it is the time on the clock, which is in the report, too.
    bars.atMost("first page of a preview, ms", preview.median(u"first_page_cpu_ms"_s), 50);
    if (const std::optional<int> found = namesFound(ourFile, letters))
        bars.equal("names found by pdftotext", *found, letters);
    if (const std::optional<int> found = namesFound(referenceFile, letters))
        report[u"reference_names_found"_s] = *found;
    if (many > 0) {
        const QJsonObject large = spawnJob(u"letters"_s, {many, ourFile});
        if (large.isEmpty())
            return 2;
        report[u"many"_s] = large;
        report[u"many_letters"_s] = many;
        bars.atMost("peak memory of many, MB", large[u"peak_mb"_s].toDouble(), 120);
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
    const QGuiApplication app(argc, argv);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"runs"_s, u"Runs of which the median counts"_s, u"number"_s, u"5"_s},
                       {u"letters"_s, u"Letters of a run"_s, u"number"_s, u"1000"_s},
                       {u"many"_s, u"Letters of the run that shows how memory grows; 0 = none"_s, u"number"_s, u"10000"_s},
                       {u"keep"_s, u"Folder in which the files stay"_s, u"folder"_s},
                       {u"job"_s, u"One job in this process: letters, reference or preview"_s, u"name"_s},
                       {u"out"_s, u"File that the job writes"_s, u"file"_s}});
    parser.process(app);
    const int letters = std::max(1, parser.value(u"letters"_s).toInt());
    if (parser.isSet(u"job"_s))
        return runJob(parser.value(u"job"_s), {letters, parser.value(u"out"_s)},
                      {{u"letters"_s, lettersJob}, {u"reference"_s, referenceJob}, {u"preview"_s, previewJob}});
    const QTemporaryDir temporary;
    return runAll(std::max(1, parser.value(u"runs"_s).toInt()), letters, parser.value(u"many"_s).toInt(),
                  parser.isSet(u"keep"_s) ? parser.value(u"keep"_s) : temporary.path());
}
