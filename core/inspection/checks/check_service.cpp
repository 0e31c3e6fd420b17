// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/checks/check_service.h"

#include "core/base/text.h"
#include "core/storage/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("checks", text);
}

Error refused(const QString& sentence, const char* code)
{
    return {Error::Kind::Refused, sentence, QString::fromLatin1(code)};
}

} // namespace

Result<QList<Inspection>> CheckService::select(const CheckSelection& selection) const
{
    const RecordStore& store = m_records.store();
    ListQuery query{.orderBy = {u"due_on"_s, u"id"_s}};
    if (selection.from.isValid())
        query.where << Condition{u"due_on"_s, selection.from.toString(Qt::ISODate), Condition::Op::GreaterOrEqual};
    if (selection.to.isValid())
        query.where << Condition{u"due_on"_s, selection.to.toString(Qt::ISODate), Condition::Op::LessOrEqual};
    if (!selection.cycle.isEmpty())
        query.where << Condition{u"cycle"_s, selection.cycle};
    BIHUAN_TRY_ASSIGN(QList<Inspection> list, store.list(inspectionType(), query));
    const QString outdoors = tr("Outdoors");
    list.removeIf([&](const Inspection& one) {
        const CheckState state = checkStateOf(one);
        const bool isRound = one.planKey.contains(u"/b/"_s);
        if ((selection.onlyOpen && !isOpenCheck(state)) || (selection.onlyUnprinted && state != CheckState::Planned))
            return true;
        if (!selection.buildings.isEmpty() && (!isRound || !selection.buildings.contains(one.building.isEmpty() ? outdoors : one.building)))
            return true;
        if (!selection.departments.isEmpty() && !selection.departments.contains(one.department))
            return true;
        return !selection.inspectors.isEmpty()
            && std::none_of(one.inspectors.cbegin(), one.inspectors.cend(), [&](Id<Person> id) { return selection.inspectors.contains(id); });
    });
    std::stable_sort(list.begin(), list.end(), [](const Inspection& a, const Inspection& b) {
        const qint64 first = a.inspectors.isEmpty() ? 0 : a.inspectors.first().value();
        const qint64 second = b.inspectors.isEmpty() ? 0 : b.inspectors.first().value();
        return std::tuple(a.dueOn, first) < std::tuple(b.dueOn, second);
    });
    return list;
}

Result<QList<Inspection>> CheckService::found(const QList<Id<Inspection>>& ids) const
{
    QList<Inspection> list;
    for (const Id<Inspection> id : ids) {
        BIHUAN_TRY_ASSIGN(const auto one, m_records.store().find(inspectionType(), id));
        if (!one)
            return Error{Error::Kind::NotFound, inspectionType().kind().title(), QString::number(id.value())};
        if (one->voided)
            return refused(tr("“%1” was voided.").arg(one->title), "check.voided");
        list << *one;
    }
    return list;
}

