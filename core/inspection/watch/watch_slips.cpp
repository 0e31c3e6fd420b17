// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/watch/watch_slips.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("watch", text);
}

constexpr double cellMargin = 6; ///< mm inside a slip
constexpr double lineHeight = 7.4, largeLine = 13;

/// Slips in the order people are handed them: department by department.
QList<WatchSlip> sorted(const WatchBook& book, QHash<Id<Person>, WatchSlip>& byPerson)
{
    QList<WatchSlip> slips;
    for (auto each = byPerson.begin(); each != byPerson.end(); ++each) {
        const Person person = book.people.value(each.key());
        each->person = each.key();
        each->name = person.name;
        each->department = book.departments.value(person.department);
        slips << *each;
    }
    std::sort(slips.begin(), slips.end(), [](const WatchSlip& one, const WatchSlip& other) {
        return std::tuple(one.department, one.name, one.person) < std::tuple(other.department, other.name, other.person);
    });
    return slips;
}

void addBrief(WatchSlip& slip, const WatchRole* role)
{
    if (role && !role->brief.isEmpty() && !slip.briefs.contains(role->brief))
        slip.briefs << role->brief;
}

} // namespace

QList<WatchSlip> termSlips(const WatchBook& book, QDate from)
{
    /// One line per time, point, role and kind of week, whatever the weekdays.
    using Key = std::tuple<int, int, qint64, QString>;
    QHash<Id<Person>, QMap<Key, QList<int>>> found;
    for (int time = 0; time < int(book.times.size()); ++time)
        for (int place = 0; place < int(book.points.size()); ++place)
            for (int weekday = 1; weekday <= 7; ++weekday)
                for (const WatchPost& post : postsOf(book, book.times[time].id, book.points[place].id, weekday, from))
                    for (const Id<Person> person : post.persons)
                        found[person][{time, place, post.role.isNull() ? book.points[place].role.value() : post.role.value(), post.week}] << weekday;
    QHash<Id<Person>, WatchSlip> slips;
    for (auto person = found.cbegin(); person != found.cend(); ++person)
        for (auto each = person->cbegin(); each != person->cend(); ++each) {
            const auto& [time, place, roleId, week] = each.key();
            const WatchRole* role = book.role(Id<WatchRole>(roleId));
            WatchSlip& slip = slips[person.key()];
            slip.lines << WatchSlipLine{weekdaysText(each.value()), hoursText(parseHours(book.times[time].hours).value_or(DayHours())),
                                        book.times[time].name, book.points[place].name, role ? role->name : QString(),
                                        week == u"odd"_s ? tr("odd weeks") : week == u"even"_s ? tr("even weeks") : QString()};
            addBrief(slip, role);
        }
    return sorted(book, slips);
}

QList<WatchSlip> weekSlips(const WatchBook& book, QDate date)
{
    QHash<Id<Person>, WatchSlip> slips;
    for (const QDate day : weekDaysOf(book, date))
        for (const WatchDuty& duty : watchDay(book, day).duties) {
            const WatchSlot* slot = book.slot(duty.slot);
            if (duty.actual.isNull() || !slot)
                continue;
            const WatchRole* role = book.role(duty.role);
            QString mark;
            if (duty.isChanged() && !duty.planned.isNull())
                mark = (duty.exchanged ? tr("exchanged with %1") : tr("for %1")).arg(book.personName(duty.planned));
            WatchSlip& slip = slips[duty.actual];
            slip.lines << WatchSlipLine{u"%1/%2 %3"_s.arg(day.month()).arg(day.day()).arg(weekdayName(day.dayOfWeek())),
                                        hoursText(parseHours(slot->hours).value_or(DayHours())), slot->name, book.point(duty.point)->name,
                                        role ? role->name : QString(), mark};
            addBrief(slip, role);
        }
    return sorted(book, slips);
}

WatchSlipPages::WatchSlipPages(QList<WatchSlip> slips, const WatchSlipOptions& options, std::shared_ptr<TextShaper> shaper, DocumentInfo info)
    : WatchPages(paperA4, std::move(info)), m_slips(std::move(slips)), m_options(options), m_shaper(std::move(shaper))
{
    const int perSheet = m_options.perSheet;
    for (int first = 0; first < int(m_slips.size()); first += perSheet) {
        WatchSheet sheet;
        // Cut lines over the whole sheet: one stroke of the guillotine for several sheets.
        const Stroke cut{.widthMm = 0.15, .color = watchGrey, .dashMm = {1.5, 1.5}};
        for (int row = 1; row < perSheet / 2; ++row)
            sheet.rules << std::pair(QLineF(0, cell(2 * row).top(), m_size.width(), cell(2 * row).top()), cut);
        sheet.rules << std::pair(QLineF(cell(1).left(), 0, cell(1).left(), m_size.height()), cut);
        for (int i = first; i < std::min(first + perSheet, int(m_slips.size())); ++i) {
            lay(sheet, m_slips[i], cell(i - first));
            m_bookmarks << Bookmark{m_slips[i].name, 0, int(m_sheets.size())};
        }
        m_sheets << sheet;
    }
}

