// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/archive/items/archive_school.h"

#include "core/documents/foreign/page_file.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::ArchiveSchool;
using test::rowsOf;

namespace {

struct PaperSchool : ArchiveSchool {
    PaperSchool()
    {
        paper(u"青岛示例小学安全工作领导小组成员及职责的通知"_s, 2025, u"ZZ"_s, u"D30"_s, {2025, 3, 2}, 4);
        paper(u"[青岛示例小学2025学年安全责任书]"_s, 2025, u"ZZ"_s, u"D10"_s, {2025, 9, 10}, 186);
        for (int i = 1; i <= 6; ++i)
            paper(u"[青岛示例小学2025年第%1次应急疏散演练材料（YJYL2025-0%1）]"_s.arg(i), 2025, u"JY"_s, u"D10"_s, {2025, i, 20}, 12 + i);
        paper(u"[青岛示例小学重大隐患YH-2025-0003整改销号材料]"_s, 2025, u"PC"_s, u"Y"_s, {2025, 6, 1}, 9);
        number();
        REQUIRE_OK(archive.items.fill(*archive.items.boxPlan({.year = 2025, .thicknessMm = 30, .location = u"安全档案柜2层"_s})));
    }
    QList<Id<ArchiveBox>> boxes() const
    {
        QList<Id<ArchiveBox>> ids;
        for (const ArchiveBox& box : rowsOf(store->list(archiveBoxType(), {.orderBy = {u"box_no"_s}})))
            ids << box.id;
        return ids;
    }
    /// A PDF of one page with something in each corner, turned as given.
    QString pdf(const QString& name, int rotate = 0)
    {
        test::FunctionPages pages(2, [](int, Canvas& canvas) { canvas.rect({30, 60, 150, 200}, {.widthMm = 0.5}); });
        const QString path = folder.filePath(name);
        REQUIRE_OK(exportPdf(pages, path));
        if (rotate != 0)
            REQUIRE(QProcess::execute(u"qpdf"_s, {u"--rotate=%1"_s.arg(rotate), path, u"--replace-input"_s}) == 0);
        return path;
    }
};

} // namespace

TEST_CASE("the stamp is 45 by 16 mm with six cells and stands where the settings say", "[archive]")
{
    PaperSchool school;
    Issues issues;
    const auto pages = school.archive.papers.stamps(school.all(), StampLayout::Overlay, {145, 12}, false, issues);
    REQUIRE_OK(pages);
    CHECK(issues.isEmpty());
    REQUIRE((*pages)->count() == 9);
    const QStringList text = school.read(**pages, u"archive-stamp-overlay"_s);
    if (!text.isEmpty()) {
        REQUIRE(text.size() == 9);
        for (const QString& word : {u"2025"_s, u"0001"_s, u"组织"_s, u"4"_s})
            CHECK(text.first().contains(word));
        CHECK_FALSE(text.first().contains(u"待编"_s)); // the cell of the fonds stays blank
    }
    const QRectF ink = test::inkBoxMm(test::drawnByPainter(**pages, 0, 300), 300);
    CHECK(std::abs(ink.left() - 145) < 0.5);
    CHECK(std::abs(ink.top() - 12) < 0.5);
    CHECK(std::abs(ink.width() - 45) < 0.8);
    CHECK(std::abs(ink.height() - 16) < 0.8);
    const auto sheet = school.archive.papers.stamps(school.all(), StampLayout::Sheet, {}, true, issues);
    REQUIRE_OK(sheet);
    CHECK((*sheet)->count() == 1);
    const QStringList cut = school.read(**sheet, u"archive-stamp-sheet"_s);
    if (!cut.isEmpty())
        for (const QString& code : school.codes())
            CHECK(cut.first().contains(code));
    school.read(*school.archive.papers.stampTest({145, 12}), u"archive-stamp-test"_s);
    // A class name too long for its cell is told before printing.
    ArchiveClass named = school.store->list(archiveClassType())->first();
    named.name = u"组织领导与安全责任落实及考核办公室"_s;
    REQUIRE_OK(school.service->save(archiveClassType().kind(), archiveClassType().toRecord(named)));
    CHECK(school.refused(school.archive.papers.stamps(school.all(), StampLayout::Overlay, {145, 12}, false, issues), u"shorten"_s));
    // What has no number has no stamp.
    const ArchiveItem loose = school.paper(u"没有编号的材料"_s);
    CHECK(school.refused(school.archive.papers.stamps({loose.id}, StampLayout::Sheet, {}, true, issues), u"number"_s));
}

