// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/obligation/due_papers.h"
#include "core/calendar/obligation/record_filter.h"
#include "core/calendar/usual_terms.h"
#include "core/inspection/checks/inspection.h"
#include "core/organization/agreements/agreement.h"
#include "core/people/defaults.h"
#include "core/storage/transaction.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

struct DueSchool : test::MemorySchool {
    DueService due{*service};

    DueSchool()
    {
        REQUIRE_OK(seedDefaults(*store));
        for (const SchoolTerm& term : usualTerms::ofYear(2026))
            add(schoolTermType(), term);
        REQUIRE_OK(due.setCountsFrom(QDate(2026, 9, 1)));
        clock.set(QDateTime(QDate(2026, 11, 20), QTime(8, 0)));
    }
    Obligation rule(const QString& code) const
    {
        const auto found = store->list(obligationType(), {.where = {{u"code"_s, code}}});
        REQUIRE_OK(found);
        REQUIRE(found->size() == 1);
        return found->first();
    }
    QList<DueRow> rowsOf(const QString& code, QDate from = QDate(2026, 9, 1), QDate until = QDate(2026, 12, 31)) const
    {
        const auto rows = due.rows(from, until);
        REQUIRE_OK(rows);
        QList<DueRow> own;
        for (const DueRow& row : *rows)
            if (row.rule.code == code)
                own << row;
        return own;
    }
    QStringList statesOf(const QString& code) const
    {
        QStringList states;
        for (const DueRow& row : rowsOf(code))
            states << dueStateCode(row.item.state);
        return states;
    }
    QStringList codesOf(const Obligation& one) const
    {
        QStringList codes;
        for (const Issue& issue : service->check(obligationType().kind(), obligationType().toRecord(one)))
            codes << issue.code;
        return codes;
    }
    /// A record as another part writes it, past the rules of that part.
    template <class T> void put(const RecordType<T>& type, const T& object)
    {
        auto transaction = Transaction::begin(*database, u"test"_s);
        REQUIRE_OK(transaction);
        REQUIRE_OK(store->insert(type, object));
        REQUIRE_OK(transaction->commit());
    }
};

} // namespace

TEST_CASE("the bundled rules are sound, named by source and cover every mechanism", "[due][defaults]")
{
    DueSchool school;
    const auto rules = school.store->list(obligationType());
    REQUIRE_OK(rules);
    CHECK(rules->size() >= 35);
    QSet<qint64> mechanisms;
    QSet<QString> sources;
    for (const Obligation& rule : *rules) {
        CAPTURE(rule.code.toStdString());
        // Kinds that belong to other parts may be missing from the program: a warning, never a problem.
        for (const Issue& issue : school.service->check(obligationType().kind(), obligationType().toRecord(rule)))
            CHECK(issue.severity != Severity::Problem);
        mechanisms << rule.mechanism.value();
        sources << rule.source;
        CHECK_FALSE(rule.departments.isEmpty());
        CHECK_FALSE(ruleText(rule).isEmpty());
        if (rule.code != u"exam_ready"_s && rule.rule != u"since"_s) // no examination is entered, nothing was done yet
            CHECK_FALSE(occurrences(rule, *SchoolCalendar::read(*school.store), QDate(2026, 8, 1), QDate(2027, 8, 31)).isEmpty());
    }
    CHECK(mechanisms.size() == school.rows(u"mechanism"_s));
    CHECK(sources == QSet<QString>{u"种"_s, u"法"_s, u"惯"_s, u"拟"_s});
}

TEST_CASE("records of the declared kind fulfil a rule by their date", "[due]")
{
    DueSchool school;
    CHECK(school.statesOf(u"month_check"_s) == QStringList{u"overdue"_s, u"overdue"_s, u"due"_s, u"due"_s});
    Inspection done{.cycle = u"month"_s, .state = u"done"_s, .fromDay = {2026, 9, 1}, .dueOn = {2026, 9, 30},
                    .planKey = u"m/2026-09"_s, .shortCode = u"AAAA1111"_s, .doneOn = {2026, 9, 22}};
    school.put(inspectionType(), done);
    Inspection weekly = done;
    weekly.cycle = u"week"_s;
    weekly.planKey = u"w/1"_s;
    weekly.shortCode = u"AAAA2222"_s;
    weekly.doneOn = weekly.dueOn = {2026, 10, 9};
    school.put(inspectionType(), weekly);
    CHECK(school.statesOf(u"month_check"_s) == QStringList{u"met"_s, u"overdue"_s, u"due"_s, u"due"_s});
    const DueItem met = school.rowsOf(u"month_check"_s).first().item;
    CHECK(met.doneOn == QDate(2026, 9, 22));
    CHECK(met.record > 0);
    CHECK(school.statesOf(u"week_check"_s).count(u"met"_s) == 1);
}

