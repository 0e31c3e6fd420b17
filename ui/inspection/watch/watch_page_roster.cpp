// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of the roster: typing people in, copying, undoing. What stands where is in watch_page.cpp.
#include "core/exchange/sheet_reader.h"
#include "core/inspection/watch/watch_tables.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inspection/watch/watch_cell_dialog.h"
#include "ui/inspection/watch/watch_grid.h"
#include "ui/inspection/watch/watch_import_dialog.h"
#include "ui/inspection/watch/watch_page.h"
#include "ui/records/reference_picker.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

const QStringList& weekCodes()
{
    static const QStringList codes{ u"every"_s, u"odd"_s, u"even"_s };
    return codes;
}

} // namespace

/// What the cell holds now for this kind of week, to be changed.
WatchEdit WatchPage::editOf(const QModelIndex& cell, const QString& week) const
{
    WatchEdit edit{ .slot = m_rosterModel->slotOf(cell.row())->id, .point = m_rosterModel->pointOf(cell.row())->id,
                    .weekday = m_rosterModel->weekdayOf(cell.column()), .week = week };
    for (const WatchPost& post : postsOf(m_rosterModel->book(), edit.slot, edit.point, edit.weekday, m_rosterModel->dateOf(cell.column())))
        if (post.week == week) {
            edit.persons = post.persons;
            edit.backup = post.backup;
            edit.role = post.role;
        }
    return edit;
}

