// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the agreements page do; the rest is in agreements_page.cpp and agreements_steps.cpp.
#include "core/base/file_name.h"
#include "core/base/text.h"
#include "core/exchange/xlsx_writer.h"
#include "core/people/defaults.h"
#include "core/storage/database.h"
#include "ui/dialogs/dialogs.h"
#include "ui/organization/agreement_print_desk.h"
#include "ui/organization/agreement_table.h"
#include "ui/organization/agreement_table_model.h"
#include "ui/organization/agreements_page.h"
#include "ui/organization/campaign_tiles.h"
#include "ui/organization/issue_dialog.h"
#include "ui/organization/mark_dialog.h"
#include "ui/organization/quick_mark_dialog.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace bihuan {

using namespace Qt::StringLiterals;
using Scope = AgreementTableModel::Scope;

void AgreementsPage::issue()
{
    CampaignRequest request{ .year = year() };
    const QList<int> chosen = m_table->chosenRows();
    if (!chosen.isEmpty())
        request.persons = personsOf(chosen);
    else if (isFiltered())
        request.persons = personsOf(dueFor(AgreementState::Issued));
    openIssueDialog(request);
}

void AgreementsPage::openIssueDialog(const CampaignRequest& request)
{
    auto* dialog = new IssueDialog(m_services, request, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IssueDialog::issued, this, &AgreementsPage::showIssued);
    dialog->open();
}

void AgreementsPage::showIssued(const IssueReport& report)
{
    m_stale = true;
    activated();
    messages().showMessage(
        Tone::Ok,
        tr("%n agreement(s) issued: %1 to %2.", nullptr, int(report.issued.size())).arg(report.firstNumber, report.lastNumber),
        tr("Print &preview"), [this, year = year(), issued = report.issued] {
            m_desk->print({ .year = year, .agreements = issued });
        });
}

void AgreementsPage::issueLateHires()
{
    CampaignRequest request{ .year = year() };
    for (const BoardRow& row : std::as_const(m_board.rows))
        if (AgreementTableModel::isInScope(row, Scope::LateHires))
            request.persons << row.person;
    if (request.persons.isEmpty())
        return;
    const auto plan = m_services.campaign.dryRun(request);
    const auto silent = [](const PlanEntry& entry) {
        return entry.isIssuable() && std::none_of(entry.issues.cbegin(), entry.issues.cend(), [](const Issue& issue) {
                   return issue.severity != Severity::Hint;
               });
    };
    // One click when nobody needs a look; else the list that says who does.
    if (!plan || !plan->issues.isEmpty() || !std::all_of(plan->entries.cbegin(), plan->entries.cend(), silent)) {
        openIssueDialog(request);
        return;
    }
    if (const auto report = m_services.campaign.issue(*plan); !report)
        messages().showError(report.error());
    else
        showIssued(*report);
}

void AgreementsPage::reissue()
{
    QList<int> rows = m_table->chosenRows();
    rows.removeIf([this](int row) { return !m_board.rows[row].agreement; });
    if (rows.isEmpty()) {
        messages().showMessage(Tone::Info, tr("Those selected have no agreement yet: issue them one."));
        return;
    }
    const auto why = m_context.dialogs.askText(
        this, tr("Issue again"), tr("Why? The old ones are replaced and keep their numbers; the reason stays in their history."),
        tr("Go on"));
    if (!why)
        return;
    openIssueDialog({ .year = year(), .persons = personsOf(rows), .replace = true, .replaceReason = *why });
}

void AgreementsPage::changeWindowEnd()
{
    const auto typed = m_context.dialogs.askText(
        this, tr("Last day of signing"),
        tr("Who signs later is on the list of late signing. Now: %1").arg(m_board.windowEnd.toString(Qt::ISODate)), tr("Change"));
    if (!typed)
        return;
    const auto day = parseDate(*typed);
    if (!day) {
        messages().showMessage(Tone::Error, tr("“%1” is not a date. Enter it as 2026-09-01.").arg(*typed));
        return;
    }
    if (const auto set = m_services.campaign.setWindowEnd(year(), *day); !set)
        messages().showError(set.error());
    else
        messages().showMessage(Tone::Ok, tr("Signing runs until %1.").arg(day->toString(Qt::ISODate)));
}

void AgreementsPage::settle(CampaignStrip::Matter matter)
{
    switch (matter) {
    case CampaignStrip::Matter::LateHires:
        issueLateHires();
        break;
    case CampaignStrip::Matter::Leavers:
        m_filter->clear();
        m_tiles->choose({});
        setScope(int(Scope::Leavers));
        m_table->setFocus();
        break;
    case CampaignStrip::Matter::Lost: {
        CampaignRequest request{ .year = year() };
        for (const BoardRow& row : std::as_const(m_board.rows))
            if (row.onStaff && AgreementTableModel::isInScope(row, Scope::Lost))
                request.persons << row.person;
        openIssueDialog(request);
        break;
    }
    }
}

void AgreementsPage::print()
{
    PrintSelection selection{ .year = year() };
    const QList<int> chosen = m_table->chosenRows();
    if (!chosen.isEmpty())
        selection.agreements = agreementsOf(chosen); // printed before or not: that is what was asked for
    else if (isFiltered())
        selection.agreements = agreementsOf(dueFor(AgreementState::Printed));
    if (selection.agreements.isEmpty()) {
        if (!chosen.isEmpty()) {
            messages().showMessage(Tone::Info, tr("Those selected have no agreement yet: issue them one."));
            return;
        }
        selection.only = PrintSelection::Only::Unprinted;
    }
    m_desk->print(selection);
}

