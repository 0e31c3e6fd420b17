// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/group_panel.h"

#include <QEvent>
#include <QScrollBar>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int keyRole = IdRole + 100;
constexpr int countRole = IdRole + 101;
constexpr int narrowest = 9; // Chinese characters
constexpr int widest = 14;
} // namespace

GroupPanel::GroupPanel(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"groupPanel"_s);
    setAccessibleName(tr("Groups"));
    setSelectionMode(ExtendedSelection);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle); // the count stays in sight
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListWidget::itemSelectionChanged, this, &GroupPanel::report);
}

void GroupPanel::setGroups(const QString& title, const QList<GroupValue>& values, int all, const QSet<QString>& wanted)
{
    m_filling = true;
    setAccessibleName(title);
    QStringList keys;
    for (const GroupValue& value : values)
        keys << value.key;
    if (keys != m_keys || count() == 0) {
        m_keys = keys;
        rebuild(values);
    }
    item(0)->setText(tr("All (%1)").arg(all));
    for (int i = 0; i < int(values.size()); ++i) {
        QListWidgetItem* each = item(i + 1);
        const QString text = tr("%1 (%2)").arg(values[i].text).arg(values[i].count);
        if (each->text() != text) {
            each->setText(text);
            each->setToolTip(text);
            each->setData(countRole, values[i].count);
            tint(*each);
        }
        if (each->isSelected() != wanted.contains(values[i].key))
            each->setSelected(wanted.contains(values[i].key));
    }
    item(0)->setSelected(wanted.isEmpty());
    m_wanted = wanted;
    fitWidth();
    m_filling = false;
}

void GroupPanel::rebuild(const QList<GroupValue>& values)
{
    clear();
    const QSize size(0, fontMetrics().height() + 12);
    (new QListWidgetItem(this))->setSizeHint(size);
    for (const GroupValue& value : values) {
        auto* each = new QListWidgetItem(this);
        each->setData(keyRole, value.key);
        each->setSizeHint(size);
    }
}

/// A value that no row has at the moment stands back.
void GroupPanel::tint(QListWidgetItem& item)
{
    const bool none = item.data(countRole).toInt() == 0;
    item.setData(Qt::ForegroundRole, none ? QVariant(QBrush(palette().color(QPalette::PlaceholderText))) : QVariant());
}

void GroupPanel::report()
{
    if (m_filling)
        return;
    QSet<QString> keys;
    bool all = false;
    for (const QListWidgetItem* each : selectedItems())
        if (row(each) == 0)
            all = true;
        else
            keys.insert(each->data(keyRole).toString());
    // “All” beside others: whichever is new is meant.
    if (all && !m_wanted.isEmpty())
        keys.clear();
    if (keys == m_wanted && !keys.isEmpty())
        return;
    m_wanted = keys;
    emit wantedChanged(keys);
}

void GroupPanel::fitWidth()
{
    const int character = fontMetrics().horizontalAdvance(u'国');
    const int scroll = verticalScrollBar()->sizeHint().width();
    setFixedWidth(qBound(narrowest * character, sizeHintForColumn(0), widest * character) + scroll + 2 * frameWidth());
}

void GroupPanel::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        for (int i = 1; i < count(); ++i)
            tint(*item(i));
    if (event->type() == QEvent::FontChange && count() > 0) {
        for (int i = 0; i < count(); ++i)
            item(i)->setSizeHint(QSize(0, fontMetrics().height() + 12));
        fitWidth();
    }
}

} // namespace bihuan
