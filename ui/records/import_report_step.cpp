// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/import_report_step.h"

#include "core/exchange/import_preview.h"
#include "ui/records/import_report_model.h"
#include "ui/widgets/tone_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QRadioButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTreeView>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
enum DetailColumn { FieldColumn, CellColumn, BeforeColumn, AfterColumn, RemarkColumn, DetailColumns };
} // namespace

ImportReportStep::ImportReportStep(const RecordStore& store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_summary(new QLabel(this))
    , m_tree(new QTreeView(this))
    , m_allOrNothing(new QRadioButton(tr("&All or nothing: correct the file first when a row is wrong"), this))
    , m_goodRows(new QRadioButton(tr("Import the &good rows and save the wrong ones with their reasons as an Excel file"), this))
{
    setObjectName(u"reportStep"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    QFont strong = font();
    strong.setPointSizeF(font().pointSizeF() * 1.15);
    strong.setBold(true);
    m_summary->setFont(strong);
    m_tree->setObjectName(u"importReport"_s);
    m_tree->setAccessibleName(tr("What would happen to each row"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tree->installEventFilter(this);
    m_allOrNothing->setObjectName(u"allOrNothingButton"_s);
    m_allOrNothing->setChecked(true);
    m_goodRows->setObjectName(u"goodRowsButton"_s);
    for (QRadioButton* button : { m_allOrNothing, m_goodRows })
        connect(button, &QRadioButton::toggled, this, &ImportReportStep::choiceChanged);

    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setObjectName(u"reportSplitter"_s);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_tree);
    halves->addWidget(buildDetail());
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(halves, 1);
    column->addWidget(m_allOrNothing);
    column->addWidget(m_goodRows);
}

ImportReportStep::~ImportReportStep() = default;

QWidget* ImportReportStep::buildDetail()
{
    auto* box = new QWidget(this);
    box->setObjectName(u"rowDetailBox"_s);
    m_detailTitle = new ToneLabel(Tone::Neutral, box);
    m_detailTitle->setObjectName(u"rowDetailTitle"_s);
    m_detail = new QTableWidget(0, DetailColumns, box);
    m_detail->setObjectName(u"rowDetail"_s);
    m_detail->setAccessibleName(tr("The opened row, field by field"));
    m_detail->setHorizontalHeaderLabels(
        { tr("Field"), tr("In the file"), tr("Stored now"), tr("After the import"), tr("Remarks") });
    m_detail->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_detail->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_detail->setTabKeyNavigation(false);
    m_detail->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_detail->verticalHeader()->hide();
    m_detail->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_detail->horizontalHeader()->setStretchLastSection(true);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_detailTitle);
    column->addWidget(m_detail, 1);
    return box;
}

void ImportReportStep::setPlan(const ImportPlan* plan)
{
    m_tree->setModel(nullptr);
    m_model.reset();
    m_plan = plan;
    if (!plan) {
        showDetail();
        return;
    }
    m_model = std::make_unique<ImportReportModel>(*plan, m_store);
    m_tree->setModel(m_model.get());
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportReportStep::showDetail);
    for (int group = 0; group < m_model->rowCount(); ++group)
        m_tree->setFirstColumnSpanned(group, {}, true);
    using Group = ImportReportModel::Group;
    const bool wrong = plan->count(RowOutcome::Wrong) > 0;
    m_tree->setExpanded(m_model->group(Group::Wrong), true);
    m_tree->setExpanded(m_model->group(Group::Updated), true);
    m_tree->setExpanded(m_model->group(Group::Created), true);
    m_tree->setExpanded(m_model->group(Group::Added), !wrong);
    m_tree->setColumnWidth(ImportReportModel::RowColumn, 40 + fontMetrics().horizontalAdvance(u"000000"_s));
    m_tree->setColumnWidth(ImportReportModel::NameColumn, fontMetrics().horizontalAdvance(u"安"_s) * 10);
    // The first entry is opened, so that one sees what opening a row is.
    if (const QModelIndex first = m_model->index(0, 0); m_model->rowCount() > 0 && m_tree->isExpanded(first))
        m_tree->setCurrentIndex(m_model->index(0, 0, first));
    m_summary->setText(tr("%1 new, %2 changed, %3 unchanged, %4 wrong; %5 stored ones are not in the file")
                           .arg(plan->count(RowOutcome::Added))
                           .arg(plan->count(RowOutcome::Updated))
                           .arg(plan->count(RowOutcome::Unchanged))
                           .arg(plan->count(RowOutcome::Wrong))
                           .arg(plan->missing.size()));
    m_allOrNothing->setVisible(wrong);
    m_goodRows->setVisible(wrong);
    showDetail();
}

bool ImportReportStep::leavesOutWrong() const
{
    return m_plan && m_goodRows->isChecked() && m_plan->count(RowOutcome::Wrong) > 0;
}

bool ImportReportStep::canImport() const
{
    return m_plan && m_plan->count(RowOutcome::Added) + m_plan->count(RowOutcome::Updated) > 0
        && (m_plan->count(RowOutcome::Wrong) == 0 || m_goodRows->isChecked());
}

/// Return opens and closes a group here; elsewhere it goes on to the next step.
bool ImportReportStep::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QModelIndex current = m_tree->currentIndex();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid()) {
            if (m_model->hasChildren(current.siblingAtColumn(0)))
                m_tree->setExpanded(current.siblingAtColumn(0), !m_tree->isExpanded(current.siblingAtColumn(0)));
            else
                m_detail->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ImportReportStep::showDetail()
{
    m_detail->setRowCount(0);
    const QModelIndex current = m_model ? m_tree->currentIndex() : QModelIndex();
    const PlannedRow* row = m_model ? m_model->rowAt(current) : nullptr;
    const Record* record = m_model ? m_model->recordAt(current) : nullptr;
    m_detail->setVisible(row || record);
    if (!row && !record) {
        const QString text = current.parent().isValid()
            ? current.siblingAtColumn(ImportReportModel::WhatColumn).data().toString()
            : tr("Choose a row above to see its cells, what is stored now and what it will be.");
        m_detailTitle->setText(text);
        return;
    }
    const QString name = m_plan->kind->nameOf(row ? row->record : *record);
    m_detailTitle->setText(!row             ? name
                               : name.isEmpty() ? tr("Row %1").arg(row->number)
                                                : tr("Row %1: %2").arg(row->number).arg(name));
    const QList<RowFact> facts = row ? rowFacts(*m_plan, *row, m_model->text())
                                     : recordFacts(*m_plan->kind, *record, m_model->text());
    const QPalette palette = QApplication::palette();
    m_detail->setRowCount(int(facts.size()));
    int firstOfInterest = -1;
    for (int i = 0; i < facts.size(); ++i) {
        const RowFact& fact = facts[i];
        QStringList remarks;
        for (const Issue& issue : fact.issues)
            remarks << issue.message;
        if (row && !fact.imported && !fact.title.isEmpty())
            remarks << tr("This column is not imported.");
        const QStringList texts{ fact.title.isEmpty() ? tr("Whole row") : fact.title, fact.cell.simplified(), fact.before,
                                 fact.after, remarks.join(u'\n') };
        for (int column = 0; column < DetailColumns; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            m_detail->setItem(i, column, item);
        }
        const auto mark = [&](int column, Tone tone) {
            m_detail->item(i, column)->setBackground(toneColors(tone, palette).background);
            m_detail->item(i, column)->setForeground(toneColors(tone, palette).text);
        };
        if (firstOfInterest < 0 && (fact.changed || hasProblem(fact.issues)))
            firstOfInterest = i;
        if (hasProblem(fact.issues))
            mark(RemarkColumn, Tone::Error);
        else if (!fact.issues.isEmpty() && fact.issues.first().severity == Severity::Warning)
            mark(RemarkColumn, Tone::Warning);
        if (fact.changed && !hasProblem(fact.issues))
            mark(AfterColumn, Tone::Info);
    }
    for (int column = 0; column < RemarkColumn; ++column) {
        m_detail->resizeColumnToContents(column);
        m_detail->setColumnWidth(column, qBound(80, m_detail->columnWidth(column), 180));
    }
    m_detail->resizeRowsToContents();
    if (firstOfInterest >= 0)
        m_detail->scrollToItem(m_detail->item(firstOfInterest, 0));
}

} // namespace bihuan
