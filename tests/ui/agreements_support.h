// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/text_shaper.h"
#include "core/organization/agreements/agreement_services.h"
#include "tests/support/memory_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/organization/agreements_page.h"
#include "ui/organization/agreement_table.h"
#include "ui/organization/issue_dialog.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QAction>
#include <QComboBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace bihuan {

using namespace Qt::StringLiterals;

/// A small school with the campaign's page over it; today is 2026-09-05.
struct Campaign {
    test::MemorySchool school;
    QTemporaryDir folder;
    UiSettings settings{ folder.filePath(u"ui.ini"_s) };
    TestDialogs dialogs;
    TestPrinters printers{ folder.filePath(u"printed.pdf"_s) };
    Theme& theme = lightTheme();
    std::shared_ptr<TextShaper> shaper = std::make_shared<TextShaper>(FontBook());
    AgreementServices services{ *school.service, [this] { return shaper; } };
    StaffCategory teachers = school.addCategory(u"teacher"_s, u"教师"_s);
    Department office = school.addDepartment(u"教导处"_s);
    Department affairs = school.addDepartment(u"总务处"_s);
    Post head = school.addPost(u"班主任"_s, u"每天清点到校人数\n组织班级安全教育"_s);
    QList<Person> people;
    std::unique_ptr<AgreementsPage> page;

    explicit Campaign(int count = 4)
    {
        SchoolProfile profile;
        profile.name = u"青岛第二实验小学"_s;
        profile.principal = u"周正"_s;
        profile.vicePrincipal = u"吴安"_s;
        school.add(schoolProfileType(), profile);
        REQUIRE_OK(services.templates.seed());
        const QStringList names{ u"张伟"_s, u"李娜"_s, u"单小芳"_s, u"欧阳建国"_s, u"曾敏"_s, u"吕静"_s };
        for (int i = 0; i < count; ++i) {
            Person person = school.addPerson(names[i % 6] + (i < 6 ? QString() : QString(QChar(u'甲' + i))), teachers,
                                             i % 2 ? affairs : office, u"T%1"_s.arg(i + 1));
            person.posts = { head.id };
            person.joinedOn = QDate(2020, 9, 1);
            people << school.add(personType(), person);
        }
    }

    AgreementsPage& open()
    {
        UiContext context{ *school.service, dialogs, printers, settings,
                           [this](TableContent content, const DocumentInfo& info) {
                               return std::unique_ptr<PageSet>(
                                   std::make_unique<TablePages>(std::move(content), info, shaper));
                           } };
        page = std::make_unique<AgreementsPage>(services, context);
        page->resize(860, 680);
        page->show();
        page->activated();
        return *page;
    }
    void trigger(const char* action) { child<QAction>(*page, action)->trigger(); }
    void issueAll()
    {
        trigger("issueAction");
        auto* dialog = child<IssueDialog>(*page, "issueDialog");
        QTest::mouseClick(child<QPushButton>(*dialog, "issueButton"), Qt::LeftButton);
        QTest::qWait(1);
    }
    QList<AgreementState> states()
    {
        QList<AgreementState> found;
        const auto board = services.board.year(2026);
        REQUIRE_OK(board);
        for (const BoardRow& row : board->rows)
            if (row.agreement)
                found << stateOf(*row.agreement);
        return found;
    }
    /// Printed, on paper and on record, without a window.
    void printAll()
    {
        REQUIRE_OK(services.printing.printToPdf({ .year = 2026 }, folder.filePath(u"paper.pdf"_s)));
    }
    Agreement paper(int row) { return *page->board().rows[row].agreement; }
    void click(const char* button) { QTest::mouseClick(child<QPushButton>(*page, button), Qt::LeftButton); }
    QString message() { return page->messages().text(); }
    AgreementTable& table() { return *child<AgreementTable>(*page, "agreementTable"); }
    QAbstractItemModel& rows() { return *table().model(); }
    void choose(const QString& scope)
    {
        auto* box = child<QComboBox>(*page, "scopeBox");
        box->setCurrentIndex(box->findText(scope, Qt::MatchStartsWith));
        emit box->activated(box->currentIndex());
    }
};

} // namespace bihuan
