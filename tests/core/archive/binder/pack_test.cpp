// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"
#include "tests/core/archive/binder/binder_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using namespace bihuan::test;

namespace {

struct PackSchool : BinderSchool {
    QList<InspectionIndicator> list{
        {.code = u"1"_s, .section = u"教育演练"_s, .title = u"活动开展"_s, .asks = u"每学期不少于两次"_s, .evidence = u"校历事件"_s, .least = 2},
        {.code = u"2"_s, .section = u"教育演练"_s, .title = u"春季活动"_s, .evidence = u"校历事件"_s, .filter = u"%1=春游"_s.arg(schoolEventType().kind().field(u"name"_s)->title())},
        {.code = u"3"_s, .section = u"组织领导"_s, .title = u"领导小组文件"_s},
        {.code = u"4"_s, .section = u"组织领导"_s, .title = u"别的材料"_s, .evidence = u"校历事件、心理档案"_s},
        {.code = u"5"_s, .section = u"组织领导"_s, .title = u"停用的"_s, .evidence = u"校历事件"_s, .disabled = true},
    };
    InspectionPack gathered(QDate from = {2026, 1, 1}, QDate to = {2026, 6, 30})
    {
        auto pack = gatherPack(*store, papers, attachments, {.from = from, .to = to, .indicators = list});
        REQUIRE_OK(pack);
        return *pack;
    }
};

} // namespace

TEST_CASE("the pack says of each indicator what there is, where its paper lies, and what is missing", "[binder][pack]")
{
    PackSchool school;
    const BoundRecord spring = school.event(u"春游"_s, {2026, 4, 10}), sports = school.event(u"运动会"_s, {2026, 5, 10});
    school.event(u"秋游"_s, {2026, 10, 10}); // after the period
    school.item({.year = 2026, .retention = u"D10"_s, .classCode = u"JY"_s, .itemNo = 7, .archivalCode = u"X001-WS·2026-D10-JY-0007"_s, .title = u"春游材料"_s, .state = u"boxed"_s, .boxNo = u"12"_s}, {spring});
    const InspectionPack pack = school.gathered();
    REQUIRE(pack.standing.size() == 4);
    CHECK(pack.standing[0].found == 2);
    CHECK(pack.standing[0].onPaper == 1); // the one in box 12
    REQUIRE(pack.standing[0].gaps.size() == 1); // of the other one nobody knows where its paper lies: the jump leads to it
    CHECK(BoundRecord{pack.standing[0].gaps[0].kind, pack.standing[0].gaps[0].id} == sports);
    CHECK(pack.standing[1].found == 1);
    CHECK(pack.standing[2].found == 0);
    REQUIRE(pack.standing[2].gaps.size() == 1);
    CHECK(pack.standing[2].gaps[0].kind == u"inspection_indicator"_s);
    REQUIRE(pack.standing[3].gaps.size() == 2);
    CHECK(pack.standing[3].gaps[0].text.contains(u"心理档案"_s));
    CHECK(pack.missing() == 4);
    const auto& items = pack.plan.groups[1].items;
    REQUIRE(items.size() == 1);
    CHECK(items[0].records == QList<BoundRecord>{spring});
    CHECK(items[0].place.contains(u"12"_s));
    CHECK(items[0].number == u"X001-WS·2026-D10-JY-0007"_s);
    CHECK(pack.plan.recordCount() == 2); // although named by three indicators

    const QString path = school.file(u"迎检.pdf"_s);
    const BinderReport report = school.write(pack.plan, path);
    CHECK(report.records == 2);
    const PdfFacts facts(path);
    CAPTURE(facts.checkText);
    CHECK(facts.checked == 0);
    QString front;
    for (int page = 0; page < facts.front(); ++page)
        front += facts.texts[page];
    CHECK(front.contains(u"心理档案"_s));
    CHECK(front.contains(u"领导小组文件"_s));
    for (const QString& title : {u"1　活动开展"_s, u"2　春季活动"_s, u"3　领导小组文件"_s}) {
        const auto* mark = facts.mark(title);
        REQUIRE(mark);
        CHECK(mark->level == 0);
        CHECK(facts.texts[mark->page - 1].contains(title.mid(2)));
    }
    // Evidence that serves twice is bound once, and the second place leads to it.
    const auto* second = facts.mark(u"X001-WS·2026-D10-JY-0007　%1"_s.arg(items[0].title));
    REQUIRE(second);

    // A period without anything is told, not an empty file of good hope.
    const InspectionPack none = school.gathered({2020, 1, 1}, {2020, 12, 31});
    CHECK(none.standing[0].gaps.size() == 1);
    CHECK(school.write(none.plan, school.file(u"none.pdf"_s)).records == 0);
    CHECK(gatherPack(*school.store, school.papers, school.attachments, {.from = {2026, 2, 1}, .to = {2026, 1, 1}}).error().kind == Error::Kind::Invalid);
}

