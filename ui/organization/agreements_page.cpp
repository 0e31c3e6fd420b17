// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/agreements_page.h"

#include "core/storage/database.h"
#include "ui/organization/agreement_print_desk.h"
#include "ui/organization/agreement_table.h"
#include "ui/organization/agreement_table_model.h"
#include "ui/organization/campaign_tiles.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"

#include <QMenu>
#include <QStackedWidget>
#include <QTimer>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 smallSchool = 1500; ///< people read at once; more in slices between events
} // namespace

PageInfo AgreementsPage::info()
{
    return { u"agreements"_s, tr("Responsibility agreements"), u"agreement"_s };
}

AgreementsPage::AgreementsPage(AgreementServices& services, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_services(services)
    , m_context(context)
    , m_readTimer(new QTimer(this))
    , m_model(new AgreementTableModel(this))
    , m_desk(new AgreementPrintDesk(services.printing, context, progress(), this))
{
    m_readTimer->setInterval(0);
    connect(m_readTimer, &QTimer::timeout, this, &AgreementsPage::readOn);
    buildActions();
    buildHeader();
    buildBody();
    connect(&context.records, &RecordService::changed, this, [this] {
        if (m_ownChange)
            return;
        m_stale = true; // any kind: names, departments and posts all stand on the board
        if (isVisible())
            activated();
    });
    connect(m_desk, &AgreementPrintDesk::printed, this, [this](const QString& text) {
        activated();
        messages().showMessage(Tone::Ok, text);
    });
    connect(m_desk, &AgreementPrintDesk::failed, this, [this](const Error& error) { messages().showError(error); });
}

AgreementsPage::~AgreementsPage() = default;

void AgreementsPage::buildActions()
{
    using State = AgreementState;
    const auto step = [this](State state, const QString& label, QAction* action) {
        m_steps << Step{ state, action, label };
        return action;
    };
    connect(step(State::Issued, tr("&Issue"),
                 makeAction(u"issueAction"_s, u"add"_s, tr("&Issue…"), QKeySequence::New)),
            &QAction::triggered, this, &AgreementsPage::issue);
    connect(step(State::Printed, tr("&Print"),
                 makeAction(u"printBatchAction"_s, u"print"_s, tr("&Print…"), QKeySequence::Print)),
            &QAction::triggered, this, &AgreementsPage::print);
    connect(step(State::Handed, tr("Hand &out"), makeAction(u"handedAction"_s, u"people"_s, tr("&Handed out…"))),
            &QAction::triggered, this, [this] { mark(State::Handed); });
    connect(step(State::Returned, tr("&Returned"),
                 makeAction(u"returnedAction"_s, u"ok"_s, tr("&Returned signed…"), QKeyCombination(Qt::CTRL, Qt::Key_R))),
            &QAction::triggered, this, [this] { mark(State::Returned); });
    connect(step(State::Filed, tr("Fi&le"), makeAction(u"filedAction"_s, u"archive"_s, tr("&Filed…"))),
            &QAction::triggered, this, [this] { mark(State::Filed); });

    m_quick = makeAction(u"quickMarkAction"_s, u"search"_s, tr("&Scan codes…"), QKeyCombination(Qt::CTRL, Qt::Key_M));
    m_reissue = makeAction(u"reissueAction"_s, u"undo"_s, tr("Issue &again for the selected…"));
    m_lost = makeAction(u"lostAction"_s, u"warning"_s, tr("&Lost…"));
    m_register = makeAction(u"registerAction"_s, u"pdf"_s, tr("Print signing &register…"));
    m_lateList = makeAction(u"lateListAction"_s, u"pdf"_s, tr("Print list of late &signing…"));
    m_export = makeAction(u"exportAction"_s, u"export"_s, tr("E&xport to Excel…"), QKeyCombination(Qt::CTRL, Qt::Key_E));
    m_windowEnd = makeAction(u"windowEndAction"_s, u"settings"_s, tr("Last &day of signing…"));
    m_history = makeAction(u"printHistoryAction"_s, u"print"_s, tr("What was &printed…"));
    m_find = makeAction(u"findAction"_s, u"search"_s, tr("Filte&r"), QKeySequence::Find);
    m_register->setVisible(bool(m_context.makeTable));
    m_lateList->setVisible(bool(m_context.makeTable));
    connect(m_quick, &QAction::triggered, this, &AgreementsPage::quickMark);
    connect(m_reissue, &QAction::triggered, this, &AgreementsPage::reissue);
    connect(m_lost, &QAction::triggered, this, [this] { mark(State::Lost); });
    connect(m_register, &QAction::triggered, this, &AgreementsPage::printRegister);
    connect(m_lateList, &QAction::triggered, this, &AgreementsPage::printLateList);
    connect(m_export, &QAction::triggered, this, &AgreementsPage::exportSheet);
    connect(m_windowEnd, &QAction::triggered, this, &AgreementsPage::changeWindowEnd);
    connect(m_history, &QAction::triggered, m_desk, &AgreementPrintDesk::openHistory);
    connect(m_find, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

void AgreementsPage::buildHeader()
{
    m_year = new ComboBox(this);
    m_year->setObjectName(u"yearBox"_s);
    m_year->setAccessibleName(tr("School year"));
    connect(m_year, &QComboBox::activated, this, &AgreementsPage::reload);
    headerLayout()->insertWidget(1, m_year);
    auto* quick = new QPushButton(m_quick->icon(), m_quick->text(), this);
    quick->setObjectName(u"quickMarkActionButton"_s);
    quick->setToolTip(m_quick->toolTip());
    quick->setAutoDefault(false);
    connect(quick, &QPushButton::clicked, m_quick, &QAction::trigger);
    connect(m_quick, &QAction::changed, quick, [this, quick] { quick->setEnabled(m_quick->isEnabled()); });
    headerLayout()->addWidget(quick);
    auto* more = new QPushButton(tr("&More"), this);
    more->setObjectName(u"moreButton"_s);
    more->setAutoDefault(false);
    auto* menu = new QMenu(more);
    menu->setObjectName(u"moreMenu"_s);
    menu->addActions({ m_reissue, m_lost, m_windowEnd });
    menu->addSeparator();
    menu->addActions({ m_register, m_lateList, m_export });
    menu->addSeparator();
    menu->addAction(m_history);
    more->setMenu(menu);
    headerLayout()->addWidget(more);
}

QWidget* AgreementsPage::buildSteps()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(u"stepBar"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (Step& step : m_steps) {
        step.button = new QPushButton(step.label, bar);
        step.button->setObjectName(step.action->objectName() + u"Button"_s);
        step.button->setAutoDefault(false);
        connect(step.button, &QPushButton::clicked, step.action, &QAction::trigger);
        row->addWidget(step.button, 1);
    }
    return bar;
}

void AgreementsPage::buildBody()
{
    m_tiles = new CampaignTiles(this);
    m_strip = new CampaignStrip(this);
    m_filter = new FilterEdit(this);
    m_filter->setMinimumWidth(160);
    m_filter->setMaximumWidth(360);
    m_scope = new ComboBox(this);
    m_scope->setObjectName(u"scopeBox"_s);
    m_scope->setAccessibleName(tr("Which to show"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count = new QLabel(this);
    m_count->setObjectName(u"countLabel"_s);
    m_table = new AgreementTable(m_model, m_context.settings, this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AgreementsPage::updateActions);
    connect(m_table, &QAbstractItemView::activated, this, &AgreementsPage::print);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        menu.setObjectName(u"rowMenu"_s);
        for (const Step& step : std::as_const(m_steps))
            menu.addAction(step.action);
        menu.addActions({ m_reissue, m_lost });
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
    m_filter->setFollower(m_table);
    auto* nobody = new EmptyState(u"people"_s, this);
    nobody->setTexts(tr("Nobody to sign yet"),
                     tr("Import the staff list first; then issue this year's agreements from here."));
    auto* noMatch = new EmptyState(u"search"_s, this);
    noMatch->setObjectName(u"noMatch"_s);
    noMatch->setTexts(tr("Nobody fits the filter"), {});
    auto* reading = new EmptyState(u"people"_s, this);
    reading->setObjectName(u"readingBoard"_s);
    reading->setTexts(tr("Reading the agreements"), {});
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"rowsOrEmpty"_s);
    for (QWidget* widget : { static_cast<QWidget*>(m_table), static_cast<QWidget*>(nobody), static_cast<QWidget*>(noMatch),
                             static_cast<QWidget*>(reading) })
        m_stack->addWidget(widget);

    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_filter, 1);
    row->addWidget(m_scope);
    row->addWidget(m_count);
    row->addStretch(1);
    bodyLayout()->setSpacing(10);
    bodyLayout()->addWidget(m_tiles);
    bodyLayout()->addWidget(m_strip);
    bodyLayout()->addWidget(buildSteps());
    bodyLayout()->addLayout(row);
    bodyLayout()->addWidget(m_stack, 1);
    updateScopes();
    connect(m_filter, &QLineEdit::textChanged, this, &AgreementsPage::refilter);
    connect(m_scope, &QComboBox::activated, this, &AgreementsPage::refilter);
    connect(m_tiles, &CampaignTiles::departmentChosen, this, &AgreementsPage::refilter);
    connect(m_strip, &CampaignStrip::actionWanted, this, &AgreementsPage::settle);
}

int AgreementsPage::year() const
{
    return m_year->currentData().toInt();
}

void AgreementsPage::activated()
{
    if (!std::exchange(m_stale, false))
        return;
    fillYears();
    reload();
}

void AgreementsPage::fillYears()
{
    const auto settings = m_services.campaign.settings();
    const auto years = m_services.board.years();
    if (!settings || !years) {
        messages().showError(settings ? years.error() : settings.error());
        return;
    }
    const QDate today = m_context.records.store().database().clock().today();
    QList<int> all = *years;
    const int now = AgreementCampaign::schoolYearOf(today, *settings);
    if (!all.contains(now))
        all << now;
    std::sort(all.begin(), all.end(), std::greater<>());
    const int kept = m_year->count() > 0 ? year() : now;
    m_year->clear();
    for (const int one : std::as_const(all))
        m_year->addItem(tr("%1–%2").arg(one).arg(one + 1), one);
    m_year->setCurrentIndex(qMax(0, m_year->findData(kept)));
}

void AgreementsPage::reload()
{
    auto reader = m_services.board.reader(year());
    const auto people = m_context.records.store().count(personType().kind(), { .voidedToo = true });
    if (!reader || !people) {
        messages().showError(reader ? people.error() : reader.error());
        return;
    }
    m_reader = std::move(*reader);
    if (*people <= smallSchool) {
        finishReading();
        return;
    }
    if (m_board.year != year()) // nobody must take the rows of another year for this one
        m_stack->setCurrentIndex(3);
    m_readTimer->start();
}

void AgreementsPage::readOn()
{
    const auto more = m_reader ? m_reader->step() : false;
    if (more && *more)
        return;
    m_readTimer->stop();
    const auto reader = std::move(m_reader);
    if (!more) {
        messages().showError(more.error());
    } else if (reader) {
        m_board = reader->take();
        showBoard();
    }
}

void AgreementsPage::finishReading()
{
    while (m_reader)
        readOn();
}

void AgreementsPage::showBoard()
{
    m_tiles->setBoard(m_board);
    m_strip->setBoard(m_board);
    keepSelection([this] {
        m_model->setBoard(m_board.rows);
        refilter();
    });
    updateScopes();
    emit badgeChanged(m_board.total.owed > 0 ? QString::number(m_board.total.owed) : QString());
}

void AgreementsPage::refilter()
{
    m_model->setFilter(m_filter->text(), static_cast<AgreementTableModel::Scope>(m_scope->currentData().toInt()),
                       m_tiles->department());
    showCount();
    m_tiles->setVisible(m_model->totalRows() > 0);
    updateActions();
}

void AgreementsPage::showAgreement(Id<Agreement> id)
{
    const auto found = m_context.records.store().find(agreementType(), id);
    if (!found || !*found) {
        if (!found)
            messages().showError(found.error());
        return;
    }
    const Agreement& agreement = **found;
    if (const int at = m_year->findData(agreement.year); at >= 0)
        m_year->setCurrentIndex(at);
    m_filter->clear();
    setScope(int(AgreementTableModel::Scope::All));
    m_tiles->choose({});
    reload();
    finishReading();
    const int row = m_model->rowOf(agreement.person);
    if (row < 0) {
        messages().showMessage(Tone::Info, tr("This agreement does not stand on the board: it was replaced or voided."));
        return;
    }
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
    m_table->setFocus();
    const auto& shown = m_model->boardRow(row).agreement;
    if (!shown || shown->id != id)
        messages().showMessage(Tone::Info,
                               tr("This agreement was replaced or voided; the row shows what this person has now."));
}

QList<QAction*> AgreementsPage::fileActions() const
{
    return { m_steps[1].action, m_register, m_lateList, m_export, m_history };
}

QList<QAction*> AgreementsPage::editActions() const
{
    return { m_steps[0].action, m_reissue, m_steps[2].action, m_steps[3].action, m_steps[4].action, m_lost, m_windowEnd, m_quick, m_find };
}

} // namespace bihuan
