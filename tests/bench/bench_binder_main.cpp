// SPDX-License-Identifier: GPL-3.0-or-later
// bihuan_bench_binder [--pages 200,2000,20000] [--folder DIR]
//
// Measures the binding of an archive: of every ten pages one is a sheet of a record and nine are scans in colour, 25 KB each. Each size
// runs in a process of its own. Prints one JSON object with pages a second and peak memory. Exit status 0 when memory stays bounded: ten
// times the pages may not take more than half as much again.
#include "tests/bench/bench_job.h"
#include "tests/bench/bench_report.h"

#include "app/composition.h"
#include "core/archive/binder/binder_gather.h"
#include "core/calendar/school_event.h"
#include "core/documents/pdf/pdf_writer.h"
#include "core/storage/transaction.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

using namespace bihuan;
using namespace bihuan::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int pagesOfScan = 9;

/// A page as a scanner makes it: grey paper with grain.
QByteArray scanPage()
{
    QImage image(620, 877, QImage::Format_RGB32);
    quint32 seed = 4711;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            seed = seed * 1664525 + 1013904223;
            const int grey = y % 40 < 8 && x % 25 < 18 ? 60 : 225 + int(seed >> 28);
            image.setPixel(x, y, qRgb(grey, grey, grey - 6));
        }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "jpeg", 50);
    return bytes;
}

QJsonObject failed(const Error& error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(error.subject), qPrintable(error.detail));
    return {};
}

Result<int> prepare(const QString& folder, int pages)
{
    const SystemClock clock;
    BIHUAN_TRY_ASSIGN(const auto services, Services::open(folder, clock, Services::Mode::Create));
    const QByteArray page = scanPage();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(services->folder->database(), u"bench"_s));
    const int records = pages / (1 + pagesOfScan);
    for (int i = 0; i < records; ++i) {
        BIHUAN_TRY_ASSIGN(const auto id, services->store->insert(schoolEventType(), SchoolEvent{.name = u"校历事件 %1"_s.arg(i), .kind = u"other"_s, .firstDay = QDate(2026, 1, 1).addDays(i % 365), .lastDay = QDate(2026, 1, 1).addDays(i % 365)}));
        const QString path = folder + u"/scan.pdf"_s;
        DurableFile file(path);
        BIHUAN_TRY(file.open());
        PdfWriter writer(file, {});
        for (int n = 0; n < pagesOfScan; ++n) {
            writer.beginPage(paperA4);
            // No two pages of the whole archive are the same picture.
            writer.jpeg({{0, 0}, paperA4}, *JpegPicture::read(page + QByteArray::number(i * pagesOfScan + n)), 0);
            writer.endPage();
        }
        BIHUAN_TRY(writer.finish());
        BIHUAN_TRY(file.commit());
        BIHUAN_TRY_ASSIGN(const Attachment attachment, services->attachments->add(path));
        BIHUAN_TRY(services->attachments->link(attachment, schoolEventType().kind().code, id.value()));
    }
    BIHUAN_TRY(transaction.commit());
    return records;
}

QJsonObject prepareJob(const JobOptions& options)
{
    const auto records = prepare(options.out, options.letters);
    return records ? QJsonObject{{u"records"_s, *records}} : failed(records.error());
}

QJsonObject bindJob(const JobOptions& options)
{
    const SystemClock clock;
    auto services = Services::open(options.out, clock);
    if (!services)
        return failed(services.error());
    RecordPapers papers;
    papers.addKind({&schoolEventType().kind(), u"education"_s, u"first_day"_s, {}, {}});
    const auto shaper = std::make_shared<TextShaper>(FontBook());
    const BinderSource source{*(*services)->store, papers, *(*services)->attachments, [shaper] { return shaper; }};
    const auto plan = gatherBinder(source.store, papers, {.year = 2026});
    if (!plan)
        return failed(plan.error());
    QElapsedTimer time;
    time.start();
    const auto report = Binder(source).write(*plan, {.path = options.out + u"/out.pdf"_s});
    if (!report)
        return failed(report.error());
    const double seconds = double(time.elapsed()) / 1000;
    return {{u"pages"_s, report->pages}, {u"bytes"_s, report->bytes}, {u"seconds"_s, seconds}, {u"pages_a_second"_s, report->pages / seconds}};
}

} // namespace

int main(int argc, char** argv)
{
    sinceStart();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"pages"_s, {}, u"n,n"_s, u"200,2000,20000"_s}, {u"folder"_s, {}, u"dir"_s}, {u"job"_s, {}, u"name"_s}, {u"letters"_s, {}, u"n"_s, u"0"_s}, {u"out"_s, {}, u"dir"_s}});
    parser.process(application);
    if (parser.isSet(u"job"_s))
        return runJob(parser.value(u"job"_s), {parser.value(u"letters"_s).toInt(), parser.value(u"out"_s)}, {{u"prepare"_s, prepareJob}, {u"bind"_s, bindJob}});
    const QTemporaryDir temporary;
    QJsonArray sizes;
    Bars bars;
    double before = 0;
    for (const QString& word : parser.value(u"pages"_s).split(u',')) {
        const QString folder = QDir(parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : temporary.path()).filePath(u"school-"_s + word);
        if (!QDir().exists(folder) && spawnJob(u"prepare"_s, {word.toInt(), folder}).isEmpty())
            return 2;
        const QJsonObject bound = spawnJob(u"bind"_s, {word.toInt(), folder});
        if (bound.isEmpty())
            return 2;
        sizes << bound;
        const double peak = bound[u"peak_mb"_s].toDouble();
        if (before > 0)
            bars.atMost("peak memory of ten times the pages, share", peak / before, 1.5);
        bars.atMost("peak memory, MB", peak, 160);
        before = peak;
    }
    std::printf("%s\n", QJsonDocument(QJsonObject{{u"sizes"_s, sizes}, {u"bars"_s, bars.rows()}}).toJson().constData());
    return bars.kept() ? 0 : 1;
}
