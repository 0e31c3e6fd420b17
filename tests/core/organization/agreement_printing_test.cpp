// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/organization/agreement_school.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;
using Only = PrintSelection::Only;

namespace {

/// The words of each page, by Poppler; blanks and line breaks removed, as they come from justification.
QStringList pageTexts(const QString& path)
{
    QProcess tool;
    tool.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    REQUIRE(tool.waitForFinished(60000));
    REQUIRE(tool.exitCode() == 0);
    QStringList pages = QString::fromUtf8(tool.readAllStandardOutput()).split(u'\f');
    if (!pages.isEmpty() && pages.last().trimmed().isEmpty())
        pages.removeLast();
    for (QString& page : pages)
        page.remove(QRegularExpression(u"\\s"_s));
    return pages;
}

bool havePoppler()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
}

struct Print : test::AgreementSchool {
    Print() { REQUIRE(folder.isValid()); }
    QString path(const QString& name) const { return folder.filePath(name); }
    PrintReport printed(const PrintSelection& selection, const QString& name, const Progress& progress = {})
    {
        auto report = agreements.printing.printToPdf(selection, path(name), progress);
        REQUIRE_OK(report);
        CHECK(report->printed + report->skipped.size() == report->selected);
        return *report;
    }
    QTemporaryDir folder;
};

} // namespace

TEST_CASE("a hundred agreements: every page belongs to the right person", "[agreements]")
{
    if (!havePoppler())
        return;
    Print school;
    const QStringList rare{u"王㛃"_s, u"李𫖯"_s, u"陈𬭎"_s};
    for (int i = 0; i < 100; ++i) {
        Person person{.staffNo = u"T%1"_s.arg(i, 3, 10, QLatin1Char('0')),
                      .name = i < 3 ? rare[i] : u"教职工第%1号"_s.arg(i),
                      .category = i % 2 ? school.teachers.id : school.workers.id,
                      .department = i % 3 ? school.office.id : school.logistics.id,
                      .posts = {i % 5 ? school.classTeacher.id : school.chemist.id}};
        school.add(personType(), person);
    }
    CHECK(school.issueAll().issued.size() == 100);
    int lastDone = 0;
    const PrintReport report = school.printed({.year = 2026}, u"all.pdf"_s, [&](int done, int) {
        lastDone = done;
        return true;
    });
    CHECK(report.printed == 100);
    CHECK(lastDone == report.pages);

    const PrintJob job = *school.agreements.printing.prepare({.year = 2026});
    const QStringList pages = pageTexts(school.path(u"all.pdf"_s));
    REQUIRE(pages.size() == report.pages);
    int page = 0;
    for (int letter = 0; letter < job.letters.size(); ++letter) {
        const PrintLetter& about = job.letters[letter];
        const int perCopy = job.pages->pagesPerCopy(letter);
        CAPTURE(about.number, about.name);
        CHECK(job.pages->pagesOf(letter) == PageRange{page, 2 * perCopy});
        for (int copy = 0; copy < 2; ++copy) {
            QString whole;
            for (int i = 0; i < perCopy; ++i, ++page) {
                CHECK(pages[page].contains(about.number)); // in the footer of each page
                CHECK(pages[page].contains(about.name));
                CHECK(pages[page].contains(about.posts.section(u'、', 0, 0))); // many posts may be cut short
                whole += pages[page];
            }
            CHECK(whole.contains(about.posts));
            CHECK(whole.contains(about.department));
            for (const QString& word : {u"工作"_s, u"学生"_s, u"人员"_s, u"安全"_s, u"责任"_s})
                CHECK((whole.contains(word) || about.category != u"教师"_s));
        }
    }
    CHECK(page == report.pages);
    // Grouped by department, in the school's order.
    QStringList departments;
    for (const PrintLetter& letter : job.letters)
        if (departments.isEmpty() || departments.last() != letter.department)
            departments << letter.department;
    CHECK(departments == QStringList{u"教导处"_s, u"总务处"_s});

    for (const Agreement& agreement : school.allAgreements()) {
        CHECK(agreement.state == u"printed"_s);
        CHECK(agreement.printedOn == QDate(2026, 9, 5));
    }
}

