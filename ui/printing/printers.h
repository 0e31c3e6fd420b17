// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_set.h"

#include <QList>
#include <QStringList>

#include <memory>

class QPrinter;

namespace bihuan {

/// The printers of this computer: a seam, so that tests print into a file.
class Printers {
public:
    virtual ~Printers() = default;
    virtual QStringList names() const = 0;
    virtual QString defaultName() const = 0;
    /// Never null; its isValid() is false when the printer has gone.
    virtual std::unique_ptr<QPrinter> open(const QString& name) const = 0;
};

class SystemPrinters final : public Printers {
public:
    QStringList names() const override;
    QString defaultName() const override;
    std::unique_ptr<QPrinter> open(const QString& name) const override;
};

struct PrinterJob {
    QString printer;
    QList<int> pages; ///< 0-based, in the order they are to come out
    int copies = 1; ///< collated
};

/// Sends the pages at actual size, each on its own paper size and orientation. Returns the number of sheets' sides sent.
/// Errors: Printer, Invalid (no pages), Cancelled (what the printer has already taken comes out).
Result<int> printPages(PageSet& pages, const PrinterJob& job, const Printers& printers, const Progress& progress = {});

} // namespace bihuan
