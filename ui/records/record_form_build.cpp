// SPDX-License-Identifier: GPL-3.0-or-later
// How a form is put together from its declaration.
#include "ui/records/attachment_panel.h"
#include "ui/records/conflict_note.h"
#include "ui/records/field_editor.h"
#include "ui/records/record_form.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/tone_label.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QTimer>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int widestForm = 720;
} // namespace

void RecordForm::build()
{
    auto* body = new QWidget(m_work);
    body->setObjectName(u"formBody"_s);
    auto* form = new QGridLayout; // not a QFormLayout: labels stay beside their editor when an issue stands below it
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    auto* narrow = new QWidget(body);
    narrow->setObjectName(u"formColumn"_s);
    narrow->setMaximumWidth(widestForm);
    narrow->setLayout(form);
    Mnemonics mnemonics(u"FEVTHSCNDUR"_s); // the window's menus and bar, Save, Cancel, Save and new, Drop, Undo
    for (const Field& field : m_kind.fields)
        buildRow(field, narrow, mnemonics.apply(field.title()));
    const int line = form->rowCount();
    auto* note = new ToneLabel(Tone::Neutral, narrow);
    note->setText(tr("* must be filled in"));
    note->setObjectName(u"requiredNote"_s);
    form->addWidget(note, line, 1);
    if (m_context.attachments)
        buildAttachments(narrow, mnemonics.apply(tr("Attachments")));
    form->setColumnStretch(1, 1);
    form->setRowStretch(line + 2, 1); // a short form stays together at the top

    auto* centre = new QHBoxLayout(body);
    centre->setContentsMargins(0, 4, 12, 4);
    centre->addWidget(narrow, 10);
    centre->addStretch(1);
    m_scroll->setObjectName(u"formScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(body);
    m_scroll->setFocusPolicy(Qt::NoFocus); // Tab goes from field to field
    body->setBackgroundRole(QPalette::Window);

    // A file dropped on a field is meant for the record, not as a path in its text.
    for (QWidget* each : body->findChildren<QWidget*>())
        each->setAcceptDrops(false);
    setAcceptDrops(m_files != nullptr);

    auto* edge = new QFrame(m_work);
    edge->setObjectName(u"formEdge"_s);
    edge->setFrameShape(QFrame::HLine);
    edge->setFrameShadow(QFrame::Plain);
    edge->setForegroundRole(QPalette::Mid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    const auto step = [&](QPushButton*& button, const QString& name, const QString& text, const QKeySequence& keys, int by) {
        button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setShortcut(keys);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        button->setAutoDefault(false);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, by] { goTo(by); });
        top->addWidget(button);
    };
    step(m_previous, u"previousButton"_s, tr("Previous"), QKeyCombination(Qt::ALT, Qt::Key_PageUp), -1);
    step(m_next, u"nextButton"_s, tr("Next"), QKeyCombination(Qt::ALT, Qt::Key_PageDown), 1);
    column->addLayout(top);
    column->addWidget(m_messages);
    column->addWidget(m_progress);
    column->addWidget(m_work, 1);
    auto* work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(10);
    work->addWidget(m_scroll, 1);
    work->addWidget(edge);
    work->addLayout(buildButtons());
}

void RecordForm::buildAttachments(QWidget* body, const QString& title)
{
    auto* form = static_cast<QGridLayout*>(body->layout());
    m_files = new AttachmentPanel(
        m_context,
        { [this](Tone tone, const QString& text, const QString& actionText, std::function<void()> action) {
             say(tone, text, actionText, std::move(action));
         },
          *m_progress, m_work },
        body);
    connect(m_files, &AttachmentPanel::stagedChanged, this, [this] {
        m_askedToDiscard = false;
        keepDraft();
    });
    auto* label = new QLabel(title, body);
    label->setObjectName(u"attachmentsLabel"_s);
    label->setMinimumHeight(m_files->focusTarget()->sizeHint().height());
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setBuddy(m_files->focusTarget());
    const int line = form->rowCount();
    form->addWidget(label, line, 0, Qt::AlignRight | Qt::AlignTop);
    form->addWidget(m_files, line, 1);
}

void RecordForm::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_work->isEnabled() && AttachmentPanel::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void RecordForm::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction); // the original stays where it is
    event->accept();
    m_files->take(*event->mimeData());
}

void RecordForm::buildRow(const Field& field, QWidget* body, const QString& title)
{
    auto* form = static_cast<QGridLayout*>(body->layout());
    auto* cell = new QWidget(body);
    cell->setObjectName(field.column + u"Cell"_s);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    Row row;
    row.editor = FieldEditor::make(field, m_service.store(), cell, &m_service);
    row.editor->setReadOnly(field.has(FieldFlag::Generated));
    row.issue = new ToneLabel(Tone::Error, cell);
    row.issue->setObjectName(field.column + u"Issue"_s);
    row.issue->setWordWrap(true);
    row.issue->hide();
    row.conflict = new ConflictNote(field.column, cell);
    column->addWidget(row.editor);
    column->addWidget(row.conflict);
    column->addWidget(row.issue);
    auto* label = new QLabel(field.has(FieldFlag::Required) ? tr("%1 *").arg(title) : title, body);
    label->setObjectName(field.column + u"Label"_s);
    label->setMinimumHeight(row.editor->sizeHint().height()); // on a line with the text in the editor
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setBuddy(row.editor->focusProxy());
    if (field.has(FieldFlag::Generated) && field.has(FieldFlag::Hidden)) {
        label->hide(); // the program's own business
        cell->hide();
    }
    const int line = m_rows.isEmpty() ? 0 : form->rowCount();
    form->addWidget(label, line, 0, Qt::AlignRight | Qt::AlignTop);
    form->addWidget(cell, line, 1);
    const qsizetype at = m_rows.size();
    connect(row.editor, &FieldEditor::edited, this, [this, at] { touch(at); });
    connect(row.conflict, &ConflictNote::chosen, this, [this, at](const QVariant& value) {
        m_rows[at].editor->setValue(value);
        touch(at);
    });
    m_rows << row;
}

QLayout* RecordForm::buildButtons()
{
    m_save->setObjectName(u"saveButton"_s);
    m_save->setShortcut(QKeySequence::Save);
    m_saveAndNew->setObjectName(u"saveAndNewButton"_s);
    m_saveAndNew->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_saveAndNew->hide();
    makePrimary(m_save);
    auto* cancelButton = new QPushButton(tr("&Cancel"), m_work);
    cancelButton->setObjectName(u"cancelButton"_s);
    cancelButton->setShortcut(Qt::Key_Escape);
    for (QPushButton* button : { m_save, m_saveAndNew, cancelButton }) {
        button->setToolTip(button->shortcut().toString(QKeySequence::NativeText));
        button->setAutoDefault(false); // Enter that commits pinyin must not save
    }
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    connect(m_saveAndNew, &QPushButton::clicked, this, &RecordForm::saveAndNew);
    connect(cancelButton, &QPushButton::clicked, this, &RecordForm::cancel);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_draftState, 1);
    buttons->addWidget(cancelButton);
    buttons->addWidget(m_saveAndNew);
    buttons->addWidget(m_save);
    return buttons;
}

} // namespace bihuan
