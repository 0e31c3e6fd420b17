// SPDX-License-Identifier: GPL-3.0-or-later
// What an inspector's list asks for, and by which records the school can show it. Data of the school; the defaults are ours [拟].
#pragma once

#include "core/records/record_papers.h"
#include "core/records/record_type.h"

namespace bihuan {

struct InspectionIndicator {
    Id<InspectionIndicator> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;     ///< “1.2”: as the list numbers it
    QString section;  ///< groups with one tab; usually a mechanism
    QString title;
    QString asks;     ///< what is looked at, in the list's words
    QString evidence; ///< words for kinds of records or papers of a period, “、” between: “责任书、包干牌”
    QString filter;   ///< “等级=重大；状态=已销号”: label of a field and the words shown; empty = all
    int least = 1;    ///< pieces of evidence that ought to be there
    bool disabled = false;
    int position = 0;
    QString source;   ///< 种, 法, 惯 or 拟; empty = the school's own
    QString note;
};

/// Rules: indicator.filter (problem: not “label=words”), indicator.no_evidence (hint).
const RecordType<InspectionIndicator>& inspectionIndicatorType();

/// One archive file that was made.
struct ArchiveExport {
    Id<ArchiveExport> id;
    qint64 revision = 0;
    bool voided = false;
    QString madeAt; ///< yyyy-MM-dd HH:mm
    QString what;   ///< title of the file
    QString path;   ///< where it was written, several parts one a line
    int items = 0, records = 0, pages = 0;
    int kilobytes = 0;
    int problems = 0;
    QString sha256; ///< of each part, one a line
    QString note;
};
const RecordType<ArchiveExport>& archiveExportType();

/// What the words of an indicator mean. Words nobody knows are told, never dropped.
struct Evidence {
    QList<PaperKind> kinds;
    QList<PeriodPaper> periods;
    QStringList unknown;
};
Evidence evidenceOf(const QString& words, const RecordPapers& papers);
/// All words that can be used, the usual one of each.
QStringList evidenceWords(const RecordPapers& papers);

/// One condition of a filter.
struct EvidenceFilter {
    QString label;
    QString words;
    bool differs = false; ///< “≠” instead of “=”
};
/// Nothing when it is not understood.
std::optional<QList<EvidenceFilter>> parseEvidenceFilter(const QString& filter);

} // namespace bihuan
