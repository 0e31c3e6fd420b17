// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_name.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("file names are safe on every system", "[base]")
{
    const QPair<QString, QString> cases[] = {
        {u"教导处-王伟.pdf"_s, u"教导处-王伟.pdf"_s},
        {u"a/b\\c:d*e?f\"g<h>i|j.pdf"_s, u"a_b_c_d_e_f_g_h_i_j.pdf"_s},
        {u"../../etc/passwd.pdf"_s, u"_.._.._etc_passwd.pdf"_s},
        {u"con.pdf"_s, u"_con.pdf"_s},
        {u"COM1.x.pdf"_s, u"_COM1.x.pdf"_s},
        {u".pdf"_s, u"_.pdf"_s},
        {u"name. .pdf"_s, u"name.pdf"_s},
        {u"line\nbreak\t.pdf"_s, u"line_break_.pdf"_s},
        {u"发票\u202Efdp.exe"_s, u"发票_fdp.exe"_s},
        {u"李𫖯.pdf"_s, u"李𫖯.pdf"_s},
        {u"..."_s, u"_"_s},
    };
    for (const auto& [given, expected] : cases)
        CHECK(safeFileName(given) == expected);
    const QString longName = safeFileName(QString(u"𫖯"_s).repeated(200) + u".pdf"_s);
    CHECK(longName.toUtf8().size() <= 200);
    CHECK(longName.isValidUtf16());
    CHECK(longName.endsWith(u".pdf"_s));
}

TEST_CASE("only the last component of a foreign path counts", "[base]")
{
    CHECK(safeLastComponent(u"../../etc/passwd"_s) == u"passwd"_s);
    CHECK(safeLastComponent(u"C:\\a\\名单?.xlsx"_s) == u"名单_.xlsx"_s);
    CHECK(safeLastComponent(u"NUL.txt"_s) == u"_NUL.txt"_s);
}
