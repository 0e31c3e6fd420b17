// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/table_pages.h"
#include "core/documents/text_shaper.h"

#include "tests/core/documents/recording_canvas.h"
#include "tests/support/catch.h"

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<TextShaper> fonts()
{
    static const auto shared = std::make_shared<TextShaper>(FontBook());
    return shared;
}

TableContent register_(int rows, int extraColumns = 0)
{
    TableContent content;
    content.title = u"校园安全责任区域台账"_s;
    content.subtitleLeft = u"单位：向阳小学"_s;
    content.subtitleRight = u"2026年9月1日"_s;
    content.columns = {{u"区域"_s, 1, 0, TableColumn::Align::Left}, {u"责任人"_s, 1, 0, TableColumn::Align::Centre},
                       {u"电话"_s, 1, 0, TableColumn::Align::Left}};
    for (int c = 0; c < extraColumns; ++c)
        content.columns.append({u"检查项目%1"_s.arg(c), 1, 0, TableColumn::Align::Left});
    QList<TableRow> list;
    for (int r = 0; r < rows; ++r) {
        TableRow row;
        row.cells = {u"区域第%1号"_s.arg(r + 1), u"王伟"_s, u"0532-8888%1"_s.arg(1000 + r)};
        for (int c = 0; c < extraColumns; ++c)
            row.cells.append(u"合格，无异常情况"_s);
        list.append(row);
    }
    content.setRows(list);
    return content;
}

RecordingCanvas painted(TablePages& pages, int page)
{
    RecordingCanvas canvas;
    pages.paint(page, canvas);
    return canvas;
}

QString words(const RecordingCanvas& canvas) { return canvas.rows({-1, -1, 500, 500}).join(u'\n'); }

void checkInside(const RecordingCanvas& canvas, QSizeF paper)
{
    for (const RecordingCanvas::Text& text : canvas.texts) {
        CHECK(text.at.x() >= 10);
        CHECK(text.at.x() + text.widthMm <= paper.width() - 10);
        CHECK(text.at.y() <= paper.height() - 8);
    }
    for (const QRectF& rect : canvas.rects)
        CHECK(rect.bottom() <= paper.height() - 17);
    // Text stands inside the cells, not over their borders.
    for (const RecordingCanvas::Text& text : canvas.texts)
        for (const QRectF& cell : canvas.rects)
            if (cell.contains(text.at))
                CHECK(text.at.x() + text.widthMm <= cell.right() + 0.01);
}

} // namespace

TEST_CASE("A register has every row once, its header on each page, and x of y")
{
    TablePages pages(register_(100), {}, fonts());
    REQUIRE(pages.count() == 3);
    CHECK_FALSE(pages.landscape());
    CHECK(pages.sizeMm(0) == paperA4);
    QList<int> rows;
    for (int page = 0; page < pages.count(); ++page) {
        const RecordingCanvas canvas = painted(pages, page);
        checkInside(canvas, paperA4);
        const QString text = words(canvas);
        CHECK(text.count(u"责任人"_s) == 1);
        CHECK(text.contains(u"校园安全责任区域台账"_s) == (page == 0));
        CHECK(text.contains(u"单位：向阳小学2026年9月1日"_s) == (page == 0));
        CHECK(text.contains(QString::number(page + 1)));
        for (const int row : pages.rowsOnPage(page))
            CHECK(text.contains(u"区域第%1号"_s.arg(row + 1)));
        rows += pages.rowsOnPage(page);
    }
    REQUIRE(rows.size() == 100);
    for (int r = 0; r < 100; ++r)
        CHECK(rows[r] == r);
    CHECK_FALSE(pages.hasPage(3));
}

TEST_CASE("Many columns turn the page; very many make the type smaller, and all still fit")
{
    TablePages narrow(register_(5, 1), {}, fonts()), wide(register_(5, 5), {}, fonts()), widest(register_(5, 16), {}, fonts());
    CHECK_FALSE(narrow.landscape());
    CHECK(wide.landscape());
    CHECK(wide.sizeMm(0) == QSizeF(297, 210));
    CHECK(widest.landscape());
    checkInside(painted(wide, 0), {297, 210});
    const RecordingCanvas canvas = painted(widest, 0);
    checkInside(canvas, {297, 210});
    CHECK(words(canvas).remove(u'\n').contains(u"合格"_s));
}

TEST_CASE("Columns whose minimums are too wide together stay on the paper all the same")
{
    TableContent content = register_(3, 9);
    for (TableColumn& column : content.columns)
        column.minimumMm = 40; // twelve of them: 480 mm
    QList<TableRow> rows;
    for (int r = 0; r < 3; ++r)
        rows.append({QStringList(12, u"发现走廊照明损坏两处，已通知维修，限三日内整改"_s), {}});
    content.setRows(rows);
    TablePages pages(content, {}, fonts());
    const RecordingCanvas canvas = painted(pages, 0);
    checkInside(canvas, {297, 210});
    for (const QRectF& cell : canvas.rects)
        CHECK(cell.right() <= 297 - 10);
}

