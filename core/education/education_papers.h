// SPDX-License-Identifier: GPL-3.0-or-later
// 学年教育计划表, 活动记录表 with its sign-in sheet and photographs.
#pragma once

#include "core/documents/table_pages.h"
#include "core/documents/text_shaper.h"
#include "core/education/activity_service.h"
#include "core/inspection/watch/watch_sheet.h"

namespace bihuan {

class ActivitySheetPages final : public WatchPages {
public:
    /// What stands on the sheets of one activity.
    struct Content {
        EduActivity activity;
        QString school, way, theme, audience;
        QStringList classes;          ///< with a row to be signed by their teachers each; empty = lines for names
        QList<int> pupils;            ///< of `classes`
        QList<std::pair<QString, QImage>> photos;
        QString code;                 ///< ShortCode::text()
    };
    ActivitySheetPages(const Content& content, std::shared_ptr<TextShaper> shaper, DocumentInfo info);

private:
    void record(const Content& content);
    void signIn(const Content& content);
    void photos(const Content& content);
    void head(WatchSheet& sheet, const Content& content, const QString& title);

    std::shared_ptr<TextShaper> m_shaper;
    QList<std::pair<int, std::pair<QRectF, QImage>>> m_images; ///< by page

public:
    void paint(int page, Canvas& canvas) override;
};

class EducationPapers {
public:
    EducationPapers(RecordService& records, AttachmentStore& attachments, ShaperSource shaper) : m_records(records), m_attachments(attachments), m_shaper(std::move(shaper)) {}

    /// 学年安全教育计划表: months with theme and activities. Errors: Refused (nothing planned).
    Result<TableContent> yearPlan(int schoolYear) const;
    /// Record and sign-in sheet; photographs when there are any. Gives the activity its short code the first time. `issues`: what does not fit.
    Result<std::shared_ptr<PageSet>> activitySheet(Id<EduActivity> id, Issues& issues);

private:
    RecordService& m_records;
    AttachmentStore& m_attachments;
    ShaperSource m_shaper;
};

} // namespace bihuan
