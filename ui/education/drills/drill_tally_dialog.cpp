// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/drills/drill_tally_dialog.h"

#include "core/base/text.h"
#include "core/documents/short_code.h"
#include "core/education/drills/drill_classes.h"
#include "core/records/sheet_codes.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/message_bar.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace bihuan {

using namespace Qt::StringLiterals;

DrillTallyDialog::DrillTallyDialog(DrillService& drills, Id<Drill> drill, QWidget* parent)
    : ActionDialog(u"drillTallyDialog"_s, tr("Key in a tally sheet"), tr("&Save the times"), parent)
    , m_drills(drills)
    , m_place(new QVBoxLayout)
{
    resize(820, 640);
    auto* form = makeForm();
    m_code = addLine(form, u"tallyCode"_s, tr("&Code of the sheet"));
    m_code->setPlaceholderText(tr("Scan it, or type it as it stands under the square, then Enter"));
    contents()->addLayout(form);
    m_what = addNote(u"tallyWhat"_s, {});
    contents()->addLayout(m_place, 1);
    m_sum = addNote(u"tallySum"_s, {});
    connect(m_code, &QLineEdit::returnPressed, this, &DrillTallyDialog::find);
    if (!drill.isNull())
        openSheet(drill);
}

void DrillTallyDialog::find()
{
    const RecordStore& store = m_drills.records().store();
    const auto code = ShortCode::parse(m_code->text());
    const auto owner = code ? SheetCodes(store).find(code->text()) : Result<std::optional<SheetOwner>>(std::optional<SheetOwner>());
    if (!owner)
        messages().showError(owner.error());
    else if (!*owner || (*owner)->kind != &drillType().kind())
        messages().showMessage(Tone::Warning, tr("“%1” is not the code of a tally sheet.").arg(m_code->text().trimmed()));
    else
        openSheet(Id<Drill>((*owner)->id));
}

void DrillTallyDialog::openSheet(Id<Drill> drill)
{
    const auto file = m_drills.file(drill);
    const auto classes = drillClasses(m_drills.records().store());
    if (!file || !classes) {
        messages().showError(file ? classes.error() : file.error());
        return;
    }
    m_drill = drill;
    m_number = file->drill.number;
    QList<DrillClassTime> times = file->times;
    if (times.isEmpty())
        for (const DrillClass& one : *classes)
            times << DrillClassTime{ .className = one.name, .expected = one.pupils, .present = -1 };
    m_what->setText(times.isEmpty() ? tr("There is no class yet: enter the school's classes first.")
                                    : tr("%1, %2 on %3. Pupils counted: empty means everybody. Times as 1:58, 1.58 or 118.").arg(m_number, file->kind.name, file->drill.heldOn.toString(Qt::ISODate)));
    delete m_area;
    m_rows.clear();
    auto* area = new QScrollArea(this);
    area->setObjectName(u"tallyArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto* inner = new QWidget(area);
    inner->setObjectName(u"tallyRows"_s);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 0);
    auto* grid = new QGridLayout;
    column->addLayout(grid);
    column->addStretch(1);
    const QStringList heads{ tr("Class"), tr("Expected"), tr("Counted"), tr("Arrived after"), tr("Who is missing, why") };
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(new QLabel(heads[i], inner), 0, i);
    grid->setColumnStretch(4, 1);
    area->setWidget(inner);
    m_area = area;
    m_place->addWidget(area);
    for (const DrillClassTime& time : std::as_const(times))
        addRow(grid, time);
    sum();
    if (!m_rows.isEmpty())
        m_rows.first().present->setFocus();
}