TEST_CASE("an inspector's list is read from a workbook without being saved; a bad row is named", "[binder][pack]")
{
    PackSchool school;
    const qint64 before = school.rows(u"inspection_indicator"_s);
    CHECK(before > 15); // the defaults
    const auto book = [&](const QList<QStringList>& rows) {
        XlsxSheet sheet{.name = u"指标"_s, .title = {}, .columns = {}, .rows = rows};
        for (const QString& heading : {u"序号"_s, u"一级指标"_s, u"检查内容"_s, u"佐证材料"_s, u"条件"_s, u"至少份数"_s})
            sheet.columns << XlsxColumn{heading};
        const QString path = school.file(u"指标.xlsx"_s);
        REQUIRE_OK(writeXlsx(path, {sheet}));
        return path;
    };
    const auto list = readIndicators(*school.service, book({{u"A1"_s, u"组织"_s, u"签订责任书"_s, u"责任书"_s, {}, u"3"_s}, {u"A2"_s, u"组织"_s, u"值班记录"_s, {}, {}, {}}}));
    REQUIRE_OK(list);
    REQUIRE(list->size() == 2);
    CHECK(list->at(0).evidence == u"责任书"_s);
    CHECK(list->at(0).least == 3);
    CHECK(list->at(1).title == u"值班记录"_s);
    CHECK(school.rows(u"inspection_indicator"_s) == before);
    const auto bad = readIndicators(*school.service, book({{u"A1"_s, u"组织"_s, u"签订责任书"_s, u"责任书"_s, u"重大隐患"_s, {}}}));
    REQUIRE_FALSE(bad);
    CHECK(bad.error().kind == Error::Kind::Invalid);
    CHECK(bad.error().subject.contains(u'2'));
}

TEST_CASE("conditions of indicators", "[binder][pack]")
{
    CHECK(parseEvidenceFilter({})->isEmpty());
    const auto two = parseEvidenceFilter(u"等级 = 重大；状态≠已销号"_s);
    REQUIRE(two);
    REQUIRE(two->size() == 2);
    CHECK(two->at(0).label == u"等级"_s);
    CHECK(two->at(0).words == u"重大"_s);
    CHECK(two->at(1).differs);
    CHECK_FALSE(parseEvidenceFilter(u"重大"_s));
    CHECK_FALSE(parseEvidenceFilter(u"=重大"_s));
}

TEST_CASE("the sheet of any record masks what is sensitive and shows what was attached and when", "[binder][sheet]")
{
    BinderSchool school;
    const auto category = school.addCategory(u"t9"_s, u"测试类别"_s);
    Person person = school.addPerson(u"欧阳静𠮷"_s, category, school.addDepartment(u"测试处"_s));
    person.phone = u"13812345678"_s;
    REQUIRE_OK(school.service->save(personType().kind(), personType().toRecord(person)));
    const BoundRecord record{personType().kind().code, person.id.value()};
    school.attach(record, scanOf(school.file(u"资格证.pdf"_s), {u"证"_s}));
    const BinderPlan plan = school.plan({.records = {record}});
    const QString path = school.file(u"人.pdf"_s);
    const BinderReport report = school.write(plan, path);
    CHECK(report.records == 1);
    const PdfFacts facts(path);
    CHECK(facts.checked == 0);
    const QString all = facts.texts.join(QString());
    CHECK(all.contains(u"欧阳静𠮷"_s));
    CHECK_FALSE(all.contains(u"13812345678"_s));
    CHECK(all.contains(u"138****5678"_s));
    CHECK(all.contains(u"资格证.pdf"_s));
    CHECK(all.contains(u"2026-09-05"_s)); // of the journal
}
