// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/short_code.h"
#include "core/people/defaults.h"
#include "core/people/demo_school.h"
#include "tests/support/memory_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/inspection/placards/placards_page.h"
#include "ui/inspection/placards/wall_tree.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QAction>
#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>

namespace bihuan {

using namespace Qt::StringLiterals;

/// The demo school's 160 walls with the page over them; today is 2026-09-05. All hang and are right but for: ZX101 and ZX102
/// stale, ZX103 never printed, ZX104 printed and waiting, ZX105 closed.
struct WallDesk {
    test::MemorySchool school;
    QTemporaryDir folder;
    UiSettings settings{ folder.filePath(u"ui.ini"_s) };
    TestDialogs dialogs;
    TestPrinters printers{ folder.filePath(u"printed.pdf"_s) };
    Theme& theme = lightTheme();
    std::shared_ptr<TextShaper> shaper = std::make_shared<TextShaper>(FontBook());
    AttachmentStore attachments{ *school.database, folder.filePath(u"att"_s) };
    PlacardService placards{ *school.service, attachments, [] { return std::make_shared<TextShaper>(FontBook()); } };
    std::unique_ptr<PlacardsPage> page;

    explicit WallDesk(bool lively = true)
    {
        REQUIRE_OK(seedDefaults(*school.store));
        REQUIRE_OK(createDemoSchool(*school.store, 7, school.clock.today()));
        if (!lively)
            return;
        PlacardJob job;
        QList<Id<Zone>> hung;
        quint64 number = 1000;
        const QList<PlacardWall> all = *placards.walls();
        for (const PlacardWall& wall : all) {
            if (wall.zone.code == u"ZX103"_s)
                continue;
            job.walls << wall;
            job.shortCodes << ShortCode::fromValue(number++).text();
            if (wall.zone.code != u"ZX104"_s)
                hung << wall.zone.id;
        }
        REQUIRE_OK(placards.recordPrinted(job));
        REQUIRE_OK(placards.markPosted(hung));
        for (const QString& code : { u"ZX101"_s, u"ZX102"_s }) {
            Zone changed = zone(code);
            std::swap(changed.owner, changed.backup);
            save(changed);
        }
        Zone closed = zone(u"ZX105"_s);
        closed.closedOn = school.clock.today();
        save(closed);
    }

    PlacardsPage& open(bool all = true)
    {
        UiContext context{ *school.service, dialogs, printers, settings, [this](TableContent content, const DocumentInfo& info) {
                              return std::unique_ptr<PageSet>(std::make_unique<TablePages>(std::move(content), info, shaper));
                          } };
        page = std::make_unique<PlacardsPage>(placards, context);
        page->resize(1010, 680);
        page->show();
        page->activated();
        if (all)
            choose("scopeBox", child<QComboBox>(*page, "scopeBox")->itemText(0));
        return *page;
    }
    Zone zone(const QString& code) { return school.store->list(zoneType(), { .where = { { u"code"_s, code } } })->first(); }
    void save(const Zone& zone) { REQUIRE_OK(school.service->save(zoneType().kind(), zoneType().toRecord(zone))); }
    PlacardWall wall(const QString& code) { return placards.walls({ .zones = { zone(code).id } })->first(); }
    PlacardNeed need(const QString& code) { return wall(code).need; }
    WallTree& tree() { return *child<WallTree>(*page, "wallTree"); }
    QString text(const char* label) { return child<QLabel>(*page, label)->text(); }
    QPushButton& button(const char* name) { return *child<QPushButton>(*page, name); }
    void click(const char* name) { QTest::mouseClick(&button(name), Qt::LeftButton); }
    QString message() { return page->messages().text(); }
    void choose(const char* box, const QString& beginning)
    {
        auto* combo = child<QComboBox>(*page, box);
        combo->setCurrentIndex(combo->findText(beginning, Qt::MatchStartsWith));
        REQUIRE(combo->currentIndex() >= 0);
        emit combo->activated(combo->currentIndex());
    }
    /// The row of a wall, shown or not.
    QTreeWidgetItem* item(const QString& code)
    {
        const QString name = zone(code).name, building = wall(code).building;
        for (int i = 0; i < tree().topLevelItemCount(); ++i)
            for (int j = 0; j < tree().topLevelItem(i)->childCount(); ++j)
                if (tree().topLevelItem(i)->child(j)->text(WallTree::Place) == name
                    && tree().topLevelItem(i)->data(0, Qt::UserRole).toString() == building)
                    return tree().topLevelItem(i)->child(j);
        FAIL("no row of this wall");
        return nullptr;
    }
    /// A click on the box before the name.
    void tick(QTreeWidgetItem* row)
    {
        tree().scrollToItem(row);
        QStyleOptionViewItem option;
        option.initFrom(&tree());
        option.rect = tree().visualItemRect(row);
        option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
        option.viewItemPosition = QStyleOptionViewItem::Beginning;
        const QRect box = tree().style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, &tree());
        const int left = row->parent() ? tree().indentation() * 2 : tree().indentation();
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, { left + box.width() / 2 + 2, option.rect.center().y() });
    }
};

} // namespace bihuan
