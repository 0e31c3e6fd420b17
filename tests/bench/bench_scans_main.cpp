// SPDX-License-Identifier: GPL-3.0-or-later
// bihuan_bench_scans [--agreements 200] [--keep DIR]
//
// The round trip on paper's terms: agreements printed to PDF, rasterised at 150 and 200 dpi in grey, each page turned by up to 3°, a tenth upside down, with
// noise, JPEG quality 50, the documents shuffled; then taken in. Prints one JSON object: pages a second of reading, seconds of the other steps, and the
// project's bars: at least 99.5 % of the documents file themselves, none to a wrong record. Exit status 0 when every bar is kept.
#include "app/composition.h"
#include "core/archive/intake/worn_page.h"
#include "core/documents/foreign/page_file.h"
#include "core/people/demo_school.h"
#include "tests/bench/bench_job.h"
#include "tests/bench/bench_report.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

using namespace bihuan;
using namespace bihuan::bench;
using namespace Qt::StringLiterals;

namespace {

double secondsOf(QElapsedTimer& timer)
{
    const double seconds = double(timer.nsecsElapsed()) * 1e-9;
    timer.restart();
    return seconds;
}

/// So many teachers more than the demo school has, each with an agreement.
Result<QList<Agreement>> agreementsOf(Services& services, int wanted)
{
    BIHUAN_TRY(createDemoSchool(*services.store, 7, QDate(2026, 9, 5)));
    BIHUAN_TRY_ASSIGN(const auto people, services.store->list(personType()));
    for (int i = int(people.size()); i < wanted + 20; ++i) {
        Person copy = people[i % people.size()];
        copy.id = {};
        copy.leftOn = {};
        copy.idNumber = copy.phone = QString();
        copy.staffNo = u"T%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        copy.name = people[i % people.size()].name.left(1) + QChar(0x4E00 + 7 * i) + QChar(0x5B89 + i);
        BIHUAN_TRY(services.records->save(personType().kind(), personType().toRecord(copy)));
    }
    BIHUAN_TRY_ASSIGN(const auto plan, services.agreements->campaign.dryRun({}));
    BIHUAN_TRY(services.agreements->campaign.issue(plan));
    return services.store->list(agreementType(), {.orderBy = {u"serial"_s}, .limit = wanted});
}

struct Paper {
    Id<Agreement> agreement;
    QList<QByteArray> pages = {};
};

Result<QJsonObject> roundTrip(Services& services, const QList<Agreement>& agreements, const QString& folder, int dpi, Bars& bars)
{
    std::mt19937 random(quint32(dpi * 1000 + 5));
    std::uniform_real_distribution<double> askew(-3, 3);
    QList<Paper> papers;
    int pages = 0, upsideDown = 0;
    QElapsedTimer timer;
    timer.start();
    for (const Agreement& one : agreements) {
        const QString printed = QDir(folder).filePath(u"print.pdf"_s);
        BIHUAN_TRY(services.agreements->printing.printToPdf({.agreements = {one.id}, .copies = 1}, printed));
        BIHUAN_TRY_ASSIGN(const auto file, PageFile::open(printed));
        Paper paper{one.id};
        for (int page = 0; page < file->pageCount(); ++page) {
            BIHUAN_TRY_ASSIGN(const QImage clean, file->render(page, dpi));
            const bool turned = random() % 10 == 0;
            paper.pages << wornScan(clean, {.degrees = askew(random), .upsideDown = turned, .noise = 8, .quality = 50, .seed = quint32(random())}, dpi);
            ++pages;
            upsideDown += turned;
        }
        papers << paper;
    }
    std::shuffle(papers.begin(), papers.end(), random);
    QList<QByteArray> jpegs;
    for (const Paper& paper : std::as_const(papers))
        jpegs << paper.pages;
    const QString path = QDir(folder).filePath(u"stack %1 dpi.pdf"_s.arg(dpi));
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(scannedPdf(jpegs, dpi)) < 0)
        return Error{Error::Kind::File, path, out.errorString()};
    out.close();
    QJsonObject figures{{u"dpi"_s, dpi}, {u"agreements"_s, agreements.size()}, {u"pages"_s, pages}, {u"upside_down"_s, upsideDown}, {u"made_s"_s, secondsOf(timer)},
                        {u"stack_mb"_s, double(out.size()) / 1e6}};

