// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/watch/watch_print_dialog.h"

#include "core/documents/text_shaper.h"
#include "core/inspection/watch/watch_sheet.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>

namespace bihuan {

using namespace Qt::StringLiterals;

WatchPrintDialog::WatchPrintDialog(const WatchService& service, const UiContext& context, QDate day, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_context(context)
    , m_messages(new MessageBar(this))
    , m_what(new ComboBox(this))
    , m_day(new DateEdit(this))
    , m_paper(new ComboBox(this))
    , m_perSheet(new ComboBox(this))
    , m_period(new ComboBox(this))
    , m_phones(new QCheckBox(tr("&Telephone of those who lead"), this))
    , m_qr(new QCheckBox(tr("&QR code of the school's telephone"), this))
    , m_form(new QFormLayout)
{
    setObjectName(u"watchPrintDialog"_s);
    setWindowTitle(tr("Print watch posts"));
    resize(460, 330);
    m_what->addItem(tr("Sheet of the week for the wall"), int(WatchPaper::Wall));
    m_what->addItem(tr("Slip for each person"), int(WatchPaper::Slips));
    m_what->addItem(tr("Guidance card for each role"), int(WatchPaper::Cards));
    m_what->addItem(tr("Sheet to sign for a week"), int(WatchPaper::SignIn));
    m_what->addItem(tr("Duties per person in the term"), int(WatchPaper::Fairness));
    m_perSheet->addItem(tr("6 on A4"), 6);
    m_perSheet->addItem(tr("8 on A4"), 8);
    m_period->addItem(tr("This week, with its changes"), false);
    m_period->addItem(tr("The roster of the term"), true);
    m_day->setDate(day);
    m_day->setToday(service.today());
    m_phones->setChecked(true);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFormRow(*m_form, tr("&What"), m_what, u"watchPrintWhat"_s);
    addFormRow(*m_form, tr("&Day in the week"), m_day, u"watchPrintDay"_s, m_day->lineEdit());
    addFormRow(*m_form, tr("Pa&per"), m_paper, u"watchPrintPaper"_s);
    addFormRow(*m_form, tr("&Slips"), m_perSheet, u"watchPrintPerSheet"_s);
    addFormRow(*m_form, tr("P&eriod"), m_period, u"watchPrintPeriod"_s);
    m_phones->setObjectName(u"watchPrintPhones"_s);
    m_qr->setObjectName(u"watchPrintQr"_s);
    m_form->addRow(m_phones);
    m_form->addRow(m_qr);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* go = new QPushButton(tr("Print pre&view"), this);
    go->setObjectName(u"watchPrintGo"_s);
    makePrimary(go);
    buttons->addButton(go, QDialogButtonBox::ActionRole);
    connect(go, &QPushButton::clicked, this, &WatchPrintDialog::preview);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_what, &QComboBox::currentIndexChanged, this, &WatchPrintDialog::showOptions);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addLayout(m_form);
    column->addStretch(1);
    column->addWidget(buttons);
    showOptions();
}

void WatchPrintDialog::showOptions()
{
    const auto what = static_cast<WatchPaper>(m_what->currentData().toInt());
    m_form->setRowVisible(m_day, what != WatchPaper::Cards);
    m_form->setRowVisible(m_paper, what == WatchPaper::Wall || what == WatchPaper::Cards);
    m_form->setRowVisible(m_perSheet, what == WatchPaper::Slips);
    m_form->setRowVisible(m_period, what == WatchPaper::Slips);
    m_form->setRowVisible(m_phones, what == WatchPaper::Wall);
    m_form->setRowVisible(m_qr, what == WatchPaper::Wall);
    const QString kept = m_paper->currentText();
    m_paper->clear();
    m_paper->addItems(what == WatchPaper::Cards ? QStringList{ u"A4"_s, u"A5"_s } : QStringList{ u"A4"_s, u"A3"_s });
    m_paper->setCurrentIndex(qMax(0, m_paper->findText(kept)));
}

WatchPaperOptions WatchPrintDialog::options() const
{
    WatchPaperOptions options;
    options.what = static_cast<WatchPaper>(m_what->currentData().toInt());
    options.day = m_day->date();
    options.paperMm = watchPaper(m_paper->currentText()).value_or(paperA4);
    options.perSheet = m_perSheet->currentData().toInt();
    options.term = m_period->currentData().toBool();
    options.phones = m_phones->isChecked();
    options.qr = m_qr->isChecked();
    return options;
}

void WatchPrintDialog::preview()
{
    const WatchPaperOptions wanted = options();
    if (!wanted.day.isValid()) {
        m_messages->showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_day->text()));
        m_day->lineEdit()->setFocus();
        return;
    }
    auto print = makeWatchPrint(m_service, wanted, std::make_shared<TextShaper>(FontBook()));
    if (!print) {
        m_messages->showError(print.error());
        return;
    }
    QStringList notes;
    for (const Issue& issue : std::as_const(print->issues))
        if (!notes.contains(issue.message) && notes.size() < 4)
            notes << issue.message;
    auto* dialog = new PrintDialog(print->pages, m_context.dialogs, m_context.printers, notes.join(u'\n'), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace bihuan
