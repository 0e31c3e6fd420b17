// SPDX-License-Identifier: GPL-3.0-or-later
// archive export and pack: the whole year counted, and killed at some moment.
#include "app/composition.h"
#include "core/storage/transaction.h"
#include "tests/app/ctl_support.h"
#include "tests/core/archive/binder/pdf_facts.h"

#ifdef BIHUAN_HAVE_QTPDF
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#endif

using namespace Qt::StringLiterals;
using namespace bihuan;
using namespace bihuan::test;

namespace {

/// A scan of three pages with words of its own for each of so many records, and how many got one.
int addScans(const Ctl& ctl, int most)
{
    const SystemClock clock;
    auto services = Services::open(ctl.data(), clock);
    REQUIRE_OK(services);
    Services& school = **services;
    const auto plan = gatherBinder(*school.store, school.papers, {.year = QDate::currentDate().year(), .uncollected = true});
    REQUIRE_OK(plan);
    auto transaction = Transaction::begin(school.folder->database(), u"扫描件"_s);
    REQUIRE_OK(transaction);
    int done = 0;
    for (const BoundRecord& record : plan->records()) {
        if (done == most)
            break;
        ++done;
        const QString path = scanOf(ctl.file(u"scan.pdf"_s), {u"扫描件%1正面"_s.arg(done), u"扫描件%1背面"_s.arg(done), u"扫描件%1附页"_s.arg(done)});
        const auto added = school.attachments->add(path);
        REQUIRE_OK(added);
        Attachment named = *added;
        named.originalName = u"扫描件%1.pdf"_s.arg(done);
        REQUIRE_OK(school.attachments->link(named, record.kind, record.id));
    }
    REQUIRE_OK(transaction->commit());
    return done;
}

} // namespace

TEST_CASE("a year of 600 documents with scans: every record once, every bookmark and link on its page, in three readers", "[ctl][binder]")
{
    const Ctl ctl;
    const int scans = addScans(ctl, 620);
    REQUIRE(scans >= 600);
    const QString file = ctl.file(u"档案.pdf"_s);
    const auto answer = ctl({u"--json"_s, u"archive"_s, u"export"_s, u"--uncollected"_s, u"--out"_s, file}); // items, and what is not collected yet
    CAPTURE(answer.err);
    REQUIRE(answer.status == 0);
    const QJsonObject said = answer.object();
    CHECK(said[u"pages"_s].toInt() > 2000);
    CHECK(said[u"records"_s].toInt() >= 600);

    const PdfFacts facts(file);
    CAPTURE(facts.checkText);
    CHECK(facts.checked == 0);
    REQUIRE(facts.pageCount() == said[u"pages"_s].toInt());
    const int front = facts.front();
    REQUIRE(front > 3);
    // Each scan exactly once, and its bookmark leads to it.
    QHash<QString, int> pageOf;
    for (int page = front; page < facts.pageCount(); ++page)
        for (const QString& side : {u"正面"_s, u"背面"_s, u"附页"_s})
            if (facts.texts[page].startsWith(u"扫描件"_s) && facts.texts[page].endsWith(side)) {
                CHECK_FALSE(pageOf.contains(facts.texts[page]));
                pageOf.insert(facts.texts[page], page + 1);
            }
    CHECK(pageOf.size() == 3 * scans);
    int wrong = 0, scanMarks = 0, items = 0;
    for (const PdfFacts::Mark& mark : facts.marks) {
        wrong += mark.page <= 0 ? 1 : 0;
        items += mark.level == 1 ? 1 : 0;
        if (!mark.title.startsWith(u"扫描件"_s))
            continue;
        ++scanMarks;
        wrong += mark.page != pageOf.value(mark.title.chopped(4) + u"正面"_s) ? 1 : 0;
        wrong += mark.level != 2 ? 1 : 0;
    }
    CHECK(wrong == 0);
    CHECK(scanMarks == scans);
    CHECK(items == said[u"items"_s].toInt()); // the catalogue's lines: one bookmark each
    // Links of the catalogue: one for each item and class, to the page whose number stands in the line.
    int links = 0, astray = 0;
    for (const PdfFacts::Link& link : facts.links) {
        astray += link.to <= 0 ? 1 : 0;
        if (link.from > front)
            continue;
        ++links;
        astray += link.to <= front || !facts.texts[link.from - 1].contains(facts.labels[link.to - 1]) ? 1 : 0;
    }
    CHECK(astray == 0);
    int groups = 0;
    for (const PdfFacts::Mark& mark : facts.marks)
        groups += mark.level == 0 && mark.page > front ? 1 : 0;
    CHECK(links == said[u"items"_s].toInt() + groups - 1); // the list of hashes has a bookmark, too

#ifdef BIHUAN_HAVE_QTPDF
    QPdfDocument document;
    REQUIRE(document.load(file) == QPdfDocument::Error::None);
    CHECK(document.pageCount() == facts.pageCount());
    QPdfBookmarkModel bookmarks;
    bookmarks.setDocument(&document);
    int seen = 0, misled = 0;
    const std::function<void(const QModelIndex&)> walk = [&](const QModelIndex& parent) {
        for (int row = 0; row < bookmarks.rowCount(parent); ++row) {
            const QModelIndex index = bookmarks.index(row, 0, parent);
            const QString title = index.data(int(QPdfBookmarkModel::Role::Title)).toString();
            const int page = index.data(int(QPdfBookmarkModel::Role::Page)).toInt();
            ++seen;
            if (title.startsWith(u"扫描件"_s) && seen % 20 == 0)
                misled += document.getAllText(page).text().remove(QRegularExpression(u"\\s"_s)) == title.chopped(4) + u"正面"_s ? 0 : 1;
            walk(index);
        }
    };
    walk({});
    CHECK(seen == facts.marks.size());
    CHECK(misled == 0);
    CHECK_FALSE(document.render(0, QSize(200, 280)).isNull());
#endif
    CHECK_FALSE(drawnByPoppler(file, facts.pageCount() - 1, 20).isNull());
}

