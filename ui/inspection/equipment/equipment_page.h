// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/equipment/equipment_service.h"
#include "ui/inspection/property/acting_list_page.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace bihuan {

class DateEdit;
class MessageBar;

/// What came of a test, for one or several pieces of equipment at once.
class TestDialog final : public QDialog {
    Q_OBJECT
public:
    /// `enter` puts it on record.
    TestDialog(const QStringList& numbers, QDate today, std::function<Result<>(const TestEntry&)> enter, QWidget* parent = nullptr);

private:
    std::function<Result<>(const TestEntry&)> m_enter;
    DateEdit* m_date;
    QComboBox* m_result;
    QLineEdit* m_tester;
    QLineEdit* m_finding;
    MessageBar* m_messages;
};

/// Equipment with what is due, tests entered for the rows selected, tags to hang up and the list to walk round with.
class EquipmentPage final : public ActingListPage {
    Q_OBJECT
public:
    EquipmentPage(EquipmentService& service, const UiContext& context, std::function<void(QWidget*)> import, std::function<void()> importTemplate, QWidget* parent = nullptr);

private:
    void enterTest();
    void printTags();
    void printDue();
    void preview(std::shared_ptr<PageSet> pages);

    EquipmentService& m_service;
};

} // namespace bihuan