TEST_CASE("all agreements of the year have to be back", "[due]")
{
    DueSchool school;
    const auto agreement = [&](int serial, const QString& state, QDate back) {
        Agreement one{.number = u"ZR-2026-%1"_s.arg(serial), .year = 2026, .serial = serial, .personName = u"王芳"_s,
                      .shortCode = u"BBBB000%1"_s.arg(serial), .mergeData = u"{}"_s, .frozenText = u"正文"_s, .sha256 = QString(64, u'0'),
                      .validFrom = {2026, 9, 1}, .validTo = {2027, 8, 31}, .issuedOn = {2026, 9, 1}, .state = state, .returnedOn = back};
        const auto people = school.store->list(personType());
        one.person = people->at(serial - 1).id;
        one.templateVersion = 0;
        return one;
    };
    const StaffCategory teachers = school.store->list(staffCategoryType())->first();
    const Department office = school.store->list(departmentType())->first();
    for (const QString& name : {u"王芳"_s, u"李强"_s, u"张伟"_s})
        school.addPerson(name, teachers, office, name);
    CHECK(school.statesOf(u"agreements"_s) == QStringList(u"overdue"_s)); // none is issued yet
    auto fail = Transaction::begin(*school.database, u"test"_s);
    REQUIRE_OK(fail);
    REQUIRE_OK(school.database->run(u"PRAGMA defer_foreign_keys=ON"_s));
    REQUIRE_OK(school.store->insert(agreementType(), agreement(1, u"returned"_s, {2026, 9, 10})));
    REQUIRE_OK(school.store->insert(agreementType(), agreement(2, u"printed"_s, {})));
    REQUIRE_OK(school.store->insert(agreementType(), agreement(3, u"superseded"_s, {})));
    CHECK(school.statesOf(u"agreements"_s) == QStringList(u"overdue"_s));
    Agreement second = school.store->list(agreementType(), {.where = {{u"serial"_s, 2}}})->first();
    second.state = u"returned"_s;
    second.returnedOn = QDate(2026, 9, 20);
    REQUIRE_OK(school.store->update(agreementType(), second));
    CHECK(school.statesOf(u"agreements"_s) == QStringList(u"met_late"_s));
    CHECK(school.rowsOf(u"agreements"_s).first().item.doneOn == QDate(2026, 9, 20));
}

TEST_CASE("ticking off, not applicable, taking back: once, with reasons", "[due]")
{
    DueSchool school;
    const Obligation rule = school.rule(u"leading_group"_s);
    const Occurrence occurrence = school.rowsOf(rule.code).first().item.occurrence;
    const auto mark = school.due.markDone(rule.id, occurrence, QDate(2026, 9, 4), u" 发文 "_s);
    REQUIRE_OK(mark);
    DueItem item = school.rowsOf(rule.code).first().item;
    CHECK(item.state == DueState::Met);
    CHECK(item.note == u"发文"_s);
    CHECK(item.mark == mark->value());

    const auto again = school.due.markSkipped(rule.id, occurrence, u"没有变化"_s);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == Error::Kind::Refused);
    CHECK_FALSE(school.due.takeBack(*mark, {}));
    REQUIRE_OK(school.due.takeBack(*mark, u"点错了"_s));
    CHECK(school.rowsOf(rule.code).first().item.state == DueState::Overdue);

    CHECK(school.due.markSkipped(rule.id, occurrence, u"  "_s).error().kind == Error::Kind::Invalid);
    CHECK(school.due.markDone(rule.id, occurrence, QDate(2026, 11, 21)).error().kind == Error::Kind::Invalid); // tomorrow
    CHECK(school.due.markDone(rule.id, occurrence, QDate()).error().kind == Error::Kind::Invalid);
    CHECK(school.due.markDone(Id<Obligation>(999), occurrence, QDate(2026, 11, 1)).error().kind == Error::Kind::NotFound);
    CHECK(school.rows(u"obligation_done"_s) == 1); // the one taken back
    REQUIRE_OK(school.due.markSkipped(rule.id, occurrence, u"人员没有变化"_s));
    CHECK(school.rowsOf(rule.code).first().item.state == DueState::Skipped);

    // Papers that cannot be tied leave no mark behind.
    const Occurrence next = school.rowsOf(u"month_check"_s).first().item.occurrence;
    const auto refused = school.due.markDone(school.rule(u"month_check"_s).id, next, QDate(2026, 11, 1), {},
                                             [](qint64) -> Result<> { return Error{Error::Kind::File, u"扫描.pdf"_s, {}}; });
    CHECK_FALSE(refused);
    CHECK(school.rowsOf(u"month_check"_s).first().item.state == DueState::Overdue);
}