void DrillTallyDialog::addRow(QGridLayout* grid, const DrillClassTime& time)
{
    const int row = int(m_rows.size()) + 1;
    QWidget* inner = grid->parentWidget();
    const auto edit = [&](const QString& name, const QString& what, const QString& value, int width) {
        auto* one = new QLineEdit(value, inner);
        one->setObjectName(name + QString::number(row));
        one->setAccessibleName(u"%1 %2"_s.arg(time.className, what));
        if (width > 0)
            one->setMaximumWidth(fontMetrics().height() * width);
        connect(one, &QLineEdit::textChanged, this, &DrillTallyDialog::sum);
        return one;
    };
    Row made{ time.className, edit(u"tallyExpected"_s, tr("expected"), QString::number(time.expected), 4),
              edit(u"tallyPresent"_s, tr("counted"), time.present < 0 ? QString() : QString::number(time.present), 4),
              edit(u"tallyArrived"_s, tr("arrived after"), time.arrivedS > 0 ? u"%1:%2"_s.arg(time.arrivedS / 60).arg(time.arrivedS % 60, 2, 10, QLatin1Char('0')) : QString(), 5),
              edit(u"tallyNote"_s, tr("who is missing"), time.absentNote, 0) };
    made.present->setPlaceholderText(QString::number(time.expected));
    auto* name = new QLabel(time.className, inner);
    name->setTextFormat(Qt::PlainText);
    grid->addWidget(name, row, 0);
    grid->addWidget(made.expected, row, 1);
    grid->addWidget(made.present, row, 2);
    grid->addWidget(made.arrived, row, 3);
    grid->addWidget(made.note, row, 4);
    m_rows << made;
}

void DrillTallyDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        ActionDialog::keyPressEvent(event);
        return;
    }
    // From the count to the time, from there to the next class; a reason is only asked for where somebody is missing.
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        QWidget* next = i + 1 < m_rows.size() ? static_cast<QWidget*>(m_rows[i + 1].present) : acceptButton();
        const bool missing = !row.present->text().isEmpty() && row.present->text().toInt() < row.expected->text().toInt();
        if (row.expected->hasFocus())
            row.present->setFocus();
        else if (row.present->hasFocus())
            row.arrived->setFocus();
        else if (row.arrived->hasFocus())
            (missing ? row.note : next)->setFocus();
        else if (row.note->hasFocus())
            next->setFocus();
        else
            continue;
        return;
    }
}

void DrillTallyDialog::sum()
{
    int expected = 0, present = 0, last = 0, timed = 0;
    for (const Row& row : std::as_const(m_rows)) {
        expected += row.expected->text().toInt();
        present += row.present->text().trimmed().isEmpty() ? row.expected->text().toInt() : row.present->text().toInt();
        if (const auto seconds = parseDrillTime(row.arrived->text()); seconds && *seconds > 0) {
            last = std::max(last, *seconds);
            ++timed;
        }
    }
    m_sum->setText(m_rows.isEmpty() ? QString() : tr("%1 of %2 pupils, %3 of %4 classes with a time, the last after %5").arg(present).arg(expected).arg(timed).arg(m_rows.size()).arg(last > 0 ? drillTimeText(last) : u"—"_s));
    acceptButton()->setEnabled(!m_rows.isEmpty());
}

void DrillTallyDialog::carryOut()
{
    QList<DrillClassTime> times;
    for (const Row& row : std::as_const(m_rows)) {
        bool right = true;
        const auto number = [&right](const QString& text, int empty) {
            bool read = true;
            const int value = text.trimmed().isEmpty() ? empty : toHalfWidth(text).trimmed().toInt(&read);
            right = right && read;
            return value;
        };
        DrillClassTime time{ .drill = m_drill, .className = row.name, .expected = number(row.expected->text(), 0), .absentNote = row.note->text().trimmed(), .keyedFrom = u"sheet"_s };
        time.present = number(row.present->text(), time.expected);
        const QString typed = toHalfWidth(row.arrived->text()).trimmed().replace(u'.', u':');
        const auto seconds = typed.isEmpty() ? std::optional(0) : parseDrillTime(typed);
        if (!right || !seconds) {
            messages().showMessage(Tone::Error, tr("%1: a number or a time cannot be read. Write 42, and 1:58 or 118.").arg(row.name));
            (right ? row.arrived : row.present)->setFocus();
            return;
        }
        time.arrivedS = *seconds;
        times << time;
    }
    const auto undo = m_drills.setTimes(m_drill, times, 0);
    if (!undo) {
        messages().showError(undo.error());
        return;
    }
    emit keyed(*undo, m_number);
    accept();
}

} // namespace bihuan
