// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/attachments.h"
#include "tests/support/memory_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/records/record_form.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QTemporaryDir>
#include <QTest>

namespace bihuan::test {

/// On the screen and in front, so that it can have the focus.
inline void showActive(QWidget& window)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

/// The real form over a real school, without a list around it.
struct FormSchool {
    MemorySchool school;
    QTemporaryDir folder;
    UiSettings settings{ folder.filePath(QStringLiteral("ui.ini")) };
    TestDialogs dialogs;
    TestPrinters printers;
    Theme& theme = lightTheme();
    StaffCategory teachers = school.addCategory(QStringLiteral("teacher"), QStringLiteral("教师"));
    Department office = school.addDepartment(QStringLiteral("教导处"));
    Department affairs = school.addDepartment(QStringLiteral("总务处"));
    std::unique_ptr<RecordForm> form;

    std::function<void(UiContext&)> extend;

    UiContext context()
    {
        UiContext made{ *school.service, dialogs, printers, settings, nullptr };
        if (extend)
            extend(made);
        return made;
    }
    /// A new form window, as after a start of the program; the one before goes as in a crash or at the end.
    RecordForm& open(const Record& record)
    {
        form.reset();
        form = std::make_unique<RecordForm>(personType().kind(), context());
        form->resize(760, 620);
        showActive(*form);
        form->load(record);
        return *form;
    }
    RecordForm& open(const Person& person) { return open(stored(person)); }
    RecordForm& openNew() { return open(personType().kind().blank()); }
    Record stored(const Person& person) { return **school.store->find(personType().kind(), person.id.value()); }

    QLineEdit& input(const char* name) { return *child<QLineEdit>(*form, name); }
    QPushButton& button(const char* name) { return *child<QPushButton>(*form, name); }
    void press(const char* name) { QTest::mouseClick(&button(name), Qt::LeftButton); }
    void type(const char* name, const QString& text)
    {
        input(name).setFocus();
        input(name).selectAll();
        typeByInputMethod(&input(name), text);
    }
    /// Chooses a reference as a person does: the button, some characters, the first that fits.
    void choose(const char* name, const QString& typed)
    {
        press(name);
        typeByInputMethod(child<QLineEdit>(*form, "filterEdit"), typed);
        press("referenceChoose");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    MessageBar& bar() { return *child<MessageBar>(*form, "messageBar"); }
    QPushButton& barAction() { return *child<QPushButton>(bar(), "messageAction"); }
    qint64 drafts() { return school.rows(QStringLiteral("draft")); }
};

} // namespace bihuan::test
