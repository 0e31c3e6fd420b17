// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

QList<Command> binderCommands()
{
    return {};
}

} // namespace bihuan::ctl
