// SPDX-License-Identifier: GPL-3.0-or-later
// The demo school's calendar: events of both terms; of the recurring work most is ticked off, something late, something not applicable,
// and a little is owed.
#include "app/demo_parts.h"

#include "core/calendar/month/month_note.h"
#include "core/calendar/school_calendar.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

struct DemoEvent {
    QString name, kind;
    int week;    ///< of the term, from 1; from its end when negative
    int weekday; ///< 1 to 5
    int days;    ///< how many
    QString audience;
};

QDate mondayOfWeek(const SchoolTerm& term, int week)
{
    const QDate from = week > 0 ? term.firstDay : term.lastDay;
    return from.addDays(1 - from.dayOfWeek()).addDays(7 * (week > 0 ? week - 1 : week + 1));
}

Result<> addEvents(Services& services, const QList<DemoEvent>& events, const SchoolTerm& term)
{
    for (const DemoEvent& one : events) {
        const QDate first = mondayOfWeek(term, one.week).addDays(one.weekday - 1);
        const SchoolEvent event{.name = one.name, .kind = one.kind, .firstDay = first, .lastDay = one.days > 1 ? first.addDays(one.days - 1) : QDate(), .audience = one.audience};
        BIHUAN_TRY(services.records->save(schoolEventType().kind(), schoolEventType().toRecord(event)));
    }
    return {};
}

/// What is ticked off by hand; the other rules wait for the records of their parts.
Result<> tickOff(Services& services, QDate today)
{
    constexpr qsizetype owed = 2, lateEach = 6;
    DueService& due = services.due->due;
    BIHUAN_TRY_ASSIGN(QList<DueRow> open, due.open(today.addDays(-1)));
    open.removeIf([](const DueRow& row) { return !row.rule.fulfilledBy.isEmpty(); });
    for (qsizetype i = 0; i + owed < open.size(); ++i) {
        const DueRow& row = open[i];
        const Occurrence& one = row.item.occurrence;
        if (row.rule.code == u"appraise_feedback"_s) {
            BIHUAN_TRY(due.markSkipped(row.rule.id, one, u"本月考评没有发现问题"_s));
            continue;
        }
        const QDate day = i % lateEach == lateEach - 1 ? std::min(today, one.due.addDays(3)) : one.due.addDays(-1);
        BIHUAN_TRY(due.markDone(row.rule.id, one, day, u"材料在安全办公室"_s));
    }
    return {};
}

} // namespace

Result<> fillDemoCalendar(Services& services, quint32, QDate today)
{
    const QList<DemoEvent> first{{u"开学典礼"_s, u"ceremony"_s, 1, 1, 1, {}},
                                 {u"秋季运动会"_s, u"sports"_s, 7, 4, 2, {}},
                                 {u"期中考试"_s, u"exam"_s, 10, 2, 2, u"三至六年级"_s},
                                 {u"家长会"_s, u"parents"_s, 12, 5, 1, {}},
                                 {u"期末考试"_s, u"exam"_s, -1, 1, 3, {}}};
    const QList<DemoEvent> second{{u"开学典礼"_s, u"ceremony"_s, 1, 1, 1, {}},
                                  {u"春季研学"_s, u"outing"_s, 9, 5, 1, u"四、五年级"_s},
                                  {u"家长会"_s, u"parents"_s, 11, 5, 1, {}},
                                  {u"六一文艺汇演"_s, u"ceremony"_s, 15, 2, 1, {}},
                                  {u"期末考试"_s, u"exam"_s, -1, 1, 3, {}}};
    BIHUAN_TRY_ASSIGN(const SchoolCalendar calendar, SchoolCalendar::read(*services.store));
    constexpr int looksBack = 56; // what the demo school counts as owed begins here, or with the term
    QDate from = today.addDays(-looksBack);
    for (const SchoolTerm& term : calendar.terms()) {
        BIHUAN_TRY(addEvents(services, term.term == u"first"_s ? first : second, term));
        if (term.firstDay <= today && today <= term.lastDay)
            from = std::max(from, term.firstDay);
    }
    const MonthNote note{.month = monthCode(today), .text = u"本月教育材料交到安全办公室。\n取暖、用电每天查一遍。"_s};
    BIHUAN_TRY(services.records->save(monthNoteType().kind(), monthNoteType().toRecord(note)));
    BIHUAN_TRY(services.due->due.setCountsFrom(from));
    return tickOff(services, today);
}

} // namespace bihuan
