// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/month/month_print_dialog.h"

#include "core/calendar/month/month_service.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bihuan {

using namespace Qt::StringLiterals;

MonthPrintDialog::MonthPrintDialog(const MonthService& service, const UiContext& context, QDate month, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_context(context)
    , m_messages(new MessageBar(this))
    , m_what(new ComboBox(this))
    , m_month(new QLineEdit(monthCode(month), this))
    , m_paper(new ComboBox(this))
    , m_turn(new ComboBox(this))
    , m_form(new QFormLayout)
{
    setObjectName(u"monthPrintDialog"_s);
    setWindowTitle(tr("Print calendars"));
    resize(460, 280);
    m_what->addItem(tr("The month"), int(MonthPaper::Month));
    m_what->addItem(tr("Twelve months of the school year, a page each"), int(MonthPaper::SchoolYear));
    m_what->addItem(tr("The school year on one sheet for the wall"), int(MonthPaper::Wall));
    m_what->addItem(tr("The month for the pocket, several on a sheet"), int(MonthPaper::Pocket));
    m_turn->addItem(tr("Lying"), false);
    m_turn->addItem(tr("Standing"), true);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFormRow(*m_form, tr("&What"), m_what, u"monthPrintWhat"_s);
    addFormRow(*m_form, tr("&Month, or one of the school year"), m_month, u"monthPrintMonth"_s);
    addFormRow(*m_form, tr("Pa&per"), m_paper, u"monthPrintPaper"_s);
    addFormRow(*m_form, tr("&Direction"), m_turn, u"monthPrintTurn"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* go = new QPushButton(tr("Print pre&view"), this);
    go->setObjectName(u"monthPrintGo"_s);
    go->setDefault(true);
    makePrimary(go);
    buttons->addButton(go, QDialogButtonBox::ActionRole);
    connect(go, &QPushButton::clicked, this, &MonthPrintDialog::preview);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_what, &QComboBox::currentIndexChanged, this, &MonthPrintDialog::showOptions);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addLayout(m_form);
    column->addStretch(1);
    column->addWidget(buttons);
    showOptions();
}

void MonthPrintDialog::showOptions()
{
    const bool wall = m_what->currentData().toInt() == int(MonthPaper::Wall);
    const QString kept = m_paper->currentText();
    m_paper->clear();
    m_paper->addItems(wall ? QStringList{ u"A3"_s } : QStringList{ u"A4"_s, u"A3"_s });
    m_paper->setCurrentIndex(qMax(0, m_paper->findText(kept)));
}

void MonthPrintDialog::preview()
{
    MonthPaperOptions options;
    options.what = static_cast<MonthPaper>(m_what->currentData().toInt());
    options.day = monthFromText(m_month->text());
    options.paperMm = monthPaper(m_paper->currentText()).value_or(paperA4);
    options.upright = m_turn->currentData().toBool();
    if (!options.day.isValid()) {
        m_messages->showMessage(Tone::Error, tr("“%1” is no month. Enter it as 2026-09.").arg(m_month->text()));
        m_month->setFocus();
        return;
    }
    TextShaper shaper{ FontBook() };
    const auto print = m_service.print(options, shaper);
    if (!print) {
        m_messages->showError(print.error());
        return;
    }
    QStringList notes;
    for (const Issue& issue : print->issues)
        if (!notes.contains(issue.message) && notes.size() < 6)
            notes << issue.message;
    if (notes.size() < print->issues.size())
        notes << tr("… and %1 more").arg(print->issues.size() - notes.size());
    auto* dialog = new PrintDialog(print->pages, m_context.dialogs, m_context.printers, notes.join(u'\n'), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace bihuan
