// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, manual and what is new: the rest of the window is in window_composition.cpp.
#include "app/window_composition.h"

#include "core/people/defaults.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/records/record_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/manual_book.h"
#include "ui/shell/manual_print.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

using namespace Qt::StringLiterals;

namespace bihuan {

void WindowComposition::addHelp()
{
    connect(m_window.get(), &MainWindow::settingsWanted, this, &WindowComposition::openSettings);
    connect(m_window.get(), &MainWindow::manualPrintWanted, this, &WindowComposition::printManual);
}

void WindowComposition::openSettings()
{
    SettingsSubject subject{ m_services.folder->path(), {} };
    for (const RecordKind* kind : { &departmentType().kind(), &postType().kind(), &staffCategoryType().kind(), &mechanismType().kind() })
        subject.defaults << SettingsSubject::DefaultRows{ kind->code, kind->pluralTitle(), [this, kind] {
                                                             const auto restored = restoreDefaults(*m_services.store, *kind);
                                                             if (restored && *restored > 0)
                                                                 m_services.records->announce(kind->code);
                                                             return restored;
                                                         } };
    auto* dialog = new SettingsDialog(subject, m_surroundings.theme, m_surroundings.settings, m_surroundings.dialogs, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::columnsReset, this, [this] {
        for (RecordTable* table : m_window->findChildren<RecordTable*>())
            table->resetColumns();
    });
    connect(dialog, &SettingsDialog::otherFolderWanted, this, [this, dialog] {
        dialog->close();
        emit otherSchoolWanted();
    });
    dialog->open();
}

void WindowComposition::printManual(const ManualChapter& chapter)
{
    openManualPrint(chapter, m_services.folder->database().clock().now(), m_surroundings.dialogs, m_surroundings.printers, *m_window);
}

void WindowComposition::showUpdateNotes()
{
    const QString key = u"notes/version"_s;
    const QString before = m_surroundings.settings.value(key).toString();
    if (before == m_surroundings.version)
        return;
    m_surroundings.settings.setValue(key, m_surroundings.version);
    if (before.isEmpty() || !m_window->currentPage()) // the first start: everything is new
        return;
    m_window->currentPage()->messages().showMessage(
        Tone::Info, tr("The program was updated to %1.").arg(m_surroundings.version), tr("See what is &new"),
        [this] { m_window->openManual(QLatin1String(ManualBook::changesChapter)); });
}

} // namespace bihuan
