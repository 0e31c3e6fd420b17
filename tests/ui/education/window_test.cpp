// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_parts.h"
#include "tests/ui/page_program.h"
#include "ui/education/activities_page.h"
#include "ui/education/board_page.h"
#include "ui/education/induction_page.h"
#include "ui/education/letters_page.h"
#include "ui/education/platform_page.h"
#include "ui/education/slip_table.h"
#include "ui/records/record_table.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

/// The demo school with its education, as it stands today.
struct Program : PageProgram {
    Program()
    {
        REQUIRE_OK(fillDemoEducation(*services, 7, clock.today()));
        show();
    }
};

} // namespace

TEST_CASE("every page of education fits, is named and has something to show", "[education][ui]")
{
    Program program;
    for (const QString& code : { EducationBoardPage::info().code, eduActivityType().kind().code, LettersPage::info().code, InductionPage::info().code, PlatformPage::info().code,
                                 schoolClassType().kind().code, learnWayType().kind().code, reminderRuleType().kind().code, letterTextType().kind().code }) {
        CAPTURE(code);
        Page& page = program.page<Page>(code);
        CHECK(unnamedControls(page) == QStringList());
        CHECK(page.minimumSizeHint().width() <= 1024);
        keepPicture(program.window(), u"education_"_s + code);
    }
}

TEST_CASE("the board shows done and planned, and what the calendar asks for is taken with an undo", "[education][ui]")
{
    Program program;
    auto& page = program.page<EducationBoardPage>();
    auto* grid = child<QTableWidget>(page, "boardGrid");
    CHECK(grid->columnCount() == 12);
    CHECK(grid->rowCount() == 8);
    CHECK(grid->item(0, 0)->text() == u"开学第一课"_s);
    // A whole new year, with nothing in it yet.
    const int next = page.schoolYear() + 1;
    REQUIRE_OK(program.services->records->save(schoolTermType().kind(), schoolTermType().toRecord({ .name = u"下一学年第一学期"_s, .schoolYear = next, .term = u"first"_s, .firstDay = { next, 9, 1 }, .lastDay = { next + 1, 1, 20 } })));
    auto* years = child<QComboBox>(page, "schoolYearBox");
    years->setCurrentIndex(years->findData(next));
    emit years->activated(years->currentIndex());
    const qint64 before = program.rows(eduActivityType().kind());
    Program::press(page, "proposeActionButton");
    QWidget& dialog = Program::dialog(page, "proposalsDialog");
    CHECK(unnamedControls(dialog) == QStringList());
    keepPicture(dialog, u"education_proposals"_s, { 760, 460 });
    auto* list = child<QTreeWidget>(dialog, "proposalsList");
    const int offered = list->topLevelItemCount();
    REQUIRE(offered > 12);
    list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    CHECK(program.rows(eduActivityType().kind()) == before);
    Program::press(dialog, "proposalsTake");
    CHECK(program.rows(eduActivityType().kind()) == before + offered - 1);
    CHECK(grid->item(1, 1)->text().contains(u"0/"_s));
    child<QAction>(page, "undoAction")->trigger();
    CHECK(program.rows(eduActivityType().kind()) == before);
}

TEST_CASE("Enter in an empty cell begins an activity of its month and way, and saving puts it there", "[education][ui]")
{
    Program program;
    auto& page = program.page<EducationBoardPage>();
    auto* grid = child<QTableWidget>(page, "boardGrid");
    int column = -1;
    for (int x = 0; x < 12 && column < 0; ++x)
        if (grid->item(6, x)->text().isEmpty() && x != 11 && x != 10)
            column = x;
    REQUIRE(column >= 0);
    grid->setCurrentCell(6, column);
    child<QAction>(page, "newActivityAction")->trigger();
    QApplication::processEvents();
    auto* list = qobject_cast<RecordListPage*>(program.window().currentPage());
    REQUIRE(list);
    CHECK(list->code() == u"edu_activity"_s);
    keepPicture(program.window(), u"education_new_activity"_s);
    typeByInputMethod(child<QLineEdit>(*list, "titleInput"), u"急救体验"_s);
    const qint64 before = program.rows(eduActivityType().kind());
    Program::press(*list, "saveButton");
    CHECK(program.rows(eduActivityType().kind()) == before + 1);
    auto& board = program.page<EducationBoardPage>();
    CHECK(child<QTableWidget>(board, "boardGrid")->item(6, column)->text() == u"0/1"_s);
}

