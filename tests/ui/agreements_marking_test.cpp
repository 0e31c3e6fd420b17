// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/agreements_support.h"
#include "ui/organization/mark_dialog.h"
#include "ui/organization/quick_mark_dialog.h"
#include "ui/widgets/mark_result.h"

#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace bihuan;

namespace {

/// Four printed agreements and the dialog for marking one after another.
struct Stack : Campaign {
    QuickMarkDialog* dialog = nullptr;

    Stack()
    {
        open();
        issueAll();
        printAll();
        trigger("quickMarkAction");
        dialog = child<QuickMarkDialog>(*page, "quickMarkDialog");
    }
    /// As a reader does: characters and Enter.
    void scan(const QString& text)
    {
        auto* code = child<QLineEdit>(*dialog, "quickCode");
        typeByInputMethod(code, text);
        QTest::keyClick(code, Qt::Key_Return);
    }
    Tone tone() { return child<MarkResult>(*dialog, "markResult")->tone(); }
    QString said(const char* label) { return child<QLabel>(*dialog, label)->text(); }
    QTreeWidget& list() { return *child<QTreeWidget>(*dialog, "quickList"); }
};

} // namespace

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

TEST_CASE("Codes scanned one after another are marked at once, each with name, department and state")
{
    Stack s;
    const Agreement first = s.paper(0), second = s.paper(1);
    s.scan(first.shortCode.toLower());
    CHECK(s.tone() == Tone::Ok);
    CHECK(s.said("resultWord") == stateName(AgreementState::Returned));
    CHECK(s.said("resultWhose").contains(first.personName));
    CHECK(s.said("resultWhose").contains(first.department));
    CHECK(child<QLineEdit>(*s.dialog, "quickCode")->text().isEmpty());
    s.scan(second.number);
    s.scan(QString::number(s.paper(2).serial)); // the serial alone
    CHECK(s.states().count(AgreementState::Returned) == 3);
    CHECK(s.dialog->marked() == 3);
    REQUIRE(s.list().topLevelItemCount() == 3);
    CHECK(s.list().topLevelItem(2)->text(0) == first.personName);
    CHECK(s.page->board().total.returned == 3); // behind it the page follows
    CHECK(s.dialog->isVisible());
}

TEST_CASE("A wrong code, one that is back already and one of another year are said, without a window in the way")
{
    Stack s;
    const Agreement first = s.paper(0);
    s.scan(u"XXXX"_s);
    CHECK(s.tone() == Tone::Error);
    CHECK(s.said("resultLine").contains(u"XXXX"_s));
    s.scan(first.shortCode);
    s.scan(first.shortCode);
    CHECK(s.tone() == Tone::Warning);
    CHECK(s.said("resultLine").contains(first.number));
    s.school.clock.set(QDateTime(QDate(2027, 9, 2), QTime(9, 0)));
    CampaignRequest next{ .year = 2027 };
    const auto issued = s.services.campaign.issue(*s.services.campaign.dryRun(next));
    REQUIRE_OK(issued);
    s.scan(u"ZR-2027-0001"_s);
    CHECK(s.tone() == Tone::Error);
    CHECK(s.said("resultLine").contains(u"2027"_s));
    CHECK(s.states().count(AgreementState::Returned) == 1);
    CHECK(s.dialogs.asked.isEmpty());
}

