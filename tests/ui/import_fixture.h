// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/memory_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/ui_support.h"
#include "ui/records/import_dialog.h"
#include "ui/widgets/ui_settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace bihuan {

/// A school and the import of its staff, worked by clicks on real files.
struct ImportFixture {
    test::MemorySchool school;
    QTemporaryDir folder;
    TestDialogs dialogs;
    UiSettings settings{ folder.filePath(QStringLiteral("ui.ini")) };
    Theme& theme = lightTheme();
    StaffCategory teachers = school.addCategory(QStringLiteral("teacher"), QStringLiteral("教师"));
    Department office = school.addDepartment(QStringLiteral("教导处"));
    Importer importer{ *school.service };
    std::unique_ptr<ImportDialog> dialog;

    QString write(const QString& text) { return writeBytes(text.toUtf8()); }
    QString writeBytes(const QByteArray& bytes, const QString& name = QStringLiteral("名单.csv"))
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    ImportDialog& openEmpty()
    {
        dialog = std::make_unique<ImportDialog>(
            personType().kind(), ImportContext{ *school.service, importer, dialogs, {}, &settings },
            QSet<QString>{ QStringLiteral("department"), QStringLiteral("post") });
        dialog->show();
        return *dialog;
    }
    ImportDialog& openPath(const QString& path)
    {
        openEmpty();
        dialogs.openFile = path;
        click("chooseFileButton");
        return *dialog;
    }
    ImportDialog& open(const QString& text) { return openPath(write(text)); }
    void click(const char* name) { QTest::mouseClick(child<QPushButton>(*dialog, name), Qt::LeftButton); }
    /// Goes to a step by the bar above.
    void goTo(ImportDialog::Step step)
    {
        const QByteArray name = "importStep" + QByteArray::number(int(step) + 1);
        QTest::mouseClick(child<QWidget>(*dialog, name.constData()), Qt::LeftButton);
        REQUIRE(dialog->step() == step);
    }

    QAbstractItemModel& report() { return *child<QTreeView>(*dialog, "importReport")->model(); }
    /// Invalid when there is no such group.
    QModelIndex group(const QString& name)
    {
        for (int i = 0; i < report().rowCount(); ++i)
            if (report().index(i, 0).data(Qt::UserRole).toString() == name)
                return report().index(i, 0);
        return {};
    }
    int rowsIn(const QString& name) { return group(name).isValid() ? report().rowCount(group(name)) : 0; }
    QString cell(const QString& name, int row, int column) { return report().index(row, column, group(name)).data().toString(); }
};

} // namespace bihuan