TEST_CASE("an export that is killed leaves the older file or a whole one, and a second run finishes it", "[ctl][binder][killed]")
{
    const Ctl ctl;
    addScans(ctl, 60);
    const QString file = ctl.file(u"档案.pdf"_s);
    const auto whole = [&] {
        int status = -1;
        runProgram(u"qpdf"_s, {u"--check"_s, file}, &status);
        return status == 0;
    };
    for (const int moment : {100, 300, 700, 1200, 2000, 3000, 4500}) {
        CAPTURE(moment);
        runAndKill(ctl, {u"archive"_s, u"export"_s, u"--uncollected"_s, u"--out"_s, file}, moment);
        CHECK((!QFile::exists(file) || whole()));
        CHECK(ctl({u"check"_s}).status == 0);
    }
    CHECK(ctl({u"archive"_s, u"export"_s, u"--out"_s, file}).status == 0);
    CHECK(whole());
    // What the killed runs left beside the data is gone, too.
    CHECK(QDir(ctl.data()).entryList({u".export-*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

TEST_CASE("archive export and pack say what they want", "[ctl][binder]")
{
    const Ctl ctl;
    CHECK(ctl({u"archive"_s, u"export"_s}).status == 1);
    CHECK(ctl({u"archive"_s, u"export"_s, u"--out"_s, ctl.file(u"a.txt"_s)}).status == 1);
    CHECK(ctl({u"archive"_s, u"export"_s, u"--year"_s, u"1999"_s, u"--out"_s, ctl.file(u"a.pdf"_s)}).status == 1);
    CHECK_FALSE(QFile::exists(ctl.file(u"a.pdf"_s)));
    CHECK(ctl({u"archive"_s, u"export"_s, u"--mechanism"_s, u"nothing"_s, u"--out"_s, ctl.file(u"a.pdf"_s)}).status == 1);
    CHECK(ctl({u"archive"_s, u"export"_s, u"--record"_s, u"agreement"_s, u"--out"_s, ctl.file(u"a.pdf"_s)}).status == 1);
    const auto counted = ctl({u"--json"_s, u"archive"_s, u"export"_s, u"--dry-run"_s, u"--mechanism"_s, u"education"_s});
    CHECK(counted.object()[u"items"_s].toInt() > 0);
    CHECK(ctl.count(u"archive_export"_s) == 0);
    CHECK(ctl({u"pack"_s, u"--from"_s, u"2026-09-01"_s, u"--out"_s, ctl.file(u"p.pdf"_s)}).status == 1);
    const QString file = ctl.file(u"p.pdf"_s);
    const QString today = QDate::currentDate().toString(Qt::ISODate), from = QDate::currentDate().addDays(-60).toString(Qt::ISODate);
    const QString list = ctl.write(u"指标.csv"_s, u"序号,类别,检查指标,佐证材料,至少份数\n1,演练,每月演练,演练,1\n2,会议,例会,会议纪要,1\n"_s.toUtf8());
    const auto pack = ctl({u"--json"_s, u"pack"_s, u"--from"_s, from, u"--to"_s, today, u"--indicators"_s, list, u"--out"_s, file});
    CAPTURE(pack.err);
    REQUIRE(pack.status == 0);
    const QJsonArray indicators = pack.object()[u"indicators"_s].toArray();
    REQUIRE(indicators.size() == 2);
    CHECK(indicators[1][u"missing"_s].toArray().size() == 1); // 会议纪要 is no kind here
    CHECK(ctl.count(u"archive_export"_s) == 1);
    const PdfFacts facts(file);
    CHECK(facts.checked == 0);
    CHECK(facts.mark(u"1　每月演练"_s));
}
