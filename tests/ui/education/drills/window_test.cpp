// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_parts.h"
#include "core/education/drills/drill_desk.h"
#include "core/people/school_class.h"
#include "tests/ui/whole_program.h"
#include "ui/education/drills/drill_desk_window.h"
#include "ui/education/drills/drills_page.h"
#include "ui/records/record_table.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

struct DrillProgram : WholeProgram {
    DrillProgram()
    {
        for (int i = 1; i <= 6; ++i)
            REQUIRE_OK(services->records->save(schoolClassType().kind(), schoolClassType().toRecord(SchoolClass{ .name = u"三年级%1班"_s.arg(i), .grade = 3, .classNo = i, .pupils = 40 + i })));
        window().resize(1024, 768);
        window().show();
    }
    DrillsPage& page()
    {
        REQUIRE(window().openPage(u"drill"_s));
        auto* drills = qobject_cast<DrillsPage*>(window().currentPage());
        REQUIRE(drills);
        return *drills;
    }
    template <class T> T* dialog(const char* name)
    {
        T* found = page().findChild<T*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    qint64 count(const RecordKind& kind) { return services->store->count(kind).value_or(-1); }
};

} // namespace

TEST_CASE("the year is planned on the page, and taken back", "[drills]")
{
    DrillProgram program;
    DrillsPage& page = program.page();
    child<QPushButton>(page, "drillPlanActionButton")->click();
    auto* dialog = program.dialog<QDialog>("drillPlanDialog");
    auto* table = child<QTableWidget>(*dialog, "drillPlanTable");
    REQUIRE(table->rowCount() > 5);
    const int proposed = table->rowCount();
    CHECK(unnamedControls(*dialog) == QStringList{});
    keepPicture(*dialog, u"drill-plan-dialog"_s, { 820, 620 });
    const QDate day = QDate::fromString(table->item(1, 1)->text(), Qt::ISODate);
    table->item(1, 1)->setText(day.addDays(7 - day.dayOfWeek()).toString(Qt::ISODate)); // the Sunday after it
    CHECK(table->item(1, 4)->text().contains(u"weekend"_s));
    table->item(1, 1)->setText(day.toString(Qt::ISODate));
    CHECK_FALSE(table->item(1, 4)->text().contains(u"better"_s));
    table->item(0, 1)->setText(u"2026-13-01"_s);
    child<QPushButton>(*dialog, "acceptButton")->click();
    CHECK(program.count(drillType().kind()) == 0); // no such day: nothing is planned
    table->item(0, 0)->setCheckState(Qt::Unchecked);
    child<QPushButton>(*dialog, "acceptButton")->click();
    CHECK(program.count(drillType().kind()) == proposed - 1);
    auto* undo = child<QPushButton>(page.messages(), "messageAction");
    REQUIRE(undo);
    undo->click();
    CHECK(program.count(drillType().kind()) == 0);
}

