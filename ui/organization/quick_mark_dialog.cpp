// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/quick_mark_dialog.h"

#include "core/base/describe.h"
#include "core/base/text.h"
#include "ui/organization/mark_result.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/status_pill.h"

#include <QApplication>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int listedMarks = 10;
constexpr int mostOffered = 9; ///< one digit each

QString whose(const Agreement& agreement)
{
    return QuickMarkDialog::tr("%1 · %2").arg(agreement.personName, agreement.department);
}

} // namespace

QuickMarkDialog::QuickMarkDialog(Access access, AgreementState state, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_access(std::move(access))
    , m_state(new ComboBox(this))
    , m_date(new DateEdit(this))
    , m_dateLabel(new QLabel(this))
    , m_location(new QLineEdit(this))
    , m_locationLabel(new QLabel(tr("P&lace of the original"), this))
    , m_code(new QLineEdit(this))
    , m_result(new MarkResult(this))
    , m_count(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"quickMarkDialog"_s);
    setWindowTitle(tr("Mark papers one after another, %1–%2").arg(m_access.board().year).arg(m_access.board().year + 1));
    resize(680, 620);
    m_code->setObjectName(u"quickCode"_s);
    m_code->setAccessibleName(tr("Code, number or name"));
    m_code->setPlaceholderText(tr("Scan the code, or type code, number, name or pinyin initials; then Enter"));
    m_code->setClearButtonEnabled(true);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.3);
    m_code->setFont(large);
    m_code->installEventFilter(this);
    connect(m_code, &QLineEdit::returnPressed, this, &QuickMarkDialog::enter);
    m_count->setObjectName(u"quickCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    buildList();

    auto* close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setAutoDefault(false); // a code reader sends Enter after each code
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* undo = new QAction(tr("&Undo the last one"), this);
    undo->setObjectName(u"undoLastAction"_s);
    undo->setShortcut(QKeySequence::Undo);
    addAction(undo);
    connect(undo, &QAction::triggered, this, &QuickMarkDialog::takeBackLast);
    auto* undoButton = new QPushButton(tr("&Undo the last one"), this);
    undoButton->setObjectName(u"undoLastButton"_s);
    undoButton->setAutoDefault(false);
    undoButton->setToolTip(undo->shortcut().toString(QKeySequence::NativeText));
    connect(undoButton, &QPushButton::clicked, this, &QuickMarkDialog::takeBackLast);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(undoButton);
    foot->addWidget(close);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(buildOptions(today));
    column->addWidget(m_code);
    column->addWidget(m_result);
    column->addWidget(m_list, 1);
    column->addLayout(foot);

    m_state->setCurrentIndex(qMax(0, m_state->findData(int(state))));
    stateChosen();
    showCount();
    m_result->show(Tone::Neutral, tr("Ready"), {}, tr("Ctrl+Z takes the last one back. The list keeps the last ten."));
    m_code->setFocus();
}

QWidget* QuickMarkDialog::buildOptions(QDate today)
{
    auto* options = new QWidget(this);
    options->setObjectName(u"quickOptions"_s);
    m_state->setObjectName(u"quickState"_s);
    m_state->setAccessibleName(tr("Mark as"));
    for (const AgreementState state : { AgreementState::Handed, AgreementState::Returned, AgreementState::Filed })
        m_state->addItem(stateName(state), int(state));
    connect(m_state, &QComboBox::currentIndexChanged, this, &QuickMarkDialog::stateChosen);
    m_date->setDate(today);
    m_date->lineEdit()->setObjectName(u"quickDate"_s);
    m_date->setMaximumWidth(fontMetrics().height() * 9);
    m_location->setObjectName(u"quickLocation"_s);
    m_location->setAccessibleName(tr("Place of the original"));
    m_location->setPlaceholderText(tr("such as “box 3”; kept for the stack"));
    auto* stateLabel = new QLabel(tr("&Mark as"), options);
    stateLabel->setBuddy(m_state);
    m_dateLabel->setBuddy(m_date->lineEdit());
    m_locationLabel->setBuddy(m_location);
    auto* grid = new QGridLayout(options);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(stateLabel, 0, 0);
    grid->addWidget(m_state, 0, 1);
    grid->addWidget(m_dateLabel, 0, 2);
    grid->addWidget(m_date, 0, 3);
    grid->addWidget(m_locationLabel, 1, 0);
    grid->addWidget(m_location, 1, 1, 1, 3);
    grid->setColumnStretch(3, 1);
    return options;
}

