// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/items/archive_service.h"
#include "ui/widgets/action_dialog.h"

class QTreeWidget;

namespace bihuan {

class DateEdit;
class FieldEditor;

/// Lends one item.
class LoanDialog final : public ActionDialog {
    Q_OBJECT
public:
    LoanDialog(ArchiveService& service, const ArchiveItem& item, QWidget* parent);

signals:
    void lent(const ArchiveUndo& undo);

protected:
    void carryOut() override;

private:
    ArchiveService& m_service;
    Id<ArchiveItem> m_item;
    QLineEdit* m_borrower;
    QLineEdit* m_reason;
    FieldEditor* m_approver;
    DateEdit* m_lentOn;
    DateEdit* m_dueOn;
};

/// Puts items onto a list: what has been kept long enough to be destroyed, or what is handed over.
class ArchiveListDialog final : public ActionDialog {
    Q_OBJECT
public:
    /// `kind`: "transfer" or "destruction".
    ArchiveListDialog(ArchiveService& service, const QString& kind, const QList<ArchiveItem>& items, QWidget* parent);

signals:
    void proposed(const ArchiveUndo& undo);

protected:
    void carryOut() override;

private:
    ArchiveService& m_service;
    QString m_kind;
    QList<ArchiveItem> m_items;
    QLineEdit* m_to = nullptr;
    QLineEdit* m_reason;
    QTreeWidget* m_tree;
};

/// Who says yes to a list.
class ArchiveApprovalDialog final : public ActionDialog {
    Q_OBJECT
public:
    ArchiveApprovalDialog(ArchiveService& service, const ArchiveList& list, QWidget* parent);

signals:
    void approved(const ArchiveUndo& undo);

protected:
    void carryOut() override;

private:
    ArchiveService& m_service;
    Id<ArchiveList> m_list;
    FieldEditor* m_person;
};

} // namespace bihuan
