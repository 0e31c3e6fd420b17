// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/property/property_companies.h"

#include "core/base/text.h"
#include "core/inspection/property/spot_report.h"
#include "core/loop/loop_states.h"
#include "core/storage/transaction.h"

#include <QCollator>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("property", text);
}

/// The services that a company with people of these categories gives: by the category, else by words in its name.
QList<Id<PropertyTrade>> tradesOf(const QList<PropertyTrade>& trades, const QString& name, const QSet<QString>& categories)
{
    QList<Id<PropertyTrade>> found;
    for (const bool byName : {false, true})
        for (const PropertyTrade& trade : trades) {
            const QStringList words = QStringList{trade.name} + splitAliases(trade.aliases);
            if (found.isEmpty() || !byName)
                if (std::any_of(words.cbegin(), words.cend(), [&](const QString& word) { return byName ? name.contains(word) : categories.contains(word); }))
                    found << trade.id;
        }
    return found;
}

QStringList namesOf(const PropertyCompany& company)
{
    return QStringList{company.name} + splitAliases(company.aliases);
}

} // namespace

Result<PropertyCompany> PropertyCompanies::find(Id<PropertyCompany> id) const
{
    BIHUAN_TRY_ASSIGN(const auto found, m_records.store().find(propertyCompanyType(), id));
    if (!found)
        return Error{Error::Kind::NotFound, propertyCompanyType().kind().title(), QString::number(id.value())};
    return *found;
}

Result<PropertyCompany> PropertyCompanies::find(const QString& name) const
{
    BIHUAN_TRY_ASSIGN(const auto all, m_records.store().list(propertyCompanyType()));
    const QString wanted = cleanLine(toHalfWidth(name));
    QList<PropertyCompany> partly;
    for (const PropertyCompany& company : all) {
        if (namesOf(company).contains(wanted))
            return company;
        if (!wanted.isEmpty() && company.name.contains(wanted))
            partly << company;
    }
    if (partly.size() > 1)
        return Error{Error::Kind::Invalid, tr("“%1” fits several companies: %2, %3. Write the whole name.").arg(name, partly[0].name, partly[1].name), {}};
    if (partly.isEmpty())
        return Error{Error::Kind::NotFound, tr("service company “%1”").arg(name), {}};
    return partly.first();
}

Result<std::optional<PropertyCompany>> PropertyCompanies::ofText(const QString& text) const
{
    const QString wanted = cleanLine(text);
    if (wanted.isEmpty())
        return std::optional<PropertyCompany>();
    BIHUAN_TRY_ASSIGN(const auto all, m_records.store().list(propertyCompanyType()));
    for (const PropertyCompany& company : all)
        if (namesOf(company).contains(wanted))
            return std::optional(company);
    return std::optional<PropertyCompany>();
}

Result<QList<Person>> PropertyCompanies::people(const PropertyCompany& company, QDate day) const
{
    QList<Person> people;
    for (const QString& name : namesOf(company)) {
        BIHUAN_TRY_ASSIGN(const auto some, m_records.store().list(personType(), {.where = {{u"company"_s, name}}}));
        for (const Person& person : some)
            if (person.isStaffBetween(day, day))
                people << person;
    }
    return people;
}

Result<QList<PropertyDuty>> PropertyCompanies::duties(const PropertyCompany& company) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto trades, store.list(propertyTradeType()));
    BIHUAN_TRY_ASSIGN(const auto all, store.list(propertyDutyType()));
    QList<PropertyDuty> duties;
    for (const PropertyTrade& trade : trades) {
        if (!company.trades.contains(trade.id))
            continue;
        for (const PropertyDuty& duty : all)
            if (duty.trade == trade.id && !duty.disabled && (duty.company.isNull() || duty.company == company.id))
                duties << duty;
    }
    return duties;
}

