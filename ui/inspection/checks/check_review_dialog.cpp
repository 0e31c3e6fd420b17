// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/checks/check_review_dialog.h"

#include "ui/records/field_editor.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace bihuan {

using namespace Qt::StringLiterals;

CheckReviewDialog::CheckReviewDialog(CheckService& checks, RecordService& records, const QList<Inspection>& inspections, QWidget* parent)
    : QDialog(parent)
    , m_checks(checks)
    , m_messages(new MessageBar(this))
    , m_reviewer(FieldEditor::make(*inspectionType().kind().field(u"reviewer"_s), records.store(), this))
    , m_date(new DateEdit(this))
    , m_note(new QPlainTextEdit(this))
{
    setObjectName(u"checkReviewDialog"_s);
    setWindowTitle(tr("Review inspections"));
    resize(560, 480);
    QStringList lines;
    for (const Inspection& one : inspections) {
        m_ids << one.id;
        QString line = tr("%1: %2 looked at, %3 wrong").arg(one.title).arg(one.checked).arg(one.wrong);
        if (one.late)
            line += tr(", done late on %1").arg(one.doneOn.toString(Qt::ISODate));
        if (lines.size() < 5)
            lines << line;
    }
    if (inspections.size() > lines.size())
        lines << tr("and %n more", nullptr, int(inspections.size() - lines.size()));
    auto* what = new QLabel(lines.join(u'\n'), this);
    what->setObjectName(u"checkReviewWhat"_s);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    m_date->setDate(records.store().database().clock().today());
    m_note->setObjectName(u"checkReviewNote"_s);
    m_note->setAccessibleName(tr("Review"));
    m_note->setPlaceholderText(tr("What was done well, what is to be put right, who sees to it"));
    m_note->setTabChangesFocus(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [&](const QString& text, QWidget* input, QWidget* buddy) {
        auto* label = new QLabel(text, this);
        label->setBuddy(buddy);
        form->addRow(label, input);
    };
    m_date->lineEdit()->setObjectName(u"checkReviewDate"_s);
    m_date->lineEdit()->setAccessibleName(tr("Reviewed on"));
    addRow(tr("Reviewed &by"), m_reviewer, m_reviewer);
    addRow(tr("&Date"), m_date, m_date->lineEdit());
    addRow(tr("&Review"), m_note, m_note);
    auto* save = new QPushButton(tr("&Save the review"), this);
    save->setObjectName(u"checkReviewButton"_s);
    save->setAutoDefault(false);
    makePrimary(save);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &CheckReviewDialog::review);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addWidget(what);
    column->addLayout(form, 1);
    column->addLayout(buttons);
}

void CheckReviewDialog::review()
{
    if (!m_date->isAcceptable() || !m_date->date().isValid()) {
        m_messages->showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_date->text()));
        return;
    }
    const auto done = m_checks.review(m_ids, { Id<Person>(m_reviewer->value().toLongLong()), m_note->toPlainText(), m_date->date() });
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    emit reviewed(*done);
    accept();
}

} // namespace bihuan
