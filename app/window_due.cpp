// SPDX-License-Identifier: GPL-3.0-or-later
// What falls due: the list, its rules and its ticks.
#include "app/window_composition.h"

#include "ui/calendar/due/due_page.h"
#include "ui/records/import_flow.h"
#include "ui/records/record_rows.h"
#include "ui/shell/main_window.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

std::optional<RowStatus> ruleStatus(const Record& record)
{
    const Obligation rule = obligationType().fromRecord(record);
    if (rule.voided)
        return RowStatus{ WindowComposition::tr("Voided"), Tone::Neutral };
    return rule.active ? RowStatus{ ruleText(rule), Tone::Ok } : RowStatus{ WindowComposition::tr("Switched off"), Tone::Neutral };
}

} // namespace

void WindowComposition::addDuePages()
{
    const QString place = u"overview"_s;
    const auto edit = [this](qint64 id) {
        if (auto* list = qobject_cast<RecordListPage*>(pageInFront(obligationType().kind().code)))
            list->showRecord(id);
    };
    m_window->addPage(place, DuePage::info(), [this, edit] {
        auto* page = new DuePage(*m_services.due, m_context);
        connect(page, &DuePage::recordWanted, this, &WindowComposition::openRecord);
        connect(page, &DuePage::ruleWanted, this, edit);
        return page;
    });
    opens<DuePage>(obligationType().kind(), [edit](DuePage& page, qint64 id) { // from issues and search: where it is ticked off
        if (!page.showRule(Id<Obligation>(id)))
            edit(id);
    });
    RecordListOptions rules{ u"calendar"_s, tr("What comes again every week, month, term or year, when it is due and which records show that it was done."), ruleStatus,
                             [this](QWidget*) { m_imports->open(obligationType().kind()); } };
    rules.columns = { u"name"_s, RecordRows::stateKey, u"mechanism"_s, u"departments"_s, u"source"_s, u"note"_s }; // the rule itself stands in the state
    rules.tools = { { u"showDueAction"_s, u"ok"_s, tr("&What is due"), true, [this](QWidget*, const QList<qint64>& selected) {
                         if (auto* page = qobject_cast<DuePage*>(pageInFront(DuePage::info().code)); page && !selected.isEmpty())
                             page->showRule(Id<Obligation>(selected.first()));
                     } } };
    addSeldomList(place, obligationType().kind(), rules);
    RecordListOptions done{ u"history"_s, tr("What was ticked off by hand under “What is due” is listed here, with its papers."), {}, {} };
    done.canAdd = false;
    addSeldomList(place, obligationDoneType().kind(), done);
    // Every change may be what was due; one look for many changes.
    auto* late = new QTimer(this);
    late->setSingleShot(true);
    constexpr int restMs = 400;
    late->setInterval(restMs);
    connect(late, &QTimer::timeout, this, [this] {
        const auto count = m_services.due->due.overdueCount();
        m_window->setBadge(DuePage::info().code, count && *count > 0 ? QString::number(*count) : QString());
    });
    connect(m_services.records.get(), &RecordService::changed, late, qOverload<>(&QTimer::start));
    connect(m_window.get(), &MainWindow::ready, late, qOverload<>(&QTimer::start));
}

Result<> WindowComposition::addDueCards(OverviewContent& content) const
{
    BIHUAN_TRY_ASSIGN(const auto open, m_services.due->due.open(m_services.due->due.today().addDays(7)));
    const auto overdue = std::count_if(open.cbegin(), open.cend(), [](const DueRow& row) { return row.item.state == DueState::Overdue; });
    content.cards << OverviewCard{ u"due"_s, tr("Recurring work overdue"), QString::number(overdue),
                                   open.size() == overdue ? tr("nothing more within 7 days") : tr("%1 more within 7 days").arg(open.size() - overdue),
                                   overdue == 0 ? Tone::Ok : Tone::Error, DuePage::info().code };
    return {};
}

} // namespace bihuan
