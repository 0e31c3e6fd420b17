// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/base/durable_file.h"
#include "core/exchange/exchange_text.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCellText = 32'767; // Excel's own limit
constexpr uint32_t headingColour = 0xE8EEF6;

/// Excel allows 31 characters without []:*?/\ and no name twice.
QString sheetName(const QString& wanted, QStringList& taken)
{
    QString name;
    for (const QChar c : wanted.simplified())
        name += u"[]:*?/\\'"_s.contains(c) ? u'_' : c;
    name = name.left(28);
    if (name.isEmpty())
        name = u"Sheet"_s;
    QString unique = name;
    for (int n = 2; taken.contains(unique, Qt::CaseInsensitive); ++n)
        unique = name + u' ' + QString::number(n);
    taken << unique;
    return unique;
}

/// In widths of a digit: an ideograph takes two.
int displayWidth(const QString& text)
{
    int widest = 0;
    for (const QString& line : text.split(u'\n')) {
        int width = 0;
        for (const QChar c : line)
            width += c.isLowSurrogate() ? 0 : c.unicode() >= 0x1100 ? 2 : 1;
        widest = qMax(widest, width);
    }
    return widest;
}

struct Formats {
    lxw_format* title;
    lxw_format* heading;
    lxw_format* text;
    lxw_format* date;
    lxw_format* number;
};

Formats addFormats(lxw_workbook* workbook)
{
    Formats formats{workbook_add_format(workbook), workbook_add_format(workbook), workbook_add_format(workbook),
        workbook_add_format(workbook), workbook_add_format(workbook)};
    format_set_bold(formats.title);
    format_set_font_size(formats.title, 14);
    format_set_align(formats.title, LXW_ALIGN_CENTER);
    format_set_bold(formats.heading);
    format_set_bg_color(formats.heading, headingColour);
    format_set_align(formats.heading, LXW_ALIGN_CENTER);
    format_set_text_wrap(formats.heading);
    format_set_text_wrap(formats.text);
    format_set_num_format(formats.text, "@");
    format_set_num_format(formats.date, "yyyy-mm-dd");
    format_set_align(formats.date, LXW_ALIGN_LEFT);
    for (lxw_format* format : {formats.heading, formats.text, formats.date, formats.number}) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    }
    return formats;
}

lxw_error writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text, XlsxColumn::Kind kind,
    const Formats& formats)
{
    constexpr qsizetype exactDigits = 15;
    if (kind == XlsxColumn::Kind::Date) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (date.isValid() && date.year() >= 1900) {
            lxw_datetime value{date.year(), date.month(), date.day(), 0, 0, 0.0};
            return worksheet_write_datetime(sheet, row, column, &value, formats.date);
        }
    } else if (kind == XlsxColumn::Kind::Number && text.size() <= exactDigits) {
        bool valid = false;
        const double value = text.toDouble(&valid);
        if (valid)
            return worksheet_write_number(sheet, row, column, value, formats.number);
    }
    if (text.isEmpty())
        return worksheet_write_blank(sheet, row, column, formats.text);
    return worksheet_write_string(sheet, row, column, text.toUtf8().constData(), formats.text);
}

void setWidths(lxw_worksheet* target, const XlsxSheet& sheet)
{
    for (qsizetype column = 0; column < sheet.columns.size(); ++column) {
        int width = displayWidth(sheet.columns[column].heading) + 3; // room for the filter button
        for (const QStringList& row : sheet.rows)
            if (column < row.size())
                width = qMax(width, displayWidth(row[column]));
        const auto index = lxw_col_t(column);
        worksheet_set_column(target, index, index, double(qBound(8, width + 2, 60)), nullptr);
    }
}

Result<> fillSheet(lxw_workbook* workbook, const XlsxSheet& sheet, const QString& name, const Formats& formats)
{
    lxw_worksheet* target = workbook_add_worksheet(workbook, name.toUtf8().constData());
    const auto failed = [&](lxw_row_t row, const char* what) {
        return Error{Error::Kind::Invalid,
            ExchangeText::tr("Row %1 cannot be written to a workbook: %2").arg(row + 1).arg(QLatin1String(what)), {}};
    };
    if (!target)
        return failed(0, "sheet name");
    const auto lastColumn = lxw_col_t(qMax(qsizetype(0), sheet.columns.size() - 1));
    lxw_row_t row = 0;
    if (!sheet.title.isEmpty()) {
        const QByteArray title = sheet.title.toUtf8();
        if (lastColumn > 0)
            worksheet_merge_range(target, row, 0, row, lastColumn, title.constData(), formats.title);
        else
            worksheet_write_string(target, row, 0, title.constData(), formats.title);
        worksheet_set_row(target, row, 26, nullptr);
        ++row;
    }
    const lxw_row_t headingRow = row;
    for (qsizetype column = 0; column < sheet.columns.size(); ++column)
        worksheet_write_string(
            target, row, lxw_col_t(column), sheet.columns[column].heading.toUtf8().constData(), formats.heading);
    for (const QStringList& cells : sheet.rows) {
        ++row;
        for (qsizetype column = 0; column < sheet.columns.size(); ++column) {
            const QString text = cells.value(column);
            if (text.size() > maxCellText)
                return Error{Error::Kind::Invalid,
                    ExchangeText::tr(
                        "Row %1, “%2” is longer than the %3 characters a workbook cell can hold. Shorten it.")
                        .arg(row + 1)
                        .arg(sheet.columns[column].heading)
                        .arg(maxCellText),
                    {}};
            if (const lxw_error error
                = writeCell(target, row, lxw_col_t(column), text, sheet.columns[column].kind, formats);
                error != LXW_NO_ERROR)
                return failed(row, lxw_strerror(error));
        }
    }
    setWidths(target, sheet);
    worksheet_freeze_panes(target, headingRow + 1, 0);
    if (!sheet.rows.isEmpty())
        worksheet_autofilter(target, headingRow, 0, row, lastColumn);
    worksheet_repeat_rows(target, headingRow, headingRow);
    worksheet_set_landscape(target);
    worksheet_set_paper(target, 9); // A4
    worksheet_fit_to_pages(target, 1, 0);
    worksheet_set_footer(target, "&C&P / &N");
    return {};
}

} // namespace

Result<> writeXlsx(const QString& path, const QList<XlsxSheet>& sheets)
{
    // The library opens its file by itself, unflushed and with a narrow name: it gets one of its own to write.
    const QTemporaryDir folder;
    const auto fileError = [&](const QString& detail) { return Error{Error::Kind::File, path, detail}; };
    if (!folder.isValid())
        return fileError(folder.errorString());
    const QString draft = folder.filePath(u"table.xlsx"_s);
    lxw_workbook* workbook = workbook_new(QFile::encodeName(draft).constData());
    if (!workbook)
        return fileError(u"workbook_new"_s);
    const Formats formats = addFormats(workbook);
    QStringList names;
    Result<> filled;
    for (const XlsxSheet& sheet : sheets)
        if (filled)
            filled = fillSheet(workbook, sheet, sheetName(sheet.name, names), formats);
    const lxw_error closed = workbook_close(workbook); // also frees it
    BIHUAN_TRY(filled);
    if (closed != LXW_NO_ERROR)
        return fileError(QString::fromLatin1(lxw_strerror(closed)));
    QFile file(draft);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(file.errorString());
    return writeDurably(path, file.readAll());
}

} // namespace bihuan
