// SPDX-License-Identifier: GPL-3.0-or-later
// Files from outside as pages: PDF, TIFF (all its pages), JPEG, PNG. Whatever they contain, the program stays up and answers in time: they
// are opened by a helper process (app/pages) with limits of memory and 10 s for an answer, which is killed and begun anew.
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QSizeF>
#include <QString>

#include <memory>

namespace bihuan {

/// Used in the thread that opened it. Every call waits for the answer: in a window's thread only for files known to be small.
class PageFile {
public:
    /// Errors: File (cannot be read), Format (damaged, without pages, of no known kind), Refused (password, over 2,000 pages, over 1 GB,
    /// over 100 million pixels, takes too long, the helper is missing).
    /// `last`: a file of this thread that is done with, whose helper opens the next one: many small files are read without a process each.
    static Result<std::unique_ptr<PageFile>> open(const QString& path, std::unique_ptr<PageFile> last = {});
    virtual ~PageFile() = default;

    virtual int pageCount() const = 0;
    /// Upright as the file says it; of a picture by its resolution, 150 dpi when it has none to be believed. Errors: as of render().
    virtual Result<QSizeF> sizeMm(int page) = 0;
    /// On white; Format_RGB32, or Format_Grayscale8 when `grey`. Errors: Format (damaged), Refused (too large, takes too long). The
    /// next page can be asked for all the same.
    virtual Result<QImage> render(int page, int dpi, bool grey = false) = 0;
    /// The words of the page; empty for pictures. Errors: as of render().
    virtual Result<QString> text(int page) = 0;
};

} // namespace bihuan
