// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/mark_dialog.h"

#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace bihuan {

using namespace Qt::StringLiterals;

MarkDialog::MarkDialog(Marker marker, AgreementState state, const QStringList& codes, QDate today,
                       QWidget* parent)
    : QDialog(parent)
    , m_marker(std::move(marker))
    , m_state(state)
    , m_messages(new MessageBar(this))
    , m_codes(new QPlainTextEdit(codes.join(u'\n'), this))
    , m_date(new DateEdit(this))
    , m_signedOn(new DateEdit(this))
    , m_location(new QLineEdit(this))
    , m_why(new QLineEdit(this))
{
    setObjectName(u"markDialog"_s);
    setWindowTitle(tr("Mark as: %1").arg(stateName(state)));
    resize(460, 480);
    m_codes->setObjectName(u"markCodes"_s);
    m_codes->setTabChangesFocus(true);
    m_codes->setPlaceholderText(tr("Type or scan short codes or numbers, one per line"));
    if (!codes.isEmpty())
        m_codes->appendPlainText({}); // the next one scanned starts a new line
    m_date->setDate(today);
    m_why->setPlaceholderText(tr("Only needed to put a mistake right"));
    auto* form = makeForm();
    addFormRow(*form, tr("&Codes"), m_codes, u"markCodes"_s);
    addFormRow(*form, tr("&Date"), m_date, u"markDate"_s, m_date->lineEdit());
    addFormRow(*form, tr("&Signed on"), m_signedOn, u"markSignedOn"_s, m_signedOn->lineEdit());
    addFormRow(*form, tr("&Place of the original"), m_location, u"markLocation"_s);
    addFormRow(*form, tr("&Reason"), m_why, u"markWhy"_s);
    const bool comesBack = isSigned(state);
    form->setRowVisible(m_signedOn, comesBack);
    form->setRowVisible(m_location, comesBack);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_mark = new QPushButton(tr("&Mark"), this);
    m_mark->setObjectName(u"markButton"_s);
    makePrimary(m_mark);
    m_mark->setAutoDefault(false); // a code reader sends Enter after each code
    buttons->addButton(m_mark, QDialogButtonBox::ActionRole);
    connect(m_mark, &QPushButton::clicked, this, &MarkDialog::mark);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto count = [this] {
        const auto number = this->codes().size();
        m_mark->setText(tr("&Mark %n agreement(s)", nullptr, int(number)));
        m_mark->setEnabled(number > 0);
    };
    connect(m_codes, &QPlainTextEdit::textChanged, this, count);
    count();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addLayout(form, 1);
    column->addWidget(buttons);
}

QStringList MarkDialog::codes() const
{
    static const QRegularExpression separators(u"[\\n,，;；、]+"_s);
    QStringList result;
    for (const QString& line : m_codes->toPlainText().split(separators, Qt::SkipEmptyParts))
        if (const QString code = line.section(u'\t', 0, 0).trimmed(); !code.isEmpty() && !result.contains(code))
            result << code;
    return result;
}

void MarkDialog::mark()
{
    for (const DateEdit* date : { m_date, m_signedOn })
        if (!date->isAcceptable()) {
            m_messages->showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(date->text()));
            date->lineEdit()->setFocus();
            return;
        }
    MarkRequest request;
    request.codes = codes();
    request.state = m_state;
    request.date = m_date->date();
    request.signedOn = isSigned(m_state) ? m_signedOn->date() : QDate();
    request.location = isSigned(m_state) ? m_location->text().trimmed() : QString();
    request.why = m_why->text().trimmed();
    const auto report = m_marker(request);
    if (!report) {
        m_messages->showError(report.error());
        return;
    }
    emit marked(*report);
    accept();
}

} // namespace bihuan
