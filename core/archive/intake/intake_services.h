// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/intake/intake_desk.h"
#include "core/documents/text_shaper.h"
#include "core/records/issue_list.h"
#include "core/records/registry.h"

namespace bihuan {

/// Sheets that come back from the scanner.
struct IntakeServices {
    IntakeServices(RecordService& service, AttachmentStore& attached, const ShaperSource& shaper)
        : records(service), attachments(attached), shaperSource(shaper), intake(service, attached), desk(service, attached)
    {
    }

    RecordService& records;
    AttachmentStore& attachments;
    ShaperSource shaperSource;
    IntakeService intake;
    IntakeDesk desk;
};

void registerIntakeKinds(Registry& registry);

/// scan_batch.waiting for each intake with pages at the desk; scan_batch.part for papers that lack pages.
Result<QList<RecordIssue>> intakeIssues(IntakeServices& services);

} // namespace bihuan
