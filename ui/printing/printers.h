// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_set.h"

#include <QList>
#include <QPointF>
#include <QStringList>

#include <memory>

class QPrinter;

namespace bihuan {

class UiSettings;

/// The printers of this computer: a seam, so that tests print into a file.
class Printers {
public:
    virtual ~Printers() = default;
    virtual QStringList names() const = 0;
    virtual QString defaultName() const = 0;
    /// Never null; its isValid() is false when the printer has gone.
    virtual std::unique_ptr<QPrinter> open(const QString& name) const = 0;
    /// How far everything is moved on this printer's paper, mm to the right and down: trays hold sheets differently.
    virtual QPointF offsetMm(const QString& name) const = 0;
    virtual void setOffsetMm(const QString& name, QPointF offset) const = 0;
};

/// Keeps the offsets on this computer.
class SystemPrinters final : public Printers {
public:
    explicit SystemPrinters(UiSettings& settings)
        : m_settings(settings)
    {
    }
    QStringList names() const override;
    QString defaultName() const override;
    std::unique_ptr<QPrinter> open(const QString& name) const override;
    QPointF offsetMm(const QString& name) const override;
    void setOffsetMm(const QString& name, QPointF offset) const override;

private:
    UiSettings& m_settings;
};

struct PrinterJob {
    QString printer;
    QList<int> pages; ///< 0-based, in the order they are to come out
    int copies = 1; ///< collated
    bool bothSides = false; ///< turned over the long edge
};

/// Sends the pages at actual size, each on its own paper size and orientation. Returns the number of sheets' sides sent.
/// Errors: Printer, Invalid (no pages), Cancelled (what the printer has already taken comes out).
Result<int> printPages(PageSet& pages, const PrinterJob& job, const Printers& printers, const Progress& progress = {});

} // namespace bihuan
