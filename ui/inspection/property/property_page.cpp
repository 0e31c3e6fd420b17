// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/property/property_page.h"

#include "ui/inspection/property/check_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsShown = 13;
enum CompanyColumn { NameColumn, TradesColumn, ContractColumn, AnnexColumn, ScoreColumn, ItemsColumn, ReportsColumn, GoodColumn };

void setPill(QTreeWidgetItem* item, int column, const QString& text, Tone tone)
{
    item->setText(column, text);
    item->setData(column, ToneRole, int(tone));
}

QTreeWidget* makeTable(QWidget* parent, const QString& name, const QString& accessible, const QStringList& headings)
{
    auto* table = new QTreeWidget(parent);
    table->setObjectName(name);
    table->setAccessibleName(accessible);
    table->setHeaderLabels(headings);
    table->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->header()->setStretchLastSection(false);
    table->setRootIsDecorated(false);
    table->setAlternatingRowColors(true);
    table->setUniformRowHeights(true);
    table->setItemDelegate(new StatusPillDelegate(table));
    return table;
}

std::pair<QString, Tone> contractState(const PropertyCompany& company, QDate today)
{
    if (!company.contractTo.isValid())
        return { PropertyPage::tr("not entered"), Tone::Neutral };
    const QString until = company.contractTo.toString(Qt::ISODate);
    if (company.contractTo < today)
        return { PropertyPage::tr("ended %1").arg(until), Tone::Error };
    return { until, company.contractTo <= today.addDays(contractNoticeDays) ? Tone::Warning : Tone::Ok };
}

std::pair<QString, Tone> annexState(const CompanyStanding& one)
{
    if (!one.annex)
        return { PropertyPage::tr("none"), Tone::Neutral };
    if (one.annexStale)
        return { PropertyPage::tr("clauses changed"), Tone::Warning };
    return one.annex->signedOn.isValid() ? std::pair(PropertyPage::tr("signed"), Tone::Ok) : std::pair(PropertyPage::tr("not signed"), Tone::Warning);
}

std::pair<QString, Tone> scoreState(const CompanyStanding& one)
{
    if (!one.check)
        return { PropertyPage::tr("not checked"), Tone::Neutral };
    if (one.check->isDraft())
        return { PropertyPage::tr("being checked"), Tone::Info };
    if (one.check->vetoed)
        return { PropertyPage::tr("%1, veto").arg(one.check->score), Tone::Error };
    return { QString::number(one.check->score), one.check->score >= 80 ? Tone::Ok : one.check->score >= 60 ? Tone::Warning : Tone::Error };
}

} // namespace

PageInfo PropertyPage::info()
{
    return { u"property"_s, tr("Property services"), u"property"_s };
}

PropertyPage::PropertyPage(PropertyServices& services, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_services(services)
    , m_context(context)
{
    buildActions();
    buildHeader();
    buildBody();
    connect(&context.records, &RecordService::changed, this, [this] {
        m_stale = true; // people, duties, checks, reports and the ledger all stand in the rows
        if (isVisible())
            activated();
    });
}

void PropertyPage::buildHeader()
{
    m_month = new ComboBox(this);
    m_month->setObjectName(u"monthBox"_s);
    m_month->setAccessibleName(tr("Month"));
    connect(m_month, &QComboBox::activated, this, &PropertyPage::reload);
    headerLayout()->insertWidget(1, m_month);
    auto* print = new QPushButton(tr("&Print"), this);
    print->setObjectName(u"printMenuButton"_s);
    print->setAutoDefault(false);
    auto* menu = new QMenu(print);
    menu->setObjectName(u"printMenu"_s);
    menu->addActions({ m_blank, m_filled, m_appraisal });
    menu->addSeparator();
    menu->addActions({ m_duties, m_cards, m_annex });
    menu->addSeparator();
    menu->addAction(m_praise);
    print->setMenu(menu);
    headerLayout()->addWidget(print);
    auto* check = new QPushButton(m_check->icon(), m_check->text(), this);
    check->setObjectName(u"checkActionButton"_s);
    check->setToolTip(m_check->toolTip());
    check->setAutoDefault(false);
    makePrimary(check);
    connect(check, &QPushButton::clicked, m_check, &QAction::trigger);
    connect(m_check, &QAction::changed, check, [this, check] { check->setEnabled(m_check->isEnabled()); });
    headerLayout()->addWidget(check);
}

void PropertyPage::buildBody()
{
    m_table = makeTable(this, u"companyTable"_s, tr("Service companies"),
                        { tr("Company"), tr("Services"), tr("Contract until"), tr("Annex"), tr("Month"), tr("Open items"), tr("To decide"), tr("Good reports") });
    m_table->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (int column = TradesColumn; column <= GoodColumn; ++column) // a handful of rows: each as wide as it needs
        m_table->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &PropertyPage::updateActions);
    connect(m_table, &QTreeWidget::itemActivated, m_check, &QAction::trigger);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({ m_check, m_edit, m_blank, m_filled, m_appraisal, m_duties, m_cards, m_annex });
    m_nothing = new EmptyState(u"property"_s, this);
    m_nothing->setTexts(tr("No service company yet"), tr("Take them from the staff list, where guards and cleaners have their company, or enter them one by one. Their duties are ready to be used."));
    m_nothing->setActions({ m_take, m_new });
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"rowsOrEmpty"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_thanksTitle = new QLabel(this);
    m_thanksTitle->setObjectName(u"thanksTitle"_s);
    m_thanks = makeTable(this, u"thanksTable"_s, tr("Whom to thank"), { tr("Name"), tr("Company"), tr("Good reports"), tr("Hazards found"), tr("Done on the spot"), tr("No hazard"), tr("To decide") });
    m_thanks->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_thanks->setSelectionMode(QAbstractItemView::NoSelection);
    for (const int column : { 0, 2, 3, 4, 5, 6 })
        m_thanks->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    bodyLayout()->setSpacing(10);
    bodyLayout()->addWidget(m_stack, 3);
    bodyLayout()->addWidget(m_thanksTitle);
    bodyLayout()->addWidget(m_thanks, 2);
}