TEST_CASE("moving the term moves what hangs on it, and ticks stay", "[due]")
{
    DueSchool school;
    const Obligation rule = school.rule(u"leading_group"_s);
    const DueRow before = school.rowsOf(rule.code).first();
    REQUIRE_OK(school.due.markDone(rule.id, before.item.occurrence, QDate(2026, 9, 2)));
    SchoolTerm term = school.store->list(schoolTermType(), {.where = {{u"term"_s, u"first"_s}}})->first();
    term.firstDay = term.firstDay.addDays(14);
    term.weeksFrom = {};
    term = school.add(schoolTermType(), term);
    const DueRow after = school.rowsOf(rule.code).first();
    CHECK(after.item.occurrence.due == before.item.occurrence.due.addDays(14));
    CHECK(after.item.state == DueState::Met);
    term.firstDay = term.firstDay.addDays(-14);
    school.add(schoolTermType(), term);
    CHECK(school.rowsOf(rule.code).first().item.occurrence == before.item.occurrence);
}

TEST_CASE("a tick stays when its rule gets another day, and counts once", "[due]")
{
    DueSchool school;
    Obligation rule = school.rule(u"fire_plan"_s); // 30 September
    const DueRow before = school.rowsOf(rule.code).first();
    REQUIRE_OK(school.due.markDone(rule.id, before.item.occurrence, QDate(2026, 9, 28), u"已印发"_s));
    rule.dates = u"10-15"_s;
    rule = school.add(obligationType(), rule);
    auto rows = school.rowsOf(rule.code, QDate(2026, 9, 1), QDate(2027, 12, 31));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].item.occurrence.due == QDate(2026, 10, 15));
    CHECK(rows[0].item.state == DueState::Met);
    CHECK(rows[0].item.note == u"已印发"_s);
    CHECK(rows[1].item.state == DueState::Due); // 2027
    rule.dates = u"09-30、10-15"_s; // the old day is there again: it has its tick back, the new one is owed
    rule.window = 0;
    school.add(obligationType(), rule);
    rows = school.rowsOf(rule.code, QDate(2026, 9, 1), QDate(2026, 12, 31));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].item.state == DueState::Met);
    CHECK(rows[1].item.state == DueState::Overdue);
}

TEST_CASE("whatever was ticked off stays so when a term moves, and everything is as before when it moves back", "[due][property]")
{
    DueSchool school;
    school.clock.set(QDateTime(QDate(2027, 7, 30), QTime(8, 0)));
    const QDate from(2026, 9, 1), until(2027, 7, 29);
    const auto open = school.due.open(until);
    REQUIRE_OK(open);
    int ticked = 0;
    for (const DueRow& row : *open)
        if (row.rule.rule != u"since"_s) {
            REQUIRE_OK(school.due.markDone(row.rule.id, row.item.occurrence, row.item.occurrence.due));
            ++ticked;
        }
    REQUIRE(ticked > 100);
    const auto snapshot = [&] {
        QMap<QString, std::pair<QDate, QString>> rows;
        const auto all = school.due.rows(from, until);
        REQUIRE_OK(all);
        for (const DueRow& row : *all)
            rows.insert(row.rule.code + u' ' + row.item.occurrence.key, {row.item.occurrence.due, dueStateCode(row.item.state)});
        return rows;
    };
    const auto before = snapshot();
    SchoolTerm second = school.store->list(schoolTermType(), {.where = {{u"term"_s, u"second"_s}}})->first();
    const auto move = [&](int days) {
        second.firstDay = second.firstDay.addDays(days);
        second.lastDay = second.lastDay.addDays(days);
        second.weeksFrom = {};
        second = school.add(schoolTermType(), second);
    };
    move(14);
    const auto moved = snapshot();
    CHECK(moved != before);
    int kept = 0;
    for (auto row = moved.cbegin(); row != moved.cend(); ++row)
        if (before.contains(row.key()) && before[row.key()].second == u"met"_s) {
            CAPTURE(row.key().toStdString());
            CHECK((row->second == u"met"_s || row->second == u"met_late"_s));
            ++kept;
        }
    CHECK(kept > 100);
    move(-14);
    CHECK(snapshot() == before);
}

