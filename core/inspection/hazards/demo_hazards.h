// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/hazards/hazard_services.h"

namespace bihuan {

/// A year of hazards for the demo school, in all states, with the steps they took, pictures drawn here and two rectification
/// notices; from resources/defaults/demo_hazards.json. The same school and day give the same. Every step passed the guards of
/// its day. Nothing happens in a school without the zones.
Result<> createDemoHazards(HazardServices& hazards, RecordStore& store, AttachmentStore& attachments, QDate today);

/// A small picture as somebody takes it with a telephone: what is wrong, or, `mended`, put right. `variant` sees to it that no
/// two are alike. PNG.
QByteArray demoPhoto(const QString& shape, bool mended, int variant);

} // namespace bihuan
