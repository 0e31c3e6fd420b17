// SPDX-License-Identifier: GPL-3.0-or-later
// The demo school's filings and incoming documents: some done, one late, one sent back, one without its receipt; papers being read, one whose
// day has passed.
#include "app/demo_parts.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

FilingMove step(FilingAction action, Id<Person> person, QDate day, const QString& note = {})
{
    FilingMove move;
    move.action = action;
    move.date = day;
    move.person = person;
    move.channel = action == FilingAction::Send ? u"online"_s : QString();
    move.note = note;
    return move;
}

Result<QList<Id<Person>>> readers(Services& services, QDate today)
{
    BIHUAN_TRY_ASSIGN(const auto people, services.store->list(personType(), {.orderBy = {u"staff_no"_s}}));
    QList<Id<Person>> ids;
    for (const Person& one : people)
        if (one.isStaffBetween(today.addDays(-60), today) && ids.size() < 8)
            ids << one.id;
    return ids;
}

Result<> demoFilings(Services& services, const QList<Id<Person>>& people, QDate today)
{
    FilingService& filings = services.filing->filings;
    BIHUAN_TRY_ASSIGN(const auto rules, services.store->list(filingRuleType()));
    const auto draft = [&](const QString& code, const QString& subject, QDate from) -> Result<Id<Filing>> {
        Id<FilingRule> rule;
        for (const FilingRule& one : rules)
            if (one.code == code)
                rule = one.id;
        BIHUAN_TRY_ASSIGN(Filing made, filings.draft(rule));
        made.subject = subject;
        made.happenedOn = from;
        made.preparedBy = people.value(1);
        BIHUAN_TRY_ASSIGN(made.dueOn, filings.dueOf(made));
        return filings.add(made);
    };
    using enum FilingAction;
    // All the way.
    BIHUAN_TRY_ASSIGN(const auto plan, draft(u"work_plan"_s, u"学期学校安全工作计划报送"_s, today.addDays(-70)));
    BIHUAN_TRY(filings.move(plan, step(Approve, people.value(0), today.addDays(-62))));
    BIHUAN_TRY(filings.move(plan, step(Send, people.value(1), today.addDays(-60))));
    FilingMove receipt = step(Acknowledge, {}, today.addDays(-58));
    receipt.number = u"区教备〔%1〕41号"_s.arg(today.year());
    receipt.from = u"安全科 刘老师"_s;
    BIHUAN_TRY(filings.move(plan, receipt));
    BIHUAN_TRY(filings.move(plan, step(Archive, people.value(1), today.addDays(-50), u"安全档案柜2层“报备”盒"_s)));
    // Sent back, sent again, answered.
    BIHUAN_TRY_ASSIGN(const auto plans, draft(u"emergency_plans"_s, u"学校九项应急预案备案"_s, today.addDays(-55)));
    BIHUAN_TRY(filings.move(plans, step(Approve, people.value(0), today.addDays(-48))));
    BIHUAN_TRY(filings.move(plans, step(Send, people.value(1), today.addDays(-47))));
    BIHUAN_TRY(filings.move(plans, step(Return, {}, today.addDays(-43), u"防溺水预案缺审核签字页"_s)));
    BIHUAN_TRY(filings.move(plans, step(Send, people.value(1), today.addDays(-41))));
    receipt.date = today.addDays(-38);
    receipt.number = u"区教备〔%1〕57号"_s.arg(today.year());
    BIHUAN_TRY(filings.move(plans, receipt));
    // Sent, and nobody answered.
    BIHUAN_TRY_ASSIGN(const auto group, draft(u"group_change"_s, u"安全工作领导小组调整报备"_s, today.addDays(-26)));
    BIHUAN_TRY(filings.move(group, step(Approve, people.value(0), today.addDays(-20))));
    BIHUAN_TRY(filings.move(group, step(Send, people.value(1), today.addDays(-19))));
    // Sent back and still here.
    BIHUAN_TRY_ASSIGN(const auto event, draft(u"big_event"_s, u"五年级秋季研学活动安全报备"_s, today.addDays(30)));
    BIHUAN_TRY(filings.move(event, step(Approve, people.value(0), today.addDays(-6))));
    BIHUAN_TRY(filings.move(event, step(Send, people.value(1), today.addDays(-5))));
    BIHUAN_TRY(filings.move(event, step(Return, {}, today.addDays(-2), u"补充租用车辆的保险单和驾驶员证件"_s)));
    // Late, and one to come.
    BIHUAN_TRY(draft(u"rectify_reply"_s, u"区消防检查问题整改报告"_s, today.addDays(-27)));
    BIHUAN_TRY(draft(u"holiday_roster"_s, u"假期值班安排报送"_s, today.addDays(16)));
    return {};
}