void QuickMarkDialog::buildList()
{
    m_list->setObjectName(u"quickList"_s);
    m_list->setAccessibleName(tr("The last ten"));
    m_list->setHeaderLabels({ tr("Name"), tr("Department"), tr("Number"), tr("State"), QString() });
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setColumnWidth(0, fontMetrics().height() * 6);
    m_list->setColumnWidth(2, fontMetrics().height() * 8);
    m_list->setColumnWidth(3, fontMetrics().height() * 6);
    m_list->setColumnWidth(4, fontMetrics().height() * 5);
}

AgreementState QuickMarkDialog::state() const
{
    return static_cast<AgreementState>(m_state->currentData().toInt());
}

void QuickMarkDialog::stateChosen()
{
    const bool comesBack = isSigned(state());
    const bool signing = state() == AgreementState::Returned;
    m_dateLabel->setText(signing ? tr("&Signed on") : tr("&Date"));
    m_date->lineEdit()->setAccessibleName(signing ? tr("Signed on") : tr("Date"));
    m_location->setVisible(comesBack);
    m_locationLabel->setVisible(comesBack);
    m_choice.clear();
    m_code->setFocus();
}

void QuickMarkDialog::enter()
{
    const QString text = m_code->text().trimmed();
    m_code->clear();
    if (text.isEmpty() || choose(text))
        return;
    m_choice.clear();
    if (!m_date->isAcceptable() || !m_date->date().isValid()) {
        refuse(Tone::Error, tr("No date"), tr("“%1” is not a date. Enter it as 2026-09-01.").arg(m_date->text()));
        return;
    }
    // On paper and in lists only the serial is read out: “12” is this year's number 12.
    static const QRegularExpression serial(u"^\\d{1,4}$"_s);
    if (const QString plain = toHalfWidth(text); serial.match(plain).hasMatch()) {
        for (const BoardRow& row : m_access.board().rows)
            if (row.agreement && row.agreement->serial == plain.toInt()) {
                markOne(*row.agreement);
                return;
            }
    }
    const auto found = m_access.find(text);
    if (found) {
        markOne(*found);
        return;
    }
    if (found.error().kind != Error::Kind::NotFound) {
        refuse(Tone::Error, tr("Error"), describe(found.error()));
        return;
    }
    const auto people = peopleBy(text);
    if (people.size() == 1 && people.first()->agreement)
        markOne(*people.first()->agreement);
    else if (people.size() == 1)
        refuse(Tone::Error, tr("Not issued"), tr("%1 has no agreement this year.").arg(people.first()->name));
    else if (!people.isEmpty())
        offer(people);
    else
        refuse(Tone::Error, tr("Unknown"), tr("“%1” is no code, no number and nobody's name.").arg(text));
}

QList<const BoardRow*> QuickMarkDialog::peopleBy(const QString& text) const
{
    const QString wanted = toHalfWidth(text).toLower();
    QList<const BoardRow*> exact, within;
    for (const BoardRow& row : m_access.board().rows) {
        const QString initials = pinyinInitials(row.name, true);
        if (row.name == wanted || initials == wanted || row.staffNo.toLower() == wanted)
            exact << &row;
        else if (row.name.contains(wanted) || (wanted.size() > 1 && initials.contains(wanted)))
            within << &row;
    }
    return exact.isEmpty() ? within : exact;
}

void QuickMarkDialog::offer(const QList<const BoardRow*>& people)
{
    QStringList words;
    for (const BoardRow* row : people) {
        if (!row->agreement)
            continue;
        if (m_choice.size() == mostOffered)
            break;
        m_choice << row->agreement->id;
        words << tr("%1 %2 (%3, %4)")
                     .arg(m_choice.size())
                     .arg(row->name, row->department, stateName(stateOf(*row->agreement)));
    }
    m_result->show(Tone::Info, tr("Which one?"), tr("Type its digit, then Enter"), words.join(u"    "_s));
}

bool QuickMarkDialog::choose(const QString& text)
{
    bool isNumber = false;
    const int digit = toHalfWidth(text).toInt(&isNumber);
    if (!isNumber || text.size() != 1 || digit < 1 || digit > m_choice.size())
        return false;
    const Id<Agreement> wanted = m_choice[digit - 1];
    m_choice.clear();
    for (const BoardRow& row : m_access.board().rows)
        if (row.agreement && row.agreement->id == wanted) {
            markOne(*row.agreement);
            return true;
        }
    return false;
}

