// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/texts_desk.h"
#include "ui/documents/compare_view.h"
#include "ui/organization/template_versions_dialog.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>

using namespace bihuan;
using namespace Qt::StringLiterals;
using test::TextsDesk;

TEST_CASE("The page of texts shows the text of each category with its version, without marks")
{
    TextsDesk t;
    t.open();
    auto* list = child<QListWidget>(*t.page, "templateList");
    REQUIRE(list->count() == 2);
    CHECK(list->item(0)->text().startsWith(u"教师\n"_s));
    CHECK(t.markup() == AgreementTemplates::defaultBody(u"teacher"_s));
    CHECK_FALSE(t.page->isUnsaved());
    CHECK(t.found().isEmpty());
    t.choose(u"保安"_s);
    CHECK(t.markup() == AgreementTemplates::defaultBody(u"guard"_s));
    CHECK_FALSE(t.page->isUnsaved());
    CHECK_FALSE(child<QAction>(*t.page, "saveTemplateAction")->isEnabled());
    CHECK(unnamedControls(*t.page) == QStringList());
    t.page->showTemplate(t.form(t.teachers).id); // as search and waiting drafts do
    CHECK(list->currentRow() == 0);
    CHECK(t.markup() == AgreementTemplates::defaultBody(u"teacher"_s));
}

TEST_CASE("What is typed stands in the preview of the real pages, for the chosen person and layout")
{
    TextsDesk t;
    t.open();
    auto* preview = child<PagePreview>(*t.page, "pagePreview");
    const QImage before = t.shownPage();
    t.editor().moveCursor(QTextCursor::Start);
    t.editor().moveCursor(QTextCursor::EndOfBlock);
    t.editor().find(u"教师安全责任书"_s);
    t.type(u"甲乙丙丁"_s);
    CHECK(t.shownPage() != before);
    CHECK(t.page->isUnsaved());
    const QImage ofPerson = t.shownPage();
    auto* whose = child<QComboBox>(*t.page, "sampleBox");
    CHECK(whose->currentText() == u"张伟"_s);
    whose->setCurrentIndex(1);
    emit whose->activated(1);
    CHECK(t.shownPage() != ofPerson);
    whose->setCurrentIndex(3); // choose a person, and then not
    emit whose->activated(3);
    child<QDialog>(*t.page, "referencePicker")->reject();
    CHECK(whose->currentIndex() == 1);
    CHECK(preview->pages()->count() == 2); // the compact layout: one sheet
    auto* profile = child<QComboBox>(*t.page, "profileBox");
    profile->setCurrentIndex(profile->findData(u"official"_s));
    emit profile->activated(profile->currentIndex());
    CHECK(preview->pages()->count() > 2);
    QTest::mouseClick(child<QToolButton>(*t.page, "previewOnButton"), Qt::LeftButton);
    CHECK(preview->currentPage() == 1);
    t.type(u"字"_s);
    CHECK(preview->currentPage() == 1); // typing does not turn pages
}

TEST_CASE("A saved text is a new version: what is issued from now on uses it, what was issued keeps its own")
{
    TextsDesk t;
    const Id<Agreement> old = t.issue();
    t.open();
    t.editor().find(u"一岗双责"_s);
    t.type(u"新的要求"_s);
    t.dialogs.text = u"校务会修改"_s;
    QTest::keyClick(&t.editor(), Qt::Key_S, Qt::ControlModifier);
    const TemplateVersion now = t.current(t.teachers);
    CHECK(now.number == 2);
    CHECK(now.note == u"校务会修改"_s);
    CHECK(now.body.contains(u"新的要求"_s));
    CHECK(t.page->messages().tone() == Tone::Ok);
    CHECK_FALSE(t.page->isUnsaved());
    CHECK(t.school.rows(u"draft"_s) == 0);
    const Id<Agreement> fresh = t.issue(true);
    CHECK(t.frozenText(fresh).contains(u"新的要求"_s));
    CHECK_FALSE(t.frozenText(old).contains(u"新的要求"_s));
    CHECK(child<QListWidget>(*t.page, "templateList")->item(0)->text().contains(u"2"_s));
}

TEST_CASE("A text with a problem is not saved: the reason is told and its place shown")
{
    TextsDesk t;
    t.open();
    t.editor().setBlocks(parseTemplate(u"# 责任书\n{{姓名}}，到育才小学{{工资}}\n@signature\n甲方 | 乙方\n@end"_s).blocks);
    t.page->mayLeave();
    REQUIRE(t.found().size() == 4); // the field; number, term and the other school
    CHECK(t.found().first().contains(u"工资"_s));
    t.dialogs.text = u"试"_s;
    t.trigger("saveTemplateAction");
    CHECK(t.dialogs.asked.isEmpty());
    CHECK(t.page->messages().tone() == Tone::Error);
    CHECK(t.current(t.teachers).number == 1);
    CHECK(t.editor().textCursor().selectedText() == QString(QChar::ObjectReplacementCharacter));
    // A click on a finding goes to its place.
    auto* list = child<QListWidget>(*t.page, "findingList");
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->text().contains(u"育才小学"_s))
            emit list->itemClicked(list->item(row));
    CHECK(t.editor().textCursor().selectedText() == u"育才小学"_s);
    QTest::keyClick(&t.editor(), Qt::Key_Delete);
    t.page->mayLeave();
    CHECK(t.found().size() == 3);
}

