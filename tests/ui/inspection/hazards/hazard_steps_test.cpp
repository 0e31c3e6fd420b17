// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/drafts.h"
#include "core/storage/transaction.h"
#include "tests/ui/inspection/hazards/hazard_desk.h"

using namespace bihuan;

namespace {

struct Steps : HazardDesk {
    void show(const LoopItem& item)
    {
        if (!page)
            open();
        page->showItem(item.id);
    }
    void setDate(const char* field, const QString& text)
    {
        auto* edit = child<QLineEdit>(*page, field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    QString state(const LoopItem& item) { return stored(item).state; }
};

} // namespace

TEST_CASE("A general hazard goes from registered to closed by buttons and keyboard", "[hazards]")
{
    Steps f;
    LoopItem item = f.hazard(u"插座松动，面板脱落"_s, f.lab);
    f.show(item);
    CHECK(f.actionButtons() == QStringList{ u"assignStepButton"_s, u"containStepButton"_s, u"submitStepButton"_s, u"escalateStepButton"_s });

    f.press("assignStepButton");
    REQUIRE(f.step().isVisible());
    // The zone's own people and the usual day are proposed: three school days from Monday.
    CHECK(child<ReferenceLine>(f.step(), "stepOwner")->text() == u"李娜"_s);
    CHECK(child<ReferenceLine>(f.step(), "stepDepartment")->text() == u"总务处"_s);
    CHECK(child<QLineEdit>(f.step(), "stepDue")->text() == u"2026-09-10"_s);
    CHECK(child<QLabel>(f.step(), "stepDueHint")->text() == u"the usual day"_s);
    f.pick("stepOwner", u"zw"_s); // 张伟 by his initials
    CHECK(child<ReferenceLine>(f.step(), "stepOwner")->id() == f.zhang.id.value());
    f.pick("stepOwner", u"T1"_s); // and 李娜 by her staff number
    keepPicture(*f.page, u"hazards_assign"_s, { 840, 700 });
    QTest::keyClick(child<QWidget>(f.step(), "stepOwner"), Qt::Key_Return, Qt::ControlModifier);
    item = f.stored(item);
    CHECK(item.state == u"assigned"_s);
    CHECK(item.owner == f.li.id);
    CHECK(item.dueOn == QDate(2026, 9, 10));
    CHECK_FALSE(f.step().isVisible());
    CHECK(f.message() == item.number + u": Assigned."_s);

    f.press("submitStepButton");
    f.write("stepMeasure", u"更换插座面板"_s);
    f.press("stepSaveButton");
    CHECK(f.state(item) == u"submitted"_s);

    f.press("closeStepButton");
    f.pick("stepPerson", u"zw"_s);
    auto* reason = child<QLineEdit>(f.step(), "stepNoPhoto");
    typeByInputMethod(reason, u"当场修好"_s);
    f.press("stepSaveButton");
    item = f.stored(item);
    CHECK(item.state == u"closed"_s);
    CHECK(item.verifier == f.zhang.id);
    CHECK(item.noPhotoReason == u"当场修好"_s);
    CHECK(f.view().timeline().count() == 5); // found and four steps
    CHECK(f.view().timeline().textOf(0).startsWith(u"Close → Closed\n2026-09-07  ·  张伟"_s));
    CHECK(f.unnamed() == QStringList());
}

TEST_CASE("A refusal stands beside its field, in words, before anything is saved; a warning does not stop", "[hazards]")
{
    Steps f;
    const LoopItem item = f.hazard(u"插座松动，面板脱落"_s, f.lab);
    f.show(item);
    const auto events = f.school.rows(u"loop_event"_s);
    f.press("assignStepButton");
    for (const char* line : { "stepOwner", "stepDepartment", "stepDue" })
        child<QLineEdit>(f.step(), line)->clear();
    f.press("stepSaveButton");
    CHECK(f.issueOf("department").contains(u"which department or who"_s));
    CHECK(f.issueOf("due").contains(u"Set the day"_s));
    CHECK(child<QWidget>(f.step(), "stepDepartment")->hasFocus());
    CHECK(f.school.rows(u"loop_event"_s) == events);

    child<QLineEdit>(f.step(), "stepOwner")->setFocus();
    typeByInputMethod(child<QLineEdit>(f.step(), "stepOwner"), u"没有此人"_s);
    f.setDate("stepDue", u"2026-02-31"_s);
    f.press("stepSaveButton");
    CHECK(f.issueOf("owner").contains(u"“没有此人” is not in the list"_s));
    CHECK(f.issueOf("due").contains(u"“2026-02-31” is not a date"_s));
    CHECK(f.state(item) == u"registered"_s);

    // Before the day it was found: refused at once, while it is typed.
    f.setDate("stepDue", u"2026-09-01"_s);
    QTRY_VERIFY(f.issueOf("due").contains(u"before it was found"_s));

    // A Saturday is a hint with the next working day, not a refusal.
    f.setDate("stepDue", u"2026-09-12"_s);
    QTRY_VERIFY(child<QLabel>(f.step(), "stepDueHint")->text() == u"2026-09-12 is a day off."_s);
    f.press("stepUsualDue");
    CHECK(child<QLineEdit>(f.step(), "stepDue")->text() == u"2026-09-14"_s);
    child<QLineEdit>(f.step(), "stepOwner")->clear();
    f.pick("stepDepartment", u"zwc"_s);
    f.press("stepSaveButton");
    CHECK(f.state(item) == u"assigned"_s);

    // Put off twice under light rules: a warning, and saved all the same.
    for (int i = 0; i < 2; ++i) {
        f.press("extendStepButton");
        f.write("stepNote", u"等配件"_s);
        f.press("stepSaveButton");
    }
    CHECK(f.stored(item).extensions == 2);
    CHECK(f.message().contains(u"It was put off already"_s));
    CHECK(f.page->messages().tone() == Tone::Warning);
}

TEST_CASE("A major hazard leads to what it needs first: containment, another checker, the report's number", "[hazards]")
{
    Steps f;
    const LoopItem item = f.assigned(u"电线裸露"_s, f.lab, f.today(), true);
    f.show(item);
    CHECK(f.actionButtons().first() == u"containStepButton"_s); // the main button
    CHECK(child<PillLabel>(f.view(), "levelPill")->text() == u"Major hazard"_s);
    f.press("startStepButton");
    f.press("stepSaveButton");
    CHECK(f.state(item) == u"rectifying"_s);
    f.press("submitStepButton");
    f.write("stepMeasure", u"更换线路"_s);
    f.press("stepSaveButton");
    CHECK(child<QLabel>(f.step(), "stepGeneral")->text().contains(u"temporary measures"_s));
    CHECK(f.state(item) == u"rectifying"_s);

    f.press("stepFirstButton"); // leads there
    CHECK(f.step().action() == LoopAction::Contain);
    f.press("stepSaveButton");
    CHECK(f.issueOf("note").contains(u"fenced off"_s));
    f.write("stepNote", u"拉警戒线，断电"_s);
    f.press("stepSaveButton");
    CHECK(f.stored(item).containment == u"拉警戒线，断电"_s);

    // What was written for the step given up before is still there.
    f.press("submitStepButton");
    f.write("stepMeasure", u"更换线路"_s);
    f.press("stepSaveButton");
    CHECK(f.state(item) == u"submitted"_s);

    f.press("verifyStepButton");
    f.pick("stepPerson", u"T1"_s); // the one who put it right
    f.press("stepSaveButton");
    CHECK(f.issueOf("person").contains(u"Whoever put it right does not check it"_s));
    CHECK(f.state(item) == u"submitted"_s);
    f.pick("stepPerson", u"T2"_s);
    f.press("stepSaveButton");
    CHECK(f.state(item) == u"verified"_s);

    f.press("closeStepButton");
    f.press("stepSaveButton");
    CHECK(f.issueOf("no_photo_reason").contains(u"photograph"_s));
    CHECK(child<QLabel>(f.step(), "stepGeneral")->text().contains(u"reported to the authority"_s));
    CHECK(child<QPushButton>(f.step(), "stepFirstButton")->text() == u"First: Escalate"_s);
    f.press("stepFirstButton");
    typeByInputMethod(child<QLineEdit>(f.step(), "stepNumber"), u"教安〔2026〕12号"_s);
    f.press("stepSaveButton");
    f.press("closeStepButton");
    typeByInputMethod(child<QLineEdit>(f.step(), "stepNoPhoto"), u"涉密部位"_s);
    keepPicture(*f.page, u"hazards_close"_s, { 840, 700 });
    f.press("stepSaveButton");
    CHECK(f.state(item) == u"closed"_s);
}

TEST_CASE("Sent back and opened again, the history keeps every step", "[hazards]")
{
    Steps f;
    LoopItem item = f.assigned(u"插座松动，面板脱落"_s, f.lab, f.today());
    REQUIRE_OK(f.loop.move(item.id, { .action = LoopAction::Submit, .measure = u"紧固"_s }));
    f.show(item);
    f.press("returnStepButton");
    f.press("stepSaveButton");
    CHECK(f.issueOf("note").contains(u"Say why"_s));
    f.write("stepNote", u"仍然晃动"_s);
    f.press("stepSaveButton");
    CHECK(f.state(item) == u"returned"_s);
    REQUIRE_OK(f.loop.move(item.id, { .action = LoopAction::Submit, .measure = u"更换"_s }));
    REQUIRE_OK(f.loop.move(item.id, { .action = LoopAction::Close, .person = f.zhang.id, .noPhotoReason = u"无"_s }));
    CHECK(f.actionButtons() == QStringList{ u"reopenStepButton"_s });
    const int before = f.view().timeline().count();
    f.press("reopenStepButton");
    f.write("stepNote", u"又松了"_s);
    f.press("stepSaveButton");
    CHECK(f.state(item) == u"reopened"_s);
    CHECK(f.view().timeline().count() == before + 1);
    CHECK(f.view().timeline().textOf(0).contains(u"又松了"_s));
    QStringList all;
    for (int i = 0; i < f.view().timeline().count(); ++i)
        all << f.view().timeline().textOf(i);
    CHECK(all.join(u'\n').contains(u"仍然晃动"_s));
    keepPicture(*f.page, u"hazards_item"_s, { 840, 700 });
}

TEST_CASE("A change made elsewhere is told, and what was entered stays", "[hazards]")
{
    Steps f;
    const LoopItem item = f.hazard(u"插座松动，面板脱落"_s, f.lab);
    f.show(item);
    f.press("assignStepButton");
    f.write("stepMeasure", u"换面板"_s);
    // Past the services, as another program would do it: nobody is told.
    {
        auto transaction = Transaction::begin(*f.school.database, u"另一台电脑"_s);
        LoopItem other = f.stored(item);
        other.description = u"插座松动，另有焦痕"_s;
        REQUIRE_OK(f.school.store->update(loopItemType(), other));
        REQUIRE_OK(transaction->commit());
    }
    f.press("stepSaveButton");
    CHECK(f.message().contains(u"was changed by somebody else meanwhile"_s));
    CHECK(child<QLabel>(f.view(), "hazardWhat")->text() == u"插座松动，另有焦痕"_s);
    CHECK(f.state(item) == u"registered"_s);
    REQUIRE(f.step().isVisible());
    CHECK(child<QPlainTextEdit>(f.step(), "stepMeasure")->toPlainText() == u"换面板"_s);
    f.press("stepSaveButton"); // looked at once more
    CHECK(f.state(item) == u"assigned"_s);
}

TEST_CASE("What was typed into a step and not saved is there again, even in a new window", "[hazards]")
{
    Steps f;
    const LoopItem item = f.assigned(u"插座松动，面板脱落"_s, f.lab, f.today());
    f.show(item);
    f.press("extendStepButton");
    f.write("stepNote", u"等厂家来人"_s);
    f.page.reset();
    f.show(item);
    REQUIRE(f.step().isVisible());
    CHECK(f.step().action() == LoopAction::Extend);
    CHECK(child<QPlainTextEdit>(f.step(), "stepNote")->toPlainText() == u"等厂家来人"_s);
    CHECK(child<QLabel>(f.step(), "stepFoot")->text().contains(u"is back"_s));
    f.press("stepCancelButton"); // this drops it
    f.page.reset();
    f.show(item);
    CHECK_FALSE(f.step().isVisible());
    CHECK(DraftStore(*f.school.database).all()->isEmpty());
}

TEST_CASE("Void asks for the reason, the number stays visible, and nothing can be done any more", "[hazards]")
{
    Steps f;
    const LoopItem item = f.hazard(u"登记错了的一条"_s, f.lab);
    f.show(item);
    f.dialogs.text.clear(); // cancelled
    child<QAction>(*f.page, "hazardVoidAction")->trigger();
    CHECK_FALSE(f.stored(item).voided);
    f.dialogs.text = u"重复登记"_s;
    child<QAction>(*f.page, "hazardVoidAction")->trigger();
    CHECK(f.stored(item).voided);
    CHECK(child<QLabel>(f.view(), "hazardNumber")->text() == item.number);
    CHECK(child<PillLabel>(f.view(), "statePill")->text() == u"Voided"_s);
    CHECK(child<QLabel>(f.view(), "noStepNote")->text() == u"Void: 重复登记"_s);
    CHECK(f.actionButtons().isEmpty());
    CHECK_FALSE(child<QPushButton>(f.view(), "hazardEditButton")->isEnabled());
    child<QAction>(*f.page, "hazardRestoreAction")->trigger();
    CHECK_FALSE(f.stored(item).voided);
    CHECK(f.actionButtons().contains(u"assignStepButton"_s));
}

TEST_CASE("The facts are corrected in the form and shown at once", "[hazards]")
{
    Steps f;
    const LoopItem item = f.hazard(u"插座松动，面板脱落"_s, f.lab);
    f.show(item);
    f.press("hazardEditButton");
    auto* spot = child<QLineEdit>(*f.page, "spotInput");
    spot->setFocus();
    typeByInputMethod(spot, u"后门左侧"_s);
    emit spot->textEdited(spot->text());
    f.press("saveButton");
    CHECK(f.view().isVisible());
    CHECK(child<QLabel>(f.view(), "fact1")->text() == u"知行楼 2层 科学实验室 · 后门左侧"_s);
    CHECK(f.stored(item).spot == u"后门左侧"_s);
}
