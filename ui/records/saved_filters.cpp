// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/saved_filters.h"

#include "ui/widgets/ui_settings.h"

#include <QCollator>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const ListFilter& filter)
{
    QJsonObject wanted;
    for (auto values = filter.wanted.cbegin(); values != filter.wanted.cend(); ++values)
        wanted[values.key()] = QJsonArray::fromStringList(*values);
    return { { u"words"_s, filter.words },
             { u"groupBy"_s, filter.groupBy },
             { u"wanted"_s, wanted },
             { u"voidedToo"_s, filter.voidedToo } };
}

ListFilter filterOf(const QJsonObject& object)
{
    ListFilter filter;
    filter.words = object[u"words"_s].toString();
    filter.groupBy = object[u"groupBy"_s].toString();
    filter.voidedToo = object[u"voidedToo"_s].toBool();
    const QJsonObject wanted = object[u"wanted"_s].toObject();
    for (auto values = wanted.begin(); values != wanted.end(); ++values)
        for (const QJsonValue& value : values->toArray())
            filter.wanted[values.key()] << value.toString();
    return filter;
}

bool hasNumbers(const ListFilter& filter)
{
    for (const QStringList& keys : filter.wanted)
        for (const QString& key : keys)
            if (!key.isEmpty() && key[0].isDigit())
                return true;
    return false;
}

} // namespace

SavedFilters::SavedFilters(UiSettings& settings, const QString& page, const QString& data)
    : m_settings(settings)
    , m_key(u"filters/"_s + page)
    , m_data(QString::fromLatin1(QCryptographicHash::hash(data.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
    read();
}

QStringList SavedFilters::names() const
{
    QStringList names;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        if (isOffered(*entry))
            names << entry.key();
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::sort(names.begin(), names.end(), [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; });
    return names;
}

std::optional<ListFilter> SavedFilters::find(const QString& name) const
{
    const auto entry = m_entries.constFind(name);
    return entry != m_entries.cend() && isOffered(*entry) ? std::optional(entry->filter) : std::nullopt;
}

QString SavedFilters::nameOf(const ListFilter& filter) const
{
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        if (isOffered(*entry) && entry->filter == filter)
            return entry.key();
    return {};
}

void SavedFilters::save(const QString& name, const ListFilter& filter)
{
    m_entries[name] = { filter, hasNumbers(filter) ? m_data : QString() };
    write();
}

void SavedFilters::rename(const QString& from, const QString& to)
{
    if (from == to || !m_entries.contains(from))
        return;
    m_entries[to] = m_entries.take(from);
    write();
}

void SavedFilters::remove(const QString& name)
{
    m_entries.remove(name);
    write();
}

void SavedFilters::read()
{
    const QJsonObject all = QJsonDocument::fromJson(m_settings.value(m_key).toString().toUtf8()).object();
    for (auto each = all.begin(); each != all.end(); ++each)
        m_entries[each.key()] = { filterOf(each->toObject()), each->toObject()[u"data"_s].toString() };
}

void SavedFilters::write()
{
    QJsonObject all;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        QJsonObject object = jsonOf(entry->filter);
        object[u"data"_s] = entry->data;
        all[entry.key()] = object;
    }
    m_settings.setValue(m_key, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

} // namespace bihuan
