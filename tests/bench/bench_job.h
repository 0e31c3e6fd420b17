// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace bihuan::bench {

struct JobOptions {
    int letters = 1000;
    QString out; ///< file to write
};

/// A job runs alone in a process of its own, so that its memory and start-up are its own. It returns what only it knows;
/// processor time and peak memory are added by runJob().
using Job = QJsonObject (*)(const JobOptions& options);

QJsonObject lettersJob(const JobOptions& options);   ///< agreements by LetterBatch and exportPdf
QJsonObject referenceJob(const JobOptions& options); ///< the same text the obvious way: setHtml painted on QPdfWriter
QJsonObject previewJob(const JobOptions& options);   ///< the same agreements on a QImage at 96 dpi

// These work on the large school (bench_school.h) in the folder `out`.
QJsonObject schoolJob(const JobOptions& options); ///< makes it, unless it is there
QJsonObject searchJob(const JobOptions& options); ///< what one types into the search over everything
QJsonObject windowJob(const JobOptions& options); ///< the program's start up to the overview's figures
QJsonObject settleJob(const JobOptions& options); ///< the seconds after, in which the rest is read
QJsonObject pagesJob(const JobOptions& options);  ///< every page opened twice
QJsonObject listsJob(const JobOptions& options);  ///< what one does in the list of people and in one of 90,000 records

/// Time since the program started.
QElapsedTimer& sinceStart();

double processorSeconds(); ///< user and system time of this process so far
double peakMegabytes();    ///< resident memory, highest so far
double residentMegabytes(); ///< resident memory now

/// Runs one job in this process and prints its figures as one line of JSON. Exit status.
int runJob(const QString& name, const JobOptions& options, const QHash<QString, Job>& jobs);

/// Runs one job in a new process. Empty when it failed; the reason has gone to stderr.
QJsonObject spawnJob(const QString& name, const JobOptions& options);
/// The same with any program that prints one JSON object; `name` is for messages.
QJsonObject spawnProgram(const QString& program, const QStringList& arguments, const QString& name);

/// The same clock in all processes of the computer.
qint64 clockNs();
/// Where a spawned process finds the clockNs() at which it was started.
inline constexpr auto startVariable = "BIHUAN_BENCH_START";

} // namespace bihuan::bench
