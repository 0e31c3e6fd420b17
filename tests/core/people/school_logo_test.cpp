// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/school_logo.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("the school's logo is kept, replaced and removed; what is no picture is refused", "[people]")
{
    test::MemorySchool school;
    QTemporaryDir folder;
    AttachmentStore attachments(*school.database, folder.filePath(u"att"_s));
    QImage red(40, 40, QImage::Format_RGB32);
    red.fill(Qt::red);
    const QString path = folder.filePath(u"校徽.png"_s);
    REQUIRE(red.save(path));
    CHECK(setSchoolLogo(*school.store, attachments, path).error().kind == Error::Kind::NotFound);
    school.add(schoolProfileType(), SchoolProfile{.name = u"育才小学"_s});

    REQUIRE_OK(setSchoolLogo(*school.store, attachments, path));
    const auto logo = schoolLogo(*school.store, attachments);
    REQUIRE_OK(logo);
    CHECK(logo->size() == QSize(40, 40));

    QFile text(folder.filePath(u"不是图片.png"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("no picture");
    text.close();
    CHECK(setSchoolLogo(*school.store, attachments, text.fileName()).error().kind == Error::Kind::Format);
    CHECK_FALSE(schoolLogo(*school.store, attachments)->isNull());
    REQUIRE_OK(setSchoolLogo(*school.store, attachments, {}));
    CHECK(schoolLogo(*school.store, attachments)->isNull());
}
