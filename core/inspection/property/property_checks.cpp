// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/property/property_checks.h"

#include "core/base/text.h"
#include "core/records/sheet_codes.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("property", text);
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

Error refused(const QString& sentence)
{
    return {Error::Kind::Refused, sentence, {}};
}

Error invalid(const QString& sentence, const QString& code = {})
{
    return {Error::Kind::Invalid, sentence, code};
}

} // namespace

void sumUp(PropertyCheck& check, const QList<PropertyCheckLine>& lines)
{
    check.deducted = 0;
    check.vetoed = false;
    for (const PropertyCheckLine& line : lines) {
        check.deducted += line.deducted;
        // A veto clause may have no points: then what is written at it fails the month.
        check.vetoed = check.vetoed || (line.veto && (line.deducted > 0 || (line.points == 0 && !line.finding.isEmpty())));
    }
    check.score = std::max(0, 100 - check.deducted);
}

Result<CheckSheet> PropertyChecks::sheet(Id<PropertyCheck> id) const
{
    const RecordStore& store = m_records.store();
    CheckSheet sheet;
    BIHUAN_TRY_ASSIGN(const auto check, store.find(propertyCheckType(), id));
    if (!check)
        return Error{Error::Kind::NotFound, propertyCheckType().kind().title(), QString::number(id.value())};
    sheet.check = *check;
    BIHUAN_TRY_ASSIGN(sheet.company, m_companies.find(check->company));
    BIHUAN_TRY_ASSIGN(sheet.lines, store.list(propertyCheckLineType(), {.where = {{u"check_id"_s, id.value()}}, .orderBy = {u"position"_s}}));
    return sheet;
}

Result<std::optional<CheckSheet>> PropertyChecks::ofMonth(Id<PropertyCompany> company, const QString& month) const
{
    const QString asked = monthText(firstOfMonth(month));
    BIHUAN_TRY_ASSIGN(const auto checks, m_records.store().list(propertyCheckType(), {.where = {{u"company"_s, company.value()}, {u"month"_s, asked},
                                                                                               {u"state"_s, u"replaced"_s, Condition::Op::NotEqual}},
                                                                                     .orderBy = {u"-version"_s}, .limit = 1}));
    if (checks.isEmpty())
        return std::optional<CheckSheet>();
    BIHUAN_TRY_ASSIGN(const CheckSheet found, sheet(checks.first().id));
    return std::optional(found);
}

Result<PropertyCheck> PropertyChecks::insertCheck(Id<PropertyCompany> company, const QString& month, const QString& reason)
{
    RecordStore& store = m_records.store();
    PropertyCheck check{.company = company, .month = month, .state = u"draft"_s, .reason = reason};
    QString digits = month;
    const QString prefix = u"WYJC-%1-"_s.arg(digits.remove(u'-')); // 物业检查
    BIHUAN_TRY_ASSIGN(const QVariant count, store.database().scalar(u"SELECT count(*) FROM property_check WHERE month=?"_s, {month}));
    BIHUAN_TRY_ASSIGN(const QVariant version, store.database().scalar(u"SELECT max(version) FROM property_check WHERE company=? AND month=?"_s, {company.value(), month}));
    check.number = prefix + u"%1"_s.arg(count.toInt() + 1, 2, 10, QLatin1Char('0'));
    check.version = version.toInt() + 1;
    QSet<QString> taken;
    BIHUAN_TRY_ASSIGN(check.shortCode, SheetCodes(store).fresh(taken));
    BIHUAN_TRY_ASSIGN(check.id, store.insert(propertyCheckType(), check));
    return check;
}

