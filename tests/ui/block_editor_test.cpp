// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/block_editor.h"

#include "tests/ui/editor_desk.h"
#include "ui/documents/block_document.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QTextDocument>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

/// Blocks of every kind with everything that may stand in them, the same for the same seed.
class BlockMaker {
public:
    explicit BlockMaker(quint32 seed) : m_seed(seed) {}
    Blocks blocks()
    {
        Blocks made;
        for (int i = random(12); i >= 0; --i)
            made << block();
        return canonicalBlocks(made);
    }

private:
    int random(int below) { return int((m_seed = m_seed * 1664525 + 1013904223) >> 16) % below; }
    Runs runs(bool lists)
    {
        static const QStringList words{u"安全"_s, u"责任书"_s, u"#"_s,   u"**"_s, u"__"_s,   u"{{"_s, u"|"_s,   u"\\"_s, u"- "_s,
                                       u"　　"_s,  u"@end"_s,   u"}} "_s, u" a "_s, u"𠮷"_s, u"。"_s, u"---"_s, u"%"_s,  u"."_s};
        Runs made;
        for (int i = random(6); i > 0; --i) {
            const int kind = random(5);
            Run run{kind == 0 ? Run::Kind::Field : kind == 1 && lists ? Run::Kind::ListField : Run::Kind::Text,
                    kind < 2 ? u"姓名"_s : words[random(int(words.size()))], random(3) == 0, random(3) == 0};
            made << run;
        }
        return made;
    }
    Block block()
    {
        Block made;
        made.kind = static_cast<BlockKind>(random(int(BlockKind::Blank) + 1));
        switch (made.kind) {
        case BlockKind::Table: {
            const int columns = 1 + random(3);
            for (int r = random(3); r >= 0; --r) {
                QList<Runs> row;
                for (int c = 0; c < columns; ++c)
                    row << runs(true);
                made.rows << row;
            }
            made.headerRow = random(2) == 0;
            break;
        }
        case BlockKind::Signature:
            for (int r = random(4); r > 0; --r)
                made.rows << (random(2) ? QList<Runs>{runs(false)} : QList<Runs>{runs(false), runs(false)});
            break;
        case BlockKind::Picture:
            made.runs = {Run{Run::Kind::Text, u"校徽"_s, false, false}};
            made.sizeMm = {20.5, 10.0 + random(30)};
            break;
        case BlockKind::Comment: made.runs = {Run{Run::Kind::Text, u"来源 **惯** {{x}}"_s, false, false}}; break;
        case BlockKind::PageBreak:
        case BlockKind::Blank: break;
        default: made.runs = runs(true);
        }
        return made;
    }
    quint32 m_seed;
};

} // namespace

