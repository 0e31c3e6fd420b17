// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/html_walker.h"

#include "core/documents/html_look.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace bihuan {

using html::isOneOf;
using html::pointsOf;

namespace {

constexpr int deepest = 300; ///< elements inside each other; deeper ones count as words of the last
constexpr QChar ideographicBlank = u'　';

bool isVoid(const QString& name)
{
    return isOneOf(name, {u"br", u"img", u"hr", u"meta", u"link", u"input", u"col", u"wbr", u"area", u"base", u"param",
                          u"source", u"embed", u"track"});
}

bool isParagraph(const QString& name)
{
    return isOneOf(name, {u"p", u"div", u"h1", u"h2", u"h3", u"h4", u"h5", u"h6", u"li", u"dt", u"dd", u"blockquote", u"pre",
                          u"address", u"section", u"article", u"header", u"footer", u"center", u"ul", u"ol", u"dl",
                          u"caption", u"body"});
}

bool isWide(QChar character)
{
    return character.unicode() >= 0x2E80 || QStringView(u"“”‘’—…").contains(character);
}

} // namespace

void HtmlWalker::closeUpTo(const QString& name, const QString& barrier)
{
    for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
        if (m_open[i].name == name) {
            m_look = m_open[i].outside;
            m_open.resize(i);
            return;
        }
        if (m_open[i].name == barrier || m_open[i].name == u"table")
            return;
    }
}

void HtmlWalker::beginParagraph(const HtmlToken& token, const QHash<QString, QString>& style)
{
    endParagraph();
    QString align = style.value(u"text-align"_s, token.attributes.value(u"align"_s)).toLower();
    if (token.name == u"center")
        align = u"center"_s;
    if (align == u"center")
        m_paragraph.align = PastedParagraph::Align::Centre;
    else if (align == u"right" || align == u"end")
        m_paragraph.align = PastedParagraph::Align::End;
    const QString indent = style.value(u"mso-char-indent-count"_s, style.value(u"text-indent"_s));
    m_paragraph.indented = pointsOf(indent) > 0.5;
    if (token.name.size() == 2 && token.name[0] == u'h' && token.name[1].isDigit())
        m_paragraph.heading = token.name[1].digitValue();
    m_paragraph.title = token.attributes.value(u"class"_s).startsWith(u"MsoTitle")
        || style.value(u"mso-style-name"_s) == u"标题" || style.value(u"mso-style-name"_s) == u"Title";
    if (token.name == u"ol")
        m_listNumbers << token.attributes.value(u"start"_s, u"1"_s).toInt();
    else if (token.name == u"ul")
        m_listNumbers << 0;
    else if (token.name == u"li" && !m_listNumbers.isEmpty())
        m_paragraph.mark = m_listNumbers.last() > 0 ? QString::number(m_listNumbers.last()++) + u"．"_s : u"·"_s;
}

void HtmlWalker::endParagraph()
{
    PastedParagraph done = std::exchange(m_paragraph, {});
    done.mark = done.mark.simplified();
    while (!done.runs.isEmpty() && !done.runs.last().underlined && done.runs.last().text.trimmed().isEmpty())
        done.runs.removeLast();
    if (!done.runs.isEmpty() && !done.runs.last().underlined)
        while (done.runs.last().text.back().isSpace())
            done.runs.last().text.chop(1);
    done.indented = done.indented || m_leadingBlanks >= 2;
    done.family = m_mixedFamily ? QString() : m_rawFamily;
    const bool any = !done.runs.isEmpty();
    m_rawFamily.clear();
    m_anyText = m_mixedFamily = m_pendingBlank = m_pendingLineEnd = false;
    m_leadingBlanks = 0;
    if (!any)
        return;
    if (m_inCell)
        m_cell.paragraphs << done;
    else
        items << PastedItem{PastedItem::Kind::Paragraph, done, {}};
}

