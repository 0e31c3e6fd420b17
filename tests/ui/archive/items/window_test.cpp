// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/items/archive_states.h"
#include "tests/ui/whole_program.h"
#include "ui/archive/items/archive_items_page.h"
#include "ui/archive/items/archive_side_pages.h"
#include "ui/records/record_table.h"
#include "ui/records/record_table_model.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QRadioButton>
#include <QTest>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

struct ArchiveProgram : WholeProgram {
    int year = clock.today().year() - 1;

    ArchiveProgram()
    {
        window().resize(1024, 768);
        window().show();
    }
    ArchiveServices& archive() { return *services->archive; }
    ArchiveItemsPage& page()
    {
        REQUIRE(window().openPage(u"archive_item"_s));
        auto* items = qobject_cast<ArchiveItemsPage*>(window().currentPage());
        REQUIRE(items);
        return *items;
    }
    template <class P> P& sidePage(const QString& code)
    {
        REQUIRE(window().openPage(code));
        auto* side = qobject_cast<P*>(window().currentPage());
        REQUIRE(side);
        return *side;
    }
    QDialog& dialog(QWidget& parent, const char* name)
    {
        auto* found = parent.findChild<QDialog*>(QLatin1String(name));
        REQUIRE(found);
        CHECK(unnamedControls(*found) == QStringList{});
        return *found;
    }
    void press(QWidget& parent, const char* name) { child<QPushButton>(parent, name)->click(); }
    static void closed() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
    Id<ArchiveItem> paper(const QString& title, const QString& classCode = u"ZZ"_s)
    {
        const auto undo = archive().items.add({ .year = year, .retention = u"D10"_s, .classCode = classCode, .authorOrg = u"学校"_s, .title = title, .docDate = QDate(year, 5, 1), .pages = 4 });
        REQUIRE_OK(undo);
        return Id<ArchiveItem>(undo->steps.first().after.id);
    }
    ArchiveItem now(Id<ArchiveItem> id) { return **services->store->find(archiveItemType(), id); }
    void choose(ArchiveItemsPage& items, const QList<Id<ArchiveItem>>& ids)
    {
        QList<qint64> numbers;
        for (const Id<ArchiveItem> id : ids)
            numbers << id.value();
        auto* table = child<RecordTable>(items, "recordTable");
        table->selectIds(numbers);
    }
    QList<Id<ArchiveItem>> numbered(int count)
    {
        QList<Id<ArchiveItem>> ids;
        for (int i = 0; i < count; ++i)
            ids << paper(u"安全工作通知第%1号"_s.arg(i + 1));
        REQUIRE_OK(archive().items.describe(ids, {}, true));
        REQUIRE_OK(archive().items.sort(ids));
        REQUIRE_OK(archive().items.number(*archive().items.numberPlan(year)));
        return ids;
    }
};

} // namespace

TEST_CASE("a year is collected on the page and taken back", "[archive]")
{
    ArchiveProgram program;
    // Agreements of this school year that came back.
    const auto agreements = program.services->store->list(agreementType());
    REQUIRE_OK(agreements);
    REQUIRE_FALSE(agreements->isEmpty());
    const int year = agreements->first().year;
    ArchiveItemsPage& page = program.page();
    page.collectYear(year);
    QDialog& dialog = program.dialog(page, "collectDialog");
    keepPicture(dialog, u"archive-collect-dialog"_s, { 820, 600 });
    auto* tree = child<QTreeWidget>(dialog, "collectTree");
    REQUIRE(tree->topLevelItemCount() > 0);
    // Nothing is signed yet: all of them are named as not finished.
    CHECK(tree->topLevelItem(0)->text(3).toInt() == agreements->size());
    CHECK_FALSE(child<QPushButton>(dialog, "acceptButton")->isEnabled());
    dialog.reject();
}

