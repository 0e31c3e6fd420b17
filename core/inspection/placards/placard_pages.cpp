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
    // The most that go on; of equals the one with gaps, as they make cutting forgiving. Two A5 fill an A4 sheet to its edges:
    // that does, too, as the ink keeps off the edges of a placard.
    const double around = markGapMm + markLengthMm;
    const auto arrangements = cropMarks ? QList<std::pair<double, double>>{{around, 2 * around}, {around, 0}, {0, 0}}
                                        : QList<std::pair<double, double>>{{edgeMm, cutGapMm}, {edgeMm, 0}, {0, 0}};
    int columns = 0, rows = 0;
    double gap = 0;
    for (const auto& [edge, between] : arrangements) {
        const int across = fitting(page.width() - 2 * edge, sizeMm.width(), between);
        const int down = fitting(page.height() - 2 * edge, sizeMm.height(), between);
        if (across * down > columns * rows) {
            columns = across;
            rows = down;
            gap = between;
        }
    }
    const QSizeF used(columns * sizeMm.width() + (columns - 1) * gap, rows * sizeMm.height() + (rows - 1) * gap);
    const QPointF origin((page.width() - used.width()) / 2, (page.height() - used.height()) / 2);
    QList<QRectF> places;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            places << QRectF(origin + QPointF(column * (sizeMm.width() + gap), row * (sizeMm.height() + gap)), sizeMm);
    return places;
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
    const QList<QRectF> all = cells();
    const qsizetype places = all.size();
    const double around = markGapMm + markLengthMm;
    if (places == 0)
        issues << problem("placard.sheet", tr("A placard of %1 does not go on a sheet of %2.").arg(placardSizeName(sizeMm), placardSizeName(pageMm())));
    else if (startCell < 0 || startCell >= places)
        issues << problem("placard.start", tr("The sheet has %1 places; begin with one of them.").arg(places));
    else if (cropMarks && (all.first().left() < around || all.first().top() < around))
        issues << Issue{Severity::Hint, u"placard.marks"_s, {},
                        tr("The sheet has no room for crop marks on every side: cut where the marks are, and in the middle between two placards.")};
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

QSizeF placardSheet(QSizeF sizeMm, QSizeF paperMm, bool cropMarks)
{
    const auto places = [&](QSizeF sheet) { return PlacardLayout{.sizeMm = sizeMm, .cropMarks = cropMarks, .sheetMm = sheet}.cells().size(); };
    return places(paperMm.transposed()) > places(paperMm) ? paperMm.transposed() : paperMm;
}

PlacardPages::PlacardPages(QList<PlacardItem> items, const PlacardLayout& layout, QImage logo, std::shared_ptr<TextShaper> shaper,
                           DocumentInfo info)
    : m_items(std::move(items)), m_layout(layout), m_logo(std::move(logo)), m_cells(layout.cells()),
      m_design(layout.sizeMm, layout.colors, m_logo, std::move(shaper)), m_info(std::move(info))
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
    const qsizetype places = m_layout.startCell + m_items.size() * m_layout.copies;
    return m_items.isEmpty() ? 0 : int((places + m_cells.size() - 1) / m_cells.size());
}

std::pair<qsizetype, qsizetype> PlacardPages::placesOn(int page) const
{
    const qsizetype first = page * m_cells.size();
    return {std::max<qsizetype>(first, m_layout.startCell),
            std::min(first + m_cells.size(), m_layout.startCell + m_items.size() * m_layout.copies)};
}

std::pair<qsizetype, qsizetype> PlacardPages::itemsOn(int page) const
{
    const auto [first, last] = placesOn(page);
    return {(first - m_layout.startCell) / m_layout.copies, last > first ? (last - 1 - m_layout.startCell) / m_layout.copies + 1 : 0};
}

QList<qsizetype> PlacardPages::itemsWithin(const QSet<int>& pages) const
{
    QSet<qsizetype> items;
    for (const int page : pages) {
        const auto [first, last] = itemsOn(page);
        for (qsizetype item = first; item < last; ++item)
            items << item;
    }
    QList<qsizetype> ordered(items.cbegin(), items.cend());
    std::sort(ordered.begin(), ordered.end());
    return ordered;
}

std::shared_ptr<PlacardPages> PlacardPages::relaid(std::shared_ptr<TextShaper> shaper) const
{
    return std::make_shared<PlacardPages>(m_items, m_layout, m_logo, std::move(shaper), m_info);
}

void PlacardPages::paint(int page, Canvas& canvas)
{
    const auto [first, last] = placesOn(page);
    for (qsizetype place = first; place < last; ++place) {
        canvas.save();
        canvas.translate(m_cells[place % m_cells.size()].topLeft());
        m_design.paint(m_laid[(place - m_layout.startCell) / m_layout.copies], canvas);
        canvas.restore();
    }
    if (m_layout.cropMarks)
        paintCropMarks(canvas);
}

void PlacardPages::paintCropMarks(Canvas& canvas) const
{
    const Stroke hair{.widthMm = 0.1};
    const QRectF page(QPointF(0, 0), m_layout.pageMm());
    const auto mark = [&](QPointF from, QPointF to) {
        const QRectF around = QRectF(from, to).normalized().adjusted(-0.05, -0.05, 0.05, 0.05);
        const auto crosses = [&](const QRectF& cell) { return cell.adjusted(0.2, 0.2, -0.2, -0.2).intersects(around); };
        if (page.contains(around.center()) && std::none_of(m_cells.cbegin(), m_cells.cend(), crosses))
            canvas.line(from, to, hair);
    };
    constexpr double from = markGapMm, to = markGapMm + markLengthMm;
    for (const QRectF& cell : m_cells) {
        for (const double x : {cell.left(), cell.right()}) {
            mark({x, cell.top() - from}, {x, cell.top() - to});
            mark({x, cell.bottom() + from}, {x, cell.bottom() + to});
        }
        for (const double y : {cell.top(), cell.bottom()}) {
            mark({cell.left() - from, y}, {cell.left() - to, y});
            mark({cell.right() + from, y}, {cell.right() + to, y});
        }
    }
    // Neighbours that fill the sheet to its edges: a mark at each end of the cut between them, which the cut takes away.
    for (const QRectF& cell : m_cells) {
        const bool left = cell.left() < to, right = page.right() - cell.right() < to, top = cell.top() < to, bottom = page.bottom() - cell.bottom() < to;
        const bool below = std::any_of(m_cells.cbegin(), m_cells.cend(), [&](const QRectF& one) { return qFuzzyCompare(one.top(), cell.bottom()); });
        const bool beside = std::any_of(m_cells.cbegin(), m_cells.cend(), [&](const QRectF& one) { return qFuzzyCompare(one.left(), cell.right()); });
        if (below && left)
            canvas.line({page.left(), cell.bottom()}, {cell.left() + to, cell.bottom()}, hair);
        if (below && right)
            canvas.line({cell.right() - to, cell.bottom()}, {page.right(), cell.bottom()}, hair);
        if (beside && top)
            canvas.line({cell.right(), page.top()}, {cell.right(), cell.top() + to}, hair);
        if (beside && bottom)
            canvas.line({cell.right(), cell.bottom() - to}, {cell.right(), page.bottom()}, hair);
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
