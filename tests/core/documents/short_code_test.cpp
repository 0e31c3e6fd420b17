// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/short_code.h"

#include "tests/core/documents/pages_for_test.h"
#include "tests/support/catch.h"

#include <QSet>
#include <QTemporaryDir>

using namespace bihuan;
using namespace bihuan::test;
using namespace Qt::StringLiterals;

namespace {

const QString alphabet = u"23456789ABCDEFGHJKMNPQRSTUVWXYZ"_s;

/// Values spread over the whole range, ends included.
QList<quint64> someValues()
{
    QList<quint64> values{0, 1, ShortCode::valueCount - 1};
    for (quint64 i = 1; i < 40; ++i)
        values.append(i * 0x9E3779B97F4A7C15u % ShortCode::valueCount);
    return values;
}

} // namespace

TEST_CASE("a short code survives being printed and typed")
{
    QSet<QString> seen;
    for (const quint64 value : someValues()) {
        const ShortCode code = ShortCode::fromValue(value);
        CHECK(code.value() == value);
        CHECK(code.text().size() == 9);
        CHECK(code.printed().size() == 11);
        REQUIRE(ShortCode::parse(code.text()));
        CHECK(*ShortCode::parse(code.printed()) == code);
        seen.insert(code.text());
        for (const QChar character : code.text())
            CHECK(alphabet.contains(character));
    }
    CHECK(seen.size() == someValues().size());
    CHECK(ShortCode::fromValue(ShortCode::valueCount + 5) == ShortCode::fromValue(5));
}

TEST_CASE("what people and readers make of a code is understood")
{
    const ShortCode code = ShortCode::fromValue(123'456'789'012);
    const QString plain = code.text();
    QString fullWidth;
    for (const QChar character : plain)
        fullWidth.append(QChar(character.unicode() + 0xFEE0));
    for (const QString& typed : {plain.toLower(), u" "_s + plain + u"\n"_s, plain.left(4) + u" "_s + plain.mid(4), fullWidth,
                                 plain.left(4) + u"－"_s + plain.mid(4, 4) + u"—"_s + plain.last(1), plain.left(2) + u'\u3000' + plain.mid(2)}) {
        CAPTURE(typed);
        REQUIRE(ShortCode::parse(typed));
        CHECK(*ShortCode::parse(typed) == code);
    }
    for (const QString& typed : {QString(), plain.left(8), plain + u'2', u"0OIL1"_s, plain.left(8) + u"好"_s, u"学校责任书编号甲乙"_s}) {
        CAPTURE(typed);
        CHECK_FALSE(ShortCode::parse(typed));
    }
}

TEST_CASE("every single wrong character and every two that changed places are found")
{
    int wrong = 0, swapped = 0;
    for (const quint64 value : someValues()) {
        const QString text = ShortCode::fromValue(value).text();
        for (int at = 0; at < text.size(); ++at) {
            for (const QChar other : alphabet) {
                QString changed = text;
                changed[at] = other;
                if (other != text[at])
                    wrong += ShortCode::parse(changed).has_value();
            }
            for (int with = at + 1; with < text.size(); ++with) {
                QString changed = text;
                changed[at] = text[with];
                changed[with] = text[at];
                if (text[with] != text[at])
                    swapped += ShortCode::parse(changed).has_value();
            }
        }
    }
    CHECK(wrong == 0);
    CHECK(swapped == 0);
}

TEST_CASE("the QR code on a page decodes to the short code, in files and on screen")
{
    const QString text = ShortCode::fromValue(98'765'432'109).text();
    const Result<QImage> modules = qrModules(text);
    REQUIRE_OK(modules);
    CHECK(modules->width() == 21 + 8); // version 1 with its quiet zone
    CHECK_FALSE(qrModules(QString()));
    CHECK_FALSE(qrModules(u"责"_s.repeated(2000)));

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"code.pdf"_s);
    FunctionPages pages(1, [&](int, Canvas& canvas) { paintCode(canvas, {170, 265}, 16, text); });
    REQUIRE_OK(exportPdf(pages, path));
    const QImage painted = drawnByPainter(pages, 0, 150);
    const QImage poppler = drawnByPoppler(path, 0, 150);
    const QImage ghostscript = drawnByGhostscript(path, 0, 150);
    for (const QImage& image : {painted, poppler, ghostscript}) {
        if (image.isNull())
            continue;
        REQUIRE(image.save(folder.filePath(u"page.png"_s)));
        const auto decoded = runProgram(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, folder.filePath(u"page.png"_s)});
        if (decoded)
            CHECK(QString::fromUtf8(*decoded).trimmed() == text);
        const QRectF ink = inkBoxMm(image, 150);
        const double module = 16.0 / 29;
        CHECK(ink.left() == Approx(170 + 4 * module).margin(0.3));
        CHECK(ink.bottom() == Approx(265 + 25 * module).margin(0.3));
    }
}

TEST_CASE("a sheet's QR code says which page it is, and prints without that are understood")
{
    const QString code = ShortCode::fromValue(123'456'789'012).text();
    CHECK(SheetMark{code, 0, 0}.text() == code);
    CHECK(SheetMark{code, 1, 1}.text() == code); // a single page needs no number
    const QString second = SheetMark{code, 2, 3}.text();
    CHECK(second == code + u"/2/3"_s);
    const auto mark = SheetMark::parse(second);
    REQUIRE(mark);
    CHECK(mark->code == code);
    CHECK(mark->page == 2);
    CHECK(mark->pages == 3);
    CHECK(SheetMark::parse(code)->pages == 0);
    CHECK(SheetMark::parse(code + u"/4/3"_s)->page == 0); // nonsense is not believed
    CHECK_FALSE(SheetMark::parse(u"SB000121"_s));
    CHECK_FALSE(SheetMark::parse(u"https://example.org/2/3"_s));
    // A hand-held reader types the whole of it.
    REQUIRE(ShortCode::parse(second.toLower() + u"\n"_s));
    CHECK(ShortCode::parse(second)->text() == code);
    // Still the smallest QR code there is, so its modules stay as large as they were.
    CHECK(qrModules(SheetMark{code, 2, 3}.text())->width() == qrModules(code)->width());
}
