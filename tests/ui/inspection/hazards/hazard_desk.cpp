// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspection/hazards/hazard_desk.h"

#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace bihuan {

HazardDesk::HazardDesk()
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

UiContext HazardDesk::context()
{
    return { *school.service, dialogs, printers, settings,
             [this](TableContent content, const DocumentInfo& info) {
                 if (!m_shaper)
                     m_shaper = std::make_shared<TextShaper>(FontBook());
                 return std::unique_ptr<PageSet>(std::make_unique<TablePages>(std::move(content), info, m_shaper));
             },
             &attachments };
}

HazardBoardPage& HazardDesk::open()
{
    page = std::make_unique<HazardBoardPage>(loop, context());
    page->resize(900, 680);
    page->show();
    page->activated();
    QApplication::setActiveWindow(page.get());
    return *page;
}

LoopItem HazardDesk::hazard(const QString& what, const Zone& zone, bool major, QDate found)
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

LoopItem HazardDesk::assigned(const QString& what, const Zone& zone, QDate due, bool major)
{
    const LoopItem item = hazard(what, zone, major, qMin(due, today()).addDays(-3));
    const auto moved = loop.move(item.id, { .action = LoopAction::Assign, .due = due, .department = affairs.id, .owner = li.id });
    REQUIRE_OK(moved);
    return moved->item;
}

QStringList HazardDesk::actionButtons()
{
    QStringList names;
    for (const auto* button : child<QWidget>(*page, "loopActions")->findChildren<QPushButton*>())
        if (!button->isHidden())
            names << button->objectName();
    return names;
}

QStringList HazardDesk::rows(HazardBoardModel::Column column)
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

void HazardDesk::drop(QWidget& target, const QStringList& paths)
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

void HazardDesk::pick(const char* line, const QString& letters)
{
    auto* edit = child<ReferenceLine>(*page, line);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, letters);
    QTest::keyClick(edit, Qt::Key_Return);
}

void HazardDesk::write(const char* field, const QString& text)
{
    auto* edit = child<QPlainTextEdit>(*page, field);
    edit->setFocus();
    edit->clear();
    typeByInputMethod(edit, text);
}

QString HazardDesk::picture(const QString& name, QColor color)
{
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(color);
    const QString path = folder.filePath(name);
    REQUIRE(image.save(path));
    return path;
}

} // namespace bihuan
