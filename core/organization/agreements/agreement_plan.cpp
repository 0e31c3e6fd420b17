// SPDX-License-Identifier: GPL-3.0-or-later
// AgreementCampaign::dryRun: who would get an agreement, and what stands in the way.
#include "core/documents/template_text.h"
#include "core/documents/text_shaper.h"
#include "core/organization/agreements/agreement_planner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("agreements", text);
}

template <class T>
QHash<Id<T>, T> byId(const QList<T>& list)
{
    QHash<Id<T>, T> hash;
    for (const T& one : list)
        hash.insert(one.id, one);
    return hash;
}

/// So few that reading what concerns them is quicker than reading everybody.
bool areFew(const CampaignRequest& request)
{
    return !request.persons.isEmpty() && request.persons.size() <= 50;
}

} // namespace

/// Everybody; when a few are asked for, those and all who have the name of one of them.
Result<QList<Person>> AgreementPlanner::readPeople(const CampaignRequest& request) const
{
    if (!areFew(request))
        return m_store.list(personType());
    QStringList names;
    for (const Id<Person> id : request.persons) {
        BIHUAN_TRY_ASSIGN(const auto person, m_store.find(personType(), id));
        if (person && !names.contains(person->name))
            names << person->name;
    }
    QList<Person> people;
    for (const QString& name : std::as_const(names)) {
        BIHUAN_TRY_ASSIGN(const auto namesakes, m_store.list(personType(), {.where = {{u"name"_s, name}}}));
        people += namesakes;
    }
    return people;
}

Result<> AgreementPlanner::readExisting(const CampaignRequest& request)
{
    QList<agreementQueries::Brief> briefs;
    if (areFew(request)) {
        for (const Id<Person> id : request.persons) {
            BIHUAN_TRY_ASSIGN(const auto own, agreementQueries::briefsOfPerson(m_store.database(), m_year, id));
            briefs += own;
        }
    } else {
        BIHUAN_TRY_ASSIGN(briefs, agreementQueries::briefsOfYear(m_store.database(), m_year));
    }
    for (const auto& brief : std::as_const(briefs)) {
        if (brief.voided || brief.state == u"superseded"_s)
            continue;
        const auto known = m_existing.constFind(brief.person);
        if (known == m_existing.cend() || known->state == u"lost"_s)
            m_existing.insert(brief.person, brief);
    }
    return {};
}

Result<> AgreementPlanner::load(CampaignPlan& plan, const CampaignRequest& request)
{
    m_year = plan.year;
    m_issuedOn = plan.issuedOn;
    m_signUntil = plan.signUntil;
    m_from = m_settings.from(plan.year);
    m_to = m_settings.to(plan.year);
    BIHUAN_TRY_ASSIGN(const auto schools, m_store.list(schoolProfileType()));
    if (!schools.isEmpty())
        m_school = schools.first();
    BIHUAN_TRY_ASSIGN(m_people, readPeople(request));
    BIHUAN_TRY_ASSIGN(const auto categories, m_store.list(staffCategoryType()));
    BIHUAN_TRY_ASSIGN(const auto departments, m_store.list(departmentType(), {.voidedToo = true}));
    BIHUAN_TRY_ASSIGN(const auto posts, m_store.list(postType(), {.voidedToo = true}));
    m_categories = byId(categories);
    m_departments = byId(departments);
    m_posts = byId(posts);
    for (const Person& person : std::as_const(m_people))
        if (person.isStaffBetween(m_from, m_to))
            m_byName[person.name] << person;
    BIHUAN_TRY(readExisting(request));
    plan.sealBox = m_school.sealBox;
    if (m_school.name.trimmed().isEmpty())
        plan.issues << planIssue(Severity::Problem, "school_name", u"name"_s,
                                  tr("The name of the school is missing. Enter it in the school's profile."));
    if (m_school.principal.trimmed().isEmpty())
        plan.issues << planIssue(
            Severity::Problem, "principal", u"principal"_s,
            tr("The principal's name is missing. Enter it in the school's profile: the principal signs for the school."));
    if (plan.issuedOn > m_to)
        plan.issues << planIssue(Severity::Warning, "year_over", {},
                                  tr("The school year %1 ended on %2.").arg(plan.year).arg(m_to.toString(Qt::ISODate)));
    return {};
}