void AgreementsPage::mark(AgreementState state)
{
    QStringList codes;
    const QList<int> rows = state == AgreementState::Lost ? m_table->chosenRows() : dueFor(state);
    for (const int row : rows)
        if (const auto& agreement = m_board.rows[row].agreement)
            codes << agreement->number + u'\t' + agreement->personName;
    const QDate today = m_context.records.store().database().clock().today();
    auto* dialog = new MarkDialog([this](const MarkRequest& request) { return markRecords(request); }, state, codes, today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MarkDialog::marked, this, [this, state](const MarkReport& report) {
        QString text = tr("%n agreement(s) marked: %1.", nullptr, int(report.changed.size())).arg(stateName(state));
        if (!report.unchanged.isEmpty())
            text += u' ' + tr("%n were so already.", nullptr, int(report.unchanged.size()));
        for (const Issue& issue : report.issues)
            text += u' ' + issue.message;
        messages().showMessage(report.issues.isEmpty() ? Tone::Ok : Tone::Warning, text, tr("&Undo"),
                               [this, steps = report.steps] {
                                   for (const MarkStep& step : steps)
                                       if (const auto taken = takeBackMark(step); !taken) {
                                           messages().showError(taken.error());
                                           return;
                                       }
                               });
    });
    dialog->open();
}

void AgreementsPage::quickMark()
{
    finishReading();
    const QDate today = m_context.records.store().database().clock().today();
    QuickMarkDialog::Access access;
    access.board = [this]() -> const YearBoard& { return m_board; };
    access.find = [this](const QString& code) { return m_services.marking.find(code); };
    access.mark = [this](const MarkRequest& request) { return markRecords(request); };
    access.takeBack = [this](const MarkStep& step) { return takeBackMark(step); };
    auto* dialog = new QuickMarkDialog(access, AgreementState::Returned, today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (dialog->marked() > 0)
            messages().showMessage(Tone::Ok, tr("%n agreement(s) marked one after another.", nullptr, dialog->marked()));
    });
    dialog->open();
}

Result<TableContent> AgreementsPage::registerShown() const
{
    const auto scope = static_cast<Scope>(m_scope->currentData().toInt());
    const SigningList list = scope == Scope::Owing ? SigningList::Owing
        : scope == Scope::Late                     ? SigningList::Late
                                                   : SigningList::All;
    const bool more = !m_filter->text().trimmed().isEmpty() || !m_tiles->department().isEmpty()
        || (scope != Scope::All && list == SigningList::All);
    SigningView view{ .rows = m_model->shown(), .filter = more ? filterWords() : QString(), .grouped = !m_model->isSorted() };
    return m_services.board.signingRegister(m_board, list, view);
}

void AgreementsPage::printRegister()
{
    auto content = registerShown();
    if (!content) {
        messages().showError(content.error());
        return;
    }
    const auto school = schoolProfile(m_context.records.store());
    DocumentInfo info;
    info.title = content->title;
    info.author = school ? school->name : QString();
    info.created = m_context.records.store().database().clock().now();
    const QString note = isFiltered()
        ? tr("A filter is on: %1 of %2 people.").arg(m_model->rowCount()).arg(m_model->totalRows())
        : QString();
    auto* dialog = new PrintDialog(m_context.makeTable(std::move(*content), info), m_context.dialogs, m_context.printers,
                                   note, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AgreementsPage::printLateList()
{
    m_filter->clear();
    m_tiles->choose({});
    setScope(int(Scope::Late));
    if (m_model->rowCount() == 0) {
        messages().showMessage(Tone::Info, tr("Nobody signed late or is overdue; signing runs until %1.")
                                               .arg(m_board.windowEnd.toString(Qt::ISODate)));
        setScope(int(Scope::All));
        return;
    }
    printRegister();
}

void AgreementsPage::exportSheet()
{
    const auto content = registerShown();
    if (!content) {
        messages().showError(content.error());
        return;
    }
    const QString path = m_context.dialogs.chooseSaveFile(
        this, tr("Export to Excel"), safeFileName(content->title) + u".xlsx"_s, tr("Excel (*.xlsx)"));
    if (path.isEmpty())
        return;
    XlsxSheet sheet;
    sheet.name = tr("Signing");
    sheet.title = content->title + u"  "_s + content->subtitleRight;
    sheet.columns << XlsxColumn{ tr("Department"), XlsxColumn::Kind::Text };
    for (const TableColumn& column : content->columns)
        sheet.columns << XlsxColumn{ column.heading, XlsxColumn::Kind::Text };
    const bool grouped = !m_model->isSorted(); // else the department has a column of its own
    if (!grouped)
        sheet.columns.removeFirst();
    for (int row = 0; row < content->rowCount; ++row) {
        const TableRow line = content->row(row);
        sheet.rows << (grouped ? QStringList{ line.group } + line.cells : line.cells);
    }
    if (const auto written = writeXlsx(path, { sheet }); !written) {
        messages().showError(written.error());
        return;
    }
    QString text = tr("%n row(s) exported to %1.", nullptr, content->rowCount).arg(QDir::toNativeSeparators(path));
    if (isFiltered())
        text += u' ' + tr("A filter is on: %1 of %2 people.").arg(content->rowCount).arg(m_model->totalRows());
    messages().showMessage(isFiltered() ? Tone::Warning : Tone::Ok, text, tr("&Open"),
                           [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

} // namespace bihuan
