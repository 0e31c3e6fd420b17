// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/property/slip_pages.h"
#include "tests/core/inspection/property_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

using School = test::ServedSchool;

} // namespace

TEST_CASE("pads number their slips in one running series", "[property][pads]")
{
    School school;
    SlipPads& pads = school.property.pads;
    const auto first = pads.printToPdf({.sheets = 2}, school.file());
    REQUIRE_OK(first);
    CHECK(first->firstSlip == 1);
    CHECK(first->lastSlip == 12);
    CHECK(first->state == u"printed"_s);
    const auto second = pads.printToPdf({.sheets = 3, .company = school.cleaners.id}, school.file());
    REQUIRE_OK(second);
    CHECK(second->firstSlip == 13);
    CHECK(second->lastSlip == 30);
    CHECK(second->number == u"第2本"_s);
    // Only the very first pad begins where one says.
    CHECK(pads.printToPdf({.sheets = 1, .start = 500}, school.file()).error().kind == Error::Kind::Invalid);
    School other;
    const auto later = other.property.pads.printToPdf({.sheets = 1, .start = 501}, other.file());
    REQUIRE_OK(later);
    CHECK(later->firstSlip == 501);
    CHECK(other.property.pads.printToPdf({.sheets = 1}, other.file())->firstSlip == 507);
    for (const int sheets : {0, -1, 101})
        CHECK(pads.printToPdf({.sheets = sheets}, school.file()).error().kind == Error::Kind::Invalid);
}

TEST_CASE("a pad that cannot be written takes no numbers", "[property][pads]")
{
    School school;
    SlipPads& pads = school.property.pads;
    REQUIRE_OK(pads.printToPdf({.sheets = 1}, school.file()));
    const qint64 journal = school.rows(u"journal"_s);
    CHECK_FALSE(pads.printToPdf({.sheets = 1}, school.file(u"nowhere/pad.pdf"_s)));
    CHECK(pads.printToPdf({.sheets = 2}, school.file(u"stopped.pdf"_s), [](int, int) { return false; }).error().kind == Error::Kind::Cancelled);
    CHECK_FALSE(QFile::exists(school.file(u"stopped.pdf"_s)));
    CHECK(school.rows(u"property_pad"_s) == 1);
    CHECK(school.rows(u"journal"_s) == journal);
    CHECK(pads.printToPdf({.sheets = 1}, school.file())->firstSlip == 7);
    // The book itself refuses gaps, overlaps, other numbers and missing pages, whoever writes into it.
    const auto insert = [&](int first, int last) {
        return school.database->run(u"INSERT INTO property_pad (number, first_slip, last_slip, state, registered_on) VALUES (?, ?, ?, 'printed', '2026-11-20')"_s,
                                    {u"X%1"_s.arg(first), first, last});
    };
    CHECK_FALSE(insert(14, 20));
    CHECK_FALSE(insert(12, 20));
    CHECK(insert(13, 18));
    CHECK_FALSE(school.database->run(u"UPDATE property_pad SET last_slip=24 WHERE first_slip=13"_s));
    CHECK_FALSE(school.database->run(u"DELETE FROM property_pad WHERE first_slip=13"_s));
}

TEST_CASE("numbers taken for a printer wait until the paper is there", "[property][pads]")
{
    School school;
    SlipPads& pads = school.property.pads;
    const auto pad = pads.registerPad({.sheets = 1});
    REQUIRE_OK(pad);
    CHECK(pad->state == u"registered"_s);
    // The printer failed: no other pad may go before it, and the same pages come again.
    CHECK(pads.registerPad({.sheets = 1}).error().kind == Error::Kind::Refused);
    CHECK_FALSE(pads.handOut(pad->id, {}, u"王芳"_s));
    CHECK(school.property.reports.look(u"3"_s)->kind == SlipLook::Kind::NotPrinted);
    REQUIRE_OK(pads.pages(pad->id));
    REQUIRE_OK(pads.markPrinted(pad->id));
    CHECK(pads.pages(pad->id)); // torn paper: again, as long as nobody has it
    CHECK(school.property.reports.look(u"3"_s)->kind == SlipLook::Kind::Free);
    CHECK_FALSE(pads.handOut(pad->id, {}, u"  "_s));
    CHECK_FALSE(pads.handOut(pad->id, school.cleaner().id, {}, QDate(2026, 11, 21)));
    const auto handed = pads.handOut(pad->id, school.cleaner().id, {});
    REQUIRE_OK(handed);
    CHECK(handed->holderName == school.cleaner().name);
    CHECK(pads.pages(pad->id).error().kind == Error::Kind::Refused);
}

TEST_CASE("a lost pad is void, its numbers stay its own, and the new one goes on", "[property][pads]")
{
    School school;
    SlipPads& pads = school.property.pads;
    const auto lost = pads.printToPdf({.sheets = 1}, school.file());
    REQUIRE_OK(lost);
    CHECK(pads.reportLost(lost->id, u" "_s).error().kind == Error::Kind::Refused);
    const auto marked = pads.reportLost(lost->id, u"保洁员离职时未交回"_s);
    REQUIRE_OK(marked);
    CHECK(marked->voided);
    CHECK(marked->state == u"lost"_s);
    CHECK_FALSE(pads.giveBack(lost->id));
    const auto again = pads.printToPdf({.sheets = 1, .replaces = lost->id}, school.file());
    REQUIRE_OK(again);
    CHECK(again->firstSlip == 7);
    CHECK(again->replaces == lost->id);
    // A slip of the lost one that turns up says so, and is taken.
    CHECK(school.property.reports.look(u"SB000002"_s)->kind == SlipLook::Kind::LostPad);
    const auto report = school.property.reports.add(school.draft(2));
    REQUIRE_OK(report);
    REQUIRE_FALSE(report->warnings.isEmpty());
    CHECK(report->warnings.first().code == u"spot_report.lost_pad"_s);
}

