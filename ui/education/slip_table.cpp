// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/slip_table.h"

#include "core/base/text.h"
#include "ui/widgets/status_pill.h"

#include <QHeaderView>

namespace bihuan {

using namespace Qt::StringLiterals;

SlipTable::SlipTable(QWidget* parent)
    : QTableWidget(parent)
{
    setObjectName(u"slipTable"_s);
    setAccessibleName(tr("Slips by class"));
    setColumnCount(ColumnCount);
    setHorizontalHeaderLabels({ tr("Class"), tr("Sent"), tr("Returned"), tr("Late"), tr("Exempt"), tr("Missing"), tr("Missing seats"), tr("Why they are missing") });
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false); // Tab leaves the table; Enter and the arrows move in it
    setAlternatingRowColors(true);
    setShowGrid(true);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(ReasonColumn, QHeaderView::Stretch);
    setItemDelegateForColumn(MissingColumn, new StatusPillDelegate(this));
    connect(this, &QTableWidget::cellChanged, this, [this](int row) {
        if (!m_filling)
            takeRow(row);
    });
}

void SlipTable::show(const LetterStanding& standing)
{
    m_filling = true;
    m_rows = standing.rows;
    const int row = currentRow(), column = currentColumn() < 0 ? int(ReturnedColumn) : currentColumn();
    setRowCount(int(m_rows.size()));
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const LetterSlip& slip = m_rows[i].slip;
        const bool counted = slip.countedOn.isValid();
        const QStringList texts{ m_rows[i].schoolClass.name, QString::number(slip.sent), counted ? QString::number(slip.returned) : QString(), counted ? QString::number(slip.lateReturned) : QString(),
                                 counted ? QString::number(slip.exempt) : QString(), QString::number(slip.missing()), slip.missingSeats, slip.missingReason };
        for (int at = 0; at < ColumnCount; ++at) {
            auto* item = new QTableWidgetItem(texts[at]);
            const bool fixed = at == ClassColumn || at == MissingColumn || standing.letter.filedOn.isValid();
            item->setFlags(fixed ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
            setItem(i, at, item);
        }
        item(i, MissingColumn)->setData(ToneRole, int(!counted ? Tone::Neutral : slip.missing() == 0 ? Tone::Ok : slip.missingReason.isEmpty() ? Tone::Warning : Tone::Info));
    }
    if (rowCount() > 0)
        setCurrentCell(qBound(0, row, rowCount() - 1), column);
    m_filling = false;
}

void SlipTable::takeRow(int row)
{
    SlipCount count{ .schoolClass = m_rows[row].schoolClass.id };
    // What is no number is told as one that cannot be, so that nothing is guessed.
    const auto number = [&](int column) {
        const QString text = toHalfWidth(item(row, column)->text()).trimmed();
        bool ok = false;
        const int value = text.toInt(&ok);
        return text.isEmpty() ? 0 : ok ? value : -1;
    };
    count.sent = number(SentColumn);
    count.returned = number(ReturnedColumn);
    count.lateReturned = number(LateColumn);
    count.exempt = number(ExemptColumn);
    count.missingSeats = item(row, SeatsColumn)->text();
    count.missingReason = item(row, ReasonColumn)->text();
    emit typed(count);
}

void SlipTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const int row = currentRow(), column = currentColumn();
    QTableWidget::closeEditor(editor, hint == QAbstractItemDelegate::SubmitModelCache ? QAbstractItemDelegate::NoHint : hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && row + 1 < rowCount())
        setCurrentCell(row + 1, column);
}

} // namespace bihuan
