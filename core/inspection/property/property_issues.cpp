// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/property/property_services.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("property", text);
}

constexpr int checkedUntilDay = 5; ///< [拟] of the month after

} // namespace

void registerPropertyKinds(Registry& registry)
{
    registry.add(propertyTradeType().kind());
    registry.add(propertyCompanyType().kind());
    registry.add(propertyDutyType().kind());
    registry.add(propertyAnnexType().kind());
    registry.add(propertyPadType().kind());
    registry.add(spotReportType().kind());
    registry.add(propertyCheckType().kind());
    registry.add(propertyCheckLineType().kind());
}

Result<QList<RecordIssue>> propertyIssues(PropertyServices& services)
{
    QList<RecordIssue> found;
    const RecordStore& store = services.records.store();
    const QDate today = store.database().clock().today();
    BIHUAN_TRY_ASSIGN(const auto companies, store.list(propertyCompanyType()));
    if (companies.isEmpty())
        return found;
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(-1), last = first.addDays(first.daysInMonth() - 1);
    const QString month = monthText(first);
    BIHUAN_TRY_ASSIGN(const auto checks, store.list(propertyCheckType(), {.where = {{u"month"_s, month}, {u"state"_s, u"closed"_s}}}));
    for (const PropertyCompany& company : companies) {
        const bool checked = std::any_of(checks.cbegin(), checks.cend(), [&](const PropertyCheck& check) { return check.company == company.id; });
        if (checked || today.day() < checkedUntilDay || !(company.isUnderContract(first) || company.isUnderContract(last)))
            continue;
        BIHUAN_TRY_ASSIGN(const auto duties, services.companies.duties(company));
        if (!duties.isEmpty())
            found << RecordIssue{propertyCompanyType().kind().code, company.id.value(), company.name,
                                 {Severity::Warning, u"property_check.missing"_s, {}, tr("%1 was not checked for %2.").arg(company.name, month)}};
    }
    BIHUAN_TRY_ASSIGN(const QStringList unknown, services.companies.unknownInStaff());
    for (const QString& name : unknown) {
        BIHUAN_TRY_ASSIGN(const auto people, store.list(personType(), {.where = {{u"company"_s, name}}, .limit = 1}));
        if (!people.isEmpty())
            found << RecordIssue{personType().kind().code, people.first().id.value(), people.first().name,
                                 {Severity::Warning, u"property_company.unknown"_s, u"company"_s,
                                  tr("“%1” is none of the service companies. Enter it, or write it there as another name of one.").arg(name)}};
    }
    return found;
}

} // namespace bihuan