void WatchPage::openCell(const QModelIndex& cell, const QString& typed)
{
    for (const QString& week : { u"odd"_s, u"even"_s })
        if (!editOf(cell, week).persons.isEmpty()) {
            openCellDialog(); // two lists need more than the quick way
            return;
        }
    const WatchEdit edit = editOf(cell, u"every"_s);
    QList<qint64> ids;
    for (const Id<Person> person : edit.persons)
        ids << person.value();
    auto* picker = new ReferencePicker(personType().kind(), m_context.records.store(), true, ids, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    picker->setWindowTitle(u"%1 %2"_s.arg(weekdayName(edit.weekday), m_rosterModel->book().cellName(edit.slot, edit.point)));
    connect(picker, &ReferencePicker::chosen, this, [this, edit](const QList<qint64>& chosen) {
        WatchEdit changed = edit;
        changed.persons.clear();
        for (const qint64 id : chosen)
            changed.persons << Id<Person>(id);
        if (changed.persons.contains(changed.backup))
            changed.backup = {};
        apply({ changed }, {});
    });
    picker->open();
    if (!typed.isEmpty())
        picker->setFilter(typed); // once it has the keyboard: what is typed next goes on behind it
}

void WatchPage::openCellDialog()
{
    const QModelIndex cell = m_rosterGrid->currentCell();
    if (!cell.isValid())
        return;
    const WatchEdit edit = editOf(cell, u"every"_s);
    const QString title = u"%1 %2"_s.arg(weekdayName(edit.weekday), m_rosterModel->book().cellName(edit.slot, edit.point));
    auto* dialog = new WatchCellDialog(m_context.records.store(), title,
                                       postsOf(m_rosterModel->book(), edit.slot, edit.point, edit.weekday, m_rosterModel->dateOf(cell.column())), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WatchCellDialog::chosen, this, [this, edit](const QMap<QString, QList<Id<Person>>>& persons, Id<Person> backup) {
        QList<WatchEdit> edits;
        for (auto each = persons.cbegin(); each != persons.cend(); ++each) {
            WatchEdit one = edit;
            one.week = each.key();
            one.persons = each.value();
            one.backup = one.persons.isEmpty() ? Id<Person>() : backup;
            edits << one;
        }
        apply(edits, {});
    });
    dialog->open();
}

void WatchPage::clearCell(const QModelIndex& cell)
{
    QList<WatchEdit> edits;
    for (const QString& week : weekCodes())
        if (WatchEdit edit = editOf(cell, week); !edit.persons.isEmpty()) {
            edit.persons.clear();
            edit.backup = {};
            edits << edit;
        }
    if (!edits.isEmpty())
        apply(edits, tr("Emptied: %1").arg(m_rosterModel->book().cellName(edits.first().slot, edits.first().point)));
}

void WatchPage::copyCell(const QModelIndex& cell)
{
    CopiedCell copied;
    for (const QString& week : weekCodes()) {
        const WatchEdit edit = editOf(cell, week);
        copied.persons[week] = edit.persons;
        if (!edit.backup.isNull())
            copied.backup = edit.backup;
    }
    m_copied = copied;
    emit statusChanged(tr("Copied: %1").arg(m_rosterModel->data(cell, Qt::DisplayRole).toString().replace(u'\n', u'；')));
}

void WatchPage::pasteCell(const QModelIndex& cell)
{
    if (!m_copied)
        return;
    QList<WatchEdit> edits;
    for (const QString& week : weekCodes()) {
        WatchEdit edit = editOf(cell, week);
        edit.persons = m_copied->persons.value(week);
        edit.backup = edit.persons.isEmpty() ? Id<Person>() : m_copied->backup;
        edits << edit;
    }
    apply(edits, {});
}

void WatchPage::apply(const QList<WatchEdit>& edits, const QString& done)
{
    const auto undo = m_service.setCells(edits, m_from->date());
    if (!undo) {
        messages().showError(undo.error());
        return;
    }
    if (undo->isEmpty())
        return;
    if (done.isEmpty()) {
        m_undo << *undo;
        updateActions();
    } else {
        showUndoable(*undo, done);
    }
}

void WatchPage::showUndoable(const WatchUndo& undo, const QString& text)
{
    m_undo << undo;
    updateActions();
    messages().showMessage(Tone::Ok, text, tr("&Undo"), [this] { this->undo(); });
}

void WatchPage::undo()
{
    if (m_undo.isEmpty())
        return;
    const WatchUndo last = m_undo.takeLast();
    if (const auto taken = m_service.takeBack(last); !taken) {
        m_undo.clear(); // what came before cannot be taken back past somebody else's change either
        messages().showError(taken.error());
    } else {
        emit statusChanged(tr("Taken back: %1").arg(last.what));
    }
    updateActions();
}

void WatchPage::copyTerm()
{
    // The term of the day from which changes hold, or the next one.
    const QDate from = m_from->date();
    const auto book = m_service.book(from, from);
    if (!book) {
        messages().showError(book.error());
        return;
    }
    const SchoolTerm* to = nullptr;
    for (const SchoolTerm& term : book->terms)
        if (term.lastDay >= from && (!to || term.firstDay < to->firstDay))
            to = &term;
    if (!to) {
        messages().showMessage(Tone::Info, tr("Enter the term first: its days tell how long the roster holds."));
        return;
    }
    if (!m_context.dialogs.ask(this, { tr("Copy the roster"), tr("Everybody who stood somewhere at the end of the last term stands there again in %1.").arg(to->name),
                                       tr("Those who have left are left out."), tr("Copy the roster") }))
        return;
    const auto report = m_service.copyRoster(*to);
    if (!report) {
        messages().showError(report.error());
        return;
    }
    QString text = tr("%1 cells copied to %2.").arg(report->posts).arg(to->name);
    if (!report->dropped.isEmpty())
        text += u' ' + tr("Left out, as they are not on the staff any more: %1").arg(report->dropped.join(u"；"_s));
    if (m_from->date() < to->firstDay)
        changeDay(m_from, to->firstDay);
    showUndoable(report->undo, text);
}

void WatchPage::addPoints()
{
    if (const auto added = m_service.addUsualPoints(); !added)
        messages().showError(added.error());
    else
        messages().showMessage(Tone::Ok, *added > 0 ? tr("%1 points added. Change their names, times and numbers of people on the page of points.").arg(*added)
                                                    : tr("All usual points are there already."));
}

void WatchPage::restoreTimesAndRoles()
{
    if (const auto restored = m_service.restoreTimesAndRoles(); !restored)
        messages().showError(restored.error());
    else
        messages().showMessage(Tone::Ok, *restored > 0 ? tr("%1 default times and roles are back; those you changed stay as they are.").arg(*restored)
                                                       : tr("All default times and roles are there."));
}

void WatchPage::importFile()
{
    const QString path = m_context.dialogs.chooseOpenFile(this, tr("Import a roster"), tr("Tables (*.xlsx *.csv)"));
    if (path.isEmpty())
        return;
    const auto file = readSheetFile(path);
    if (!file) {
        messages().showError(file.error());
        return;
    }
    auto* dialog = new WatchImportDialog(m_service, file->sheet, QFileInfo(path).fileName(), m_from->date(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WatchImportDialog::imported, this, [this](const WatchUndo& undo, int cells) {
        showView(Roster);
        if (undo.isEmpty())
            messages().showMessage(Tone::Info, tr("The roster was so already; nothing was changed."));
        else
            showUndoable(undo, tr("%1 cells imported.").arg(cells));
    });
    dialog->open();
}

void WatchPage::exportFile()
{
    const QDate day = m_from->date();
    const QString path = m_context.dialogs.chooseSaveFile(this, tr("Export to Excel"), u"%1 %2.xlsx"_s.arg(title(), day.toString(Qt::ISODate)),
                                                          tr("Excel (*.xlsx)"));
    if (path.isEmpty())
        return;
    const auto book = m_service.book(day, day.addDays(6));
    const auto written = book ? writeXlsx(path, { watchWorkbook(*book, day) }) : Result<>(book.error());
    if (!written)
        messages().showError(written.error());
    else
        messages().showMessage(Tone::Ok, tr("The roster was saved as %1.").arg(QDir::toNativeSeparators(path)), tr("&Open"),
                               [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

} // namespace bihuan
