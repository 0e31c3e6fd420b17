// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/filing/filing_services.h"
#include "ui/widgets/action_dialog.h"

class QComboBox;

namespace bihuan {

class DateEdit;
class ReferenceLine;

/// 拟办 and 批示 of one document: who carries it out, until when.
class ProposalDialog final : public ActionDialog {
    Q_OBJECT
public:
    ProposalDialog(FilingServices& services, Id<IncomingDoc> doc, QWidget* parent = nullptr);

signals:
    void done(const IncomingUndo& undo);

protected:
    void carryOut() override;

private:
    FilingServices& m_services;
    Id<IncomingDoc> m_id;
    QPlainTextEdit* m_proposal;
    ReferenceLine* m_proposedBy;
    QPlainTextEdit* m_instruction;
    ReferenceLine* m_instructedBy;
    QComboBox* m_department;
    DateEdit* m_due;
};

/// Several readers have read it: the day, and an opinion when there is one.
class ReadDialog final : public ActionDialog {
    Q_OBJECT
public:
    ReadDialog(FilingServices& services, Id<IncomingDoc> doc, const QList<Id<Person>>& people, QWidget* parent = nullptr);

signals:
    void done(const IncomingUndo& undo);

protected:
    void carryOut() override;

private:
    FilingServices& m_services;
    Id<IncomingDoc> m_id;
    QList<Id<Person>> m_people;
    DateEdit* m_day;
    QLineEdit* m_opinion;
};

} // namespace bihuan