Result<QList<CompanyStanding>> PropertyCompanies::standing(const QString& month) const
{
    const RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    BIHUAN_TRY_ASSIGN(const auto companies, store.list(propertyCompanyType()));
    BIHUAN_TRY_ASSIGN(const auto tradeNames, store.names(propertyTradeType().kind()));
    QHash<qint64, int> open, good, items;
    Database& database = store.database();
    BIHUAN_TRY(database.read(u"SELECT company, count(*) FROM spot_report WHERE voided=0 AND handling='open' AND company IS NOT NULL GROUP BY company"_s, {},
                             [&](const Row& row) { open.insert(row.integer(0), int(row.integer(1))); }));
    BIHUAN_TRY(database.read(u"SELECT company, count(*) FROM spot_report WHERE voided=0 AND handling IN ('hazard', 'on_spot') AND company IS NOT NULL "
                             "AND seen_on LIKE ? GROUP BY company"_s,
                             {QString(month + u"-%"_s)}, [&](const Row& row) { good.insert(row.integer(0), int(row.integer(1))); }));
    BIHUAN_TRY(database.read(u"SELECT company, count(*) FROM (SELECT c.company AS company, l.item AS item FROM property_check_line l "
                             "JOIN property_check c ON c.id=l.check_id WHERE l.item IS NOT NULL AND c.voided=0 "
                             "UNION SELECT company, item FROM spot_report WHERE item IS NOT NULL AND company IS NOT NULL AND voided=0) x "
                             "JOIN loop_item i ON i.id=x.item WHERE i.voided=0 AND i.state<>'closed' GROUP BY company"_s,
                             {}, [&](const Row& row) { items.insert(row.integer(0), int(row.integer(1))); }));
    QHash<Id<PropertyCompany>, PropertyCheck> checks;
    BIHUAN_TRY_ASSIGN(const auto ofMonth, store.list(propertyCheckType(), {.where = {{u"month"_s, month}}, .orderBy = {u"version"_s}}));
    for (const PropertyCheck& check : ofMonth)
        if (check.state != u"replaced"_s && (check.isDraft() || !checks.contains(check.company)))
            checks.insert(check.company, check);
    QHash<Id<PropertyCompany>, PropertyAnnex> annexes;
    BIHUAN_TRY_ASSIGN(const auto allAnnexes, store.list(propertyAnnexType(), {.orderBy = {u"version"_s}}));
    for (const PropertyAnnex& annex : allAnnexes)
        annexes.insert(annex.company, annex);
    QList<CompanyStanding> result;
    for (const PropertyCompany& company : companies) {
        CompanyStanding one{.company = company};
        for (const Id<PropertyTrade> trade : company.trades)
            one.trades << tradeNames.value(trade.value());
        BIHUAN_TRY_ASSIGN(const auto staff, people(company, today));
        BIHUAN_TRY_ASSIGN(const auto clauses, duties(company));
        one.people = int(staff.size());
        one.duties = int(clauses.size());
        if (const auto check = checks.constFind(company.id); check != checks.cend())
            one.check = *check;
        one.openReports = open.value(company.id.value());
        one.goodReports = good.value(company.id.value());
        one.openItems = items.value(company.id.value());
        if (const auto annex = annexes.constFind(company.id); annex != annexes.cend()) {
            one.annex = *annex;
            one.annexStale = std::any_of(clauses.cbegin(), clauses.cend(), [&](const PropertyDuty& duty) { return !annex->frozenText.contains(duty.clause); })
                || annex->clauses != clauses.size();
        }
        result << one;
    }
    return result;
}

Result<QList<PropertyCompany>> PropertyCompanies::missing() const
{
    const RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    BIHUAN_TRY_ASSIGN(const auto companies, store.list(propertyCompanyType(), {.voidedToo = true}));
    BIHUAN_TRY_ASSIGN(const auto trades, store.list(propertyTradeType()));
    BIHUAN_TRY_ASSIGN(const auto categories, store.names(staffCategoryType().kind()));
    BIHUAN_TRY_ASSIGN(const auto staff, store.list(personType(), {.where = {{u"company"_s, u""_s, Condition::Op::NotEqual}},
                                                                  .columns = {u"company"_s, u"category"_s, u"department"_s, u"joined_on"_s, u"left_on"_s}}));
    QStringList known;
    for (const PropertyCompany& company : companies)
        known << namesOf(company);
    QMap<QString, QSet<QString>> found; // company → words of its people's categories
    QMap<QString, Id<Department>> departments;
    for (const Person& person : staff) {
        if (person.company.isEmpty() || known.contains(person.company) || !person.isStaffBetween(today, today))
            continue;
        found[person.company] << categories.value(person.category.value());
        if (!departments.contains(person.company))
            departments.insert(person.company, person.department);
    }
    QList<PropertyCompany> missing;
    for (auto one = found.cbegin(); one != found.cend(); ++one) {
        const PropertyCompany company{.name = one.key(), .trades = tradesOf(trades, one.key(), *one), .department = departments.value(one.key())};
        if (!company.trades.isEmpty())
            missing << company;
    }
    return missing;
}

Result<QStringList> PropertyCompanies::unknownInStaff() const
{
    BIHUAN_TRY_ASSIGN(const auto companies, missing());
    QStringList names;
    for (const PropertyCompany& company : companies)
        names << company.name;
    return names;
}

Result<QList<PropertyCompany>> PropertyCompanies::takeFromStaff()
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto companies, missing());
    QList<PropertyCompany> made;
    if (companies.isEmpty())
        return made;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Companies of the staff list")));
    for (const PropertyCompany& company : companies) {
        BIHUAN_TRY_ASSIGN(const auto id, store.insert(propertyCompanyType(), company));
        BIHUAN_TRY_ASSIGN(const auto stored, store.find(propertyCompanyType(), id));
        made << *stored;
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(propertyCompanyType().kind().code);
    return made;
}

} // namespace bihuan
