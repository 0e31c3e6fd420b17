// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/archive/binder/binder_school.h"

#include <QImage>

using namespace Qt::StringLiterals;
using namespace bihuan;
using namespace bihuan::test;

namespace {

/// The number in “…—Page12—” at the end of a page of ours.
int labelOf(const PdfFacts& facts, int pageFrom1)
{
    return facts.labels.value(pageFrom1 - 1).toInt();
}

/// Each link of the catalogue leads to the page whose label it shows, and each bookmark to a page with its title.
void checkTargets(const PdfFacts& facts)
{
    CHECK(facts.checked == 0);
    for (const PdfFacts::Link& link : facts.links) {
        CAPTURE(link.from, link.to);
        CHECK(link.to > 0);
    }
    for (const PdfFacts::Mark& mark : facts.marks) {
        CAPTURE(mark.title);
        REQUIRE(mark.page > 0);
        REQUIRE(mark.page <= facts.pageCount());
    }
}

} // namespace

TEST_CASE("items with their records and scans become one file in which every line of the catalogue leads to its page", "[binder]")
{
    BinderSchool school;
    const BoundRecord first = school.event(u"春季运动会"_s), second = school.event(u"家长开放日"_s), third = school.event(u"期中检测"_s);
    school.attach(first, scanOf(school.file(u"s1.pdf"_s), {u"运动会安全预案签字页"_s, u"运动会点名表"_s}));
    school.attach(second, scanOf(school.file(u"s2.pdf"_s), {u"开放日签到"_s}));
    school.item({.year = 2026, .retention = u"D30"_s, .classCode = u"JY"_s, .itemNo = 2, .archivalCode = u"X001-WS·2026-D30-JY-0002"_s, .title = u"家长开放日材料"_s, .docDate = {2026, 4, 1}, .state = u"boxed"_s, .boxNo = u"3"_s}, {second, third});
    school.item({.year = 2026, .retention = u"D30"_s, .classCode = u"JY"_s, .itemNo = 1, .archivalCode = u"X001-WS·2026-D30-JY-0001"_s, .title = u"春季运动会材料"_s, .docDate = {2026, 3, 2}, .state = u"numbered"_s}, {first});
    const QString path = school.file(u"档案.pdf"_s);
    const BinderReport report = school.write(school.plan(), path);
    CHECK(report.items == 2);
    CHECK(report.records == 3);
    CHECK(report.attachments == 2);
    REQUIRE(report.files.size() == 1);

    const PdfFacts facts(path);
    CAPTURE(facts.checkText);
    checkTargets(facts);
    CHECK(facts.pageCount() == report.pages);
    // Numbered order within the class, whatever order they were made in.
    const auto* one = facts.mark(u"X001-WS·2026-D30-JY-0001　春季运动会材料"_s);
    const auto* two = facts.mark(u"X001-WS·2026-D30-JY-0002　家长开放日材料"_s);
    REQUIRE(one);
    REQUIRE(two);
    CHECK(one->page < two->page);
    CHECK(one->level == 1);
    CHECK(facts.texts[one->page - 1].contains(u"春季运动会材料"_s));
    CHECK(facts.texts[two->page - 1].contains(u"家长开放日材料"_s));
    CHECK(facts.mark(u"s1.pdf"_s)->level == 2);
    CHECK(facts.texts[facts.mark(u"s1.pdf"_s)->page - 1].contains(u"运动会安全预案签字页"_s));
    CHECK(facts.texts[facts.mark(u"s1.pdf"_s)->page].contains(u"运动会点名表"_s));
    CHECK(facts.texts[facts.mark(u"s2.pdf"_s)->page - 1].contains(u"开放日签到"_s));
    // Front pages have roman numbers and the catalogue's figures are those of the rest.
    const int front = facts.front();
    REQUIRE(front >= 3);
    CHECK(facts.labels.first() == u"i"_s);
    int fromCatalogue = 0;
    for (const PdfFacts::Link& link : facts.links)
        if (link.from <= front) {
            ++fromCatalogue;
            CHECK(link.to > front);
            CHECK(facts.texts[link.from - 1].contains(QString::number(labelOf(facts, link.to))));
        }
    CHECK(fromCatalogue == 3); // the class and two items
    CHECK(facts.texts[front - 1].contains(u"X001-WS·2026-D30-JY-0001"_s));
    // Each record and each scan once.
    int seconds = 0, scans = 0;
    for (const QString& text : facts.texts) {
        seconds += text.contains(u"家长开放日"_s) && text.contains(schoolEventType().kind().title().remove(u' ')) && !text.contains(u"家长开放日材料"_s) && !text.contains(u"春季运动会材料"_s) ? 1 : 0;
        scans += text.contains(u"开放日签到"_s) ? 1 : 0;
    }
    CHECK(seconds == 1);
    CHECK(scans == 1);
    CHECK(facts.attached.contains(u"SHA-256.txt"_s));
    CHECK(facts.attached.size() == 2); // and the workbook
}

