// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/set_field_dialog.h"

#include "ui/records/field_editor.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>

namespace bihuan {

using namespace Qt::StringLiterals;

QList<const Field*> SetFieldDialog::fieldsOf(const RecordKind& kind)
{
    QList<const Field*> fields;
    for (const Field& field : kind.fields)
        if (!field.has(FieldFlag::Generated) && !field.has(FieldFlag::Unique) && field.column != kind.nameColumn
            && field.kind != FieldKind::IdNumber)
            fields << &field;
    return fields;
}

SetFieldDialog::SetFieldDialog(const RecordKind& kind, RecordService& service, const QList<qint64>& ids,
                               const QString& names, QWidget* parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_service(service)
    , m_ids(ids)
    , m_fields(fieldsOf(kind))
    , m_messages(new MessageBar(this))
    , m_field(new ComboBox(this))
    , m_place(new QVBoxLayout)
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"setFieldDialog"_s);
    setWindowTitle(tr("Set a field of %n record(s)", nullptr, int(ids.size())));
    setMinimumWidth(460);
    auto* who = new QLabel(names, this);
    who->setObjectName(u"setFieldNames"_s);
    who->setTextFormat(Qt::PlainText);
    who->setWordWrap(true);
    m_field->setObjectName(u"setFieldBox"_s);
    m_field->setAccessibleName(tr("Field"));
    // References and choices first: they are what several records share.
    std::stable_sort(m_fields.begin(), m_fields.end(), [](const Field* a, const Field* b) {
        const auto shared = [](const Field* field) {
            return field->kind == FieldKind::Reference || field->kind == FieldKind::References
                || field->kind == FieldKind::Choice;
        };
        return shared(a) && !shared(b);
    });
    for (const Field* field : std::as_const(m_fields))
        m_field->addItem(field->title(), field->column);
    m_reason->setObjectName(u"setFieldReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Stays in the history of each record"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* set = buttons->addButton(tr("&Set for %n record(s)", nullptr, int(ids.size())), QDialogButtonBox::ActionRole);
    set->setObjectName(u"setFieldButton"_s);
    makePrimary(set);
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false); // Enter that commits pinyin must not press them
    connect(set, &QPushButton::clicked, this, &SetFieldDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QComboBox::currentIndexChanged, this, &SetFieldDialog::chooseField);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("New value"), m_place);
    form->addRow(tr("&Reason"), m_reason);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(who);
    column->addWidget(m_messages);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    chooseField();
}

void SetFieldDialog::chooseField()
{
    delete m_editor;
    m_editor = nullptr;
    if (m_field->currentIndex() < 0)
        return;
    const Field& field = *m_fields[m_field->currentIndex()];
    m_editor = FieldEditor::make(field, m_service.store(), this);
    m_editor->setValue(m_kind.value(m_kind.blank(), field.column));
    m_place->addWidget(m_editor);
    m_messages->clear();
}

void SetFieldDialog::apply()
{
    if (!m_editor)
        return;
    if (const auto issue = m_editor->inputIssue()) {
        m_messages->showMessage(Tone::Error, issue->message);
        m_editor->setFocus();
        return;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        m_messages->showMessage(Tone::Error, tr("Give a reason: it stays in the history."));
        m_reason->setFocus();
        return;
    }
    const QString column = m_editor->field().column;
    QMap<qint64, QVariant> values;
    for (const qint64 id : std::as_const(m_ids))
        values.insert(id, m_editor->value());
    const auto before = m_service.setField(m_kind, column, values, m_reason->text().trimmed());
    if (!before) {
        if (before.error().kind == Error::Kind::Invalid)
            m_messages->showMessage(Tone::Error, before.error().subject + u' ' + tr("Nothing was changed."));
        else
            m_messages->showError(before.error());
        return;
    }
    accept();
    emit done(column, *before);
}

} // namespace bihuan
