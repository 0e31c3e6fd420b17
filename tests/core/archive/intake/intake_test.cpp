// SPDX-License-Identifier: GPL-3.0-or-later
// What an intake does to records, what waits at the desk, and how all of it is taken back.
#include "core/base/describe.h"
#include "core/documents/short_code.h"
#include "tests/core/archive/intake/scan_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::ScanSchool;

namespace {

constexpr int dpi = 150;

struct Stack : ScanSchool {
    QList<Agreement> people = agreements(4);
    QList<QList<QImage>> papers = print(people, dpi);

    QImage unreadable(const QImage& page) const // coffee over the code
    {
        QImage spoilt = page;
        QPainter painter(&spoilt);
        const int band = page.height() * 15 / 100;
        painter.fillRect(0, 0, page.width(), page.height() / 20, Qt::gray);
        painter.fillRect(0, page.height() - band, page.width(), band, Qt::gray);
        return spoilt;
    }
    QString stateOf(int person) { return agreement(people[person].id).state; }
    qint64 id(int person) const { return people[person].id.value(); }
};

} // namespace

TEST_CASE("an unreadable page waits with its best guess and is filed with one step", "[intake]")
{
    Stack school;
    REQUIRE(school.papers[1].size() >= 2);
    QList<QImage> stack = school.papers[0];
    stack << school.papers[1].first();
    for (qsizetype i = 1; i < school.papers[1].size(); ++i)
        stack << (i == 1 ? school.unreadable(school.papers[1][i]) : school.papers[1][i]);
    stack << school.papers[2];
    const IntakeReport report = school.takeIn({school.stack(u"s.pdf"_s, stack, dpi)});
    REQUIRE(report.documents.size() == 3);
    CHECK(report.documents[1].missing == QList<int>{2});
    CHECK(school.stateOf(0) == u"scanned"_s);
    CHECK(school.stateOf(1) == u"printed"_s); // not whole yet
    REQUIRE(report.waiting.size() == 1);
    const ScanSheet sheet = report.waiting.first().sheet;
    CHECK(sheet.why == u"unread"_s);
    CHECK(sheet.name == u"s.pdf, page %1"_s.arg(school.papers[0].size() + 2));

    const auto guesses = school.desk().guesses(sheet);
    REQUIRE_OK(guesses);
    REQUIRE_FALSE(guesses->isEmpty());
    CHECK(guesses->first().kind == u"agreement"_s);
    CHECK(guesses->first().id == school.id(1)); // it lacks a page, and is next to it
    const auto issues = intakeIssues(*school.services->intake);
    REQUIRE_OK(issues);
    CHECK(issues->size() == 2); // one waits, one lacks a page

    const auto done = school.desk().file({sheet.id}, u"agreement"_s, school.id(1));
    REQUIRE_OK(done);
    CHECK(school.stateOf(1) == u"scanned"_s);
    auto links = school.scansOf(u"agreement"_s, school.id(1));
    REQUIRE(links.size() == 1); // the whole one took the place of the part
    CHECK(ScanSchool::pagesOf(school.services->attachments->fileOf(links.first().attachment), 40).size() == school.papers[1].size());
    CHECK(school.desk().waiting()->isEmpty());
    CHECK(intakeIssues(*school.services->intake)->isEmpty());

    // Taken back: the part is there again, the page waits again.
    REQUIRE_OK(school.desk().takeBack(*done));
    CHECK(school.stateOf(1) == u"printed"_s);
    links = school.scansOf(u"agreement"_s, school.id(1));
    REQUIRE(links.size() == 1);
    CHECK(ScanSchool::pagesOf(school.services->attachments->fileOf(links.first().attachment), 40).size() == school.papers[1].size() - 1);
    CHECK(school.desk().waiting()->size() == 1);
    REQUIRE_OK(school.desk().file({sheet.id}, u"agreement"_s, school.id(1))); // and once more

    // The whole intake with what the desk did is undone in one step.
    REQUIRE_OK(school.intake().undoBatch(report.batch, u"wrong folder"_s));
    for (int i = 0; i < 3; ++i) {
        CHECK(school.stateOf(i) == u"printed"_s);
        CHECK_FALSE(school.agreement(school.people[i].id).scannedOn.isValid());
        CHECK_FALSE(school.agreement(school.people[i].id).returnedOn.isValid());
        CHECK(school.scansOf(u"agreement"_s, school.id(i)).isEmpty());
    }
    CHECK(school.desk().waiting()->isEmpty());
    CHECK_FALSE(school.intake().undoBatch(report.batch, u"again"_s));
    CHECK(school.intake().batches()->first().batch.voided);
}

