// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/watch/watch_service.h"

#include "core/people/defaults.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int copyBackDays = 60; ///< where no term is entered

QString tr(const char* text)
{
    return QCoreApplication::translate("watch", text);
}

QString postLabel(const WatchBook& book, const WatchPost& post)
{
    const QString label = tr("%1 %2").arg(weekdayName(post.weekday.toInt()), book.cellName(post.slot, post.point));
    if (post.week == u"every"_s)
        return label;
    return (post.week == u"odd"_s ? tr("%1, odd weeks") : tr("%1, even weeks")).arg(label);
}

/// The day a post made now ends: with the term it begins in, or the one that comes next.
QDate usualEnd(const WatchBook& book, QDate from)
{
    QDate end;
    for (const SchoolTerm& term : book.terms)
        if (term.lastDay >= from && (!end.isValid() || term.lastDay < end))
            end = term.lastDay;
    return end;
}

constexpr int farDays = 366 * 2; ///< posts planned further ahead than this do not exist

} // namespace

Result<WatchPost> WatchService::checkedPost(const WatchBook& book, const WatchEdit& edit) const
{
    const auto refuse = [](const QString& sentence) { return Error{Error::Kind::Invalid, sentence, {}}; };
    if (!book.slot(edit.slot) || !book.point(edit.point))
        return refuse(tr("This time or this point is not in use any more."));
    if (edit.weekday < 1 || edit.weekday > 7)
        return refuse(tr("There is no such weekday."));
    for (qsizetype i = 0; i < edit.persons.size(); ++i) {
        const auto person = book.people.constFind(edit.persons[i]);
        if (person == book.people.cend() || person->voided)
            return refuse(tr("This person is not in the staff list."));
        if (edit.persons.indexOf(edit.persons[i]) != i)
            return refuse(tr("%1 stands in this cell twice.").arg(person->name));
    }
    WatchPost post{.slot = edit.slot, .point = edit.point, .weekday = QString::number(edit.weekday), .week = edit.week,
                   .role = edit.role, .persons = edit.persons, .backup = edit.backup};
    post.label = postLabel(book, post);
    for (const Issue& issue : m_records.check(watchPostType().kind(), watchPostType().toRecord(post)))
        if (issue.severity == Severity::Problem && issue.code == u"watch_post.backup"_s)
            return refuse(issue.message);
    return post;
}

Result<> WatchService::putPost(const WatchPost& post, WatchUndo& undo)
{
    RecordStore& store = m_records.store();
    if (post.id.isNull()) {
        BIHUAN_TRY_ASSIGN(const Id<WatchPost> id, store.insert(watchPostType(), post));
        undo.steps << WatchUndo::Step{id, std::nullopt, post};
        return {};
    }
    BIHUAN_TRY_ASSIGN(const auto before, store.find(watchPostType(), post.id));
    if (!before)
        return Error{Error::Kind::NotFound, post.label, {}};
    if (post.voided) {
        BIHUAN_TRY(store.setVoided(watchPostType().kind(), post.id.value(), true, tr("Taken off the roster")));
    } else {
        BIHUAN_TRY(store.update(watchPostType(), post));
    }
    WatchPost after = post.voided ? *before : post; // voiding changes nothing else
    after.voided = post.voided;
    undo.steps << WatchUndo::Step{post.id, before, after};
    return {};
}

Result<> WatchService::setCell(const WatchBook& book, const WatchEdit& edit, QDate from, WatchUndo& undo)
{
    BIHUAN_TRY_ASSIGN(WatchPost wanted, checkedPost(book, edit));
    wanted.validFrom = from;
    wanted.validUntil = usualEnd(book, from);
    // Read anew: an edit before this one may have changed the same cell.
    BIHUAN_TRY_ASSIGN(QList<WatchPost> posts, m_records.store().list(watchPostType(), {.where = {{u"slot"_s, edit.slot.value()},
                                                                                                {u"point"_s, edit.point.value()},
                                                                                                {u"weekday"_s, wanted.weekday},
                                                                                                {u"week"_s, edit.week}}}));
    QDate next; // a later post of this cell keeps its place
    std::optional<WatchPost> current;
    for (const WatchPost& post : std::as_const(posts)) {
        if (post.isValidOn(from))
            current = post;
        else if (post.validFrom > from && (!next.isValid() || post.validFrom < next))
            next = post.validFrom;
    }
    if (next.isValid() && (!wanted.validUntil.isValid() || wanted.validUntil >= next))
        wanted.validUntil = next.addDays(-1);
    if (current) {
        if (current->persons == wanted.persons && current->backup == wanted.backup && current->role == wanted.role)
            return {};
        wanted.validUntil = current->validUntil;
        wanted.note = current->note;
        if (current->validFrom < from) {
            current->validUntil = from.addDays(-1);
            BIHUAN_TRY(putPost(*current, undo));
        } else if (wanted.persons.isEmpty()) {
            current->voided = true;
            return putPost(*current, undo);
        } else {
            wanted.id = current->id;
            wanted.revision = current->revision;
        }
    }
    return wanted.persons.isEmpty() ? Result<>() : putPost(wanted, undo);
}

