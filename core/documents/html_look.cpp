// SPDX-License-Identifier: GPL-3.0-or-later
// The part of HtmlWalker that reads styles: which rules there are, and how they make text look.
#include "core/documents/html_look.h"

#include "core/documents/html_walker.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bihuan {

using html::isOneOf;

namespace {

/// What is not text of the document: office data, deleted passages, controls.
bool isSkipped(const QString& name)
{
    return isOneOf(name, {u"title", u"xml", u"o:p", u"del", u"s", u"strike", u"object", u"iframe", u"svg", u"canvas",
                          u"select", u"button", u"textarea", u"noscript", u"template", u"math"})
        || name.startsWith(u"v:") || name.startsWith(u"w:") || name.startsWith(u"m:");
}

} // namespace

double html::pointsOf(const QString& length)
{
    static const QRegularExpression form(u"^(-?\\d+(?:\\.\\d+)?)\\s*(pt|px|cm|mm|in|em|char|%)?"_s);
    const auto match = form.match(length);
    const double value = match.captured(1).toDouble();
    const QString unit = match.captured(2);
    if (unit == u"px")
        return value * 0.75;
    if (unit == u"cm")
        return value * 72 / 2.54;
    if (unit == u"mm")
        return value * 72 / 25.4;
    if (unit == u"in")
        return value * 72;
    if (unit == u"em" || unit == u"char")
        return value * 12;
    return value;
}

void HtmlWalker::addStyleRules(const QString& css)
{
    static const QRegularExpression rule(u"([^{}]+)\\{([^{}]*)\\}"_s);
    static const QRegularExpression simple(u"^[a-z0-9]*(?:\\.[\\w-]+)?$"_s);
    static const QRegularExpression comment(u"/\\*.*?\\*/|<!--|-->"_s, QRegularExpression::DotMatchesEverythingOption);
    constexpr int most = 2000;
    QString plain = css;
    plain.remove(comment);
    for (auto all = rule.globalMatch(plain); all.hasNext() && m_rules.size() < most;) {
        const auto match = all.next();
        for (const QString& selector : match.captured(1).split(u','))
            if (const QString name = selector.trimmed(); simple.match(name.toLower()).hasMatch())
                m_rules[name.toLower()].insert(cssDeclarations(match.captured(2)));
    }
}

QHash<QString, QString> HtmlWalker::styleOf(const HtmlToken& token) const
{
    QHash<QString, QString> style = m_rules.value(token.name);
    for (const QString& one : token.attributes.value(u"class"_s).split(u' ', Qt::SkipEmptyParts)) {
        style.insert(m_rules.value(u'.' + one.toLower()));
        style.insert(m_rules.value(token.name + u'.' + one.toLower()));
    }
    style.insert(cssDeclarations(token.attributes.value(u"style"_s)));
    return style;
}

void HtmlWalker::applyLook(const HtmlToken& token, const QHash<QString, QString>& style)
{
    const QString& name = token.name;
    if (isOneOf(name, {u"b", u"strong"}))
        m_look.bold = true;
    if (isOneOf(name, {u"u", u"ins"}))
        m_look.underlined = true;
    if (const QString weight = style.value(u"font-weight"_s); !weight.isEmpty())
        m_look.bold = weight.startsWith(u"bold") || weight.toInt() >= 600;
    if (const QString line = style.value(u"text-decoration"_s) + style.value(u"text-underline"_s); !line.isEmpty()) {
        if (line.contains(u"underline") || style.value(u"text-underline"_s).contains(u"single"))
            m_look.underlined = name != u"a";
        else if (line.contains(u"none"))
            m_look.underlined = false;
    }
    if (style.value(u"display"_s) == u"none" || style.value(u"mso-hide"_s) == u"all" || isSkipped(name))
        m_look.hidden = true;
    if (style.value(u"mso-list"_s).compare(u"ignore", Qt::CaseInsensitive) == 0)
        m_look.mark = true;
    // Chinese text has the East Asian font, which stands beside the Latin one.
    for (const QString& key : {u"mso-fareast-font-family"_s, u"font-family"_s})
        if (const QString family = style.value(key); !family.isEmpty()) {
            m_look.family = family;
            break;
        }
    if (name == u"font" && token.attributes.contains(u"face"_s))
        m_look.family = token.attributes.value(u"face"_s);
    if (const QString size = style.value(u"font-size"_s); !size.isEmpty() && size.at(0).isDigit())
        m_look.sizePt = html::pointsOf(size);
}

} // namespace bihuan
