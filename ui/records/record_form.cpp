// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_form.h"

#include "ui/dialogs/dialogs.h"
#include "ui/records/attachment_panel.h"
#include "ui/records/conflict_note.h"
#include "ui/records/field_editor.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_panel.h"
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
    , m_progress(new ProgressPanel(this))
    , m_work(new QWidget(this))
    , m_scroll(new QScrollArea(m_work))
    , m_save(new QPushButton(tr("&Save"), m_work))
    , m_saveAndNew(new QPushButton(tr("Save and &new"), m_work))
    , m_draftState(new ToneLabel(Tone::Neutral, m_work))
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

void RecordForm::load(const Record& record)
{
    keepDraft(); // of the record shown until now
    m_original = record;
    settle();
    m_messages->clear();
    m_title->setText(record.id == 0 ? tr("New: %1").arg(m_kind.title())
                                    : tr("%1: %2").arg(m_kind.title(), m_kind.nameOf(record)));
    for (const auto& [button, by] : { std::pair(m_previous, -1), { m_next, 1 } }) {
        button->setVisible(m_neighbour && record.id != 0);
        button->setEnabled(button->isVisibleTo(this) && m_neighbour(record.id, by) != 0);
    }
    QWidget* first = nullptr;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].issue->hide();
        m_rows[i].editor->setValue(record.values.value(i));
        if (!first && m_rows[i].editor->isEnabled())
            first = m_rows[i].editor;
    }
    if (m_files)
        m_files->load(m_kind.code, record.id);
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
    return m_files && m_files->hasStaged();
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
    // Where nothing can be read, the rules would each wait for the database, and then find nothing wrong.
    if (const auto readable = m_drafts.find(m_kind.code, m_original.id); !readable) {
        m_announced = -1;
        m_messages->showError(readable.error());
        return false;
    }
    const Issues found = issues();
    showIssues(found, true);
    if (const Issues problems = inOrder(found, Severity::Problem); !problems.isEmpty()) {
        announce(problems, 0, true);
        return false;
    }
    const auto id = m_service.save(m_kind, draft(), {},
                                   [this](qint64 savedId) -> Result<> {
                                       BIHUAN_TRY(m_drafts.remove(m_kind.code, m_original.id));
                                       return m_files ? m_files->attachStaged(savedId) : Result<>();
                                   });
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
    if (m_files)
        m_files->forgetStaged();
    emit saved(*id);
    return true;
}

void RecordForm::saveAndNew()
{
    if (!save())
        return;
    const QString name = m_kind.nameOf(draft());
    emit recordWanted(0);
    if (m_messages->isHidden()) // otherwise a draft was put back, which matters more
        say(Tone::Ok, tr("Saved: %1").arg(name));
}

void RecordForm::offerNeighbours(std::function<qint64(qint64 id, int by)> neighbour)
{
    m_neighbour = std::move(neighbour);
}

void RecordForm::goTo(int by)
{
    const qint64 wanted = m_neighbour(m_original.id, by); // before saving, which may sort the list anew
    if (wanted != 0 && mayLeave())
        emit recordWanted(wanted);
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
