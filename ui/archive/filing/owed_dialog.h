// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/filing/filing_services.h"
#include "ui/widgets/action_dialog.h"

class QTreeWidget;

namespace bihuan {

/// Records that have to be filed by a rule and are not: those ticked are drafted in one go.
class OwedDialog final : public ActionDialog {
    Q_OBJECT
public:
    OwedDialog(FilingServices& services, QWidget* parent = nullptr);

signals:
    void drafted(const QList<qint64>& ids);
    void recordWanted(const QString& kind, qint64 id);

protected:
    void carryOut() override;

private:
    FilingServices& m_services;
    QList<OwedFiling> m_owed;
    QTreeWidget* m_list;
};

} // namespace bihuan
