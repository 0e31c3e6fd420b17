// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"
#include "tests/core/archive/filing/filing_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

struct School : test::FilingSchool {
    AttachmentTexts& texts = filing.texts;

    /// A PDF of these words, written by our own writer.
    QString pdf(const QString& name, const QStringList& words) const
    {
        TableContent table{.title = u"通知正文"_s, .subtitleLeft = {}, .subtitleRight = {}, .columns = {{u"内容"_s, 1}}, .row = {}};
        QList<TableRow> rows;
        for (const QString& word : words)
            rows << TableRow{{word}, {}, false};
        table.setRows(rows);
        TablePages pages(table, {.title = name, .author = {}, .subject = {}, .created = clock.now()}, std::make_shared<TextShaper>(FontBook()));
        const QString path = folder.filePath(name);
        REQUIRE_OK(exportPdf(pages, path));
        return path;
    }
    Attachment attach(const QString& path, const QList<Id<Person>>& to, QDate eventDate = {})
    {
        auto transaction = Transaction::begin(*database, u"test"_s);
        REQUIRE_OK(transaction);
        const auto file = attachments.add(path);
        REQUIRE_OK(file);
        for (const Id<Person> id : to)
            REQUIRE_OK(attachments.link(*file, u"person"_s, id.value(), {}, eventDate));
        REQUIRE_OK(transaction->commit());
        return *file;
    }
    QStringList found(const QString& words) const
    {
        QStringList names;
        const auto hits = searchAttachments(*store, words);
        REQUIRE_OK(hits);
        for (const AttachmentHit& hit : *hits)
            names << hit.attachment.originalName + u'/' + hit.title;
        return names;
    }
};

} // namespace

TEST_CASE("text of a PDF and names of files lead to the records they hang on", "[attachments][search]")
{
    School school;
    const QString path = school.pdf(u"消防检测报告.pdf"_s, {u"灭火器压力正常"_s, u"应急照明灯更换三盏"_s});
    const Attachment file = school.attach(path, {school.people[0].id, school.people[1].id});
    const Attachment photo = school.attach(school.write(u"操场照片.txt"_s, "no picture"), {school.people[2].id});
    CHECK(school.found(u"照明灯"_s).isEmpty()); // not read yet
    CHECK(school.texts.pending(10)->size() == 2);
    CHECK(*school.texts.readPending(10) == 2);
    CHECK(school.texts.pending(10)->isEmpty());
    CHECK(school.found(u"照明"_s) == QStringList{u"消防检测报告.pdf/王校长"_s, u"消防检测报告.pdf/李安全"_s}); // two characters
    CHECK(school.found(u"灯"_s).size() == 2);
    CHECK(school.found(u"检测报告 灭火器"_s).size() == 2); // name and text together
    CHECK(school.found(u"操场"_s) == QStringList{u"操场照片.txt/张总务"_s});
    CHECK(school.found(u"无此内容"_s).isEmpty());
    const auto hits = searchAttachments(*school.store, u"照明灯"_s);
    CHECK(hits->first().excerpt.contains(u"应急照明灯更换三盏"_s));
    const auto reading = school.texts.find(file.id);
    CHECK((*reading)->state == AttachmentReading::State::Read);
    CHECK((*reading)->pages == 1);

    // Another name on one record: found by both; taken off one record, the other keeps it.
    {
        auto transaction = Transaction::begin(*school.database, u"test"_s);
        REQUIRE_OK(school.attachments.rename(file.id, u"person"_s, school.people[1].id.value(), {}, u"../年检\n材料.pdf"_s));
        REQUIRE_OK(transaction->commit());
    }
    REQUIRE_OK(school.texts.refreshNames(file.id));
    CHECK(school.found(u"年检"_s).size() == 2);
    const auto uses = school.attachments.usesOf(file.id);
    REQUIRE(uses->size() == 2);
    CHECK_FALSE((*uses)[1].name.contains(u'/'));
    {
        auto transaction = Transaction::begin(*school.database, u"test"_s);
        REQUIRE_OK(school.attachments.unlink(file.id, u"person"_s, school.people[0].id.value()));
        REQUIRE_OK(transaction->commit());
    }
    CHECK(school.found(u"照明灯"_s).size() == 1);
    CHECK(school.attachments.of(u"person"_s, school.people[1].id.value())->size() == 1);
    // A voided record is found last, and said to be void.
    REQUIRE_OK(school.service->setVoided(personType().kind(), {school.people[1].id.value()}, true, u"离职"_s));
    CHECK(searchAttachments(*school.store, u"照明灯"_s)->first().voided);
    REQUIRE_OK(school.texts.forgetAll());
    CHECK(school.found(u"照明灯"_s).isEmpty());
    CHECK(school.texts.pending(10)->size() == 2);
    CHECK(photo.id != file.id);
}

