// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/forms_support.h"
#include "ui/records/record_list_page.h"
#include "ui/records/single_record_page.h"
#include "ui/widgets/mnemonics.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace bihuan;
using namespace Qt::StringLiterals;
using test::FormSchool;

namespace {

void turnWheelOver(QWidget& widget)
{
    QWheelEvent wheel(QPointF(5, 5), widget.mapToGlobal(QPointF(5, 5)), {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &wheel);
}

} // namespace

TEST_CASE("Save jumps to the first problem; the count in the message bar leads to the next and goes with the last one")
{
    FormSchool f;
    f.openNew();
    f.type("phoneInput", u"12"_s);
    f.press("saveButton");
    CHECK(f.bar().tone() == Tone::Error);
    CHECK(f.barAction().text() == u"3 to put right"_s); // name, category, phone
    CHECK(QApplication::focusWidget() == &f.input("nameInput"));
    for (const char* issue : { "nameIssue", "categoryIssue", "phoneIssue" })
        CHECK(child<QLabel>(*f.form, issue)->isVisible());
    QTest::mouseClick(&f.barAction(), Qt::LeftButton);
    CHECK(QApplication::focusWidget()->objectName().startsWith(u"category"_s));
    QTest::mouseClick(&f.barAction(), Qt::LeftButton);
    CHECK(QApplication::focusWidget() == &f.input("phoneInput"));
    QTest::mouseClick(&f.barAction(), Qt::LeftButton);
    CHECK(QApplication::focusWidget() == &f.input("nameInput"));

    f.type("nameInput", u"王伟"_s);
    QTRY_COMPARE(f.barAction().text(), u"2 to put right"_s);
    f.type("phoneInput", u"13800000001"_s);
    QTRY_COMPARE(f.barAction().text(), u"1 to put right"_s);
    CHECK(f.school.rows(u"person"_s) == 0);
}

TEST_CASE("Opening a record that needs attention says so, and leads there")
{
    FormSchool f;
    Person person = f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    person.phone = u"11000000000"_s; // possible, and odd
    f.school.add(personType(), person);
    f.open(person);
    CHECK(f.bar().isVisible());
    CHECK(f.bar().tone() == Tone::Warning);
    QTest::mouseClick(&f.barAction(), Qt::LeftButton);
    CHECK(QApplication::focusWidget()->objectName().startsWith(u"phone"_s));
}

TEST_CASE("A date field takes every usual way of writing a day")
{
    struct Case {
        QString typed, shown;
    };
    const Case cases[] = {
        { u"2026.9.1"_s, u"2026-09-01"_s },   { u"20260901"_s, u"2026-09-01"_s }, { u"2026年9月1日"_s, u"2026-09-01"_s },
        { u"9-1"_s, u"2026-09-01"_s },        { u"9.1"_s, u"2026-09-01"_s },      { u"12/31"_s, u"2026-12-31"_s },
        { u"9月1日"_s, u"2026-09-01"_s },     { u"９－１"_s, u"2026-09-01"_s },   { u"2-30"_s, {} },
        { u"13-1"_s, {} },                    { u"1-2-3"_s, {} },                 { u"一号"_s, {} },
    };
    for (const Case& each : cases) {
        CAPTURE(each.typed);
        DateEdit edit;
        edit.setToday(QDate(2026, 9, 5));
        edit.setText(each.typed);
        CHECK(edit.isAcceptable() == !each.shown.isEmpty());
        CHECK(edit.text() == (each.shown.isEmpty() ? each.typed : each.shown));
    }
}

TEST_CASE("The calendar of a date begins on Monday and has a button for today and for no date")
{
    FormSchool f;
    f.openNew();
    auto& text = f.input("joined_onInput");
    text.setFocus();
    QTest::keyClick(&text, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = child<QCalendarWidget>(*f.form, "dateCalendar");
    CHECK(calendar->firstDayOfWeek() == Qt::Monday);
    CHECK(calendar->selectedDate() == QDate(2026, 9, 5)); // the school's clock, not the computer's
    QTest::mouseClick(child<QPushButton>(*f.form, "dateToday"), Qt::LeftButton);
    CHECK(text.text() == u"2026-09-05"_s);
    CHECK(f.form->isModified());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    QTest::mouseClick(child<QToolButton>(*child<QWidget>(*f.form, "joined_onDate"), "dateButton"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(*f.form, "dateNone"), Qt::LeftButton);
    CHECK(text.text().isEmpty());
}

TEST_CASE("The wheel over a form changes nothing, not even the field that has the focus")
{
    FormSchool f;
    f.openNew();
    auto* gender = child<QComboBox>(*f.form, "genderInput");
    gender->setFocus();
    gender->setCurrentIndex(1);
    turnWheelOver(*gender);
    CHECK(gender->currentIndex() == 1);
    SpinBox spin;
    spin.setValue(5);
    test::showActive(spin);
    spin.setFocus();
    turnWheelOver(spin);
    CHECK(spin.value() == 5);
    auto& date = f.input("joined_onInput");
    date.setFocus();
    date.setText(u"2026-09-01"_s);
    turnWheelOver(date);
    CHECK(date.text() == u"2026-09-01"_s);
}

TEST_CASE("Enter neither saves nor closes, Tab leaves a note, and Tab goes through the fields in their order")
{
    FormSchool f;
    f.openNew();
    QSignalSpy saved(f.form.get(), &RecordForm::saved);
    auto& name = f.input("nameInput");
    name.setFocus();
    QInputMethodEvent composing(u"wang"_s, {});
    QApplication::sendEvent(&name, &composing);
    QTest::keyClick(&name, Qt::Key_Return); // the Enter that takes the pinyin
    CHECK(saved.isEmpty());
    CHECK(f.bar().isHidden());

    RecordForm post(postType().kind(), f.context());
    test::showActive(post);
    post.load(postType().kind().blank());
    auto* duties = child<QPlainTextEdit>(post, "dutiesInput");
    duties->setFocus();
    QTest::keyClick(duties, Qt::Key_Tab);
    CHECK_FALSE(duties->hasFocus());
    CHECK(duties->toPlainText().isEmpty());

    f.openNew();
    f.input("nameInput").setFocus();
    const RecordKind& kind = personType().kind();
    QList<qsizetype> order; // of the fields, as Tab reaches them
    for (bool round = false; !round;) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        for (const QWidget* up = QApplication::focusWidget(); up; up = up->parentWidget())
            if (const qsizetype at = kind.indexOf(up->objectName().chopped(qMin(4, up->objectName().size())));
                at >= 0 && up->objectName().endsWith(u"Cell"_s)) {
                round = order.size() > 1 && at == order.first() && order.last() != at;
                if (!round && (order.isEmpty() || order.last() != at))
                    order << at;
            }
    }
    CHECK(order.size() == kind.fields.size());
    CHECK(std::is_sorted(std::is_sorted_until(order.begin(), order.end()), order.end())); // on from the name, and from the top
}

TEST_CASE("Alt and a letter reach the fields, and no letter means two things")
{
    FormSchool f;
    f.openNew();
    QSet<QString> letters;
    for (const QLabel* label : f.form->findChildren<QLabel*>()) {
        if (!label->buddy())
            continue;
        const QString letter = QKeySequence::mnemonic(label->text()).toString();
        CAPTURE(label->text());
        CHECK_FALSE(letters.contains(letter));
        if (!letter.isEmpty())
            letters << letter;
    }
    CHECK(letters.size() >= 8); // English titles run out of letters of their own; Chinese ones do not
    for (const QPushButton* button : { &f.button("saveButton"), &f.button("cancelButton"), &f.button("saveAndNewButton") })
        CHECK_FALSE(letters.contains(QKeySequence::mnemonic(button->text()).toString()));

    Mnemonics chinese(u"FS"_s);
    CHECK(chinese.apply(u"姓名"_s) == u"姓名(&X)"_s);
    CHECK(chinese.apply(u"性别"_s) == u"性别(&B)"_s);
    CHECK(chinese.apply(u"手机"_s) == u"手机(&J)"_s);
    CHECK(chinese.apply(u"Name"_s) == u"&Name"_s);
}

TEST_CASE("Save and Cancel stay in sight below a long form, and work by Ctrl+S and Esc")
{
    FormSchool f;
    f.openNew();
    f.form->resize(560, 360);
    QApplication::processEvents();
    auto* scroll = child<QAbstractScrollArea>(*f.form, "formScroll");
    REQUIRE(scroll->verticalScrollBar()->maximum() > 0);
    for (const char* name : { "saveButton", "cancelButton" }) {
        const QRect at(f.button(name).mapTo(f.form.get(), QPoint()), f.button(name).size());
        CHECK(f.form->rect().contains(at));
        CHECK(at.top() > scroll->geometry().bottom());
    }
    QSignalSpy closed(f.form.get(), &RecordForm::closed);
    QTest::keyClick(&f.input("nameInput"), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.bar().tone(), Tone::Error); // a button pressed by its keys is seen going down first
    QTest::keyClick(&f.input("nameInput"), Qt::Key_Escape);
    QTRY_COMPARE(closed.size(), 1);
}

TEST_CASE("Save and new enters one after another")
{
    FormSchool f;
    RecordListPage page(personType().kind(), f.context(), { u"people"_s, {}, {}, {} });
    page.resize(900, 620);
    test::showActive(page);
    page.activated();
    page.editRecord(0);
    auto* form = child<RecordForm>(page, "personForm");
    auto* name = child<QLineEdit>(*form, "nameInput");
    for (const QString& each : { u"王伟"_s, u"李娜"_s }) {
        typeByInputMethod(name, each);
        // The category as its picker would give it.
        QTest::mouseClick(child<QPushButton>(*form, "categoryInput"), Qt::LeftButton);
        typeByInputMethod(child<QLineEdit>(*form, "filterEdit"), u"教"_s);
        QTest::mouseClick(child<QPushButton>(*form, "referenceChoose"), Qt::LeftButton);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::keyClick(name, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(name->text().isEmpty());
        CHECK(form->isVisible());
        CHECK(page.focusWidget() == child<QLineEdit>(*form, "staff_noInput"));
        CHECK(child<MessageBar>(*form, "messageBar")->text().contains(each));
    }
    CHECK(page.model().totalRows() == 2);
    RecordListPage departments(mechanismType().kind(), f.context(), { u"settings"_s, {}, {}, {}, false });
    departments.show();
    CHECK(departments.findChild<QPushButton*>(u"saveAndNewButton"_s) == nullptr); // nothing can be added there
}

TEST_CASE("The form goes to the record before and after, in the order of the list, and saves on the way")
{
    FormSchool f;
    for (const QString& each : { u"白雪"_s, u"李娜"_s, u"张伟"_s })
        f.school.addPerson(each, f.teachers, f.office);
    RecordListPage page(personType().kind(), f.context(), { u"people"_s, {}, {}, {} });
    page.resize(900, 620);
    test::showActive(page);
    page.activated();
    page.editRecord(page.model().record(0).id);
    auto* form = child<RecordForm>(page, "personForm");
    auto* name = child<QLineEdit>(*form, "nameInput");
    auto* previous = child<QPushButton>(*form, "previousButton");
    auto* next = child<QPushButton>(*form, "nextButton");
    const QStringList names{ page.model().record(0).values[personType().kind().indexOf(u"name"_s)].toString(),
                             page.model().record(1).values[personType().kind().indexOf(u"name"_s)].toString() };
    CHECK(name->text() == names[0]);
    CHECK_FALSE(previous->isEnabled());
    typeByInputMethod(child<QLineEdit>(*form, "companyInput"), u"保安公司"_s);
    QTest::mouseClick(next, Qt::LeftButton);
    CHECK(form->isVisible());
    CHECK(name->text() == names[1]);
    CHECK(previous->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);
    CHECK_FALSE(next->isEnabled());
    QTest::mouseClick(previous, Qt::LeftButton);
    QTest::mouseClick(previous, Qt::LeftButton);
    CHECK(name->text() == names[0]);
    CHECK(child<QLineEdit>(*form, "companyInput")->text() == u"保安公司"_s);
    CHECK(f.dialogs.asked.isEmpty());
    name->clear();
    QTest::keyClick(name, Qt::Key_Space); // touched, and empty: cannot be saved
    f.dialogs.answer = false;
    QTest::mouseClick(next, Qt::LeftButton);
    CHECK(f.dialogs.asked.size() == 1);
    CHECK(form->isVisible());
    page.editRecord(0);
    CHECK_FALSE(previous->isVisible());
}

TEST_CASE("A form that was dropped does not ask again")
{
    FormSchool f;
    f.openNew();
    f.type("phoneInput", u"12"_s);
    CHECK(f.form->isModified());
    f.dialogs.answer = false;
    CHECK_FALSE(f.form->mayLeave());
    CHECK(f.form->isModified());
    f.dialogs.answer = true;
    QSignalSpy closed(f.form.get(), &RecordForm::closed);
    CHECK(f.form->mayLeave());
    CHECK(closed.size() == 1);
    CHECK_FALSE(f.form->isModified());
    CHECK(f.form->mayLeave());
    CHECK(f.dialogs.asked.size() == 2); // not a third time
    CHECK(f.drafts() == 0);

    SingleRecordPage page(schoolProfileType().kind(), f.context(), u"school"_s);
    page.show();
    page.activated();
    typeByInputMethod(child<QLineEdit>(page, "phoneInput"), u"12"_s);
    CHECK(page.mayLeave());
    CHECK(page.mayLeave());
    CHECK(f.dialogs.asked.size() == 3);
}
