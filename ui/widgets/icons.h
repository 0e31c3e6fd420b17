// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace bihuan {

/// The icon drawn in `:/bihuan/icons/<name>.svg`, painted in the colours of the palette in force when it is painted, so
/// that it follows light and dark by itself. A null icon when there is no such file.
QIcon themedIcon(const QString& name);

/// The same in one fixed colour, for pills and message bars.
QPixmap tintedPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio);

} // namespace bihuan
