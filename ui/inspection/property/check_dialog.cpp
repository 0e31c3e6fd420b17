// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/property/check_dialog.h"

#include "core/base/text.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inspection/property/find_edit.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QTableWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
enum Column { ClauseColumn, PointsColumn, DeductedColumn, FindingColumn, ItemColumn, ColumnCount };
} // namespace

CheckDialog::CheckDialog(PropertyServices& services, const UiContext& context, const CheckSheet& sheet, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_context(context)
    , m_sheet(sheet)
    , m_title(new QLabel(this))
    , m_score(new QLabel(this))
    , m_checker(new FindEdit(u"checkPerson"_s, tr("Checked by"), this))
    , m_date(new DateEdit(this))
    , m_note(new QLineEdit(this))
    , m_table(new QTableWidget(this))
    , m_messages(new MessageBar(this))
{
    setObjectName(u"checkDialog"_s);
    setWindowTitle(tr("Check of services, %1").arg(sheet.check.month));
    resize(980, 700);
    m_title->setObjectName(u"checkTitle"_s);
    m_title->setFont(titleFont(font()));
    m_score->setObjectName(u"checkScore"_s);
    m_score->setFont(titleFont(font()));
    m_table->setObjectName(u"checkTable"_s);
    m_table->setAccessibleName(tr("Clauses"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({ tr("Clause"), tr("Points"), tr("Taken off"), tr("What is wrong"), tr("In the ledger") });
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ClauseColumn, QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3);
    m_table->setColumnWidth(PointsColumn, fontMetrics().height() * 4);
    m_table->setColumnWidth(DeductedColumn, fontMetrics().height() * 5);
    m_table->setColumnWidth(FindingColumn, fontMetrics().height() * 15);
    m_table->setColumnWidth(ItemColumn, fontMetrics().height() * 7);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_score);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_messages);
    column->addLayout(buildHead());
    column->addWidget(m_table, 1);
    column->addLayout(buildButtons());
    showSheet();
}

QLayout* CheckDialog::buildHead()
{
    const RecordStore& store = m_services.records.store();
    const QDate today = store.database().clock().today();
    QList<FindEdit::Entry> people;
    if (const auto all = store.list(personType()))
        for (const Person& person : *all)
            if (person.isStaffBetween(today, today) || person.id == m_sheet.check.checker)
                people << FindEdit::Entry{ person.id.value(), person.name, person.staffNo + u'\n' + pinyinInitials(person.name, true) };
    m_checker->setEntries(people);
    m_checker->setPlaceholder(tr("Name or pinyin initials"));
    m_date->setToday(today);
    m_date->lineEdit()->setObjectName(u"checkDate"_s);
    m_date->lineEdit()->setAccessibleName(tr("Checked on"));
    m_note->setObjectName(u"checkNote"_s);
    m_note->setAccessibleName(tr("Remark for the sheet"));
    m_note->setPlaceholderText(tr("Stands on the sheet that both sides sign"));
    auto* grid = new QGridLayout;
    const auto field = [&](int column, const QString& text, QWidget* editor, QWidget* buddy) {
        auto* label = new QLabel(text, this);
        label->setBuddy(buddy);
        grid->addWidget(label, 0, column);
        grid->addWidget(editor, 0, column + 1);
    };
    field(0, tr("Checked &by"), m_checker, m_checker->edit());
    field(2, tr("Checked &on"), m_date, m_date->lineEdit());
    field(4, tr("&Remark"), m_note, m_note);
    grid->setColumnStretch(5, 1);
    return grid;
}

QLayout* CheckDialog::buildButtons()
{
    auto* row = new QHBoxLayout;
    const auto button = [&](QPushButton*& push, const QString& name, const QString& text, void (CheckDialog::*slot)()) {
        push = new QPushButton(text, this);
        push->setObjectName(name);
        push->setAutoDefault(false);
        connect(push, &QPushButton::clicked, this, slot);
        row->addWidget(push);
    };
    button(m_print, u"printCheckButton"_s, tr("&Print…"), &CheckDialog::print);
    button(m_again, u"againCheckButton"_s, tr("New &version…"), &CheckDialog::again);
    row->addStretch(1);
    auto* leave = new QPushButton(tr("&Leave"), this);
    leave->setObjectName(u"leaveCheckButton"_s);
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &CheckDialog::reject);
    row->addWidget(leave);
    m_save = new QPushButton(tr("&Save"), this);
    m_save->setObjectName(u"saveCheckButton"_s);
    m_save->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (save())
            m_messages->showMessage(Tone::Ok, tr("Saved. The month stays open until you close it."));
    });
    row->addWidget(m_save);
    button(m_close, u"closeCheckButton"_s, tr("&Close the month…"), &CheckDialog::close);
    makePrimary(m_close);
    return row;
}

