// SPDX-License-Identifier: GPL-3.0-or-later
// One run of Binder::write().
#pragma once

#include "core/archive/binder/attachment_pages.h"
#include "core/archive/binder/binder.h"

#include <memory>
#include <vector>

namespace bihuan {

/// A printed form of a record, or its sheet.
struct PrintedForm {
    QString title;
    /// Never fails because of the record: what cannot be printed as it should gives its sheet, and an issue that says why.
    std::function<Result<std::shared_ptr<PageSet>>(Issues& issues)> pages;
};
PrintedForm formOf(const RecordPaper& paper);
Result<QList<PrintedForm>> printedForms(const BinderSource& source, const QString& school, const BoundRecord& record, TextShaper& shaper);

class BinderJob {
public:
    BinderJob(const BinderSource& source, const BinderPlan& plan, const BinderOptions& options, const Progress& progress);
    ~BinderJob();
    Result<BinderReport> run();

private:
    struct Part;
    Part& part() { return *m_parts.back(); }
    Result<> newPart();
    /// Begins another part when the item would not go into this one any more.
    Result<> makeRoom(const BoundItem& item, const BoundGroup& group);
    Result<> bindGroup(int index);
    void groupSheet(const BoundGroup& group, bool goesOn);
    Result<> bindItem(const BoundItem& item, const BoundGroup& group);
    Result<ContentLine> bindForm(const PrintedForm& form, const BoundItem& item, const BoundRecord& record);
    Result<ContentLine> bindAttachment(const AttachmentLink& link, const BoundItem& item, const BoundRecord& record);
    Result<> finishPart(int index);
    Result<> commit();
    bool goOn();
    int pagesDone() const;
    void problem(const BoundItem& item, const QString& text, const BoundRecord& record);
    QList<NoteSection> notes() const;
    SectionTab tabOf(const BoundGroup& group) const;
    QString pathOf(int part) const;

    const BinderSource& m_source;
    const BinderPlan& m_plan;
    const BinderOptions& m_options;
    const Progress& m_progress;
    std::shared_ptr<TextShaper> m_shaper;
    Issues m_issues;
    BinderPainter m_painter;
    std::vector<std::unique_ptr<Part>> m_parts;
    QList<CatalogueLine> m_lines;
    QHash<BoundRecord, BoundPlace> m_records; ///< where each is bound
    QHash<QByteArray, BoundPlace> m_files;    ///< by SHA-256
    QStringList m_sections;
    QByteArray m_workbook;
    BinderReport m_report;
    std::pair<QString, int> m_formBookmark; ///< of the form being bound: its name unless it is its own, and level
    int m_number = 0;
};

} // namespace bihuan
