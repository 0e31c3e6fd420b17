// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/base/durable_file.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/sheet.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxCellText = 32'767; // Excel's own limit
constexpr uint32_t headingColour = 0xE8EEF6;
constexpr uint32_t requiredColour = 0xFBE3D6;
constexpr lxw_row_t formRows = 2'000; // that offer their choices

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
    lxw_format* required;
    lxw_format* text;
    lxw_format* date;
    lxw_format* number;
    lxw_format* emptyText;
    lxw_format* emptyDate;
};

/// Lists that cells of forms offer, on a hidden sheet: written into the cells themselves they could have 255 characters.
class ChoiceLists {
public:
    explicit ChoiceLists(QString sheet)
        : m_sheet(std::move(sheet))
    {
    }
    /// The formula that names them.
    QByteArray add(const QStringList& choices)
    {
        m_lists << choices;
        const QString column = columnLetters(int(m_lists.size()) - 1);
        return u"='%1'!$%2$1:$%2$%3"_s.arg(m_sheet, column).arg(choices.size()).toUtf8();
    }
    void write(lxw_workbook* workbook) const
    {
        if (m_lists.isEmpty())
            return;
        lxw_worksheet* target = workbook_add_worksheet(workbook, m_sheet.toUtf8().constData());
        for (qsizetype column = 0; column < m_lists.size(); ++column)
            for (qsizetype row = 0; row < m_lists[column].size(); ++row)
                worksheet_write_string(
                    target, lxw_row_t(row), lxw_col_t(column), m_lists[column][row].toUtf8().constData(), nullptr);
        worksheet_hide(target);
    }

private:
    QString m_sheet;
    QList<QStringList> m_lists;
};

Formats addFormats(lxw_workbook* workbook)
{
    const auto add = [workbook] { return workbook_add_format(workbook); };
    Formats formats{add(), add(), add(), add(), add(), add(), add(), add()};
    format_set_bold(formats.title);
    format_set_font_size(formats.title, 14);
    format_set_align(formats.title, LXW_ALIGN_CENTER);
    for (lxw_format* format : {formats.heading, formats.required}) {
        format_set_bold(format);
        format_set_bg_color(format, format == formats.required ? requiredColour : headingColour);
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_text_wrap(format);
    }
    format_set_num_format(formats.emptyText, "@");
    format_set_num_format(formats.emptyDate, "yyyy-mm-dd");
    format_set_text_wrap(formats.text);
    format_set_num_format(formats.text, "@");
    format_set_num_format(formats.date, "yyyy-mm-dd");
    format_set_align(formats.date, LXW_ALIGN_LEFT);
    for (lxw_format* format : {formats.heading, formats.required, formats.text, formats.date, formats.number}) {
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

void setWidths(lxw_worksheet* target, const XlsxSheet& sheet, const Formats& formats)
{
    for (qsizetype column = 0; column < sheet.columns.size(); ++column) {
        int width = displayWidth(sheet.columns[column].heading) + 3; // room for the filter button
        for (const QStringList& row : sheet.rows)
            if (column < row.size())
                width = qMax(width, displayWidth(row[column]));
        if (sheet.columns[column].width > 0)
            width = sheet.columns[column].width;
        lxw_format* format = !sheet.toFillIn ? nullptr
            : sheet.columns[column].kind == XlsxColumn::Kind::Date ? formats.emptyDate
            : sheet.columns[column].kind == XlsxColumn::Kind::Text ? formats.emptyText
                                                                   : nullptr;
        const auto index = lxw_col_t(column);
        worksheet_set_column(target, index, index, double(qBound(8, width + 2, 60)), format);
    }
}

lxw_error offerChoices(lxw_worksheet* target, const XlsxSheet& sheet, lxw_row_t firstRow, ChoiceLists& lists)
{
    for (qsizetype column = 0; column < sheet.columns.size(); ++column) {
        const QStringList& choices = sheet.columns[column].choices;
        if (choices.isEmpty() || !sheet.toFillIn)
            continue;
        QByteArray formula = lists.add(choices);
        lxw_data_validation validation{};
        validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        validation.ignore_blank = LXW_VALIDATION_ON;
        validation.show_input = LXW_VALIDATION_OFF;
        validation.show_error = LXW_VALIDATION_OFF;
        validation.dropdown = LXW_VALIDATION_ON;
        validation.value_formula = formula.data();
        if (const lxw_error error = worksheet_data_validation_range(
                target, firstRow, lxw_col_t(column), firstRow + formRows - 1, lxw_col_t(column), &validation);
            error != LXW_NO_ERROR)
            return error;
    }
    return LXW_NO_ERROR;
}

Result<> fillSheet(
    lxw_workbook* workbook, const XlsxSheet& sheet, const QString& name, const Formats& formats, ChoiceLists& lists)
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
        worksheet_write_string(target, row, lxw_col_t(column), sheet.columns[column].heading.toUtf8().constData(),
            sheet.columns[column].required ? formats.required : formats.heading);
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
    setWidths(target, sheet, formats);
    if (const lxw_error error = offerChoices(target, sheet, headingRow + 1, lists); error != LXW_NO_ERROR)
        return failed(headingRow, lxw_strerror(error));
    worksheet_freeze_panes(target, headingRow + 1, 0);
    if (!sheet.rows.isEmpty() && !sheet.toFillIn)
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
    for (const XlsxSheet& sheet : sheets)
        sheetName(sheet.name, names);
    ChoiceLists lists(sheetName(ExchangeText::tr("Choices"), names));
    Result<> filled;
    for (qsizetype i = 0; i < sheets.size(); ++i)
        if (filled)
            filled = fillSheet(workbook, sheets[i], names[i], formats, lists);
    lists.write(workbook);
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
