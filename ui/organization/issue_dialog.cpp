// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/issue_dialog.h"

#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"

#include <QDialogButtonBox>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int entryRole = Qt::UserRole; ///< index into the plan's entries
} // namespace

IssueDialog::IssueDialog(AgreementServices& services, const CampaignRequest& request, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_request(request)
    , m_messages(new MessageBar(this))
    , m_summary(new QLabel(this))
    , m_date(new DateEdit(this))
    , m_until(new DateEdit(this))
    , m_lateNote(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"issueDialog"_s);
    setWindowTitle(tr("Issue agreements for %1–%2").arg(request.year).arg(request.year + 1));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(820, 600);
    m_summary->setObjectName(u"issueSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    QFont strong = font();
    strong.setPointSizeF(font().pointSizeF() * 1.15);
    strong.setBold(true);
    m_summary->setFont(strong);
    m_date->setObjectName(u"issueDate"_s);
    m_date->lineEdit()->setObjectName(u"issueDateText"_s);
    m_date->lineEdit()->setAccessibleName(tr("Date of issue"));
    m_until->setObjectName(u"signUntil"_s);
    m_until->lineEdit()->setObjectName(u"signUntilText"_s);
    m_until->lineEdit()->setAccessibleName(tr("Signing until"));
    m_until->setToolTip(tr("Who is issued or signs after this day signs late. Kept for this school year."));
    m_lateNote->setObjectName(u"lateNote"_s);
    m_lateNote->setTextFormat(Qt::PlainText);
    m_lateNote->setWordWrap(true);
    for (DateEdit* edit : { m_date, m_until })
        edit->setMaximumWidth(fontMetrics().height() * 9);
    auto* dateLabel = new QLabel(tr("&Date of issue:"), this);
    dateLabel->setBuddy(m_date->lineEdit());
    auto* untilLabel = new QLabel(tr("Signing &until:"), this);
    untilLabel->setBuddy(m_until->lineEdit());
    watch(m_date, &CampaignRequest::issuedOn);
    watch(m_until, &CampaignRequest::signUntil);
    m_list->setObjectName(u"issueList"_s);
    m_list->setAccessibleName(tr("Dry run, person by person"));
    m_list->setHeaderLabels({ tr("Name"), tr("Department"), tr("Category"), tr("What to know") });
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_list->setRootIsDecorated(false);
    connect(m_list, &QTreeWidget::itemChanged, this, &IssueDialog::updateButton);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_issue = buttons->addButton(tr("&Issue"), QDialogButtonBox::AcceptRole);
    m_issue->setObjectName(u"issueButton"_s);
    makePrimary(m_issue);
    m_issue->setAutoDefault(false);
    disconnect(m_issue, nullptr, buttons, nullptr);
    connect(m_issue, &QPushButton::clicked, this, &IssueDialog::issue);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* head = new QGridLayout;
    head->addWidget(m_summary, 0, 0);
    head->addWidget(dateLabel, 0, 1);
    head->addWidget(m_date, 0, 2);
    head->addWidget(m_lateNote, 1, 0);
    head->addWidget(untilLabel, 1, 1);
    head->addWidget(m_until, 1, 2);
    head->setColumnStretch(0, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    dryRun();
}

void IssueDialog::watch(DateEdit* edit, QDate CampaignRequest::*member)
{
    const auto take = [this, edit, member] {
        if (!edit->date().isValid() || edit->date() == m_request.*member)
            return;
        m_request.*member = edit->date();
        dryRun();
    };
    connect(edit->lineEdit(), &QLineEdit::editingFinished, this, take);
    connect(edit, &DateEdit::edited, this, [edit, take] {
        if (!edit->lineEdit()->hasFocus())
            take(); // chosen from the calendar
    });
}

void IssueDialog::dryRun()
{
    auto plan = m_services.campaign.dryRun(m_request);
    if (!plan) {
        m_messages->showError(plan.error());
        m_issue->setEnabled(false);
        return;
    }
    m_plan = std::move(*plan);
    m_date->setDate(m_plan->issuedOn);
    m_until->setDate(m_plan->signUntil);
    const bool late = m_plan->issuedOn > m_plan->signUntil;
    m_lateNote->setText(late ? tr("Issued after the last day of signing: counts as late signing. Choose a later day if it should not.")
                             : tr("Who signs after the last day is on the list of late signing."));
    fill();
}

void IssueDialog::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    // Those with something to see come first: problems, then warnings, then the rest; those who have one already last.
    const auto weight = [](const PlanEntry& entry) {
        if (entry.already)
            return 3;
        if (hasProblem(entry.issues))
            return 0;
        return entry.issues.isEmpty() ? 2 : 1;
    };
    QList<int> order(m_plan->entries.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return weight(m_plan->entries[a]) < weight(m_plan->entries[b]); });
    QList<QTreeWidgetItem*> items;
    for (const int at : std::as_const(order)) {
        const PlanEntry& entry = m_plan->entries[at];
        QStringList said;
        for (const Issue& issue : entry.issues)
            said << issue.message;
        auto* item = new QTreeWidgetItem({ entry.person.name, entry.department, entry.category, said.join(u' ') });
        item->setData(0, entryRole, at);
        item->setToolTip(3, said.join(u'\n'));
        if (entry.isIssuable()) {
            item->setCheckState(0, Qt::Checked);
        } else {
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
            if (!entry.already)
                item->setText(3, tr("Cannot be issued: %1").arg(item->text(3)));
        }
        items << item;
    }
    m_list->addTopLevelItems(items);
    m_list->setColumnWidth(0, 130);
    m_list->setColumnWidth(1, 130);
    m_list->setColumnWidth(2, 90);
    QStringList school;
    for (const Issue& issue : m_plan->issues)
        school << issue.message;
    if (!school.isEmpty())
        m_messages->showMessage(hasProblem(m_plan->issues) ? Tone::Error : Tone::Warning, school.join(u' '));
    else
        m_messages->clear();
    updateButton();
}

void IssueDialog::updateButton()
{
    int ticked = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        ticked += m_list->topLevelItem(i)->checkState(0) == Qt::Checked && !m_list->topLevelItem(i)->isDisabled() ? 1 : 0;
    int already = 0, blocked = 0;
    for (const PlanEntry& entry : std::as_const(m_plan->entries)) {
        already += entry.already ? 1 : 0;
        blocked += !entry.already && !entry.isIssuable() ? 1 : 0;
    }
    QStringList parts{ tr("%1 to issue").arg(ticked) };
    if (blocked > 0)
        parts << tr("%1 with problems").arg(blocked);
    if (already > 0)
        parts << tr("%1 have one already").arg(already);
    m_summary->setText(parts.join(u", "_s));
    m_issue->setText(tr("&Issue %n agreement(s)", nullptr, ticked));
    m_issue->setEnabled(ticked > 0 && !hasProblem(m_plan->issues));
}

void IssueDialog::issue()
{
    CampaignPlan plan = *m_plan;
    QSet<int> leftOut;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (const QTreeWidgetItem* item = m_list->topLevelItem(i); item->checkState(0) != Qt::Checked)
            leftOut.insert(item->data(0, entryRole).toInt());
    QList<PlanEntry> kept;
    for (int at = 0; at < int(plan.entries.size()); ++at)
        if (!leftOut.contains(at))
            kept << plan.entries[at];
    plan.entries = kept;
    const auto report = m_services.campaign.issue(plan);
    if (!report) {
        m_messages->showError(report.error());
        return;
    }
    emit issued(*report);
    accept();
}

} // namespace bihuan
