// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/checks/check_findings_page.h"

#include "core/base/text.h"
#include "core/people/defaults.h"
#include "core/records/record_export.h"
#include "core/records/record_register.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inspection/checks/check_lines_model.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/ui_settings.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QUrl>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int waitMs = 150; ///< after the last key stroke: a filter looks through everything

} // namespace

PageInfo CheckFindingsPage::info()
{
    // Called as the kind is, so that search and issues lead here.
    return { inspectionLineType().kind().code, tr("Findings"), u"warning"_s };
}

CheckFindingsPage::CheckFindingsPage(const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_context(context)
    , m_model(new CheckLinesModel(context.records.store().database(), this))
    , m_wait(new QTimer(this))
{
    m_openHazard = makeAction(u"openHazardAction"_s, u"warning"_s, tr("Open the &hazard"), QKeyCombination(Qt::CTRL, Qt::Key_O));
    m_openInspection = makeAction(u"openInspectionAction"_s, u"inspection"_s, tr("Open the &inspection"));
    m_print = makeAction(u"registerAction"_s, u"print"_s, tr("&Print the register…"), QKeySequence::Print);
    m_export = makeAction(u"exportAction"_s, u"export"_s, tr("E&xport to Excel…"), QKeyCombination(Qt::CTRL, Qt::Key_E));
    m_find = makeAction(u"findAction"_s, u"search"_s, tr("Filte&r"), QKeySequence::Find);
    connect(m_openHazard, &QAction::triggered, this, [this] { openCurrent(true); });
    connect(m_openInspection, &QAction::triggered, this, [this] { openCurrent(false); });
    connect(m_print, &QAction::triggered, this, &CheckFindingsPage::printRegister);
    connect(m_export, &QAction::triggered, this, &CheckFindingsPage::exportSheet);
    connect(m_find, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    m_print->setVisible(bool(context.makeTable));
    buildBody();
    m_wait->setSingleShot(true);
    m_wait->setInterval(waitMs);
    connect(m_wait, &QTimer::timeout, this, &CheckFindingsPage::refilter);
    connect(m_model, &CheckLinesModel::failed, this, [this](const Error& error) { messages().showError(error); });
    connect(&context.records, &RecordService::changed, this, [this](const QString& kind) {
        if (kind != inspectionLineType().kind().code && kind != loopItemType().kind().code && kind != inspectionType().kind().code)
            return;
        m_stale = true;
        if (isVisible())
            activated();
    });
}

void CheckFindingsPage::buildBody()
{
    for (QAction* action : { m_openHazard, m_openInspection, m_print }) {
        auto* button = new QPushButton(action->icon(), action->text(), this);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAutoDefault(false);
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        headerLayout()->addWidget(button);
    }
    m_filter = new FilterEdit(this);
    m_filter->setMinimumWidth(160);
    m_filter->setMaximumWidth(360);
    m_result = new ComboBox(this);
    m_result->setObjectName(u"resultBox"_s);
    m_result->setAccessibleName(tr("Result"));
    m_result->addItem(tr("All results"), QString());
    m_result->addItem(tr("Wrong"), u"wrong"_s);
    m_result->addItem(tr("Does not apply"), u"na"_s);
    m_category = new ComboBox(this);
    m_category->setObjectName(u"categoryBox"_s);
    m_category->setAccessibleName(tr("Category"));
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count = new QLabel(this);
    m_count->setObjectName(u"countLabel"_s);
    m_table = new QTableView(this);
    m_table->setObjectName(u"findingsTable"_s);
    m_table->setAccessibleName(tr("Findings"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StatusPillDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 15);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicator(int(CheckLinesModel::Column::Day), Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    const int em = fontMetrics().height();
    const int widths[CheckLinesModel::columns] = { 5 * em, 5 * em, 9 * em, 10 * em, 11 * em, 4 * em, 7 * em, 10 * em };
    for (int column = 0; column < CheckLinesModel::columns; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_filter->setFollower(m_table);
    auto* nothing = new EmptyState(u"ok"_s, this);
    nothing->setObjectName(u"noFindings"_s);
    nothing->setTexts(tr("No finding"), tr("What is entered as wrong on the sheets of inspections stands here, with the hazard it became."));
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"rowsOrEmpty"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(nothing);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_filter, 1);
    row->addWidget(m_result);
    row->addWidget(m_category);
    row->addWidget(m_count);
    row->addStretch(1);
    bodyLayout()->addLayout(row);
    bodyLayout()->addWidget(m_stack, 1);
    connect(m_filter, &QLineEdit::textChanged, m_wait, qOverload<>(&QTimer::start));
    connect(m_result, &QComboBox::activated, this, &CheckFindingsPage::refilter);
    connect(m_category, &QComboBox::activated, this, &CheckFindingsPage::refilter);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        const CheckLineRow* one = m_model->row(m_table->currentIndex().row());
        openCurrent(one && one->hazard != 0);
    });
    const auto enable = [this] {
        const CheckLineRow* one = m_model->row(m_table->currentIndex().row());
        m_openHazard->setEnabled(one && one->hazard != 0);
        m_openInspection->setEnabled(one != nullptr);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, enable);
    connect(m_model, &QAbstractItemModel::modelReset, this, enable);
    enable();
}

void CheckFindingsPage::activated()
{
    if (!std::exchange(m_stale, false))
        return;
    fillCategories();
    refilter();
}

void CheckFindingsPage::fillCategories()
{
    const QString kept = m_category->currentData().toString();
    m_category->clear();
    m_category->addItem(tr("All categories"), QString());
    if (const auto categories = checkLineCategories(m_context.records.store().database()))
        for (const QString& one : *categories)
            m_category->addItem(one, one);
    m_category->setCurrentIndex(std::max(0, m_category->findData(kept)));
}

void CheckFindingsPage::refilter()
{
    m_wait->stop();
    CheckLineFilter filter;
    filter.words = toHalfWidth(m_filter->text()).split(u' ', Qt::SkipEmptyParts);
    filter.result = m_result->currentData().toString();
    filter.category = m_category->currentData().toString();
    m_model->setFilter(filter);
    showCount();
}

void CheckFindingsPage::showCount()
{
    m_count->setText(m_model->hasMore() ? tr("the first %1, there are more").arg(m_model->rowCount()) : tr("%n finding(s)", nullptr, m_model->rowCount()));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_print->setEnabled(m_model->rowCount() > 0);
    m_export->setEnabled(m_model->rowCount() > 0);
}

void CheckFindingsPage::showLine(qint64 id)
{
    m_filter->clear();
    m_result->setCurrentIndex(0);
    m_category->setCurrentIndex(0);
    m_stale = false;
    refilter();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const CheckLineRow* one = m_model->row(row); one && one->id == id) {
            m_table->selectRow(row);
            m_table->scrollTo(m_model->index(row, 0));
            return;
        }
}

void CheckFindingsPage::openCurrent(bool hazard)
{
    const CheckLineRow* one = m_model->row(m_table->currentIndex().row());
    if (!one)
        return;
    if (hazard && one->hazard != 0)
        emit recordWanted(loopItemType().kind().code, one->hazard);
    else
        emit recordWanted(inspectionType().kind().code, one->inspection);
}

Result<QList<Record>> CheckFindingsPage::shown() const
{
    if (m_model->rowCount() > mostPrinted)
        return Error{ Error::Kind::Refused, tr("%1 findings are too many for one paper. Filter down to %2.").arg(m_model->rowCount()).arg(mostPrinted), {} };
    QList<Record> records;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const CheckLineRow* one = m_model->row(row)) {
            BIHUAN_TRY_ASSIGN(const auto found, m_context.records.store().find(inspectionLineType().kind(), one->id));
            if (found)
                records << *found;
        }
    return records;
}