Result<CheckSheet> PropertyChecks::begin(Id<PropertyCompany> id, const QString& month)
{
    RecordStore& store = m_records.store();
    const QDate first = firstOfMonth(month), today = store.database().clock().today();
    if (!first.isValid())
        return invalid(tr("“%1” is no month. Write it as 2026-11.").arg(month), u"property_check.month"_s);
    if (first > today)
        return invalid(tr("%1 has not begun yet.").arg(monthText(first)), u"property_check.future"_s);
    BIHUAN_TRY_ASSIGN(const PropertyCompany company, m_companies.find(id));
    BIHUAN_TRY_ASSIGN(const auto there, ofMonth(id, month));
    if (there && there->check.isDraft())
        return *there;
    if (there)
        return refused(tr("%1 was checked for %2 already (%3, %4 points, closed on %5). To change it, make a new version with the reason.")
                           .arg(company.name, there->check.month, there->check.number).arg(there->check.score).arg(iso(there->check.closedOn)));
    const QDate last(first.year(), first.month(), first.daysInMonth());
    if (company.contractTo.isValid() && company.contractTo < first)
        return refused(tr("The contract of %1 ended on %2; there is nothing to check in %3.").arg(company.name, iso(company.contractTo), monthText(first)));
    if (company.contractFrom.isValid() && company.contractFrom > last)
        return refused(tr("The contract of %1 begins on %2; there is nothing to check in %3.").arg(company.name, iso(company.contractFrom), monthText(first)));
    BIHUAN_TRY_ASSIGN(const auto duties, m_companies.duties(company));
    if (duties.isEmpty())
        return refused(tr("%1 has no duties. Choose its services, or enter duties for it.").arg(company.name));

    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Check of services begun")));
    BIHUAN_TRY_ASSIGN(const PropertyCheck check, insertCheck(id, monthText(first), {}));
    int position = 0;
    // By category, as the sheet is walked through; within it in the order of the clauses.
    for (const QString& category : {u"operation"_s, u"inspection"_s, u"maintenance"_s})
        for (const PropertyDuty& duty : duties)
            if (duty.category == category)
                BIHUAN_TRY(store.insert(propertyCheckLineType(),
                                        PropertyCheckLine{.check = check.id, .duty = duty.id, .position = ++position, .category = category,
                                                          .clause = duty.post.isEmpty() ? duty.clause : u"%1：%2"_s.arg(duty.post, duty.clause),
                                                          .points = duty.points, .veto = duty.veto}));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(propertyCheckType().kind().code);
    return sheet(check.id);
}

Result<PropertyCheck> PropertyChecks::draftOf(Id<PropertyCheck> id) const
{
    BIHUAN_TRY_ASSIGN(const auto check, m_records.store().find(propertyCheckType(), id));
    if (!check || check->voided)
        return Error{Error::Kind::NotFound, propertyCheckType().kind().title(), QString::number(id.value())};
    if (!check->isDraft())
        return refused(tr("%1 is closed and stays as it is. Make a new version with the reason.").arg(check->number));
    return *check;
}

Result<CheckSheet> PropertyChecks::enter(Id<PropertyCheck> id, const CheckHead& head, const QList<LineMark>& marks)
{
    RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    BIHUAN_TRY_ASSIGN(PropertyCheck check, draftOf(id));
    if (head.checkedOn.isValid() && head.checkedOn > today)
        return invalid(tr("%1 is in the future.").arg(iso(head.checkedOn)), u"property_check.date"_s);
    if (head.checkedOn.isValid() && head.checkedOn < firstOfMonth(check.month))
        return invalid(tr("%1 is before the month that is checked, %2.").arg(iso(head.checkedOn), check.month), u"property_check.date"_s);
    BIHUAN_TRY_ASSIGN(CheckSheet now, sheet(id));
    QSet<int> changed;
    for (const LineMark& mark : marks) {
        const auto line = std::find_if(now.lines.begin(), now.lines.end(), [&](const PropertyCheckLine& one) { return one.position == mark.position; });
        if (line == now.lines.end())
            return invalid(tr("%1 has no line %2.").arg(check.number).arg(mark.position), u"property_check.line"_s);
        const QString finding = cleanLine(mark.finding);
        if (line->deducted == mark.deducted && line->finding == finding)
            continue;
        line->deducted = mark.deducted;
        line->finding = finding;
        changed << mark.position;
        const Issues issues = m_records.check(propertyCheckLineType().kind(), propertyCheckLineType().toRecord(*line));
        if (hasProblem(issues))
            return invalid(tr("Line %1: %2").arg(line->position).arg(issues.first().message), issues.first().code);
    }
    check.checker = head.checker;
    check.checkedOn = head.checkedOn;
    check.note = cleanLine(head.note);
    sumUp(check, now.lines);
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Check of services entered")));
    BIHUAN_TRY(store.update(propertyCheckType(), check));
    for (const PropertyCheckLine& line : std::as_const(now.lines))
        if (changed.contains(line.position))
            BIHUAN_TRY(store.update(propertyCheckLineType(), line));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(propertyCheckType().kind().code);
    return sheet(id);
}

