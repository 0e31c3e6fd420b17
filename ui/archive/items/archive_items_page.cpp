// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/items/archive_items_page.h"

#include "core/archive/items/archive_states.h"
#include "ui/archive/items/archive_filters.h"
#include "ui/archive/items/collect_dialog.h"
#include "ui/archive/items/describe_dialog.h"
#include "ui/archive/items/loan_dialog.h"
#include "ui/archive/items/number_dialog.h"
#include "ui/archive/items/sort_dialog.h"
#include "ui/archive/items/stamp_dialog.h"
#include "ui/dialogs/dialogs.h"
#include "ui/printing/print_dialog.h"
#include "ui/records/list_filter_bar.h"
#include "ui/records/record_rows.h"
#include "ui/records/record_table.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

ArchiveItem itemOf(const Record& record)
{
    return archiveItemType().fromRecord(record);
}

Tone toneOf(ArchiveState state)
{
    switch (state) {
    case ArchiveState::Collected: return Tone::Warning;
    case ArchiveState::Described:
    case ArchiveState::Sorted: return Tone::Info;
    case ArchiveState::Numbered:
    case ArchiveState::Boxed: return Tone::Ok;
    case ArchiveState::DestructionApproved: return Tone::Error;
    case ArchiveState::HandedOver:
    case ArchiveState::Destroyed: break;
    }
    return Tone::Neutral;
}

} // namespace

RecordListOptions ArchiveItemsPage::options(const RecordStore& store)
{
    const auto status = [](const Record& record) -> std::optional<RowStatus> {
        if (record.voided)
            return RowStatus{ ArchiveItemsPage::tr("Voided"), Tone::Neutral };
        const ArchiveItem item = itemOf(record);
        if (item.scanPages > 0 && item.pages > 0 && item.scanPages != item.pages && !hasEnded(item))
            return RowStatus{ ArchiveItemsPage::tr("Pages differ"), Tone::Error };
        const ArchiveState state = archiveStateOf(item);
        return RowStatus{ archiveStateName(state), toneOf(state) };
    };
    RecordListOptions made{ u"archive"_s, ArchiveItemsPage::tr("Collect the papers of a year: agreements, drills, hazards, inspections and more become archive items in one step."), status, {} };
    made.columns = { u"title"_s, RecordRows::stateKey, u"archival_code"_s, u"doc_date"_s, u"pages"_s, u"box_no"_s, u"class_code"_s, u"retention"_s, u"year"_s };
    made.blank = [&store] {
        const QDate today = store.database().clock().today();
        const ArchiveSettings settings = readArchiveSettings(store).value_or(ArchiveSettings());
        return archiveItemType().toRecord({ .fondsNo = settings.fondsNo, .categoryCode = settings.categoryCode, .year = today.year(), .collectedOn = today });
    };
    return made;
}

