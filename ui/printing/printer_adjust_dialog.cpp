// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printer_adjust_dialog.h"

#include "ui/printing/calibration_page.h"
#include "ui/printing/printers.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QDoubleSpinBox>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr double mostMm = 15; ///< more is not a tray, but a wrong paper size
} // namespace

PrinterAdjustDialog::PrinterAdjustDialog(const QString& printer, const Printers& printers, QWidget* parent)
    : QDialog(parent)
    , m_printer(printer)
    , m_printers(printers)
    , m_messages(new MessageBar(this))
    , m_right(new WheelSafe<QDoubleSpinBox>(this))
    , m_down(new WheelSafe<QDoubleSpinBox>(this))
{
    setObjectName(u"printerAdjustDialog"_s);
    setWindowTitle(tr("Position on the paper: %1").arg(printer));
    auto* how = new QLabel(tr("Print the test sheet at actual size. Its frame should stand %1 mm from the left and from the "
                              "upper edge. Measure: at 19 mm enter 1, at 21.5 mm enter -1.5. The line in the middle is 100 mm "
                              "long; if it is not, turn off scaling in the printer's own settings.")
                               .arg(CalibrationPage::frameMm),
                           this);
    how->setObjectName(u"adjustHow"_s);
    how->setWordWrap(true);
    how->setMinimumWidth(fontMetrics().height() * 24);
    const QPointF offset = printers.offsetMm(printer);
    auto* form = new QFormLayout;
    const auto addRow = [&](const QString& text, QDoubleSpinBox* edit, const QString& name, double value) {
        edit->setObjectName(name);
        edit->setRange(-mostMm, mostMm);
        edit->setDecimals(1);
        edit->setSingleStep(0.5);
        edit->setSuffix(u' ' + tr("mm"));
        edit->setValue(value);
        auto* label = new QLabel(text, this);
        label->setBuddy(edit);
        QString plain = text;
        edit->setAccessibleName(plain.remove(u'&'));
        form->addRow(label, edit);
    };
    addRow(tr("Move to the &right"), m_right, u"moveRight"_s, offset.x());
    addRow(tr("Move &down"), m_down, u"moveDown"_s, offset.y());
    auto* sheet = new QPushButton(tr("Print &test sheet"), this);
    sheet->setObjectName(u"testSheetButton"_s);
    auto* saving = new QPushButton(tr("&Save"), this);
    saving->setObjectName(u"saveOffsetButton"_s);
    makePrimary(saving);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    connect(sheet, &QPushButton::clicked, this, &PrinterAdjustDialog::printSheet);
    connect(saving, &QPushButton::clicked, this, [this] {
        keep();
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(sheet);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(saving);
    for (QPushButton* button : { sheet, saving, cancel })
        button->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(12);
    column->addWidget(m_messages);
    column->addWidget(how);
    column->addLayout(form);
    column->addStretch(1);
    column->addLayout(buttons);
}

void PrinterAdjustDialog::printSheet()
{
    keep(); // the sheet shows what is entered
    CalibrationPage page(tr("Test sheet"));
    if (const auto sent = printPages(page, { m_printer, { 0 } }, m_printers); !sent)
        m_messages->showError(sent.error());
    else
        m_messages->showMessage(Tone::Ok, tr("The test sheet was sent to %1, moved as entered.").arg(m_printer));
}

void PrinterAdjustDialog::keep()
{
    m_printers.setOffsetMm(m_printer, { m_right->value(), m_down->value() });
}

} // namespace bihuan