TEST_CASE("what is damaged, protected or blank is kept and said to be so", "[attachments]")
{
    School school;
    const QString good = school.pdf(u"好的.pdf"_s, {u"正文内容"_s});
    QFile file(good);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QString damaged = school.write(u"损坏.pdf"_s, bytes.left(bytes.size() / 3)), nonsense = school.write(u"假的.pdf"_s, "%PDF-1.7\nnot a pdf at all");
    const QString locked = school.folder.filePath(u"加密.pdf"_s);
    const bool haveLocked = test::runProgram(u"qpdf"_s, {u"--encrypt"_s, u"secret"_s, u"owner"_s, u"256"_s, u"--"_s, good, locked}).has_value() && QFile::exists(locked);
    const auto state = [](const QString& path) { return readAttachment(path, u"application/pdf"_s).state; };
    using enum AttachmentReading::State;
    CHECK(state(good) == Read);
    CHECK(readAttachment(damaged, u"application/pdf"_s).isUnreadable());
    CHECK(readAttachment(nonsense, u"application/pdf"_s).isUnreadable());
    if (haveLocked)
        CHECK(state(locked) == Encrypted);
    CHECK(state(school.folder.filePath(u"gone.pdf"_s)) != Read);
    CHECK(readAttachment(school.write(u"a.txt"_s, "x"), u"text/plain"_s).state == Other);
    school.attach(damaged, {school.people[0].id});
    if (haveLocked)
        school.attach(locked, {school.people[0].id});
    REQUIRE_OK(school.texts.readPending(10));
    CHECK(school.found(u"损坏"_s).size() == 1); // by its name
    const auto entries = school.attachments.entries();
    REQUIRE_OK(entries);
    for (const AttachmentEntry& one : *entries)
        CHECK((one.reading == u"damaged"_s || one.reading == u"encrypted"_s || one.reading == u"slow"_s));
}

TEST_CASE("a long text is read up to its cap", "[attachments]")
{
    School school;
    QStringList lines;
    for (int i = 0; i < 900; ++i)
        lines << u"第%1条 安全工作要求每天检查门窗水电并做好记录，发现问题立即报告安全办公室处理。"_s.arg(i);
    const AttachmentReading reading = readAttachment(school.pdf(u"长.pdf"_s, lines), u"application/pdf"_s);
    CHECK(reading.text.size() <= mostCharactersRead);
    CHECK(reading.state == AttachmentReading::State::Slow);
    CHECK(reading.text.contains(u"第3条"_s));
}

TEST_CASE("all attachments are listed with what hangs on them, their days and double names", "[attachments]")
{
    School school;
    const Attachment used = school.attach(school.write(u"会议.txt"_s, "one"), {school.people[0].id, school.people[1].id}, QDate(2026, 9, 1));
    school.attach(school.write(u"照片.jpg"_s, "two"), {school.people[0].id});
    QDir().mkdir(school.folder.filePath(u"b"_s));
    school.attach(school.write(u"b/照片.jpg"_s, "three"), {school.people[0].id}, QDate(2026, 9, 3));
    const Attachment loose = school.attach(school.write(u"没有记录.txt"_s, "four"), {});
    const auto entries = school.attachments.entries();
    REQUIRE(entries->size() == 4);
    CHECK(entries->first().attachment.id == loose.id); // newest first
    CHECK(entries->first().uses == 0);
    CHECK(entries->last().attachment.id == used.id);
    CHECK(entries->last().uses == 2);
    CHECK(entries->last().undated == 0);
    CHECK(entries->last().firstDate == QDate(2026, 9, 1));
    CHECK((*entries)[2].undated == 1);
    CHECK((*entries)[1].nameTwice);
    CHECK((*entries)[2].nameTwice);
    CHECK_FALSE(entries->last().nameTwice);
}