void CheckFindingsPage::printRegister()
{
    const auto records = shown();
    const RecordStore& store = m_context.records.store();
    RegisterOptions options;
    options.title = tr("Findings of inspections");
    if (const auto school = schoolProfile(store))
        options.school = school->name;
    options.note = store.database().clock().today().toString(Qt::ISODate);
    auto content = records ? registerOf(store, inspectionLineType().kind(), *records, options) : Result<TableContent>(records.error());
    if (!content) {
        messages().showError(content.error());
        return;
    }
    DocumentInfo info;
    info.title = content->title;
    info.author = options.school;
    info.created = store.database().clock().now();
    auto* dialog = new PrintDialog(m_context.makeTable(std::move(*content), info), m_context.dialogs, m_context.printers, m_count->text(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CheckFindingsPage::exportSheet()
{
    const auto records = shown();
    if (!records) {
        messages().showError(records.error());
        return;
    }
    const RecordStore& store = m_context.records.store();
    const QString path = m_context.dialogs.chooseSaveFile(
        this, tr("Export to Excel"), u"%1 %2.xlsx"_s.arg(tr("Findings of inspections"), store.database().clock().today().toString(Qt::ISODate)),
        tr("Excel (*.xlsx)"));
    if (path.isEmpty())
        return;
    const auto written = exportRecords(store, inspectionLineType().kind(), *records, path, {});
    if (!written) {
        messages().showError(written.error());
        return;
    }
    messages().showMessage(Tone::Ok, tr("%n row(s) exported to %1.", nullptr, int(*written)).arg(QDir::toNativeSeparators(path)), tr("&Open"),
                           [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

QList<QAction*> CheckFindingsPage::fileActions() const
{
    return { m_print, m_export };
}

QList<QAction*> CheckFindingsPage::editActions() const
{
    return { m_openHazard, m_openInspection, m_find };
}

} // namespace bihuan
