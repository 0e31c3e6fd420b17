// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_set.h"
#include "core/documents/text_shaper.h"
#include "core/inspection/property/spot_report.h"
#include "core/records/record_service.h"

#include <functional>
#include <memory>

namespace bihuan {

class SlipPages;
/// A new pad. Six slips stand on a sheet, so that a pad is a number of whole sheets.
struct PadRequest {
    int sheets = 10;
    Id<PropertyCompany> company;
    Id<Person> holder;
    QString holderName;
    int start = 0;            ///< for the very first pad only: a school that numbered slips before goes on from here
    Id<PropertyPad> replaces; ///< the lost one
    QString note;
};

struct SlipRange {
    int first = 0, last = 0;
    int count() const { return last - first + 1; }
    bool operator==(const SlipRange&) const = default;
};

/// Which numbers of a pad came back, which are missing, which are still on it.
struct PadStanding {
    PropertyPad pad;
    int reported = 0;           ///< slips keyed in
    int lastReported = 0;       ///< the highest of them; 0 = none
    QList<SlipRange> missing;   ///< below it, or anywhere on a pad that is used up or lost, and not keyed in
    int left = 0;               ///< not torn off yet, as far as one knows
    int missingCount() const;
};

/// The book of pads: numbers are taken in it before anything is printed, so that none is on paper twice and none is left out.
class SlipPads {
public:
    SlipPads(RecordService& records, ShaperSource shaper) : m_records(records), m_shaper(std::move(shaper)) {}

    /// Takes the next numbers. Errors: Refused (a pad waits for its printing), Invalid (sheets, start, holder).
    Result<PropertyPad> registerPad(const PadRequest& request);
    /// Errors: Refused (void, handed out or ended: its numbers may be in use), NotFound.
    Result<std::shared_ptr<SlipPages>> pages(Id<PropertyPad> id) const;
    /// The paper is there. Printing it again (torn paper) changes nothing.
    Result<PropertyPad> markPrinted(Id<PropertyPad> id);
    /// Registers, writes the file and marks it printed: all of that or nothing, neither number nor file.
    Result<PropertyPad> printToPdf(const PadRequest& request, const QString& path, const Progress& progress = {});
    Result<PropertyPad> printToPdf(Id<PropertyPad> id, const QString& path, const Progress& progress = {});

    Result<PropertyPad> handOut(Id<PropertyPad> id, Id<Person> holder, const QString& name, QDate date = {});
    Result<PropertyPad> giveBack(Id<PropertyPad> id, QDate date = {}); ///< used up
    /// Void from now on; slips of it that come in all the same are taken with a note. Errors: Refused (no reason).
    Result<PropertyPad> reportLost(Id<PropertyPad> id, const QString& reason);

    Result<PropertyPad> find(const QString& number) const; ///< “第3本”, “3”, or a slip of it. Errors: NotFound
    Result<PropertyPad> find(Id<PropertyPad> id) const;
    Result<std::optional<PropertyPad>> waiting() const; ///< registered and not printed
    Result<std::optional<PropertyPad>> padOf(int slip) const; ///< lost ones, too
    Result<QList<PadStanding>> standing() const; ///< newest first, lost ones, too

private:
    Result<PropertyPad> take(const PadRequest& request);
    Result<PropertyPad> change(Id<PropertyPad> id, const QString& why, const std::function<Result<>(PropertyPad&)>& how);
    Result<std::shared_ptr<SlipPages>> pagesOf(const PropertyPad& pad) const;

    RecordService& m_records;
    ShaperSource m_shaper;
};

} // namespace bihuan
