// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/template_text.h"
#include "tests/ui/ui_support.h"
#include "ui/documents/block_editor.h"
#include "ui/documents/editor_bar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>
#include <QVBoxLayout>

namespace bihuan {

/// An editor with its bar, on the screen.
struct EditorDesk {
    Theme& theme = lightTheme();
    QWidget window;
    BlockEditor* editor = new BlockEditor(FontBook(), &window);
    EditorBar* bar = nullptr;

    EditorDesk()
    {
        using namespace Qt::StringLiterals;
        editor->setFields({u"姓名"_s, u"学校"_s, u"部门"_s}, {u"岗位职责"_s});
        bar = new EditorBar(*editor, parseTemplate(u"@signature\n甲方：{{学校}} | 乙方：\n@end"_s).blocks, &window);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(bar);
        column->addWidget(editor);
        window.resize(620, 560);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window)); // shortcuts are for the active window
        editor->setFocus();
    }
    void write(const QString& markup) { editor->setBlocks(parseTemplate(markup).blocks); }
    QString markup() const { return serializeTemplate(editor->blocks()); }
    void type(const QString& text) { typeByInputMethod(editor, text); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(editor, static_cast<Qt::Key>(key), modifiers); }
    void trigger(const char* name) { child<QAction>(*bar, name)->trigger(); }
    void insertField(const QString& name)
    {
        using namespace Qt::StringLiterals;
        auto* action = bar->findChild<QAction*>(u"field_"_s + name);
        REQUIRE(action);
        action->trigger();
    }
    void toEnd() { editor->moveCursor(QTextCursor::End); }
    void goTo(const QString& words)
    {
        editor->moveCursor(QTextCursor::Start);
        REQUIRE(editor->find(words));
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(cursor.selectionEnd());
        editor->setTextCursor(cursor);
    }
    void choose(const QString& words)
    {
        editor->moveCursor(QTextCursor::Start);
        REQUIRE(editor->find(words));
    }
    void paste(const QString& html, const QString& text = {})
    {
        auto* data = new QMimeData;
        if (!html.isEmpty())
            data->setHtml(html);
        if (!text.isEmpty())
            data->setText(text);
        QApplication::clipboard()->setMimeData(data);
        editor->paste();
    }
};

} // namespace bihuan
