// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/print_batch_dialog.h"

#include "ui/dialogs/dialogs.h"
#include "ui/organization/name_pattern_edit.h"
#include "ui/printing/background_job.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/ui_settings.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QDir>
#include <QRadioButton>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int letterRole = Qt::UserRole; ///< Id<Agreement> of those that can be ticked
const QString orderKey = u"agreementPrint/order"_s, copiesKey = u"agreementPrint/copies"_s,
              sheetsKey = u"agreementPrint/ownSheets"_s, patternKey = u"agreementPrint/pattern"_s;

} // namespace

void PrintBatchDialog::restoreHabits(PrintSelection& selection, const UiSettings& settings)
{
    const int order = settings.value(orderKey, int(selection.order)).toInt();
    if (order >= 0 && order <= int(PrintSelection::Order::Number))
        selection.order = static_cast<PrintSelection::Order>(order);
    selection.copies = qBound(0, settings.value(copiesKey, 0).toInt(), 9);
    selection.ownSheets = settings.value(sheetsKey, false).toBool();
}

PrintBatchDialog::PrintBatchDialog(AgreementPrinting& printing, const PrintSelection& selection, const UiContext& context,
                                   QWidget* parent)
    : QDialog(parent)
    , m_printing(printing)
    , m_year(selection.year)
    , m_selected(selection.agreements)
    , m_leftOut(selection.leftOut.cbegin(), selection.leftOut.cend())
    , m_context(context)
    , m_messages(new MessageBar(this))
    , m_progress(new ProgressPanel(this))
    , m_controls(new QWidget(this))
    , m_which(new ComboBox(m_controls))
    , m_order(new ComboBox(m_controls))
    , m_copies(new SpinBox(m_controls))
    , m_ownSheets(new QCheckBox(tr("For printing on &both sides: every copy begins on a new sheet"), m_controls))
    , m_together(new QRadioButton(tr("&Together: preview, then printer or one PDF"), m_controls))
    , m_each(new QRadioButton(tr("One PDF per &person, named"), m_controls))
    , m_pattern(new NamePatternEdit(m_controls))
    , m_summary(new QLabel(m_controls))
    , m_list(new QTreeWidget(m_controls))
    , m_go(new QPushButton(this))
{
    setObjectName(u"printBatchDialog"_s);
    setWindowTitle(tr("Print agreements of %1–%2").arg(m_year).arg(m_year + 1));
    resize(700, 660);
    m_controls->setObjectName(u"batchControls"_s);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildOptions(form, selection);
    buildList();

    m_summary->setObjectName(u"batchSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    QFont strong = font();
    strong.setBold(true);
    m_summary->setFont(strong);
    m_go->setObjectName(u"goButton"_s);
    makePrimary(m_go);
    m_go->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setAutoDefault(false);
    connect(m_go, &QPushButton::clicked, this, &PrintBatchDialog::go);
    connect(close, &QPushButton::clicked, this, &PrintBatchDialog::reject);

    auto* inner = new QVBoxLayout(m_controls);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(10);
    inner->addLayout(form);
    auto* above = new QHBoxLayout;
    above->addWidget(m_summary, 1);
    const auto ticker = [&](const QString& name, const QString& text, bool tick) {
        auto* button = new QPushButton(text, m_controls);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, tick] { tickAll(tick); });
        above->addWidget(button);
    };
    ticker(u"tickAllButton"_s, tr("&All"), true);
    ticker(u"tickNoneButton"_s, tr("&None"), false);
    inner->addLayout(above);
    inner->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_go);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addWidget(m_progress);
    column->addWidget(m_controls, 1);
    column->addLayout(buttons);
    check();
}