TEST_CASE("items are described, sorted, numbered and boxed by the buttons", "[archive]")
{
    ArchiveProgram program;
    const Id<ArchiveItem> one = program.paper(u"安全工作领导小组通知"_s), two = program.paper(u"安全工作例会纪要"_s), vague = program.paper(u"照片1"_s);
    ArchiveItemsPage& page = program.page();
    program.choose(page, { vague });
    program.press(page, "describeActionButton");
    QDialog& describe = program.dialog(page, "describeDialog");
    keepPicture(describe, u"archive-describe-dialog"_s, { 660, 520 });
    program.press(describe, "acceptButton");
    CHECK(describe.isVisible()); // the title says nothing
    CHECK(child<MessageBar>(describe, "messageBar")->tone() == Tone::Error);
    auto* date = child<QLineEdit>(describe, "describeDate");
    date->setText(u"20251301"_s);
    program.press(describe, "acceptButton");
    CHECK(child<MessageBar>(describe, "messageBar")->text().contains(u"20251301"_s));
    date->setText(QString::number(program.year) + u"0605"_s);
    auto* title = child<QLineEdit>(describe, "describeTitle");
    title->setFocus();
    title->selectAll();
    typeByInputMethod(title, u"[学校消防疏散演练照片]"_s);
    program.press(describe, "acceptButton");
    ArchiveProgram::closed();
    CHECK(archiveStateOf(program.now(vague)) == ArchiveState::Described);
    CHECK(program.now(vague).docDate == QDate(program.year, 6, 5));

    // Two at once: what they share is shown, what differs stays.
    program.choose(page, { one, two });
    program.press(page, "describeActionButton");
    QDialog& both = program.dialog(page, "describeDialog");
    CHECK(both.findChild<QLineEdit*>(u"describeTitle"_s) == nullptr);
    auto* author = child<QLineEdit>(both, "describeAuthor");
    CHECK(author->text() == u"学校"_s);
    program.press(both, "acceptButton");
    ArchiveProgram::closed();
    CHECK(archiveStateOf(program.now(one)) == ArchiveState::Described);

    program.press(page, "sortItemsActionButton");
    QDialog& sort = program.dialog(page, "sortDialog");
    auto* tree = child<QTreeWidget>(sort, "sortTree");
    REQUIRE(tree->topLevelItemCount() == 1);
    REQUIRE(tree->topLevelItem(0)->childCount() == 3);
    const QString last = tree->topLevelItem(0)->child(2)->text(0);
    tree->setCurrentItem(tree->topLevelItem(0)->child(2));
    QTest::keyClick(tree, Qt::Key_Up, Qt::ControlModifier);
    program.press(sort, "sortUp");
    CHECK(tree->topLevelItem(0)->child(0)->text(0) == last);
    keepPicture(sort, u"archive-sort-dialog"_s, { 860, 600 });
    program.press(sort, "acceptButton");
    ArchiveProgram::closed();

    program.press(page, "numberItemsActionButton");
    QDialog& number = program.dialog(page, "numberDialog");
    auto* numbers = child<QTreeWidget>(number, "numberTree");
    REQUIRE(numbers->topLevelItemCount() == 3);
    CHECK(numbers->topLevelItem(0)->text(1) == last);
    keepPicture(number, u"archive-number-dialog"_s, { 860, 600 });
    program.press(number, "acceptButton");
    ArchiveProgram::closed();
    CHECK(program.now(vague).itemNo == 1);

    program.press(page, "boxItemsActionButton");
    QDialog& boxing = program.dialog(page, "boxingDialog");
    child<QLineEdit>(boxing, "boxingLocation")->setText(u"档案柜2层"_s);
    keepPicture(boxing, u"archive-boxing-dialog"_s, { 860, 560 });
    program.press(boxing, "acceptButton");
    ArchiveProgram::closed();
    CHECK(archiveStateOf(program.now(one)) == ArchiveState::Boxed);
    const auto boxes = program.services->store->list(archiveBoxType());
    REQUIRE(boxes->size() == 1);
    CHECK(boxes->first().location == u"档案柜2层"_s);
    // Undo in the message bar.
    auto* bar = child<MessageBar>(page, "messageBar");
    bar->findChild<QPushButton*>()->click();
    CHECK(archiveStateOf(program.now(one)) == ArchiveState::Numbered);
    program.choose(page, { one });
    keepPicture(program.window(), u"archive-items-page"_s);
}

TEST_CASE("the list is narrowed by year, class and time of keeping at once", "[archive]")
{
    ArchiveProgram program;
    program.paper(u"安全工作领导小组通知"_s);
    program.paper(u"安全检查记录"_s, u"PC"_s);
    REQUIRE_OK(program.archive().items.add({ .year = program.year - 1, .retention = u"Y"_s, .classCode = u"PC"_s, .authorOrg = u"学校"_s, .title = u"重大隐患整改材料"_s, .docDate = QDate(program.year - 1, 5, 1), .pages = 4 }));
    ArchiveItemsPage& page = program.page();
    REQUIRE(page.model().rowCount() == 3);
    QCoreApplication::processEvents(); // the choices follow the rows
    const auto pick = [&](const char* name, const QString& key) {
        auto* box = child<QComboBox>(page, name);
        const int at = box->findData(key);
        REQUIRE(at >= 0);
        box->setCurrentIndex(at);
        emit box->activated(at);
    };
    pick("archiveClassFilter", u"PC"_s);
    CHECK(page.model().rowCount() == 2);
    pick("archiveYearFilter", QString::number(program.year));
    CHECK(page.model().rowCount() == 1);
    keepPicture(program.window(), u"archive-items-filtered"_s);
    // “Clear the filter” empties these, too.
    for (QAction* action : page.findChildren<QAction*>())
        if (action->objectName() == u"clearFilterAction"_s)
            action->trigger();
    CHECK(page.model().rowCount() == 3);
    CHECK(child<QComboBox>(page, "archiveYearFilter")->currentIndex() == 0);
    CHECK(child<QComboBox>(page, "archiveClassFilter")->currentIndex() == 0);
}

