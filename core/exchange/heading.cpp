// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/heading.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// Words after a field's own that do not change what the column holds.
bool isHarmlessEnding(const QString& rest)
{
    static const QStringList endings{
        u"名称"_s, u"号码"_s, u"号"_s, u"日期"_s, u"时间"_s, u"情况"_s, u"信息"_s, u"一览"_s};
    return endings.contains(rest);
}

bool isAboutOthers(const QString& heading)
{
    static const QRegularExpression others(u"^(?:紧急|家长|家属|配偶|监护人|父亲|母亲|子女|原|曾)"_s);
    return others.match(heading).hasMatch();
}

/// 0 = does not fit; more = fits better.
int fitOfWord(const QString& heading, const QString& word)
{
    constexpr int exact = 1000;
    constexpr int ending = 600;
    constexpr int beginning = 400;
    if (heading == word)
        return exact;
    if (word.size() < 2 || isAboutOthers(heading))
        return 0;
    if (heading.endsWith(word))
        return ending + int(word.size());
    if (heading.startsWith(word) && isHarmlessEnding(heading.mid(word.size())))
        return beginning + int(word.size());
    return 0;
}

int fit(const QString& heading, const QStringList& words)
{
    int best = 0;
    const QString whole = normalHeading(heading);
    const QStringList parts = heading.split(u'/', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        best = qMax(best, 2 * fitOfWord(whole, word));
        for (qsizetype i = 0; i < parts.size() && parts.size() > 1; ++i)
            if (const int value = fitOfWord(normalHeading(parts[i]), word); value > 0)
                best = qMax(best, value + int(i));
    }
    return best;
}

} // namespace

QString normalHeading(const QString& heading)
{
    static const QRegularExpression brackets(u"[(（\\[【〔][^)）\\]】〕]*[)）\\]】〕]"_s);
    static const QRegularExpression noise(u"[\\s*:：_·\\-]"_s);
    const QString line = cleanLine(heading).toLower();
    const QString bare = QString(line).remove(brackets).remove(noise);
    return bare.isEmpty() ? QString(line).remove(noise) : bare;
}

QStringList headingWords(const Field& field)
{
    QStringList words{normalHeading(field.column), normalHeading(field.title())};
    if (field.label)
        words << normalHeading(QString::fromUtf8(field.label));
    for (const QString& alias : field.aliases)
        words << normalHeading(alias);
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

QStringList headingWords(const RecordKind& kind)
{
    QStringList words;
    for (const Field& field : kind.fields)
        if (!field.has(FieldFlag::Generated))
            words << headingWords(field);
    words.removeDuplicates();
    return words;
}

ColumnMapping guessColumns(const RecordKind& kind, const QStringList& headings)
{
    struct Candidate {
        int fit;
        int column;
        qsizetype field;
    };
    QList<Candidate> candidates;
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        if (kind.fields[i].has(FieldFlag::Generated))
            continue;
        const QStringList words = headingWords(kind.fields[i]);
        for (int column = 0; column < headings.size(); ++column)
            if (const int value = headings[column].isEmpty() ? 0 : fit(headings[column], words); value > 0)
                candidates << Candidate{value, column, i};
    }
    std::stable_sort(
        candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) { return a.fit > b.fit; });
    ColumnMapping mapping;
    QSet<qsizetype> used;
    for (const Candidate& candidate : std::as_const(candidates)) {
        if (mapping.contains(candidate.column) || used.contains(candidate.field))
            continue;
        mapping.insert(candidate.column, kind.fields[candidate.field].column);
        used << candidate.field;
    }
    return mapping;
}

} // namespace bihuan
