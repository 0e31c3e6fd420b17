// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed survives a crash, and what others saved meanwhile is not overwritten unseen.
#include "core/records/record_text.h"
#include "core/storage/journal.h"
#include "ui/records/attachment_panel.h"
#include "ui/records/conflict_note.h"
#include "ui/records/field_editor.h"
#include "ui/records/record_form.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"

#include <QTimer>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QJsonValue stored(const Field& field, const QVariant& value)
{
    return QJsonValue::fromVariant(toStorage(field, value));
}

} // namespace

/// {"fields": {column: {"mine", "base", "typed"?}}, "files": what waits to be attached}: values as in the database, `typed` = characters that are no value.
QJsonObject RecordForm::entered() const
{
    QJsonObject fields;
    const Record now = draft();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Field& field = m_kind.fields[i];
        const bool unreadable = m_rows[i].editor->inputIssue().has_value();
        if (!m_rows[i].touched || (now.values[i] == m_original.values.value(i) && !unreadable))
            continue;
        QJsonObject entry{ { u"mine"_s, stored(field, now.values[i]) },
                           { u"base"_s, stored(field, m_original.values.value(i)) } };
        if (unreadable)
            entry[u"typed"_s] = m_rows[i].editor->inputText();
        fields[field.column] = entry;
    }
    QJsonObject all{ { u"fields"_s, fields } };
    if (m_files && m_files->hasStaged())
        all[u"files"_s] = m_files->staged();
    return all;
}

void RecordForm::keepDraft()
{
    m_draftTimer->stop();
    if (!isModified()) {
        if (std::exchange(m_draftKept, false)) // typed, and taken back
            static_cast<void>(m_drafts.remove(m_kind.code, m_original.id).has_value());
        m_draftState->clear();
        return;
    }
    m_draftKept = m_drafts.keep({ m_kind.code, m_original.id, m_original.revision, entered() }).has_value();
    const QDateTime now = m_service.store().database().clock().now();
    m_draftState->setText(m_draftKept ? tr("Not saved yet; kept safe at %1").arg(now.toString(u"HH:mm"_s))
                                      : tr("Not saved yet"));
    if (!m_draftKept)
        m_draftTimer->start(); // the database is busy: again in a moment
}

void RecordForm::restoreDraft()
{
    const auto found = m_drafts.find(m_kind.code, m_original.id);
    if (!found) {
        m_messages->showError(found.error());
        return;
    }
    if (!*found)
        return;
    const Draft& kept = **found;
    const QJsonObject fields = kept.entered[u"fields"_s].toObject();
    int conflicts = 0;
    for (auto entry = fields.begin(); entry != fields.end(); ++entry) {
        const qsizetype at = m_kind.indexOf(entry.key());
        if (at < 0 || m_kind.fields[at].has(FieldFlag::Generated))
            continue; // a field that is no more
        const QJsonObject values = entry->toObject();
        const auto value = [&](const QString& key) { return fromStorage(m_kind.fields[at], values[key].toVariant()); };
        m_rows[at].touched = true;
        conflicts += merge(at, value(u"mine"_s), value(u"base"_s)) ? 1 : 0;
        if (values.contains(u"typed"_s))
            m_rows[at].editor->setInputText(values[u"typed"_s].toString());
    }
    if (m_files)
        m_files->restoreStaged(kept.entered[u"files"_s].toArray());
    m_draftKept = true;
    if (!isModified()) { // somebody saved just that
        keepDraft();
        return;
    }
    const QDateTime now = m_service.store().database().clock().now();
    const QString time = kept.at.toString(kept.at.date() == now.date() ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
    QString text = kept.actor == m_service.store().database().actor()
        ? tr("Changes not saved at %1 were put back.").arg(time)
        : tr("Changes that %2 had not saved at %1 were put back.").arg(time, kept.actor);
    if (conflicts > 0)
        text += u' ' + whoChanged();
    m_draftState->setText(tr("Not saved yet; kept safe at %1").arg(time));
    checkNow();
    say(conflicts > 0 ? Tone::Warning : Tone::Info, text, tr("&Drop them"), [this] {
        dropDraft();
        load(m_original);
    });
}

void RecordForm::dropDraft()
{
    const bool kept = m_draftKept;
    settle();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i].editor->setValue(m_original.values.value(i));
    if (kept)
        if (const auto removed = m_drafts.remove(m_kind.code, m_original.id); !removed)
            m_messages->showError(removed.error());
    if (m_files) // after the draft, which would hold their bytes
        m_files->discardStaged();
}

/// Puts `mine` into the editor of a row; true when the record changed there meanwhile, too, and the two differ.
bool RecordForm::merge(qsizetype row, const QVariant& mine, const QVariant& base)
{
    const QVariant theirs = m_original.values.value(row);
    m_rows[row].editor->setValue(mine);
    m_rows[row].conflict->clear();
    if (theirs == base || theirs == mine)
        return false;
    const RecordText text(m_service.store());
    const Field& field = m_kind.fields[row];
    m_rows[row].conflict->showValues(mine, theirs, text.text(field, mine), text.text(field, theirs));
    return true;
}

/// Saving found a newer revision: what was typed here goes on top of it, and each field that both changed shows both.
void RecordForm::showConflict()
{
    const auto found = m_service.store().find(m_kind, m_original.id);
    if (!found || !*found) {
        m_messages->showError(found ? Error{ Error::Kind::NotFound, m_kind.nameOf(m_original), {} } : found.error());
        return;
    }
    const Record mine = draft();
    const Record base = std::exchange(m_original, **found);
    bool conflicts = false;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool changed = m_rows[i].touched && mine.values[i] != base.values.value(i);
        if (changed)
            conflicts = merge(i, mine.values[i], base.values.value(i)) || conflicts;
        else
            m_rows[i].editor->setValue(m_original.values.value(i));
    }
    showIssues(issues(), true);
    say(Tone::Warning,
        whoChanged() + u' '
            + (conflicts ? tr("Choose where the two differ, then save again.")
                         : tr("Your changes do not touch theirs: save again.")));
    keepDraft(); // on the new base
}

QString RecordForm::whoChanged() const
{
    const auto last = journal::entries(m_service.store().database(), m_kind.code, m_original.id, 1);
    if (!last || last->isEmpty())
        return tr("This record was changed meanwhile.");
    return tr("This record was changed meanwhile by %1 (%2).")
        .arg(last->first().actor.isEmpty() ? tr("another program") : last->first().actor,
             last->first().at.toString(u"yyyy-MM-dd HH:mm"_s));
}

} // namespace bihuan
