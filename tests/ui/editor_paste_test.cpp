// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/editor_desk.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

using namespace bihuan;
using namespace Qt::StringLiterals;

TEST_CASE("Pasting: roles, words into a line, words into a cell, and a note of what stayed behind")
{
    EditorDesk d;
    QList<PastedText> notes;
    QObject::connect(d.editor, &BlockEditor::pasted, d.editor, [&](const PastedText& text) { notes << text; });
    d.paste(u"<h1>责任书</h1><p>一、目标</p><p>1.不发生<b>事故</b>。<img src='data:image/png;base64,AA=='></p>"_s);
    CHECK(d.markup() == u"# 责任书\n## 一、目标\n- 不发生**事故**。\n"_s);
    REQUIRE(notes.size() == 1);
    CHECK(notes.first().pictures == 1);
    d.goTo(u"不发生"_s);
    d.paste(u"<span style='font-size:40pt;color:red'>任何</span>"_s);
    CHECK(d.markup().contains(u"- 不发生任何**事故**。"_s));
    d.goTo(u"任何"_s);
    d.paste({}, u"重大"_s);
    CHECK(d.markup().contains(u"任何重大**事故**"_s));
    d.toEnd();
    d.paste(u"<table><tr><th>甲</th><th>乙</th></tr><tr><td>1</td><td>2</td></tr></table>"_s);
    CHECK(d.markup().endsWith(u"| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n"_s));
    d.goTo(u"乙"_s);
    d.paste(u"<p>多</p><table><tr><td>a</td><td>b</td></tr></table>"_s); // no table inside a table
    CHECK(d.markup().endsWith(u"| 甲 | 乙多 a b |\n|---|---|\n| 1 | 2 |\n"_s));
    d.editor->undo();
    CHECK(d.markup().endsWith(u"| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n"_s));
}

TEST_CASE("Copying inside the editor keeps roles, tables and fields")
{
    EditorDesk d;
    const QString text = u"# 书\n- 甲{{姓名}}\n| 一 | 二 |\n- **乙**\n"_s;
    d.write(text);
    d.editor->selectAll();
    d.editor->cut();
    CHECK(d.editor->toPlainText().isEmpty());
    d.editor->paste();
    CHECK(d.markup() == text);
}

TEST_CASE("Pasting opens neither files nor addresses")
{
    EditorDesk d;
    QTemporaryDir folder;
    const QString secret = folder.filePath(u"secret.png"_s);
    QImage picture(3, 3, QImage::Format_RGB32);
    picture.fill(Qt::red);
    REQUIRE(picture.save(secret));
    d.paste(u"<p>前<img src='file://%1'><img src='http://127.0.0.1/a.png'>后</p><link rel=stylesheet href='file://%1'>"_s
                .arg(secret));
    CHECK(d.markup() == u"前后\n"_s);
    for (QTextBlock block = d.editor->document()->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            CHECK_FALSE(it.fragment().charFormat().isImageFormat());
    CHECK_FALSE(d.editor->loadResource(QTextDocument::ImageResource, QUrl::fromLocalFile(secret)).isValid());
}
