// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"
#include "core/storage/transaction.h"
#include "tests/ui/forms_support.h"
#include "ui/records/record_list_page.h"
#include "ui/records/reference_picker.h"

#include <QApplication>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>

using namespace bihuan;
using namespace Qt::StringLiterals;
using test::FormSchool;

namespace {

struct Picking : FormSchool {
    ReferencePicker& picker() { return *child<ReferencePicker>(*form, "referencePicker"); }
    QListWidget& list() { return *child<QListWidget>(picker(), "referenceList"); }
    QLineEdit& filter() { return *child<QLineEdit>(picker(), "filterEdit"); }
    QPushButton& createButton() { return *child<QPushButton>(picker(), "referenceCreate"); }
    QStringList shown()
    {
        QStringList names;
        for (int i = 0; i < list().count(); ++i)
            names << list().item(i)->text();
        return names;
    }
    void closePicker() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
    void search(const QString& text)
    {
        filter().clear();
        typeByInputMethod(&filter(), text);
    }
    Person draft() { return personType().fromRecord(form->draft()); }
    void voidDepartment(const Department& department)
    {
        REQUIRE_OK(school.service->setVoided(departmentType().kind(), { department.id.value() }, true, u"撤并"_s));
    }
};

} // namespace

TEST_CASE("A reference is picked from the keyboard: letters on its button, pinyin initials, Enter")
{
    Picking f;
    f.openNew();
    auto& button = f.button("departmentInput");
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Z);
    CHECK(f.filter().text() == u"z"_s);
    QTRY_VERIFY(f.filter().hasFocus());
    QTest::keyClicks(&f.filter(), u"wc"_s);
    CHECK(f.shown() == QStringList{ u"总务处"_s });
    QTest::keyClick(&f.filter(), Qt::Key_Return);
    f.closePicker();
    CHECK(f.input("departmentShown").text() == u"总务处"_s);
    CHECK(f.draft().department == f.affairs.id);
    CHECK(f.form->isModified());

    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Delete);
    CHECK(f.draft().department.isNull());

    // Half-typed pinyin filters nothing; the Chinese it becomes does.
    f.press("departmentInput");
    QInputMethodEvent composing(u"jiao"_s, {});
    QApplication::sendEvent(&f.filter(), &composing);
    CHECK(f.shown().size() == 2);
    typeByInputMethod(&f.filter(), u"教"_s);
    CHECK(f.shown() == QStringList{ u"教导处"_s });
}

TEST_CASE("A voided record is found struck through, is not chosen anew, and stays where it was chosen")
{
    Picking f;
    const Person zhang = f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    f.voidDepartment(f.office);
    f.open(zhang);
    CHECK(f.input("departmentShown").text() == u"教导处 (voided)"_s);
    CHECK(f.input("departmentShown").font().strikeOut());
    f.openNew();
    f.press("departmentInput");
    CHECK(f.shown() == QStringList{ u"总务处"_s });
    f.search(u"教导"_s);
    CHECK(f.shown() == QStringList{ u"教导处 (voided)"_s });
    CHECK(f.list().item(0)->font().strikeOut());
    QTest::keyClick(&f.filter(), Qt::Key_Return);
    CHECK(f.picker().isVisible());
    CHECK(f.draft().department.isNull());
}

TEST_CASE("What is typed and not there can be created where a name is enough")
{
    Picking f;
    f.openNew();
    f.press("departmentInput");
    CHECK_FALSE(f.createButton().isVisible());
    f.search(u"务处"_s);
    CHECK_FALSE(f.createButton().isVisible()); // there is one like it
    f.search(u"保卫科"_s);
    REQUIRE(f.createButton().isVisible());
    CHECK(f.createButton().text() == u"Create “保卫科”"_s);
    QTest::mouseClick(&f.createButton(), Qt::LeftButton);
    f.closePicker();
    CHECK(f.input("departmentShown").text() == u"保卫科"_s);
    CHECK(f.school.rows(u"department"_s) == 3);
    const auto lines = journal::entries(*f.school.database, u"department"_s, f.draft().department.value());
    REQUIRE_OK(lines);
    CHECK(lines->first().why == u"Created while choosing: Department"_s);

    // A category needs more than a name: it has a page of its own for that.
    f.press("categoryInput");
    f.search(u"外聘教练"_s);
    CHECK_FALSE(f.createButton().isVisible());
}

TEST_CASE("Several references stand one below the other and are taken away one by one")
{
    Picking f;
    const Post head = f.school.addPost(u"班主任"_s), lab = f.school.addPost(u"实验员"_s);
    Person zhang = f.school.addPerson(u"张伟"_s, f.teachers, f.office);
    f.open(zhang);
    CHECK(f.input("postsShown").isVisible()); // “(none)”
    f.press("postsInput");
    f.search(u"syy"_s);
    QTest::keyClick(&f.filter(), Qt::Key_Return); // ticks it, and the next can be typed
    CHECK(f.picker().isVisible());
    CHECK(f.filter().text().isEmpty());
    f.search(u"bzr"_s);
    QTest::keyClick(&f.filter(), Qt::Key_Return);
    f.search(u"护学岗"_s);
    QTest::mouseClick(&f.createButton(), Qt::LeftButton);
    CHECK(f.list().item(0)->checkState() == Qt::Checked);
    QTest::mouseClick(child<QPushButton>(f.picker(), "referenceChoose"), Qt::LeftButton);
    f.closePicker();
    REQUIRE(f.draft().posts.size() == 3);
    CHECK(f.draft().posts.first() == lab.id);
    CHECK_FALSE(f.input("postsShown").isVisible());
    CHECK(f.form->findChildren<QFrame*>(u"postsChip"_s).size() == 3);
    CHECK(unnamedControls(*f.form) == QStringList());

    const QByteArray remove = "postsRemove" + QByteArray::number(lab.id.value());
    QTest::mouseClick(child<QToolButton>(*f.form, remove.constData()), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(f.draft().posts.size() == 2);
    CHECK(f.draft().posts.first() == head.id);
    CHECK(f.form->findChildren<QFrame*>(u"postsChip"_s).size() == 2);
    f.press("saveButton");
    CHECK(personType().fromRecord(f.stored(zhang)).posts.size() == 2);
}

TEST_CASE("Among thousands the picker lists the first and says how many there are")
{
    Picking f;
    {
        auto transaction = Transaction::begin(*f.school.database, u"test"_s);
        for (int i = 0; i < 1000; ++i) {
            Department one;
            one.name = u"部门%1"_s.arg(i, 4, 10, QChar(u'0'));
            REQUIRE_OK(f.school.store->insert(departmentType(), one));
        }
        REQUIRE_OK(transaction->commit());
    }
    f.openNew();
    f.press("departmentInput");
    CHECK(f.list().count() == 200);
    CHECK(child<QLabel>(f.picker(), "referenceMore")->text() == u"802 more: type on."_s);
    f.search(u"0999"_s);
    CHECK(f.shown() == QStringList{ u"部门0999"_s });
    f.search(u"没有"_s);
    CHECK(child<QLabel>(f.picker(), "referenceMore")->text() == u"Nothing fits."_s);
}
