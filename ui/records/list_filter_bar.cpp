// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/list_filter_bar.h"

#include "core/records/record_service.h"
#include "ui/dialogs/dialogs.h"
#include "ui/records/group_panel.h"
#include "ui/records/record_table_model.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QMenu>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 8; // on the button

/// Room for the longest entry. Not QComboBox::AdjustToContents: that sets the width behind the layout's back, 20 ms late.
void fitToContents(QComboBox& box)
{
    int widest = 0;
    for (int i = 0; i < box.count(); ++i)
        widest = qMax(widest, box.fontMetrics().horizontalAdvance(box.itemText(i)));
    box.setMinimumContentsLength(widest / qMax(1, box.fontMetrics().horizontalAdvance(u'X')) + 1);
}
} // namespace

ListFilterBar::ListFilterBar(RecordTableModel& model, const UiContext& context, MessageBar& messages, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_context(context)
    , m_messages(messages)
    , m_saved(context.settings, model.kind().code, context.records.store().database().path())
    , m_groupKey(u"lists/%1/groupBy"_s.arg(model.kind().code))
    , m_edit(new FilterEdit(this))
    , m_count(new QLabel(this))
    , m_groups(new ComboBox(this))
    , m_states(new ComboBox(this))
    , m_button(new QPushButton(this))
    , m_menu(new QMenu(this))
    , m_panel(new GroupPanel(parent))
{
    setObjectName(u"listFilterBar"_s);
    build();
    fillGroups();
    // Grouping is a way of looking and comes back; what narrows does not: nobody is to miss people after a restart.
    const int column = m_model.columnOf(m_context.settings.value(m_groupKey).toString());
    setGroupColumn(column >= 0 && m_model.canGroup(column) ? column : -1);
}

void ListFilterBar::build()
{
    m_edit->setMinimumWidth(150);
    m_edit->setMaximumWidth(420);
    m_count->setObjectName(u"countLabel"_s);
    for (QComboBox* box : { m_groups, m_states }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumWidth(80); // gives way, shortened, before the window grows over the screen
        box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    m_groups->setObjectName(u"groupBox"_s);
    m_groups->setAccessibleName(tr("Group by"));
    m_groups->setToolTip(tr("Group the rows and show the groups with their counts"));
    m_states->setObjectName(u"stateBox"_s);
    m_states->setAccessibleName(tr("State"));
    m_menu->setObjectName(u"filterMenu"_s);
    m_button->setObjectName(u"filterMenuButton"_s);
    m_button->setIcon(themedIcon(u"filter"_s));
    m_button->setAutoDefault(false);
    m_button->setMenu(m_menu);
    m_button->setAccessibleName(tr("Saved filters"));

    const auto action = [this](const QString& name, const QString& text) {
        auto* made = new QAction(text, this);
        made->setObjectName(name);
        return made;
    };
    m_clear = action(u"clearFilterAction"_s, tr("&Clear the filter"));
    m_clear->setIcon(themedIcon(u"close"_s));
    m_save = action(u"saveFilterAction"_s, tr("&Save this filter…"));
    m_rename = action(u"renameFilterAction"_s, tr("&Rename…"));
    m_remove = action(u"removeFilterAction"_s, tr("&Delete"));
    m_voidedToo = action(u"voidedTooAction"_s, tr("Show &voided ones, too"));
    m_voidedToo->setCheckable(true);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_edit, 10);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_groups);
    row->addWidget(m_states);
    row->addWidget(m_button);

    connect(&m_model, &RecordTableModel::prepared, this, [this](bool filtered) { filtered ? changed() : refresh(); });
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setFilter(text);
        changed();
    });
    connect(m_groups, &QComboBox::activated, this, [this](int index) {
        setGroupColumn(m_groups->itemData(index).toInt());
        m_context.settings.setValue(m_groupKey, filter().groupBy);
        changed();
    });
    connect(m_states, &QComboBox::activated, this, [this](int index) {
        const QVariant key = m_states->itemData(index);
        m_model.setWanted(m_model.statusColumn(), key.isValid() ? QSet<QString>{ key.toString() } : QSet<QString>());
        changed();
    });
    connect(m_panel, &GroupPanel::wantedChanged, this, [this](const QSet<QString>& keys) {
        m_model.setWanted(m_model.groupColumn(), keys);
        changed();
    });
    connect(m_clear, &QAction::triggered, this, &ListFilterBar::clear);
    connect(m_voidedToo, &QAction::toggled, this, [this] {
        emit voidedTooChanged();
        refresh();
    });
    connect(m_save, &QAction::triggered, this, &ListFilterBar::saveFilter);
    connect(m_rename, &QAction::triggered, this, &ListFilterBar::renameFilter);
    connect(m_remove, &QAction::triggered, this, &ListFilterBar::removeFilter);
}

