// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a list page: the sheet and the register. Both hold exactly what is shown.
#include "core/exchange/xlsx_writer.h"
#include "core/people/defaults.h"
#include "core/storage/database.h"
#include "ui/dialogs/dialogs.h"
#include "ui/printing/print_dialog.h"
#include "ui/records/record_list_page.h"
#include "ui/records/record_table.h"
#include "ui/widgets/message_bar.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace bihuan {

using namespace Qt::StringLiterals;

void RecordListPage::exportSheet()
{
    const QDate today = m_context.records.store().database().clock().today();
    const QString path = m_context.dialogs.chooseSaveFile(
        this, tr("Export to Excel"), u"%1 %2.xlsx"_s.arg(m_kind.pluralTitle(), today.toString(Qt::ISODate)),
        tr("Excel (*.xlsx)"));
    if (path.isEmpty())
        return;
    XlsxSheet sheet;
    sheet.name = m_kind.pluralTitle();
    const QList<int> columns = m_table->visibleColumns();
    for (const int column : columns) {
        XlsxColumn heading{ m_model->columnTitle(column), XlsxColumn::Kind::Text };
        if (column < m_kind.fields.size() && m_kind.fields[column].kind == FieldKind::Date)
            heading.kind = XlsxColumn::Kind::Date;
        else if (column < m_kind.fields.size() && m_kind.fields[column].kind == FieldKind::Integer)
            heading.kind = XlsxColumn::Kind::Number;
        sheet.columns << heading;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells << m_model->index(row, column).data().toString();
        sheet.rows << cells;
    }
    if (const auto written = writeXlsx(path, { sheet }); !written) {
        messages().showError(written.error());
        return;
    }
    QString text = tr("%n row(s) exported to %1.", nullptr, m_model->rowCount()).arg(QDir::toNativeSeparators(path));
    if (!m_model->filter().isEmpty())
        text += u' ' + tr("A filter is on: %1 of %2.").arg(m_model->rowCount()).arg(m_model->totalRows());
    messages().showMessage(Tone::Ok, text, tr("&Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

TableContent RecordListPage::registerContent() const
{
    const RecordStore& store = m_context.records.store();
    const auto school = schoolProfile(store);
    TableContent content;
    content.title = tr("Register: %1").arg(m_kind.pluralTitle());
    content.subtitleLeft = school ? school->name : QString();
    QStringList right;
    if (!m_model->filter().isEmpty())
        right << tr("Filter “%1”").arg(m_model->filter());
    right << store.database().clock().today().toString(u"yyyy年M月d日"_s);
    content.subtitleRight = right.join(u"  "_s);
    content.rowNumbers = true;
    content.signatureLine = true;
    const QList<int> columns = m_table->visibleColumns();
    for (const int column : columns) {
        TableColumn heading;
        heading.heading = m_model->columnTitle(column);
        heading.weight = m_table->columnWidth(column);
        if (column < m_kind.fields.size() && m_kind.fields[column].kind == FieldKind::Integer)
            heading.align = TableColumn::Align::Right;
        content.columns << heading;
    }
    // A copy of what is shown: the list may change while the preview is open.
    QList<TableRow> rows;
    rows.reserve(m_model->rowCount());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        TableRow cells;
        for (const int column : columns)
            cells.cells << m_model->index(row, column).data().toString();
        rows << cells;
    }
    content.rowCount = int(rows.size());
    content.row = [rows](int index) { return rows[index]; };
    return content;
}

void RecordListPage::printRegister()
{
    TableContent content = registerContent();
    DocumentInfo info;
    info.title = content.title;
    info.author = content.subtitleLeft;
    info.created = m_context.records.store().database().clock().now();
    const QString note = m_model->filter().isEmpty()
        ? QString()
        : tr("A filter is on: %1 of %2.").arg(m_model->rowCount()).arg(m_model->totalRows());
    auto* dialog = new PrintDialog(m_context.makeTable(std::move(content), info), m_context.dialogs, m_context.printers,
                                   note, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace bihuan
