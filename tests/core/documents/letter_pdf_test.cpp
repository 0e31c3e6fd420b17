// SPDX-License-Identifier: GPL-3.0-or-later
// Letters as files: what other programs find in them.
#include "core/documents/letter_batch.h"
#include "core/documents/short_code.h"
#include "core/documents/table_pages.h"
#include "core/documents/text_shaper.h"

#include "tests/core/documents/pages_for_test.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace bihuan;
using namespace bihuan::test;
using namespace Qt::StringLiterals;

namespace {

const QString agreement = u"# {{学校}}安全责任书\n= （2026学年）\n> **乙方**：{{姓名}}（{{岗位}}）\n"
                          "为落实校园安全工作责任，保护学生和教职工的人身、财产安全，依据《中华人民共和国教育法》等法律、规章，结合乙方岗位实际，签订本责任书。\n"
                          "## 一、共同责任\n- 遵守学校安全制度，按时参加安全会议、培训和演练，熟知本人在应急预案中的分工。\n"
                          "- 发现隐患，能够当场消除的当场消除；不能当场消除的，立即报告所在部门或者学校安全管理人员。\n"
                          "## 二、岗位职责\n- {{*岗位职责}}\n## 三、附则\n- 本责任书自{{姓名}}签字之日起生效，一式两份，双方各执一份。\n"
                          "@signature\n甲方（盖章）：{{学校}} | 乙方（签字）：__　　　　　__\n__　　__年__　__月__　__日 | {{姓名}}　__　　__年__　__月__　__日\n@end"_s;

QString nameOf(int index)
{
    const QStringList surnames{u"王"_s, u"单"_s, u"欧阳"_s, u"曾"_s}, given{u"伟"_s, u"㛃红"_s, u"𬭎"_s, u"𫖯生"_s, u"小芳"_s};
    return surnames[index % 4] + given[index % 5] + QString::number(index); // numbers make the names unique
}

LetterBatch batchOf(int count, int copies)
{
    const auto shaper = std::make_shared<TextShaper>(FontBook());
    const auto form = std::make_shared<const LetterTemplate>(agreement, officialProfile(), shaper);
    const auto provider = [form, copies](int index) {
        Letter letter;
        letter.form = form;
        QStringList duties;
        for (int i = 0; i < index % 17; ++i)
            duties.append(u"第%1项：按照排班在校门、楼梯口、走廊、操场等点位护学，不迟到、不早退，做好工作记录。"_s.arg(i + 1));
        letter.data = {{{u"学校"_s, u"向阳小学"_s}, {u"姓名"_s, nameOf(index)}, {u"岗位"_s, u"学生工作人员"_s}}, {{u"岗位职责"_s, duties}}};
        letter.title = nameOf(index);
        letter.group = u"第%1组"_s.arg(index / 10 + 1);
        letter.shortCode = ShortCode::fromValue(quint64(index) * 7919 + 11).text();
        letter.footer = u"安全责任书 "_s + nameOf(index);
        letter.copies = copies;
        letter.seal = index % 2 == 0;
        return letter;
    };
    DocumentInfo info;
    info.title = u"安全责任书"_s;
    return LetterBatch(count, provider, info);
}

} // namespace

TEST_CASE("Every page of a file of letters holds its person's name, code and page number")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"letters.pdf"_s);
    LetterBatch batch = batchOf(40, 2);
    const auto written = exportPdf(batch, path);
    REQUIRE_OK(written);
    CHECK(*written == batch.count());
    int expected = 0;
    for (int i = 0; i < 40; ++i)
        expected += 2 * batch.pagesPerCopy(i);
    CHECK(*written == expected);

    const auto text = runProgram(u"pdftotext"_s, {path, u"-"_s});
    if (!text)
        return; // poppler is not installed here
    QStringList pages = QString::fromUtf8(*text).split(u'\f');
    REQUIRE(pages.size() == expected + 1);
    int page = 0;
    for (int i = 0; i < 40; ++i) {
        const int perCopy = batch.pagesPerCopy(i);
        for (int copy = 0; copy < 2; ++copy) {
            QString whole;
            for (int p = 0; p < perCopy; ++p, ++page) {
                INFO(page);
                const QString words = pages[page];
                CHECK(words.contains(nameOf(i)));
                CHECK(words.contains(ShortCode::fromValue(quint64(i) * 7919 + 11).printed()));
                CHECK(words.contains(u"%1/%2"_s.arg(p + 1).arg(perCopy)));
                CHECK(QString(words).remove(u' ').contains(u"—%1—"_s.arg(p + 1)));
                whole += words;
            }
            for (const QString& word : {u"工作"_s, u"学生"_s, u"人员"_s, u"安全"_s, u"责任"_s, u"《中华人民共和国教育法》"_s})
                CHECK(whole.remove(u'\n').contains(word));
            CHECK(whole.count(u"项："_s) == i % 17);
            CHECK(whole.contains(u"二、岗位职责"_s) == (i % 17 > 0));
        }
    }
    int exitCode = 0;
    if (runProgram(u"qpdf"_s, {u"--check"_s, path}, &exitCode))
        CHECK(exitCode == 0);
}

TEST_CASE("A letter looks the same in a file and on a painter")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"letters.pdf"_s);
    LetterBatch batch = batchOf(11, 1);
    REQUIRE_OK(exportPdf(batch, path));
    const int page = batch.pagesOf(10).first;
    const QImage file = drawnByPoppler(path, page, 100);
    if (file.isNull())
        return;
    CHECK(largestDifference(file, drawnByPainter(batch, page, 100)) < 25);
}

TEST_CASE("A letter takes a few kilobytes in a batch")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"letters.pdf"_s);
    LetterBatch batch = batchOf(300, 1);
    REQUIRE_OK(exportPdf(batch, path));
    CHECK(QFileInfo(path).size() < 300 * 5000 + 200'000); // fonts come once
}

TEST_CASE("A register can be searched in its file")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"register.pdf"_s);
    TableContent content;
    content.title = u"工作人员台账"_s;
    content.columns = {{u"姓名"_s, 1, 0, TableColumn::Align::Left}, {u"工作"_s, 1, 0, TableColumn::Align::Left}};
    content.rowCount = 300;
    content.row = [](int index) { return TableRow{{nameOf(index), u"学生工作"_s}, {}}; };
    TablePages pages(content, {}, std::make_shared<TextShaper>(FontBook()));
    REQUIRE_OK(exportPdf(pages, path));
    if (const auto text = runProgram(u"pdftotext"_s, {path, u"-"_s})) {
        const QString words = QString::fromUtf8(*text);
        for (int i = 0; i < 300; ++i)
            CHECK(words.contains(nameOf(i)));
        CHECK(words.count(u"学生工作"_s) == 300);
    }
}
