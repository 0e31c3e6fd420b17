// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/documents/page_set.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace bihuan {

class TextShaper;

struct TableColumn {
    enum class Align { Left, Centre, Right };

    QString heading;
    double weight = 1;    ///< share of the width that is left when every column has what its contents need
    double minimumMm = 0; ///< 0 = by the heading and the first rows
    Align align = Align::Left;
};

struct TableRow {
    QStringList cells; ///< missing ones are blank; several lines allowed
    QString group;     ///< rows of one group stand together; a heading row with their count is put before them
    bool struck = false; ///< void: the words are struck through, but those of the last cell, which says why
};

/// A register (台账) as it is to be printed.
struct TableContent {
    QString title;
    QString subtitleLeft;  ///< school
    QString subtitleRight; ///< date, filter note
    QList<TableColumn> columns;
    int rowCount = 0;
    std::function<TableRow(int index)> row; ///< asked for all rows in order when laying out, and again for each painted page
    bool signatureLine = false;             ///< filled in by, checked by, date: after the last row
    QStringList signatures;                 ///< what stands on that line instead; more than three go on two lines
    bool rowNumbers = false;                ///< a first column with 1, 2, 3 …
    QSizeF paperMm = paperA4;               ///< portrait
    bool landscape = false;                 ///< whatever the columns need
    bool portrait = false;                  ///< likewise: smaller type rather than lying pages

    void setRows(const QList<TableRow>& rows); ///< for rows that are at hand
};

/// Pages of a register: A4 or larger, landscape when the columns need it (then smaller type), header repeated, cells wrap; a row is
/// split only when it is taller than a page. All rows are measured when first a page or the count is asked for (“page x of
/// y”); lines are made only for the pages that are painted.
class TablePages final : public PageSet {
public:
    TablePages(TableContent content, DocumentInfo info, std::shared_ptr<TextShaper> shaper);
    ~TablePages() override;

    bool hasPage(int page) override;
    int count() override;
    QSizeF sizeMm(int page) override;
    void paint(int page, Canvas& canvas) override;
    DocumentInfo info() const override;

    bool landscape();
    QList<int> rowsOnPage(int page); ///< indexes of the rows (a split row on each of its pages)
    const Issues& issues();          ///< letter.missing_glyph

private:
    class Layout;
    std::unique_ptr<Layout> m_layout;
};

} // namespace bihuan