void CheckDialog::showSheet()
{
    const PropertyCheck& check = m_sheet.check;
    const bool draft = check.isDraft();
    m_title->setText(check.version > 1 ? tr("%1 · %2 · %3, version %4").arg(m_sheet.company.name, check.month, check.number).arg(check.version)
                                       : tr("%1 · %2 · %3").arg(m_sheet.company.name, check.month, check.number));
    m_checker->take(check.checker.value());
    m_date->setDate(check.checkedOn);
    m_note->setText(check.note);
    for (QWidget* editor : { static_cast<QWidget*>(m_checker), static_cast<QWidget*>(m_date), static_cast<QWidget*>(m_note) })
        editor->setEnabled(draft);
    m_save->setVisible(draft);
    m_close->setVisible(draft);
    m_again->setVisible(!draft && check.state == u"closed"_s);
    buildRows();
    const auto numbers = m_services.records.store().names(loopItemType().kind());
    for (int row = 0; row < m_sheet.lines.size(); ++row) {
        const PropertyCheckLine& line = m_sheet.lines[row];
        const auto cell = [&](int column, const QString& text) {
            m_table->item(row, column)->setText(text);
            m_table->item(row, column)->setToolTip(text);
        };
        cell(ClauseColumn, line.clause);
        cell(PointsColumn, line.veto ? tr("%1 veto").arg(line.points) : QString::number(line.points));
        cell(ItemColumn, line.item.isNull() || !numbers ? QString() : numbers->value(line.item.value()));
        const QSignalBlocker quietNumber(m_deducted[row]), quietText(m_findings[row]);
        m_deducted[row]->setRange(0, line.points);
        m_deducted[row]->setValue(line.deducted);
        m_findings[row]->setText(line.finding);
        m_deducted[row]->setEnabled(draft);
        m_findings[row]->setEnabled(draft);
    }
    showScore();
}

void CheckDialog::buildRows()
{
    if (m_deducted.size() == m_sheet.lines.size())
        return;
    m_deducted.clear();
    m_findings.clear();
    m_table->setRowCount(0);
    m_table->setRowCount(int(m_sheet.lines.size()));
    const auto place = [this](int row, int column, QWidget* editor) {
        auto* middle = new QWidget(m_table); // an editor of its own height in the middle of a row of two lines
        auto* box = new QVBoxLayout(middle);
        box->setContentsMargins(3, 0, 3, 0);
        box->addWidget(editor, 0, Qt::AlignVCenter);
        m_table->setCellWidget(row, column, middle);
    };
    for (int row = 0; row < m_sheet.lines.size(); ++row) {
        for (const int column : { ClauseColumn, PointsColumn, ItemColumn })
            m_table->setItem(row, column, new QTableWidgetItem);
        const int position = m_sheet.lines[row].position;
        auto* deducted = new SpinBox;
        deducted->setObjectName(u"deducted%1"_s.arg(position));
        deducted->setAccessibleName(tr("Taken off at line %1").arg(position));
        connect(deducted, &QSpinBox::valueChanged, this, &CheckDialog::showScore);
        auto* finding = new QLineEdit;
        finding->setObjectName(u"finding%1"_s.arg(position));
        finding->setAccessibleName(tr("What is wrong at line %1").arg(position));
        connect(finding, &QLineEdit::textChanged, this, &CheckDialog::showScore);
        place(row, DeductedColumn, deducted);
        place(row, FindingColumn, finding);
        m_deducted << deducted;
        m_findings << finding;
    }
}

QList<LineMark> CheckDialog::marks() const
{
    QList<LineMark> marks;
    for (int row = 0; row < m_sheet.lines.size(); ++row)
        marks << LineMark{ m_sheet.lines[row].position, m_deducted[row]->value(), m_findings[row]->text() };
    return marks;
}

