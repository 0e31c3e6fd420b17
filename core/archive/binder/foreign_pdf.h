// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs from outside (scans, papers of companies and authorities) as pages of a file of ours.
#pragma once

#include "core/documents/pdf/pdf_writer.h"

#include <memory>

namespace bihuan {

/// A PDF whose pages are copied into a PdfWriter's file object by object, without being held in memory: what a page shows, as
/// it is, with stamps and filled-in fields made part of it; no links, scripts or structure. Read from the disk as needed.
class ForeignPdf {
public:
    /// Errors: File; Format (damaged beyond repair, no page); Refused (wants a password). Each with the file's path as subject.
    static Result<std::unique_ptr<ForeignPdf>> open(const QString& path);
    ~ForeignPdf();

    int pageCount() const;
    bool isRepaired() const; ///< its table of contents was broken and had to be put together again
    QSizeF sizeMm(int page) const; ///< as shown, turned

    /// Format when something the page is made of cannot be read; then nothing usable was written for it, and the page is not in
    /// the file. What pages share is copied once into one writer.
    Result<PdfPage> copyPage(int page, PdfWriter& writer);

private:
    struct Source;
    explicit ForeignPdf(std::unique_ptr<Source> source);
    std::unique_ptr<Source> m_source;
};

} // namespace bihuan
