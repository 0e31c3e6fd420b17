// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspection/hazards/hazard_desk.h"

#include <QClipboard>

using namespace bihuan;

namespace {

struct Entry : HazardDesk {
    int keys = 0; ///< as a person presses them

    Entry()
    {
        open();
        press("registerHazardButton");
    }
    template <class T> T& field(const char* name) { return *child<T>(page->entry(), name); }
    QLineEdit& zone() { return field<QLineEdit>("entryZone"); }
    QLineEdit& what() { return field<QLineEdit>("entryWhat"); }
    void type(const QString& letters)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), letters);
        keys += int(letters.size());
    }
    /// Words by an input method: four keys for a character is much.
    void say(const QString& words)
    {
        typeByInputMethod(QApplication::focusWidget(), words);
        keys += 4 * int(words.size());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        ++keys;
    }
    LoopItem newest()
    {
        return school.store->list(loopItemType(), { .orderBy = { u"-id"_s }, .limit = 1 })->first();
    }
    QString hint()
    {
        auto& label = field<QLabel>("entryHint");
        return label.isHidden() ? QString() : label.text();
    }
    QString result() { return field<QLabel>("entryResult").text(); }
};

} // namespace

TEST_CASE("A hazard is registered from the keyboard in few keys, and the next in fewer", "[hazards]")
{
    Entry f;
    REQUIRE(f.zone().hasFocus());
    f.type(u"kxs"_s); // 科学实验室
    auto* list = child<QListWidget>(*f.page, "entryZoneChoices");
    CHECK(list->isVisible());
    CHECK(list->item(0)->text() == u"科学实验室"_s);
    keepPicture(*f.page, u"hazards_entry_zone"_s, { 840, 700 });
    f.key(Qt::Key_Return);
    CHECK_FALSE(list->isVisible());
    REQUIRE(f.what().hasFocus());
    f.say(u"插座松动"_s);
    f.key(Qt::Key_Return);
    const LoopItem first = f.newest();
    CHECK(first.number == u"YH-2026-0001"_s);
    CHECK(first.zone == f.lab.id);
    CHECK(first.description == u"插座松动"_s);
    CHECK(first.level == u"general"_s);
    CHECK(first.foundOn == f.today());
    CHECK(f.result() == u"YH-2026-0001 registered: 插座松动"_s);
    // 15 seconds at two keys a second, which is slow.
    CHECK(f.keys <= 30);
    CHECK(f.rows().contains(u"插座松动"_s)); // on the board behind it

    f.keys = 0;
    CHECK(f.zone().text() == u"科学实验室"_s); // stays
    REQUIRE(f.what().hasFocus());
    CHECK(f.what().text().isEmpty());
    f.say(u"灯管坏"_s);
    f.key(Qt::Key_Return);
    CHECK(f.newest().number == u"YH-2026-0002"_s);
    CHECK(f.newest().zone == f.lab.id);
    CHECK(f.keys <= 14);
    CHECK(f.result().contains(u"(2 since you began)"_s));
    CHECK(f.unnamed() == QStringList());
    keepPicture(*f.page, u"hazards_entry"_s, { 840, 700 });
}

TEST_CASE("The zone is found by name, code, initials, building; an input method's letters open nothing", "[hazards]")
{
    Entry f;
    auto* line = child<ReferenceLine>(f.page->entry(), "entryZone");
    QInputMethodEvent composing(u"nan"_s, {});
    QApplication::sendEvent(line, &composing);
    CHECK(line->text().isEmpty());
    CHECK_FALSE(f.page->findChild<QListWidget*>(u"entryZoneChoices"_s));
    typeByInputMethod(line, u"南门"_s);
    auto* list = child<QListWidget>(*f.page, "entryZoneChoices");
    REQUIRE(list->count() == 1);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(line->id() == f.gate.id.value());

    const auto found = [&](const QString& typed) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, typed);
        QStringList names;
        for (int i = 0; i < list->count(); ++i)
            names << list->item(i)->text();
        return names;
    };
    CHECK(found(u"zx301"_s) == QStringList{ u"三年级1班教室"_s });
    CHECK(found(u"snj1b"_s) == QStringList{ u"三年级1班教室"_s });
    CHECK(found(u"zxl"_s).size() == 2); // 知行楼
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Tab); // Tab takes the one marked, as in a combo box
    CHECK(line->id() != 0);
    CHECK(found(u"zzz"_s) == QStringList{ u"Not in the list."_s });
    QTest::keyClick(line, Qt::Key_Escape); // closes the list, not the panel
    CHECK_FALSE(list->isVisible());
    CHECK(f.page->entry().isVisible());
}

