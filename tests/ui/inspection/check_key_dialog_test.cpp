// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspection/checks_desk.h"

#include "core/documents/short_code.h"
#include "ui/inspection/checks/check_key_dialog.h"

#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

const QString corridors = u"day/2026-09-14/b//知行楼"_s;

struct KeyDesk : ChecksDesk {
    CheckKeyDialog dialog{ school.checks.keying, *school.service };
    Inspection one = school.sheet(corridors);

    KeyDesk()
    {
        dialog.show();
        type(dialog, "keyCode", one.shortCode);
    }
    QString message() const { return child<MessageBar>(dialog, "messageBar")->text(); }
    int lines() const { return child<QTreeWidget>(dialog, "keyLines")->topLevelItemCount(); }
    void add(const QString& zone, const QString& item, const QString& what)
    {
        type(dialog, "keyZone", zone);
        type(dialog, "keyItem", item);
        type(dialog, "keyFinding", what);
    }
    void save() { QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier); }
};

} // namespace

TEST_CASE("a sheet is keyed in without the mouse: code, zone, item, what, Ctrl+Enter", "[checks]")
{
    KeyDesk desk;
    CHECK(child<QLabel>(desk.dialog, "keyTitle")->text() == desk.one.title);
    CHECK(child<QListWidget>(desk.dialog, "keyZones")->count() == 15);
    CHECK(unnamedControls(desk.dialog).isEmpty());
    CHECK(desk.dialog.focusWidget() == child<QLineEdit>(desk.dialog, "keyZone"));
    ChecksDesk::type(desk.dialog, "keyDate", u"2026.9.14"_s);
    desk.add(u"知行楼一层走廊"_s, u"1"_s, u"走廊东头堆放旧课桌"_s);
    CHECK(desk.lines() == 1);
    CHECK(desk.dialog.focusWidget() == child<QLineEdit>(desk.dialog, "keyZone"));
    desk.add(u"3"_s, u"扶手"_s, u"扶手立杆松动"_s);
    desk.add(u"15"_s, u"9"_s, u"/"_s);
    CHECK(desk.lines() == 3);
    keepPicture(desk.dialog, u"checks-key"_s, { 960, 700 });
    QSignalSpy keyed(&desk.dialog, &CheckKeyDialog::sheetKeyed);
    desk.save();
    REQUIRE(keyed.size() == 1);
    const Inspection done = desk.school.again(desk.one);
    CHECK(done.state == u"done"_s);
    CHECK(done.wrong == 2);
    CHECK(done.notApplicable == 1);
    CHECK(desk.school.rows(u"loop_item"_s) == 2);
    CHECK(desk.dialog.focusWidget() == child<QLineEdit>(desk.dialog, "keyCode"));
    CHECK(child<QLabel>(desk.dialog, "keyCount")->text().contains(u"1"_s));
    // The same paper again.
    ChecksDesk::type(desk.dialog, "keyCode", desk.one.shortCode);
    CHECK(desk.message().contains(u"entered already"_s));
    ChecksDesk::type(desk.dialog, "keyCode", u"XXXX"_s);
    CHECK(desk.message().contains(u"XXXX"_s));
}

