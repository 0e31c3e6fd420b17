// SPDX-License-Identifier: GPL-3.0-or-later
// AgreementCampaign::dryRun: who would get an agreement, and what stands in the way.
#include "core/documents/glyph_check.h"
#include "core/documents/template_text.h"
#include "core/documents/text_shaper.h"
#include "core/organization/agreements/agreement_campaign.h"
#include "core/organization/agreements/agreement_queries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("agreements", text);
}

Issue entryIssue(Severity severity, const char* code, const QString& field, const QString& message)
{
    return {severity, u"agreement."_s + QLatin1StringView(code), field, message};
}

QString onPaper(QDate date)
{
    return date.toString(u"yyyy年M月d日"_s);
}

QString listed(const QList<MissingCharacter>& characters)
{
    QStringList words;
    for (const MissingCharacter& one : characters)
        words << u"%1 (%2)"_s.arg(one.text(), one.code());
    return words.join(u", "_s);
}

/// The text of one category, looked at once for all its people.
struct Form {
    bool found = false;
    int version = 0;
    Blocks blocks;
    QString trouble; ///< why the text cannot be used for anybody
};

class Planner {
public:
    Planner(RecordStore& store, const AgreementTemplates& templates, const CampaignSettings& settings, FontBook book)
        : m_store(store), m_templates(templates), m_settings(settings), m_glyphs(std::move(book))
    {
    }
    Result<> load(CampaignPlan& plan);
    Result<QList<Person>> choose(const CampaignRequest& request) const;
    Result<PlanEntry> entry(const Person& person, const CampaignRequest& request, const QStringList& zones);
    void sort(QList<PlanEntry>& entries) const;

private:
    Result<const Form*> form(const StaffCategory& category);
    void checkDates(PlanEntry& entry) const;
    void checkNamesakes(PlanEntry& entry) const;
    void fillIn(PlanEntry& entry, const StaffCategory& category, const QStringList& zones);
    void sign(PlanEntry& entry) const;
    void findExisting(PlanEntry& entry, const CampaignRequest& request) const;
    void checkText(PlanEntry& entry, const Form& form);

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
    QHash<Id<StaffCategory>, Form> m_forms;
};

template <class T>
QHash<Id<T>, T> byId(const QList<T>& list)
{
    QHash<Id<T>, T> hash;
    for (const T& one : list)
        hash.insert(one.id, one);
    return hash;
}

Result<> Planner::load(CampaignPlan& plan)
{
    m_year = plan.year;
    m_issuedOn = plan.issuedOn;
    m_signUntil = plan.signUntil;
    m_from = m_settings.from(plan.year);
    m_to = m_settings.to(plan.year);
    BIHUAN_TRY_ASSIGN(const auto schools, m_store.list(schoolProfileType()));
    if (!schools.isEmpty())
        m_school = schools.first();
    BIHUAN_TRY_ASSIGN(m_people, m_store.list(personType()));
    BIHUAN_TRY_ASSIGN(const auto categories, m_store.list(staffCategoryType()));
    BIHUAN_TRY_ASSIGN(const auto departments, m_store.list(departmentType(), {.voidedToo = true}));
    BIHUAN_TRY_ASSIGN(const auto posts, m_store.list(postType(), {.voidedToo = true}));
    m_categories = byId(categories);
    m_departments = byId(departments);
    m_posts = byId(posts);
    for (const Person& person : std::as_const(m_people))
        if (person.isStaffBetween(m_from, m_to))
            m_byName[person.name] << person;
    BIHUAN_TRY_ASSIGN(const auto briefs, agreementQueries::briefsOfYear(m_store.database(), plan.year));
    for (const auto& brief : briefs) {
        if (brief.voided || brief.state == u"superseded"_s)
            continue;
        const auto known = m_existing.constFind(brief.person);
        if (known == m_existing.cend() || known->state == u"lost"_s)
            m_existing.insert(brief.person, brief);
    }
    plan.sealBox = m_school.sealBox;
    if (m_school.name.trimmed().isEmpty())
        plan.issues << entryIssue(Severity::Problem, "school_name", u"name"_s,
                                  tr("The name of the school is missing. Enter it in the school's profile."));
    if (m_school.principal.trimmed().isEmpty())
        plan.issues << entryIssue(
            Severity::Problem, "principal", u"principal"_s,
            tr("The principal's name is missing. Enter it in the school's profile: the principal signs for the school."));
    if (plan.issuedOn > m_to)
        plan.issues << entryIssue(Severity::Warning, "year_over", {},
                                  tr("The school year %1 ended on %2.").arg(plan.year).arg(m_to.toString(Qt::ISODate)));
    return {};
}

Result<QList<Person>> Planner::choose(const CampaignRequest& request) const
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

