// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/exchange/exchange_text.h"

#include <array>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBytes = 20 * 1024 * 1024;

Error damaged(const QString& name, const char* detail, const QString& advice)
{
    return {Error::Kind::Format, name, QString::fromLatin1(detail), advice};
}

bool startsFormula(const QString& text) { return !text.isEmpty() && u"=+-@\t\r\n\0＝＋－＠"_s.contains(text.front()); }

/// What stood in the cell before a program dressed it up for the file.
QString undressed(const QString& field)
{
    if (field.size() >= 3 && field.startsWith(u"=\""_s) && field.endsWith(u'"'))
        return field.mid(2, field.size() - 3).replace(u"\"\""_s, u"\""_s);
    if (field.startsWith(u'\'') && startsFormula(field.mid(1)))
        return field.mid(1);
    return field;
}

/// The state machine. Feeds every character once; the only look-ahead is the second quotation mark of a pair.
class CsvParser {
public:
    CsvParser(const QString& text, QChar separator, int firstRow)
        : m_text(text)
        , m_separator(separator)
        , m_row(firstRow)
    {
    }

    enum class Failure { None, OpenQuote, TooManyRows, TooManyColumns, FieldTooLong, TooManyCells };

    Failure parse(qsizetype from, int maxRecords)
    {
        enum class State { Start, Plain, Quoted, AfterQuote };
        State state = State::Start;
        for (qsizetype i = from; i < m_text.size(); ++i) {
            const QChar c = m_text.at(i);
            if (state == State::Quoted) {
                if (c != u'"')
                    m_field += c;
                else if (i + 1 < m_text.size() && m_text.at(i + 1) == u'"')
                    m_field += m_text.at(++i);
                else
                    state = State::AfterQuote;
            } else if (c == u'"' && state == State::Start) {
                state = State::Quoted;
                m_quotedSince = m_row;
            } else if (c == m_separator) {
                endField();
                state = State::Start;
            } else if (c == u'\n' || c == u'\r') {
                if (c == u'\r' && i + 1 < m_text.size() && m_text.at(i + 1) == u'\n')
                    ++i;
                endField();
                endRecord();
                state = State::Start;
                if (m_failure == Failure::None && --maxRecords == 0)
                    return Failure::None;
            } else {
                // Also text after a closing quotation mark: what the person sees is kept.
                m_field += c;
                if (state == State::Start)
                    state = State::Plain;
            }
            if (m_field.size() > sheet_limits::fieldLength)
                m_failure = Failure::FieldTooLong;
            if (m_failure != Failure::None)
                return m_failure;
        }
        if (state == State::Quoted)
            return Failure::OpenQuote;
        if (state != State::Start || !m_record.isEmpty()) {
            endField();
            endRecord();
        }
        return m_failure;
    }

    Sheet sheet;
    int row() const { return m_row; }
    int quotedSince() const { return m_quotedSince; }

private:
    void endField()
    {
        const QString field = undressed(m_field);
        if (!field.trimmed().isEmpty()) {
            const int column = int(m_record.size());
            if (column >= sheet_limits::columns)
                m_failure = Failure::TooManyColumns;
            if (field.contains(QChar::ReplacementCharacter))
                sheet.notes.insert({m_row, column}, CellNote::Unreadable);
            else if (looksDamagedByExcel(field))
                sheet.notes.insert({m_row, column}, CellNote::DamagedNumber);
        }
        if (m_record.size() < sheet_limits::columns)
            m_record << field;
        m_field.clear();
    }

    void endRecord()
    {
        while (!m_record.isEmpty() && m_record.constLast().trimmed().isEmpty())
            m_record.removeLast();
        if (!m_record.isEmpty()) {
            m_cells += m_record.size();
            if (m_cells > sheet_limits::cells)
                m_failure = Failure::TooManyCells;
            if (sheet.rows.size() >= sheet_limits::rows)
                m_failure = Failure::TooManyRows;
            sheet.rows << m_record;
            sheet.rowNumbers << m_row;
        }
        m_record.clear();
        ++m_row;
    }

    const QString& m_text;
    QChar m_separator;
    int m_row;
    int m_quotedSince = 0;
    qsizetype m_cells = 0;
    QString m_field;
    QStringList m_record;
    Failure m_failure = Failure::None;
};

