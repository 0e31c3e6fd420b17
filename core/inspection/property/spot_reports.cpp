// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/property/spot_reports.h"

#include "core/base/text.h"
#include "core/people/zone.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("property", text);
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString shortened(const QString& text)
{
    return text.size() > 24 ? text.left(23) + u'…' : text;
}

/// “10：20”, “10.20” and “1020” as 10:20; what is no time stays, for the rule to refuse.
QString timeOfDay(const QString& typed)
{
    const QString text = cleanLine(typed);
    static const QRegularExpression form(u"^(\\d{1,2})[:：.]?(\\d{2})$"_s);
    const auto match = form.match(text);
    return match.hasMatch() ? u"%1:%2"_s.arg(match.captured(1).toInt(), 2, 10, QLatin1Char('0')).arg(match.captured(2)) : text;
}

} // namespace

QString reportDecisionCode(ReportDecision decision)
{
    switch (decision) {
    case ReportDecision::Open: return u"open"_s;
    case ReportDecision::Hazard: return u"hazard"_s;
    case ReportDecision::OnSpot: return u"on_spot"_s;
    case ReportDecision::None: return u"none"_s;
    }
    return {};
}

Result<SlipLook> SpotReports::look(const QString& typed) const
{
    SlipLook look;
    look.slip = slipFromText(typed);
    if (look.slip == 0) {
        look.sentence = tr("“%1” is no slip number. Write it as on the slip, such as SB000121 or only 121.").arg(typed.trimmed());
        return look;
    }
    const QString number = slipText(look.slip);
    BIHUAN_TRY_ASSIGN(const auto reports, m_records.store().list(spotReportType(), {.where = {{u"slip"_s, look.slip}}}));
    BIHUAN_TRY_ASSIGN(look.pad, m_pads.padOf(look.slip));
    if (!reports.isEmpty()) {
        look.kind = SlipLook::Kind::Entered;
        look.report = reports.first();
        look.sentence = tr("%1 was keyed in on %2 already: “%3”.").arg(number, iso(look.report->enteredOn), shortened(look.report->symptom));
    } else if (!look.pad) {
        look.kind = SlipLook::Kind::NotPrinted;
        BIHUAN_TRY_ASSIGN(const QVariant last, m_records.store().database().scalar(u"SELECT max(last_slip) FROM property_pad"_s));
        look.sentence = last.toInt() == 0 ? tr("No pad was printed yet, so there is no %1.").arg(number)
                                          : tr("%1 was never printed; the numbers go up to %2. Look at the slip again.").arg(number, slipText(last.toInt()));
    } else if (look.pad->state == u"registered"_s) {
        look.kind = SlipLook::Kind::NotPrinted;
        look.sentence = tr("%1 belongs to %2, which is not printed yet. Look at the slip again.").arg(number, look.pad->number);
    } else if (look.pad->state == u"lost"_s || look.pad->voided) {
        look.kind = SlipLook::Kind::LostPad;
        look.sentence = look.pad->endedOn.isValid()
            ? tr("%1 is of %2, which was reported lost on %3. It is taken all the same; please ask where it comes from.").arg(number, look.pad->number, iso(look.pad->endedOn))
            : tr("%1 is of %2, which is void. It is taken all the same; please ask where it comes from.").arg(number, look.pad->number);
    } else {
        look.kind = SlipLook::Kind::Free;
        look.sentence = look.pad->holderName.isEmpty() ? tr("%1, %2").arg(number, look.pad->number)
                                                       : tr("%1, %2, handed to %3").arg(number, look.pad->number, look.pad->holderName);
    }
    return look;
}

Result<> SpotReports::checkSlip(SpotReport& draft, Issues& warnings) const
{
    BIHUAN_TRY_ASSIGN(const SlipLook seen, look(QString::number(draft.slip)));
    switch (seen.kind) {
    case SlipLook::Kind::NotANumber:
    case SlipLook::Kind::NotPrinted:
    case SlipLook::Kind::Entered:
        return Error{Error::Kind::Refused, seen.sentence, u"spot_report.slip"_s};
    case SlipLook::Kind::LostPad:
        warnings << Issue{Severity::Warning, u"spot_report.lost_pad"_s, u"slip"_s, seen.sentence};
        break;
    case SlipLook::Kind::Free: break;
    }
    draft.pad = seen.pad->id;
    if (draft.company.isNull() && draft.reporter.isNull())
        draft.company = seen.pad->company; // somebody of another company reports under his own
    if (draft.reporter.isNull() && draft.reporterName.isEmpty()) {
        draft.reporter = seen.pad->holder;
        draft.reporterName = seen.pad->holder.isNull() ? seen.pad->holderName : QString();
    }
    return {};
}

