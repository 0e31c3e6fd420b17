// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/template_text.h"

#include "core/documents/template_inline.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("TemplateText", text); }

/// Ideographic blanks are not: they are width on paper.
bool isBlank(QChar character) { return character == u' ' || character == u'\t'; }

bool isPlain(const Run& run) { return run.kind == Run::Kind::Text && !run.bold && !run.underlined; }

QStringView withoutBlanks(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.first()))
        text = text.mid(1);
    while (!text.isEmpty() && isBlank(text.last()))
        text.chop(1);
    return text;
}

class Parser {
public:
    ParsedTemplate parse(const QString& text);

private:
    void line(const QString& raw);
    void directive(const QString& body);
    void tableRow(QStringView text);
    void endTable();
    Runs runs(QStringView text);
    QList<Runs> cells(QStringView text);
    void add(Block block);
    void problem(const QString& code, const QString& message, int line = 0);

    ParsedTemplate m_result;
    int m_line = 0;
    int m_signature = -1; ///< index of the open signature block
    bool m_inTable = false;
};

void Parser::problem(const QString& code, const QString& message, int line)
{
    const int at = line > 0 ? line : m_line;
    m_result.issues.append({Severity::Problem, code, u"line %1"_s.arg(at), tr("Line %1: %2").arg(at).arg(message)});
}

void Parser::add(Block block)
{
    block.line = m_line;
    m_result.blocks.append(std::move(block));
}

Runs Parser::runs(QStringView text)
{
    InlineRuns parsed = parseInline(text);
    if (parsed.unclosedField)
        problem(u"template.unclosed_field"_s, tr("“{{” without “}}”. Close the field, or write \\{{ for the marks themselves."));
    if (parsed.emptyField)
        problem(u"template.empty_field"_s, tr("a field without a name. Write the name between {{ and }}."));
    if (parsed.unclosedBold)
        problem(u"template.unclosed_bold"_s, tr("bold text that does not end. Write ** at its end."));
    if (parsed.unclosedUnderline)
        problem(u"template.unclosed_underline"_s, tr("underlined text that does not end. Write __ at its end."));
    // Blanks that only stood before a mark without effect.
    Runs& found = parsed.runs;
    while (!found.isEmpty() && isPlain(found.last()) && isBlank(found.last().text.back())) {
        found.last().text.chop(1);
        if (found.last().text.isEmpty())
            found.removeLast();
    }
    return std::move(parsed.runs);
}

QList<Runs> Parser::cells(QStringView text)
{
    QList<Runs> result;
    for (QStringView cell : splitCells(text)) {
        Runs found = runs(withoutBlanks(cell));
        while (!found.isEmpty() && isPlain(found.first()) && isBlank(found.first().text.front())) {
            found.first().text.remove(0, 1);
            if (found.first().text.isEmpty())
                found.removeFirst();
        }
        result.append(found);
    }
    return result;
}

void Parser::tableRow(QStringView text)
{
    static const QRegularExpression rule(u"^\\|(\\s*:?-{3,}:?\\s*\\|)+$"_s);
    if (!m_inTable) {
        Block block;
        block.kind = BlockKind::Table;
        add(block);
        m_inTable = true;
    }
    Block& table = m_result.blocks.last();
    if (table.rows.size() == 1 && !table.headerRow && rule.match(text).hasMatch()) {
        table.headerRow = true;
        return;
    }
    QStringView inner = text.mid(1);
    if (endsWithCellBar(inner))
        inner.chop(1);
    table.rows.append(cells(inner));
    if (table.rows.last().size() != table.rows.first().size())
        problem(u"template.table_columns"_s,
                tr("%1 columns, but the table's first row has %2.").arg(table.rows.last().size()).arg(table.rows.first().size()));
}