/// The separator that cuts the first records into the most even columns.
QChar guessSeparator(const QString& text, qsizetype from)
{
    QChar best = u',';
    qsizetype bestScore = 0;
    for (const QChar candidate : std::array<QChar, 3>{u',', u';', u'\t'}) {
        CsvParser parser(text, candidate, 1);
        parser.parse(from, 20);
        qsizetype score = 0;
        QHash<qsizetype, qsizetype> widths;
        for (const QStringList& row : std::as_const(parser.sheet.rows))
            if (row.size() > 1)
                score = qMax(score, ++widths[row.size()] * 100 + row.size());
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

Error failureError(CsvParser::Failure failure, const QString& name, const CsvParser& parser)
{
    using Failure = CsvParser::Failure;
    const int row = parser.row();
    switch (failure) {
    case Failure::OpenQuote:
        return damaged(name, "quote never closed",
            ExchangeText::tr("A quotation mark opened in row %1 is never closed. Open the file in Excel or WPS, correct "
                             "that row and save it as .xlsx.")
                .arg(parser.quotedSince()));
    case Failure::TooManyColumns:
        return damaged(name, "too many columns",
            ExchangeText::tr("Row %1 has more than %2 columns. Keep only the columns that are needed.")
                .arg(row)
                .arg(sheet_limits::columns));
    case Failure::FieldTooLong:
        return damaged(name, "field too long",
            ExchangeText::tr("A cell in row %1 has more than %2 characters. Shorten it or check its quotation marks.")
                .arg(row)
                .arg(sheet_limits::fieldLength));
    case Failure::TooManyRows:
    case Failure::TooManyCells:
    case Failure::None: break;
    }
    return damaged(name, "too many rows",
        ExchangeText::tr("It has more than %1 rows or too many cells. Split it into several files.")
            .arg(sheet_limits::rows));
}

} // namespace

Result<CsvFile> parseCsv(const QByteArray& bytes, const QString& name, const CsvOptions& options)
{
    if (bytes.size() > maxBytes)
        return damaged(name, "over 20 MB", ExchangeText::tr("It is larger than 20 MB. Split it into several files."));
    const auto decoded = decodeText(bytes, options.encoding);
    if (const auto* bad = std::get_if<UndecodableText>(&decoded)) {
        // Counts the records before the line, so that the row is the one Excel shows.
        int row = 1;
        if (auto before = decodeText(bytes.left(bad->lineStart), bad->tried);
            std::holds_alternative<DecodedText>(before)) {
            const QString& text = std::get<DecodedText>(before).text;
            CsvParser parser(text, guessSeparator(text, 0), 1);
            parser.parse(0, -1);
            row = parser.row();
        }
        return damaged(name, "undecodable bytes",
            ExchangeText::tr(
                "Row %1 holds bytes that are not text in %2. Choose another encoding, or open the file in Excel "
                "or WPS and save it as .xlsx.")
                .arg(row)
                .arg(encodingName(bad->tried)));
    }
    const auto& [text, encoding] = std::get<DecodedText>(decoded);
    if (text.contains(QChar::Null))
        return damaged(name, "NUL characters",
            ExchangeText::tr("It is not a text table. Open it in the program it was made with and save it as .xlsx."));

    CsvFile file;
    file.encoding = encoding;
    qsizetype from = 0;
    std::optional<QChar> separator = options.separator;
    int firstRow = 1;
    if (text.startsWith(u"sep="_s) && text.size() > 4) {
        if (!separator)
            separator = text.at(4);
        const qsizetype feed = text.indexOf(u'\n');
        from = feed < 0 ? text.size() : feed + 1;
        firstRow = 2;
    }
    file.separator = separator.value_or(separator ? *separator : guessSeparator(text, from));
    CsvParser parser(text, file.separator, firstRow);
    if (const auto failure = parser.parse(from, -1); failure != CsvParser::Failure::None)
        return failureError(failure, name, parser);
    file.sheet = std::move(parser.sheet);
    file.sheet.name = name;
    return file;
}

QByteArray toCsv(const QList<QStringList>& rows)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList& row : rows) {
        bool first = true;
        for (const QString& cell : row) {
            if (!first)
                text += u',';
            first = false;
            QString field = startsFormula(cell) ? u'\'' + cell : cell;
            const bool quoted = field.contains(u',') || field.contains(u'"') || field.contains(u'\n')
                || field.contains(u'\r') || field.startsWith(u' ') || field.endsWith(u' ');
            text += quoted ? u'"' + field.replace(u"\""_s, u"\"\""_s) + u'"' : field;
        }
        text += u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace bihuan
