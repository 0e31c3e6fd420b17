// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reference_finder.h"

#include "core/base/text.h"
#include "core/exchange/heading.h"

#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

void addWord(QHash<QString, QList<qint64>>& words, const QString& text, qint64 id)
{
    const QString word = normalHeading(text);
    if (!word.isEmpty() && !words.value(word).contains(id))
        words[word] << id;
}

/// A number that belongs to one record alone and may be read by anybody, such as a staff number.
bool isNumber(const RecordKind& kind, const Field& field)
{
    return field.kind == FieldKind::Text && field.has(FieldFlag::Unique) && !field.has(FieldFlag::Sensitive) && field.column != kind.nameColumn;
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
            for (const Field& field : kind->fields)
                if (isNumber(*kind, field))
                    addWord(codes, kind->value(record, field.column).toString(), record.id);
            for (const QString& alias :
                kind->value(record, u"aliases"_s).toString().split(separators, Qt::SkipEmptyParts))
                addWord(aliases, alias, record.id);
        }
        m_words.insert(target, {names, codes, aliases});
        m_kinds.insert(target, kind);
        BIHUAN_TRY(loadMarks(store, *kind, records));
    }
    return {};
}

Result<> ReferenceFinder::loadMarks(const RecordStore& store, const RecordKind& kind, const QList<Record>& records)
{
    QHash<qint64, Marks>& marks = m_marks[kind.code];
    QList<qint64>& order = m_order[kind.code];
    marks.clear();
    order.clear();
    const QDate today = store.database().clock().today();
    QHash<QString, QHash<qint64, QString>> names; ///< of the records they refer to
    for (const Field& field : kind.fields)
        if (field.kind == FieldKind::Reference)
            if (const RecordKind* other = store.registry().find(field.target); other && !names.contains(field.target)) {
                BIHUAN_TRY_ASSIGN(const auto found, store.names(*other));
                names.insert(field.target, found);
            }
    for (const Record& record : records) {
        Marks one;
        one.name = kind.nameOf(record);
        const QDate left = kind.value(record, u"left_on"_s).toDate();
        one.left = left.isValid() && left < today;
        for (const Field& field : kind.fields) {
            const QVariant value = kind.value(record, field.column);
            QString text;
            if (field.kind == FieldKind::Reference)
                text = names.value(field.target).value(value.toLongLong());
            else if (isNumber(kind, field) || field.kind == FieldKind::Phone)
                text = value.toString();
            if (text.isEmpty())
                continue;
            one.words << normalHeading(text);
            if (!field.has(FieldFlag::Sensitive))
                one.shown << text;
        }
        marks.insert(record.id, one);
        order << record.id;
    }
    return {};
}

QList<qint64> ReferenceFinder::lookUp(const QString& target, const QString& name) const
{
    const QString word = normalHeading(name);
    for (const Words& words : m_words.value(target))
        if (const QList<qint64> ids = words.value(word); !ids.isEmpty())
            return ids;
    return {};
}

QList<qint64> ReferenceFinder::narrowed(const QString& target, const QList<qint64>& ids, const QString& mark) const
{
    if (ids.size() < 2)
        return ids;
    const auto kept = [&](const auto& wanted) {
        QList<qint64> found;
        for (const qint64 id : ids)
            if (wanted(m_marks[target][id]))
                found << id;
        return found;
    };
    if (const QString word = normalHeading(mark); !word.isEmpty())
        if (const auto found = kept([&](const Marks& marks) { return marks.words.contains(word); }); !found.isEmpty())
            return found;
    const auto here = kept([](const Marks& marks) { return !marks.left; });
    return here.size() == 1 ? here : ids;
}

QList<qint64> ReferenceFinder::find(const QString& target, const QString& name) const
{
    static const QRegularExpression bracketed(u"[(（\\[【〔]([^)）\\]】〕]*)[)）\\]】〕]"_s);
    static const QRegularExpression beside(u"^(.*\\p{Han})[\\s\\-－—_/·]*([A-Za-z]{0,4}\\d[A-Za-z0-9\\-]*)$|^(\\S+)\\s+(\\S+)$"_s);
    static const QRegularExpression title(u"^(.{2,})(?:老师|同志|先生|女士|师傅|(?:副|班)?主任|副?校长|副?书记)$"_s);
    const QString line = cleanLine(name);
    if (const QList<qint64> ids = lookUp(target, line); !ids.isEmpty())
        return narrowed(target, ids, bracketed.match(line).captured(1));
    const RecordKind* found = kind(target);
    const Field* named = found ? found->field(found->nameColumn) : nullptr;
    if (!named || !named->has(FieldFlag::PersonName))
        return {};
    if (const auto match = beside.match(line); match.hasMatch()) {
        const QString base = match.captured(1) + match.captured(3), mark = match.captured(2) + match.captured(4);
        const QList<qint64> ids = lookUp(target, base);
        // What stands beside the name must be true of somebody: “王芳 李伟” is not 王芳.
        for (const qint64 id : ids)
            if (m_marks[target][id].words.contains(normalHeading(mark)))
                return narrowed(target, ids, mark);
    }
    if (const auto match = title.match(line); match.hasMatch())
        return narrowed(target, lookUp(target, match.captured(1)), {});
    return {};
}

qint64 ReferenceFinder::findAtEnd(const QString& target, const QString& text) const
{
    const QString line = normalHeading(text);
    for (qsizetype length = line.size(); length > 0; --length) {
        const QString end = line.right(length);
        for (const Words& words : m_words.value(target))
            if (const QList<qint64> ids = words.value(end); ids.size() == 1)
                return ids.first();
    }
    return 0;
}

QString ReferenceFinder::toldApart(const QString& target, qint64 id) const
{
    const auto all = m_marks.value(target);
    const Marks own = all.value(id);
    for (const QString& mark : own.shown) {
        const bool shared = std::any_of(all.keyValueBegin(), all.keyValueEnd(), [&](const auto& other) {
            return other.first != id && other.second.name == own.name && other.second.words.contains(normalHeading(mark));
        });
        if (!shared)
            return u"%1（%2）"_s.arg(own.name, mark);
    }
    return {};
}

QStringList ReferenceFinder::fewNames(const QString& target) const
{
    constexpr qsizetype few = 15;
    QStringList names;
    for (const qint64 id : m_order.value(target))
        names << m_marks[target][id].name;
    return names.size() <= few ? names : QStringList();
}

bool ReferenceFinder::needsOnlyItsName(const QString& target) const
{
    const RecordKind* found = kind(target);
    return found && std::none_of(found->fields.cbegin(), found->fields.cend(), [&](const Field& field) {
        return field.has(FieldFlag::Required) && field.column != found->nameColumn;
    });
}

} // namespace bihuan
