// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/filing/filing_page.h"

#include "ui/archive/filing/filing_dialogs.h"
#include "ui/archive/filing/owed_dialog.h"
#include "ui/printing/print_dialog.h"
#include "ui/records/record_rows.h"
#include "ui/records/record_table.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

Filing filingOf(const Record& record)
{
    Filing one = filingType().fromRecord(record);
    one.voided = record.voided;
    return one;
}

Tone toneOf(const FilingStanding& now)
{
    if (now.overdue)
        return Tone::Error;
    if (now.unanswered || now.state == FilingState::Returned)
        return Tone::Warning;
    if (now.state == FilingState::Acknowledged || now.state == FilingState::Archived)
        return Tone::Ok;
    return now.state == FilingState::Sent ? Tone::Info : Tone::Neutral;
}

} // namespace

PageInfo FilingPage::info()
{
    return { filingType().kind().code, tr("Filing upward"), u"export"_s };
}

RecordListOptions FilingPage::options(FilingServices& services)
{
    RecordListOptions made{ u"export"_s, tr("Draft a filing by one of the rules: the program counts the days, numbers the paper, prints it with its receipt and asks when no answer comes."),
                            [&services](const Record& record) -> std::optional<RowStatus> {
                                const Filing one = filingOf(record);
                                if (one.voided)
                                    return RowStatus{ tr("Voided"), Tone::Neutral };
                                const auto now = services.filings.standing(one);
                                return now ? std::optional(RowStatus{ filingStandingText(*now), toneOf(*now) }) : std::nullopt;
                            },
                            {} };
    made.title = tr("Filing upward");
    made.canAdd = false; // drafted by a rule, see begin()
    made.columns = { u"subject"_s, RecordRows::stateKey, u"doc_no"_s, u"to_org"_s, u"due_on"_s, u"sent_on"_s, u"receipt_no"_s };
    return made;
}

FilingPage::FilingPage(FilingServices& services, const UiContext& context, RecordListOptions given, QWidget* parent)
    : ActingListPage(filingType().kind(), context, std::move(given), parent)
    , m_services(services)
{
    buildDesk();
    addSteps();
    setBadge([this] {
        const int count = m_overdue->count() + m_owed->count();
        return count > 0 ? QString::number(count) : QString();
    });
    connect(&context.records, &RecordService::changed, this, [this] {
        if (isVisible())
            showDesk();
    });
}

void FilingPage::buildDesk()
{
    auto* desk = new QWidget(this);
    desk->setObjectName(u"filingDesk"_s);
    auto* row = new QHBoxLayout(desk);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto tile = [&](const char* name, const QString& word, Tone tone, const QString& tip) {
        auto* made = new FigureTile(QLatin1String(name), word, tone, desk);
        made->setToolTip(tip);
        made->setCheckable(false);
        row->addWidget(made);
        return made;
    };
    m_overdue = tile("filingOverdueTile", tr("overdue"), Tone::Error, tr("Not sent, and the last day has passed"));
    m_waiting = tile("filingWaitingTile", tr("without receipt"), Tone::Warning, tr("Sent, and no receipt within the usual days"));
    m_returned = tile("filingReturnedTile", tr("sent back"), Tone::Warning, tr("To be put right and sent again"));
    m_owed = tile("filingOwedTile", tr("not drafted yet"), Tone::Error, tr("Records that have to be filed by a rule and have no filing"));
    bodyLayout()->insertWidget(0, desk);
    connect(findChild<QStackedWidget*>(u"listOrForm"_s), &QStackedWidget::currentChanged, desk, [desk](int index) { desk->setVisible(index == 0); });
    // A figure leads to its rows: selected, the first of them in sight.
    const auto select = [this](auto wanted) {
        QList<qint64> ids;
        for (int at = 0; at < model().rowCount(); ++at)
            if (const Filing one = filingOf(model().record(at)); !one.voided)
                if (const auto now = m_services.filings.standing(one); now && wanted(*now))
                    ids << one.id.value();
        table().selectIds(ids);
        table().setFocus();
    };
    connect(m_overdue, &QAbstractButton::clicked, this, [select] { select([](const FilingStanding& now) { return now.overdue; }); });
    connect(m_waiting, &QAbstractButton::clicked, this, [select] { select([](const FilingStanding& now) { return now.unanswered; }); });
    connect(m_returned, &QAbstractButton::clicked, this, [select] { select([](const FilingStanding& now) { return now.state == FilingState::Returned; }); });
    connect(m_owed, &QAbstractButton::clicked, this, &FilingPage::showOwed);
}

