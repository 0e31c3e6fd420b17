// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/fonts.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QRawFont>
#include <QtEndian>

using namespace bihuan;
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

/// A copy of an installed font under another name whose licence field forbids embedding.
QByteArray restrictedCopy(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray font = file.readAll();
    const auto utf16 = [](const char* ascii) {
        QByteArray wide;
        for (; *ascii; ++ascii)
            wide.append('\0').append(*ascii);
        return wide;
    };
    font.replace(utf16("DejaVu Sans"), utf16("Schoolbook1"));
    font.replace("DejaVu Sans", "Schoolbook1");
    const int tables = qFromBigEndian<quint16>(font.constData() + 4);
    for (int i = 0; i < tables; ++i) {
        const char* entry = font.constData() + 12 + 16 * i;
        if (QByteArray(entry, 4) == "OS/2")
            qToBigEndian<quint16>(2, font.data() + qFromBigEndian<quint32>(entry + 8) + 8);
    }
    return font;
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
    const QByteArray data = restrictedCopy(u"/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"_s);
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
    QFontDatabase::removeApplicationFont(id);
}