ArchiveItemsPage::ArchiveItemsPage(ArchiveServices& services, const UiContext& context, QWidget* parent)
    : ActingListPage(archiveItemType().kind(), context, options(services.records.store()), parent)
    , m_services(services)
    , m_members(new QLabel(this))
{
    const auto before = [](const Record& record) { return !record.voided && !isNumbered(itemOf(record)); };
    const auto numbered = [](const Record& record) { return !record.voided && isNumbered(itemOf(record)) && !hasEnded(itemOf(record)); };
    addStep(u"collectAction"_s, u"import"_s, tr("&Collect…"), {}, {}, [this] { collectYear(m_services.items.today().year() - (m_services.items.today().month() <= 6 ? 1 : 0)); }, true);
    addStep(u"describeAction"_s, u"edit"_s, tr("&Describe…"), {}, before, [this] { describe(); });
    addStep(u"sortItemsAction"_s, u"table"_s, tr("&Sort…"), {}, {}, [this] { sort(); });
    addStep(u"numberItemsAction"_s, u"ok"_s, tr("&Number…"), {}, {}, [this] { number(); });
    addStep(u"boxItemsAction"_s, u"archive"_s, tr("&Boxes…"), {}, {}, [this] { box(); });
    addStep(u"stampAction"_s, u"print"_s, tr("S&tamp…"), {}, numbered, [this] { stamp(); });
    addStep(u"lendAction"_s, u"people"_s, tr("&Lend…"), {}, numbered, [this] { lend(); });
    auto* steps = findChild<QWidget*>(u"rowSteps"_s);
    auto* bar = findChild<ListFilterBar*>(u"listFilterBar"_s);
    if (auto* grid = steps ? qobject_cast<QGridLayout*>(steps->layout()) : nullptr; grid && bar) {
        grid->addWidget(moreButton(), 1, 3); // behind the seven steps
        grid->addWidget(new ArchiveFilters(model(), *bar, steps), 2, 0, 1, grid->columnCount());
    }
    m_members->setObjectName(u"archiveMembers"_s);
    m_members->setTextFormat(Qt::RichText);
    m_members->setWordWrap(true);
    m_members->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    m_members->setAccessibleName(tr("Records of the item"));
    connect(m_members, &QLabel::linkActivated, this, [this](const QString& link) { emit recordWanted(link.section(u'/', 0, 0), link.section(u'/', 1).toLongLong()); });
    bodyLayout()->addWidget(m_members);
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this, &ArchiveItemsPage::showMembers);
    connect(&model(), &QAbstractItemModel::modelReset, this, &ArchiveItemsPage::showMembers);
    setBadge([this] { // what waits to be described, sorted or numbered
        const auto waiting = m_services.records.store().count(archiveItemType().kind(), { .where = { { u"item_no"_s, 0 } } });
        return waiting && *waiting > 0 ? QString::number(*waiting) : QString();
    });
}

QWidget* ArchiveItemsPage::moreButton()
{
    auto* button = new QPushButton(tr("&More"), this);
    button->setObjectName(u"archiveMoreButton"_s);
    auto* menu = new QMenu(button);
    menu->setObjectName(u"archiveMoreMenu"_s);
    const auto entry = [&](const QString& name, const QString& text, bool needsRows, void (ArchiveItemsPage::*run)()) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, run, needsRows] {
            if (needsRows && chosenIds().isEmpty())
                messages().showMessage(Tone::Info, tr("Choose the items first."));
            else
                (this->*run)();
        });
    };
    entry(u"recountAction"_s, tr("Count the &pages in the files"), true, &ArchiveItemsPage::recount);
    entry(u"unnumberAction"_s, tr("Take the &numbers back…"), true, &ArchiveItemsPage::unnumber);
    entry(u"unboxAction"_s, tr("Take &out of the box"), true, &ArchiveItemsPage::unbox);
    entry(u"correctAction"_s, tr("Write a &correction…"), true, &ArchiveItemsPage::correct);
    menu->addSeparator();
    entry(u"handOverAction"_s, tr("&Hand over…"), true, &ArchiveItemsPage::handOver);
    menu->addSeparator();
    entry(u"archiveSettingsAction"_s, tr("&Settings of the archive…"), false, &ArchiveItemsPage::settings);
    menu->addSeparator();
    const auto paper = [&](const QString& name, const QString& text, bool landscape) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, landscape] { catalogue(landscape); });
    };
    paper(u"printCatalogueAction"_s, tr("Print the &catalogue of a year, standing…"), false);
    paper(u"printCatalogueLandscapeAction"_s, tr("Print the catalogue of a year, &lying…"), true);
    button->setMenu(menu);
    return button;
}

void ArchiveItemsPage::activated()
{
    ActingListPage::activated();
    showMembers();
}

void ArchiveItemsPage::showItem(qint64 id)
{
    activated();
    if (model().rowOf(id) < 0)
        model().setFilter({}, {}); // it is hidden by a filter
    table().selectIds({ id });
    table().setFocus();
}

QList<ArchiveItem> ArchiveItemsPage::chosenItems() const
{
    QList<ArchiveItem> items;
    for (const Record& record : chosen([](const Record& one) { return !one.voided; }))
        items << itemOf(record);
    return items;
}

