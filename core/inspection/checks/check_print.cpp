// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/checks/check_print.h"

#include "core/documents/short_code.h"
#include "core/inspection/checks/check_print_layout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int usualPages = 2; ///< of a sheet, for progress bars

void strokePath(Canvas& canvas, const QList<QPointF>& points, double widthMm)
{
    QPainterPath path(points.first());
    for (const QPointF& point : points)
        path.lineTo(point);
    canvas.path(path, {.widthMm = widthMm, .color = Qt::black});
}

} // namespace

void CheckSheetPage::paint(Canvas& canvas) const
{
    for (const auto& [rect, color] : fills)
        canvas.rect(rect, {}, color);
    for (const QLineF& rule : rules)
        canvas.line(rule.p1(), rule.p2(), {.widthMm = 0.2, .color = QColor(70, 70, 70)});
    for (const PlacedLine& line : texts)
        canvas.text(line.line, line.at);
    for (const Turned& one : turned) {
        canvas.save();
        canvas.translate(one.at);
        canvas.rotate(-90);
        one.text.paint(canvas);
        canvas.restore();
    }
    for (const Mark& mark : marks) {
        const QPointF c = mark.centre;
        switch (mark.kind) {
        case Mark::Kind::Ok: strokePath(canvas, {c + QPointF(-1.5, 0), c + QPointF(-0.4, 1.2), c + QPointF(1.7, -1.4)}, 0.35); break;
        case Mark::Kind::Wrong:
            strokePath(canvas, {c + QPointF(-1.5, -1.5), c + QPointF(1.5, 1.5)}, 0.6);
            strokePath(canvas, {c + QPointF(-1.5, 1.5), c + QPointF(1.5, -1.5)}, 0.6);
            break;
        case Mark::Kind::NotApplicable: strokePath(canvas, {c + QPointF(-1.3, 1.5), c + QPointF(1.3, -1.5)}, 0.35); break;
        }
    }
    if (!qr.isNull())
        paintCode(canvas, qr.topLeft(), qr.width(), code);
}

CheckSheetPages::CheckSheetPages(QList<PrintedSheet> sheets, std::shared_ptr<TextShaper> shaper, DocumentInfo info)
    : m_sheets(std::move(sheets)), m_shaper(std::move(shaper)), m_info(std::move(info))
{
}

CheckSheetPages::~CheckSheetPages() = default;

void CheckSheetPages::layNext()
{
    const int index = int(m_first.size());
    m_first << int(m_pages.size());
    for (auto& page : CheckSheetLayout(m_sheets[index], index, *m_shaper, m_issues).pages())
        m_pages.push_back(std::move(page));
}

bool CheckSheetPages::hasPage(int page)
{
    while (page >= int(m_pages.size()) && m_first.size() < m_sheets.size())
        layNext();
    return page >= 0 && page < int(m_pages.size());
}

int CheckSheetPages::count()
{
    while (m_first.size() < m_sheets.size())
        layNext();
    return int(m_pages.size());
}

int CheckSheetPages::expectedCount() const
{
    return m_first.size() == m_sheets.size() ? int(m_pages.size()) : int(m_sheets.size()) * usualPages;
}

void CheckSheetPages::paint(int page, Canvas& canvas)
{
    if (hasPage(page))
        m_pages[size_t(page)]->paint(canvas);
}

QList<Bookmark> CheckSheetPages::bookmarks(int page)
{
    if (!hasPage(page) || m_pages[size_t(page)]->number != 1)
        return {};
    return {{m_sheets[m_pages[size_t(page)]->sheet].title, 0, page}};
}

int CheckSheetPages::sheetOn(int page)
{
    return hasPage(page) ? m_pages[size_t(page)]->sheet : -1;
}

int CheckSheetPages::firstPageOf(int sheet)
{
    while (sheet >= m_first.size() && m_first.size() < m_sheets.size())
        layNext();
    return m_first.value(sheet, -1);
}

} // namespace bihuan
