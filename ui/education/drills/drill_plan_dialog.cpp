// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/drills/drill_plan_dialog.h"

#include "core/base/text.h"
#include "core/calendar/usual_terms.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

enum Column { Take, Day, Weekday, Plan, Why, Columns };

QString weekdayOf(QDate day)
{
    return day.isValid() ? QLocale(QLocale::Chinese).dayName(day.dayOfWeek(), QLocale::ShortFormat) : QString();
}

} // namespace

DrillPlanDialog::DrillPlanDialog(DrillServices& services, QWidget* parent)
    : ActionDialog(u"drillPlanDialog"_s, tr("Plan the drills of a school year"), tr("&Plan"), parent)
    , m_services(services)
    , m_year(new ComboBox(this))
    , m_table(new QTableWidget(0, Columns, this))
{
    resize(820, 620);
    m_year->setObjectName(u"drillPlanYear"_s);
    m_year->setAccessibleName(tr("School year"));
    const int year = usualTerms::yearOf(services.drills.today());
    for (const int one : { year, year + 1 })
        m_year->addItem(tr("%1–%2").arg(one).arg(one + 1), one);
    m_year->setCurrentIndex(services.drills.today().month() >= 7 && services.drills.today().month() <= 8 ? 1 : 0);
    auto* form = makeForm();
    addRow(form, tr("School &year"), m_year, m_year);
    contents()->addLayout(form);
    m_table->setObjectName(u"drillPlanTable"_s);
    m_table->setAccessibleName(tr("Drills proposed"));
    m_table->setHorizontalHeaderLabels({ tr("Plan it"), tr("Day"), tr("Weekday"), tr("Emergency plan"), tr("Why this day, what to look at") });
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(Why, QHeaderView::Stretch);
    contents()->addWidget(m_table, 1);
    m_notes = addNote(u"drillPlanNotes"_s, {});
    if (const auto calendar = services.records.store().kept(&SchoolCalendar::read))
        m_calendar = *calendar;
    connect(m_year, &QComboBox::currentIndexChanged, this, &DrillPlanDialog::propose);
    connect(m_table, &QTableWidget::cellChanged, this, [this](int row, int) {
        if (!m_filling)
            judge(row);
    });
    propose();
}

void DrillPlanDialog::propose()
{
    const auto plan = m_services.yearPlan(m_year->currentData().toInt());
    if (!plan) {
        messages().showError(plan.error());
        return;
    }
    m_plan = *plan;
    const auto names = m_services.records.store().names(drillKindType().kind()).value_or(QHash<qint64, QString>{});
    m_filling = true;
    m_table->setRowCount(int(m_plan.proposals.size()));
    for (int row = 0; row < m_plan.proposals.size(); ++row) {
        const DrillProposal& one = m_plan.proposals[row];
        const auto set = [&](int column, const QString& text, Qt::ItemFlags flags) {
            auto* item = new QTableWidgetItem(text);
            item->setFlags(flags);
            item->setToolTip(text);
            m_table->setItem(row, column, item);
            return item;
        };
        const Qt::ItemFlags still = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        set(Take, {}, still | Qt::ItemIsUserCheckable)->setCheckState(Qt::Checked);
        set(Day, one.day.toString(Qt::ISODate), still | Qt::ItemIsEditable);
        set(Weekday, weekdayOf(one.day), still);
        set(Plan, names.value(one.kind.value()), still);
        QStringList why;
        if (one.fills)
            why << tr("its month had no evacuation");
        if (one.day != one.wished)
            why << tr("instead of %1 (%2)").arg(one.wished.toString(u"MM-dd"_s), one.clashes.join(u'；'));
        set(Why, why.join(u'，'), still);
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(Why, QHeaderView::Stretch);
    m_filling = false;
    count();
}

/// After a day was changed by hand.
void DrillPlanDialog::judge(int row)
{
    const auto day = parseDate(m_table->item(row, Day)->text());
    QString why;
    if (!day)
        why = tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_table->item(row, Day)->text());
    else if (usualTerms::yearOf(*day) != m_plan.schoolYear)
        why = tr("not in this school year");
    else if (const QString clash = m_calendar ? drillClash(*m_calendar, *day) : QString(); !clash.isEmpty())
        why = tr("%1: better on another day").arg(clash);
    else
        why = *day == m_plan.proposals[row].day ? m_table->item(row, Why)->toolTip() : tr("chosen by hand");
    m_filling = true;
    m_table->item(row, Weekday)->setText(day ? weekdayOf(*day) : QString());
    m_table->item(row, Why)->setText(why);
    m_filling = false;
    count();
}

