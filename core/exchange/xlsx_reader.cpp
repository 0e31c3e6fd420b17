// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/file_kind.h"
#include "core/exchange/xlsx_parts.h"
#include "core/exchange/zip_parts.h"

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// A relation's target as the name of a part: relative to the folder of the part that has it, or absolute.
QString resolved(const QString& folder, const QString& target)
{
    const QString path = target.startsWith(u'/') ? target.mid(1) : folder + target;
    QStringList parts;
    for (const QString& part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u".."_s)
            parts.isEmpty() ? void() : parts.removeLast();
        else if (part != u"."_s)
            parts << part;
    }
    return parts.join(u'/');
}

class XlsxReader {
public:
    XlsxReader(ZipParts& parts, QString name)
        : m_parts(parts)
        , m_name(std::move(name))
    {
    }

    Result<XlsxFile> read(const QString& sheetName)
    {
        BIHUAN_TRY(readWorkbook());
        XlsxFile file;
        for (const xlsx::SheetEntry& entry : std::as_const(m_workbook.sheets))
            if (entry.visible)
                file.sheetNames << entry.name;
        for (const xlsx::SheetEntry& entry : std::as_const(m_workbook.sheets)) {
            if (sheetName.isEmpty() ? !entry.visible : entry.name != sheetName)
                continue;
            const xlsx::Relation relation = m_relations.value(entry.relation);
            if (relation.type != u"worksheet"_s) // a chart or dialog on a sheet of its own
                continue;
            BIHUAN_TRY_ASSIGN(file.sheet, readSheet(resolved(m_folder, relation.target)));
            file.sheet.name = entry.name;
            if (!file.sheet.rows.isEmpty() || !sheetName.isEmpty())
                return file;
        }
        if (!sheetName.isEmpty())
            return Error{Error::Kind::NotFound, sheetName, u"sheet"_s};
        return Error{Error::Kind::Format, m_name, u"no sheet with text"_s,
            ExchangeText::tr("None of its visible sheets has any text. Choose another file or show the hidden sheet.")};
    }

private:
    template <class T> Result<T> named(Result<T> result) const
    {
        if (result)
            return result;
        Error error = result.error();
        error.subject = m_name;
        return error;
    }

    Result<> readWorkbook()
    {
        QString part = u"xl/workbook.xml"_s;
        if (m_parts.has(u"_rels/.rels"_s)) {
            BIHUAN_TRY_ASSIGN(const QByteArray xml, m_parts.read(u"_rels/.rels"_s));
            BIHUAN_TRY_ASSIGN(const auto relations, named(xlsx::parseRelations(xml)));
            for (const xlsx::Relation& relation : relations)
                if (relation.type == u"officeDocument"_s)
                    part = resolved({}, relation.target);
        }
        if (!part.endsWith(u"workbook.xml"_s, Qt::CaseInsensitive) || !m_parts.has(part))
            return otherKind();
        m_folder = part.left(part.lastIndexOf(u'/') + 1);
        BIHUAN_TRY_ASSIGN(const QByteArray xml, m_parts.read(part));
        BIHUAN_TRY_ASSIGN(m_workbook, named(xlsx::parseWorkbook(xml)));
        BIHUAN_TRY_ASSIGN(
            const QByteArray relationsXml, m_parts.read(m_folder + u"_rels/"_s + part.mid(m_folder.size()) + u".rels"_s));
        BIHUAN_TRY_ASSIGN(m_relations, named(xlsx::parseRelations(relationsXml)));
        for (const xlsx::Relation& relation : std::as_const(m_relations)) {
            const QString target = resolved(m_folder, relation.target);
            if (relation.type == u"sharedStrings"_s && m_parts.has(target)) {
                BIHUAN_TRY_ASSIGN(const QByteArray strings, m_parts.read(target));
                BIHUAN_TRY_ASSIGN(m_strings, named(xlsx::parseSharedStrings(strings)));
            } else if (relation.type == u"styles"_s && m_parts.has(target)) {
                BIHUAN_TRY_ASSIGN(const QByteArray styles, m_parts.read(target));
                BIHUAN_TRY_ASSIGN(m_formats, named(xlsx::parseStyles(styles)));
            }
        }
        return {};
    }

    Error otherKind() const
    {
        QString advice = tableAdvice(FileKind::Zip);
        if (m_parts.has(u"word/document.xml"_s))
            advice = tableAdvice(FileKind::OldWord);
        else if (m_parts.has(u"xl/workbook.bin"_s) || m_parts.has(u"content.xml"_s))
            advice = tableAdvice(FileKind::OtherOffice);
        return {Error::Kind::Format, m_name, u"no workbook part"_s, advice};
    }

    Result<Sheet> readSheet(const QString& part)
    {
        BIHUAN_TRY_ASSIGN(const QByteArray xml, m_parts.read(part));
        return named(xlsx::parseSheet(xml, {m_strings, m_formats, m_workbook.since1904}));
    }

    ZipParts& m_parts;
    QString m_name;
    QString m_folder;
    xlsx::WorkbookPart m_workbook;
    QHash<QString, xlsx::Relation> m_relations;
    QStringList m_strings;
    QList<NumberFormat> m_formats;
};

} // namespace

Result<XlsxFile> parseXlsx(const QByteArray& bytes, const QString& name, const QString& sheetName)
{
    if (const FileKind kind = fileKindOf(bytes); kind != FileKind::Zip)
        return Error{Error::Kind::Format, name, u"not a zip archive"_s, tableAdvice(kind)};
    BIHUAN_TRY_ASSIGN(ZipParts parts, ZipParts::open(bytes, name));
    return XlsxReader(parts, name).read(sheetName);
}

} // namespace bihuan