Result<const Form*> Planner::form(const StaffCategory& category)
{
    if (const auto known = m_forms.constFind(category.id); known != m_forms.cend())
        return &*known;
    Form form;
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
            form.trouble = tr("no font has the character %1").arg(listed(missing));
    }
    return &*m_forms.insert(category.id, form);
}

void Planner::checkDates(PlanEntry& entry) const
{
    const Person& person = entry.person;
    entry.validFrom = std::max(m_from, person.joinedOn.isValid() ? person.joinedOn : m_from);
    entry.validTo = m_to;
    if (person.leftOn.isValid() && (person.leftOn < m_from || person.leftOn < m_issuedOn))
        entry.issues << entryIssue(Severity::Problem, "left", u"left_on"_s,
                                   tr("%1 left on %2.").arg(person.name, person.leftOn.toString(Qt::ISODate)));
    else if (person.leftOn.isValid() && person.leftOn <= m_to)
        entry.issues << entryIssue(
            Severity::Warning, "leaves", u"left_on"_s,
            tr("%1 leaves on %2, within the term.").arg(person.name, person.leftOn.toString(Qt::ISODate)));
    if (person.joinedOn.isValid() && (person.joinedOn > m_to || (person.joinedOn > m_from && person.joinedOn > m_issuedOn)))
        entry.issues << entryIssue(
            Severity::Problem, "not_joined", u"joined_on"_s,
            tr("%1 joins only on %2; issue the agreement then.").arg(person.name, person.joinedOn.toString(Qt::ISODate)));
    entry.late = m_issuedOn > m_signUntil;
    if (entry.late)
        entry.issues << entryIssue(Severity::Hint, "late", {},
                                   tr("%1 signs after the window that ended on %2.")
                                       .arg(person.name, m_signUntil.toString(Qt::ISODate)));
}

void Planner::checkNamesakes(PlanEntry& entry) const
{
    const Person& person = entry.person;
    if (!person.staffNo.isEmpty())
        return;
    bool any = false;
    bool alike = false;
    for (const Person& other : m_byName.value(person.name)) {
        if (other.id == person.id)
            continue;
        any = true;
        alike = alike || (other.department == person.department && other.posts == person.posts);
    }
    if (alike)
        entry.issues << entryIssue(
            Severity::Problem, "namesake", u"staff_no"_s,
            tr("There are two people named %1 in the same department and post: nobody could tell their papers "
               "apart. Enter staff numbers.")
                .arg(person.name));
    else if (any)
        entry.issues << entryIssue(
            Severity::Warning, "namesake_numbers", u"staff_no"_s,
            tr("There is another %1. Enter staff numbers, so that their papers are not mixed up.").arg(person.name));
}

void Planner::sign(PlanEntry& entry) const
{
    QMap<QString, QString>& values = entry.data.values;
    values.insert(u"甲方代表"_s, m_school.principal);
    values.insert(u"甲方职务"_s, m_settings.principalTitle);
    if (entry.person.name != m_school.principal || m_school.principal.isEmpty())
        return;
    // 甲方 = 乙方: nobody makes an agreement with himself.
    if (m_school.vicePrincipal.isEmpty() || m_school.vicePrincipal == entry.person.name) {
        entry.issues << entryIssue(
            Severity::Problem, "no_other_signer", {},
            tr("%1 would sign for both sides. Enter a vice-principal in the school's profile, who signs for the "
               "school.")
                .arg(entry.person.name));
        return;
    }
    values.insert(u"甲方代表"_s, m_school.vicePrincipal);
    values.insert(u"甲方职务"_s, m_settings.viceTitle);
    entry.issues << entryIssue(
        Severity::Warning, "signs_himself", {},
        tr("%1 is the principal: %2 signs for the school.").arg(entry.person.name, m_school.vicePrincipal));
}

void Planner::fillIn(PlanEntry& entry, const StaffCategory& category, const QStringList& zones)
{
    const Person& person = entry.person;
    entry.category = category.name;
    entry.department = m_departments.value(person.department).name;
    if (entry.department.isEmpty()) {
        entry.department = m_settings.noDepartment;
        entry.issues << entryIssue(Severity::Warning, "no_department", u"department"_s,
                                   tr("%1 has no department; “%2” will be printed.").arg(person.name, entry.department));
    }
    QStringList posts, duties;
    for (const Id<Post> id : person.posts) {
        const Post post = m_posts.value(id);
        if (!post.name.isEmpty())
            posts << post.name;
        for (const QString& line : post.duties.split(u'\n', Qt::SkipEmptyParts))
            if (const QString duty = line.trimmed(); !duty.isEmpty() && !duties.contains(duty))
                duties << duty;
    }
    entry.posts = posts.join(u"、"_s);
    if (posts.isEmpty()) {
        entry.posts = category.name;
        entry.issues << entryIssue(
            Severity::Warning, "no_post", u"posts"_s,
            tr("%1 has no post; “%2” will be printed, without duties of a post.").arg(person.name, entry.posts));
    }
    if (category.outsourced && person.company.trimmed().isEmpty())
        entry.issues << entryIssue(
            Severity::Problem, "company", u"company"_s,
            tr("%1 is employed by a service company, which signs too. Enter the company.").arg(person.name));
    QMap<QString, QString>& values = entry.data.values;
    values.insert(u"学校"_s, m_school.name);
    values.insert(u"学年"_s, u"%1—%2学年"_s.arg(m_year).arg(m_year + 1));
    values.insert(u"姓名"_s, person.name);
    values.insert(u"部门"_s, entry.department);
    values.insert(u"岗位"_s, entry.posts);
    values.insert(u"人员类别"_s, category.name);
    values.insert(u"服务单位"_s, person.company);
    values.insert(u"期限起"_s, onPaper(entry.validFrom));
    values.insert(u"期限止"_s, onPaper(entry.validTo));
    entry.data.lists.insert(u"岗位职责"_s, duties);
    entry.data.lists.insert(u"责任区域"_s, zones);
}