TEST_CASE("stamps go out through preview and printer, and freeze their numbers", "[archive]")
{
    ArchiveProgram program;
    const QList<Id<ArchiveItem>> items = program.numbered(3);
    ArchiveItemsPage& page = program.page();
    program.choose(page, items);
    program.press(page, "stampActionButton");
    QDialog& stamp = program.dialog(page, "stampDialog");
    CHECK_FALSE(child<QRadioButton>(stamp, "stampFile")->isEnabled()); // of one item only
    child<QDoubleSpinBox>(stamp, "stampLeft")->setValue(120);
    keepPicture(stamp, u"archive-stamp-dialog"_s, { 600, 420 });
    program.press(stamp, "acceptButton");
    auto* print = stamp.findChild<QDialog*>(u"printDialog"_s);
    REQUIRE(print);
    keepPicture(*print, u"archive-stamp-print"_s, { 1000, 700 });
    child<QPushButton>(*print, "printButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(program.now(items.first()).stampedOn.isValid(), 20000);
    CHECK(readArchiveSettings(*program.services->store)->stampMm.x() == 120);
    // Renumbering is refused with the way out.
    for (QAction* action : page.findChildren<QAction*>())
        if (action->objectName() == u"unnumberAction"_s)
            action->trigger();
    CHECK(program.now(items.last()).itemNo == 3);
    CHECK(child<MessageBar>(page, "messageBar")->tone() == Tone::Error);
}

TEST_CASE("boxes, loans and lists have pages of their own", "[archive]")
{
    ArchiveProgram program;
    const QList<Id<ArchiveItem>> items = program.numbered(2);
    REQUIRE_OK(program.archive().items.fill(*program.archive().items.boxPlan({ .year = program.year, .thicknessMm = 20, .location = u"柜1"_s })));
    auto& boxes = program.sidePage<ArchiveBoxesPage>(u"archive_box"_s);
    program.press(boxes, "spinesActionButton");
    CHECK(boxes.findChild<QDialog*>(u"printDialog"_s) != nullptr);
    keepPicture(program.window(), u"archive-boxes-page"_s);

    ArchiveItemsPage& page = program.page();
    program.choose(page, { items.first() });
    program.press(page, "lendActionButton");
    QDialog& loan = program.dialog(page, "loanDialog");
    keepPicture(loan, u"archive-loan-dialog"_s, { 560, 340 });
    program.press(loan, "acceptButton");
    CHECK(program.services->store->list(archiveLoanType())->isEmpty()); // borrower, reason and approver are missing
    loan.reject();
    const auto people = program.services->store->list(personType());
    REQUIRE_OK(program.archive().items.lend({ .item = items.first(), .borrower = u"赵督学"_s, .reason = u"检查"_s, .approver = people->first().id, .lentOn = program.clock.today().addDays(-9), .dueOn = program.clock.today().addDays(-1) }));
    auto& loans = program.sidePage<ArchiveLoansPage>(u"archive_loan"_s);
    child<RecordTable>(loans, "recordTable")->selectRow(0);
    keepPicture(program.window(), u"archive-loans-page"_s);
    program.press(loans, "giveBackActionButton");
    CHECK(program.services->store->list(archiveLoanType())->first().returnedOn == program.clock.today());

    auto& lists = program.sidePage<ArchiveListsPage>(u"archive_list"_s);
    program.press(lists, "proposeDestructionActionButton");
    CHECK(lists.findChild<QDialog*>(u"archiveListDialog"_s) == nullptr); // nothing is old enough
    const auto old = program.archive().items.add({ .year = 2000, .retention = u"D10"_s, .classCode = u"ZZ"_s, .authorOrg = u"学校"_s, .title = u"二十年前的安全通知"_s, .docDate = QDate(2000, 5, 1), .pages = 4 });
    REQUIRE_OK(old);
    const Id<ArchiveItem> id(old->steps.first().after.id);
    REQUIRE_OK(program.archive().items.describe({ id }, {}, true));
    REQUIRE_OK(program.archive().items.sort({ id }));
    REQUIRE_OK(program.archive().items.number({ id }));
    program.press(lists, "proposeDestructionActionButton");
    QDialog& list = program.dialog(lists, "archiveListDialog");
    keepPicture(list, u"archive-list-dialog"_s, { 820, 560 });
    program.press(list, "acceptButton");
    ArchiveProgram::closed();
    REQUIRE(program.services->store->list(archiveListType())->size() == 1);
    child<RecordTable>(lists, "recordTable")->selectRow(0);
    program.press(lists, "approveListActionButton");
    QDialog& approval = program.dialog(lists, "archiveApprovalDialog");
    program.press(approval, "acceptButton");
    CHECK(approval.isVisible()); // nobody was chosen
    approval.reject();
    CHECK(unnamedControls(program.window()) == QStringList{});
}