TEST_CASE("Cells wrap, their own line breaks are kept, no row is torn")
{
    TableContent content = register_(0);
    const QString longText = u"发现走廊照明损坏两处、疏散指示标志脱落一处，已登记并通知维修，限三日内完成整改后复查。"_s;
    QList<TableRow> rows;
    for (int r = 0; r < 40; ++r)
        rows.append({{u"第%1处"_s.arg(r + 1), u"王伟\n李娜"_s, longText}, {}});
    content.setRows(rows);
    TablePages pages(content, {}, fonts());
    REQUIRE(pages.count() >= 2);
    int seen = 0;
    for (int page = 0; page < pages.count(); ++page) {
        const RecordingCanvas canvas = painted(pages, page);
        checkInside(canvas, pages.sizeMm(0));
        QMap<double, QString> cells; // by the cell's top: the texts of the last column
        double lastColumn = 0;
        for (const QRectF& rect : canvas.rects)
            lastColumn = qMax(lastColumn, rect.left());
        for (const RecordingCanvas::Text& text : canvas.texts)
            for (const QRectF& cell : canvas.rects)
                if (cell.contains(text.at) && qAbs(cell.left() - lastColumn) < 0.01)
                    cells[cell.top()] += text.words;
        for (const QString& cell : cells)
            seen += cell == longText;
        CHECK(words(canvas).contains(u"李娜"_s));
    }
    CHECK(seen == 40);
}

TEST_CASE("A row taller than a page goes on, nothing lost")
{
    TableContent content = register_(0);
    QString longText;
    for (int i = 1; i <= 900; ++i)
        longText += u"第%1条内容；"_s.arg(i);
    content.setRows({{{u"前"_s, u"甲"_s, u"1"_s}, {}}, {{u"长"_s, u"乙"_s, longText}, {}}, {{u"后"_s, u"丙"_s, u"2"_s}, {}}});
    TablePages pages(content, {}, fonts());
    REQUIRE(pages.count() >= 2);
    CHECK(pages.rowsOnPage(0) == QList<int>{0, 1});
    CHECK(pages.rowsOnPage(pages.count() - 1).contains(2));
    QString all;
    for (int page = 0; page < pages.count(); ++page) {
        const RecordingCanvas canvas = painted(pages, page);
        checkInside(canvas, pages.sizeMm(0));
        for (const RecordingCanvas::Text& text : canvas.texts)
            if (text.words.contains(u"条"_s) || text.words.contains(u"内容"_s) || text.words.contains(u"第"_s))
                all += text.words;
    }
    for (int i = 1; i <= 900; ++i)
        CHECK(all.contains(u"第%1条"_s.arg(i)));
}

TEST_CASE("Groups have a heading with their count, which never stands alone at the bottom")
{
    TableContent content = register_(0);
    QList<TableRow> rows;
    QMap<QString, int> expected;
    for (int r = 0; r < 150; ++r) {
        const QString group = u"第%1组"_s.arg(r * r / 700 + 1);
        rows.append({{u"区域"_s, u"王伟"_s, QString::number(r)}, group});
        ++expected[group];
    }
    content.setRows(rows);
    TablePages pages(content, {}, fonts());
    QStringList headings;
    for (int page = 0; page < pages.count(); ++page) {
        const QStringList lines = painted(pages, page).rows({-1, 10, 500, 270});
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!lines[i].startsWith(u"第"_s))
                continue;
            headings.append(lines[i]);
            CHECK(i + 1 < lines.size());
        }
    }
    REQUIRE(headings.size() == expected.size());
    for (const QString& heading : headings) {
        const QString name = heading.left(heading.indexOf(u"组"_s) + 1);
        CHECK(heading.contains(QString::number(expected[name])));
    }
}

TEST_CASE("The line for signatures comes after the last row, with a row on its page")
{
    for (int rows = 25; rows < 45; ++rows) {
        TableContent content = register_(rows);
        content.signatureLine = true;
        TablePages pages(content, {}, fonts());
        INFO(rows);
        for (int page = 0; page < pages.count(); ++page) {
            const RecordingCanvas canvas = painted(pages, page);
            const bool last = page + 1 == pages.count();
            CHECK(words(canvas).contains(u"Checked by"_s) == last);
            CHECK_FALSE(pages.rowsOnPage(page).isEmpty());
        }
    }
}

TEST_CASE("Rows can be numbered; a register without rows says so")
{
    TableContent content = register_(30);
    content.rowNumbers = true;
    TablePages numbered(content, {}, fonts());
    const QStringList lines = painted(numbered, 0).rows({-1, -1, 500, 500});
    CHECK(lines.contains(u"30区域第30号王伟0532-88881029"_s));

    TablePages empty(register_(0), {}, fonts());
    CHECK(empty.count() == 1);
    CHECK(words(painted(empty, 0)).contains(u"No entries"_s));
}

TEST_CASE("A long register asks for its rows once for the layout and per page for painting")
{
    TableContent content = register_(0);
    int asked = 0;
    content.rowCount = 10000;
    content.row = [&](int index) {
        ++asked;
        return TableRow{{u"区域%1"_s.arg(index), u"王伟"_s, u"13800000000"_s}, {}};
    };
    TablePages pages(content, {}, fonts());
    CHECK(asked == 0);
    CHECK(pages.count() > 200);
    CHECK(asked == 10000);
    painted(pages, 100);
    CHECK(asked == 10000 + pages.rowsOnPage(100).size());
}

TEST_CASE("Characters no font has are named")
{
    TableContent content = register_(0);
    content.setRows({{{u"甲"_s, u"王\U000F1234"_s, u"1"_s}, {}}});
    TablePages pages(content, {}, fonts());
    REQUIRE(pages.issues().size() == 1);
    CHECK(pages.issues()[0].code == u"letter.missing_glyph"_s);
}
