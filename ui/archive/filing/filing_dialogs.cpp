// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/filing/filing_dialogs.h"

#include "core/base/describe.h"
#include "ui/records/reference_line.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// People on the staff today, with their department beside the name.
ReferenceLine* personLine(const RecordStore& store, QDate today, QWidget* parent)
{
    auto* line = new ReferenceLine(personType().kind(), store, parent);
    line->setOffered([today](const Record& record) { return personType().fromRecord(record).isStaffBetween(today, today); });
    const auto departments = store.names(departmentType().kind());
    line->setBeside([names = departments.value_or({})](const Record& record) { return names.value(personType().fromRecord(record).department.value()); });
    return line;
}

QComboBox* channelBox(QWidget* parent, const QString& chosen)
{
    auto* box = new ComboBox(parent);
    box->addItem(FilingStepDialog::tr("(not said)"), QString());
    for (const char* code : { "paper", "online", "mail", "phone" })
        box->addItem(filingChannelName(QString::fromLatin1(code)), QString::fromLatin1(code));
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

} // namespace

FilingDraftDialog::FilingDraftDialog(FilingServices& services, const UiContext&, const QString& kind, qint64 id, QWidget* parent)
    : ActionDialog(u"filingDraftDialog"_s, tr("Draft a filing"), tr("&Draft"), parent)
    , m_services(services)
    , m_kind(kind)
    , m_id(id)
    , m_rule(new ComboBox(this))
    , m_from(new DateEdit(this))
    , m_due(new DateEdit(this))
    , m_by(personLine(services.records.store(), services.filings.today(), this))
    , m_papers(new QCheckBox(tr("The &papers of the record hang on it, too"), this))
{
    resize(600, 560);
    auto* form = makeForm();
    m_rule->addItem(tr("(no rule)"), qint64(0));
    const auto rules = services.records.store().list(filingRuleType(), { .where = { { u"active"_s, true } } });
    for (const FilingRule& rule : rules.value_or({}))
        m_rule->addItem(tr("%1 (%2)").arg(rule.name, filingTimeText(rule)), rule.id.value());
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addFormRow(*form, tr("&Rule"), m_rule, u"filingRule"_s);
    m_subject = addLine(form, u"filingSubject"_s, tr("&Matter"));
    m_toOrg = addLine(form, u"filingToOrg"_s, tr("Filed &with"));
    m_basis = addLine(form, u"filingBasis"_s, tr("&Basis"));
    m_from->setToday(services.filings.today());
    m_due->setToday(services.filings.today());
    addFormRow(*form, tr("Counts &from"), m_from, u"filingFrom"_s, m_from->lineEdit());
    addFormRow(*form, tr("Due b&y"), m_due, u"filingDue"_s, m_due->lineEdit());
    m_content = addText(form, u"filingContent"_s, tr("&Contents"), tr("What is reported; its papers are attached to it afterwards"));
    addFormRow(*form, tr("Prepared b&y"), m_by, u"filingBy"_s);
    contents()->addLayout(form);
    m_time = addNote(u"filingTime"_s, {});
    m_papers->setObjectName(u"filingPapers"_s);
    m_papers->setVisible(!kind.isEmpty());
    m_papers->setChecked(true);
    contents()->addWidget(m_papers);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &FilingDraftDialog::fillIn);
    connect(m_from, &DateEdit::finished, this, &FilingDraftDialog::countDays);
    // A rule for this kind of record, when there is one.
    if (!kind.isEmpty())
        for (const FilingRule& rule : rules.value_or({}))
            if (rule.recordKind == kind) {
                m_rule->setCurrentIndex(m_rule->findData(rule.id.value()));
                break;
            }
    fillIn();
}

void FilingDraftDialog::fillIn()
{
    const auto draft = m_services.filings.draft(Id<FilingRule>(m_rule->currentData().toLongLong()), m_kind, m_id);
    if (!draft) {
        messages().showError(draft.error());
        return;
    }
    m_draft = *draft;
    m_subject->setText(m_draft.subject);
    m_toOrg->setText(m_draft.toOrg);
    m_basis->setText(m_draft.basis);
    m_content->setPlainText(m_draft.content);
    m_from->setDate(m_draft.happenedOn);
    m_due->setDate(m_draft.dueOn);
    countDays();
}