TEST_CASE("years later the reprint is the original, whatever was edited", "[agreements]")
{
    if (!havePoppler())
        return;
    Print school;
    Person person = school.teacher(u"王伟"_s, u"T1"_s);
    school.teacher(u"李娜"_s, u"T2"_s);
    const Id<Agreement> first = school.issueAll().issued.first();
    const QString frozen = school.agreement(first).frozenText;
    school.printed({.year = 2026}, u"first.pdf"_s);

    const TemplateVersion version = *school.agreements.templates.version(school.agreement(first).templateVersion);
    QString body = version.body;
    REQUIRE_OK(school.agreements.templates.saveVersion(version.form, body.replace(u"安全"_s, u"平安"_s), u"official"_s, u"改词"_s));
    person.name = u"王维"_s;
    person.posts = {school.chemist.id};
    school.change(person);
    Department renamed = school.office;
    renamed.name = u"教务处"_s;
    REQUIRE_OK(school.service->save(departmentType().kind(), departmentType().toRecord(renamed)));
    school.profile.name = u"另一所学校"_s;
    school.profile.sealBox = false;
    REQUIRE_OK(school.service->save(schoolProfileType().kind(), schoolProfileType().toRecord(school.profile)));
    school.clock.set(QDateTime(QDate(2031, 3, 1), QTime(10, 0)));

    school.printed({.year = 2026}, u"again.pdf"_s);
    CHECK(school.agreement(first).frozenText == frozen);
    CHECK(school.agreement(first).printedOn == QDate(2026, 9, 5)); // a reprint is not a first print
    const QStringList before = pageTexts(school.path(u"first.pdf"_s)), after = pageTexts(school.path(u"again.pdf"_s));
    CHECK(before.size() >= 4);
    CHECK(before == after); // page by page: the same words and the same page breaks
    const auto history = school.agreements.printing.history(first);
    REQUIRE_OK(history);
    REQUIRE(history->size() == 2);
    CHECK(history->first().fileName == u"again.pdf"_s);
    CHECK(history->first().at.date() == QDate(2031, 3, 1));
    CHECK(history->first().actor == u"测试员"_s);
    CHECK(history->first().agreements == 2);
    CHECK(history->first().copies == 2);
    CHECK(history->first().pages == before.size());
}

TEST_CASE("only what fits is printed, and the rest is answered for", "[agreements]")
{
    Print school;
    for (const QString& name : {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s, u"戊"_s})
        school.teacher(name, u"T"_s + name);
    const QList<Id<Agreement>> ids = school.issueAll().issued;
    AgreementPrinting& printing = school.agreements.printing;
    school.printed({.agreements = {ids[0], ids[1]}}, u"two.pdf"_s);
    REQUIRE_OK(
        school.agreements.marking.mark({.codes = {school.agreement(ids[0]).number}, .state = AgreementState::Returned}));
    REQUIRE_OK(school.service->setVoided(agreementType().kind(), {ids[2].value()}, true, u"错"_s));

    CHECK(printing.prepare({.year = 2026, .only = Only::Unprinted})->letters.size() == 2);
    CHECK(printing.prepare({.year = 2026, .only = Only::Unsigned})->letters.size() == 3);
    CHECK(printing.prepare({.year = 2026})->letters.size() == 4);
    CHECK(printing.prepare({.year = 2026})->skipped.isEmpty());
    CHECK(printing.prepare({.year = 2026, .departments = {u"总务处"_s}})->letters.isEmpty());
    const auto ticked = printing.prepare({.agreements = {ids[0], ids[2], ids[3], ids[3]}, .only = Only::Unsigned});
    REQUIRE_OK(ticked);
    CHECK(ticked->selected == 3);
    CHECK(ticked->letters.size() == 1);
    REQUIRE(ticked->skipped.size() == 2);
    CHECK(ticked->skipped[0].agreement == ids[0]);
    CHECK(ticked->skipped[0].number == u"ZR-2026-0001"_s);
    CHECK_FALSE(ticked->skipped[1].reason.isEmpty());

    const auto nothing = printing.printToPdf({.year = 2025}, school.path(u"none.pdf"_s));
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().kind == Error::Kind::Refused);
    CHECK_FALSE(QFileInfo::exists(school.path(u"none.pdf"_s)));
    const auto unknown = printing.prepare({.agreements = {Id<Agreement>(99)}});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().kind == Error::Kind::NotFound);
    const int pages = school.printed({.agreements = {ids[3]}, .copies = 1}, u"one.pdf"_s).pages;
    CHECK(school.printed({.agreements = {ids[3]}}, u"both.pdf"_s).pages == 2 * pages);
}

TEST_CASE("cancelled or failed printing leaves no file and marks nothing", "[agreements]")
{
    Print school;
    for (const QString& name : {u"甲"_s, u"乙"_s, u"丙"_s})
        school.teacher(name, u"T"_s + name);
    school.issueAll();
    const auto cancelled = school.agreements.printing.printToPdf({.year = 2026}, school.path(u"a.pdf"_s),
                                                                 [](int done, int) { return done < 3; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == Error::Kind::Cancelled);
    const auto failed = school.agreements.printing.printToPdf({.year = 2026}, school.path(u"no/such/folder/a.pdf"_s));
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == Error::Kind::File);
    CHECK(QDir(school.folder.path()).isEmpty());
    CHECK(school.rows(u"agreement_print"_s) == 0);
    for (const Agreement& agreement : school.allAgreements())
        CHECK(agreement.state == u"issued"_s);
}

