// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

#include <QHash>
#include <QSet>

namespace bihuan {

/// Finds stored records by what a table calls them: their name, code or unique number, or one of the words in their column
/// “aliases”. Blanks, width and case do not matter. Voided records are not found. Of several people of one name the one is meant
/// whose number, telephone or department stands beside it (“王芳（JS002）”, “王芳 总务处”), else the only one who has not left.
/// “王芳老师” is 王芳 when there is nobody else of that name.
class ReferenceFinder {
public:
    /// Loads what these kinds have; loading again refreshes.
    Result<> load(const RecordStore& store, const QSet<QString>& targets);

    /// Ids that the name may mean: none, one, or several of the same name. A name counts before a code, a code before an
    /// alias.
    QList<qint64> find(const QString& target, const QString& name) const;
    /// The one whose name or alias the text ends with, the longest word first: “一年级1班教室” is a “室”. 0 when there is none.
    qint64 findAtEnd(const QString& target, const QString& text) const;

    /// How find() can be told which one is meant: “王芳（JS002）”; empty when nothing tells it apart from others.
    QString toldApart(const QString& target, qint64 id) const;
    /// Names of all records of a kind, in their order, when there are few enough to read; otherwise empty.
    QStringList fewNames(const QString& target) const;
    /// Nothing but a name is needed for a new one, so that an import may create it.
    bool needsOnlyItsName(const QString& target) const;

    const RecordKind* kind(const QString& target) const { return m_kinds.value(target); }

private:
    using Words = QHash<QString, QList<qint64>>;
    /// What else is known of a record, to tell namesakes apart.
    struct Marks {
        QString name;
        QStringList shown; ///< what a message may show
        QSet<QString> words;
        bool left = false;
    };
    Result<> loadMarks(const RecordStore& store, const RecordKind& kind, const QList<Record>& records);
    QList<qint64> lookUp(const QString& target, const QString& name) const;
    QList<qint64> narrowed(const QString& target, const QList<qint64>& ids, const QString& mark) const;

    QHash<QString, QList<Words>> m_words; ///< by target: names, codes, aliases
    QHash<QString, QHash<qint64, Marks>> m_marks;
    QHash<QString, QList<qint64>> m_order;
    QHash<QString, const RecordKind*> m_kinds;
};

} // namespace bihuan
