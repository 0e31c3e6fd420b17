// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/import_memory.h"

#include "ui/widgets/ui_settings.h"

#include <QCryptographicHash>
#include <QSet>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// Lists of one shape have the same headings in the same order, whatever blanks and brackets they are written with.
QString keyOf(const RecordKind& kind, const QStringList& headings)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& heading : headings) {
        hash.addData(normalHeading(heading).toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return u"importColumns/%1-%2"_s.arg(kind.code, QString::fromLatin1(hash.result().toHex().first(32)));
}

} // namespace

std::optional<ColumnMapping> rememberedColumns(
    const UiSettings& settings, const RecordKind& kind, const QStringList& headings)
{
    // A word that marks the entry, because INI files make no difference between an empty list and one empty text; then a
    // field for every heading, empty = left out.
    const QStringList stored = settings.value(keyOf(kind, headings)).toStringList();
    if (stored.size() != headings.size() + 1)
        return std::nullopt;
    ColumnMapping mapping;
    QSet<QString> used;
    for (int column = 0; column < headings.size(); ++column) {
        const QString& target = stored[column + 1];
        if (target.isEmpty())
            continue;
        const Field* field = kind.field(target);
        if (!field || field->has(FieldFlag::Generated) || used.contains(target))
            return std::nullopt;
        used.insert(target);
        mapping.insert(column, target);
    }
    return mapping;
}

void rememberColumns(
    UiSettings& settings, const RecordKind& kind, const QStringList& headings, const ColumnMapping& mapping)
{
    const QString key = keyOf(kind, headings);
    if (mapping == guessColumns(kind, headings)) {
        if (settings.value(key).isValid())
            settings.setValue(key, QVariant(QStringList()));
        return;
    }
    QStringList stored{ u"columns"_s };
    for (int column = 0; column < headings.size(); ++column)
        stored << mapping.value(column);
    settings.setValue(key, stored);
}

} // namespace bihuan