TEST_CASE("What is not saved survives another category, another page and the end of the program")
{
    TextsDesk t;
    t.open();
    t.editor().moveCursor(QTextCursor::End);
    t.editor().find(u"一岗双责"_s, QTextDocument::FindBackward);
    t.type(u"没有保存的字"_s);
    t.choose(u"保安"_s);
    CHECK_FALSE(t.page->isUnsaved());
    t.choose(u"教师"_s);
    CHECK(t.page->isUnsaved());
    CHECK(t.markup().contains(u"没有保存的字"_s));
    CHECK(t.school.rows(u"draft"_s) == 1);
    t.goBehind(u"没有保存的字"_s);
    int signalsAtTheEnd = 0; // the window they go to may be half gone
    QObject::connect(t.page.get(), &Page::statusChanged, t.page.get(), [&] { ++signalsAtTheEnd; });
    typeByInputMethod(&t.editor(), u"，最后几个字"_s);
    signalsAtTheEnd = 0;
    t.page.reset();
    CHECK(signalsAtTheEnd == 0);
    t.open();
    CHECK(t.markup().contains(u"没有保存的字，最后几个字"_s));
    CHECK(t.page->messages().tone() == Tone::Info);
    t.dialogs.answer = false;
    t.trigger("discardAction");
    CHECK(t.page->isUnsaved());
    t.dialogs.answer = true;
    t.trigger("discardAction");
    CHECK(t.markup() == AgreementTemplates::defaultBody(u"teacher"_s));
    CHECK(t.school.rows(u"draft"_s) == 0);
    // Typed and taken back is nothing.
    t.type(u"字"_s);
    CHECK(t.school.rows(u"draft"_s) == 1);
    t.editor().undo();
    t.page->mayLeave();
    CHECK_FALSE(t.page->isUnsaved());
    CHECK(t.school.rows(u"draft"_s) == 0);
}

TEST_CASE("Versions are compared by sign and colour, and an old one comes back as a new one")
{
    TextsDesk t;
    t.issue();
    const Id<AgreementTemplate> form = t.form(t.teachers).id;
    const QString first = t.current(t.teachers).body;
    REQUIRE_OK(t.services.templates.saveVersion(form, QString(first).replace(u"一岗双责"_s, u"两岗三责"_s), u"compact"_s, u"改"_s));
    t.open();
    t.trigger("versionsAction");
    auto* dialog = child<TemplateVersionsDialog>(*t.page, "templateVersionsDialog");
    auto* list = child<QTreeWidget>(*dialog, "versionList");
    REQUIRE(list->topLevelItemCount() == 2);
    CHECK(list->topLevelItem(0)->text(4) == u"改"_s);
    CHECK(list->topLevelItem(0)->text(3) == u"0"_s);
    CHECK(list->topLevelItem(1)->text(3) == u"1"_s);
    const QString shown = child<CompareView>(*dialog, "compareView")->toPlainText();
    CHECK(shown.contains(u"±"_s));
    CHECK(shown.contains(u"－一＋两岗－双＋三责"_s));
    CHECK(unnamedControls(*dialog) == QStringList());
    keepPicture(*dialog, u"texts_versions"_s, {820, 640});
    auto* restore = child<QPushButton>(*dialog, "restoreVersionButton");
    CHECK_FALSE(restore->isEnabled()); // the newest needs no restoring
    list->setCurrentItem(list->topLevelItem(1));
    QTest::mouseClick(restore, Qt::LeftButton);
    CHECK(t.current(t.teachers).number == 3);
    CHECK(t.current(t.teachers).body == first);
    CHECK(t.markup() == first);
    CHECK(t.page->messages().tone() == Tone::Ok);
}

TEST_CASE("The versions compare with what is not saved; restoring over it asks first")
{
    TextsDesk t;
    t.open();
    t.editor().find(u"一岗双责"_s);
    t.type(u"改过的字"_s);
    t.trigger("versionsAction");
    auto* dialog = child<TemplateVersionsDialog>(*t.page, "templateVersionsDialog");
    CHECK(child<CompareView>(*dialog, "compareView")->toPlainText().contains(u"＋改过的字"_s));
    dialog->reject();
    t.dialogs.answer = false;
    t.trigger("restoreDefaultAction");
    CHECK(t.dialogs.asked.size() == 1);
    CHECK(t.markup().contains(u"改过的字"_s));
    t.dialogs.text = u"存"_s;
    t.trigger("saveTemplateAction");
    t.trigger("restoreDefaultAction");
    CHECK(t.current(t.teachers).number == 3);
    CHECK(t.markup() == AgreementTemplates::defaultBody(u"teacher"_s));
}