void ListFilterBar::fillGroups()
{
    m_groups->addItem(tr("No groups"), -1);
    for (int column = 0; column < m_model.columnCount(); ++column)
        if (m_model.canGroup(column))
            m_groups->addItem(tr("By %1").arg(m_model.columnTitle(column)), column);
    m_groups->setVisible(m_groups->count() > 1);
    fitToContents(*m_groups);
}

void ListFilterBar::setGroupColumn(int column)
{
    if (column == m_model.groupColumn())
        return;
    // A wish that nobody sees any more would only puzzle.
    if (const int before = m_model.groupColumn(); before >= 0 && before != m_model.statusColumn())
        m_model.setWanted(before, {});
    m_model.setGroupColumn(column);
    m_groups->setCurrentIndex(qMax(0, m_groups->findData(column)));
}

void ListFilterBar::changed()
{
    refresh();
    emit filtered();
}

void ListFilterBar::refresh()
{
    const int shown = m_model.rowCount();
    const int all = m_model.totalRows();
    m_count->setText(shown == all ? tr("%1 in all").arg(all) : tr("%1 of %2").arg(shown).arg(all));
    const int column = m_model.groupColumn();
    m_panel->setVisible(column >= 0 && all > 0);
    if (column >= 0)
        m_panel->setGroups(m_model.columnTitle(column), m_model.groupCounts(column), m_model.countBut(column),
                           m_model.wanted().value(column));
    fillStates();
    buildMenu();
}

void ListFilterBar::fillStates()
{
    const int column = m_model.statusColumn();
    m_states->setVisible(column >= 0 && column != m_model.groupColumn()); // grouped by it, the panel shows it
    if (column < 0)
        return;
    const QSet<QString> wanted = m_model.wanted().value(column);
    const QSignalBlocker blocked(m_states);
    m_states->clear();
    m_states->addItem(tr("All states (%1)").arg(m_model.countBut(column)));
    // Whose state it is takes the whole record: those of a long list are counted when they have been read.
    const bool known = m_model.isPrepared() || !wanted.isEmpty();
    for (const GroupValue& value : known ? m_model.groupCounts(column) : QList<GroupValue>()) {
        m_states->addItem(tr("%1 (%2)").arg(value.text).arg(value.count), value.key);
        if (wanted.contains(value.key))
            m_states->setCurrentIndex(m_states->count() - 1);
    }
    if (wanted.size() > 1) {
        m_states->addItem(tr("Several states"), QString());
        m_states->setCurrentIndex(m_states->count() - 1);
    }
    fitToContents(*m_states);
}

void ListFilterBar::buildMenu()
{
    const ListFilter now = filter();
    const QString current = m_saved.nameOf(now);
    const QStringList names = m_saved.names();
    // Made anew only when there are others: the action that was just chosen must not be deleted under its own feet.
    if (names != m_names || m_menu->isEmpty()) {
        m_names = names;
        m_menu->clear();
        for (const QString& name : names) {
            QAction* use = m_menu->addAction(QString(name).replace(u'&', u"&&"_s));
            use->setObjectName(u"savedFilter “%1”"_s.arg(name));
            use->setCheckable(true);
            use->setData(name);
            connect(use, &QAction::triggered, this, [this, name] {
                if (const auto saved = m_saved.find(name))
                    apply(*saved);
            });
        }
        if (!names.isEmpty())
            m_menu->addSeparator();
        m_menu->addActions({ m_save, m_rename, m_remove });
        m_menu->addSeparator();
        m_menu->addActions({ m_clear, m_voidedToo });
    }
    for (QAction* use : m_menu->actions())
        if (use->data().isValid())
            use->setChecked(use->data().toString() == current);
    m_save->setEnabled(current.isEmpty() && now != ListFilter());
    m_rename->setEnabled(!current.isEmpty());
    m_remove->setEnabled(!current.isEmpty());
    m_rename->setText(current.isEmpty() ? tr("&Rename…") : tr("&Rename “%1”…").arg(current));
    m_remove->setText(current.isEmpty() ? tr("&Delete") : tr("&Delete “%1”").arg(current));
    m_clear->setEnabled(m_model.isFiltered());
    const QString shown = current.size() > longestName ? current.left(longestName) + u'…' : current;
    m_button->setText(shown.isEmpty() ? tr("Filters") : shown);
    m_button->setToolTip(current.isEmpty() ? tr("Saved filters") : current);
}

