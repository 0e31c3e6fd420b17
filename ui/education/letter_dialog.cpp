// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/letter_dialog.h"

#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace bihuan {

using namespace Qt::StringLiterals;

LetterDialog::LetterDialog(LetterService& service, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_messages(new MessageBar(this))
    , m_text(new ComboBox(this))
    , m_number(new QLineEdit(this))
    , m_topic(new QLineEdit(this))
    , m_sent(new DateEdit(this))
    , m_due(new DateEdit(this))
    , m_channel(new ComboBox(this))
    , m_classes(new QListWidget(this))
    , m_body(new QPlainTextEdit(this))
    , m_slip(new QPlainTextEdit(this))
{
    setObjectName(u"letterDialog"_s);
    setWindowTitle(tr("New letter to parents"));
    resize(860, 620);
    const RecordStore& store = service.records().store();
    for (const LetterText& one : store.list(letterTextType()).value_or({}))
        m_text->addItem(one.name, one.id.value());
    m_text->addItem(tr("An empty letter"), qint64(0));
    m_channel->addItem(tr("On paper"), u"paper"_s);
    m_channel->addItem(tr("Online"), u"online"_s);
    m_channel->addItem(tr("Paper and online"), u"both"_s);
    for (const SchoolClass& one : store.list(schoolClassType()).value_or({})) {
        auto* item = new QListWidgetItem(one.pupils > 0 ? tr("%1 (%2)").arg(one.name).arg(one.pupils) : one.name, m_classes);
        item->setData(IdRole, one.id.value());
        item->setCheckState(Qt::Checked);
    }
    m_sent->setToday(service.today());
    m_due->setToday(service.today());
    m_body->setTabChangesFocus(true);
    m_slip->setTabChangesFocus(true);
    m_slip->setMaximumHeight(72);
    auto* form = makeForm();
    addFormRow(*form, tr("&Begin with"), m_text, u"letterText"_s);
    addFormRow(*form, tr("&Number"), m_number, u"letterNumber"_s);
    addFormRow(*form, tr("&Topic"), m_topic, u"letterTopic"_s);
    addFormRow(*form, tr("&Sent on"), m_sent, u"letterSent"_s, m_sent->lineEdit());
    addFormRow(*form, tr("Slips bac&k by"), m_due, u"letterDue"_s, m_due->lineEdit());
    addFormRow(*form, tr("&How it goes out"), m_channel, u"letterChannel"_s);
    addFormRow(*form, tr("&Classes"), m_classes, u"letterClasses"_s);
    auto* left = new QWidget(this);
    left->setObjectName(u"letterFacts"_s);
    left->setLayout(form);
    left->setFixedWidth(360);
    const auto titled = [&](const QString& text, QWidget* input, const QString& name) {
        input->setObjectName(name);
        auto* label = new QLabel(text, this);
        label->setBuddy(input);
        QString plain = text;
        input->setAccessibleName(plain.remove(u'&'));
        return label;
    };
    auto* right = new QVBoxLayout;
    right->addWidget(titled(tr("T&ext: a line is a paragraph, a line beginning with “一、” a heading"), m_body, u"letterBody"_s));
    right->addWidget(m_body, 1);
    right->addWidget(titled(tr("S&lip: what parents confirm; empty = no slip"), m_slip, u"letterSlip"_s));
    right->addWidget(m_slip);
    auto* row = new QHBoxLayout;
    row->addWidget(left);
    row->addLayout(right, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* save = new QPushButton(tr("&Register the letter"), this);
    save->setObjectName(u"letterSave"_s);
    makePrimary(save);
    buttons->addButton(save, QDialogButtonBox::ActionRole);
    connect(save, &QPushButton::clicked, this, &LetterDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QComboBox::currentIndexChanged, this, &LetterDialog::takeText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    takeText();
}

void LetterDialog::takeText()
{
    const auto draft = m_service.draft(Id<LetterText>(m_text->currentData().toLongLong()));
    if (!draft) {
        m_messages->showError(draft.error());
        return;
    }
    m_number->setText(draft->docNo);
    m_topic->setText(draft->topic);
    m_sent->setDate(draft->sentOn);
    m_due->setDate(draft->dueOn);
    m_body->setPlainText(draft->body);
    m_slip->setPlainText(draft->slip);
}

void LetterDialog::save()
{
    ParentLetter letter{ .docNo = m_number->text().trimmed(), .topic = m_topic->text().trimmed(), .body = m_body->toPlainText().trimmed(), .slip = m_slip->toPlainText().trimmed(),
                         .sentOn = m_sent->date(), .dueOn = m_due->date(), .channel = m_channel->currentData().toString() };
    for (int i = 0; i < m_classes->count(); ++i)
        if (m_classes->item(i)->checkState() == Qt::Checked)
            letter.classes << Id<SchoolClass>(m_classes->item(i)->data(IdRole).toLongLong());
    const auto id = m_service.issue(letter);
    if (!id) {
        m_messages->showError(id.error());
        return;
    }
    emit issued(*id);
    accept();
}

} // namespace bihuan
