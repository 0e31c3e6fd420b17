// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/quick_mark_dialog.h"

#include "core/base/describe.h"
#include "core/base/text.h"
#include "ui/widgets/inputs.h"

#include <QApplication>
#include <QRegularExpression>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QString whose(const Agreement& agreement)
{
    return QuickMarkDialog::tr("%1 · %2").arg(agreement.personName, agreement.department);
}

} // namespace

QuickMarkDialog::QuickMarkDialog(Access access, AgreementState state, QDate today, QWidget* parent)
    : ScanDialog(u"quickMarkDialog"_s, parent)
    , m_access(std::move(access))
    , m_state(new ComboBox(this))
    , m_date(new DateEdit(this))
    , m_dateLabel(new QLabel(this))
    , m_location(new QLineEdit(this))
    , m_locationLabel(new QLabel(tr("P&lace of the original"), this))
{
    setWindowTitle(tr("Mark papers one after another, %1–%2").arg(m_access.board().year).arg(m_access.board().year + 1));
    QWidget* options = buildOptions(today);
    build(options, tr("Code, number or name"), tr("Scan the code, or type code, number, name or pinyin initials; then Enter"),
          { tr("Name"), tr("Department"), tr("Number"), tr("State") }, 1);
    m_state->setCurrentIndex(qMax(0, m_state->findData(int(state))));
    stateChosen();
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
    dropOffer();
    focusCode();
}

void QuickMarkDialog::enter(const QString& text)
{
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
        offerPeople(people);
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

void QuickMarkDialog::offerPeople(const QList<const BoardRow*>& people)
{
    QList<Choice> choices;
    for (const BoardRow* row : people)
        if (row->agreement)
            choices << Choice{ tr("%1 (%2, %3)").arg(row->name, row->department, stateName(stateOf(*row->agreement))),
                               [this, id = row->agreement->id] { markById(id); } };
    offer(choices);
}

void QuickMarkDialog::markById(Id<Agreement> id)
{
    for (const BoardRow& row : m_access.board().rows)
        if (row.agreement && row.agreement->id == id) {
            markOne(*row.agreement);
            return;
        }
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
        say(Tone::Warning, tr("Already: %1").arg(stateName(before)), whose(agreement),
            tr("%1: %2; nothing was changed.").arg(agreement.number, dateOf(agreement, before).toString(Qt::ISODate)));
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
    QStringList line{ agreement.number, agreement.posts };
    for (const Issue& issue : report->issues)
        line << issue.message;
    const Done one{ { agreement.personName, agreement.department, agreement.number, stateName(state()) }, agreement.personName,
                    [this, step = report->steps.first()]() -> Result<QString> {
                        BIHUAN_TRY(m_access.takeBack(step));
                        return tr("%1 is “%2” again.").arg(step.before.number, stateName(stateOf(step.before)));
                    } };
    addDone(one, report->issues.isEmpty() ? Tone::Ok : Tone::Warning, stateName(state()), whose(agreement), line.join(u"   "_s));
}

QString QuickMarkDialog::countText() const
{
    return tr("%1 marked here; %2 of %3 signed, %4 owed")
        .arg(marked())
        .arg(m_access.board().total.returned)
        .arg(m_access.board().total.due)
        .arg(m_access.board().total.owed);
}

} // namespace bihuan