void PrintBatchDialog::buildOptions(QFormLayout* form, const PrintSelection& selection)
{
    if (!m_selected.isEmpty())
        m_which->addItem(tr("The %n selected", nullptr, int(m_selected.size())), -1);
    m_which->addItem(tr("Those not printed yet"), int(PrintSelection::Only::Unprinted));
    m_which->addItem(tr("Those not signed yet"), int(PrintSelection::Only::Unsigned));
    m_which->addItem(tr("All of the year"), int(PrintSelection::Only::All));
    m_which->setCurrentIndex(m_selected.isEmpty() ? qMax(0, m_which->findData(int(selection.only))) : 0);
    m_order->addItem(tr("Department, then name"), int(PrintSelection::Order::DepartmentName));
    m_order->addItem(tr("Department, then number"), int(PrintSelection::Order::DepartmentNumber));
    m_order->addItem(tr("Number"), int(PrintSelection::Order::Number));
    m_order->setCurrentIndex(qMax(0, m_order->findData(int(selection.order))));
    m_copies->setRange(0, 9);
    m_copies->setSpecialValueText(tr("as issued"));
    m_copies->setValue(selection.copies);
    m_ownSheets->setChecked(selection.ownSheets);
    m_together->setChecked(true);
    m_pattern->setPattern(m_context.settings.value(patternKey, u"{部门}-{姓名}-{编号}.pdf"_s).toString());
    const auto addRow = [&](const QString& text, QWidget* input, const QString& name) {
        input->setObjectName(name);
        QString plain = text;
        input->setAccessibleName(plain.remove(u'&'));
        auto* label = new QLabel(text, m_controls);
        label->setBuddy(input);
        form->addRow(label, input);
    };
    addRow(tr("&Which"), m_which, u"whichBox"_s);
    addRow(tr("&Order"), m_order, u"orderBox"_s);
    addRow(tr("&Copies of each"), m_copies, u"copiesEdit"_s);
    m_ownSheets->setObjectName(u"ownSheetsBox"_s);
    form->addRow(QString(), m_ownSheets);
    m_together->setObjectName(u"togetherButton"_s);
    m_each->setObjectName(u"eachButton"_s);
    form->addRow(tr("Output"), m_together);
    form->addRow(QString(), m_each);
    form->addRow(QString(), m_pattern);
    form->setRowVisible(m_pattern, false);
    connect(m_which, &QComboBox::currentIndexChanged, this, &PrintBatchDialog::check);
    connect(m_order, &QComboBox::currentIndexChanged, this, &PrintBatchDialog::check);
    connect(m_pattern, &NamePatternEdit::edited, this, &PrintBatchDialog::showCount);
    connect(m_each, &QRadioButton::toggled, this, [this, form](bool each) {
        form->setRowVisible(m_pattern, each);
        showCount();
    });
}

void PrintBatchDialog::buildList()
{
    m_list->setObjectName(u"batchList"_s);
    m_list->setAccessibleName(tr("Recipients; untick whom to leave out"));
    m_list->setHeaderLabels({ tr("Name"), tr("Department"), tr("Number"), tr("Left out because") });
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        const Id<Agreement> id(item->data(0, letterRole).toLongLong());
        if (item->checkState(0) == Qt::Checked)
            m_leftOut.remove(id);
        else
            m_leftOut.insert(id);
        showCount();
    });
}

PrintSelection PrintBatchDialog::selection() const
{
    PrintSelection selection;
    selection.year = m_year;
    if (m_which->currentData().toInt() < 0)
        selection.agreements = m_selected;
    else
        selection.only = static_cast<PrintSelection::Only>(m_which->currentData().toInt());
    selection.order = static_cast<PrintSelection::Order>(m_order->currentData().toInt());
    selection.copies = m_copies->value();
    selection.ownSheets = m_ownSheets->isChecked();
    for (const PrintLetter& letter : m_job.letters)
        if (m_leftOut.contains(letter.agreement))
            selection.leftOut << letter.agreement;
    return selection;
}

void PrintBatchDialog::check()
{
    m_job = {}; // with everybody: who is ticked is decided in the list
    auto job = m_printing.prepare(selection(), shownWhenLong(*m_progress, tr("Checking the texts"), m_controls));
    if (m_progress->isRunning())
        m_progress->finish();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    if (!job) {
        m_messages->showError(job.error());
        showCount();
        return;
    }
    m_job = std::move(*job);
    QList<QTreeWidgetItem*> items;
    for (const SkippedPrint& skipped : std::as_const(m_job.skipped)) {
        auto* item = new QTreeWidgetItem({ skipped.name, {}, skipped.number, skipped.reason });
        item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
        items << item;
    }
    for (const PrintLetter& letter : std::as_const(m_job.letters)) {
        auto* item = new QTreeWidgetItem({ letter.name, letter.department, letter.number });
        item->setData(0, letterRole, letter.agreement.value());
        item->setCheckState(0, m_leftOut.contains(letter.agreement) ? Qt::Unchecked : Qt::Checked);
        items << item;
    }
    m_list->addTopLevelItems(items);
    m_list->setColumnWidth(0, fontMetrics().height() * 8);
    m_list->setColumnWidth(1, fontMetrics().height() * 7);
    m_list->setColumnWidth(2, fontMetrics().height() * 8);
    if (!m_job.letters.isEmpty())
        m_pattern->setExample(m_job.letters.first());
    showCount();
}

