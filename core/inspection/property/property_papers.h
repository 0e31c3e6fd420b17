// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_batch.h"
#include "core/documents/table_pages.h"
#include "core/documents/text_shaper.h"
#include "core/inspection/property/property_checks.h"
#include "core/inspection/property/shift_cards.h"
#include "core/inspection/property/spot_reports.h"

namespace bihuan {

/// A checked annex, for preview, printer or file.
struct AnnexJob {
    PropertyAnnex annex;                ///< as it will be on record
    bool isNew = true;                  ///< false: the newest one has the same words, this is another copy of it
    std::shared_ptr<LetterBatch> pages;
    Issues issues;
};

struct CardsJob {
    QList<ShiftCard> cards;
    std::shared_ptr<CellPages> pages;
    Issues issues;
};

/// What is printed for and about the services.
class PropertyPapers {
public:
    PropertyPapers(RecordService& records, PropertyCompanies& companies, PropertyChecks& checks, SpotReports& reports, ShaperSource shaper)
        : m_records(records), m_companies(companies), m_checks(checks), m_reports(reports), m_shaper(std::move(shaper))
    {
    }

    /// 安全义务附件: the clauses in force, numbered, signed by both sides. Changes nothing. Errors: Refused (no clauses, glyphs).
    Result<AnnexJob> prepareAnnex(Id<PropertyCompany> company) const;
    Result<PropertyAnnex> recordAnnex(const AnnexJob& job); ///< once it is on paper or on the disk
    Result<AnnexJob> annexToPdf(Id<PropertyCompany> company, const QString& path);
    Result<std::shared_ptr<LetterBatch>> annexAsPrinted(Id<PropertyAnnex> id) const; ///< word for word, years later

    /// Cards of a company's posts; of all trades that any company has when `company` is null. `post` chooses one.
    Result<CardsJob> cards(Id<PropertyCompany> company, CardSize size, const QString& post = {}) const;
    /// 物业安全履职表: the duties of a company with room for each week's tick. Blank months are printed ahead.
    Result<TableContent> dutySheet(Id<PropertyCompany> company, const QString& month) const;
    /// 物业月度安全检查表, to be filled in by hand.
    Result<TableContent> blankCheck(Id<PropertyCompany> company, const QString& month) const;
    Result<TableContent> filledCheck(Id<PropertyCheck> check) const;
    /// 履职考核单 with lines for the signatures of both sides and the check's short code. Errors: Refused (not closed).
    Result<std::shared_ptr<LetterBatch>> appraisal(Id<PropertyCheck> check) const;
    /// Good reports from…to, to be praised: to hang up or read out.
    Result<TableContent> thanksList(QDate from, QDate to) const;

    /// The pages of a table with fonts of their own.
    std::shared_ptr<TablePages> pagesOf(const TableContent& content) const;

private:
    Result<std::shared_ptr<LetterBatch>> letter(const QString& text, const TextProfile& profile, const QString& title, const QString& code,
                                                Issues& issues) const;

    RecordService& m_records;
    PropertyCompanies& m_companies;
    PropertyChecks& m_checks;
    SpotReports& m_reports;
    ShaperSource m_shaper;
};

} // namespace bihuan
