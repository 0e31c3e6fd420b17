// SPDX-License-Identifier: GPL-3.0-or-later
// 护学岗周表: the sheet on the wall, points below each other, days side by side.
#pragma once

#include "core/inspection/watch/watch_roster.h"
#include "core/inspection/watch/watch_sheet.h"
#include "core/people/people.h"

namespace bihuan {

struct WatchWallOptions {
    QSizeF paperMm = paperA4; ///< hangs lying
    bool phones = true;       ///< of those who lead
    bool qr = false;          ///< the school's telephone, to be called by pointing at it
};

/// What stands on it, ready to be laid out.
struct WatchWallContent {
    struct Column {
        QString weekday, date, note;
        bool off = false; ///< no lessons
    };
    struct Cell {
        QStringList names;   ///< as the roster says
        QStringList changed; ///< “李伟（替王芳）”
        bool gap = false;
        bool watched = true;
    };
    struct Row {
        QString slot, hours, point, role;
        QList<Cell> cells; ///< one per column
    };
    struct Leader {
        QString point;
        QList<Cell> cells;
        QList<QStringList> phones; ///< per column
    };
    QString school, title, week, printedOn, hotline;
    QList<Column> columns;
    QList<Leader> leaders;
    QList<Row> rows;
};
WatchWallContent watchWall(const WatchBook& book, const SchoolProfile& school, QDate day, QDate printedOn, bool phones);

class WatchWallPages final : public WatchPages {
public:
    WatchWallPages(const WatchWallContent& content, const WatchWallOptions& options, std::shared_ptr<TextShaper> shaper, DocumentInfo info);

    /// Index of the first row on a page and one behind the last.
    std::pair<int, int> rowsOn(int page) const { return m_rows[page]; }

private:
    struct Frame;
    double layHead(WatchSheet& sheet, int page, int pages) const;
    double layLeaders(WatchSheet& sheet, double top) const;
    void layRows(WatchSheet& sheet, double top, double bottom, int first, int last) const;
    void layCell(WatchSheet& sheet, const WatchWallContent::Cell& cell, const QRectF& box, double sizePt, const QString& part) const;
    void layFoot(WatchSheet& sheet, int page, int pages) const;
    void measureRows();
    double leadersHeight() const;
    QRectF columnRect(int column, double top, double height) const;

    WatchWallContent m_content;
    WatchWallOptions m_options;
    std::shared_ptr<TextShaper> m_shaper;
    double m_unit = 1; ///< 1 on A4
    QList<double> m_heights; ///< of the rows, before they are stretched to the page
    QList<std::pair<int, int>> m_rows;
};

} // namespace bihuan
