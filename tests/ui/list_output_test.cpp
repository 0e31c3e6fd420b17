// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/table_pages.h"
#include "core/exchange/sheet_reader.h"
#include "tests/ui/people_list.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/filter_edit.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTest>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

/// A set of no pages: what is printed is looked at in its contents.
class NoPages final : public PageSet {
public:
    bool hasPage(int) override { return false; }
    int count() override { return 0; }
    QSizeF sizeMm(int) override { return { 210, 297 }; }
    void paint(int, Canvas&) override { }
    DocumentInfo info() const override { return {}; }
};

struct Output : PeopleList {
    std::optional<TableContent> printed;

    Output()
    {
        makeTable = [this](TableContent content, const DocumentInfo&) -> std::unique_ptr<PageSet> {
            printed = std::move(content);
            return std::make_unique<NoPages>();
        };
        for (const QString& name : { u"张伟"_s, u"李娜"_s, u"王芳"_s })
            school.addPerson(name, teachers, name == u"王芳"_s ? affairs : office, name);
        dialogs.saveFile = folder.filePath(u"人员.xlsx"_s);
        open();
        const QStringList wanted{ u"name"_s, u"department"_s };
        for (int column = 0; column < page->model().columnCount(); ++column)
            table().setColumnHidden(column, !wanted.contains(page->model().columnKey(column)) && column != page->model().statusColumn());
    }
    Sheet sheet()
    {
        const auto read = readSheetFile(dialogs.saveFile);
        REQUIRE_OK(read);
        return read->sheet;
    }
};

} // namespace

TEST_CASE("An export holds the columns and rows shown, in the order shown, the state too")
{
    Output f;
    f.table().horizontalHeader()->moveSection(f.table().horizontalHeader()->visualIndex(f.page->model().columnOf(u"department"_s)), 0);
    f.table().sortByColumn(f.page->model().columnOf(u"name"_s), Qt::AscendingOrder);
    f.action("exportAction")->trigger();
    CHECK(f.dialogs.asked.isEmpty()); // nothing is filtered, nothing to warn of
    const Sheet sheet = f.sheet();
    REQUIRE(sheet.rows.size() == 5);
    CHECK(sheet.rows[1] == QStringList{ u"Department"_s, u"Full name"_s, u"State"_s });
    CHECK(sheet.rows[2] == QStringList{ u"教导处"_s, u"李娜"_s, u"在岗"_s });
    CHECK(sheet.rows[3] == QStringList{ u"总务处"_s, u"王芳"_s, u"在岗"_s });
    CHECK(sheet.rows[4] == QStringList{ u"教导处"_s, u"张伟"_s, u"在岗"_s });
}

TEST_CASE("With a filter on an export warns first, and the sheet says what was filtered")
{
    Output f;
    child<FilterEdit>(*f.page, "filterEdit")->setText(u"教导"_s);
    f.dialogs.answer = false;
    f.action("exportAction")->trigger();
    REQUIRE(f.dialogs.asked.size() == 1);
    CHECK(f.dialogs.asked[0].detail == u"Filter: “教导”; 2 of 3 rows"_s);
    CHECK_FALSE(QFile::exists(f.dialogs.saveFile));
    f.dialogs.answer = true;
    f.action("exportAction")->trigger();
    const Sheet sheet = f.sheet();
    CHECK(sheet.rows.size() == 4);
    CHECK(sheet.rows[0].first().contains(u"“教导”; 2 of 3"_s));
    CHECK(f.messages().text().contains(u"2 of 3"_s));
}

TEST_CASE("A selection is exported by itself, as it stands, and voided rows say so")
{
    Output f;
    f.table().sortByColumn(f.page->model().columnOf(u"name"_s), Qt::AscendingOrder);
    const auto people = f.school.store->list(personType());
    f.table().selectIds({ people->at(0).id.value() });
    f.dialogs.text = u"重复"_s;
    f.action("voidAction")->trigger();
    f.action("voidedTooAction")->setChecked(true);
    f.table().selectionModel()->clear();
    f.table().selectIds({ f.page->model().record(2).id, f.page->model().record(0).id });
    f.action("exportSelectedAction")->trigger();
    const Sheet sheet = f.sheet();
    REQUIRE(sheet.rows.size() == 4);
    CHECK(sheet.rows[0].first().contains(u"2 of 3"_s));
    CHECK(sheet.rows[2][0] == f.cell(0, u"name"_s));
    CHECK(sheet.rows[3][0] == f.cell(2, u"name"_s));
    QStringList reasons;
    for (const qsizetype row : { 2, 3 })
        reasons << sheet.rows[row].value(3);
    CHECK(reasons.contains(u"重复"_s) == (f.page->model().record(0).voided || f.page->model().record(2).voided));
}

TEST_CASE("The printed register is grouped as the list is and carries the filter's note, in the dialog and on paper")
{
    Output f;
    auto* groups = child<QComboBox>(*f.page, "groupBox");
    const int department = groups->findText(u"By Department"_s);
    groups->setCurrentIndex(department);
    emit groups->activated(department);
    f.action("printAction")->trigger();
    REQUIRE(f.printed);
    REQUIRE(f.printed->rowCount == 3);
    CHECK(f.printed->row(0).group == u"教导处"_s);
    CHECK(f.printed->row(1).group == u"教导处"_s);
    CHECK(f.printed->row(2).group == u"总务处"_s);
    CHECK(f.printed->columns.size() == 2); // the department heads the groups
    CHECK_FALSE(f.printed->subtitleRight.contains(u"Filter"_s));
    child<PrintDialog>(*f.page, "printDialog")->close();

    child<FilterEdit>(*f.page, "filterEdit")->setText(u"wf"_s);
    f.action("printAction")->trigger();
    CHECK(f.printed->rowCount == 1);
    CHECK(f.printed->subtitleRight.startsWith(u"Filter: “wf”; 1 of 3 rows"_s));
    bool said = false;
    for (const QLabel* label : f.page->findChildren<QLabel*>())
        said = said || (label->window() != f.page->window() && label->text().contains(u"1 of 3"_s));
    CHECK(said);
}
