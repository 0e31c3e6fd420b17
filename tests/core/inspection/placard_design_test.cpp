// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/short_code.h"
#include "core/inspection/placards/placard_pages.h"
#include "tests/core/documents/pages_for_test.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

std::shared_ptr<TextShaper> shaper()
{
    static const auto shared = std::make_shared<TextShaper>(FontBook());
    return shared;
}

PlacardContent content(const QString& name = u"一年级1班教室"_s)
{
    return {.school = u"示例市育才路演示小学"_s,
            .title = u"安全责任包干牌"_s,
            .name = name,
            .place = u"知行楼 1层"_s,
            .kind = u"室"_s,
            .riskColor = u"yellow"_s,
            .risk = u"一般风险"_s,
            .people = {{u"owner"_s, u"责任人"_s, u"欧阳㛃"_s, u"13800000001"_s}, {u"backup"_s, u"备岗"_s, u"李伟"_s, u"13800000002"_s},
                       {u"leader"_s, u"包干领导"_s, u"艾力·买买提"_s, u"13800000003"_s}},
            .duties = {u"每日检查门窗、桌椅、电器和悬挂物。"_s, u"人离断电、关窗、锁门，不私拉电线。"_s, u"安全出口和通道保持畅通。"_s,
                       u"发现隐患先警示隔离，当日报告。"_s},
            .hotline = u"0532-88880000"_s,
            .date = u"2026年9月"_s};
}

QString code(quint64 value = 98'765'432'109)
{
    return ShortCode::fromValue(value).text();
}

/// Ascent and descent of a font reach beyond the characters: what the characters themselves cover.
QRectF bodies(const FittedText& text)
{
    const double beyond = 0.1 * text.sizePt * mmPerPt;
    return text.inkMm.adjusted(0, beyond, 0, -beyond);
}

PlacardPages pagesOf(const QList<PlacardItem>& items, const PlacardLayout& layout)
{
    return PlacardPages(items, layout, {}, shaper(), {});
}

const QList<QSizeF> sizes{{148, 210}, {210, 148}, {210, 297}, {297, 210}, {297, 420}, {420, 297}, {300, 200}, {400, 200}, {120, 120}, {90, 198}};

} // namespace

TEST_CASE("nothing on a placard overlaps or leaves it, at any size and length of name", "[placards]")
{
    for (const QSizeF& size : sizes)
        for (const int length : {2, 8, 15, 24, 40})
            for (const PlacardColors colors : {PlacardColors::Colour, PlacardColors::BlackAndWhite}) {
                CAPTURE(size.width(), size.height(), length);
                const PlacardDesign design(size, colors, {}, shaper());
                const auto laid = design.lay(content(u"食堂操作间"_s.repeated(8).left(length)), code());
                const QRectF sheet(QPointF(0, 0), size);
                CHECK(laid.smallestPt >= 5.5);
                for (qsizetype i = 0; i < laid.texts.size(); ++i) {
                    CAPTURE(i);
                    CHECK(laid.texts[i].fits);
                    CHECK(sheet.contains(laid.texts[i].inkMm));
                    CHECK_FALSE(laid.texts[i].inkMm.intersects(laid.qrMm));
                    for (qsizetype j = 0; j < i; ++j) {
                        CHECK_FALSE(laid.areasMm[i].intersects(laid.areasMm[j].adjusted(0.01, 0.01, -0.01, -0.01)));
                        CAPTURE(j, laid.texts[i].sizePt, laid.texts[j].sizePt, laid.areasMm[i].top(), laid.texts[i].inkMm.top(), laid.texts[j].inkMm.bottom());
                        CHECK_FALSE(bodies(laid.texts[i]).intersects(bodies(laid.texts[j])));
                    }
                }
            }
}

TEST_CASE("a text that is too long for its place is said, not cut silently", "[placards]")
{
    const PlacardDesign design({148, 210}, PlacardColors::Colour, {}, shaper());
    PlacardContent one = content();
    CHECK(design.lay(one, code()).issues.isEmpty());
    one.duties = QStringList(40, u"每日检查门窗、桌椅、电器和悬挂物，并逐项登记在册。"_s);
    const auto laid = design.lay(one, code());
    REQUIRE(laid.issues.size() == 1);
    CHECK(laid.issues.first().code == u"placard.too_long"_s);
    CHECK(laid.issues.first().field == u"The list of duties"_s);
}