/// What the same clause was found lacking of before, and is not put right yet.
Result<std::optional<LoopItem>> PropertyChecks::stillOpen(const PropertyCheckLine& line) const
{
    std::optional<LoopItem> open;
    if (line.duty.isNull())
        return open;
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto same, store.list(propertyCheckLineType(), {.where = {{u"duty"_s, line.duty.value()}, {u"item"_s, 0, Condition::Op::NotEqual}}, .orderBy = {u"-id"_s}}));
    BIHUAN_TRY_ASSIGN(const auto own, store.find(propertyCheckType(), line.check));
    for (const PropertyCheckLine& other : same) {
        if (other.id == line.id)
            continue;
        BIHUAN_TRY_ASSIGN(const auto check, store.find(propertyCheckType(), other.check));
        if (!check || !own || check->company != own->company || check->voided)
            continue;
        BIHUAN_TRY_ASSIGN(const auto item, store.find(loopItemType(), other.item));
        if (item && !item->voided && isOpenLoop(loopStateOf(*item)))
            return std::optional(*item);
    }
    return open;
}

Result<CheckClosing> PropertyChecks::close(Id<PropertyCheck> id)
{
    RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    CheckClosing closing;
    BIHUAN_TRY_ASSIGN(PropertyCheck check, draftOf(id));
    BIHUAN_TRY_ASSIGN(CheckSheet now, sheet(id));
    if (check.checker.isNull() || !check.checkedOn.isValid())
        return invalid(tr("Enter who checked, and when, before closing %1.").arg(check.number), u"property_check.nobody"_s);
    for (const PropertyCheckLine& line : std::as_const(now.lines))
        if (line.deducted > 0 && line.finding.isEmpty())
            return invalid(tr("Line %1: say what is wrong, points were taken off.").arg(line.position), u"property_check.no_finding"_s);
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Check of services closed")));
    for (PropertyCheckLine& line : now.lines) {
        if (line.finding.isEmpty() || !line.item.isNull())
            continue;
        BIHUAN_TRY_ASSIGN(const auto open, stillOpen(line));
        if (open) {
            line.item = open->id;
        } else {
            LoopItem item{.kind = u"property"_s, .foundOn = check.checkedOn, .source = u"property"_s, .reporter = check.checker, .spot = now.company.name,
                          .category = propertyCategoryName(line.category), .description = line.finding, .level = u"general"_s,
                          .department = now.company.department};
            item.note = now.company.contact.isEmpty() ? tr("%1, %2").arg(check.number, now.company.name)
                                                      : tr("%1, %2, put right by %3").arg(check.number, now.company.name, now.company.contact);
            BIHUAN_TRY_ASSIGN(item.dueOn, m_loop.usualDue(item));
            item.dueOn = std::max(item.dueOn, today);
            BIHUAN_TRY_ASSIGN(const LoopReport added, m_loop.addWithin(item));
            line.item = added.item.id;
            closing.items << added.item;
        }
        BIHUAN_TRY(store.update(propertyCheckLineType(), line));
    }
    BIHUAN_TRY_ASSIGN(const auto before, store.list(propertyCheckType(), {.where = {{u"company"_s, check.company.value()}, {u"month"_s, check.month},
                                                                                   {u"state"_s, u"closed"_s}}}));
    for (PropertyCheck old : before) {
        old.state = u"replaced"_s;
        BIHUAN_TRY(store.update(propertyCheckType(), old));
    }
    sumUp(check, now.lines);
    check.state = u"closed"_s;
    check.closedOn = today;
    BIHUAN_TRY(store.update(propertyCheckType(), check));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(propertyCheckType().kind().code);
    if (!closing.items.isEmpty())
        m_records.announce(loopItemType().kind().code);
    BIHUAN_TRY_ASSIGN(closing.sheet, sheet(id));
    return closing;
}

