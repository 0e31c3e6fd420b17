// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/template_inline.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr std::array<BlockMark, 7> marks{{
    {u"### ", BlockKind::Heading2},
    {u"## ", BlockKind::Heading1},
    {u"# ", BlockKind::Title},
    {u"- ", BlockKind::Clause},
    {u"> ", BlockKind::Unindented},
    {u"= ", BlockKind::Centred},
    {u"% ", BlockKind::Comment},
}};

bool isEscapable(QChar character) { return QStringView(u"\\*_{}|#>=-@%").contains(character); }

/// How often the character at `from` stands there in a row.
qsizetype rowLength(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text[end] == text[from])
        ++end;
    return end - from;
}

void append(Runs& runs, const Run& run)
{
    if (run.kind == Run::Kind::Text && run.text.isEmpty())
        return;
    if (!runs.isEmpty() && run.kind == Run::Kind::Text) {
        Run& last = runs.last();
        if (last.kind == Run::Kind::Text && last.bold == run.bold && last.underlined == run.underlined) {
            last.text += run.text;
            return;
        }
    }
    runs.append(run);
}

/// Text of a run with a backslash wherever the reader would see a mark. Characters at either end may meet a mark of the
/// neighbour, so there they are escaped always.
QString escaped(const QString& text, bool inCell, bool joinsBefore, bool joinsAfter)
{
    QString out;
    out.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size();) {
        const QChar character = text[i];
        if (character == u'\\' || (inCell && character == u'|')) {
            out += u'\\';
            out += character;
            ++i;
            continue;
        }
        if (character != u'*' && character != u'_' && character != u'{') {
            out += character;
            ++i;
            continue;
        }
        const qsizetype length = rowLength(text, i);
        const bool touches = (i == 0 && joinsBefore) || (i + length == text.size() && joinsAfter);
        for (qsizetype k = 0; k < length; ++k) {
            const bool opens = character == u'{' ? k + 1 < length : (length == 2 && k == 0);
            if (touches || opens)
                out += u'\\';
            out += character;
        }
        i += length;
    }
    return out;
}

} // namespace

std::span<const BlockMark> blockMarks() { return marks; }

InlineRuns parseInline(QStringView text)
{
    InlineRuns result;
    Run current;
    const auto flush = [&] {
        append(result.runs, current);
        current.text.clear();
    };
    for (qsizetype i = 0; i < text.size();) {
        const QChar character = text[i];
        if (character == u'\\' && i + 1 < text.size() && isEscapable(text[i + 1])) {
            current.text += text[i + 1];
            i += 2;
            continue;
        }
        if (character == u'*' || character == u'_') {
            const qsizetype length = rowLength(text, i);
            if (length == 2) {
                flush();
                bool& flag = character == u'*' ? current.bold : current.underlined;
                flag = !flag;
            } else {
                current.text += text.mid(i, length);
            }
            i += length;
            continue;
        }
        if (character == u'{' && i + 1 < text.size() && text[i + 1] == u'{') {
            const qsizetype end = text.indexOf(u"}}", i + 2);
            const QStringView inner = end < 0 ? QStringView() : text.mid(i + 2, end - i - 2).trimmed();
            const bool list = inner.startsWith(u'*');
            const QStringView name = (list ? inner.mid(1) : inner).trimmed();
            if (end >= 0 && !name.isEmpty() && !name.contains(u'{')) {
                flush();
                result.runs.append({list ? Run::Kind::ListField : Run::Kind::Field, name.toString(), current.bold,
                                    current.underlined});
                i = end + 2;
                continue;
            }
            if (end >= 0 && name.isEmpty())
                result.emptyField = true;
            else
                result.unclosedField = true;
            current.text += u"{{"_s;
            i += 2;
            continue;
        }
        current.text += character;
        ++i;
    }
    flush();
    result.unclosedBold = current.bold;
    result.unclosedUnderline = current.underlined;
    return result;
}

QString serializeInline(const Runs& runs, bool inCell)
{
    QString out;
    bool bold = false, underlined = false;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const Run& run = runs[i];
        if (run.bold != bold)
            out += u"**"_s;
        if (run.underlined != underlined)
            out += u"__"_s;
        bold = run.bold;
        underlined = run.underlined;
        if (run.kind == Run::Kind::Text) {
            const bool last = i + 1 == runs.size();
            out += escaped(run.text, inCell, !out.isEmpty(), !last || bold || underlined);
        } else {
            out += (run.kind == Run::Kind::ListField ? u"{{*"_s : u"{{"_s) + run.text + u"}}"_s;
        }
    }
    if (bold)
        out += u"**"_s;
    if (underlined)
        out += u"__"_s;
    return out;
}

QString escapeLineStart(const QString& text)
{
    if (text.isEmpty())
        return text;
    const QChar first = text[0];
    if (first == u'#' || first == u'@' || first == u'|')
        return u'\\' + text;
    for (const BlockMark& mark : marks)
        if (text.startsWith(mark.mark) || text == mark.mark.trimmed())
            return u'\\' + text;
    return text;
}

QList<QStringView> splitCells(QStringView text)
{
    QList<QStringView> cells;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == u'|') {
            cells.append(text.mid(start, i - start));
            start = i + 1;
        }
    }
    cells.append(text.mid(start));
    return cells;
}

bool endsWithCellBar(QStringView text)
{
    if (!text.endsWith(u'|'))
        return false;
    qsizetype backslashes = 0;
    while (backslashes + 1 < text.size() && text[text.size() - 2 - backslashes] == u'\\')
        ++backslashes;
    return backslashes % 2 == 0;
}

} // namespace bihuan
