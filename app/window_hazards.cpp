// SPDX-License-Identifier: GPL-3.0-or-later
// Hazards in the window: the board, the ledger, figures on the overview, ways to one item from everywhere.
#include "app/window_composition.h"
#include "core/inspection/hazards/inspection_rule.h"
#include "ui/inspection/hazards/hazard_board_page.h"
#include "ui/inspection/hazards/hazard_tools.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

const QString hazard = u"hazard"_s;

/// A row of the ledger: overdue before everything else, else where it stands in the loop.
std::optional<RowStatus> ledgerStatus(const Record& record, QDate today)
{
    // Asked for every row of a ledger of 10,000: no struct is made for three values.
    static const RecordKind& kind = loopItemType().kind();
    static const qsizetype stateAt = kind.indexOf(u"state"_s), dueAt = kind.indexOf(u"due_on"_s), doneAt = kind.indexOf(u"done_on"_s);
    if (record.voided)
        return RowStatus{ WindowComposition::tr("Voided"), Tone::Neutral };
    const LoopState state = loopStateFromCode(record.values[stateAt].toString()).value_or(LoopState::Discovered);
    if (isOverdue(state, record.values[dueAt].toDate(), record.values[doneAt].toDate(), today))
        return RowStatus{ WindowComposition::tr("Overdue"), Tone::Error };
    const ToneWord word = stateWord(state);
    return RowStatus{ word.text, word.tone };
}

/// A notice whose receipt is out, back, or late.
std::optional<RowStatus> noticeStatus(const Record& record, QDate today)
{
    const RectifyNotice notice = rectifyNoticeType().fromRecord(record);
    if (notice.voided)
        return RowStatus{ WindowComposition::tr("Voided"), Tone::Neutral };
    if (notice.receiptOn.isValid())
        return RowStatus{ WindowComposition::tr("Receipt is back"), Tone::Ok };
    if (notice.dueOn.isValid() && notice.dueOn < today)
        return RowStatus{ WindowComposition::tr("Receipt is late"), Tone::Error };
    return RowStatus{ WindowComposition::tr("Receipt is out"), Tone::Warning };
}

template <class T> QList<Id<T>> idsOf(const QList<qint64>& numbers)
{
    QList<Id<T>> ids;
    for (const qint64 number : numbers)
        ids << Id<T>(number);
    return ids;
}

} // namespace

void WindowComposition::addHazardPages()
{
    const QString place = u"inspection"_s;
    const Clock& clock = m_services.folder->database().clock();
    m_hazardTools = new HazardTools(*m_services.hazards, *m_services.loop, m_context, this);
    m_window->addPage(place, HazardBoardPage::info(), [this] {
        auto* board = new HazardBoardPage(*m_services.loop, m_context);
        m_hazardTools->serve(*board);
        return board;
    });
    RecordListOptions ledger{ u"table"_s, tr("What is found on the rounds is registered on the board and stands here for good, closed or not."),
                              [&clock](const Record& record) { return ledgerStatus(record, clock.today()); }, {} };
    ledger.title = tr("Ledger of hazards");
    ledger.where = { { u"kind"_s, hazard } };
    ledger.open = [this](qint64 id) { openHazard(id); };
    ledger.columns = { u"number"_s, RecordRows::stateKey, u"found_on"_s, u"zone"_s,  u"description"_s, u"level"_s,
                       u"spot"_s,   u"category"_s,        u"department"_s, u"owner"_s, u"due_on"_s, u"closed_on"_s };
    const auto page = [](QWidget* widget) -> Page& { return *qobject_cast<Page*>(widget); };
    ledger.tools = { { u"ledgerYearAction"_s, u"table"_s, tr("&Ledger of a year…"), false,
                       [this, page](QWidget* widget, const QList<qint64>&) { m_hazardTools->openLedger(page(widget)); } },
                     { u"issueNoticeAction"_s, u"print"_s, tr("Rectification &notice…"), true, [this, page](QWidget* widget, const QList<qint64>& ids) {
                          m_hazardTools->issueNotice(page(widget), idsOf<LoopItem>(ids));
                      } } };
    addList(place, loopItemType().kind(), ledger);
    addNoticeList();

    m_openers.insert(loopItemType().kind().code, [this](qint64 id) { openHazard(id); });
    QAction* enter = m_window->toolsMenu()->addAction(themedIcon(u"warning"_s), tr("Register a &hazard"));
    enter->setObjectName(u"registerHazardToolAction"_s);
    enter->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    connect(enter, &QAction::triggered, this, [this] { openHazard(0); });
    connect(m_services.records.get(), &RecordService::changed, this, [this](const QString& kind) {
        if (kind == loopItemType().kind().code)
            showHazardBadge();
    });
    showHazardBadge();
}

