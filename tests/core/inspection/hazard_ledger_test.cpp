// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_reader.h"
#include "tests/core/documents/recording_canvas.h"
#include "tests/core/inspection/hazard_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::HazardSchool;
using A = LoopAction;

namespace {

/// A year with something of everything: closed, put off, void, repeated, and open over New Year.
struct LedgerSchool : HazardSchool {
    LoopItem closed, open, voided;
    LedgerSchool()
    {
        closed = assigned();
        closed = step(closed, {.action = A::Extend, .person = checker.id, .note = u"等配件"_s, .due = QDate(2026, 9, 11)});
        closed = step(closed, {.action = A::Submit, .measure = u"更换插座面板"_s});
        closed = step(closed, {.action = A::Close, .person = checker.id, .note = u"合格"_s, .noPhotoReason = u"已封闭"_s});
        open = assigned();
        voided = assigned();
        REQUIRE_OK(service->setVoided(loopItemType().kind(), {voided.id.value()}, true, u"与1号重复登记"_s));
    }
};

} // namespace

TEST_CASE("the year book: every number once, void ones struck with their reason, putting off marked", "[hazards][ledger]")
{
    LedgerSchool school;
    const auto book = school.hazards.ledger.book({});
    REQUIRE_OK(book);
    CHECK(book->year == 2026);
    CHECK(book->items.size() == 3);
    CHECK(book->carried.isEmpty());
    CHECK(book->closed == 1);
    CHECK(book->open == 1);
    CHECK(book->voided == 1);
    CHECK(book->extended == 1);
    REQUIRE(book->table.rowCount == 3);
    const TableRow first = book->table.row(0), third = book->table.row(2);
    CHECK(first.cells[0] == u"YH-2026-0001"_s);
    CHECK(first.cells[7].startsWith(u"2026-09-11\n"_s));
    CHECK(first.cells[9] == u"李伟\n2026-09-05"_s);
    CHECK(first.cells[10] == u"2026-09-05"_s);
    CHECK_FALSE(first.struck);
    CHECK(third.struck);
    CHECK(third.cells.last().contains(u"与1号重复登记"_s));
    CHECK(first.group.isEmpty()); // nothing was carried over, so there is nothing to group

    // On paper: the words of the void row are crossed out, its reason is not.
    TablePages pages(book->table, {}, std::make_shared<TextShaper>(FontBook()));
    CHECK(pages.sizeMm(0) == paperA4.transposed());
    RecordingCanvas canvas;
    pages.paint(0, canvas);
    CHECK(canvas.lines.size() >= 5);
    TablePages large(school.hazards.ledger.book({.paper = LedgerPaper::A3})->table, {}, std::make_shared<TextShaper>(FontBook()));
    CHECK(large.sizeMm(0) == paperA3.transposed());
}

TEST_CASE("in January a new book opens with what is still open, under its old number", "[hazards][ledger]")
{
    LedgerSchool school;
    school.clock.set(QDateTime(QDate(2027, 1, 5), QTime(8, 0)));
    LoopItem draft = school.draft();
    draft.foundOn = QDate(2027, 1, 4);
    const LoopItem fresh = school.add(draft);
    CHECK(fresh.number == u"YH-2027-0001"_s);
    const auto book = school.hazards.ledger.book({.year = 2027});
    REQUIRE_OK(book);
    REQUIRE(book->items.size() == 1);
    REQUIRE(book->carried.size() == 1); // neither the closed nor the void one
    CHECK(book->carried.first().id == school.open.id);
    REQUIRE(book->table.rowCount == 2);
    CHECK(book->table.row(0).group != book->table.row(1).group);
    CHECK(book->table.row(1).cells[0] == u"YH-2026-0002"_s);
    CHECK(book->table.row(1).cells.last().contains(u"2026"_s));
    CHECK(*school.hazards.ledger.years() == QList<int>{2027, 2026});
    // Closed in January: it stays in the book it was carried into, and the old book shows its end, too.
    LoopItem late = school.step(school.open, {.action = A::Submit, .measure = u"已换"_s});
    school.step(late, {.action = A::Close, .person = school.checker.id, .noPhotoReason = u"已封闭"_s});
    CHECK(school.hazards.ledger.book({.year = 2027})->carried.size() == 1);
    CHECK(school.hazards.ledger.book({.year = 2027})->closed == 1);
    CHECK(school.hazards.ledger.book({.year = 2026})->table.row(1).cells[10] == u"2027-01-05"_s);
    CHECK(school.hazards.ledger.book({.year = 2028})->table.rowCount == 1); // only the one of 2027 is still open
}

