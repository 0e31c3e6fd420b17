// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/watch/watch_import_dialog.h"

#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

WatchImportDialog::WatchImportDialog(WatchService& service, const Sheet& sheet, const QString& fileName, QDate from, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_sheet(sheet)
    , m_fileName(fileName)
    , m_messages(new MessageBar(this))
    , m_from(new DateEdit(this))
    , m_summary(new QLabel(this))
    , m_issues(new QListWidget(this))
{
    setObjectName(u"watchImportDialog"_s);
    setWindowTitle(tr("Import a roster: %1").arg(fileName));
    resize(620, 460);
    m_from->setDate(from);
    m_from->setToday(service.today());
    m_from->lineEdit()->setObjectName(u"watchImportFrom"_s);
    m_from->lineEdit()->setAccessibleName(tr("It holds from"));
    m_summary->setObjectName(u"watchImportSummary"_s);
    m_summary->setWordWrap(true);
    m_issues->setObjectName(u"watchImportIssues"_s);
    m_issues->setAccessibleName(tr("What is to be put right"));
    m_issues->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = new QPushButton(tr("&Import"), this);
    m_apply->setObjectName(u"watchImportApply"_s);
    makePrimary(m_apply);
    buttons->addButton(m_apply, QDialogButtonBox::ActionRole);
    connect(m_apply, &QPushButton::clicked, this, &WatchImportDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_from, &DateEdit::finished, this, &WatchImportDialog::plan);
    auto* label = new QLabel(tr("It &holds from"), this);
    label->setBuddy(m_from);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_from);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addLayout(row);
    column->addWidget(m_summary);
    column->addWidget(m_issues, 1);
    column->addWidget(buttons);
    plan();
}

void WatchImportDialog::plan()
{
    m_plan = {};
    m_issues->clear();
    m_apply->setEnabled(false);
    const QDate from = m_from->date();
    if (!from.isValid())
        return;
    const auto book = m_service.book(from, from.addDays(6));
    auto planned = book ? planRosterImport(*book, m_sheet, from) : Result<WatchImportPlan>(book.error());
    if (!planned) {
        m_messages->showError(planned.error());
        return;
    }
    m_plan = std::move(*planned);
    int problems = 0;
    for (const RowIssue& issue : std::as_const(m_plan.issues)) {
        problems += issue.issue.severity == Severity::Problem ? 1 : 0;
        m_issues->addItem(issue.sentence());
    }
    m_summary->setText(problems > 0 ? tr("%1 rows read. %2 places are wrong: put them right in the file and import it again; nothing is imported now.")
                                          .arg(m_plan.rows).arg(problems)
                                    : tr("%1 rows read, %2 cells with names. Cells that are empty in the file stay as they are.")
                                          .arg(m_plan.rows).arg(m_plan.edits.size()));
    m_issues->setVisible(!m_plan.issues.isEmpty());
    m_apply->setEnabled(m_plan.isPossible());
}

void WatchImportDialog::apply()
{
    const auto undo = m_service.setCells(m_plan.edits, m_from->date(), tr("Roster imported from %1").arg(m_fileName));
    if (!undo) {
        m_messages->showError(undo.error());
        return;
    }
    emit imported(*undo, int(m_plan.edits.size()));
    accept();
}

} // namespace bihuan
