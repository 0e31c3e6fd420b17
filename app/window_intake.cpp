// SPDX-License-Identifier: GPL-3.0-or-later
// Scans that come back: one page under the archive.
#include "app/window_composition.h"

#include "ui/archive/intake/scans_page.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace bihuan {

void WindowComposition::addIntakePages()
{
    IntakeServices& intake = *m_services.intake;
    m_window->addPage(u"archive"_s, ScansPage::info(), [this, &intake] {
        auto* page = new ScansPage(intake, m_context);
        connect(page, &ScansPage::recordWanted, this, [this](const QString& kind, qint64 id) { openRecord(kind, id); });
        return page;
    });
    opens<ScansPage>(scanBatchType().kind(), [](ScansPage& page, qint64 id) { page.showBatch(Id<ScanBatch>(id)); });
    opens<ScansPage>(scanSheetType().kind(), [](ScansPage& page, qint64 id) { page.showDesk(Id<ScanSheet>(id)); });
}

} // namespace bihuan
