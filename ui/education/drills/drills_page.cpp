// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/drills/drills_page.h"

#include "core/calendar/usual_terms.h"
#include "ui/dialogs/dialogs.h"
#include "ui/education/drills/drill_desk_window.h"
#include "ui/education/drills/drill_plan_dialog.h"
#include "ui/education/drills/drill_review_dialog.h"
#include "ui/education/drills/drill_roles_dialog.h"
#include "ui/education/drills/drill_slot_bar.h"
#include "ui/education/drills/drill_step_dialog.h"
#include "ui/education/drills/drill_tally_dialog.h"
#include "ui/printing/print_dialog.h"
#include "ui/records/record_rows.h"
#include "ui/records/record_table.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"

#include "core/base/text.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

Drill drillOf(const Record& record)
{
    return drillType().fromRecord(record);
}

DrillState stateOf(const Record& record)
{
    return drillStateFromCode(drillOf(record).state).value_or(DrillState::Planned);
}

RecordListOptions options(const RecordStore& store)
{
    const Clock& clock = store.database().clock();
    const auto status = [&clock](const Record& record) -> std::optional<RowStatus> {
        const DrillState state = stateOf(record);
        if (record.voided)
            return RowStatus{ DrillsPage::tr("Voided"), Tone::Neutral };
        if (isBeforeDrill(state) && drillOf(record).heldOn < clock.today())
            return RowStatus{ DrillsPage::tr("Overdue"), Tone::Error };
        const Tone tone = state == DrillState::Closed ? Tone::Ok : state == DrillState::Executed || state == DrillState::Reviewed ? Tone::Warning : state == DrillState::Cancelled ? Tone::Neutral : Tone::Info;
        return RowStatus{ drillStateName(state), tone };
    };
    RecordListOptions made{ u"watch"_s, DrillsPage::tr("Begin with the plan of the school year: every emergency plan and every month with school gets its drill."), status, {} };
    made.canAdd = false;
    made.columns = { u"number"_s, RecordRows::stateKey, u"held_on"_s, u"kind"_s, u"mode"_s, u"commander"_s };
    return made;
}

} // namespace

DrillsPage::DrillsPage(DrillServices& services, std::shared_ptr<const StopClock> watch, const UiContext& context, QWidget* parent)
    : ActingListPage(drillType().kind(), context, options(services.records.store()), parent)
    , m_services(services)
    , m_watch(std::move(watch))
    , m_slots(new DrillSlotBar(this))
{
    const auto in = [](DrillState from, DrillState to) { return [from, to](const Record& record) { return !record.voided && stateOf(record) >= from && stateOf(record) <= to; }; };
    addStep(u"drillPlanAction"_s, u"calendar"_s, tr("&Year plan…"), {}, {}, [this] { plan(); }, true);
    addStep(u"newDrillAction"_s, u"add"_s, tr("&New drill…"), QKeySequence::New, {}, [this] { addDrill(); });
    m_next = addStep(u"drillNextAction"_s, u"ok"_s, tr("Next &step…"), {}, in(DrillState::Planned, DrillState::Improved), [this] { nextStep(); });
    addStep(u"drillDeskAction"_s, u"watch"_s, tr("&Drill desk"), {}, in(DrillState::Planned, DrillState::Improved), [this] { openDesk(chosenDrill()); });
    addStep(u"drillRolesAction"_s, u"people"_s, tr("&Roles…"), {}, in(DrillState::Planned, DrillState::Improved), [this] { roles(); });
    addStep(u"drillTallyAction"_s, u"table"_s, tr("&Key in a sheet…"), {}, {}, [this] { keyTimes(); });
    addStep(u"drillEvaluateAction"_s, u"edit"_s, tr("E&valuate…"), {}, in(DrillState::Executed, DrillState::Improved), [this] { evaluate(); });
    addStep(u"drillAttachAction"_s, u"import"_s, tr("Add &files…"), {}, [](const Record& record) { return !record.voided; }, [this] { attach({}); });
    setBadge([this] { // what waits: overdue ones, and those to be reviewed
        const auto all = m_services.records.store().list(drillType());
        const QDate today = m_services.drills.today();
        int waiting = 0;
        if (all)
            for (const Drill& drill : *all) {
                const DrillState state = drillStateFromCode(drill.state).value_or(DrillState::Planned);
                waiting += state == DrillState::Executed || (isBeforeDrill(state) && drill.heldOn < today) ? 1 : 0;
            }
        return waiting > 0 ? QString::number(waiting) : QString();
    });
    headerLayout()->addWidget(changeButton());
    headerLayout()->addWidget(printButton());
    bodyLayout()->addWidget(m_slots);
    connect(m_slots, &DrillSlotBar::attachWanted, this, &DrillsPage::attach);
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this, &DrillsPage::showChosen);
    connect(&model(), &QAbstractItemModel::modelReset, this, &DrillsPage::showChosen);
    connect(&model(), &QAbstractItemModel::dataChanged, this, &DrillsPage::showChosen);
    connect(&services.records, &RecordService::changed, m_slots, [this](const QString& kind) {
        if (kind.startsWith(u"drill"_s))
            showChosen();
    });
}

