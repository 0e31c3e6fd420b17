// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/text_shaper.h"
#include "core/loop/loop_service.h"
#include "tests/support/memory_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/inspection/hazards/hazard_board_page.h"
#include "ui/inspection/hazards/hazard_entry_panel.h"
#include "ui/inspection/hazards/hazard_timeline.h"
#include "ui/inspection/hazards/hazard_view.h"
#include "ui/inspection/hazards/loop_step_panel.h"
#include "ui/inspection/hazards/photo_strip.h"
#include "ui/records/reference_line.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/pill_label.h"
#include "ui/widgets/ui_settings.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

namespace bihuan {

using namespace Qt::StringLiterals;

/// A small school with three zones and the board over it; today is Saturday 2026-09-05, so tests go on to Monday the 7th.
struct HazardDesk {
    test::MemorySchool school;
    QTemporaryDir folder;
    UiSettings settings{ folder.filePath(u"ui.ini"_s) };
    TestDialogs dialogs;
    TestPrinters printers{ folder.filePath(u"printed.pdf"_s) };
    Theme& theme = lightTheme();
    AttachmentStore attachments{ *school.database, folder.filePath(u"att"_s) };
    LoopService loop{ *school.service, attachments };
    StaffCategory teachers = school.addCategory(u"teacher"_s, u"教师"_s);
    Department affairs = school.addDepartment(u"总务处"_s);
    Department office = school.addDepartment(u"教导处"_s);
    Person li = school.addPerson(u"李娜"_s, teachers, affairs, u"T1"_s);
    Person zhang = school.addPerson(u"张伟"_s, teachers, office, u"T2"_s);
    ZoneKind rooms = school.add(zoneKindType(), ZoneKind{ .code = u"room"_s, .name = u"室"_s });
    Zone lab, gate, classroom;
    std::unique_ptr<HazardBoardPage> page;

    HazardDesk()
    {
        school.clock.set(QDateTime(QDate(2026, 9, 7), QTime(8, 0)));
        const auto zone = [this](const QString& code, const QString& name, const QString& building) {
            Zone made;
            made.code = code;
            made.name = name;
            made.kind = rooms.id;
            made.building = building;
            made.floor = u"2层"_s;
            made.department = affairs.id;
            made.owner = li.id;
            made.backup = zhang.id;
            return school.add(zoneType(), made);
        };
        lab = zone(u"ZX201"_s, u"科学实验室"_s, u"知行楼"_s);
        gate = zone(u"M1"_s, u"学校南门"_s, u""_s);
        classroom = zone(u"ZX301"_s, u"三年级1班教室"_s, u"知行楼"_s);
    }

    UiContext context()
    {
        return { *school.service, dialogs, printers, settings,
                 [this](TableContent content, const DocumentInfo& info) {
                     if (!m_shaper)
                         m_shaper = std::make_shared<TextShaper>(FontBook());
                     return std::unique_ptr<PageSet>(std::make_unique<TablePages>(std::move(content), info, m_shaper));
                 },
                 &attachments };
    }
    HazardBoardPage& open()
    {
        page = std::make_unique<HazardBoardPage>(loop, context());
        page->resize(900, 680);
        page->show();
        page->activated();
        QApplication::setActiveWindow(page.get());
        return *page;
    }
    QDate today() const { return school.clock.today(); }
    LoopItem hazard(const QString& what, const Zone& zone, bool major = false, QDate found = {})
    {
        LoopItem item;
        item.kind = u"hazard"_s;
        item.zone = zone.id;
        item.description = what;
        item.level = major ? u"major"_s : u"general"_s;
        item.foundOn = found.isValid() ? found : today();
        item.category = u"用电"_s;
        const auto made = loop.add(item);
        REQUIRE_OK(made);
        return made->item;
    }
    LoopItem assigned(const QString& what, const Zone& zone, QDate due, bool major = false)
    {
        const LoopItem item = hazard(what, zone, major, qMin(due, today()).addDays(-3));
        const auto moved = loop.move(item.id, { .action = LoopAction::Assign, .due = due, .department = affairs.id, .owner = li.id });
        REQUIRE_OK(moved);
        return moved->item;
    }
    LoopItem stored(const LoopItem& item) { return **school.store->find(loopItemType(), item.id); }
    void strict()
    {
        LoopRules rules;
        rules.general = LoopRigour::Strict;
        REQUIRE_OK(loop.saveRules(rules));
    }

    HazardView& view() { return page->view(); }
    LoopStepPanel& step() { return page->view().stepPanel(); }
    QTreeView& tree() { return *child<QTreeView>(*page, "hazardTree"); }
    QString message() { return page->messages().isHidden() ? QString() : page->messages().text(); }
    void press(const char* button)
    {
        QApplication::processEvents(); // laid out, as a person sees it
        QTest::mouseClick(child<QAbstractButton>(*page, button), Qt::LeftButton);
    }
    QStringList actionButtons()
    {
        QStringList names;
        for (const auto* button : child<QWidget>(*page, "loopActions")->findChildren<QPushButton*>())
            if (!button->isHidden())
                names << button->objectName();
        return names;
    }
    /// The rows of the board, “#” before the headings.
    QStringList rows(HazardBoardModel::Column column = HazardBoardModel::WhatColumn)
    {
        QStringList found;
        const auto& model = page->model();
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex parent = model.index(group, 0);
            found << u'#' + parent.data().toString();
            for (int row = 0; row < model.rowCount(parent); ++row)
                found << model.index(row, column, parent).data().toString();
        }
        return found;
    }
    QString issueOf(const char* key)
    {
        auto* label = child<QLabel>(step(), (QByteArray(key) + "StepIssue").constData());
        return label->isHidden() ? QString() : label->text();
    }
    QStringList unnamed()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // buttons of before
        return unnamedControls(*page);
    }
    void drop(QWidget& target, const QStringList& paths)
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        mime.setUrls(urls);
        const QPointF at(target.rect().center());
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&target, &enter);
        CHECK(enter.isAccepted());
        QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&target, &event);
    }
    /// Into a ReferenceLine by the keyboard: letters, then Enter takes the first that fits.
    void pick(const char* line, const QString& letters)
    {
        auto* edit = child<ReferenceLine>(*page, line);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, letters);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void write(const char* field, const QString& text)
    {
        auto* edit = child<QPlainTextEdit>(*page, field);
        edit->setFocus();
        edit->clear();
        typeByInputMethod(edit, text);
    }
    /// A picture of one colour.
    QString picture(const QString& name, QColor color = Qt::red)
    {
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(color);
        const QString path = folder.filePath(name);
        REQUIRE(image.save(path));
        return path;
    }

private:
    std::shared_ptr<TextShaper> m_shaper;
};

} // namespace bihuan
