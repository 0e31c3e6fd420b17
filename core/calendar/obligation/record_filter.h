// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

#include <QStringList>

namespace bihuan {

/// “state=held|filed;cycle=week”: which records of a kind count for a rule. “!=” means none of the words.
class RecordFilter {
public:
    /// Nothing when the text cannot be read; empty text lets everything through.
    static std::optional<RecordFilter> parse(const QString& text);

    /// Columns the kind does not have.
    QStringList unknownColumns(const RecordKind& kind) const;
    QStringList columns() const;
    /// What the database can leave out by itself; lets() still decides.
    QList<Condition> conditions() const;
    bool lets(const RecordKind& kind, const Record& record) const;

private:
    struct Part {
        QString column;
        QStringList words;
        bool excludes = false;
    };
    QList<Part> m_parts;
};

} // namespace bihuan
