// SPDX-License-Identifier: GPL-3.0-or-later
// Files from outside as pages: PDF, TIFF, JPEG, PNG. Whatever they contain, the program stays up and answers in time.
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QSizeF>
#include <QString>

#include <memory>

namespace bihuan {

class PageFile {
public:
    /// Errors: File (cannot be read), Format (damaged, without pages, of no known kind), Refused (password, too many pages, too large).
    static Result<std::unique_ptr<PageFile>> open(const QString& path);
    virtual ~PageFile() = default;

    virtual int pageCount() const = 0;
    /// Upright as the file says it; of a picture by its resolution, 150 dpi when it has none. Errors: Format.
    virtual Result<QSizeF> sizeMm(int page) = 0;
    /// On white; Format_RGB32 or Format_Grayscale8. Errors: Format (damaged), Refused (too large, takes too long).
    virtual Result<QImage> render(int page, int dpi) = 0;
    /// The words of the page; empty for pictures. Errors: as of render().
    virtual Result<QString> text(int page) = 0;
};

} // namespace bihuan
