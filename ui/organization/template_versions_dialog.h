// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_templates.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace bihuan {

class CompareView;

/// The versions of a text: who saved each when and why, how many agreements were issued from it, and what differs between
/// any two.
class TemplateVersionsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `edited`: the text as it stands in the editor when that is not saved; otherwise empty.
    TemplateVersionsDialog(const QString& name, const QList<TemplateVersion>& versions, const QHash<int, int>& issued,
                           const QString& edited, QWidget* parent = nullptr);

signals:
    void restoreWanted(int version); ///< TemplateVersion::id; the dialog closes

private:
    QString bodyOf(int id) const;
    void chooseRow();
    void compare();

    QList<TemplateVersion> m_versions; ///< newest first
    QString m_edited;
    QTreeWidget* m_list;
    QComboBox* m_before;
    QComboBox* m_after;
    QCheckBox* m_changesOnly;
    CompareView* m_view;
    QPushButton* m_restore;
};

} // namespace bihuan
