// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/checks/check_plan_dialog.h"

#include "core/base/describe.h"
#include "ui/printing/background_job.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/tone_label.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bihuan {

using namespace Qt::StringLiterals;

CheckPlanDialog::CheckPlanDialog(CheckPlanner& planner, QDate from, QDate to, QWidget* parent)
    : QDialog(parent)
    , m_planner(planner)
    , m_messages(new MessageBar(this))
    , m_progress(new ProgressPanel(this))
    , m_controls(new QWidget(this))
    , m_from(new DateEdit(this))
    , m_to(new DateEdit(this))
    , m_result(new ToneLabel(Tone::Neutral, this))
    , m_plan(new QPushButton(tr("&Plan"), this))
{
    setObjectName(u"checkPlanDialog"_s);
    setWindowTitle(tr("Plan inspections"));
    resize(480, 300);
    m_controls->setObjectName(u"checkPlanControls"_s);
    m_from->setDate(from);
    m_to->setDate(to);
    auto* form = new QFormLayout;
    const auto addRow = [&](const QString& text, DateEdit* input, const QString& name) {
        auto* label = new QLabel(text, this);
        label->setBuddy(input->lineEdit());
        input->lineEdit()->setObjectName(name);
        QString plain = text;
        input->lineEdit()->setAccessibleName(plain.remove(u'&'));
        form->addRow(label, input);
        connect(input, &DateEdit::edited, this, &CheckPlanDialog::look);
        connect(input, &DateEdit::finished, this, &CheckPlanDialog::look);
    };
    addRow(tr("&From"), m_from, u"checkPlanFrom"_s);
    addRow(tr("&To"), m_to, u"checkPlanTo"_s);
    auto* hint = new QLabel(tr("What is due follows from the checklists in use, the zones and the school calendar. Planning the same days "
                               "again adds nothing twice; printed sheets stay as they are."),
                            this);
    hint->setObjectName(u"checkPlanHint"_s);
    hint->setWordWrap(true);
    m_result->setObjectName(u"checkPlanResult"_s);
    m_result->setWordWrap(true);
    m_plan->setObjectName(u"checkPlanButton"_s);
    m_plan->setAutoDefault(false); // Enter ends a date, no more
    makePrimary(m_plan);
    auto* cancel = new QPushButton(tr("&Close"), this);
    cancel->setObjectName(u"closeButton"_s);
    cancel->setAutoDefault(false);
    connect(m_plan, &QPushButton::clicked, this, &CheckPlanDialog::carryOut);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_plan);
    buttons->addWidget(cancel);
    auto* inner = new QVBoxLayout(m_controls);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(hint);
    inner->addLayout(form);
    inner->addWidget(m_result);
    inner->addStretch(1);
    inner->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->addWidget(m_messages);
    column->addWidget(m_progress);
    column->addWidget(m_controls, 1);
    look();
}

void CheckPlanDialog::look()
{
    m_plan->setEnabled(false);
    if (!m_from->isAcceptable() || !m_to->isAcceptable()) {
        m_result->setTone(Tone::Error);
        m_result->setText(tr("Enter both days as 2026-09-01."));
        return;
    }
    const auto plan = m_planner.dryRun(m_from->date(), m_to->date());
    if (!plan) {
        m_result->setTone(Tone::Error);
        m_result->setText(describe(plan.error()));
        return;
    }
    QStringList parts;
    for (const CheckCycle cycle : allCheckCycles)
        if (const int count = plan->byCycle.value(checkCycleCode(cycle)); count > 0)
            parts << tr("%1 %2").arg(checkCycleName(cycle)).arg(count);
    const bool any = !plan->fresh.isEmpty() || !plan->changed.isEmpty();
    QStringList lines;
    if (!plan->fresh.isEmpty())
        lines << tr("%n new sheet(s): %1.", nullptr, int(plan->fresh.size())).arg(parts.join(u"、"_s));
    if (!plan->changed.isEmpty())
        lines << tr("%n planned sheet(s) get other zones or lists.", nullptr, int(plan->changed.size()));
    if (plan->kept > 0)
        lines << tr("%n planned already.", nullptr, plan->kept);
    if (!any && plan->kept == 0)
        lines << tr("Nothing is due on these days: no school, or no checklist in use. Look at the terms and the checklists.");
    m_result->setTone(any ? Tone::Ok : plan->kept > 0 ? Tone::Neutral : Tone::Warning);
    m_result->setText(lines.join(u'\n'));
    m_plan->setEnabled(any);
}

void CheckPlanDialog::carryOut()
{
    const auto plan = m_planner.dryRun(m_from->date(), m_to->date());
    if (!plan) {
        m_messages->showError(plan.error());
        return;
    }
    const auto done = m_planner.carryOut(*plan, shownWhenLong(*m_progress, tr("Planning"), m_controls));
    if (m_progress->isRunning())
        m_progress->finish();
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    emit planned(int(plan->fresh.size()), int(plan->changed.size()));
    accept();
}

} // namespace bihuan