DrillsPage::~DrillsPage()
{
    delete m_desk;
}

QWidget* DrillsPage::changeButton()
{
    auto* button = new QPushButton(themedIcon(u"redo"_s), tr("C&hange"), this);
    button->setObjectName(u"drillChangeButton"_s);
    auto* menu = new QMenu(button);
    menu->setObjectName(u"drillChangeMenu"_s);
    const auto entry = [&](const QString& name, const QString& text, void (DrillsPage::*run)()) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, run] {
            if (chosenDrill().isNull())
                messages().showMessage(Tone::Info, tr("Choose a drill first."));
            else
                (this->*run)();
        });
    };
    entry(u"drillMoveAction"_s, tr("&Move…"), &DrillsPage::moveDrill);
    entry(u"drillCancelAction"_s, tr("&Cancel the drill…"), &DrillsPage::cancelDrill);
    button->setMenu(menu);
    return button;
}

QWidget* DrillsPage::printButton()
{
    auto* button = new QPushButton(themedIcon(u"print"_s), tr("&Papers"), this);
    button->setObjectName(u"drillPapersButton"_s);
    auto* menu = new QMenu(button);
    menu->setObjectName(u"drillPapersMenu"_s);
    const auto entry = [&](const QString& name, const QString& text, std::function<void()> run) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
            if (chosenDrill().isNull())
                messages().showMessage(Tone::Info, tr("Choose a drill first."));
            else
                run();
        });
    };
    QAction* year = menu->addAction(tr("Plan of the school &year…"));
    year->setObjectName(u"printDrillPlanAction"_s);
    connect(year, &QAction::triggered, this, [this] {
        const QList<Record> records = chosen();
        printTable(m_services.papers.yearPlan(records.isEmpty() ? usualTerms::yearOf(m_services.drills.today()) : drillOf(records.first()).schoolYear));
    });
    menu->addSeparator();
    entry(u"printDrillScriptAction"_s, tr("Plan and &script with roles…"), [this] { print(m_services.papers.script(chosenDrill())); });
    entry(u"printDrillTallyAction"_s, tr("&Tally sheet…"), [this] { print(m_services.papers.tally(chosenDrill())); });
    entry(u"printDrillSignInAction"_s, tr("S&ign-in sheet…"), [this] { printTable(m_services.papers.signIn(chosenDrill())); });
    entry(u"printDrillEvaluationAction"_s, tr("&Evaluation sheet…"), [this] { print(m_services.papers.evaluation(chosenDrill())); });
    menu->addSeparator();
    entry(u"printDrillReportAction"_s, tr("&Report, 4 photographs a page…"), [this] { print(m_services.papers.report(chosenDrill())); });
    entry(u"printDrillReport6Action"_s, tr("Report, &6 photographs a page…"), [this] { print(m_services.papers.report(chosenDrill(), { .photosPerPage = 6 })); });
    button->setMenu(menu);
    return button;
}

void DrillsPage::activated()
{
    ActingListPage::activated();
    showChosen();
    offerUnsaved();
}

