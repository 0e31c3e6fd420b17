// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/drills/drill_review_dialog.h"

#include "ui/records/field_editor.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace bihuan {

using namespace Qt::StringLiterals;

DrillReviewDialog::DrillReviewDialog(DrillService& drills, Id<Drill> drill, QWidget* parent)
    : ActionDialog(u"drillReviewDialog"_s, tr("Evaluate a drill"), tr("&Save the evaluation"), parent)
    , m_drills(drills)
    , m_drill(drill)
{
    resize(860, 660);
    const auto marks = drills.markSheet(drill);
    if (!marks)
        messages().showError(marks.error());
    buildMarks(marks.value_or({}));
    m_sum = addNote(u"drillMarkSum"_s, {});
    m_findings = addNote(u"drillFindings"_s, {});
    buildFinding();
    sum();
    showFindings();
}

void DrillReviewDialog::buildMarks(const QList<DrillMark>& marks)
{
    auto* inner = new QWidget(this);
    inner->setObjectName(u"drillMarkRows"_s);
    auto* grid = new QGridLayout(inner);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setColumnStretch(2, 1);
    for (const DrillMark& mark : marks) {
        const int row = int(m_rows.size());
        Row made{ mark, new SpinBox(inner), new QLineEdit(mark.note, inner) };
        made.got->setObjectName(u"drillMark%1"_s.arg(row + 1));
        made.got->setAccessibleName(mark.name);
        made.got->setRange(0, mark.points);
        made.got->setSuffix(u" / %1"_s.arg(mark.points));
        made.got->setValue(mark.got);
        made.got->setMinimumWidth(fontMetrics().height() * 5);
        made.note->setObjectName(u"drillMarkNote%1"_s.arg(row + 1));
        made.note->setAccessibleName(tr("Note on %1").arg(mark.name));
        made.note->setPlaceholderText(tr("why points were taken off"));
        connect(made.got, &QSpinBox::valueChanged, this, &DrillReviewDialog::sum);
        auto* label = new QLabel(mark.name, inner);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(made.got);
        grid->addWidget(label, row, 0);
        grid->addWidget(made.got, row, 1);
        grid->addWidget(made.note, row, 2);
        m_rows << made;
    }
    auto* area = new QScrollArea(this);
    area->setObjectName(u"drillMarkArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inner);
    contents()->addWidget(area, 1);
}

void DrillReviewDialog::buildFinding()
{
    auto* form = makeForm();
    m_what = addLine(form, u"drillFindingWhat"_s, tr("What went &wrong"));
    m_where = addLine(form, u"drillFindingWhere"_s, tr("W&here"));
    m_owner = FieldEditor::make(*loopItemType().kind().field(u"owner"_s), m_drills.records().store(), this);
    ActionDialog::addRow(form, tr("To be put &right by"), m_owner, m_owner);
    auto* add = new QPushButton(tr("&Into the ledger"), this);
    add->setObjectName(u"drillFindingAdd"_s);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &DrillReviewDialog::addFinding);
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addStretch(1);
    form->addRow(QString(), row);
    contents()->addLayout(form);
}

void DrillReviewDialog::sum()
{
    int got = 0, all = 0;
    for (const Row& row : std::as_const(m_rows)) {
        got += row.got->value();
        all += row.mark.points;
    }
    m_sum->setText(tr("%1 of %2 points").arg(got).arg(all));
}

void DrillReviewDialog::addFinding()
{
    const auto added = m_drills.addFinding(m_drill, m_what->text(), m_where->text(), Id<Person>(m_owner->value().toLongLong()));
    if (!added) {
        messages().showError(added.error());
        return;
    }
    m_what->clear();
    m_where->clear();
    showFindings();
    m_what->setFocus();
}

void DrillReviewDialog::showFindings()
{
    const auto file = m_drills.file(m_drill);
    if (!file)
        return;
    QStringList lines;
    for (qsizetype i = 0; i < file->findings.size(); ++i)
        lines << tr("%1 %2 (%3)").arg(file->items[i].number, file->findings[i].description, loopStateName(loopStateOf(file->items[i])));
    m_findings->setText(lines.isEmpty() ? tr("What was found goes into the ledger, one after the other:") : lines.join(u'\n'));
}

void DrillReviewDialog::carryOut()
{
    QList<DrillMark> marks;
    int got = 0, all = 0;
    for (const Row& row : std::as_const(m_rows)) {
        DrillMark mark = row.mark;
        mark.got = row.got->value();
        mark.note = row.note->text().trimmed();
        got += mark.got;
        all += mark.points;
        marks << mark;
    }
    const auto undo = m_drills.setMarks(m_drill, marks);
    if (!undo) {
        messages().showError(undo.error());
        return;
    }
    emit evaluated(*undo, got, all);
    accept();
}

} // namespace bihuan