void Planner::findExisting(PlanEntry& entry, const CampaignRequest& request) const
{
    const auto existing = m_existing.constFind(entry.person.id);
    if (existing == m_existing.cend())
        return;
    if (existing->state == u"lost"_s || request.replace) {
        entry.replaces = existing->id;
        entry.issues << entryIssue(Severity::Hint, "reissue", {},
                                   tr("%1: replaces %2.").arg(entry.person.name, existing->number));
        return;
    }
    entry.already = true;
    entry.issues << entryIssue(Severity::Hint, "exists", {},
                               tr("%1 has this year's agreement already: %2.").arg(entry.person.name, existing->number));
}

void Planner::checkText(PlanEntry& entry, const Form& form)
{
    if (!form.trouble.isEmpty()) {
        entry.issues << entryIssue(
            Severity::Problem, "template", {},
            tr("%1: the text for “%2” cannot be used: %3").arg(entry.person.name, entry.category, form.trouble));
        return;
    }
    const QString printed = entry.person.name + entry.department + entry.posts + entry.person.company
        + entry.data.values.value(u"甲方代表"_s) + m_school.name + entry.data.lists.value(u"岗位职责"_s).join(QString())
        + entry.data.lists.value(u"责任区域"_s).join(QString());
    if (const auto missing = m_glyphs.missing(printed); !missing.isEmpty())
        entry.issues << entryIssue(Severity::Problem, "glyph", u"name"_s,
                                   tr("%1: no font on this computer has %2. Install a font that has it.")
                                       .arg(entry.person.name, listed(missing)));
    // What the school itself lacks is said once, in the plan's own issues; the number comes with issuing.
    const QStringList saidElsewhere{u"学校"_s, u"甲方代表"_s, u"编号"_s, u"服务单位"_s};
    for (const Issue& issue : mergeBlocks(form.blocks, entry.data).issues) {
        const bool company = issue.field == u"服务单位"_s && !m_categories.value(entry.person.category).outsourced;
        if (company || !saidElsewhere.contains(issue.field))
            entry.issues << entryIssue(Severity::Problem, "template", issue.field,
                                       entry.person.name + u": "_s + issue.message);
    }
}

Result<PlanEntry> Planner::entry(const Person& person, const CampaignRequest& request, const QStringList& zones)
{
    PlanEntry entry{.person = person};
    findExisting(entry, request);
    checkDates(entry);
    checkNamesakes(entry);
    const auto category = m_categories.constFind(person.category);
    if (category == m_categories.cend()) {
        entry.issues << entryIssue(Severity::Problem, "no_category", u"category"_s,
                                   tr("%1 has no valid staff category; choose one, it decides the text.").arg(person.name));
        return entry;
    }
    fillIn(entry, *category, zones);
    sign(entry);
    BIHUAN_TRY_ASSIGN(const Form* form, this->form(*category));
    if (!form->found) {
        entry.issues << entryIssue(
            Severity::Problem, "no_template", u"category"_s,
            tr("%1: there is no agreement text for “%2”. Make one first.").arg(person.name, category->name));
        return entry;
    }
    entry.templateVersion = form->version;
    checkText(entry, *form);
    return entry;
}

void Planner::sort(QList<PlanEntry>& entries) const
{
    const auto key = [&](const PlanEntry& entry) {
        const Department department = m_departments.value(entry.person.department);
        return std::tuple(department.id.isNull(), department.position, department.id, entry.person.staffNo.isEmpty(),
                          entry.person.staffNo, entry.person.id);
    };
    std::stable_sort(entries.begin(), entries.end(), [&](const PlanEntry& a, const PlanEntry& b) { return key(a) < key(b); });
}

} // namespace

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
    Planner planner(store, m_templates, settings, m_shaper()->book());
    BIHUAN_TRY(planner.load(plan));
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
