// SPDX-License-Identifier: GPL-3.0-or-later
// A stack from the scanner, read page by page: without database, in any thread.
#pragma once

#include "core/documents/page_set.h"

#include <QStringList>

namespace bihuan {

struct ScannedFile {
    QString path, name;
    int pages = 0;
    QString trouble; ///< a sentence: why nothing of it could be read
};

struct ScannedPage {
    int file = 0;         ///< index of ScanStack::files
    int page = 0;         ///< in the file, from 0
    QStringList codes;    ///< what its codes say: ShortCode::text() of ours, other texts as they are; the first of ours first
    bool ours = false;    ///< codes.first() is a short code
    int codePage = 0, codePages = 0; ///< of the first code, as it says; 0 = it does not
    int turn = 0;         ///< degrees clockwise to turn it upright
    bool blank = false;
    QString content;      ///< the same for the very same picture only
    QString words;        ///< of a page without code, when its file has them
    QString trouble;      ///< a sentence: why the page could not be shown

    QString code() const { return codes.value(0); }
};

struct ScanStack {
    QList<ScannedFile> files;
    QList<ScannedPage> pages; ///< in the order of the stack
    QStringList ignored;      ///< names of files in folders that are no scans

    QString nameOf(const ScannedPage& page) const; ///< “扫描0001.pdf 第 12 页”; of a file with one page its name
};

/// PDF, TIFF, JPEG, PNG … among `paths` and in the folders there, each folder in the order of its names with numbers counted (2 before 10).
/// What else lies in a folder is ignored; a file that is named is always taken. Errors: NotFound, Refused (over 5,000 files).
Result<QStringList> scanFiles(const QStringList& paths, QStringList& ignored);

/// Renders and reads every page, in as many threads as there are processors. A file that cannot be read has its `trouble`, the others go on.
/// Errors: of scanFiles(); Cancelled; the first file's own when there is no page at all; Refused when the helper is missing.
Result<ScanStack> readStack(const QStringList& paths, const Progress& progress = {});

} // namespace bihuan