QList<Id<ArchiveItem>> ArchiveItemsPage::chosenIds() const
{
    QList<Id<ArchiveItem>> ids;
    for (const ArchiveItem& item : chosenItems())
        ids << item.id;
    return ids;
}

QList<int> ArchiveItemsPage::years() const
{
    QList<int> found;
    const auto items = m_services.records.store().list(archiveItemType(), { .columns = { u"year"_s } });
    for (const ArchiveItem& item : items.value_or(QList<ArchiveItem>{}))
        if (!found.contains(item.year))
            found << item.year;
    std::sort(found.begin(), found.end(), std::greater<>());
    if (found.isEmpty())
        found << m_services.items.today().year();
    return found;
}

int ArchiveItemsPage::usualYear() const
{
    const QList<ArchiveItem> items = chosenItems();
    return items.isEmpty() ? m_services.items.today().year() - 1 : items.first().year;
}

void ArchiveItemsPage::showMembers()
{
    const QList<ArchiveItem> items = chosenItems();
    if (items.size() != 1) {
        m_members->hide();
        return;
    }
    const RecordStore& store = m_services.records.store();
    const auto members = store.list(archiveMemberType(), { .where = { { u"item"_s, items.first().id.value() } }, .orderBy = { u"position"_s }, .limit = 8 });
    const auto count = store.count(archiveMemberType().kind(), { .where = { { u"item"_s, items.first().id.value() } } });
    if (!members || !count) {
        m_members->hide();
        return;
    }
    QStringList names;
    for (const ArchiveMember& member : *members)
        names << u"<a href=\"%1/%2\">%3</a>"_s.arg(member.kind.toHtmlEscaped()).arg(member.record).arg(member.name.toHtmlEscaped());
    if (*count > members->size())
        names << tr("and %1 more").arg(*count - members->size());
    const QString pages = items.first().scanPages > 0 ? tr("%1 pages in its files.").arg(items.first().scanPages) : tr("Nothing was scanned yet.");
    m_members->setText(names.isEmpty() ? tr("Entered by hand, without records. %1").arg(pages) : tr("Made of: %1. %2").arg(names.join(u'、'), pages));
    m_members->show();
}

void ArchiveItemsPage::told(const ArchiveUndo& undo, const QString& sentence)
{
    ActingListPage::activated();
    showMembers();
    messages().showMessage(Tone::Ok, sentence, tr("&Undo"), [this, undo] {
        const auto back = takeBackInArchive(m_services.records, undo);
        ActingListPage::activated();
        showMembers();
        report(back, tr("Taken back: %1").arg(undo.what));
    });
}

void ArchiveItemsPage::told(const Result<ArchiveUndo>& undo, const QString& sentence)
{
    if (!undo)
        messages().showError(undo.error());
    else
        told(*undo, sentence);
}

