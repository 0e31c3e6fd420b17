// SPDX-License-Identifier: GPL-3.0-or-later
// What the program and its helper, which alone opens files from outside, say to each other: frames over the helper's standard input
// and output, each a quint32 length and a QDataStream. One question, one answer.
#pragma once

#include <QDataStream>

namespace bihuan::pageProtocol {

/// A question begins with its kind and a qint32: the seconds after which the helper ends by itself.
enum class Question : quint8 {
    Open,   ///< QString path → qint32 pages
    Size,   ///< qint32 page → QSizeF mm
    Render, ///< qint32 page, qint32 dpi, bool grey → qint32 width, qint32 height, lines of 1 (grey) or 4 bytes a pixel
    Text,   ///< qint32 page → QString
    Bind,   ///< qint32 n, n times (QString path, qint32 page, qint32 turn), QString title → the bytes of a PDF of these pages
};

/// First byte of every answer; only Ok is followed by something.
enum class Trouble : quint8 { Ok, Unreadable, Damaged, UnknownKind, NoPages, Password, TooManyPages, TooLarge, NoPdf };

inline constexpr auto streamVersion = QDataStream::Qt_6_0;
inline constexpr qint64 mostPixels = 100'000'000; ///< of a picture, by its header; of a page as rendered
inline constexpr int mostPages = 2'000;           ///< of a file
inline constexpr qint64 largestFile = qint64(1) << 30;
inline constexpr int secondsAPage = 10;           ///< then the helper is killed
inline constexpr quint32 longestFrame = 4 * mostPixels + 64;
inline constexpr quint32 longestQuestion = 4 * 1024 * 1024;

} // namespace bihuan::pageProtocol