Result<CheckSheet> PropertyChecks::again(Id<PropertyCheck> id, const QString& reason)
{
    RecordStore& store = m_records.store();
    if (reason.trimmed().isEmpty())
        return refused(tr("Give a reason: it stands on the new version."));
    BIHUAN_TRY_ASSIGN(const CheckSheet old, sheet(id));
    if (old.check.state != u"closed"_s || old.check.voided)
        return refused(tr("%1 is not closed; there is nothing to make a new version of.").arg(old.check.number));
    BIHUAN_TRY_ASSIGN(const auto newest, ofMonth(old.check.company, old.check.month));
    if (newest && newest->check.isDraft())
        return refused(tr("%1 is a new version already; finish it first.").arg(newest->check.number));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), reason.trimmed()));
    BIHUAN_TRY_ASSIGN(PropertyCheck check, insertCheck(old.check.company, old.check.month, cleanLine(reason)));
    BIHUAN_TRY_ASSIGN(const auto stored, store.find(propertyCheckType(), check.id));
    check = *stored;
    check.checker = old.check.checker;
    check.checkedOn = old.check.checkedOn;
    check.note = old.check.note;
    sumUp(check, old.lines);
    BIHUAN_TRY(store.update(propertyCheckType(), check));
    for (PropertyCheckLine line : old.lines) {
        line.id = {};
        line.check = check.id;
        BIHUAN_TRY(store.insert(propertyCheckLineType(), line));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(propertyCheckType().kind().code);
    return sheet(check.id);
}

Result<PropertyMonthResult> PropertyChecks::resultOf(const PropertyCheck& check) const
{
    BIHUAN_TRY_ASSIGN(const CheckSheet whole, sheet(check.id));
    PropertyMonthResult result{.company = check.company, .companyName = whole.company.name, .month = check.month, .version = check.version,
                               .score = check.score, .deducted = check.deducted, .vetoed = check.vetoed,
                               .grade = propertyGrade(check.score, check.vetoed), .closedOn = check.closedOn, .findings = {}};
    for (const PropertyCheckLine& line : whole.lines)
        if (!line.finding.isEmpty())
            result.findings << line.finding;
    return result;
}

Result<std::optional<PropertyMonthResult>> PropertyChecks::result(Id<PropertyCompany> company, const QString& month) const
{
    const QString asked = monthText(firstOfMonth(month));
    BIHUAN_TRY_ASSIGN(const auto checks, m_records.store().list(propertyCheckType(), {.where = {{u"company"_s, company.value()}, {u"month"_s, asked},
                                                                                               {u"state"_s, u"closed"_s}}}));
    if (checks.isEmpty())
        return std::optional<PropertyMonthResult>();
    BIHUAN_TRY_ASSIGN(const PropertyMonthResult one, resultOf(checks.first()));
    return std::optional(one);
}

Result<QList<PropertyMonthResult>> PropertyChecks::results(const QString& firstMonth, const QString& lastMonth) const
{
    BIHUAN_TRY_ASSIGN(const auto checks, m_records.store().list(propertyCheckType(), {.where = {{u"month"_s, monthText(firstOfMonth(firstMonth)), Condition::Op::GreaterOrEqual},
                                                                                               {u"month"_s, monthText(firstOfMonth(lastMonth)), Condition::Op::LessOrEqual},
                                                                                               {u"state"_s, u"closed"_s}},
                                                                                     .orderBy = {u"month"_s, u"company"_s}}));
    QList<PropertyMonthResult> results;
    for (const PropertyCheck& check : checks) {
        BIHUAN_TRY_ASSIGN(const PropertyMonthResult one, resultOf(check));
        results << one;
    }
    return results;
}

} // namespace bihuan