TEST_CASE("the stamp goes onto a copy of a PDF, upright however the page is turned", "[archive]")
{
    PaperSchool school;
    const Id<ArchiveItem> item = school.all().first();
    for (const int rotate : {0, 90, 180, 270}) {
        CAPTURE(rotate);
        const QString from = school.pdf(u"原件%1.pdf"_s.arg(rotate), rotate), to = school.folder.filePath(u"盖章%1.pdf"_s.arg(rotate));
        const QByteArray original = test::contents(from);
        REQUIRE_OK(school.archive.papers.stampPdf(item, from, to));
        CHECK(test::contents(from) == original);
        int status = -1;
        const auto checked = test::runProgram(u"qpdf"_s, {u"--check"_s, to}, &status);
        if (checked)
            CHECK(status == 0);
        const QImage page = test::drawnByPoppler(to, 0, 100);
        if (!page.isNull()) {
            const double perMm = 100 / 25.4;
            // Ink of the frame where it should be, and none just outside.
            const auto dark = [&](double x, double y, double width, double height) {
                int count = 0;
                for (int row = int(y * perMm); row < int((y + height) * perMm); ++row)
                    for (int column = int(x * perMm); column < int((x + width) * perMm); ++column)
                        count += qGray(page.pixel(std::clamp(column, 0, page.width() - 1), std::clamp(row, 0, page.height() - 1))) < 160 ? 1 : 0;
                return count;
            };
            const double x = 145, y = 12;
            if (page.width() > x * perMm) {
                CHECK(dark(x, y - 1, 45, 2) > 20);
                CHECK(dark(x, y + 15, 45, 2) > 20);
                CHECK(dark(x, y - 6, 45, 4) == 0);
                page.save(QStringLiteral(BIHUAN_BINARY_DIR "/screens/archive-stamped-%1.png").arg(rotate));
            }
        }
        // Only the first page has it.
        const QStringList text = ArchiveSchool::pagesOf(to);
        if (!text.isEmpty()) {
            CHECK(text.first().contains(u"0001"_s));
            CHECK((text.size() < 2 || !text[1].contains(u"0001"_s)));
        }
    }
    const QString good = school.pdf(u"好.pdf"_s);
    CHECK(school.refused(school.archive.papers.stampPdf(item, good, good), u"copy"_s));
    QFile broken(school.folder.filePath(u"坏.pdf"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("%PDF-1.4 and then nothing of the kind");
    broken.close();
    const QString to = school.folder.filePath(u"结果.pdf"_s);
    const auto damaged = school.archive.papers.stampPdf(item, broken.fileName(), to);
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().kind == Error::Kind::Format);
    CHECK_FALSE(QFile::exists(to));
    const QString locked = school.folder.filePath(u"密.pdf"_s);
    if (QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, u"user"_s, u"owner"_s, u"256"_s, u"--"_s, good, locked}) == 0) {
        CHECK(school.refused(school.archive.papers.stampPdf(item, locked, to), u"password"_s));
        CHECK_FALSE(QFile::exists(to));
    }
    CHECK_FALSE(school.archive.papers.stampPdf(item, school.folder.filePath(u"没有.pdf"_s), to));
}

