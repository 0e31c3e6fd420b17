// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QSize>

#include <optional>

namespace bihuan {

class PdfFile;

/// A JPEG whose header was understood, to be put into a file byte by byte.
struct JpegPicture {
    QByteArray bytes;
    QSize size; ///< pixels as stored, before turning
    int components = 3; ///< 1 grey, 3 colour, 4 CMYK as Adobe writes it (inverted)

    /// Nothing when it is no whole JPEG that every reader takes (baseline or progressive, 8 bits, an end mark).
    static std::optional<JpegPicture> read(const QByteArray& bytes);
};

/// Pictures of one file. The same picture at the same size is written once, however many pages show it. Pictures finer
/// than 300 dots per inch at their place are reduced; photographs go in as JPEG, the rest without loss.
class PdfImages {
public:
    explicit PdfImages(PdfFile& file) : m_file(file) {}

    /// Object number; writes the picture when it is new. 0 for a null picture.
    int use(const QImage& image, QSizeF placeMm);

    int useJpeg(const JpegPicture& picture);

private:
    int write(const QImage& image);

    PdfFile& m_file;
    QHash<std::pair<qint64, qint64>, int> m_byKey; ///< QImage::cacheKey and pixel size
    QHash<QByteArray, int> m_byContents;
};

} // namespace bihuan
