// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/zones/zone_service.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace bihuan {

class FieldEditor;
class MessageBar;
class ToneLabel;

/// Gives several zones a person in charge, a deputy or a leader at once. Says how many zones that person has already; when one of
/// the zones cannot take the person, none is changed and the dialog says which and why.
class AssignDialog final : public QDialog {
    Q_OBJECT
public:
    /// `names`: of the zones, for a person to see which; `role`: what they lack.
    AssignDialog(ZoneService& zones, const ZoneCoverage& coverage, const QList<Id<Zone>>& chosen, const QString& names, ZoneRole role,
                 QWidget* parent = nullptr);

    void setRole(ZoneRole role);
    void setPerson(Id<Person> person);

signals:
    void assigned(const ZoneAssignment& assignment, const QString& person);

private:
    ZoneRole role() const;
    Id<Person> person() const;
    void showLoad();
    void apply();

    ZoneService& m_zones;
    ZoneCoverage m_coverage;
    QList<Id<Zone>> m_chosen;
    MessageBar* m_messages;
    QComboBox* m_role;
    FieldEditor* m_person;
    ToneLabel* m_load;
    QLineEdit* m_reason;
};

} // namespace bihuan
