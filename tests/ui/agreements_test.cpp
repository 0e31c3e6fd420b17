// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/text_shaper.h"
#include "core/organization/agreements/agreement_services.h"
#include "tests/support/memory_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/organization/agreement_table_model.h"
#include "ui/organization/agreements_page.h"
#include "ui/organization/issue_dialog.h"
#include "ui/organization/mark_dialog.h"
#include "ui/organization/print_batch_dialog.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

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
    QAbstractItemModel& rows() { return *child<QTableView>(*page, "agreementTable")->model(); }
};

} // namespace

TEST_CASE("The board shows everybody due, and issuing gives each a number")
{
    Campaign c;
    c.open();
    CHECK(c.rows().rowCount() == 4);
    CHECK(c.page->board().total.due == 4);
    c.issueAll();
    CHECK(c.page->board().total.issued == 4);
    CHECK(c.page->messages().tone() == Tone::Ok);
    CHECK(c.page->messages().text().contains(u"ZR-2026-0001"_s));
    CHECK(c.states() == QList<AgreementState>(4, AgreementState::Issued));
}

TEST_CASE("Somebody unticked in the dry run is not issued")
{
    Campaign c;
    c.open();
    c.trigger("issueAction");
    auto* dialog = child<IssueDialog>(*c.page, "issueDialog");
    auto* list = child<QTreeWidget>(*dialog, "issueList");
    REQUIRE(list->topLevelItemCount() == 4);
    const QString leftOut = list->topLevelItem(0)->text(0);
    list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QTest::mouseClick(child<QPushButton>(*dialog, "issueButton"), Qt::LeftButton);
    CHECK(c.states().size() == 3);
    for (const BoardRow& row : c.page->board().rows)
        CHECK(row.agreement.has_value() == (row.name != leftOut));
}

TEST_CASE("A person who cannot get one stands first, with the reason, and cannot be ticked")
{
    Campaign c;
    const StaffCategory odd = c.school.addCategory(u"odd"_s, u"其他"_s); // has no text
    c.school.addPerson(u"钱多多"_s, odd, c.office);
    c.open();
    c.trigger("issueAction");
    auto* dialog = child<IssueDialog>(*c.page, "issueDialog");
    auto* list = child<QTreeWidget>(*dialog, "issueList");
    CHECK(list->topLevelItem(0)->text(0) == u"钱多多"_s);
    CHECK_FALSE(list->topLevelItem(0)->text(3).isEmpty());
    CHECK(list->topLevelItem(0)->isDisabled());
    QTest::mouseClick(child<QPushButton>(*dialog, "issueButton"), Qt::LeftButton);
    CHECK(c.states().size() == 4);
}

TEST_CASE("Printing the batch to the printer marks what was not printed yet, once")
{
    Campaign c;
    c.open();
    c.issueAll();
    c.trigger("printBatchAction");
    auto* batch = child<PrintBatchDialog>(*c.page, "printBatchDialog");
    QTest::mouseClick(child<QPushButton>(*batch, "goButton"), Qt::LeftButton);
    auto* print = child<PrintDialog>(*batch, "printDialog");
    QTest::qWait(20);

    child<QLineEdit>(*print, "rangeEdit")->setText(u"1"_s);
    QTest::mouseClick(child<QPushButton>(*print, "printButton"), Qt::LeftButton);
    CHECK(c.states() == QList<AgreementState>(4, AgreementState::Issued)); // a part only

    child<QLineEdit>(*print, "rangeEdit")->clear();
    QTest::mouseClick(child<QPushButton>(*print, "printButton"), Qt::LeftButton);
    CHECK(c.states() == QList<AgreementState>(4, AgreementState::Printed));
    print->close();
    CHECK_FALSE(child<QPushButton>(*batch, "goButton")->isEnabled()); // nothing is left of “not printed yet”
}

TEST_CASE("One PDF per person is named by the pattern and counts as printed")
{
    Campaign c;
    c.open();
    c.issueAll();
    c.trigger("printBatchAction");
    auto* batch = child<PrintBatchDialog>(*c.page, "printBatchDialog");
    child<QRadioButton>(*batch, "eachButton")->setChecked(true);
    QDir(c.folder.path()).mkdir(u"out"_s);
    c.dialogs.folder = c.folder.filePath(u"out"_s);
    QTest::mouseClick(child<QPushButton>(*batch, "goButton"), Qt::LeftButton);
    CHECK(QDir(c.dialogs.folder).entryList({ u"*.pdf"_s }, QDir::Files).size() == 4);
    CHECK(QDir(c.dialogs.folder).entryList({ u"教导处-单小芳-*.pdf"_s }, QDir::Files).size() == 1);
    CHECK(c.states() == QList<AgreementState>(4, AgreementState::Printed));
}

TEST_CASE("Saving the batch as one PDF counts as printed")
{
    Campaign c;
    c.open();
    c.issueAll();
    c.trigger("printBatchAction");
    auto* batch = child<PrintBatchDialog>(*c.page, "printBatchDialog");
    QTest::mouseClick(child<QPushButton>(*batch, "goButton"), Qt::LeftButton);
    auto* print = child<PrintDialog>(*batch, "printDialog");
    c.dialogs.saveFile = c.folder.filePath(u"all.pdf"_s);
    QTest::mouseClick(child<QPushButton>(*print, "savePdfButton"), Qt::LeftButton);
    CHECK(QFile::exists(c.dialogs.saveFile));
    CHECK(c.states() == QList<AgreementState>(4, AgreementState::Printed));
}