QRectF WatchSlipPages::cell(int index) const
{
    const QSizeF size(m_size.width() / 2, m_size.height() / (m_options.perSheet / 2));
    return {QPointF((index % 2) * size.width(), (index / 2) * size.height()), size};
}

void WatchSlipPages::lay(WatchSheet& sheet, const WatchSlip& slip, const QRectF& cell) const
{
    const QRectF area = cell.adjusted(cellMargin, cellMargin, -cellMargin, -cellMargin);
    const QString part = slip.name;
    sheet.text(slip.name, {.boxMm = {area.left(), area.top(), area.width() * 0.5, 9}, .largestPt = 19, .smallestPt = 11, .bold = true}, *m_shaper, part);
    sheet.paragraphs({m_options.school, m_options.period},
                     {.boxMm = {area.left() + area.width() * 0.5, area.top(), area.width() * 0.5, 9}, .largestPt = 8.5, .smallestPt = 5.5, .maxLines = 3,
                      .spacing = 1.2, .color = watchGrey, .across = CellAlign::Right}, *m_shaper, part);
    sheet.rules << std::pair(QLineF(area.left(), area.top() + 10, area.right(), area.top() + 10), Stroke{.widthMm = 0.5, .color = watchBlue});
    QStringList words = slip.briefs.mid(0, 3);
    words << (m_options.hotline.isEmpty() ? tr("Cannot come? Tell the leader of the day the day before.")
                                          : tr("Cannot come? Tell the leader of the day the day before. School: %1").arg(m_options.hotline));
    const double footHeight = 4.6 * double(words.size());
    const QRectF foot(area.left(), area.bottom() - footHeight, area.width(), footHeight);
    sheet.paragraphs(words, {.boxMm = foot, .largestPt = 9, .smallestPt = 6, .maxLines = 6, .spacing = 1.3, .color = watchGrey, .down = Qt::AlignBottom},
                     *m_shaper, part);
    layLines(sheet, slip, {area.left(), area.top() + 12, area.width(), foot.top() - area.top() - 13});
}

void WatchSlipPages::layLines(WatchSheet& sheet, const WatchSlip& slip, const QRectF& area) const
{
    const double room = area.height() / double(std::max<qsizetype>(1, slip.lines.size()));
    const bool large = room >= largeLine; // few duties: when above, where below, both large
    const double height = std::min(room, large ? 1.25 * largeLine : lineHeight);
    double y = area.top();
    for (const WatchSlipLine& line : slip.lines) {
        const auto put = [&](const QString& text, const QRectF& box, double pt, bool bold, const QColor& color = Qt::black) {
            sheet.text(text, {.boxMm = box, .largestPt = std::min(pt, box.height() / mmPerPt * 0.85), .smallestPt = 5, .maxLines = 2, .spacing = 1.15,
                              .bold = bold, .color = color}, *m_shaper, slip.name);
        };
        QStringList extra{line.role, line.mark};
        extra.removeAll(QString());
        const QString where = line.slot + u' ' + line.point, more = extra.join(u'、');
        if (large) {
            const double days = area.width() * 0.36, hours = area.width() * 0.3;
            put(line.days, {area.left(), y, days - 1, height * 0.46}, 13, true, watchBlue);
            put(line.hours, {area.left() + days, y, hours - 1, height * 0.46}, 13, false);
            put(more, {area.left() + days + hours, y, area.width() - days - hours, height * 0.46}, 10.5, !line.mark.isEmpty(),
                line.mark.isEmpty() ? watchGrey : QColor(Qt::black));
            put(where, {area.left(), y + height * 0.47, area.width(), height * 0.48}, 14, true);
        } else {
            const double days = area.width() * 0.23, hours = area.width() * 0.26, left = area.left() + days + hours;
            put(line.days, {area.left(), y, days - 1, height}, 10.5, true);
            put(line.hours, {area.left() + days, y, hours - 1, height}, 9.5, false);
            put(more.isEmpty() ? where : tr("%1 (%2)").arg(where, more), {left, y, area.right() - left, height}, 10, !line.mark.isEmpty());
        }
        y += height;
        sheet.rules << std::pair(QLineF(area.left(), y, area.right(), y), Stroke{.widthMm = 0.1, .color = QColor(200, 205, 212)});
    }
}

} // namespace bihuan
