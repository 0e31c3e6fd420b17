// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed for a record, and which records make up the papers of a year: the archive binds them, whatever kind they are.
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

/// A kind whose records are papers of the school, not settings: where they belong and which day they are of.
struct PaperKind {
    const RecordKind* kind = nullptr;
    QString mechanism;  ///< code of the mechanism
    QString dateColumn; ///< a record without this day belongs to no year yet
    QStringList without; ///< values of the column `state` of records that are no papers (planned, cancelled)
    QStringList words;   ///< by which people call it in a list of indicators, Chinese; the first is the usual one
    bool comesBack = false; ///< its paper is signed and returns: without a scan or a place it is missing
};

/// Papers about a period, of no single record: a ledger, a roster, a yearly plan.
struct PeriodPaper {
    QString code;       ///< stable
    QString mechanism;
    QStringList words;  ///< as of PaperKind
    std::function<Result<QList<RecordPaper>>(QDate from, QDate to)> papers; ///< none when there is nothing to print
};

/// Each subject says what is printed for its records; a kind nobody spoke for has no paper but its sheet (record_sheet.h).
class RecordPapers {
public:
    using Source = std::function<Result<QList<RecordPaper>>(qint64 id)>;
    void addSource(const RecordKind& kind, Source source) { m_sources[kind.code] << std::move(source); }
    void addKind(PaperKind kind) { m_kinds << std::move(kind); }
    void addPeriod(PeriodPaper paper) { m_periods << std::move(paper); }

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

    const QList<PaperKind>& kinds() const { return m_kinds; } ///< in the order they are bound
    const QList<PeriodPaper>& periods() const { return m_periods; }
    const PaperKind* find(const QString& kind) const
    {
        for (const PaperKind& one : m_kinds)
            if (one.kind->code == kind)
                return &one;
        return nullptr;
    }

private:
    QHash<QString, QList<Source>> m_sources;
    QList<PaperKind> m_kinds;
    QList<PeriodPaper> m_periods;
};

} // namespace bihuan
