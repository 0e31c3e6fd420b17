// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/cff_font.h"

#include <QPoint>

#include <cmath>

namespace bihuan {

namespace {

// Type 2 charstring operators
constexpr char rlineto = 5, hlineto = 6, vlineto = 7, rrcurveto = 8, endchar = 14, rmoveto = 21;
constexpr int stackLimit = 48;
/// The width most Chinese glyphs have: they need not repeat it.
constexpr int defaultWidth = 1000;

void putNumber(QByteArray& out, int value)
{
    if (value >= -107 && value <= 107) {
        out.append(char(value + 139));
    } else if (value >= 108 && value <= 1131) {
        value -= 108;
        out.append(char((value >> 8) + 247)).append(char(value & 0xFF));
    } else if (value >= -1131 && value <= -108) {
        value = -value - 108;
        out.append(char((value >> 8) + 251)).append(char(value & 0xFF));
    } else {
        out.append(char(28)).append(char(value >> 8)).append(char(value & 0xFF));
    }
}

/// Offsets in a DICT: always five bytes, so that its length is known before they are.
void putOffset(QByteArray& out, qsizetype value)
{
    out.append(char(29)).append(char(value >> 24)).append(char(value >> 16)).append(char(value >> 8)).append(char(value));
}

void putOperator(QByteArray& out, int code)
{
    if (code >= 1200)
        out.append(char(12)).append(char(code - 1200));
    else
        out.append(char(code));
}

QByteArray index(const QList<QByteArray>& items)
{
    QByteArray out;
    out.append(char(items.size() >> 8)).append(char(items.size()));
    if (items.isEmpty())
        return out;
    qsizetype total = 1;
    for (const QByteArray& item : items)
        total += item.size();
    const int bytes = total < 0x100 ? 1 : total < 0x10000 ? 2 : total < 0x1000000 ? 3 : 4;
    out.append(char(bytes));
    qsizetype offset = 1;
    const auto putOne = [&] {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
            out.append(char(offset >> shift));
    };
    putOne();
    for (const QByteArray& item : items) {
        offset += item.size();
        putOne();
    }
    for (const QByteArray& item : items)
        out.append(item);
    return out;
}

/// Lines and curves of one glyph, in whole units; arguments of like operators are collected as far as the stack allows.
class CharString {
public:
    explicit CharString(int width)
    {
        if (width != defaultWidth)
            m_arguments.append(width); // as difference from nominalWidthX = 0, before the first operator's own
    }

    void move(QPoint to)
    {
        flush();
        add(to);
        flushAs(rmoveto);
    }

    void line(QPoint to)
    {
        const QPoint by = to - m_at;
        if (by.isNull())
            return;
        prepare(rlineto, 2);
        add(to);
    }

    void curve(QPoint first, QPoint second, QPoint to)
    {
        prepare(rrcurveto, 6);
        add(first);
        add(second);
        add(to);
    }

    QByteArray finish()
    {
        flush();
        flushAs(endchar);
        return m_out;
    }

private:
    void add(QPoint to)
    {
        m_arguments.append(to.x() - m_at.x());
        m_arguments.append(to.y() - m_at.y());
        m_at = to;
    }

    void prepare(char code, int more)
    {
        if (m_pending != code || m_arguments.size() + more > stackLimit)
            flush();
        m_pending = code;
    }

    void flush()
    {
        if (m_pending == rlineto && m_arguments.size() == 2 && m_arguments[1] == 0) {
            m_arguments.removeLast();
            flushAs(hlineto);
        } else if (m_pending == rlineto && m_arguments.size() == 2 && m_arguments[0] == 0) {
            m_arguments.removeFirst();
            flushAs(vlineto);
        } else if (m_pending) {
            flushAs(m_pending);
        }
    }

    void flushAs(char code)
    {
        for (const int argument : std::as_const(m_arguments))
            putNumber(m_out, argument);
        m_out.append(code);
        m_arguments.clear();
        m_pending = 0;
    }

