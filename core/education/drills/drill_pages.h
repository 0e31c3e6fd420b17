// SPDX-License-Identifier: GPL-3.0-or-later
// Painted pages of drills.
#pragma once

#include "core/documents/fitted_text.h"
#include "core/documents/page_set.h"
#include "core/education/drills/drill_curve.h"

namespace bihuan {

struct TallySheet {
    QString school, title, number, day, signal, target, code;
    struct Row {
        QString name;
        int expected = 0;
    };
    QList<Row> rows;
};

/// 班级计时清点表: to be filled in with a stopwatch and a pen, and keyed in later by its code. `perPage` classes a sheet.
class DrillTallyPages final : public PageSet {
public:
    static constexpr int perPage = 24;
    static constexpr double rowMm = 8.2, firstRowMm = 66, marginMm = 16, qrMm = 22;

    DrillTallyPages(TallySheet sheet, std::shared_ptr<TextShaper> shaper, DocumentInfo info);
    bool hasPage(int page) override { return page >= 0 && page < count(); }
    int count() override { return std::max(1, int((m_sheet.rows.size() + perPage - 1) / perPage)); }
    QSizeF sizeMm(int) override { return paperA4; }
    void paint(int page, Canvas& canvas) override;
    DocumentInfo info() const override { return m_info; }
    Issues issues(); ///< letter.missing_glyph (problem), drill.too_long (warning: named text is shortened)

private:
    void lay(int page, Canvas* canvas, Issues& issues);

    TallySheet m_sheet;
    std::shared_ptr<TextShaper> m_shaper;
    DocumentInfo m_info;
};

/// Curve of the classes and comparison with earlier drills of the plan, on one page.
class DrillChartPage final : public PageSet {
public:
    DrillChartPage(QString title, DrillCurve curve, QList<DrillPast> drills, std::shared_ptr<TextShaper> shaper, DocumentInfo info);
    bool hasPage(int page) override { return page == 0; }
    int count() override { return 1; }
    QSizeF sizeMm(int) override { return paperA4; }
    void paint(int page, Canvas& canvas) override;
    QList<Bookmark> bookmarks(int page) override;
    DocumentInfo info() const override { return m_info; }

private:
    QString m_title;
    DrillCurve m_curve;
    QList<DrillPast> m_drills; ///< oldest first, this one last
    std::shared_ptr<TextShaper> m_shaper;
    DocumentInfo m_info;
};

struct DrillPhoto {
    QString path;
    QString caption;
};

/// Four or six photographs a page with their captions; read when a page is painted.
class DrillPhotoPages final : public PageSet {
public:
    DrillPhotoPages(QString title, QList<DrillPhoto> photos, int perPage, std::shared_ptr<TextShaper> shaper, DocumentInfo info);
    bool hasPage(int page) override { return page >= 0 && page < count(); }
    int count() override { return int((m_photos.size() + m_perPage - 1) / m_perPage); }
    QSizeF sizeMm(int) override { return paperA4; }
    void paint(int page, Canvas& canvas) override;
    QList<Bookmark> bookmarks(int page) override;
    DocumentInfo info() const override { return m_info; }
    QRectF cell(int index) const; ///< of a page, with the caption

private:
    QString m_title;
    QList<DrillPhoto> m_photos;
    int m_perPage;
    std::shared_ptr<TextShaper> m_shaper;
    DocumentInfo m_info;
};

} // namespace bihuan
