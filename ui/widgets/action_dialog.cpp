// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_dialog.h"

#include "ui/widgets/form_rows.h"
#include "ui/widgets/message_bar.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace bihuan {

using namespace Qt::StringLiterals;

ActionDialog::ActionDialog(const QString& name, const QString& title, const QString& acceptText, QWidget* parent)
    : QDialog(parent)
    , m_messages(new MessageBar(this))
    , m_contents(new QVBoxLayout)
    , m_accept(new QPushButton(acceptText, this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(name);
    setWindowTitle(title);
    m_accept->setObjectName(u"acceptButton"_s);
    m_accept->setAutoDefault(false);
    makePrimary(m_accept);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    connect(m_accept, &QPushButton::clicked, this, [this] { carryOut(); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_accept);
    m_buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addLayout(m_contents, 1);
    column->addLayout(m_buttons);
}

void ActionDialog::showError(const Error& error)
{
    m_messages->showError(error);
}

QPushButton* ActionDialog::addButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->indexOf(m_accept), button);
    return button;
}

void ActionDialog::addRow(QFormLayout* form, const QString& label, QWidget* editor, QWidget* buddy)
{
    auto* text = new QLabel(label, this);
    text->setBuddy(buddy);
    form->addRow(text, editor);
}

QLineEdit* ActionDialog::addLine(QFormLayout* form, const QString& name, const QString& label, const QString& value)
{
    auto* edit = new QLineEdit(value, this);
    addFormRow(*form, label, edit, name);
    return edit;
}

QPlainTextEdit* ActionDialog::addText(QFormLayout* form, const QString& name, const QString& label, const QString& placeholder, const QString& value)
{
    auto* edit = new QPlainTextEdit(value, this);
    edit->setPlaceholderText(placeholder);
    edit->setTabChangesFocus(true);
    addFormRow(*form, label, edit, name);
    return edit;
}

QLabel* ActionDialog::addNote(const QString& name, const QString& text)
{
    auto* note = new QLabel(text, this);
    note->setObjectName(name);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    m_contents->addWidget(note);
    return note;
}

} // namespace bihuan
