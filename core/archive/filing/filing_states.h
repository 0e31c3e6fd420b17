// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a filing: pure functions over a table.
#pragma once

#include "core/archive/filing/filing.h"
#include "core/base/issue.h"

namespace bihuan {

enum class FilingState { Drafted, Approved, Sent, Acknowledged, Returned, Archived };
enum class FilingAction {
    Approve,     ///< 签发: gets its number
    Send,        ///< 报送; again after it was returned
    Acknowledge, ///< the receipt is there
    Return,      ///< 退回, with the reason
    Archive,
    Reopen,      ///< back to the draft, with a reason; not once it is acknowledged
};
inline constexpr FilingAction allFilingActions[] = {FilingAction::Approve, FilingAction::Send, FilingAction::Acknowledge, FilingAction::Return, FilingAction::Archive, FilingAction::Reopen};

QString filingStateCode(FilingState state); ///< stable
std::optional<FilingState> filingStateFromCode(const QString& code);
FilingState filingStateOf(const Filing& filing); ///< Drafted for an unknown code
QString filingStateName(FilingState state);
QString filingActionCode(FilingAction action);
QString filingActionName(FilingAction action); ///< as on a button
std::optional<FilingAction> filingActionFromCode(const QString& code);

/// The school's own ways [拟].
struct FilingSettings {
    bool numbered = true;                        ///< outgoing papers are numbered by the program
    QString letters = QStringLiteral("安报");    ///< “安报〔2026〕3号”
    QString incomingLetters = QStringLiteral("安收");
    int answerDays = 5; ///< working days after which an answer is asked for
    int readDays = 3;   ///< working days in which a document is read
    bool operator==(const FilingSettings&) const = default;
};

/// One step as a person enters it.
struct FilingMove {
    FilingAction action = FilingAction::Approve;
    QDate date;        ///< invalid = today
    Id<Person> person; ///< who approved, sent, archived it
    QString channel;   ///< Send; empty = as before
    QString number;    ///< Acknowledge: of the receipt
    QString from;      ///< Acknowledge: who took it
    QString note;      ///< Return, Reopen: the reason; Archive: where it is kept
};

/// The state after the action; nothing when it is not for a filing in this state.
std::optional<FilingState> filingTarget(FilingState from, FilingAction action);
QList<FilingAction> filingActionsFor(const Filing& filing);

/// How it stands on a day.
struct FilingStanding {
    FilingState state = FilingState::Drafted;
    bool overdue = false;    ///< not sent, and the day has passed
    bool sentLate = false;
    bool unanswered = false; ///< sent, and no receipt in time
    int daysLeft = 0;        ///< calendar days to the last one, negative = late; 0 without one

    bool isOpen() const { return state == FilingState::Drafted || state == FilingState::Approved || state == FilingState::Returned; }
};
FilingStanding filingStanding(const Filing& filing, const FilingSettings& settings, const DayTable& days, QDate today);
/// 逾期3天, 还有2天, 已报送待回执 …
QString filingStandingText(const FilingStanding& standing);

/// What forbids the step (Problem) or should be looked at (Warning).
/// Problems: filing.not_now, filing.voided, filing.date.future, filing.date.order, filing.no_approver, filing.own_approval (warning),
/// filing.no_channel, filing.no_content (warning), filing.no_reason, filing.no_receipt (warning), filing.no_location, filing.late (warning).
Issues filingGuards(const Filing& filing, const FilingMove& move, int attachments, QDate today);
/// The filing after a step that the guards allow; number and code are the service's.
Filing filingApplied(Filing filing, const FilingMove& move, QDate today);

} // namespace bihuan