Result<QString> SpotReports::oralNumber() const
{
    Database& database = m_records.store().database();
    const QString prefix = u"KT%1-"_s.arg(database.clock().today().year()); // 口头
    BIHUAN_TRY_ASSIGN(const QVariant count, database.scalar(u"SELECT count(*) FROM spot_report WHERE number LIKE ?"_s, {QString(prefix + u'%')}));
    return prefix + u"%1"_s.arg(count.toInt() + 1, 4, 10, QLatin1Char('0'));
}

Result<> SpotReports::handle(SpotReport& report, const ReportHandling& handling, ReportOutcome& outcome)
{
    const QDate today = m_records.store().database().clock().today();
    report.handling = reportDecisionCode(handling.decision);
    report.handlingNote = cleanLine(handling.note);
    report.handledOn = handling.decision == ReportDecision::Open ? QDate() : today;
    if (handling.decision == ReportDecision::None && report.handlingNote.isEmpty())
        return Error{Error::Kind::Invalid, tr("Say why it is no hazard: the reporter will ask."), u"spot_report.no_reason"_s};
    if (handling.decision == ReportDecision::OnSpot && report.handlingNote.isEmpty())
        return Error{Error::Kind::Invalid, tr("Say what was done on the spot."), u"spot_report.no_reason"_s};
    if (handling.decision != ReportDecision::Hazard)
        return {};
    LoopItem item{.kind = u"hazard"_s, .foundOn = report.seenOn, .source = u"spot"_s, .reporter = report.reporter, .zone = report.zone,
                  .spot = report.place, .category = cleanLine(handling.category), .description = report.symptom, .level = handling.level};
    if (item.level.isEmpty())
        item.level = u"general"_s;
    BIHUAN_TRY_ASSIGN(item.dueOn, m_loop.usualDue(item));
    item.dueOn = std::max(item.dueOn, today); // keyed in late, it still has its days from now
    item.note = report.reporterName.isEmpty() ? tr("Spot report %1").arg(report.number) : tr("Spot report %1, by %2").arg(report.number, report.reporterName);
    BIHUAN_TRY_ASSIGN(const LoopReport added, m_loop.addWithin(item));
    report.item = added.item.id;
    outcome.item = added.item;
    outcome.warnings << added.warnings;
    return {};
}

Result<ReportOutcome> SpotReports::add(SpotReport draft, const ReportHandling& handling)
{
    RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    ReportOutcome outcome;
    draft.symptom = cleanLine(draft.symptom); // as it is kept: one line
    draft.place = cleanLine(draft.place);
    draft.reporterName = cleanName(draft.reporterName);
    draft.seenTime = timeOfDay(draft.seenTime);
    draft.enteredOn = today;
    if (!draft.seenOn.isValid())
        draft.seenOn = today;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Spot report keyed in")));
    if (draft.slip != 0) {
        BIHUAN_TRY(checkSlip(draft, outcome.warnings));
        draft.number = slipText(draft.slip);
    } else {
        BIHUAN_TRY_ASSIGN(draft.number, oralNumber());
    }
    if (draft.company.isNull() && !draft.reporter.isNull()) {
        BIHUAN_TRY_ASSIGN(const auto person, store.find(personType(), draft.reporter));
        BIHUAN_TRY_ASSIGN(const auto company, PropertyCompanies(m_records).ofText(person ? person->company : QString()));
        if (company)
            draft.company = company->id;
    }
    if (draft.company.isNull() && !draft.pad.isNull()) {
        BIHUAN_TRY_ASSIGN(const PropertyPad pad, m_pads.find(draft.pad));
        draft.company = pad.company;
    }
    BIHUAN_TRY(handle(draft, handling, outcome));
    for (const Issue& issue : m_records.check(spotReportType().kind(), spotReportType().toRecord(draft))) {
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Invalid, issue.message, issue.code};
        outcome.warnings << issue;
    }
    BIHUAN_TRY_ASSIGN(draft.id, store.insert(spotReportType(), draft));
    BIHUAN_TRY_ASSIGN(const auto stored, store.find(spotReportType(), draft.id));
    BIHUAN_TRY(transaction.commit());
    outcome.report = *stored;
    m_records.announce(spotReportType().kind().code);
    if (outcome.item)
        m_records.announce(loopItemType().kind().code);
    return outcome;
}

