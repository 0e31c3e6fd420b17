// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backup.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace bihuan {

class Dialogs;
class MessageBar;

/// The backups there are, newest first, to go back to one of them; or a file or data folder from elsewhere.
/// Decides and changes nothing.
class BackupDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Offer { Backups, BackupsAndFolders };

    BackupDialog(const QList<Backup>& backups, Offer offer, Dialogs& dialogs, QWidget* parent = nullptr);

signals:
    /// The dialog has closed.
    void backupChosen(const Backup& backup);
    void folderChosen(const QString& path);

private:
    void chooseFile();
    void chooseFolder();
    void take(const Backup& backup);
    void updateButton();

    QList<Backup> m_backups;
    Dialogs& m_dialogs;
    MessageBar* m_messages;
    QTreeWidget* m_list;
    QPushButton* m_restore;
};

} // namespace bihuan
