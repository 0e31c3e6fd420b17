// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/intake/scans_page.h"

#include "ui/archive/intake/scan_desk_view.h"
#include "ui/archive/intake/scan_history_view.h"
#include "ui/dialogs/dialogs.h"
#include "ui/printing/background_job.h"
#include "ui/records/dropped_files.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_panel.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

PageInfo ScansPage::info()
{
    return { u"scans"_s, tr("Scan intake"), u"scan"_s };
}

ScansPage::ScansPage(IntakeServices& services, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_services(services)
    , m_context(context)
{
    setAcceptDrops(true);
    buildActions();
    buildBody();
    connect(&context.records, &RecordService::changed, this, [this](const QString& kind) {
        if (kind != scanBatchType().kind().code && kind != scanSheetType().kind().code)
            return;
        m_stale = true;
        if (isVisible() && !progress().isRunning())
            activated();
    });
}

void ScansPage::buildActions()
{
    const auto make = [this](QAction*& action, const QString& name, const QString& icon, const QString& text, const QKeySequence& keys, auto run) {
        action = makeAction(name, icon, text, keys);
        connect(action, &QAction::triggered, this, run);
    };
    make(m_take, u"takeScansAction"_s, u"scan"_s, tr("Take in &scans…"), QKeySequence::New, [this] {
        takeIn(m_context.dialogs.chooseOpenFiles(this, tr("Take in scans"), tr("Scans (*.pdf *.tif *.tiff *.jpg *.jpeg *.png *.bmp)")));
    });
    make(m_folder, u"takeFolderAction"_s, u"open"_s, tr("A whole &folder…"), {}, [this] {
        if (const QString folder = m_context.dialogs.chooseFolder(this, tr("Take in a folder of scans")); !folder.isEmpty())
            takeIn({ folder });
    });
    make(m_undoAction, u"undoDeskAction"_s, u"undo"_s, tr("&Undo the last step at the desk"), QKeySequence::Undo, [this] { m_desk->takeBack(); });
    make(m_undoBatch, u"undoBatchAction"_s, u"void"_s, tr("Undo this &intake…"), {}, &ScansPage::undoBatch);
    make(m_back, u"backToDeskAction"_s, u"undo"_s, tr("Put &back on the desk"), {}, &ScansPage::backToDesk);
    make(m_larger, u"largerAction"_s, u"add"_s, tr("Page &larger"), QKeySequence::ZoomIn, [this] { m_desk->zoom(1.25); });
    make(m_smaller, u"smallerAction"_s, u"search"_s, tr("Page s&maller"), QKeySequence::ZoomOut, [this] { m_desk->zoom(0.8); });
    make(m_fit, u"fitAction"_s, u"preview"_s, tr("&Whole width"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_desk->zoom(0); });
    for (QAction* action : { m_folder, m_take }) {
        auto* push = new QPushButton(action->icon(), action->text(), this);
        push->setObjectName(action->objectName() + u"Button"_s);
        push->setToolTip(action->toolTip());
        push->setAutoDefault(false);
        if (action == m_take)
            makePrimary(push);
        connect(push, &QPushButton::clicked, action, &QAction::trigger);
        headerLayout()->addWidget(push);
    }
}

void ScansPage::buildBody()
{
    m_desk = new ScanDeskView(m_services, this);
    m_history = new ScanHistoryView(m_services, this);
    connect(m_desk, &ScanDeskView::changed, this, &ScansPage::update);
    connect(m_desk, &ScanDeskView::failed, this, [this](const Error& error) { messages().showError(error); });
    connect(m_desk, &ScanDeskView::done, this, [this](const QString& what) { messages().showMessage(Tone::Ok, what, tr("&Undo"), [this] { m_desk->takeBack(); }); });
    connect(m_history, &ScanHistoryView::changed, this, &ScansPage::update);
    connect(m_history, &ScanHistoryView::failed, this, [this](const Error& error) { messages().showError(error); });
    connect(m_history, &ScanHistoryView::recordWanted, this, &ScansPage::recordWanted);
    connect(m_history, &ScanHistoryView::sheetWanted, this, [this](Id<ScanSheet> sheet) { showDesk(sheet); });

    auto* intakes = new QWidget(this);
    intakes->setObjectName(u"scanIntakes"_s);
    auto* column = new QVBoxLayout(intakes);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_history, 1);
    auto* row = new QHBoxLayout;
    for (QAction* action : { m_back, m_undoBatch }) {
        auto* push = new QPushButton(action->text(), intakes);
        push->setObjectName(action->objectName() + u"Button"_s);
        push->setAutoDefault(false);
        connect(push, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, push, [push, action] { push->setEnabled(action->isEnabled()); });
        push->setEnabled(action->isEnabled());
        row->addWidget(push);
    }
    row->addStretch();
    column->addLayout(row);

    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"scanTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_desk, tr("Desk"));
    m_tabs->addTab(intakes, tr("Intakes"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &ScansPage::update);
    m_nothing = new EmptyState(u"scan"_s, this);
    m_nothing->setTexts(tr("No scans yet"), tr("Scan the signed papers in one go, in any order, and drop the file or folder here: each page finds its record by its code."));
    m_nothing->setActions({ m_take, m_folder });
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"scansOrEmpty"_s);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_nothing);
    bodyLayout()->addWidget(m_stack, 1);
}

void ScansPage::activated()
{
    if (!std::exchange(m_stale, false))
        return;
    m_history->reload();
    m_desk->reload();
    update();
}

