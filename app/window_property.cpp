// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_composition.h"

#include "ui/inspection/equipment/equipment_page.h"
#include "ui/inspection/property/property_page.h"
#include "ui/inspection/property/spot_reports_page.h"
#include "ui/records/import_flow.h"
#include "ui/records/record_form.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

std::optional<RowStatus> companyStatus(const Record& record, QDate today)
{
    const PropertyCompany company = propertyCompanyType().fromRecord(record);
    if (company.voided)
        return RowStatus{ WindowComposition::tr("Voided"), Tone::Neutral };
    if (company.contractTo.isValid() && company.contractTo < today)
        return RowStatus{ WindowComposition::tr("Contract ended"), Tone::Error };
    if (company.contractTo.isValid() && company.contractTo <= today.addDays(contractNoticeDays))
        return RowStatus{ WindowComposition::tr("Contract ends soon"), Tone::Warning };
    if (company.contractFrom.isValid() && company.contractFrom > today)
        return RowStatus{ WindowComposition::tr("Not begun"), Tone::Info };
    return RowStatus{ WindowComposition::tr("Under contract"), Tone::Ok };
}

std::optional<RowStatus> dutyStatus(const Record& record)
{
    const PropertyDuty duty = propertyDutyType().fromRecord(record);
    if (duty.voided)
        return RowStatus{ WindowComposition::tr("Voided"), Tone::Neutral };
    return duty.disabled ? RowStatus{ WindowComposition::tr("Switched off"), Tone::Neutral } : RowStatus{ WindowComposition::tr("In force"), Tone::Ok };
}

std::optional<RowStatus> annexStatus(const Record& record)
{
    const PropertyAnnex annex = propertyAnnexType().fromRecord(record);
    if (annex.voided)
        return RowStatus{ WindowComposition::tr("Voided"), Tone::Neutral };
    return annex.signedOn.isValid() ? RowStatus{ WindowComposition::tr("Signed"), Tone::Ok } : RowStatus{ WindowComposition::tr("Not back yet"), Tone::Warning };
}

} // namespace

void WindowComposition::addPropertyPages()
{
    const QString place = u"inspection"_s;
    const Clock& clock = m_services.folder->database().clock();
    PropertyServices& property = *m_services.property;
    m_window->addPage(place, PropertyPage::info(), [this, &property] {
        auto* page = new PropertyPage(property, m_context);
        connect(page, &PropertyPage::recordWanted, this, &WindowComposition::openRecord);
        return page;
    });
    const RecordKind& reports = spotReportType().kind();
    m_window->addPage(place, { reports.code, reports.pluralTitle(), u"spot"_s }, [this, &property] { return new SpotReportsPage(property, m_context); });
    const RecordKind& pads = propertyPadType().kind();
    m_window->addPage(place, { pads.code, pads.pluralTitle(), u"pad"_s }, [this, &property] { return new PadsPage(property, m_context); });
    addList(place, propertyCompanyType().kind(),
            { u"property"_s, tr("Enter the companies that guard, clean or maintain, with their contracts; or take them from the staff list on the page of services."),
              [&clock](const Record& record) { return companyStatus(record, clock.today()); },
              [this](QWidget*) { m_imports->open(propertyCompanyType().kind()); } });
    addSeldomList(place, propertyDutyType().kind(),
            { u"category"_s, tr("The clauses of safe operation, checks and maintenance, by service."), dutyStatus, [this](QWidget*) { m_imports->open(propertyDutyType().kind()); } });
    RecordListOptions annexes{ u"agreement"_s, tr("Annexes are printed from the page of services; enter here when they come back signed."), annexStatus, {} };
    annexes.canAdd = false;
    addSeldomList(place, propertyAnnexType().kind(), annexes);
    RecordListOptions checks{ u"ok"_s, tr("Checks are begun on the page of services."), {}, {} };
    checks.canAdd = false;
    addSeldomList(place, propertyCheckType().kind(), checks);
    addSeldomList(place, propertyTradeType().kind(), { u"category"_s, tr("Each service has its duties."), {}, {} });
    const RecordKind& equipment = equipmentType().kind();
    m_window->addPage(place, { equipment.code, equipment.pluralTitle(), u"equipment"_s }, [this, &equipment] {
        return new EquipmentPage(*m_services.equipment, m_context, [this, &equipment](QWidget*) { m_imports->open(equipment); }, [this, &equipment] { m_imports->saveTemplate(equipment); });
    });
    RecordListOptions tests{ u"equipment"_s, tr("Tests are entered on the page of equipment."), {}, {} };
    tests.canAdd = false;
    addSeldomList(place, equipmentTestType().kind(), tests);
}

} // namespace bihuan
