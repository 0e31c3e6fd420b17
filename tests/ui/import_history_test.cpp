// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/import_fixture.h"
#include "ui/records/import_history_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QTableWidget>
#include <QTreeWidget>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

struct History : ImportFixture {
    std::unique_ptr<ImportHistoryDialog> history;
    bool wanted = true; ///< the answer to whether to undo

    History()
    {
        imported(u"工号,姓名,部门,类别,电话\nT1,张伟,教导处,教师,13800000001\n"_s);
        school.clock.advanceDays(1);
        imported(u"工号,姓名,部门,类别,电话\nT1,张伟,体育组,教师,13800000009\nT2,李娜,教导处,教师,13800000002\n"_s);
    }
    void imported(const QString& list)
    {
        open(list);
        click("importButton");
    }
    ImportHistoryDialog& openHistory()
    {
        history = std::make_unique<ImportHistoryDialog>(*school.store, importer, [this](QWidget*) -> Result<QString> {
            if (!wanted)
                return QString();
            BIHUAN_TRY_ASSIGN(const ImportBatch batch, importer.undoLastImport());
            return u"undone "_s + batch.fileName;
        });
        history->show();
        return *history;
    }
    QTableWidget& table() { return *child<QTableWidget>(*history, "importHistoryTable"); }
    QPushButton& undo() { return *child<QPushButton>(*history, "undoImportButton"); }
    void choose(int row)
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualItemRect(table().item(row, 1)).center());
    }
};

} // namespace

TEST_CASE("The history lists every import with what it brought; only the newest can be undone")
{
    History f;
    f.openHistory();
    REQUIRE(f.table().rowCount() == 2);
    const auto cell = [&](int row, int column) { return f.table().item(row, column)->text(); };
    CHECK(cell(0, 0).startsWith(u"2026-09-06"_s));
    CHECK(cell(0, 1) == u"名单.csv"_s);
    CHECK(cell(0, 4) == u"1"_s); // added
    CHECK(cell(0, 5) == u"1"_s); // changed
    CHECK(cell(1, 4) == u"1"_s);
    CHECK(f.undo().isEnabled());
    CHECK(child<QLabel>(*f.history, "undoHint")->text().isEmpty());
    f.choose(1);
    CHECK_FALSE(f.undo().isEnabled());
    CHECK_FALSE(child<QLabel>(*f.history, "undoHint")->text().isEmpty());
}

TEST_CASE("Undo from the history takes the newest import back and says so; declined, nothing happens")
{
    History f;
    f.openHistory();
    f.wanted = false;
    QTest::mouseClick(&f.undo(), Qt::LeftButton);
    CHECK_FALSE(f.importer.lastImport()->value().undone);
    f.wanted = true;
    QTest::mouseClick(&f.undo(), Qt::LeftButton);
    CHECK(f.importer.lastImport()->value().undone);
    CHECK(child<MessageBar>(*f.history, "messageBar")->tone() == Tone::Ok);
    CHECK_FALSE(f.undo().isEnabled());
    CHECK_FALSE(f.table().item(0, 8)->text().isEmpty());
    f.choose(1);
    CHECK_FALSE(f.undo().isEnabled()); // its old values are gone
}

TEST_CASE("An import that cannot be undone says which record stands in the way")
{
    History f;
    f.openHistory();
    const auto people = f.school.store->list(personType());
    REQUIRE_OK(people);
    for (Person person : *people)
        if (person.name == u"李娜"_s) {
            person.note = u"改过"_s;
            REQUIRE_OK(f.school.service->save(personType().kind(), personType().toRecord(person)));
        }
    QTest::mouseClick(&f.undo(), Qt::LeftButton);
    auto* bar = child<MessageBar>(*f.history, "messageBar");
    CHECK(bar->tone() == Tone::Error);
    CHECK(bar->text().contains(u"李娜"_s));
}

TEST_CASE("A double click on an import shows its records, and a record what was before and after")
{
    History f;
    f.openHistory();
    auto* changes = child<QTreeWidget>(*f.history, "importChanges");
    CHECK_FALSE(changes->isVisible());
    // A double click reaches the view as a press, a release and a double click.
    const QPoint place = f.table().visualItemRect(f.table().item(0, 1)).center();
    f.choose(0);
    QTest::mouseDClick(f.table().viewport(), Qt::LeftButton, {}, place);
    REQUIRE(changes->isVisible());
    REQUIRE(changes->topLevelItemCount() == 3); // 体育组, 张伟, 李娜
    QTreeWidgetItem* changed = nullptr;
    for (int i = 0; i < changes->topLevelItemCount(); ++i)
        if (changes->topLevelItem(i)->text(0).contains(u"张伟"_s))
            changed = changes->topLevelItem(i);
    REQUIRE(changed);
    changed->setExpanded(true);
    QStringList lines;
    for (int i = 0; i < changed->childCount(); ++i)
        lines << changed->child(i)->text(1) + u">"_s + changed->child(i)->text(2);
    CHECK(lines.contains(u"教导处>体育组"_s));
    CHECK(lines.size() == 2); // department and telephone, the latter masked
    CHECK_FALSE(lines.join(u' ').contains(u"13800000009"_s));
    // The older import has its values, too: they come from the journal.
    f.choose(1);
    CHECK_FALSE(changes->isVisible());
    QTest::mouseClick(child<QPushButton>(*f.history, "showImportButton"), Qt::LeftButton);
    REQUIRE(changes->topLevelItemCount() == 1);
    changes->topLevelItem(0)->setExpanded(true);
    CHECK(changes->topLevelItem(0)->childCount() > 2);
}

TEST_CASE("A history without imports says so; its controls are named")
{
    ImportFixture f;
    ImportHistoryDialog history(*f.school.store, f.importer, [](QWidget*) -> Result<QString> { return QString(); });
    history.show();
    CHECK_FALSE(child<QPushButton>(history, "undoImportButton")->isEnabled());
    CHECK_FALSE(child<QPushButton>(history, "showImportButton")->isEnabled());
    CHECK_FALSE(child<QLabel>(history, "undoHint")->text().isEmpty());
    CHECK(unnamedControls(history) == QStringList());
}

TEST_CASE("Pictures of the history of imports", "[.pictures]")
{
    History f;
    f.openHistory();
    QTest::mouseClick(child<QPushButton>(*f.history, "showImportButton"), Qt::LeftButton);
    auto* changes = child<QTreeWidget>(*f.history, "importChanges");
    changes->expandAll();
    keepPicture(*f.history, u"import-history"_s, {});
}
