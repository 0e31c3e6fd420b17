// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/issue_list_page.h"

#include "ui/dashboard/issue_watch.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QDateTime>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>

namespace bihuan {

using namespace Qt::StringLiterals;

PageInfo IssueListPage::info()
{
    return { u"issues"_s, tr("To put right"), u"warning"_s };
}

IssueListPage::IssueListPage(IssueWatch& watch, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_watch(watch)
    , m_context(context)
    , m_model(new IssueTreeModel(context.records.store().registry(), this))
    , m_filter(new FilterEdit(this))
    , m_severity(new ComboBox(this))
    , m_tree(new QTreeView(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new EmptyState(u"ok"_s, this))
    , m_count(new QLabel(this))
{
    m_open = makeAction(u"openIssueAction"_s, u"open"_s, tr("&Open the record"));
    m_print = makeAction(u"printIssuesAction"_s, u"print"_s, tr("&Print…"), QKeySequence::Print);
    connect(m_open, &QAction::triggered, this, &IssueListPage::openCurrent);
    connect(m_print, &QAction::triggered, this, &IssueListPage::print);
    m_find = makeAction(u"findAction"_s, u"search"_s, tr("&Filter"), QKeySequence::Find);
    connect(m_find, &QAction::triggered, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    for (QAction* action : { m_open, m_print }) {
        auto* button = new QPushButton(action->icon(), action->text(), this);
        button->setObjectName(action->objectName().replace(u"Action"_s, u"Button"_s));
        button->setToolTip(action->toolTip());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] { button->setEnabled(action->isEnabled()); });
        headerLayout()->addWidget(button);
    }

    m_filter->setMaximumWidth(460);
    m_filter->setFollower(m_tree);
    m_severity->setObjectName(u"severityBox"_s);
    m_severity->setAccessibleName(tr("Which ones"));
    m_count->setObjectName(u"countLabel"_s);
    m_tree->setObjectName(u"issueTree"_s);
    m_tree->setAccessibleName(tr("To put right"));
    m_tree->setModel(m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setObjectName(u"issueHeader"_s);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_nothing->setObjectName(u"nothingToDo"_s);
    m_stack->setObjectName(u"issueStack"_s);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_nothing);

    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_filter, 3);
    row->addWidget(m_severity);
    row->addStretch(1);
    row->addWidget(m_count);
    bodyLayout()->addLayout(row);
    bodyLayout()->addWidget(m_stack, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &IssueListPage::applyFilter);
    connect(m_severity, &QComboBox::activated, this, &IssueListPage::applyFilter);
    // Emitted for Enter and for a double click.
    connect(m_tree, &QAbstractItemView::activated, this, &IssueListPage::openCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &IssueListPage::updateState);
    connect(&m_watch, &IssueWatch::finished, this, &IssueListPage::fill);
    connect(&m_watch, &IssueWatch::failed, this, [this](const Error& error) { messages().showError(error); });
    fill();
}

void IssueListPage::activated()
{
    m_watch.refresh();
    updateState();
}

void IssueListPage::fill()
{
    const RecordIssue* current = m_model->issue(m_tree->currentIndex());
    const std::optional<RecordIssue> kept = current ? std::optional(*current) : std::nullopt;
    m_model->setIssues(m_watch.list().found());
    const int chosen = qMax(0, m_severity->currentIndex());
    m_severity->clear();
    m_severity->addItem(tr("All (%1)").arg(m_model->total()), -1);
    m_severity->addItem(tr("To put right (%1)").arg(m_watch.list().count(Severity::Problem)), int(Severity::Problem));
    m_severity->addItem(tr("To look at (%1)").arg(m_watch.list().count(Severity::Warning)), int(Severity::Warning));
    m_severity->setCurrentIndex(chosen);
    applyFilter();
    if (kept)
        m_tree->setCurrentIndex(m_model->find(*kept));
}

void IssueListPage::applyFilter()
{
    const int severity = m_severity->currentData().toInt();
    m_model->setFilter(m_filter->text(), severity < 0 ? std::nullopt : std::optional(Severity(severity)));
    m_tree->expandAll();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_tree->setFirstColumnSpanned(row, {}, true);
    m_tree->setColumnWidth(IssueTreeModel::RecordColumn, fontMetrics().height() * 11);
    updateState();
}

void IssueListPage::updateState()
{
    const int shown = m_model->shown(), all = m_model->total();
    m_open->setEnabled(m_model->issue(m_tree->currentIndex()) != nullptr);
    m_print->setEnabled(shown > 0);
    m_count->setText(shown == all ? tr("%1 in all").arg(all) : tr("%1 of %2").arg(shown).arg(all));
    if (!m_watch.wasRun())
        m_nothing->setTexts(tr("Checking…"), tr("All records are being looked at; you can go on working."));
    else if (all == 0)
        m_nothing->setTexts(tr("Nothing to put right"), tr("Records that are incomplete or odd will be listed here."));
    else
        m_nothing->setTexts(tr("Nothing fits the filter"), tr("Try fewer characters, or the pinyin initials of a name."));
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget*>(m_tree) : m_nothing);
    emit statusChanged(m_watch.isRunning() ? tr("Checking…") : m_count->text());
}

void IssueListPage::openCurrent()
{
    if (const RecordIssue* one = m_model->issue(m_tree->currentIndex())) {
        const RecordIssue wanted = *one; // opening may refill the list
        emit recordWanted(wanted.kind, wanted.id);
    } else if (m_tree->currentIndex().isValid()) {
        m_tree->setExpanded(m_tree->currentIndex(), !m_tree->isExpanded(m_tree->currentIndex()));
    }
}

void IssueListPage::print()
{
    TableContent content;
    content.title = title();
    content.subtitleRight = m_context.records.store().database().clock().today().toString(Qt::ISODate);
    content.columns = { { .heading = tr("Record"), .weight = 1 }, { .heading = tr("What is to be done"), .weight = 4 } };
    content.rowNumbers = true;
    QList<TableRow> rows;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const RecordIssue& one = *m_model->issue(m_model->index(row, 0, parent));
            rows.append({ { one.name, one.issue.message }, parent.data().toString() });
        }
    }
    content.rowCount = int(rows.size());
    content.row = [rows](int index) { return rows[index]; };
    const DocumentInfo info{ content.title, {}, {}, m_context.records.store().database().clock().now() };
    auto* dialog = new PrintDialog(m_context.makeTable(content, info), m_context.dialogs, m_context.printers,
                                   m_model->shown() < m_model->total()
                                       ? tr("A filter is on: %1 of %2 are printed.").arg(m_model->shown()).arg(m_model->total())
                                       : QString(),
                                   this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace bihuan