void HtmlWalker::startTablePart(const HtmlToken& token)
{
    const QString& name = token.name;
    if (name == u"table") {
        endParagraph();
        if (++m_tableDepth > 1)
            ++nestedTables;
        else
            m_table = {PastedItem::Kind::Table, {}, {}};
        return;
    }
    if (m_tableDepth == 0)
        return;
    if (m_tableDepth > 1) { // cells of a table in a cell: just paragraphs
        endParagraph();
        return;
    }
    if (name == u"thead")
        m_inHead = true;
    if (name == u"tr") {
        endCell();
        m_table.rows << QList<PastedCell>();
    }
    if (name == u"td" || name == u"th") {
        endCell();
        if (m_table.rows.isEmpty())
            m_table.rows << QList<PastedCell>();
        constexpr int most = 60;
        m_cell = {};
        m_cell.columns = qBound(1, token.attributes.value(u"colspan"_s, u"1"_s).toInt(), most);
        m_cell.rows = qBound(1, token.attributes.value(u"rowspan"_s, u"1"_s).toInt(), most);
        m_cell.header = name == u"th" || m_inHead;
        m_inCell = true;
    }
}

void HtmlWalker::endCell()
{
    endParagraph();
    if (!std::exchange(m_inCell, false))
        return;
    m_table.rows.last() << std::exchange(m_cell, {});
}

void HtmlWalker::endTable()
{
    if (m_tableDepth == 0)
        return;
    endParagraph();
    if (--m_tableDepth > 0)
        return;
    endCell();
    m_inHead = false;
    m_table.rows.removeIf([](const QList<PastedCell>& row) { return row.isEmpty(); });
    if (!m_table.rows.isEmpty())
        items << std::exchange(m_table, {});
}

void HtmlWalker::start(const HtmlToken& token)
{
    const QString& name = token.name;
    const QHash<QString, QString> style = styleOf(token);
    if (!m_look.hidden) {
        if (name == u"img" || name == u"v:imagedata")
            ++pictures;
        if (style.value(u"page-break-before"_s) == u"always" && m_tableDepth == 0) {
            if (name != u"br") // the paragraph itself begins a page
                endParagraph();
            if (!items.isEmpty() || !m_paragraph.runs.isEmpty()) {
                endParagraph();
                items << PastedItem{PastedItem::Kind::PageBreak, {}, {}};
            }
        } else if (name == u"br") {
            PastedParagraph next;
            next.align = m_paragraph.align;
            next.indented = m_paragraph.indented;
            endParagraph();
            m_paragraph = next;
        }
    }
    if (isVoid(name))
        return;
    if (isOneOf(name, {u"p", u"h1", u"h2", u"h3", u"h4", u"h5", u"h6"}))
        closeUpTo(u"p"_s, u"td"_s);
    else if (name == u"li")
        closeUpTo(u"li"_s, m_listNumbers.isEmpty() || m_listNumbers.last() == 0 ? u"ul"_s : u"ol"_s);
    else if (name == u"td" || name == u"th" || name == u"tr")
        closeUpTo(name, u"table"_s);
    if (m_open.size() < deepest) {
        m_open << Element{name, m_look};
        applyLook(token, style);
    }
    if (m_look.hidden)
        return;
    if (isOneOf(name, {u"table", u"thead", u"tbody", u"tr", u"td", u"th"}))
        startTablePart(token);
    else if (isParagraph(name))
        beginParagraph(token, style);
    if (const int tabs = style.value(u"mso-tab-count"_s).toInt(); tabs > 0 && name == u"span") {
        appendRun(QString(qMin(tabs, 10), ideographicBlank));
        m_look.hidden = true; // what stands inside only pretends the width
    }
}

void HtmlWalker::end(const QString& name)
{
    const bool hidden = m_look.hidden;
    if (name == u"thead")
        m_inHead = false;
    if (name == u"table")
        endTable();
    else if ((name == u"td" || name == u"th") && m_tableDepth == 1)
        endCell();
    else if (!hidden && isParagraph(name))
        endParagraph();
    if ((name == u"ol" || name == u"ul") && !m_listNumbers.isEmpty())
        m_listNumbers.removeLast();
    if (name == u"table") { // whatever was left open inside goes with it
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if (m_open[i].name != name)
                continue;
            m_look = m_open[i].outside;
            m_open.resize(i);
            return;
        }
        return;
    }
    closeUpTo(name, u"td"_s);
}

