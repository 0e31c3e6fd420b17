// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QSizeF>
#include <QString>

#include <functional>

namespace bihuan {

class Canvas;

inline constexpr QSizeF paperA4{210, 297}; ///< mm, portrait
inline constexpr QSizeF paperA3{297, 420};
inline constexpr QSizeF paperA5{148, 210};

/// An entry of the outline, in reading order. `level` 0 is the outermost.
struct Bookmark {
    QString title;
    int level = 0;
    int page = 0; ///< 0-based, within the set
};

struct DocumentInfo {
    QString title;
    QString author;  ///< the school
    QString subject;
    QDateTime created; ///< from the Clock, so that files can be compared
};

/// Pages that paint themselves. One pagination feeds preview, printer and file.
/// A set may be long and lazy: hasPage(n) for ascending n costs only the layout of page n, count() lays out everything.
class PageSet {
public:
    virtual ~PageSet() = default;
    virtual bool hasPage(int page) = 0;
    virtual int count() = 0;
    /// For a progress bar: a good guess that costs nothing, or -1.
    virtual int expectedCount() const { return -1; }
    virtual QSizeF sizeMm(int page) = 0;
    virtual void paint(int page, Canvas& canvas) = 0;
    virtual QList<Bookmark> bookmarks(int page) { Q_UNUSED(page); return {}; } ///< those that point at this page
    virtual DocumentInfo info() const = 0;
};

/// Called with (pages done, pages expected or -1); returning false cancels.
using Progress = std::function<bool(int done, int expected)>;

/// Writes the set as one PDF: complete and durable at `path`, or not there at all (an older file stays as it was).
/// Errors: File, Font (restricted embedding), Cancelled, Invalid (no pages).
Result<int> exportPdf(PageSet& pages, const QString& path, const Progress& progress = {}); ///< pages written

} // namespace bihuan
