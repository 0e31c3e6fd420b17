// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspection/hazards/hazard_desk.h"
#include "ui/inspection/hazards/photo_viewer.h"

#include <QClipboard>

using namespace bihuan;

namespace {

struct Photos : HazardDesk {
    LoopItem item = hazard(u"插座松动，面板脱落"_s, lab);

    Photos()
    {
        open();
        page->showItem(item.id);
    }
    int stored(const QString& purpose)
    {
        return int(attachments.of(u"loop_item"_s, item.id.value(), purpose)->size());
    }
};

} // namespace

TEST_CASE("Photographs are dropped before and after, shown small, enlarged, and taken off with a reason", "[hazards]")
{
    Photos f;
    f.drop(f.view().before(), { f.picture(u"前1.png"_s), f.picture(u"前2.png"_s, Qt::blue) });
    CHECK(f.stored(LoopService::before) == 2);
    CHECK(f.view().before().count() == 2);
    CHECK(f.message() == u"2 photograph(s) added."_s);
    f.drop(f.view().after(), { f.picture(u"后.png"_s, Qt::green) });
    CHECK(f.stored(LoopService::after) == 1);
    CHECK(f.view().before().height() == f.view().after().height()); // side by side
    keepPicture(*f.page, u"hazards_photos"_s, { 840, 700 });

    f.press("beforePicture2");
    auto* viewer = child<PhotoViewer>(*f.page, "photoViewer");
    CHECK(viewer->current() == 1);
    CHECK(child<QLabel>(*viewer, "photoLarge")->pixmap().width() > 300);
    QTest::keyClick(viewer, Qt::Key_Left);
    CHECK(child<QLabel>(*viewer, "photoCaption")->text() == u"1 of 2: 前1.png"_s);
    QTest::keyClick(viewer, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    f.dialogs.text = u"拍错了地方"_s;
    auto* first = child<QToolButton>(*f.page, "beforePicture1");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Delete);
    CHECK(f.stored(LoopService::before) == 1);
    CHECK(f.message() == u"Photograph taken off."_s);
    f.press("messageAction"); // undo
    CHECK(f.stored(LoopService::before) == 2);
    CHECK(f.unnamed() == QStringList());
}

TEST_CASE("A picture in the clipboard is pasted; the same one before and after is told", "[hazards]")
{
    Photos f;
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::darkYellow);
    QApplication::clipboard()->setImage(image);
    f.view().before().setFocus();
    QTest::keyClick(&f.view().before(), Qt::Key_V, Qt::ControlModifier);
    CHECK(f.stored(LoopService::before) == 1);
    f.press("beforePaste");
    CHECK(f.stored(LoopService::before) == 1);
    CHECK(f.message() == u"1 photograph(s) are here already."_s);
    f.press("afterPaste");
    CHECK(f.stored(LoopService::after) == 1);
    CHECK(f.message().contains(u"it is the same picture"_s));
    CHECK(f.page->messages().tone() == Tone::Warning);
    QApplication::clipboard()->clear();
    f.press("afterPaste");
    CHECK(f.message().contains(u"neither a picture nor a file"_s));
}

TEST_CASE("What is no picture is refused by name, and the good ones are taken", "[hazards]")
{
    Photos f;
    const QString text = f.folder.filePath(u"说明.jpg"_s);
    QFile file(text);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a picture at all");
    file.close();
    const QString missing = f.folder.filePath(u"没有.png"_s);
    f.drop(f.view().before(), { text, f.picture(u"好.png"_s), missing });
    CHECK(f.stored(LoopService::before) == 1);
    CHECK(f.message().contains(u"“说明.jpg” is not a picture"_s));
    CHECK(f.message().contains(u"没有.png"_s));
    CHECK(f.page->messages().tone() == Tone::Error);

    // Damaged in the store: it says so and does not fall over.
    const Attachment stored = f.attachments.of(u"loop_item"_s, f.item.id.value())->first();
    QFile::setPermissions(f.attachments.fileOf(stored), QFile::ReadOwner | QFile::WriteOwner);
    QFile broken(f.attachments.fileOf(stored));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("\x89PNG\r\n\x1a\nbroken");
    broken.close();
    f.view().reload();
    CHECK(child<QToolButton>(*f.page, "beforePicture1")->text() == u"damaged"_s);
}

TEST_CASE("A step that ends in a check takes the photographs where it is entered", "[hazards]")
{
    Photos f;
    f.strict();
    f.item = f.assigned(u"门框开裂变形"_s, f.classroom, f.today());
    REQUIRE_OK(f.loop.move(f.item.id, { .action = LoopAction::Start }));
    REQUIRE_OK(f.loop.move(f.item.id, { .action = LoopAction::Submit, .measure = u"加固"_s }));
    REQUIRE_OK(f.loop.move(f.item.id, { .action = LoopAction::Verify, .person = f.zhang.id }));
    f.page->showItem(f.item.id);
    f.press("closeStepButton");
    f.press("stepSaveButton");
    CHECK(f.issueOf("no_photo_reason").contains(u"Add a photograph"_s));
    f.drop(*child<PhotoStrip>(f.step(), "stepAfterPhotos"), { f.picture(u"修好了.png"_s) });
    CHECK(f.view().after().count() == 1); // the one below shows it, too
    f.press("stepSaveButton");
    CHECK(f.HazardDesk::stored(f.item).state == u"closed"_s);
}
