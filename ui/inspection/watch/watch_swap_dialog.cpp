// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/watch/watch_swap_dialog.h"

#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 13; ///< of whose duties one is chosen

QString dutyText(const WatchBook& book, const WatchDuty& duty)
{
    return u"%1 %2 %3"_s.arg(duty.day.toString(u"MM-dd"_s), weekdayName(duty.day.dayOfWeek()), book.cellName(duty.slot, duty.point));
}

} // namespace

WatchSwapDialog::WatchSwapDialog(WatchService& service, const WatchBook& book, const WatchDuty& duty, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_book(book)
    , m_duty(duty)
    , m_messages(new MessageBar(this))
    , m_person(new ComboBox(this))
    , m_duties(new QListWidget(this))
    , m_once(new QRadioButton(tr("&Only this time"), this))
    , m_forGood(new QRadioButton(tr("&For good, from"), this))
    , m_from(new DateEdit(this))
{
    setObjectName(u"watchSwapDialog"_s);
    setWindowTitle(tr("Exchange duties"));
    resize(480, 520);
    const QDate monday = mondayOf(duty.day);
    QMap<QString, Id<Person>> people;
    for (QDate day = monday; day <= monday.addDays(daysAhead); day = day.addDays(1))
        for (const WatchDuty& other : watchDay(m_book, day).duties)
            if (!other.planned.isNull() && other.planned != duty.planned) {
                m_others << other;
                people.insert(m_book.personName(other.planned) + u' ' + QString::number(other.planned.value()), other.planned);
            }
    auto* what = new QLabel(tr("%1: %2").arg(m_book.personName(duty.planned), dutyText(m_book, duty)), this);
    what->setObjectName(u"watchSwapWhat"_s);
    what->setTextFormat(Qt::PlainText);
    QFont bold = what->font();
    bold.setBold(true);
    what->setFont(bold);
    m_person->setObjectName(u"watchSwapPerson"_s);
    m_person->setAccessibleName(tr("With whom"));
    m_person->setEditable(false);
    m_person->setMaxVisibleItems(20);
    for (const Id<Person> person : std::as_const(people))
        m_person->addItem(m_book.personName(person), person.value());
    m_duties->setObjectName(u"watchSwapDuties"_s);
    m_duties->setAccessibleName(tr("Against which duty"));
    m_once->setObjectName(u"watchSwapOnce"_s);
    m_forGood->setObjectName(u"watchSwapForGood"_s);
    m_once->setChecked(true);
    m_from->lineEdit()->setObjectName(u"watchSwapFrom"_s);
    m_from->lineEdit()->setAccessibleName(tr("For good, from"));
    m_from->setToday(m_service.today());
    m_from->setDate(std::max(m_service.today(), duty.day));
    m_from->setEnabled(false);
    connect(m_forGood, &QRadioButton::toggled, m_from, &QWidget::setEnabled);
    connect(m_person, &QComboBox::currentIndexChanged, this, &WatchSwapDialog::fillDuties);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* exchange = new QPushButton(tr("&Exchange"), this);
    exchange->setObjectName(u"watchSwapButton"_s);
    makePrimary(exchange);
    buttons->addButton(exchange, QDialogButtonBox::ActionRole);
    connect(exchange, &QPushButton::clicked, this, &WatchSwapDialog::exchange);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* with = new QLabel(tr("&With whom"), this);
    with->setBuddy(m_person);
    auto* against = new QLabel(tr("&Against which duty"), this);
    against->setBuddy(m_duties);
    auto* row = new QHBoxLayout;
    row->addWidget(m_forGood);
    row->addWidget(m_from);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    for (QWidget* widget : { static_cast<QWidget*>(m_messages), static_cast<QWidget*>(what), static_cast<QWidget*>(with), static_cast<QWidget*>(m_person),
                             static_cast<QWidget*>(against) })
        column->addWidget(widget);
    column->addWidget(m_duties, 1);
    column->addWidget(m_once);
    column->addLayout(row);
    column->addWidget(buttons);
    fillDuties();
}

void WatchSwapDialog::fillDuties()
{
    m_duties->clear();
    const Id<Person> person(m_person->currentData().toLongLong());
    for (int i = 0; i < int(m_others.size()); ++i) {
        if (m_others[i].planned != person)
            continue;
        auto* item = new QListWidgetItem(dutyText(m_book, m_others[i]), m_duties);
        item->setData(IdRole, i);
    }
    m_duties->setCurrentRow(0);
}

void WatchSwapDialog::exchange()
{
    const QListWidgetItem* item = m_duties->currentItem();
    if (!item) {
        m_messages->showMessage(Tone::Info, tr("Choose the duty to exchange for."));
        return;
    }
    const WatchDuty& other = m_others[item->data(IdRole).toInt()];
    const WatchTarget one{ m_duty.day, m_duty.slot, m_duty.point, m_duty.planned }, two{ other.day, other.slot, other.point, other.planned };
    const QString text = tr("%1 and %2 have exchanged.").arg(m_book.personName(m_duty.planned), m_book.personName(other.planned));
    if (m_once->isChecked()) {
        if (const auto done = m_service.exchangeOnce(one, two); !done) {
            m_messages->showError(done.error());
            return;
        }
        emit exchanged({}, text);
    } else {
        if (!m_from->date().isValid()) {
            m_messages->showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_from->text()));
            return;
        }
        const auto undo = m_service.exchangeForGood(one, two, m_from->date());
        if (!undo) {
            m_messages->showError(undo.error());
            return;
        }
        emit exchanged(*undo, text);
    }
    accept();
}

} // namespace bihuan
