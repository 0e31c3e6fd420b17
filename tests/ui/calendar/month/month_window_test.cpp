// SPDX-License-Identifier: GPL-3.0-or-later
// The month calendar in the window of the whole program.
#include "tests/ui/whole_program.h"

#include "ui/calendar/month/month_page.h"
#include "ui/calendar/month/month_view.h"
#include "ui/calendar/month/record_dialog.h"
#include "ui/records/record_form.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("a double click on a day adds an event of the school there, a double click on it opens it", "[month]")
{
    WholeProgram program;
    program.window().resize(1024, 768);
    program.window().show();
    REQUIRE(program.window().openPage(MonthPage::info().code));
    QApplication::processEvents();
    auto* page = qobject_cast<MonthPage*>(program.window().currentPage());
    REQUIRE(page);
    page->showDay({ 2026, 10, 22 });
    auto* view = child<MonthView>(*page, "monthView");
    const QRectF rect = view->dayRect({ 2026, 10, 22 });
    const auto before = program.services->store->list(schoolEventType());
    QTest::mouseDClick(view, Qt::LeftButton, {}, QPoint(int(rect.center().x()), int(rect.bottom()) - 6));
    auto* dialog = page->findChild<RecordDialog*>();
    REQUIRE(dialog);
    auto* form = dialog->findChild<RecordForm*>();
    const RecordKind& kind = schoolEventType().kind();
    Record draft = form->draft();
    CHECK(kind.value(draft, u"first_day"_s).toDate() == QDate(2026, 10, 22));
    kind.setValue(draft, u"name"_s, u"研学实践"_s);
    kind.setValue(draft, u"kind"_s, u"outing"_s);
    form->load(draft);
    REQUIRE(form->save());
    QApplication::processEvents();
    const auto after = program.services->store->list(schoolEventType());
    REQUIRE(after->size() == before->size() + 1);
    qint64 id = 0;
    for (const SchoolEvent& event : *after)
        if (event.name == u"研学实践"_s) {
            id = event.id.value();
            CHECK(event.firstDay == QDate(2026, 10, 22));
        }
    const QRectF entry = view->entryRect(u"school_event"_s, id);
    REQUIRE_FALSE(entry.isNull());
    QTest::mouseDClick(view, Qt::LeftButton, {}, entry.center().toPoint());
    auto* again = page->findChild<RecordDialog*>();
    REQUIRE(again);
    CHECK(again->findChild<RecordForm*>()->draft().id == id);
}

TEST_CASE("the page fits a small screen with large type", "[month]")
{
    WholeProgram program;
    program.theme.apply({ ColorMode::Light, 12 });
    program.window().resize(1024, 768);
    program.window().show();
    REQUIRE(program.window().openPage(MonthPage::info().code));
    QApplication::processEvents();
    CHECK(program.window().width() <= 1024);
    CHECK(program.window().height() <= 768);
    const auto* page = program.window().currentPage();
    CHECK(page->minimumSizeHint().width() <= page->width());
    program.theme.apply({ ColorMode::Light, 10 });
}
