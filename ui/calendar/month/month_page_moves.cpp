// SPDX-License-Identifier: GPL-3.0-or-later
// Moving entries of the month to another day, and taking it back. What stands where is in month_page.cpp.
#include "ui/calendar/month/month_move_dialog.h"
#include "ui/calendar/month/month_page.h"
#include "ui/calendar/month/month_strip.h"
#include "ui/dialogs/dialogs.h"
#include "ui/widgets/message_bar.h"

namespace bihuan {

using namespace Qt::StringLiterals;

void MonthPage::moveEntry(const CalendarEntry& entry, QDate from, QDate to)
{
    if (!to.isValid() || to == from)
        return;
    if (!entry.movable) {
        messages().showMessage(Tone::Info, entry.done ? tr("“%1” is over: it stays on its day.").arg(entry.text)
                                                      : tr("“%1” cannot be moved here; open it to change it.").arg(entry.text));
        return;
    }
    const QDate today = m_service.today();
    if (to < today
        && !m_context.dialogs.ask(this, { tr("Move into the past"), tr("“%1” would stand on %2, which is over.").arg(entry.text, to.toString(Qt::ISODate)), {},
                                          tr("Move it all the same") }))
        return;
    const auto moved = m_service.move(entry, from, to);
    if (!moved) {
        messages().showError(moved.error());
        return;
    }
    CalendarEntry now = entry;
    now.day = *moved;
    if (entry.lastDay.isValid())
        now.lastDay = now.day.addDays(entry.day.daysTo(entry.lastDay));
    m_undo << Moved{ now, entry.day };
    m_stale = true;
    showDay(to);
    m_strip->choose(now);
    // The calendar shown holds the month of the new day: what kind of day it is stands there.
    QString why;
    for (const DayFacts& facts : std::as_const(m_content.days))
        if (facts.day == to && !facts.school)
            why = !facts.name.isEmpty() ? facts.name : to.dayOfWeek() > 5 ? tr("a weekend") : tr("no school day");
    const QString day = to.toString(Qt::ISODate);
    if (why.isEmpty())
        messages().showMessage(Tone::Ok, tr("“%1” now stands on %2.").arg(entry.text, day), tr("&Undo"), [this] { undo(); });
    else
        messages().showMessage(Tone::Warning, tr("“%1” now stands on %2: %3. Is that meant?").arg(entry.text, day, why), tr("&Undo"), [this] { undo(); });
}

void MonthPage::nudge(int days)
{
    const auto entry = m_strip->chosen();
    if (!entry) {
        messages().showMessage(Tone::Info, tr("Nothing on this day can be moved."));
        return;
    }
    moveEntry(*entry, day(), day().addDays(days));
}

void MonthPage::askWhere()
{
    const auto entry = m_strip->chosen();
    if (!entry)
        return;
    const QDate from = day();
    auto* dialog = new MonthMoveDialog(entry->text, from, m_service.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MonthMoveDialog::chosen, this, [this, entry = *entry, from](QDate to) { moveEntry(entry, from, to); });
    dialog->open();
}

void MonthPage::undo()
{
    if (m_undo.isEmpty())
        return;
    const Moved last = m_undo.takeLast();
    if (const auto back = m_service.move(last.entry, last.entry.day, last.before); !back) {
        m_undo.clear(); // what came before cannot be taken back past somebody else's change either
        messages().showError(back.error());
        updateActions();
        return;
    }
    m_stale = true;
    showDay(last.before);
    m_strip->choose(last.entry);
    messages().showMessage(Tone::Ok, tr("Taken back: “%1” stands on %2 again.").arg(last.entry.text, last.before.toString(Qt::ISODate)));
}

} // namespace bihuan
