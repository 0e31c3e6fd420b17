// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/intake/intake_services.h"

#include "core/archive/intake/scan_filing.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Intake", text);
}

} // namespace

void registerIntakeKinds(Registry& registry)
{
    registry.add(scanBatchType().kind());
    registry.add(scanSheetType().kind());
}

Result<QList<RecordIssue>> intakeIssues(IntakeServices& services)
{
    BIHUAN_TRY_ASSIGN(const auto batches, services.intake.batches());
    const QString kind = scanBatchType().kind().code;
    QList<RecordIssue> list;
    for (const BatchStanding& one : batches) {
        if (one.batch.voided)
            continue;
        if (one.waiting > 0)
            list << RecordIssue{kind, one.batch.id.value(), one.batch.label,
                                {Severity::Warning, u"scan_batch.waiting"_s, {}, tr("%1 scanned pages wait at the desk: say what they belong to.").arg(one.waiting)}};
    }
    RecordStore& store = services.records.store();
    BIHUAN_TRY_ASSIGN(const auto lacking, ScanFiling(store, services.attachments).lacking());
    for (const ScanDocument& document : lacking) {
        const RecordKind* const of = store.registry().find(document.kind);
        BIHUAN_TRY_ASSIGN(const auto record, of ? store.find(*of, document.record) : Result<std::optional<Record>>(std::optional<Record>()));
        if (record)
            list << RecordIssue{document.kind, document.record, receiptTitle(*of, *record),
                                {Severity::Warning, u"scan_batch.part"_s, {}, tr("Page %1 of its paper was not scanned: scan it, or look for it at the desk.").arg(numbersText(document.missing))}};
    }
    return list;
}

} // namespace bihuan
