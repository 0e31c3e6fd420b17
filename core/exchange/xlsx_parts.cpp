// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_parts.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/strict_xml.h"

namespace bihuan::xlsx {

using namespace Qt::StringLiterals;

namespace {

bool isTrue(const QString& value) { return value == u"1"_s || value == u"true"_s || value == u"on"_s; }

} // namespace

Error malformed(const QString& detail)
{
    return {Error::Kind::Format, {}, detail,
        ExchangeText::tr(
            "Its contents cannot be read as a workbook. Open it in Excel or WPS and save it again as .xlsx.")};
}

std::optional<CellReference> parseReference(QStringView text)
{
    CellReference reference;
    qsizetype i = 0;
    int column = 0;
    for (; i < text.size() && text.at(i) >= u'A' && text.at(i) <= u'Z' && i < 3; ++i)
        column = column * 26 + (text.at(i).unicode() - u'A' + 1);
    bool valid = false;
    reference.row = text.mid(i).toInt(&valid);
    reference.column = column - 1;
    constexpr int lastRow = 1'048'576;
    if (!valid || column == 0 || reference.row < 1 || reference.row > lastRow)
        return std::nullopt;
    return reference;
}

QString unescaped(const QString& text)
{
    if (!text.contains(u"_x"_s))
        return text;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'_' && i + 6 < text.size() && text.at(i + 1) == u'x' && text.at(i + 6) == u'_') {
            bool valid = false;
            const ushort code = text.mid(i + 2, 4).toUShort(&valid, 16);
            if (valid) {
                out += QChar(code);
                i += 6;
                continue;
            }
        }
        out += text.at(i);
    }
    return out;
}

Result<QHash<QString, Relation>> parseRelations(const QByteArray& xml)
{
    StrictXml reader(xml);
    QHash<QString, Relation> relations;
    while (reader.next()) {
        if (!reader.isStart("Relationship"_L1) || reader.attribute("TargetMode"_L1) == u"External"_s)
            continue;
        relations.insert(
            reader.attribute("Id"_L1), {reader.attribute("Type"_L1).section(u'/', -1), reader.attribute("Target"_L1)});
    }
    if (const QString failure = reader.failure(); !failure.isEmpty())
        return malformed(failure);
    return relations;
}

Result<WorkbookPart> parseWorkbook(const QByteArray& xml)
{
    StrictXml reader(xml);
    WorkbookPart workbook;
    while (reader.next()) {
        if (reader.isStart("workbookPr"_L1)) {
            workbook.since1904 = isTrue(reader.attribute("date1904"_L1));
        } else if (reader.isStart("sheet"_L1)) {
            SheetEntry entry;
            entry.name = reader.attribute("name"_L1);
            entry.visible = !reader.attribute("state"_L1).contains("idden"_L1);
            // r:id under whatever prefix; the plain sheetId is another thing.
            for (const QXmlStreamAttribute& attribute : reader.attributes())
                if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
                    entry.relation = attribute.value().toString();
            workbook.sheets << entry;
        }
    }
    if (const QString failure = reader.failure(); !failure.isEmpty())
        return malformed(failure);
    return workbook;
}

Result<QStringList> parseSharedStrings(const QByteArray& xml)
{
    StrictXml reader(xml);
    QStringList strings;
    QString current;
    bool inText = false;
    bool inPhonetic = false;
    while (reader.next()) {
        if (reader.isStart("si"_L1))
            current.clear();
        else if (reader.isEnd("si"_L1))
            strings << unescaped(current);
        else if (reader.isStart("rPh"_L1) || reader.isEnd("rPh"_L1))
            inPhonetic = reader.isStart();
        else if (reader.isStart("t"_L1) || reader.isEnd("t"_L1))
            inText = reader.isStart();
        else if (reader.isText() && inText && !inPhonetic)
            current += reader.text();
    }
    if (const QString failure = reader.failure(); !failure.isEmpty())
        return malformed(failure);
    return strings;
}

Result<QList<NumberFormat>> parseStyles(const QByteArray& xml)
{
    StrictXml reader(xml);
    QHash<int, QString> codes;
    QList<NumberFormat> formats;
    bool inCellFormats = false;
    while (reader.next()) {
        if (reader.isStart("numFmt"_L1)) {
            codes.insert(reader.attribute("numFmtId"_L1).toInt(), reader.attribute("formatCode"_L1));
        } else if (reader.isStart("cellXfs"_L1) || reader.isEnd("cellXfs"_L1)) {
            inCellFormats = reader.isStart();
        } else if (inCellFormats && reader.isStart("xf"_L1)) {
            const int id = reader.attribute("numFmtId"_L1).toInt();
            formats << numberFormatOf(id, codes.value(id));
        }
    }
    if (const QString failure = reader.failure(); !failure.isEmpty())
        return malformed(failure);
    return formats;
}

} // namespace bihuan::xlsx