Result<WatchUndo> WatchService::setCells(const QList<WatchEdit>& edits, QDate from, const QString& why)
{
    BIHUAN_TRY_ASSIGN(const WatchBook all, book(from, from.addDays(farDays)));
    WatchUndo undo;
    undo.what = why.isEmpty() ? tr("Roster changed") : why;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_records.store().database(), undo.what));
    for (const WatchEdit& edit : edits)
        BIHUAN_TRY(setCell(all, edit, from, undo));
    BIHUAN_TRY(transaction.commit());
    if (!undo.isEmpty())
        m_records.announce(watchPostType().kind().code);
    return undo;
}

Result<> WatchService::takeBack(const WatchUndo& undo)
{
    RecordStore& store = m_records.store();
    const RecordKind& kind = watchPostType().kind();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Taken back: %1").arg(undo.what)));
    for (auto step = undo.steps.crbegin(); step != undo.steps.crend(); ++step) {
        BIHUAN_TRY_ASSIGN(auto now, store.find(kind, step->post.value()));
        // By contents, not by revision: changes are taken back one after another, and each taking back is a change.
        if (!now || now->voided != step->after.voided || now->values != watchPostType().toRecord(step->after).values)
            return Error{Error::Kind::Conflict, now ? kind.nameOf(*now) : kind.title(), {}};
        if (!step->before) {
            BIHUAN_TRY(store.setVoided(kind, step->post.value(), true, tr("Taken back: %1").arg(undo.what)));
            continue;
        }
        if (now->voided) {
            BIHUAN_TRY(store.setVoided(kind, step->post.value(), false, {}));
            BIHUAN_TRY_ASSIGN(now, store.find(kind, step->post.value()));
        }
        WatchPost before = *step->before;
        before.revision = now->revision;
        BIHUAN_TRY(store.update(watchPostType(), before));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(kind.code);
    return {};
}

Result<WatchCopyReport> WatchService::copyRoster(const SchoolTerm& to)
{
    BIHUAN_TRY_ASSIGN(const WatchBook all, book(to.firstDay.addDays(-farDays), to.lastDay));
    for (const WatchPost& post : all.posts)
        if (!post.validUntil.isValid() || post.validUntil >= to.firstDay)
            return Error{Error::Kind::Refused,
                         tr("There is a roster for this term already (%1). Change it there, or empty it first.").arg(post.label), {}};
    QDate last = to.firstDay.addDays(-copyBackDays);
    for (const SchoolTerm& term : all.terms)
        if (term.lastDay < to.firstDay && term.lastDay > last)
            last = term.lastDay;
    WatchCopyReport report;
    report.undo.what = tr("Roster copied to %1").arg(to.name);
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_records.store().database(), report.undo.what));
    for (const WatchPost& old : all.posts) {
        if (!old.isValidOn(last) || !all.slot(old.slot) || !all.point(old.point))
            continue;
        WatchPost post = old;
        post.id = {};
        post.revision = 0;
        post.validFrom = to.firstDay;
        post.validUntil = to.lastDay;
        const auto gone = [&](Id<Person> person) { return !all.isStaff(person, to.firstDay); };
        for (const Id<Person> person : old.persons)
            if (gone(person))
                report.dropped << tr("%1: %2").arg(all.personName(person), old.label);
        post.persons.removeIf(gone);
        if (gone(post.backup))
            post.backup = {};
        if (post.persons.isEmpty())
            continue;
        BIHUAN_TRY(putPost(post, report.undo));
        ++report.posts;
    }
    if (report.posts == 0)
        return Error{Error::Kind::Refused, tr("There is no roster of an earlier term to be copied."), {}};
    BIHUAN_TRY(transaction.commit());
    m_records.announce(watchPostType().kind().code);
    return report;
}