TEST_CASE("what recurs after it was done goes on from the tick", "[due]")
{
    DueSchool school;
    const Obligation stores = school.rule(u"plan_stores"_s); // every three months since the last time
    auto rows = school.rowsOf(stores.code, QDate(2026, 9, 1), QDate(2027, 8, 31));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].item.occurrence.due == QDate(2026, 9, 1)); // never done: from the day rules count
    CHECK(rows[0].item.state == DueState::Overdue);
    REQUIRE_OK(school.due.markDone(stores.id, rows[0].item.occurrence, QDate(2026, 10, 12)));
    rows = school.rowsOf(stores.code, QDate(2026, 9, 1), QDate(2027, 8, 31));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].item.state == DueState::MetLate);
    CHECK(rows[1].item.occurrence.due == QDate(2027, 1, 12));
    CHECK(rows[1].item.state == DueState::Due);
}

TEST_CASE("before the day the rules count from nobody owes anything", "[due]")
{
    DueSchool school;
    REQUIRE_OK(school.due.setCountsFrom(QDate(2026, 11, 15)));
    const auto open = school.due.open(QDate(2026, 12, 31));
    REQUIRE_OK(open);
    CHECK_FALSE(open->isEmpty());
    for (const DueRow& row : *open)
        CHECK(row.item.occurrence.due >= QDate(2026, 11, 15));
    CHECK_FALSE(school.due.setCountsFrom(QDate()));
    // Not set: the day the school got its rules.
    test::MemorySchool fresh;
    REQUIRE_OK(seedDefaults(*fresh.store));
    CHECK(*DueService(*fresh.service).countsFrom() == QDate(2026, 9, 5));
}

TEST_CASE("only what is overdue is an issue, once a rule", "[due]")
{
    DueSchool school;
    const auto issues = school.due.issues();
    REQUIRE_OK(issues);
    QSet<qint64> rules;
    for (const RecordIssue& issue : *issues) {
        CHECK(issue.kind == u"obligation"_s);
        CHECK(issue.issue.severity == Severity::Warning);
        CHECK_FALSE(rules.contains(issue.id));
        rules << issue.id;
    }
    const qint64 monthly = school.rule(u"month_check"_s).id.value();
    CHECK(rules.contains(monthly));
    CHECK_FALSE(rules.contains(school.rule(u"appraise_year"_s).id.value())); // due on 31 December
    // A rule switched off owes nothing.
    Obligation off = school.rule(u"month_check"_s);
    off.active = false;
    school.add(obligationType(), off);
    const auto fewer = school.due.issues();
    REQUIRE_OK(fewer);
    CHECK(fewer->size() == issues->size() - 1);
    for (const RecordIssue& issue : *fewer)
        CHECK(issue.id != monthly);
}

