// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/print_batch_dialog.h"

#include "ui/dialogs/dialogs.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_panel.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QDir>
#include <QRadioButton>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

PrintBatchDialog::PrintBatchDialog(AgreementPrinting& printing, int year, const QList<Id<Agreement>>& selected,
                                   Dialogs& dialogs, const Printers& printers, QWidget* parent)
    : QDialog(parent)
    , m_printing(printing)
    , m_year(year)
    , m_selected(selected)
    , m_dialogs(dialogs)
    , m_printers(printers)
    , m_messages(new MessageBar(this))
    , m_progress(new ProgressPanel(this))
    , m_controls(new QWidget(this))
    , m_which(new ComboBox(m_controls))
    , m_order(new ComboBox(m_controls))
    , m_copies(new SpinBox(m_controls))
    , m_ownSheets(new QCheckBox(tr("For printing on &both sides: every copy begins on a new sheet"), m_controls))
    , m_together(new QRadioButton(tr("&Together: preview, then printer or one PDF"), m_controls))
    , m_each(new QRadioButton(tr("One PDF per &person, named"), m_controls))
    , m_pattern(new QLineEdit(u"{部门}-{姓名}-{编号}.pdf"_s, m_controls))
    , m_summary(new QLabel(m_controls))
    , m_skipped(new QTreeWidget(m_controls))
    , m_go(new QPushButton(this))
{
    setObjectName(u"printBatchDialog"_s);
    setWindowTitle(tr("Print agreements of %1–%2").arg(year).arg(year + 1));
    resize(640, 560);
    m_controls->setObjectName(u"batchControls"_s);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildOptions(form);

    m_summary->setObjectName(u"batchSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    QFont strong = font();
    strong.setBold(true);
    m_summary->setFont(strong);
    m_skipped->setObjectName(u"batchSkipped"_s);
    m_skipped->setAccessibleName(tr("Left out, and why"));
    m_skipped->setHeaderLabels({ tr("Number"), tr("Name"), tr("Left out because") });
    m_skipped->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_skipped->setRootIsDecorated(false);
    m_skipped->setAlternatingRowColors(true);
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
    inner->addWidget(m_summary);
    inner->addWidget(m_skipped, 10);
    inner->addStretch(1);
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

void PrintBatchDialog::buildOptions(QFormLayout* form)
{
    if (!m_selected.isEmpty())
        m_which->addItem(tr("The %n selected", nullptr, int(m_selected.size())), -1);
    m_which->addItem(tr("Those not printed yet"), int(PrintSelection::Only::Unprinted));
    m_which->addItem(tr("Those not signed yet"), int(PrintSelection::Only::Unsigned));
    m_which->addItem(tr("All of the year"), int(PrintSelection::Only::All));
    m_order->addItem(tr("Department, then name"), int(PrintSelection::Order::DepartmentName));
    m_order->addItem(tr("Department, then number"), int(PrintSelection::Order::DepartmentNumber));
    m_order->addItem(tr("Number"), int(PrintSelection::Order::Number));
    m_copies->setRange(0, 9);
    m_copies->setSpecialValueText(tr("as issued"));
    m_together->setChecked(true);
    m_pattern->setToolTip(tr("These are filled in: %1").arg(u"{部门} {姓名} {编号} {年度} {岗位} {人员类别} {短码}"_s));
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
    m_pattern->setObjectName(u"patternEdit"_s);
    m_pattern->setAccessibleName(tr("Pattern of the file names"));
    m_pattern->setEnabled(false);
    form->addRow(tr("Output"), m_together);
    auto* eachRow = new QHBoxLayout;
    eachRow->addWidget(m_each);
    eachRow->addWidget(m_pattern, 1);
    form->addRow(QString(), eachRow);
    connect(m_which, &QComboBox::currentIndexChanged, this, &PrintBatchDialog::check);
    connect(m_order, &QComboBox::currentIndexChanged, this, &PrintBatchDialog::check);
    connect(m_copies, &QSpinBox::valueChanged, this, &PrintBatchDialog::check);
    connect(m_ownSheets, &QCheckBox::toggled, this, &PrintBatchDialog::check);
    connect(m_each, &QRadioButton::toggled, this, [this](bool each) {
        m_pattern->setEnabled(each);
        check();
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
    return selection;
}

void PrintBatchDialog::check()
{
    m_skipped->clear();
    m_go->setText(m_each->isChecked() ? tr("Choose &folder…") : tr("&Preview and print…"));
    auto job = m_printing.prepare(selection());
    if (!job) {
        m_job = {};
        m_summary->clear();
        m_go->setEnabled(false);
        m_messages->showError(job.error());
        return;
    }
    m_job = std::move(*job);
    const int letters = int(m_job.letters.size());
    m_summary->setText(m_job.skipped.isEmpty()
                           ? tr("%n agreement(s) to print.", nullptr, letters)
                           : tr("%n agreement(s) to print, %1 left out.", nullptr, letters).arg(m_job.skipped.size()));
    for (const SkippedPrint& skipped : std::as_const(m_job.skipped))
        new QTreeWidgetItem(m_skipped, { skipped.number, skipped.name, skipped.reason });
    m_skipped->setVisible(!m_job.skipped.isEmpty());
    m_skipped->resizeColumnToContents(0);
    m_go->setEnabled(letters > 0);
}

void PrintBatchDialog::go()
{
    m_messages->clear();
    m_each->isChecked() ? eachToFolder() : preview();
}

Result<int> PrintBatchDialog::savePdf(const QString& path, const Progress& progress)
{
    BIHUAN_TRY_ASSIGN(const PrintReport report, m_printing.printToPdf(selection(), path, progress));
    emit printed(tr("%n agreement(s) saved as %1.", nullptr, report.printed).arg(QDir::toNativeSeparators(path)));
    return report.pages;
}

void PrintBatchDialog::preview()
{
    const QString note = m_summary->text();
    auto* dialog = new PrintDialog(m_job.pages, m_dialogs, m_printers, note, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSaver([this](const QString& path, const Progress& progress) { return savePdf(path, progress); });
    // The job as previewed: what is marked here may already change while the window is still open.
    connect(dialog, &PrintDialog::printed, this, [this, job = m_job](const QString& printer, bool complete) {
        if (!complete) {
            m_messages->showMessage(
                Tone::Warning, tr("Only a part of the pages was printed; the agreements do not count as printed yet."));
            return;
        }
        const auto report = m_printing.recordPrinted(job, printer);
        if (!report)
            m_messages->showError(report.error());
        else
            emit printed(tr("%n agreement(s) sent to %1.", nullptr, report->printed).arg(printer));
    });
    connect(dialog, &QDialog::finished, this, &PrintBatchDialog::check);
    dialog->open();
}

void PrintBatchDialog::eachToFolder()
{
    const QString folder = m_dialogs.chooseFolder(this, tr("Folder for the PDF files"));
    if (folder.isEmpty())
        return;
    m_progress->start(tr("Writing PDF files"), m_controls);
    m_go->setEnabled(false);
    const auto report = m_printing.printEach(selection(), folder, m_pattern->text(), [this](int done, int expected) {
        return m_progress->advance(done, expected);
    });
    m_progress->finish();
    check();
    if (!report) {
        m_messages->showError(report.error());
        return;
    }
    const QString where = QDir::toNativeSeparators(folder);
    if (report->cancelled) {
        m_messages->showMessage(Tone::Warning,
                                tr("Stopped: %1 of %2 written to %3. What is written stays and counts as printed.")
                                    .arg(report->printed)
                                    .arg(report->selected - report->skipped.size())
                                    .arg(where));
    } else {
        m_messages->showMessage(Tone::Ok, tr("%n file(s) written to %1.", nullptr, report->printed).arg(where));
    }
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