TEST_CASE("Hints stand below and stop nobody: a word for a major hazard, vague words, a place not in the list", "[hazards]")
{
    Entry f;
    f.say(u"锅炉房后面"_s);
    f.key(Qt::Key_Tab);
    f.say(u"电线裸露"_s);
    QTRY_VERIFY(f.hint().contains(u"often means a major hazard"_s));
    CHECK(f.hint().contains(u"“锅炉房后面” is not in the list of zones"_s));
    keepPicture(*f.page, u"hazards_entry_hint"_s, { 840, 700 });
    f.press("entryMakeMajor");
    CHECK(f.field<QComboBox>("entryLevel").currentText() == u"Major"_s);
    f.what().setFocus();
    f.key(Qt::Key_Return);
    CHECK(f.newest().level == u"major"_s);
    CHECK(f.newest().spot == u"锅炉房后面"_s); // nothing typed is lost
    CHECK(f.newest().zone.isNull());
    CHECK(f.field<QComboBox>("entryLevel").currentText() == u"General"_s);

    f.zone().clear();
    f.what().setFocus();
    f.say(u"有问题"_s);
    QTRY_VERIFY(f.hint().contains(u"Say what is wrong"_s));
    CHECK(f.hint().contains(u"Say where it is"_s));
    f.key(Qt::Key_Return);
    CHECK(f.newest().description == u"有问题"_s); // registered all the same

    // Nothing at all is not a hazard, nor is tomorrow.
    const auto count = f.school.rows(u"loop_item"_s);
    f.key(Qt::Key_Return);
    CHECK(f.school.rows(u"loop_item"_s) == count);
    f.say(u"地面湿滑"_s);
    auto& found = f.field<QLineEdit>("entryFound");
    found.setFocus();
    found.selectAll();
    QTest::keyClicks(&found, u"2026-09-30"_s);
    QTest::keyClick(&found, Qt::Key_Return);
    CHECK(f.school.rows(u"loop_item"_s) == count);
    CHECK(f.result().contains(u"is in the future"_s));
    CHECK(f.what().text() == u"地面湿滑"_s);
    found.selectAll();
    QTest::keyClicks(&found, u"9-4"_s);
    QTest::keyClick(&found, Qt::Key_Return);
    CHECK(f.newest().foundOn == QDate(2026, 9, 4));
}

TEST_CASE("A repeat is told with a way to the earlier one", "[hazards]")
{
    Entry f;
    const LoopItem before = f.hazard(u"插座松动，面板脱落"_s, f.lab, false, f.today().addDays(-40)); // 用电
    f.pick("entryZone", u"zx201"_s);
    f.say(u"插座又松了"_s);
    auto& category = f.field<QComboBox>("entryCategory");
    CHECK(category.findText(u"用电"_s) > 0);
    category.lineEdit()->setFocus();
    typeByInputMethod(category.lineEdit(), u"用电"_s);
    QTRY_VERIFY(f.hint().contains(before.number));
    QTest::keyClick(category.lineEdit(), Qt::Key_Return);
    CHECK(f.newest().repeats == before.id);
    CHECK(f.result().contains(u"It repeats "_s + before.number));
    f.press("entryOpenEarlier");
    CHECK(child<QLabel>(f.view(), "hazardNumber")->text() == before.number);
    f.page->showItem(f.newest().id);
    CHECK(child<QPushButton>(f.view(), "earlierButton")->text().startsWith(before.number));
}

TEST_CASE("A photograph is pasted or dropped while registering, and hangs on the new hazard", "[hazards]")
{
    Entry f;
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QApplication::clipboard()->setImage(image);
    f.pick("entryZone", u"zx201"_s);
    f.say(u"插座松动，面板脱落"_s);
    QTest::keyClick(&f.what(), Qt::Key_V, Qt::ControlModifier);
    CHECK(f.page->entry().photos().isVisible());
    CHECK(f.page->entry().photos().count() == 1);
    f.drop(f.page->entry(), { f.picture(u"现场.png"_s) });
    CHECK(f.page->entry().photos().count() == 2);
    QTest::keyClick(&f.what(), Qt::Key_Return);
    CHECK(f.attachments.of(u"loop_item"_s, f.newest().id.value(), LoopService::before)->size() == 2);
    CHECK(f.page->entry().photos().count() == 0);
    // Text is pasted as text.
    QApplication::clipboard()->setText(u"从微信里来的话"_s);
    QTest::keyClick(&f.what(), Qt::Key_V, Qt::ControlModifier);
    CHECK(f.what().text() == u"从微信里来的话"_s);
}

TEST_CASE("What was typed and not registered is there again after the program ended", "[hazards]")
{
    Entry f;
    f.pick("entryZone", u"zx201"_s);
    f.say(u"护栏晃动"_s);
    REQUIRE(f.page->entry().photos().addFiles({ f.picture(u"现场.png"_s) }));
    f.page.reset();
    f.open();
    f.press("registerHazardButton");
    CHECK(f.what().text() == u"护栏晃动"_s);
    CHECK(f.zone().text() == u"科学实验室"_s);
    CHECK(f.page->entry().photos().count() == 1);
    f.what().setFocus();
    f.key(Qt::Key_Return);
    CHECK(f.newest().description == u"护栏晃动"_s);
    f.page.reset();
    f.open();
    f.press("registerHazardButton");
    CHECK(f.what().text().isEmpty());
}
