// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of a form: files of several records, names, days of photographs.
#include "core/records/attachment_text.h"
#include "tests/ui/forms_support.h"
#include "ui/records/attachment_panel.h"
#include "ui/records/attachment_picker.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QTest>
#include <QTreeWidget>

using namespace bihuan;
using namespace Qt::StringLiterals;
using test::FormSchool;

namespace {

/// A JPEG with nothing but the day a camera wrote into it (EXIF, DateTime).
QByteArray photoOf(const QByteArray& day)
{
    QByteArray tiff("II*\0\x08\0\0\0", 8);
    tiff += QByteArray("\x01\0\x32\x01\x02\0\x14\0\0\0\x1a\0\0\0\0\0\0\0", 18);
    tiff += day + " 08:00:00" + QByteArray(1, '\0');
    const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
    const int length = int(exif.size()) + 2;
    return QByteArray("\xff\xd8\xff\xe1") + char(length >> 8) + char(length & 0xff) + exif + QByteArray("\xff\xd9");
}

struct FilesSchool : FormSchool {
    AttachmentStore store{ *school.database, folder.filePath(u"att"_s) };
    Person zhang = school.addPerson(u"张伟"_s, teachers, office);
    Person li = school.addPerson(u"李娜"_s, teachers, office);
    QString openedKind;
    qint64 openedId = 0;

    FilesSchool()
    {
        extend = [this](UiContext& context) {
            context.attachments = &store;
            context.openRecord = [this](const QString& kind, qint64 id) {
                openedKind = kind;
                openedId = id;
            };
        };
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    void add(const QStringList& paths)
    {
        dialogs.openFiles = paths;
        press("attachmentAdd");
        QApplication::processEvents();
    }
    QTreeWidget& list() { return *child<QTreeWidget>(*form, "attachmentList"); }
    QList<AttachmentLink> linksOf(const Person& person) { return store.linksOf(u"person"_s, person.id.value()).value_or({}); }
};

} // namespace

TEST_CASE("a file of another record is taken over, says where else it hangs, and taking it off leaves the other", "[attachments][ui]")
{
    FilesSchool f;
    f.open(f.zhang);
    f.add({ f.write(u"健康证.txt"_s, "card"), f.write(u"合同.txt"_s, "contract") });
    REQUIRE(f.linksOf(f.zhang).size() == 2);
    REQUIRE_OK(AttachmentTexts(*f.school.store, f.store).readPending(10));

    f.open(f.li);
    f.press("attachmentExisting");
    auto* picker = child<AttachmentPicker>(*f.form, "attachmentPicker");
    QApplication::processEvents();
    CHECK(unnamedControls(*picker) == QStringList());
    auto* files = child<QTreeWidget>(*picker, "pickerList");
    CHECK(files->topLevelItemCount() == 2);
    auto* filter = child<QLineEdit>(*picker, "filterEdit");
    typeByInputMethod(filter, u"张伟"_s); // by the record
    CHECK(files->topLevelItemCount() == 2);
    filter->clear();
    typeByInputMethod(filter, u"健康"_s); // by the name
    REQUIRE(files->topLevelItemCount() == 1);
    keepPicture(*picker, u"filing_picker"_s, { 860, 520 });
    files->topLevelItem(0)->setSelected(true);
    QTest::mouseClick(child<QPushButton>(*picker, "acceptButton"), Qt::LeftButton);
    QApplication::processEvents();
    REQUIRE(f.linksOf(f.li).size() == 1);
    CHECK(f.linksOf(f.li).first().attachment.sha256 == f.linksOf(f.zhang).first().attachment.sha256);
    CHECK(f.school.rows(u"attachment"_s) == 2); // kept once

    auto* uses = child<QPushButton>(*f.form, "attachmentUses");
    REQUIRE(uses->isVisible());
    CHECK(uses->text().contains(u'1'));
    REQUIRE(uses->menu()->actions().size() == 1);
    CHECK(uses->menu()->actions().first()->text().contains(u"张伟"_s));
    uses->menu()->actions().first()->trigger();
    CHECK(f.openedKind == u"person"_s);
    CHECK(f.openedId == f.zhang.id.value());

    f.dialogs.text = u"放错了"_s;
    f.press("attachmentRemove");
    CHECK(f.linksOf(f.li).isEmpty());
    CHECK(f.linksOf(f.zhang).size() == 2);
}

TEST_CASE("a photograph brings its day; several files are dated at once; a name is offered from the record", "[attachments][ui]")
{
    FilesSchool f;
    f.open(f.zhang);
    f.add({ f.write(u"IMG_0001.jpg"_s, photoOf("2025:09:03")), f.write(u"笔记.txt"_s, "words"), f.write(u"表.txt"_s, "table") });
    REQUIRE(f.linksOf(f.zhang).size() == 3);
    CHECK(f.linksOf(f.zhang).first().eventDate == QDate(2025, 9, 3));
    CHECK_FALSE(f.linksOf(f.zhang).last().eventDate.isValid());

    f.list().setCurrentItem(f.list().topLevelItem(1));
    f.list().topLevelItem(1)->setSelected(true);
    f.list().topLevelItem(2)->setSelected(true);
    auto& date = f.input("attachmentDateInput");
    date.setFocus();
    date.setText(u"20260901"_s);
    QTest::keyClick(&date, Qt::Key_Return);
    CHECK(f.linksOf(f.zhang)[0].eventDate == QDate(2025, 9, 3));
    CHECK(f.linksOf(f.zhang)[1].eventDate == QDate(2026, 9, 1));
    CHECK(f.linksOf(f.zhang)[2].eventDate == QDate(2026, 9, 1));

    f.list().setCurrentItem(f.list().topLevelItem(0));
    f.press("attachmentRename");
    auto* dialog = child<NameDialog>(*f.form, "fileNameDialog");
    QApplication::processEvents();
    QTest::mouseClick(child<QPushButton>(*dialog, "fileNameOffered"), Qt::LeftButton);
    CHECK(child<QLineEdit>(*dialog, "fileName")->text() == u"2025-09-03 张伟.jpg"_s);
    child<QLineEdit>(*dialog, "fileName")->clear();
    QTest::mouseClick(child<QPushButton>(*dialog, "acceptButton"), Qt::LeftButton);
    CHECK(f.linksOf(f.zhang).first().attachment.originalName == u"IMG_0001.jpg"_s); // a name is needed
    QTest::mouseClick(child<QPushButton>(*dialog, "fileNameOffered"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(*dialog, "acceptButton"), Qt::LeftButton);
    CHECK(f.linksOf(f.zhang).first().attachment.originalName == u"2025-09-03 张伟.jpg"_s);
    const auto kept = f.store.find(f.linksOf(f.zhang).first().attachment.id);
    CHECK((*kept)->originalName == u"IMG_0001.jpg"_s); // the original name stays
}
