// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/hazards/loop_settings_dialog.h"

#include "core/base/describe.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/tone_label.h"

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
const QString hazard = u"hazard"_s;
} // namespace

LoopSettingsDialog::LoopSettingsDialog(LoopService& loop, RiskGrading& risk, QWidget* parent)
    : QDialog(parent)
    , m_loop(loop)
    , m_risk(risk)
    , m_rigour(new ComboBox(this))
    , m_extensions(new SpinBox(this))
    , m_repeat(new SpinBox(this))
    , m_prefix(new QLineEdit(this))
    , m_method(new ComboBox(this))
    , m_trouble(new ToneLabel(Tone::Error, this))
{
    setObjectName(u"loopSettingsDialog"_s);
    setWindowTitle(tr("Rules for hazards"));
    resize(560, 440);
    m_rigour->setObjectName(u"loopRigour"_s);
    m_rigour->setAccessibleName(tr("General hazards"));
    m_rigour->addItem(tr("Light: steps may be left out, what is missing is a warning"), int(LoopRigour::Light));
    m_rigour->addItem(tr("Strict: every step, another checker, a photograph"), int(LoopRigour::Strict));
    m_rigour->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rigour->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_extensions->setObjectName(u"loopExtensions"_s);
    m_extensions->setAccessibleName(tr("Put off at most"));
    m_extensions->setRange(0, 9);
    m_extensions->setMaximumWidth(fontMetrics().height() * 6);
    m_extensions->setSuffix(u' ' + tr("time(s)"));
    m_repeat->setObjectName(u"loopRepeatMonths"_s);
    m_repeat->setAccessibleName(tr("A repeat within"));
    m_repeat->setRange(0, 60);
    m_repeat->setMaximumWidth(fontMetrics().height() * 6);
    m_repeat->setSuffix(u' ' + tr("month(s)"));
    m_repeat->setSpecialValueText(tr("never"));
    m_prefix->setObjectName(u"loopPrefix"_s);
    m_prefix->setAccessibleName(tr("Numbers begin with"));
    m_prefix->setMaxLength(8);
    m_prefix->setMaximumWidth(fontMetrics().height() * 6);
    m_method->setObjectName(u"loopRiskMethod"_s);
    m_method->setAccessibleName(tr("Risk is graded by"));
    m_trouble->setObjectName(u"loopSettingsTrouble"_s);
    m_trouble->hide();
    auto* note = new ToneLabel(Tone::Neutral, this);
    note->setText(tr("Major hazards are always strict. The rules hold from now on; what is done stays as it is."));

    auto* form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->addRow(tr("&General hazards"), m_rigour);
    form->addRow(tr("Put &off at most"), m_extensions);
    form->addRow(tr("General: put right within"), daysRow(m_general, u"loopGeneral"_s, tr("General: put right within")));
    form->addRow(tr("Major: under control within"), daysRow(m_major, u"loopMajor"_s, tr("Major: under control within")));
    form->addRow(tr("Major: plan within"), daysRow(m_plan, u"loopPlan"_s, tr("Major: plan within")));
    form->addRow(tr("A &repeat within"), m_repeat);
    form->addRow(tr("&Numbers begin with"), m_prefix);
    form->addRow(tr("Risk is graded &by"), m_method);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(u"loopSettingsCancelButton"_s);
    cancel->setAutoDefault(false);
    auto* save = new QPushButton(tr("&Save"), this);
    save->setObjectName(u"loopSettingsSaveButton"_s);
    makePrimary(save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &LoopSettingsDialog::save);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(m_trouble);
    column->addStretch(1);
    column->addLayout(foot);
    load();
}

QWidget* LoopSettingsDialog::daysRow(Days& row, const QString& name, const QString& title)
{
    auto* box = new QWidget(this);
    box->setObjectName(name + u"Row"_s);
    row.days = new SpinBox(box);
    row.days->setObjectName(name + u"Days"_s);
    row.days->setAccessibleName(title);
    row.days->setRange(0, 365);
    row.days->setMinimumWidth(fontMetrics().height() * 6);
    row.days->setSpecialValueText(tr("the same day"));
    row.count = new ComboBox(box);
    row.count->setObjectName(name + u"Count"_s);
    row.count->setAccessibleName(tr("Kind of days: %1").arg(title));
    row.count->addItem(tr("calendar days"), int(DayCount::Calendar));
    row.count->addItem(tr("working days"), int(DayCount::Working));
    row.count->addItem(tr("school days"), int(DayCount::School));
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.days);
    line->addWidget(row.count);
    line->addStretch(1);
    return box;
}

void LoopSettingsDialog::load()
{
    const LoopRules rules = m_loop.rules().value_or(LoopRules());
    m_rigour->setCurrentIndex(m_rigour->findData(int(rules.general)));
    m_extensions->setValue(rules.extensionsGeneral);
    const auto show = [](const Days& row, int days, DayCount count) {
        row.days->setValue(days);
        row.count->setCurrentIndex(row.count->findData(int(count)));
    };
    show(m_general, rules.daysGeneral, rules.countGeneral);
    show(m_major, rules.daysMajor, rules.countMajor);
    show(m_plan, rules.planDaysMajor, rules.planCountMajor);
    m_repeat->setValue(rules.repeatMonths);
    m_prefix->setText(m_loop.prefix(hazard).value_or(QString()));
    const auto methods = m_risk.methods();
    for (const RiskMethod& method : methods ? *methods : QList<RiskMethod>())
        m_method->addItem(method.code, method.code);
    m_method->setCurrentIndex(qMax(0, m_method->findData(m_risk.chosenMethod().value_or(QString()))));
}

void LoopSettingsDialog::save()
{
    LoopRules rules = m_loop.rules().value_or(LoopRules());
    rules.general = LoopRigour(m_rigour->currentData().toInt());
    rules.extensionsGeneral = m_extensions->value();
    rules.daysGeneral = m_general.days->value();
    rules.countGeneral = DayCount(m_general.count->currentData().toInt());
    rules.daysMajor = m_major.days->value();
    rules.countMajor = DayCount(m_major.count->currentData().toInt());
    rules.planDaysMajor = m_plan.days->value();
    rules.planCountMajor = DayCount(m_plan.count->currentData().toInt());
    rules.repeatMonths = m_repeat->value();
    const auto done = [&]() -> Result<> {
        BIHUAN_TRY(m_loop.savePrefix(hazard, m_prefix->text())); // first: it is the one that may be refused
        BIHUAN_TRY(m_loop.saveRules(rules));
        return m_method->count() > 0 ? m_risk.saveChosenMethod(m_method->currentData().toString()) : Result<>();
    }();
    if (!done) {
        m_trouble->setText(describe(done.error()));
        m_trouble->show();
        m_prefix->setFocus();
        return;
    }
    accept();
    emit saved();
}

} // namespace bihuan
