// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/hazards/ledger_dialog.h"

#include "core/base/describe.h"
#include "core/people/defaults.h"
#include "core/records/record_service.h"
#include "ui/dialogs/dialogs.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/tone_label.h"

namespace bihuan {

using namespace Qt::StringLiterals;

LedgerDialog::LedgerDialog(HazardLedger& ledger, const UiContext& context, QWidget* parent)
    : QDialog(parent)
    , m_ledger(ledger)
    , m_context(context)
    , m_year(new ComboBox(this))
    , m_paper(new ComboBox(this))
    , m_words(new ToneLabel(Tone::Neutral, this))
    , m_print(new QPushButton(themedIcon(u"print"_s), tr("&Print…"), this))
    , m_export(new QPushButton(themedIcon(u"export"_s), tr("E&xport to Excel…"), this))
{
    setObjectName(u"ledgerDialog"_s);
    setWindowTitle(tr("Ledger of a year"));
    resize(460, 240);
    m_year->setObjectName(u"ledgerYear"_s);
    m_year->setAccessibleName(tr("Year"));
    const auto years = ledger.years();
    for (const int year : years ? *years : QList<int>())
        m_year->addItem(QString::number(year), year);
    m_paper->setObjectName(u"ledgerPaper"_s);
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("A4, lying"), int(LedgerPaper::A4));
    m_paper->addItem(tr("A3, lying"), int(LedgerPaper::A3));
    m_words->setObjectName(u"ledgerWords"_s);
    m_print->setObjectName(u"ledgerPrintButton"_s);
    m_print->setVisible(bool(context.makeTable));
    makePrimary(m_print);
    m_export->setObjectName(u"ledgerExportButton"_s);
    m_export->setAutoDefault(false);
    auto* close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setAutoDefault(false);
    connect(m_year, &QComboBox::currentIndexChanged, this, &LedgerDialog::showBook);
    connect(m_print, &QPushButton::clicked, this, &LedgerDialog::print);
    connect(m_export, &QPushButton::clicked, this, &LedgerDialog::exportSheet);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* form = new QFormLayout;
    form->addRow(tr("&Year"), m_year);
    form->addRow(tr("P&aper"), m_paper);
    auto* foot = new QHBoxLayout;
    foot->addWidget(close);
    foot->addStretch(1);
    foot->addWidget(m_export);
    foot->addWidget(m_print);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_words, 1);
    column->addLayout(foot);
    showBook();
}

LedgerOptions LedgerDialog::options() const
{
    LedgerOptions options;
    options.year = m_year->currentData().toInt();
    options.paper = LedgerPaper(m_paper->currentData().toInt());
    return options;
}

void LedgerDialog::showBook()
{
    const auto book = m_ledger.book(options());
    m_words->setTone(book ? Tone::Neutral : Tone::Error);
    if (!book) {
        m_words->setText(describe(book.error()));
        return;
    }
    QStringList words{ tr("%n numbered this year", nullptr, int(book->items.size())), tr("%n carried over", nullptr, int(book->carried.size())),
                       tr("%n closed", nullptr, book->closed), tr("%n open", nullptr, book->open) };
    if (book->voided > 0)
        words << tr("%n void", nullptr, book->voided);
    m_words->setText(words.join(u"  ·  "_s) + u'\n'
                     + tr("Void ones stay in the book, struck through. What was open on 1 January stands at the end with its old number."));
}

void LedgerDialog::print()
{
    auto book = m_ledger.book(options());
    if (!book) {
        showBook();
        return;
    }
    const auto school = schoolProfile(m_context.records.store());
    const DocumentInfo info{ book->table.title, school ? school->name : QString(), {}, m_context.records.store().database().clock().now() };
    auto* dialog = new PrintDialog(m_context.makeTable(std::move(book->table), info), m_context.dialogs, m_context.printers, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LedgerDialog::exportSheet()
{
    const QString path = m_context.dialogs.chooseSaveFile(this, tr("Export to Excel"), tr("Ledger of hazards %1.xlsx").arg(options().year),
                                                          tr("Excel (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (const auto written = m_ledger.writeXlsx(options(), path); !written) {
        m_words->setTone(Tone::Error);
        m_words->setText(describe(written.error()));
        return;
    }
    accept();
    emit exported(path);
}

} // namespace bihuan