TEST_CASE("the book says which numbers came back, which are missing and which are still out", "[property][pads]")
{
    School school;
    SlipPads& pads = school.property.pads;
    const auto pad = pads.printToPdf({.sheets = 2}, school.file());
    REQUIRE_OK(pad);
    for (const int slip : {1, 2, 5, 8})
        REQUIRE_OK(school.property.reports.add(school.draft(slip)));
    PadStanding standing = pads.standing()->first();
    CHECK(standing.reported == 4);
    CHECK(standing.missing == QList<SlipRange>{{3, 4}, {6, 7}});
    CHECK(standing.missingCount() == 4);
    CHECK(standing.left == 4);
    REQUIRE_OK(pads.giveBack(pad->id));
    standing = pads.standing()->first();
    CHECK(standing.missing == QList<SlipRange>{{3, 4}, {6, 7}, {9, 12}});
    CHECK(standing.left == 0);
    CHECK(pads.find(u"1"_s)->id == pad->id);
    CHECK(pads.find(u"SB000007"_s)->id == pad->id);
    CHECK(pads.find(u"9"_s).error().kind == Error::Kind::NotFound);
}

TEST_CASE("six slips on a sheet: every number once, code and number in their places, piles count through", "[property][pads]")
{
    School school;
    const auto pad = school.property.pads.printToPdf({.sheets = 4, .company = school.cleaners.id}, school.file());
    REQUIRE_OK(pad);
    const auto pages = school.pagesOf(school.file());
    if (!pages.isEmpty()) {
        REQUIRE(pages.size() == 4);
        QSet<QString> numbers;
        for (const QString& page : pages) {
            auto each = QRegularExpression(u"SB\\d{6}"_s).globalMatch(page);
            while (each.hasNext())
                numbers << each.next().captured();
        }
        CHECK(numbers.size() == 24);
        for (int slip = 1; slip <= 24; ++slip)
            CHECK(numbers.contains(slipText(slip)));
        // Four sheets: the upper left pile is 1 to 4, the one beside it begins with 5.
        CHECK(pages[0].contains(u"SB000001"_s));
        CHECK(pages[3].contains(u"SB000004"_s));
        CHECK(pages[0].contains(u"SB000005"_s));
        CHECK(pages[0].contains(school.cleaners.name));
    }
    for (int i = 0; i < SlipPages::perSheet; ++i) {
        CHECK(SlipPages::cell(i).contains(SlipPages::qrRect(i)));
        CHECK(SlipPages::qrRect(i).right() <= SlipPages::cell(i).right() - 6);
    }
    const int dpi = 300;
    const QImage sheet = test::drawnByPoppler(school.file(), 1, dpi);
    if (sheet.isNull())
        return;
    const auto px = [](double mm) { return int(std::round(mm / 25.4 * dpi)); };
    for (int i = 0; i < SlipPages::perSheet; ++i) {
        CAPTURE(i);
        const QRectF qr = SlipPages::qrRect(i);
        const QImage cut = sheet.copy(px(qr.left()), px(qr.top()), px(qr.width()), px(qr.height()));
        const QRectF ink = test::inkBoxMm(cut, dpi);
        const double module = qr.width() / 29;
        CHECK(ink.left() == Approx(4 * module).margin(0.25));
        CHECK(ink.bottom() == Approx(25 * module).margin(0.25));
        const QString png = school.file(u"qr.png"_s);
        REQUIRE(cut.save(png));
        if (const auto decoded = test::runProgram(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, png}))
            CHECK(QString::fromUtf8(*decoded).trimmed() == slipText(1 + 1 + i * 4));
    }
    // Cut lines between the slips, and nothing else there: dashes at 105 mm across, 99 and 198 mm down.
    const auto darkAt = [&](double x, double y) { return qGray(sheet.pixel(px(x), px(y))) < 200; };
    int dashes = 0, blanks = 0;
    for (double x = 2; x < 100; x += 0.25)
        (darkAt(x, 99.0) ? dashes : blanks)++;
    CHECK(dashes > 120);
    CHECK(blanks > 80);
}

TEST_CASE("slip numbers are read as people write them", "[property][pads]")
{
    for (const char16_t* text : {u"SB000121", u"sb000121", u"000121", u"121", u"１２１", u" 121 ", u"SB-000121", u"No.000121", u"№121", u"编号：121"}) {
        CAPTURE(QString::fromUtf16(text).toStdString());
        CHECK(slipFromText(QString::fromUtf16(text)) == 121);
    }
    for (const char16_t* text : {u"", u"abc", u"12a", u"王芳", u"12345678", u"1.5"}) {
        CAPTURE(QString::fromUtf16(text).toStdString());
        CHECK(slipFromText(QString::fromUtf16(text)) == 0);
    }
    CHECK(slipText(7) == u"SB000007"_s);
}
