// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of files from outside put together as one PDF, in the helper process.
#pragma once

#include "core/documents/foreign/page_helper.h"

#include <QList>

namespace bihuan {

struct ForeignPage {
    QString path;
    int page = 0;
    int turn = 0; ///< degrees clockwise: 0, 90, 180, 270
};

/// Pages of PDFs are cut out as they are, without loss; JPEG pictures of a usual size too; others become JPEG, grey when they have no colour, at
/// 200 dpi at most. The same pages give the same bytes every time. Used in one thread; files once opened are kept for the next document.
class ForeignBinder {
public:
    /// Errors: as of PageFile::open(), naming the first file.
    Result<QByteArray> bind(const QList<ForeignPage>& pages, const QString& title);

private:
    PageHelper m_helper;
};

} // namespace bihuan