TEST_CASE("the missing page may come in a later stack", "[intake]")
{
    Stack school;
    QList<QImage> first = school.papers[0], rest{first.takeLast()};
    school.takeIn({school.stack(u"a.pdf"_s, first, dpi)});
    CHECK(school.stateOf(0) == u"printed"_s);
    const IntakeReport report = school.takeIn({school.stack(u"b.pdf"_s, rest, dpi, 77)});
    REQUIRE(report.documents.size() == 1);
    CHECK(report.documents.first().missing.isEmpty());
    CHECK(school.stateOf(0) == u"scanned"_s);
    const auto links = school.scansOf(u"agreement"_s, school.id(0));
    REQUIRE(links.size() == 1);
    CHECK(ScanSchool::pagesOf(school.services->attachments->fileOf(links.first().attachment), 40).size() == school.papers[0].size());

    // The first intake cannot go while the second stands on it; the other way round it can.
    const QList<BatchStanding> batches = *school.intake().batches();
    const auto refused = school.intake().undoBatch(batches[1].batch.id, u"x"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().subject.contains(school.people[0].number));
    REQUIRE_OK(school.intake().undoBatch(batches[0].batch.id, u"x"_s));
    CHECK(school.stateOf(0) == u"printed"_s);
    REQUIRE_OK(school.intake().undoBatch(batches[1].batch.id, u"x"_s));
    CHECK(school.scansOf(u"agreement"_s, school.id(0)).isEmpty());
}

TEST_CASE("what was scanned before is flagged and nothing is lost", "[intake]")
{
    Stack school;
    const QString first = school.stack(u"a.pdf"_s, school.papers[0], dpi);
    school.takeIn({first});
    // The very same file: nothing new, said so.
    const qint64 batches = school.rows(u"scan_batch"_s);
    const auto again = school.intake().takeIn({first});
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == Error::Kind::Refused);
    CHECK(school.rows(u"scan_batch"_s) == batches);

    // The same file among others: its pages are set aside, the others go their way.
    const IntakeReport mixed = school.takeIn({first, school.stack(u"b.pdf"_s, school.papers[1], dpi, 5)});
    CHECK(mixed.documents.size() == 1);
    CHECK(mixed.again.size() == school.papers[0].size());
    CHECK(mixed.waiting.isEmpty());

    // The same sheets scanned anew: a person decides.
    const IntakeReport anew = school.takeIn({school.stack(u"c.pdf"_s, school.papers[0], dpi, 900)});
    CHECK(anew.documents.isEmpty());
    REQUIRE(anew.waiting.size() == school.papers[0].size());
    CHECK(anew.waiting.first().sheet.why == u"duplicate"_s);
    CHECK(anew.waiting.first().sheet.hintId == school.id(0));
    CHECK(school.scansOf(u"agreement"_s, school.id(0)).size() == 1);
    QList<Id<ScanSheet>> sheets;
    for (const WaitingPage& page : anew.waiting)
        sheets << page.sheet.id;
    CHECK(school.desk().guesses(anew.waiting.first().sheet)->first().id == school.id(0));
    REQUIRE_OK(school.desk().file(sheets, u"agreement"_s, school.id(0)));
    CHECK(school.scansOf(u"agreement"_s, school.id(0)).size() == 2);

    // Both copies of one agreement in one stack: one is filed, the other waits.
    const IntakeReport copies = school.takeIn({school.stack(u"d.pdf"_s, school.papers[2] + school.papers[2], dpi, 2000)});
    CHECK(copies.documents.size() == 1);
    CHECK(copies.waiting.size() == school.papers[2].size());
}

