// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/short_code.h"
#include <QRandomGenerator>
namespace bihuan {
inline QString newSheetCode() { return ShortCode::fromValue(QRandomGenerator::system()->generate64()).text(); }
}
