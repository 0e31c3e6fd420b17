// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/agreements_support.h"
#include "ui/organization/agreement_table_model.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/filter_edit.h"

#include <QAbstractButton>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>

using namespace bihuan;

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
    c.choose(u"Back, signed"_s);
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

TEST_CASE("The buttons carry how many are due for their step, of all or of the selected, and the next one stands out")
{
    Campaign c;
    c.open();
    auto* issue = child<QPushButton>(*c.page, "issueActionButton");
    auto* print = child<QPushButton>(*c.page, "printBatchActionButton");
    auto* handed = child<QPushButton>(*c.page, "handedActionButton");
    CHECK(issue->text().contains(u"(4)"_s));
    CHECK_FALSE(handed->isEnabled());
    c.issueAll();
    CHECK_FALSE(issue->text().contains(u'('));
    CHECK(print->text().contains(u"(4)"_s));
    c.table().selectRow(0);
    CHECK(print->text().contains(u"(1)"_s));
    c.table().clearSelection();
    c.printAll();
    CHECK(handed->text().contains(u"(4)"_s));
    CHECK(child<QPushButton>(*c.page, "returnedActionButton")->text().contains(u"(4)"_s));
}

TEST_CASE("A step without a selection marks all that are due for it, and can be undone from the message")
{
    Campaign c;
    c.open();
    c.issueAll();
    c.printAll();
    c.click("handedActionButton");
    auto* mark = child<QDialog>(*c.page, "markDialog");
    QTest::mouseClick(child<QPushButton>(*mark, "markButton"), Qt::LeftButton);
    CHECK(c.states() == QList<AgreementState>(4, AgreementState::Handed));
    QTest::mouseClick(child<QPushButton>(c.page->messages(), "messageAction"), Qt::LeftButton);
    CHECK(c.states() == QList<AgreementState>(4, AgreementState::Printed));
    CHECK(c.page->board().total.handed == 0);
}

TEST_CASE("Late hires stand in the strip and one click issues them; leavers are shown, lost ones issued again")
{
    Campaign c;
    c.open();
    CHECK_FALSE(child<QWidget>(*c.page, "campaignStrip")->isVisible());
    c.issueAll();
    c.printAll();
    c.school.clock.set(QDateTime(QDate(2026, 10, 12), QTime(9, 0)));
    Person late = c.school.addPerson(u"钱新来"_s, c.teachers, c.office, u"T90"_s);
    late.posts = { c.head.id };
    late.joinedOn = QDate(2026, 10, 10);
    REQUIRE_OK(c.school.service->save(personType().kind(), personType().toRecord(late)));
    Person leaver = c.people[1];
    leaver.leftOn = QDate(2026, 10, 8);
    REQUIRE_OK(c.school.service->save(personType().kind(), personType().toRecord(leaver)));
    CHECK(child<QLabel>(*c.page, "stripLateHiresText")->text().contains(u'1'));
    CHECK(child<QWidget>(*c.page, "stripLeavers")->isVisible());

    c.click("stripLateHiresButton");
    CHECK_FALSE(c.page->findChild<IssueDialog*>(u"issueDialog"_s)); // nothing to ask
    CHECK(c.message().contains(u"ZR-2026-0005"_s));
    CHECK_FALSE(child<QWidget>(*c.page, "stripLateHires")->isVisible());

    c.click("stripLeaversButton");
    REQUIRE(c.rows().rowCount() == 1);
    CHECK(c.rows().index(0, 0).data().toString() == leaver.name);

    c.choose(u"All"_s);
    QStringList numbers; // of the leaver, too, who gets no other
    for (const BoardRow& row : c.page->board().rows)
        if (row.person == leaver.id || row.person == c.people[0].id)
            numbers << row.agreement->number;
    REQUIRE_OK(c.services.marking.mark({ .codes = numbers, .state = AgreementState::Lost }));
    c.click("stripLostButton");
    auto* dialog = child<IssueDialog>(*c.page, "issueDialog");
    CHECK(child<QLabel>(*dialog, "issueSummary")->text() == u"1 to issue"_s);
    QTest::mouseClick(child<QPushButton>(*dialog, "issueButton"), Qt::LeftButton);
    CHECK_FALSE(child<QWidget>(*c.page, "stripLost")->isVisible());
    CHECK(c.page->board().total.lost == 1);
}

