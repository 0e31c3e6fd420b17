// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AgreementPlanner that looks at one person; the other is agreement_plan.cpp.
#include "core/documents/template_text.h"
#include "core/organization/agreements/agreement_planner.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("agreements", text);
}

QString onPaper(QDate date)
{
    return date.toString(u"yyyy年M月d日"_s);
}

} // namespace

Issue planIssue(Severity severity, const char* code, const QString& field, const QString& message)
{
    return {severity, u"agreement."_s + QLatin1StringView(code), field, message};
}

QString listedCharacters(const QList<MissingCharacter>& characters)
{
    QStringList words;
    for (const MissingCharacter& one : characters)
        words << u"%1 (%2)"_s.arg(one.text(), one.code());
    return words.join(u", "_s);
}

void AgreementPlanner::checkDates(PlanEntry& entry) const
{
    const Person& person = entry.person;
    entry.validFrom = std::max(m_from, person.joinedOn.isValid() ? person.joinedOn : m_from);
    entry.validTo = m_to;
    if (person.leftOn.isValid() && (person.leftOn < m_from || person.leftOn < m_issuedOn))
        entry.issues << planIssue(Severity::Problem, "left", u"left_on"_s,
                                   tr("%1 left on %2.").arg(person.name, person.leftOn.toString(Qt::ISODate)));
    else if (person.leftOn.isValid() && person.leftOn <= m_to)
        entry.issues << planIssue(
            Severity::Warning, "leaves", u"left_on"_s,
            tr("%1 leaves on %2, within the term.").arg(person.name, person.leftOn.toString(Qt::ISODate)));
    if (person.joinedOn.isValid() && (person.joinedOn > m_to || (person.joinedOn > m_from && person.joinedOn > m_issuedOn)))
        entry.issues << planIssue(
            Severity::Problem, "not_joined", u"joined_on"_s,
            tr("%1 joins only on %2; issue the agreement then.").arg(person.name, person.joinedOn.toString(Qt::ISODate)));
    entry.late = m_issuedOn > m_signUntil;
    if (entry.late)
        entry.issues << planIssue(Severity::Hint, "late", {},
                                   tr("%1 signs after the window that ended on %2.")
                                       .arg(person.name, m_signUntil.toString(Qt::ISODate)));
}

void AgreementPlanner::checkNamesakes(PlanEntry& entry) const
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
        entry.issues << planIssue(
            Severity::Problem, "namesake", u"staff_no"_s,
            tr("There are two people named %1 in the same department and post: nobody could tell their papers "
               "apart. Enter staff numbers.")
                .arg(person.name));
    else if (any)
        entry.issues << planIssue(
            Severity::Warning, "namesake_numbers", u"staff_no"_s,
            tr("There is another %1. Enter staff numbers, so that their papers are not mixed up.").arg(person.name));
}

void AgreementPlanner::sign(PlanEntry& entry) const
{
    QMap<QString, QString>& values = entry.data.values;
    values.insert(u"甲方代表"_s, m_school.principal);
    values.insert(u"甲方职务"_s, m_settings.principalTitle);
    if (entry.person.name != m_school.principal || m_school.principal.isEmpty())
        return;
    // 甲方 = 乙方: nobody makes an agreement with himself.
    if (m_school.vicePrincipal.isEmpty() || m_school.vicePrincipal == entry.person.name) {
        entry.issues << planIssue(
            Severity::Problem, "no_other_signer", {},
            tr("%1 would sign for both sides. Enter a vice-principal in the school's profile, who signs for the "
               "school.")
                .arg(entry.person.name));
        return;
    }
    values.insert(u"甲方代表"_s, m_school.vicePrincipal);
    values.insert(u"甲方职务"_s, m_settings.viceTitle);
    entry.issues << planIssue(
        Severity::Warning, "signs_himself", {},
        tr("%1 is the principal: %2 signs for the school.").arg(entry.person.name, m_school.vicePrincipal));
}

