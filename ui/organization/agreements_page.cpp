// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/agreements_page.h"

#include "core/storage/database.h"
#include "ui/organization/agreement_table_model.h"
#include "ui/organization/campaign_tiles.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QMenu>
#include <QStackedWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int columnsVersion = 1;
const QString columnsKey = u"agreementBoard"_s;
} // namespace

PageInfo AgreementsPage::info()
{
    return { u"agreements"_s, tr("Responsibility agreements"), u"agreement"_s };
}

AgreementsPage::AgreementsPage(AgreementServices& services, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_services(services)
    , m_context(context)
    , m_model(new AgreementTableModel(this))
{
    buildActions();
    buildHeader();
    buildBody();
    connect(&context.records, &RecordService::changed, this, [this] {
        m_stale = true; // any kind: names, departments and posts all stand on the board
        if (isVisible())
            activated();
    });
}

void AgreementsPage::buildActions()
{
    m_issue = makeAction(u"issueAction"_s, u"add"_s, tr("&Issue…"), QKeySequence::New);
    m_issueSelected = makeAction(u"issueSelectedAction"_s, u"add"_s, tr("Issue for the &selected…"));
    m_print = makeAction(u"printBatchAction"_s, u"print"_s, tr("&Print…"), QKeySequence::Print);
    m_handed = makeAction(u"handedAction"_s, u"people"_s, tr("&Handed out…"));
    m_returned = makeAction(u"returnedAction"_s, u"ok"_s, tr("&Returned signed…"), QKeyCombination(Qt::CTRL, Qt::Key_R));
    m_filed = makeAction(u"filedAction"_s, u"archive"_s, tr("&Filed…"));
    m_lost = makeAction(u"lostAction"_s, u"warning"_s, tr("&Lost…"));
    m_register = makeAction(u"registerAction"_s, u"pdf"_s, tr("Print signing &register…"));
    m_export = makeAction(u"exportAction"_s, u"export"_s, tr("E&xport to Excel…"), QKeyCombination(Qt::CTRL, Qt::Key_E));
    m_find = makeAction(u"findAction"_s, u"search"_s, tr("Filte&r"), QKeySequence::Find);
    m_register->setVisible(bool(m_context.makeTable));
    connect(m_issue, &QAction::triggered, this, [this] { issue(false); });
    connect(m_issueSelected, &QAction::triggered, this, [this] { issue(true); });
    connect(m_print, &QAction::triggered, this, &AgreementsPage::print);
    connect(m_handed, &QAction::triggered, this, [this] { mark(AgreementState::Handed); });
    connect(m_returned, &QAction::triggered, this, [this] { mark(AgreementState::Returned); });
    connect(m_filed, &QAction::triggered, this, [this] { mark(AgreementState::Filed); });
    connect(m_lost, &QAction::triggered, this, [this] { mark(AgreementState::Lost); });
    connect(m_register, &QAction::triggered, this, &AgreementsPage::printRegister);
    connect(m_export, &QAction::triggered, this, &AgreementsPage::exportSheet);
    connect(m_find, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

QWidget* AgreementsPage::headerButton(QAction* action, bool primary)
{
    auto* push = new QPushButton(action->icon(), action->text(), this);
    push->setObjectName(action->objectName() + u"Button"_s);
    push->setToolTip(action->toolTip());
    push->setAutoDefault(false);
    if (primary)
        makePrimary(push);
    connect(push, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, push, [push, action] { push->setEnabled(action->isEnabled()); });
    return push;
}

void AgreementsPage::buildHeader()
{
    m_year = new ComboBox(this);
    m_year->setObjectName(u"yearBox"_s);
    m_year->setAccessibleName(tr("School year"));
    connect(m_year, &QComboBox::activated, this, &AgreementsPage::reload);
    headerLayout()->insertWidget(1, m_year);
    headerLayout()->addWidget(headerButton(m_issue, true));
    headerLayout()->addWidget(headerButton(m_print, false));
    headerLayout()->addWidget(headerButton(m_returned, false));
    auto* more = new QPushButton(tr("&More"), this);
    more->setObjectName(u"moreButton"_s);
    more->setAutoDefault(false);
    auto* menu = new QMenu(more);
    menu->setObjectName(u"moreMenu"_s);
    menu->addActions({ m_issueSelected, m_handed, m_filed, m_lost });
    menu->addSeparator();
    menu->addActions({ m_register, m_export });
    more->setMenu(menu);
    headerLayout()->addWidget(more);
}

void AgreementsPage::buildBody()
{
    m_tiles = new CampaignTiles(this);
    m_filter = new FilterEdit(this);
    m_filter->setMinimumWidth(200);
    m_filter->setMaximumWidth(360);
    m_scope = new ComboBox(this);
    m_scope->setObjectName(u"scopeBox"_s);
    m_scope->setAccessibleName(tr("Which to show"));
    using Scope = AgreementTableModel::Scope;
    m_scope->addItem(tr("All"), int(Scope::All));
    m_scope->addItem(tr("Still owing"), int(Scope::Owing));
    m_scope->addItem(tr("Not issued"), int(Scope::NotIssued));
    m_scope->addItem(tr("Not printed"), int(Scope::NotPrinted));
    m_scope->addItem(tr("Out for signing"), int(Scope::Out));
    m_scope->addItem(tr("Back, signed"), int(Scope::Back));
    m_count = new QLabel(this);
    m_count->setObjectName(u"countLabel"_s);
    buildTable();
    m_filter->setFollower(m_table);
    m_nobody = new EmptyState(u"people"_s, this);
    m_nobody->setTexts(tr("Nobody to sign yet"),
                       tr("Import the staff list first; then issue this year's agreements from here."));
    auto* noMatch = new EmptyState(u"search"_s, this);
    noMatch->setObjectName(u"noMatch"_s);
    noMatch->setTexts(tr("Nobody fits the filter"), {});
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"rowsOrEmpty"_s);
    for (QWidget* widget :
         { static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_nobody), static_cast<QWidget*>(noMatch) })
        m_stack->addWidget(widget);

    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_filter, 1);
    row->addWidget(m_scope);
    row->addWidget(m_count);
    row->addStretch(1);
    bodyLayout()->setSpacing(10);
    bodyLayout()->addWidget(m_tiles);
    bodyLayout()->addLayout(row);
    bodyLayout()->addWidget(m_stack, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &AgreementsPage::refilter);
    connect(m_scope, &QComboBox::activated, this, &AgreementsPage::refilter);
    connect(m_tiles, &CampaignTiles::departmentChosen, this, &AgreementsPage::refilter);
}

