// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_form.h"

#include "ui/dialogs/dialogs.h"
#include "ui/records/conflict_note.h"
#include "ui/records/field_editor.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/tone_label.h"

#include <QApplication>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int checkDelayMs = 250;
constexpr int draftDelayMs = 1500; ///< from the first key, not the last: steady typing is kept too
constexpr int widestForm = 720;
} // namespace

RecordForm::RecordForm(const RecordKind& kind, const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_context(context)
    , m_service(context.records)
    , m_drafts(context.records.store().database())
    , m_original(kind.blank())
    , m_title(new QLabel(this))
    , m_messages(new MessageBar(this))
    , m_scroll(new QScrollArea(this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_saveAndNew(new QPushButton(tr("Save and &new"), this))
    , m_draftState(new ToneLabel(Tone::Neutral, this))
    , m_checkTimer(new QTimer(this))
    , m_draftTimer(new QTimer(this))
{
    setObjectName(kind.code + u"Form"_s);
    m_title->setObjectName(u"formTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_draftState->setObjectName(u"draftState"_s);
    for (QTimer* timer : { m_checkTimer, m_draftTimer })
        timer->setSingleShot(true);
    m_checkTimer->setInterval(checkDelayMs);
    m_draftTimer->setInterval(draftDelayMs);
    connect(m_checkTimer, &QTimer::timeout, this, &RecordForm::checkNow);
    connect(m_draftTimer, &QTimer::timeout, this, &RecordForm::keepDraft);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* left) {
        if (left && m_draftTimer->isActive() && isAncestorOf(left))
            keepDraft();
    });
    build();
}

RecordForm::~RecordForm()
{
    disconnect(qApp, nullptr, this, nullptr);
    keepDraft();
}

void RecordForm::build()
{
    auto* body = new QWidget(this);
    body->setObjectName(u"formBody"_s);
    auto* form = new QGridLayout; // not a QFormLayout: labels stay beside their editor when an issue stands below it
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    auto* narrow = new QWidget(body);
    narrow->setObjectName(u"formColumn"_s);
    narrow->setMaximumWidth(widestForm);
    narrow->setLayout(form);
    Mnemonics mnemonics(u"FEVTHSCN"_s); // the window's menus, Save, Cancel, Save and new
    for (const Field& field : m_kind.fields)
        buildRow(field, narrow, mnemonics.apply(field.title()));
    const int line = form->rowCount();
    auto* note = new ToneLabel(Tone::Neutral, narrow);
    note->setText(tr("* must be filled in"));
    note->setObjectName(u"requiredNote"_s);
    form->addWidget(note, line, 1);
    form->setColumnStretch(1, 1);
    form->setRowStretch(line + 1, 1); // a short form stays together at the top

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

    auto* edge = new QFrame(this);
    edge->setObjectName(u"formEdge"_s);
    edge->setFrameShape(QFrame::HLine);
    edge->setFrameShadow(QFrame::Plain);
    edge->setForegroundRole(QPalette::Mid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_messages);
    column->addWidget(m_scroll, 1);
    column->addWidget(edge);
    column->addLayout(buildButtons());
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
    row.editor = FieldEditor::make(field, m_service.store(), cell);
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
    auto* cancelButton = new QPushButton(tr("&Cancel"), this);
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

void RecordForm::load(const Record& record)
{
    keepDraft(); // of the record shown until now
    m_original = record;
    settle();
    m_messages->clear();
    m_title->setText(record.id == 0 ? tr("New: %1").arg(m_kind.title())
                                    : tr("%1: %2").arg(m_kind.title(), m_kind.nameOf(record)));
    QWidget* first = nullptr;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].issue->hide();
        m_rows[i].editor->setValue(record.values.value(i));
        if (!first && m_rows[i].editor->isEnabled())
            first = m_rows[i].editor;
    }
    m_scroll->ensureVisible(0, 0);
    if (first)
        first->setFocus();
    restoreDraft();
    if (record.id == 0)
        return;
    const Issues found = issues();
    showIssues(found, true);
    if (const Issues toDo = inOrder(found, Severity::Warning); !toDo.isEmpty() && m_messages->isHidden())
        announce(toDo, 0, false);
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

void RecordForm::touch(qsizetype row)
{
    m_rows[row].touched = true;
    m_askedToDiscard = false;
    m_checkTimer->start();
    if (!m_draftTimer->isActive())
        m_draftTimer->start();
}

void RecordForm::settle()
{
    m_checkTimer->stop();
    m_draftTimer->stop();
    m_askedToDiscard = false;
    m_draftKept = false;
    m_draftState->clear();
    m_announced = -1;
    for (Row& row : m_rows) {
        row.touched = false;
        row.conflict->clear();
    }
}

void RecordForm::offerAnother()
{
    m_saveAndNew->show();
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
    const Issues found = issues();
    showIssues(found, m_original.id != 0);
    if (m_announced < 0 || m_messages->isHidden())
        return;
    const Issues toDo = inOrder(found, m_messages->tone() == Tone::Error ? Severity::Problem : Severity::Warning);
    if (toDo.isEmpty())
        m_messages->clear();
    else
        announce(toDo, m_announced, false);
}

Issues RecordForm::inOrder(const Issues& issues, Severity least) const
{
    Issues toDo;
    for (const Issue& issue : issues)
        if (issue.severity >= least)
            toDo << issue;
    std::stable_sort(toDo.begin(), toDo.end(), [this](const Issue& a, const Issue& b) {
        return m_kind.indexOf(a.field) < m_kind.indexOf(b.field);
    });
    return toDo;
}

void RecordForm::announce(const Issues& toDo, qsizetype at, bool jump)
{
    at = at >= toDo.size() ? 0 : at;
    const Issue& issue = toDo[at];
    const Severity least = hasProblem(toDo) ? Severity::Problem : Severity::Warning;
    say(hasProblem(toDo) ? Tone::Error : Tone::Warning, issue.message, tr("%n to put right", nullptr, int(toDo.size())),
        [this, least, next = jump ? at + 1 : at] {
            if (const Issues now = inOrder(issues(), least); !now.isEmpty())
                announce(now, next, true);
        });
    m_announced = at;
    if (const qsizetype row = m_kind.indexOf(issue.field); jump && row >= 0) {
        m_rows[row].editor->setFocus();
        // Once the sentence below the field has been given its room.
        QMetaObject::invokeMethod(
            this, [this, row] { m_scroll->ensureWidgetVisible(m_rows[row].editor->parentWidget()); }, Qt::QueuedConnection);
    }
}

void RecordForm::say(Tone tone, const QString& text, const QString& actionText, std::function<void()> action)
{
    m_announced = -1;
    m_messages->showMessage(tone, text, actionText, std::move(action));
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
    if (const Issues problems = inOrder(found, Severity::Problem); !problems.isEmpty()) {
        announce(problems, 0, true);
        return false;
    }
    const auto id = m_service.save(m_kind, draft(), {},
                                   [this](qint64) { return m_drafts.remove(m_kind.code, m_original.id); });
    if (!id) {
        if (id.error().kind == Error::Kind::Conflict) {
            showConflict();
        } else {
            m_announced = -1;
            m_messages->showError(id.error());
        }
        return false;
    }
    settle();
    emit saved(*id);
    return true;
}

void RecordForm::saveAndNew()
{
    if (!save())
        return;
    const QString name = m_kind.nameOf(draft());
    emit anotherWanted();
    if (m_messages->isHidden()) // otherwise a draft was put back, which matters more
        say(Tone::Ok, tr("Saved: %1").arg(name));
}

bool RecordForm::mayLeave()
{
    if (!isModified() || save())
        return true;
    // It cannot be saved as it stands: leaving would lose it, so that is asked.
    if (!m_context.dialogs.ask(this,
                               { tr("Leave the form"), tr("What you entered cannot be saved yet and would be lost."), {},
                                 tr("Drop it") }))
        return false;
    dropDraft();
    emit closed();
    return true;
}

void RecordForm::cancel()
{
    if (isModified() && !m_askedToDiscard) {
        m_askedToDiscard = true; // the second time it is meant
        say(Tone::Warning, tr("Your changes are not saved. Press Cancel again to drop them."), tr("&Save"),
            [this] { save(); });
        return;
    }
    dropDraft();
    emit closed();
}

} // namespace bihuan
