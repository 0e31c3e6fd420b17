// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/template_text.h"
#include "core/documents/text_shaper.h"
#include "tests/support/memory_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/documents/block_editor.h"
#include "ui/organization/template_page.h"
#include "ui/printing/page_preview.h"
#include "ui/widgets/ui_settings.h"

#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

namespace bihuan::test {

using namespace Qt::StringLiterals;

/// The page of texts over a small school.
struct TextsDesk {
    MemorySchool school;
    QTemporaryDir folder;
    UiSettings settings{folder.filePath(u"ui.ini"_s)};
    TestDialogs dialogs;
    TestPrinters printers{folder.filePath(u"printed.pdf"_s)};
    Theme& theme = lightTheme();
    std::shared_ptr<TextShaper> shaper = std::make_shared<TextShaper>(FontBook());
    AgreementServices services{*school.service, [this] { return shaper; }};
    StaffCategory teachers = school.addCategory(u"teacher"_s, u"教师"_s);
    StaffCategory guards = school.addCategory(u"guard"_s, u"保安"_s, true);
    Department office = school.addDepartment(u"教导处"_s);
    Post head = school.addPost(u"班主任"_s, u"每天清点到校人数\n组织班级安全教育"_s);
    Person person;
    std::unique_ptr<TemplatePage> page;

    TextsDesk()
    {
        SchoolProfile profile;
        profile.name = u"青岛第二实验小学"_s;
        profile.principal = u"周正"_s;
        school.add(schoolProfileType(), profile);
        REQUIRE_OK(services.templates.seed());
        person = school.addPerson(u"张伟"_s, teachers, office, u"T1"_s);
        person.posts = {head.id};
        person.joinedOn = QDate(2020, 9, 1);
        person = school.add(personType(), person);
    }
    TemplatePage& open()
    {
        UiContext context{*school.service, dialogs, printers, settings, {}};
        page = std::make_unique<TemplatePage>(services, context);
        page->resize(900, 680);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->activated();
        return *page;
    }
    BlockEditor& editor() { return *child<BlockEditor>(*page, "blockEditor"); }
    QString markup() { return serializeTemplate(editor().blocks()); }
    void trigger(const char* name) { child<QAction>(*page, name)->trigger(); }
    void type(const QString& text)
    {
        editor().setFocus();
        typeByInputMethod(&editor(), text);
        page->mayLeave(); // brings everything in step at once
    }
    void goBehind(const QString& words)
    {
        editor().moveCursor(QTextCursor::Start);
        REQUIRE(editor().find(words));
        QTextCursor cursor = editor().textCursor();
        cursor.setPosition(cursor.selectionEnd());
        editor().setTextCursor(cursor);
    }
    void choose(const QString& name)
    {
        auto* list = child<QListWidget>(*page, "templateList");
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->text().startsWith(name))
                list->setCurrentRow(row);
    }
    AgreementTemplate form(const StaffCategory& category)
    {
        const auto all = services.templates.list();
        REQUIRE_OK(all);
        for (const AgreementTemplate& one : *all)
            if (one.category == category.id)
                return one;
        return {};
    }
    TemplateVersion current(const StaffCategory& category)
    {
        const auto version = services.templates.current(form(category).id);
        REQUIRE_OK(version);
        return *version;
    }
    QStringList found()
    {
        QStringList all;
        auto* list = child<QListWidget>(*page, "findingList");
        for (int row = 0; row < list->count(); ++row)
            all << list->item(row)->text();
        return all;
    }
    QImage shownPage()
    {
        return child<PagePreview>(*page, "pagePreview")->viewport()->grab().toImage();
    }
    QString frozenText(Id<Agreement> id)
    {
        const auto agreement = school.store->find(agreementType(), id);
        REQUIRE_OK(agreement);
        return (*agreement)->frozenText;
    }
    Id<Agreement> issue(bool again = false)
    {
        CampaignRequest request;
        request.year = 2026;
        request.persons = {person.id};
        request.replace = again;
        request.replaceReason = u"文本更新"_s;
        const auto plan = services.campaign.dryRun(request);
        REQUIRE_OK(plan);
        const auto issued = services.campaign.issue(*plan);
        REQUIRE_OK(issued);
        return issued->issued.first();
    }
};

} // namespace bihuan::test
