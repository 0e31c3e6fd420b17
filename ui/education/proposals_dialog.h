// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/activity_service.h"

#include <QDialog>

class QTreeWidget;

namespace bihuan {

/// What the calendar asks for, each line to be taken or left. Nothing is saved here.
class ProposalsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ProposalsDialog(const QList<ActivityProposal>& proposals, QWidget* parent = nullptr);

signals:
    void taken(const QList<ActivityProposal>& chosen);

private:
    void updateButton();

    QList<ActivityProposal> m_proposals;
    QTreeWidget* m_list;
    QPushButton* m_take;
};

} // namespace bihuan
