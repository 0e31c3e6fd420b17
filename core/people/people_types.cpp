// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people.h"

#include "core/people/person_rules.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

QStringList splitAliases(const QString& aliases)
{
    static const QRegularExpression separators(u"[、,，;；\\s]+"_s);
    return aliases.split(separators, Qt::SkipEmptyParts);
}

const RecordType<Mechanism>& mechanismType()
{
    static const RecordType<Mechanism> type =
        RecordType<Mechanism>("mechanism", NOOP("Mechanism"), NOOP("Mechanisms"))
            .text("code", NOOP("Code"), &Mechanism::code, {.flags = Required | Generated | Unique | Hidden, .maxLength = 40})
            .text("name", NOOP("Name"), &Mechanism::name, {.flags = Required | Searchable, .maxLength = 40})
            .text("short_name", NOOP("Short name"), &Mechanism::shortName, {.maxLength = 12})
            .integer("position", NOOP("Order"), &Mechanism::position)
            .text("departments", NOOP("Responsible departments"), &Mechanism::departments)
            .text("hint", NOOP("Contents"), &Mechanism::hint, {.flags = Hidden, .maxLength = 400})
            .text("source", NOOP("Source"), &Mechanism::source, {.flags = Generated | Hidden, .maxLength = 10})
            .named("name")
            .ordered({u"position"_s});
    return type;
}

const RecordType<SchoolProfile>& schoolProfileType()
{
    static const RecordType<SchoolProfile> type =
        RecordType<SchoolProfile>("school_profile", NOOP("School"), NOOP("School"))
            .text("name", NOOP("School name"), &SchoolProfile::name, {.flags = Required | Searchable, .maxLength = 60})
            .text("short_name", NOOP("Short name"), &SchoolProfile::shortName, {.maxLength = 20})
            .text("principal", NOOP("Principal"), &SchoolProfile::principal, {.flags = PersonName, .maxLength = 30})
            .text("vice_principal", NOOP("Vice-principal for safety"), &SchoolProfile::vicePrincipal,
                  {.flags = PersonName, .maxLength = 30})
            .phone("phone", NOOP("Telephone"), &SchoolProfile::phone)
            .text("address", NOOP("Address"), &SchoolProfile::address)
            .boolean("seal_box", NOOP("Box for the seal on signed papers"), &SchoolProfile::sealBox)
            .boolean("demo", NOOP("Demo school"), &SchoolProfile::demo, {.flags = Generated | Hidden})
            .named("name")
            .ordered({u"id"_s});
    return type;
}

const RecordType<Department>& departmentType()
{
    static const RecordType<Department> type =
        RecordType<Department>("department", NOOP("Department"), NOOP("Departments"))
            .text("code", NOOP("Code"), &Department::code, {.flags = Hidden, .aliases = {u"部门编号"_s, u"部门代码"_s}, .maxLength = 40})
            .text("name", NOOP("Name"), &Department::name,
                  {.flags = Required | Searchable | Unique, .aliases = {u"部门"_s, u"部门名称"_s, u"处室"_s}, .maxLength = 40})
            .text("aliases", NOOP("Also written as"), &Department::aliases)
            .integer("position", NOOP("Order"), &Department::position, {.aliases = {u"排序"_s}})
            .text("leader", NOOP("Head"), &Department::leader, {.flags = PersonName, .aliases = {u"负责人"_s, u"主任"_s}, .maxLength = 30})
            .text("note", NOOP("Note"), &Department::note, {.aliases = {u"备注"_s}})
            .text("source", NOOP("Source"), &Department::source, {.flags = Generated | Hidden, .maxLength = 10})
            .named("name")
            .ordered({u"position"_s, u"name"_s})
            .importedBy({{u"name"_s}});
    return type;
}

const RecordType<StaffCategory>& staffCategoryType()
{
    static const RecordType<StaffCategory> type =
        RecordType<StaffCategory>("staff_category", NOOP("Staff category"), NOOP("Staff categories"))
            .text("code", NOOP("Code"), &StaffCategory::code, {.flags = Required | Unique | Hidden, .maxLength = 40})
            .text("name", NOOP("Name"), &StaffCategory::name, {.flags = Required | Searchable | Unique, .maxLength = 20})
            .text("aliases", NOOP("Also written as"), &StaffCategory::aliases)
            .boolean("outsourced", NOOP("Employed by a service company"), &StaffCategory::outsourced)
            .integer("position", NOOP("Order"), &StaffCategory::position)
            .text("source", NOOP("Source"), &StaffCategory::source, {.flags = Generated | Hidden, .maxLength = 10})
            .named("name")
            .ordered({u"position"_s})
            .importedBy({{u"code"_s}, {u"name"_s}});
    return type;
}

