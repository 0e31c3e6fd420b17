// SPDX-License-Identifier: GPL-3.0-or-later
// The import of zones as the window has it, on a workbook as an office keeps it.
#include "core/exchange/import_plan.h"
#include "tests/core/exchange/workbook_maker.h"
#include "tests/ui/inspection/zone_desk.h"
#include "ui/records/import_dialog.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

QByteArray rowOf(int number, const QList<QByteArray>& values)
{
    QByteArray cells;
    for (int i = 0; i < values.size(); ++i)
        if (!values[i].isEmpty())
            cells += "<c r=\"" + QByteArray(1, char('A' + i)) + QByteArray::number(number) + "\" t=\"inlineStr\"><is><t>" + values[i] + "</t></is></c>";
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

struct ImportDesk : ZoneDesk {
    Person twin = school.addPerson(u"李伟"_s, school.teachers, school.office, u"JS009"_s); // a second one of the name
    Importer importer{ *school.service };
    std::unique_ptr<ImportDialog> dialog;

    /// `deputy` of the second room.
    QString workbook(const QByteArray& deputy)
    {
        workbook_maker::Contents contents;
        contents.rows = rowOf(1, { "包干明细表" }) + rowOf(2, { "序号", "楼栋", "楼层", "场所名称", "类别", "责任人", "备岗" })
            + rowOf(3, { "１", "知行楼", "１层", "音乐　教室", "教室", "王芳", "赵强" }) + rowOf(4, { "２", "", "〃", "美术教室", "同上", "同上", deputy })
            + rowOf(5, { "合计", "", "", "共2间" });
        contents.afterRows = "<mergeCells><mergeCell ref=\"A1:G1\"/><mergeCell ref=\"B3:B4\"/></mergeCells>";
        const QString path = file("包干.xlsx");
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(workbook_maker::workbook(contents));
        return path;
    }
    ImportDialog& open(const QByteArray& deputy)
    {
        dialog = std::make_unique<ImportDialog>(zoneType().kind(), ImportContext{ *school.service, importer, dialogs, {}, &settings },
                                                QSet<QString>{ u"department"_s });
        dialog->show();
        dialog->loadFile(workbook(deputy));
        return *dialog;
    }
    qint64 zones() { return school.store->count(zoneType().kind()).value_or(-1); }
};

} // namespace

TEST_CASE("A messy list of places is imported from the window", "[zones][ui][import]")
{
    ImportDesk desk;
    ImportDialog& dialog = desk.open("李伟（JS009）");
    auto* button = child<QPushButton>(dialog, "importButton");
    CHECK(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(desk.zones() == 2);
    const auto zones = desk.school.store->list(zoneType(), { .where = { { u"name"_s, u"美术教室"_s } } });
    REQUIRE(zones->size() == 1);
    CHECK(zones->first().building == u"知行楼"_s);
    CHECK(zones->first().floor == u"1层"_s);
    CHECK(zones->first().kind == desk.school.room.id);
    CHECK(zones->first().owner == desk.school.wang.id);
    CHECK(zones->first().backup == desk.twin.id);
    REQUIRE_OK(desk.importer.undoLastImport());
    CHECK(desk.zones() == 0);
}

TEST_CASE("A name two people have stops the import, and the row says what to write", "[zones][ui][import]")
{
    ImportDesk desk;
    ImportDialog& dialog = desk.open("李伟");
    QStringList said;
    for (const QAbstractItemView* view : dialog.findChildren<QAbstractItemView*>())
        for (int row = 0; view->model() && row < view->model()->rowCount(); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column)
                said << view->model()->index(row, column).data().toString() << view->model()->index(row, column).data(Qt::ToolTipRole).toString();
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        said << label->text();
    CHECK(said.join(u'\n').contains(u"李伟（JS009）"_s));
    QTest::mouseClick(child<QPushButton>(dialog, "importButton"), Qt::LeftButton);
    CHECK(desk.zones() == 0);
}
