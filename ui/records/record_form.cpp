// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_form.h"

#include "ui/records/field_editor.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"

#include <QScrollArea>
#include <QTimer>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int checkDelayMs = 250;
constexpr int widestForm = 720;
} // namespace

RecordForm::RecordForm(const RecordKind& kind, RecordService& service, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_service(service)
    , m_original(kind.blank())
    , m_title(new QLabel(this))
    , m_messages(new MessageBar(this))
    , m_scroll(new QScrollArea(this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_checkTimer(new QTimer(this))
{
    setObjectName(kind.code + u"Form"_s);
    m_title->setObjectName(u"formTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_checkTimer->setSingleShot(true);
    m_checkTimer->setInterval(checkDelayMs);
    connect(m_checkTimer, &QTimer::timeout, this, &RecordForm::checkNow);
    build();
}

void RecordForm::build()
{
    auto* body = new QWidget(this);
    body->setObjectName(u"formBody"_s);
    auto* form = new QGridLayout; // not a QFormLayout: labels stay beside their editor when an issue stands below it
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    int line = 0;
    for (const Field& field : m_kind.fields) {
        auto* cell = new QWidget(body);
        cell->setObjectName(field.column + u"Cell"_s);
        auto* column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        Row row;
        row.editor = FieldEditor::make(field, m_service.store(), cell);
        row.editor->setReadOnly(field.has(FieldFlag::Generated));
        row.issue = new ToneLabel(Tone::Error, cell);
        row.issue->setObjectName(field.column + u"Issue"_s);
        row.issue->hide();
        column->addWidget(row.editor);
        column->addWidget(row.issue);
        auto* label = new QLabel(field.has(FieldFlag::Required) ? tr("%1 *").arg(field.title()) : field.title(), body);
        label->setObjectName(field.column + u"Label"_s);
        label->setMinimumHeight(row.editor->sizeHint().height()); // on a line with the text in the editor
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setBuddy(row.editor->focusProxy());
        if (field.has(FieldFlag::Generated) && field.has(FieldFlag::Hidden)) {
            label->hide(); // the program's own business
            cell->hide();
        }
        form->addWidget(label, line, 0, Qt::AlignRight | Qt::AlignTop);
        form->addWidget(cell, line++, 1);
        const qsizetype at = m_rows.size();
        connect(row.editor, &FieldEditor::edited, this, [this, at] {
            m_rows[at].touched = true;
            m_askedToDiscard = false;
            m_checkTimer->start();
        });
        m_rows << row;
    }
    auto* note = new ToneLabel(Tone::Neutral, body);
    note->setText(tr("* must be filled in"));
    note->setObjectName(u"requiredNote"_s);
    form->addWidget(note, line, 1);
    form->setColumnStretch(1, 1);
    form->setRowStretch(line + 1, 1); // a short form stays together at the top

    auto* narrow = new QWidget;
    narrow->setObjectName(u"formColumn"_s);
    narrow->setMaximumWidth(widestForm);
    narrow->setLayout(form);
    auto* centre = new QHBoxLayout(body);
    centre->setContentsMargins(0, 4, 12, 4);
    centre->addWidget(narrow, 10);
    centre->addStretch(1);
    m_scroll->setObjectName(u"formScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(body);
    body->setBackgroundRole(QPalette::Window);

    m_save->setObjectName(u"saveButton"_s);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setToolTip(m_save->shortcut().toString(QKeySequence::NativeText));
    makePrimary(m_save);
    auto* cancelButton = new QPushButton(tr("&Cancel"), this);
    cancelButton->setObjectName(u"cancelButton"_s);
    cancelButton->setShortcut(Qt::Key_Escape);
    for (QPushButton* button : { m_save, cancelButton })
        button->setAutoDefault(false); // Enter that commits pinyin must not save
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    connect(cancelButton, &QPushButton::clicked, this, &RecordForm::cancel);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_title);
    buttons->addStretch(1);
    buttons->addWidget(cancelButton);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(buttons);
    column->addWidget(m_messages);
    column->addWidget(m_scroll, 1);
}

void RecordForm::load(const Record& record)
{
    m_original = record;
    m_askedToDiscard = false;
    m_messages->clear();
    m_title->setText(record.id == 0 ? tr("New: %1").arg(m_kind.title())
                                    : tr("%1: %2").arg(m_kind.title(), m_kind.nameOf(record)));
    QWidget* first = nullptr;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].touched = false;
        m_rows[i].issue->hide();
        m_rows[i].editor->setValue(record.values.value(i));
        if (!first && m_rows[i].editor->isEnabled())
            first = m_rows[i].editor;
    }
    m_scroll->ensureVisible(0, 0);
    if (first)
        first->setFocus();
    if (record.id != 0)
        showIssues(issues(), true);
}

Record RecordForm::draft() const
{
    Record record = m_original;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (!m_kind.fields[i].has(FieldFlag::Generated))
            record.values[i] = m_rows[i].editor->value();
    return record;
}

bool RecordForm::isModified() const
{
    // Only what was touched counts: cleaning a stored value on display is no change of the user's.
    const Record now = draft();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].touched && (now.values[i] != m_original.values.value(i) || m_rows[i].editor->inputIssue()))
            return true;
    return false;
}

