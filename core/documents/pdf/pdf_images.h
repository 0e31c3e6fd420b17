// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QSize>

namespace bihuan {

class PdfFile;

/// Pictures of one file. The same picture at the same size is written once, however many pages show it. Pictures finer
/// than 300 dots per inch at their place are reduced; photographs go in as JPEG, the rest without loss.
class PdfImages {
public:
    explicit PdfImages(PdfFile& file) : m_file(file) {}

    /// Object number; writes the picture when it is new. 0 for a null picture.
    int use(const QImage& image, QSizeF placeMm);

private:
    int write(const QImage& image);

    PdfFile& m_file;
    QHash<std::pair<qint64, qint64>, int> m_byKey; ///< QImage::cacheKey and pixel size
    QHash<QByteArray, int> m_byContents;
};

} // namespace bihuan
