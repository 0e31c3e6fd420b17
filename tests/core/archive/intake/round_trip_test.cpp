// SPDX-License-Identifier: GPL-3.0-or-later
// Paper's terms: printed, scanned askew, upside down, noisy and out of order, the agreements find their records again.
#include "tests/core/archive/intake/scan_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::ScanSchool;

TEST_CASE("agreements printed and scanned badly file themselves, none to a wrong record", "[intake]")
{
    // The benchmark program does this with 200 (tests/bench/bench_scans_main.cpp).
    ScanSchool school;
    const QList<Agreement> agreements = school.agreements(10);
    std::mt19937 random(20260905);
    std::uniform_real_distribution<double> askew(-3, 3);
    QHash<int, QStringList> read;
    for (const int dpi : {150, 200}) {
        CAPTURE(dpi);
        QList<QList<QImage>> papers = school.print(agreements, dpi);
        QList<int> order;
        for (int i = 0; i < int(papers.size()); ++i)
            order << i;
        std::shuffle(order.begin(), order.end(), random);
        QList<QByteArray> jpegs;
        for (const int paper : order)
            for (const QImage& page : papers[paper])
                jpegs << wornScan(page, {.degrees = askew(random), .upsideDown = random() % 10 == 0, .noise = 8, .quality = 50, .seed = quint32(random())}, dpi);
        const IntakeReport report = school.takeIn({school.write(u"stack %1.pdf"_s.arg(dpi), scannedPdf(jpegs, dpi))});
        CHECK(report.pages == jpegs.size());
        CHECK(report.documents.size() == agreements.size());
        CHECK(report.waiting.isEmpty());
        for (qsizetype i = 0; i < report.documents.size(); ++i) {
            const FiledDocument& document = report.documents[i];
            const Agreement expected = agreements[order[i]]; // in the order of the stack
            CHECK(document.id == expected.id.value());
            CHECK(document.missing.isEmpty());
            CHECK(document.pages == papers[order[i]].size());
            const Agreement now = school.agreement(expected.id);
            CHECK(now.state == u"scanned"_s);
            CHECK(now.scannedOn == school.clock.today());
            const auto links = school.scansOf(u"agreement"_s, expected.id.value());
            REQUIRE(links.size() == 1);
            CHECK(links.first().eventDate == school.clock.today());
            CHECK(links.first().attachment.originalName == u"%1 %2 %3.pdf"_s.arg(agreementType().kind().title(), expected.number, expected.personName));
            CHECK(links.first().attachment.mediaType == u"application/pdf"_s);
        }
        REQUIRE_OK(school.intake().undoBatch(report.batch, u"once more"_s));
    }
}

TEST_CASE("a page upside down is turned, pages out of order are put in order, blank backs are left out", "[intake]")
{
    constexpr int dpi = 150;
    ScanSchool school;
    const QList<Agreement> agreements = school.agreements(2);
    const QList<QList<QImage>> papers = school.print(agreements, dpi);
    REQUIRE(papers[0].size() >= 2);
    const QImage blank = test::blankPage(papers[0][0]);
    // Last page first, and upside down; then backs without anything on them.
    QList<QImage> stack{test::upsideDown(papers[0].last()), blank};
    for (qsizetype i = papers[0].size() - 1; i-- > 0;)
        stack << papers[0][i] << blank;
    stack << papers[1];
    const IntakeReport report = school.takeIn({school.stack(u"s.pdf"_s, stack, dpi)});
    REQUIRE(report.documents.size() == 2);
    CHECK(report.waiting.isEmpty());
    CHECK(report.blank == papers[0].size());
    CHECK(report.documents[0].pages == papers[0].size());

    // The document holds the pages in their order, upright.
    const auto links = school.scansOf(u"agreement"_s, agreements[0].id.value());
    REQUIRE(links.size() == 1);
    const QList<QImage> stored = ScanSchool::pagesOf(school.services->attachments->fileOf(links.first().attachment), 60);
    REQUIRE(stored.size() == papers[0].size());
    for (qsizetype i = 0; i < stored.size(); ++i) {
        CAPTURE(i);
        const auto likeness = [](const QImage& a, const QImage& b) {
            const QSize size(30, 42);
            const QImage one = a.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), two = b.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            double sum = 0;
            for (int y = 0; y < size.height(); ++y)
                for (int x = 0; x < size.width(); ++x)
                    sum += std::abs(qGray(one.pixel(x, y)) - qGray(two.pixel(x, y)));
            return sum;
        };
        const double right = likeness(stored[i], papers[0][i]);
        CHECK(right < likeness(stored[i], test::upsideDown(papers[0][i])));
        for (qsizetype other = 0; other < stored.size(); ++other)
            if (other != i)
                CHECK(right < likeness(stored[i], papers[0][other]));
    }
}

TEST_CASE("single pictures in a folder are a stack in the order of their names", "[intake]")
{
    constexpr int dpi = 150;
    ScanSchool school;
    const QList<Agreement> agreements = school.agreements(1);
    const QList<QImage> paper = school.print(agreements, dpi).first();
    REQUIRE(QDir(school.folder.path()).mkpath(u"扫描"_s));
    for (qsizetype i = 0; i < paper.size(); ++i)
        school.write(u"扫描/第%1页.jpg"_s.arg(i + 9), wornScan(paper[i], {}, dpi));
    school.write(u"扫描/说明.txt"_s, "x");
    const IntakeReport report = school.takeIn({school.file(u"扫描"_s)});
    CHECK(report.pages == paper.size());
    CHECK(report.documents.size() == 1);
    CHECK(report.ignored == QStringList{u"说明.txt"_s});
    CHECK(report.waiting.isEmpty());
    // JPEG pictures go into the PDF as they are.
    const auto links = school.scansOf(u"agreement"_s, agreements[0].id.value());
    REQUIRE(links.size() == 1);
    const QByteArray pdf = *school.services->attachments->read(links.first().attachment);
    CHECK(pdf.contains(wornScan(paper[0], {}, dpi)));
}
