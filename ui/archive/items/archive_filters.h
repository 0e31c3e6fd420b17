// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QComboBox;

namespace bihuan {

class ListFilterBar;
class RecordTableModel;

/// Year, class and time of keeping: what an archive is always asked by. Narrows the list together with the bar above it.
class ArchiveFilters final : public QWidget {
    Q_OBJECT
public:
    ArchiveFilters(RecordTableModel& model, ListFilterBar& bar, QWidget* parent);

private:
    void show();

    RecordTableModel& m_model;
    ListFilterBar& m_bar;
    QList<std::pair<QString, QComboBox*>> m_boxes; ///< by column
    bool m_showing = false;
};

} // namespace bihuan
