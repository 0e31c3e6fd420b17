// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_dialog.h"

#include "core/base/file_name.h"
#include "ui/dialogs/dialogs.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/page_range.h"
#include "ui/printing/printer_adjust_dialog.h"
#include "ui/printing/printers.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_panel.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace bihuan {

using namespace Qt::StringLiterals;

PrintDialog::PrintDialog(std::shared_ptr<PageSet> pages, Dialogs& dialogs, const Printers& printers, const QString& note,
                         QWidget* parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_printers(printers)
    , m_preview(new PagePreview(this))
    , m_bar(new PreviewBar(*m_preview, this))
    , m_messages(new MessageBar(this))
    , m_progress(new ProgressPanel(this))
{
    setObjectName(u"printDialog"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1000, 720);

    m_controls = new QWidget(this);
    m_controls->setObjectName(u"printControls"_s);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_bar);
    left->addWidget(m_preview, 1);
    auto* row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(left, 1);
    row->addWidget(buildSidePanel());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->addWidget(m_messages);
    column->addWidget(m_progress);
    column->addWidget(m_controls, 1);

    fillPrinters();
    setPages(std::move(pages), note);
    m_preview->setFocus();
}

PrintDialog::~PrintDialog()
{
    m_preview->setPages(nullptr); // before the pages go
}