void DrillsPage::showDrill(qint64 id)
{
    activated();
    if (model().rowOf(id) < 0)
        model().setFilter({}, {}); // it is hidden by a filter
    table().selectIds({ id });
    table().setFocus();
}

void DrillsPage::offerUnsaved()
{
    if (m_desk)
        return;
    const auto unsaved = DrillDesk::unsaved(m_services.records.store());
    if (!unsaved || !*unsaved)
        return;
    const auto file = m_services.drills.file(**unsaved);
    messages().showMessage(Tone::Warning, tr("The stopwatch of %1 was not saved: the program ended while it ran, or the desk was closed.").arg(file ? file->drill.number : QString()),
                           tr("&Open the desk"), [this, id = **unsaved] { openDesk(id); });
}

Id<Drill> DrillsPage::chosenDrill() const
{
    const QList<Record> records = chosen();
    return records.isEmpty() ? Id<Drill>() : Id<Drill>(records.first().id);
}

std::optional<DrillFile> DrillsPage::chosenFile()
{
    const Id<Drill> id = chosenDrill();
    if (id.isNull())
        return std::nullopt;
    const auto file = m_services.drills.file(id);
    if (!file) {
        messages().showError(file.error());
        return std::nullopt;
    }
    return *file;
}

void DrillsPage::showChosen()
{
    const Id<Drill> id = chosenDrill();
    const auto file = id.isNull() ? Result<DrillFile>(Error{ Error::Kind::NotFound, {}, {} }) : m_services.drills.file(id);
    if (file)
        m_slots->setFile(*file);
    else
        m_slots->setNothing();
    // The button says which step it is.
    const QString name = file ? drillStepName(file->state()) : QString();
    m_next->setText(name.isEmpty() ? tr("Next &step…") : tr("%1…").arg(name));
    if (auto* push = findChild<QPushButton*>(u"drillNextActionButton"_s))
        push->setText(m_next->text());
}

void DrillsPage::told(const DrillUndo& undo, const QString& sentence, const Issues& warnings)
{
    QStringList lines{ sentence };
    for (const Issue& issue : warnings)
        lines << issue.message;
    ActingListPage::activated();
    showChosen();
    messages().showMessage(warnings.isEmpty() ? Tone::Ok : Tone::Warning, lines.join(u' '), tr("&Undo"), [this, undo] {
        const auto back = m_services.drills.takeBack(undo);
        ActingListPage::activated();
        report(back, tr("Taken back: %1").arg(undo.what));
    });
}

void DrillsPage::plan()
{
    auto* dialog = new DrillPlanDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DrillPlanDialog::planned, this, [this](const DrillUndo& undo, int drills) { told(undo, tr("%n drill(s) planned.", nullptr, drills)); });
    dialog->open();
}

void DrillsPage::addDrill()
{
    auto* dialog = new NewDrillDialog(m_services, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewDrillDialog::added, this, [this](const DrillUndo& undo) { told(undo, tr("%n drill(s) planned.", nullptr, 1)); });
    dialog->open();
}

void DrillsPage::nextStep()
{
    const auto file = chosenFile();
    if (!file || !nextDrillState(file->state()))
        return;
    auto* dialog = new DrillStepDialog(m_services.drills, *file, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DrillStepDialog::stepped, this, [this](const DrillOutcome& outcome) {
        told(outcome.undo, tr("%1: %2").arg(outcome.drill.number, drillStateName(drillStateFromCode(outcome.drill.state).value_or(DrillState::Planned))), outcome.warnings);
    });
    dialog->open();
}

void DrillsPage::roles()
{
    const auto file = chosenFile();
    if (!file)
        return;
    auto* dialog = new DrillRolesDialog(m_services.drills, *file, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DrillRolesDialog::changed, this, [this](const DrillUndo& undo) { told(undo, tr("Roles saved.")); });
    dialog->open();
}

void DrillsPage::keyTimes()
{
    const QList<Record> records = chosen([](const Record& record) { return stateOf(record) < DrillState::Closed; });
    auto* dialog = new DrillTallyDialog(m_services.drills, records.isEmpty() ? Id<Drill>() : Id<Drill>(records.first().id), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DrillTallyDialog::keyed, this, [this](const DrillUndo& undo, const QString& number) { told(undo, tr("Class times of %1 saved.").arg(number)); });
    dialog->open();
}