void Parser::directive(const QString& body)
{
    static const QRegularExpression image(u"^@image\\s+(\\S+)\\s+(\\d+(?:\\.\\d+)?)[xX×](\\d+(?:\\.\\d+)?)$"_s);
    if (body == u"@pagebreak") {
        Block block;
        block.kind = BlockKind::PageBreak;
        return add(block);
    }
    if (body == u"@signature") {
        Block block;
        block.kind = BlockKind::Signature;
        add(block);
        m_signature = int(m_result.blocks.size()) - 1;
        return;
    }
    Block block;
    if (const auto match = image.match(body); match.hasMatch()) {
        block.kind = BlockKind::Picture;
        block.runs = {Run{Run::Kind::Text, match.captured(1), false, false}};
        block.sizeMm = {match.captured(2).toDouble(), match.captured(3).toDouble()};
        if (!block.sizeMm.isEmpty())
            return add(block);
    }
    if (body.startsWith(u"@image"_s))
        problem(u"template.bad_image"_s, tr("write pictures as “@image NAME WIDTHxHEIGHT”, in millimetres."));
    else
        problem(u"template.unknown_block"_s,
                tr("“%1” is not known. A line that begins with @ itself is written as \\@.").arg(body.section(u' ', 0, 0)));
    block = {};
    block.runs = {Run{Run::Kind::Text, body, false, false}};
    add(block);
}

void Parser::line(const QString& raw)
{
    QStringView text(raw);
    while (!text.isEmpty() && (text.last() == u' ' || text.last() == u'\t'))
        text.chop(1);
    if (m_signature >= 0) {
        if (text == u"@end") {
            m_signature = -1;
            return;
        }
        QList<Runs> row = cells(text);
        for (const Runs& cell : row)
            for (const Run& run : cell)
                if (run.kind == Run::Kind::ListField)
                    problem(u"template.list_in_signature"_s, tr("a list cannot stand in a signature block."));
        if (row.size() > 2) {
            problem(u"template.table_columns"_s, tr("a signature block has two columns, left and right of one “|”."));
            row.resize(2);
        }
        m_result.blocks[m_signature].rows.append(row);
        return;
    }
    if (text.startsWith(u'|'))
        return tableRow(text);
    m_inTable = false;
    Block block;
    if (text.isEmpty()) {
        block.kind = BlockKind::Blank;
        return add(block);
    }
    if (text.startsWith(u'@'))
        return directive(text.toString());
    for (const BlockMark& mark : blockMarks()) {
        // A mark alone (“>”) is the same as a mark with a blank and nothing after it.
        if (text == mark.mark.trimmed() || text.startsWith(mark.mark)) {
            block.kind = mark.kind;
            const QStringView rest = text.mid(qMin(text.size(), mark.mark.size()));
            if (mark.kind == BlockKind::Comment)
                block.runs = {Run{Run::Kind::Text, rest.toString(), false, false}};
            else
                block.runs = runs(rest);
            return add(block);
        }
    }
    if (text.startsWith(u'#')) {
        problem(u"template.unknown_block"_s, tr("headings are “# ”, “## ” and “### ”, each with a blank. A line that begins "
                                               "with # itself is written as \\#."));
        block.runs = {Run{Run::Kind::Text, text.toString(), false, false}};
        return add(block);
    }
    block.runs = runs(text);
    if (block.runs.isEmpty()) // nothing but marks
        block.kind = BlockKind::Blank;
    add(block);
}

ParsedTemplate Parser::parse(const QString& text)
{
    QString source = text;
    source.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(QChar::LineSeparator, u'\n');
    if (source.startsWith(QChar::ByteOrderMark))
        source.remove(0, 1);
    bool printed = false;
    if (!source.isEmpty()) {
        if (source.endsWith(u'\n'))
            source.chop(1);
        for (const QString& raw : source.split(u'\n')) {
            ++m_line;
            line(raw);
        }
    }
    if (m_signature >= 0)
        problem(u"template.unclosed_signature"_s, tr("@signature without @end."), m_result.blocks[m_signature].line);
    for (const Block& block : m_result.blocks)
        printed = printed || isPrinted(block.kind);
    if (!printed)
        m_result.issues.append({Severity::Problem, u"template.empty"_s, {}, tr("The template has no text.")});
    return std::move(m_result);
}

QString rowText(const QList<Runs>& row)
{
    static const QRegularExpression rule(u"^:?-{3,}:?$"_s);
    QStringList cells;
    for (const Runs& cell : row) {
        QString text = serializeInline(cell, true);
        if (rule.match(text).hasMatch())
            text.insert(text.indexOf(u'-'), u'\\');
        cells.append(text);
    }
    return cells.join(" | "_L1);
}

