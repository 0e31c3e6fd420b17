// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printers.h"

#include <QPrinter>

namespace bihuan {

/// One printer that puts its paper into a PDF file.
class TestPrinters final : public Printers {
public:
    explicit TestPrinters(QString path = {})
        : m_path(std::move(path))
    {
    }
    QStringList list{ QStringLiteral("Office") };

    QStringList names() const override { return list; }
    QString defaultName() const override { return list.value(0); }
    std::unique_ptr<QPrinter> open(const QString&) const override
    {
        auto printer = std::make_unique<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_path);
        return printer;
    }

    QPointF offsetMm(const QString&) const override { return offset; }
    void setOffsetMm(const QString&, QPointF mm) const override { offset = mm; }
    mutable QPointF offset;

private:
    QString m_path;
};

} // namespace bihuan
