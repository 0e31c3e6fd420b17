// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/import_header_step.h"

#include "ui/records/import_sheet_model.h"
#include "ui/widgets/tone_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QSignalBlocker>
#include <QTableView>

namespace bihuan {

using namespace Qt::StringLiterals;

ImportHeaderStep::ImportHeaderStep(const ImportDraft& draft, ImportSheetModel* sheetModel, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_model(sheetModel)
    , m_found(new ToneLabel(Tone::Neutral, this))
    , m_rows(ImportSheetModel::makeView(sheetModel, u"headerPreview"_s, this))
{
    setObjectName(u"headerStep"_s);
    auto* hint = new QLabel(tr("Click the row in which the headings stand. What is above it is left out."), this);
    hint->setObjectName(u"headerHint"_s);
    hint->setWordWrap(true);
    m_found->setObjectName(u"headerFound"_s);
    m_rows->setAccessibleName(tr("Row of the headings"));
    // The row is chosen by mouse and by arrow keys alike; the number beside it counts, too.
    connect(m_rows, &QTableView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_rows->verticalHeader(), &QHeaderView::sectionClicked, this, &ImportHeaderStep::choose);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(hint);
    column->addWidget(m_found);
    column->addWidget(m_rows, 1);
}

void ImportHeaderStep::choose(int modelRow)
{
    if (const int number = m_model->numberOfRow(modelRow); number > 0 && isVisible())
        emit headerChosen(number);
}

void ImportHeaderStep::refresh()
{
    if (!m_draft.file) {
        m_found->setTone(Tone::Warning);
        m_found->setText(m_draft.headerRow > 0 ? tr("There is no text in row %1.").arg(m_draft.headerRow)
                                               : tr("No headings were found by themselves."));
        return;
    }
    const SheetTable& table = m_draft.file->table;
    QStringList words = table.headings;
    words.removeAll(QString());
    m_found->setTone(m_draft.file->mapping.isEmpty() ? Tone::Warning : Tone::Neutral);
    m_found->setText(tr("Row %1: %2").arg(table.headerRow).arg(words.join(u" · "_s)));
    const int row = m_model->rowOfNumber(table.headerRow);
    const QSignalBlocker quiet(m_rows->selectionModel());
    m_rows->setCurrentIndex(m_model->index(row, 0));
    m_rows->scrollTo(m_model->index(qMax(0, row - 3), 0), QAbstractItemView::PositionAtTop);
    m_rows->viewport()->update();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_rows->resizeColumnToContents(column),
            m_rows->setColumnWidth(column, qBound(60, m_rows->columnWidth(column) + 10, 220));
}

} // namespace bihuan
