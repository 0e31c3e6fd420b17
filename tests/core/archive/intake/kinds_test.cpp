// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is printed with a short code comes back: every kind that has one is printed, scanned and found again.
#include "app/demo.h"
#include "core/archive/intake/sheet_reader.h"
#include "tests/core/archive/intake/scan_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::ScanSchool;

namespace {

using Paper = Result<std::shared_ptr<PageSet>>;

/// How a record of each kind is printed. A new kind with a short code fails the test until it stands here.
const QHash<QString, std::function<Paper(Services&, qint64)>>& printers()
{
    static const QHash<QString, std::function<Paper(Services&, qint64)>> table{
        {u"agreement"_s,
         [](Services& services, qint64 id) -> Paper {
             BIHUAN_TRY_ASSIGN(const PrintJob job, services.agreements->printing.prepare({.agreements = {Id<Agreement>(id)}, .copies = 1}));
             return std::shared_ptr<PageSet>(job.pages);
         }},
        {u"rectify_notice"_s, [](Services& services, qint64 id) -> Paper { return services.hazards->notices.pages(Id<RectifyNotice>(id)); }},
        {u"placard"_s,
         [](Services& services, qint64 id) -> Paper {
             BIHUAN_TRY_ASSIGN(const auto placard, services.store->find(placardType(), Id<Placard>(id)));
             BIHUAN_TRY_ASSIGN(const PlacardJob job, services.placards->prepare({.zones = {placard->zone}}, {}));
             return std::shared_ptr<PageSet>(job.pages);
         }},
        {u"inspection"_s,
         [](Services& services, qint64 id) -> Paper {
             BIHUAN_TRY_ASSIGN(const auto one, services.store->find(inspectionType(), Id<Inspection>(id)));
             BIHUAN_TRY_ASSIGN(const CheckPrintJob job, services.checks->prepare({*one}, isDoneCheck(checkStateOf(*one))));
             return std::shared_ptr<PageSet>(job.pages);
         }},
        {u"property_annex"_s,
         [](Services& services, qint64 id) -> Paper {
             BIHUAN_TRY_ASSIGN(const auto pages, services.property->papers.annexAsPrinted(Id<PropertyAnnex>(id)));
             return std::shared_ptr<PageSet>(pages);
         }},
        {u"property_check"_s,
         [](Services& services, qint64 id) -> Paper {
             BIHUAN_TRY_ASSIGN(const auto pages, services.property->papers.appraisal(Id<PropertyCheck>(id)));
             return std::shared_ptr<PageSet>(pages);
         }},
        {u"parent_letter"_s,
         [](Services& services, qint64 id) -> Paper {
             Issues issues;
             return services.education->letters.pages(Id<ParentLetter>(id), LetterLayout::OnePage, issues);
         }},
        {u"edu_activity"_s,
         [](Services& services, qint64 id) -> Paper {
             Issues issues;
             return services.education->papers.activitySheet(Id<EduActivity>(id), issues);
         }},
        {u"drill"_s,
         [](Services& services, qint64 id) -> Paper {
             BIHUAN_TRY_ASSIGN(const DrillPaper paper, services.drills->papers.tally(Id<Drill>(id)));
             return paper.pages;
         }},
        {u"filing"_s,
         [](Services& services, qint64 id) -> Paper {
             Issues issues;
             return services.filing->papers.forms({Id<Filing>(id)}, issues);
         }},
        {u"incoming_doc"_s,
         [](Services& services, qint64 id) -> Paper {
             Issues issues;
             return services.filing->papers.circulation({Id<IncomingDoc>(id)}, issues);
         }},
    };
    return table;
}

} // namespace

