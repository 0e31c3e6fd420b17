// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_set.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace bihuan {

class TextShaper;

struct TableColumn {
    enum class Align { Left, Centre, Right };

    QString heading;
    double weight = 1;   ///< share of the width left over after every column has its minimum
    double minimumMm = 0; ///< 0 = by the heading and the first rows
    Align align = Align::Left;
};

/// A register (台账) as it is to be printed.
struct TableContent {
    QString title;
    QString subtitleLeft;  ///< school
    QString subtitleRight; ///< date, filter note
    QList<TableColumn> columns;

    struct Row {
        QStringList cells; ///< missing ones are blank
        QString group;     ///< rows of one group stand together; a heading row with the count is put before them
    };
    int rowCount = 0;
    std::function<Row(int index)> row; ///< called in ascending order while laying out, and again when a page is painted

    bool signatureLine = false; ///< “填表人： 审核人： 日期：” at the end
    bool rowNumbers = false;    ///< a first column 序号

    /// For rows that are at hand.
    void setRows(QList<Row> rows);
};

/// Pages of a register: A4, landscape when the columns need it, header repeated, cells wrap, a row is split only when it is
/// taller than a page. Row heights are worked out for all rows when the page count is first asked for (“第 x 页 共 y 页”);
/// lines are set only for pages that are painted.
class TablePages final : public PageSet {
public:
    TablePages(TableContent content, DocumentInfo info, std::shared_ptr<TextShaper> shaper);
    ~TablePages() override;

    bool hasPage(int page) override;
    int count() override;
    QSizeF sizeMm(int page) override;
    void paint(int page, Canvas& canvas) override;
    DocumentInfo info() const override { return m_info; }

    bool landscape() const;
    QList<int> rowsOnPage(int page); ///< indexes of the rows (a split row on each of its pages)

private:
    struct Layout;
    DocumentInfo m_info;
    std::unique_ptr<Layout> m_layout;
};

} // namespace bihuan
