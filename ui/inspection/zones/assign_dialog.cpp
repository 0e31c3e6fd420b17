// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/zones/assign_dialog.h"

#include "ui/records/field_editor.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>

namespace bihuan {

using namespace Qt::StringLiterals;

AssignDialog::AssignDialog(ZoneService& zones, const ZoneCoverage& coverage, const QList<Id<Zone>>& chosen, const QString& names, ZoneRole role,
                           QWidget* parent)
    : QDialog(parent)
    , m_zones(zones)
    , m_coverage(coverage)
    , m_chosen(chosen)
    , m_messages(new MessageBar(this))
    , m_role(new ComboBox(this))
    , m_person(FieldEditor::make(*zoneType().kind().field(u"owner"_s), zones.records().store(), this))
    , m_load(new ToneLabel(Tone::Neutral, this))
    , m_reason(new QLineEdit(tr("Contracting settled"), this))
{
    setObjectName(u"assignDialog"_s);
    setWindowTitle(tr("Assign %n zone(s)", nullptr, int(chosen.size())));
    setMinimumWidth(460);
    auto* which = new QLabel(names, this);
    which->setObjectName(u"assignNames"_s);
    which->setTextFormat(Qt::PlainText);
    which->setWordWrap(true);
    m_role->setObjectName(u"assignRole"_s);
    m_role->setAccessibleName(tr("As what"));
    for (const ZoneRole one : { ZoneRole::Owner, ZoneRole::Backup, ZoneRole::Leader })
        m_role->addItem(zoneRoleName(one), int(one));
    m_load->setObjectName(u"assignLoad"_s);
    m_load->setWordWrap(true);
    m_reason->setObjectName(u"assignReason"_s);
    m_reason->setAccessibleName(tr("Reason"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* set = buttons->addButton(tr("&Assign"), QDialogButtonBox::ActionRole);
    set->setObjectName(u"assignButton"_s);
    makePrimary(set);
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false); // Enter that commits pinyin must not press them
    connect(set, &QPushButton::clicked, this, &AssignDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_role, &QComboBox::currentIndexChanged, this, &AssignDialog::showLoad);
    connect(m_person, &FieldEditor::edited, this, &AssignDialog::showLoad);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("A&s"), m_role);
    form->addRow(tr("&Person"), m_person);
    form->addRow(QString(), m_load);
    form->addRow(tr("&Reason"), m_reason);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(which);
    column->addWidget(m_messages);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    setRole(role);
    showLoad();
    m_person->setFocus();
}

void AssignDialog::setRole(ZoneRole role)
{
    m_role->setCurrentIndex(m_role->findData(int(role)));
}

void AssignDialog::setPerson(Id<Person> person)
{
    m_person->setValue(person.value());
    showLoad();
}

ZoneRole AssignDialog::role() const
{
    return static_cast<ZoneRole>(m_role->currentData().toInt());
}

Id<Person> AssignDialog::person() const
{
    return Id<Person>(m_person->value().toLongLong());
}

void AssignDialog::showLoad()
{
    m_messages->clear();
    m_load->setTone(Tone::Neutral);
    if (person().isNull()) {
        m_load->setText(tr("Choose a person; nobody = the zones are left without."));
        return;
    }
    const auto found = std::find_if(m_coverage.loads.cbegin(), m_coverage.loads.cend(), [this](const ZoneLoad& load) { return load.person == person(); });
    const ZoneLoad load = found == m_coverage.loads.cend() ? ZoneLoad{} : *found;
    int more = 0;
    for (const Id<Zone> id : std::as_const(m_chosen))
        if (const CoveredZone* zone = m_coverage.find(id); zone && zone->zone.owner != person())
            ++more;
    const int then = load.owner + (role() == ZoneRole::Owner ? more : 0);
    m_load->setText(then > m_coverage.mostZones
                        ? tr("Would be in charge of %1 zones, more than %2.").arg(then).arg(m_coverage.mostZones)
                        : tr("So far in charge of %1, deputy of %2, leader of %3.").arg(load.owner).arg(load.backup).arg(load.leader));
    m_load->setTone(then > m_coverage.mostZones ? Tone::Warning : Tone::Neutral);
}

void AssignDialog::apply()
{
    if (m_reason->text().trimmed().isEmpty()) {
        m_messages->showMessage(Tone::Error, tr("Give a reason: it stays in the history."));
        m_reason->setFocus();
        return;
    }
    const auto done = m_zones.assign(m_chosen, role(), person(), m_reason->text().trimmed());
    if (!done) {
        if (done.error().kind == Error::Kind::Invalid)
            m_messages->showMessage(Tone::Error, done.error().subject + u' ' + tr("Nothing was changed."));
        else
            m_messages->showError(done.error());
        return;
    }
    const auto found = m_zones.records().store().find(personType(), person());
    accept();
    emit assigned(*done, found && *found ? (*found)->name : QString());
}

} // namespace bihuan