void QuickMarkDialog::markOne(Agreement agreement)
{
    const int year = m_access.board().year;
    if (agreement.year != year) {
        refuse(Tone::Error, tr("Other year"),
               tr("%1 (%2) is of %3–%4, not of %5–%6; nothing was marked.")
                   .arg(agreement.number, agreement.personName)
                   .arg(agreement.year)
                   .arg(agreement.year + 1)
                   .arg(year)
                   .arg(year + 1));
        return;
    }
    const AgreementState before = stateOf(agreement);
    if (!agreement.voided && (before == state() || transition(before, state()).verdict == Transition::Verdict::NeedsReason)) {
        m_result->show(Tone::Warning, tr("Already: %1").arg(stateName(before)), whose(agreement),
                       tr("%1: %2; nothing was changed.")
                           .arg(agreement.number, dateOf(agreement, before).toString(Qt::ISODate)));
        QApplication::beep();
        return;
    }
    MarkRequest request;
    request.codes = { agreement.number };
    request.state = state();
    if (state() == AgreementState::Returned)
        request.signedOn = m_date->date();
    else
        request.date = m_date->date();
    request.location = isSigned(state()) ? m_location->text().trimmed() : QString();
    const auto report = m_access.mark(request);
    if (!report || report->steps.isEmpty()) {
        refuse(Tone::Error, tr("Not marked"), report ? agreement.number : describe(report.error()));
        return;
    }
    m_done << Done{ report->steps.first(), agreement.personName, false };
    ++m_marked;
    const int at = int(m_done.size()) - 1;
    auto* item = new QTreeWidgetItem({ agreement.personName, agreement.department, agreement.number, stateName(state()) });
    m_list->insertTopLevelItem(0, item);
    auto* undo = new QPushButton(tr("Undo"), m_list);
    undo->setObjectName(u"undo%1Button"_s.arg(at + 1));
    undo->setAccessibleName(tr("Undo %1").arg(agreement.personName));
    undo->setAutoDefault(false);
    undo->setFlat(true);
    connect(undo, &QPushButton::clicked, this, [this, at] { takeBack(at); });
    m_list->setItemWidget(item, 4, undo);
    while (m_list->topLevelItemCount() > listedMarks)
        delete m_list->takeTopLevelItem(listedMarks);
    QStringList line{ agreement.number, agreement.posts };
    for (const Issue& issue : report->issues)
        line << issue.message;
    m_result->show(report->issues.isEmpty() ? Tone::Ok : Tone::Warning, stateName(state()), whose(agreement),
                   line.join(u"   "_s));
    showCount();
}

void QuickMarkDialog::refuse(Tone tone, const QString& word, const QString& sentence)
{
    m_result->show(tone, word, {}, sentence);
    QApplication::beep();
}

void QuickMarkDialog::takeBack(int at)
{
    Done& done = m_done[at];
    if (done.takenBack)
        return;
    if (const auto back = m_access.takeBack(done.step); !back) {
        refuse(Tone::Error, tr("Not undone"), describe(back.error()));
        return;
    }
    done.takenBack = true;
    --m_marked;
    const int row = int(m_done.size()) - 1 - at;
    if (QTreeWidgetItem* item = m_list->topLevelItem(row)) {
        item->setText(3, tr("undone"));
        if (QWidget* button = m_list->itemWidget(item, 4))
            button->setEnabled(false);
    }
    m_result->show(Tone::Info, tr("Undone"), done.name,
                   tr("%1 is “%2” again.").arg(done.step.before.number, stateName(stateOf(done.step.before))));
    showCount();
    m_code->setFocus();
}

void QuickMarkDialog::takeBackLast()
{
    for (int at = int(m_done.size()) - 1; at >= 0; --at)
        if (!m_done[at].takenBack) {
            takeBack(at);
            return;
        }
}

void QuickMarkDialog::showCount()
{
    m_count->setText(tr("%1 marked here; %2 of %3 signed, %4 owed")
                         .arg(m_marked)
                         .arg(m_access.board().total.returned)
                         .arg(m_access.board().total.due)
                         .arg(m_access.board().total.owed));
}

bool QuickMarkDialog::eventFilter(QObject* watched, QEvent* event)
{
    // With nothing typed Ctrl+Z means the last paper, not the code that was cleared after it.
    if (watched == m_code && event->type() == QEvent::ShortcutOverride && m_code->text().isEmpty()
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void QuickMarkDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter belongs to the code alone; the dialog must never take it for “close”.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_code->setFocus();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace bihuan