TEST_CASE("a school without items gets the records of its year, each exactly once", "[binder]")
{
    BinderSchool school;
    QStringList names;
    for (int i = 0; i < 40; ++i) {
        names << u"校历事件第%1号"_s.arg(i + 100);
        school.event(names.last(), QDate(2026, 1, 1).addDays(i * 9));
    }
    school.event(u"去年的事"_s, {2025, 12, 31});
    school.event(u"明年的事"_s, {2027, 1, 1});
    const BinderPlan plan = school.plan();
    CHECK(plan.recordCount() == 40);
    const auto survey = Binder(school.services.source()).survey(plan);
    REQUIRE_OK(survey);
    const QString path = school.file(u"年.pdf"_s);
    const BinderReport report = school.write(plan, path);
    CHECK(report.records == 40);
    CHECK(survey->records == 40);
    CHECK(std::abs(survey->pages - report.pages) <= 3);
    const PdfFacts facts(path);
    checkTargets(facts);
    for (const QString& name : names) {
        CAPTURE(name);
        int bodies = 0, marks = 0;
        for (int page = facts.front(); page < facts.pageCount(); ++page)
            bodies += facts.texts[page].contains(name) ? 1 : 0;
        for (const PdfFacts::Mark& mark : facts.marks)
            if (mark.title.endsWith(name)) {
                ++marks;
                CHECK(facts.texts[mark.page - 1].contains(name));
            }
        CHECK(bodies == 1);
        CHECK(marks == 1);
    }
    for (const QString& text : facts.texts) {
        CHECK_FALSE(text.contains(u"去年的事"_s));
        CHECK_FALSE(text.contains(u"明年的事"_s));
    }
    CHECK(gatherBinder(*school.store, school.papers, {.year = 2026, .mechanism = u"plans"_s})->itemCount() == 0);
    CHECK(Binder(school.services.source()).write(gatherBinder(*school.store, school.papers, {.year = 2019}).value(), {.path = path}).error().kind == Error::Kind::Invalid);
}

TEST_CASE("damaged, locked, missing and other files are reported and lie inside, and the file is sound all the same", "[binder]")
{
    BinderSchool school;
    const BoundRecord record = school.event(u"问题附件"_s);
    const QString good = scanOf(school.file(u"good.pdf"_s), {u"好页"_s});
    REQUIRE(QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, u"x"_s, u"y"_s, u"256"_s, u"--"_s, good, school.file(u"加密.pdf"_s)}) == 0);
    QFile words(school.file(u"损坏.pdf"_s));
    REQUIRE(words.open(QIODevice::WriteOnly));
    words.write("%PDF-1.7\n1 0 obj\n<</Type/Catalog");
    words.close();
    QFile document(school.file(u"方案.docx"_s));
    REQUIRE(document.open(QIODevice::WriteOnly));
    document.write("PK\x03\x04 not really a document");
    document.close();
    QImage photo(800, 600, QImage::Format_RGB32);
    photo.fill(Qt::darkGreen);
    REQUIRE(photo.save(school.file(u"现场.jpg"_s)));
    REQUIRE(photo.save(school.file(u"现场.png"_s)));
    for (const QString& name : {u"加密.pdf"_s, u"损坏.pdf"_s, u"方案.docx"_s, u"现场.jpg"_s, u"现场.png"_s, u"good.pdf"_s})
        school.attach(record, school.file(name));
    const Attachment gone = school.attach(record, scanOf(school.file(u"丢失.pdf"_s), {u"丢失页"_s})), changed = school.attach(record, scanOf(school.file(u"改动.pdf"_s), {u"改动页"_s}));
    REQUIRE(QFile::remove(school.attachments.fileOf(gone)));
    QFile tampered(school.attachments.fileOf(changed));
    tampered.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(tampered.open(QIODevice::Append));
    tampered.write("x");
    tampered.close();

    const QString path = school.file(u"out.pdf"_s);
    const BinderReport report = school.write(school.plan(), path);
    const PdfFacts facts(path);
    CAPTURE(facts.checkText);
    CHECK(facts.checked == 0);
    CHECK(report.attachments == 8);
    CHECK(report.problems.size() == 5);
    for (const QString& name : {u"加密.pdf"_s, u"损坏.pdf"_s, u"方案.docx"_s, u"丢失.pdf"_s, u"改动.pdf"_s}) {
        CAPTURE(name);
        const auto* mark = facts.mark(name);
        REQUIRE(mark);
        CHECK(facts.texts[mark->page - 1].contains(name));
        CHECK(std::any_of(report.problems.cbegin(), report.problems.cend(), [&](const BinderProblem& one) { return one.text.startsWith(name) && one.record == record; }));
        CHECK(facts.attached.contains(name) == (name != u"丢失.pdf"_s));
    }
    CHECK(facts.texts[facts.mark(u"good.pdf"_s)->page - 1].contains(u"好页"_s));
    // The bytes of the photograph are in the file as they were.
    CHECK(contents(path).contains(contents(school.file(u"现场.jpg"_s))));
    const QImage drawn = drawnByPoppler(path, facts.mark(u"现场.jpg"_s)->page - 1, 30);
    REQUIRE_FALSE(drawn.isNull());
    const QColor middle = drawn.pixelColor(drawn.width() / 2, drawn.height() / 2);
    CHECK(middle.green() > middle.red() + 60);
}

