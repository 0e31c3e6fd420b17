// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "core/exchange/zip_parts.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {
const QList<XlsxColumn> columns{
    {u"姓名"_s}, {u"电话"_s}, {u"到岗"_s, XlsxColumn::Kind::Date}, {u"课时"_s, XlsxColumn::Kind::Number}};
} // namespace

TEST_CASE("a written workbook reads back the same, with real dates and texts that stay texts")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"导出.xlsx"_s);
    const QList<QStringList> rows{{u"张伟"_s, u"13800000001"_s, u"2025-09-01"_s, u"12.5"_s},
        {u"𬭎镕"_s, u"37020319850101123X"_s, u"待定"_s, u"1234567890123456789"_s},
        {u"=1+1"_s, u"+86"_s, u""_s, u"若干"_s}, {u"两\n行"_s}};
    REQUIRE_OK(
        writeXlsx(path, {{u"教职工[2025]:名单/表"_s, u"教职工名单"_s, columns, rows}, {u"空"_s, {}, columns, {}}}));

    const auto file = readSheetFile(path);
    REQUIRE_OK(file);
    CHECK(file->sheetNames == QStringList{u"教职工_2025__名单_表"_s, u"空"_s});
    QList<QStringList> expected{{u"教职工名单"_s}, {u"姓名"_s, u"电话"_s, u"到岗"_s, u"课时"_s}};
    expected << rows.at(0) << rows.at(1) << rows.at(2) << rows.at(3);
    CHECK(file->sheet.rows == expected);
    CHECK(file->sheet.merged == QList<MergedCells>{{1, 1, 0, 3}});
    CHECK(file->sheet.note(3, 2) == CellNote::Date);
    CHECK_FALSE(file->sheet.note(4, 2).has_value());

    QFile bytes(path);
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    auto parts = ZipParts::open(bytes.readAll(), path);
    REQUIRE_OK(parts);
    const auto sheet = parts->read(u"xl/worksheets/sheet1.xml"_s);
    REQUIRE_OK(sheet);
    CHECK_FALSE(sheet->contains("<f>"));
    CHECK(sheet->contains("ySplit=\"2\""));
    CHECK(sheet->contains("<autoFilter ref=\"A2:D6\"/>"));
    CHECK(sheet->contains("<c r=\"D3\""));
}

TEST_CASE("what a workbook cannot hold is refused and leaves the old file alone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    REQUIRE_OK(writeXlsx(path, {{u"一"_s, {}, columns, {{u"张伟"_s}}}}));
    const auto failed = writeXlsx(path, {{u"一"_s, {}, columns, {{u"李娜"_s}, {QString(32'768, u'字')}}}});
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == Error::Kind::Invalid);
    CHECK(failed.error().subject.contains(u"3"_s));
    CHECK(failed.error().subject.contains(u"姓名"_s));
    const auto file = readSheetFile(path);
    REQUIRE_OK(file);
    CHECK(file->sheet.rows.at(1) == QStringList{u"张伟"_s});

    const auto nowhere = writeXlsx(folder.filePath(u"没有/a.xlsx"_s), {{u"一"_s, {}, columns, {}}});
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == Error::Kind::File);
}
