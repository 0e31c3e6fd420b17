// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/property/new_pad_dialog.h"

#include "core/inspection/property/slip_pages.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>

namespace bihuan {

using namespace Qt::StringLiterals;

NewPadDialog::NewPadDialog(PropertyServices& services, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_sheets(new SpinBox(this))
    , m_company(new ComboBox(this))
    , m_start(new SpinBox(this))
    , m_numbers(new QLabel(this))
{
    setObjectName(u"newPadDialog"_s);
    setWindowTitle(tr("New pad of slips"));
    m_sheets->setObjectName(u"padSheets"_s);
    m_sheets->setAccessibleName(tr("Sheets of six slips"));
    m_sheets->setRange(1, 100);
    m_sheets->setValue(10);
    m_company->setObjectName(u"padCompany"_s);
    m_company->setAccessibleName(tr("Service company"));
    m_company->addItem(tr("(any)"), 0);
    if (const auto companies = services.records.store().list(propertyCompanyType()))
        for (const PropertyCompany& company : *companies)
            m_company->addItem(company.name, company.id.value());
    m_start->setObjectName(u"padStart"_s);
    m_start->setAccessibleName(tr("First number"));
    m_start->setRange(1, 900'000);
    m_numbers->setObjectName(u"padNumbers"_s);
    m_numbers->setWordWrap(true);
    const auto standing = services.pads.standing();
    const bool first = standing && standing->isEmpty();
    if (standing && !first)
        m_next = standing->first().pad.lastSlip + 1;
    auto* form = new QFormLayout;
    form->addRow(tr("&Sheets of six slips"), m_sheets);
    form->addRow(tr("For the &company"), m_company);
    form->addRow(tr("First &number"), m_start);
    m_start->setValue(m_next);
    m_start->setEnabled(first);
    m_start->setToolTip(tr("Only the very first pad begins where you say; from then on the numbers run on."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* ok = buttons->addButton(tr("&Register and print…"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(u"registerPadButton"_s);
    makePrimary(ok);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, first] {
        const PadRequest request{ .sheets = m_sheets->value(), .company = Id<PropertyCompany>(m_company->currentData().toLongLong()), .holder = {}, .holderName = {},
                                  .start = first && m_start->value() != 1 ? m_start->value() : 0, .replaces = {}, .note = {} };
        accept();
        emit padWanted(request);
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_numbers);
    column->addWidget(buttons);
    connect(m_sheets, &QSpinBox::valueChanged, this, &NewPadDialog::showNumbers);
    connect(m_start, &QSpinBox::valueChanged, this, &NewPadDialog::showNumbers);
    showNumbers();
}

void NewPadDialog::showNumbers()
{
    const int from = m_start->value();
    m_numbers->setText(tr("%1 slips, %2 to %3").arg(m_sheets->value() * SlipPages::perSheet).arg(slipText(from), slipText(from + m_sheets->value() * SlipPages::perSheet - 1)));
}

} // namespace bihuan