void WindowComposition::addNoticeList()
{
    const QString place = u"inspection"_s;
    const Clock& clock = m_services.folder->database().clock();
    const auto page = [](QWidget* widget) -> Page& { return *qobject_cast<Page*>(widget); };
    RecordListOptions notices{ u"agreement"_s, tr("Notices are issued from the hazards: select those of one department and choose “Rectification notice”."),
                               [&clock](const Record& record) { return noticeStatus(record, clock.today()); }, {} };
    notices.canAdd = false;
    notices.tools = { { u"receiptsAction"_s, u"scan"_s, tr("Rece&ipts…"), false,
                        [this, page](QWidget* widget, const QList<qint64>&) { m_hazardTools->markReceipts(page(widget)); } },
                      { u"printNoticeAction"_s, u"print"_s, tr("Print the &notice…"), true, [this, page](QWidget* widget, const QList<qint64>& ids) {
                           m_hazardTools->printNotice(page(widget), Id<RectifyNotice>(ids.first()));
                       } } };
    addList(place, rectifyNoticeType().kind(), notices);
}

void WindowComposition::addHazardRuleLists()
{
    const QString place = u"inspection"_s;
    const auto page = [](QWidget* widget) -> Page& { return *qobject_cast<Page*>(widget); };
    addSeldomList(place, riskRuleType().kind(), { u"warning"_s, tr("Which values of a method mean which colour, and what follows from it."), {}, {} });
    addSeldomList(place, riskFactorType().kind(), { u"category"_s, tr("The steps of each scale of a method."), {}, {} });
    RecordListOptions rules{ u"agreement"_s, tr("What each kind of inspection looks at, when, and how it is recorded; printed as the annex of the rules."), {}, {} };
    rules.tools = { { u"ruleSheetAction"_s, u"pdf"_s, tr("Annex of the r&ules…"), false,
                      [this, page](QWidget* widget, const QList<qint64>&) { m_hazardTools->printRuleSheet(page(widget)); } } };
    addSeldomList(place, inspectionRuleType().kind(), rules);
}

void WindowComposition::openHazard(qint64 id)
{
    if (!m_window->openPage(HazardBoardPage::info().code))
        return; // the page in front has unsaved work and was not to be left
    auto* board = qobject_cast<HazardBoardPage*>(m_window->currentPage());
    if (board && id == 0)
        board->startEntry();
    else if (board)
        board->showItem(Id<LoopItem>(id));
}

void WindowComposition::showHazardBadge()
{
    const auto counts = m_services.loop->counts(hazard);
    m_window->setBadge(HazardBoardPage::info().code, counts && counts->open > 0 ? QString::number(counts->open) : QString());
}

Result<> WindowComposition::addHazardCards(OverviewContent& content) const
{
    BIHUAN_TRY_ASSIGN(const LoopCounts counts, m_services.loop->counts(hazard));
    const QString board = HazardBoardPage::info().code;
    const int toCheck = counts.byState.value(LoopState::Submitted) + counts.byState.value(LoopState::Verified);
    const int toAssign = counts.byState.value(LoopState::Discovered) + counts.byState.value(LoopState::Registered)
        + counts.byState.value(LoopState::Reopened);
    content.cards << OverviewCard{ u"openHazards"_s, tr("Open hazards"), QString::number(counts.open),
                                   counts.open == 0 ? tr("all closed") : tr("%1 to assign, %2 to check").arg(toAssign).arg(toCheck),
                                   counts.open == 0 ? Tone::Ok : Tone::Neutral, board }
                  << OverviewCard{ u"overdueHazards"_s, tr("Hazards overdue"), QString::number(counts.overdue),
                                   counts.overdue == 0 ? tr("all in time") : tr("to be put right at once"),
                                   counts.overdue == 0 ? Tone::Ok : Tone::Error, board }
                  << OverviewCard{ u"majorHazards"_s, tr("Major hazards open"), QString::number(counts.major),
                                   counts.major == 0 ? tr("none") : tr("contain and report"),
                                   counts.major == 0 ? Tone::Ok : Tone::Error, board };
    return {};
}

} // namespace bihuan
