// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/activity_service.h"

#include "core/base/photo_date.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {


QString tr(const char* text)
{
    return QCoreApplication::translate("education", text);
}

Error refused(const QString& sentence)
{
    return {Error::Kind::Refused, sentence, {}};
}

const QStringList ahead{u"planned"_s, u"prepared"_s, u"moved"_s};

} // namespace

Result<int> ActivityService::schoolYearOfToday() const
{
    BIHUAN_TRY_ASSIGN(const auto terms, m_records.store().list(schoolTermType()));
    return schoolYearOf(terms, today());
}

Result<QList<ActivityProposal>> ActivityService::propose(int schoolYear) const
{
    BIHUAN_TRY_ASSIGN(const EducationBook year, book(schoolYear));
    return proposedActivities(year, today());
}

Result<> ActivityService::put(const EduActivity& activity, ActivityUndo& undo)
{
    RecordStore& store = m_records.store();
    const RecordKind& kind = eduActivityType().kind();
    for (const Issue& issue : m_records.check(kind, eduActivityType().toRecord(activity)))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Invalid, activity.title.isEmpty() ? issue.message : tr("%1: %2").arg(activity.title, issue.message), issue.code};
    ActivityUndo::Step step;
    Id<EduActivity> id = activity.id;
    if (id.isNull()) {
        BIHUAN_TRY_ASSIGN(id, store.insert(eduActivityType(), activity));
    } else {
        BIHUAN_TRY_ASSIGN(step.before, store.find(eduActivityType(), id));
        BIHUAN_TRY(store.update(eduActivityType(), activity));
    }
    BIHUAN_TRY_ASSIGN(const auto stored, store.find(eduActivityType(), id));
    step.after = *stored;
    undo.steps << step;
    return {};
}

Result<ActivityUndo> ActivityService::accept(const QList<ActivityProposal>& proposals)
{
    ActivityUndo undo{{}, tr("%1 activities placed by the calendar").arg(proposals.size())};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_records.store().database(), tr("Placed by the school calendar")));
    for (const ActivityProposal& each : proposals)
        BIHUAN_TRY(put(each.activity, undo));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(eduActivityType().kind().code);
    return undo;
}

Result<ActivityUndo> ActivityService::add(const EduActivity& activity)
{
    ActivityUndo undo{{}, tr("“%1” is in the plan").arg(activity.title)};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_records.store().database(), tr("Activity planned")));
    BIHUAN_TRY(put(activity, undo));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(eduActivityType().kind().code);
    return undo;
}

Result<ActivityUndo> ActivityService::change(const QList<Id<EduActivity>>& ids, const QStringList& from, const QString& why, const Change& apply)
{
    RecordStore& store = m_records.store();
    ActivityUndo undo;
    undo.what = why;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), why));
    for (const Id<EduActivity> id : ids) {
        BIHUAN_TRY_ASSIGN(const auto found, store.find(eduActivityType(), id));
        if (!found || found->voided)
            return Error{Error::Kind::NotFound, eduActivityType().kind().title(), QString::number(id.value())};
        if (!from.contains(found->state))
            return refused(tr("“%1” is in the state “%2”: this step is not the next one.").arg(found->title, activityStateName(found->state)));
        EduActivity one = *found;
        BIHUAN_TRY(apply(one));
        BIHUAN_TRY(put(one, undo));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(eduActivityType().kind().code);
    return undo;
}

Result<ActivityUndo> ActivityService::prepare(const QList<Id<EduActivity>>& ids)
{
    return change(ids, {u"planned"_s, u"moved"_s}, tr("Prepared"), [](EduActivity& one) -> Result<> {
        one.state = u"prepared"_s;
        return {};
    });
}

Result<ActivityUndo> ActivityService::hold(Id<EduActivity> id, const HeldFacts& facts)
{
    if (!facts.day.isValid())
        return Error{Error::Kind::Invalid, tr("Say on which day it was held."), {}};
    if (facts.minutes > usualMinutes && facts.minutes <= longestMinutes && !facts.longMeant)
        return refused(tr("%1 minutes are long for one activity: confirm that it is right, or correct it.").arg(facts.minutes));
    return change({id}, ahead, tr("Held"), [&facts](EduActivity& one) -> Result<> {
        one.state = u"held"_s;
        one.heldOn = facts.day;
        if (!facts.time.isEmpty())
            one.heldTime = facts.time;
        one.minutes = facts.minutes;
        one.expected = facts.expected;
        one.actual = facts.actual;
        if (!facts.speaker.isEmpty())
            one.speaker = facts.speaker;
        return {};
    });
}

Result<ActivityUndo> ActivityService::evidence(Id<EduActivity> id, const QString& whyNone)
{
    return change({id}, {u"held"_s}, tr("Evidence kept"), [this, &whyNone](EduActivity& one) -> Result<> {
        BIHUAN_TRY_ASSIGN(const auto files, m_attachments.of(eduActivityType().kind().code, one.id.value()));
        if (files.isEmpty() && whyNone.trimmed().isEmpty())
            return refused(tr("“%1” has no photographs or papers: attach them to its record, or say why there are none.").arg(one.title));
        one.state = u"evidenced"_s;
        one.noEvidence = files.isEmpty() ? whyNone.trimmed() : QString();
        return {};
    });
}

