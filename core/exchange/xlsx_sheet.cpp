// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/strict_xml.h"
#include "core/exchange/xlsx_parts.h"

#include <QMap>

namespace bihuan::xlsx {

using namespace Qt::StringLiterals;

namespace {

/// One <c> while it is being read.
struct RawCell {
    int row = 0;
    int column = 0;
    QString type;
    int style = -1;
    QString value;
    QString inlineText;
    bool formula = false;
    bool hasValue = false;
};

class SheetParser {
public:
    SheetParser(const QByteArray& xml, const CellContext& context)
        : m_reader(xml)
        , m_context(context)
    {
    }

    Result<Sheet> parse()
    {
        while (m_reader.next()) {
            if (m_reader.isStart("row"_L1)) {
                BIHUAN_TRY(startRow());
            } else if (m_reader.isStart("c"_L1)) {
                BIHUAN_TRY(readCell());
            } else if (m_reader.isStart("mergeCell"_L1)) {
                addMerged(m_reader.attribute("ref"_L1));
            }
        }
        if (const QString failure = m_reader.failure(); !failure.isEmpty())
            return malformed(failure);
        return finished();
    }

private:
    static Error tooLarge(const char* detail, const QString& advice)
    {
        return {Error::Kind::Format, {}, QLatin1String(detail), advice};
    }

    Result<> startRow()
    {
        const QString number = m_reader.attribute("r"_L1);
        bool valid = true;
        m_row = number.isEmpty() ? m_row + 1 : number.toInt(&valid);
        m_column = -1;
        constexpr int lastRow = 1'048'576;
        if (!valid || m_row < 1 || m_row > lastRow)
            return malformed(u"row number "_s + number);
        return {};
    }

    Result<> readCell()
    {
        RawCell cell;
        const QString where = m_reader.attribute("r"_L1);
        const auto reference = parseReference(where);
        if (!where.isEmpty() && !reference)
            return malformed(u"cell reference "_s + where);
        cell.row = m_row = reference ? reference->row : qMax(1, m_row);
        cell.column = m_column = reference ? reference->column : m_column + 1;
        cell.type = m_reader.attribute("t"_L1);
        bool styled = false;
        const int style = m_reader.attribute("s"_L1).toInt(&styled);
        cell.style = styled ? style : -1;
        readContent(cell);
        BIHUAN_TRY_ASSIGN(const CellText text, textOf(cell));
        return store(cell, text);
    }

    void readContent(RawCell& cell)
    {
        bool inPhonetic = false;
        QString* target = nullptr;
        while (m_reader.next() && !m_reader.isEnd("c"_L1)) {
            if (m_reader.isStart("v"_L1)) {
                target = &cell.value;
                cell.hasValue = true;
            } else if (m_reader.isStart("t"_L1)) {
                target = inPhonetic ? nullptr : &cell.inlineText;
            } else if (m_reader.isStart("f"_L1)) {
                cell.formula = true;
            } else if (m_reader.isStart("rPh"_L1) || m_reader.isEnd("rPh"_L1)) {
                inPhonetic = m_reader.isStart();
            } else if (m_reader.isEnd("v"_L1) || m_reader.isEnd("t"_L1)) {
                target = nullptr;
            } else if (m_reader.isText() && target) {
                *target += m_reader.text();
            }
        }
    }

    Result<CellText> textOf(const RawCell& cell) const
    {
        if (cell.type == u"inlineStr"_s)
            return CellText{unescaped(cell.inlineText), std::nullopt};
        if (cell.value.isEmpty())
            return CellText{{}, cell.formula && !cell.hasValue ? std::optional(CellNote::NoFormulaResult) : std::nullopt};
        if (cell.type == u"s"_s) {
            bool valid = false;
            const int index = cell.value.trimmed().toInt(&valid);
            if (!valid || index < 0 || index >= m_context.strings.size())
                return malformed(u"string index "_s + cell.value.left(20));
            return CellText{m_context.strings.at(index), std::nullopt};
        }
        if (cell.type == u"str"_s)
            return CellText{unescaped(cell.value), std::nullopt};
        if (cell.type == u"b"_s)
            return CellText{cell.value.trimmed() == u"1"_s ? u"TRUE"_s : u"FALSE"_s, std::nullopt};
        if (cell.type == u"e"_s)
            return CellText{cell.value, CellNote::FormulaError};
        if (cell.type == u"d"_s)
            return CellText{cell.value.left(16).replace(u'T', u' ').remove(u" 00:00"_s), CellNote::Date};
        return numberText(cell.value, m_context.formats.value(cell.style), m_context.since1904);
    }

    Result<> store(const RawCell& cell, const CellText& text)
    {
        if (text.note == CellNote::NoFormulaResult)
            m_sheet.notes.insert({cell.row, cell.column}, *text.note);
        if (text.text.trimmed().isEmpty())
            return {};
        if (cell.column >= sheet_limits::columns)
            return tooLarge("too many columns",
                ExchangeText::tr("Row %1 has more than %2 columns. Keep only the columns that are needed.")
                    .arg(cell.row)
                    .arg(sheet_limits::columns));
        if (text.text.size() > sheet_limits::fieldLength)
            return tooLarge("field too long",
                ExchangeText::tr("A cell in row %1 has more than %2 characters. Shorten it.")
                    .arg(cell.row)
                    .arg(sheet_limits::fieldLength));
        if (!m_rows.contains(cell.row) && m_rows.size() >= sheet_limits::rows)
            return tooLarge("too many rows", tooManyAdvice());
        QStringList& row = m_rows[cell.row];
        m_cells += qMax(qsizetype(0), cell.column + 1 - row.size());
        if (m_cells > sheet_limits::cells)
            return tooLarge("too many cells", tooManyAdvice());
        while (row.size() <= cell.column)
            row << QString();
        row[cell.column] = text.text;
        if (const auto note = noteOf(text))
            m_sheet.notes.insert({cell.row, cell.column}, *note);
        return {};
    }

    static std::optional<CellNote> noteOf(const CellText& text)
    {
        if (text.note)
            return text.note;
        if (text.text.contains(QChar::ReplacementCharacter))
            return CellNote::Unreadable;
        return looksDamagedByExcel(text.text) ? std::optional(CellNote::DamagedNumber) : std::nullopt;
    }

    static QString tooManyAdvice()
    {
        return ExchangeText::tr("It has more than %1 rows or too many cells. Split it into several files.")
            .arg(sheet_limits::rows);
    }

    void addMerged(const QString& range)
    {
        const auto first = parseReference(QStringView(range).left(range.indexOf(u':')));
        const auto last = parseReference(QStringView(range).mid(range.indexOf(u':') + 1));
        if (first && last && range.contains(u':') && last->row >= first->row && last->column >= first->column)
            m_sheet.merged << MergedCells{first->row, last->row, first->column, last->column};
    }

    Sheet finished()
    {
        m_sheet.rows.reserve(m_rows.size());
        m_sheet.rowNumbers.reserve(m_rows.size());
        for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
            m_sheet.rowNumbers << row.key();
            m_sheet.rows << std::move(row.value());
        }
        return std::move(m_sheet);
    }

    StrictXml m_reader;
    const CellContext& m_context;
    int m_row = 0;
    int m_column = -1;
    qsizetype m_cells = 0;
    QMap<int, QStringList> m_rows;
    Sheet m_sheet;
};

} // namespace

Result<Sheet> parseSheet(const QByteArray& xml, const CellContext& context) { return SheetParser(xml, context).parse(); }

} // namespace bihuan::xlsx