TEST_CASE("page and code have their sizes and places in the file, and the code can be read", "[placards]")
{
    const QTemporaryDir folder;
    for (const QSizeF& size : sizes) {
        CAPTURE(size.width(), size.height());
        const PlacardLayout layout{.sizeMm = size};
        REQUIRE(layout.issues().isEmpty());
        PlacardPages pages = pagesOf({{content(), code(), {}}}, layout);
        const QString path = folder.filePath(u"placard.pdf"_s);
        REQUIRE_OK(exportPdf(pages, path));
        // Millimetres to points and back: the media box is exact to a hundredth of a point.
        const QSizeF pt = size / mmPerPt;
        const auto info = test::runProgram(u"pdfinfo"_s, {path});
        if (info) {
            const auto match = QRegularExpression(u"Page size:\\s+([0-9.]+) x ([0-9.]+)"_s).match(QString::fromUtf8(*info));
            REQUIRE(match.hasMatch());
            CHECK(match.captured(1).toDouble() * mmPerPt == Approx(size.width()).margin(0.2));
            CHECK(match.captured(2).toDouble() * mmPerPt == Approx(size.height()).margin(0.2));
        }
        const int dpi = 150;
        const QImage image = test::drawnByPoppler(path, 0, dpi);
        if (image.isNull())
            continue;
        CHECK(image.width() == Approx(pt.width() / 72 * dpi).margin(1.5));
        // The finder patterns of the code mark its corners: cut the place out where it is said to be and look at its ink.
        const QRectF qr = PlacardDesign(size, PlacardColors::Colour, {}, shaper()).qrRect();
        const QImage large = test::drawnByPoppler(path, 0, 300);
        const auto px = [](double mm) { return int(std::round(mm / 25.4 * 300)); };
        const QImage cut = large.copy(px(qr.left()), px(qr.top()), px(qr.width()), px(qr.height()));
        const QRectF ink = test::inkBoxMm(cut, 300);
        const double module = qr.width() / 29;
        CHECK(ink.left() == Approx(4 * module).margin(0.2));
        CHECK(ink.top() == Approx(4 * module).margin(0.2));
        CHECK(ink.right() == Approx(25 * module).margin(0.2));
        CHECK(ink.bottom() == Approx(25 * module).margin(0.2));
        REQUIRE(image.save(folder.filePath(u"page.png"_s)));
        if (const auto decoded = test::runProgram(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, folder.filePath(u"page.png"_s)}))
            CHECK(QString::fromUtf8(*decoded).trimmed() == code());
    }
}

TEST_CASE("several placards on a sheet begin at the place that is free, and crop marks stand outside", "[placards]")
{
    PlacardLayout layout{.sizeMm = {180, 130}, .sheetMm = paperA3.transposed()};
    REQUIRE(layout.issues().isEmpty());
    CHECK(layout.cells().size() == 4);
    layout.startCell = 3;
    PlacardPages pages = pagesOf(QList<PlacardItem>(6, {content(), code(), u"知行楼"_s}), layout);
    CHECK(pages.count() == 3);
    CHECK(pages.itemsOn(0) == std::pair<qsizetype, qsizetype>(0, 1));
    CHECK(pages.itemsOn(1) == std::pair<qsizetype, qsizetype>(1, 5));
    CHECK(pages.itemsOn(2) == std::pair<qsizetype, qsizetype>(5, 6));
    for (const QRectF& cell : layout.cells())
        CHECK(QRectF(QPointF(0, 0), layout.pageMm()).contains(cell));

    const PlacardLayout pair{.sizeMm = {210, 148}, .sheetMm = paperA4};
    CHECK(pair.cells().size() == 2); // two A5 fill an A4 sheet to its edges
    const PlacardLayout marked{.sizeMm = {210, 148}, .cropMarks = true};
    CHECK(marked.pageMm() == QSizeF(222, 160));
    CHECK(marked.cells() == QList<QRectF>{QRectF(6, 6, 210, 148)});
}