TEST_CASE("every printed form with a code comes back to its record", "[intake]")
{
    constexpr int dpi = 200;
    QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2026, 11, 5), QTime(8, 0)));
    auto opened = Services::open(folder.filePath(u"school"_s), clock, Services::Mode::Create);
    REQUIRE_OK(opened);
    Services& services = **opened;
    REQUIRE_OK(fillDemo(services, 7, clock.today()));
    // Whatever the demo school scanned is taken back first.
    const auto batches = services.intake->intake.batches();
    REQUIRE_OK(batches);
    for (const BatchStanding& batch : *batches)
        if (!batch.batch.voided)
            REQUIRE_OK(services.intake->intake.undoBatch(batch.batch.id, u"test"_s));
    if (const auto plan = services.agreements->campaign.dryRun({}); plan)
        static_cast<void>(services.agreements->campaign.issue(*plan));

    // What the demo school has not printed.
    const auto companies = services.store->list(propertyCompanyType(), {.limit = 1});
    REQUIRE_OK(companies);
    const auto annex = services.property->papers.prepareAnnex(companies->first().id);
    REQUIRE_OK(annex);
    REQUIRE_OK(services.property->papers.recordAnnex(*annex));
    std::mt19937 random(5);
    std::uniform_real_distribution<double> askew(-3, 3);
    int kinds = 0;
    for (const RecordKind* kind : services.registry.kinds()) {
        if (!kind->field(u"short_code"_s))
            continue;
        ++kinds;
        CAPTURE(kind->code);
        REQUIRE(printers().contains(kind->code));
        // The newest that can be printed: not all are far enough.
        Paper paper = Error{};
        qint64 id = 0;
        const QList<Record> records = *services.store->list(*kind, {.where = kind->code == u"filing"_s ? QList<Condition>{{u"status"_s, u"sent"_s}} : QList<Condition>(), .orderBy = {u"-id"_s}, .limit = 40});
        REQUIRE_FALSE(records.isEmpty());
        for (const Record& record : records) {
            paper = printers()[kind->code](services, record.id);
            id = record.id;
            if (paper && *paper)
                break;
        }
        REQUIRE_OK(paper);
        REQUIRE(*paper);
        QList<QByteArray> jpegs;
        for (int page = 0; (*paper)->hasPage(page) && page < 6; ++page)
            jpegs << wornScan(cleanPage(**paper, page, dpi), {.degrees = askew(random), .upsideDown = page % 2 == 1, .noise = 6, .quality = 60, .seed = quint32(random())}, dpi);
        QFile out(folder.filePath(kind->code + u".pdf"_s));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(scannedPdf(jpegs, dpi));
        out.close();
        const qint64 links = services.attachments->of(kind->code, id, scanPurpose)->size();
        Record before = **services.store->find(*kind, id);
        const auto report = services.intake->intake.takeIn({out.fileName()});
        REQUIRE_OK(report);
        for (const WaitingPage& page : report->waiting)
            WARN(page.sheet.name.toStdString() << " waits: " << page.sheet.why.toStdString() << ' ' << page.sheet.note.toStdString());
        CHECK(report->waiting.isEmpty());
        // A page of letters holds one code for all classes; everything else is one document.
        REQUIRE(report->documents.size() == 1);
        CHECK(report->documents.first().kind == kind->code);
        CHECK(report->documents.first().id == id);
        CHECK(report->documents.first().pages == jpegs.size() - report->blank);
        CHECK(services.attachments->of(kind->code, id, scanPurpose)->size() == links + 1);
        // What the rule of the kind says, and no more.
        Record expected = before;
        static_cast<void>(receive(*kind, expected, clock.today()));
        if (report->documents.first().missing.isEmpty())
            CHECK((*services.store->find(*kind, id))->values == expected.values);
        const auto lastStep = [&] { return services.filing->filings.events(Id<Filing>(id))->last().action; };
        if (kind->code == u"filing"_s)
            CHECK(lastStep() == u"acknowledge"_s);
        REQUIRE_OK(services.intake->intake.undoBatch(report->batch, u"test"_s));
        if (kind->code == u"filing"_s)
            CHECK(lastStep() == u"undo"_s);
        CHECK((*services.store->find(*kind, id))->values == before.values);
    }
    CHECK(kinds == printers().size());
}

TEST_CASE("codes are read however the page lies, with their page, and blank pages are told apart", "[intake]")
{
    constexpr int dpi = 150;
    ScanSchool school;
    const QList<Agreement> agreements = school.agreements(1);
    const QList<QImage> paper = school.print(agreements, dpi).first();
    for (const int quarter : {0, 90, 180, 270}) {
        CAPTURE(quarter);
        const QImage turned = paper[1].transformed(QTransform().rotate(quarter));
        const QImage grey = QImage::fromData(wornScan(turned, {.degrees = 2.4, .noise = 8, .seed = 3}, dpi)).convertToFormat(QImage::Format_Grayscale8);
        const QList<SheetCode> codes = readSheetCodes(grey);
        REQUIRE(codes.size() == 1);
        CHECK(codes.first().mark.code == agreements.first().shortCode);
        CHECK(codes.first().mark.page == 2);
        CHECK(codes.first().mark.pages == paper.size());
        CHECK(codes.first().turn == (360 - quarter) % 360);
        CHECK_FALSE(isBlankPage(grey));
    }
    QImage blank = test::blankPage(paper[0]);
    const auto scanned = [&](const QImage& page, double noise) {
        return QImage::fromData(wornScan(page, {.degrees = 1, .noise = noise, .seed = 9}, dpi)).convertToFormat(QImage::Format_Grayscale8);
    };
    CHECK(isBlankPage(scanned(blank, 4)));
    CHECK(isBlankPage(scanned(blank, 16)));
    // What shines through from the other side is no writing; one line by hand is.
    QImage through = blank;
    {
        QPainter painter(&through);
        painter.setOpacity(0.06);
        painter.drawImage(0, 0, paper[0].mirrored(true, false));
    }
    CHECK(isBlankPage(scanned(through, 8)));
    QImage signature = blank;
    {
        QPainter painter(&signature);
        painter.setPen(QPen(Qt::black, 3));
        painter.drawPolyline(QPolygon({{500, 900}, {540, 860}, {560, 930}, {600, 870}, {640, 915}, {700, 880}}));
    }
    CHECK_FALSE(isBlankPage(scanned(signature, 8)));
}
