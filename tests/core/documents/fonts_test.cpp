// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/fonts.h"

#include "tests/core/documents/pages_for_test.h"
#include "tests/support/catch.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QRawFont>
#include <QTemporaryDir>

using namespace bihuan;
using namespace bihuan::test;
using namespace Qt::StringLiterals;

namespace {

QStringList codes(const Issues& issues, const QString& field)
{
    QStringList found;
    for (const Issue& issue : issues)
        if (issue.field == field)
            found.append(issue.code);
    return found;
}

} // namespace

TEST_CASE("the official roles are served by fonts of this computer")
{
    const FontBook book;
    for (int i = 0; i < fontRoleCount; ++i) {
        const auto role = static_cast<FontRole>(i);
        CAPTURE(fontRoleCode(role));
        REQUIRE_FALSE(book.family(role).isEmpty());
        const QFont font = book.font(role, 16);
        CHECK(font.pixelSize() == 64);
        CHECK(QFontInfo(font).family() == book.family(role));
        CHECK(font.hintingPreference() == QFont::PreferNoHinting);
        CHECK(book.isSubstituted(role) == codes(book.issues(), fontRoleCode(role)).contains(u"font.substituted"_s));
    }
    CHECK(book.font(FontRole::Body, 10.5).pixelSize() == 42);
}

TEST_CASE("the first installed family wins and substitutes are reported")
{
    const QList<FontChain> chains{{FontRole::Body,
                                   {{u"仿宋_GB2312"_s, false, false},
                                    {u"Noto Serif CJK SC"_s, false, true},
                                    {u"Noto Sans CJK SC"_s, true, true}}},
                                  {FontRole::Title, {{u"方正小标宋简体"_s, false, false}}},
                                  {FontRole::Sans, {{u"Noto Sans CJK SC"_s, false, false}}}};
    const FontBook book(chains);
    CHECK(book.family(FontRole::Body) == u"Noto Serif CJK SC"_s);
    CHECK(book.fallbacks(FontRole::Body) == QStringList{u"Noto Sans CJK SC"_s});
    CHECK_FALSE(book.font(FontRole::Body, 16).bold());
    CHECK(codes(book.issues(), u"body"_s) == QStringList{u"font.substituted"_s});
    CHECK(codes(book.issues(), u"title"_s) == QStringList{u"font.missing"_s});
    CHECK(codes(book.issues(), u"sans"_s).isEmpty());
    CHECK(hasProblem(book.issues()));

    const FontBook withFangSong(chains, [](const QString& family) { return family != u"方正小标宋简体"_s; });
    CHECK(withFangSong.family(FontRole::Body) == u"仿宋_GB2312"_s);
    CHECK(codes(withFangSong.issues(), u"body"_s).isEmpty());
}

TEST_CASE("a font whose licence forbids embedding is passed over")
{
    const QByteArray data = restrictedFont();
    if (data.isEmpty()) {
        WARN("DejaVu Sans is not installed");
        return;
    }
    const int id = QFontDatabase::addApplicationFontFromData(data);
    REQUIRE(QFontDatabase::applicationFontFamilies(id).value(0) == u"Schoolbook1"_s);
    CHECK_FALSE(mayEmbed(QRawFont::fromFont(QFont(u"Schoolbook1"_s))));
    CHECK(mayEmbed(QRawFont::fromFont(QFont(u"Noto Serif CJK SC"_s))));

    const FontBook book({{FontRole::Body, {{u"Schoolbook1"_s, false, false}, {u"Noto Serif CJK SC"_s, false, true}}}});
    CHECK(book.family(FontRole::Body) == u"Noto Serif CJK SC"_s);
    CHECK(codes(book.issues(), u"body"_s) == QStringList{u"font.restricted"_s, u"font.substituted"_s});

    // Asked for all the same, it does not get into a file.
    const QTemporaryDir folder;
    QFont font(u"Schoolbook1"_s);
    font.setPixelSize(48);
    FunctionPages pages(1, [&](int, Canvas& canvas) { canvas.text(lineOf(u"Safety"_s, font), {30, 40}); });
    const Result<int> written = exportPdf(pages, folder.filePath(u"a.pdf"_s));
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == Error::Kind::Font);
    CHECK(written.error().subject == u"Schoolbook1"_s);
    CHECK_FALSE(QFile::exists(folder.filePath(u"a.pdf"_s)));
    QFontDatabase::removeApplicationFont(id);
}