QString PropertyPage::month() const
{
    return m_month->currentData().toString();
}

void PropertyPage::showMonth(const QString& month)
{
    activated();
    if (const int at = m_month->findData(month); at >= 0) {
        m_month->setCurrentIndex(at);
        reload();
    }
}

void PropertyPage::fillMonths()
{
    const QDate today = m_services.records.store().database().clock().today();
    const QString kept = month();
    m_month->clear();
    for (int back = 0; back < monthsShown; ++back) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-back);
        m_month->addItem(tr("%1-%2").arg(first.year()).arg(first.month()), monthText(first));
    }
    m_month->setCurrentIndex(qMax(0, m_month->findData(kept)));
}

void PropertyPage::activated()
{
    if (!std::exchange(m_stale, false))
        return;
    fillMonths();
    reload();
}

void PropertyPage::reload()
{
    const auto standing = m_services.companies.standing(month());
    if (!standing) {
        messages().showError(standing.error());
        return;
    }
    const QDate today = m_services.records.store().database().clock().today();
    const Id<PropertyCompany> selected = company();
    m_rows = *standing;
    m_table->clear();
    int waiting = 0;
    for (const CompanyStanding& one : std::as_const(m_rows)) {
        auto* item = new QTreeWidgetItem(m_table, { one.company.name, one.trades.join(u'、') });
        QStringList about{ one.company.name, tr("%n people", nullptr, one.people) };
        if (!one.company.contact.isEmpty())
            about << tr("contact %1").arg(one.company.contact);
        item->setToolTip(NameColumn, about.join(u'，'));
        item->setToolTip(TradesColumn, one.trades.join(u'、'));
        item->setData(NameColumn, IdRole, one.company.id.value());
        const auto [contract, contractTone] = contractState(one.company, today);
        const auto [annex, annexTone] = annexState(one);
        const auto [score, scoreTone] = scoreState(one);
        setPill(item, ContractColumn, contract, contractTone);
        setPill(item, AnnexColumn, annex, annexTone);
        setPill(item, ScoreColumn, score, scoreTone);
        item->setText(ItemsColumn, QString::number(one.openItems));
        item->setText(ReportsColumn, QString::number(one.openReports));
        item->setText(GoodColumn, QString::number(one.goodReports));
        waiting += one.openReports;
        if (one.company.id == selected)
            m_table->setCurrentItem(item);
    }
    if (!m_table->currentItem() && m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(0));
    m_stack->setCurrentIndex(m_rows.isEmpty() ? 1 : 0);
    showThanks();
    updateActions();
    const auto open = std::count_if(m_rows.cbegin(), m_rows.cend(), [](const CompanyStanding& one) { return one.duties > 0 && (!one.check || one.check->isDraft()); });
    emit badgeChanged(open > 0 && month() == monthText(today) ? QString::number(open) : QString());
    emit statusChanged(tr("%1 companies, %2 reports to decide").arg(m_rows.size()).arg(waiting));
}

void PropertyPage::showThanks()
{
    const QDate first = firstOfMonth(month());
    const auto thanks = m_services.reports.thanks(first, first.addMonths(1).addDays(-1));
    if (!thanks) {
        messages().showError(thanks.error());
        return;
    }
    m_thanks->clear();
    for (const ThanksEntry& one : *thanks) {
        const QStringList cells{ one.name.isEmpty() ? tr("(no name)") : one.name, one.company, QString::number(one.good()), QString::number(one.hazards), QString::number(one.onSpot),
                                 QString::number(one.none), QString::number(one.open) };
        new QTreeWidgetItem(m_thanks, cells);
    }
    m_thanksTitle->setText(m_thanks->topLevelItemCount() > 0 ? tr("Reports of this month, to be thanked for") : tr("No reports of this month yet"));
    const bool any = !m_rows.isEmpty();
    m_thanks->setVisible(any);
    m_thanksTitle->setVisible(any);
}

Id<PropertyCompany> PropertyPage::company() const
{
    const QTreeWidgetItem* item = m_table->currentItem();
    return Id<PropertyCompany>(item ? item->data(NameColumn, IdRole).toLongLong() : 0);
}

} // namespace bihuan
