// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the page do, and on which rows.
#include "core/calendar/usual_terms.h"
#include "core/storage/database.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inspection/checks/check_key_dialog.h"
#include "ui/inspection/checks/check_plan_dialog.h"
#include "ui/inspection/checks/check_print_desk.h"
#include "ui/inspection/checks/check_review_dialog.h"
#include "ui/inspection/checks/check_week_strip.h"
#include "ui/inspection/checks/checks_page.h"
#include "ui/inspection/checks/special_check_dialog.h"
#include "ui/records/record_table.h"
#include "ui/records/record_table_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QStackedWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int plannedAheadDays = 13; ///< offered when planning: this week and the next

QList<Id<Inspection>> idsOf(const QList<Inspection>& list)
{
    QList<Id<Inspection>> ids;
    for (const Inspection& one : list)
        ids << one.id;
    return ids;
}

bool isOpen(const Inspection& one)
{
    return isOpenCheck(checkStateOf(one));
}

} // namespace

bool ChecksPage::hasSelection() const
{
    return m_table->selectionModel()->hasSelection();
}

QList<Inspection> ChecksPage::chosen(const std::function<bool(const Inspection&)>& ready) const
{
    QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty())
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows << row;
    QList<Inspection> list;
    for (const int row : std::as_const(rows))
        if (const Inspection one = inspectionType().fromRecord(m_model->record(row)); ready(one))
            list << one;
    return list;
}

void ChecksPage::updateActions()
{
    const QDate today = m_context.records.store().database().clock().today();
    const auto isState = [](CheckState state) { return [state](const Inspection& one) { return checkStateOf(one) == state; }; };
    const std::function<bool(const Inspection&)> ready[] = {
        isOpen, isOpen, isState(CheckState::Done), isState(CheckState::Reviewed),
        [today](const Inspection& one) { return isOverdue(one, today); },
    };
    for (int i = 0; i < int(m_steps.size()); ++i) {
        const int count = int(chosen(ready[i]).size());
        m_steps[i].button->setText(count > 0 && i != 1 ? tr("%1 (%2)").arg(m_steps[i].label).arg(count) : m_steps[i].label);
        m_steps[i].action->setEnabled(count > 0 || i == 1); // a sheet may be keyed in by its code alone
        m_steps[i].button->setEnabled(m_steps[i].action->isEnabled());
    }
    m_filled->setEnabled(!chosen([](const Inspection& one) { return isDoneCheck(checkStateOf(one)); }).isEmpty());
    m_open->setEnabled(hasSelection());
    m_count->setText(m_model->isFiltered() ? tr("%1 of %2 shown").arg(m_model->rowCount()).arg(m_model->totalRows())
                                           : tr("%n sheet(s)", nullptr, m_model->rowCount()));
    if (m_model->rowCount() > 0)
        m_stack->setCurrentIndex(0);
    else if (m_model->totalRows() > 0)
        m_stack->setCurrentIndex(2);
    else {
        const bool week = m_scope == Scope::Week;
        const QStringList titles{ tr("Nothing is planned for these days"), tr("Nothing is overdue"), tr("Nothing waits for the review"),
                                  tr("Nothing waits to be filed"), tr("Nothing was missed in the last 30 days") };
        m_nothing->setTexts(titles[int(m_scope)],
                            week ? tr("Plan the inspections: they follow from the checklists, the zones and the school calendar.") : QString());
        m_nothing->setActions(week ? QList<QAction*>{ m_plan } : QList<QAction*>{});
        m_stack->setCurrentIndex(1);
    }
}

void ChecksPage::plan()
{
    const QDate monday = m_strip->monday();
    auto* dialog = new CheckPlanDialog(m_checks.planner, monday, monday.addDays(plannedAheadDays), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckPlanDialog::planned, this, [this](int added, int changed) {
        QString text = tr("%n sheet(s) planned.", nullptr, added);
        if (changed > 0)
            text += u' ' + tr("%n changed.", nullptr, changed);
        messages().showMessage(Tone::Ok, text);
    });
    dialog->open();
}

