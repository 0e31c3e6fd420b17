// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed for a record: the archive binds it, whatever kind of record it is.
#pragma once

#include "core/documents/page_set.h"
#include "core/records/record_store.h"

#include <functional>
#include <memory>

namespace bihuan {

/// One printed document of a record.
struct RecordPaper {
    QString title; ///< “安全责任书 2026-017 张三”
    std::function<Result<std::shared_ptr<PageSet>>()> pages; ///< reads the database when it is called; the pages do not
};

/// Each subject says what is printed for its records; a kind nobody spoke for has no paper.
class RecordPapers {
public:
    using Source = std::function<Result<QList<RecordPaper>>(qint64 id)>;
    void addSource(const RecordKind& kind, Source source) { m_sources[kind.code] << std::move(source); }

    bool has(const QString& kind) const { return m_sources.contains(kind); }
    Result<QList<RecordPaper>> of(const QString& kind, qint64 id) const
    {
        QList<RecordPaper> all;
        for (const Source& source : m_sources.value(kind)) {
            BIHUAN_TRY_ASSIGN(const QList<RecordPaper> some, source(id));
            all += some;
        }
        return all;
    }

private:
    QHash<QString, QList<Source>> m_sources;
};

} // namespace bihuan