void AgreementPlanner::fillIn(PlanEntry& entry, const StaffCategory& category, const QStringList& zones)
{
    const Person& person = entry.person;
    entry.category = category.name;
    entry.department = m_departments.value(person.department).name;
    if (entry.department.isEmpty()) {
        entry.department = m_settings.noDepartment;
        entry.issues << planIssue(Severity::Warning, "no_department", u"department"_s,
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
        entry.issues << planIssue(
            Severity::Warning, "no_post", u"posts"_s,
            tr("%1 has no post; “%2” will be printed, without duties of a post.").arg(person.name, entry.posts));
    }
    if (category.outsourced && person.company.trimmed().isEmpty())
        entry.issues << planIssue(
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

void AgreementPlanner::findExisting(PlanEntry& entry, const CampaignRequest& request) const
{
    const auto existing = m_existing.constFind(entry.person.id);
    if (existing == m_existing.cend())
        return;
    if (existing->state == u"lost"_s || request.replace) {
        entry.replaces = existing->id;
        entry.issues << planIssue(Severity::Hint, "reissue", {},
                                   tr("%1: replaces %2.").arg(entry.person.name, existing->number));
        return;
    }
    entry.already = true;
    entry.issues << planIssue(Severity::Hint, "exists", {},
                               tr("%1 has this year's agreement already: %2.").arg(entry.person.name, existing->number));
}

void AgreementPlanner::checkText(PlanEntry& entry, const PlannedForm& form)
{
    if (!form.trouble.isEmpty()) {
        entry.issues << planIssue(
            Severity::Problem, "template", {},
            tr("%1: the text for “%2” cannot be used: %3").arg(entry.person.name, entry.category, form.trouble));
        return;
    }
    const QString printed = entry.person.name + entry.department + entry.posts + entry.person.company
        + entry.data.values.value(u"甲方代表"_s) + m_school.name + entry.data.lists.value(u"岗位职责"_s).join(QString())
        + entry.data.lists.value(u"责任区域"_s).join(QString());
    if (const auto missing = m_glyphs.missing(printed); !missing.isEmpty())
        entry.issues << planIssue(Severity::Problem, "glyph", u"name"_s,
                                   tr("%1: no font on this computer has %2. Install a font that has it.")
                                       .arg(entry.person.name, listedCharacters(missing)));
    // What the school itself lacks is said once, in the plan's own issues; the number comes with issuing.
    const QStringList saidElsewhere{u"学校"_s, u"甲方代表"_s, u"编号"_s, u"服务单位"_s};
    for (const Issue& issue : mergeBlocks(form.blocks, entry.data).issues) {
        const bool company = issue.field == u"服务单位"_s && !m_categories.value(entry.person.category).outsourced;
        if (company || !saidElsewhere.contains(issue.field))
            entry.issues << planIssue(Severity::Problem, "template", issue.field,
                                       entry.person.name + u": "_s + issue.message);
    }
}

Result<PlanEntry> AgreementPlanner::entry(const Person& person, const CampaignRequest& request, const QStringList& zones)
{
    PlanEntry entry{.person = person};
    findExisting(entry, request);
    checkDates(entry);
    checkNamesakes(entry);
    const auto category = m_categories.constFind(person.category);
    if (category == m_categories.cend()) {
        entry.issues << planIssue(Severity::Problem, "no_category", u"category"_s,
                                   tr("%1 has no valid staff category; choose one, it decides the text.").arg(person.name));
        return entry;
    }
    fillIn(entry, *category, zones);
    sign(entry);
    BIHUAN_TRY_ASSIGN(const PlannedForm* form, this->form(*category));
    if (!form->found) {
        entry.issues << planIssue(
            Severity::Problem, "no_template", u"category"_s,
            tr("%1: there is no agreement text for “%2”. Make one first.").arg(person.name, category->name));
        return entry;
    }
    entry.templateVersion = form->version;
    checkText(entry, *form);
    return entry;
}

} // namespace bihuan
