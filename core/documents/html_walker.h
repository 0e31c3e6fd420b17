// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the tags of pasted HTML into paragraphs, tables and page breaks. Used by html_blocks.cpp.
#pragma once

#include "core/documents/html_reader.h"
#include "core/documents/paste_roles.h"

namespace bihuan {

struct PastedCell {
    QList<PastedParagraph> paragraphs;
    int columns = 1, rows = 1; ///< that it takes
    bool header = false;
};

/// One thing of the pasted text, in reading order.
struct PastedItem {
    enum class Kind { Paragraph, Table, PageBreak };
    Kind kind = Kind::Paragraph;
    PastedParagraph paragraph;
    QList<QList<PastedCell>> rows;
};

class HtmlWalker {
public:
    void walk(QStringView html, int mostItems);

    QList<PastedItem> items;
    int pictures = 0;
    int nestedTables = 0;
    bool truncated = false;

private:
    struct Look {
        bool bold = false, underlined = false, hidden = false, mark = false;
        QString family;
        double sizePt = 0;
    };
    struct Element {
        QString name;
        Look outside; ///< look to go back to
    };

    void start(const HtmlToken& token);
    void end(const QString& name);
    void text(const QString& words);
    void addStyleRules(const QString& css);
    QHash<QString, QString> styleOf(const HtmlToken& token) const;
    void applyLook(const HtmlToken& token, const QHash<QString, QString>& style);
    void beginParagraph(const HtmlToken& token, const QHash<QString, QString>& style);
    void endParagraph();
    void appendRun(QString words);
    void closeUpTo(const QString& name, const QString& barrier);
    void startTablePart(const HtmlToken& token);
    void endCell();
    void endTable();

    QHash<QString, QHash<QString, QString>> m_rules; ///< by "p.name", ".name" or "h1"
    QList<Element> m_open;
    Look m_look;
    PastedParagraph m_paragraph;
    QString m_rawFamily;        ///< of the paragraph so far
    bool m_anyText = false;
    bool m_mixedFamily = false;
    bool m_pendingBlank = false, m_pendingLineEnd = false;
    int m_leadingBlanks = 0;
    PastedItem m_table;
    PastedCell m_cell;
    int m_tableDepth = 0;
    bool m_inCell = false, m_inHead = false;
    QList<int> m_listNumbers;   ///< 0 = without numbers
};

} // namespace bihuan