Result<ReportOutcome> SpotReports::decide(Id<SpotReport> id, const ReportHandling& handling)
{
    RecordStore& store = m_records.store();
    ReportOutcome outcome;
    BIHUAN_TRY_ASSIGN(const auto found, store.find(spotReportType(), id));
    if (!found || found->voided)
        return Error{Error::Kind::NotFound, spotReportType().kind().title(), QString::number(id.value())};
    SpotReport report = *found;
    if (!report.item.isNull()) {
        BIHUAN_TRY_ASSIGN(const QString how, standing(report));
        return Error{Error::Kind::Refused, tr("%1 is a hazard already: %2").arg(report.number, how), u"spot_report.decided"_s};
    }
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Spot report decided upon")));
    BIHUAN_TRY(handle(report, handling, outcome));
    BIHUAN_TRY(store.update(spotReportType(), report));
    BIHUAN_TRY_ASSIGN(const auto stored, store.find(spotReportType(), id));
    BIHUAN_TRY(transaction.commit());
    outcome.report = *stored;
    m_records.announce(spotReportType().kind().code);
    if (outcome.item)
        m_records.announce(loopItemType().kind().code);
    return outcome;
}

Result<SpotReport> SpotReports::find(const QString& number) const
{
    const QString typed = cleanLine(toHalfWidth(number)).toUpper();
    const int slip = slipFromText(typed);
    BIHUAN_TRY_ASSIGN(const auto found, m_records.store().list(spotReportType(), {.where = {{u"number"_s, slip > 0 ? slipText(slip) : typed}}}));
    if (found.isEmpty())
        return Error{Error::Kind::NotFound, tr("spot report “%1”").arg(number), {}};
    return found.first();
}

Result<QString> SpotReports::standing(const SpotReport& report) const
{
    if (report.handling == u"open"_s)
        return tr("waits for a decision");
    if (report.handling == u"on_spot"_s)
        return tr("done on the spot: %1").arg(report.handlingNote);
    if (report.handling == u"none"_s)
        return tr("no hazard: %1").arg(report.handlingNote);
    BIHUAN_TRY_ASSIGN(const auto item, m_records.store().find(loopItemType(), report.item));
    if (!item)
        return Error{Error::Kind::NotFound, loopItemType().kind().title(), QString::number(report.item.value())};
    const LoopState state = loopStateOf(*item);
    if (item->voided)
        return tr("%1, void").arg(item->number);
    if (state == LoopState::Closed)
        return tr("%1, closed on %2").arg(item->number, iso(item->closedOn));
    return item->dueOn.isValid() ? tr("%1, %2, due on %3").arg(item->number, loopStateName(state), iso(item->dueOn))
                                 : tr("%1, %2").arg(item->number, loopStateName(state));
}

Result<QList<ThanksEntry>> SpotReports::thanks(QDate from, QDate to) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto people, store.names(personType().kind()));
    BIHUAN_TRY_ASSIGN(const auto companies, store.names(propertyCompanyType().kind()));
    BIHUAN_TRY_ASSIGN(const auto reports, store.list(spotReportType(), {.where = {{u"seen_on"_s, from, Condition::Op::GreaterOrEqual},
                                                                                  {u"seen_on"_s, to, Condition::Op::LessOrEqual}}}));
    QMap<QString, ThanksEntry> byPerson;
    for (const SpotReport& report : reports) {
        const QString name = report.reporter.isNull() ? report.reporterName : people.value(report.reporter.value());
        const QString key = u"%1/%2/%3"_s.arg(report.reporter.value()).arg(name).arg(report.company.value());
        ThanksEntry& entry = byPerson[key];
        entry.name = name;
        entry.company = companies.value(report.company.value());
        (report.handling == u"hazard"_s ? entry.hazards : report.handling == u"on_spot"_s ? entry.onSpot : report.handling == u"none"_s ? entry.none : entry.open)++;
    }
    QList<ThanksEntry> sorted = byPerson.values();
    std::stable_sort(sorted.begin(), sorted.end(), [](const ThanksEntry& a, const ThanksEntry& b) { return a.good() > b.good(); });
    return sorted;
}

Result<int> SpotReports::openCount() const
{
    BIHUAN_TRY_ASSIGN(const qint64 count, m_records.store().count(spotReportType().kind(), {.where = {{u"handling"_s, u"open"_s}}}));
    return int(count);
}

Result<std::optional<SpotReport>> SpotReports::ofItem(Id<LoopItem> item) const
{
    BIHUAN_TRY_ASSIGN(const auto found, m_records.store().list(spotReportType(), {.where = {{u"item"_s, item.value()}}}));
    return found.isEmpty() ? std::optional<SpotReport>() : std::optional(found.first());
}

} // namespace bihuan
