// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_table.h"

#include "ui/records/record_table_model.h"
#include "ui/widgets/ui_settings.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 260;
constexpr int narrowestColumn = 72;

/// Rows are chosen as wholes: no frame around a single cell.
class RowDelegate final : public QStyledItemDelegate {
public:
    explicit RowDelegate(QObject* parent)
        : QStyledItemDelegate(parent)
        , m_pill(this)
    {
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain = option;
        plain.state &= ~QStyle::State_HasFocus;
        m_pill.paint(painter, plain, index);
        if (index.row() > 0 && static_cast<const RecordTableModel*>(index.model())->startsGroup(index.row())) {
            painter->setPen(option.palette.color(QPalette::Mid));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        }
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return m_pill.sizeHint(option, index);
    }

private:
    StatusPillDelegate m_pill;
};

} // namespace

RecordTable::RecordTable(RecordTableModel& model, UiSettings& settings, const QString& key, int version, QWidget* parent,
                         const QStringList& shown)
    : QTableView(parent)
    , m_model(model)
    , m_settings(settings)
    , m_key(key)
    , m_version(version)
    , m_shown(shown)
{
    setObjectName(u"recordTable"_s);
    setModel(&model);
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyRowHeight();

    QHeaderView* header = horizontalHeader();
    header->setObjectName(u"recordHeader"_s);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicatorClearable(true); // a third click: back to the order of the records themselves
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    applyDefaultColumns();
    m_restoring = true;
    m_fitted = settings.restoreHeader(key, *header, version);
    m_restoring = false;
    if (m_fitted)
        model.sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint& at) { chooseColumns(horizontalHeader()->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionMoved, this, &RecordTable::remember);
    connect(header, &QHeaderView::sectionResized, this, &RecordTable::remember);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RecordTable::remember);
    connect(this, &QTableView::doubleClicked, this, &RecordTable::editRequested);
}

void RecordTable::resetColumns()
{
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    applyDefaultColumns();
    fitOnce();
    m_settings.forgetHeader(m_key);
}

void RecordTable::applyDefaultColumns()
{
    m_restoring = true;
    QHeaderView* header = horizontalHeader();
    const RecordKind& kind = m_model.kind();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        const bool hidden = !m_shown.isEmpty() ? !m_shown.contains(m_model.columnKey(column)) : column < kind.fields.size()
            && (kind.fields[column].has(FieldFlag::Hidden) || kind.fields[column].kind == FieldKind::LongText);
        header->setSectionHidden(column, hidden);
    }
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        if (const int column = m_model.columnOf(m_shown[i]); column >= 0)
            header->moveSection(header->visualIndex(column), int(i));
    // The state belongs beside the name, where the eye is.
    if (const int status = m_model.statusColumn(); status >= 0 && m_shown.isEmpty())
        header->moveSection(header->visualIndex(status), header->visualIndex(int(kind.indexOf(kind.nameColumn))) + 1);
    m_fitted = false;
    m_restoring = false;
}

void RecordTable::fitOnce()
{
    if (m_fitted || m_model.rowCount() == 0)
        return;
    m_fitted = true;
    m_restoring = true;
    horizontalHeader()->setResizeContentsPrecision(60); // the first rows tell enough; all of 10,000 would take too long
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const int wanted = qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 12;
        setColumnWidth(column, qBound(narrowestColumn, wanted, widestColumn));
    }
    m_restoring = false;
}

QList<int> RecordTable::selectedRows() const
{
    // From the ranges: QItemSelectionModel::selectedRows() asks for every cell of every row, half a second for 10,000.
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<qint64> RecordTable::selectedIds() const
{
    QList<qint64> ids;
    for (const int row : selectedRows())
        ids << m_model.id(row);
    return ids;
}

void RecordTable::selectIds(const QList<qint64>& ids)
{
    QList<int> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids)
        if (const int row = m_model.rowOf(id); row >= 0)
            rows << row;
    const QModelIndex first = rows.isEmpty() ? QModelIndex() : m_model.index(rows.first(), 0);
    // In runs: thousands of rows one by one would take seconds.
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int from = rows[i];
        while (i + 1 < rows.size() && rows[i + 1] <= rows[i] + 1)
            ++i;
        selection.append(QItemSelectionRange(m_model.index(from, 0), m_model.index(rows[i], m_model.columnCount() - 1)));
    }
    if (first.isValid()) {
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QList<int> RecordTable::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns << column;
    return columns;
}

void RecordTable::chooseColumns(const QPoint& at)
{
    QMenu menu(this);
    menu.setObjectName(u"columnsMenu"_s);
    const auto visible = visibleColumns();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction* action = menu.addAction(m_model.columnTitle(column));
        action->setCheckable(true);
        action->setChecked(visible.contains(column));
        action->setEnabled(visible.size() > 1 || !visible.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            if (shown && columnWidth(column) < narrowestColumn)
                setColumnWidth(column, narrowestColumn * 2);
            remember();
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Reset columns")), &QAction::triggered, this, &RecordTable::resetColumns);
    menu.exec(at);
}

void RecordTable::remember()
{
    if (!m_restoring)
        m_settings.saveHeader(m_key, *horizontalHeader(), m_version);
}

void RecordTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyRowHeight();
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit editRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::applyRowHeight()
{
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 15);
}

} // namespace bihuan
