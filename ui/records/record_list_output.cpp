// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a list page: the sheet and the register. Both hold exactly what is shown, in that order.
#include "core/people/defaults.h"
#include "core/records/record_export.h"
#include "core/records/record_register.h"
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

QList<Record> RecordListPage::shownRecords() const
{
    QList<Record> records;
    records.reserve(m_model->rowCount());
    for (int row = 0; row < m_model->rowCount(); ++row)
        records << m_model->record(row);
    return records;
}

QStringList RecordListPage::shownColumns() const
{
    QStringList columns;
    for (const int column : m_table->visibleColumns())
        if (column < m_kind.fields.size()) // a state is no field: it is worked out from the others
            columns << m_kind.fields[column].column;
    return columns;
}

QString RecordListPage::filterNote() const
{
    return m_model->filter().isEmpty()
        ? QString()
        : tr("A filter is on: %1 of %2.").arg(m_model->rowCount()).arg(m_model->totalRows());
}

void RecordListPage::exportSheet()
{
    const QDate today = m_context.records.store().database().clock().today();
    const QString path = m_context.dialogs.chooseSaveFile(
        this, tr("Export to Excel"), u"%1 %2.xlsx"_s.arg(m_kind.pluralTitle(), today.toString(Qt::ISODate)),
        tr("Excel (*.xlsx)"));
    if (path.isEmpty())
        return;
    ExportOptions options;
    options.columns = shownColumns();
    const auto written = exportRecords(m_context.records.store(), m_kind, shownRecords(), path, options);
    if (!written) {
        messages().showError(written.error());
        return;
    }
    QString text = tr("%n row(s) exported to %1.", nullptr, int(*written)).arg(QDir::toNativeSeparators(path));
    if (const QString note = filterNote(); !note.isEmpty())
        text += u' ' + note;
    messages().showMessage(Tone::Ok, text, tr("&Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void RecordListPage::printRegister()
{
    const RecordStore& store = m_context.records.store();
    const auto school = schoolProfile(store);
    RegisterOptions options;
    options.columns = shownColumns();
    options.school = school ? school->name : QString();
    options.note = store.database().clock().today().toString(Qt::ISODate);
    if (!m_model->filter().isEmpty())
        options.note.prepend(tr("Filter “%1”").arg(m_model->filter()) + u"  "_s);
    auto content = registerOf(store, m_kind, shownRecords(), options);
    if (!content) {
        messages().showError(content.error());
        return;
    }
    DocumentInfo info;
    info.title = content->title;
    info.author = options.school;
    info.created = store.database().clock().now();
    auto* dialog = new PrintDialog(m_context.makeTable(std::move(*content), info), m_context.dialogs, m_context.printers,
                                   filterNote(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace bihuan