TEST_CASE("sheets of another year, of void records and of nobody wait and are not lost", "[intake]")
{
    Stack school;
    REQUIRE_OK(school.services->records->setVoided(agreementType().kind(), {school.id(1)}, true, u"left"_s));
    // A code of ours that no record has.
    QImage foreign = school.papers[3].first();
    const QImage modules = qrModules(ShortCode::fromValue(4711).text())->convertToFormat(QImage::Format_RGB32).scaled(200, 200);
    foreign.fill(Qt::white);
    QPainter(&foreign).drawImage(300, 300, modules);
    school.clock.set(QDateTime(QDate(2027, 11, 2), QTime(9, 0)));
    const IntakeReport report = school.takeIn({school.stack(u"old.pdf"_s, school.papers[0] + school.papers[1] + QList<QImage>{foreign}, dpi)});
    CHECK(report.documents.isEmpty());
    QStringList why;
    for (const WaitingPage& page : report.waiting)
        why << page.sheet.why;
    why.removeDuplicates();
    CHECK(why == QStringList{u"other_year"_s, u"refused"_s, u"unknown_code"_s});
    CHECK(school.stateOf(0) == u"printed"_s);
    // One key files it all the same.
    QList<Id<ScanSheet>> sheets;
    for (const WaitingPage& page : report.waiting)
        if (page.sheet.why == u"other_year"_s)
            sheets << page.sheet.id;
    REQUIRE_OK(school.desk().file(sheets, u"agreement"_s, school.id(0)));
    CHECK(school.stateOf(0) == u"scanned"_s);
    // A void one does not take it; aside it goes, and back.
    const Id<ScanSheet> refused = [&] {
        for (const WaitingPage& page : report.waiting)
            if (page.sheet.why == u"refused"_s)
                return page.sheet.id;
        return Id<ScanSheet>();
    }();
    const auto no = school.desk().file({refused}, u"agreement"_s, school.id(1));
    REQUIRE_FALSE(no);
    CHECK(no.error().kind == Error::Kind::Refused);
    const auto aside = school.desk().setAside({refused});
    REQUIRE_OK(aside);
    CHECK_FALSE(school.desk().setAside({refused}));
    REQUIRE_OK(school.desk().takeBack(*aside));
    CHECK_FALSE(school.desk().file({refused}, u"agreement"_s, 99'999));
    CHECK_FALSE(school.desk().file({}, u"agreement"_s, school.id(0)));
}

TEST_CASE("a document can be put back on the desk and filed elsewhere, turned by hand", "[intake]")
{
    Stack school;
    const IntakeReport report = school.takeIn({school.stack(u"a.pdf"_s, school.papers[0] + school.papers[1], dpi)});
    REQUIRE(report.documents.size() == 2);
    REQUIRE_OK(school.intake().takeBack(report.documents.first().document));
    CHECK(school.stateOf(0) == u"printed"_s);
    const QList<ScanSheet> waiting = *school.desk().waiting();
    REQUIRE(waiting.size() == school.papers[0].size());
    CHECK(waiting.first().why == u"taken_back"_s);
    const ScanPicture last = *school.desk().picture(waiting.last());
    CHECK(last.page == int(school.papers[0].size()) - 1); // in the document it was part of
    REQUIRE_OK(school.desk().turn(waiting.first().id, 90));
    CHECK(school.desk().picture(school.desk().waiting()->first())->turn == 90);
    QList<Id<ScanSheet>> all;
    for (const ScanSheet& sheet : waiting)
        all << sheet.id;
    REQUIRE_OK(school.desk().file(all, u"agreement"_s, school.id(2)));
    CHECK(school.stateOf(2) == u"scanned"_s);
    const auto links = school.scansOf(u"agreement"_s, school.id(2));
    REQUIRE(links.size() == 1);
    const QList<QImage> pages = ScanSchool::pagesOf(school.services->attachments->fileOf(links.first().attachment), 40);
    CHECK(pages.size() == all.size());
    CHECK(pages.first().width() > pages.first().height());
}

TEST_CASE("the desk finds records by code, number and name, and by the words of a page", "[intake]")
{
    Stack school;
    const QString code = school.people[0].shortCode;
    CHECK(school.desk().lookUp(ShortCode::parse(code)->printed().toLower())->first().id == school.id(0));
    const auto byNumber = school.desk().lookUp(school.people[1].number);
    REQUIRE_FALSE(byNumber->isEmpty());
    CHECK(byNumber->first().id == school.id(1));
    const auto byName = school.desk().lookUp(school.people[2].personName);
    REQUIRE_FALSE(byName->isEmpty());
    CHECK(std::any_of(byName->cbegin(), byName->cend(), [&](const SheetGuess& one) { return one.kind == u"agreement"_s && one.id == school.id(2); }));
    CHECK(school.desk().lookUp(u"  "_s)->isEmpty());

    // The scanner wrote words into its file: they name the person.
    ScanSheet sheet{.name = u"x"_s, .position = 1, .state = u"waiting"_s, .why = u"unread"_s, .words = u"安全责任书 甲方 学校 乙方 %1 编号 %2"_s.arg(school.people[3].personName, school.people[3].number)};
    const auto guesses = school.desk().guesses(sheet);
    REQUIRE_OK(guesses);
    REQUIRE_FALSE(guesses->isEmpty());
    CHECK(guesses->first().id == school.id(3));
}

TEST_CASE("an intake is all or nothing: cancelled, or in the future, it changes nothing", "[intake]")
{
    Stack school;
    const QString path = school.stack(u"a.pdf"_s, school.papers[0], dpi);
    const qint64 journal = school.rows(u"journal"_s);
    int calls = 0;
    for (const int stop : {1, 3, 6}) {
        calls = 0;
        const auto cancelled = school.intake().takeIn({path}, {}, [&](int, int) { return ++calls < stop; });
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().kind == Error::Kind::Cancelled);
    }
    const auto future = school.intake().takeIn({path}, QDate(2026, 9, 6));
    REQUIRE_FALSE(future);
    CHECK(future.error().kind == Error::Kind::Invalid);
    const auto nothing = school.intake().takeIn({school.write(u"a.docx"_s, "PK\3\4 no scan")});
    REQUIRE_FALSE(nothing);
    CHECK_FALSE(describe(nothing.error()).isEmpty());
    CHECK_FALSE(school.intake().takeIn({school.file(u"nowhere"_s)}));
    CHECK_FALSE(school.intake().takeIn({}));
    CHECK(school.rows(u"journal"_s) == journal);
    CHECK(school.rows(u"scan_batch"_s) == 0);
    CHECK(school.rows(u"attachment"_s) == 0);
    CHECK(school.stateOf(0) == u"printed"_s);

    // One file that is damaged does not stop the others.
    const IntakeReport report = school.takeIn({school.write(u"damaged.pdf"_s, "%PDF-1.4 nothing"), path});
    CHECK(report.documents.size() == 1);
    REQUIRE(report.unreadable.size() == 1);
    CHECK(report.unreadable.first().name == u"damaged.pdf"_s);
    CHECK_FALSE(report.unreadable.first().trouble.isEmpty());
}

TEST_CASE("an intake whose record was changed since is not undone by halves", "[intake]")
{
    Stack school;
    const IntakeReport report = school.takeIn({school.stack(u"a.pdf"_s, school.papers[0] + school.papers[1], dpi)});
    REQUIRE(report.documents.size() == 2);
    REQUIRE_OK(school.services->agreements->marking.mark({.codes = {school.people[0].number}, .state = AgreementState::Filed, .location = u"box 3"_s}));
    const auto refused = school.intake().undoBatch(report.batch, u"x"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().subject.contains(school.people[0].number));
    CHECK_FALSE(refused.error().subject.contains(school.people[1].number));
    CHECK(school.stateOf(0) == u"filed"_s);
    CHECK(school.stateOf(1) == u"scanned"_s);
    CHECK(school.scansOf(u"agreement"_s, school.id(1)).size() == 1);
    CHECK_FALSE(school.intake().undoBatch(report.batch, u"  "_s)); // a reason is wanted
}
