// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/placards/placard_pages.h"

#include "core/base/text.h"
#include "core/documents/canvas.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr double edgeMm = 5;      ///< what most printers cannot reach
constexpr double markGapMm = 2;   ///< from the placard's corner to its mark
constexpr double markLengthMm = 4;
constexpr double cutGapMm = 4;    ///< between neighbours without marks

QString tr(const char* text)
{
    return QCoreApplication::translate("placards", text);
}

Issue problem(const char* code, const QString& message)
{
    return {Severity::Problem, QString::fromLatin1(code), {}, message};
}

/// How many of `size` go into `room` with `gap` between them.
int fitting(double room, double size, double gap)
{
    return std::max(0, int((room + gap) / (size + gap) + 1e-6));
}

} // namespace

QSizeF PlacardLayout::pageMm() const
{
    if (sheetMm)
        return *sheetMm;
    const double around = cropMarks ? 2 * (markGapMm + markLengthMm) : 0;
    return sizeMm + QSizeF(around, around);
}

QList<QRectF> PlacardLayout::cells() const
{
    const QSizeF page = pageMm();
    if (!sheetMm)
        return {QRectF({(page.width() - sizeMm.width()) / 2, (page.height() - sizeMm.height()) / 2}, sizeMm)};
    const double wanted = cropMarks ? 2 * (markGapMm + markLengthMm) : cutGapMm;
    // Two A5 fill an A4 sheet to its edges: then without gap and margin, cut apart in the middle.
    for (const auto& [edge, gap] : {std::pair(edgeMm, wanted), std::pair(0.0, cropMarks ? wanted : 0.0), std::pair(0.0, 0.0)}) {
        const int columns = fitting(page.width() - 2 * edge, sizeMm.width(), gap);
        const int rows = fitting(page.height() - 2 * edge, sizeMm.height(), gap);
        if (columns < 1 || rows < 1)
            continue;
        const QSizeF used(columns * sizeMm.width() + (columns - 1) * gap, rows * sizeMm.height() + (rows - 1) * gap);
        const QPointF origin((page.width() - used.width()) / 2, (page.height() - used.height()) / 2);
        QList<QRectF> places;
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column)
                places << QRectF(origin + QPointF(column * (sizeMm.width() + gap), row * (sizeMm.height() + gap)), sizeMm);
        // A larger number of places without gaps is worth nothing here: gaps make cutting forgiving.
        return places;
    }
    return {};
}

Issues PlacardLayout::issues() const
{
    Issues issues;
    const double longer = std::max(sizeMm.width(), sizeMm.height()), shorter = std::min(sizeMm.width(), sizeMm.height());
    if (shorter < 90)
        issues << problem("placard.size.small", tr("A placard is at least 90 mm high and wide, or nobody can read it."));
    else if (longer > 900)
        issues << problem("placard.size.large", tr("A placard is at most 900 mm long."));
    else if (longer > 2.2 * shorter)
        issues << problem("placard.size.narrow", tr("The size is too narrow: at most 2.2 times as long as wide."));
    if (!issues.isEmpty())
        return issues;
    const qsizetype places = cells().size();
    if (places == 0)
        issues << problem("placard.sheet", tr("A placard of %1 does not go on a sheet of %2.").arg(placardSizeName(sizeMm), placardSizeName(pageMm())));
    else if (startCell < 0 || startCell >= places)
        issues << problem("placard.start", tr("The sheet has %1 places; begin with one of them.").arg(places));
    return issues;
}

std::optional<QSizeF> placardSize(const QString& text)
{
    QString words = toHalfWidth(text).simplified().toUpper();
    const bool portrait = words.contains(u'竖') || words.contains(u"PORTRAIT"_s);
    words.remove(QRegularExpression(u"[横竖\\s]|PORTRAIT|LANDSCAPE"_s));
    static const QHash<QString, QSizeF> known{{u"A5"_s, paperA5}, {u"A4"_s, paperA4}, {u"A3"_s, paperA3}};
    if (const auto found = known.constFind(words); found != known.cend())
        return portrait ? *found : found->transposed();
    static const QRegularExpression form(u"^(\\d{2,4}(?:\\.\\d+)?)[X×*](\\d{2,4}(?:\\.\\d+)?)(?:MM)?$"_s);
    const auto match = form.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    return QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble());
}