void FilingDraftDialog::countDays()
{
    m_draft.happenedOn = m_from->date();
    const auto due = m_services.filings.dueOf(m_draft);
    if (due && due->isValid())
        m_due->setDate(*due);
    m_time->setText(due && due->isValid() ? tr("By the rule the last day is %1.").arg(due->toString(Qt::ISODate)) : tr("Without a rule the last day is typed."));
}

void FilingDraftDialog::carryOut()
{
    for (const DateEdit* day : { m_from, m_due })
        if (!day->isAcceptable()) {
            messages().showMessage(Tone::Error, tr("“%1” is no date: type it as 20260905 or 2026-9-5.").arg(day->text()));
            return;
        }
    if (!m_by->unmatched().isEmpty()) {
        messages().showMessage(Tone::Error, tr("Nobody on the staff is called “%1”.").arg(m_by->unmatched()));
        return;
    }
    m_draft.subject = m_subject->text();
    m_draft.toOrg = m_toOrg->text();
    m_draft.basis = m_basis->text();
    m_draft.content = m_content->toPlainText();
    m_draft.happenedOn = m_from->date();
    m_draft.dueOn = m_due->date();
    m_draft.preparedBy = Id<Person>(m_by->id());
    const auto made = m_services.filings.add(m_draft, m_papers->isVisible() && m_papers->isChecked());
    if (!made) {
        messages().showError(made.error());
        return;
    }
    emit drafted(*made);
    accept();
}

FilingStepDialog::FilingStepDialog(FilingServices& services, const QList<Id<Filing>>& ids, FilingAction action, QWidget* parent)
    : ActionDialog(u"filingStepDialog"_s, filingActionName(action), filingActionName(action), parent)
    , m_services(services)
    , m_ids(ids)
    , m_action(action)
    , m_day(new DateEdit(this))
{
    resize(480, 300);
    const auto first = services.filings.find(ids.first());
    addNote(u"filingStepWhat"_s, ids.size() == 1 ? (first ? first->subject : QString()) : tr("%n filings", nullptr, int(ids.size())));
    auto* form = makeForm();
    m_day->setToday(services.filings.today());
    m_day->setDate(services.filings.today());
    addFormRow(*form, tr("&Day"), m_day, u"filingStepDay"_s, m_day->lineEdit());
    if (action == FilingAction::Approve || action == FilingAction::Send) {
        m_person = personLine(services.records.store(), services.filings.today(), this);
        addFormRow(*form, action == FilingAction::Approve ? tr("A&pproved by") : tr("Sent b&y"), m_person, u"filingStepPerson"_s);
    }
    if (action == FilingAction::Send) {
        m_channel = channelBox(this, first ? first->channel : QString());
        addFormRow(*form, tr("&How it is sent"), m_channel, u"filingStepChannel"_s);
    }
    if (action == FilingAction::Acknowledge) {
        m_number = addLine(form, u"filingStepNumber"_s, tr("&Number of the receipt"));
        m_from = addLine(form, u"filingStepFrom"_s, tr("&Taken there by"));
    }
    if (action == FilingAction::Return || action == FilingAction::Reopen)
        m_note = addLine(form, u"filingStepNote"_s, tr("&Reason"));
    if (action == FilingAction::Archive)
        m_note = addLine(form, u"filingStepNote"_s, tr("&Where the paper is kept"));
    contents()->addLayout(form);
    contents()->addStretch(1);
}