void HtmlWalker::appendRun(QString words)
{
    if (words.isEmpty())
        return;
    if (m_look.mark) {
        m_paragraph.mark += words;
        return;
    }
    if (m_paragraph.runs.isEmpty() && !m_look.underlined) { // blanks before a paragraph are its indent
        qsizetype blanks = 0;
        while (blanks < words.size() && words[blanks].isSpace()) {
            m_leadingBlanks += words[blanks] == ideographicBlank ? 2 : 1;
            ++blanks;
        }
        words.remove(0, blanks);
        if (words.isEmpty())
            return;
    }
    if (!words.trimmed().isEmpty()) {
        m_mixedFamily = m_mixedFamily || (m_anyText && m_rawFamily != m_look.family);
        m_rawFamily = m_look.family;
        m_anyText = true;
        m_paragraph.sizePt = qMax(m_paragraph.sizePt, m_look.sizePt);
    }
    const Run run{Run::Kind::Text, words, m_look.bold, m_look.underlined};
    if (!m_paragraph.runs.isEmpty() && m_paragraph.runs.last().bold == run.bold
        && m_paragraph.runs.last().underlined == run.underlined)
        m_paragraph.runs.last().text += words;
    else
        m_paragraph.runs << run;
}

void HtmlWalker::text(const QString& words)
{
    if (m_look.hidden)
        return;
    QString out;
    int hardBlanks = 0;
    const auto flushBlanks = [&] {
        // Rows of hard blanks are width: a place to write when underlined.
        if (hardBlanks > 1 || (hardBlanks == 1 && m_look.underlined))
            out += QString((hardBlanks + 1) / 2, ideographicBlank);
        else if (hardBlanks == 1)
            out += u' ';
        hardBlanks = 0;
    };
    for (const QChar character : words) {
        if (character.unicode() == 0x00A0 || character.unicode() == 0x2002 || character.unicode() == 0x2003) {
            m_pendingBlank = m_pendingLineEnd = false;
            ++hardBlanks;
            continue;
        }
        if (character == u' ' || character == u'\t' || character == u'\n' || character == u'\r' || character == u'\f') {
            m_pendingBlank = true;
            m_pendingLineEnd = m_pendingLineEnd || character == u'\n' || character == u'\r';
            continue;
        }
        if (character.unicode() < 0x20 || character.unicode() == 0x7F || character == QChar::ByteOrderMark
            || character.unicode() == 0xFFFC || (character.unicode() >= 0x2028 && character.unicode() <= 0x202E)
            || (character.unicode() >= 0x200B && character.unicode() <= 0x200F))
            continue;
        flushBlanks();
        if (std::exchange(m_pendingBlank, false)) {
            const QChar before = !out.isEmpty() ? out.back()
                : m_paragraph.runs.isEmpty()    ? QChar()
                                                : m_paragraph.runs.last().text.back();
            // A line end in the source between Chinese characters is no blank.
            const bool joined = m_pendingLineEnd && isWide(before) && isWide(character);
            if (!before.isNull() && !before.isSpace() && !joined)
                out += u' ';
        }
        m_pendingLineEnd = false;
        out += character;
    }
    flushBlanks();
    appendRun(out);
}

void HtmlWalker::walk(QStringView html, int mostItems)
{
    HtmlReader reader(html);
    HtmlToken token;
    while (reader.next(token)) {
        if (items.size() >= mostItems) {
            truncated = true;
            return;
        }
        if (token.kind == HtmlToken::Kind::Start)
            start(token);
        else if (token.kind == HtmlToken::Kind::End)
            end(token.name);
        else if (!m_open.isEmpty() && m_open.last().name == u"style")
            addStyleRules(token.text);
        else
            text(token.text);
    }
    endTable();
    endParagraph();
}

} // namespace bihuan
