// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_preview.h"

#include "tests/ui/ui_support.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

struct Files {
    QTemporaryDir folder;
    QString path(const QString& name) const { return folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(name);
    }
    /// Two pages, the first with a black bar across its upper half.
    QString pdf() const
    {
        QPdfWriter writer(path(u"scan.pdf"_s));
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        painter.fillRect(QRect(0, 0, writer.width(), writer.height() / 4), Qt::black);
        writer.newPage();
        painter.end();
        return path(u"scan.pdf"_s);
    }
};

constexpr QSize room(200, 120);

} // namespace

TEST_CASE("A photograph is shown upright and no larger than the room")
{
    const Files files;
    QImage photo(4000, 3000, QImage::Format_RGB32);
    photo.fill(Qt::red);
    REQUIRE(photo.save(files.path(u"a.jpg"_s)));
    const FilePreview preview = filePreview(files.path(u"a.jpg"_s), u"image/jpeg"_s, room);
    CHECK(preview.picture.size() == QSize(160, 120));
    CHECK(preview.picture.pixelColor(80, 60).red() > 240);

    QImage small(20, 10, QImage::Format_RGB32);
    small.fill(Qt::blue);
    REQUIRE(small.save(files.path(u"b.png"_s)));
    CHECK(filePreview(files.path(u"b.png"_s), u"image/png"_s, room).picture.size() == QSize(20, 10));
}

TEST_CASE("What cannot be shown says why")
{
    const Files files;
    QImage photo(60, 60, QImage::Format_RGB32);
    photo.fill(Qt::red);
    REQUIRE(photo.save(files.path(u"a.png"_s)));
    QFile file(files.path(u"a.png"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString cut = files.write(u"cut.png"_s, file.read(60));
    for (const auto& [path, type] : { std::pair{ cut, u"image/png"_s }, { files.write(u"x.tif"_s, "no picture"), u"image/tiff"_s },
                                      { files.write(u"x.pdf"_s, "%PDF-1.7\nno pages"), u"application/pdf"_s } }) {
        CAPTURE(path);
        const FilePreview preview = filePreview(path, type, room);
        CHECK(preview.picture.isNull());
        CHECK_FALSE(preview.why.isEmpty());
    }
    // Of other files nothing is wrong: there is just no picture.
    CHECK(filePreview(files.write(u"a.docx"_s, "PK"), u"application/zip"_s, room).why.isEmpty());
}

#ifdef BIHUAN_HAVE_QTPDF
TEST_CASE("Of a PDF the first page is shown on white paper, with the number of pages")
{
    const Files files;
    const FilePreview preview = filePreview(files.pdf(), u"application/pdf"_s, room);
    REQUIRE_FALSE(preview.picture.isNull());
    CHECK(preview.pages == 2);
    CHECK(preview.picture.height() == 120);
    CHECK(std::abs(preview.picture.width() - 85) <= 1); // 84.8
    CHECK(preview.picture.pixelColor(40, 20) == QColor(Qt::black));
    CHECK(preview.picture.pixelColor(40, 100) == QColor(Qt::white));
}

TEST_CASE("A PDF under a password is no damaged one")
{
    const Files files;
    const QString locked = files.path(u"locked.pdf"_s);
    REQUIRE(QProcess::execute(u"qpdf"_s, { u"--encrypt"_s, u"a"_s, u"b"_s, u"256"_s, u"--"_s, files.pdf(), locked }) == 0);
    const FilePreview preview = filePreview(locked, u"application/pdf"_s, room);
    CHECK(preview.picture.isNull());
    CHECK(preview.why.contains(u"password"_s));
}
#endif
