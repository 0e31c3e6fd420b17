// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/hazards/hazard_services.h"
#include "ui/shell/ui_context.h"

#include <QObject>

class QAction;

namespace bihuan {

class HazardBoardPage;
class Page;

/// Papers and rules about hazards: what the board, the ledger and the list of notices have in common. Dialogs open over the page
/// and say what they did in its message bar.
class HazardTools final : public QObject {
    Q_OBJECT
public:
    HazardTools(HazardServices& services, LoopService& loop, const UiContext& context, QObject* parent = nullptr);

    /// Puts the tools into the menus of the board and of its item.
    void serve(HazardBoardPage& board);

    void issueNotice(Page& page, const QList<Id<LoopItem>>& hazards);
    void printNotice(Page& page, Id<RectifyNotice> notice);
    void markReceipts(Page& page);
    void openLedger(Page& page);
    void openSettings(Page& page);
    void printRuleSheet(Page& page);

private:
    enum class Paper { Review, Report, Sign };
    void printPaper(Page& page, Paper paper, Id<LoopItem> item);
    void showPaper(Page& page, const Result<HazardPaper>& paper);
    void grade(HazardBoardPage& board);
    void lookElsewhere(HazardBoardPage& board, Id<LoopItem> id);
    void notRepeated(HazardBoardPage& board);
    void update(HazardBoardPage& board);

    HazardServices& m_services;
    LoopService& m_loop;
    UiContext m_context;
    QAction* m_grade = nullptr;
    QAction* m_review = nullptr;
    QAction* m_report = nullptr;
    QAction* m_sign = nullptr;
    QAction* m_notice = nullptr;
    QAction* m_repeat = nullptr;
    QAction* m_noRepeat = nullptr;
};

} // namespace bihuan
