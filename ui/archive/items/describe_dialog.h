// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/items/archive_service.h"
#include "ui/widgets/action_dialog.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace bihuan {

class DateEdit;

/// What stands in the catalogue about one item or several. Of several, what is left alone stays as it is.
class DescribeDialog : public ActionDialog {
    Q_OBJECT
public:
    DescribeDialog(ArchiveService& service, const QList<ArchiveItem>& items, QWidget* parent);

signals:
    void described(const ArchiveUndo& undo, int items);

protected:
    DescribeDialog(ArchiveService& service, const QList<ArchiveItem>& items, const QString& name, const QString& title, const QString& acceptText, QWidget* parent);
    void carryOut() override;
    /// Nothing when something typed cannot be: it is said then.
    std::optional<ArchiveDescription> given();
    QFormLayout* form() const { return m_form; }
    ArchiveService& service() const { return m_service; }
    const QList<ArchiveItem>& items() const { return m_items; }

private:
    void build();

    ArchiveService& m_service;
    QList<ArchiveItem> m_items;
    QFormLayout* m_form;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_docNo;
    QLineEdit* m_author;
    DateEdit* m_date;
    QLineEdit* m_pages;
    QLineEdit* m_year;
    QComboBox* m_class;
    QComboBox* m_retention;
    QComboBox* m_secrecy;
    QLineEdit* m_note;
    QCheckBox* m_finish = nullptr;
};

/// 更正说明: what is right instead of what stands on stamped paper, and why.
class CorrectionDialog final : public DescribeDialog {
    Q_OBJECT
public:
    CorrectionDialog(ArchiveService& service, const ArchiveItem& item, const QString& by, QWidget* parent);

signals:
    void corrected(const ArchiveUndo& undo);

protected:
    void carryOut() override;

private:
    QLineEdit* m_reason;
    QLineEdit* m_by;
};

} // namespace bihuan
