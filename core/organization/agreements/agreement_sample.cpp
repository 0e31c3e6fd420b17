// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/agreements/agreement_sample.h"

#include "core/records/record_store.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString lineToWriteOn(int characters)
{
    return QString(characters, u'＿');
}

/// A field without value stays visible as what it is, not as a mark.
MergeData completed(MergeData data)
{
    for (const QString& name : agreementFields())
        if (data.values.value(name).trimmed().isEmpty())
            data.values.insert(name, u"〔%1〕"_s.arg(name));
    return data;
}

} // namespace

Result<MergeData> AgreementSamples::ofSchool(Id<StaffCategory> category) const
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const CampaignSettings settings, m_campaign.settings());
    BIHUAN_TRY_ASSIGN(const auto schools, store.list(schoolProfileType()));
    BIHUAN_TRY_ASSIGN(const auto found, store.find(staffCategoryType(), category));
    const SchoolProfile school = schools.value(0);
    const int year = AgreementCampaign::schoolYearOf(store.database().clock().today(), settings);
    const auto onPaper = [](QDate date) { return date.toString(u"yyyy年M月d日"_s); };
    MergeData data;
    data.values = {{u"学校"_s, school.name},
                   {u"学年"_s, u"%1—%2学年"_s.arg(year).arg(year + 1)},
                   {u"编号"_s, u"%1-%2-0000"_s.arg(settings.prefix).arg(year)},
                   {u"甲方代表"_s, school.principal},
                   {u"甲方职务"_s, settings.principalTitle},
                   {u"人员类别"_s, found ? found->name : QString()},
                   {u"期限起"_s, onPaper(settings.from(year))},
                   {u"期限止"_s, onPaper(settings.to(year))}};
    return data;
}

Result<MergeData> AgreementSamples::ofPerson(Id<Person> person) const
{
    CampaignRequest request;
    request.persons = {person};
    request.replace = true; // also for somebody who has one
    request.replaceReason = u"preview"_s;
    BIHUAN_TRY_ASSIGN(const CampaignPlan plan, m_campaign.dryRun(request));
    if (plan.entries.isEmpty())
        return Error{Error::Kind::NotFound, QCoreApplication::translate("agreements", "person"), {}};
    const PlanEntry& entry = plan.entries.first();
    BIHUAN_TRY_ASSIGN(MergeData data, ofSchool(entry.person.category));
    data.values.insert(entry.data.values);
    data.values.insert(u"姓名"_s, entry.person.name);
    data.lists = entry.data.lists;
    return completed(data);
}

Result<MergeData> AgreementSamples::invented(Id<StaffCategory> category) const
{
    BIHUAN_TRY_ASSIGN(MergeData data, ofSchool(category));
    data.values.insert({{u"姓名"_s, u"张三"_s},
                        {u"部门"_s, u"教导处"_s},
                        {u"岗位"_s, data.values.value(u"人员类别"_s)},
                        {u"服务单位"_s, u"某某服务有限公司"_s}});
    data.lists = {{u"岗位职责"_s, {u"第一项职责。"_s, u"第二项职责。"_s}}, {u"责任区域"_s, {u"教学楼一层"_s}}};
    return completed(data);
}

Result<MergeData> AgreementSamples::toFillByHand(Id<StaffCategory> category) const
{
    BIHUAN_TRY_ASSIGN(MergeData data, ofSchool(category));
    data.values.insert({{u"编号"_s, lineToWriteOn(8)},
                        {u"姓名"_s, lineToWriteOn(5)},
                        {u"部门"_s, lineToWriteOn(6)},
                        {u"岗位"_s, lineToWriteOn(6)},
                        {u"服务单位"_s, lineToWriteOn(10)}});
    data.lists = {{u"岗位职责"_s, QStringList(3, lineToWriteOn(24))}, {u"责任区域"_s, {lineToWriteOn(16)}}};
    for (const QString& name : agreementFields()) // the school's own that are not entered yet
        if (data.values.value(name).isEmpty())
            data.values.insert(name, lineToWriteOn(6));
    return data;
}

Result<std::optional<Person>> AgreementSamples::somebody(Id<StaffCategory> category) const
{
    BIHUAN_TRY_ASSIGN(const auto people,
                      m_records.store().list(personType(), {.where = {{u"category"_s, category.value()}}, .limit = 20}));
    const QDate today = m_records.store().database().clock().today();
    for (const Person& person : people)
        if (person.isStaffBetween(today, today))
            return std::optional<Person>(person);
    return std::optional<Person>();
}

} // namespace bihuan
