// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/items/loan_dialog.h"

#include "core/archive/items/archive_states.h"
#include "ui/records/field_editor.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int usualDays = 14; ///< [拟] two weeks
} // namespace

LoanDialog::LoanDialog(ArchiveService& service, const ArchiveItem& item, QWidget* parent)
    : ActionDialog(u"loanDialog"_s, tr("Lend %1").arg(item.archivalCode), tr("&Lend"), parent)
    , m_service(service)
    , m_item(item.id)
    , m_approver(FieldEditor::make(*archiveLoanType().kind().field(u"approver"_s), service.records().store(), this))
    , m_lentOn(new DateEdit(this))
    , m_dueOn(new DateEdit(this))
{
    resize(560, 340);
    addNote(u"loanWhat"_s, item.title);
    auto* form = makeForm();
    m_borrower = addLine(form, u"loanBorrower"_s, tr("&Borrower"));
    m_reason = addLine(form, u"loanReason"_s, tr("What &for"));
    addRow(form, tr("&Approved by"), m_approver, m_approver);
    m_lentOn->setToday(service.today());
    m_lentOn->setDate(service.today());
    m_dueOn->setToday(service.today());
    m_dueOn->setDate(service.today().addDays(usualDays));
    addFormRow(*form, tr("Lent &on"), m_lentOn, u"loanLentOn"_s, m_lentOn->lineEdit());
    addFormRow(*form, tr("Ba&ck by"), m_dueOn, u"loanDueOn"_s, m_dueOn->lineEdit());
    contents()->addLayout(form);
    contents()->addStretch(1);
}

void LoanDialog::carryOut()
{
    if (!m_lentOn->isAcceptable() || !m_dueOn->isAcceptable()) {
        messages().showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_lentOn->isAcceptable() ? m_dueOn->text() : m_lentOn->text()));
        return;
    }
    const auto undo = m_service.lend({ .item = m_item, .borrower = m_borrower->text().trimmed(), .reason = m_reason->text().trimmed(), .approver = Id<Person>(m_approver->value().toLongLong()),
                                       .lentOn = m_lentOn->date(), .dueOn = m_dueOn->date() });
    if (!undo) {
        messages().showError(undo.error());
        return;
    }
    emit lent(*undo);
    accept();
}

ArchiveListDialog::ArchiveListDialog(ArchiveService& service, const QString& kind, const QList<ArchiveItem>& items, QWidget* parent)
    : ActionDialog(u"archiveListDialog"_s, kind == u"destruction"_s ? tr("Propose a destruction") : tr("Hand items over"), tr("&Make the list"), parent)
    , m_service(service)
    , m_kind(kind)
    , m_items(items)
    , m_tree(new QTreeWidget(this))
{
    resize(820, 560);
    auto* form = makeForm();
    if (kind != u"destruction"_s)
        m_to = addLine(form, u"listTo"_s, tr("Handed &to"));
    m_reason = addLine(form, u"listReason"_s, tr("&Reason"), kind == u"destruction"_s ? tr("the time of keeping is over") : QString());
    contents()->addLayout(form);
    m_tree->setObjectName(u"listTree"_s);
    m_tree->setAccessibleName(tr("Items of the list"));
    m_tree->setHeaderLabels({ tr("Archival code"), tr("Title"), tr("Kept until"), tr("Pages") });
    m_tree->setRootIsDecorated(false);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (const ArchiveItem& item : items) {
        const QDate end = retentionEnd(item);
        auto* row = new QTreeWidgetItem(m_tree, { item.archivalCode, item.title, end.isValid() ? end.toString(Qt::ISODate) : retentionName(item.retention), QString::number(item.pages) });
        row->setCheckState(0, Qt::Checked);
        row->setData(0, IdRole, item.id.value());
    }
    contents()->addWidget(m_tree, 1);
    addNote(u"listNote"_s, kind == u"destruction"_s ? tr("Nothing is destroyed by this: two different people have to approve the list, then somebody enters that it was carried out. The entries stay for ever.")
                                                    : tr("The list is approved first; then the day of the transfer is entered and the items are closed."));
    acceptButton()->setEnabled(!items.isEmpty());
}

void ArchiveListDialog::carryOut()
{
    QList<Id<ArchiveItem>> ids;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        if (m_tree->topLevelItem(i)->checkState(0) == Qt::Checked)
            ids << Id<ArchiveItem>(m_tree->topLevelItem(i)->data(0, IdRole).toLongLong());
    const auto undo = m_service.propose(m_kind, ids, m_to ? m_to->text() : QString(), m_reason->text());
    if (!undo) {
        messages().showError(undo.error());
        return;
    }
    emit proposed(*undo);
    accept();
}

ArchiveApprovalDialog::ArchiveApprovalDialog(ArchiveService& service, const ArchiveList& list, QWidget* parent)
    : ActionDialog(u"archiveApprovalDialog"_s, tr("Approve %1").arg(list.number), tr("&Approve"), parent)
    , m_service(service)
    , m_list(list.id)
    , m_person(FieldEditor::make(*archiveListType().kind().field(list.approver1.isNull() ? u"approver1"_s : u"approver2"_s), service.records().store(), this))
{
    resize(480, 240);
    auto* form = makeForm();
    addRow(form, tr("&Who approves"), m_person, m_person);
    contents()->addLayout(form);
    addNote(u"approvalNote"_s, !list.isDestruction() ? tr("%1 items are handed to %2.").arg(list.items.size()).arg(list.toOrg)
                               : list.approver1.isNull() ? tr("%1 items would be destroyed. A second, different person has to approve, too.").arg(list.items.size())
                                                         : tr("%1 items would be destroyed. This is the second approval: it has to be another person.").arg(list.items.size()));
    contents()->addStretch(1);
}

void ArchiveApprovalDialog::carryOut()
{
    const auto undo = m_service.approve(m_list, Id<Person>(m_person->value().toLongLong()));
    if (!undo) {
        messages().showError(undo.error());
        return;
    }
    emit approved(*undo);
    accept();
}

} // namespace bihuan