TEST_CASE("the whole line in one field, and what cannot be is said where it stands", "[checks]")
{
    KeyDesk desk;
    ChecksDesk::type(desk.dialog, "keyZone", u"知行楼一层走廊:4:两盏灯不亮"_s);
    CHECK(desk.lines() == 1);
    ChecksDesk::type(desk.dialog, "keyZone", u"后院小楼"_s);
    CHECK(desk.message().contains(u"no zone of this sheet"_s));
    CHECK(child<QLabel>(desk.dialog, "keyAhead")->text().contains(u"后院小楼"_s));
    desk.add(u"1"_s, u"99"_s, u"x"_s);
    CHECK(desk.lines() == 1);
    CHECK(desk.message().contains(u"99"_s));
    // Nothing said about what is wrong: not taken, and the fields keep what they have.
    desk.add(u"1"_s, u"1"_s, u"  "_s);
    CHECK(desk.lines() == 1);
    CHECK(child<QLineEdit>(desk.dialog, "keyItem")->text() == u"1"_s);
    ChecksDesk::type(desk.dialog, "keyFinding", u"堆纸箱"_s);
    CHECK(desk.lines() == 2);
    QTest::mouseClick(child<QPushButton>(desk.dialog, "keyRemove1"), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(desk.lines() == 1);
    // A day that cannot be: said below, and not saved.
    ChecksDesk::type(desk.dialog, "keyDate", u"2026-09-17"_s);
    CHECK(child<QLabel>(desk.dialog, "keyState")->text().contains(u"future"_s));
    desk.save();
    CHECK(desk.message().contains(u"future"_s));
    CHECK(desk.school.again(desk.one).state == u"planned"_s);
    CHECK(desk.school.rows(u"loop_item"_s) == 0);
    ChecksDesk::type(desk.dialog, "keyDate", u"2026-09-15"_s);
    CHECK(child<QLabel>(desk.dialog, "keyState")->text().contains(u"late"_s));
    // What stands in the fields and was not added yet goes with it.
    ChecksDesk::type(desk.dialog, "keyZone", u"2"_s, false);
    ChecksDesk::type(desk.dialog, "keyItem", u"2"_s, false);
    ChecksDesk::type(desk.dialog, "keyFinding", u"地砖翘起"_s, false);
    desk.save();
    CHECK(desk.school.again(desk.one).wrong == 2);
    CHECK(desk.school.again(desk.one).late);
}

TEST_CASE("an open hazard of the same place and category is offered, and a zone can be left out", "[checks]")
{
    KeyDesk desk;
    const auto hazard = desk.school.loop.add({ .kind = u"hazard"_s, .zone = desk.school.zone(u"知行楼一层走廊"_s), .category = u"消防"_s, .description = u"通道堆物"_s });
    REQUIRE_OK(hazard);
    ChecksDesk::type(desk.dialog, "keyZone", u"知行楼一层走廊"_s);
    ChecksDesk::type(desk.dialog, "keyItem", u"1"_s);
    CHECK(child<QLabel>(desk.dialog, "keyAhead")->text().contains(hazard->item.number));
    ChecksDesk::type(desk.dialog, "keyFinding", u"还堆着"_s);
    auto* choice = child<QComboBox>(desk.dialog, "keyHazard1");
    CHECK(choice->currentText().contains(hazard->item.number));
    auto* zones = child<QListWidget>(desk.dialog, "keyZones");
    zones->item(14)->setCheckState(Qt::Unchecked);
    CHECK(child<QLabel>(desk.dialog, "keyState")->text().contains(u"1 wrong"_s));
    desk.save();
    const Inspection done = desk.school.again(desk.one);
    REQUIRE(done.state == u"done"_s);
    CHECK(done.zonesLeftOut.size() == 1);
    CHECK(done.checked == 12 * 7 + 2 * 6);
    CHECK(desk.school.rows(u"loop_item"_s) == 1);

    // The other way: a new one all the same.
    const Inspection next = desk.school.sheet(u"day/2026-09-15/b//知行楼"_s);
    desk.dialog.openSheet(next.id);
    ChecksDesk::type(desk.dialog, "keyZone", u"知行楼一层走廊:1:又堆了新的"_s);
    auto* again = child<QComboBox>(desk.dialog, "keyHazard1");
    again->setCurrentIndex(1);
    emit again->activated(1);
    desk.save();
    CHECK(desk.school.rows(u"loop_item"_s) == 2);
}

TEST_CASE("an unsaved sheet is not lost by closing or by the next code", "[checks]")
{
    KeyDesk desk;
    desk.add(u"1"_s, u"1"_s, u"堆纸箱"_s);
    ChecksDesk::type(desk.dialog, "keyCode", desk.school.sheet(u"day/2026-09-15/b//知行楼"_s).shortCode);
    CHECK(desk.message().contains(u"Save"_s));
    CHECK(child<QLabel>(desk.dialog, "keyTitle")->text() == desk.one.title);
    QTest::mouseClick(child<QPushButton>(desk.dialog, "closeButton"), Qt::LeftButton);
    CHECK(desk.dialog.isVisible());
    QTest::mouseClick(child<QPushButton>(desk.dialog, "closeButton"), Qt::LeftButton);
    CHECK_FALSE(desk.dialog.isVisible());
    CHECK(desk.school.again(desk.one).state == u"planned"_s);
}

TEST_CASE("entering long afterwards asks why", "[checks]")
{
    KeyDesk desk;
    CHECK_FALSE(child<QLineEdit>(desk.dialog, "keyReason")->isVisible());
    desk.school.clock.set(QDateTime(QDate(2026, 9, 28), QTime(9, 0)));
    ChecksDesk::type(desk.dialog, "keyDate", u"2026-09-14"_s);
    REQUIRE(child<QLineEdit>(desk.dialog, "keyReason")->isVisible());
    desk.save();
    CHECK(desk.school.again(desk.one).state == u"planned"_s);
    ChecksDesk::type(desk.dialog, "keyReason", u"表夹在教案里"_s);
    desk.save();
    CHECK(desk.school.again(desk.one).lateReason == u"表夹在教案里"_s);
}