TEST_CASE("a secrecy keeps an item out of an export of many, and that is said", "[binder]")
{
    BinderSchool school;
    const BoundRecord open = school.event(u"公开活动"_s), secret = school.event(u"内部会商"_s), loose = school.event(u"尚未整理"_s);
    school.item({.year = 2026, .classCode = u"HY"_s, .title = u"公开件"_s, .secrecy = u"internal"_s, .state = u"collected"_s}, {open});
    const ArchiveItem hidden = school.item({.year = 2026, .classCode = u"HY"_s, .title = u"涉密件"_s, .secrecy = u"secret"_s, .state = u"collected"_s}, {secret});
    const QString path = school.file(u"out.pdf"_s);
    const BinderReport report = school.write(school.plan(), path);
    CHECK(report.items == 1);
    REQUIRE(report.leftOut.size() == 2); // the secret one, and the record no item has
    CHECK(report.leftOut.first().contains(u"涉密件"_s));
    PdfFacts facts(path);
    int named = 0;
    for (const QString& text : facts.texts) {
        CHECK_FALSE(text.contains(u"内部会商"_s));
        CHECK_FALSE(text.contains(u"尚未整理"_s));
        named += text.contains(u"涉密件"_s) ? 1 : 0;
    }
    CHECK(named == 1); // in the notes
    CHECK(school.plan({.year = 2026, .secretToo = true}).itemCount() == 2);
    CHECK(school.plan({.year = 2026, .items = {hidden.id.value()}}).itemCount() == 1); // chosen by hand
    const BinderPlan both = school.plan({.year = 2026, .uncollected = true});
    CHECK(both.recordCount() == 2);
    CHECK_FALSE(both.records().contains(secret)); // not by the back door either
    CHECK(both.records().contains(loose));
    CHECK(gatherBinder(*school.store, school.papers, {.items = {4711}}).error().kind == Error::Kind::NotFound);
}

TEST_CASE("a file is split between items; each part has the whole catalogue and names the others", "[binder]")
{
    BinderSchool school;
    QStringList names;
    for (int i = 0; i < 12; ++i) {
        names << u"大件%1号"_s.arg(i + 10);
        const BoundRecord record = school.event(names.last(), QDate(2026, 2, 1).addDays(i));
        QByteArray noise(1'000'000, Qt::Uninitialized);
        quint32 seed = 77 + quint32(i);
        for (char& byte : noise)
            byte = char((seed = seed * 1664525 + 1013904223) >> 24);
        const QString path = school.file(u"n%1.bin"_s.arg(i));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(noise);
        file.close();
        school.attach(record, path);
    }
    const QString path = school.file(u"分册.pdf"_s);
    const BinderReport report = school.write(school.plan(), path, 5);
    REQUIRE(report.files.size() >= 3);
    CHECK_FALSE(QFile::exists(path));
    QHash<QString, int> bodies;
    for (const BinderFile& file : report.files) {
        CAPTURE(file.path);
        CHECK(file.bytes <= 5'000'000);
        const PdfFacts facts(file.path);
        CAPTURE(facts.checkText);
        checkTargets(facts);
        QString front;
        for (int page = 0; page < facts.front(); ++page)
            front += facts.texts[page];
        for (const QString& name : names) {
            CHECK(front.contains(name));
            for (const PdfFacts::Mark& mark : facts.marks)
                bodies[name] += mark.title.endsWith(name) && mark.level == 1 ? 1 : 0;
        }
    }
    for (const QString& name : names)
        CHECK(bodies[name] == 1);
}

TEST_CASE("cancelling leaves the older file as it was and nothing else", "[binder]")
{
    BinderSchool school;
    for (int i = 0; i < 30; ++i)
        school.event(u"事件%1"_s.arg(i));
    const QTemporaryDir target;
    const QString path = target.filePath(u"out.pdf"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    int asked = 0;
    const auto stopped = Binder(school.services.source()).write(school.plan(), {.path = path}, [&](int, int) { return ++asked < 20; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::Cancelled);
    CHECK(contents(path) == "old");
    CHECK(QDir(target.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) == QStringList{u"out.pdf"_s});
    const auto nowhere = Binder(school.services.source()).write(school.plan(), {.path = target.filePath(u"no/such/folder.pdf"_s)});
    CHECK(nowhere.error().kind == Error::Kind::File);
}
