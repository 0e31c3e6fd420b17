// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/terms_step.h"

#include "core/calendar/usual_terms.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/tone_label.h"

#include <QCheckBox>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// “2026–2027” for 2026.
class SchoolYearBox final : public SpinBox {
public:
    using SpinBox::SpinBox;

    QSize sizeHint() const override // Qt measures the numbers only
    {
        return SpinBox::sizeHint() + QSize(fontMetrics().horizontalAdvance(u"–2026"_s), 0);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    QString textFromValue(int value) const override { return u"%1–%2"_s.arg(value).arg(value + 1); }
    int valueFromText(const QString& text) const override { return text.left(4).toInt(); }
    QValidator::State validate(QString& text, int&) const override
    {
        const int year = text.left(4).toInt();
        return year >= minimum() && year <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
    }
};

} // namespace

TermsStep::TermsStep(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_enter(new QCheckBox(tr("&Enter the terms now"), this))
    , m_year(new SchoolYearBox(this))
    , m_days(new QWidget(this))
{
    setObjectName(u"termsStep"_s);
    m_enter->setObjectName(u"enterTermsBox"_s);
    m_enter->setChecked(true);
    m_year->setObjectName(u"schoolYearEdit"_s);
    m_year->setRange(2000, 2090);
    m_year->setValue(usualTerms::yearToEnter(today));
    m_year->setAccessibleName(tr("School year"));
    auto* yearLabel = new QLabel(tr("School &year"), this);
    yearLabel->setBuddy(m_year);
    auto* hint = new ToneLabel(Tone::Neutral, this);
    hint->setObjectName(u"termsHint"_s);
    hint->setText(tr("The school year runs from 1 September to 31 August. These are the usual days around the Spring Festival; "
                     "correct them as your education office has announced them."));
    m_days->setObjectName(u"termDays"_s);
    auto* grid = new QGridLayout(m_days);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    const QStringList headings{ tr("First day"), tr("Last day"), tr("Teaching weeks from") };
    for (int i = 0; i < headings.size(); ++i)
        grid->addWidget(new QLabel(headings[i], m_days), 0, i + 1);
    const QStringList names{ tr("First term"), tr("Second term") };
    for (int term = 0; term < names.size(); ++term) {
        grid->addWidget(new QLabel(names[term], m_days), term + 1, 0);
        QList<DateEdit*> edits;
        for (int i = 0; i < headings.size(); ++i) {
            auto* edit = new DateEdit(m_days);
            edit->setObjectName(u"term%1Day%2"_s.arg(term + 1).arg(i + 1));
            edit->lineEdit()->setObjectName(edit->objectName() + u"Edit"_s);
            edit->lineEdit()->setAccessibleName(u"%1, %2"_s.arg(names[term], headings[i]));
            grid->addWidget(edit, term + 1, i + 1);
            edits << edit;
        }
        m_rows << Row{ edits[0], edits[1], edits[2] };
    }
    grid->setColumnStretch(4, 1);

    auto* yearRow = new QHBoxLayout;
    yearRow->addWidget(yearLabel);
    yearRow->addWidget(m_year);
    yearRow->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(14);
    column->addWidget(m_enter);
    column->addLayout(yearRow);
    column->addWidget(hint);
    column->addWidget(m_days);
    column->addStretch();
    connect(m_enter, &QCheckBox::toggled, m_days, &QWidget::setEnabled);
    connect(m_enter, &QCheckBox::toggled, m_year, &QWidget::setEnabled);
    connect(m_year, &QSpinBox::valueChanged, this, &TermsStep::fillUsual);
    fillUsual();
}

void TermsStep::fillUsual()
{
    const auto usual = usualTerms::ofYear(m_year->value());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].first->setDate(usual[i].firstDay);
        m_rows[i].last->setDate(usual[i].lastDay);
        m_rows[i].weeks->setDate(usual[i].weeksFrom);
    }
}

void TermsStep::leaveOut()
{
    m_enter->setChecked(false);
}

QList<SchoolTerm> TermsStep::terms() const
{
    if (!m_enter->isChecked())
        return {};
    auto terms = usualTerms::ofYear(m_year->value());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        terms[i].firstDay = m_rows[i].first->date();
        terms[i].lastDay = m_rows[i].last->date();
        terms[i].weeksFrom = m_rows[i].weeks->date();
    }
    return terms;
}

} // namespace bihuan
