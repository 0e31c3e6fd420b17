// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge.h"

#include "core/documents/template_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Merge", text); }

/// A value of one line; ideographic blanks inside stay, since they may be meant as width.
QString oneLine(const QString& value)
{
    bool plain = true;
    for (const QChar character : value)
        plain = plain && character >= u' ' && character.unicode() != 0x7F && character != QChar::LineSeparator
            && character != QChar::ParagraphSeparator;
    if (plain && (value.isEmpty() || (!value.front().isSpace() && !value.back().isSpace())))
        return value;
    QString out;
    for (const QChar character : value) {
        const bool breaks = character == u'\n' || character == u'\r' || character == u'\t' || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator;
        if (breaks) {
            if (!out.endsWith(u' '))
                out += u' ';
        } else if (character >= u' ' && character.unicode() != 0x7F) {
            out += character;
        }
    }
    return out.trimmed();
}

class Merger {
public:
    explicit Merger(const MergeData& data) : m_data(data) {}

    MergedBlocks merge(const Blocks& blocks);

private:
    void missing(const QString& name, bool list);
    QString value(const QString& name); ///< empty = not filled in
    Runs fill(const Runs& runs, int index);
    int repeats(const Runs& runs);
    void table(const Block& block, int origin);
    void put(Block block, int origin);
    void dropEmptyHeadings();
    void closeUpNumbers();

    const MergeData& m_data;
    MergedBlocks m_result;
    QHash<QString, QStringList> m_lists; ///< cleaned, without blank values
};

void Merger::missing(const QString& name, bool list)
{
    const QString code = list ? u"merge.missing_list"_s : u"merge.missing_field"_s;
    for (const Issue& issue : m_result.issues)
        if (issue.code == code && issue.field == name)
            return;
    m_result.issues.append({Severity::Problem, code, name, tr("“%1” is not filled in. Complete it and try again.").arg(name)});
}

QString Merger::value(const QString& name)
{
    const auto found = m_data.values.constFind(name);
    const QString text = found == m_data.values.cend() ? QString() : oneLine(*found);
    if (text.isEmpty())
        missing(name, false);
    return text;
}

/// How often a block with these runs is printed: -1 without list fields, else the number of values.
int Merger::repeats(const Runs& runs)
{
    int count = -1;
    for (const Run& run : runs) {
        if (run.kind != Run::Kind::ListField)
            continue;
        auto list = m_lists.find(run.text);
        if (list == m_lists.end()) {
            const auto found = m_data.lists.constFind(run.text);
            // Not given at all is a mistake of the caller; given and empty means "there are none".
            if (found == m_data.lists.cend())
                missing(run.text, true);
            QStringList values;
            if (found != m_data.lists.cend())
                for (const QString& one : *found)
                    values.append(oneLine(one));
            list = m_lists.insert(run.text, values);
        }
        count = qMax(count, int(list->size()));
    }
    return count;
}

Runs Merger::fill(const Runs& runs, int index)
{
    Runs out;
    for (const Run& run : runs) {
        Run text{Run::Kind::Text, run.text, run.bold, run.underlined};
        if (run.kind == Run::Kind::Field) {
            const QString filled = value(run.text);
            text.text = filled.isEmpty() ? u"{{"_s + run.text + u"}}"_s : filled;
        } else if (run.kind == Run::Kind::ListField) {
            text.text = m_lists.value(run.text).value(index);
        }
        if (text.text.isEmpty())
            continue;
        if (!out.isEmpty() && out.last().bold == text.bold && out.last().underlined == text.underlined)
            out.last().text += text.text;
        else
            out.append(text);
    }
    return out;
}

void Merger::put(Block block, int origin)
{
    m_result.blocks.append(std::move(block));
    m_result.origins.append(origin);
}

void Merger::table(const Block& block, int origin)
{
    Block filled = block;
    filled.rows.clear();
    const auto isBlankRow = [](const QList<Runs>& row) {
        return std::all_of(row.cbegin(), row.cend(), [](const Runs& cell) { return cell.isEmpty(); });
    };
    bool bodyLost = false;
    for (qsizetype r = 0; r < block.rows.size(); ++r) {
        int count = -1;
        for (const Runs& cell : block.rows[r])
            count = qMax(count, repeats(cell));
        const bool repeated = count >= 0;
        for (int i = 0; i < (repeated ? count : 1); ++i) {
            QList<Runs> row;
            for (const Runs& cell : block.rows[r])
                row.append(fill(cell, i));
            if (!repeated || !isBlankRow(row))
                filled.rows.append(row);
        }
        bodyLost = bodyLost || (repeated && count == 0);
    }
    if (filled.rows.isEmpty() || (bodyLost && filled.headerRow && filled.rows.size() == 1))
        return;
    put(std::move(filled), origin);
}

