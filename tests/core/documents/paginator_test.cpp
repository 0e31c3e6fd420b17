// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paginator.h"

#include "tests/support/catch.h"

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

constexpr double pitch = 10;

/// 22 lines of 10 pt. Blocks are written as words: T title, H heading, P3 a paragraph of three lines, S4 a signature of four
/// rows, B5 a table of a header and five rows, X a forced break.
QList<std::shared_ptr<const LaidBlock>> blocksOf(const QString& words)
{
    QList<std::shared_ptr<const LaidBlock>> blocks;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        auto laid = std::make_shared<LaidBlock>();
        int rows = word.size() > 1 ? word.mid(1).toInt() : 1;
        double height = pitch;
        switch (word[0].unicode()) {
        case 'T': laid->kind = BlockKind::Title; break;
        case 'H': laid->kind = BlockKind::Heading1; break;
        case 'P': laid->kind = BlockKind::Paragraph; break;
        case 'S': laid->kind = BlockKind::Signature; height = 1.5 * pitch; break;
        case 'B':
            laid->kind = BlockKind::Table;
            laid->headerRows = 1;
            ++rows;
            break;
        default:
            laid->kind = BlockKind::PageBreak;
            rows = 0;
        }
        for (int r = 0; r < rows; ++r) {
            LaidRow row;
            row.heightPt = height;
            laid->rows.append(row);
        }
        blocks.append(laid);
    }
    return blocks;
}

/// Pages as words again: the lines of each block that stand on the page.
QString pagesOf(const QString& words)
{
    const auto blocks = blocksOf(words);
    QStringList pages;
    for (const LetterPage& page : paginate(blocks, {22 * pitch, pitch})) {
        QStringList parts;
        int block = -1, count = 0;
        const auto flush = [&] {
            if (block >= 0)
                parts.append(words.split(u' ', Qt::SkipEmptyParts)[block].left(1) + QString::number(count));
        };
        for (const PlacedRow& row : page.rows) {
            if (row.block != block) {
                flush();
                block = row.block;
                count = 0;
            }
            ++count;
        }
        flush();
        pages.append(parts.join(u' '));
    }
    return pages.join(u" / "_s);
}

struct Rng {
    quint32 state = 1;
    int below(int bound)
    {
        state = state * 1664525 + 1013904223;
        return int((state >> 8) % quint32(bound));
    }
};

} // namespace

TEST_CASE("Where pages break")
{
    struct Case {
        const char* rule;
        QString blocks;
        QString pages;
    };
    const QList<Case> cases{
        {"22 lines fit", u"P22"_s, u"P22"_s},
        {"an empty letter has one empty page", u""_s, u""_s},
        {"a paragraph goes on", u"P30"_s, u"P22 / P8"_s},
        {"no single line at the top of a page", u"P23"_s, u"P21 / P2"_s},
        {"no single line at the bottom of a page", u"P21 P5"_s, u"P21 / P5"_s},
        {"two lines may stay behind", u"P20 P5"_s, u"P20 P2 / P3"_s},
        {"a paragraph of three lines is not torn", u"P20 P3"_s, u"P20 / P3"_s},
        {"a heading does not stand at the bottom", u"P21 H P5"_s, u"P21 / H1 P5"_s},
        {"a heading with one line does not stand at the bottom", u"P20 H P5"_s, u"P20 / H1 P5"_s},
        {"a heading with two lines may", u"P19 H P5"_s, u"P19 H1 P2 / P3"_s},
        {"a heading with two one-line clauses may", u"P19 H P1 P1 P1"_s, u"P19 H1 P1 P1 / P1"_s},
        {"a heading with one one-line clause may not", u"P20 H P1 P1 P1"_s, u"P20 / H1 P1 P1 P1"_s},
        {"headings of two levels stay together", u"P19 H H P3"_s, u"P19 / H1 H1 P3"_s},
        {"a signature that fits stays", u"P16 S4"_s, u"P16 S4"_s},
        {"two lines go with the signature", u"P20 S4"_s, u"P18 / P2 S4"_s},
        {"whole one-line clauses go with it", u"P18 P1 P1 P1 S4"_s, u"P18 P1 / P1 P1 S4"_s},
        {"a paragraph of three lines goes whole", u"P17 P3 S4"_s, u"P17 / P3 S4"_s},
        {"a heading goes with the lines it heads", u"P17 H P2 S4"_s, u"P17 / H1 P2 S4"_s},
        {"a heading and one line draw more", u"P16 P2 H P1 S4"_s, u"P16 / P2 H1 P1 S4"_s},
        {"a forced break", u"P3 X P4"_s, u"P3 / P4"_s},
        {"nothing to pull over after a forced break", u"P3 X S4"_s, u"P3 / S4"_s},
        {"forced breaks at the ends make no empty pages", u"X P3 X"_s, u"P3"_s},
        {"the header of a table is repeated", u"P10 B30"_s, u"P10 B12 / B20"_s},
        {"a header does not stand alone", u"P21 B5"_s, u"P21 / B6"_s},
        {"a table row is enough to go with a signature", u"P10 B11 S4"_s, u"P10 B11 / B2 S4"_s},
    };
    for (const Case& one : cases) {
        INFO(one.rule);
        CHECK(pagesOf(one.blocks) == one.pages);
    }
}

TEST_CASE("A signature never stands alone, whatever comes before it")
{
    Rng rng;
    for (int paragraphs = 1; paragraphs <= 80; ++paragraphs) {
        for (int variant = 0; variant < 6; ++variant) {
            QString words = u"T "_s;
            int lines = 0;
            for (int p = 0; p < paragraphs; ++p) {
                const int length = variant == 0 ? 1 : variant == 1 ? 3 : 1 + rng.below(6);
                if (variant > 3 && rng.below(4) == 0)
                    words += u"H "_s;
                words += u"P%1 "_s.arg(length);
                lines += length;
            }
            words += u"S%1"_s.arg(2 + variant);
            INFO(words.toStdString());
            const auto blocks = blocksOf(words);
            const QList<LetterPage> pages = paginate(blocks, {22 * pitch, pitch});
            int placed = 0;
            for (const LetterPage& page : pages) {
                REQUIRE_FALSE(page.rows.isEmpty());
                const PlacedRow& bottom = page.rows.last();
                CHECK(bottom.yPt + blocks[bottom.block]->rows[bottom.row].heightPt <= 22 * pitch + 0.01);
                for (qsizetype i = 1; i < page.rows.size(); ++i) // nothing overlaps
                    CHECK(page.rows[i].yPt
                          >= page.rows[i - 1].yPt + blocks[page.rows[i - 1].block]->rows[page.rows[i - 1].row].heightPt - 0.01);
                placed += int(page.rows.size());
            }
            CHECK(placed == 1 + lines + int(words.count(u'H')) + 2 + variant);
            int body = 0, signatureRows = 0;
            for (const PlacedRow& row : pages.last().rows) {
                body += blocks[row.block]->kind == BlockKind::Paragraph;
                signatureRows += blocks[row.block]->kind == BlockKind::Signature;
            }
            CHECK(signatureRows == 2 + variant);
            CHECK(body >= qMin(2, lines));
        }
    }
}

TEST_CASE("A signature block taller than a page is still printed whole")
{
    const QString pages = pagesOf(u"P5 S20"_s);
    int rows = 0;
    for (const QString& part : pages.split(u' '))
        if (part.startsWith(u'S'))
            rows += part.mid(1).toInt();
    CHECK(rows == 20);
}
