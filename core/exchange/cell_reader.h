// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/exchange/reference_finder.h"
#include "core/exchange/sheet.h"
#include "core/records/record_kind.h"

namespace bihuan {

/// A cell turned into the value of a field.
struct CellValue {
    QVariant value; ///< as FieldKind says; meaningless when `empty`
    bool empty = true; ///< nothing there, or a mark such as “略” or “无”
    QStringList newNames; ///< references that do not exist yet and may be created
    Issues issues; ///< Hints: what was cleaned; Warnings; Problems: why there is no value
};

/// Reads cells as a person meant them: full-width digits, blanks, dashes in phones, every way of writing a date, names of
/// other records. What a program damaged before (3.7E+17, #N/A, a class “1.1” turned into a date) is a Problem that says
/// so. Sensitive values appear masked in the messages.
class CellReader {
public:
    CellReader(const ReferenceFinder& references, const QSet<QString>& createTargets)
        : m_references(references)
        , m_createTargets(createTargets)
    {
    }
    CellValue read(const Field& field, const QString& text, std::optional<CellNote> note) const;

private:
    void readText(const Field& field, const QString& text, CellValue& cell) const;
    void readNumberLike(const Field& field, const QString& text, CellValue& cell) const;
    void readBoolean(const QString& text, CellValue& cell) const;
    void readChoice(const Field& field, const QString& text, CellValue& cell) const;
    void readReferences(const Field& field, const QString& text, CellValue& cell) const;
    void addSeveral(const Field& field, const QString& name, const QList<qint64>& found, const QString& listName, CellValue& cell) const;
    void addUnknown(const Field& field, const QString& name, const QString& listName, CellValue& cell) const;

    const ReferenceFinder& m_references;
    const QSet<QString>& m_createTargets;
};

/// The text as a message may show it: masked when the field is sensitive, and not endless.
QString shownText(const Field& field, const QString& text);

} // namespace bihuan
