// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the agreements page do; the rest is in agreements_page.cpp.
#include "core/base/file_name.h"
#include "core/exchange/xlsx_writer.h"
#include "core/people/defaults.h"
#include "core/storage/database.h"
#include "ui/dialogs/dialogs.h"
#include "ui/organization/agreement_table_model.h"
#include "ui/organization/agreements_page.h"
#include "ui/organization/issue_dialog.h"
#include "ui/organization/mark_dialog.h"
#include "ui/organization/print_batch_dialog.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace bihuan {

using namespace Qt::StringLiterals;

void AgreementsPage::issue(bool selectedOnly)
{
    QList<Id<Person>> persons;
    if (selectedOnly)
        for (const BoardRow* row : selectedRows())
            persons << row->person;
    auto* dialog = new IssueDialog(m_services, year(), persons, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IssueDialog::issued, this, [this](const IssueReport& report) {
        m_stale = true;
        activated();
        messages().showMessage(Tone::Ok,
                               tr("%n agreement(s) issued: %1 to %2.", nullptr, int(report.issued.size()))
                                   .arg(report.firstNumber, report.lastNumber),
                               tr("&Print…"), [this] { print(); });
    });
    dialog->open();
}

void AgreementsPage::print()
{
    auto* dialog = new PrintBatchDialog(m_services.printing, year(), selectedAgreements(), m_context.dialogs,
                                        m_context.printers, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintBatchDialog::printed, this, [this](const QString& text) {
        m_stale = true;
        activated();
        messages().showMessage(Tone::Ok, text);
    });
    dialog->open();
}

void AgreementsPage::mark(AgreementState state)
{
    QStringList codes;
    for (const BoardRow* row : selectedRows())
        if (row->agreement)
            codes << row->agreement->number;
    const QDate today = m_context.records.store().database().clock().today();
    auto* dialog = new MarkDialog(m_services.marking, state, codes, today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MarkDialog::marked, this, [this, state](const MarkReport& report) {
        m_stale = true;
        activated();
        QString text = tr("%n agreement(s) marked: %1.", nullptr, int(report.changed.size())).arg(stateName(state));
        if (!report.unchanged.isEmpty())
            text += u' ' + tr("%n were so already.", nullptr, int(report.unchanged.size()));
        for (const Issue& issue : report.issues)
            text += u' ' + issue.message;
        messages().showMessage(report.issues.isEmpty() ? Tone::Ok : Tone::Warning, text);
    });
    dialog->open();
}

void AgreementsPage::printRegister()
{
    const bool owingOnly = m_scope->currentData().toInt() == int(AgreementTableModel::Scope::Owing);
    auto content = m_services.board.signingRegister(m_board, owingOnly);
    if (!content) {
        messages().showError(content.error());
        return;
    }
    const auto school = schoolProfile(m_context.records.store());
    DocumentInfo info;
    info.title = content->title;
    info.author = school ? school->name : QString();
    info.created = m_context.records.store().database().clock().now();
    auto* dialog = new PrintDialog(m_context.makeTable(std::move(*content), info), m_context.dialogs, m_context.printers,
                                   {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AgreementsPage::exportSheet()
{
    const bool owingOnly = m_scope->currentData().toInt() == int(AgreementTableModel::Scope::Owing);
    const auto content = m_services.board.signingRegister(m_board, owingOnly);
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
    sheet.title = content->title;
    for (const TableColumn& column : content->columns)
        sheet.columns << XlsxColumn{ column.heading, XlsxColumn::Kind::Text };
    for (int row = 0; row < content->rowCount; ++row)
        sheet.rows << content->row(row).cells;
    if (const auto written = writeXlsx(path, { sheet }); !written) {
        messages().showError(written.error());
        return;
    }
    messages().showMessage(
        Tone::Ok, tr("%n row(s) exported to %1.", nullptr, content->rowCount).arg(QDir::toNativeSeparators(path)),
        tr("&Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

} // namespace bihuan
