// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/glyph_check.h"
#include "core/organization/agreements/agreement_campaign.h"
#include "core/organization/agreements/agreement_queries.h"

namespace bihuan {

/// The text of one category, looked at once for all its people.
struct PlannedForm {
    bool found = false;
    int version = 0;
    Blocks blocks;
    QString trouble; ///< why the text cannot be used for anybody
};

/// Says of each person whether an agreement can be issued, and what will stand on it. Used by AgreementCampaign::dryRun.
class AgreementPlanner {
public:
    AgreementPlanner(RecordStore& store, const AgreementTemplates& templates, const CampaignSettings& settings, FontBook book)
        : m_store(store), m_templates(templates), m_settings(settings), m_glyphs(std::move(book))
    {
    }
    Result<> load(CampaignPlan& plan, const CampaignRequest& request);
    Result<QList<Person>> choose(const CampaignRequest& request) const;
    Result<PlanEntry> entry(const Person& person, const CampaignRequest& request, const QStringList& zones);
    void sort(QList<PlanEntry>& entries) const;

private:
    Result<QList<Person>> readPeople(const CampaignRequest& request) const;
    Result<> readExisting(const CampaignRequest& request);
    Result<const PlannedForm*> form(const StaffCategory& category);
    void checkDates(PlanEntry& entry) const;
    void checkNamesakes(PlanEntry& entry) const;
    void fillIn(PlanEntry& entry, const StaffCategory& category, const QStringList& zones);
    void sign(PlanEntry& entry) const;
    void findExisting(PlanEntry& entry, const CampaignRequest& request) const;
    void checkText(PlanEntry& entry, const PlannedForm& form);

    RecordStore& m_store;
    const AgreementTemplates& m_templates;
    const CampaignSettings& m_settings;
    GlyphCheck m_glyphs;
    int m_year = 0;
    QDate m_issuedOn, m_signUntil, m_from, m_to;
    SchoolProfile m_school;
    QList<Person> m_people;
    QHash<Id<StaffCategory>, StaffCategory> m_categories;
    QHash<Id<Department>, Department> m_departments;
    QHash<Id<Post>, Post> m_posts;
    QHash<Id<Person>, agreementQueries::Brief> m_existing; ///< the one that counts; a lost one only when there is no other
    QHash<QString, QList<Person>> m_byName;
    QHash<Id<StaffCategory>, PlannedForm> m_forms;
};

/// “agreement.<code>”, as AgreementCampaign::dryRun lists them.
Issue planIssue(Severity severity, const char* code, const QString& field, const QString& message);
/// Characters with their code points, for a sentence.
QString listedCharacters(const QList<MissingCharacter>& characters);

} // namespace bihuan