TEST_CASE("An agreement is issued again with a reason, and the old one is replaced")
{
    Campaign c;
    c.open();
    c.issueAll();
    c.table().selectRow(0);
    const Agreement old = c.paper(0);
    c.trigger("reissueAction");
    CHECK_FALSE(c.page->findChild<IssueDialog*>(u"issueDialog"_s)); // no reason, nothing
    c.dialogs.text = u"岗位变动"_s;
    c.trigger("reissueAction");
    auto* dialog = child<IssueDialog>(*c.page, "issueDialog");
    QTest::mouseClick(child<QPushButton>(*dialog, "issueButton"), Qt::LeftButton);
    CHECK((*c.school.store->find(agreementType(), old.id))->state == u"superseded"_s);
    CHECK(c.paper(0).number == u"ZR-2026-0005"_s);
}

TEST_CASE("A school that begins in November does not see everybody sign late, unless it says so")
{
    Campaign c;
    c.school.clock.set(QDateTime(QDate(2026, 11, 24), QTime(9, 0)));
    c.open();
    c.trigger("issueAction");
    auto* dialog = child<IssueDialog>(*c.page, "issueDialog");
    auto* until = child<QLineEdit>(*dialog, "signUntilText");
    CHECK(until->text() == u"2026-12-08"_s);
    CHECK_FALSE(dialog->plan()->entries.first().late);
    until->setText(u"2026-09-15"_s);
    emit until->editingFinished();
    CHECK(dialog->plan()->entries.first().late);
    until->setText(u"2026-11-30"_s);
    emit until->editingFinished();
    CHECK_FALSE(dialog->plan()->entries.first().late);
    QTest::mouseClick(child<QPushButton>(*dialog, "issueButton"), Qt::LeftButton);
    CHECK(c.page->board().windowEnd == QDate(2026, 11, 30));
    CHECK(c.page->board().total.late == 0);
}

TEST_CASE("The last day of signing is changed for the year; a day outside it or no date is refused in words")
{
    Campaign c;
    c.open();
    c.issueAll();
    c.dialogs.text = u"2026.9.30"_s;
    c.trigger("windowEndAction");
    CHECK(c.page->board().windowEnd == QDate(2026, 9, 30));
    for (const QString& wrong : { u"下周"_s, u"2027-12-01"_s, u"2026-01-01"_s }) {
        c.dialogs.text = wrong;
        c.trigger("windowEndAction");
        CHECK(c.page->messages().tone() == Tone::Error);
        CHECK(c.page->board().windowEnd == QDate(2026, 9, 30));
    }
}

TEST_CASE("With the largest text nothing of the page is cut off at the width a small screen leaves it")
{
    Campaign c(24);
    c.theme.apply({ ColorMode::Light, 14 });
    c.open();
    c.issueAll();
    c.printAll();
    REQUIRE_OK(c.services.marking.mark({ .codes = { c.paper(3).number }, .state = AgreementState::Lost }));
    c.page->messages().clear();
    c.page->resize(800, 640); // 1,024 by 768 without navigation, menu and status bar
    QTest::qWait(20);
    CHECK(c.page->width() == 800);
    for (const auto* button : c.page->findChildren<QPushButton*>())
        if (button->isVisible()) {
            CAPTURE(button->objectName());
            CHECK(button->width() >= button->minimumSizeHint().width());
            CHECK(c.page->rect().contains(QRect(button->mapTo(c.page.get(), QPoint(0, 0)), button->size())));
        }
    CHECK(c.table().height() > c.table().verticalHeader()->defaultSectionSize() * 4);
    c.theme.apply({ ColorMode::Light, 10 });
}