// On a sheet everything is measured from the sheet's corner, as the knife does.
TEST_CASE("on a sheet every placard, its code and its crop marks stand where they are said to be", "[placards]")
{
    const QTemporaryDir folder;
    struct Case {
        QSizeF size, paper;
        bool marks;
        qsizetype places;
    };
    const Case cases[] = {{{180, 130}, paperA3, true, 4}, {{210, 148}, paperA4, true, 2}, {{148, 210}, paperA4, false, 2}, {{140, 100}, paperA3, false, 5}};
    for (const Case& each : cases) {
        CAPTURE(each.size.width(), each.size.height(), each.paper.width());
        const PlacardLayout layout{.sizeMm = each.size, .cropMarks = each.marks, .sheetMm = placardSheet(each.size, each.paper, each.marks)};
        REQUIRE_FALSE(hasProblem(layout.issues()));
        const QList<QRectF> cells = layout.cells();
        CHECK(cells.size() >= each.places);
        QList<PlacardItem> items;
        for (qsizetype i = 0; i < cells.size(); ++i)
            items << PlacardItem{content(), code(1'000'000 + quint64(i) * 7919), {}};
        PlacardPages pages = pagesOf(items, layout);
        REQUIRE(pages.count() == 1);
        const QString path = folder.filePath(u"sheet.pdf"_s);
        REQUIRE_OK(exportPdf(pages, path));
        constexpr int dpi = 300;
        const QImage sheet = test::drawnByPoppler(path, 0, dpi);
        if (sheet.isNull())
            return;
        const auto px = [](double mm) { return int(std::round(mm / 25.4 * dpi)); };
        CHECK(sheet.width() == Approx(px(layout.pageMm().width())).margin(2));
        const auto inkIn = [&](const QRectF& mm) {
            const QPoint at(px(mm.left()), px(mm.top()));
            return test::inkBoxMm(sheet.copy(QRect(at, QSize(px(mm.width()), px(mm.height())))), dpi).translated(at.x() * 25.4 / dpi, at.y() * 25.4 / dpi);
        };
        const QRectF qr = PlacardDesign(each.size, PlacardColors::Colour, {}, shaper()).qrRect();
        const double module = qr.width() / 29, unit = std::sqrt(each.size.width() * each.size.height() / (148. * 210));
        for (const QRectF& cell : cells) {
            const QRectF ink = inkIn(qr.translated(cell.topLeft()));
            const QRectF said = qr.translated(cell.topLeft()).adjusted(4 * module, 4 * module, -4 * module, -4 * module);
            CHECK(ink.left() == Approx(said.left()).margin(0.2));
            CHECK(ink.top() == Approx(said.top()).margin(0.2));
            CHECK(ink.right() == Approx(said.right()).margin(0.2));
            CHECK(ink.bottom() == Approx(said.bottom()).margin(0.2));
            // The frame keeps off the edge by its margin: what printers cannot reach, and what a knife may miss.
            const QRectF frame = inkIn(cell.adjusted(1, 1, -1, -1));
            CHECK(frame.left() == Approx(cell.left() + 5 * unit - 0.45 * unit).margin(0.25));
            CHECK(frame.right() == Approx(cell.right() - 5 * unit + 0.45 * unit).margin(0.25));
            CHECK(frame.top() == Approx(cell.top() + 5 * unit - 0.45 * unit).margin(0.25));
            CHECK(frame.bottom() == Approx(cell.bottom() - 5 * unit + 0.45 * unit).margin(0.25));
            // A mark over the left edge, where there is paper for it.
            if (each.marks && cell.top() >= 6 && cell == cells.first()) {
                const QRectF mark = inkIn({cell.left() - 1.5, cell.top() - 7, 3, 6.5});
                CHECK(mark.center().x() == Approx(cell.left()).margin(0.2));
                CHECK(mark.bottom() == Approx(cell.top() - 2).margin(0.2));
                CHECK(mark.top() == Approx(cell.top() - 6).margin(0.2));
            }
        }
        const QImage ordinary = test::drawnByPoppler(path, 0, 150);
        REQUIRE(ordinary.save(folder.filePath(u"sheet.png"_s)));
        if (const auto decoded = test::runProgram(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, folder.filePath(u"sheet.png"_s)}))
            for (const PlacardItem& item : std::as_const(items))
                CHECK(QString::fromUtf8(*decoded).contains(item.shortCode));
    }
}

