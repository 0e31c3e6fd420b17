// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/new_school.h"
#include "ui/firstrun/roster_box.h"

#include <QWidget>

class QButtonGroup;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace bihuan {

class DepartmentsStep;
class MessageBar;
class TermsStep;
class ToneLabel;

/// Everything a person has said about a new school.
struct NewSchoolRequest {
    QString folder;
    NewSchool school;
    std::optional<RosterFile> roster;
};

/// Sets up a school on three steps, of which only the first must be seen and only the name must be typed: the button that
/// finishes stands on every step.
class NewSchoolPage final : public QWidget {
    Q_OBJECT
public:
    NewSchoolPage(Dialogs& dialogs, const RosterBox::Check& check, QDate today, QWidget* parent = nullptr);

    /// Where the school's data will be kept, as long as the person does not choose another folder.
    void setFolder(const QString& folder);
    MessageBar& messages() const { return *m_messages; }
    NewSchoolRequest request() const;

signals:
    void wanted(const NewSchoolRequest& request);
    void backWanted();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildSchoolStep(const RosterBox::Check& check);
    QWidget* buildStepBar();
    QWidget* buildButtons();
    QLineEdit* addLine(QFormLayout& form, const QString& name, const QString& label, int maxLength, const QString& hint = {});
    void openStep(int step);
    void chooseFolder();
    void takeSignatories();
    void updateButton();

    Dialogs& m_dialogs;
    QString m_folder;
    QLabel* m_title;
    QButtonGroup* m_stepButtons;
    QStackedWidget* m_steps;
    MessageBar* m_messages;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_shortName = nullptr;
    QLineEdit* m_principal = nullptr;
    QLineEdit* m_vicePrincipal = nullptr;
    RosterBox* m_roster = nullptr;
    ToneLabel* m_folderLabel = nullptr;
    TermsStep* m_terms = nullptr;
    DepartmentsStep* m_departments = nullptr;
    QPushButton* m_later = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_create = nullptr;
};

} // namespace bihuan
