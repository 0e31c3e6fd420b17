// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/html_reader.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr std::array<std::pair<const char16_t*, char16_t>, 30> entities{{
    {u"amp", u'&'},       {u"lt", u'<'},         {u"gt", u'>'},         {u"quot", u'"'},      {u"apos", u'\''},
    {u"nbsp", u'\u00A0'}, {u"ensp", u'\u2002'},  {u"emsp", u'\u2003'},  {u"thinsp", u'\u2009'}, {u"ldquo", u'“'},
    {u"rdquo", u'”'},     {u"lsquo", u'‘'},      {u"rsquo", u'’'},      {u"mdash", u'—'},     {u"ndash", u'–'},
    {u"hellip", u'…'},    {u"middot", u'·'},     {u"bull", u'•'},       {u"times", u'×'},     {u"divide", u'÷'},
    {u"deg", u'°'},       {u"plusmn", u'±'},     {u"copy", u'©'},       {u"reg", u'®'},       {u"sect", u'§'},
    {u"para", u'¶'},      {u"laquo", u'«'},      {u"raquo", u'»'},      {u"le", u'≤'},        {u"ge", u'≥'},
}};
constexpr qsizetype longestEntity = 12;

bool isNameCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u':' || character == u'-' || character == u'_';
}

QString unquoted(QStringView value)
{
    value = value.trimmed();
    if (value.size() >= 2 && (value.front() == u'\'' || value.front() == u'"') && value.back() == value.front())
        value = value.mid(1, value.size() - 2);
    return value.toString();
}

} // namespace

QString decodeEntities(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&') {
            out += text[i];
            continue;
        }
        const qsizetype end = text.mid(i, longestEntity).indexOf(u';');
        const QStringView name = end > 1 ? text.mid(i + 1, end - 1) : QStringView();
        bool known = false;
        if (name.startsWith(u'#')) {
            const bool hex = name.size() > 1 && name[1].toLower() == u'x';
            const uint code = hex ? name.mid(2).toUInt(&known, 16) : name.mid(1).toUInt(&known, 10);
            known = known && code > 0 && code <= 0x10FFFF && !QChar::isSurrogate(code);
            if (known)
                out += QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1);
        } else {
            for (const auto& [word, character] : entities) {
                if (name != QStringView(word))
                    continue;
                out += QChar(character);
                known = true;
                break;
            }
        }
        if (known)
            i += end;
        else
            out += u'&';
    }
    return out;
}

QHash<QString, QString> cssDeclarations(QStringView style)
{
    QHash<QString, QString> found;
    qsizetype start = 0;
    QChar quote;
    for (qsizetype i = 0; i <= style.size(); ++i) {
        if (i < style.size() && !quote.isNull()) {
            if (style[i] == quote)
                quote = {};
            continue;
        }
        if (i < style.size() && (style[i] == u'"' || style[i] == u'\'')) {
            quote = style[i];
            continue;
        }
        if (i < style.size() && style[i] != u';')
            continue;
        const QStringView one = style.mid(start, i - start);
        if (const qsizetype colon = one.indexOf(u':'); colon > 0)
            found.insert(one.left(colon).trimmed().toString().toLower(), unquoted(one.mid(colon + 1)));
        start = i + 1;
    }
    return found;
}

void HtmlReader::skipPast(QStringView end)
{
    const qsizetype found = m_html.indexOf(end, m_at);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

QStringView HtmlReader::rawUntilEndOf(const QString& name)
{
    const QString end = u"</"_s + name;
    const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    const QStringView inner = m_html.mid(m_at, (found < 0 ? m_html.size() : found) - m_at);
    m_at += inner.size();
    return inner;
}

void HtmlReader::readAttributes(HtmlToken& token)
{
    while (m_at < m_html.size() && m_html[m_at] != u'>') {
        if (!isNameCharacter(m_html[m_at])) {
            ++m_at;
            continue;
        }
        qsizetype start = m_at;
        while (m_at < m_html.size() && isNameCharacter(m_html[m_at]))
            ++m_at;
        const QString name = m_html.mid(start, m_at - start).toString().toLower();
        while (m_at < m_html.size() && m_html[m_at].isSpace())
            ++m_at;
        QString value;
        if (m_at < m_html.size() && m_html[m_at] == u'=') {
            ++m_at;
            while (m_at < m_html.size() && m_html[m_at].isSpace())
                ++m_at;
            if (m_at < m_html.size() && (m_html[m_at] == u'"' || m_html[m_at] == u'\'')) {
                const QChar quote = m_html[m_at++];
                start = m_at;
                const qsizetype end = m_html.indexOf(quote, m_at);
                m_at = end < 0 ? m_html.size() : end;
                value = decodeEntities(m_html.mid(start, m_at - start));
                m_at = qMin(m_at + 1, m_html.size());
            } else {
                start = m_at;
                while (m_at < m_html.size() && !m_html[m_at].isSpace() && m_html[m_at] != u'>')
                    ++m_at;
                value = decodeEntities(m_html.mid(start, m_at - start));
            }
        }
        if (!token.attributes.contains(name))
            token.attributes.insert(name, value);
    }
    m_at = qMin(m_at + 1, m_html.size());
}

void HtmlReader::readTag(HtmlToken& token)
{
    const bool end = m_html[m_at] == u'/';
    if (end)
        ++m_at;
    const qsizetype start = m_at;
    while (m_at < m_html.size() && isNameCharacter(m_html[m_at]))
        ++m_at;
    token.kind = end ? HtmlToken::Kind::End : HtmlToken::Kind::Start;
    token.name = m_html.mid(start, m_at - start).toString().toLower();
    readAttributes(token);
    if (!end && (token.name == u"style" || token.name == u"script"))
        m_raw = token.name;
}

bool HtmlReader::next(HtmlToken& token)
{
    while (m_at < m_html.size()) {
        token = {};
        if (!m_raw.isEmpty()) {
            const QString name = std::exchange(m_raw, {});
            const QStringView inner = rawUntilEndOf(name);
            if (name == u"style" && !inner.isEmpty()) {
                token.text = inner.toString();
                return true;
            }
            continue;
        }
        const bool tag = m_html[m_at] == u'<' && m_at + 1 < m_html.size();
        if (tag && m_html.mid(m_at).startsWith(u"<!--")) {
            m_at += 4;
            skipPast(u"-->");
            continue;
        }
        if (tag && (m_html[m_at + 1] == u'!' || m_html[m_at + 1] == u'?')) {
            skipPast(u">");
            continue;
        }
        if (tag && (m_html[m_at + 1].isLetter() || m_html[m_at + 1] == u'/')) {
            ++m_at;
            readTag(token);
            return true;
        }
        qsizetype end = m_html.indexOf(u'<', m_at + 1);
        if (end < 0)
            end = m_html.size();
        token.text = decodeEntities(m_html.mid(m_at, end - m_at));
        m_at = end;
        return true;
    }
    return false;
}

} // namespace bihuan
