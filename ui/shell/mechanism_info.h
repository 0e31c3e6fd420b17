// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace bihuan {

/// One mechanism of the school's plan as the window shows it. Data, not code: the school may rename and reorder them.
struct MechanismInfo {
    QString code; ///< stable: “organization”
    QString name; ///< 组织领导
    QString icon; ///< file name without ending under :/bihuan/icons
    QString hint; ///< one sentence: what will be found here; shown while it has no pages
};

} // namespace bihuan