void ScansPage::update()
{
    const int waiting = m_desk->waiting();
    m_stack->setCurrentIndex(m_history->isEmpty() ? 1 : 0);
    m_tabs->setTabText(0, waiting > 0 ? tr("Desk (%1)").arg(waiting) : tr("Desk"));
    const bool atDesk = m_tabs->currentIndex() == 0;
    const BatchStanding* const batch = m_history->batch();
    m_undoAction->setEnabled(m_desk->canTakeBack());
    m_undoBatch->setEnabled(!atDesk && batch && !batch->batch.voided);
    m_back->setEnabled(!atDesk && m_history->document() != 0);
    for (QAction* action : { m_larger, m_smaller, m_fit })
        action->setEnabled(atDesk && waiting > 0);
    emit badgeChanged(waiting > 0 ? QString::number(waiting) : QString());
    emit statusChanged(tr("%1 pages wait at the desk").arg(waiting));
}

void ScansPage::takeIn(const QStringList& paths)
{
    if (paths.isEmpty() || progress().isRunning())
        return;
    messages().clear();
    progress().start(tr("Reading the scans"), m_stack);
    const auto report = carryOut(paths);
    progress().finish();
    if (!report) {
        messages().showError(report.error());
        return;
    }
    m_stale = true;
    activated();
    m_history->showBatch(report->batch);
    m_tabs->setCurrentIndex(report->waiting.isEmpty() ? 1 : 0);
    if (!report->waiting.isEmpty()) {
        m_desk->showSheet(report->waiting.first().sheet.id);
        m_desk->focusPages();
    }
    tell(*report);
}

Result<IntakeReport> ScansPage::carryOut(const QStringList& paths)
{
    // Reading and writing of files in a thread of its own; the database stays here.
    BIHUAN_TRY_ASSIGN(ScanStack stack, inBackground<ScanStack>(progress(), [&paths](const Progress& told) { return readStack(paths, told); }));
    BIHUAN_TRY_ASSIGN(IntakePlan plan, m_services.intake.plan(stack));
    progress().start(tr("Putting the documents together"), m_stack);
    BIHUAN_TRY_ASSIGN(const auto prepared, inBackground<IntakeService::Prepared>(progress(), [&](const Progress& told) {
                          return IntakeService::prepare(std::move(stack), std::move(plan), m_services.attachments, told);
                      }));
    // Nothing else may be changed while the transaction is open: the window is painted, but keys and clicks wait for a moment.
    QElapsedTimer painted;
    painted.start();
    return m_services.intake.commit(prepared, {}, [&painted](int, int) {
        if (painted.elapsed() > 50) {
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
            painted.restart();
        }
        return true;
    });
}

void ScansPage::tell(const IntakeReport& report)
{
    QStringList words{ tr("%1 pages read: %2 documents filed themselves.").arg(report.pages).arg(report.documents.size()) };
    if (!report.waiting.isEmpty())
        words << tr("%1 pages wait at the desk.").arg(report.waiting.size());
    if (!report.again.isEmpty())
        words << tr("%1 pages were taken in before and were set aside.").arg(report.again.size());
    int parts = 0;
    QStringList left;
    for (const FiledDocument& document : report.documents) {
        parts += document.missing.isEmpty() ? 0 : 1;
        if (!document.left.isEmpty() && !left.contains(document.left))
            left << document.left;
    }
    if (parts > 0)
        words << tr("%1 documents lack pages.").arg(parts);
    words << left;
    for (const ScannedFile& file : report.unreadable)
        words << file.trouble;
    const bool well = report.waiting.isEmpty() && report.unreadable.isEmpty() && parts == 0;
    messages().showMessage(well ? Tone::Ok : Tone::Warning, words.join(u' '), tr("Undo this &intake…"), [this, batch = report.batch] {
        showBatch(batch);
        undoBatch();
    });
}

void ScansPage::showBatch(Id<ScanBatch> batch)
{
    activated();
    m_tabs->setCurrentIndex(1);
    m_history->showBatch(batch);
}

void ScansPage::showDesk(Id<ScanSheet> sheet)
{
    activated();
    m_tabs->setCurrentIndex(0);
    if (!sheet.isNull())
        m_desk->showSheet(sheet);
    m_desk->focusPages();
}

void ScansPage::undoBatch()
{
    const BatchStanding* const batch = m_history->batch();
    if (!batch)
        return;
    const auto why = m_context.dialogs.askText(this, tr("Undo this intake"), tr("Why? All its papers come off their records"), tr("&Undo the intake"));
    if (!why)
        return;
    if (const auto done = m_services.intake.undoBatch(batch->batch.id, *why); !done)
        messages().showError(done.error());
    else
        messages().showMessage(Tone::Ok, tr("The intake is undone; the records are as they were."));
}

void ScansPage::backToDesk()
{
    const qint64 document = m_history->document();
    if (document == 0)
        return;
    if (const auto done = m_services.intake.takeBack(document); !done) {
        messages().showError(done.error());
        return;
    }
    messages().showMessage(Tone::Ok, tr("Its pages wait at the desk again."));
}

void ScansPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty() && !progress().isRunning())
        event->acceptProposedAction();
}

void ScansPage::dropEvent(QDropEvent* event)
{
    const QStringList files = localFiles(*event->mimeData());
    event->acceptProposedAction();
    // Not within the drop: the other program waits for its end.
    QMetaObject::invokeMethod(this, [this, files] { takeIn(files); }, Qt::QueuedConnection);
}

QList<QAction*> ScansPage::fileActions() const
{
    return { m_take, m_folder };
}

QList<QAction*> ScansPage::editActions() const
{
    return { m_undoAction, m_back, m_undoBatch, m_larger, m_smaller, m_fit };
}

} // namespace bihuan
