// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printers.h"

#include "ui/printing/page_painter.h"
#include "ui/widgets/ui_settings.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QPageLayout layoutFor(QSizeF sizeMm)
{
    const bool landscape = sizeMm.width() > sizeMm.height();
    const QSizeF portrait = landscape ? sizeMm.transposed() : sizeMm;
    // The nearest standard size, so that the printer takes the A4 tray and not a "custom" one.
    const QPageSize paper(portrait, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch);
    return QPageLayout(paper, landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

/// Names of printers may have slashes, which would be groups in the file.
QString offsetKey(const QString& printer)
{
    return u"printerOffset/"_s + QString::fromLatin1(printer.toUtf8().toHex());
}

} // namespace

QStringList SystemPrinters::names() const
{
    return QPrinterInfo::availablePrinterNames();
}

QString SystemPrinters::defaultName() const
{
    return QPrinterInfo::defaultPrinterName();
}

std::unique_ptr<QPrinter> SystemPrinters::open(const QString& name) const
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPrinterName(name);
    return printer;
}

QPointF SystemPrinters::offsetMm(const QString& name) const
{
    return m_settings.value(offsetKey(name)).toPointF();
}

void SystemPrinters::setOffsetMm(const QString& name, QPointF offset) const
{
    m_settings.setValue(offsetKey(name), offset);
}

Result<int> printPages(PageSet& pages, const PrinterJob& job, const Printers& printers, const Progress& progress)
{
    if (job.pages.isEmpty())
        return Error{ Error::Kind::Invalid, QCoreApplication::translate("printing", "There is no page to print."), {} };
    const std::unique_ptr<QPrinter> printer = printers.open(job.printer);
    const Error failed{ Error::Kind::Printer, job.printer, {} };
    if (!printer->isValid())
        return failed;
    printer->setFullPage(true); // pages have their own margins; anything else would shift and scale them
    printer->setDocName(pages.info().title);
    printer->setCreator(QCoreApplication::applicationName());
    printer->setPageLayout(layoutFor(pages.sizeMm(job.pages.first())));
    printer->setDuplex(job.bothSides ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    const double dotsPerMm = printer->resolution() / 25.4;
    const QPointF offset = printers.offsetMm(job.printer) * dotsPerMm;

    QPainter painter;
    if (!painter.begin(printer.get()))
        return failed;
    const int expected = int(job.pages.size()) * qMax(1, job.copies);
    int done = 0;
    // Copies by ourselves: not every driver collates, and a set of letters must come out letter after letter.
    for (int copy = 0; copy < qMax(1, job.copies); ++copy) {
        for (const int page : job.pages) {
            if (progress && !progress(done, expected)) {
                printer->abort();
                return Error{ Error::Kind::Cancelled, job.printer, {} };
            }
            if (done > 0) {
                printer->setPageLayout(layoutFor(pages.sizeMm(page)));
                if (!printer->newPage())
                    return failed;
            }
            painter.save();
            painter.translate(offset);
            paintPage(pages, page, painter, dotsPerMm);
            painter.restore();
            ++done;
        }
    }
    if (!painter.end())
        return failed;
    if (progress)
        progress(done, expected);
    return done;
}

} // namespace bihuan