TEST_CASE("Papers that came back are marked by codes typed one after another")
{
    Campaign c;
    c.open();
    c.issueAll();
    const auto board = c.services.board.year(2026);
    REQUIRE_OK(board);
    c.dialogs.saveFile = c.folder.filePath(u"all.pdf"_s);
    REQUIRE_OK(c.services.printing.printToPdf({ .year = 2026 }, c.dialogs.saveFile));
    c.trigger("returnedAction");
    auto* mark = child<MarkDialog>(*c.page, "markDialog");
    auto* codes = child<QPlainTextEdit>(*mark, "markCodes");
    codes->setPlainText(board->rows[0].agreement->shortCode.toLower() + u'\n' + board->rows[1].agreement->number + u'\n');
    QTest::mouseClick(child<QPushButton>(*mark, "markButton"), Qt::LeftButton);
    CHECK(c.states().count(AgreementState::Returned) == 2);
    CHECK(c.page->board().total.owed == 2);
}

TEST_CASE("A code nobody has is named and nothing is marked")
{
    Campaign c;
    c.open();
    c.issueAll();
    c.trigger("returnedAction");
    auto* mark = child<MarkDialog>(*c.page, "markDialog");
    child<QPlainTextEdit>(*mark, "markCodes")->setPlainText(u"ZR-2026-0001\nZR-2026-9999"_s);
    QTest::mouseClick(child<QPushButton>(*mark, "markButton"), Qt::LeftButton);
    CHECK(child<MessageBar>(*mark, "messageBar")->text().contains(u"ZR-2026-9999"_s));
    CHECK(c.states().count(AgreementState::Returned) == 0);
}

TEST_CASE("A department's tile and the filter narrow the list")
{
    Campaign c;
    c.open();
    auto* tile = c.page->findChildren<QAbstractButton*>(QRegularExpression(u"^department\\d+Tile$"_s)).first();
    QTest::mouseClick(tile, Qt::LeftButton);
    CHECK(c.rows().rowCount() == 2);
    QTest::mouseClick(tile, Qt::LeftButton);
    CHECK(c.rows().rowCount() == 4);
    child<FilterEdit>(*c.page, "filterEdit")->setText(u"sxf"_s);
    CHECK(c.rows().rowCount() == 1);
    child<FilterEdit>(*c.page, "filterEdit")->clear();
    auto* scope = child<QComboBox>(*c.page, "scopeBox");
    scope->setCurrentIndex(scope->findData(int(AgreementTableModel::Scope::Back)));
    emit scope->activated(scope->currentIndex());
    CHECK(c.rows().rowCount() == 0);
}

TEST_CASE("The signing list goes to Excel")
{
    Campaign c;
    c.open();
    c.dialogs.saveFile = c.folder.filePath(u"list.xlsx"_s);
    c.trigger("exportAction");
    CHECK(QFile(c.dialogs.saveFile).size() > 1000);
    CHECK(c.page->messages().tone() == Tone::Ok);
}

TEST_CASE("Every control of the campaign and its dialogs has an object name and an accessible name")
{
    Campaign c;
    c.open();
    CHECK(unnamedControls(*c.page) == QStringList());
    c.issueAll();
    c.trigger("issueAction");
    c.trigger("printBatchAction");
    c.trigger("returnedAction");
    for (const char* name : { "issueDialog", "printBatchDialog", "markDialog" })
        CHECK(unnamedControls(*child<QDialog>(*c.page, name)) == QStringList());
}

TEST_CASE("Pictures of the campaign", "[.pictures]")
{
    Campaign c(24);
    c.open();
    c.trigger("issueAction");
    keepPicture(*child<IssueDialog>(*c.page, "issueDialog"), u"issue-light"_s, {});
    QTest::mouseClick(child<QPushButton>(*child<IssueDialog>(*c.page, "issueDialog"), "issueButton"), Qt::LeftButton);
    REQUIRE_OK(c.services.printing.printToPdf({ .year = 2026 }, c.folder.filePath(u"a.pdf"_s)));
    MarkRequest back;
    for (int i = 0; i < 9; ++i)
        back.codes << c.page->board().rows[i].agreement->number;
    REQUIRE_OK(c.services.marking.mark(back));
    c.page->messages().clear();
    keepPicture(*c.page, u"campaign-light"_s, { 840, 700 });
    c.theme.apply({ ColorMode::Dark, 10 });
    keepPicture(*c.page, u"campaign-dark"_s, { 840, 700 });
    c.theme.apply({ ColorMode::Light, 10 });
    c.trigger("printBatchAction");
    auto* batch = child<PrintBatchDialog>(*c.page, "printBatchDialog");
    auto* which = child<QComboBox>(*batch, "whichBox");
    which->setCurrentIndex(which->count() - 1);
    keepPicture(*batch, u"batch-light"_s, {});
    QTest::mouseClick(child<QPushButton>(*batch, "goButton"), Qt::LeftButton);
    keepPicture(*child<PrintDialog>(*batch, "printDialog"), u"preview-light"_s, {});
}