void ArchiveItemsPage::collectYear(int year)
{
    auto* dialog = new CollectDialog(m_services.collector, year, m_services.items.today().year(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CollectDialog::collected, this, [this](const ArchiveUndo& undo, int collectedYear, int records) {
        told(undo, tr("%1 records of %2 are collected: describe the items, then sort and number them.").arg(records).arg(collectedYear));
    });
    dialog->open();
}

void ArchiveItemsPage::describe()
{
    QList<ArchiveItem> items = chosenItems();
    items.removeIf([](const ArchiveItem& item) { return isNumbered(item); });
    if (items.isEmpty())
        return;
    auto* dialog = new DescribeDialog(m_services.items, items, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DescribeDialog::described, this, [this](const ArchiveUndo& undo, int count) { told(undo, tr("%n item(s) described.", nullptr, count)); });
    dialog->open();
}

void ArchiveItemsPage::sort()
{
    auto* dialog = new SortDialog(m_services.items, years(), usualYear(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SortDialog::sorted, this, [this](const ArchiveUndo& undo, int count) { told(undo, tr("%n item(s) sorted: number them next.", nullptr, count)); });
    dialog->open();
}

void ArchiveItemsPage::number()
{
    auto* dialog = new NumberDialog(m_services.items, years(), usualYear(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NumberDialog::numbered, this, [this](const ArchiveUndo& undo, int count) { told(undo, tr("%n item(s) numbered. Until their stamps are printed this can be taken back.", nullptr, count)); });
    dialog->open();
}

void ArchiveItemsPage::box()
{
    auto* dialog = new BoxingDialog(m_services.items, years(), usualYear(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BoxingDialog::filled, this, [this](const ArchiveUndo& undo, int count) { told(undo, tr("%n box(es) filled: print their spines on the page of the boxes.", nullptr, count)); });
    dialog->open();
}

void ArchiveItemsPage::stamp()
{
    QList<Id<ArchiveItem>> ids;
    QSet<qint64> wanted;
    for (const ArchiveItem& item : chosenItems())
        if (isNumbered(item) && !hasEnded(item))
            wanted << item.id.value();
    // In the order of the catalogue: so the sheets lie.
    for (const ArchiveRow& row : archiveRows(m_services.records.store(), { .numberedOnly = true }).value_or(QList<ArchiveRow>{}))
        if (wanted.contains(row.item.id.value()))
            ids << row.item.id;
    if (ids.isEmpty())
        return;
    auto* dialog = new StampDialog(m_services, context(), ids, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StampDialog::stamped, this, [this](int count) {
        ActingListPage::activated();
        messages().showMessage(Tone::Ok, tr("%n stamp(s) printed: these numbers stay for good.", nullptr, count));
    });
    connect(dialog, &StampDialog::stampedFile, this, [this](const QString& path) {
        ActingListPage::activated();
        messages().showMessage(Tone::Ok, tr("The copy with the stamp is saved as %1; the original is as it was.").arg(path));
    });
    dialog->open();
}

void ArchiveItemsPage::correct()
{
    const QList<ArchiveItem> items = chosenItems();
    if (items.size() != 1) {
        messages().showMessage(Tone::Info, tr("A correction is written for one item at a time."));
        return;
    }
    if (!items.first().stampedOn.isValid()) {
        messages().showMessage(Tone::Info, tr("The stamp of this item was not printed yet: change it directly."));
        return;
    }
    auto* dialog = new CorrectionDialog(m_services.items, items.first(), m_services.records.store().database().actor(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CorrectionDialog::corrected, this, [this](const ArchiveUndo& undo) { told(undo, tr("The correction is written: it stands on the reference sheet of the box.")); });
    dialog->open();
}

void ArchiveItemsPage::unnumber()
{
    told(m_services.items.unnumber(chosenIds()), tr("The numbers are taken back: the items can be sorted again."));
}

void ArchiveItemsPage::unbox()
{
    told(m_services.items.unbox(chosenIds()), tr("The items are out of their boxes."));
}

void ArchiveItemsPage::recount()
{
    told(m_services.items.recount(chosenIds(), false), tr("Pages counted. Where they differ from what is entered, the list says so."));
}

void ArchiveItemsPage::lend()
{
    const QList<ArchiveItem> items = chosenItems();
    if (items.size() != 1) {
        messages().showMessage(Tone::Info, tr("Items are lent one at a time."));
        return;
    }
    auto* dialog = new LoanDialog(m_services.items, items.first(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LoanDialog::lent, this, [this](const ArchiveUndo& undo) { told(undo, tr("Lent: the page of loans says until when.")); });
    dialog->open();
}

void ArchiveItemsPage::handOver()
{
    auto* dialog = new ArchiveListDialog(m_services.items, u"transfer"_s, chosenItems(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ArchiveListDialog::proposed, this, [this](const ArchiveUndo& undo) { told(undo, tr("The list is made: approve it on the page of the lists.")); });
    dialog->open();
}

void ArchiveItemsPage::settings()
{
    auto* dialog = new ArchiveSettingsDialog(m_services.records, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ArchiveSettingsDialog::saved, this, [this] {
        ActingListPage::activated();
        messages().showMessage(Tone::Ok, tr("The settings of the archive are saved."));
    });
    dialog->open();
}

void ArchiveItemsPage::catalogue(bool landscape)
{
    const auto content = m_services.papers.catalogue({ .year = usualYear() }, landscape);
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