TEST_CASE("a drill goes its steps on the page", "[drills]")
{
    DrillProgram program;
    DrillServices& drills = *program.services->drills;
    const auto kind = program.services->store->list(drillKindType())->first();
    const QDate today = program.clock.today();
    const auto made = drills.drills.add({ Drill{ .kind = kind.id, .heldOn = today } }, u"计划"_s);
    REQUIRE_OK(made);
    const Id<Drill> id(made->steps.first().after.id);
    DrillsPage& page = program.page();
    auto* table = child<RecordTable>(page, "recordTable");
    table->selectIds({ id.value() });
    const auto next = [&] {
        child<QPushButton>(page, "drillNextActionButton")->click();
        auto* dialog = page.findChild<QDialog*>(u"drillStepDialog"_s);
        REQUIRE(dialog);
        CHECK(unnamedControls(*dialog) == QStringList{});
        return dialog;
    };
    const auto accept = [](QDialog* dialog) {
        child<QPushButton>(*dialog, "acceptButton")->click();
        QTest::qWait(1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const auto state = [&] { return (*program.services->store->find(drillType(), id))->state; };
    QPointer<QDialog> dialog = next();
    accept(dialog);
    if (state() == u"planned"_s) { // nobody commands by the data
        const auto people = program.services->store->list(personType());
        REQUIRE_OK(drills.drills.step(id, { .commander = people->first().id }));
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        page.activated();
        table->selectIds({ id.value() });
    }
    CHECK(state() == u"approved"_s);
    accept(next());
    CHECK(state() == u"briefed"_s);
    dialog = next();
    child<QLineEdit>(*dialog, "drillTeachers")->setText(u"40"_s);
    child<QLineEdit>(*dialog, "drillPupils")->setText(u"240"_s);
    child<QLineEdit>(*dialog, "drillTime")->setText(u"0"_s);
    accept(dialog);
    CHECK(state() == u"briefed"_s); // 0 seconds
    REQUIRE(dialog);
    child<QLineEdit>(*dialog, "drillTime")->setText(u"1:52"_s);
    accept(dialog);
    CHECK(state() == u"executed"_s);
    CHECK((*program.services->store->find(drillType(), id))->actualS == 112);

    child<QPushButton>(page, "drillEvaluateActionButton")->click();
    auto* evaluation = program.dialog<QDialog>("drillReviewDialog");
    CHECK(unnamedControls(*evaluation) == QStringList{});
    child<QSpinBox>(*evaluation, "drillMark4")->setValue(15);
    child<QLineEdit>(*evaluation, "drillFindingWhat")->setText(u"东楼梯口拥挤"_s);
    child<QPushButton>(*evaluation, "drillFindingAdd")->click();
    CHECK(child<QLabel>(*evaluation, "drillFindings")->text().contains(u"YL-"_s));
    keepPicture(*evaluation, u"drill-evaluation-dialog"_s, { 860, 660 });
    accept(evaluation);
    CHECK(program.count(drillMarkType().kind()) == 8);
    CHECK(program.count(drillFindingType().kind()) == 1);

    child<QPushButton>(page, "drillRolesActionButton")->click();
    auto* roles = program.dialog<QDialog>("drillRolesDialog");
    CHECK(unnamedControls(*roles) == QStringList{});
    keepPicture(*roles, u"drill-roles-dialog"_s, { 940, 560 });
    accept(roles);

    dialog = next();
    child<QPlainTextEdit>(*dialog, "drillStepNote")->setPlainText(u"有序"_s);
    accept(dialog);
    CHECK(state() == u"reviewed"_s);
    CHECK(page.findChild<QPushButton*>(u"drillSlot_review"_s));
    dialog = next();
    accept(dialog); // the finding is open
    CHECK(state() == u"reviewed"_s);
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto item = drills.drills.file(id)->items.first();
    REQUIRE_OK(program.services->records->setVoided(loopItemType().kind(), { item.id.value() }, true, u"重复"_s));
    accept(next());
    CHECK(state() == u"improved"_s);
    dialog = next();
    keepPicture(*dialog, u"drill-close-dialog"_s, { 620, 520 });
    accept(dialog);
    CHECK(state() == u"improved"_s); // evidence is missing
    for (QLineEdit* reason : dialog->findChildren<QLineEdit*>())
        if (reason->objectName().startsWith(u"drillReason_"_s))
            reason->setText(u"没有留存"_s);
    child<QPlainTextEdit>(*dialog, "drillSummary")->setPlainText(u"达到目的"_s);
    accept(dialog);
    CHECK(state() == u"closed"_s);
}

TEST_CASE("a stopwatch that was not saved is offered again on the page and at the start", "[drills]")
{
    DrillProgram program;
    DrillServices& drills = *program.services->drills;
    const auto kind = program.services->store->list(drillKindType())->first();
    const auto made = drills.drills.add({ Drill{ .kind = kind.id, .heldOn = program.clock.today() } }, u"计划"_s);
    REQUIRE_OK(made);
    const SteadyStopClock watch;
    DrillDesk desk(drills.drills, watch);
    REQUIRE_OK(desk.open(Id<Drill>(made->steps.first().after.id)));
    REQUIRE_OK(desk.start());
    REQUIRE_OK(desk.arrive(1));
    DrillsPage& page = program.page();
    CHECK(page.messages().text().contains(u"YJYL"_s));
    page.openDesk(desk.drill().id);
    DrillDeskWindow* window = nullptr;
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<DrillDeskWindow*>(top))
            window = found;
    REQUIRE(window);
    CHECK(window->desk().phase() == DrillDesk::Phase::Interrupted);
    CHECK(window->desk().classes()[1].hasArrived());
    window->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // The program begins anew: whatever page is in front says so.
    program.composition.reset();
    auto made2 = WindowComposition::make(*program.services, { program.theme, program.settings, program.dialogs, program.printers, u"0.1.0"_s });
    REQUIRE_OK(made2);
    program.composition = std::move(*made2);
    program.window().show();
    for (int i = 0; i < 50 && (!program.window().currentPage() || program.window().currentPage()->messages().text().isEmpty()); ++i)
        QTest::qWait(20);
    CHECK(program.window().currentPage()->messages().text().contains(u"stopwatch"_s));
    REQUIRE_OK(desk.open(desk.drill().id));
    REQUIRE_OK(desk.discard());
}

TEST_CASE("the demo school's drills are alive: closed, owed, cancelled, one with an open finding", "[drills]")
{
    DrillProgram program;
    REQUIRE_OK(fillDemoDrills(*program.services, 7, QDate(2026, 11, 26)));
    const auto drills = program.services->store->list(drillType());
    REQUIRE_OK(drills);
    QSet<QString> states;
    for (const Drill& drill : *drills)
        states << drill.state;
    for (const QString& state : { u"closed"_s, u"reviewed"_s, u"executed"_s, u"cancelled"_s, u"approved"_s, u"planned"_s })
        CHECK(states.contains(state));
    CHECK(program.count(drillFindingType().kind()) == 1);
    DrillsPage& page = program.page();
    CHECK(unnamedControls(page) == QStringList{});
    child<RecordTable>(page, "recordTable")->selectRow(3);
    keepPicture(program.window(), u"drills-page"_s);
    CHECK(program.pages().contains(u"drill_kind"_s));
    const Id<Drill> held = (*program.services->store->list(drillFindingType())).first().drill;
    page.showDrill(held.value());
    CHECK(page.model().record(child<RecordTable>(page, "recordTable")->selectedRows().value(0)).id == held.value());
    CHECK(page.findChild<QPushButton*>(u"drillSlot_review"_s));
}

TEST_CASE("a kind of evidence is added by its button", "[drills]")
{
    DrillProgram program;
    DrillServices& drills = *program.services->drills;
    const auto kind = program.services->store->list(drillKindType())->first();
    const auto made = drills.drills.add({ Drill{ .kind = kind.id, .heldOn = program.clock.today() } }, u"计划"_s);
    REQUIRE_OK(made);
    const Id<Drill> id(made->steps.first().after.id);
    DrillsPage& page = program.page();
    page.showDrill(id.value());
    const QString path = program.folder.filePath(u"签到表.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4\n%%EOF\n");
    file.close();
    program.dialogs.openFiles = { path };
    auto* button = child<QPushButton>(page, "drillSlot_file");
    const QString before = button->accessibleName();
    button->click();
    button->click(); // the same file once more is there once
    CHECK(button->accessibleName() != before);
    CHECK(program.services->attachments->of(u"drill"_s, id.value(), u"file"_s)->size() == 1);
    program.dialogs.openFiles = { program.folder.filePath(u"没有.pdf"_s) };
    child<QPushButton>(page, "drillSlot_plan")->click();
    CHECK(page.messages().tone() == Tone::Error);
}

TEST_CASE("the page of drills fits a small screen in larger type, its dialogs too", "[drills]")
{
    DrillProgram program;
    REQUIRE_OK(fillDemoDrills(*program.services, 7, QDate(2026, 11, 26)));
    program.theme.apply({ ColorMode::Light, 12 });
    DrillsPage& page = program.page();
    program.window().resize(1024, 768);
    child<RecordTable>(page, "recordTable")->selectRow(2);
    QTest::qWait(1);
    CHECK(program.window().size() == QSize(1024, 768));
    CHECK(page.minimumSizeHint().width() <= page.width());
    for (const auto& [button, name] : QList<std::pair<const char*, const char*>>{ { "drillPlanActionButton", "drillPlanDialog" }, { "drillRolesActionButton", "drillRolesDialog" },
                                                                                 { "drillTallyActionButton", "drillTallyDialog" }, { "newDrillActionButton", "newDrillDialog" } }) {
        CAPTURE(name);
        child<QPushButton>(page, button)->click();
        QPointer<QDialog> dialog = program.dialog<QDialog>(name);
        CHECK(dialog->minimumSizeHint().width() <= 1024);
        CHECK(dialog->minimumSizeHint().height() <= 740);
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    lightTheme();
}
