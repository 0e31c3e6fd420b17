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

    HazardDesk();

    UiContext context();
    HazardBoardPage& open();
    QDate today() const { return school.clock.today(); }
    LoopItem hazard(const QString& what, const Zone& zone, bool major = false, QDate found = {});
    LoopItem assigned(const QString& what, const Zone& zone, QDate due, bool major = false);
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
    QStringList actionButtons();
    /// The rows of the board, “#” before the headings.
    QStringList rows(HazardBoardModel::Column column = HazardBoardModel::WhatColumn);
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
    void drop(QWidget& target, const QStringList& paths);
    /// Into a ReferenceLine by the keyboard: letters, then Enter takes the first that fits.
    void pick(const char* line, const QString& letters);
    void write(const char* field, const QString& text);
    /// A picture of one colour.
    QString picture(const QString& name, QColor color = Qt::red);

private:
    std::shared_ptr<TextShaper> m_shaper;
};

} // namespace bihuan