Result<ActivityUndo> ActivityService::summarize(Id<EduActivity> id, const QString& summary)
{
    if (summary.trimmed().isEmpty())
        return Error{Error::Kind::Invalid, tr("Write a sentence or two on how it went."), {}};
    return change({id}, {u"evidenced"_s, u"summarized"_s}, tr("Summed up"), [&summary](EduActivity& one) -> Result<> {
        one.state = u"summarized"_s;
        one.summary = summary.trimmed();
        return {};
    });
}

Result<ActivityUndo> ActivityService::file(const QList<Id<EduActivity>>& ids, const QString& location)
{
    if (location.trimmed().isEmpty())
        return Error{Error::Kind::Invalid, tr("Say where the papers are kept."), {}};
    return change(ids, {u"summarized"_s}, tr("Filed"), [&location](EduActivity& one) -> Result<> {
        one.state = u"filed"_s;
        one.location = location.trimmed();
        return {};
    });
}

Result<ActivityUndo> ActivityService::cancel(const QList<Id<EduActivity>>& ids, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::Invalid, tr("Say why it is called off."), {}};
    return change(ids, ahead, tr("Called off: %1").arg(reason.trimmed()), [&reason](EduActivity& one) -> Result<> {
        one.state = u"cancelled"_s;
        one.reason = reason.trimmed();
        return {};
    });
}

Result<ActivityUndo> ActivityService::move(Id<EduActivity> id, QDate day, const QString& reason)
{
    if (!day.isValid())
        return Error{Error::Kind::Invalid, tr("Say to which day it is moved."), {}};
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::Invalid, tr("Say why it is moved."), {}};
    return change({id}, ahead, tr("Moved to %1: %2").arg(day.toString(Qt::ISODate), reason.trimmed()), [&](EduActivity& one) -> Result<> {
        const QString line = tr("%1 → %2: %3").arg(one.heldOn.toString(Qt::ISODate), day.toString(Qt::ISODate), reason.trimmed());
        one.state = u"moved"_s;
        one.reason = one.reason.isEmpty() ? line : line + u'；' + one.reason;
        one.reason.truncate(400);
        one.heldOn = day;
        return {};
    });
}

Result<> ActivityService::takeBack(const ActivityUndo& undo)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Taken back: %1").arg(undo.what)));
    for (auto step = undo.steps.crbegin(); step != undo.steps.crend(); ++step) {
        EduActivity again = step->before ? *step->before : step->after;
        again.revision = step->after.revision; // a Conflict when somebody changed it since
        if (!step->before)
            again.node.clear(); // so that the calendar may propose it again
        BIHUAN_TRY(store.update(eduActivityType(), again));
        if (!step->before)
            BIHUAN_TRY(store.setVoided(eduActivityType().kind(), again.id.value(), true, tr("Taken back")));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(eduActivityType().kind().code);
    return {};
}

Result<QStringList> ActivityService::photosOfOtherYears(const EduActivity& one) const
{
    QStringList found;
    BIHUAN_TRY_ASSIGN(const auto files, m_attachments.of(eduActivityType().kind().code, one.id.value()));
    for (const Attachment& each : files) {
        if (each.mediaType != u"image/jpeg"_s)
            continue;
        auto known = m_taken.constFind(each.sha256);
        if (known == m_taken.cend())
            known = m_taken.insert(each.sha256, photoDate(m_attachments.fileOf(each)));
        if (known->isValid() && known->year() != one.heldOn.year())
            found << tr("%1 (taken on %2)").arg(each.originalName, known->toString(Qt::ISODate));
    }
    return found;
}

Result<QList<RecordIssue>> ActivityService::issues() const
{
    QList<RecordIssue> found;
    BIHUAN_TRY_ASSIGN(const int schoolYear, schoolYearOfToday());
    BIHUAN_TRY_ASSIGN(const EducationBook year, book(schoolYear));
    for (const EduActivity& one : year.activities) {
        if (!isHeld(one))
            continue;
        BIHUAN_TRY_ASSIGN(const QStringList photos, photosOfOtherYears(one));
        if (!photos.isEmpty())
            found << RecordIssue{eduActivityType().kind().code, one.id.value(), one.title,
                                 {Severity::Warning, u"edu_activity.photo_year"_s, {}, tr("Held in %1, but photographs are of another year: %2").arg(one.heldOn.year()).arg(photos.join(u'、'))}};
    }
    return found;
}

int ActivityService::expectedFor(const EducationBook& book, const EduActivity& one) const
{
    int pupils = 0;
    const bool all = one.audience == u"school"_s;
    if (!all && one.audience != u"grade"_s && one.audience != u"class"_s)
        return 0;
    for (const SchoolClass& group : book.classes)
        if (all || one.classes.contains(group.id))
            pupils += group.pupils;
    return pupils;
}

} // namespace bihuan
