// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/foreign/page_protocol.h"

#include <QImage>
#include <QSizeF>
#include <QString>

#include <memory>

namespace bihuan::pages {

using pageProtocol::Trouble;

inline constexpr double mmPerInch = 25.4, pointsPerInch = 72;
inline constexpr int usualDpi = 150;

/// The pages of one file from outside.
class Source {
public:
    virtual ~Source() = default;
    virtual int count() const = 0;
    virtual Trouble size(int page, QSizeF& mm) = 0;
    /// Grayscale8 or RGB32, on white.
    virtual Trouble render(int page, int dpi, QImage& picture) = 0;
    virtual QString text(int) { return {}; }
};

Trouble openSource(const QString& path, std::unique_ptr<Source>& source);
bool isPdf(const QString& path);
/// Grayscale8 of an RGB32 picture; Qt's own way cares for colour profiles and takes ten times as long.
QImage greyOf(const QImage& picture);

} // namespace bihuan::pages
