// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace bihuan {

class Dialogs;
class MessageBar;
class Theme;
class UiSettings;

/// What the settings are about besides the look: filled in by the application.
struct SettingsSubject {
    /// A list whose bundled rows can be brought back, and what does it; the answer is how many came.
    struct DefaultRows {
        QString code; ///< becomes the object name of its button
        QString title;
        std::function<Result<int>()> restore;
    };
    QString dataFolder;
    QList<DefaultRows> defaults;
};

/// Everything takes effect at once; there is nothing to confirm, and Esc closes.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    static constexpr const char* backupFolderKey = "backup/folder"; ///< in UiSettings; empty = no second place

    SettingsDialog(const SettingsSubject& subject, Theme& theme, UiSettings& settings, Dialogs& dialogs,
                   QWidget* parent = nullptr);

signals:
    /// The user wants to work with another school's folder; whoever knows how asks which.
    void otherFolderWanted();
    void backupFolderChanged();
    /// All remembered columns are forgotten: open lists go back to theirs.
    void columnsReset();

private:
    QWidget* buildLook();
    QWidget* buildFolders(const SettingsSubject& subject);
    QWidget* buildLists(const SettingsSubject& subject);
    void showBackupFolder();
    void chooseBackupFolder();

    Theme& m_theme;
    UiSettings& m_settings;
    Dialogs& m_dialogs;
    QString m_dataFolder;
    MessageBar* m_messages;
    QLabel* m_backup = nullptr;
    QPushButton* m_usualBackup = nullptr;
};

} // namespace bihuan
