// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace bihuan {

class UiSettings;

/// What narrows a list, and how it is grouped.
struct ListFilter {
    QString words;
    QString groupBy; ///< column, or RecordRows::stateKey; empty = no groups
    QMap<QString, QStringList> wanted; ///< column → keys of the values to be shown (see GroupValue)
    bool voidedToo = false;

    bool operator==(const ListFilter&) const = default;
};

/// The named filters of one list page, on this computer. Of the school they hold what the user typed (name, words) and
/// nothing else: values referred to are kept as their record's number, which says nothing outside its data folder. Filters
/// with such numbers are therefore offered with that data folder only, which is known by a hash of its path.
class SavedFilters {
public:
    /// `page`: the kind's code. `data`: what tells one data folder from another, such as its path.
    SavedFilters(UiSettings& settings, const QString& page, const QString& data);

    QStringList names() const; ///< by pinyin
    std::optional<ListFilter> find(const QString& name) const;
    QString nameOf(const ListFilter& filter) const; ///< of the one that is the same; empty = none
    void save(const QString& name, const ListFilter& filter); ///< replaces one of that name
    void rename(const QString& from, const QString& to); ///< replaces another of that name
    void remove(const QString& name);

private:
    struct Entry {
        ListFilter filter;
        QString data; ///< hash of the data folder its numbers belong to; empty = any
    };
    bool isOffered(const Entry& entry) const { return entry.data.isEmpty() || entry.data == m_data; }
    void read();
    void write();

    UiSettings& m_settings;
    QString m_key;
    QString m_data;
    QMap<QString, Entry> m_entries;
};

} // namespace bihuan
