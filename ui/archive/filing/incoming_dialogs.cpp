// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/filing/incoming_dialogs.h"

#include "ui/records/reference_line.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace bihuan {

using namespace Qt::StringLiterals;

ProposalDialog::ProposalDialog(FilingServices& services, Id<IncomingDoc> doc, QWidget* parent)
    : ActionDialog(u"proposalDialog"_s, tr("Proposal and instruction"), tr("&Save"), parent)
    , m_services(services)
    , m_id(doc)
    , m_proposedBy(new ReferenceLine(personType().kind(), services.records.store(), this))
    , m_instructedBy(new ReferenceLine(personType().kind(), services.records.store(), this))
    , m_department(new ComboBox(this))
    , m_due(new DateEdit(this))
{
    resize(560, 520);
    const IncomingDoc now = services.incoming.find(doc).value_or({});
    addNote(u"proposalWhat"_s, now.title);
    auto* form = makeForm();
    m_proposal = addText(form, u"proposalText"_s, tr("&Proposal"), tr("What the office proposes"), now.proposal);
    addFormRow(*form, tr("Proposed &by"), m_proposedBy, u"proposalBy"_s);
    m_instruction = addText(form, u"instructionText"_s, tr("&Instruction"), tr("What the head wrote on it"), now.instruction);
    addFormRow(*form, tr("I&nstructed by"), m_instructedBy, u"instructionBy"_s);
    m_department->addItem(tr("(none)"), qint64(0));
    const auto departments = services.records.store().list(departmentType());
    for (const Department& one : departments.value_or({}))
        m_department->addItem(one.name, one.id.value());
    m_department->setCurrentIndex(std::max(0, m_department->findData(now.department.value())));
    addFormRow(*form, tr("&Department in charge"), m_department, u"proposalDepartment"_s);
    m_due->setToday(services.incoming.today());
    m_due->setDate(now.dueOn);
    addFormRow(*form, tr("To be done b&y"), m_due, u"proposalDue"_s, m_due->lineEdit());
    m_proposedBy->setId(now.proposedBy.value());
    m_instructedBy->setId(now.instructedBy.value());
    contents()->addLayout(form);
}

void ProposalDialog::carryOut()
{
    for (const ReferenceLine* line : { m_proposedBy, m_instructedBy })
        if (!line->unmatched().isEmpty()) {
            messages().showMessage(Tone::Error, tr("Nobody on the staff is called “%1”.").arg(line->unmatched()));
            return;
        }
    if (!m_due->isAcceptable()) {
        messages().showMessage(Tone::Error, tr("“%1” is no date: type it as 20260905 or 2026-9-5.").arg(m_due->text()));
        return;
    }
    const auto saved = m_services.incoming.change({ m_id }, [this](IncomingDoc& doc) {
        const QString instruction = m_instruction->toPlainText().trimmed();
        if (!instruction.isEmpty() && doc.instruction != instruction)
            doc.instructedOn = m_services.incoming.today();
        doc.proposal = m_proposal->toPlainText().trimmed();
        doc.proposedBy = Id<Person>(m_proposedBy->id());
        doc.instruction = instruction;
        doc.instructedBy = Id<Person>(m_instructedBy->id());
        doc.department = Id<Department>(m_department->currentData().toLongLong());
        doc.dueOn = m_due->date();
    }, tr("Proposal and instruction"));
    if (!saved) {
        messages().showError(saved.error());
        return;
    }
    emit done(*saved);
    accept();
}

ReadDialog::ReadDialog(FilingServices& services, Id<IncomingDoc> doc, const QList<Id<Person>>& people, QWidget* parent)
    : ActionDialog(u"readDialog"_s, tr("Have read it"), tr("Have &read it"), parent)
    , m_services(services)
    , m_id(doc)
    , m_people(people)
    , m_day(new DateEdit(this))
{
    resize(460, 240);
    const auto names = services.records.store().names(personType().kind());
    QStringList who;
    for (const Id<Person> one : people)
        who << (names ? names->value(one.value()) : QString());
    addNote(u"readWho"_s, who.join(u'、'));
    auto* form = makeForm();
    m_day->setToday(services.incoming.today());
    m_day->setDate(services.incoming.today());
    addFormRow(*form, tr("&Day"), m_day, u"readDay"_s, m_day->lineEdit());
    m_opinion = addLine(form, u"readOpinion"_s, tr("&Opinion"));
    contents()->addLayout(form);
    contents()->addStretch(1);
}

void ReadDialog::carryOut()
{
    if (!m_day->isAcceptable() || !m_day->date().isValid()) {
        messages().showMessage(Tone::Error, tr("“%1” is no date: type it as 20260905 or 2026-9-5.").arg(m_day->text()));
        return;
    }
    const auto read = m_services.incoming.markRead(m_id, m_people, m_day->date(), m_opinion->text());
    if (!read) {
        messages().showError(read.error());
        return;
    }
    emit done(*read);
    accept();
}

} // namespace bihuan
