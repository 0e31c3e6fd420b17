// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/filing/owed_dialog.h"

#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace bihuan {

using namespace Qt::StringLiterals;

OwedDialog::OwedDialog(FilingServices& services, QWidget* parent)
    : ActionDialog(u"owedDialog"_s, tr("Not drafted yet"), tr("&Draft those ticked"), parent)
    , m_services(services)
    , m_list(new QTreeWidget(this))
{
    resize(760, 420);
    const auto owed = services.filings.owed();
    if (owed)
        m_owed = *owed;
    else
        messages().showError(owed.error());
    addNote(u"owedNote"_s, m_owed.isEmpty() ? tr("Everything the rules ask for is drafted or filed. Which records have to be filed stands under “What has to be filed”.")
                                            : tr("By the rules these records have to be filed, and there is no filing yet. Enter opens one."));
    m_list->setObjectName(u"owedList"_s);
    m_list->setAccessibleName(tr("Not drafted yet"));
    m_list->setHeaderLabels({ tr("Record"), tr("Matter"), tr("Filed with"), tr("Happened on"), tr("Due by") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setItemDelegate(new StatusPillDelegate(m_list));
    for (const OwedFiling& one : std::as_const(m_owed)) {
        auto* item = new QTreeWidgetItem(m_list, { one.name.simplified(), one.rule.name, one.rule.toOrg, one.happened.toString(Qt::ISODate), one.due.toString(Qt::ISODate) });
        item->setCheckState(0, Qt::Checked);
        item->setData(4, ToneRole, int(one.due < services.filings.today() ? Tone::Error : Tone::Warning));
        item->setToolTip(0, one.name.simplified());
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const OwedFiling one = m_owed.value(m_list->indexOfTopLevelItem(item));
        accept();
        emit recordWanted(one.kind, one.id);
    });
    contents()->addWidget(m_list, 1);
    m_list->setVisible(!m_owed.isEmpty());
    acceptButton()->setEnabled(!m_owed.isEmpty());
}

void OwedDialog::carryOut()
{
    QList<Filing> drafts;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(0) != Qt::Checked)
            continue;
        const auto draft = m_services.filings.draft(m_owed[row].rule.id, m_owed[row].kind, m_owed[row].id);
        if (!draft) {
            messages().showError(draft.error());
            return;
        }
        drafts << *draft;
    }
    if (drafts.isEmpty()) {
        messages().showMessage(Tone::Info, tr("Tick what is to be drafted."));
        return;
    }
    const auto made = m_services.filings.add(drafts, true);
    if (!made) {
        messages().showError(made.error());
        return;
    }
    QList<qint64> ids;
    for (const Id<Filing> id : *made)
        ids << id.value();
    accept();
    emit this->drafted(ids);
}

} // namespace bihuan