    IntakeService& intake = services.intake->intake;
    BIHUAN_TRY_ASSIGN(ScanStack stack, readStack({path}));
    const double reading = secondsOf(timer);
    int unread = 0;
    for (const ScannedPage& page : std::as_const(stack.pages))
        unread += page.ours ? 0 : 1;
    BIHUAN_TRY_ASSIGN(IntakePlan plan, intake.plan(stack));
    figures[u"plan_s"_s] = secondsOf(timer);
    BIHUAN_TRY_ASSIGN(const auto prepared, IntakeService::prepare(std::move(stack), std::move(plan), services.intake->attachments));
    figures[u"prepare_s"_s] = secondsOf(timer);
    BIHUAN_TRY_ASSIGN(const IntakeReport report, intake.commit(prepared));
    figures[u"commit_s"_s] = secondsOf(timer);
    figures[u"reading_s"_s] = reading;
    figures[u"pages_per_second"_s] = pages / reading;
    figures[u"unread_pages"_s] = unread;
    figures[u"waiting_pages"_s] = report.waiting.size();

    // Whose each page of the stack really is. Whole and with its own pages alone: anything else is not filed.
    QList<const Paper*> owners;
    for (const Paper& paper : std::as_const(papers))
        owners.insert(owners.size(), paper.pages.size(), &paper);
    int right = 0, wrong = 0;
    for (const PlannedDocument& one : prepared.plan.documents) {
        const bool foreign = std::any_of(one.pages.cbegin(), one.pages.cend(), [&](int page) { return owners[page]->agreement.value() != one.id; });
        if (foreign || one.kind != agreementType().kind().code)
            ++wrong;
        else
            right += one.missing.isEmpty() && one.pages.size() == owners[one.pages.first()]->pages.size() ? 1 : 0;
    }
    figures[u"filed"_s] = right;
    figures[u"wrong"_s] = wrong;
    bars.atLeast(dpi == 150 ? "share that files itself, 150 dpi" : "share that files itself, 200 dpi", double(right) / double(agreements.size()), 0.995);
    bars.equal(dpi == 150 ? "at a wrong record, 150 dpi" : "at a wrong record, 200 dpi", wrong, 0);
    bars.atLeast(dpi == 150 ? "pages read a second, 150 dpi" : "pages read a second, 200 dpi", pages / reading, 8);
    BIHUAN_TRY(intake.undoBatch(report.batch, u"benchmark"_s));
    figures[u"undo_s"_s] = secondsOf(timer);
    return figures;
}

} // namespace

int main(int argc, char** argv)
{
    sinceStart().start();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    if (qEnvironmentVariableIsEmpty("BIHUAN_PAGES"))
        qputenv("BIHUAN_PAGES", QDir(QCoreApplication::applicationDirPath()).filePath(u"../../app/bihuan-pages"_s).toUtf8());
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"agreements"_s, u"How many"_s, u"number"_s, u"200"_s}, {u"keep"_s, u"Folder in which the files stay"_s, u"folder"_s}});
    parser.process(app);
    const QTemporaryDir temporary;
    const QString folder = parser.isSet(u"keep"_s) ? parser.value(u"keep"_s) : temporary.path();
    const FixedClock clock(QDateTime(QDate(2026, 9, 5), QTime(8, 0)));
    const auto run = [&]() -> Result<QJsonObject> {
        BIHUAN_TRY_ASSIGN(const auto services, Services::open(QDir(temporary.path()).filePath(u"school"_s), clock, Services::Mode::Create));
        BIHUAN_TRY_ASSIGN(const auto agreements, agreementsOf(*services, std::max(1, parser.value(u"agreements"_s).toInt())));
        Bars bars;
        QJsonArray runs;
        for (const int dpi : {150, 200}) {
            BIHUAN_TRY_ASSIGN(const QJsonObject figures, roundTrip(*services, agreements, folder, dpi, bars));
            runs << figures;
        }
        return QJsonObject{{u"runs"_s, runs}, {u"bars"_s, bars.rows()}, {u"ok"_s, bars.kept()}, {u"peak_mb"_s, peakMegabytes()}};
    };
    const auto report = run();
    if (!report) {
        std::fprintf(stderr, "%s (%s)\n", qPrintable(report.error().subject), qPrintable(report.error().detail));
        return 2;
    }
    std::puts(QJsonDocument(*report).toJson().constData());
    return (*report)[u"ok"_s].toBool() ? 0 : 1;
}
