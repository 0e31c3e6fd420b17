// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the hazards' pages in Chinese, light and dark, to be looked at: not run with the other tests, which read English.
#include "core/base/translation.h"
#include "tests/ui/inspection/hazards/hazard_desk.h"
#include "ui/inspection/hazards/hazard_tools.h"

#include <QAction>
#include <QDialog>
#include <QPainter>

using namespace bihuan;

namespace {

/// Something like a photograph: no two are the same.
QString photo(HazardDesk& f, const QString& name, QColor color)
{
    QImage image(1200, 900, QImage::Format_RGB32);
    image.fill(color);
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 40; ++i) {
        painter.setBrush(color.darker(100 + (i * 37) % 90));
        painter.drawRect((i * 211) % 1100, (i * 137) % 800, 60 + i * 4, 40 + i * 3);
    }
    painter.end();
    const QString path = f.folder.filePath(name);
    REQUIRE(image.save(path, "JPG"));
    return path;
}

} // namespace

TEST_CASE("Pictures of the hazards' pages", "[.pictures]")
{
    installTranslations(*qApp);
    HazardDesk f;
    HazardServices services{ *f.school.service, f.attachments, f.loop, [] { return std::make_shared<TextShaper>(FontBook()); } };
    const LoopItem item = f.assigned(u"二楼东侧走廊应急照明灯不亮，线槽盖板脱落，学生经过容易被绊"_s, f.lab, f.today().addDays(-3), true);
    REQUIRE_OK(f.loop.move(item.id, { .action = LoopAction::Contain, .person = f.li.id, .note = u"拉警戒线，安排专人看守，断开照明回路"_s }));
    REQUIRE_OK(f.loop.move(item.id, { .action = LoopAction::Escalate, .number = u"教安〔2026〕12号"_s }));
    f.assigned(u"插座面板松动"_s, f.classroom, f.today().addDays(2));
    f.assigned(u"门锁损坏，不能反锁"_s, f.gate, f.today());
    f.assigned(u"消火栓箱玻璃破碎"_s, f.classroom, f.today().addDays(-9));
    f.hazard(u"南门口地砖松动"_s, f.gate);
    f.hazard(u"三年级1班后窗合页脱落"_s, f.classroom);
    const LoopItem done = f.assigned(u"水龙头漏水"_s, f.lab, f.today().addDays(-1));
    REQUIRE_OK(f.loop.move(done.id, { .action = LoopAction::Submit, .person = f.li.id, .measure = u"已更换阀芯"_s }));
    HazardTools tools(services, f.loop, f.context());
    for (const bool dark : { false, true }) {
        f.theme.apply({ dark ? ColorMode::Dark : ColorMode::Light, 10 });
        const QString mode = dark ? u"dark"_s : u"light"_s;
        f.open();
        tools.serve(*f.page);
        keepPicture(*f.page, u"zh_board_"_s + mode, { 800, 690 });
        f.press("registerHazardButton");
        f.pick("entryZone", u"kx"_s);
        typeByInputMethod(child<QLineEdit>(f.page->entry(), "entryWhat"), u"实验台插座电线裸露"_s);
        QTest::qWait(400);
        keepPicture(*f.page, u"zh_entry_"_s + mode, { 800, 690 });
        f.page->entry().photos().discardStaged();
        f.page->showItem(item.id);
        if (!dark) {
            f.view().before().addFiles({ photo(f, u"IMG_1.jpg"_s, Qt::darkYellow), photo(f, u"IMG_2.jpg"_s, Qt::darkCyan) });
            f.view().after().addFiles({ photo(f, u"IMG_3.jpg"_s, Qt::darkGreen) });
        }
        f.page->messages().clear();
        keepPicture(*f.page, u"zh_item_"_s + mode, { 800, 690 });
        f.view().startStep(LoopAction::Extend);
        QTest::mouseClick(child<QPushButton>(f.step(), "stepSaveButton"), Qt::LeftButton);
        keepPicture(*f.page, u"zh_step_"_s + mode, { 800, 690 });
        f.page->showItem(done.id);
        f.view().startStep(LoopAction::Close);
        keepPicture(*f.page, u"zh_close_"_s + mode, { 800, 690 });
        QTest::mouseClick(child<QPushButton>(f.step(), "stepCancelButton"), Qt::LeftButton);
        for (const char* name : { "gradeRiskAction", "itemNoticeAction", "receiptsAction", "ledgerYearAction", "loopSettingsAction" }) {
            child<QAction>(*f.page, name)->trigger();
            QApplication::processEvents();
            for (auto* dialog : f.page->findChildren<QDialog*>())
                if (dialog->isVisible()) {
                    dialog->grab().save(QLatin1String(BIHUAN_BINARY_DIR) + u"/screens/zh_%1_%2.png"_s.arg(QLatin1String(name), mode));
                    dialog->close();
                }
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        f.page.reset();
    }
    lightTheme();
}
