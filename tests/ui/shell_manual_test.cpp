// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_batch.h"
#include "core/documents/text_shaper.h"
#include "core/people/defaults.h"
#include "tests/ui/ui_support.h"
#include "ui/shell/manual_view.h"
#include "ui/shell/manual_window.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonValue>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>
#include <QXmlStreamReader>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

struct Manual {
    Theme& theme = lightTheme();
    ManualWindow window{ ManualBook({ { u"新建"_s, u"Ctrl+N"_s }, { u"竖线|测试"_s, u"F6"_s } }) };

    Manual()
    {
        window.show();
        window.activateWindow();
        QApplication::processEvents();
    }
    ManualView& view() { return *child<ManualView>(window, "manualView"); }
    QTreeWidget& contents() { return *child<QTreeWidget>(window, "manualContents"); }
    QLineEdit& search() { return *child<QLineEdit>(window, "manualSearch"); }
};

} // namespace

TEST_CASE("The manual opens at the chapter of a page, and its contents follow")
{
    Manual manual;
    for (const char* page : { "overviewBoard", "issues", "agreements", "person", "zone", "school_profile", "importDialog", "backupDialog" }) {
        CAPTURE(page);
        const ManualChapter* chapter = manual.window.book().chapterOfPage(QLatin1String(page));
        REQUIRE(chapter);
        manual.window.openPageHelp(QLatin1String(page));
        CHECK(manual.view().chapter() == chapter->name);
        CHECK(manual.view().document()->firstBlock().text() == chapter->title);
        CHECK(manual.contents().currentItem()->text(0) == chapter->title);
    }
    manual.window.openPageHelp(u"nowhere"_s);
    CHECK(manual.view().chapter() == manual.window.book().chapters().first().name);
}

TEST_CASE("Contents, back and forward lead through the manual")
{
    Manual manual;
    manual.window.openPageHelp(u"overviewBoard"_s);
    const QString people = manual.view().chapter();
    QTreeWidgetItem* section = manual.contents().currentItem()->child(1);
    REQUIRE(section);
    manual.contents().setCurrentItem(section);
    CHECK(manual.view().textCursor().block().text() == section->text(0));
    manual.window.openPageHelp(u"settingsDialog"_s);
    auto* back = child<QPushButton>(manual.window, "manualBackButton");
    CHECK(back->isEnabled());
    QTest::mouseClick(back, Qt::LeftButton);
    CHECK(manual.view().chapter() == people);
    QTest::mouseClick(child<QPushButton>(manual.window, "manualForwardButton"), Qt::LeftButton);
    CHECK(manual.view().chapter() == manual.window.book().chapterOfPage(u"settingsDialog"_s)->name);
}

TEST_CASE("A search in the manual lists the sections, Enter opens one with the words marked, Esc gives the contents back")
{
    Manual manual;
    manual.window.openPageHelp(u"overviewBoard"_s);
    const int chapters = manual.contents().topLevelItemCount();
    manual.search().setFocus();
    typeByInputMethod(&manual.search(), u"科学计数法"_s);
    CHECK(manual.contents().topLevelItemCount() < chapters);
    REQUIRE(manual.contents().topLevelItemCount() > 0);
    QTest::keyClick(&manual.search(), Qt::Key_Return);
    CHECK(manual.view().toPlainText().contains(u"科学计数法"_s));
    CHECK_FALSE(manual.view().extraSelections().isEmpty());
    manual.search().clear();
    typeByInputMethod(&manual.search(), u"绝对没有的词语"_s);
    CHECK(manual.contents().topLevelItemCount() == 0);
    CHECK(child<QLabel>(manual.window, "manualFound")->isVisible());
    QTest::keyClick(&manual.search(), Qt::Key_Escape);
    CHECK(manual.contents().topLevelItemCount() == chapters);
    CHECK(manual.window.isVisible());
    QTest::keyClick(&manual.search(), Qt::Key_Escape);
    CHECK_FALSE(manual.window.isVisible());
}

TEST_CASE("The manual reads from its own chapters only and has the program's keys in a table")
{
    Manual manual;
    manual.window.openPageHelp(u"overviewBoard"_s);
    const QString before = manual.view().chapter();
    for (const char* url : { "file:///etc/passwd", "https://example.org/a.md", "qrc:/bihuan/help/bihuanctl.txt", "../help/bihuanctl.txt" }) {
        CAPTURE(url);
        manual.view().setSource(QUrl(QLatin1String(url)));
        CHECK(manual.view().chapter() == before);
        CHECK(manual.view().loadResource(QTextDocument::ImageResource, QUrl(QLatin1String(url))).isNull());
    }
    const QList<ManualHit> keys = manual.window.book().search(u"竖线"_s);
    REQUIRE(keys.size() == 1);
    manual.window.openChapter(keys[0].chapter);
    CHECK(manual.view().toPlainText().contains(u"竖线|测试"_s));
    CHECK_FALSE(manual.view().toPlainText().contains(u"{{"_s));
}

