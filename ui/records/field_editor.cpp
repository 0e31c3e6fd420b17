// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/field_editor.h"

#include "core/base/text.h"
#include "ui/records/reference_editor.h"
#include "ui/widgets/inputs.h"

#include <QCheckBox>
#include <QIntValidator>
#include <QPlainTextEdit>

namespace bihuan {

using namespace Qt::StringLiterals;

FieldEditor::FieldEditor(const Field& field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
{
    setObjectName(field.column + u"Editor"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
}

void FieldEditor::setInput(QWidget* input)
{
    if (input->objectName().isEmpty())
        input->setObjectName(m_field.column + u"Input"_s);
    input->setAccessibleName(m_field.title());
    layout()->addWidget(input);
    setFocusProxy(input);
}

namespace {

QString cleaned(const Field& field, const QString& typed)
{
    switch (field.kind) {
    case FieldKind::Phone:
        return cleanPhone(typed);
    case FieldKind::IdNumber:
        return toHalfWidth(typed).remove(u' ').toUpper();
    default:
        return field.has(FieldFlag::PersonName) ? cleanName(typed) : cleanLine(typed);
    }
}

class LineEditor final : public FieldEditor {
public:
    LineEditor(const Field& field, QWidget* parent)
        : FieldEditor(field, parent)
        , m_edit(new QLineEdit(this))
    {
        m_edit->setMaxLength(qMax(field.maxLength, 400)); // a little more than allowed, so that the form can say so
        setInput(m_edit);
        connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
        if (!field.has(FieldFlag::Sensitive))
            return;
        m_show = new QPushButton(FieldEditor::tr("Show"), this);
        m_show->setObjectName(field.column + u"Show"_s);
        m_show->setAccessibleName(FieldEditor::tr("Show %1").arg(field.title()));
        m_show->setAutoDefault(false);
        layout()->addWidget(m_show);
        connect(m_show, &QPushButton::clicked, this, [this] {
            setMasked(false);
            m_edit->setFocus();
        });
    }

    QVariant value() const override { return m_masked ? m_plain : cleaned(field(), m_edit->text()); }
    void setValue(const QVariant& value) override
    {
        m_plain = value.toString();
        m_edit->setText(m_plain);
        m_edit->setCursorPosition(0);
        if (m_show)
            setMasked(!m_plain.isEmpty());
    }

private:
    /// Masked, the field cannot be typed in: half a number in asterisks is nothing one could correct.
    void setMasked(bool masked)
    {
        m_masked = masked;
        m_edit->setReadOnly(masked);
        m_edit->setText(!masked                                ? m_plain
                            : field().kind == FieldKind::Phone ? maskPhone(m_plain)
                                                               : maskIdNumber(m_plain));
        m_show->setVisible(masked);
    }

    QLineEdit* m_edit;
    QPushButton* m_show = nullptr;
    QString m_plain;
    bool m_masked = false;
};

class LongTextEditor final : public FieldEditor {
public:
    LongTextEditor(const Field& field, QWidget* parent)
        : FieldEditor(field, parent)
        , m_edit(new QPlainTextEdit(this))
    {
        m_edit->setTabChangesFocus(true);
        m_edit->setMinimumHeight(fontMetrics().lineSpacing() * 4 + 16);
        setInput(m_edit);
        connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_loading)
                emit edited();
        });
    }
    QVariant value() const override { return m_edit->toPlainText(); }
    void setValue(const QVariant& value) override
    {
        m_loading = true;
        m_edit->setPlainText(value.toString());
        m_loading = false;
    }

private:
    QPlainTextEdit* m_edit;
    bool m_loading = false;
};

/// A line, not a spin box: a number may be missing, and nothing jumps when the wheel turns.
class IntegerEditor final : public FieldEditor {
public:
    IntegerEditor(const Field& field, QWidget* parent)
        : FieldEditor(field, parent)
        , m_edit(new QLineEdit(this))
    {
        m_edit->setMaximumWidth(fontMetrics().averageCharWidth() * 14 + 24);
        setInput(m_edit);
        static_cast<QHBoxLayout*>(layout())->addStretch(1);
        connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    }
    QVariant value() const override
    {
        bool ok = false;
        const qint64 number = toHalfWidth(m_edit->text()).trimmed().toLongLong(&ok);
        return ok ? QVariant(number) : QVariant();
    }
    void setValue(const QVariant& value) override { m_edit->setText(value.isValid() ? value.toString() : QString()); }
    QString inputText() const override { return m_edit->text(); }
    void setInputText(const QString& text) override { m_edit->setText(text); }
    std::optional<Issue> inputIssue() const override
    {
        if (m_edit->text().trimmed().isEmpty() || value().isValid())
            return std::nullopt;
        return Issue{ Severity::Problem, u"input.number"_s, field().column,
                      FieldEditor::tr("“%1” is not a whole number.").arg(m_edit->text()) };
    }

private:
    QLineEdit* m_edit;
};

class BooleanEditor final : public FieldEditor {
public:
    BooleanEditor(const Field& field, QWidget* parent)
        : FieldEditor(field, parent)
        , m_box(new QCheckBox(FieldEditor::tr("Yes"), this))
    {
        setInput(m_box);
        connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
    }
    QVariant value() const override { return m_box->isChecked(); }
    void setValue(const QVariant& value) override { m_box->setChecked(value.toBool()); }

private:
    QCheckBox* m_box;
};

class DateEditor final : public FieldEditor {
public:
    DateEditor(const Field& field, QDate today, QWidget* parent)
        : FieldEditor(field, parent)
        , m_edit(new DateEdit(this))
    {
        m_edit->setToday(today);
        m_edit->setFixedWidth(fontMetrics().horizontalAdvance(m_edit->lineEdit()->placeholderText() + u"00"_s) + 72);
        m_edit->setObjectName(field.column + u"Date"_s);
        setInput(m_edit);
        m_edit->lineEdit()->setObjectName(field.column + u"Input"_s);
        m_edit->lineEdit()->setAccessibleName(field.title());
        static_cast<QHBoxLayout*>(layout())->addStretch(1);
        connect(m_edit, &DateEdit::edited, this, &FieldEditor::edited);
    }
    QVariant value() const override { return m_edit->date(); }
    void setValue(const QVariant& value) override { m_edit->setDate(value.toDate()); }
    QString inputText() const override { return m_edit->text(); }
    void setInputText(const QString& text) override { m_edit->setText(text); }
    std::optional<Issue> inputIssue() const override
    {
        if (m_edit->isAcceptable())
            return std::nullopt;
        return Issue{ Severity::Problem, u"input.date"_s, field().column,
                      FieldEditor::tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_edit->text()) };
    }

private:
    DateEdit* m_edit;
};

