// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/archive/items/archive_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::ArchiveSchool;
using test::rowsOf;

namespace {

struct BoxedSchool : ArchiveSchool {
    StaffCategory teachers = addCategory(u"test"_s, u"试验类"_s);
    Department office = addDepartment(u"试验处"_s);
    Person first = addPerson(u"王芳"_s, teachers, office, u"T1"_s), second = addPerson(u"李强"_s, teachers, office, u"T2"_s);

    ArchiveItem boxed(int year, const QString& retention = u"D10"_s)
    {
        const ArchiveItem item = paper(u"%1年安全工作总结"_s.arg(year), year, u"ZZ"_s, retention);
        number(year);
        REQUIRE_OK(archive.items.fill(*archive.items.boxPlan({.year = year, .thicknessMm = 20, .location = u"档案柜1层"_s})));
        return now(item.id);
    }
    ArchiveList list(Id<ArchiveList> id) const { return **store->find(archiveListType(), id); }
    static Id<ArchiveList> made(const Result<ArchiveUndo>& undo)
    {
        REQUIRE_OK(undo);
        return Id<ArchiveList>(undo->steps.first().after.id);
    }
};

} // namespace

TEST_CASE("boxes are filled by thickness, from number to number, and go on later", "[archive]")
{
    BoxedSchool school;
    // 0.1 mm a page and 0.5 mm an item: 100 pages are 10.5 mm; two go into a box of 30 mm (28 mm of room), not three.
    for (int i = 1; i <= 5; ++i)
        school.paper(u"安全工作记录第%1册"_s.arg(i), 2025, u"ZZ"_s, u"D10"_s, {2025, i, 1}, 100);
    school.paper(u"消防应急预案"_s, 2025, u"YA"_s, u"D30"_s, {}, 40);
    CHECK(school.archive.items.boxPlan({.year = 2025})->boxes.isEmpty()); // nothing has a number
    school.number();
    const auto plan = school.archive.items.boxPlan({.year = 2025, .thicknessMm = 30, .location = u"档案柜2层"_s});
    REQUIRE_OK(plan);
    REQUIRE(plan->boxes.size() == 4);
    QStringList lines;
    for (const BoxPlan::Box& box : plan->boxes)
        lines << u"%1 %2 %3-%4 %5mm"_s.arg(box.box.boxNo, box.box.classCode).arg(box.box.itemFrom).arg(box.box.itemTo).arg(box.box.thicknessMm);
    CHECK(lines == QStringList{u"001 ZZ 1-2 30mm"_s, u"002 ZZ 3-4 30mm"_s, u"003 ZZ 5-5 20mm"_s, u"004 YA 1-1 20mm"_s});
    const auto undo = school.archive.items.fill(*plan);
    REQUIRE_OK(undo);
    CHECK(school.rows(u"archive_box"_s) == 4);
    for (const Id<ArchiveItem> id : school.all()) {
        CHECK(archiveStateOf(school.now(id)) == ArchiveState::Boxed);
        CHECK_FALSE(school.now(id).boxNo.isEmpty());
    }
    CHECK(school.refused(school.archive.items.fill(*school.archive.items.boxPlan({.year = 2025})), u"waits for a box"_s));
    // Another item: the last box of its series has room for a thin one only.
    school.paper(u"补充的安全工作记录"_s, 2025, u"ZZ"_s, u"D10"_s, {2025, 12, 1}, 20);
    school.number();
    const auto more = school.archive.items.boxPlan({.year = 2025, .thicknessMm = 30});
    REQUIRE(more->boxes.size() == 1);
    CHECK(more->boxes.first().box.boxNo == u"003"_s);
    CHECK(more->boxes.first().box.itemTo == 6);
    // One that no box takes is told.
    school.paper(u"安全检查记录合订本"_s, 2025, u"PC"_s, u"D10"_s, {}, 700);
    school.number();
    const auto thick = school.archive.items.boxPlan({.year = 2025, .thicknessMm = 20});
    CHECK(std::any_of(thick->boxes.cbegin(), thick->boxes.cend(), [](const BoxPlan::Box& box) { return box.tooThick && box.box.thicknessMm == 50; }));
    CHECK(school.refused(school.archive.items.boxPlan({.year = 2025, .thicknessMm = 25})));
    // Taken out again, and the whole filling back.
    REQUIRE_OK(school.archive.items.unbox({school.all().first()}));
    CHECK(school.now(school.all().first()).boxNo.isEmpty());
    CHECK(school.store->list(archiveBoxType())->first().itemFrom == 2);
}

