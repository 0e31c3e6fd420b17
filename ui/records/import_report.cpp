// SPDX-License-Identifier: GPL-3.0-or-later
// The second step of the import dialog: the report, and the import itself.
#include "core/records/record_text.h"
#include "ui/dialogs/dialogs.h"
#include "ui/records/import_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QFileInfo>
#include <QRadioButton>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QString changeText(const RecordKind& kind, const PlannedRow& row, const RecordText& text)
{
    QStringList parts;
    for (const FieldChange& change : row.changes) {
        const Field* field = kind.field(change.column);
        if (!field)
            continue;
        QString after = change.after.isValid() ? text.text(*field, change.after) : QString();
        for (const NewReference& fresh : row.creates)
            if (fresh.column == change.column)
                after = ImportDialog::tr("%1 (new)").arg(fresh.name);
        const QString before = text.text(*field, change.before);
        parts << ImportDialog::tr("%1: %2 → %3")
                     .arg(field->title(), before.isEmpty() ? ImportDialog::tr("(empty)") : before,
                          after.isEmpty() ? ImportDialog::tr("(empty)") : after);
    }
    return parts.join(u"; "_s);
}

QStringList issueTexts(const RowIssues& issues)
{
    QStringList sentences;
    for (const RowIssue& issue : issues)
        sentences << (issue.heading.isEmpty() ? issue.issue.message
                                              : u"%1: %2"_s.arg(issue.heading, issue.issue.message));
    return sentences;
}

} // namespace

void ImportDialog::fillReport()
{
    m_report->clear();
    const RecordText text(m_context.records.store());
    const auto group = [this](const QString& name, const QString& title, qsizetype count) {
        auto* item = new QTreeWidgetItem(m_report, { u"%1 (%2)"_s.arg(title).arg(count) });
        item->setData(0, Qt::UserRole, name);
        item->setFirstColumnSpanned(true);
        QFont bold = font();
        bold.setBold(true);
        item->setFont(0, bold);
        return item;
    };
    const auto outcome = [&](const QString& name, const QString& title, RowOutcome wanted, bool open) {
        const auto count = m_plan->count(wanted);
        if (count == 0)
            return;
        QTreeWidgetItem* parent = group(name, title, count);
        QList<QTreeWidgetItem*> children;
        for (const PlannedRow& row : std::as_const(m_plan->rows)) {
            if (row.outcome != wanted)
                continue;
            QStringList what;
            if (const QString changes = changeText(m_kind, row, text); !changes.isEmpty())
                what << changes;
            if (wanted == RowOutcome::Added)
                for (const NewReference& fresh : row.creates)
                    what << tr("creates “%1”").arg(fresh.name);
            what += issueTexts(row.issues);
            if (what.isEmpty())
                what << QString();
            // One line for each thing to know; what is too long for the window is whole in the tool tip.
            for (qsizetype i = 0; i < what.size(); ++i) {
                auto* item = new QTreeWidgetItem({ i == 0 ? QString::number(row.number) : QString(),
                                                   i == 0 ? m_kind.nameOf(row.record) : QString(), what[i] });
                item->setToolTip(2, what[i]);
                children << item;
            }
        }
        parent->addChildren(children);
        parent->setExpanded(open);
    };
    outcome(u"wrong"_s, tr("Wrong"), RowOutcome::Wrong, true);
    outcome(u"added"_s, tr("Added"), RowOutcome::Added, m_plan->count(RowOutcome::Wrong) == 0);
    outcome(u"updated"_s, tr("Changed"), RowOutcome::Updated, true);
    outcome(u"unchanged"_s, tr("Unchanged"), RowOutcome::Unchanged, false);
    if (!m_plan->missing.isEmpty()) {
        QTreeWidgetItem* parent
            = group(u"missing"_s, tr("Stored, but not in the file; they stay as they are"), m_plan->missing.size());
        for (const Record& record : std::as_const(m_plan->missing))
            new QTreeWidgetItem(parent, { QString(), m_kind.nameOf(record) });
    }
    if (!m_plan->notes.isEmpty()) {
        QTreeWidgetItem* parent = group(u"notes"_s, tr("Notes about the file"), m_plan->notes.size());
        for (const RowIssue& note : std::as_const(m_plan->notes)) {
            auto* item = new QTreeWidgetItem(
                parent, { note.row > 0 ? QString::number(note.row) : QString(), note.heading, note.issue.message });
            item->setToolTip(2, note.issue.message);
        }
    }
    m_report->setColumnWidth(0, 90);
    m_report->setColumnWidth(1, 140);
    m_summary->setText(tr("%1 new, %2 changed, %3 unchanged, %4 wrong")
                           .arg(m_plan->count(RowOutcome::Added))
                           .arg(m_plan->count(RowOutcome::Updated))
                           .arg(m_plan->count(RowOutcome::Unchanged))
                           .arg(m_plan->count(RowOutcome::Wrong)));
}

void ImportDialog::importNow()
{
    const bool leaveOut = m_goodRows->isChecked() && m_plan->count(RowOutcome::Wrong) > 0;
    QString rejectedPath;
    if (leaveOut) {
        rejectedPath = m_context.dialogs.chooseSaveFile(
            this, tr("Save the wrong rows"), tr("%1 to correct.xlsx").arg(QFileInfo(m_fileName).completeBaseName()),
            tr("Excel (*.xlsx)"));
        if (rejectedPath.isEmpty())
            return;
        // Before the import: rows must not be gone because a disk was full.
        if (const auto written = writeRejected(*m_plan, rejectedPath); !written) {
            m_messages->showError(written.error());
            return;
        }
    }
    const auto result
        = m_context.importer.apply(*m_plan, leaveOut ? WrongRows::LeaveOut : WrongRows::RefuseAll, m_context.copyFolder);
    if (!result) {
        m_messages->showError(result.error());
        return;
    }
    emit imported(*result);
    accept();
}

} // namespace bihuan