MergedBlocks Merger::merge(const Blocks& blocks)
{
    m_result.blocks.reserve(blocks.size());
    bool dropped = false;
    for (int i = 0; i < blocks.size(); ++i) {
        const Block& block = blocks[i];
        const qsizetype before = m_result.blocks.size();
        if (!hasFields(block)) {
            put(block, i); // shares its text with the template
            continue;
        }
        if (block.kind == BlockKind::Table) {
            table(block, i);
        } else if (block.kind == BlockKind::Signature) {
            Block filled = block;
            for (QList<Runs>& row : filled.rows)
                for (Runs& cell : row)
                    cell = fill(cell, 0);
            put(std::move(filled), i);
        } else if (const int count = repeats(block.runs); count < 0) {
            Block filled = block;
            filled.runs = fill(block.runs, 0);
            put(std::move(filled), i);
        } else {
            for (int k = 0; k < count; ++k) {
                bool blank = true;
                for (const Run& run : block.runs)
                    if (run.kind == Run::Kind::ListField && !m_lists.value(run.text).value(k).isEmpty())
                        blank = false;
                if (blank)
                    continue;
                Block filled = block;
                filled.runs = fill(block.runs, k);
                put(std::move(filled), i);
            }
        }
        dropped = dropped || m_result.blocks.size() == before;
    }
    if (dropped)
        dropEmptyHeadings();
    return std::move(m_result);
}

/// A heading goes when nothing is printed between it and the next heading of its level or above. Only called when some
/// block was dropped.
void Merger::dropEmptyHeadings()
{
    bool any = false;
    for (qsizetype i = m_result.blocks.size() - 1; i >= 0; --i) {
        const Block& heading = m_result.blocks[i];
        if (!isHeading(heading.kind))
            continue;
        bool filled = false;
        for (qsizetype k = i + 1; k < m_result.blocks.size(); ++k) {
            const BlockKind kind = m_result.blocks[k].kind;
            if (kind == BlockKind::Heading1 || (kind == BlockKind::Heading2 && heading.kind == BlockKind::Heading2)
                || kind == BlockKind::Title)
                break;
            if (kind == BlockKind::Signature || kind == BlockKind::PageBreak)
                break;
            if (isPrinted(kind)) {
                filled = true;
                break;
            }
        }
        if (!filled) {
            m_result.blocks.removeAt(i);
            m_result.origins.removeAt(i);
            any = true;
        }
    }
    if (any)
        closeUpNumbers();
}

QString chineseNumber(int number)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    if (number < 10)
        return digits.mid(number, 1);
    const QString tens = number < 20 ? u"十"_s : digits.mid(number / 10, 1) + u"十"_s;
    return number % 10 ? tens + digits.mid(number % 10, 1) : tens;
}

/// “一、” or “（一）” at the start; the length of the number with its mark, or 0.
qsizetype numberLength(const QString& text, BlockKind kind)
{
    static const QString numerals = u"一二三四五六七八九十"_s;
    const bool round = kind == BlockKind::Heading2;
    if (round && !text.startsWith(u'（'))
        return 0;
    qsizetype end = round ? 1 : 0;
    while (end < text.size() && numerals.contains(text[end]))
        ++end;
    const bool closed = end < text.size() && text[end] == (round ? u'）' : u'、') && end > (round ? 1 : 0);
    return closed ? end + 1 : 0;
}

void Merger::closeUpNumbers()
{
    int first = 0, second = 0;
    for (Block& block : m_result.blocks) {
        if (block.kind == BlockKind::Title)
            first = second = 0;
        if (!isHeading(block.kind) || block.runs.isEmpty())
            continue;
        QString& text = block.runs[0].text;
        const qsizetype length = numberLength(text, block.kind);
        if (block.kind == BlockKind::Heading1)
            second = 0;
        if (length == 0)
            continue;
        const QString number = chineseNumber(block.kind == BlockKind::Heading1 ? ++first : ++second);
        text = (block.kind == BlockKind::Heading1 ? number + u'、' : u'（' + number + u'）') + text.mid(length);
    }
}

} // namespace

QByteArray toJson(const MergeData& data)
{
    QJsonObject values, lists;
    for (auto it = data.values.cbegin(); it != data.values.cend(); ++it)
        values.insert(it.key(), it.value());
    for (auto it = data.lists.cbegin(); it != data.lists.cend(); ++it)
        lists.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return QJsonDocument(QJsonObject{{u"values"_s, values}, {u"lists"_s, lists}}).toJson(QJsonDocument::Compact);
}

Result<MergeData> mergeDataFromJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Error{Error::Kind::Format, tr("merge data of a letter"), error.errorString()};
    MergeData data;
    const QJsonObject values = document[u"values"_s].toObject(), lists = document[u"lists"_s].toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        data.values.insert(it.key(), it.value().toString());
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        QStringList list;
        for (const QJsonValue& one : it.value().toArray())
            list.append(one.toString());
        data.lists.insert(it.key(), list);
    }
    return data;
}

MergedBlocks mergeBlocks(const Blocks& blocks, const MergeData& data) { return Merger(data).merge(blocks); }

MergedText mergeTemplate(const QString& templateText, const MergeData& data)
{
    const ParsedTemplate parsed = parseTemplate(templateText);
    const MergedBlocks merged = mergeBlocks(parsed.blocks, data);
    return {serializeTemplate(merged.blocks), parsed.issues + merged.issues};
}

} // namespace bihuan
