// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

#include <QMap>

namespace bihuan {

/// Fixed words and texts of the hazards' papers: those of resources/templates, each replaced by the school's own where it has
/// one (settings of the group “hazard_papers”, by the same key). Needs the database only while it is made.
class PaperWords {
public:
    static Result<PaperWords> read(const RecordStore& store);

    /// The word of a key with {{fields}} filled in; fields without value stay visible. Unknown keys are empty.
    QString text(const QString& key, const QMap<QString, QString>& values = {}) const;
    /// A letter's template, “hazard_review”: resources/templates/hazard_review.txt or the school's own of the key “template.hazard_review”.
    QString letter(const QString& name) const;
    /// Needs an open Transaction. An empty text brings the bundled one back.
    static Result<> set(Database& database, const QString& key, const QString& text);

private:
    QHash<QString, QString> m_words;
};

/// “2026年9月8日”: dates in running text of official papers.
QString paperDate(QDate date);

} // namespace bihuan
