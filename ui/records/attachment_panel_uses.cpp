// SPDX-License-Identifier: GPL-3.0-or-later
// Files of several records: found and taken over, and where else each hangs.
#include "core/records/attachment_text.h"
#include "core/records/record_service.h"
#include "core/storage/transaction.h"
#include "ui/dialogs/dialogs.h"
#include "ui/records/attachment_panel.h"
#include "ui/records/attachment_picker.h"
#include "ui/records/preview_pane.h"
#include "ui/widgets/inputs.h"

#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

QList<qsizetype> AttachmentPanel::selected() const
{
    QList<qsizetype> rows;
    for (QTreeWidgetItem* item : m_list->selectedItems())
        if (const int row = m_list->indexOfTopLevelItem(item); row >= 0 && row < m_links.size())
            rows << row;
    return rows;
}

QString AttachmentPanel::recordName() const
{
    const RecordStore& store = m_context.records.store();
    const RecordKind* kind = store.registry().find(m_table);
    const auto record = kind && m_record != 0 ? store.find(*kind, m_record) : Result<std::optional<Record>>(std::nullopt);
    return record && *record ? kind->nameOf(**record).simplified() : QString();
}

void AttachmentPanel::fillUses()
{
    m_usesMenu->clear();
    const AttachmentLink* link = current();
    QList<AttachmentUse> others;
    if (link && link->attachment.id != 0)
        for (const AttachmentUse& use : m_store.usesOf(link->attachment.id).value_or({}))
            if (use.table != m_table || use.record != m_record)
                others << use;
    m_uses->setVisible(!others.isEmpty());
    m_uses->setText(tr("Also on %n record(s)", nullptr, int(others.size())));
    for (const AttachmentUse& use : std::as_const(others)) {
        const QString name = nameOfUse(m_context.records.store(), use);
        QAction* action = m_usesMenu->addAction(name);
        action->setEnabled(bool(m_context.openRecord));
        connect(action, &QAction::triggered, this, [this, use] { m_context.openRecord(use.table, use.record); });
    }
}

void AttachmentPanel::lookAtCurrent()
{
    const AttachmentLink* link = current();
    if (!link)
        return;
    auto* dialog = new PreviewDialog(m_store.fileOf(link->attachment), link->attachment, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AttachmentPanel::renameCurrent()
{
    const AttachmentLink* link = current();
    if (!link)
        return;
    const AttachmentLink chosen = *link;
    const QString ending = QFileInfo(chosen.attachment.originalName).suffix();
    // What the record says: the name people look for, not that of the camera.
    const QString date = chosen.eventDate.isValid() ? chosen.eventDate.toString(Qt::ISODate) + u' ' : QString();
    const QString offered = (date + recordName()).left(60).trimmed() + (ending.isEmpty() ? QString() : u'.' + ending);
    auto* dialog = new NameDialog(chosen.attachment.originalName, recordName().isEmpty() ? QString() : offered, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NameDialog::named, this, [this, chosen](const QString& name) {
        for (qsizetype at = 0; at < m_links.size() && isStaged(); ++at)
            if (m_links[at].attachment.sha256 == chosen.attachment.sha256)
                m_links[at].attachment.originalName = name;
        if (isStaged()) {
            reload(chosen.attachment.sha256);
            emit stagedChanged();
            return;
        }
        const auto done = [&]() -> Result<> {
            BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_database, tr("Another name for a file")));
            BIHUAN_TRY(m_store.rename(chosen.attachment.id, m_table, m_record, chosen.purpose, name));
            BIHUAN_TRY(transaction.commit());
            return AttachmentTexts(m_context.records.store(), m_store).refreshNames(chosen.attachment.id);
        }();
        if (!done)
            report(done.error());
        else
            reload(chosen.attachment.sha256);
    });
    dialog->open();
}

void AttachmentPanel::chooseExisting()
{
    auto* picker = new AttachmentPicker(m_context.records.store(), m_store, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &AttachmentPicker::chosen, this, [this](const QList<Attachment>& files) {
        QList<Attachment> fresh;
        int known = 0;
        for (const Attachment& file : files) {
            const bool here = std::any_of(m_links.cbegin(), m_links.cend(), [&](const AttachmentLink& link) { return link.attachment.sha256 == file.sha256; });
            if (here)
                ++known;
            else
                fresh << file;
        }
        accept(fresh, known);
    });
    picker->open();
}

} // namespace bihuan