TEST_CASE("The list of late signing says who, and when nobody is that there is nobody")
{
    Campaign c;
    c.open();
    c.issueAll();
    c.printAll();
    c.trigger("lateListAction");
    CHECK_FALSE(c.page->findChild<PrintDialog*>(u"printDialog"_s));
    CHECK(c.page->messages().tone() == Tone::Info);
    c.school.clock.set(QDateTime(QDate(2026, 9, 20), QTime(9, 0)));
    REQUIRE_OK(c.services.marking.mark({ .codes = { c.paper(0).number } }));
    c.trigger("lateListAction");
    CHECK(c.rows().rowCount() == 4); // one signed late, three owe since the 15th
    CHECK(child<PrintDialog>(*c.page, "printDialog")->windowTitle().contains(u"Late signing"_s));
}

TEST_CASE("What is printed and exported is what is shown, and says that a filter is on")
{
    Campaign c;
    c.open();
    c.issueAll();
    child<FilterEdit>(*c.page, "filterEdit")->setText(u"sxf"_s);
    c.trigger("registerAction");
    auto* print = child<PrintDialog>(*c.page, "printDialog");
    CHECK(child<QLabel>(*print, "printNote")->text().contains(u"1 of 4"_s));
    c.dialogs.saveFile = c.folder.filePath(u"list.xlsx"_s);
    c.trigger("exportAction");
    CHECK(c.page->messages().tone() == Tone::Warning);
    CHECK(c.message().contains(u"1 of 4"_s));
}

TEST_CASE("A large school is read in slices; the page stays calm and ends up the same")
{
    Campaign c(1600);
    c.open();
    CHECK(c.page->isReading());
    CHECK(child<QWidget>(*c.page, "readingBoard")->isVisible());
    CHECK(c.rows().rowCount() == 0);
    REQUIRE(QTest::qWaitFor([&] { return !c.page->isReading(); }, 60000));
    CHECK(c.rows().rowCount() == 1600);
    CHECK(c.page->board().total.due == 1600);
}

TEST_CASE("Marking keeps the selection and the place in the list")
{
    Campaign c;
    c.open();
    c.issueAll();
    c.printAll();
    c.table().selectRow(2);
    const Id<Person> person = c.table().chosenPersons().first();
    c.click("returnedActionButton");
    QTest::mouseClick(child<QPushButton>(*child<QDialog>(*c.page, "markDialog"), "markButton"), Qt::LeftButton);
    CHECK(c.page->board().total.returned == 1);
    CHECK(c.table().chosenPersons() == QList<Id<Person>>{ person });
    CHECK(stateOf(c.paper(2)) == AgreementState::Returned);
}

TEST_CASE("Every control of the campaign and its dialogs has an object name and an accessible name")
{
    Campaign c;
    c.open();
    CHECK(unnamedControls(*c.page) == QStringList());
    c.issueAll();
    c.printAll();
    c.trigger("issueAction");
    c.trigger("returnedAction");
    c.trigger("quickMarkAction");
    c.trigger("printHistoryAction");
    for (const char* name : { "issueDialog", "markDialog", "quickMarkDialog", "printHistoryDialog" })
        CHECK(unnamedControls(*child<QDialog>(*c.page, name)) == QStringList());
}

TEST_CASE("Pictures of the campaign", "[.pictures]")
{
    Campaign c(24);
    c.open();
    c.trigger("issueAction");
    keepPicture(*child<IssueDialog>(*c.page, "issueDialog"), u"issue-light"_s, {});
    QTest::mouseClick(child<QPushButton>(*child<IssueDialog>(*c.page, "issueDialog"), "issueButton"), Qt::LeftButton);
    c.printAll();
    MarkRequest back;
    for (int i = 0; i < 9; ++i)
        back.codes << c.paper(i).number;
    REQUIRE_OK(c.services.marking.mark(back));
    REQUIRE_OK(c.services.marking.mark({ .codes = { c.paper(12).number }, .state = AgreementState::Lost }));
    c.page->messages().clear();
    keepPicture(*c.page, u"campaign-light"_s, { 840, 700 });
    c.theme.apply({ ColorMode::Dark, 10 });
    keepPicture(*c.page, u"campaign-dark"_s, { 840, 700 });
    c.theme.apply({ ColorMode::Light, 14 });
    keepPicture(*c.page, u"campaign-large"_s, { 840, 700 });
}