void DrillsPage::evaluate()
{
    auto* dialog = new DrillReviewDialog(m_services.drills, chosenDrill(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DrillReviewDialog::evaluated, this, [this](const DrillUndo& undo, int got, int all) { told(undo, tr("Evaluated: %1 of %2 points.").arg(got).arg(all)); });
    dialog->open();
}

void DrillsPage::attach(const QString& slotCode)
{
    const Id<Drill> id = chosenDrill();
    const QStringList paths = context().dialogs.chooseOpenFiles(this, tr("Files for this evidence"), tr("Pictures and documents (*.jpg *.jpeg *.png *.pdf *.doc *.docx *.xls *.xlsx);;All files (*)"));
    Issues warnings;
    int added = 0;
    for (const QString& path : paths) {
        const auto told = m_services.drills.attach(id, path, slotCode);
        if (!told) {
            messages().showError(told.error());
            showChosen();
            return;
        }
        warnings << *told;
        ++added;
    }
    showChosen();
    if (added > 0)
        messages().showMessage(warnings.isEmpty() ? Tone::Ok : Tone::Warning, warnings.isEmpty() ? tr("%n file(s) added.", nullptr, added) : warnings.first().message);
}

void DrillsPage::cancelDrill()
{
    const Drill drill = drillOf(chosen().first());
    const auto reason = context().dialogs.askText(this, tr("Cancel %1").arg(drill.number), tr("Why is it cancelled? Its number stays."), tr("&Cancel the drill"));
    if (!reason)
        return;
    const auto outcome = m_services.drills.cancel(drill.id, *reason);
    if (!outcome)
        messages().showError(outcome.error());
    else
        told(outcome->undo, tr("%1 is cancelled.").arg(drill.number));
}

void DrillsPage::moveDrill()
{
    const Drill drill = drillOf(chosen().first());
    const auto typed = context().dialogs.askText(this, tr("Move %1").arg(drill.number), tr("New day and the reason, such as “2026-11-12 rain”"), tr("&Move"));
    if (!typed)
        return;
    const QString word = typed->trimmed().section(u' ', 0, 0);
    const auto day = parseDate(word);
    if (!day) {
        messages().showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(word));
        return;
    }
    const auto outcome = m_services.drills.move(drill.id, *day, typed->trimmed().section(u' ', 1));
    if (!outcome)
        messages().showError(outcome.error());
    else
        told(outcome->undo, tr("%1 is now on %2.").arg(drill.number, day->toString(Qt::ISODate)), outcome->warnings);
}

void DrillsPage::openDesk(Id<Drill> id)
{
    if (m_desk) { // there is one stopwatch
        m_desk->raise();
        m_desk->activateWindow();
        return;
    }
    auto* desk = new DrillDeskWindow(m_services.drills, *m_watch);
    desk->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto opened = desk->open(id); !opened) {
        messages().showError(opened.error());
        delete desk;
        return;
    }
    m_desk = desk;
    messages().clear();
    connect(desk, &DrillDeskWindow::saved, this, [this](const DrillUndo& undo) { told(undo, undo.what); });
    connect(desk, &QObject::destroyed, this, [this] {
        m_desk = nullptr;
        offerUnsaved();
    });
    desk->showFullScreen();
}

void DrillsPage::print(const Result<DrillPaper>& paper)
{
    if (!paper) {
        messages().showError(paper.error());
        return;
    }
    QStringList notes;
    for (const Issue& issue : paper->issues)
        notes << issue.message;
    auto* dialog = new PrintDialog(paper->pages, context().dialogs, context().printers, notes.join(u'\n'), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DrillsPage::printTable(const Result<TableContent>& content)
{
    if (!content) {
        messages().showError(content.error());
        return;
    }
    const DocumentInfo info{ .title = content->title, .author = content->subtitleLeft, .subject = {}, .created = m_services.records.store().database().clock().now() };
    auto* dialog = new PrintDialog(context().makeTable(*content, info), context().dialogs, context().printers, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace bihuan