void FilingStepDialog::carryOut()
{
    if (!m_day->isAcceptable() || !m_day->date().isValid()) {
        messages().showMessage(Tone::Error, tr("“%1” is no date: type it as 20260905 or 2026-9-5.").arg(m_day->text()));
        return;
    }
    if (m_person && !m_person->unmatched().isEmpty()) {
        messages().showMessage(Tone::Error, tr("Nobody on the staff is called “%1”.").arg(m_person->unmatched()));
        return;
    }
    FilingMove move;
    move.action = m_action;
    move.date = m_day->date();
    move.person = Id<Person>(m_person ? m_person->id() : 0);
    move.channel = m_channel ? m_channel->currentData().toString() : QString();
    move.number = m_number ? m_number->text() : QString();
    move.from = m_from ? m_from->text() : QString();
    move.note = m_note ? m_note->text() : QString();
    const auto steps = m_services.filings.move(m_ids, move);
    if (!steps) {
        messages().showError(steps.error());
        return;
    }
    emit done(*steps);
    accept();
}

FilingWayDialog::FilingWayDialog(FilingServices& services, Id<Filing> id, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"filingWayDialog"_s);
    const auto filing = services.filings.find(id);
    setWindowTitle(tr("The way of this filing"));
    resize(720, 360);
    auto* title = new QLabel(filing ? filing->subject : QString(), this);
    title->setObjectName(u"filingWayTitle"_s);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto* list = new QTreeWidget(this);
    list->setObjectName(u"filingWayList"_s);
    list->setAccessibleName(tr("Steps"));
    list->setHeaderLabels({ tr("Day"), tr("Step"), tr("By"), tr("How"), tr("Number"), tr("Note"), tr("Entered") });
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    const auto names = services.records.store().names(personType().kind());
    const auto events = services.filings.events(id);
    for (const FilingEvent& event : events.value_or({})) {
        const auto action = filingActionFromCode(event.action);
        const QString what = action ? filingActionName(*action) : event.action == u"undo"_s ? tr("Taken back") : tr("Drafted");
        new QTreeWidgetItem(list, { event.on.toString(Qt::ISODate), what, names ? names->value(event.person.value()) : QString(), filingChannelName(event.channel), event.number, event.note,
                                    tr("%1 %2").arg(event.at.toString(u"yyyy-MM-dd HH:mm"_s), event.actor).trimmed() });
    }
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->addWidget(title);
    column->addWidget(list, 1);
    column->addWidget(buttons);
}

FilingSettingsDialog::FilingSettingsDialog(FilingService& service, QWidget* parent)
    : ActionDialog(u"filingSettingsDialog"_s, tr("Numbers and days"), tr("&Save"), parent)
    , m_service(service)
    , m_numbered(new QCheckBox(tr("&Number outgoing papers, each year from 1 without gaps"), this))
    , m_answer(new SpinBox(this))
    , m_read(new SpinBox(this))
{
    resize(480, 320);
    const FilingSettings now = service.settings().value_or({});
    m_numbered->setObjectName(u"filingNumbered"_s);
    m_numbered->setChecked(now.numbered);
    auto* form = makeForm();
    form->addRow(m_numbered);
    m_letters = addLine(form, u"filingLetters"_s, tr("&Outgoing papers begin with"), now.letters);
    m_incoming = addLine(form, u"filingIncomingLetters"_s, tr("&Register of incoming papers"), now.incomingLetters);
    for (QSpinBox* box : { m_answer, m_read })
        box->setRange(1, 90);
    m_answer->setValue(now.answerDays);
    m_read->setValue(now.readDays);
    addFormRow(*form, tr("Working days until an &answer is asked for"), m_answer, u"filingAnswerDays"_s);
    addFormRow(*form, tr("Working days to &read a document"), m_read, u"filingReadDays"_s);
    contents()->addLayout(form);
    contents()->addStretch(1);
}

void FilingSettingsDialog::carryOut()
{
    FilingSettings settings;
    settings.numbered = m_numbered->isChecked();
    settings.letters = m_letters->text();
    settings.incomingLetters = m_incoming->text();
    settings.answerDays = m_answer->value();
    settings.readDays = m_read->value();
    if (const auto saved = m_service.saveSettings(settings); !saved)
        messages().showError(saved.error());
    else
        accept();
}

} // namespace bihuan
