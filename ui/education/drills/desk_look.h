// SPDX-License-Identifier: GPL-3.0-or-later
// Colours of the drill desk: dark, as it stands on a projector in a bright room, and always with words.
#pragma once

#include <QColor>

namespace bihuan::deskLook {

inline const QColor background(16, 22, 30), panel(28, 37, 49), text(240, 244, 248), faint(150, 163, 178);
inline const QColor waiting(44, 58, 76), arrived(21, 101, 62), late(146, 84, 10), focus(120, 180, 255), target(255, 122, 107), curve(96, 178, 255);

} // namespace bihuan::deskLook