TEST_CASE("an activity is noted as held: what cannot be stays in the dialog with a word", "[education][ui]")
{
    Program program;
    ActivityService& activities = program.services->education->activities;
    const auto ways = program.services->store->list(learnWayType());
    const auto added = activities.add({ .title = u"测试活动"_s, .way = ways->first().id, .heldOn = program.clock.today(), .minutes = 40 });
    REQUIRE_OK(added);
    const Id<EduActivity> id = added->steps.first().after.id;
    auto& page = program.page<ActivitiesPage>(eduActivityType().kind().code);
    child<RecordTable>(page, "recordTable")->selectIds({ id.value() });
    QApplication::processEvents();
    Program::press(page, "holdActionButton");
    QWidget& dialog = Program::dialog(page, "heldDialog");
    CHECK(unnamedControls(dialog) == QStringList());
    auto* expected = child<QSpinBox>(dialog, "heldExpected");
    CHECK(expected->value() > 400); // the pupils of all classes
    child<QSpinBox>(dialog, "heldActual")->setValue(expected->value() + 1);
    Program::press(dialog, "acceptButton");
    CHECK(dialog.isVisible());
    CHECK((*program.services->store->find(eduActivityType(), id))->state == u"planned"_s);
    child<QSpinBox>(dialog, "heldActual")->setValue(expected->value() - 2);
    child<QSpinBox>(dialog, "heldMinutes")->setValue(150);
    CHECK(child<QCheckBox>(dialog, "heldLong")->isVisible());
    Program::press(dialog, "acceptButton");
    CHECK(dialog.isVisible()); // asks
    child<QCheckBox>(dialog, "heldLong")->setChecked(true);
    keepPicture(dialog, u"education_held"_s, { 460, 380 });
    Program::press(dialog, "acceptButton");
    CHECK((*program.services->store->find(eduActivityType(), id))->state == u"held"_s);
    child<QAction>(page, "undoStepAction")->trigger();
    CHECK((*program.services->store->find(eduActivityType(), id))->state == u"planned"_s);
}