void AgreementsPage::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"agreementTable"_s);
    m_table->setAccessibleName(tr("Agreements of the year"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StatusPillDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 15);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    static constexpr int widths[AgreementTableModel::columns] = { 96, 136, 110, 130, 76, 122, 100, 100, 110, 110 };
    if (!m_context.settings.restoreHeader(columnsKey, *header, columnsVersion))
        for (int column = 0; column < AgreementTableModel::columns; ++column)
            m_table->setColumnWidth(column, widths[column] * fontMetrics().height() / 19);
    const auto remember
        = [this] { m_context.settings.saveHeader(columnsKey, *m_table->horizontalHeader(), columnsVersion); };
    connect(header, &QHeaderView::sectionMoved, this, remember);
    connect(header, &QHeaderView::sectionResized, this, remember);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AgreementsPage::updateActions);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        menu.setObjectName(u"rowMenu"_s);
        menu.addActions({ m_issueSelected, m_print, m_handed, m_returned, m_filed, m_lost });
        menu.exec(m_table->viewport()->mapToGlobal(at));
    });
}

int AgreementsPage::year() const
{
    return m_year->currentData().toInt();
}

void AgreementsPage::activated()
{
    if (!std::exchange(m_stale, false))
        return;
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
    reload();
}

void AgreementsPage::reload()
{
    auto board = m_services.board.year(year());
    if (!board) {
        messages().showError(board.error());
        return;
    }
    m_board = std::move(*board);
    m_tiles->setBoard(m_board);
    const auto selected = selectedRows();
    QList<Id<Person>> keep;
    for (const BoardRow* row : selected)
        keep << row->person;
    m_model->setBoard(m_board.rows);
    refilter();
    for (const Id<Person> person : std::as_const(keep))
        if (const int row = m_model->rowOf(person); row >= 0)
            m_table->selectionModel()->select(m_model->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    emit badgeChanged(m_board.total.owed > 0 ? QString::number(m_board.total.owed) : QString());
}

void AgreementsPage::refilter()
{
    m_model->setFilter(m_filter->text(), static_cast<AgreementTableModel::Scope>(m_scope->currentData().toInt()),
                       m_tiles->department());
    const int shown = m_model->rowCount();
    m_count->setText(shown == m_model->totalRows() ? tr("%1 in all").arg(shown)
                                                   : tr("%1 of %2").arg(shown).arg(m_model->totalRows()));
    m_stack->setCurrentIndex(m_model->totalRows() == 0 ? 1 : shown == 0 ? 2 : 0);
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
    m_scope->setCurrentIndex(m_scope->findData(int(AgreementTableModel::Scope::All)));
    m_tiles->choose({});
    reload();
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

QList<const BoardRow*> AgreementsPage::selectedRows() const
{
    QList<const BoardRow*> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows << &m_model->boardRow(index.row());
    return rows;
}

QList<Id<Agreement>> AgreementsPage::selectedAgreements() const
{
    QList<Id<Agreement>> ids;
    for (const BoardRow* row : selectedRows())
        if (row->agreement)
            ids << row->agreement->id;
    return ids;
}

void AgreementsPage::updateActions()
{
    const auto rows = selectedRows();
    const bool anyone = m_model->totalRows() > 0;
    m_issue->setEnabled(anyone);
    m_issueSelected->setEnabled(!rows.isEmpty());
    m_print->setEnabled(m_board.total.issued > 0);
    for (QAction* action : { m_handed, m_returned, m_filed, m_lost })
        action->setEnabled(m_board.total.issued > 0);
    m_register->setEnabled(anyone);
    m_export->setEnabled(anyone);
    emit statusChanged(rows.isEmpty() ? m_count->text() : tr("%1, %2 selected").arg(m_count->text()).arg(rows.size()));
}

QList<QAction*> AgreementsPage::fileActions() const
{
    return { m_print, m_register, m_export };
}

QList<QAction*> AgreementsPage::editActions() const
{
    return { m_issue, m_issueSelected, m_handed, m_returned, m_filed, m_lost, m_find };
}

} // namespace bihuan
