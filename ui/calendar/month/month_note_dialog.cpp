// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/month/month_note_dialog.h"

#include "core/calendar/month/month_service.h"
#include "ui/widgets/message_bar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bihuan {

using namespace Qt::StringLiterals;

MonthNoteDialog::MonthNoteDialog(const MonthService& service, const MonthNote& note, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_note(note)
    , m_messages(new MessageBar(this))
    , m_motto(new QLineEdit(note.motto, this))
    , m_text(new QPlainTextEdit(note.text, this))
{
    setObjectName(u"monthNoteDialog"_s);
    setWindowTitle(tr("Notes of %1").arg(note.month));
    resize(500, 330);
    m_motto->setObjectName(u"monthNoteMotto"_s);
    m_motto->setAccessibleName(tr("Motto under the theme"));
    m_motto->setMaxLength(40);
    m_text->setObjectName(u"monthNoteText"_s);
    m_text->setAccessibleName(tr("Text for the notes area"));
    m_text->setTabChangesFocus(true);
    auto* mottoLabel = new QLabel(tr("&Motto under the theme"), this);
    mottoLabel->setBuddy(m_motto);
    auto* textLabel = new QLabel(tr("&Text for the notes area"), this);
    textLabel->setBuddy(m_text);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(mottoLabel, m_motto);
    form->addRow(textLabel, m_text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* go = new QPushButton(tr("&Save"), this);
    go->setObjectName(u"monthNoteSave"_s);
    makePrimary(go);
    buttons->addButton(go, QDialogButtonBox::ActionRole);
    connect(go, &QPushButton::clicked, this, &MonthNoteDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addLayout(form, 1);
    column->addWidget(buttons);
}

void MonthNoteDialog::save()
{
    m_note.motto = m_motto->text().simplified();
    m_note.text = m_text->toPlainText().trimmed();
    if (const auto saved = m_service.saveNote(m_note); !saved)
        m_messages->showError(saved.error());
    else
        accept();
}

} // namespace bihuan