Result<QList<Person>> AgreementPlanner::choose(const CampaignRequest& request) const
{
    QList<Person> chosen;
    if (request.persons.isEmpty()) {
        for (const Person& person : m_people)
            if (person.isStaffBetween(m_from, m_to))
                chosen << person;
    } else {
        const auto people = byId(m_people);
        QSet<Id<Person>> seen;
        for (const Id<Person> id : request.persons) {
            if (!people.contains(id))
                return Error{Error::Kind::NotFound, tr("person"), u"%1"_s.arg(id.value())};
            if (!seen.contains(id))
                chosen << people.value(id);
            seen << id;
        }
    }
    chosen.removeIf([&](const Person& person) {
        return (!request.departments.isEmpty() && !request.departments.contains(person.department))
            || (!request.categories.isEmpty() && !request.categories.contains(person.category));
    });
    return chosen;
}

Result<const PlannedForm*> AgreementPlanner::form(const StaffCategory& category)
{
    if (const auto known = m_forms.constFind(category.id); known != m_forms.cend())
        return &*known;
    PlannedForm form;
    BIHUAN_TRY_ASSIGN(const auto forms,
                      m_store.list(agreementTemplateType(), {.where = {{u"category"_s, category.id.value()}}}));
    if (!forms.isEmpty()) {
        BIHUAN_TRY_ASSIGN(const TemplateVersion version, m_templates.current(forms.first().id));
        form.found = true;
        form.version = version.id;
        form.blocks = parseTemplate(version.body).blocks;
        for (const Issue& issue : m_templates.check(version.body))
            if (issue.severity == Severity::Problem && form.trouble.isEmpty())
                form.trouble = issue.message;
        if (const auto missing = m_glyphs.missing(plainText(form.blocks)); !missing.isEmpty() && form.trouble.isEmpty())
            form.trouble = tr("no font has the character %1").arg(listedCharacters(missing));
    }
    return &*m_forms.insert(category.id, form);
}

void AgreementPlanner::sort(QList<PlanEntry>& entries) const
{
    const auto key = [&](const PlanEntry& entry) {
        const Department department = m_departments.value(entry.person.department);
        return std::tuple(department.id.isNull(), department.position, department.id, entry.person.staffNo.isEmpty(),
                          entry.person.staffNo, entry.person.id);
    };
    std::stable_sort(entries.begin(), entries.end(), [&](const PlanEntry& a, const PlanEntry& b) { return key(a) < key(b); });
}

Result<CampaignPlan> AgreementCampaign::dryRun(const CampaignRequest& request) const
{
    if (request.replace && request.replaceReason.trimmed().isEmpty())
        return Error{Error::Kind::Invalid, tr("Say why agreements are issued again: it stays in their history."), {}};
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const CampaignSettings settings, this->settings());
    CampaignPlan plan;
    plan.issuedOn = request.issuedOn.isValid() ? request.issuedOn : store.database().clock().today();
    plan.year = request.year != 0 ? request.year : schoolYearOf(plan.issuedOn, settings);
    // Once something was issued the window stands, also that of years from before it was kept.
    BIHUAN_TRY_ASSIGN(const int last, agreementQueries::lastSerial(store.database(), plan.year));
    plan.signUntil = request.signUntil.isValid() ? request.signUntil
        : last > 0                               ? settings.windowEnd(plan.year)
                                                 : settings.proposedWindowEnd(plan.year, plan.issuedOn);
    plan.copies = settings.copies;
    plan.replaceReason = request.replace ? request.replaceReason.trimmed() : QString();
    AgreementPlanner planner(store, m_templates, settings, m_shaper()->book());
    BIHUAN_TRY(planner.load(plan, request));
    BIHUAN_TRY_ASSIGN(const auto people, planner.choose(request));
    for (const Person& person : people) {
        BIHUAN_TRY_ASSIGN(const QStringList zones, m_zones(person.id));
        BIHUAN_TRY_ASSIGN(const PlanEntry entry, planner.entry(person, request, zones));
        plan.entries << entry;
    }
    planner.sort(plan.entries);
    return plan;
}

} // namespace bihuan