QString withoutTrailingBlanks(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

QString blockText(const Block& block)
{
    switch (block.kind) {
    case BlockKind::Blank: return {};
    case BlockKind::PageBreak: return u"@pagebreak"_s;
    case BlockKind::Picture:
        return u"@image %1 %2x%3"_s.arg(plainText(block.runs)).arg(block.sizeMm.width()).arg(block.sizeMm.height());
    case BlockKind::Comment: return withoutTrailingBlanks(u"% "_s + plainText(block.runs));
    case BlockKind::Signature: {
        QStringList lines{u"@signature"_s};
        for (const QList<Runs>& row : block.rows) {
            const QString text = withoutTrailingBlanks(rowText(row));
            lines.append(text.startsWith(u'@') ? u'\\' + text : text);
        }
        lines.append(u"@end"_s);
        return lines.join(u'\n');
    }
    case BlockKind::Table: {
        QStringList lines;
        for (const QList<Runs>& row : block.rows) {
            lines.append(u"| "_s + rowText(row) + u" |"_s);
            if (lines.size() == 1 && block.headerRow)
                lines.append(u"|"_s + u"---|"_s.repeated(row.size()));
        }
        return lines.join(u'\n');
    }
    default: break;
    }
    const QString inner = serializeInline(block.runs, false);
    for (const BlockMark& mark : blockMarks())
        if (mark.kind == block.kind)
            return inner.isEmpty() ? mark.mark.trimmed().toString() : mark.mark.toString() + inner;
    return escapeLineStart(inner);
}

void collect(const Runs& runs, int line, QList<TemplateField>& fields)
{
    for (const Run& run : runs) {
        if (run.kind == Run::Kind::Text)
            continue;
        const TemplateField field{run.text, run.kind == Run::Kind::ListField, line};
        const auto same = [&](const TemplateField& other) { return other.name == field.name && other.list == field.list; };
        if (std::none_of(fields.cbegin(), fields.cend(), same))
            fields.append(field);
    }
}

} // namespace

ParsedTemplate parseTemplate(const QString& text) { return Parser().parse(text); }

QString serializeTemplate(const Blocks& blocks)
{
    QString text;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        // Two tables in a row would be read as one.
        if (i > 0 && blocks[i].kind == BlockKind::Table && blocks[i - 1].kind == BlockKind::Table)
            text += u"%\n"_s;
        text += blockText(blocks[i]) + u'\n';
    }
    return text;
}

QString serializeRuns(const Runs& runs) { return serializeInline(runs, false); }

QList<TemplateField> templateFields(const Blocks& blocks)
{
    QList<TemplateField> fields;
    for (const Block& block : blocks) {
        if (!isPrinted(block.kind))
            continue;
        collect(block.runs, block.line, fields);
        for (const QList<Runs>& row : block.rows)
            for (const Runs& cell : row)
                collect(cell, block.line, fields);
    }
    return fields;
}

Issues checkFields(const Blocks& blocks, const QStringList& known)
{
    Issues issues;
    const auto add = [&](const TemplateField& field, const QString& code, const QString& message) {
        issues.append({Severity::Problem, code, u"line %1"_s.arg(field.line), tr("Line %1: %2").arg(field.line).arg(message)});
    };
    QHash<QString, bool> kinds;
    for (const TemplateField& field : templateFields(blocks)) {
        if (!known.contains(field.name))
            add(field, u"template.unknown_field"_s,
                tr("there is no field “%1”. Choose one from the list of fields.").arg(field.name));
        if (const auto seen = kinds.constFind(field.name); seen != kinds.cend() && *seen != field.list)
            add(field, u"template.list_mismatch"_s,
                tr("“%1” is used both as a field and as a list.").arg(field.name));
        kinds.insert(field.name, field.list);
    }
    return issues;
}

QString plainText(const Runs& runs)
{
    QString text;
    for (const Run& run : runs) {
        if (run.kind == Run::Kind::Text)
            text += run.text;
        else
            text += u"{{"_s + (run.kind == Run::Kind::ListField ? u"*"_s : QString()) + run.text + u"}}"_s;
    }
    return text;
}

QString plainText(const Blocks& blocks)
{
    QStringList lines;
    for (const Block& block : blocks) {
        if (!isPrinted(block.kind) || block.kind == BlockKind::PageBreak || block.kind == BlockKind::Picture)
            continue;
        if (block.rows.isEmpty())
            lines.append(plainText(block.runs));
        for (const QList<Runs>& row : block.rows) {
            QStringList cells;
            for (const Runs& cell : row)
                cells.append(plainText(cell));
            lines.append(cells.join(u'\t'));
        }
    }
    return lines.join(u'\n');
}

} // namespace bihuan