TEST_CASE("the ledger as a workbook and as pages with numbers", "[hazards][ledger]")
{
    LedgerSchool school;
    const QString workbook = school.file(u"台账.xlsx"_s), pdf = school.file(u"台账.pdf"_s);
    REQUIRE_OK(school.hazards.ledger.writeXlsx({}, workbook));
    const auto read = readSheetFile(workbook);
    REQUIRE_OK(read);
    const Sheet& sheet = read->sheet;
    const auto row = std::find_if(sheet.rows.cbegin(), sheet.rows.cend(), [](const QStringList& cells) { return cells.value(0) == u"YH-2026-0001"_s; });
    REQUIRE(row != sheet.rows.cend());
    CHECK(row->value(6) == u"插座面板松脱"_s);
    CHECK(row->value(13) == u"1"_s);
    CHECK(sheet.rows.last().value(0) == u"YH-2026-0003"_s);
    const auto book = school.hazards.ledger.book({});
    TablePages pages(book->table, {book->table.title, {}, {}, {}}, std::make_shared<TextShaper>(FontBook()));
    REQUIRE_OK(exportPdf(pages, pdf));
    // Neither a number nor a date is torn, however little room A4 leaves.
    RecordingCanvas canvas;
    pages.paint(0, canvas);
    QStringList lines;
    for (const RecordingCanvas::Text& text : std::as_const(canvas.texts))
        lines << text.words;
    for (const QString& whole : {u"YH-2026-0001"_s, u"2026-09-04"_s, u"2026-09-05"_s, u"2026-09-11"_s}) {
        CAPTURE(whole);
        CHECK(lines.contains(whole));
    }
    if (const auto words = school.wordsOf(pdf)) {
        CHECK(words->contains(u"YH-2026-0003"_s));
        CHECK(words->contains(u"青岛山海小学"_s));
    }
}

TEST_CASE("a thousand hazards in one book, every one on exactly one page, with its header on each", "[hazards][ledger]")
{
    LedgerSchool school;
    auto transaction = Transaction::begin(*school.database, u"许多"_s);
    for (int i = 4; i <= 1000; ++i) {
        LoopItem item = school.draft();
        item.number = u"YH-2026-%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        item.year = 2026;
        item.serial = i;
        item.state = u"registered"_s;
        REQUIRE_OK(school.store->insert(loopItemType(), item));
    }
    REQUIRE_OK(transaction->commit());
    const auto book = school.hazards.ledger.book({});
    REQUIRE_OK(book);
    CHECK(book->table.rowCount == 1000);
    TablePages pages(book->table, {book->table.title, {}, {}, {}}, std::make_shared<TextShaper>(FontBook()));
    QHash<int, int> seen;
    for (int page = 0; page < pages.count(); ++page)
        for (const int row : pages.rowsOnPage(page))
            ++seen[row];
    CHECK(seen.size() == 1000);
    CHECK(std::all_of(seen.cbegin(), seen.cend(), [](int times) { return times == 1; }));
    const QString path = school.file(u"1000.pdf"_s);
    CHECK(*exportPdf(pages, path) == pages.count());
    if (const auto last = school.wordsOf(path, pages.count())) {
        CHECK(last->contains(u"YH-2026-1000"_s));
        CHECK(last->contains(QString::number(pages.count())));
    }
}