QString placardSizeName(QSizeF sizeMm)
{
    for (const auto& [name, size] : {std::pair(u"A5"_s, paperA5), std::pair(u"A4"_s, paperA4), std::pair(u"A3"_s, paperA3)}) {
        if (sizeMm == size)
            return tr("%1 portrait").arg(name);
        if (sizeMm == size.transposed())
            return tr("%1 landscape").arg(name);
    }
    return u"%1×%2"_s.arg(sizeMm.width()).arg(sizeMm.height());
}

PlacardPages::PlacardPages(QList<PlacardItem> items, const PlacardLayout& layout, QImage logo, std::shared_ptr<TextShaper> shaper,
                           DocumentInfo info)
    : m_items(std::move(items)), m_layout(layout), m_cells(layout.cells()),
      m_design(layout.sizeMm, layout.colors, std::move(logo), std::move(shaper)), m_info(std::move(info))
{
    m_laid.reserve(m_items.size());
    for (const PlacardItem& item : std::as_const(m_items))
        m_laid << m_design.lay(item.content, item.shortCode);
}

int PlacardPages::count()
{
    return expectedCount();
}

int PlacardPages::expectedCount() const
{
    const qsizetype places = m_layout.startCell + m_items.size();
    return m_items.isEmpty() ? 0 : int((places + m_cells.size() - 1) / m_cells.size());
}

std::pair<qsizetype, qsizetype> PlacardPages::itemsOn(int page) const
{
    const qsizetype first = page * m_cells.size() - m_layout.startCell;
    return {std::max<qsizetype>(0, first), std::min(m_items.size(), first + m_cells.size())};
}

void PlacardPages::paint(int page, Canvas& canvas)
{
    const auto [first, last] = itemsOn(page);
    for (qsizetype i = first; i < last; ++i) {
        const QRectF& cell = m_cells[(i + m_layout.startCell) % m_cells.size()];
        canvas.save();
        canvas.translate(cell.topLeft());
        m_design.paint(m_laid[i], canvas);
        canvas.restore();
        if (m_layout.cropMarks)
            paintCropMarks(cell, canvas);
    }
}

void PlacardPages::paintCropMarks(const QRectF& cell, Canvas& canvas) const
{
    const Stroke hair{.widthMm = 0.1};
    for (const double x : {cell.left(), cell.right()})
        for (const double side : {-1.0, 1.0}) {
            const double y = side < 0 ? cell.top() : cell.bottom();
            canvas.line({x, y + side * markGapMm}, {x, y + side * (markGapMm + markLengthMm)}, hair);
        }
    for (const double y : {cell.top(), cell.bottom()})
        for (const double side : {-1.0, 1.0}) {
            const double x = side < 0 ? cell.left() : cell.right();
            canvas.line({x + side * markGapMm, y}, {x + side * (markGapMm + markLengthMm), y}, hair);
        }
}

QList<Bookmark> PlacardPages::bookmarks(int page)
{
    QList<Bookmark> marks;
    const auto [first, last] = itemsOn(page);
    for (qsizetype i = first; i < last; ++i) {
        const PlacardItem& item = m_items[i];
        if (!item.group.isEmpty() && (i == 0 || m_items[i - 1].group != item.group))
            marks << Bookmark{item.group, 0, page};
        marks << Bookmark{item.content.name, item.group.isEmpty() ? 0 : 1, page};
    }
    return marks;
}

double PlacardPages::smallestPt() const
{
    double smallest = 0;
    for (const PlacardDesign::Laid& one : m_laid)
        if (one.smallestPt > 0)
            smallest = smallest == 0 ? one.smallestPt : std::min(smallest, one.smallestPt);
    return smallest;
}

} // namespace bihuan