    QByteArray m_out;
    QList<int> m_arguments;
    QPoint m_at;
    char m_pending = 0;
};

QPoint rounded(const QPainterPath::Element& element)
{
    return {int(std::lround(element.x)), int(std::lround(-element.y))};
}

QByteArray charString(const CffGlyph& glyph)
{
    CharString out(glyph.width);
    const QPainterPath& path = glyph.outline;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            // A lone move, as Qt leaves at the end of a contour, would only make the glyph longer.
            if (i + 1 < path.elementCount() && path.elementAt(i + 1).type != QPainterPath::MoveToElement)
                out.move(rounded(element));
            break;
        case QPainterPath::LineToElement: out.line(rounded(element)); break;
        case QPainterPath::CurveToElement:
            if (i + 2 < path.elementCount())
                out.curve(rounded(element), rounded(path.elementAt(i + 1)), rounded(path.elementAt(i + 2)));
            i += 2;
            break;
        case QPainterPath::CurveToDataElement: break;
        }
    }
    return out.finish();
}

QRectF boundsOf(const QList<CffGlyph>& glyphs)
{
    QRectF bounds;
    for (const CffGlyph& glyph : glyphs)
        bounds |= glyph.outline.controlPointRect();
    return bounds;
}

} // namespace

QByteArray buildCff(const QByteArray& name, const QList<CffGlyph>& glyphs)
{
    QList<QByteArray> charStrings;
    charStrings.reserve(glyphs.size());
    for (const CffGlyph& glyph : glyphs)
        charStrings.append(charString(glyph));
    const QByteArray charStringIndex = index(charStrings);
    const QRectF bounds = boundsOf(glyphs);

    QByteArray privateDict;
    putNumber(privateDict, defaultWidth);
    putOperator(privateDict, 20); // defaultWidthX
    putNumber(privateDict, 0);
    putOperator(privateDict, 21); // nominalWidthX

    QByteArray charset; // format 2: one range, identity 1 and following
    if (glyphs.size() > 1) {
        const qsizetype left = glyphs.size() - 2;
        charset.append(char(2)).append('\0').append(char(1)).append(char(left >> 8)).append(char(left));
    } else {
        charset.append('\0');
    }
    QByteArray fdSelect; // format 3: one range, font dictionary 0
    fdSelect.append(char(3)).append('\0').append(char(1)).append('\0').append('\0').append('\0');
    fdSelect.append(char(glyphs.size() >> 8)).append(char(glyphs.size()));

    QByteArray head;
    head.append(char(1)).append('\0').append(char(4)).append(char(4));
    head += index({name});
    const QByteArray strings = index({"Adobe", "Identity"});
    const QByteArray globalSubroutines = index({});

    const auto topDict = [&](qsizetype charsetAt, qsizetype fdSelectAt, qsizetype charStringsAt, qsizetype fdArrayAt) {
        QByteArray dict;
        constexpr int firstOwnString = 391;
        putNumber(dict, firstOwnString);
        putNumber(dict, firstOwnString + 1);
        putNumber(dict, 0);
        putOperator(dict, 1230); // ROS
        putNumber(dict, int(std::floor(bounds.left())));
        putNumber(dict, int(std::floor(-bounds.bottom())));
        putNumber(dict, int(std::ceil(bounds.right())));
        putNumber(dict, int(std::ceil(-bounds.top())));
        putOperator(dict, 5); // FontBBox
        putOffset(dict, charsetAt);
        putOperator(dict, 15);
        putOffset(dict, charStringsAt);
        putOperator(dict, 17);
        putOffset(dict, glyphs.size());
        putOperator(dict, 1234); // CIDCount
        putOffset(dict, fdArrayAt);
        putOperator(dict, 1236);
        putOffset(dict, fdSelectAt);
        putOperator(dict, 1237);
        return index({dict});
    };
    const auto fontDicts = [&](qsizetype privateAt) {
        QByteArray dict;
        putOffset(dict, privateDict.size());
        putOffset(dict, privateAt);
        putOperator(dict, 18); // Private
        return index({dict});
    };

    const qsizetype charsetAt = head.size() + topDict(0, 0, 0, 0).size() + strings.size() + globalSubroutines.size();
    const qsizetype fdSelectAt = charsetAt + charset.size();
    const qsizetype charStringsAt = fdSelectAt + fdSelect.size();
    const qsizetype privateAt = charStringsAt + charStringIndex.size();
    const qsizetype fdArrayAt = privateAt + privateDict.size();
    return head + topDict(charsetAt, fdSelectAt, charStringsAt, fdArrayAt) + strings + globalSubroutines + charset + fdSelect
           + charStringIndex + privateDict + fontDicts(privateAt);
}

} // namespace bihuan
