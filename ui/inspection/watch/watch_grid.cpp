// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/watch/watch_grid.h"

#include "ui/inspection/watch/watch_grid_model.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 7;

QFont smallFont(const QFont& base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.85);
    return font;
}

/// What stands in a cell, line by line, from the top.
struct CellLine {
    QString text;
    enum Kind { Name, Changed, Finding, Quiet } kind = Name;
};

/// “张伟、李娜、王芳” on as many lines as the width asks for, no name torn.
QStringList wholeNames(const QString& line, const QFontMetrics& metrics, int width)
{
    QStringList lines;
    for (const QString& name : line.split(u'、')) {
        const QString longer = lines.isEmpty() ? name : lines.last() + u'、' + name;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines << name;
    }
    return lines;
}

QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}

QList<CellLine> linesOf(const QModelIndex& index, const QFont& font, int width)
{
    QList<CellLine> lines;
    const QStringList changed = index.data(WatchGridModel::ChangedRole).toStringList();
    const bool cell = index.column() >= WatchGridModel::firstDay;
    for (const QString& line : index.data(Qt::DisplayRole).toString().split(u'\n', Qt::SkipEmptyParts))
        if (changed.contains(line) || !cell)
            lines << CellLine{ line, cell ? CellLine::Changed : CellLine::Name };
        else
            for (const QString& part : wholeNames(line, QFontMetrics(font), width))
                lines << CellLine{ part, CellLine::Name };
    for (const QString& line : index.data(WatchGridModel::FindingsRole).toStringList())
        lines << CellLine{ line, cell ? CellLine::Finding : CellLine::Quiet };
    return lines;
}

int heightOf(const CellLine& line, int width, const QFont& font)
{
    const QFontMetrics metrics(line.kind == CellLine::Name ? font : line.kind == CellLine::Changed ? boldFont(font) : smallFont(font));
    const QRect needed = metrics.boundingRect(QRect(0, 0, qMax(20, width), 10000), Qt::TextWordWrap | Qt::TextWrapAnywhere, line.text);
    return needed.height() + (line.kind == CellLine::Name ? 0 : 3);
}

} // namespace

void WatchCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const WatchGridModel*>(index.model());
    const bool selected = option.state.testFlag(QStyle::State_Selected), cell = model->isCell(index);
    painter->save();
    QColor back = option.palette.color(cell ? QPalette::Base : QPalette::AlternateBase);
    if (cell && (index.data(WatchGridModel::OffRole).toBool() || !index.data(WatchGridModel::WatchedRole).toBool()))
        back = option.palette.color(QPalette::Window);
    if (selected)
        back = option.palette.color(QPalette::Highlight);
    painter->fillRect(option.rect, back);
    if (cell && !index.data(WatchGridModel::FindingsRole).toStringList().isEmpty() && !selected) {
        const ToneColors colors = toneColors(model->cell(index).problem ? Tone::Error : Tone::Warning, option.palette);
        painter->fillRect(option.rect, colors.background);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colors.text);
    }
    const QRect inner = option.rect.adjusted(padding, 5, -padding, -5);
    int y = inner.top();
    for (const CellLine& line : linesOf(index, option.font, inner.width())) {
        const int height = heightOf(line, inner.width(), option.font);
        QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        QFont font = option.font;
        if (line.kind == CellLine::Finding || line.kind == CellLine::Quiet) {
            font = smallFont(font);
            if (!selected)
                ink = line.kind == CellLine::Quiet ? option.palette.color(QPalette::PlaceholderText)
                                                   : toneColors(model->cell(index).problem ? Tone::Error : Tone::Warning, option.palette).text;
        } else if (line.kind == CellLine::Changed) {
            font = boldFont(font);
            if (!selected)
                ink = toneColors(Tone::Info, option.palette).text;
        } else if (!cell) {
            font.setBold(index.column() == 0);
        }
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(QRect(inner.left(), y, inner.width(), height), Qt::TextWordWrap | Qt::TextWrapAnywhere, line.text);
        y += height;
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && !selected) {
        painter->setPen(option.palette.color(QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize WatchCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    const int width = (view ? view->columnWidth(index.column()) : 120) - 2 * padding;
    int height = 10;
    // The time stands over the rows of all its points.
    if (index.column() > 0 || static_cast<const WatchGridModel*>(index.model())->rowsOfTime(index.row()) == 1)
        for (const CellLine& line : linesOf(index, option.font, width))
            height += heightOf(line, width, option.font);
    return { width, qMax(height, option.fontMetrics.height() + 14) };
}

WatchGrid::WatchGrid(WatchGridModel* model, const QString& name, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(name);
    setModel(model);
    setItemDelegate(new WatchCellDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or heights and widths would chase each other
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (m_model->isCell(index))
            emit cellOpened(index, {});
    });
}

QModelIndex WatchGrid::currentCell() const
{
    return m_model->isCell(currentIndex()) ? currentIndex() : QModelIndex();
}

void WatchGrid::settle()
{
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const int rows = m_model->rowsOfTime(row); rows > 1)
            setSpan(row, 0, rows, 1);
    const int letter = fontMetrics().height();
    const int days = qMax(1, m_model->columnCount() - WatchGridModel::firstDay);
    const int first = letter * 9 / 2, second = letter * 15 / 2;
    const int rest = viewport()->width() - first - second;
    setColumnWidth(0, first);
    setColumnWidth(1, second);
    for (int column = WatchGridModel::firstDay; column < m_model->columnCount(); ++column)
        setColumnWidth(column, qMax(letter * 5, rest / days));
    resizeRowsToContents();
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && m_model->columnCount() > WatchGridModel::firstDay)
        setCurrentIndex(m_model->index(0, WatchGridModel::firstDay));
}

void WatchGrid::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex cell = currentCell();
    if (!cell.isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted(cell);
        return;
    }
    if (m_editable && event->matches(QKeySequence::Paste)) {
        emit pasteWanted(cell);
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        emit cellOpened(cell, {});
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_editable)
            emit cellCleared(cell);
        return;
    default:
        break;
    }
    const QString text = event->text();
    if (plain && !text.isEmpty() && text[0].isLetterOrNumber()) {
        emit cellOpened(cell, text);
        return;
    }
    QTableView::keyPressEvent(event);
}

void WatchGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    settle();
}

void WatchGrid::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model)
        settle();
}

} // namespace bihuan
