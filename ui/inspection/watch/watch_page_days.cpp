// SPDX-License-Identifier: GPL-3.0-or-later
// A week and a day: standing in, exchanging, attendance; printing.
#include "ui/inspection/watch/watch_day_view.h"
#include "ui/inspection/watch/watch_grid.h"
#include "ui/inspection/watch/watch_page.h"
#include "ui/inspection/watch/watch_print_dialog.h"
#include "ui/inspection/watch/watch_rules_dialog.h"
#include "ui/inspection/watch/watch_sub_dialog.h"
#include "ui/inspection/watch/watch_swap_dialog.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QMenu>
#include <QTabBar>

namespace bihuan {

using namespace Qt::StringLiterals;

std::optional<WatchDuty> WatchPage::chosenDuty() const
{
    const QList<WatchDuty> duties = m_day->chosen();
    return duties.size() == 1 ? std::optional(duties.first()) : std::nullopt;
}

QString WatchPage::dutyText(const WatchBook& book, const WatchDuty& duty) const
{
    const QString place = tr("%1 %2, %3").arg(duty.day.toString(Qt::ISODate), weekdayName(duty.day.dayOfWeek()), book.cellName(duty.slot, duty.point));
    return duty.planned.isNull() ? place : tr("%1: %2").arg(place, book.personName(duty.planned));
}

void WatchPage::openWeekMenu(const QModelIndex& cell)
{
    const WatchBook& book = m_weekModel->book();
    const QDate date = m_weekModel->dateOf(cell.column());
    const Id<WatchSlot> slot = m_weekModel->slotOf(cell.row())->id;
    const Id<WatchPoint> point = m_weekModel->pointOf(cell.row())->id;
    const WatchDay day = watchDay(book, date);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"watchDutyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!day.school)
        menu->addAction(day.name.isEmpty() ? tr("No lessons on this day") : day.name)->setEnabled(false);
    for (const WatchDuty& duty : day.at(slot, point)) {
        if (!duty.planned.isNull()) {
            const QString name = book.personName(duty.planned);
            menu->addAction(tr("Stand in for %1…").arg(name), this, [this, duty] { standIn(duty); });
            if (!duty.isChanged())
                menu->addAction(tr("Exchange with %1…").arg(name), this, [this, duty] { exchange(duty); });
        }
        if (!duty.shift.isNull())
            menu->addAction(tr("As in the roster again: %1").arg(book.personName(duty.planned.isNull() ? duty.actual : duty.planned)), this,
                            [this, duty] { cancelChange(duty); });
    }
    if (day.school) {
        const WatchDuty place{ .day = date, .slot = slot, .point = point };
        menu->addAction(tr("Somebody in addition…"), this, [this, place] { addSomebody(place); });
    }
    menu->popup(m_weekGrid->viewport()->mapToGlobal(m_weekGrid->visualRect(cell).bottomLeft()));
}

void WatchPage::standIn(const WatchDuty& duty)
{
    // The term's duties count when somebody is proposed.
    auto book = m_service.book(mondayOf(duty.day), mondayOf(duty.day).addDays(6));
    if (book)
        if (const SchoolTerm* term = book->termOf(duty.day))
            book = m_service.book(std::min(term->firstDay, mondayOf(duty.day)), std::max(term->lastDay, mondayOf(duty.day).addDays(6)));
    if (!book) {
        messages().showError(book.error());
        return;
    }
    auto* dialog = new WatchSubDialog(dutyText(*book, duty), candidatesFor(*book, duty), !duty.planned.isNull(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WatchSubDialog::chosen, this, [this, duty](Id<Person> sub, const QString& note) {
        const auto done = duty.planned.isNull() ? m_service.addExtra(duty.day, duty.slot, duty.point, sub, note)
                                                : m_service.substitute({ duty.day, duty.slot, duty.point, duty.planned }, sub, note);
        if (!done) {
            messages().showError(done.error());
            return;
        }
        messages().showMessage(Tone::Ok, sub.isNull() ? tr("Noted as absent; nobody stands in.") : tr("Noted for this day."), tr("&Undo"),
                               [this, id = *done] {
                                   if (const auto taken = m_service.cancelShift(id, {}); !taken)
                                       messages().showError(taken.error());
                               });
    });
    dialog->open();
}

void WatchPage::addSomebody(const WatchDuty& duty)
{
    WatchDuty place = duty;
    place.planned = {};
    standIn(place);
}

void WatchPage::exchange(const WatchDuty& duty)
{
    const QDate monday = mondayOf(duty.day);
    const auto book = m_service.book(monday, monday.addDays(13));
    if (!book) {
        messages().showError(book.error());
        return;
    }
    auto* dialog = new WatchSwapDialog(m_service, *book, duty, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WatchSwapDialog::exchanged, this, [this](const WatchUndo& undo, const QString& text) {
        if (undo.isEmpty())
            messages().showMessage(Tone::Ok, text);
        else
            showUndoable(undo, text);
    });
    dialog->open();
}

void WatchPage::cancelChange(const WatchDuty& duty)
{
    if (const auto done = m_service.cancelShift(duty.shift, {}); !done)
        messages().showError(done.error());
    else
        messages().showMessage(Tone::Ok, tr("As in the roster again."));
}

void WatchPage::mark(const QString& state)
{
    QList<WatchTarget> targets;
    for (const WatchDuty& duty : m_day->chosen())
        targets << WatchTarget{ duty.day, duty.slot, duty.point, duty.planned };
    if (const auto done = m_service.record(targets, state); !done)
        messages().showError(done.error());
    else
        messages().showMessage(Tone::Ok, tr("%1 duties noted.").arg(targets.size()));
}

void WatchPage::print()
{
    const View view = static_cast<View>(m_views->currentIndex());
    const QDate day = view == Roster ? m_from->date() : view == Week ? m_weekDay->date() : m_day->day();
    auto* dialog = new WatchPrintDialog(m_service, m_context, day.isValid() ? day : m_service.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WatchPage::openRules()
{
    auto* dialog = new WatchRulesDialog(m_service, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WatchRulesDialog::changed, this, &WatchPage::reload);
    dialog->open();
}

} // namespace bihuan
