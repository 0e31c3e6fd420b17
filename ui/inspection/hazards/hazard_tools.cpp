// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/hazards/hazard_tools.h"

#include "ui/dialogs/dialogs.h"
#include "ui/inspection/hazards/hazard_board_page.h"
#include "ui/inspection/hazards/hazard_entry_panel.h"
#include "ui/inspection/hazards/hazard_view.h"
#include "ui/inspection/hazards/ledger_dialog.h"
#include "ui/inspection/hazards/loop_settings_dialog.h"
#include "ui/inspection/hazards/notice_dialog.h"
#include "ui/inspection/hazards/receipt_dialog.h"
#include "ui/inspection/hazards/risk_dialog.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"

#include <QDir>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QString warningsOf(const Issues& issues)
{
    QStringList words;
    for (const Issue& issue : issues)
        words << issue.message;
    return words.join(u' ');
}

} // namespace

HazardTools::HazardTools(HazardServices& services, LoopService& loop, const UiContext& context, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_loop(loop)
    , m_context(context)
{
}

void HazardTools::serve(HazardBoardPage& board)
{
    const auto action = [&board](const QString& name, const QString& icon, const QString& text, auto run) {
        auto* made = new QAction(themedIcon(icon), text, &board);
        made->setObjectName(name);
        connect(made, &QAction::triggered, &board, run);
        return made;
    };
    const auto item = [&board] { return board.view().item().id; };
    m_grade = action(u"gradeRiskAction"_s, u"warning"_s, tr("&Grade the risk…"), [this, &board] { grade(board); });
    m_review = action(u"reviewNoteAction"_s, u"pdf"_s, tr("Re&view note…"), [this, &board, item] { printPaper(board, Paper::Review, item()); });
    m_report = action(u"majorReportAction"_s, u"pdf"_s, tr("&Report of a major hazard…"), [this, &board, item] { printPaper(board, Paper::Report, item()); });
    m_sign = action(u"warningSignAction"_s, u"pdf"_s, tr("&Warning sign…"), [this, &board, item] { printPaper(board, Paper::Sign, item()); });
    auto* single = action(u"itemNoticeAction"_s, u"print"_s, tr("Rectification &notice…"), [this, &board, item] { issueNotice(board, { item() }); });
    m_repeat = action(u"lookElsewhereAction"_s, u"search"_s, tr("&Look for the same elsewhere…"), [this, &board, item] { lookElsewhere(board, item()); });
    connect(&board.entry(), &HazardEntryPanel::lookElsewhereWanted, this, [this, &board](Id<LoopItem> id) { lookElsewhere(board, id); });
    m_noRepeat = action(u"noRepeatAction"_s, u"close"_s, tr("It is no re&peat…"), [this, &board] { notRepeated(board); });
    for (QAction* tool : { m_grade, m_review, m_report, m_sign, single, m_repeat, m_noRepeat })
        tool->setEnabled(false); // until there is an item
    connect(&board.view(), &HazardView::loaded, single, [single, &board] { single->setEnabled(!board.view().item().voided); });
    board.addItemTools({ m_grade, single, m_review, m_report, m_sign, m_repeat, m_noRepeat });

    m_notice = action(u"issueNoticeAction"_s, u"print"_s, tr("Rectification &notice for the selected…"), [this, &board] { issueNotice(board, board.chosen()); });
    board.addSelectionTools({ m_notice });
    board.addHeaderTools({ action(u"ledgerYearAction"_s, u"table"_s, tr("&Ledger of a year…"), [this, &board] { openLedger(board); }),
                           action(u"receiptsAction"_s, u"scan"_s, tr("Rece&ipts of notices…"), [this, &board] { markReceipts(board); }),
                           action(u"ruleSheetAction"_s, u"pdf"_s, tr("Annex of the r&ules…"), [this, &board] { printRuleSheet(board); }),
                           action(u"loopSettingsAction"_s, u"settings"_s, tr("Rules for &hazards…"), [this, &board] { openSettings(board); }) });
    connect(&board.view(), &HazardView::loaded, this, [this, &board] { update(board); });
    board.view().addFacts([this](const LoopItem& shown) {
        QList<std::pair<QString, QString>> facts;
        const auto notices = m_services.notices.of(shown.id);
        for (const RectifyNotice& notice : notices ? *notices : QList<RectifyNotice>())
            facts << std::pair(tr("Notice"), notice.voided ? tr("%1, void").arg(notice.docNo)
                                   : notice.receiptOn.isValid()
                                   ? tr("%1, receipt back on %2").arg(notice.docNo, notice.receiptOn.toString(Qt::ISODate))
                                   : tr("%1, receipt still out").arg(notice.docNo));
        const auto repeat = m_services.repeats.of(shown.id);
        if (repeat && *repeat)
            facts << std::pair(tr("The same elsewhere"), (*repeat)->task ? (*repeat)->task->number : tr("nobody looked yet"));
        return facts;
    });
}

void HazardTools::update(HazardBoardPage& board)
{
    const LoopItem& item = board.view().item();
    const LoopState state = loopStateOf(item);
    const auto repeat = m_services.repeats.of(item.id);
    const bool repeats = repeat && *repeat && !(*repeat)->task;
    m_grade->setEnabled(!item.voided);
    m_review->setEnabled(item.doneOn.isValid());
    m_report->setEnabled(isMajor(item));
    m_sign->setEnabled(isOpenLoop(state) && !item.voided);
    for (QAction* tool : { m_repeat, m_noRepeat }) {
        tool->setVisible(repeats);
        tool->setEnabled(repeats);
    }
}

void HazardTools::issueNotice(Page& page, const QList<Id<LoopItem>>& hazards)
{
    if (hazards.isEmpty())
        return;
    auto* dialog = new NoticeDialog(m_services.notices, m_context, hazards, &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoticeDialog::issued, this, [this, &page](const RectifyNotice& notice) {
        page.messages().showMessage(Tone::Ok, tr("Notice %1 is issued. The code on its receipt is %2.").arg(notice.docNo, notice.shortCode));
        printNotice(page, notice.id);
    });
    dialog->open();
}

void HazardTools::printNotice(Page& page, Id<RectifyNotice> notice)
{
    const auto pages = m_services.notices.pages(notice);
    if (!pages) {
        page.messages().showError(pages.error());
        return;
    }
    auto* dialog = new PrintDialog(*pages, m_context.dialogs, m_context.printers, {}, &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HazardTools::markReceipts(Page& page)
{
    auto* dialog = new ReceiptDialog(m_services.notices, m_context, &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [dialog, &page] {
        if (dialog->marked() > 0)
            page.messages().showMessage(Tone::Ok, tr("%n receipt(s) are back.", nullptr, dialog->marked()));
    });
    dialog->open();
}

void HazardTools::openLedger(Page& page)
{
    auto* dialog = new LedgerDialog(m_services.ledger, m_context, &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LedgerDialog::exported, this, [&page](const QString& path) {
        page.messages().showMessage(Tone::Ok, tr("The ledger is written to %1.").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

void HazardTools::openSettings(Page& page)
{
    auto* dialog = new LoopSettingsDialog(m_loop, m_services.risk, &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LoopSettingsDialog::saved, this, [this, &page] {
        m_context.records.announce(loopItemType().kind().code); // buttons follow the rules
        page.messages().showMessage(Tone::Ok, tr("The rules are saved."));
    });
    dialog->open();
}

void HazardTools::printRuleSheet(Page& page)
{
    showPaper(page, m_services.papers.ruleSheet());
}

void HazardTools::printPaper(Page& page, Paper paper, Id<LoopItem> item)
{
    switch (paper) {
    case Paper::Review:
        showPaper(page, m_services.papers.reviewNote(item));
        break;
    case Paper::Report:
        showPaper(page, m_services.papers.majorReport(item));
        break;
    case Paper::Sign:
        showPaper(page, m_services.papers.warningSign(item));
        break;
    }
}

void HazardTools::showPaper(Page& page, const Result<HazardPaper>& paper)
{
    if (!paper) {
        page.messages().showError(paper.error());
        return;
    }
    auto* dialog = new PrintDialog(paper->pages, m_context.dialogs, m_context.printers, warningsOf(paper->issues), &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HazardTools::grade(HazardBoardPage& board)
{
    auto* dialog = new RiskDialog(m_services.risk, board.view().item(), &board);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RiskDialog::graded, this, [&board](const LoopReport& report) {
        board.view().reload();
        const QString words = warningsOf(report.warnings);
        const ToneWord risk = riskWord(report.item.riskColor);
        board.messages().showMessage(words.isEmpty() ? Tone::Ok : Tone::Warning,
                                     tr("%1 is graded: %2, %3.").arg(report.item.number).arg(report.item.riskValue).arg(risk.text)
                                         + (words.isEmpty() ? QString() : u' ' + words));
    });
    dialog->open();
}

void HazardTools::lookElsewhere(HazardBoardPage& board, Id<LoopItem> id)
{
    const auto repeat = m_services.repeats.of(id);
    if (!repeat || !*repeat)
        return;
    const LoopItem& item = (*repeat)->item;
    const QString words = m_services.repeats.description(**repeat);
    if (!m_context.dialogs.ask(&board, { tr("Look for the same elsewhere"),
                                         tr("%1 repeats %2. An item is registered that asks to look for the same in the places like this one.")
                                             .arg(item.number, (*repeat)->earlier.number),
                                         words, tr("Register it") }))
        return;
    const auto made = m_services.repeats.create(id);
    if (!made) {
        board.messages().showError(made.error());
        return;
    }
    board.view().reload();
    board.messages().showMessage(Tone::Ok, tr("%1 is registered: look for the same elsewhere.").arg(made->item.number), tr("&Open it"),
                                 [&board, id = made->item.id] { board.showItem(id); });
}

void HazardTools::notRepeated(HazardBoardPage& board)
{
    const LoopItem item = board.view().item();
    const auto reason = m_context.dialogs.askText(&board, tr("It is no repeat"), tr("Why %1 has nothing to do with the earlier one.").arg(item.number),
                                                  tr("It is none"));
    if (!reason)
        return;
    if (const auto done = m_services.repeats.dismiss(item.id, *reason); !done)
        board.messages().showError(done.error());
    board.view().reload();
}

} // namespace bihuan
