// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/property/property_companies.h"
#include "core/inspection/property/slip_pads.h"
#include "core/loop/loop_service.h"

namespace bihuan {

/// What is known about a slip before it is keyed in.
struct SlipLook {
    enum class Kind {
        NotANumber,
        Free,         ///< of a pad that is out, not keyed in yet
        NotPrinted,   ///< no pad has this number, or one that is not printed
        Entered,      ///< keyed in before
        LostPad,      ///< of a pad reported lost: taken all the same, with a note
    };
    Kind kind = Kind::NotANumber;
    int slip = 0;
    std::optional<PropertyPad> pad;
    std::optional<SpotReport> report; ///< Entered
    QString sentence;                 ///< for the person who keys it in
};

enum class ReportDecision { Open, Hazard, OnSpot, None };
QString reportDecisionCode(ReportDecision decision); ///< "open", "hazard", "on_spot", "none"

/// What is decided about a report. Which members count depends on it.
struct ReportHandling {
    ReportDecision decision = ReportDecision::Open;
    QString note;     ///< OnSpot: what was done; None: why (must be there)
    QString category; ///< Hazard: 消防, 用电, … may be empty
    QString level;    ///< Hazard: "general" (also when empty) or "major"
};

struct ReportOutcome {
    SpotReport report;
    std::optional<LoopItem> item;
    Issues warnings;
};

/// Good reports of one person or company: hazards found, or put right on the spot.
struct ThanksEntry {
    QString name;     ///< of the person; empty = of a company as a whole
    QString company;
    int hazards = 0, onSpot = 0, none = 0, open = 0;
    int good() const { return hazards + onSpot; }
};

/// Slips keyed in, what becomes of them, and whom to thank.
class SpotReports {
public:
    SpotReports(RecordService& records, LoopService& loop, SlipPads& pads) : m_records(records), m_loop(loop), m_pads(pads) {}

    Result<SlipLook> look(const QString& typed) const;

    /// A report as keyed in: with `slip`, else told by mouth. It is decided upon in the same step, and a hazard is in the ledger
    /// with it or neither is. Errors: Refused (slip keyed in before, or never printed), Invalid (first problem).
    Result<ReportOutcome> add(SpotReport draft, const ReportHandling& handling = {});
    /// Errors: Refused (a hazard already: then the ledger says how it goes on), Invalid, NotFound.
    Result<ReportOutcome> decide(Id<SpotReport> id, const ReportHandling& handling);

    Result<SpotReport> find(const QString& number) const; ///< slip number in any writing, or the report's own. Errors: NotFound
    /// What the reporter is told: “in the ledger as YH-2026-0012: being put right, due on 2026-11-20”.
    Result<QString> standing(const SpotReport& report) const;
    /// Those seen from…to, most good ones first; people of one company stand apart from each other.
    Result<QList<ThanksEntry>> thanks(QDate from, QDate to) const;
    Result<int> openCount() const;
    /// The report an item came from.
    Result<std::optional<SpotReport>> ofItem(Id<LoopItem> item) const;

private:
    Result<> checkSlip(SpotReport& draft, Issues& warnings) const;
    Result<> handle(SpotReport& report, const ReportHandling& handling, ReportOutcome& outcome);
    Result<QString> oralNumber() const;

    RecordService& m_records;
    LoopService& m_loop;
    SlipPads& m_pads;
};

} // namespace bihuan
