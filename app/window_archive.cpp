// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_composition.h"

#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace bihuan {

void WindowComposition::addArchivePages()
{
}

} // namespace bihuan
