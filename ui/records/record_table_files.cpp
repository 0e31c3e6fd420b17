// SPDX-License-Identifier: GPL-3.0-or-later
// Files let go on a row, or pasted with it selected.
#include "ui/records/dropped_files.h"
#include "ui/records/record_table.h"
#include "ui/records/record_table_model.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QShortcut>

namespace bihuan {

void RecordTable::takeFiles(bool take)
{
    setAcceptDrops(take);
    viewport()->setAcceptDrops(take);
    if (!take)
        return;
    auto* paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetShortcut);
    connect(paste, &QShortcut::activated, this, [this] {
        const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
        if (const auto ids = selectedIds(); ids.size() == 1 && mime && holdsFiles(*mime))
            emit filesGiven(ids.first(), mime);
    });
}

void RecordTable::dragEnterEvent(QDragEnterEvent* event)
{
    if (acceptDrops() && holdsFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void RecordTable::dragMoveEvent(QDragMoveEvent* event)
{
    const int row = rowAt(event->position().toPoint().y());
    if (row != m_dropRow) {
        m_dropRow = row;
        viewport()->update();
    }
    if (row >= 0 && holdsFiles(*event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void RecordTable::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropRow = -1;
    viewport()->update();
}

void RecordTable::dropEvent(QDropEvent* event)
{
    const int row = rowAt(event->position().toPoint().y());
    m_dropRow = -1;
    viewport()->update();
    if (row < 0 || !holdsFiles(*event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction); // the original stays where it is
    event->accept();
    const qint64 id = m_model.id(row);
    selectIds({ id });
    emit filesGiven(id, event->mimeData());
}

void RecordTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_dropRow < 0)
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(QRect(0, rowViewportPosition(m_dropRow), viewport()->width() - 1, rowHeight(m_dropRow) - 1).adjusted(1, 1, -1, -1));
}

} // namespace bihuan