Issues RecordForm::issues() const
{
    Issues found;
    QStringList unreadable;
    for (const Row& row : m_rows)
        if (const auto issue = row.editor->inputIssue()) {
            found << *issue;
            unreadable << issue->field;
        }
    for (const Issue& issue : m_service.check(m_kind, draft()))
        if (!unreadable.contains(issue.field)) // “missing” says nothing new about a date that cannot be read
            found << issue;
    return found;
}

void RecordForm::checkNow()
{
    showIssues(issues(), m_original.id != 0);
}

void RecordForm::showIssues(const Issues& issues, bool all)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        QStringList lines;
        Severity worst = Severity::Hint;
        for (const Issue& issue : issues)
            if (issue.field == m_kind.fields[i].column && (all || row.touched)) {
                lines << issue.message;
                worst = qMax(worst, issue.severity);
            }
        row.issue->setVisible(!lines.isEmpty());
        row.editor->setAccessibleDescription(lines.join(u' '));
        if (lines.isEmpty())
            continue;
        const Tone tone = worst == Severity::Problem ? Tone::Error
            : worst == Severity::Warning             ? Tone::Warning
                                                     : Tone::Info;
        row.issue->setTone(tone);
        row.issue->setText((worst == Severity::Problem ? u"✕ "_s : u"! "_s) + lines.join(u'\n'));
    }
}

bool RecordForm::save()
{
    m_checkTimer->stop();
    const Issues found = issues();
    showIssues(found, true);
    int problems = 0;
    const Issue* first = nullptr;
    for (const Issue& issue : found) {
        if (issue.severity != Severity::Problem)
            continue;
        ++problems;
        if (!first || (!issue.field.isEmpty() && m_kind.indexOf(issue.field) < m_kind.indexOf(first->field)))
            first = &issue;
    }
    if (first) {
        m_messages->showMessage(Tone::Error,
                                problems == 1 ? first->message
                                              : tr("%n problem(s) to put right before saving.", nullptr, problems) + u' '
                                        + first->message);
        if (const qsizetype at = m_kind.indexOf(first->field); at >= 0) {
            m_rows[at].editor->setFocus();
            m_scroll->ensureWidgetVisible(m_rows[at].editor);
        }
        return false;
    }
    const auto id = m_service.save(m_kind, draft());
    if (!id) {
        m_messages->showError(id.error());
        return false;
    }
    for (Row& row : m_rows)
        row.touched = false;
    emit saved(*id);
    return true;
}

void RecordForm::cancel()
{
    if (isModified() && !m_askedToDiscard) {
        m_askedToDiscard = true; // the second time it is meant
        m_messages->showMessage(Tone::Warning, tr("Your changes are not saved. Press Cancel again to drop them."),
                                tr("&Save"), [this] { save(); });
        return;
    }
    for (Row& row : m_rows)
        row.touched = false;
    emit closed();
}

} // namespace bihuan