TEST_CASE("the catalogue has the columns of DA/T 22, standing and lying", "[archive]")
{
    PaperSchool school;
    for (const bool landscape : {false, true}) {
        const auto table = school.archive.papers.catalogue({.year = 2025}, landscape);
        REQUIRE_OK(table);
        TablePages pages(*table, {}, std::make_shared<TextShaper>(FontBook()));
        CHECK(pages.landscape() == landscape);
        CHECK(pages.issues().isEmpty());
        const QString text = school.read(*table, landscape ? u"archive-catalogue-landscape"_s : u"archive-catalogue"_s).join(QString());
        if (text.isEmpty())
            continue;
        for (const QString& word : {u"20250302"_s, u"[青岛示例小学2025学年安全责任书]"_s, u"186"_s})
            CHECK((text.contains(word) || !landscape)); // a narrow column breaks a title
        for (const QString& code : school.codes())
            CHECK(text.contains(code));
    }
    CHECK(school.refused(school.archive.papers.catalogue({.year = 2019}, false), u"number"_s));
    // By class; voided numbers stay in it, struck.
    REQUIRE_OK(school.archive.items.unbox({school.all().first()}));
    REQUIRE_OK(school.service->setVoided(archiveItemType().kind(), {school.all().first().value()}, true, u"重复归档"_s));
    const auto table = school.archive.papers.catalogue({.year = 2025, .classCode = u"ZZ"_s}, false);
    REQUIRE(table->rowCount == 2);
    CHECK(table->row(0).struck);
    CHECK(table->row(0).cells.last().contains(u"voided"_s));
}

TEST_CASE("spines are as wide as their boxes and stand side by side on A4", "[archive]")
{
    PaperSchool school;
    QList<BoxContent> boxes;
    for (const int mm : {20, 30, 40, 50, 20, 30})
        boxes << BoxContent{.box = {.boxNo = u"%1"_s.arg(boxes.size() + 1, 3, 10, QLatin1Char('0')), .year = 2025, .retention = u"D10"_s, .classCode = u"JY"_s, .itemFrom = 1, .itemTo = 23, .thicknessMm = mm},
                            .school = u"青岛市市南区示例小学"_s, .fonds = u"G123"_s, .className = u"教育演练"_s, .items = 23, .pages = 190, .remarks = {}};
    TextShaper shaper{FontBook()};
    BoxSpinePages spines(boxes, shaper, {});
    CHECK(spines.issues().isEmpty());
    REQUIRE(spines.count() == 2); // 140 mm and three gaps; the fifth would be too much
    QList<double> widths;
    for (int page = 0; page < spines.count(); ++page)
        for (const QRectF& spine : spines.spines(page)) {
            widths << spine.width();
            CHECK(spine.height() == BoxSpinePages::heightMm);
            CHECK(QRectF(5, 5, 200, 287).contains(spine));
        }
    CHECK(widths == QList<double>{20, 30, 40, 50, 20, 30});
    const QStringList text = school.read(spines, u"archive-spines"_s);
    if (!text.isEmpty())
        for (const QString& word : {u"G123"_s, u"2025"_s, u"0001"_s, u"0023"_s, u"006"_s})
            CHECK(text.join(QString()).contains(word));

    Issues issues;
    const auto made = school.archive.papers.spines(school.boxes(), issues);
    REQUIRE_OK(made);
    school.read(**made, u"archive-spines-of-boxes"_s);
    const auto covers = school.archive.papers.covers(school.boxes(), issues);
    REQUIRE_OK(covers);
    CHECK((*covers)->count() == school.boxes().size());
    const QStringList cover = school.read(**covers, u"archive-covers"_s);
    if (!cover.isEmpty())
        for (const QString& word : {u"青岛示例小学"_s, u"待编"_s, u"2025"_s, u"安全档案柜2层"_s})
            CHECK(cover.first().contains(word));
    CHECK(school.refused(school.archive.papers.spines({}, issues)));
}

