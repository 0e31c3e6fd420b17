// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hazards/hazard_issues.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("hazards", text);
}

RecordIssue about(const LoopItem& item, const char* code, const QString& field, const QString& message)
{
    return {loopItemType().kind().code, item.id.value(), item.number, {Severity::Warning, QString::fromLatin1(code), field, message}};
}

} // namespace

Result<QList<RecordIssue>> hazardIssues(const HazardServices& hazards, const RecordStore& store)
{
    QList<RecordIssue> found;
    BIHUAN_TRY(store.database().read(
        u"SELECT id, number FROM loop_item WHERE state='closed' AND level='major' AND voided=0 AND no_photo_reason='' AND NOT EXISTS "
        "(SELECT 1 FROM attachment_link WHERE record_table='loop_item' AND record_id=loop_item.id AND purpose='after') ORDER BY id"_s,
        {}, [&found](const Row& row) {
            LoopItem item;
            item.id = Id<LoopItem>(row.integer(0));
            item.number = row.text(1);
            found << about(item, "hazards.evidence_gone", u"no_photo_reason"_s,
                           tr("%1 was closed with a photograph that is not there any more: attach it again.").arg(item.number));
        }));
    BIHUAN_TRY(store.database().read(
        u"SELECT item.id, item.number, earlier.number FROM loop_item item JOIN loop_item earlier ON earlier.id=item.repeats WHERE item.voided=0 "
        "AND item.state<>'closed' AND item.source<>? AND NOT EXISTS "
        "(SELECT 1 FROM loop_item task WHERE task.repeats=item.id AND task.source=? AND task.voided=0) ORDER BY item.id"_s,
        {LoopService::repeatSource, LoopService::repeatSource}, [&found](const Row& row) {
            LoopItem item;
            item.id = Id<LoopItem>(row.integer(0));
            item.number = row.text(1);
            found << about(item, "hazards.repeat", u"repeats"_s,
                           tr("%1 repeats %2: have like places checked, or say that it is no repeat.").arg(item.number, row.text(2)));
        }));
    const auto method = hazards.risk.method();
    for (const Issue& issue : method ? method->issues() : Issues())
        found << RecordIssue{riskRuleType().kind().code, method->bands.isEmpty() ? 0 : method->bands.first().id.value(), method->code,
                             {issue.severity == Severity::Hint ? Severity::Hint : Severity::Warning, issue.code, issue.field, issue.message}};
    return found;
}

} // namespace bihuan
