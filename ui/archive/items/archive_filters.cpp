// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/items/archive_filters.h"

#include "ui/records/list_filter_bar.h"
#include "ui/records/record_table_model.h"
#include "ui/widgets/inputs.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>

namespace bihuan {

using namespace Qt::StringLiterals;

ArchiveFilters::ArchiveFilters(RecordTableModel& model, ListFilterBar& bar, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_bar(bar)
{
    setObjectName(u"archiveFilters"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString& column, const QString& name, const QString& said) {
        auto* box = new ComboBox(this);
        box->setObjectName(name);
        box->setAccessibleName(said);
        box->setToolTip(said);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(7);
        connect(box, &QComboBox::activated, this, [this, box, column](int index) {
            const QVariant key = box->itemData(index);
            m_model.setWanted(m_model.columnOf(column), key.isValid() ? QSet<QString>{ key.toString() } : QSet<QString>());
            m_bar.refresh();
            emit m_bar.filtered();
        });
        row->addWidget(box);
        m_boxes << std::pair(column, box);
    };
    add(u"year"_s, u"archiveYearFilter"_s, tr("Only of the year"));
    add(u"retention"_s, u"archiveRetentionFilter"_s, tr("Only kept so long"));
    add(u"class_code"_s, u"archiveClassFilter"_s, tr("Only of the class"));
    row->addStretch(1);
    connect(&bar, &ListFilterBar::filtered, this, &ArchiveFilters::show);
    connect(&model, &QAbstractItemModel::modelReset, this, &ArchiveFilters::show);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ArchiveFilters::show, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ArchiveFilters::show, Qt::QueuedConnection);
    show();
}

/// The values there are under all other filters, and the one that is chosen.
void ArchiveFilters::show()
{
    if (m_showing)
        return;
    const QScopedValueRollback once(m_showing, true);
    const QStringList all{ tr("All years"), tr("Kept: any"), tr("All classes") };
    for (int i = 0; i < m_boxes.size(); ++i) {
        const auto& [key, box] = m_boxes[i];
        const int column = m_model.columnOf(key);
        const QSet<QString> wanted = m_model.wanted().value(column);
        QList<GroupValue> values = m_model.groupCounts(column);
        if (key == u"year"_s)
            std::sort(values.begin(), values.end(), [](const GroupValue& a, const GroupValue& b) { return a.key.toInt() > b.key.toInt(); });
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(all[i]);
        for (const GroupValue& value : std::as_const(values)) {
            box->addItem(u"%1 (%2)"_s.arg(value.text).arg(value.count), value.key);
            if (wanted.contains(value.key))
                box->setCurrentIndex(box->count() - 1);
        }
    }
}

} // namespace bihuan
