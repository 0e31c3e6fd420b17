// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/watch/watch_load_view.h"

#include "ui/widgets/inputs.h"
#include "ui/widgets/tone_label.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QTableWidgetItem* numberItem(double number, int decimals = 0)
{
    auto* item = new QTableWidgetItem;
    item->setData(Qt::DisplayRole, decimals == 0 ? QVariant(int(number)) : QVariant(qRound(number * 10) / 10.0)); // sorts as a number
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

WatchLoadView::WatchLoadView(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_from(new DateEdit(this))
    , m_until(new DateEdit(this))
    , m_about(new ToneLabel(Tone::Neutral, this))
    , m_table(new QTableWidget(this))
{
    setObjectName(u"watchLoadView"_s);
    auto* row = new QHBoxLayout;
    const auto add = [&](DateEdit* edit, const QString& text, const QString& name) {
        auto* label = new QLabel(text, this);
        label->setBuddy(edit);
        QString plain = text;
        edit->lineEdit()->setObjectName(name);
        edit->lineEdit()->setAccessibleName(plain.remove(u'&'));
        edit->setToday(today);
        row->addWidget(label);
        row->addWidget(edit);
        connect(edit, &DateEdit::finished, this, &WatchLoadView::periodChanged);
    };
    add(m_from, tr("&From"), u"watchLoadFrom"_s);
    add(m_until, tr("&Until"), u"watchLoadUntil"_s);
    m_about->setObjectName(u"watchLoadAbout"_s);
    row->addSpacing(10);
    row->addWidget(m_about, 1);
    m_table->setObjectName(u"watchLoadTable"_s);
    m_table->setAccessibleName(tr("Duties per person"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
}

QDate WatchLoadView::from() const
{
    return m_from->date();
}

QDate WatchLoadView::until() const
{
    return m_until->date();
}

void WatchLoadView::setPeriod(QDate from, QDate until)
{
    m_from->setDate(from);
    m_until->setDate(until);
}

void WatchLoadView::show(const WatchBook& book)
{
    const QList<WatchLoad> loads = loadsOf(book, from(), until());
    QStringList headings{ tr("Name"), tr("Department"), tr("Duties"), tr("Hours"), tr("Against the mean") };
    for (const WatchSlot& slot : book.times)
        headings << slot.name;
    headings << tr("Stood in") << tr("Absent");
    double sum = 0;
    for (const WatchLoad& load : loads)
        sum += load.duties;
    const double mean = loads.isEmpty() ? 0 : sum / double(loads.size());
    m_table->setSortingEnabled(false);
    m_table->setColumnCount(int(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
    m_table->setRowCount(int(loads.size()));
    for (int row = 0; row < int(loads.size()); ++row) {
        const WatchLoad& load = loads[row];
        int column = 0;
        m_table->setItem(row, column++, new QTableWidgetItem(load.name));
        m_table->setItem(row, column++, new QTableWidgetItem(load.department));
        m_table->setItem(row, column++, numberItem(load.duties));
        m_table->setItem(row, column++, numberItem(load.minutes / 60.0, 1));
        m_table->setItem(row, column++, numberItem(load.duties - mean, 1));
        for (const WatchSlot& slot : book.times)
            m_table->setItem(row, column++, numberItem(load.bySlot.value(slot.id)));
        m_table->setItem(row, column++, numberItem(load.standIns));
        m_table->setItem(row, column++, numberItem(load.absences));
    }
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
    m_table->resizeColumnsToContents();
    m_about->setText(loads.isEmpty() ? tr("Nobody has a duty in these days.")
                                     : tr("%1 people, %2 duties, %3 each on average").arg(loads.size()).arg(int(sum)).arg(mean, 0, 'f', 1));
}

} // namespace bihuan