TEST_CASE("rules that cannot be are refused with the field; unknown records are a warning", "[due]")
{
    DueSchool school;
    Obligation rule{.name = u"试"_s, .mechanism = school.rule(u"month_check"_s).mechanism, .rule = u"dates"_s, .dates = u"09-15"_s, .shift = u"none"_s, .needs = u"one"_s};
    CHECK(school.codesOf(rule).isEmpty());
    const auto with = [&](auto change) {
        Obligation changed = rule;
        change(changed);
        return school.codesOf(changed);
    };
    CHECK(with([](Obligation& one) { one.dates = u"2025-02-31"_s; }) == QStringList(u"obligation.dates"_s));
    CHECK(with([](Obligation& one) { one.dates.clear(); }) == QStringList(u"obligation.dates"_s));
    CHECK(with([](Obligation& one) { one.rule = u"weeks"_s; }) == QStringList{u"obligation.every"_s, u"obligation.begins_on"_s});
    CHECK(with([](Obligation& one) { one.rule = u"months"_s; one.every = 13; one.beginsOn = QDate(2026, 9, 1); }) == QStringList(u"obligation.every"_s));
    CHECK(with([](Obligation& one) { one.rule = u"weekday"_s; one.nth = u"1"_s; }) == QStringList(u"obligation.weekday"_s));
    CHECK(with([](Obligation& one) { one.months = u"13月"_s; }) == QStringList(u"obligation.months"_s));
    CHECK(with([](Obligation& one) { one.rule = u"anchor"_s; }) == QStringList(u"obligation.anchor"_s));
    CHECK(with([](Obligation& one) { one.days = 400; }) == QStringList(u"obligation.days"_s));
    CHECK(with([](Obligation& one) { one.window = -1; }) == QStringList(u"obligation.window_days"_s));
    CHECK(with([](Obligation& one) { one.activeFrom = QDate(2026, 9, 2); one.activeTo = QDate(2026, 9, 1); }) == QStringList(u"obligation.active"_s));
    CHECK(with([](Obligation& one) { one.fulfilledBy = u"meeting"_s; }) == QStringList(u"obligation.kind"_s));
    CHECK(with([](Obligation& one) { one.fulfilledBy = u"inspection"_s; one.dateField = u"held_on"_s; }) == QStringList(u"obligation.date_field"_s));
    CHECK(with([](Obligation& one) { one.fulfilledBy = u"inspection"_s; one.dateField = u"done_on"_s; one.filter = u"colour=red"_s; }) == QStringList(u"obligation.filter_field"_s));
    CHECK(with([](Obligation& one) { one.filter = u"state"_s; }) == QStringList(u"obligation.filter"_s));
    // A rule whose records are unknown is ticked off by hand.
    rule.fulfilledBy = u"meeting"_s;
    rule.code = u"own"_s;
    rule = school.add(obligationType(), rule);
    CHECK(school.statesOf(u"own"_s) == QStringList(u"overdue"_s));
}

TEST_CASE("filters choose records by words", "[due]")
{
    const RecordKind& kind = inspectionType().kind();
    Record record = kind.blank();
    kind.setValue(record, u"state"_s, u"done"_s);
    kind.setValue(record, u"week_no"_s, 3);
    CHECK(RecordFilter::parse({})->lets(kind, record));
    CHECK(RecordFilter::parse(u"state=done|filed; week_no=3"_s)->lets(kind, record));
    CHECK_FALSE(RecordFilter::parse(u"state=planned"_s)->lets(kind, record));
    CHECK_FALSE(RecordFilter::parse(u"state!=done|filed"_s)->lets(kind, record));
    CHECK(RecordFilter::parse(u"colour=red;state=done"_s)->unknownColumns(kind) == QStringList(u"colour"_s));
    CHECK_FALSE(RecordFilter::parse(u"=done"_s));
    CHECK_FALSE(RecordFilter::parse(u"done"_s));
}

TEST_CASE("the list of what is due is set by span with room to sign", "[due]")
{
    DueSchool school;
    const auto rows = school.due.open(QDate(2027, 1, 31));
    REQUIRE_OK(rows);
    const TableContent table = dueSheet(*rows, *school.due.names(), u"示例小学"_s, school.due.today(), QDate(2027, 1, 31));
    CHECK(table.rowCount == rows->size());
    CHECK(table.signatureLine);
    QStringList groups;
    for (int i = 0; i < table.rowCount; ++i)
        if (groups.isEmpty() || groups.last() != table.row(i).group)
            groups << table.row(i).group;
    CHECK(groups == QStringList{spanName(DueSpan::Overdue), spanName(DueSpan::ThisWeek), spanName(DueSpan::ThisMonth), spanName(DueSpan::Later)});
    bool found = false;
    for (int i = 0; i < table.rowCount; ++i)
        found = found || table.row(i).cells.mid(0, 4) == QStringList{u"月排查"_s, u"排查维稳"_s, u"副校长室、总务处、教导处"_s, u"2026-11-30"_s};
    CHECK(found);
    int guessed = 0; // New Year's Day 2027 is not announced
    for (int i = 0; i < table.rowCount; ++i)
        guessed += table.row(i).cells.at(3).contains(u"may move"_s) ? 1 : 0;
    CHECK(guessed > 0);
}