TEST_CASE("A category without a text gets one: empty, its default, or another's")
{
    TextsDesk t;
    const StaffCategory boats = t.school.addCategory(u"boat"_s, u"船员"_s);
    t.open();
    t.choose(u"船员"_s);
    CHECK(child<QWidget>(*t.page, "noText")->isVisible());
    CHECK_FALSE(t.page->findChild<QWidget*>(u"startDefaultActionEmptyButton"_s)); // no default for boats
    auto* menu = child<QMenu>(*t.page, "copyMenu");
    emit menu->aboutToShow();
    CHECK(menu->actions().size() == 2);
    child<QAction>(*menu, "copyFrom_guard")->trigger();
    CHECK(t.page->isUnsaved());
    t.page->mayLeave();
    t.choose(u"教师"_s);
    t.choose(u"船员"_s); // begun, kept
    CHECK(t.markup() == AgreementTemplates::defaultBody(u"guard"_s));
    t.dialogs.text = u"新文本"_s;
    t.trigger("saveTemplateAction");
    CHECK(t.current(boats).number == 1);
    CHECK(t.current(boats).body == AgreementTemplates::defaultBody(u"guard"_s));
    CHECK(t.school.rows(u"draft"_s) == 0);
    t.dialogs.text = u"船员责任书"_s;
    t.trigger("renameTemplateAction");
    CHECK(t.form(boats).name == u"船员责任书"_s);
}

TEST_CASE("An empty page has a title to fill in and a signature block")
{
    TextsDesk t;
    t.school.addCategory(u"boat"_s, u"船员"_s);
    t.open();
    t.choose(u"船员"_s);
    t.trigger("startEmptyAction");
    CHECK(t.markup().startsWith(u"#\n@signature\n"_s));
    t.page->mayLeave();
    CHECK_FALSE(t.found().isEmpty());
}

TEST_CASE("Pasting from Word says what was left out")
{
    TextsDesk t;
    t.open();
    t.editor().moveCursor(QTextCursor::End);
    auto* data = new QMimeData;
    data->setHtml(u"<p>第一段</p><p>第二段<img src='file:///x.png'></p>"_s);
    QApplication::clipboard()->setMimeData(data);
    t.editor().paste();
    CHECK(t.page->messages().tone() == Tone::Warning);
    CHECK(t.markup().contains(u"第一段\n第二段"_s));
}

TEST_CASE("A sample and a form to fill in by hand go to the printer as real pages")
{
    TextsDesk t;
    t.open();
    t.trigger("printSampleAction");
    auto* dialog = child<PrintDialog>(*t.page, "printDialog");
    CHECK(child<PagePreview>(*dialog, "pagePreview")->pages()->count() == 2);
    dialog->close();
    QTest::qWait(1);
    t.trigger("printBlankAction");
    dialog = child<PrintDialog>(*t.page, "printDialog");
    dialog->setSaver({});
    CHECK(child<PagePreview>(*dialog, "pagePreview")->pages()->count() >= 2);
}

TEST_CASE("The page of texts is whole in a small window, in the dark and in large type")
{
    TextsDesk t;
    t.open();
    t.editor().setBlocks(parseTemplate(AgreementTemplates::defaultBody(u"teacher"_s)
                                       + u"{{工资}}，到育才小学\n| 区域 | 责任人 |\n|---|---|\n| 教学楼 | {{姓名}} |\n% 说明的一行\n"_s)
                             .blocks);
    t.page->mayLeave();
    keepPicture(*t.page, u"texts_light"_s, {820, 700});
    auto* findings = child<QListWidget>(*t.page, "findingList");
    CHECK(findings->height() > findings->visualItemRect(findings->item(0)).height()); // sentences are seen whole
    t.editor().moveCursor(QTextCursor::End);
    keepPicture(*t.page, u"texts_end"_s, {820, 700});
    t.theme.apply({ColorMode::Dark, 10});
    keepPicture(*t.page, u"texts_dark"_s, {820, 700});
    t.theme.apply({ColorMode::Light, 14});
    keepPicture(*t.page, u"texts_14"_s, {820, 700});
    for (const char* name : {"saveTemplateActionButton", "versionsActionButton", "printSampleActionButton", "moreButton"}) {
        auto* button = child<QPushButton>(*t.page, name);
        CHECK(button->width() >= button->sizeHint().width());
        CHECK(button->mapTo(t.page.get(), QPoint(button->width(), 0)).x() <= t.page->width());
    }
    lightTheme();
}

TEST_CASE("The page of texts leaves room for the navigation on a small screen in the largest type")
{
    QTranslator chinese;
    REQUIRE(chinese.load(u"bihuan_zh_CN"_s, u":/bihuan/i18n"_s));
    QCoreApplication::installTranslator(&chinese);
    {
        TextsDesk t;
        t.theme.apply({ColorMode::Light, 14});
        t.open();
        keepPicture(*t.page, u"texts_zh_14"_s, {740, 700});
        CHECK(t.page->minimumSizeHint().width() <= 740);
        CHECK(t.page->width() == 740);
    }
    QCoreApplication::removeTranslator(&chinese);
    lightTheme();
}