void CheckDialog::showScore()
{
    PropertyCheck sum = m_sheet.check;
    QList<PropertyCheckLine> lines = m_sheet.lines;
    const QList<LineMark> entered = marks();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i].deducted = entered[i].deducted;
        lines[i].finding = cleanLine(entered[i].finding);
    }
    sumUp(sum, lines);
    const QString grade = propertyGradeName(propertyGrade(sum.score, sum.vetoed));
    m_score->setText(sum.vetoed ? tr("%1 points, %2 by veto").arg(sum.score).arg(grade) : tr("%1 points, %2").arg(sum.score).arg(grade));
    setTextColor(m_score, toneColors(sum.vetoed || sum.score < 60 ? Tone::Error : sum.score < 80 ? Tone::Warning : Tone::Ok, palette()).text);
}

bool CheckDialog::isEdited() const
{
    if (!m_sheet.check.isDraft())
        return false;
    const QList<LineMark> entered = marks();
    for (qsizetype i = 0; i < entered.size(); ++i)
        if (entered[i].deducted != m_sheet.lines[i].deducted || cleanLine(entered[i].finding) != m_sheet.lines[i].finding)
            return true;
    return m_checker->id() != m_sheet.check.checker.value() || m_date->date() != m_sheet.check.checkedOn || cleanLine(m_note->text()) != m_sheet.check.note;
}

bool CheckDialog::save()
{
    if (!m_date->isAcceptable()) {
        m_messages->showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_date->text()));
        m_date->lineEdit()->setFocus();
        return false;
    }
    if (m_checker->id() == 0 && !m_checker->text().isEmpty()) {
        m_messages->showMessage(Tone::Error, tr("“%1” is not on the staff list.").arg(m_checker->text()));
        m_checker->edit()->setFocus();
        return false;
    }
    const auto entered = m_services.checks.enter(m_sheet.check.id, { Id<Person>(m_checker->id()), m_date->date(), m_note->text() }, marks());
    if (!entered) {
        m_messages->showError(entered.error());
        return false;
    }
    m_sheet = *entered;
    showSheet();
    emit changed();
    return true;
}

void CheckDialog::close()
{
    if (!save())
        return;
    int findings = 0;
    for (const PropertyCheckLine& line : std::as_const(m_sheet.lines))
        findings += line.finding.isEmpty() ? 0 : 1;
    const Question question{ tr("Close the month"), tr("%1, %2: %3 points. It stays as it is from now on.").arg(m_sheet.company.name, m_sheet.check.month).arg(m_sheet.check.score),
                             findings > 0 ? tr("%n thing(s) that are wrong go into the ledger and are followed until they are put right.", nullptr, findings) : QString(),
                             tr("&Close %1").arg(m_sheet.check.month) };
    if (!m_context.dialogs.ask(this, question))
        return;
    const auto closing = m_services.checks.close(m_sheet.check.id);
    if (!closing) {
        m_messages->showError(closing.error());
        return;
    }
    m_sheet = closing->sheet;
    showSheet();
    emit changed();
    m_messages->showMessage(Tone::Ok, closing->items.isEmpty() ? tr("Closed.") : tr("Closed; %n item(s) are new in the ledger.", nullptr, int(closing->items.size())));
}

void CheckDialog::again()
{
    const auto reason = m_context.dialogs.askText(this, tr("New version of %1").arg(m_sheet.check.number), tr("Why; it stays with the new version"), tr("&Make it"));
    if (!reason)
        return;
    const auto draft = m_services.checks.again(m_sheet.check.id, *reason);
    if (!draft) {
        m_messages->showError(draft.error());
        return;
    }
    m_sheet = *draft;
    showSheet();
    emit changed();
}

void CheckDialog::print()
{
    if (isEdited() && !save())
        return;
    std::shared_ptr<PageSet> pages;
    if (m_sheet.check.isDraft()) {
        const auto table = m_services.papers.filledCheck(m_sheet.check.id);
        if (!table)
            return m_messages->showError(table.error());
        pages = m_services.papers.pagesOf(*table);
    } else {
        const auto letter = m_services.papers.appraisal(m_sheet.check.id);
        if (!letter)
            return m_messages->showError(letter.error());
        pages = *letter;
    }
    auto* dialog = new PrintDialog(pages, m_context.dialogs, m_context.printers, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CheckDialog::reject()
{
    if (isEdited()) {
        const Question question{ tr("Leave the check"), tr("What was entered in %1 is not saved yet.").arg(m_sheet.check.number), {}, tr("&Throw it away") };
        if (!m_context.dialogs.ask(this, question))
            return;
    }
    QDialog::reject();
}

} // namespace bihuan
