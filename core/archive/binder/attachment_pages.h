// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/binder/binder_pages.h"
#include "core/storage/attachments.h"

namespace bihuan {

/// What became of one attachment in the file.
struct BoundAttachment {
    int pages = 0;
    PdfPage first;
    QByteArray sha256;   ///< of the file as it is now; empty when it is not there
    QString problem;     ///< a sentence for the report; empty = bound as it is
    bool bound = true;   ///< false: one page stands in for it
    bool embedded = false; ///< the original lies inside the file
};

/// Files of any kind as pages of a binder: PDFs are copied, pictures get a page each (a scan the whole of it, JPEG byte by byte), anything
/// else, and whatever is damaged or locked, gets a page that says so and lies inside the file as it is.
class AttachmentPages {
public:
    /// Originals larger than this are not put inside the file; the page in their place says where they are kept.
    static constexpr qint64 largestEmbedded = 32 * 1024 * 1024;
    static constexpr int mostPages = 3000; ///< of one PDF

    AttachmentPages(PdfWriter& writer, BinderPainter& painter) : m_writer(writer), m_painter(painter) {}

    /// `progress` is asked now and then. Errors: File (of the target), Cancelled; never because of the attachment.
    Result<BoundAttachment> bind(const AttachmentLink& link, const QString& file, const std::function<bool()>& goOn);

private:
    using GoOn = std::function<bool()>;
    Result<> pdf(const AttachmentLink& link, const QString& file, const GoOn& goOn, BoundAttachment& bound);
    Result<> picture(const AttachmentLink& link, const QString& file, const GoOn& goOn, BoundAttachment& bound);
    /// Pages `from`… of a file that PageFile can draw, as pictures; false when it cannot.
    Result<bool> drawn(const AttachmentLink& link, const QString& file, int from, int until, const GoOn& goOn, BoundAttachment& bound);
    void standIn(const AttachmentLink& link, const QString& file, const QString& why, BoundAttachment& bound);
    template <class Paint>
    void picturePage(const AttachmentLink& link, QSizeF pixels, BoundAttachment& bound, Paint paint);
    void count(BoundAttachment& bound, PdfPage page);

    PdfWriter& m_writer;
    BinderPainter& m_painter;
};

/// SHA-256 of a file, read in pieces; empty when it cannot be read.
QByteArray sha256OfFile(const QString& path);

} // namespace bihuan
