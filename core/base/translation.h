// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace bihuan {

/// The program speaks Chinese on every computer, whatever its locale: schools' computers are often set up in English.
/// BIHUAN_LANG=en leaves the English source texts (for development). Also sets the default locale, which decides how
/// dates and numbers are written. Qt's own texts come from the Qt installation and are optional.
void installTranslations(QCoreApplication& app);

} // namespace bihuan
