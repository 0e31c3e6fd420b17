// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows the buttons of the agreements page act on, and how it follows what they changed.
#include "ui/organization/agreement_table.h"
#include "ui/organization/agreement_table_model.h"
#include "ui/organization/agreements_page.h"
#include "ui/organization/campaign_tiles.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/roomy_style.h"

#include <QComboBox>
#include <QStackedWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

QList<int> AgreementsPage::chosenOrShown() const
{
    const QList<int> chosen = m_table->chosenRows();
    return chosen.isEmpty() ? m_model->shown() : chosen;
}

QList<int> AgreementsPage::dueFor(AgreementState step) const
{
    QList<int> due;
    for (const int row : chosenOrShown())
        if (m_board.rows[row].isDueFor(step))
            due << row;
    return due;
}

QList<Id<Person>> AgreementsPage::personsOf(const QList<int>& rows) const
{
    QList<Id<Person>> persons;
    for (const int row : rows)
        persons << m_board.rows[row].person;
    return persons;
}

QList<Id<Agreement>> AgreementsPage::agreementsOf(const QList<int>& rows) const
{
    QList<Id<Agreement>> agreements;
    for (const int row : rows)
        if (m_board.rows[row].agreement)
            agreements << m_board.rows[row].agreement->id;
    return agreements;
}

bool AgreementsPage::isFiltered() const
{
    return m_model->rowCount() != m_model->totalRows();
}

QString AgreementsPage::filterWords() const
{
    QStringList words;
    if (!m_tiles->department().isEmpty())
        words << m_tiles->department();
    if (m_scope->currentIndex() > 0)
        words << m_scope->currentData(Qt::UserRole + 1).toString();
    if (const QString typed = m_filter->text().trimmed(); !typed.isEmpty())
        words << tr("“%1”").arg(typed);
    return words.join(u", "_s);
}

void AgreementsPage::showCount()
{
    const int shown = m_model->rowCount();
    m_count->setText(isFiltered() ? tr("%1 of %2").arg(shown).arg(m_model->totalRows()) : tr("%1 in all").arg(shown));
    m_stack->setCurrentIndex(m_model->totalRows() == 0 ? 1 : shown == 0 ? 2 : 0);
}

void AgreementsPage::updateScopes()
{
    using Scope = AgreementTableModel::Scope;
    const QList<QPair<Scope, QString>> scopes{
        { Scope::All, tr("All") },
        { Scope::Owing, tr("Still owing") },
        { Scope::NotIssued, tr("Not issued") },
        { Scope::NotPrinted, tr("Not printed") },
        { Scope::Out, tr("Out for signing") },
        { Scope::Back, tr("Back, signed") },
        { Scope::Late, tr("Late signing") },
        { Scope::LateHires, tr("Joined later, not issued") },
        { Scope::Leavers, tr("Left without signing") },
        { Scope::Lost, tr("Lost") },
    };
    const QSignalBlocker quiet(m_scope);
    for (int i = 0; i < int(scopes.size()); ++i) {
        const auto& [scope, name] = scopes[i];
        if (m_scope->count() <= i) {
            m_scope->addItem(name, int(scope));
            m_scope->setItemData(i, name, Qt::UserRole + 1);
        }
        const auto fits = [scope = scope](const BoardRow& row) { return AgreementTableModel::isInScope(row, scope); };
        const auto count = std::count_if(m_board.rows.cbegin(), m_board.rows.cend(), fits);
        m_scope->setItemText(i, tr("%1 (%2)").arg(name).arg(count));
    }
}

void AgreementsPage::setScope(int scope)
{
    m_scope->setCurrentIndex(m_scope->findData(scope));
    refilter();
}

void AgreementsPage::updateActions()
{
    const int chosen = int(m_table->selectionModel()->selectedRows().size());
    const bool anyone = m_model->totalRows() > 0, issued = m_board.total.issued > 0;
    QHash<AgreementState, int> dues;
    for (const Step& step : std::as_const(m_steps))
        dues.insert(step.state, 0);
    for (const int row : chosenOrShown())
        for (auto count = dues.begin(); count != dues.end(); ++count)
            *count += m_board.rows[row].isDueFor(count.key()) ? 1 : 0;
    const int most = *std::max_element(dues.cbegin(), dues.cend());
    bool outstanding = false; // the step with the most to do, of equals the first, is what the page is for now
    for (const Step& step : std::as_const(m_steps)) {
        const int due = dues.value(step.state);
        step.action->setEnabled(step.state == AgreementState::Issued ? anyone : issued);
        step.button->setEnabled(step.action->isEnabled() && (due > 0 || chosen > 0 || step.state <= AgreementState::Printed));
        step.button->setText(due > 0 ? tr("%1 (%2)").arg(step.label).arg(due) : step.label);
        step.button->setToolTip(chosen > 0 ? tr("%1 %2 of the %3 selected").arg(step.action->toolTip()).arg(due).arg(chosen)
                                           : tr("%1 All %2 shown that are due").arg(step.action->toolTip()).arg(due));
        const bool primary = !outstanding && due > 0 && due == most;
        outstanding = outstanding || primary;
        step.button->setProperty(RoomyStyle::primaryProperty, primary);
        step.button->update();
    }
    m_quick->setEnabled(issued);
    m_lost->setEnabled(issued);
    m_reissue->setEnabled(chosen > 0 && issued);
    m_register->setEnabled(anyone);
    m_lateList->setEnabled(anyone);
    m_export->setEnabled(anyone);
    emit statusChanged(chosen == 0 ? m_count->text() : tr("%1, %2 selected").arg(m_count->text()).arg(chosen));
}

void AgreementsPage::keepSelection(const std::function<void()>& change)
{
    const QList<Id<Person>> chosen = m_table->chosenPersons(); // by the rows as they were
    change();
    QItemSelection again;
    for (const Id<Person> person : chosen)
        if (const int row = m_model->rowOf(person); row >= 0)
            again.select(m_model->index(row, 0), m_model->index(row, 0));
    m_table->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    updateActions();
}

void AgreementsPage::applyChanges(const QList<Id<Agreement>>& changed)
{
    finishReading(); // the rows to be changed must be there
    const auto rows = m_services.board.refresh(m_board, changed);
    if (!rows) {
        m_stale = true;
        return;
    }
    m_tiles->setBoard(m_board);
    m_strip->setBoard(m_board);
    keepSelection([&] { m_model->updateRows(m_board.rows, *rows); });
    showCount();
    updateScopes();
    emit badgeChanged(m_board.total.owed > 0 ? QString::number(m_board.total.owed) : QString());
}

Result<MarkReport> AgreementsPage::markRecords(const MarkRequest& request)
{
    m_ownChange = true;
    auto report = m_services.marking.mark(request);
    m_ownChange = false;
    if (report)
        applyChanges(report->changed);
    return report;
}

Result<> AgreementsPage::takeBackMark(const MarkStep& step)
{
    m_ownChange = true;
    auto taken = m_services.marking.takeBack(step);
    m_ownChange = false;
    if (taken)
        applyChanges({ step.before.id });
    return taken;
}

} // namespace bihuan
