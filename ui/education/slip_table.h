// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/letters/letter_service.h"

#include <QTableWidget>

namespace bihuan {

/// The tally of one letter: a row for each class. A number is typed over the old one, Enter goes on to the next class.
class SlipTable final : public QTableWidget {
    Q_OBJECT
public:
    explicit SlipTable(QWidget* parent = nullptr);
    void show(const LetterStanding& standing);

    enum Column { ClassColumn, SentColumn, ReturnedColumn, LateColumn, ExemptColumn, MissingColumn, SeatsColumn, ReasonColumn, ColumnCount };

signals:
    void typed(const SlipCount& count); ///< what a row says now

protected:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void takeRow(int row);

    QList<SlipRow> m_rows;
    bool m_filling = false;
};

} // namespace bihuan
