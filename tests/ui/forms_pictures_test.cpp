// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translation.h"
#include "tests/ui/forms_support.h"
#include "ui/records/attachment_panel.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QScrollArea>
#include <QScrollBar>

using namespace bihuan;
using namespace Qt::StringLiterals;
using test::FormSchool;

TEST_CASE("Pictures of forms", "[.pictures]")
{
    installTranslations(*qApp); // only looked at by itself: other tests read English
    FormSchool f;
    AttachmentStore store(*f.school.database, f.folder.filePath(u"att"_s));
    f.extend = [&](UiContext& context) { context.attachments = &store; };
    Person zhang = f.school.addPerson(u"张伟"_s, f.teachers, f.office, u"T001"_s);
    const Post gone = f.school.addPost(u"护学岗（旧）"_s);
    zhang.posts = { f.school.addPost(u"班主任"_s).id, f.school.addPost(u"护校队员"_s).id, gone.id };
    zhang = f.school.add(personType(), zhang);
    REQUIRE_OK(f.school.service->setVoided(postType().kind(), { gone.id.value() }, true, u"撤并"_s));
    f.school.addPost(u"护学岗"_s);
    for (const auto& [mode, pt] : { std::pair(ColorMode::Light, 10), { ColorMode::Dark, 10 }, { ColorMode::Light, 14 } }) {
        const QString look = u"%1-%2"_s.arg(mode == ColorMode::Dark ? u"dark"_s : u"light"_s).arg(pt);
        f.theme.apply({ mode, pt });
        f.open(zhang);
        f.type("nameInput", u"张威"_s);
        f.form.reset();
        zhang.name = zhang.name + u"炜"_s;
        zhang = f.school.add(personType(), zhang);
        f.open(zhang).offerAnother();
        f.type("phoneInput", u"12"_s);
        f.input("nameInput").setFocus();
        f.type("joined_onInput", u"9-31"_s);
        f.input("nameInput").setFocus();
        keepPicture(*f.form, u"form-conflict-"_s + look, { 800, 660 });
        f.press("saveButton");
        keepPicture(*f.form, u"form-problems-"_s + look, { 800, 660 });
        QTest::keyClick(&f.input("joined_onInput"), Qt::Key_Down, Qt::AltModifier);
        keepPicture(*child<QWidget>(*f.form, "dateMenu"), u"calendar-"_s + look, {});
        child<QWidget>(*f.form, "dateMenu")->close();
        f.press("cancelButton");
        f.press("cancelButton");

        f.press("postsInput");
        child<QLineEdit>(*f.form, "filterEdit")->setText(u"护"_s);
        keepPicture(*child<QWidget>(*f.form, "referencePicker"), u"picker-"_s + look, {});
        f.open(zhang);
        keepPicture(*f.form, u"form-files-none-"_s + look, { 800, 660 });
        auto* files = child<AttachmentPanel>(*f.form, "attachmentPanel");
        files->addFiles({ QStringLiteral(BIHUAN_SOURCE_DIR) + u"/packaging/pictures/window.png"_s, QStringLiteral(BIHUAN_SOURCE_DIR) + u"/README.md"_s });
        auto* scroll = child<QScrollArea>(*f.form, "formScroll");
        QApplication::processEvents();
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        keepPicture(*f.form, u"form-files-"_s + look, { 800, 660 });
    }
}
