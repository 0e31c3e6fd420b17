// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/zone.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

const RecordType<ZoneKind>& zoneKindType()
{
    static const RecordType<ZoneKind> type =
        RecordType<ZoneKind>("zone_kind", NOOP("Kind of zone"), NOOP("Kinds of zones"))
            .text("code", NOOP("Code"), &ZoneKind::code, {.flags = Required | Unique | Hidden, .maxLength = 40})
            .text("name", NOOP("Name"), &ZoneKind::name, {.flags = Required | Searchable | Unique, .maxLength = 20})
            .text("aliases", NOOP("Also written as"), &ZoneKind::aliases)
            .longText("duties", NOOP("Usual duties, one per line"), &ZoneKind::duties, {.maxLength = 2000})
            .integer("position", NOOP("Order"), &ZoneKind::position)
            .text("source", NOOP("Source"), &ZoneKind::source, {.flags = Generated | Hidden, .maxLength = 10})
            .named("name")
            .ordered({u"position"_s})
            .importedBy({{u"code"_s}, {u"name"_s}});
    return type;
}

const RecordType<Zone>& zoneType()
{
    static const RecordType<Zone> type =
        RecordType<Zone>("zone", NOOP("Zone"), NOOP("Zones"))
            .text("code", NOOP("Code"), &Zone::code,
                  {.flags = Searchable | Unique, .aliases = {u"编号"_s, u"区域编号"_s, u"房间号"_s, u"房号"_s}, .maxLength = 30})
            .text("name", NOOP("Name"), &Zone::name,
                  {.flags = Required | Searchable,
                   .aliases = {u"区域"_s, u"区域名称"_s, u"场所"_s, u"场所名称"_s, u"房间名称"_s, u"功能室"_s, u"包干区域"_s}, .maxLength = 60})
            .reference("kind", NOOP("Kind"), &Zone::kind, "zone_kind",
                       {.flags = Required, .aliases = {u"类别"_s, u"区域类别"_s, u"场所类别"_s}})
            .text("campus", NOOP("Campus"), &Zone::campus, {.flags = Searchable | Hidden, .aliases = {u"校区"_s}, .maxLength = 30})
            .text("building", NOOP("Building"), &Zone::building,
                  {.flags = Searchable, .aliases = {u"楼栋"_s, u"楼宇"_s, u"建筑"_s, u"楼名"_s, u"所在楼"_s}, .maxLength = 30})
            .text("floor", NOOP("Floor"), &Zone::floor, {.aliases = {u"楼层"_s, u"层"_s, u"所在楼层"_s}, .maxLength = 20})
            .reference("department", NOOP("Department"), &Zone::department, "department", {.aliases = {u"部门"_s, u"责任部门"_s, u"管理部门"_s}})
            .reference("owner", NOOP("Person in charge"), &Zone::owner, "person",
                       {.flags = Searchable, .aliases = {u"责任人"_s, u"包干责任人"_s, u"安全责任人"_s, u"负责人"_s}})
            .reference("backup", NOOP("Deputy"), &Zone::backup, "person", {.aliases = {u"备岗"_s, u"备岗人"_s, u"第二责任人"_s, u"协管人"_s}})
            .reference("leader", NOOP("Supervising leader"), &Zone::leader, "person",
                       {.aliases = {u"包干领导"_s, u"包保领导"_s, u"分管领导"_s, u"监管领导"_s}})
            .longText("duties", NOOP("Duties, one per line"), &Zone::duties,
                      {.flags = Hidden, .aliases = {u"责任内容"_s, u"安全职责"_s, u"职责"_s}, .maxLength = 2000})
            .phone("hotline", NOOP("Hotline on the placard"), &Zone::hotline, {.flags = Hidden, .aliases = {u"监督电话"_s, u"举报电话"_s}})
            .choice("risk_color", NOOP("Risk"), &Zone::riskColor,
                    {{u"red"_s, NOOP("Major (red)"), {u"红"_s, u"红色"_s, u"重大"_s, u"重大风险"_s}},
                     {u"orange"_s, NOOP("Considerable (orange)"), {u"橙"_s, u"橙色"_s, u"较大"_s, u"较大风险"_s}},
                     {u"yellow"_s, NOOP("General (yellow)"), {u"黄"_s, u"黄色"_s, u"一般"_s, u"一般风险"_s}},
                     {u"blue"_s, NOOP("Low (blue)"), {u"蓝"_s, u"蓝色"_s, u"低"_s, u"低风险"_s}}},
                    {.flags = Hidden, .aliases = {u"风险等级"_s, u"风险色"_s, u"风险颜色"_s}})
            .date("closed_on", NOOP("Out of use since"), &Zone::closedOn, {.flags = Hidden, .aliases = {u"停用日期"_s, u"关闭日期"_s}})
            .text("note", NOOP("Note"), &Zone::note, {.flags = Hidden, .aliases = {u"备注"_s, u"说明"_s}})
            .named("name")
            .ordered({u"campus"_s, u"building"_s, u"code"_s, u"name"_s})
            .importedBy({{u"code"_s}, {u"building"_s, u"floor"_s, u"name"_s}})
            .checkedBy(zoneIssues);
    return type;
}

} // namespace bihuan
