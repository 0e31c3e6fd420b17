// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/template_versions_dialog.h"

#include "core/documents/template_text.h"
#include "ui/documents/compare_view.h"
#include "ui/widgets/inputs.h"

#include <QCheckBox>
#include <QSplitter>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {
constexpr int editedId = -1;
constexpr int emptyId = 0; ///< before the first version
} // namespace

TemplateVersionsDialog::TemplateVersionsDialog(const QString& name, const QList<TemplateVersion>& versions,
                                               const QHash<int, int>& issued, const QString& edited, QWidget* parent)
    : QDialog(parent)
    , m_versions(versions)
    , m_edited(edited)
    , m_list(new QTreeWidget(this))
    , m_before(new ComboBox(this))
    , m_after(new ComboBox(this))
    , m_changesOnly(new QCheckBox(tr("Changes &only"), this))
    , m_view(new CompareView(this))
    , m_restore(new QPushButton(tr("&Restore this version"), this))
{
    setObjectName(u"templateVersionsDialog"_s);
    setWindowTitle(tr("Versions: %1").arg(name));
    resize(820, 640);
    m_list->setObjectName(u"versionList"_s);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setHeaderLabels({tr("Version"), tr("Saved"), tr("By"), tr("Agreements"), tr("What changed")});
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    for (const TemplateVersion& version : m_versions) {
        auto* row = new QTreeWidgetItem(m_list,
                                        {QString::number(version.number), version.createdAt.toString(u"yyyy-MM-dd HH:mm"_s),
                                         version.actor, QString::number(issued.value(version.id)), version.note});
        row->setData(0, Qt::UserRole, version.id);
        row->setToolTip(4, version.note);
    }
    for (int column = 0; column < 4; ++column)
        m_list->resizeColumnToContents(column);
    m_before->setObjectName(u"compareBeforeBox"_s);
    m_before->setAccessibleName(tr("Older version to compare"));
    m_after->setObjectName(u"compareAfterBox"_s);
    m_after->setAccessibleName(tr("Newer version to compare"));
    m_before->addItem(tr("(nothing)"), emptyId);
    if (!m_edited.isEmpty())
        m_after->addItem(tr("Text in the editor (not saved)"), editedId);
    for (const TemplateVersion& version : m_versions)
        for (QComboBox* box : {m_before, m_after})
            box->addItem(tr("Version %1").arg(version.number), version.id);
    m_changesOnly->setObjectName(u"changesOnlyBox"_s);
    m_changesOnly->setChecked(true);
    m_restore->setObjectName(u"restoreVersionButton"_s);
    m_restore->setAutoDefault(false);
    auto* close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setAutoDefault(false);

    auto* choice = new QHBoxLayout;
    auto* from = new QLabel(tr("&From"), this);
    from->setBuddy(m_before);
    auto* to = new QLabel(tr("&to"), this);
    to->setBuddy(m_after);
    for (QWidget* widget : {static_cast<QWidget*>(from), static_cast<QWidget*>(m_before), static_cast<QWidget*>(to),
                            static_cast<QWidget*>(m_after), static_cast<QWidget*>(m_changesOnly)})
        choice->addWidget(widget);
    choice->addStretch(1);
    choice->addWidget(new QLabel(tr("＋ added   － removed   ± changed"), this));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_restore);
    auto* below = new QWidget(this);
    auto* inner = new QVBoxLayout(below);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addLayout(choice);
    inner->addWidget(m_view, 1);
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setObjectName(u"versionHalves"_s);
    halves->addWidget(m_list);
    halves->addWidget(below);
    halves->setSizes({180, 380});
    halves->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(halves, 1);
    column->addLayout(buttons);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &TemplateVersionsDialog::chooseRow);
    connect(m_before, &QComboBox::activated, this, &TemplateVersionsDialog::compare);
    connect(m_after, &QComboBox::activated, this, &TemplateVersionsDialog::compare);
    connect(m_changesOnly, &QCheckBox::toggled, this, &TemplateVersionsDialog::compare);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        emit restoreWanted(m_list->currentItem()->data(0, Qt::UserRole).toInt());
        accept();
    });
    m_list->setCurrentItem(m_list->topLevelItem(0));
    if (!m_edited.isEmpty() && !m_versions.isEmpty()) { // what one has just typed interests most
        m_before->setCurrentIndex(m_before->findData(m_versions.first().id));
        m_after->setCurrentIndex(m_after->findData(editedId));
        compare();
    }
}

QString TemplateVersionsDialog::bodyOf(int id) const
{
    if (id == editedId)
        return m_edited;
    for (const TemplateVersion& version : m_versions)
        if (version.id == id)
            return version.body;
    return {};
}

/// A row shows what that version changed.
void TemplateVersionsDialog::chooseRow()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_restore->setEnabled(row > 0);
    if (row < 0)
        return;
    m_after->setCurrentIndex(m_after->findData(m_versions[row].id));
    m_before->setCurrentIndex(m_before->findData(row + 1 < m_versions.size() ? m_versions[row + 1].id : emptyId));
    compare();
}

void TemplateVersionsDialog::compare()
{
    const Blocks before = parseTemplate(bodyOf(m_before->currentData().toInt())).blocks;
    const Blocks after = parseTemplate(bodyOf(m_after->currentData().toInt())).blocks;
    m_view->setLines(compareBlocks(before, after), m_changesOnly->isChecked());
}

} // namespace bihuan