TEST_CASE("A name or its initials find the person; of several a digit chooses")
{
    Stack s;
    s.scan(u"sxf"_s);
    CHECK(s.said("resultWhose").contains(u"单小芳"_s));
    s.scan(u"李娜"_s);
    CHECK(s.states().count(AgreementState::Returned) == 2);
    Campaign twins; // two of one name
    const StaffCategory category = twins.teachers;
    Person other = twins.school.addPerson(u"张伟"_s, category, twins.affairs, u"T77"_s);
    other.posts = { twins.head.id };
    REQUIRE_OK(twins.school.service->save(personType().kind(), personType().toRecord(other)));
    twins.open();
    twins.issueAll();
    twins.printAll();
    twins.trigger("quickMarkAction");
    auto* dialog = child<QuickMarkDialog>(*twins.page, "quickMarkDialog");
    auto* code = child<QLineEdit>(*dialog, "quickCode");
    typeByInputMethod(code, u"张伟"_s);
    QTest::keyClick(code, Qt::Key_Return);
    CHECK(child<MarkResult>(*dialog, "markResult")->tone() == Tone::Info);
    CHECK(dialog->marked() == 0);
    QTest::keyClicks(code, u"2"_s);
    QTest::keyClick(code, Qt::Key_Return);
    CHECK(dialog->marked() == 1);
    QStringList places; // in the order offered
    for (const BoardRow& row : twins.page->board().rows)
        if (row.name == u"张伟"_s)
            places << row.department;
    CHECK(child<QLabel>(*dialog, "resultWhose")->text().contains(places[1]));
}

TEST_CASE("Each of the last ten can be taken back, and Ctrl+Z takes the last one")
{
    Stack s;
    s.scan(s.paper(0).number);
    s.scan(s.paper(1).number);
    s.scan(s.paper(2).number);
    QTest::mouseClick(child<QPushButton>(*s.dialog, "undo1Button"), Qt::LeftButton);
    CHECK(stateOf(s.paper(0)) == AgreementState::Printed);
    CHECK_FALSE(s.paper(0).signedOn.isValid());
    QTest::mouseClick(child<QPushButton>(*s.dialog, "undoLastButton"), Qt::LeftButton);
    CHECK(stateOf(s.paper(2)) == AgreementState::Printed);
    CHECK(stateOf(s.paper(1)) == AgreementState::Returned);
    CHECK(s.dialog->marked() == 1);
    child<QAction>(*s.dialog, "undoLastAction")->trigger();
    child<QAction>(*s.dialog, "undoLastAction")->trigger(); // nothing is left
    CHECK(s.dialog->marked() == 0);
    CHECK(s.states() == QList<AgreementState>(4, AgreementState::Printed));
}

TEST_CASE("Date of signing, state and place are chosen once for a stack")
{
    Stack s;
    s.school.clock.set(QDateTime(QDate(2026, 9, 12), QTime(9, 0)));
    auto* date = child<QLineEdit>(*s.dialog, "quickDate");
    date->setText(u"2026-09-06"_s);
    s.scan(s.paper(0).number);
    CHECK(s.paper(0).signedOn == QDate(2026, 9, 6));
    CHECK(s.paper(0).returnedOn == QDate(2026, 9, 12));
    date->setText(u"31.31"_s);
    s.scan(s.paper(1).number);
    CHECK(s.tone() == Tone::Error);
    CHECK(stateOf(s.paper(1)) == AgreementState::Printed);

    auto* state = child<QComboBox>(*s.dialog, "quickState");
    state->setCurrentIndex(state->findData(int(AgreementState::Filed)));
    date->setText(u"2026-09-12"_s);
    child<QLineEdit>(*s.dialog, "quickLocation")->setText(u"3 号盒"_s);
    s.scan(s.paper(0).number);
    s.scan(s.paper(1).number);
    CHECK(s.states().count(AgreementState::Filed) == 2);
    CHECK(s.paper(1).location == u"3 号盒"_s);
}

TEST_CASE("Pictures of marking one after another", "[.pictures]")
{
    Stack s;
    s.scan(s.paper(0).number);
    s.scan(s.paper(1).number);
    keepPicture(*s.dialog, u"quick-light"_s, {});
    s.theme.apply({ ColorMode::Dark, 10 });
    s.scan(s.paper(1).number);
    keepPicture(*s.dialog, u"quick-dark"_s, {});
    s.theme.apply({ ColorMode::Light, 14 });
    s.scan(u"zw"_s);
    keepPicture(*s.dialog, u"quick-large"_s, {});
}
