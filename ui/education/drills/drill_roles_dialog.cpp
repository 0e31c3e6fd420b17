// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/drills/drill_roles_dialog.h"

#include "core/education/drills/drill_rules.h"
#include "ui/records/field_editor.h"
#include "ui/widgets/message_bar.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace bihuan {

using namespace Qt::StringLiterals;

DrillRolesDialog::DrillRolesDialog(DrillService& drills, const DrillFile& file, QWidget* parent)
    : ActionDialog(u"drillRolesDialog"_s, tr("Roles of %1").arg(file.drill.number), tr("&Save the roles"), parent)
    , m_drills(drills)
    , m_file(file)
    , m_grid(new QGridLayout)
{
    resize(940, 560);
    auto* inner = new QWidget(this);
    inner->setObjectName(u"drillRolesRows"_s);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 0);
    column->addLayout(m_grid);
    column->addStretch(1);
    const QStringList heads{ tr("Team"), tr("Led by"), tr("Deputy"), tr("Does") };
    for (int i = 0; i < heads.size(); ++i)
        m_grid->addWidget(new QLabel(heads[i], inner), 0, i);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 2);
    m_grid->setColumnStretch(3, 4);
    auto* area = new QScrollArea(this);
    area->setObjectName(u"drillRolesArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inner);
    contents()->addWidget(area, 1);
    auto* more = new QPushButton(tr("&Another team"), this);
    more->setObjectName(u"drillMoreRoles"_s);
    more->setAutoDefault(false);
    connect(more, &QPushButton::clicked, this, [this] {
        addTeam({});
        m_rows.last().team->setFocus();
    });
    contents()->addWidget(more, 0, Qt::AlignLeft);
    m_told = addNote(u"drillRolesTold"_s, {});
    for (const DrillRole& role : file.roles)
        addTeam(role);
    judge();
}

void DrillRolesDialog::addTeam(const DrillRole& role)
{
    const int row = int(m_rows.size()) + 1;
    const RecordKind& kind = drillRoleType().kind();
    const RecordStore& store = m_drills.records().store();
    Row made{ role, new QLineEdit(role.team, this), FieldEditor::make(*kind.field(u"person"_s), store, this), FieldEditor::make(*kind.field(u"backup"_s), store, this), new QLineEdit(role.action, this) };
    made.team->setObjectName(u"drillTeam%1"_s.arg(row));
    made.team->setAccessibleName(tr("Team %1").arg(row));
    made.action->setObjectName(u"drillAction%1"_s.arg(row));
    made.action->setAccessibleName(tr("What team %1 does").arg(row));
    made.action->setCursorPosition(0);
    made.person->setValue(role.person.value());
    made.backup->setValue(role.backup.value());
    connect(made.person, &FieldEditor::edited, this, &DrillRolesDialog::judge);
    m_grid->addWidget(made.team, row, 0);
    m_grid->addWidget(made.person, row, 1);
    m_grid->addWidget(made.backup, row, 2);
    m_grid->addWidget(made.action, row, 3);
    m_rows << made;
}

QList<DrillRole> DrillRolesDialog::roles() const
{
    QList<DrillRole> all;
    for (const Row& row : m_rows) {
        DrillRole role = row.role;
        role.team = row.team->text().trimmed();
        role.person = Id<Person>(row.person->value().toLongLong());
        role.backup = Id<Person>(row.backup->value().toLongLong());
        role.action = row.action->text().trimmed();
        if (!role.team.isEmpty())
            all << role;
    }
    return all;
}

void DrillRolesDialog::judge()
{
    QStringList told;
    for (const Issue& issue : drillRules::rolesIssues(roles(), m_drills.records().store(), m_file.drill.heldOn))
        told << issue.message;
    m_told->setText(told.join(u'\n'));
    m_told->setVisible(!told.isEmpty());
}

void DrillRolesDialog::carryOut()
{
    const auto undo = m_drills.setRoles(m_file.drill.id, roles());
    if (!undo) {
        messages().showError(undo.error());
        return;
    }
    emit changed(*undo);
    accept();
}

} // namespace bihuan