class ChoiceEditor final : public FieldEditor {
public:
    ChoiceEditor(const Field& field, QWidget* parent)
        : FieldEditor(field, parent)
        , m_box(new ComboBox(this))
    {
        m_box->addItem(field.has(FieldFlag::Required) ? FieldEditor::tr("Please choose") : FieldEditor::tr("(none)"),
                       QString());
        for (const Choice& choice : field.choices)
            m_box->addItem(QCoreApplication::translate("record", choice.label), choice.code);
        setInput(m_box);
        static_cast<QHBoxLayout*>(layout())->addStretch(1);
        connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
    }
    QVariant value() const override { return m_box->currentData().toString(); }
    void setValue(const QVariant& value) override
    {
        int at = m_box->findData(value.toString());
        if (at < 0) { // a code this version does not know: kept, not lost
            m_box->addItem(value.toString(), value.toString());
            at = m_box->count() - 1;
        }
        m_box->setCurrentIndex(at);
    }

private:
    QComboBox* m_box;
};

} // namespace

FieldEditor* FieldEditor::make(const Field& field, const RecordStore& store, QWidget* parent, RecordService* creating)
{
    switch (field.kind) {
    case FieldKind::LongText:
        return new LongTextEditor(field, parent);
    case FieldKind::Integer:
        return new IntegerEditor(field, parent);
    case FieldKind::Boolean:
        return new BooleanEditor(field, parent);
    case FieldKind::Date:
        return new DateEditor(field, store.database().clock().today(), parent);
    case FieldKind::Choice:
        return new ChoiceEditor(field, parent);
    case FieldKind::Reference:
    case FieldKind::References:
        return new ReferenceEditor(field, store, creating, parent);
    case FieldKind::Text:
    case FieldKind::Phone:
    case FieldKind::IdNumber:
        break;
    }
    return new LineEditor(field, parent);
}

} // namespace bihuan
