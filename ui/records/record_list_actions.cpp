// SPDX-License-Identifier: GPL-3.0-or-later
// What a list page does to the records selected. Each is one transaction with a reason, and offers Undo.
#include "ui/dialogs/dialogs.h"
#include "ui/records/journal_view.h"
#include "ui/records/record_list_page.h"
#include "ui/records/record_table.h"
#include "ui/records/set_field_dialog.h"
#include "ui/widgets/message_bar.h"

namespace bihuan {

using namespace Qt::StringLiterals;

QList<qint64> RecordListPage::selected(bool voided) const
{
    QList<qint64> ids;
    for (const qint64 id : m_table->selectedIds())
        if (m_model->record(m_model->rowOf(id)).voided == voided)
            ids << id;
    return ids;
}

QString RecordListPage::namesOf(const QList<qint64>& ids) const
{
    QStringList names;
    for (const qint64 id : ids)
        if (const int row = m_model->rowOf(id); row >= 0 && names.size() < 5)
            names << m_kind.nameOf(m_model->record(row));
    return names.join(u'、') + (ids.size() > names.size() ? u"…"_s : QString());
}

void RecordListPage::voidSelected()
{
    const QList<qint64> ids = selected(false);
    if (ids.isEmpty())
        return;
    const int count = int(ids.size());
    const auto reason = m_context.dialogs.askText(
        this, tr("Void"), tr("Reason for voiding %1. It stays visible in the history.").arg(namesOf(ids)),
        tr("Void %n record(s)", nullptr, count));
    if (!reason)
        return;
    const auto done = m_context.records.setVoided(m_kind, ids, true, *reason);
    if (!done) {
        messages().showError(done.error());
        return;
    }
    messages().showMessage(Tone::Ok, tr("%n record(s) voided.", nullptr, count), tr("&Undo"), [this, ids] {
        if (const auto undone = m_context.records.setVoided(m_kind, ids, false, tr("Undone")); !undone)
            messages().showError(undone.error());
    });
}

void RecordListPage::restoreSelected()
{
    const QList<qint64> ids = selected(true);
    if (ids.isEmpty())
        return;
    const int count = int(ids.size());
    const auto reason = m_context.dialogs.askText(this, tr("Restore"), tr("Reason for restoring %1.").arg(namesOf(ids)),
                                                  tr("Restore %n record(s)", nullptr, count));
    if (!reason)
        return;
    if (const auto done = m_context.records.setVoided(m_kind, ids, false, *reason); !done)
        messages().showError(done.error());
    else
        messages().showMessage(Tone::Ok, tr("%n record(s) restored.", nullptr, count));
}

void RecordListPage::setFieldOfSelected()
{
    const QList<qint64> ids = selected(false);
    if (ids.isEmpty())
        return;
    auto* dialog = new SetFieldDialog(m_kind, m_context.records, ids, namesOf(ids), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SetFieldDialog::done, this, [this](const QString& column, const QMap<qint64, QVariant>& before) {
        const int count = int(before.size());
        if (count == 0) {
            messages().showMessage(Tone::Info, tr("All of them had this value already."));
            return;
        }
        const QString title = m_kind.field(column)->title();
        messages().showMessage(Tone::Ok, tr("%1 set for %n record(s).", nullptr, count).arg(title), tr("&Undo"),
                               [this, column, before] {
                                   if (const auto undone = m_context.records.setField(m_kind, column, before, tr("Undone"));
                                       !undone)
                                       messages().showError(undone.error());
                               });
    });
    dialog->open();
}

void RecordListPage::showHistory()
{
    const auto ids = m_table->selectedIds();
    if (ids.size() != 1)
        return;
    auto* view = new JournalView(m_kind, m_model->record(m_model->rowOf(ids.first())), m_context.records.store(), this);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->open();
}

} // namespace bihuan