TEST_CASE("Every link of the manual leads somewhere")
{
    const ManualBook book;
    REQUIRE(book.chapters().size() >= 14);
    static const QRegularExpression link(u"\\]\\(([^)#]*)(?:#([^)]*))?\\)"_s);
    for (const ManualChapter& chapter : book.chapters()) {
        CAPTURE(chapter.name);
        CHECK_FALSE(chapter.title.isEmpty());
        for (auto each = link.globalMatch(chapter.text); each.hasNext();) {
            const auto found = each.next();
            CAPTURE(found.captured());
            const ManualChapter* target = found.captured(1).isEmpty() ? &chapter : book.chapter(found.captured(1));
            REQUIRE(target);
            if (!found.captured(2).isEmpty())
                CHECK(target->sections.contains(found.captured(2)));
        }
    }
}

TEST_CASE("The manual's colours follow light and dark")
{
    Manual manual;
    manual.window.openPageHelp(u"settingsDialog"_s);
    const auto titleColor = [&] {
        const QTextBlock block = manual.view().document()->firstBlock();
        return block.begin().fragment().charFormat().foreground().color();
    };
    CHECK(titleColor() == lightPalette().color(QPalette::Link));
    manual.theme.apply({ ColorMode::Dark, 12 });
    QApplication::processEvents();
    CHECK(titleColor() == darkPalette().color(QPalette::Link));
    lightTheme();
}

TEST_CASE("A chapter is printed with all its words")
{
    Manual manual;
    manual.window.openPageHelp(u"settingsDialog"_s);
    QSignalSpy wanted(&manual.window, &ManualWindow::printWanted);
    QTest::mouseClick(child<QPushButton>(manual.window, "manualPrintButton"), Qt::LeftButton);
    REQUIRE(wanted.size() == 1);

    const auto shaper = std::make_shared<TextShaper>(FontBook());
    for (const ManualChapter& chapter : manual.window.book().chapters()) {
        CAPTURE(chapter.name);
        const Blocks blocks = manualBlocks(chapter.text);
        REQUIRE_FALSE(blocks.isEmpty());
        CHECK(blocks.first().kind == BlockKind::Title);
        Letter letter;
        letter.form = std::make_shared<LetterTemplate>(serializeTemplate(blocks), compactProfile(), shaper);
        LetterBatch pages({ letter }, {});
        CHECK(pages.count() > 0);
        for (const Issue& issue : pages.issues(0))
            CHECK(issue.message == QString());
    }
}

TEST_CASE("Every control of the manual is named and reached by the keyboard")
{
    Manual manual;
    CHECK(unnamedControls(manual.window) == QStringList());
}

// A feature renamed in the window and not in the manual would send people looking for something that is not there.
TEST_CASE("Words of the window that the manual quotes are those of the window")
{
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s), quoted(u"「([^」]*)」"_s);
    const auto plain = [](QString text) {
        text.remove(mnemonic).remove(u'…');
        while (text.endsWith(u'：') || text.endsWith(u' '))
            text.chop(1);
        return text;
    };
    QSet<QString> known;
    QFile translations(QLatin1String(BIHUAN_SOURCE_DIR) + "/translations/bihuan_zh_CN.ts"_L1);
    REQUIRE(translations.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&translations);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"translation"_s)
            known << plain(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    REQUIRE(known.size() > 300);
    const auto mechanisms = defaultRows(u"mechanism.json"_s);
    REQUIRE_OK(mechanisms);
    for (const QJsonValue& mechanism : *mechanisms) // the school's names for the tabs
        known << mechanism[u"name"_s].toString() << mechanism[u"short_name"_s].toString();
    int words = 0;
    const ManualBook book;
    for (const ManualChapter& chapter : book.chapters())
        for (auto each = quoted.globalMatch(chapter.text); each.hasNext(); ++words) {
            const QString word = each.next().captured(1);
            CAPTURE(chapter.name, word);
            CHECK(known.contains(plain(word)));
        }
    CHECK(words > 30);
}
