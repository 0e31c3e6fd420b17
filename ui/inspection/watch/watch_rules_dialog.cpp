// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/watch/watch_rules_dialog.h"

#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QScrollArea>

namespace bihuan {

using namespace Qt::StringLiterals;

WatchRulesDialog::WatchRulesDialog(WatchService& service, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_messages(new MessageBar(this))
    , m_most(new SpinBox(this))
    , m_backups(new QCheckBox(tr("Every post needs a &deputy"), this))
{
    setObjectName(u"watchRulesDialog"_s);
    setWindowTitle(tr("Rules of the roster"));
    resize(480, 420);
    const QDate today = service.today();
    const auto book = service.book(today, today);
    const auto days = service.makeUpDays(today, today.addDays(366));
    if (!book || !days)
        m_messages->showError(book ? days.error() : book.error());
    if (book)
        m_before = book->settings;
    m_most->setObjectName(u"watchMostPerWeek"_s);
    m_most->setRange(0, 60);
    m_most->setSpecialValueText(tr("no limit"));
    m_most->setValue(m_before.mostPerWeek);
    m_backups->setObjectName(u"watchBackups"_s);
    m_backups->setChecked(m_before.backups);
    auto* form = new QFormLayout;
    auto* label = new QLabel(tr("Duties of one person in a &week, at most"), this);
    label->setBuddy(m_most);
    m_most->setAccessibleName(tr("Duties of one person in a week, at most"));
    form->addRow(label, m_most);
    form->addRow(m_backups);
    auto* hint = new ToneLabel(Tone::Neutral, this);
    hint->setObjectName(u"watchDaysHint"_s);
    hint->setWordWrap(true);
    hint->setText(days && !days->isEmpty() ? tr("Make-up days with lessons: say whose roster each of them has.")
                                           : tr("There are no make-up days with lessons in the calendar of the year ahead."));
    auto* list = new QWidget(this);
    list->setObjectName(u"watchDays"_s);
    auto* rows = new QFormLayout(list);
    for (const CalendarDay& day : days ? *days : QList<CalendarDay>()) {
        auto* box = new ComboBox(list);
        const QString text = tr("%1 (%2) %3").arg(day.day.toString(Qt::ISODate), weekdayName(day.day.dayOfWeek()), day.name);
        box->setObjectName(u"watchDay"_s + day.day.toString(u"yyyyMMdd"_s));
        box->setAccessibleName(text);
        box->addItem(tr("not said"), 0);
        for (int weekday = 1; weekday <= 7; ++weekday)
            box->addItem(tr("as on %1").arg(weekdayName(weekday)), weekday);
        box->setCurrentIndex(day.follows.toInt());
        rows->addRow(new QLabel(text, list), box);
        m_days << std::pair(day, static_cast<QComboBox*>(box));
    }
    auto* area = new QScrollArea(this);
    area->setObjectName(u"watchDaysArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* save = new QPushButton(tr("&Save"), this);
    save->setObjectName(u"watchRulesSave"_s);
    makePrimary(save);
    buttons->addButton(save, QDialogButtonBox::ActionRole);
    connect(save, &QPushButton::clicked, this, &WatchRulesDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addLayout(form);
    column->addWidget(hint);
    column->addWidget(area, 1);
    column->addWidget(buttons);
}

void WatchRulesDialog::save()
{
    const WatchSettings wanted{ m_most->value(), m_backups->isChecked() };
    if (wanted != m_before)
        if (const auto done = m_service.setSettings(wanted); !done) {
            m_messages->showError(done.error());
            return;
        }
    for (auto& [day, box] : m_days) {
        const int weekday = box->currentData().toInt();
        if (weekday == day.follows.toInt())
            continue;
        if (const auto done = m_service.setFollows(day.day, weekday); !done) {
            m_messages->showError(done.error());
            return;
        }
        day.follows = weekday == 0 ? QString() : QString::number(weekday);
    }
    emit changed();
    accept();
}

} // namespace bihuan