Result<int> CheckService::review(const QList<Id<Inspection>>& ids, const CheckReview& review)
{
    RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today(), day = review.date.isValid() ? review.date : today;
    const QString note = review.note.trimmed();
    BIHUAN_TRY_ASSIGN(const auto reviewer, store.find(personType(), review.reviewer));
    if (!reviewer || reviewer->voided)
        return Error{Error::Kind::Invalid, tr("Enter who reviews the check."), u"check.no_reviewer"_s};
    if (note.isEmpty())
        return Error{Error::Kind::Invalid, tr("Write the review: what was good, what is to be done."), u"check.no_note"_s};
    if (day > today)
        return Error{Error::Kind::Invalid, tr("%1 is in the future.").arg(day.toString(Qt::ISODate)), u"check.reviewed_on"_s};
    if (!reviewer->isStaffBetween(day, day))
        return Error{Error::Kind::Invalid, tr("%1 was not at the school on %2.").arg(reviewer->name, day.toString(Qt::ISODate)), u"check.reviewer_left"_s};
    BIHUAN_TRY_ASSIGN(QList<Inspection> list, found(ids));
    for (const Inspection& one : std::as_const(list)) {
        if (checkStateOf(one) != CheckState::Done)
            return refused(isDoneCheck(checkStateOf(one)) ? tr("“%1” was reviewed already.").arg(one.title)
                                                          : tr("“%1” is not done yet, so there is nothing to review.").arg(one.title),
                           "check.not_done");
        if (one.inspectors.contains(review.reviewer))
            return refused(tr("%1 did “%2” and cannot review it. Name somebody else.").arg(reviewer->name, one.title), "check.own_review");
        if (day < one.doneOn)
            return Error{Error::Kind::Invalid, tr("“%1” was done on %2 only.").arg(one.title, one.doneOn.toString(Qt::ISODate)), u"check.reviewed_on"_s};
    }
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Inspections reviewed")));
    for (Inspection& one : list) {
        one.state = checkStateCode(CheckState::Reviewed);
        one.reviewer = review.reviewer;
        one.reviewedOn = day;
        one.reviewNote = note;
        BIHUAN_TRY(store.update(inspectionType(), one));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(inspectionType().kind().code);
    return int(list.size());
}

Result<int> CheckService::file(const QList<Id<Inspection>>& ids, const QString& place, QDate date)
{
    RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today(), day = date.isValid() ? date : today;
    BIHUAN_TRY_ASSIGN(QList<Inspection> list, found(ids));
    for (const Inspection& one : std::as_const(list)) {
        if (checkStateOf(one) != CheckState::Reviewed)
            return refused(checkStateOf(one) == CheckState::Filed ? tr("“%1” is filed already.").arg(one.title)
                                                                  : tr("“%1” is not reviewed yet.").arg(one.title),
                           "check.not_reviewed");
        if (day > today || day < one.reviewedOn)
            return Error{Error::Kind::Invalid, tr("“%1” cannot be filed on %2.").arg(one.title, day.toString(Qt::ISODate)), u"check.filed_on"_s};
    }
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Inspections filed")));
    for (Inspection& one : list) {
        one.state = checkStateCode(CheckState::Filed);
        one.filedOn = day;
        one.place = cleanLine(place);
        BIHUAN_TRY(store.update(inspectionType(), one));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(inspectionType().kind().code);
    return int(list.size());
}

Result<int> CheckService::declareMissed(const QList<Id<Inspection>>& ids, const QString& reason)
{
    RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    const QString why = cleanLine(reason);
    if (why.isEmpty())
        return refused(tr("Say why the check was missed."), "check.no_reason");
    BIHUAN_TRY_ASSIGN(QList<Inspection> list, found(ids));
    for (const Inspection& one : std::as_const(list)) {
        if (!isOpenCheck(checkStateOf(one)))
            return refused(tr("“%1” is not open: %2.").arg(one.title, checkStateName(checkStateOf(one))), "check.not_open");
        if (!isOverdue(one, today))
            return refused(tr("“%1” may still be done until %2.").arg(one.title, one.dueOn.toString(Qt::ISODate)), "check.not_overdue");
    }
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Inspections missed: %1").arg(why)));
    for (Inspection& one : list) {
        one.state = checkStateCode(CheckState::Missed);
        one.missedOn = today;
        one.missedReason = why;
        BIHUAN_TRY(store.update(inspectionType(), one));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(inspectionType().kind().code);
    return int(list.size());
}

Result<CheckCounts> CheckService::counts() const
{
    Database& database = m_records.store().database();
    const QDate today = database.clock().today(), monday = today.addDays(1 - today.dayOfWeek());
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    CheckCounts counts;
    const auto number = [&](int& into, const QString& where, const QVariantList& values) -> Result<> {
        BIHUAN_TRY_ASSIGN(const QVariant value, database.scalar(u"SELECT count(*) FROM inspection WHERE voided = 0 AND "_s + where, values));
        into = value.toInt();
        return {};
    };
    const QString open = u"state IN ('planned', 'issued') AND "_s;
    BIHUAN_TRY(number(counts.week, open + u"due_on >= ? AND from_day <= ?"_s, {iso(monday), iso(monday.addDays(6))}));
    BIHUAN_TRY(number(counts.overdue, open + u"due_on < ?"_s, {iso(today)}));
    BIHUAN_TRY(number(counts.toReview, u"state = 'done'"_s, {}));
    BIHUAN_TRY(number(counts.toFile, u"state = 'reviewed'"_s, {}));
    BIHUAN_TRY(number(counts.missed, u"state = 'missed' AND due_on >= ?"_s, {iso(today.addDays(-30))}));
    return counts;
}

Result<QList<InspectionLine>> CheckService::linesOf(Id<Inspection> id) const
{
    return m_records.store().list(inspectionLineType(), {.where = {{u"inspection"_s, id.value()}}, .orderBy = {u"item_no"_s, u"id"_s}});
}

} // namespace bihuan
