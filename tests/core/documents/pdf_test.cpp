// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable_file.h"
#include "core/documents/page_set.h"
#include "tests/core/documents/pages_for_test.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef BIHUAN_HAVE_QTPDF
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfSelection>
#endif

using namespace bihuan;
using namespace bihuan::test;
using namespace Qt::StringLiterals;

TEST_CASE("what is written in a file can be found, copied and trusted")
{
    const FontBook book;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"字.pdf"_s);
    const FontRole role = GENERATE(FontRole::Body, FontRole::Heading1, FontRole::Heading2);
    FunctionPages pages(1, [&](int, Canvas& canvas) { paintWords(book, canvas, role); });
    const Result<int> written = exportPdf(pages, path);
    REQUIRE_OK(written);
    CHECK(*written == 1);

    int code = 0;
    if (const auto report = runProgram(u"qpdf"_s, {u"--check"_s, path}, &code)) {
        CAPTURE(QString::fromUtf8(*report));
        CHECK(code == 0);
    }
    if (const auto text = runProgram(u"pdftotext"_s, {path, u"-"_s})) {
        for (const QString& word : testWords())
            CHECK(QString::fromUtf8(*text).split(u'\n').contains(word));
    }
    if (const auto fonts = runProgram(u"pdffonts"_s, {path})) {
        const QList<QByteArray> lines = fonts->trimmed().split('\n');
        CHECK(lines.size() > 2);
        for (const QByteArray& line : lines.mid(2)) {
            CAPTURE(line.toStdString());
            CHECK(line.contains("CID Type 0C"));
            CHECK(line.contains("Identity-H       yes yes yes"));
        }
    }
#ifdef BIHUAN_HAVE_QTPDF
    QPdfDocument document;
    REQUIRE(document.load(path) == QPdfDocument::Error::None);
    const QString all = document.getAllText(0).text();
    for (const QString& word : testWords())
        CHECK(all.contains(word));
#endif
}

TEST_CASE("a cancelled or failing export leaves an older file as it was and nothing else")
{
    const FontBook book;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"责任书.pdf"_s);
    REQUIRE_OK(writeDurably(path, "older file"));
    FunctionPages pages(50, [&](int, Canvas& canvas) { paintWords(book, canvas); });

    QList<int> done;
    const Result<int> cancelled = exportPdf(pages, path, [&](int page, int) {
        done.append(page);
        return page < 20;
    });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == Error::Kind::Cancelled);
    CHECK(done.size() == 21);

    FunctionPages none(0, [](int, Canvas&) {});
    const Result<int> empty = exportPdf(none, path);
    REQUIRE_FALSE(empty);
    CHECK(empty.error().kind == Error::Kind::Invalid);

    CHECK(contents(path) == "older file");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);

    const Result<int> nowhere = exportPdf(pages, folder.filePath(u"missing/a.pdf"_s));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == Error::Kind::File);
}

TEST_CASE("what pages have in common is in the file once")
{
    const FontBook book;
    const QTemporaryDir folder;
    const auto sizeOf = [&](int count, bool shared) {
        const QString path = folder.filePath(u"a.pdf"_s);
        FunctionPages pages(count, [&](int page, Canvas& canvas) {
            if (!shared) {
                paintWords(book, canvas);
            } else if (canvas.beginShared(7)) {
                paintWords(book, canvas);
                canvas.endShared();
            }
            canvas.text(lineOf(QString::number(page), book.font(FontRole::Song, 14)), {100, 280});
        });
        REQUIRE_OK(exportPdf(pages, path));
        if (const auto text = runProgram(u"pdftotext"_s, {path, u"-"_s}))
            CHECK(QString::fromUtf8(*text).count(u"全体工作人员"_s) == count);
        return contents(path).size();
    };
    const qsizetype alone = sizeOf(1, true);
    CHECK(sizeOf(41, true) - alone < 40 * 300);
    CHECK(sizeOf(41, false) - alone > 40 * 340);
}

TEST_CASE("title, author and dates are in the document information, bookmarks in the outline")
{
    const FontBook book;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    FunctionPages pages(120, [&](int page, Canvas& canvas) {
        canvas.text(lineOf(u"第%1页"_s.arg(page + 1), book.font(FontRole::Body, 16)), {30, 40});
    });
    pages.m_info = {u"2026年安全责任书（𫖯老师）"_s, u"实验小学 (东校区)\\"_s, u"责任书"_s,
                    QDateTime(QDate(2026, 9, 1), QTime(8, 30), Qt::OffsetFromUTC, 8 * 3600)};
    pages.m_bookmarks = {{0, {{u"语文组"_s, 0, 0}, {u"王伟"_s, 1, 0}}},
                         {2, {{u"𫖯老师"_s, 1, 2}}},
                         {77, {{u"食堂"_s, 0, 77}, {u"李(娜)"_s, 1, 77}}},
                         {119, {{u"附件"_s, 3, 119}}}};
    REQUIRE_OK(exportPdf(pages, path));
    int code = 0;
    if (runProgram(u"qpdf"_s, {u"--check"_s, path}, &code))
        CHECK(code == 0);
    if (const auto info = runProgram(u"pdfinfo"_s, {u"-isodates"_s, path})) {
        const QString text = QString::fromUtf8(*info);
        CHECK(text.contains(u"2026年安全责任书（𫖯老师）"_s));
        CHECK(text.contains(u"实验小学 (东校区)\\"_s));
        CHECK(text.contains(u"2026-09-01T08:30:00+08"_s));
        CHECK(text.contains(u"PDF version:     1.7"_s));
        CHECK(text.contains(u"Pages:           120"_s));
    }
#ifdef BIHUAN_HAVE_QTPDF
    QPdfDocument document;
    REQUIRE(document.load(path) == QPdfDocument::Error::None);
    QPdfBookmarkModel model;
    model.setDocument(&document);
    const auto check = [&](const QModelIndex& index, const QString& title, int page, int children) {
        CHECK(index.data(int(QPdfBookmarkModel::Role::Title)).toString() == title);
        CHECK(index.data(int(QPdfBookmarkModel::Role::Page)).toInt() == page);
        CHECK(model.rowCount(index) == children);
    };
    REQUIRE(model.rowCount({}) == 2);
    const QModelIndex first = model.index(0, 0), second = model.index(1, 0);
    check(first, u"语文组"_s, 0, 2);
    check(model.index(0, 0, first), u"王伟"_s, 0, 0);
    check(model.index(1, 0, first), u"𫖯老师"_s, 2, 0);
    check(second, u"食堂"_s, 77, 1);
    check(model.index(0, 0, second), u"李(娜)"_s, 77, 1);
    check(model.index(0, 0, model.index(0, 0, second)), u"附件"_s, 119, 0); // no level is skipped
#endif
}

TEST_CASE("files made from the same pages are the same bytes")
{
    const FontBook book;
    const QTemporaryDir folder;
    FunctionPages pages(2, [&](int page, Canvas& canvas) { paintEverything(book, page, canvas); });
    pages.m_info.created = QDateTime(QDate(2026, 9, 1), QTime(8, 0), Qt::UTC);
    REQUIRE_OK(exportPdf(pages, folder.filePath(u"a.pdf"_s)));
    REQUIRE_OK(exportPdf(pages, folder.filePath(u"b.pdf"_s)));
    CHECK(contents(folder.filePath(u"a.pdf"_s)) == contents(folder.filePath(u"b.pdf"_s)));
}
