// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/drills/drill_service.h"
#include "ui/widgets/action_dialog.h"

namespace bihuan {

class DateEdit;
class FieldEditor;

/// The next step of a drill with what it needs: approve, teach, enter as held, review, improvements, close. Closing asks for a reason for
/// each of the 七有 that is empty.
class DrillStepDialog final : public ActionDialog {
    Q_OBJECT
public:
    DrillStepDialog(DrillService& drills, const DrillFile& file, QWidget* parent = nullptr);

signals:
    void stepped(const DrillOutcome& outcome);

protected:
    void carryOut() override;

private:
    void buildHeld(QFormLayout* form);
    void buildClosing(QFormLayout* form);

    DrillService& m_drills;
    DrillFile m_file;
    DrillState m_next;
    DateEdit* m_on;
    FieldEditor* m_commander = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QLineEdit* m_teachers = nullptr;
    QLineEdit* m_pupils = nullptr;
    QLineEdit* m_time = nullptr;
    QLineEdit* m_untimed = nullptr;
    QPlainTextEdit* m_absence = nullptr;
    QPlainTextEdit* m_summary = nullptr;
    QList<std::pair<Id<DrillEvidenceSlot>, QLineEdit*>> m_reasons;
};

} // namespace bihuan
