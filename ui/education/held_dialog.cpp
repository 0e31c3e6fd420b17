// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/held_dialog.h"

#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>

namespace bihuan {

using namespace Qt::StringLiterals;

HeldDialog::HeldDialog(ActivityService& service, const EduActivity& activity, int expected, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_id(activity.id)
    , m_messages(new MessageBar(this))
    , m_day(new DateEdit(this))
    , m_time(new QLineEdit(activity.heldTime, this))
    , m_minutes(new SpinBox(this))
    , m_long(new QCheckBox(tr("Over 120 minutes, and that is &right"), this))
    , m_expected(new SpinBox(this))
    , m_actual(new SpinBox(this))
    , m_speaker(new QLineEdit(activity.speaker, this))
{
    setObjectName(u"heldDialog"_s);
    setWindowTitle(tr("Held: %1").arg(activity.title));
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
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* save = new QPushButton(tr("It was &held"), this);
    save->setObjectName(u"heldSave"_s);
    makePrimary(save);
    buttons->addButton(save, QDialogButtonBox::ActionRole);
    connect(save, &QPushButton::clicked, this, &HeldDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
}

void HeldDialog::save()
{
    const auto done = m_service.hold(m_id, { .day = m_day->date(), .time = m_time->text().trimmed(), .minutes = m_minutes->value(), .longMeant = m_long->isChecked(),
                                             .expected = m_expected->value(), .actual = m_actual->value(), .speaker = m_speaker->text().trimmed() });
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    emit held(*done);
    accept();
}

} // namespace bihuan