TEST_CASE("Every text of ours goes into the editor and comes out the same")
{
    EditorDesk d;
    const QDir folder(QStringLiteral(BIHUAN_SOURCE_DIR "/resources/templates"));
    for (const QString& name : folder.entryList({u"*.txt"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString markup = QString::fromUtf8(file.readAll());
        CAPTURE(name);
        d.write(markup);
        CHECK(d.editor->blocks() == parseTemplate(markup).blocks);
        CHECK(d.markup() == markup);
        CHECK_FALSE(d.editor->toPlainText().contains(u"{{"_s)); // nobody sees a mark
        CHECK_FALSE(d.editor->toPlainText().contains(u"**"_s));
    }
}

TEST_CASE("Whatever blocks there can be go into a document and come back the same")
{
    QTextDocument document;
    const BlockLook look(FontBook(), 4.0 / 3);
    for (quint32 seed = 1; seed <= 400; ++seed) {
        const Blocks blocks = BlockMaker(seed).blocks();
        CAPTURE(seed, serializeTemplate(blocks));
        fillDocument(document, blocks, look);
        REQUIRE(canonicalBlocks(readDocument(document).blocks) == blocks);
        // Also at the end of what stands there.
        QTextCursor cursor(&document);
        cursor.movePosition(QTextCursor::End);
        insertBlocks(cursor, blocks, look);
        cursor.movePosition(QTextCursor::End);
        const ReadBlocks read = readDocument(document);
        CHECK(read.blocks.size() >= blocks.size());
        CHECK(read.positions.size() == read.blocks.size());
        document.undo();
        REQUIRE(canonicalBlocks(readDocument(document).blocks) == blocks);
    }
}

TEST_CASE("A letter is written by keyboard: Chinese, roles, numbers, bold")
{
    EditorDesk d;
    d.key(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    d.type(u"安全责任书"_s);
    d.key(Qt::Key_Return);
    CHECK(d.editor->role() == BlockKind::Paragraph);
    d.type(u"为了安全，"_s);
    d.key(Qt::Key_B, Qt::ControlModifier);
    d.type(u"签订"_s);
    d.key(Qt::Key_B, Qt::ControlModifier);
    d.type(u"本书。"_s);
    d.key(Qt::Key_Return);
    d.key(Qt::Key_5, Qt::ControlModifier | Qt::AltModifier);
    d.type(u"每天检查。"_s);
    d.key(Qt::Key_Return);
    d.type(u"及时报告。"_s);
    d.key(Qt::Key_Return);
    CHECK(d.editor->role() == BlockKind::Clause);
    d.key(Qt::Key_Return); // an empty clause ends the list
    CHECK(d.editor->role() == BlockKind::Paragraph);
    d.key(Qt::Key_U, Qt::ControlModifier);
    d.type(u"　　　"_s);
    CHECK(d.markup() == u"# 安全责任书\n为了安全，**签订**本书。\n- 每天检查。\n- 及时报告。\n__　　　__\n"_s);
    d.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(d.markup().contains(u"__"_s));
    d.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(d.markup().contains(u"__　　　__"_s));
}

TEST_CASE("The bar shows and changes the role of every chosen paragraph")
{
    EditorDesk d;
    d.write(u"甲\n乙\n丙\n"_s);
    auto* roles = child<QComboBox>(*d.bar, "roleBox");
    QTextCursor cursor = d.editor->textCursor();
    cursor.setPosition(0);
    cursor.setPosition(3, QTextCursor::KeepAnchor);
    d.editor->setTextCursor(cursor);
    const int clause = roles->findData(int(BlockKind::Clause));
    roles->setCurrentIndex(clause);
    emit roles->activated(clause);
    CHECK(d.markup() == u"- 甲\n- 乙\n丙\n"_s);
    d.goTo(u"丙"_s);
    CHECK(roles->currentData().toInt() == int(BlockKind::Paragraph));
    d.goTo(u"甲"_s);
    CHECK(roles->currentData().toInt() == int(BlockKind::Clause));
    d.editor->undo();
    CHECK(d.markup() == u"甲\n乙\n丙\n"_s);
}

TEST_CASE("A field is one character: inserted from the menu, deleted by one key, copied as a field")
{
    EditorDesk d;
    d.type(u"致："_s);
    d.insertField(u"姓名"_s);
    d.type(u"老师"_s);
    CHECK(d.markup() == u"致：{{姓名}}老师\n"_s);
    d.editor->selectAll();
    d.editor->copy();
    CHECK(QApplication::clipboard()->text() == u"致：{{姓名}}老师"_s);
    d.toEnd();
    d.editor->paste();
    CHECK(d.markup() == u"致：{{姓名}}老师致：{{姓名}}老师\n"_s);
    d.key(Qt::Key_Backspace);
    d.key(Qt::Key_Backspace);
    d.key(Qt::Key_Backspace);
    CHECK(d.markup() == u"致：{{姓名}}老师致：\n"_s);
    d.insertField(u"岗位职责"_s);
    CHECK(d.markup() == u"致：{{姓名}}老师致：{{*岗位职责}}\n"_s);
    // Two of the same beside each other stay two.
    d.insertField(u"岗位职责"_s);
    CHECK(d.markup().endsWith(u"{{*岗位职责}}{{*岗位职责}}\n"_s));
}

TEST_CASE("Marks that are typed stay what was typed")
{
    EditorDesk d;
    d.type(u"# **甲** {{姓名}} __"_s);
    d.key(Qt::Key_Return);
    d.type(u"| 乙 |"_s);
    const Blocks blocks = d.editor->blocks();
    REQUIRE(blocks.size() == 2);
    CHECK(plainText(blocks) == u"# **甲** {{姓名}} __\n| 乙 |"_s);
    CHECK(templateFields(blocks).isEmpty());
}

TEST_CASE("Tables: rows, columns, header, and Tab from cell to cell")
{
    EditorDesk d;
    d.type(u"区域表"_s);
    d.trigger("insertTableAction");
    CHECK(d.editor->role() == BlockKind::Table);
    d.type(u"区域"_s);
    d.key(Qt::Key_Tab);
    d.type(u"责任人"_s);
    d.trigger("removeColumnAction");
    d.trigger("removeColumnAction");
    d.trigger("removeRowAction");
    CHECK(d.markup() == u"区域表\n|  |\n|---|\n|  |\n"_s);
    for (int i = 0; i < 3; ++i)
        d.editor->undo();
    CHECK(d.markup().startsWith(u"区域表\n| 区域 | 责任人 |  |\n|---|---|---|\n"_s));
    d.goTo(u"责任人"_s);
    d.trigger("removeColumnAction");
    d.goTo(u"区域"_s); // the paragraph above
    d.goTo(u"区域表"_s);
    d.key(Qt::Key_Right);
    CHECK(d.editor->role() == BlockKind::Table);
    d.trigger("columnRightAction");
    d.type(u"电话"_s);
    d.trigger("rowBelowAction");
    d.type(u"一"_s);
    d.trigger("headerRowAction");
    CHECK(d.markup().startsWith(u"区域表\n| 区域 | 电话 |  |\n|  | 一 |  |\n"_s));
    // Tab behind the last cell makes a row; Enter goes down and in the end out.
    const qsizetype rows = d.editor->blocks()[1].rows.size();
    for (int i = 0; i < 3 * int(rows); ++i)
        d.key(Qt::Key_Tab);
    CHECK(d.editor->blocks()[1].rows.size() > rows);
    for (int i = 0; i < 9; ++i)
        d.key(Qt::Key_Return);
    d.type(u"表后"_s);
    CHECK(d.editor->blocks().last().kind == BlockKind::Paragraph);
    CHECK(plainText(d.editor->blocks()).endsWith(u"表后"_s));
    d.goTo(u"电话"_s);
    d.trigger("removeTableAction");
    for (const Block& block : d.editor->blocks())
        CHECK(block.kind != BlockKind::Table);
    CHECK(plainText(d.editor->blocks()).startsWith(u"区域表"_s));
    CHECK_FALSE(plainText(d.editor->blocks()).contains(u"电话"_s));
}

TEST_CASE("A signature block has two columns; a row can go over both")
{
    EditorDesk d;
    d.type(u"正文"_s);
    d.trigger("insertSignatureAction");
    CHECK(d.markup() == u"正文\n@signature\n甲方：{{学校}} | 乙方：\n@end\n"_s);
    CHECK(d.editor->role() == BlockKind::Signature);
    CHECK_FALSE(child<QComboBox>(*d.bar, "roleBox")->isEnabled());
    CHECK_FALSE(child<QAction>(*d.bar, "columnLeftAction")->isEnabled());
    emit d.editor->customContextMenuRequested({20, 20}); // the right button offers the same
    auto* menu = child<QMenu>(*d.editor, "editorContextMenu");
    CHECK(menu->actions().contains(child<QMenu>(*d.bar, "tableMenu")->menuAction()));
    menu->close();
    d.trigger("rowBelowAction");
    d.trigger("wholeRowAction");
    d.type(u"一式两份"_s);
    CHECK(d.markup() == u"正文\n@signature\n甲方：{{学校}} | 乙方：\n一式两份\n@end\n"_s);
    d.trigger("wholeRowAction");
    CHECK(d.markup() == u"正文\n@signature\n甲方：{{学校}} | 乙方：\n一式两份 |\n@end\n"_s);
}

TEST_CASE("Backspace and Delete beside a table leave the table")
{
    EditorDesk d;
    d.write(u"前\n| 甲 | 乙 |\n后\n"_s);
    const QString before = d.markup();
    d.goTo(u"后"_s);
    d.key(Qt::Key_Home);
    d.key(Qt::Key_Backspace);
    CHECK(d.markup() == before);
    CHECK(d.editor->role() == BlockKind::Table);
    d.goTo(u"前"_s);
    d.key(Qt::Key_Delete);
    CHECK(d.markup() == before);
    d.write(u"- 条款\n"_s);
    d.key(Qt::Key_Backspace); // takes the number away, not the line
    CHECK(d.markup() == u"条款\n"_s);
}

TEST_CASE("A page break goes in by Ctrl+Enter and out by one key")
{
    EditorDesk d;
    d.type(u"第一页"_s);
    d.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(d.markup() == u"第一页\n@pagebreak\n"_s);
    d.key(Qt::Key_Backspace);
    CHECK_FALSE(d.markup().contains(u"@pagebreak"_s));
}

TEST_CASE("A jump selects the words or the field in its block")
{
    EditorDesk d;
    d.write(u"# 书\n甲方\n| 甲方 | {{工资}} |\n"_s);
    d.editor->jumpTo(2, u"工资"_s);
    CHECK(d.editor->textCursor().selectedText() == QString(QChar::ObjectReplacementCharacter));
    d.editor->jumpTo(1, u"甲方"_s);
    CHECK(d.editor->textCursor().selectedText() == u"甲方"_s);
    CHECK(d.editor->role() == BlockKind::Paragraph);
    d.editor->jumpTo(2, u"甲方"_s);
    CHECK(d.editor->role() == BlockKind::Table);
    d.editor->jumpTo(0);
    CHECK(d.editor->role() == BlockKind::Title);
}

TEST_CASE("A larger font of the program keeps the text")
{
    EditorDesk d;
    const QString text = u"# 书\n- 甲{{姓名}}\n"_s;
    d.write(text);
    QFont font = d.editor->font();
    font.setPointSize(14);
    d.editor->setFont(font);
    CHECK(d.markup() == text);
    CHECK(unnamedControls(d.window) == QStringList());
}