TEST_CASE("slips are typed class by class; a count that cannot be is put back", "[education][ui]")
{
    Program program;
    LetterService& letters = program.services->education->letters;
    const auto texts = program.services->store->list(letterTextType());
    const auto id = letters.issue(*letters.draft(texts->first().id));
    REQUIRE_OK(id);
    auto& page = program.page<LettersPage>();
    page.showLetter(*id);
    auto* table = child<SlipTable>(page, "slipTable");
    REQUIRE(table->rowCount() > 2);
    const int sent = table->item(0, SlipTable::SentColumn)->text().toInt();
    table->setFocus();
    table->setCurrentCell(0, SlipTable::ReturnedColumn);
    for (const QChar digit : QString::number(sent - 1))
        QTest::keyClick(QApplication::focusWidget(), char(digit.toLatin1()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    for (int i = 0; i < 3; ++i) // the editor closes, the count is taken, the page reads again: one after the other
        QApplication::processEvents();
    CHECK(letters.standing(*id)->rows[0].slip.returned == sent - 1);
    CHECK(table->currentRow() == 1);
    CHECK(table->item(0, SlipTable::MissingColumn)->text() == u"1"_s);
    table->item(0, SlipTable::LateColumn)->setText(u"9"_s);
    QApplication::processEvents();
    CHECK(page.messages().tone() == Tone::Error);
    CHECK(letters.standing(*id)->rows[0].slip.lateReturned == 0);
    CHECK(table->item(0, SlipTable::LateColumn)->text() == u"0"_s);
    table->item(0, SlipTable::SeatsColumn)->setText(u"小明"_s);
    QApplication::processEvents();
    CHECK(letters.standing(*id)->rows[0].slip.missingSeats.isEmpty());
    keepPicture(program.window(), u"education_slips"_s);
    child<QAction>(page, "undoCountAction")->trigger();
    QApplication::processEvents();
    CHECK_FALSE(letters.standing(*id)->rows[0].slip.countedOn.isValid());
}

TEST_CASE("a new letter is begun with a text and registered", "[education][ui]")
{
    Program program;
    auto& page = program.page<LettersPage>();
    const qint64 before = program.rows(parentLetterType().kind());
    Program::press(page, "newLetterActionButton");
    QWidget& dialog = Program::dialog(page, "letterDialog");
    CHECK(unnamedControls(dialog) == QStringList());
    keepPicture(dialog, u"education_letter"_s, { 860, 620 });
    auto* number = child<QLineEdit>(dialog, "letterNumber");
    const QString free = number->text();
    number->setText(program.services->store->list(parentLetterType())->first().docNo);
    Program::press(dialog, "letterSave");
    CHECK(dialog.isVisible()); // two letters of one number
    number->setText(free);
    Program::press(dialog, "letterSave");
    CHECK(program.rows(parentLetterType().kind()) == before + 1);
}

TEST_CASE("a newcomer is admitted once trained, and that is taken back", "[education][ui]")
{
    Program program;
    auto& page = program.page<InductionPage>();
    auto* table = child<QTreeWidget>(page, "newcomerTable");
    const auto newcomers = program.services->education->gate.newcomers();
    REQUIRE_OK(newcomers);
    const auto untrained = std::find_if(newcomers->cbegin(), newcomers->cend(), [](const Newcomer& one) { return !one.induction; });
    REQUIRE(untrained != newcomers->cend()); // the demo school has one
    const Person person = untrained->person;
    const int row = int(untrained - newcomers->cbegin());
    table->setCurrentItem(table->topLevelItem(row));
    CHECK_FALSE(child<QAction>(page, "admitAction")->isEnabled());
    REQUIRE_OK(program.services->records->save(inductionType().kind(), inductionType().toRecord({ .person = person.id, .content = u"制度"_s, .hours = 8, .score = 90, .passed = true, .trainer = u"主任"_s, .trainedOn = program.clock.today() })));
    QApplication::processEvents();
    table->setCurrentItem(table->topLevelItem(row));
    CHECK_FALSE(*program.services->education->gate.mayHaveWorkCard(person.id));
    Program::press(page, "admitActionButton");
    CHECK(*program.services->education->gate.mayHaveWorkCard(person.id));
    CHECK(page.messages().tone() == Tone::Ok);
    Program::press(page.messages(), "messageAction");
    CHECK_FALSE(*program.services->education->gate.mayHaveWorkCard(person.id));
}

TEST_CASE("a platform table with pupils is imported only after agreeing to leave them out", "[education][ui]")
{
    Program program;
    auto& page = program.page<PlatformPage>();
    const QString path = program.folder.filePath(u"平台名单.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u"班级,姓名,手机号,完成情况\n一年级1班,张三,13800000001,已完成\n一年级1班,李四,13800000002,未完成\n"_s.toUtf8());
    file.close();
    program.dialogs.openFile = path;
    const qint64 before = program.rows(platformStatType().kind());
    Program::press(page, "importTotalsActionButton");
    QWidget& dialog = Program::dialog(page, "platformDialog");
    CHECK(unnamedControls(dialog) == QStringList());
    keepPicture(dialog, u"education_platform_import"_s, { 640, 520 });
    CHECK_FALSE(child<QPushButton>(dialog, "platformApply")->isEnabled());
    child<QCheckBox>(dialog, "platformDrop")->setChecked(true);
    Program::press(dialog, "platformApply");
    CHECK(program.rows(platformStatType().kind()) == before + 1);
    child<QAction>(page, "undoTotalsAction")->trigger();
    CHECK(program.rows(platformStatType().kind()) == before);
}