TEST_CASE("where numbers run through all classes, a box takes them all", "[archive]")
{
    BoxedSchool school;
    ArchiveSettings settings = *readArchiveSettings(*school.store);
    settings.series = u"retention"_s;
    REQUIRE_OK(saveArchiveSettings(*school.service, settings));
    school.paper(u"安全工作领导小组通知"_s, 2025, u"ZZ"_s);
    school.paper(u"安全检查记录"_s, 2025, u"PC"_s);
    school.paper(u"消防应急预案"_s, 2025, u"YA"_s, u"D30"_s);
    school.number();
    const auto plan = school.archive.items.boxPlan({.year = 2025});
    REQUIRE(plan->boxes.size() == 2);
    CHECK(std::any_of(plan->boxes.cbegin(), plan->boxes.cend(), [](const BoxPlan::Box& box) { return box.items.size() == 2 && box.box.itemTo == 2 && box.box.classCode.isEmpty(); }));
}

TEST_CASE("filling boxes is taken back", "[archive]")
{
    BoxedSchool school;
    school.paper(u"安全工作总结"_s);
    school.number();
    const auto undo = school.archive.items.fill(*school.archive.items.boxPlan({.year = 2025}));
    REQUIRE_OK(undo);
    REQUIRE_OK(takeBackInArchive(*school.service, *undo));
    CHECK(archiveStateOf(school.now(school.all().first())) == ArchiveState::Numbered);
    CHECK(school.store->list(archiveBoxType())->isEmpty());
}

TEST_CASE("loans: only what is numbered and there, back in time, approved", "[archive]")
{
    BoxedSchool school;
    const ArchiveItem item = school.boxed(2025);
    const ArchiveItem loose = school.paper(u"没有编号的材料"_s);
    const QDate today(2026, 9, 5);
    const ArchiveLoan good{.item = item.id, .borrower = u"赵督学"_s, .reason = u"检查"_s, .approver = school.first.id, .lentOn = today.addDays(-9), .dueOn = today.addDays(-2)};
    const auto bad = [&](const std::function<void(ArchiveLoan&)>& spoil) {
        ArchiveLoan loan = good;
        spoil(loan);
        return school.refused(school.archive.items.lend(loan));
    };
    CHECK(bad([](ArchiveLoan& one) { one.borrower.clear(); }));
    CHECK(bad([](ArchiveLoan& one) { one.reason.clear(); }));
    CHECK(bad([](ArchiveLoan& one) { one.approver = {}; }));
    CHECK(bad([&](ArchiveLoan& one) { one.lentOn = today.addDays(1), one.dueOn = today.addDays(2); }));
    CHECK(bad([](ArchiveLoan& one) { one.dueOn = one.lentOn.addDays(-1); }));
    CHECK(bad([&](ArchiveLoan& one) { one.item = loose.id; }));
    CHECK(school.rows(u"archive_loan"_s) == 0);
    const auto lent = school.archive.items.lend(good);
    REQUIRE_OK(lent);
    CHECK(bad([](ArchiveLoan& one) { one.borrower = u"钱老师"_s; })); // it is out
    const ArchiveLoan loan = school.store->list(archiveLoanType())->first();
    CHECK(school.service->check(archiveLoanType().kind(), archiveLoanType().toRecord(loan)).first().code == u"archive_loan.overdue"_s);
    CHECK(school.refused(school.archive.items.propose(u"transfer"_s, {item.id}, u"区档案馆"_s, u"到期移交"_s), u"lent"_s));
    CHECK(school.refused(school.archive.items.giveBack(loan.id, today.addDays(1))));
    CHECK(school.refused(school.archive.items.giveBack(loan.id, loan.lentOn.addDays(-1))));
    REQUIRE_OK(school.archive.items.giveBack(loan.id, today));
    CHECK(school.refused(school.archive.items.giveBack(loan.id, today), u"already"_s));
    REQUIRE_OK(school.archive.items.lend(good));
}

