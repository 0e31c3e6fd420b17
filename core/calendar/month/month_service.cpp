// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/month/month_service.h"

#include "core/calendar/month/event_entries.h"
#include "core/calendar/usual_terms.h"
#include "core/exchange/ics.h"
#include "core/people/defaults.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("month", text);
}

} // namespace

MonthThemes themesOf(const RecordStore& store)
{
    return [&store](int, int month) -> Result<QString> {
        const RecordKind* kind = store.registry().find(u"month_theme"_s);
        if (!kind)
            return QString();
        BIHUAN_TRY_ASSIGN(const auto records, store.list(*kind));
        for (const Record& record : records)
            if (kind->value(record, u"month"_s).toInt() == month)
                return QString(kind->value(record, u"theme"_s).toString() + u'\n' + kind->value(record, u"motto"_s).toString());
        return QString();
    };
}

struct MonthService::Book {
    SchoolCalendar calendar;
    QList<CalendarEntry> entries;
    QList<MonthNote> notes;
    QString school;
};

QDate MonthService::today() const
{
    return m_calendar.records.store().database().clock().today();
}

Result<QList<CalendarEntry>> MonthService::entries(QDate from, QDate to) const
{
    BIHUAN_TRY_ASSIGN(const QList<CalendarEntry> all, m_calendar.entries.between(from, to));
    QList<CalendarEntry> once;
    QSet<QString> seen;
    for (const CalendarEntry& entry : all) {
        const QString key = u"%1 %2 %3"_s.arg(entry.kind).arg(entry.id).arg(entry.day.toJulianDay());
        if (entry.id != 0 && seen.contains(key))
            continue;
        seen << key;
        once << entry;
    }
    return once;
}

Result<MonthService::Book> MonthService::book(QDate from, QDate to) const
{
    const RecordStore& store = m_calendar.records.store();
    Book book;
    BIHUAN_TRY_ASSIGN(book.calendar, SchoolCalendar::read(store));
    BIHUAN_TRY_ASSIGN(book.entries, entries(from, to));
    BIHUAN_TRY_ASSIGN(book.notes, store.list(monthNoteType()));
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    book.school = school.name;
    return book;
}

Result<MonthContent> MonthService::content(const Book& book, int year, int month) const
{
    MonthContent content{.year = year, .month = month, .school = book.school};
    content.announced = book.calendar.isAnnounced(year);
    const auto [from, to] = monthSpan(year, month);
    for (QDate day = from; day <= to; day = day.addDays(1))
        content.days << book.calendar.facts(day);
    for (const CalendarEntry& entry : book.entries)
        if (entry.day <= content.last() && std::max(entry.day, entry.lastDay) >= content.first())
            content.entries << entry;
    if (m_themes) {
        BIHUAN_TRY_ASSIGN(const QString words, m_themes(year, month));
        content.theme = words.section(u'\n', 0, 0).trimmed();
        content.motto = words.section(u'\n', 1).simplified();
    }
    for (const MonthNote& note : book.notes)
        if (note.month == monthCode(content.first())) {
            content.note = note.text;
            if (!note.motto.trimmed().isEmpty())
                content.motto = note.motto.trimmed();
        }
    return content;
}

Result<MonthContent> MonthService::content(int year, int month) const
{
    const QDate first(year, month, 1);
    BIHUAN_TRY_ASSIGN(const Book read, book(first, first.addMonths(1).addDays(-1)));
    return content(read, year, month);
}

Result<MonthPrint> MonthService::print(const MonthPaperOptions& options, TextShaper& shaper) const
{
    if (!options.day.isValid() || options.day.year() < 1900 || options.day.year() > 2199)
        return Error{Error::Kind::Invalid, tr("This is no month a calendar can be made for."), {}};
    if (options.paperMm != paperA4 && options.paperMm != paperA3)
        return Error{Error::Kind::Invalid, tr("Calendars are made for A4 and A3."), {}};
    if (options.what == MonthPaper::Wall && options.paperMm != paperA3)
        return Error{Error::Kind::Invalid, tr("The calendar of a whole year needs A3: on A4 it could not be read on a wall."), {}};
    const bool twelve = options.what == MonthPaper::Wall || options.what == MonthPaper::SchoolYear;
    const int schoolYear = usualTerms::yearOf(options.day);
    const QDate first = twelve ? QDate(schoolYear, 9, 1) : QDate(options.day.year(), options.day.month(), 1);
    const int count = twelve ? 12 : 1;
    BIHUAN_TRY_ASSIGN(const Book read, book(first, first.addMonths(count).addDays(-1)));
    QList<MonthContent> months;
    for (int i = 0; i < count; ++i) {
        const QDate month = first.addMonths(i);
        BIHUAN_TRY_ASSIGN(const MonthContent one, content(read, month.year(), month.month()));
        months << one;
    }
    MonthPrint print;
    print.title = twelve ? tr("%1: calendar of safety education").arg(schoolYearText(schoolYear))
                         : tr("Calendar of safety education %1-%2").arg(first.year()).arg(first.month());
    print.pages = std::make_shared<MonthPages>(months, options, shaper,
                                               DocumentInfo{print.title, read.school, {}, m_calendar.records.store().database().clock().now()});
    print.issues = print.pages->issues();
    std::stable_sort(print.issues.begin(), print.issues.end(), [](const Issue& a, const Issue& b) { return a.severity > b.severity; });
    return print;
}

Result<MonthService::Ics> MonthService::ics(QDate from, QDate to) const
{
    BIHUAN_TRY_ASSIGN(const QList<CalendarEntry> all, entries(from, to));
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(m_calendar.records.store()));
    QList<IcsEvent> events;
    for (const CalendarEntry& entry : all) {
        const QString what = entry.kind.isEmpty() ? entry.group : entry.kind;
        // What has no record of its own is known by its day and words.
        const QString id = entry.id != 0 ? QString::number(entry.id) : entry.day.toString(u"yyyyMMdd-"_s)
                + QString::fromLatin1(QCryptographicHash::hash(entry.text.toUtf8(), QCryptographicHash::Sha1).toHex().left(10));
        events << IcsEvent{.uid = u"%1-%2@bihuan"_s.arg(what, id), .first = entry.day, .last = entry.lastDay, .at = entry.at, .summary = entry.text,
                           .description = entry.detail, .category = groupName(entry.group)};
    }
    return Ics{toIcs(events, school.name.isEmpty() ? tr("Safety education") : tr("%1: safety education").arg(school.name),
                     m_calendar.records.store().database().clock().now()),
               int(events.size())};
}

Result<QDate> MonthService::move(const CalendarEntry& entry, QDate from, QDate to) const
{
    const QDate first = entry.day.addDays(from.daysTo(to));
    BIHUAN_TRY(m_calendar.entries.move(entry, first));
    return first;
}

Result<> MonthService::saveNote(const MonthNote& note) const
{
    if (note.id.isNull() && note.motto.trimmed().isEmpty() && note.text.trimmed().isEmpty())
        return {};
    const auto saved = m_calendar.records.save(monthNoteType().kind(), monthNoteType().toRecord(note));
    return saved ? Result<>() : Result<>(saved.error());
}

} // namespace bihuan