Result<> demoIncoming(Services& services, const QList<Id<Person>>& people, QDate today)
{
    IncomingService& incoming = services.filing->incoming;
    BIHUAN_TRY_ASSIGN(const auto departments, services.store->list(departmentType()));
    const auto enter = [&](const QString& from, const QString& docNo, const QString& title, int daysAgo) -> Result<Id<IncomingDoc>> {
        IncomingDoc doc;
        doc.fromOrg = from;
        doc.docNo = docNo;
        doc.title = title;
        doc.receivedOn = today.addDays(-daysAgo);
        doc.docDate = doc.receivedOn.addDays(-2);
        return incoming.add(doc);
    };
    const auto propose = [&](Id<IncomingDoc> id, const QString& proposal, const QString& instruction, int department, QDate due) {
        return incoming.change({id}, [&](IncomingDoc& doc) {
            doc.proposal = proposal;
            doc.proposedBy = people.value(1);
            doc.instruction = instruction;
            doc.instructedBy = instruction.isEmpty() ? Id<Person>() : people.value(0);
            doc.instructedOn = instruction.isEmpty() ? QDate() : doc.receivedOn.addDays(1);
            doc.department = department < departments.size() ? departments[department].id : Id<Department>();
            doc.dueOn = due;
        }, u"演示数据"_s);
    };
    const QString year = QString::number(today.year());
    BIHUAN_TRY_ASSIGN(const auto first, enter(u"区教育和体育局"_s, u"青教安〔%1〕18号"_s.arg(year), u"关于做好新学期学校安全工作的通知"_s, 62));
    BIHUAN_TRY(propose(first, u"请各部门对照自查，总务处汇总。"_s, u"同意，按期完成。"_s, 1, today.addDays(-45)));
    BIHUAN_TRY(incoming.handOn(first, people.mid(0, 4), today.addDays(-61)));
    BIHUAN_TRY(incoming.markRead(first, people.mid(0, 4), today.addDays(-60), u"已阅"_s));
    BIHUAN_TRY(incoming.change({first}, [&](IncomingDoc& doc) {
        doc.followUp = u"自查问题12项全部登记，整改完成11项，1项纳入台账。"_s;
        doc.doneOn = today.addDays(-46);
    }, u"演示数据"_s));
    BIHUAN_TRY(incoming.file({first}, u"安全档案柜2层“来文”盒"_s));
    BIHUAN_TRY_ASSIGN(const auto second, enter(u"区应急管理局"_s, u"青应急〔%1〕33号"_s.arg(year), u"关于开展有限空间和燃气安全专项检查的通知"_s, 20));
    BIHUAN_TRY(propose(second, u"食堂、配电室、污水井逐处检查，结果书面报回。"_s, u"请总务处落实。"_s, 1, today.addDays(-4)));
    BIHUAN_TRY(incoming.handOn(second, people.mid(0, 3), today.addDays(-19)));
    BIHUAN_TRY(incoming.markRead(second, people.mid(0, 3), today.addDays(-17)));
    BIHUAN_TRY_ASSIGN(const auto third, enter(u"区教育和体育局"_s, u"青教安〔%1〕22号"_s.arg(year), u"关于组织防灾减灾和疏散演练的通知"_s, 9));
    BIHUAN_TRY(propose(third, u"教导处安排演练，班主任组织学习。"_s, u"同意。"_s, 2, today.addDays(12)));
    BIHUAN_TRY(incoming.handOn(third, people.mid(0, 6), today.addDays(-8)));
    BIHUAN_TRY(incoming.markRead(third, people.mid(0, 3), today.addDays(-7), u"已阅"_s));
    BIHUAN_TRY_ASSIGN(const auto fourth, enter(u"辖区派出所"_s, {}, u"校园周边治安情况通报"_s, 3));
    BIHUAN_TRY(incoming.handOn(fourth, people.mid(0, 2), today.addDays(-2)));
    BIHUAN_TRY(enter(u"街道办事处"_s, u"办发〔%1〕9号"_s.arg(year), u"关于做好强降雨天气防范工作的紧急通知"_s, 1));
    return {};
}

} // namespace

Result<> fillDemoFiling(Services& services, quint32, QDate today)
{
    BIHUAN_TRY_ASSIGN(const auto people, readers(services, today));
    if (people.size() < 6)
        return {};
    BIHUAN_TRY(demoFilings(services, people, today));
    return demoIncoming(services, people, today);
}

} // namespace bihuan
