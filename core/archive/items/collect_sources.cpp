// SPDX-License-Identifier: GPL-3.0-or-later
// The table of what is collected from where. A kind that the program does not have, or not with these columns, is passed over.
#include "core/archive/items/archive_collect.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

bool isHazard(const RecordKind& kind, const Record& record)
{
    return kind.value(record, u"kind"_s).toString() == u"hazard"_s && !kind.value(record, u"number"_s).toString().isEmpty();
}

bool isMajorHazard(const RecordKind& kind, const Record& record)
{
    return isHazard(kind, record) && kind.value(record, u"level"_s).toString() == u"major"_s;
}

bool isGeneralHazard(const RecordKind& kind, const Record& record)
{
    return isHazard(kind, record) && kind.value(record, u"level"_s).toString() != u"major"_s;
}

} // namespace

const QList<CollectSource>& collectSources()
{
    static const QList<CollectSource> all{
        {.rule = u"agreement"_s, .kind = u"agreement"_s, .dateColumn = u"issued_on"_s, .yearColumn = u"year"_s, .stateColumn = u"state"_s, .finished = {u"returned"_s, u"scanned"_s, u"filed"_s},
         .left = {u"lost"_s, u"superseded"_s}, .numberColumn = u"number"_s},
        {.rule = u"property_annex"_s, .kind = u"property_annex"_s, .dateColumn = u"printed_on"_s, .finishedOn = u"signed_on"_s, .nameColumn = u"company"_s, .numberColumn = u"number"_s},
        {.rule = u"placard"_s, .kind = u"placard"_s, .dateColumn = u"printed_on"_s, .stateColumn = u"state"_s, .finished = {u"posted"_s, u"removed"_s}},
        {.rule = u"hazard_ledger"_s, .kind = u"loop_item"_s, .dateColumn = u"found_on"_s, .yearColumn = u"year"_s, .stateColumn = u"state"_s, .finished = {u"closed"_s}, .numberColumn = u"number"_s,
         .fits = isGeneralHazard},
        {.rule = u"hazard_major"_s, .kind = u"loop_item"_s, .dateColumn = u"closed_on"_s, .yearColumn = u"year"_s, .stateColumn = u"state"_s, .finished = {u"closed"_s}, .numberColumn = u"number"_s,
         .fits = isMajorHazard},
        {.rule = u"rectify_notice"_s, .kind = u"rectify_notice"_s, .dateColumn = u"issued_on"_s, .yearColumn = u"year"_s, .stateColumn = u"state"_s, .finished = {u"returned"_s},
         .numberColumn = u"doc_no"_s},
        {.rule = u"inspection"_s, .kind = u"inspection"_s, .dateColumn = u"due_on"_s, .stateColumn = u"state"_s, .finished = {u"reviewed"_s, u"filed"_s}, .left = {u"missed"_s},
         .splitColumn = u"cycle"_s, .splitByTerm = true},
        {.rule = u"spot_report"_s, .kind = u"spot_report"_s, .dateColumn = u"seen_on"_s, .stateColumn = u"handling"_s, .finished = {u"hazard"_s, u"on_spot"_s, u"none"_s}, .numberColumn = u"number"_s},
        {.rule = u"property_check"_s, .kind = u"property_check"_s, .dateColumn = u"checked_on"_s, .stateColumn = u"state"_s, .finished = {u"closed"_s}, .left = {u"replaced"_s},
         .numberColumn = u"number"_s, .splitColumn = u"company"_s},
        {.rule = u"equipment_test"_s, .kind = u"equipment_test"_s, .dateColumn = u"tested_on"_s, .numberColumn = u"number"_s},
        {.rule = u"watch_post"_s, .kind = u"watch_post"_s, .dateColumn = u"valid_from"_s, .paper = CollectSource::Paper::OfTheDay},
        {.rule = u"edu_activity"_s, .kind = u"edu_activity"_s, .dateColumn = u"held_on"_s, .stateColumn = u"state"_s, .finished = {u"summarized"_s, u"filed"_s}, .left = {u"cancelled"_s},
         .nameColumn = u"title"_s},
        {.rule = u"parent_letter"_s, .kind = u"parent_letter"_s, .dateColumn = u"sent_on"_s, .finishedOn = u"filed_on"_s, .unlessEmpty = u"slip"_s, .nameColumn = u"topic"_s,
         .numberColumn = u"doc_no"_s},
        {.rule = u"induction"_s, .kind = u"induction"_s, .dateColumn = u"trained_on"_s, .finishedOn = u"admitted_on"_s},
        {.rule = u"edu_1530"_s, .kind = u"edu_1530"_s, .dateColumn = u"day"_s},
        {.rule = u"platform_stat"_s, .kind = u"platform_stat"_s, .dateColumn = u"counted_on"_s, .splitColumn = u"topic"_s, .paper = CollectSource::Paper::OfTheGroup},
        {.rule = u"drill"_s, .kind = u"drill"_s, .dateColumn = u"held_on"_s, .stateColumn = u"state"_s, .finished = {u"closed"_s}, .left = {u"cancelled"_s}, .numberColumn = u"number"_s,
         .splitColumn = u"kind"_s},
        {.rule = u"incoming_doc"_s, .kind = u"incoming_doc"_s, .dateColumn = u"received_on"_s, .finishedOn = u"filed_on"_s, .numberColumn = u"doc_no"_s, .authorColumn = u"from_org"_s,
         .secrecyColumn = u"secrecy"_s},
        {.rule = u"filing"_s, .kind = u"filing"_s, .dateColumn = u"sent_on"_s, .stateColumn = u"status"_s, .finished = {u"acknowledged"_s, u"archived"_s},
         .nameColumn = u"subject"_s, .numberColumn = u"doc_no"_s},
        {.rule = u"obligation_done"_s, .kind = u"obligation_done"_s, .dateColumn = u"due_on"_s},
    };
    return all;
}

} // namespace bihuan
