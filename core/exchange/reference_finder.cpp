// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reference_finder.h"

#include "core/exchange/heading.h"

#include <QRegularExpression>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

void addWord(QHash<QString, QList<qint64>>& words, const QString& text, qint64 id)
{
    const QString word = normalHeading(text);
    if (!word.isEmpty() && !words.value(word).contains(id))
        words[word] << id;
}

} // namespace

Result<> ReferenceFinder::load(const RecordStore& store, const QSet<QString>& targets)
{
    static const QRegularExpression separators(u"[、，,；;\\s]+"_s);
    for (const QString& target : targets) {
        const RecordKind* kind = store.registry().find(target);
        if (!kind)
            return Error{Error::Kind::NotFound, target, u"unknown record kind"_s};
        BIHUAN_TRY_ASSIGN(const QList<Record> records, store.list(*kind));
        Words names, codes, aliases;
        for (const Record& record : records) {
            addWord(names, kind->nameOf(record), record.id);
            addWord(codes, kind->value(record, u"code"_s).toString(), record.id);
            for (const QString& alias :
                kind->value(record, u"aliases"_s).toString().split(separators, Qt::SkipEmptyParts))
                addWord(aliases, alias, record.id);
        }
        m_words.insert(target, {names, codes, aliases});
        m_kinds.insert(target, kind);
    }
    return {};
}

QList<qint64> ReferenceFinder::find(const QString& target, const QString& name) const
{
    const QString word = normalHeading(name);
    for (const Words& words : m_words.value(target))
        if (const QList<qint64> ids = words.value(word); !ids.isEmpty())
            return ids;
    return {};
}

} // namespace bihuan