void PrintBatchDialog::tickAll(bool tick)
{
    m_leftOut.clear();
    if (!tick)
        for (const PrintLetter& letter : std::as_const(m_job.letters))
            m_leftOut.insert(letter.agreement);
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (QTreeWidgetItem* item = m_list->topLevelItem(i); !item->isDisabled())
            item->setCheckState(0, tick ? Qt::Checked : Qt::Unchecked);
    showCount();
}

void PrintBatchDialog::showCount()
{
    int ticked = 0;
    for (const PrintLetter& letter : std::as_const(m_job.letters))
        ticked += m_leftOut.contains(letter.agreement) ? 0 : 1;
    const int left = m_job.selected - ticked;
    m_summary->setText(left == 0 ? tr("%n agreement(s) to print.", nullptr, ticked)
                                 : tr("%n agreement(s) to print, %1 left out.", nullptr, ticked).arg(left));
    m_go->setText(m_each->isChecked() ? tr("Choose &folder…") : tr("&Preview and print…"));
    m_go->setEnabled(ticked > 0 && (!m_each->isChecked() || m_pattern->isAcceptable()));
}

void PrintBatchDialog::keepHabits()
{
    m_context.settings.setValue(orderKey, m_order->currentData());
    m_context.settings.setValue(copiesKey, m_copies->value());
    m_context.settings.setValue(sheetsKey, m_ownSheets->isChecked());
    m_context.settings.setValue(patternKey, m_pattern->pattern());
}

void PrintBatchDialog::go()
{
    m_messages->clear();
    keepHabits();
    if (m_each->isChecked()) {
        eachToFolder();
        return;
    }
    emit previewWanted(selection());
    accept();
}

void PrintBatchDialog::eachToFolder()
{
    const QString folder = m_context.dialogs.chooseFolder(this, tr("Folder for the PDF files"));
    if (folder.isEmpty())
        return;
    const auto job = m_printing.prepare(selection());
    if (!job) {
        m_messages->showError(job.error());
        return;
    }
    m_progress->start(tr("Writing PDF files"), m_controls);
    m_go->setEnabled(false);
    const QString pattern = m_pattern->pattern();
    const auto written = inBackground<EachFiles>(*m_progress, [&](const Progress& progress) {
        return writeEachLetter(job->forThisThread(), folder, pattern, progress);
    });
    m_progress->finish();
    const auto report = written ? m_printing.recordEach(*job, folder, *written) : Result<PrintReport>(written.error());
    check();
    if (!report) {
        m_messages->showError(report.error());
        return;
    }
    const QString where = QDir::toNativeSeparators(folder);
    if (report->cancelled)
        m_messages->showMessage(Tone::Warning,
                                tr("Stopped: %1 of %2 written to %3. What is written stays and counts as printed.")
                                    .arg(report->printed)
                                    .arg(job->letters.size())
                                    .arg(where));
    else
        m_messages->showMessage(Tone::Ok, tr("%n file(s) written to %1.", nullptr, report->printed).arg(where));
    emit printed(tr("%n file(s) written to %1.", nullptr, report->printed).arg(where));
}

void PrintBatchDialog::closeEvent(QCloseEvent* event)
{
    if (m_progress->isRunning()) {
        m_progress->cancel();
        event->ignore();
        return;
    }
    QDialog::closeEvent(event);
}

void PrintBatchDialog::reject()
{
    if (m_progress->isRunning())
        m_progress->cancel();
    else
        QDialog::reject();
}

} // namespace bihuan
