// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/checks/special_check_dialog.h"

#include "ui/records/field_editor.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

SpecialCheckDialog::SpecialCheckDialog(CheckPlanner& planner, RecordService& records, QWidget* parent)
    : QDialog(parent)
    , m_planner(planner)
    , m_messages(new MessageBar(this))
    , m_list(new ComboBox(this))
    , m_from(new DateEdit(this))
    , m_due(new DateEdit(this))
    , m_zones(FieldEditor::make(*inspectionType().kind().field(u"zones"_s), records.store(), this))
    , m_inspectors(FieldEditor::make(*inspectionType().kind().field(u"inspectors"_s), records.store(), this))
{
    setObjectName(u"specialCheckDialog"_s);
    setWindowTitle(tr("Check outside the plan"));
    resize(520, 420);
    const QDate today = records.store().database().clock().today();
    m_from->setDate(today);
    m_due->setDate(today.addDays(1));
    m_list->setObjectName(u"specialCheckList"_s);
    m_list->setAccessibleName(tr("Checklist"));
    if (auto lists = records.store().list(checklistType())) {
        std::stable_partition(lists->begin(), lists->end(), [](const Checklist& list) { return list.cycle == u"special"_s; });
        for (const Checklist& list : std::as_const(*lists))
            if (!list.disabled)
                m_list->addItem(list.name, list.id.value());
    }
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [&](const QString& text, QWidget* input, QWidget* buddy) {
        auto* label = new QLabel(text, this);
        label->setBuddy(buddy);
        form->addRow(label, input);
    };
    for (const auto& [edit, name, text] : { std::tuple(m_from, u"specialCheckFrom"_s, tr("From")), std::tuple(m_due, u"specialCheckDue"_s, tr("Due")) }) {
        edit->lineEdit()->setObjectName(name);
        edit->lineEdit()->setAccessibleName(text);
    }
    addRow(tr("&Checklist"), m_list, m_list);
    addRow(tr("&From"), m_from, m_from->lineEdit());
    addRow(tr("&Due"), m_due, m_due->lineEdit());
    addRow(tr("&Zones (none: those of the list)"), m_zones, m_zones);
    addRow(tr("&Inspectors"), m_inspectors, m_inspectors);
    auto* add = new QPushButton(tr("&Add to the plan"), this);
    add->setObjectName(u"specialCheckButton"_s);
    add->setAutoDefault(false);
    makePrimary(add);
    auto* cancel = new QPushButton(tr("Ca&ncel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &SpecialCheckDialog::add);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(add);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->addWidget(m_messages);
    column->addLayout(form);
    column->addStretch(1);
    column->addLayout(buttons);
}

void SpecialCheckDialog::add()
{
    SpecialCheck special{ Id<Checklist>(m_list->currentData().toLongLong()), m_from->date(), m_due->date(), {}, {} };
    for (const qint64 id : m_zones->value().value<QList<qint64>>())
        special.zones << Id<Zone>(id);
    for (const qint64 id : m_inspectors->value().value<QList<qint64>>())
        special.inspectors << Id<Person>(id);
    const auto one = m_planner.add(special);
    if (!one) {
        m_messages->showError(one.error());
        return;
    }
    emit added(*one);
    accept();
}

} // namespace bihuan