TEST_CASE("destruction needs the time of keeping to be over and two different people, and deletes nothing", "[archive]")
{
    BoxedSchool school;
    const ArchiveItem old = school.boxed(2015), fresh = school.boxed(2016), kept = school.boxed(2014, u"Y"_s);
    CHECK(retentionEnd(old) == QDate(2025, 12, 31));
    CHECK(retentionEnd(fresh) == QDate(2026, 12, 31));
    CHECK_FALSE(retentionEnd(kept).isValid());
    const auto expired = school.archive.items.expired();
    REQUIRE(expired->size() == 1);
    CHECK(expired->first().id == old.id);
    CHECK(school.sourceCodes().contains(u"archive_item.expired"_s));
    const auto propose = [&](const QList<Id<ArchiveItem>>& items, const QString& reason = u"保管期满"_s) { return school.archive.items.propose(u"destruction"_s, items, {}, reason); };
    CHECK(school.refused(propose({}), u"nothing to destroy"_s));
    CHECK(school.refused(propose({old.id}, u" "_s), u"reason"_s));
    CHECK(school.refused(propose({old.id, fresh.id}), u"until 2026-12-31"_s));
    CHECK(school.refused(propose({kept.id}), u"for ever"_s));
    CHECK(school.rows(u"archive_list"_s) == 0);
    const Id<ArchiveList> list = BoxedSchool::made(propose({old.id}));
    CHECK(school.list(list).number == u"XH-2026-01"_s);
    CHECK(school.refused(propose({old.id}), u"XH-2026-01"_s)); // it stands on a list
    CHECK(school.archive.items.expired()->isEmpty());
    const QDate today(2026, 9, 5);
    CHECK(school.refused(school.archive.items.carryOut(list, today), u"two people"_s));
    REQUIRE_OK(school.archive.items.approve(list, school.first.id));
    CHECK(school.refused(school.archive.items.carryOut(list, today), u"two people"_s));
    CHECK(school.refused(school.archive.items.approve(list, school.first.id), u"second person"_s));
    CHECK_FALSE(school.database->run(u"UPDATE archive_list SET approver2 = approver1 WHERE id = ?"_s, {list.value()}));
    CHECK(school.refused(school.archive.items.approve(list, {})));
    CHECK(archiveStateOf(school.now(old.id)) == ArchiveState::Boxed);
    REQUIRE_OK(school.archive.items.approve(list, school.second.id));
    CHECK(archiveStateOf(school.now(old.id)) == ArchiveState::DestructionApproved);
    CHECK(school.refused(school.archive.items.approve(list, school.second.id), u"already"_s));
    CHECK(school.refused(school.archive.items.carryOut(list, today.addDays(3))));
    const qint64 items = school.rows(u"archive_item"_s);
    REQUIRE_OK(school.archive.items.carryOut(list, today));
    CHECK(school.rows(u"archive_item"_s) == items); // a state, nothing more
    CHECK(archiveStateOf(school.now(old.id)) == ArchiveState::Destroyed);
    CHECK(school.now(old.id).archivalCode == old.archivalCode);
    CHECK(school.refused(school.archive.items.describe({old.id}, {.note = u"x"_s}, false)));
    CHECK(school.refused(school.archive.items.carryOut(list, today), u"carried out"_s));
}

TEST_CASE("a transfer closes its items", "[archive]")
{
    BoxedSchool school;
    const ArchiveItem item = school.boxed(2020, u"Y"_s);
    CHECK(school.refused(school.archive.items.propose(u"transfer"_s, {item.id}, {}, u"到期移交"_s), u"who takes"_s));
    const Id<ArchiveList> list = BoxedSchool::made(school.archive.items.propose(u"transfer"_s, {item.id}, u"区档案馆"_s, u"到期移交"_s));
    CHECK(school.refused(school.archive.items.carryOut(list, {2026, 9, 5}), u"not approved"_s));
    REQUIRE_OK(school.archive.items.approve(list, school.first.id));
    REQUIRE_OK(school.archive.items.carryOut(list, {2026, 9, 5}));
    CHECK(archiveStateOf(school.now(item.id)) == ArchiveState::HandedOver);
    CHECK(school.refused(school.archive.items.lend({.item = item.id, .borrower = u"赵"_s, .reason = u"看"_s, .approver = school.first.id, .lentOn = {2026, 9, 1}, .dueOn = {2026, 9, 9}})));
}
