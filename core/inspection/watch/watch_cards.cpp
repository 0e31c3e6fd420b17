// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/watch/watch_slips.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("watch", text);
}

struct Part {
    QString title;
    QStringList lines;
    QColor color;
};

} // namespace

WatchCardPages::WatchCardPages(const QList<WatchRole>& roles, const SchoolProfile& school, QSizeF paperMm, std::shared_ptr<TextShaper> shaper,
                               DocumentInfo info)
    : WatchPages(paperMm, std::move(info)), m_school(school), m_shaper(std::move(shaper))
{
    for (const WatchRole& role : roles) {
        m_bookmarks << Bookmark{role.name, 0, int(m_sheets.size())};
        m_sheets << lay(role);
    }
}

WatchSheet WatchCardPages::lay(const WatchRole& role) const
{
    WatchSheet sheet;
    const double u = m_size.width() / paperA4.width(), left = 14 * u, width = m_size.width() - 2 * left;
    const QRectF head(0, 0, m_size.width(), 44 * u);
    sheet.fills << std::pair(head, watchBlue);
    sheet.text(tr("Watch post: what to do"), {.boxMm = {left, 8 * u, width, 8 * u}, .largestPt = 17 * u, .smallestPt = 9 * u, .color = Qt::white}, *m_shaper,
               tr("The title"));
    sheet.text(role.name, {.boxMm = {left, 16 * u, width, 22 * u}, .largestPt = 48 * u, .smallestPt = 20 * u, .bold = true, .color = Qt::white}, *m_shaper, role.name);
    double y = head.bottom() + 5 * u;
    if (!role.brief.isEmpty()) {
        sheet.text(role.brief, {.boxMm = {left, y, width, 16 * u}, .largestPt = 21 * u, .smallestPt = 11 * u, .maxLines = 2, .spacing = 1.25, .bold = true,
                                .color = watchBlue}, *m_shaper, role.name);
        y += 19 * u;
    }
    const double bottom = m_size.height() - 20 * u;
    QList<Part> parts{{tr("Watch for"), role.look.split(u'\n', Qt::SkipEmptyParts), QColor(22, 110, 66)},
                      {tr("Do at once"), role.act.split(u'\n', Qt::SkipEmptyParts), watchRed},
                      {tr("Call"), role.call.split(u'\n', Qt::SkipEmptyParts), QColor(150, 92, 0)}};
    parts.removeIf([](const Part& part) { return part.lines.isEmpty(); });
    for (Part& part : parts) // numbered, so that a line that goes on is not taken for a new one
        for (int i = 0; i < int(part.lines.size()); ++i)
            part.lines[i].prepend(u"%1．"_s.arg(i + 1));
    double weights = 0;
    for (const Part& part : std::as_const(parts))
        weights += 0.7 + double(part.lines.size());
    // One size for the whole card: the largest at which every part fits.
    double sizePt = 22 * u;
    const auto boxOf = [&](const Part& part, double top) {
        const double height = (bottom - y) * (0.7 + double(part.lines.size())) / weights - 4 * u;
        return QRectF(left, top, width, height);
    };
    const auto fitOf = [&](const Part& part, const QRectF& box, double largest) {
        Q_UNUSED(part);
        return TextFit{.boxMm = box.adjusted(38 * u, 2 * u, -3 * u, -2 * u), .largestPt = largest, .smallestPt = 9 * u, .maxLines = 30, .spacing = 1.4};
    };
    for (const Part& part : std::as_const(parts))
        sizePt = std::min(sizePt, fitParagraphs(part.lines, fitOf(part, boxOf(part, y), sizePt), *m_shaper).sizePt);
    double top = y;
    for (const Part& part : std::as_const(parts)) {
        const QRectF box = boxOf(part, top);
        sheet.fills << std::pair(box, QColor(246, 248, 250)) << std::pair(QRectF(box.left(), box.top(), 34 * u, box.height()), part.color);
        sheet.text(part.title, {.boxMm = QRectF(box.left() + 2 * u, box.top(), 30 * u, box.height()), .largestPt = 20 * u, .smallestPt = 10 * u, .maxLines = 3,
                                .bold = true, .color = Qt::white, .across = CellAlign::Centre}, *m_shaper, role.name);
        sheet.paragraphs(part.lines, fitOf(part, box, sizePt), *m_shaper, role.name);
        top += box.height() + 4 * u;
    }
    sheet.text(m_school.name, {.boxMm = {left, m_size.height() - 16 * u, width * 0.55, 9 * u}, .largestPt = 12 * u, .smallestPt = 7 * u, .color = watchGrey},
               *m_shaper, tr("The school's name"));
    if (!m_school.phone.isEmpty())
        sheet.text(tr("School: %1").arg(m_school.phone), {.boxMm = {left + width * 0.55, m_size.height() - 16 * u, width * 0.45, 9 * u}, .largestPt = 14 * u,
                                                          .smallestPt = 7 * u, .bold = true, .across = CellAlign::Right}, *m_shaper, tr("The footer"));
    return sheet;
}

} // namespace bihuan
