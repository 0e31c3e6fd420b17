// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/held_dialog.h"

#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bihuan {

using namespace Qt::StringLiterals;

HeldDialog::HeldDialog(ActivityService& service, const EduActivity& activity, int expected, QWidget* parent)
    : ActionDialog(u"heldDialog"_s, tr("Held: %1").arg(activity.title), tr("It was &held"), parent)
    , m_service(service)
    , m_id(activity.id)
    , m_day(new DateEdit(this))
    , m_time(new QLineEdit(activity.heldTime, this))
    , m_minutes(new SpinBox(this))
    , m_long(new QCheckBox(tr("Over 120 minutes, and that is &right"), this))
    , m_expected(new SpinBox(this))
    , m_actual(new SpinBox(this))
    , m_speaker(new QLineEdit(activity.speaker, this))
{
    resize(460, 380);
    m_day->setToday(service.today());
    m_day->setDate(std::min(activity.heldOn, service.today()));
    m_minutes->setRange(0, 9999); // what is too long is said, not cut
    m_minutes->setValue(activity.minutes);
    m_expected->setRange(0, 99999);
    m_expected->setValue(expected);
    m_actual->setRange(0, 99999);
    m_actual->setValue(expected);
    m_long->setObjectName(u"heldLong"_s);
    auto* form = makeForm();
    addFormRow(*form, tr("&Day"), m_day, u"heldDay"_s, m_day->lineEdit());
    addFormRow(*form, tr("&Time, as 14:30"), m_time, u"heldTime"_s);
    addFormRow(*form, tr("&Minutes"), m_minutes, u"heldMinutes"_s);
    form->addRow(m_long);
    addFormRow(*form, tr("&Expected (0 = not counted)"), m_expected, u"heldExpected"_s);
    addFormRow(*form, tr("&Were there"), m_actual, u"heldActual"_s);
    addFormRow(*form, tr("&Speaker"), m_speaker, u"heldSpeaker"_s);
    const auto showLong = [this](int minutes) { m_long->setVisible(minutes > usualMinutes); };
    connect(m_minutes, &QSpinBox::valueChanged, this, showLong);
    showLong(m_minutes->value());
    contents()->addLayout(form);
    contents()->addStretch(1);
    acceptButton()->setDefault(true);
}

void HeldDialog::carryOut()
{
    const auto done = m_service.hold(m_id, { .day = m_day->date(), .time = m_time->text().trimmed(), .minutes = m_minutes->value(), .longMeant = m_long->isChecked(),
                                             .expected = m_expected->value(), .actual = m_actual->value(), .speaker = m_speaker->text().trimmed() });
    if (!done) {
        showError(done.error());
        return;
    }
    emit held(*done);
    accept();
}

} // namespace bihuan