QWidget* PrintDialog::buildSidePanel()
{
    auto* panel = new QWidget(this);
    panel->setObjectName(u"printOptions"_s);
    panel->setFixedWidth(fontMetrics().height() * 12);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto labelled = [&](const QString& text, QWidget* input) {
        auto* label = new QLabel(text, panel);
        label->setBuddy(input);
        column->addWidget(label);
        column->addWidget(input);
        column->addSpacing(6);
        return label;
    };
    m_printer = new ComboBox(panel);
    m_printer->setObjectName(u"printerBox"_s);
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    labelled(tr("P&rinter"), m_printer);
    m_noPrinter = new QLabel(tr("No printer is installed on this computer. Save as PDF and print it elsewhere."), panel);
    m_noPrinter->setObjectName(u"noPrinter"_s);
    m_noPrinter->setWordWrap(true);
    column->addWidget(m_noPrinter);
    m_copies = new SpinBox(panel);
    m_copies->setObjectName(u"copiesEdit"_s);
    m_copies->setRange(1, 99);
    m_copiesLabel = labelled(tr("&Copies"), m_copies);
    m_range = new QLineEdit(panel);
    m_range->setObjectName(u"rangeEdit"_s);
    m_range->setPlaceholderText(tr("All, or such as 1-3,8"));
    labelled(tr("Pa&ges"), m_range);
    m_bothSides = new QCheckBox(tr("On &both sides"), panel);
    m_bothSides->setObjectName(u"bothSidesBox"_s);
    m_adjust = new QPushButton(tr("P&osition on the paper…"), panel);
    m_adjust->setObjectName(u"adjustPrinterButton"_s);
    m_options = new QPushButton(tr("&Options…"), panel);
    m_options->setObjectName(u"printOptionsButton"_s);
    m_options->hide();
    m_note = new QLabel(panel);
    m_note->setObjectName(u"printNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    column->addWidget(m_bothSides);
    column->addWidget(m_adjust);
    column->addStretch(1);
    column->addWidget(m_note);
    column->addWidget(m_options);
    column->addSpacing(6);
    m_print = new QPushButton(themedIcon(u"print"_s), tr("&Print"), panel);
    m_print->setObjectName(u"printButton"_s);
    m_save = new QPushButton(themedIcon(u"pdf"_s), tr("&Save as PDF…"), panel);
    m_save->setObjectName(u"savePdfButton"_s);
    auto* close = new QPushButton(tr("C&lose"), panel);
    close->setObjectName(u"closeButton"_s);
    for (QPushButton* button : { m_print, m_save, close })
        column->addWidget(button);
    for (QPushButton* button : { m_print, m_save, close, m_adjust, m_options })
        button->setAutoDefault(false);
    connect(m_adjust, &QPushButton::clicked, this, &PrintDialog::adjust);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(close, &QPushButton::clicked, this, &PrintDialog::reject);
    return panel;
}

void PrintDialog::fillPrinters()
{
    const QStringList names = m_printers.names();
    m_printer->addItems(names);
    m_printer->setCurrentIndex(qMax(0, int(names.indexOf(m_printers.defaultName()))));
    m_noPrinter->setVisible(names.isEmpty());
    m_printer->setEnabled(!names.isEmpty());
    for (QWidget* widget : { static_cast<QWidget*>(m_print), static_cast<QWidget*>(m_adjust),
                             static_cast<QWidget*>(m_bothSides), static_cast<QWidget*>(m_copies),
                             static_cast<QWidget*>(m_range) })
        widget->setEnabled(!names.isEmpty());
    makePrimary(names.isEmpty() ? m_save : m_print);
}

void PrintDialog::setPages(std::shared_ptr<PageSet> pages, const QString& note)
{
    m_preview->setPages(nullptr); // before the old ones go
    m_pages = std::move(pages);
    setWindowTitle(tr("Print: %1").arg(m_pages->info().title));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_range->clear();
    m_preview->setPages(m_pages.get());
}

void PrintDialog::setPeople(const PreviewPeople& people)
{
    m_bar->setPeople(people);
}

void PrintDialog::setOptions(const QString& text, std::function<void()> open)
{
    m_options->setText(text);
    m_options->show();
    m_copies->hide(); // of each document: among the options
    m_copiesLabel->hide();
    connect(m_options, &QPushButton::clicked, this, std::move(open));
}

void PrintDialog::setBothSides(bool both)
{
    m_bothSides->setChecked(both);
}

void PrintDialog::adjust()
{
    auto* dialog = new PrinterAdjustDialog(m_printer->currentText(), m_printers, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PrintDialog::print()
{
    m_messages->clear();
    m_progress->start(tr("Laying out"), m_controls);
    const int count = m_pages->count();
    m_progress->finish();
    const auto range = parsePageRange(m_range->text(), count);
    if (!range) {
        m_messages->showMessage(Tone::Error,
                                tr("There are no such pages. Enter pages from 1 to %1, such as 1-3,8.").arg(count));
        m_range->setFocus();
        return;
    }
    const PrinterJob job{ m_printer->currentText(), *range, m_copies->value(), m_bothSides->isChecked() };
    int done = 0;
    m_progress->start(tr("Printing"), m_controls);
    const auto result = printPages(*m_pages, job, m_printers, [&](int at, int expected) {
        done = at;
        return m_progress->advance(at, expected);
    });
    m_progress->finish();
    if (result) {
        m_sidesPrinted += *result;
        m_messages->showMessage(Tone::Ok, tr("%n page(s) sent to %1.", nullptr, *result).arg(job.printer));
        emit printed(job.printer, QSet<int>(range->begin(), range->end()));
    } else if (result.error().kind == Error::Kind::Cancelled) {
        m_messages->showMessage(Tone::Warning,
                                tr("Stopped after page %1 of %2. Pages the printer has already taken may still come out.")
                                    .arg(done)
                                    .arg(int(range->size()) * job.copies));
    } else {
        m_messages->showError(result.error());
    }
}

void PrintDialog::savePdf()
{
    const QString path = m_dialogs.chooseSaveFile(this, tr("Save as PDF"), safeFileName(m_pages->info().title) + u".pdf"_s,
                                                  tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_messages->clear();
    m_progress->start(tr("Writing PDF"), m_controls);
    const Progress progress = [this](int done, int expected) { return m_progress->advance(done, expected); };
    const auto result = m_saver ? m_saver(path, *m_progress) : exportPdf(*m_pages, path, progress);
    m_progress->finish();
    if (result) {
        m_savedPath = path;
        m_messages->showMessage(Tone::Ok,
                                tr("%n page(s) saved as %1.", nullptr, *result).arg(QDir::toNativeSeparators(path)),
                                tr("&Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        emit saved(path);
    } else if (result.error().kind == Error::Kind::Cancelled) {
        m_messages->showMessage(Tone::Warning,
                                tr("Stopped after %1 pages. No file was written.").arg(m_progress->done()));
    } else {
        m_messages->showError(result.error());
    }
}

void PrintDialog::closeEvent(QCloseEvent* event)
{
    if (m_progress->isRunning()) { // closing means stopping first
        m_progress->cancel();
        event->ignore();
        return;
    }
    QDialog::closeEvent(event);
}

void PrintDialog::reject()
{
    if (m_progress->isRunning())
        m_progress->cancel();
    else
        QDialog::reject();
}

} // namespace bihuan