Result<int> WatchService::addUsualPoints()
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const QJsonArray rows, defaultRows(u"usual_watch_points.json"_s));
    BIHUAN_TRY_ASSIGN(const auto points, store.list(watchPointType()));
    BIHUAN_TRY_ASSIGN(const auto zones, store.list(zoneType()));
    BIHUAN_TRY_ASSIGN(const auto times, store.list(watchSlotType()));
    BIHUAN_TRY_ASSIGN(const auto roles, store.list(watchRoleType()));
    QSet<QString> names;
    for (const WatchPoint& point : points)
        names << point.name;
    int added = 0;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Usual points added")));
    for (const QJsonValue& row : rows) {
        WatchPoint point{.code = row[u"code"_s].toString(), .name = row[u"name"_s].toString(), .needed = row[u"needed"_s].toInt(1),
                         .position = row[u"order"_s].toInt()};
        if (names.contains(point.name))
            continue;
        const QString word = row[u"zone"_s].toString();
        for (const Zone& zone : zones)
            if (point.zone.isNull() && !word.isEmpty() && zone.name.contains(word) && zone.inUse(today()))
                point.zone = zone.id;
        for (const WatchRole& role : roles)
            if (role.code == row[u"role"_s].toString())
                point.role = role.id;
        for (const QJsonValue& code : row[u"times"_s].toArray())
            for (const WatchSlot& slot : times)
                if (slot.code == code.toString())
                    point.times << slot.id;
        BIHUAN_TRY(store.insert(watchPointType(), point));
        ++added;
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(watchPointType().kind().code);
    return added;
}

Result<int> WatchService::restoreTimesAndRoles()
{
    int restored = 0;
    for (const RecordKind* kind : {&watchSlotType().kind(), &watchRoleType().kind()}) {
        BIHUAN_TRY_ASSIGN(const int rows, restoreDefaults(m_records.store(), *kind));
        if (rows > 0)
            m_records.announce(kind->code);
        restored += rows;
    }
    return restored;
}

Result<> WatchService::setSettings(const WatchSettings& settings)
{
    Database& database = m_records.store().database();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Rules of the watch roster")));
    BIHUAN_TRY(settings.write(database));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(watchPostType().kind().code);
    return {};
}

Result<> WatchService::setFollows(QDate day, int weekday)
{
    BIHUAN_TRY_ASSIGN(const auto found, m_records.store().list(calendarDayType(), {.where = {{u"day"_s, day.toString(Qt::ISODate)}}}));
    if (found.isEmpty())
        return Error{Error::Kind::NotFound, day.toString(Qt::ISODate), {}};
    CalendarDay one = found.first();
    one.follows = weekday == 0 ? QString() : QString::number(weekday);
    BIHUAN_TRY(m_records.save(calendarDayType().kind(), calendarDayType().toRecord(one), tr("Whose roster the make-up day has")));
    return {};
}

Result<QList<CalendarDay>> WatchService::makeUpDays(QDate from, QDate until) const
{
    BIHUAN_TRY_ASSIGN(const WatchBook all, book(from, until));
    QList<CalendarDay> days;
    for (QDate day = from; day <= until; day = day.addDays(1))
        if (day.dayOfWeek() > Qt::Friday && all.special.contains(day) && all.days.isSchoolDay(day))
            days << all.special.value(day);
    return days;
}

Result<QList<RecordIssue>> WatchService::recordIssues() const
{
    const QDate from = today(), until = mondayOf(from).addDays(13);
    BIHUAN_TRY_ASSIGN(const WatchBook both, book(mondayOf(from), until));
    QList<RecordIssue> issues;
    for (const WatchFinding& finding : toldOnce(watchFindings(both, mondayOf(from), until))) {
        const bool weekly = finding.kind == WatchFinding::Kind::TooMany;
        if (finding.day < from && !weekly)
            continue;
        issues << RecordIssue{watchPostType().kind().code, finding.post.value(),
                              weekly ? both.personName(finding.person) : tr("%1 %2").arg(finding.day.toString(u"MM-dd"_s), both.cellName(finding.slot, finding.point)).trimmed(),
                              {finding.severity, findingCode(finding.kind), {}, finding.message}};
    }
    return issues;
}

} // namespace bihuan
