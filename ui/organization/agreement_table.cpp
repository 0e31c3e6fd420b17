// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/agreement_table.h"

#include "ui/organization/agreement_table_model.h"
#include "ui/widgets/ui_settings.h"

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int columnsVersion = 1;
const QString columnsKey = u"agreementBoard"_s;
} // namespace

AgreementTable::AgreementTable(AgreementTableModel* model, UiSettings& settings, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"agreementTable"_s);
    setAccessibleName(tr("Agreements of the year"));
    setModel(model);
    setItemDelegate(new StatusPillDelegate(this));
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 15);
    QHeaderView* header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    static constexpr int widths[AgreementTableModel::columns] = { 96, 136, 110, 130, 76, 122, 100, 100, 110, 110 };
    if (!settings.restoreHeader(columnsKey, *header, columnsVersion))
        for (int column = 0; column < AgreementTableModel::columns; ++column)
            setColumnWidth(column, widths[column] * fontMetrics().height() / 19);
    const auto remember = [this, &settings] { settings.saveHeader(columnsKey, *horizontalHeader(), columnsVersion); };
    connect(header, &QHeaderView::sectionMoved, this, remember);
    connect(header, &QHeaderView::sectionResized, this, remember);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QList<int> AgreementTable::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end()); // Qt gives them in the order they were clicked
    for (int& row : rows)
        row = m_model->boardIndex(row);
    return rows;
}

QList<Id<Person>> AgreementTable::chosenPersons() const
{
    QList<Id<Person>> persons;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        persons << m_model->boardRow(index.row()).person;
    return persons;
}

} // namespace bihuan