bool ListFilterBar::voidedToo() const
{
    return m_voidedToo->isChecked();
}

void ListFilterBar::setVoidedToo(bool on)
{
    m_voidedToo->setChecked(on);
}

ListFilter ListFilterBar::filter() const
{
    ListFilter filter;
    filter.words = m_edit->text().simplified();
    filter.voidedToo = voidedToo();
    if (m_model.groupColumn() >= 0)
        filter.groupBy = m_model.columnKey(m_model.groupColumn());
    for (auto wish = m_model.wanted().cbegin(); wish != m_model.wanted().cend(); ++wish) {
        QStringList keys(wish->begin(), wish->end());
        keys.sort();
        filter.wanted[m_model.columnKey(wish.key())] = keys;
    }
    return filter;
}

void ListFilterBar::apply(const ListFilter& filter)
{
    const int column = m_model.columnOf(filter.groupBy);
    setGroupColumn(column >= 0 && m_model.canGroup(column) ? column : -1);
    m_context.settings.setValue(m_groupKey, m_model.groupColumn() >= 0 ? filter.groupBy : QString());
    QMap<int, QSet<QString>> wanted;
    for (auto wish = filter.wanted.cbegin(); wish != filter.wanted.cend(); ++wish)
        if (const int at = m_model.columnOf(wish.key()); at >= 0 && m_model.canGroup(at))
            wanted[at] = QSet<QString>(wish->begin(), wish->end());
    m_model.setFilter(filter.words, wanted);
    {
        const QSignalBlocker blocked(m_edit);
        m_edit->setText(filter.words);
    }
    setVoidedToo(filter.voidedToo);
    changed();
}

void ListFilterBar::clear()
{
    ListFilter filter = this->filter();
    filter.words.clear();
    filter.wanted.clear();
    apply(filter);
}

QString ListFilterBar::description() const
{
    QStringList parts;
    if (!m_model.filter().isEmpty())
        parts << tr("“%1”").arg(m_edit->text().simplified());
    for (auto wish = m_model.wanted().cbegin(); wish != m_model.wanted().cend(); ++wish) {
        QStringList values;
        for (const GroupValue& value : m_model.groupCounts(wish.key()))
            if (wish->contains(value.key))
                values << value.text;
        parts << tr("%1: %2").arg(m_model.columnTitle(wish.key()), values.join(u'、'));
    }
    return parts.join(u'，');
}

void ListFilterBar::saveFilter()
{
    const auto name = m_context.dialogs.askText(this, tr("Save the filter"), tr("Name for: %1").arg(description()), tr("Save"));
    if (!name)
        return;
    const ListFilter filter = this->filter();
    const auto before = m_saved.find(*name);
    m_saved.save(*name, filter);
    refresh();
    if (before)
        m_messages.showMessage(Tone::Ok, tr("Filter “%1” was replaced.").arg(*name), tr("&Undo"), [this, name, before] {
            m_saved.save(*name, *before);
            refresh();
        });
    else
        m_messages.showMessage(Tone::Ok, tr("Filter “%1” saved; it is in this menu from now on.").arg(*name));
}

void ListFilterBar::renameFilter()
{
    const QString from = m_saved.nameOf(filter());
    if (from.isEmpty())
        return;
    if (const auto to = m_context.dialogs.askText(this, tr("Rename the filter"), tr("New name for “%1”").arg(from), tr("Rename")))
        m_saved.rename(from, *to);
    refresh();
}

void ListFilterBar::removeFilter()
{
    const ListFilter filter = this->filter();
    const QString name = m_saved.nameOf(filter);
    if (name.isEmpty())
        return;
    m_saved.remove(name);
    refresh();
    m_messages.showMessage(Tone::Ok, tr("Filter “%1” deleted.").arg(name), tr("&Undo"), [this, name, filter] {
        m_saved.save(name, filter);
        refresh();
    });
}

} // namespace bihuan
