// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/watch/watch_day_view.h"

#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/tone_label.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

enum Column { Time, Point, Role, Planned, Actual, State, Why, ColumnCount };

struct Shown {
    QString text;
    Tone tone = Tone::Neutral;
};

Shown stateOf(const WatchDuty& duty)
{
    if (duty.actual.isNull())
        return duty.planned.isNull() ? Shown{ WatchDayView::tr("Nobody"), Tone::Error } : Shown{ WatchDayView::tr("Absent, nobody stands in"), Tone::Error };
    if (duty.state == u"on"_s)
        return { WatchDayView::tr("Present"), Tone::Ok };
    if (duty.state == u"off"_s)
        return { WatchDayView::tr("Done"), Tone::Ok };
    if (duty.isChanged())
        return duty.planned.isNull() ? Shown{ WatchDayView::tr("In addition"), Tone::Info }
            : duty.exchanged         ? Shown{ WatchDayView::tr("Exchanged"), Tone::Info }
                                     : Shown{ WatchDayView::tr("Stands in"), Tone::Warning };
    return { WatchDayView::tr("Planned"), Tone::Neutral };
}

} // namespace

WatchDayView::WatchDayView(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_day(today)
    , m_date(new DateEdit(this))
    , m_about(new ToneLabel(Tone::Neutral, this))
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_table(new QTableView(this))
    , m_nothing(new EmptyState(u"calendar"_s, this))
{
    setObjectName(u"watchDayView"_s);
    m_date->lineEdit()->setObjectName(u"watchDayDate"_s);
    m_date->lineEdit()->setAccessibleName(tr("Day"));
    m_date->setToday(today);
    m_date->setDate(today);
    m_about->setObjectName(u"watchDayAbout"_s);
    m_model->setHorizontalHeaderLabels({ tr("Time"), tr("Point"), tr("Role"), tr("By the roster"), tr("Stands there"), tr("State"), tr("Remark") });
    m_table->setObjectName(u"watchDayTable"_s);
    m_table->setAccessibleName(tr("Duties of the day"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StatusPillDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 15);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    static constexpr double widths[]{ 4, 7.5, 5.5, 4, 4.5, 7.5, 5 };
    for (int column = 0; column < ColumnCount; ++column)
        m_table->setColumnWidth(column, int(widths[column] * fontMetrics().height()));
    m_nothing->setObjectName(u"watchDayNothing"_s);
    const auto step = [this](const QString& name, const QString& text, Qt::ArrowType arrow, int days) {
        auto* button = new QToolButton(this);
        button->setObjectName(name);
        button->setArrowType(arrow);
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, days] { setDay(m_day.addDays(days)); });
        return button;
    };
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(step(u"watchDayBack"_s, tr("The day before"), Qt::LeftArrow, -1));
    row->addWidget(m_date);
    row->addWidget(step(u"watchDayOn"_s, tr("The day after"), Qt::RightArrow, 1));
    row->addSpacing(10);
    row->addWidget(m_about, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1);
    connect(m_date, &DateEdit::finished, this, [this] {
        if (m_date->date().isValid() && m_date->date() != m_day)
            setDay(m_date->date());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WatchDayView::selectionChanged);
    connect(m_table, &QAbstractItemView::activated, this, &WatchDayView::opened);
}

void WatchDayView::setDay(QDate day)
{
    m_day = day;
    m_date->setDate(day);
    emit dayChanged();
}

void WatchDayView::show(const WatchBook& book)
{
    const int row = m_table->currentIndex().row();
    m_model->setRowCount(0);
    m_duties.clear();
    const WatchDay day = watchDay(book, m_day);
    QList<WatchDuty> duties = day.duties;
    if (day.school)
        for (const WatchFinding& finding : watchFindings(book, m_day, m_day))
            if (finding.kind == WatchFinding::Kind::Gap && day.at(finding.slot, finding.point).isEmpty())
                duties << WatchDuty{ .day = m_day, .slot = finding.slot, .point = finding.point, .role = book.point(finding.point)->role };
    QHash<Id<WatchSlot>, int> order;
    for (int i = 0; i < int(book.times.size()); ++i)
        order.insert(book.times[i].id, i);
    std::stable_sort(duties.begin(), duties.end(),
                     [&](const WatchDuty& one, const WatchDuty& other) { return order.value(one.slot) < order.value(other.slot); });
    int absent = 0;
    for (const WatchDuty& duty : std::as_const(duties)) {
        fillRow(book, duty);
        absent += duty.actual.isNull() ? 1 : 0;
    }
    const bool any = !m_duties.isEmpty();
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    const QString name = u"%1 %2"_s.arg(weekdayName(m_day.dayOfWeek()), day.week > 0 ? tr("teaching week %1").arg(day.week) : QString()).trimmed();
    m_about->setText(!any ? name : absent > 0 ? tr("%1 · %2 duties, %3 without anybody").arg(name).arg(m_duties.size()).arg(absent)
                                              : tr("%1 · %2 duties").arg(name).arg(m_duties.size()));
    m_about->setTone(absent > 0 ? Tone::Error : Tone::Neutral);
    m_nothing->setTexts(day.school ? tr("No duties on this day") : tr("No lessons on this day"),
                        day.school ? tr("Enter people in the roster; they will be listed here day by day.")
                                   : day.name.isEmpty() ? tr("By the calendar of the school.") : day.name);
    if (any)
        m_table->selectRow(qBound(0, row, int(m_duties.size()) - 1));
    emit selectionChanged();
}

void WatchDayView::fillRow(const WatchBook& book, const WatchDuty& duty)
{
    const WatchSlot* slot = book.slot(duty.slot);
    const WatchRole* role = book.role(duty.role);
    const Shown state = stateOf(duty);
    QList<QStandardItem*> row;
    for (const QString& text : { slot->name, book.point(duty.point)->name, role ? role->name : QString(), book.personName(duty.planned),
                                 book.personName(duty.actual), state.text, duty.why })
        row << new QStandardItem(text);
    row[State]->setData(int(state.tone), ToneRole);
    row[Time]->setToolTip(slot->hours);
    m_model->appendRow(row);
    m_duties << duty;
}

QList<WatchDuty> WatchDayView::chosen() const
{
    QList<WatchDuty> duties;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        duties << m_duties[index.row()];
    return duties;
}

} // namespace bihuan