TEST_CASE("long lists of duties get more room, and the code stays in its place", "[placards]")
{
    for (const QSizeF& size : sizes) {
        CAPTURE(size.width(), size.height());
        const PlacardDesign design(size, PlacardColors::Colour, {}, shaper());
        PlacardContent one = content();
        one.duties = QStringList(8, u"每天最后离开的人检查门窗、断电，发现隐患当日报告。"_s);
        const auto few = design.lay(content(), code()), many = design.lay(one, code());
        CHECK(many.issues.isEmpty());
        CHECK(many.qrMm == few.qrMm);
        CHECK(many.smallestPt >= 6 * std::sqrt(size.width() * size.height() / (148. * 210)));
        for (qsizetype i = 0; i < many.texts.size(); ++i)
            for (qsizetype j = 0; j < i; ++j)
                CHECK_FALSE(bodies(many.texts[i]).intersects(bodies(many.texts[j])));
    }
}

TEST_CASE("sizes are read as people write them, and impossible ones are refused", "[placards]")
{
    CHECK(placardSize(u"A4"_s) == QSizeF(297, 210));
    CHECK(placardSize(u"a5 竖"_s) == QSizeF(148, 210));
    CHECK(placardSize(u"Ａ３横"_s) == QSizeF(420, 297));
    CHECK(placardSize(u"300x200"_s) == QSizeF(300, 200));
    CHECK(placardSize(u"300×200 mm"_s) == QSizeF(300, 200));
    CHECK_FALSE(placardSize(u"大"_s));
    const auto code = [](const PlacardLayout& layout) { return layout.issues().isEmpty() ? QString() : layout.issues().first().code; };
    CHECK(code({.sizeMm = {80, 60}}) == u"placard.size.small"_s);
    CHECK(code({.sizeMm = {1000, 700}}) == u"placard.size.large"_s);
    CHECK(code({.sizeMm = {300, 100}}) == u"placard.size.narrow"_s);
    CHECK(code({.sizeMm = {297, 210}, .sheetMm = paperA4}) == u"placard.sheet"_s);
    CHECK(code({.sizeMm = {210, 148}, .sheetMm = paperA4, .startCell = 2}) == u"placard.start"_s);
}

TEST_CASE("pictures of placards for looking at", "[.pictures]")
{
    const QString folder = u"screens/placards/"_s;
    QDir().mkpath(folder);
    QImage logo(300, 300, QImage::Format_RGB32);
    logo.fill(QColor(200, 40, 40));
    int number = 0;
    PlacardContent few = content(u"计算机教室"_s);
    few.people = few.people.first(1);
    few.duties = few.duties.first(2);
    few.risk.clear();
    PlacardContent many = content(u"食堂操作间"_s.repeated(8));
    many.duties << u"每月底配合总务处检查消防器材，压力不足、铅封脱落的当天更换。"_s << u"寒暑假前清空冰箱、断电贴封条。"_s << u"发生险情先疏散学生，再报告带班领导。"_s;
    many.riskColor = u"red"_s;
    many.risk = u"重大风险"_s;
    PlacardContent two = content(u"门厅"_s);
    two.people.removeLast();
    two.riskColor = u"blue"_s;
    two.risk = u"低风险"_s;
    PlacardContent nobody = content(u"体育馆"_s);
    nobody.people.clear();
    for (const QSizeF& size : sizes)
        for (const PlacardColors colors : {PlacardColors::Colour, PlacardColors::BlackAndWhite}) {
            PlacardPages pages({{content(), code(), {}}, {few, code(), {}}, {many, code(), {}}, {two, code(), {}}, {nobody, code(), {}}}, {.sizeMm = size, .colors = colors}, number % 2 ? QImage() : logo, shaper(), {});
            REQUIRE_OK(exportPdf(pages, folder + u"%1-%2x%3.pdf"_s.arg(number++, 2, 10, QChar(u'0')).arg(size.width()).arg(size.height())));
        }
}
