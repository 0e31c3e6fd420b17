// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/property/spot_reports_page.h"

#include "ui/dialogs/dialogs.h"
#include "ui/inspection/property/slip_entry_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QAction>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// States of the items that reports became, read once per change of the ledger and not for each row.
class ItemStates {
public:
    explicit ItemStates(const RecordService& records)
        : m_records(records)
    {
        QObject::connect(&records, &RecordService::changed, &m_guard, [this](const QString& kind) { m_stale = m_stale || kind == loopItemType().kind().code; });
    }
    LoopState of(qint64 item)
    {
        if (std::exchange(m_stale, false)) {
            m_states.clear();
            if (const auto items = m_records.store().list(loopItemType(), { .voidedToo = true }))
                for (const LoopItem& one : *items)
                    m_states.insert(one.id.value(), loopStateOf(one));
        }
        return m_states.value(item, LoopState::Registered);
    }

private:
    const RecordService& m_records;
    QObject m_guard;
    QHash<qint64, LoopState> m_states;
    bool m_stale = true;
};

StatusOf statusOf(const RecordService& records)
{
    const auto states = std::make_shared<ItemStates>(records);
    const RecordKind& kind = spotReportType().kind();
    const qsizetype handlingAt = kind.indexOf(u"handling"_s), itemAt = kind.indexOf(u"item"_s), enteredAt = kind.indexOf(u"entered_on"_s);
    return [states, handlingAt, itemAt, enteredAt, &records](const Record& record) -> std::optional<RowStatus> {
        if (record.voided)
            return RowStatus{ SpotReportsPage::tr("Voided"), Tone::Neutral };
        const QString handling = record.values.value(handlingAt).toString();
        if (handling == u"open"_s) {
            const QDate since = record.values.value(enteredAt).toDate();
            const bool late = since.isValid() && since.addDays(reportDecisionDays) < records.store().database().clock().today();
            return RowStatus{ SpotReportsPage::tr("To be decided"), late ? Tone::Error : Tone::Warning };
        }
        if (handling == u"on_spot"_s)
            return RowStatus{ SpotReportsPage::tr("Done on the spot"), Tone::Ok };
        if (handling == u"none"_s)
            return RowStatus{ SpotReportsPage::tr("No hazard"), Tone::Neutral };
        const LoopState state = states->of(record.values.value(itemAt).toLongLong());
        return RowStatus{ loopStateName(state), state == LoopState::Closed ? Tone::Ok : Tone::Info };
    };
}

RecordListOptions options(const RecordService& records)
{
    RecordListOptions made{ u"spot"_s, SpotReportsPage::tr("Print a pad, hand it to the cleaners and guards, and key in the slips that come back."), statusOf(records), {} };
    made.canAdd = false;
    return made;
}

SpotReport reportOf(const Record& record)
{
    return spotReportType().fromRecord(record);
}

} // namespace

SpotReportsPage::SpotReportsPage(PropertyServices& services, const UiContext& context, QWidget* parent)
    : ActingListPage(spotReportType().kind(), context, options(context.records), parent)
    , m_services(services)
{
    setBadge([this] {
        const auto waiting = m_services.reports.openCount();
        return waiting && *waiting > 0 ? QString::number(*waiting) : QString();
    });
    const auto open = [](const Record& record) { return !record.voided && reportOf(record).item.isNull(); };
    addStep(u"keyInAction"_s, u"add"_s, tr("&Key in slips…"), QKeySequence::New, {}, [this] { keyIn(); }, true);
    addStep(u"hazardAction"_s, u"warning"_s, tr("&Hazard"), Qt::Key_F7, open, [this] { decide(ReportDecision::Hazard); });
    addStep(u"onSpotAction"_s, u"ok"_s, tr("&Done on the spot…"), {}, open, [this] { decide(ReportDecision::OnSpot); });
    addStep(u"noneAction"_s, u"close"_s, tr("&No hazard…"), {}, open, [this] { decide(ReportDecision::None); });
    addStep(u"standingAction"_s, u"info"_s, tr("&What became of it"), {}, [](const Record&) { return true; }, [this] { tellStanding(); });
}

void SpotReportsPage::keyIn()
{
    auto* dialog = new SlipEntryDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        activated();
        if (dialog->entered() > 0)
            messages().showMessage(Tone::Ok, tr("%n report(s) keyed in.", nullptr, dialog->entered()));
    });
    dialog->open();
}

void SpotReportsPage::decide(ReportDecision decision)
{
    const QList<Record> records = chosen([](const Record& record) { return !record.voided && reportOf(record).item.isNull(); });
    QString note;
    if (decision == ReportDecision::OnSpot || decision == ReportDecision::None) {
        const auto typed = context().dialogs.askText(this, decision == ReportDecision::OnSpot ? tr("Done on the spot") : tr("No hazard"),
                                                     decision == ReportDecision::OnSpot ? tr("What was done") : tr("Why it is none"), tr("&Enter"));
        if (!typed)
            return;
        note = *typed;
    }
    QStringList numbers;
    for (const Record& record : records) {
        const auto outcome = m_services.reports.decide(Id<SpotReport>(record.id), { .decision = decision, .note = note, .category = {}, .level = {} });
        if (!outcome) {
            messages().showError(outcome.error());
            activated();
            return;
        }
        numbers << (outcome->item ? tr("%1 is in the ledger as %2").arg(outcome->report.number, outcome->item->number) : outcome->report.number);
    }
    activated();
    messages().showMessage(Tone::Ok, numbers.join(u'，'));
}

void SpotReportsPage::tellStanding()
{
    QStringList lines;
    for (const Record& record : chosen()) {
        const auto standing = m_services.reports.standing(reportOf(record));
        if (!standing) {
            messages().showError(standing.error());
            return;
        }
        lines << tr("%1: %2").arg(reportOf(record).number, *standing);
    }
    messages().showMessage(Tone::Info, lines.join(u'；'));
}

} // namespace bihuan
