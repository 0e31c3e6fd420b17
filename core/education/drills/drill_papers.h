// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_batch.h"
#include "core/documents/table_pages.h"
#include "core/documents/text_shaper.h"
#include "core/education/drills/drill_pages.h"
#include "core/education/drills/drill_service.h"

namespace bihuan {

/// A paper about a drill, with what should be looked at before it is printed.
struct DrillPaper {
    std::shared_ptr<PageSet> pages;
    QString title;
    Issues issues;
};

struct DrillReportOptions {
    int photosPerPage = 4; ///< 4 or 6
    bool signIn = true;
};

/// What is printed for and about drills. Errors: Refused (a missing glyph, a field without value), Storage.
class DrillPapers {
public:
    DrillPapers(DrillService& drills, AttachmentStore& attachments, ShaperSource shaper)
        : m_drills(drills), m_attachments(attachments), m_shaper(std::move(shaper))
    {
    }

    Result<TableContent> yearPlan(int schoolYear) const;        ///< 演练年度计划表
    Result<DrillPaper> script(Id<Drill> id) const;              ///< 演练方案、脚本、分工
    Result<DrillPaper> tally(Id<Drill> id);                     ///< 班级计时清点表, with its code, which is given now
    Result<DrillPaper> evaluation(Id<Drill> id) const;          ///< 评估表, blank until there are marks
    Result<TableContent> signIn(Id<Drill> id) const;            ///< 签到表
    /// 演练总结报告: facts, classes, evaluation, findings, curve, comparison, photographs, sign-in sheet, as one.
    Result<DrillPaper> report(Id<Drill> id, const DrillReportOptions& options = {}) const;
    /// Drills of the same plan until this one, oldest first, this one last; at most six.
    Result<QList<DrillPast>> compared(const Drill& drill) const;

private:
    Result<DrillPaper> letter(const QString& form, MergeData data, const QString& title, const DrillFile& file) const;
    Result<MergeData> facts(const DrillFile& file) const;
    DocumentInfo info(const QString& title, const QString& school) const;

    DrillService& m_drills;
    AttachmentStore& m_attachments;
    ShaperSource m_shaper;
};

} // namespace bihuan
