// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_history.h"
#include "core/storage/transaction.h"
#include "tests/ui/forms_support.h"
#include "ui/records/attachment_panel.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTreeWidget>
#include <QUrl>

using namespace bihuan;
using namespace Qt::StringLiterals;
using test::FormSchool;

namespace {

struct FilesSchool : FormSchool {
    AttachmentStore store{ *school.database, folder.filePath(u"att"_s) };
    Person zhang = school.addPerson(u"张伟"_s, teachers, office);
    QString opened;
    bool opens = true;

    FilesSchool()
    {
        extend = [this](UiContext& context) {
            context.attachments = &store;
            context.openFile = [this](const QString& path) {
                opened = path;
                return opens;
            };
        };
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = folder.filePath(u"in/"_s + name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    /// Drops on the middle of a text field, where people let go.
    bool drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        return drop(data);
    }
    bool drop(QMimeData& data)
    {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(form.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(form.get(), &event);
        return true;
    }
    QTreeWidget& list() { return *child<QTreeWidget>(*form, "attachmentList"); }
    QStringList names()
    {
        QStringList shown;
        for (int i = 0; i < list().topLevelItemCount(); ++i)
            shown << list().topLevelItem(i)->text(0);
        return shown;
    }
    qint64 links() { return school.rows(u"attachment_link"_s); }
    int storedFiles()
    {
        int count = 0;
        for (const QString& one : QDir(folder.filePath(u"att"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            count += int(QDir(folder.filePath(u"att/"_s + one)).entryList(QDir::Files).size());
        return count;
    }
};

QByteArray picture(QColor color)
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

TEST_CASE("Files dropped on a form are attached at once, told in the history, and can be taken back")
{
    FilesSchool f;
    f.open(f.zhang);
    for (const QWidget* field : f.form->findChildren<QLineEdit*>())
        CHECK_FALSE(field->acceptDrops()); // a path must not land in the name
    REQUIRE(f.drop({ f.write(u"体检表.pdf"_s, "%PDF-1.4 x"), f.write(u"照片.png"_s, picture(Qt::red)) }));
    CHECK(f.names() == QStringList{ u"体检表.pdf"_s, u"照片.png"_s });
    CHECK(f.bar().tone() == Tone::Ok);
    CHECK(f.links() == 2);
    CHECK_FALSE(f.form->isModified());
    CHECK(f.store.damaged()->isEmpty());
    CHECK(QFile::exists(f.folder.filePath(u"in/照片.png"_s))); // the original stays
    const auto history = recordHistory(*f.school.store, personType().kind(), f.zhang.id.value());
    REQUIRE_OK(history);
    REQUIRE(history->size() == 3);
    CHECK(history->first().what == u"file attached"_s);
    CHECK(history->first().changes.first().after == u"照片.png"_s);

    QTest::mouseClick(&f.barAction(), Qt::LeftButton); // undo
    CHECK(f.links() == 0);
    CHECK(f.names().isEmpty());
    CHECK(f.school.rows(u"attachment"_s) == 2); // the bytes stay
    QTest::mouseClick(&f.barAction(), Qt::LeftButton); // and that, too
    CHECK(f.links() == 2);
}

TEST_CASE("A folder is dropped with all that is in it, without the litter of desktops")
{
    FilesSchool f;
    f.open(f.zhang);
    f.write(u"现场/二楼/2.jpg"_s, "two");
    f.write(u"现场/1.jpg"_s, "one");
    f.write(u"现场/Thumbs.db"_s, "litter");
    f.write(u"现场/.DS_Store"_s, "litter");
    REQUIRE(f.drop({ f.folder.filePath(u"in/现场"_s) }));
    CHECK(f.names() == QStringList{ u"1.jpg"_s, u"2.jpg"_s });

    for (int i = 0; i < 310; ++i)
        f.write(u"磁盘/%1.txt"_s.arg(i), QByteArray::number(i));
    REQUIRE(f.drop({ f.folder.filePath(u"in/磁盘"_s) }));
    CHECK(f.bar().tone() == Tone::Error);
    CHECK(f.bar().text().contains(u"磁盘"_s));
    CHECK(f.links() == 2);
}

TEST_CASE("One bad file among many stops all, says which, and offers the others")
{
    FilesSchool f;
    f.open(f.zhang);
    const QStringList paths{ f.write(u"甲.txt"_s, "a"), f.write(u"空.txt"_s, ""), f.write(u"乙.txt"_s, "b") };
    REQUIRE(f.drop(paths));
    CHECK(f.bar().tone() == Tone::Error);
    CHECK(f.bar().text().contains(u"空.txt"_s));
    CHECK(f.links() == 0);
    CHECK(f.storedFiles() == 0);
    CHECK(f.barAction().text() == u"Add the other 2"_s);
    QTest::mouseClick(&f.barAction(), Qt::LeftButton);
    CHECK(f.names() == QStringList{ u"甲.txt"_s, u"乙.txt"_s });

    REQUIRE(f.drop({ f.folder.filePath(u"in/没有.txt"_s) }));
    CHECK(f.bar().text().contains(u"没有.txt"_s));
    CHECK_FALSE(f.barAction().isVisible());
    CHECK(f.links() == 2);
}

TEST_CASE("The same content is noticed under whatever name")
{
    FilesSchool f;
    f.open(f.zhang);
    REQUIRE(f.drop({ f.write(u"扫描1.pdf"_s, "same"), f.write(u"扫描2.pdf"_s, "same"), f.write(u"扫描3.pdf"_s, "other") }));
    CHECK(f.names() == QStringList{ u"扫描1.pdf"_s, u"扫描3.pdf"_s });
    CHECK(f.bar().text().contains(u"1 file(s) with the same content"_s));
    REQUIRE(f.drop({ f.folder.filePath(u"in/扫描2.pdf"_s) }));
    CHECK(f.links() == 2);
    CHECK(f.bar().tone() == Tone::Info);
    CHECK(f.store.damaged()->isEmpty());
}

TEST_CASE("A picture is pasted from the clipboard, files are chosen, and text is no attachment")
{
    FilesSchool f;
    f.open(f.zhang);
    QApplication::clipboard()->setText(u"一段文字"_s);
    f.press("attachmentPaste");
    CHECK(f.links() == 0);
    CHECK(f.bar().tone() == Tone::Info);
    QApplication::clipboard()->setImage(QImage::fromData(picture(Qt::green)));
    f.press("attachmentPaste");
    REQUIRE(f.names().size() == 1);
    CHECK(f.names().first().contains(u"2026-09-05 080000"_s));
    CHECK(f.store.of(u"person"_s, f.zhang.id.value())->first().mediaType == u"image/png"_s);
    f.press("attachmentPaste");
    CHECK(f.links() == 1); // the same again

    f.dialogs.openFiles = { f.write(u"甲.txt"_s, "a"), f.write(u"乙.txt"_s, "b") };
    f.press("attachmentAdd");
    CHECK(f.links() == 3);
    QMimeData text;
    text.setText(u"文字"_s);
    CHECK_FALSE(f.drop(text));
}

TEST_CASE("A file is looked at, opened as a copy, saved, dated, and taken off with a reason")
{
    FilesSchool f;
    f.open(f.zhang);
    REQUIRE(f.drop({ f.write(u"照片.png"_s, picture(Qt::blue)), f.write(u"记录.txt"_s, "words") }));
    f.list().setCurrentItem(f.list().topLevelItem(0));
    auto* preview = child<QLabel>(*f.form, "attachmentPreview");
    const QPixmap shown = preview->pixmap(Qt::ReturnByValue);
    REQUIRE_FALSE(shown.isNull());
    CHECK(shown.toImage().pixelColor(5, 5) == QColor(Qt::blue));

    f.press("attachmentOpen");
    CHECK(QFileInfo(f.opened).fileName() == u"照片.png"_s);
    CHECK_FALSE(f.opened.startsWith(f.folder.path()));
    f.opens = false;
    f.press("attachmentOpen");
    CHECK(f.bar().tone() == Tone::Warning);
    f.dialogs.saveFile = f.folder.filePath(u"副本.png"_s);
    f.press("attachmentSave");
    CHECK(f.dialogs.suggested == QStringList{ u"照片.png"_s });
    CHECK(QFileInfo(f.dialogs.saveFile).size() == picture(Qt::blue).size());

    f.list().setCurrentItem(f.list().topLevelItem(1));
    CHECK(preview->text().contains(u"TXT"_s));
    auto& date = f.input("attachmentDateInput");
    date.setFocus();
    QTest::keyClicks(&date, u"9-1"_s);
    QTest::keyClick(&date, Qt::Key_Return);
    CHECK(f.store.linksOf(u"person"_s, f.zhang.id.value())->last().eventDate == QDate(2026, 9, 1));
    CHECK(f.list().topLevelItem(1)->text(2) == u"2026-09-01"_s);
    CHECK(f.list().currentItem() == f.list().topLevelItem(1));

    f.press("attachmentRemove");
    CHECK(f.links() == 2); // no reason, nothing happens
    f.dialogs.text = u"放错了人"_s;
    f.press("attachmentRemove");
    CHECK(f.names() == QStringList{ u"照片.png"_s });
    QTest::mouseClick(&f.barAction(), Qt::LeftButton);
    CHECK(f.names() == QStringList{ u"照片.png"_s, u"记录.txt"_s });
    CHECK(f.store.linksOf(u"person"_s, f.zhang.id.value())->last().eventDate == QDate(2026, 9, 1));
    const auto history = recordHistory(*f.school.store, personType().kind(), f.zhang.id.value());
    CHECK(history->at(1).what == u"file taken off"_s);
    CHECK(history->at(1).why == u"放错了人"_s);
}

TEST_CASE("Files of a record that is not there yet wait, survive a crash, and come with its save or not at all")
{
    FilesSchool f;
    f.openNew();
    REQUIRE(f.drop({ f.write(u"照片.png"_s, picture(Qt::red)), f.write(u"简历.txt"_s, "cv") }));
    CHECK(f.form->isModified());
    CHECK(f.links() == 0);
    f.list().setCurrentItem(f.list().topLevelItem(1));
    f.input("attachmentDateInput").setFocus();
    QTest::keyClicks(&f.input("attachmentDateInput"), u"2026-8-20"_s);
    f.type("nameInput", u"王伟"_s);
    REQUIRE(QFile::remove(f.folder.filePath(u"in/照片.png"_s))); // the stick was pulled out
    f.form.reset();
    f.openNew();
    CHECK(f.names() == QStringList{ u"照片.png"_s, u"简历.txt"_s });
    CHECK(f.bar().tone() == Tone::Info);

    // Not without the record: the category is missing.
    f.press("saveButton");
    CHECK(f.links() == 0);
    f.choose("categoryInput", u"教"_s);
    // Nor when the bytes of one are gone: everything stays in the form.
    const QString stored = [&] {
        const QJsonArray files = QJsonDocument::fromJson(f.school.database->scalar(u"SELECT entered FROM draft"_s)->toString().toUtf8())[u"files"_s].toArray();
        const QString sha = files.last()[u"sha256"_s].toString();
        return f.folder.filePath(u"att/%1/%2"_s.arg(sha.left(2), sha));
    }();
    REQUIRE(QFile::rename(stored, stored + u".away"_s));
    const qint64 people = f.school.rows(u"person"_s);
    f.press("saveButton");
    CHECK(f.bar().tone() == Tone::Error);
    CHECK(f.school.rows(u"person"_s) == people);
    CHECK(f.links() == 0);
    REQUIRE(QFile::rename(stored + u".away"_s, stored));
    f.press("saveButton");
    CHECK(f.school.rows(u"person"_s) == people + 1);
    CHECK(f.links() == 2);
    CHECK(f.school.database->scalar(u"SELECT event_date FROM attachment_link WHERE name='简历.txt'"_s)->toString() == u"2026-08-20"_s);
    CHECK(f.drafts() == 0);
    CHECK(f.store.damaged()->isEmpty());
}

TEST_CASE("What waits and is dropped leaves no bytes behind, except those that something else needs")
{
    FilesSchool f;
    f.open(f.zhang);
    REQUIRE(f.drop({ f.write(u"共用.txt"_s, "shared") }));
    f.openNew();
    REQUIRE(f.drop({ f.write(u"共用2.txt"_s, "shared"), f.write(u"甲.txt"_s, "a"), f.write(u"乙.txt"_s, "b") }));
    CHECK(f.storedFiles() == 3);
    f.list().setCurrentItem(f.list().topLevelItem(1));
    f.press("attachmentRemove"); // waits only: no reason needed
    CHECK(f.dialogs.asked.isEmpty());
    CHECK(f.storedFiles() == 2);
    f.press("cancelButton");
    CHECK(f.names().size() == 2); // asked first
    REQUIRE(f.drop({ f.write(u"丙.txt"_s, "c") }));
    f.press("cancelButton");
    CHECK(f.names().size() == 3); // what came after the question is asked about, too
    f.press("cancelButton");
    CHECK(f.names().isEmpty());
    CHECK(f.storedFiles() == 1);
    CHECK(f.drafts() == 0);
    CHECK(f.store.damaged()->isEmpty());
    CHECK_FALSE(f.form->isModified());
}

TEST_CASE("Every control of the files has a name, and fits")
{
    FilesSchool f;
    f.open(f.zhang);
    REQUIRE(f.drop({ f.write(u"照片.png"_s, picture(Qt::blue)) }));
    CHECK(unnamedControls(*f.form) == QStringList());
}