void FilingPage::addSteps()
{
    const auto can = [](FilingAction action) {
        return [action](const Record& record) { return filingActionsFor(filingOf(record)).contains(action); };
    };
    const auto living = [](const Record& record) { return !record.voided; };
    addStep(u"draftFilingAction"_s, u"add"_s, tr("&Draft a filing…"), QKeySequence::New, {}, [this] { begin(); }, true);
    addStep(u"approveFilingAction"_s, u"ok"_s, tr("A&pprove…"), {}, can(FilingAction::Approve), [this] { step(FilingAction::Approve); });
    addStep(u"sendFilingAction"_s, u"export"_s, tr("&Sent…"), Qt::Key_F7, can(FilingAction::Send), [this] { step(FilingAction::Send); });
    addStep(u"receiptFilingAction"_s, u"scan"_s, tr("&Receipt…"), Qt::Key_F8, can(FilingAction::Acknowledge), [this] { step(FilingAction::Acknowledge); });
    addStep(u"returnFilingAction"_s, u"warning"_s, tr("Sent &back…"), {}, can(FilingAction::Return), [this] { step(FilingAction::Return); });
    addStep(u"archiveFilingAction"_s, u"archive"_s, tr("File a&way…"), {}, can(FilingAction::Archive), [this] { step(FilingAction::Archive); });
    addStep(u"printFilingAction"_s, u"print"_s, tr("Report &form…"), {}, living, [this] { printForms(); });
    addStep(u"filingOwedAction"_s, u"warning"_s, tr("&Not drafted yet…"), {}, {}, [this] { showOwed(); });
    const auto more = [this](const QString& name, const QString& icon, const QString& text, auto run) {
        QAction* action = makeAction(name, icon, text);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    auto* lists = new QPushButton(tr("&More"), this);
    lists->setObjectName(u"filingMoreButton"_s);
    lists->setAutoDefault(false);
    auto* menu = new QMenu(lists);
    menu->setObjectName(u"filingMoreMenu"_s);
    menu->addAction(more(u"filingLedgerAction"_s, u"table"_s, tr("&Ledger of the year…"), &FilingPage::printLedger));
    menu->addAction(more(u"filingWayAction"_s, u"history"_s, tr("The &way of this filing…"), &FilingPage::showWay));
    menu->addAction(more(u"filingAboutAction"_s, u"open"_s, tr("&Open what it is about"), &FilingPage::openAbout));
    menu->addAction(more(u"filingReopenAction"_s, u"edit"_s, tr("Back to the &draft…"), [this] { step(FilingAction::Reopen); }));
    menu->addSeparator();
    menu->addAction(more(u"filingSettingsAction"_s, u"settings"_s, tr("N&umbers and days…"), &FilingPage::editSettings));
    lists->setMenu(menu);
    headerLayout()->insertWidget(std::max(0, headerLayout()->count() - 2), lists);
    m_undoAction = makeAction(u"undoStepAction"_s, u"undo"_s, tr("&Undo the last step"), QKeySequence::Undo);
    m_undoAction->setEnabled(false);
    connect(m_undoAction, &QAction::triggered, this, &FilingPage::undo);
    addAction(m_undoAction);
}

void FilingPage::activated()
{
    ActingListPage::activated();
    showDesk();
}

void FilingPage::showDesk()
{
    int overdue = 0, waiting = 0, returned = 0;
    const auto all = m_services.records.store().list(filingType());
    for (const Filing& one : all.value_or({}))
        if (const auto now = m_services.filings.standing(one)) {
            overdue += now->overdue ? 1 : 0;
            waiting += now->unanswered ? 1 : 0;
            returned += now->state == FilingState::Returned ? 1 : 0;
        }
    m_overdue->setCount(overdue);
    m_waiting->setCount(waiting);
    m_returned->setCount(returned);
    const auto owed = m_services.filings.owed();
    m_owed->setCount(owed ? int(owed->size()) : 0);
    emit badgeChanged({}); // told anew with the figures of the desk
}

QList<Id<Filing>> FilingPage::fitting(FilingAction action) const
{
    QList<Id<Filing>> ids;
    for (const Record& record : chosen())
        if (filingActionsFor(filingOf(record)).contains(action))
            ids << Id<Filing>(record.id);
    return ids;
}

void FilingPage::begin(const QString& kind, qint64 id)
{
    auto* dialog = new FilingDraftDialog(m_services, context(), kind, id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FilingDraftDialog::drafted, this, [this](Id<Filing> made) {
        reload();
        table().selectIds({ made.value() });
        showDesk();
        messages().showMessage(Tone::Ok, tr("Drafted. Complete it and attach its papers, then have it approved."), tr("&Open"), [this, made] { editRecord(made.value()); });
    });
    dialog->open();
}

void FilingPage::showFiling(Id<Filing> id)
{
    showRecord(id.value());
}

void FilingPage::step(FilingAction action)
{
    const auto ids = fitting(action);
    if (ids.isEmpty()) {
        messages().showMessage(Tone::Info, tr("Choose a filing this step is for."));
        return;
    }
    auto* dialog = new FilingStepDialog(m_services, ids, action, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FilingStepDialog::done, this, [this, action](const QList<FilingStep>& steps) {
        m_undo = steps;
        m_undoAction->setEnabled(true);
        reload();
        showDesk();
        QStringList said{ tr("%1: %n filing(s).", nullptr, int(steps.size())).arg(filingActionName(action)) };
        for (const FilingStep& one : steps)
            for (const Issue& issue : one.warnings)
                if (!said.contains(issue.message))
                    said << issue.message;
        const bool warned = said.size() > 1;
        messages().showMessage(warned ? Tone::Warning : Tone::Ok, said.join(u' '), tr("&Undo"), [this] { undo(); });
    });
    dialog->open();
}

void FilingPage::undo()
{
    if (m_undo.isEmpty())
        return;
    const auto done = m_services.filings.takeBack(std::exchange(m_undo, {}));
    m_undoAction->setEnabled(false);
    reload();
    showDesk();
    report(done, tr("Taken back."));
}

void FilingPage::printForms()
{
    QList<Id<Filing>> ids;
    for (const Record& record : chosen())
        if (!record.voided)
            ids << Id<Filing>(record.id);
    Issues issues;
    const auto pages = m_services.papers.forms(ids, issues);
    if (!pages) {
        messages().showError(pages.error());
        return;
    }
    QStringList notes{ tr("The lower part comes back as the receipt: scan it, and it finds its filing by the code.") };
    for (const Issue& issue : std::as_const(issues))
        notes << issue.message;
    auto* dialog = new PrintDialog(*pages, context().dialogs, context().printers, notes.join(u'\n'), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FilingPage::printLedger()
{
    const auto table = m_services.papers.ledger(m_services.filings.today().year());
    if (!table) {
        messages().showError(table.error());
        return;
    }
    auto* dialog = new PrintDialog(context().makeTable(*table, { table->title, table->subtitleLeft, {}, m_services.records.store().database().clock().now() }), context().dialogs, context().printers, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FilingPage::showOwed()
{
    auto* dialog = new OwedDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OwedDialog::recordWanted, this, &FilingPage::recordWanted);
    connect(dialog, &OwedDialog::drafted, this, [this](const QList<qint64>& ids) {
        reload();
        table().selectIds(ids);
        showDesk();
        messages().showMessage(Tone::Ok, tr("%n filing(s) drafted: complete them and have them approved.", nullptr, int(ids.size())));
    });
    dialog->open();
}

void FilingPage::showWay()
{
    const QList<Record> records = chosen();
    if (records.size() != 1) {
        messages().showMessage(Tone::Info, tr("Choose one filing."));
        return;
    }
    auto* dialog = new FilingWayDialog(m_services, Id<Filing>(records.first().id), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FilingPage::openAbout()
{
    const QList<Record> records = chosen();
    const Filing one = records.size() == 1 ? filingOf(records.first()) : Filing();
    if (one.aboutKind.isEmpty())
        messages().showMessage(Tone::Info, tr("Choose one filing that is about a record."));
    else
        emit recordWanted(one.aboutKind, one.aboutId);
}

void FilingPage::editSettings()
{
    auto* dialog = new FilingSettingsDialog(m_services.filings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        showDesk();
        messages().showMessage(Tone::Ok, tr("Saved. Numbers that are given stay as they are."));
    });
    dialog->open();
}

} // namespace bihuan
