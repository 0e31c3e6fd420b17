// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/hazards/receipt_dialog.h"

#include "core/base/describe.h"
#include "core/records/record_text.h"
#include "ui/inspection/hazards/people_offered.h"
#include "ui/records/reference_line.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/tone_label.h"

namespace bihuan {

using namespace Qt::StringLiterals;

ReceiptDialog::ReceiptDialog(NoticeService& notices, const UiContext& context, QWidget* parent)
    : QDialog(parent)
    , m_notices(notices)
    , m_context(context)
    , m_code(new QLineEdit(this))
    , m_date(new DateEdit(this))
    , m_by(new ReferenceLine(personType().kind(), context.records.store(), this))
    , m_note(new QLineEdit(this))
    , m_result(new ToneLabel(Tone::Neutral, this))
    , m_undo(new QPushButton(tr("&Undo the last one"), this))
{
    setObjectName(u"receiptDialog"_s);
    setWindowTitle(tr("Receipts that came back"));
    resize(560, 320);
    const QDate today = context.records.store().database().clock().today();
    m_code->setObjectName(u"receiptCode"_s);
    m_code->setAccessibleName(tr("Code or number"));
    m_code->setPlaceholderText(tr("Scan the code on the receipt, or type code or number; then Enter"));
    m_code->setClearButtonEnabled(true);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.3);
    m_code->setFont(large);
    connect(m_code, &QLineEdit::returnPressed, this, &ReceiptDialog::enter);
    m_date->lineEdit()->setObjectName(u"receiptDate"_s);
    m_date->lineEdit()->setAccessibleName(tr("Came back on"));
    m_date->setToday(today);
    m_date->setDate(today);
    m_date->setMaximumWidth(fontMetrics().height() * 9);
    m_by->setObjectName(u"receiptBy"_s);
    m_by->setAccessibleName(tr("Handed in by"));
    offerStaff(*m_by, context.records.store(), today);
    m_note->setObjectName(u"receiptNote"_s);
    m_note->setAccessibleName(tr("What the receipt says"));
    m_note->setPlaceholderText(tr("for the next one only"));
    m_note->setMaxLength(400);
    m_result->setObjectName(u"receiptResult"_s);
    m_result->setText(tr("The hazards themselves go on by their own steps."));
    m_undo->setObjectName(u"receiptUndoButton"_s);
    m_undo->setEnabled(false);
    auto* close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeButton"_s);
    for (QPushButton* button : { m_undo, close })
        button->setAutoDefault(false); // a code reader sends Enter after each code
    connect(m_undo, &QPushButton::clicked, this, &ReceiptDialog::takeBack);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* form = new QFormLayout;
    form->addRow(tr("Came back &on"), m_date);
    form->addRow(tr("Handed in &by"), m_by);
    form->addRow(tr("&What it says"), m_note);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_undo);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    column->addWidget(m_code);
    column->addLayout(form);
    column->addWidget(m_result, 1);
    column->addLayout(foot);
    m_code->setFocus();
}

void ReceiptDialog::say(Tone tone, const QString& text)
{
    m_result->setTone(tone);
    m_result->setText(text);
}

void ReceiptDialog::enter()
{
    const QString code = m_code->text().trimmed();
    if (code.isEmpty())
        return;
    m_code->selectAll();
    if (!m_date->isAcceptable() || !m_date->date().isValid()) {
        say(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_date->text()));
        return;
    }
    const auto found = m_notices.find(code);
    if (!found) {
        say(Tone::Error, describe(found.error()));
        return;
    }
    if (found->state == u"returned"_s && found->receiptOn.isValid()) {
        say(Tone::Warning, tr("The receipt of %1 came back on %2 already.").arg(found->docNo, found->receiptOn.toString(Qt::ISODate)));
        return;
    }
    const auto marked = m_notices.markReceived(found->id, m_date->date(), Id<Person>(m_by->id()), m_note->text().trimmed());
    if (!marked) {
        say(Tone::Error, describe(marked.error()));
        return;
    }
    const RecordText text(m_context.records.store());
    say(Tone::Ok, tr("%1, %2: the receipt is back (%n hazard(s)).", nullptr, int(marked->hazards.size()))
                      .arg(marked->docNo, text.nameOf(departmentType().kind().code, marked->department.value())));
    m_last = marked->id;
    m_undo->setEnabled(true);
    ++m_marked;
    m_code->clear();
    m_note->clear();
    m_code->setFocus();
}

void ReceiptDialog::takeBack()
{
    const auto undone = m_notices.unmarkReceived(m_last, tr("Undone"));
    if (!undone) {
        say(Tone::Error, describe(undone.error()));
        return;
    }
    say(Tone::Info, tr("%1: the receipt is out again.").arg(undone->docNo));
    m_undo->setEnabled(false);
    --m_marked;
    m_code->setFocus();
}

} // namespace bihuan
