// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a list page: the sheet and the register. Both hold exactly what is shown, in that order.
#include "core/people/defaults.h"
#include "core/records/record_export.h"
#include "core/records/record_register.h"
#include "core/storage/database.h"
#include "ui/dialogs/dialogs.h"
#include "ui/printing/print_dialog.h"
#include "ui/records/list_filter_bar.h"
#include "ui/records/record_list_page.h"
#include "ui/records/record_table.h"
#include "ui/widgets/message_bar.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

#include <algorithm>
#include <numeric>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
const QString voidedKey = u":voided"_s;
} // namespace

QList<Record> RecordListPage::recordsFor(Extent extent) const
{
    QList<int> rows = m_table->selectedRows();
    if (extent == Extent::Shown) {
        rows.resize(m_model->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    QList<Record> records;
    records.reserve(rows.size());
    for (const int row : std::as_const(rows))
        records << m_model->record(row);
    return records;
}

QStringList RecordListPage::shownColumns() const
{
    QStringList columns;
    for (const int column : m_table->visibleColumns())
        columns << m_model->columnKey(column);
    return columns;
}

QList<ComputedColumn> RecordListPage::computedColumns() const
{
    QList<ComputedColumn> columns{ { voidedKey, tr("Voided because"),
                                     [](const Record& record) { return record.voidReason; } } };
    if (const int state = m_model->statusColumn(); state >= 0)
        columns << ComputedColumn{ RecordRows::stateKey, m_model->columnTitle(state),
                                   [this](const Record& record) { return m_model->statusText(record); } };
    return columns;
}

QString RecordListPage::noteFor(Extent extent, qsizetype count) const
{
    const int all = m_model->totalRows();
    if (extent == Extent::Selected)
        return tr("Selected: %1 of %2 rows").arg(count).arg(all);
    const QString filter = m_bar->description();
    return filter.isEmpty() ? QString() : tr("Filter: %1; %2 of %3 rows").arg(filter).arg(count).arg(all);
}

void RecordListPage::exportSheet(Extent extent)
{
    const QList<Record> records = recordsFor(extent);
    const int count = int(records.size());
    ExportOptions options;
    options.title = m_options.title;
    options.columns = shownColumns();
    options.computed = computedColumns();
    options.note = noteFor(extent, count);
    // A sheet does not strike its rows out.
    if (std::any_of(records.begin(), records.end(), [](const Record& record) { return record.voided; }))
        options.columns << voidedKey;
    if (extent == Extent::Shown && m_model->isFiltered()
        && !m_context.dialogs.ask(this, { tr("Export to Excel"), tr("A filter is on. Only the rows shown will be in the file."),
                                          options.note, tr("Export %n row(s)", nullptr, count) }))
        return;
    const QDate today = m_context.records.store().database().clock().today();
    const QString path = m_context.dialogs.chooseSaveFile(
        this, tr("Export to Excel"), u"%1 %2.xlsx"_s.arg(title(), today.toString(Qt::ISODate)),
        tr("Excel (*.xlsx)"));
    if (path.isEmpty())
        return;
    const auto written = exportRecords(m_context.records.store(), m_kind, records, path, options);
    if (!written) {
        messages().showError(written.error());
        return;
    }
    QString text = tr("%n row(s) exported to %1.", nullptr, int(*written)).arg(QDir::toNativeSeparators(path));
    if (!options.note.isEmpty())
        text += u' ' + options.note;
    messages().showMessage(Tone::Ok, text, tr("&Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void RecordListPage::printRegister(Extent extent)
{
    const RecordStore& store = m_context.records.store();
    const QList<Record> records = recordsFor(extent);
    const QString note = noteFor(extent, records.size());
    const auto school = schoolProfile(store);
    RegisterOptions options;
    options.title = m_options.title;
    options.columns = shownColumns();
    options.computed = computedColumns();
    options.school = school ? school->name : QString();
    options.note = store.database().clock().today().toString(Qt::ISODate);
    if (!note.isEmpty())
        options.note.prepend(note + u"    "_s);
    if (m_model->groupColumn() >= 0) {
        options.groupBy = m_model->columnKey(m_model->groupColumn());
        if (options.columns.size() > 1)
            options.columns.removeAll(options.groupBy); // it heads the groups
    }
    auto content = registerOf(store, m_kind, records, options);
    if (!content) {
        messages().showError(content.error());
        return;
    }
    DocumentInfo info;
    info.title = content->title;
    info.author = options.school;
    info.created = store.database().clock().now();
    auto* dialog = new PrintDialog(m_context.makeTable(std::move(*content), info), m_context.dialogs, m_context.printers,
                                   note, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace bihuan