TEST_CASE("corrections and voided numbers stand on the reference sheet", "[archive]")
{
    PaperSchool school;
    const ArchiveItem item = school.now(school.all()[1]);
    REQUIRE_OK(school.archive.items.markStamped(school.all()));
    REQUIRE_OK(school.archive.items.correct(item.id, {.pages = 190}, u"附件漏数四页"_s, u"档案员张三"_s));
    Issues issues;
    const auto sheets = school.archive.papers.referenceSheets({item.box}, issues);
    REQUIRE_OK(sheets);
    CHECK(issues.isEmpty());
    const QString text = school.read(**sheets, u"archive-reference"_s).join(QString());
    if (!text.isEmpty())
        for (const QString& word : {u"186"_s, u"190"_s, u"附件漏数四页"_s, u"档案员张三"_s, item.archivalCode})
            CHECK(text.contains(word));
    // Voided by a correction of its class: it stays on the sheet of the box it lay in.
    REQUIRE_OK(school.archive.items.correct(item.id, {.classCode = u"KP"_s}, u"分类划错"_s, u"档案员张三"_s));
    const auto after = school.archive.papers.referenceSheets({item.box}, issues);
    REQUIRE_OK(after);
    const QString again = school.read(**after, u"archive-reference-voided"_s).join(QString());
    if (!again.isEmpty()) {
        CHECK(again.contains(u"分类划错"_s));
        CHECK(again.contains(u"KP-0001"_s));
    }
    // Many of them go on to a second sheet, nothing is cut.
    BoxContent full = school.archive.papers.boxes({item.box})->first();
    for (int i = 0; i < 40; ++i)
        full.remarks << u"第%1件缺第2页，已补复印件并注明来源，原件由教导处另行保管，待归还后替换。"_s.arg(i + 1);
    TextShaper shaper{FontBook()};
    BoxReferencePages many({full}, shaper, {});
    CHECK(many.issues().isEmpty());
    CHECK(many.count() >= 2);
    const QString all = school.read(many, u"archive-reference-long"_s).join(QString());
    if (!all.isEmpty())
        for (int i = 0; i < 40; ++i)
            CHECK(all.contains(u"第%1件缺第2页"_s.arg(i + 1)));
}

TEST_CASE("lists of transfer and destruction have room for their signatures; the register of loans for its lines", "[archive]")
{
    PaperSchool school;
    const StaffCategory category = school.addCategory(u"test"_s, u"试验类"_s);
    const Department office = school.addDepartment(u"试验处"_s);
    const Person first = school.addPerson(u"王芳"_s, category, office, u"T1"_s), second = school.addPerson(u"李强"_s, category, office, u"T2"_s);
    const ArchiveItem old = school.paper(u"[青岛示例小学2012年安全检查记录]"_s, 2012, u"PC"_s, u"D10"_s, {}, 40);
    school.number(2012);
    const auto made = school.archive.items.propose(u"destruction"_s, {old.id}, {}, u"保管期满，无继续保存价值"_s);
    REQUIRE_OK(made);
    const Id<ArchiveList> list(made->steps.first().after.id);
    REQUIRE_OK(school.archive.items.approve(list, first.id));
    REQUIRE_OK(school.archive.items.approve(list, second.id));
    const auto destruction = school.archive.papers.list(list);
    REQUIRE_OK(destruction);
    CHECK(destruction->signatures.size() == 6);
    const QString text = school.read(*destruction, u"archive-destruction"_s).join(QString());
    if (!text.isEmpty())
        for (const QString& word : {u"XH-2026-01"_s, u"王芳"_s, u"李强"_s, u"2012"_s, u"2026年9月5日"_s})
            CHECK(text.contains(word));
    const auto transfer = school.archive.items.propose(u"transfer"_s, school.all(), u"市南区档案馆"_s, u"按期移交"_s);
    REQUIRE_OK(transfer);
    const auto handed = school.archive.papers.list(Id<ArchiveList>(transfer->steps.first().after.id));
    REQUIRE_OK(handed);
    CHECK(handed->rowCount == 10);
    const QString given = school.read(*handed, u"archive-transfer"_s).join(QString());
    if (!given.isEmpty())
        CHECK(given.contains(u"市南区档案馆"_s));
    REQUIRE_OK(school.archive.items.lend({.item = school.all().last(), .borrower = u"赵督学"_s, .reason = u"检查"_s, .approver = first.id, .lentOn = {2026, 9, 1}, .dueOn = {2026, 9, 10}}));
    const auto loans = school.archive.papers.loanRegister(2026);
    REQUIRE_OK(loans);
    CHECK(loans->rowCount == 13);
    const QString lent = school.read(*loans, u"archive-loans"_s).join(QString());
    if (!lent.isEmpty())
        CHECK(lent.contains(u"赵督学"_s));
}
