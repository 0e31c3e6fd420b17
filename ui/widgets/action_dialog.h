// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace bihuan {

class MessageBar;
struct Error;

/// What dialogs that do one thing have in common: a message bar above, the contents, one main button and Cancel below.
class ActionDialog : public QDialog {
    Q_OBJECT
public:
    ActionDialog(const QString& name, const QString& title, const QString& acceptText, QWidget* parent);

    void showError(const Error& error); ///< and the dialog stays open

protected:
    /// What the main button does; it closes with accept() when all went well.
    virtual void carryOut() = 0;

    MessageBar& messages() const { return *m_messages; }
    QVBoxLayout* contents() const { return m_contents; }
    QPushButton* acceptButton() const { return m_accept; }
    QPushButton* addButton(const QString& name, const QString& text); ///< left of the main one; does not close
    QLineEdit* addLine(QFormLayout* form, const QString& name, const QString& label, const QString& value = {});
    QPlainTextEdit* addText(QFormLayout* form, const QString& name, const QString& label, const QString& placeholder, const QString& value = {});
    void addRow(QFormLayout* form, const QString& label, QWidget* editor, QWidget* buddy);
    QLabel* addNote(const QString& name, const QString& text);

private:
    MessageBar* m_messages;
    QVBoxLayout* m_contents;
    QPushButton* m_accept;
    QHBoxLayout* m_buttons;
};

} // namespace bihuan
