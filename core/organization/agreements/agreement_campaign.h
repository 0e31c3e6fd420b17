// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/merge.h"
#include "core/documents/text_shaper.h"
#include "core/organization/agreements/agreement_templates.h"
#include "core/records/sheet_codes.h"

#include <functional>
#include <memory>

namespace bihuan {

class TextShaper;

/// Called when text must be measured or checked for missing characters; costs the fonts' start-up the first time only.

/// The school's habits, kept as settings (agreement.*). Defaults 拟 of domain.md §5.1.
struct CampaignSettings {
    QString prefix = QStringLiteral("ZR");
    QString termFrom = QStringLiteral("09-01"); ///< MM-dd in the year the school year begins
    QString termTo = QStringLiteral("08-31");   ///< MM-dd in the year after
    QString windowFrom = QStringLiteral("09-01"); ///< signing; issued or signed after its end is 补签
    QString windowTo = QStringLiteral("09-15");
    int copies = 2;
    QString principalTitle = QStringLiteral("校长"); ///< printed before who signs for the school
    QString viceTitle = QStringLiteral("副校长");
    QString noDepartment = QStringLiteral("本校"); ///< stands for the department of those who have none
    QHash<int, QDate> windowEnds; ///< of the years that were issued: the window's last day as it was decided then

    QDate from(int year) const; ///< of the term
    QDate to(int year) const;
    QDate windowEnd(int year) const;
    /// What to propose for a year that begins to be issued on this day: the usual window, or, when that is over (a school
    /// that begins with the program in November), one as long from this day on. Nobody of them is late then.
    QDate proposedWindowEnd(int year, QDate issuedOn) const;
};

struct CampaignRequest {
    int year = 0;                 ///< in which the school year begins; 0 = the current one
    QList<Id<Person>> persons;    ///< empty = everybody on the staff in that school year
    QList<Id<Department>> departments; ///< empty = all
    QList<Id<StaffCategory>> categories;
    QDate issuedOn;               ///< invalid = today
    QDate signUntil;              ///< last day of the year's signing window; invalid = as kept, else as proposed
    bool replace = false;         ///< issue again for those who have one (it becomes superseded)
    QString replaceReason;        ///< needed with `replace`
};

struct PlanEntry {
    Person person;
    QString department, category, posts; ///< as they will be frozen
    int templateVersion = 0;
    QDate validFrom, validTo;
    MergeData data;              ///< complete but for the number
    Issues issues;               ///< agreement.* ; each names the person
    bool already = false;        ///< has this year's agreement: skipped
    bool late = false;           ///< 补签
    Id<Agreement> replaces;      ///< a lost one, or any with `replace`
    bool isIssuable() const { return !already && !hasProblem(issues); }
};

/// What would happen: nothing is written. entries = issuable + skipped.
struct CampaignPlan {
    int year = 0;
    QDate issuedOn;
    QDate signUntil; ///< kept for the year by issuing
    int copies = 2;
    bool sealBox = true;
    QString replaceReason;
    Issues issues; ///< of the school itself: agreement.school_name, agreement.principal (problems, forbid issuing),
                   ///< agreement.year_over
    QList<PlanEntry> entries;
    int issuableCount() const;
    int skippedCount() const { return int(entries.size()) - issuableCount(); }
};

struct IssueReport {
    QList<Id<Agreement>> issued; ///< in the order of the plan
    int skipped = 0;
    QString firstNumber, lastNumber;
};

/// The yearly campaign: who gets an agreement, and issuing them.
class AgreementCampaign {
public:
    using ZoneSource = std::function<Result<QStringList>(Id<Person>)>; ///< names of the zones a person answers for
    AgreementCampaign(RecordService& records, AgreementTemplates& templates, ShaperSource shaper);

    void setCodeSource(SheetCodes::Source source) { m_codes = SheetCodes(m_records.store(), std::move(source)); } ///< default: random
    void setZoneSource(ZoneSource source) { m_zones = std::move(source); } ///< default: none

    Result<CampaignSettings> settings() const;
    Result<> saveSettings(const CampaignSettings& settings); ///< Errors: Invalid
    /// Another last day of signing for a year. What was issued keeps its mark as late or not; who signs is judged by the new
    /// day. Errors: Invalid (outside the school year and the two months before it).
    Result<> setWindowEnd(int year, QDate end);
    /// The school year that a day belongs to, by the settings: 2026-08-31 → 2025.
    static int schoolYearOf(QDate day, const CampaignSettings& settings);

    /// Codes of entries — problems: agreement.no_category, .no_template, .template (text or a field unusable), .left,
    /// .not_joined, .glyph, .company, .namesake (nothing tells the two apart), .no_other_signer; warnings: .no_post,
    /// .no_department, .signs_himself (the vice-principal signs for the school), .namesake_numbers, .leaves; hints:
    /// .exists, .late, .reissue. Errors: Invalid (`replace` without a reason), NotFound (no such person).
    Result<CampaignPlan> dryRun(const CampaignRequest& request) const;

    /// One transaction for all that is issuable; nothing is written on an error. Errors: Refused (the school's problems,
    /// nobody issuable), Conflict (a person or template changed since the plan was made).
    Result<IssueReport> issue(const CampaignPlan& plan);

private:
    RecordService& m_records;
    AgreementTemplates& m_templates;
    ShaperSource m_shaper;
    SheetCodes m_codes;
    ZoneSource m_zones;
};

} // namespace bihuan
