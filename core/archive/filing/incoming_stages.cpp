// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/filing/incoming_doc.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("filing", text);
}

} // namespace

QString incomingStageCode(IncomingStage stage)
{
    switch (stage) {
    case IncomingStage::Registered: return u"registered"_s;
    case IncomingStage::Proposed: return u"proposed"_s;
    case IncomingStage::Reading: return u"reading"_s;
    case IncomingStage::Acting: return u"acting"_s;
    case IncomingStage::Done: return u"done"_s;
    case IncomingStage::Filed: return u"filed"_s;
    }
    return {};
}

QString incomingStageName(IncomingStage stage)
{
    switch (stage) {
    case IncomingStage::Registered: return tr("To be proposed");
    case IncomingStage::Proposed: return tr("To be instructed");
    case IncomingStage::Reading: return tr("Being read");
    case IncomingStage::Acting: return tr("Being carried out");
    case IncomingStage::Done: return tr("Done, to be filed");
    case IncomingStage::Filed: return tr("Filed away");
    }
    return {};
}

IncomingStanding incomingStanding(const IncomingDoc& doc, const QList<IncomingReader>& readers, const FilingSettings& settings, const DayTable& days, QDate today)
{
    IncomingStanding standing{.doc = doc, .readers = readers, .slow = {}};
    for (const IncomingReader& one : readers) {
        if (one.readOn.isValid())
            ++standing.read;
        else if (one.handedOn.isValid() && days.after(one.handedOn, settings.readDays, DayCount::Working) < today)
            standing.slow << one.person;
    }
    const bool toDo = doc.dueOn.isValid() || !doc.department.isNull() || !doc.handler.isNull();
    if (doc.filedOn.isValid())
        standing.stage = IncomingStage::Filed;
    else if (doc.doneOn.isValid())
        standing.stage = standing.unread() > 0 ? IncomingStage::Reading : IncomingStage::Done;
    else if (standing.unread() > 0)
        standing.stage = IncomingStage::Reading;
    else if (toDo)
        standing.stage = doc.instruction.isEmpty() && doc.proposal.isEmpty() ? IncomingStage::Registered : IncomingStage::Acting;
    else if (!readers.isEmpty())
        standing.stage = IncomingStage::Done; // it was only to be read
    else if (!doc.instruction.isEmpty())
        standing.stage = IncomingStage::Done;
    else
        standing.stage = doc.proposal.isEmpty() ? IncomingStage::Registered : IncomingStage::Proposed;
    standing.overdue = doc.dueOn.isValid() && doc.dueOn < today && !doc.doneOn.isValid() && !doc.filedOn.isValid();
    return standing;
}

QString incomingStandingText(const IncomingStanding& standing, QDate today)
{
    if (standing.overdue)
        return tr("%1 days late").arg(standing.doc.dueOn.daysTo(today));
    if (standing.stage == IncomingStage::Reading)
        return tr("%1 of %2 read").arg(standing.read).arg(standing.readers.size());
    return incomingStageName(standing.stage);
}

} // namespace bihuan
