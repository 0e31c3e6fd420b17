// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/test_dialogs.h"
#include "tests/ui/ui_support.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QApplication>
#include <QHeaderView>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

struct Setting {
    QTemporaryDir folder;
    UiSettings settings{ folder.filePath(u"ui.ini"_s) };
    TestDialogs dialogs;
    Theme& theme = lightTheme();
    Result<int> restored = 3;
    SettingsDialog dialog{ { folder.filePath(u"school"_s),
                             { { u"department"_s, u"部门"_s, [this] { return restored; } } } },
                           theme,
                           settings,
                           dialogs };

    Setting() { dialog.show(); }
    MessageBar& messages() { return *child<MessageBar>(dialog, "messageBar"); }
    void press(const char* name) { QTest::mouseClick(child<QPushButton>(dialog, name), Qt::LeftButton); }
};

} // namespace

TEST_CASE("Settings take effect and are kept at once")
{
    Setting setting;
    auto* size = child<QSpinBox>(setting.dialog, "fontSizeBox");
    CHECK(size->minimum() == 9);
    CHECK(size->maximum() == 14);
    size->setValue(13);
    CHECK(QApplication::font().pointSize() == 13);
    CHECK(setting.settings.appearance().fontPt == 13);
    auto* dark = child<QRadioButton>(setting.dialog, "darkModeButton");
    dark->setFocus();
    QTest::keyClick(dark, Qt::Key_Space);
    CHECK(isDark(QApplication::palette()));
    CHECK(setting.settings.appearance().mode == ColorMode::Dark);
    QTest::mouseClick(child<QRadioButton>(setting.dialog, "lightModeButton"), Qt::LeftButton);
    CHECK_FALSE(isDark(QApplication::palette()));
    QTest::keyClick(&setting.dialog, Qt::Key_Escape);
    CHECK_FALSE(setting.dialog.isVisible());
}

TEST_CASE("The place of backups is chosen, checked for writing, and given back")
{
    Setting setting;
    const QString key = QLatin1String(SettingsDialog::backupFolderKey);
    auto* shown = child<QLabel>(setting.dialog, "backupFolderLabel");
    const QString usual = shown->text();
    QSignalSpy changed(&setting.dialog, &SettingsDialog::backupFolderChanged);

    setting.press("chooseBackupButton"); // cancelled
    CHECK(changed.isEmpty());
    QTemporaryDir stick;
    setting.dialogs.folder = stick.path();
    setting.press("chooseBackupButton");
    CHECK(changed.size() == 1);
    CHECK(setting.settings.value(key).toString() == stick.path());
    CHECK(shown->text() == QDir::toNativeSeparators(stick.path()));
    CHECK(setting.messages().tone() == Tone::Ok);

    setting.dialogs.folder = stick.filePath(u"没有"_s);
    setting.press("chooseBackupButton");
    CHECK(setting.messages().tone() == Tone::Error);
    CHECK(setting.settings.value(key).toString() == stick.path());

    QDir().mkpath(setting.folder.filePath(u"school/here"_s));
    setting.dialogs.folder = setting.folder.filePath(u"school/here"_s);
    setting.press("chooseBackupButton");
    CHECK(setting.messages().tone() == Tone::Warning);

    setting.press("usualBackupButton");
    CHECK(shown->text() == usual);
    CHECK(setting.settings.value(key).toString().isEmpty());
    CHECK_FALSE(child<QPushButton>(setting.dialog, "usualBackupButton")->isEnabled());
}

TEST_CASE("Columns of all lists are forgotten, and default rows come back")
{
    Setting setting;
    QTableWidget table(1, 2);
    setting.settings.saveHeader(u"person"_s, *table.horizontalHeader(), 1);
    REQUIRE(setting.settings.restoreHeader(u"person"_s, *table.horizontalHeader(), 1));
    QSignalSpy reset(&setting.dialog, &SettingsDialog::columnsReset);
    setting.press("resetColumnsButton");
    CHECK(reset.size() == 1);
    CHECK_FALSE(setting.settings.restoreHeader(u"person"_s, *table.horizontalHeader(), 1));

    setting.press("restore_department_button");
    CHECK(setting.messages().text().contains(u'3'));
    setting.restored = 0;
    setting.press("restore_department_button");
    CHECK(setting.messages().tone() == Tone::Info);
    setting.restored = Error{ Error::Kind::Storage, u"部门"_s, {} };
    setting.press("restore_department_button");
    CHECK(setting.messages().tone() == Tone::Error);
}

TEST_CASE("Another data folder is asked for, and every control of the settings is named")
{
    Setting setting;
    QSignalSpy other(&setting.dialog, &SettingsDialog::otherFolderWanted);
    setting.press("otherFolderButton");
    CHECK(other.size() == 1);
    CHECK(unnamedControls(setting.dialog) == QStringList());
}

TEST_CASE("A computer in high contrast keeps its colours while the program follows the system")
{
    lightTheme(); // the palette is the program's own until a theme has seen another
    QPalette contrast;
    contrast.setColor(QPalette::Window, Qt::black);
    contrast.setColor(QPalette::WindowText, Qt::white);
    contrast.setColor(QPalette::Base, Qt::black);
    contrast.setColor(QPalette::Text, QColor(0, 255, 0));
    QApplication::setPalette(contrast);
    Theme theme;
    theme.apply({ ColorMode::System, 10 });
    CHECK(QApplication::palette().color(QPalette::Text) == QColor(0, 255, 0));
    theme.apply({ ColorMode::Light, 10 });
    CHECK_FALSE(isDark(QApplication::palette()));
    lightTheme();
}

TEST_CASE("A date field that has the keyboard says nothing more when its window goes")
{
    lightTheme();
    auto window = std::make_unique<QWidget>();
    auto* date = new DateEdit(window.get());
    int said = 0;
    QObject::connect(date->lineEdit(), &QLineEdit::editingFinished, [&] { ++said; });
    window->show();
    window->activateWindow();
    date->lineEdit()->setFocus();
    QApplication::processEvents();
    REQUIRE(QApplication::focusWidget() == date->lineEdit());
    window.reset();
    CHECK(said == 0);
}
