// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry of one sheet: what stands where on its pages. Lengths in mm.
#pragma once

#include "core/documents/canvas.h"
#include "core/inspection/checks/check_print.h"

#include <QLineF>

#include <vector>

namespace bihuan {

/// A page as it is painted.
struct CheckSheetPage {
    struct Turned {
        QPointF at; ///< lower left corner of the box before it is turned to read upwards
        FittedText text;
    };
    struct Mark {
        enum class Kind { Ok, Wrong, NotApplicable };
        QPointF centre;
        Kind kind = Kind::Ok;
    };
    int sheet = 0;
    int number = 1; ///< within the sheet
    QList<PlacedLine> texts;
    QList<Turned> turned;
    QList<std::pair<QRectF, QColor>> fills;
    QList<QLineF> rules;
    QList<QLineF> heavyRules;
    QList<Mark> marks;
    QRectF qr;
    QString code;

    void paint(Canvas& canvas) const;
};

/// Lays one sheet out, from top to bottom.
class CheckSheetLayout {
public:
    CheckSheetLayout(const PrintedSheet& sheet, int index, TextShaper& shaper, Issues& issues);
    std::vector<std::unique_ptr<CheckSheetPage>> pages();

private:
    struct Column {
        double left = 0, width = 0;
        int zoneNo = 0;
    };
    void newPage();
    void need(double height);
    void head();
    void block(const SheetBlock& block);
    void zoneColumns(const SheetBlock& block, const QList<int>& zones);
    void zoneHead(const SheetBlock& block, const QList<Column>& columns, double contentWidth);
    void wholeRows(const SheetBlock& block);
    void wholeHead(const SheetBlock& block);
    void blockTitle(const SheetBlock& block);
    void findings();
    void signatures();
    void footers();
    void text(const QString& words, const QRectF& box, double sizePt, CellAlign align = CellAlign::Left, int lines = 1, bool bold = false,
              const QColor& color = Qt::black);
    double cellHeight(const QString& words, double widthMm, double sizePt);
    void cell(const QString& words, double left, double top, double widthMm, double sizePt, const QColor& color = Qt::black);
    void grid(double top, double height, const QList<double>& edges);
    void mark(int zoneNo, int itemNo, QPointF centre);

    const PrintedSheet& m_sheet;
    int m_index;
    TextShaper& m_shaper;
    Issues& m_issues;
    std::vector<std::unique_ptr<CheckSheetPage>> m_pages;
    double m_y = 0;
};

} // namespace bihuan