void ChecksPage::addSpecial()
{
    auto* dialog = new SpecialCheckDialog(m_checks.planner, m_context.records, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SpecialCheckDialog::added, this, [this](const Inspection& one) {
        setScope(Scope::Week);
        m_strip->showWeek(one.dueOn);
        reload();
        m_table->selectIds({ one.id.value() });
        messages().showMessage(Tone::Ok, tr("Planned: %1. Print its sheet next.").arg(one.title));
    });
    dialog->open();
}

void ChecksPage::printBlank()
{
    m_desk->print(chosen(isOpen), false);
}

void ChecksPage::printFilled()
{
    m_desk->print(chosen([](const Inspection& one) { return isDoneCheck(checkStateOf(one)); }), true);
}

void ChecksPage::openKeying(Id<Inspection> id)
{
    auto* dialog = new CheckKeyDialog(m_checks.keying, m_context.records, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckKeyDialog::sheetKeyed, this, [this, dialog](const KeyReport& report) {
        messages().showMessage(report.inspection.late ? Tone::Warning : Tone::Ok,
                               tr("%n sheet(s) entered, the last one: %1.", nullptr, dialog->keyed()).arg(report.inspection.title));
    });
    if (!id.isNull())
        dialog->openSheet(id);
    dialog->open();
}

void ChecksPage::openRow()
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty())
        return;
    const Inspection one = inspectionType().fromRecord(m_model->record(rows.first()));
    if (isOpen(one))
        openKeying(one.id);
    else if (isDoneCheck(checkStateOf(one)))
        m_desk->print({ one }, true); // the record as it will be filed
    else
        emit recordWanted(inspectionType().kind().code, one.id.value());
}

void ChecksPage::review()
{
    const QList<Inspection> list = chosen([](const Inspection& one) { return checkStateOf(one) == CheckState::Done; });
    if (list.isEmpty())
        return;
    auto* dialog = new CheckReviewDialog(m_checks, m_context.records, list, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckReviewDialog::reviewed, this,
            [this](int sheets) { messages().showMessage(Tone::Ok, tr("%n sheet(s) reviewed.", nullptr, sheets)); });
    dialog->open();
}

void ChecksPage::file()
{
    const QList<Inspection> list = chosen([](const Inspection& one) { return checkStateOf(one) == CheckState::Reviewed; });
    if (list.isEmpty())
        return;
    const auto place = m_context.dialogs.askText(this, tr("File inspections"), tr("Where the papers lie, such as “2026 inspections, box 3”"),
                                                 tr("File %n sheet(s)", nullptr, int(list.size())));
    if (!place)
        return;
    const auto filed = m_checks.file(idsOf(list), *place);
    if (!filed)
        messages().showError(filed.error());
    else
        messages().showMessage(Tone::Ok, tr("%n sheet(s) filed.", nullptr, *filed));
}

void ChecksPage::declareMissed()
{
    const QDate today = m_context.records.store().database().clock().today();
    const QList<Inspection> list = chosen([today](const Inspection& one) { return isOverdue(one, today); });
    if (list.isEmpty())
        return;
    const auto reason = m_context.dialogs.askText(this, tr("Declare missed"),
                                                  tr("Why was nobody there? What is missed stays missed; a sheet that was done late is entered instead."),
                                                  tr("Declare %n missed", nullptr, int(list.size())));
    if (!reason)
        return;
    const auto missed = m_checks.declareMissed(idsOf(list), *reason);
    if (!missed)
        messages().showError(missed.error());
    else
        messages().showMessage(Tone::Warning, tr("%n check(s) declared missed.", nullptr, *missed));
}

void ChecksPage::printStatistics(bool byZone)
{
    const QDate today = m_context.records.store().database().clock().today();
    const QDate from(usualTerms::yearOf(today), 9, 1); // the school year so far
    const auto rates = byZone ? m_checks.ratesByZone(from, today) : m_checks.ratesByList(from, today);
    if (!rates) {
        messages().showError(rates.error());
        return;
    }
    if (rates->isEmpty()) {
        messages().showMessage(Tone::Info, tr("No check was due in this school year yet."));
        return;
    }
    m_desk->printTable(m_checks.rateTable(*rates, byZone ? tr("Inspections by zone") : tr("Inspections by checklist"), from, today));
}

} // namespace bihuan
