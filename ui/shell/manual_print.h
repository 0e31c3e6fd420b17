// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDateTime;
class QWidget;

namespace bihuan {

class Dialogs;
class Printers;
struct ManualChapter;

/// Shows a chapter of the manual as pages that can be printed or kept as a file, over the manual of this window when it is
/// open. Dialogs and printers outlive the window.
void openManualPrint(const ManualChapter& chapter, const QDateTime& now, Dialogs& dialogs, const Printers& printers, QWidget& window);

} // namespace bihuan
