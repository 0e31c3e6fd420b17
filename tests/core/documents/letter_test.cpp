// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paginator.h"
#include "core/documents/short_code.h"

#include "tests/core/documents/letters_for_test.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace bihuan;
using namespace bihuan::test;
using namespace Qt::StringLiterals;

namespace {

QStringList codes(const Issues& issues)
{
    QStringList list;
    for (const Issue& issue : issues)
        list.append(issue.code + u":"_s + issue.field);
    return list;
}

} // namespace

TEST_CASE("The official page has 22 lines of 28 characters, in place")
{
    LetterBatch batch({letter(form(u"安全责任"_s.repeated(400)))}, {});
    const QStringList first = linesOn(batch, 0);
    REQUIRE(first.size() == 22);
    CHECK(first[0].size() == 26);
    for (int i = 1; i < 22; ++i)
        CHECK(first[i].size() == 28);

    const RecordingCanvas page = painted(batch, 0);
    const TextProfile profile = officialProfile();
    for (const RecordingCanvas::Text& text : page.texts) {
        if (text.at.y() > profile.typeAreaMm.bottom())
            continue;
        CHECK(text.at.x() >= 28 - 0.01);
        CHECK(text.at.x() + text.widthMm <= 28 + 156 + 0.2);
    }
    // Baselines stand on the grid.
    CHECK((page.texts[10].at.y() - page.texts[9].at.y()) == Approx(28.99 * mmPerPt).margin(0.01));
    CHECK(profile.pitchPt() == Approx(28.99).margin(0.01));
}

TEST_CASE("The compact page has 36 lines of 38 characters")
{
    LetterBatch batch({letter(form(u"安全责任"_s.repeated(500), compactProfile()))}, {});
    const QStringList first = linesOn(batch, 0, compactProfile());
    REQUIRE(first.size() == 36);
    CHECK(first[0].size() == 36);
    CHECK(first[1].size() == 38);
}

TEST_CASE("Page numbers stand right on odd pages and left on even ones, one character from the edge")
{
    LetterBatch batch({letter(form((sentence + u'\n').repeated(60)))}, {});
    REQUIRE(batch.count() >= 3);
    const RecordingCanvas odd = painted(batch, 0), even = painted(batch, 1);
    const auto* first = find(odd, u"— 1 —"_s);
    const auto* second = find(even, u"— 2 —"_s);
    REQUIRE(first);
    REQUIRE(second);
    const double em = 14 * mmPerPt;
    CHECK(first->at.x() + first->widthMm == Approx(184 - em).margin(0.1));
    CHECK(second->at.x() == Approx(28 + em).margin(0.1));
    CHECK(first->at.y() == Approx(262 + 7 + 0.38 * em).margin(0.3));
    CHECK(first->shared);
}

TEST_CASE("Each kind of block looks as it should")
{
    const QString markup = u"# 安全责任书\n= （二〇二六学年）\n> 甲方：\n正文一行。\n## 一、职责\n- 甲\n- 乙\n### （一）细则\n- 丙\n>\n= 完"_s;
    LetterBatch batch({letter(form(markup))}, {});
    REQUIRE(batch.count() == 1);
    CHECK(linesOn(batch, 0)
          == QStringList{u"安全责任书"_s, u"（二〇二六学年）"_s, u"甲方："_s, u"正文一行。"_s, u"一、职责"_s, u"1．甲"_s, u"2．乙"_s,
                         u"（一）细则"_s, u"1．丙"_s, u"完"_s});
    const RecordingCanvas page = painted(batch, 0);
    const double two = 2 * officialProfile().body.cellPt * mmPerPt;
    CHECK(find(page, u"甲方："_s)->at.x() == Approx(28));
    CHECK(find(page, u"正文一行"_s)->at.x() == Approx(28 + two).margin(0.01));
    CHECK(find(page, u"1．甲"_s)->at.x() == Approx(28 + two).margin(0.01));
    CHECK(find(page, u"一、职责"_s)->at.x() == Approx(28 + two).margin(0.01));
    const auto* title = find(page, u"安全责任书"_s);
    CHECK(title->at.x() + title->widthMm / 2 == Approx(28 + 78).margin(0.1));
    // Title and its second line stand together, then one line is left free; an empty line takes one line.
    const double pitch = officialProfile().pitchPt() * mmPerPt;
    CHECK(find(page, u"（二〇"_s)->at.y() - title->at.y() < 1.1 * pitch);
    CHECK(find(page, u"甲方"_s)->at.y() - find(page, u"（二〇"_s)->at.y() == Approx(2 * pitch).margin(0.01));
    CHECK(find(page, u"完"_s)->at.y() - find(page, u"1．丙"_s)->at.y() == Approx(2 * pitch).margin(0.01));
}