const RecordType<Post>& postType()
{
    static const RecordType<Post> type =
        RecordType<Post>("post", NOOP("Post"), NOOP("Posts"))
            .text("code", NOOP("Code"), &Post::code, {.flags = Hidden, .maxLength = 40})
            .text("name", NOOP("Name"), &Post::name,
                  {.flags = Required | Searchable | Unique, .aliases = {u"岗位"_s, u"岗位名称"_s}, .maxLength = 40})
            .text("aliases", NOOP("Also written as"), &Post::aliases)
            .reference("category", NOOP("Category"), &Post::category, "staff_category", {.aliases = {u"人员类别"_s}})
            .longText("duties", NOOP("Safety duties, one per line"), &Post::duties,
                      {.flags = Searchable, .aliases = {u"安全职责"_s, u"岗位职责"_s, u"职责"_s}, .maxLength = 4000})
            .integer("position", NOOP("Order"), &Post::position)
            .text("source", NOOP("Source"), &Post::source, {.flags = Generated | Hidden, .maxLength = 10})
            .named("name")
            .ordered({u"position"_s, u"name"_s})
            .importedBy({{u"name"_s}});
    return type;
}

const RecordType<Person>& personType()
{
    static const RecordType<Person> type =
        RecordType<Person>("person", NOOP("Person"), NOOP("Staff"))
            .text("staff_no", NOOP("Staff number"), &Person::staffNo,
                  {.flags = Searchable | Unique, .aliases = {u"工号"_s, u"职工号"_s, u"教工号"_s, u"编号"_s, u"人员编号"_s}, .maxLength = 30})
            .text("name", NOOP("Full name"), &Person::name,
                  {.flags = Required | Searchable | PersonName,
                   .aliases = {u"姓名"_s, u"教师姓名"_s, u"职工姓名"_s, u"人员姓名"_s, u"名字"_s}, .maxLength = 30})
            .choice("gender", NOOP("Gender"), &Person::gender, {{u"m"_s, NOOP("Male"), {u"男"_s}}, {u"f"_s, NOOP("Female"), {u"女"_s}}},
                    {.aliases = {u"性别"_s}})
            .reference("category", NOOP("Category"), &Person::category, "staff_category",
                       {.flags = Required | Searchable, .aliases = {u"人员类别"_s, u"类别"_s, u"人员类型"_s, u"身份"_s, u"用工类型"_s}})
            .reference("department", NOOP("Department"), &Person::department, "department",
                       {.flags = Searchable, .aliases = {u"部门"_s, u"所在部门"_s, u"处室"_s, u"科室"_s, u"所属部门"_s}})
            .references("posts", NOOP("Posts"), &Person::posts, "post",
                        {.flags = Searchable, .aliases = {u"岗位"_s, u"职务"_s, u"岗位名称"_s, u"任教岗位"_s, u"工作岗位"_s}})
            .text("company", NOOP("Service company"), &Person::company,
                  {.flags = Searchable, .aliases = {u"服务单位"_s, u"所属公司"_s, u"劳务公司"_s, u"派遣单位"_s}, .maxLength = 60})
            .phone("phone", NOOP("Telephone"), &Person::phone,
                   {.flags = Sensitive, .aliases = {u"电话"_s, u"手机"_s, u"联系电话"_s, u"手机号"_s, u"手机号码"_s, u"联系方式"_s}})
            .choice("id_kind", NOOP("Identity document"), &Person::idKind,
                    {{u"resident"_s, NOOP("Resident identity card"), {u"居民身份证"_s, u"身份证"_s, u"二代身份证"_s}},
                     {u"passport"_s, NOOP("Passport"), {u"护照"_s}},
                     {u"other"_s, NOOP("Other document"), {u"其他"_s, u"其他证件"_s}}},
                    {.flags = Hidden, .aliases = {u"证件类型"_s, u"证件类别"_s}})
            .idNumber("id_number", NOOP("ID number"), &Person::idNumber,
                      {.flags = Sensitive | Hidden, .aliases = {u"身份证号"_s, u"身份证号码"_s, u"身份证"_s, u"证件号码"_s, u"证件号"_s}, .maxLength = 40})
            .date("joined_on", NOOP("Joined"), &Person::joinedOn,
                  {.aliases = {u"到岗日期"_s, u"入职日期"_s, u"到校日期"_s, u"入职时间"_s, u"到岗时间"_s, u"参加工作时间"_s}})
            .date("left_on", NOOP("Left"), &Person::leftOn, {.aliases = {u"离岗日期"_s, u"离职日期"_s, u"离校日期"_s, u"离职时间"_s}})
            .text("note", NOOP("Note"), &Person::note, {.flags = Hidden, .aliases = {u"备注"_s, u"说明"_s}})
            .named("name")
            .ordered({u"department"_s, u"staff_no"_s, u"name"_s})
            .importedBy({{u"staff_no"_s}, {u"name"_s, u"phone"_s}, {u"name"_s, u"id_number"_s}})
            .checkedBy(personIssues);
    return type;
}

} // namespace bihuan
