// SPDX-License-Identifier: GPL-3.0-or-later
// Papers, grading, rules: what the board does with its hazards beside the loop.
#include "core/exchange/sheet_reader.h"
#include "core/people/defaults.h"
#include "tests/ui/inspection/hazards/hazard_desk.h"
#include "ui/inspection/hazards/hazard_tools.h"
#include "ui/inspection/hazards/ledger_dialog.h"
#include "ui/inspection/hazards/loop_settings_dialog.h"
#include "ui/inspection/hazards/notice_dialog.h"
#include "ui/inspection/hazards/receipt_dialog.h"
#include "ui/inspection/hazards/risk_dialog.h"
#include "ui/printing/print_dialog.h"

#include <QAction>
#include <QSpinBox>
#include <QTreeWidget>

using namespace bihuan;

namespace {

struct Tools : HazardDesk {
    HazardServices services{ *school.service, attachments, loop, [shaper = std::shared_ptr<TextShaper>()]() mutable {
                                if (!shaper)
                                    shaper = std::make_shared<TextShaper>(FontBook());
                                return shaper;
                            } };
    std::unique_ptr<HazardTools> tools;

    Tools()
    {
        SchoolProfile profile;
        profile.name = u"青岛第二实验小学"_s;
        school.add(schoolProfileType(), profile);
        REQUIRE_OK(seedDefaults(*school.store));
    }
    void start()
    {
        tools = std::make_unique<HazardTools>(services, loop, context());
        page = std::make_unique<HazardBoardPage>(loop, context());
        tools->serve(*page);
        page->resize(900, 680);
        page->show();
        page->activated();
    }
    QAction& action(const char* name) { return *child<QAction>(*page, name); }
    void select(const QList<LoopItem>& items)
    {
        tree().selectionModel()->clearSelection();
        for (const LoopItem& item : items)
            tree().selectionModel()->select(page->model().indexOf(item.id), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    template <class T> T& dialog(const char* name)
    {
        QApplication::processEvents();
        return *child<T>(*page, name);
    }
    void closePrint()
    {
        auto& print = dialog<PrintDialog>("printDialog");
        print.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

} // namespace

TEST_CASE("A notice is issued for the hazards selected of one department, printed, and its receipt marked by the code", "[hazards]")
{
    Tools f;
    const LoopItem one = f.assigned(u"插座松动，面板脱落"_s, f.lab, f.today().addDays(3));
    const LoopItem two = f.assigned(u"门框开裂变形"_s, f.classroom, f.today().addDays(5));
    f.start();
    CHECK_FALSE(f.action("issueNoticeAction").isEnabled());
    f.select({ one, two });
    REQUIRE(f.action("issueNoticeAction").isEnabled());
    f.action("issueNoticeAction").trigger();
    auto& dialog = f.dialog<NoticeDialog>("noticeDialog");
    CHECK(child<QLabel>(dialog, "noticeDepartment")->text() == u"To: 总务处"_s);
    CHECK(child<QTreeWidget>(dialog, "noticeHazards")->topLevelItemCount() == 2);
    CHECK(child<QLineEdit>(dialog, "noticeDue")->text() == two.dueOn.toString(Qt::ISODate));
    CHECK(child<QLabel>(dialog, "noticeIssues")->text().contains(u"!"_s)); // nobody signs it yet
    CHECK(unnamedControls(dialog) == QStringList());
    keepPicture(dialog, u"hazards_notice"_s, { 680, 520 });
    auto* due = child<QLineEdit>(dialog, "noticeDue");
    due->setText(u"2026-02-31"_s);
    QTest::mouseClick(child<QPushButton>(dialog, "noticeIssueButton"), Qt::LeftButton);
    CHECK(f.school.rows(u"rectify_notice"_s) == 0);
    CHECK(child<QLabel>(dialog, "noticeIssues")->text().contains(u"“2026-02-31” is not a date"_s));
    due->setText(two.dueOn.toString(Qt::ISODate));
    auto* issuer = child<ReferenceLine>(dialog, "noticeIssuer");
    issuer->setFocus();
    QTest::keyClicks(issuer, u"zw"_s);
    QTest::keyClick(issuer, Qt::Key_Return);
    QTest::mouseClick(child<QPushButton>(dialog, "noticePreviewButton"), Qt::LeftButton);
    QApplication::processEvents();
    auto* preview = child<PrintDialog>(dialog, "printDialog");
    CHECK(preview->isVisible());
    preview->close();
    CHECK(f.school.rows(u"rectify_notice"_s) == 0);
    QTest::mouseClick(child<QPushButton>(dialog, "noticeIssueButton"), Qt::LeftButton);
    const auto notices = f.services.notices.of(one.id);
    REQUIRE_OK(notices);
    REQUIRE(notices->size() == 1);
    const RectifyNotice notice = notices->first();
    CHECK(notice.hazards.size() == 2);
    CHECK(notice.issuer == f.zhang.id);
    CHECK(f.message().contains(notice.docNo));
    f.closePrint();

    f.action("receiptsAction").trigger();
    auto& receipts = f.dialog<ReceiptDialog>("receiptDialog");
    auto* code = child<QLineEdit>(receipts, "receiptCode");
    code->setText(u"ZZZZZZZZZ"_s);
    QTest::keyClick(code, Qt::Key_Return);
    CHECK(child<QLabel>(receipts, "receiptResult")->text().contains(u"ZZZZZZZZZ"_s)); // not found, by name
    code->setText(notice.shortCode.toLower());
    QTest::keyClick(code, Qt::Key_Return);
    CHECK(f.services.notices.find(notice.docNo)->receiptOn == f.today());
    CHECK(child<QLabel>(receipts, "receiptResult")->text().contains(u"the receipt is back (2 hazard(s))"_s));
    code->setText(notice.docNo);
    QTest::keyClick(code, Qt::Key_Return);
    CHECK(child<QLabel>(receipts, "receiptResult")->text().contains(u"came back on 2026-09-07 already"_s));
    QTest::mouseClick(child<QPushButton>(receipts, "receiptUndoButton"), Qt::LeftButton);
    CHECK_FALSE(f.services.notices.find(notice.docNo)->receiptOn.isValid());
    CHECK(unnamedControls(receipts) == QStringList());
    keepPicture(receipts, u"hazards_receipts"_s, { 560, 320 });
    receipts.close();
    f.page->showItem(one.id);
    QStringList facts;
    for (const auto* label : child<QWidget>(f.view(), "hazardFacts")->findChildren<QLabel*>())
        facts << label->text();
    CHECK(facts.join(u'|').contains(notice.docNo + u", receipt still out"_s));
}

TEST_CASE("Hazards of two departments get no common notice, and the dialog says so", "[hazards]")
{
    Tools f;
    const LoopItem one = f.assigned(u"插座松动，面板脱落"_s, f.lab, f.today().addDays(3));
    LoopItem two = f.hazard(u"门框开裂变形"_s, f.classroom);
    REQUIRE_OK(f.loop.move(two.id, { .action = LoopAction::Assign, .due = f.today(), .department = f.office.id }));
    f.start();
    f.select({ one, two });
    f.action("issueNoticeAction").trigger();
    auto& dialog = f.dialog<NoticeDialog>("noticeDialog");
    const QString said = child<QLabel>(dialog, "noticeIssues")->text();
    CHECK(said.startsWith(u"✕"_s));
    QTest::mouseClick(child<QPushButton>(dialog, "noticeIssueButton"), Qt::LeftButton);
    CHECK(dialog.isVisible());
    CHECK(f.school.rows(u"rectify_notice"_s) == 0);
}

TEST_CASE("The risk is graded on the school's scales, with value, band and colour at once", "[hazards]")
{
    Tools f;
    const LoopItem item = f.hazard(u"电线裸露"_s, f.lab);
    f.start();
    f.page->showItem(item.id);
    f.action("gradeRiskAction").trigger();
    auto& dialog = f.dialog<RiskDialog>("riskDialog");
    CHECK(child<QComboBox>(dialog, "riskMethod")->currentData().toString() == u"LS"_s);
    CHECK_FALSE(child<QPushButton>(dialog, "riskSaveButton")->isEnabled());
    for (const char* factor : { "riskFactorL", "riskFactorS" }) {
        auto* box = child<QComboBox>(dialog, factor);
        box->setCurrentIndex(box->findData(u"4"_s));
    }
    const auto grade = f.services.risk.preview({ { u"L"_s, u"4"_s }, { u"S"_s, u"4"_s } });
    REQUIRE_OK(grade);
    CHECK(child<PillLabel>(dialog, "riskBand")->text() == u"16  "_s + grade->band.name);
    CHECK(unnamedControls(dialog) == QStringList());
    keepPicture(dialog, u"hazards_risk"_s, { 560, 360 });
    QTest::mouseClick(child<QPushButton>(dialog, "riskSaveButton"), Qt::LeftButton);
    CHECK(f.stored(item).riskValue == 16);
    CHECK(f.stored(item).riskColor == grade->band.color);
    CHECK(child<PillLabel>(f.view(), "riskPill")->text() == riskWord(grade->band.color).text);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    f.action("gradeRiskAction").trigger(); // again: as it was graded
    auto& again = f.dialog<RiskDialog>("riskDialog");
    CHECK(child<QComboBox>(again, "riskFactorL")->currentData().toString() == u"4"_s);
    auto* method = child<QComboBox>(again, "riskMethod");
    method->setCurrentIndex(method->findData(u"LEC"_s));
    CHECK(child<QComboBox>(again, "riskFactorE")->count() > 3);
}

TEST_CASE("Review note, report and warning sign are printed when the item is ready for them", "[hazards]")
{
    Tools f;
    const LoopItem item = f.assigned(u"电线裸露"_s, f.lab, f.today(), true);
    f.start();
    f.page->showItem(item.id);
    CHECK_FALSE(f.action("reviewNoteAction").isEnabled());
    f.action("warningSignAction").trigger();
    f.closePrint();
    f.action("majorReportAction").trigger();
    CHECK(f.page->messages().tone() == Tone::Error); // not contained yet
    REQUIRE_OK(f.loop.move(item.id, { .action = LoopAction::Contain, .note = u"断电并围挡"_s }));
    f.action("majorReportAction").trigger();
    f.closePrint();
    REQUIRE_OK(f.loop.move(item.id, { .action = LoopAction::Start }));
    REQUIRE_OK(f.loop.move(item.id, { .action = LoopAction::Submit, .person = f.li.id, .measure = u"更换线路"_s }));
    REQUIRE(f.action("reviewNoteAction").isEnabled());
    f.action("reviewNoteAction").trigger();
    f.closePrint();
    f.page->showBoard();
    f.action("ruleSheetAction").trigger();
    f.closePrint();
}

TEST_CASE("A repeat asks to look for the same elsewhere, once", "[hazards]")
{
    Tools f;
    const LoopItem earlier = f.hazard(u"插座松动，面板脱落"_s, f.lab, false, f.today().addDays(-40));
    const LoopItem item = f.hazard(u"插座又松了"_s, f.lab);
    REQUIRE(item.repeats == earlier.id);
    f.start();
    f.press("registerHazardButton");
    f.pick("entryZone", u"zx301"_s);
    typeByInputMethod(child<QLineEdit>(f.page->entry(), "entryWhat"), u"插座松动"_s);
    QTest::keyClick(child<QLineEdit>(f.page->entry(), "entryWhat"), Qt::Key_Return);
    CHECK(child<QPushButton>(f.page->entry(), "entryLookElsewhere")->isHidden()); // no category, no repeat
    f.page->showItem(item.id);
    REQUIRE(f.action("lookElsewhereAction").isVisible());
    f.dialogs.answer = false;
    f.action("lookElsewhereAction").trigger();
    CHECK(f.school.rows(u"loop_item"_s) == 3);
    f.dialogs.answer = true;
    f.action("lookElsewhereAction").trigger();
    CHECK(f.school.rows(u"loop_item"_s) == 4);
    CHECK(f.dialogs.asked.last().detail.contains(u"三年级1班教室"_s)); // a place like it
    CHECK_FALSE(f.action("lookElsewhereAction").isVisible());
    f.press("messageAction");
    CHECK(f.view().item().repeats == item.id);
    CHECK(f.view().item().source == u"repeat"_s);

    // The same again while registering: offered at once.
    f.page->showBoard();
    f.press("registerHazardButton");
    f.pick("entryZone", u"zx201"_s);
    auto& entry = f.page->entry();
    typeByInputMethod(child<QLineEdit>(entry, "entryWhat"), u"插座第三次松动"_s);
    child<QComboBox>(entry, "entryCategory")->setCurrentText(u"用电"_s);
    QTest::keyClick(child<QLineEdit>(entry, "entryWhat"), Qt::Key_Return);
    REQUIRE_FALSE(child<QPushButton>(entry, "entryLookElsewhere")->isHidden());
    f.press("entryLookElsewhere");
    CHECK(f.school.rows(u"loop_item"_s) == 6);
}

TEST_CASE("The ledger of a year is printed and exported", "[hazards]")
{
    Tools f;
    const LoopItem kept = f.hazard(u"插座松动，面板脱落"_s, f.lab);
    const LoopItem voided = f.hazard(u"登记错了的一条"_s, f.lab);
    REQUIRE_OK(f.school.service->setVoided(loopItemType().kind(), { voided.id.value() }, true, u"重复"_s));
    f.start();
    f.action("ledgerYearAction").trigger();
    auto& dialog = f.dialog<LedgerDialog>("ledgerDialog");
    CHECK(child<QLabel>(dialog, "ledgerWords")->text().startsWith(u"2 numbered this year"_s));
    CHECK(unnamedControls(dialog) == QStringList());
    child<QComboBox>(dialog, "ledgerPaper")->setCurrentIndex(1);
    QTest::mouseClick(child<QPushButton>(dialog, "ledgerPrintButton"), Qt::LeftButton);
    QApplication::processEvents();
    child<PrintDialog>(dialog, "printDialog")->close();
    f.dialogs.saveFile = f.folder.filePath(u"台账.xlsx"_s);
    QTest::mouseClick(child<QPushButton>(dialog, "ledgerExportButton"), Qt::LeftButton);
    const auto read = readSheetFile(f.dialogs.saveFile);
    REQUIRE_OK(read);
    QString all;
    for (const QStringList& row : read->sheet.rows)
        all += row.join(u'|') + u'\n';
    CHECK(all.contains(kept.number));
    CHECK(all.contains(voided.number)); // stays visible
    CHECK(f.message().contains(u"The ledger is written"_s));
}

TEST_CASE("The rules of the loop are set, and buttons follow them", "[hazards]")
{
    Tools f;
    const LoopItem item = f.assigned(u"插座松动，面板脱落"_s, f.lab, f.today());
    f.start();
    f.page->showItem(item.id);
    CHECK(f.actionButtons().first() == u"submitStepButton"_s); // light: a step may be left out
    f.action("loopSettingsAction").trigger();
    auto& dialog = f.dialog<LoopSettingsDialog>("loopSettingsDialog");
    CHECK(unnamedControls(dialog) == QStringList());
    keepPicture(dialog, u"hazards_rules"_s, { 560, 440 });
    child<QComboBox>(dialog, "loopRigour")->setCurrentIndex(1);
    child<QSpinBox>(dialog, "loopExtensions")->setValue(2);
    child<QSpinBox>(dialog, "loopGeneralDays")->setValue(5);
    auto* count = child<QComboBox>(dialog, "loopGeneralCount");
    count->setCurrentIndex(count->findData(int(DayCount::Calendar)));
    child<QSpinBox>(dialog, "loopRepeatMonths")->setValue(6);
    auto* prefix = child<QLineEdit>(dialog, "loopPrefix");
    CHECK(prefix->text() == u"YH"_s);
    prefix->setText(u"隐 患/"_s);
    QTest::mouseClick(child<QPushButton>(dialog, "loopSettingsSaveButton"), Qt::LeftButton);
    CHECK(child<QLabel>(dialog, "loopSettingsTrouble")->isVisible());
    prefix->setText(u"ＡＱ"_s); // full width is forgiven
    QTest::mouseClick(child<QPushButton>(dialog, "loopSettingsSaveButton"), Qt::LeftButton);
    const auto rules = f.loop.rules();
    REQUIRE_OK(rules);
    CHECK(rules->general == LoopRigour::Strict);
    CHECK(rules->extensionsGeneral == 2);
    CHECK(rules->daysGeneral == 5);
    CHECK(rules->countGeneral == DayCount::Calendar);
    CHECK(rules->repeatMonths == 6);
    CHECK(f.actionButtons().first() == u"startStepButton"_s);
    CHECK(f.hazard(u"新的一条"_s, f.lab).number == u"AQ-2026-0002"_s);
}