TEST_CASE("Blanks to write on are underlined lines of their own")
{
    LetterBatch batch({letter(form(u"> 签字：__　　　　__ 日期"_s))}, {});
    const RecordingCanvas page = painted(batch, 0);
    int underlined = 0;
    for (const RecordingCanvas::Text& text : page.texts) {
        if (!text.underlined)
            continue;
        ++underlined;
        CHECK(text.widthMm == Approx(4 * officialProfile().body.cellPt * mmPerPt).margin(0.1));
        CHECK(text.at.x() == Approx(28 + 3 * officialProfile().body.cellPt * mmPerPt).margin(0.1));
    }
    CHECK(underlined == 1);
}

TEST_CASE("Letters of a batch hold their own data, page numbers and bookmarks")
{
    const auto agreement = form(u"# 责任书\n乙方{{姓名}}。\n"_s + (sentence + u'\n').repeated(20) + u"- {{*职责}}\n@signature\n甲 | 乙{{姓名}}\n@end"_s);
    QList<Letter> letters;
    const QStringList names{u"王伟"_s, u"㛃红"_s, u"李娜"_s};
    const QList<ShortCode> codes{ShortCode::fromValue(1), ShortCode::fromValue(2'000'000), ShortCode::fromValue(3'000'000'000)};
    for (int i = 0; i < names.size(); ++i) {
        QStringList duties;
        for (int k = 0; k < i * 12; ++k)
            duties.append(u"职责第%1项"_s.arg(k + 1));
        Letter one = letter(agreement, {{{u"姓名"_s, names[i]}}, {{u"职责"_s, duties}}}, names[i]);
        one.group = i < 2 ? u"教务处"_s : u"总务处"_s;
        one.copies = 2;
        one.shortCode = codes[i].text();
        one.footer = u"安全责任书 "_s + names[i];
        letters.append(one);
    }
    LetterBatch batch(letters, {});
    const int perCopy[] = {batch.pagesPerCopy(0), batch.pagesPerCopy(1), batch.pagesPerCopy(2)};
    CHECK(perCopy[0] == 3);
    CHECK(perCopy[2] == 4);
    CHECK(batch.count() == 2 * (perCopy[0] + perCopy[1] + perCopy[2]));
    CHECK(batch.pagesOf(1) == PageRange{2 * perCopy[0], 2 * perCopy[1]});
    CHECK(batch.pagesOf(7) == PageRange{});
    CHECK(batch.letterAt(batch.count()) == -1);
    CHECK_FALSE(batch.hasPage(batch.count()));

    int page = 0;
    for (int i = 0; i < 3; ++i) {
        CHECK(batch.issues(i).isEmpty());
        for (int copy = 0; copy < 2; ++copy) {
            for (int p = 0; p < perCopy[i]; ++p, ++page) {
                const RecordingCanvas canvas = painted(batch, page);
                CHECK(batch.letterAt(page) == i);
                CHECK(find(canvas, u"— %1 —"_s.arg(p + 1)));
                CHECK(find(canvas, codes[i].printed() + u"　%1/%2"_s.arg(p + 1).arg(perCopy[i])));
                CHECK(find(canvas, u"安全责任书 "_s + names[i]));
                REQUIRE(canvas.codes.size() == 1);
                CHECK(canvas.codes[0].width() >= 12);
                CHECK(canvas.codes[0].top() > 262);
                CHECK((canvas.codes[0].center().x() < 105) == (p % 2 == 0)); // opposite the page number
                if (p == 0)
                    CHECK(find(canvas, u"乙方"_s + names[i]));
                if (p + 1 == perCopy[i])
                    CHECK(find(canvas, u"乙"_s + names[i]));
            }
        }
    }
    CHECK(page == batch.count());

    QStringList marks;
    for (int p = 0; p < batch.count(); ++p)
        for (const Bookmark& mark : batch.bookmarks(p))
            marks.append(u"%1%2@%3"_s.arg(mark.level).arg(mark.title).arg(mark.page));
    CHECK(marks == QStringList{u"0教务处@0"_s, u"1王伟@0"_s, u"1㛃红@%1"_s.arg(batch.pagesOf(1).first),
                               u"0总务处@%1"_s.arg(batch.pagesOf(2).first), u"1李娜@%1"_s.arg(batch.pagesOf(2).first)});
}

TEST_CASE("A footer that is too long does not run into the page number")
{
    Letter one = letter(form((sentence + u'\n').repeated(30)));
    one.footer = u"青岛市向阳小学二〇二六年度教职工校园安全工作责任书及岗位安全承诺书（教学辅助人员）王伟"_s;
    one.shortCode = ShortCode::fromValue(5).text();
    LetterBatch batch({one}, {});
    const RecordingCanvas odd = painted(batch, 0), even = painted(batch, 1);
    const auto* text = find(odd, u"青岛市向阳小学"_s);
    CHECK(text->at.x() + text->widthMm < find(odd, u"— 1 —"_s)->at.x());
    CHECK(find(even, u"青岛市向阳小学"_s)->at.x() > find(even, u"— 2 —"_s)->at.x() + find(even, u"— 2 —"_s)->widthMm);
}

TEST_CASE("Pages can be asked for in any order and come out alike")
{
    const auto agreement = form(u"# 责任书\n乙方{{姓名}}。\n"_s + (sentence + u'\n').repeated(30));
    const auto provider = [&](int index) {
        return letter(agreement, {{{u"姓名"_s, u"第%1人"_s.arg(index)}}, {}}, QString::number(index));
    };
    LetterBatch forward(40, provider, {}), backward(40, provider, {});
    const int count = backward.count();
    QList<QStringList> expected;
    int pages = 0;
    for (; forward.hasPage(pages); ++pages)
        expected.append(linesOn(forward, pages));
    CHECK(pages == count);
    for (int page = count - 1; page >= 0; --page)
        CHECK(linesOn(backward, page) == expected[page]);
}

TEST_CASE("Asking for the first page lays out one letter")
{
    int asked = 0;
    const auto plain = form(sentence);
    LetterBatch batch(1000, [&](int) { ++asked; return letter(plain); }, {});
    CHECK(batch.hasPage(0));
    painted(batch, 0);
    CHECK(asked == 1);
    CHECK(batch.hasPage(9));
    CHECK(asked == 10);
}

TEST_CASE("What is the same in every letter is shared, what differs is not")
{
    const auto agreement = form(u"# 责任书\n乙方{{姓名}}。\n"_s + (sentence + u'\n').repeated(5));
    const auto named = [&](const QString& name) { return letter(agreement, {{{u"姓名"_s, name}}, {}}); };
    LetterBatch batch({named(u"王伟"_s), named(u"李娜"_s), named(u"王伟"_s.repeated(30))}, {});
    const RecordingCanvas first = painted(batch, 0), second = painted(batch, 1), longer = painted(batch, 2);
    REQUIRE(first.keys.size() == 1);
    CHECK(first.keys == second.keys);
    CHECK(first.keys != longer.keys); // everything below has moved
    for (const RecordingCanvas::Text& text : first.texts)
        CHECK(text.shared == !text.words.contains(u"王伟"_s));
    RecordingCanvas again;
    again.knownKeys.insert(first.keys[0]);
    batch.paint(1, again);
    REQUIRE(again.texts.size() == 1);
    CHECK(again.texts[0].words == u"乙方李娜。"_s);
    LetterBatch other({letter(form(u"# 责任书\n乙方。"_s))}, {});
    CHECK(painted(other, 0).keys != first.keys);
}

TEST_CASE("The signature block has two columns, and a seal box when asked for")
{
    Letter one = letter(form(sentence + u"\n"_s + sentence + u"\n@signature\n甲方（盖章）： | 乙方（签字）：\n　　年　月　日 | 　　年　月　日\n@end"_s));
    LetterBatch plain({one}, {});
    one.seal = true;
    LetterBatch sealed({one}, {});
    const RecordingCanvas without = painted(plain, 0), with = painted(sealed, 0);
    CHECK(without.paths.isEmpty());
    REQUIRE(with.paths.size() == 1);
    const QRectF seal = with.paths[0];
    CHECK(seal.width() == Approx(42).margin(0.1));
    CHECK(seal.right() < 28 + 78);
    CHECK(seal.left() >= 28);
    const auto* left = find(with, u"甲方（盖章）"_s);
    const auto* right = find(with, u"乙方（签字）"_s);
    CHECK(left->at.x() == Approx(28));
    CHECK(right->at.x() > 28 + 78);
    CHECK(left->at.y() == right->at.y());
    CHECK(seal.top() < left->at.y() + 20);
    CHECK(seal.bottom() < 262);
}

TEST_CASE("At every length the signature has two lines of text with it")
{
    const QString tail = u"@signature\n甲方（盖章）：向阳小学 | 乙方（签字）：\n校长： | 部门：\n　　年　月　日 | 　　年　月　日\n@end"_s;
    for (int paragraphs = 1; paragraphs <= 80; ++paragraphs) {
        QString markup = u"# 责任书\n"_s;
        for (int p = 0; p < paragraphs; ++p)
            markup += (p % 7 == 3 ? u"## 一、标题\n"_s : QString()) + u"- "_s + sentence.repeated(1 + p % 3) + u'\n';
        LetterBatch batch({letter(form(markup + tail, paragraphs % 2 ? officialProfile() : compactProfile()))}, {});
        const TextProfile profile = paragraphs % 2 ? officialProfile() : compactProfile();
        const QStringList last = linesOn(batch, batch.count() - 1, profile);
        INFO(paragraphs);
        const qsizetype signature = last.indexOf(QRegularExpression(u"^甲方（盖章）.*"_s));
        REQUIRE(signature >= 2);
        CHECK(last.size() == signature + 3);
        int body = 0;
        for (qsizetype i = 0; i < signature; ++i)
            body += last[i] != u"一、标题"_s && last[i] != u"责任书"_s;
        CHECK(body >= qMin(2, paragraphs * 2));
    }
}

TEST_CASE("A table over several pages repeats its header and keeps every row")
{
    QStringList zones, people;
    for (int i = 1; i <= 60; ++i) {
        zones.append(u"区域%1号"_s.arg(i));
        people.append(i % 5 ? u"责任人%1"_s.arg(i) : u"责任人%1，协助人若干，每日早中晚各巡查一次并做好记录，遇有异常立即报告值班领导"_s.arg(i));
    }
    LetterBatch batch({letter(form(u"各区域责任人如下：\n| 区域 | 责任人 |\n|---|---|\n| {{*区域}} | {{*责任人}} |\n以上。"_s),
                              {{}, {{u"区域"_s, zones}, {u"责任人"_s, people}}})}, {});
    CHECK(batch.issues(0).isEmpty());
    REQUIRE(batch.count() >= 2);
    QString all;
    for (int page = 0; page < batch.count(); ++page) {
        const RecordingCanvas canvas = painted(batch, page);
        CHECK(find(canvas, u"责任人"_s));
        const QStringList lines = linesOn(batch, page);
        CHECK(lines.filter(u"区域责任人"_s).size() + (page == 0 ? 0 : 0) >= 1);
        for (const RecordingCanvas::Text& text : canvas.texts)
            CHECK(text.at.x() + text.widthMm < 184.5);
        for (const QLineF& rule : canvas.lines)
            CHECK(rule.y2() <= 262.01);
        all += lines.join(u'\n') + u'\n';
    }
    for (const QString& zone : zones)
        CHECK(all.count(zone) == 1);
    CHECK(all.endsWith(u"以上。\n"_s));
}

TEST_CASE("Pictures stand in the middle; a missing one is an issue")
{
    QImage logo(40, 40, QImage::Format_RGB32);
    logo.fill(Qt::red);
    const auto of = form(u"上\n@image 校徽 30x20\n下"_s, officialProfile(), {{u"校徽"_s, logo}});
    LetterBatch batch({letter(of), letter(form(u"@image 校徽 30x20"_s), {}, u"王伟"_s)}, {});
    const RecordingCanvas page = painted(batch, 0);
    REQUIRE(page.images.size() == 1);
    CHECK(page.images[0].center().x() == Approx(28 + 78));
    CHECK(page.images[0].size() == QSizeF(30, 20));
    CHECK(find(page, u"上"_s)->at.y() < page.images[0].top());
    CHECK(find(page, u"下"_s)->at.y() > page.images[0].bottom());
    CHECK(codes(batch.issues(1)) == QStringList{u"letter.missing_picture:校徽"_s});
}

TEST_CASE("Issues name the letter, the field and the character")
{
    const auto agreement = form(u"乙方{{姓名}}，电话{{电话}}。"_s);
    LetterBatch batch({letter(agreement, {{{u"姓名"_s, u"王\U000F1234"_s}}, {}}, u"王某"_s),
                       letter(agreement, {{{u"姓名"_s, u"𬭎"_s}, {u"电话"_s, u"1"_s}}, {}}, u"𬭎"_s)}, {});
    const Issues issues = batch.issues(0);
    CHECK(codes(issues) == QStringList{u"merge.missing_field:电话"_s, u"letter.missing_glyph:\U000F1234"_s});
    for (const Issue& issue : issues)
        CHECK(issue.message.contains(u"王某"_s));
    CHECK(painted(batch, 0).rows({0, 0, 210, 262}).join(QString()).contains(u"{{电话}}"_s));
    CHECK(batch.issues(1).isEmpty());
    LetterBatch twice({letter(form(u"{{姓名}}一\n{{姓名}}二"_s), {{{u"姓名"_s, u"\U000F1234"_s}}, {}})}, {});
    CHECK(twice.issues(0).size() == 1);
    LetterBatch faulty({letter(form(u"{{姓名"_s))}, {});
    CHECK(codes(faulty.issues(0)) == QStringList{u"template.unclosed_field:line 1"_s});
}

TEST_CASE("A frozen text prints as the letter it came from")
{
    const QString markup = u"# 责任书\n乙方**{{姓名}}**，住{{住址}}。\n- {{*职责}}\n## 一、其他\n"_s + (sentence + u'\n').repeated(30)
        + u"@signature\n甲 | 乙{{姓名}}\n@end"_s;
    const MergeData data{{{u"姓名"_s, u"**王伟**"_s}, {u"住址"_s, u"{{一}}号|二"_s}}, {{u"职责"_s, {u"# 看门"_s, u"- 巡查"_s}}}};
    LetterBatch original({letter(form(markup), data)}, {});
    LetterBatch frozen({letter(form(mergeTemplate(markup, data).text))}, {});
    REQUIRE(original.count() == frozen.count());
    for (int page = 0; page < original.count(); ++page)
        CHECK(linesOn(original, page) == linesOn(frozen, page));
}
