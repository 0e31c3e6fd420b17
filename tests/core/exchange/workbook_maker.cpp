// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/workbook_maker.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

namespace workbook_maker {

namespace {
const QByteArray xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray mainNamespace = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const QByteArray relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relation(const char* id, const QByteArray& type, const QByteArray& target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + relationNamespace + '/' + type + "\" Target=\""
        + target + "\"/>";
}

QByteArray relations(const QByteArray& inside)
{
    return xmlHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
        + "</Relationships>";
}
} // namespace

QByteArray zipped(const Parts& parts, const char* password)
{
    const QTemporaryDir folder;
    REQUIRE(folder.isValid());
    const QString path = folder.filePath(QStringLiteral("made.zip"));
    zip_t* zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    REQUIRE(zip);
    for (const auto& [name, contents] : parts) {
        zip_source_t* source = zip_source_buffer(zip, contents.constData(), zip_uint64_t(contents.size()), 0);
        const zip_int64_t index = zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
        REQUIRE(index >= 0);
        if (password)
            REQUIRE(zip_file_set_encryption(zip, zip_uint64_t(index), ZIP_EM_AES_256, password) == 0);
    }
    REQUIRE(zip_close(zip) == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Parts parts(const Contents& contents)
{
    return {
        {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml",
            xmlHead + "<workbook" + mainNamespace + " xmlns:r=\"" + relationNamespace + "\"><workbookPr "
                + contents.workbookProperties
                + "/><sheets><sheet name=\"名单\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + relation("rId2", "sharedStrings", "sharedStrings.xml") + relation("rId3", "styles", "/xl/styles.xml"))},
        {"xl/sharedStrings.xml", xmlHead + "<sst" + mainNamespace + ">" + contents.strings + "</sst>"},
        {"xl/styles.xml",
            xmlHead + "<styleSheet" + mainNamespace + "><numFmts>" + contents.numberFormats
                + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + contents.cellFormats
                + "</cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml",
            xmlHead + "<worksheet" + mainNamespace + "><sheetData>" + contents.rows + "</sheetData>" + contents.afterRows
                + "</worksheet>"},
    };
}

} // namespace workbook_maker
