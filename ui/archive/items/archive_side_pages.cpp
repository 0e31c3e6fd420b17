// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/items/archive_side_pages.h"

#include "core/archive/items/archive_states.h"
#include "core/base/text.h"
#include "ui/archive/items/loan_dialog.h"
#include "ui/dialogs/dialogs.h"
#include "ui/printing/print_dialog.h"
#include "ui/records/record_rows.h"
#include "ui/records/record_table.h"
#include "ui/widgets/message_bar.h"

#include <QAction>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

void openPrint(QWidget* page, const UiContext& context, std::shared_ptr<PageSet> pages, const Issues& issues)
{
    QStringList notes;
    for (const Issue& issue : issues)
        notes << issue.message;
    auto* dialog = new PrintDialog(std::move(pages), context.dialogs, context.printers, notes.join(u'\n'), page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::shared_ptr<PageSet> tablePages(const UiContext& context, const TableContent& content)
{
    const DocumentInfo info{ .title = content.title, .author = content.subtitleLeft, .subject = {}, .created = context.records.store().database().clock().now() };
    return context.makeTable(content, info);
}

} // namespace

RecordListOptions ArchiveBoxesPage::options()
{
    RecordListOptions made{ u"archive"_s, ArchiveBoxesPage::tr("Boxes come from numbered items: fill them on the page of the archive items."), {}, {} };
    made.canAdd = false;
    made.columns = { u"box_no"_s, u"location"_s, u"class_code"_s, u"retention"_s, u"item_from"_s, u"item_to"_s, u"thickness_mm"_s, u"year"_s };
    return made;
}

ArchiveBoxesPage::ArchiveBoxesPage(ArchiveServices& services, const UiContext& context, QWidget* parent)
    : ActingListPage(archiveBoxType().kind(), context, options(), parent)
    , m_services(services)
{
    addStep(u"spinesAction"_s, u"print"_s, tr("&Spines…"), {}, {}, [this] { print(&ArchivePapers::spines); }, true);
    addStep(u"coversAction"_s, u"print"_s, tr("&Covers…"), {}, {}, [this] { print(&ArchivePapers::covers); });
    addStep(u"referenceSheetsAction"_s, u"print"_s, tr("&Reference sheets…"), {}, {}, [this] { print(&ArchivePapers::referenceSheets); });
    addStep(u"boxCatalogueAction"_s, u"table"_s, tr("Catalogue of the &box…"), {}, [](const Record& record) { return !record.voided; }, [this] { catalogue(); });
}

QList<Id<ArchiveBox>> ArchiveBoxesPage::chosenBoxes() const
{
    QList<Id<ArchiveBox>> ids;
    for (const Record& record : chosen([](const Record& one) { return !one.voided; }))
        ids << Id<ArchiveBox>(record.id);
    if (ids.isEmpty())
        for (int row = 0; row < model().rowCount(); ++row)
            if (!model().record(row).voided)
                ids << Id<ArchiveBox>(model().id(row));
    return ids;
}

void ArchiveBoxesPage::print(Result<std::shared_ptr<PageSet>> (ArchivePapers::*make)(const QList<Id<ArchiveBox>>&, Issues&) const)
{
    Issues issues;
    const auto pages = (m_services.papers.*make)(chosenBoxes(), issues);
    if (!pages)
        messages().showError(pages.error());
    else
        openPrint(this, context(), *pages, issues);
}

void ArchiveBoxesPage::catalogue()
{
    const QList<Id<ArchiveBox>> boxes = chosenBoxes();
    if (boxes.isEmpty())
        return;
    const auto content = m_services.papers.catalogue({ .box = boxes.first() }, false);
    if (!content)
        messages().showError(content.error());
    else
        openPrint(this, context(), tablePages(context(), *content), {});
}

RecordListOptions ArchiveLoansPage::options(const RecordStore& store)
{
    const Clock& clock = store.database().clock();
    const auto status = [&clock](const Record& record) -> std::optional<RowStatus> {
        if (record.voided)
            return RowStatus{ ArchiveLoansPage::tr("Voided"), Tone::Neutral };
        const ArchiveLoan loan = archiveLoanType().fromRecord(record);
        if (!loan.isOut())
            return RowStatus{ ArchiveLoansPage::tr("Returned"), Tone::Neutral };
        return loan.dueOn < clock.today() ? RowStatus{ ArchiveLoansPage::tr("Overdue"), Tone::Error } : RowStatus{ ArchiveLoansPage::tr("Lent"), Tone::Info };
    };
    RecordListOptions made{ u"people"_s, ArchiveLoansPage::tr("Nothing is lent. Choose an item on the page of the archive items and lend it there."), status, {} };
    made.canAdd = false;
    made.columns = { u"item"_s, RecordRows::stateKey, u"borrower"_s, u"reason"_s, u"lent_on"_s, u"due_on"_s, u"returned_on"_s, u"approver"_s };
    return made;
}

ArchiveLoansPage::ArchiveLoansPage(ArchiveServices& services, const UiContext& context, QWidget* parent)
    : ActingListPage(archiveLoanType().kind(), context, options(services.records.store()), parent)
    , m_services(services)
{
    const auto out = [](const Record& record) { return archiveLoanType().fromRecord(record).isOut(); };
    addStep(u"giveBackAction"_s, u"ok"_s, tr("It is &back"), {}, out, [this] { giveBack(); }, true);
    addStep(u"loanRegisterAction"_s, u"print"_s, tr("&Register of loans…"), {}, {}, [this] { printRegister(); });
    setBadge([this] {
        const auto loans = m_services.records.store().list(archiveLoanType());
        int overdue = 0;
        for (const ArchiveLoan& loan : loans.value_or(QList<ArchiveLoan>{}))
            overdue += loan.isOut() && loan.dueOn < m_services.items.today() ? 1 : 0;
        return overdue > 0 ? QString::number(overdue) : QString();
    });
}

void ArchiveLoansPage::giveBack()
{
    QList<ArchiveUndo> done;
    for (const Record& record : chosen([](const Record& one) { return archiveLoanType().fromRecord(one).isOut(); })) {
        const auto undo = m_services.items.giveBack(Id<ArchiveLoan>(record.id), m_services.items.today());
        if (!undo) {
            messages().showError(undo.error());
            return;
        }
        done << *undo;
    }
    activated();
    messages().showMessage(Tone::Ok, tr("%n item(s) came back today.", nullptr, int(done.size())), tr("&Undo"), [this, done] {
        for (const ArchiveUndo& undo : done)
            if (const auto back = takeBackInArchive(m_services.records, undo); !back) {
                messages().showError(back.error());
                return;
            }
        activated();
        messages().showMessage(Tone::Ok, tr("They are lent as before."));
    });
}

void ArchiveLoansPage::printRegister()
{
    const auto content = m_services.papers.loanRegister(0);
    if (!content)
        messages().showError(content.error());
    else
        openPrint(this, context(), tablePages(context(), *content), {});
}

RecordListOptions ArchiveListsPage::options()
{
    const auto status = [](const Record& record) -> std::optional<RowStatus> {
        if (record.voided)
            return RowStatus{ ArchiveListsPage::tr("Voided"), Tone::Neutral };
        const ArchiveList list = archiveListType().fromRecord(record);
        if (list.state == u"done"_s)
            return RowStatus{ ArchiveListsPage::tr("Carried out"), Tone::Neutral };
        if (list.state == u"approved"_s)
            return RowStatus{ ArchiveListsPage::tr("Approved"), Tone::Ok };
        return list.state == u"seconded"_s ? RowStatus{ ArchiveListsPage::tr("One approval"), Tone::Warning } : RowStatus{ ArchiveListsPage::tr("Proposed"), Tone::Info };
    };
    RecordListOptions made{ u"void"_s, ArchiveListsPage::tr("What has been kept long enough is proposed here; nothing is deleted by itself."), status, {} };
    made.canAdd = false;
    made.seldom = true;
    made.columns = { u"number"_s, RecordRows::stateKey, u"kind"_s, u"reason"_s, u"made_on"_s, u"approver1"_s, u"approver2"_s, u"done_on"_s };
    return made;
}

ArchiveListsPage::ArchiveListsPage(ArchiveServices& services, const UiContext& context, QWidget* parent)
    : ActingListPage(archiveListType().kind(), context, options(), parent)
    , m_services(services)
{
    const auto in = [](const QStringList& states) { return [states](const Record& record) { return !record.voided && states.contains(archiveListType().fromRecord(record).state); }; };
    addStep(u"proposeDestructionAction"_s, u"add"_s, tr("&Propose a destruction…"), {}, {}, [this] { proposeDestruction(); }, true);
    addStep(u"approveListAction"_s, u"ok"_s, tr("&Approve…"), {}, in({ u"proposed"_s, u"seconded"_s }), [this] { approve(); });
    addStep(u"carryOutListAction"_s, u"archive"_s, tr("&Carried out…"), {}, in({ u"approved"_s }), [this] { carryOut(); });
    addStep(u"printListAction"_s, u"print"_s, tr("P&rint the list…"), {}, [](const Record& record) { return !record.voided; }, [this] { printList(); });
}

void ArchiveListsPage::told(const ArchiveUndo& undo, const QString& sentence)
{
    activated();
    messages().showMessage(Tone::Ok, sentence, tr("&Undo"), [this, undo] {
        const auto back = takeBackInArchive(m_services.records, undo);
        activated();
        report(back, tr("Taken back: %1").arg(undo.what));
    });
}

void ArchiveListsPage::proposeDestruction()
{
    const auto items = m_services.items.expired();
    if (!items) {
        messages().showError(items.error());
        return;
    }
    if (items->isEmpty()) {
        messages().showMessage(Tone::Info, tr("Nothing has been kept long enough: there is nothing to destroy."));
        return;
    }
    auto* dialog = new ArchiveListDialog(m_services.items, u"destruction"_s, *items, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ArchiveListDialog::proposed, this, [this](const ArchiveUndo& undo) { told(undo, tr("The list is made: two different people approve it.")); });
    dialog->open();
}

void ArchiveListsPage::approve()
{
    const QList<Record> records = chosen([](const Record& one) { return !one.voided; });
    if (records.isEmpty())
        return;
    auto* dialog = new ArchiveApprovalDialog(m_services.items, archiveListType().fromRecord(records.first()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ArchiveApprovalDialog::approved, this, [this](const ArchiveUndo& undo) { told(undo, tr("The approval is noted.")); });
    dialog->open();
}

void ArchiveListsPage::carryOut()
{
    const QList<Record> records = chosen([](const Record& one) { return !one.voided; });
    if (records.isEmpty())
        return;
    const ArchiveList list = archiveListType().fromRecord(records.first());
    const auto typed = context().dialogs.askText(this, tr("%1 carried out").arg(list.number), tr("On which day? Written as 2026-09-01. The entries of the %1 items stay for ever.").arg(list.items.size()), tr("&Carried out"));
    if (!typed)
        return;
    const auto day = parseDate(*typed);
    if (!day) {
        messages().showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(*typed));
        return;
    }
    const auto undo = m_services.items.carryOut(list.id, *day);
    if (!undo)
        messages().showError(undo.error());
    else
        told(*undo, tr("%1 is carried out.").arg(list.number));
}

void ArchiveListsPage::printList()
{
    const QList<Record> records = chosen([](const Record& one) { return !one.voided; });
    if (records.isEmpty())
        return;
    const auto content = m_services.papers.list(Id<ArchiveList>(records.first().id));
    if (!content)
        messages().showError(content.error());
    else
        openPrint(this, context(), tablePages(context(), *content), {});
}

} // namespace bihuan
