// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QImage>
#include <QSize>
#include <QString>

namespace bihuan {

/// What a small picture can say of a file: the picture itself turned upright, or a page of a PDF or TIFF.
struct FilePreview {
    QImage picture; ///< no larger than the room, never enlarged; null: see `why`
    int pages = 0;  ///< of a PDF or TIFF
    QString why;    ///< a sentence where there is no picture
};

/// `room` in device pixels. Files from outside are met here: too large pictures are not unpacked, damaged ones are said to be. Of PDFs and TIFFs
/// the helper process is asked (PageFile): not for a window's thread.
FilePreview filePreview(const QString& path, const QString& mediaType, QSize room, int page = 0);

} // namespace bihuan
