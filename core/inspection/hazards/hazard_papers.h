// SPDX-License-Identifier: GPL-3.0-or-later
// Papers about single hazards, and the annex of the rules (domain.md §5.3, features 27, 32). Made from the record as it is now;
// what must stay as it was is a rectification notice.
#pragma once

#include "core/documents/letter_template.h"
#include "core/documents/page_set.h"
#include "core/documents/text_shaper.h"
#include "core/inspection/hazards/risk_grading.h"

namespace bihuan {

class PaperWords;

/// A paper and what should be looked at before it is handed out. Never null without an error.
struct HazardPaper {
    QString title;
    std::shared_ptr<PageSet> pages;
    Issues issues;
};

class HazardPapers {
public:
    HazardPapers(RecordService& records, AttachmentStore& attachments, LoopService& loop, RiskGrading& risk, ShaperSource shaper)
        : m_records(records), m_attachments(attachments), m_loop(loop), m_risk(risk), m_shaper(std::move(shaper))
    {
    }

    /// 复查意见书: what was found at the check, with the photographs before and after. Blanks to be filled in by hand before the
    /// check. Errors: NotFound, Refused (not reported as put right yet; a character no font has).
    Result<HazardPaper> reviewNote(Id<LoopItem> item) const;
    /// 重大隐患报告 to the authority above, in the official layout. Errors: NotFound, Refused (not major; no containment on record).
    Result<HazardPaper> majorReport(Id<LoopItem> item) const;
    /// 临时管控警示牌: one A4 sheet lying, in letters that are read from the other end of a corridor; stripes that survive a
    /// black-and-white printer. Errors: NotFound, Refused (closed).
    Result<HazardPaper> warningSign(Id<LoopItem> item) const;
    /// 制度附件: time limits, contents, standards, form, review and rectification as the settings and rules say today.
    Result<HazardPaper> ruleSheet() const;

private:
    Result<LoopItem> found(Id<LoopItem> item) const;
    Result<QMap<QString, QString>> factsOf(const LoopItem& item, const PaperWords& words) const;
    Result<HazardPaper> letter(const QString& title, QString text, const QMap<QString, QString>& values, const QMap<QString, QStringList>& lists,
                               const QString& profile, const Pictures& pictures = {}) const;

    RecordService& m_records;
    AttachmentStore& m_attachments;
    LoopService& m_loop;
    RiskGrading& m_risk;
    ShaperSource m_shaper;
};

} // namespace bihuan
