// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/hazards/risk_dialog.h"

#include "core/base/describe.h"
#include "ui/inspection/hazards/hazard_words.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/pill_label.h"
#include "ui/widgets/tone_label.h"

namespace bihuan {

using namespace Qt::StringLiterals;

RiskDialog::RiskDialog(RiskGrading& risk, const LoopItem& item, QWidget* parent)
    : QDialog(parent)
    , m_risk(risk)
    , m_item(item)
    , m_method(new ComboBox(this))
    , m_place(new QVBoxLayout)
    , m_band(new PillLabel(u"riskBand"_s, this))
    , m_words(new ToneLabel(Tone::Neutral, this))
    , m_save(new QPushButton(tr("&Save the grade"), this))
{
    setObjectName(u"riskDialog"_s);
    setWindowTitle(tr("Grade the risk of %1").arg(item.number));
    resize(560, 360);
    auto* what = new QLabel(item.description, this);
    what->setObjectName(u"riskWhat"_s);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    QFont strong = font();
    strong.setBold(true);
    what->setFont(strong);
    m_method->setObjectName(u"riskMethod"_s);
    m_method->setAccessibleName(tr("Method"));
    m_words->setObjectName(u"riskWords"_s);
    m_save->setObjectName(u"riskSaveButton"_s);
    makePrimary(m_save);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(u"riskCancelButton"_s);
    cancel->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &RiskDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto* top = new QFormLayout;
    top->addRow(tr("&Method"), m_method);
    auto* result = new QHBoxLayout;
    result->addWidget(m_band);
    result->addWidget(m_words, 1);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    column->addWidget(what);
    column->addLayout(top);
    column->addLayout(m_place);
    column->addLayout(result);
    column->addStretch(1);
    column->addLayout(foot);

    const auto methods = risk.methods();
    const QString usual = risk.chosenMethod().value_or(QString());
    if (!methods)
        m_words->setText(describe(methods.error()));
    m_methods = methods ? *methods : QList<RiskMethod>();
    for (const RiskMethod& method : std::as_const(m_methods)) {
        QStringList factors;
        for (const RiskMethod::Scale& scale : method.scales)
            factors << scale.name;
        m_method->addItem(tr("%1: %2").arg(method.code, factors.join(u" × "_s)), method.code);
    }
    m_method->setCurrentIndex(qMax(0, m_method->findData(item.riskMethod.isEmpty() ? usual : item.riskMethod)));
    connect(m_method, &QComboBox::currentIndexChanged, this, &RiskDialog::showMethod);
    showMethod();
    if (!m_factors.isEmpty())
        m_factors.first().second->setFocus();
}

void RiskDialog::showMethod()
{
    delete m_scales;
    m_factors.clear();
    m_scales = new QWidget(this);
    m_scales->setObjectName(u"riskScales"_s);
    auto* form = new QFormLayout(m_scales);
    form->setContentsMargins(0, 0, 0, 0);
    m_place->addWidget(m_scales);
    const int at = m_method->currentIndex();
    const auto before = m_item.riskMethod == m_method->currentData().toString() ? parseRiskFactors(m_item.riskFactors) : std::nullopt;
    for (const RiskMethod::Scale& scale : at >= 0 ? m_methods[at].scales : QList<RiskMethod::Scale>()) {
        auto* box = new ComboBox(m_scales);
        box->setObjectName(u"riskFactor"_s + scale.factor);
        box->setAccessibleName(scale.name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->addItem(tr("Please choose"), QString());
        for (const RiskMethod::Step& step : scale.steps)
            box->addItem(tr("%1  %2").arg(step.text, step.meaning), step.text);
        if (before)
            box->setCurrentIndex(qMax(0, box->findData(before->value(scale.factor))));
        connect(box, &QComboBox::currentIndexChanged, this, &RiskDialog::showGrade);
        form->addRow(tr("%1 (%2)").arg(scale.name, scale.factor), box);
        m_factors << std::pair(scale.factor, box);
    }
    m_scales->show();
    showGrade();
}

QHash<QString, QString> RiskDialog::chosen() const
{
    QHash<QString, QString> values;
    for (const auto& [factor, box] : m_factors)
        if (!box->currentData().toString().isEmpty())
            values.insert(factor, box->currentData().toString());
    return values;
}

void RiskDialog::showGrade()
{
    m_band->setWord({}, Tone::Neutral);
    m_words->setTone(Tone::Neutral);
    const bool complete = !m_factors.isEmpty() && chosen().size() == m_factors.size();
    m_save->setEnabled(complete);
    if (!complete) {
        m_words->setText(m_methods.isEmpty() ? tr("There is no method of grading yet: enter its rules and scales first.")
                                             : tr("Choose a step on each scale."));
        return;
    }
    const auto grade = m_risk.preview(chosen(), m_method->currentData().toString());
    if (!grade) {
        m_words->setTone(Tone::Error);
        m_words->setText(describe(grade.error()));
        m_save->setEnabled(false);
        return;
    }
    m_band->setWord(tr("%1  %2").arg(grade->value).arg(grade->band.name), riskWord(grade->band.color).tone);
    QStringList words{ riskWord(grade->band.color).text, grade->band.advice };
    words.removeAll(QString());
    if (grade->band.level != m_item.level && !grade->band.level.isEmpty())
        words << tr("It speaks for another level than the hazard has; the level is changed by “Edit”.");
    m_words->setText(words.join(u"  "_s));
}

void RiskDialog::save()
{
    const auto report = m_risk.grade(m_item.id, chosen(), m_method->currentData().toString());
    if (!report) {
        m_words->setTone(Tone::Error);
        m_words->setText(describe(report.error()));
        return;
    }
    accept();
    emit graded(*report);
}

} // namespace bihuan
