// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_dialog.h"

#include "ui/dialogs/dialogs.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/page_range.h"
#include "ui/printing/printers.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_panel.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace bihuan {

using namespace Qt::StringLiterals;

PrintDialog::PrintDialog(std::shared_ptr<PageSet> pages, Dialogs& dialogs, const Printers& printers, const QString& note,
                         QWidget* parent)
    : QDialog(parent)
    , m_pages(std::move(pages))
    , m_dialogs(dialogs)
    , m_printers(printers)
    , m_preview(new PagePreview(this))
    , m_messages(new MessageBar(this))
    , m_progress(new ProgressPanel(this))
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(tr("Print: %1").arg(m_pages->info().title));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1000, 720);

    m_controls = new QWidget(this);
    m_controls->setObjectName(u"printControls"_s);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(buildToolBar());
    left->addWidget(m_preview, 1);
    auto* row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(left, 1);
    row->addWidget(buildSidePanel(note));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->addWidget(m_messages);
    column->addWidget(m_progress);
    column->addWidget(m_controls, 1);

    connect(m_preview, &PagePreview::pageChanged, this, &PrintDialog::showPageNumber);
    connect(m_preview, &PagePreview::countChanged, this, &PrintDialog::showPageNumber);
    connect(m_preview, &PagePreview::zoomChanged, this,
            [this](int percent) { m_zoom->setToolTip(tr("%1 % of actual size").arg(percent)); });
    fillPrinters();
    m_preview->setPages(m_pages.get());
    m_preview->setFocus();
}

PrintDialog::~PrintDialog()
{
    m_preview->setPages(nullptr); // before the pages go
}

QWidget* PrintDialog::buildToolBar()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(u"previewToolBar"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto arrow = [&](const QString& name, Qt::ArrowType type, const QString& text, int step) {
        auto* button = new QToolButton(bar);
        button->setObjectName(name);
        button->setArrowType(type);
        button->setAutoRaise(true);
        button->setAccessibleName(text);
        button->setToolTip(text);
        connect(button, &QToolButton::clicked, this, [this, step] { m_preview->goTo(m_preview->currentPage() + step); });
        return button;
    };
    m_pageEdit = new SpinBox(bar);
    m_pageEdit->setObjectName(u"pageEdit"_s);
    m_pageEdit->setAccessibleName(tr("Page"));
    m_pageEdit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_pageEdit->setAlignment(Qt::AlignCenter);
    m_pageEdit->setKeyboardTracking(false);
    m_pageEdit->setFixedWidth(fontMetrics().horizontalAdvance(u"00000"_s) + 28);
    connect(m_pageEdit, &QSpinBox::valueChanged, this, [this](int page) { m_preview->goTo(page - 1); });
    m_pageCount = new QLabel(bar);
    m_pageCount->setObjectName(u"pageCount"_s);
    row->addWidget(arrow(u"previousPage"_s, Qt::LeftArrow, tr("Previous page"), -1));
    row->addWidget(m_pageEdit);
    row->addWidget(m_pageCount);
    row->addWidget(arrow(u"nextPage"_s, Qt::RightArrow, tr("Next page"), 1));
    row->addSpacing(12);
    const auto person = [&](const QString& name, const QString& text, int direction) {
        auto* button = new QPushButton(text, bar);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, direction] { stepBookmark(direction); });
        row->addWidget(button);
        return button;
    };
    m_previousPerson = person(u"previousPerson"_s, tr("Previous one"), -1);
    m_nextPerson = person(u"nextPerson"_s, tr("Next one"), 1);
    row->addStretch(1);
    m_zoom = new ComboBox(bar);
    m_zoom->setObjectName(u"zoomBox"_s);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->addItem(tr("Whole page"), 0);
    m_zoom->addItem(tr("Page width"), -1);
    for (const int percent : { 50, 75, 100, 150, 200 })
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    connect(m_zoom, &QComboBox::activated, this, [this] {
        const int value = m_zoom->currentData().toInt();
        if (value > 0)
            m_preview->setFit(PagePreview::Fit::Percent, value);
        else
            m_preview->setFit(value == 0 ? PagePreview::Fit::Page : PagePreview::Fit::Width);
    });
    row->addWidget(m_zoom);
    return bar;
}

QWidget* PrintDialog::buildSidePanel(const QString& note)
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
    labelled(tr("&Copies"), m_copies);
    m_range = new QLineEdit(panel);
    m_range->setObjectName(u"rangeEdit"_s);
    m_range->setPlaceholderText(tr("All, or such as 1-3,8"));
    labelled(tr("Pa&ges"), m_range);
    column->addStretch(1);
    if (!note.isEmpty()) {
        auto* noteLabel = new QLabel(note, panel);
        noteLabel->setObjectName(u"printNote"_s);
        noteLabel->setTextFormat(Qt::PlainText);
        noteLabel->setWordWrap(true);
        column->addWidget(noteLabel);
        column->addSpacing(6);
    }
    m_print = new QPushButton(themedIcon(u"print"_s), tr("&Print"), panel);
    m_print->setObjectName(u"printButton"_s);
    m_save = new QPushButton(themedIcon(u"pdf"_s), tr("&Save as PDF…"), panel);
    m_save->setObjectName(u"savePdfButton"_s);
    auto* close = new QPushButton(tr("C&lose"), panel);
    close->setObjectName(u"closeButton"_s);
    for (QPushButton* button : { m_print, m_save, close }) {
        button->setAutoDefault(false);
        column->addWidget(button);
    }
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
    m_print->setEnabled(!names.isEmpty());
    makePrimary(names.isEmpty() ? m_save : m_print);
}

void PrintDialog::showPageNumber()
{
    const QSignalBlocker quiet(m_pageEdit);
    m_pageEdit->setRange(1, qMax(1, m_preview->knownPages()));
    m_pageEdit->setValue(m_preview->currentPage() + 1);
    m_pageCount->setText(m_preview->countIsFinal() ? tr("of %1").arg(m_preview->knownPages())
                                                   : tr("of %1…").arg(m_preview->knownPages()));
    const int page = m_preview->currentPage();
    m_previousPerson->setEnabled(m_preview->bookmarkFrom(page, -1) >= 0);
    m_nextPerson->setEnabled(m_preview->bookmarkFrom(page, 1) >= 0);
}

void PrintDialog::stepBookmark(int direction)
{
    if (const int page = m_preview->bookmarkFrom(m_preview->currentPage(), direction); page >= 0)
        m_preview->goTo(page);
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
    const PrinterJob job{ m_printer->currentText(), *range, m_copies->value() };
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
        emit printed(job.printer, QSet<int>(range->begin(), range->end()).size() == count);
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
    QString name = m_pages->info().title;
    for (QChar& c : name)
        if (u"\\/:*?\"<>|"_s.contains(c))
            c = u'_';
    const QString path = m_dialogs.chooseSaveFile(this, tr("Save as PDF"), name + u".pdf"_s, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_messages->clear();
    m_progress->start(tr("Writing PDF"), m_controls);
    const Progress progress = [this](int done, int expected) { return m_progress->advance(done, expected); };
    const auto result = m_saver ? m_saver(path, progress) : exportPdf(*m_pages, path, progress);
    m_progress->finish();
    if (result) {
        m_savedPath = path;
        m_messages->showMessage(Tone::Ok,
                                tr("%n page(s) saved as %1.", nullptr, *result).arg(QDir::toNativeSeparators(path)),
                                tr("&Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        emit saved(path);
    } else if (result.error().kind == Error::Kind::Cancelled) {
        m_messages->showMessage(Tone::Warning, tr("Stopped. No file was written."));
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
