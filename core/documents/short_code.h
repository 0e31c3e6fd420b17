// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QPointF>
#include <QString>

#include <optional>

namespace bihuan {

class Canvas;

/// The code a printed sheet carries so that it can be told apart when it comes back: eight characters and a check
/// character out of 23456789ABCDEFGHJKMNPQRSTUVWXYZ (no 0 O 1 I L). The check finds every single wrong character and
/// every two that changed places.
class ShortCode {
public:
    static constexpr quint64 valueCount = 852'891'037'441; ///< 31^8

    /// From a random number or one made of the record; larger values are folded (value mod 31^8).
    static ShortCode fromValue(quint64 value);

    /// As a person types it or a reader gives it: lower case, full-width, blanks and dashes anywhere. Nothing when a
    /// character is not in the alphabet, one is missing, or the check character disagrees.
    static std::optional<ShortCode> parse(const QString& typed);

    quint64 value() const { return m_value; }
    QString text() const;    ///< nine characters, for storing and for the QR code: "7KQ2MX4DA"
    QString printed() const; ///< "7KQ2-MX4D-A"

    bool operator==(const ShortCode&) const = default;

private:
    explicit ShortCode(quint64 value) : m_value(value) {}
    quint64 m_value = 0;
};

/// What the QR code of a sheet says: its short code and, on papers of several pages, which of them this is: “7KQ2MX4DA/2/3”. Single pages
/// and the prints of older versions have the code alone. ShortCode::parse() takes both, as a hand-held reader types them.
struct SheetMark {
    QString code;      ///< ShortCode::text()
    int page = 0;      ///< 1, 2, …; 0 = not said
    int pages = 0;

    static std::optional<SheetMark> parse(const QString& read);
    QString text() const; ///< for the QR code
};

/// The QR code of `content` (UTF-8, error correction M), one pixel a module, dark = black, with the quiet zone of four
/// modules around it. Error Invalid when the text is empty or too long.
Result<QImage> qrModules(const QString& content);

/// Paints the QR code into a square; `sizeMm` includes the quiet zone. Nothing is painted when it cannot be made.
void paintCode(Canvas& canvas, QPointF topLeft, double sizeMm, const QString& content);

} // namespace bihuan
