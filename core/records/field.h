// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

namespace bihuan {

/// What a field holds. In a Record's values: Text, LongText, Phone, IdNumber, Choice → QString; Integer → qint64 or invalid;
/// Boolean → bool; Date → QDate, invalid = none; Reference → qint64, 0 = none; References → QList<qint64>.
enum class FieldKind {
    Text,       ///< one line
    LongText,   ///< several lines
    Integer,
    Boolean,
    Date,
    Choice,     ///< one of stable codes, kept as text
    Reference,  ///< id of a record of another kind
    References, ///< ids of several, kept as a JSON array: rows are never deleted, so none can dangle
    Phone,
    IdNumber,   ///< any identity document's number; checked when the kind says resident card
};

enum class FieldFlag {
    None = 0,
    Required = 1,
    Generated = 2,   ///< made by the program: shown, never typed
    Sensitive = 4,   ///< masked on screen, in prints, exports and the journal unless asked and allowed
    Searchable = 8,
    Unique = 16,     ///< among records not voided; empty is allowed several times
    Hidden = 32,     ///< not a column of the list unless the user chooses it
    PersonName = 64, ///< blanks inside are removed; the first pinyin initial follows surname readings
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

struct Choice {
    QString code;          ///< stable for ever
    const char* label;     ///< QT_TRANSLATE_NOOP("record", …)
    QStringList aliases = {}; ///< further words by which an import recognises it, Chinese
};

/// One field of a record kind: everything the generic layers need to know.
struct Field {
    QString column;              ///< of the table; also the key in JSON
    const char* label = nullptr; ///< QT_TRANSLATE_NOOP("record", …)
    FieldKind kind = FieldKind::Text;
    FieldFlags flags = FieldFlag::None;
    QList<Choice> choices;       ///< for Choice
    QString target;              ///< for Reference(s): code of the other kind
    QStringList aliases;         ///< further headings by which an import recognises the column, Chinese
    int maxLength = 200;         ///< characters, for texts

    bool has(FieldFlag flag) const { return flags.testFlag(flag); }
    QString title() const; ///< the label, translated
};

/// What a declaration may add to a field; see RecordType.
struct FieldOptions {
    FieldFlags flags = FieldFlag::None;
    QStringList aliases = {};
    int maxLength = 200;
};

} // namespace bihuan