void DrillPlanDialog::count()
{
    int taken = 0;
    for (int row = 0; row < m_table->rowCount(); ++row)
        taken += m_table->item(row, Take)->checkState() == Qt::Checked ? 1 : 0;
    acceptButton()->setText(tr("&Plan %n drill(s)", nullptr, taken));
    acceptButton()->setEnabled(taken > 0);
    QStringList notes = m_plan.notes;
    if (m_plan.kept > 0)
        notes.prepend(tr("%n drill(s) of this year stand already.", nullptr, m_plan.kept));
    if (m_plan.proposals.isEmpty())
        notes << (m_calendar && m_calendar->terms().isEmpty() ? tr("No term is entered: enter the school year's terms first.") : tr("Nothing is missing: every plan and every month still to come has its drill."));
    m_notes->setText(notes.join(u'\n'));
}

void DrillPlanDialog::carryOut()
{
    QList<DrillProposal> taken;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, Take)->checkState() != Qt::Checked)
            continue;
        DrillProposal one = m_plan.proposals[row];
        const auto day = parseDate(m_table->item(row, Day)->text());
        if (!day || usualTerms::yearOf(*day) != m_plan.schoolYear) {
            messages().showMessage(Tone::Error, tr("“%1” is not a day of this school year. Enter it as 2026-09-01.").arg(m_table->item(row, Day)->text()));
            return;
        }
        one.day = *day;
        taken << one;
    }
    const auto undo = m_services.drills.add(drillsOf(taken), tr("Drills of the school year planned"));
    if (!undo) {
        messages().showError(undo.error());
        return;
    }
    emit planned(*undo, int(taken.size()));
    accept();
}

NewDrillDialog::NewDrillDialog(DrillServices& services, QDate day, QWidget* parent)
    : ActionDialog(u"newDrillDialog"_s, tr("New drill"), tr("&Plan it"), parent)
    , m_services(services)
    , m_kind(new ComboBox(this))
    , m_day(new DateEdit(this))
{
    resize(520, 280);
    auto* form = makeForm();
    contents()->addLayout(form);
    m_kind->setObjectName(u"newDrillKind"_s);
    m_kind->setAccessibleName(tr("Emergency plan"));
    if (const auto kinds = services.records.store().list(drillKindType()))
        for (const DrillKind& kind : *kinds)
            if (!kind.disabled)
                m_kind->addItem(kind.name, kind.id.value());
    addRow(form, tr("&Emergency plan"), m_kind, m_kind);
    m_day->setToday(services.drills.today());
    m_day->lineEdit()->setObjectName(u"newDrillDay"_s);
    m_day->lineEdit()->setAccessibleName(tr("Day"));
    addRow(form, tr("&Day"), m_day, m_day->lineEdit());
    m_time = addLine(form, u"newDrillTime"_s, tr("&Time"), u"09:40"_s);
    m_clash = addNote(u"newDrillClash"_s, {});
    contents()->addStretch(1);
    const auto look = [this] {
        const auto calendar = m_services.records.store().kept(&SchoolCalendar::read);
        const QString clash = calendar && m_day->date().isValid() ? drillClash(**calendar, m_day->date()) : QString();
        m_clash->setText(clash.isEmpty() ? QString() : tr("%1: better on another day").arg(clash));
    };
    connect(m_day, &DateEdit::edited, this, look);
    connect(m_day, &DateEdit::finished, this, look);
    if (day.isValid()) {
        m_day->setDate(day);
        look();
    }
}

void NewDrillDialog::carryOut()
{
    if (!m_day->date().isValid()) {
        messages().showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_day->text()));
        return;
    }
    const auto undo = m_services.drills.add({ Drill{ .kind = Id<DrillKind>(m_kind->currentData().toLongLong()), .heldOn = m_day->date(), .heldAt = m_time->text().trimmed() } },
                                            tr("Drill planned"));
    if (!undo) {
        messages().showError(undo.error());
        return;
    }
    emit added(*undo);
    accept();
}

} // namespace bihuan