TEST_CASE("damaged text is found out before anything is printed", "[agreements]")
{
    Print school;
    school.teacher(u"王伟"_s, u"T1"_s);
    school.teacher(u"李娜"_s, u"T2"_s);
    school.issueAll();
    // As a broken disk or another tool might do it, past the triggers.
    REQUIRE_OK(school.database->run(u"DROP TRIGGER agreement_frozen"_s));
    REQUIRE_OK(school.database->run(
        u"UPDATE agreement SET frozen_text = replace(frozen_text, '安全', '平安') WHERE serial = 2"_s));
    const auto job = school.agreements.printing.prepare({.year = 2026});
    REQUIRE_FALSE(job);
    CHECK(job.error().kind == Error::Kind::Refused);
    CHECK(job.error().subject.contains(u"ZR-2026-0002"_s));
}

TEST_CASE("one file per person, named by a pattern, never over another file", "[agreements]")
{
    Print school;
    school.teacher(u"王伟"_s, u"T1"_s);
    school.teacher(u"王伟"_s, u"T2"_s);
    school.teacher(u"艾/力:买*买提"_s, u"T3"_s);
    school.issueAll();
    AgreementPrinting& printing = school.agreements.printing;
    const auto unknown = printing.printEach({.year = 2026}, school.path(u"each"_s), u"{姓名}{工资}.pdf"_s);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().subject.contains(u"{工资}"_s));

    auto report = printing.printEach({.year = 2026}, school.path(u"each"_s), u"{部门}-{姓名}.pdf"_s);
    REQUIRE_OK(report);
    CHECK(report->printed == 3);
    CHECK(report->files.size() == 3);
    QStringList names = QDir(school.path(u"each"_s)).entryList(QDir::Files, QDir::Name);
    QStringList expected{u"教导处-王伟.pdf"_s, u"教导处-王伟 (2).pdf"_s, u"教导处-艾_力_买_买提.pdf"_s};
    names.sort();
    expected.sort();
    CHECK(names == expected);
    if (havePoppler())
        for (const QString& page : pageTexts(report->files[0]))
            CHECK(page.contains(u"ZR-2026-000"_s));
    // A second run does not overwrite the first.
    report = printing.printEach({.year = 2026}, school.path(u"each"_s), u"{部门}-{姓名}-{编号}"_s);
    REQUIRE_OK(report);
    report = printing.printEach({.year = 2026}, school.path(u"each"_s), u"{部门}-{姓名}-{编号}"_s);
    REQUIRE_OK(report);
    CHECK(QDir(school.path(u"each"_s)).entryList(QDir::Files).size() == 9);
    CHECK(school.rows(u"agreement_print"_s) == 3);
}

TEST_CASE("cancelling one file per person keeps what is finished and says so", "[agreements]")
{
    Print school;
    for (const QString& name : {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s})
        school.teacher(name, u"T"_s + name);
    school.issueAll();
    const auto report = school.agreements.printing.printEach({.year = 2026, .order = PrintSelection::Order::Number},
                                                             school.path(u"each"_s), u"{编号}.pdf"_s,
                                                             [](int done, int) { return done < 2; });
    REQUIRE_OK(report);
    CHECK(report->cancelled);
    CHECK(report->printed == 2);
    CHECK(report->skipped.size() == 2);
    CHECK(report->selected == 4);
    CHECK(QDir(school.path(u"each"_s)).entryList(QDir::Files).size() == 2);
    CHECK(school.agreements.printing.prepare({.year = 2026, .only = Only::Unprinted})->letters.size() == 2);
}

TEST_CASE("what went to a printer is recorded like a file", "[agreements]")
{
    Print school;
    school.teacher(u"王伟"_s, u"T1"_s);
    const Id<Agreement> id = school.issueAll().issued.first();
    const PrintJob job = *school.agreements.printing.prepare({.year = 2026});
    const auto report = school.agreements.printing.recordPrinted(job, u"办公室打印机"_s);
    REQUIRE_OK(report);
    CHECK(report->printed == 1);
    CHECK(school.agreement(id).state == u"printed"_s);
    CHECK(school.agreements.printing.history(id)->first().output == u"printer"_s);
    CHECK(school.agreements.printing.history(id)->first().fileName == u"办公室打印机"_s);
}

TEST_CASE("every page of the demo school's agreements says that they are a demo", "[agreements]")
{
    test::AgreementSchool school;
    school.teacher(u"王伟"_s);
    school.issueAll();
    const auto footer = [&] {
        PrintSelection selection;
        selection.year = 2026;
        const auto job = school.agreements.printing.prepare(selection);
        REQUIRE_OK(job);
        return job->letter(0).footer;
    };
    CHECK_FALSE(footer().contains(u"DEMO"_s));
    school.profile.demo = true;
    REQUIRE_OK(school.service->save(schoolProfileType().kind(), schoolProfileType().toRecord(school.profile)));
    CHECK(footer().startsWith(u"DEMO"_s));
}
