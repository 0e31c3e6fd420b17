// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the page of what is due do.
#include "core/calendar/obligation/due_papers.h"
#include "core/people/defaults.h"
#include "ui/calendar/due/due_done_dialog.h"
#include "ui/calendar/due/due_page.h"
#include "ui/calendar/due/due_start_dialog.h"
#include "ui/dialogs/dialogs.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QAction>

namespace bihuan {

using namespace Qt::StringLiterals;

void DuePage::buildActions()
{
    const auto add = [this](QAction*& action, const QString& name, const QString& icon, const QString& text, auto run, const QKeySequence& keys = {}) {
        action = makeAction(name, icon, text, keys);
        connect(action, &QAction::triggered, this, run);
    };
    add(m_done, u"dueDoneAction"_s, u"ok"_s, tr("&Done…"), &DuePage::markDone, QKeyCombination(Qt::CTRL, Qt::Key_D));
    add(m_skip, u"dueSkipAction"_s, u"void"_s, tr("&Not applicable…"), &DuePage::skip);
    add(m_takeBack, u"dueTakeBackAction"_s, u"undo"_s, tr("&Take the tick back…"), &DuePage::takeBack);
    add(m_open, u"dueOpenAction"_s, u"open"_s, tr("&Open the record"), &DuePage::openRecord, QKeyCombination(Qt::CTRL, Qt::Key_O));
    add(m_edit, u"dueEditAction"_s, u"edit"_s, tr("&Edit the rule"), &DuePage::editRule, Qt::Key_F2);
    add(m_print, u"duePrintAction"_s, u"print"_s, tr("&Print the list…"), &DuePage::printSheet, QKeySequence::Print);
    add(m_start, u"dueStartAction"_s, u"calendar"_s, tr("Count &from a day…"), &DuePage::chooseStart);
}

void DuePage::updateActions()
{
    const DueRow* row = current();
    const bool open = row && !row->isOfRecord() && (row->item.state == DueState::Due || row->item.state == DueState::Overdue);
    m_done->setEnabled(open);
    m_skip->setEnabled(open);
    m_takeBack->setEnabled(row && row->item.mark != 0);
    m_open->setEnabled(row && (row->item.record != 0 || row->item.mark != 0));
    m_edit->setEnabled(row && !row->isOfRecord());
    m_print->setEnabled(!m_rows.isEmpty());
}

void DuePage::offerUndo(Id<ObligationDone> mark, const QString& text)
{
    messages().showMessage(Tone::Ok, text, tr("Undo"), [this, mark] {
        if (const auto back = m_services.due.takeBack(mark, tr("taken back at once")); !back)
            messages().showError(back.error());
    });
}

void DuePage::markDone()
{
    const DueRow* row = current();
    if (!row || !m_done->isEnabled())
        return;
    auto* dialog = new DueDoneDialog(*row, m_services.due.today(), m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DueDoneDialog::doneWanted, this, [this, dialog, row = *row](QDate day, const QString& note) {
        const auto mark = m_services.due.markDone(row.rule.id, row.item.occurrence, day, note, [dialog](qint64 id) { return dialog->attachTo(id); });
        if (!mark) {
            dialog->showError(mark.error());
            return;
        }
        dialog->accept();
        offerUndo(*mark, tr("“%1” is ticked off.").arg(row.rule.name));
    });
    dialog->open();
}

void DuePage::skip()
{
    const DueRow* row = current();
    if (!row)
        return;
    const DueRow kept = *row;
    const auto reason = m_context.dialogs.askText(this, tr("Not applicable"), tr("Why does “%1” not apply this time?").arg(kept.rule.name), tr("Mark as not applicable"));
    if (!reason)
        return;
    const auto mark = m_services.due.markSkipped(kept.rule.id, kept.item.occurrence, *reason);
    if (!mark)
        messages().showError(mark.error());
    else
        offerUndo(*mark, tr("“%1” does not apply this time.").arg(kept.rule.name));
}

void DuePage::takeBack()
{
    const DueRow* row = current();
    if (!row || row->item.mark == 0)
        return;
    const Id<ObligationDone> mark(row->item.mark);
    const QString name = row->rule.name;
    const auto reason = m_context.dialogs.askText(this, tr("Take the tick back"), tr("Why is “%1” open again?").arg(name), tr("Take back"));
    if (!reason)
        return;
    if (const auto back = m_services.due.takeBack(mark, *reason); !back)
        messages().showError(back.error());
    else
        messages().showMessage(Tone::Ok, tr("“%1” is open again.").arg(name));
}

void DuePage::openRecord()
{
    const DueRow* row = current();
    if (!row)
        return;
    if (row->item.record != 0)
        emit recordWanted(row->rule.fulfilledBy, row->item.record);
    else if (row->item.mark != 0)
        emit recordWanted(obligationDoneType().kind().code, row->item.mark);
}

void DuePage::editRule()
{
    if (const DueRow* row = current())
        emit ruleWanted(row->rule.id.value());
}

void DuePage::printSheet()
{
    const auto school = schoolProfile(m_services.due.records().store());
    if (!school) {
        messages().showError(school.error());
        return;
    }
    const QDate today = m_services.due.today();
    const TableContent table = dueSheet(m_rows, m_names, school->name, today, until());
    auto* dialog = new PrintDialog(m_context.makeTable(table, { table.title, school->name, {}, m_services.due.records().store().database().clock().now() }),
                                   m_context.dialogs, m_context.printers, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DuePage::chooseStart()
{
    const auto from = m_services.due.countsFrom();
    if (!from) {
        messages().showError(from.error());
        return;
    }
    auto* dialog = new DueStartDialog(*from, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DueStartDialog::dayChosen, this, [this, dialog](QDate day) {
        if (const auto set = m_services.due.setCountsFrom(day); !set) {
            dialog->showError(set.error());
            return;
        }
        dialog->accept();
        m_stale = true;
        activated();
        messages().showMessage(Tone::Ok, tr("What fell due before %1 is not counted.").arg(day.toString(Qt::ISODate)));
    });
    dialog->open();
}

QList<QAction*> DuePage::fileActions() const
{
    return { m_print };
}

QList<QAction*> DuePage::editActions() const
{
    return { m_done, m_skip, m_takeBack, m_open, m_edit, m_start };
}

} // namespace bihuan
