// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/backup_dialog.h"

#include "ui/dialogs/dialogs.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStackedWidget>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

BackupDialog::BackupDialog(const QList<Backup>& backups, Offer offer, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_backups(backups)
    , m_dialogs(dialogs)
    , m_messages(new MessageBar(this))
    , m_list(new QTreeWidget(this))
    , m_restore(new QPushButton(tr("&Restore…"), this))
{
    setObjectName(u"backupDialog"_s);
    setWindowTitle(offer == Offer::Backups ? tr("Restore from a backup") : tr("Open a backup or existing data"));
    resize(820, 480);
    m_list->setObjectName(u"backupList"_s);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setHeaderLabels({ tr("Made"), tr("School"), tr("People"), tr("Agreements"), tr("Size"), tr("Folder") });
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    for (const Backup& backup : m_backups) {
        const QString folder = QDir::toNativeSeparators(QFileInfo(backup.file).absolutePath());
        auto* item = new QTreeWidgetItem(
            m_list, { backup.at.toString(u"yyyy-MM-dd HH:mm"_s), backup.label, QString::number(backup.rows.value(u"person"_s)),
                      QString::number(backup.rows.value(u"agreement"_s)), QLocale().formattedDataSize(backup.size, 1, QLocale::DataSizeTraditionalFormat), folder });
        item->setToolTip(5, QDir::toNativeSeparators(backup.file));
        for (const int column : { 2, 3, 4 })
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const int column : { 0, 1, 2, 3, 4 })
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    auto* none = new EmptyState(u"archive"_s, this);
    none->setObjectName(u"noBackups"_s);
    none->setTexts(tr("No backups found here"), tr("Choose a backup file from a USB disk or another folder."));
    auto* stack = new QStackedWidget(this);
    stack->setObjectName(u"backupStack"_s);
    stack->addWidget(m_list);
    stack->addWidget(none);
    stack->setCurrentIndex(m_backups.isEmpty() ? 1 : 0);

    auto* file = new QPushButton(themedIcon(u"open"_s), tr("Choose a backup &file…"), this);
    file->setObjectName(u"chooseBackupButton"_s);
    auto* folder = new QPushButton(themedIcon(u"open"_s), tr("Open a &data folder…"), this);
    folder->setObjectName(u"openFolderButton"_s);
    folder->setVisible(offer == Offer::BackupsAndFolders);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelBackupButton"_s);
    m_restore->setObjectName(u"restoreButton"_s);
    makePrimary(m_restore);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : { file, folder })
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_restore);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addWidget(stack, 1);
    column->addLayout(buttons);

    connect(file, &QPushButton::clicked, this, &BackupDialog::chooseFile);
    connect(folder, &QPushButton::clicked, this, &BackupDialog::chooseFolder);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    const auto takeCurrent = [this] {
        if (const int row = m_list->indexOfTopLevelItem(m_list->currentItem()); row >= 0)
            take(m_backups[row]);
    };
    connect(m_restore, &QPushButton::clicked, this, takeCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, takeCurrent);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &BackupDialog::updateButton);
    if (!m_backups.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    updateButton();
}

void BackupDialog::updateButton()
{
    m_restore->setEnabled(m_list->currentItem());
}

void BackupDialog::chooseFile()
{
    const QString path
        = m_dialogs.chooseOpenFile(this, tr("Choose a backup file"), tr("Backups (*.db *.json);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const auto backup = readBackup(path))
        take(*backup);
    else
        m_messages->showError(backup.error());
}

void BackupDialog::chooseFolder()
{
    const QString path = m_dialogs.chooseFolder(this, tr("Data folder of the school"));
    if (path.isEmpty())
        return;
    accept();
    emit folderChosen(path);
}

void BackupDialog::take(const Backup& backup)
{
    const Backup chosen = backup; // the list may go with the dialog
    accept();
    emit backupChosen(chosen);
}

} // namespace bihuan
