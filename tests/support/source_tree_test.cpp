// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/source_tree.h"

#include "tests/support/catch.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("includes go from app to ui to core and never back", "[project]")
{
    const QStringList files = test::sourceFiles({u"core"_s, u"ui"_s, u"app"_s, u"resources"_s}, {u".cpp"_s, u".h"_s});
    REQUIRE(files.size() > 50);
    QStringList wrong;
    for (const QString& file : files)
        wrong += test::layerViolations(file, test::sourceText(file));
    CHECK(wrong == QStringList());
}

TEST_CASE("the layer check finds what it is there for", "[project]")
{
    struct Case {
        QString path;
        QString include;
        bool allowed;
    };
    const Case cases[] = {
        {u"core/base/a.cpp"_s, u"\"core/base/result.h\""_s, true},
        {u"core/base/a.cpp"_s, u"\"ui/shell/page.h\""_s, false},
        {u"core/base/a.cpp"_s, u"\"app/composition.h\""_s, false},
        {u"core/base/a.cpp"_s, u"\"result.h\""_s, false},
        {u"core/base/a.cpp"_s, u"<QImage>"_s, true},
        {u"core/base/a.cpp"_s, u"<QLabel>"_s, false},
        {u"core/base/a.cpp"_s, u"<qlabel.h>"_s, false},
        {u"core/base/a.cpp"_s, u"<QtWidgets>"_s, false},
        {u"core/base/a.cpp"_s, u"<QtWidgets/QLabel>"_s, false},
        {u"core/documents/a.h"_s, u"<QPrinter>"_s, false},
        {u"core/people/a.h"_s, u"<QSqlQuery>"_s, false},
        {u"core/storage/a.h"_s, u"<QSqlQuery>"_s, true},
        {u"core/exchange/a.cpp"_s, u"<zip.h>"_s, true},
        {u"ui/shell/a.cpp"_s, u"<QLabel>"_s, true},
        {u"ui/shell/a.cpp"_s, u"<QSqlDatabase>"_s, false},
        {u"ui/shell/a.cpp"_s, u"\"app/composition.h\""_s, false},
        {u"ui/shell/a.cpp"_s, u"\"ui_form.h\""_s, true},
        {u"ui/shell/a.cpp"_s, u"\"a.moc\""_s, true},
        {u"app/main.cpp"_s, u"\"ui/shell/main_window.h\""_s, true},
        {u"app/ctl/list.cpp"_s, u"\"ui/shell/main_window.h\""_s, false},
        {u"app/ctl_main.cpp"_s, u"<QApplication>"_s, false},
        {u"app/composition.cpp"_s, u"<QWidget>"_s, false},
    };
    for (const Case& each : cases) {
        CAPTURE(each.path, each.include);
        CHECK(test::layerViolations(each.path, u"#pragma once\n  # include "_s + each.include + u'\n').isEmpty() == each.allowed);
    }
}

TEST_CASE("every source file names its licence", "[project]")
{
    const QStringList files = test::sourceFiles({u"core"_s, u"ui"_s, u"app"_s, u"resources"_s, u"tests"_s, u"translations"_s, u"packaging"_s},
                                                {u".cpp"_s, u".h"_s, u".sql"_s, u".cmake"_s, u".sh"_s});
    QStringList without;
    for (const QString& file : files) {
        const QStringList beginning = test::sourceText(file).split(u'\n').first(2);
        if (beginning.filter(u"SPDX-License-Identifier: GPL-3.0-or-later"_s).size() != 1)
            without << file;
    }
    CHECK(without == QStringList());
}

// Two types of one name compile and link, and then mix up each other's functions.
TEST_CASE("no name of a type is used twice", "[project]")
{
    static const QRegularExpression definition(u"^(?:class|struct|enum class) (?:\\[\\[nodiscard\\]\\] )?(\\w+)[^;{(]*(?:\\n)?\\{"_s,
                                               QRegularExpression::MultilineOption);
    static const QRegularExpression space(u"^namespace ([\\w:]+) \\{"_s, QRegularExpression::MultilineOption);
    QHash<QString, QString> files;
    QStringList twice;
    for (const QString& file : test::sourceFiles({u"core"_s, u"ui"_s, u"app"_s}, {u".h"_s})) {
        const QString text = test::sourceText(file), inside = space.match(text).captured(1);
        for (auto each = definition.globalMatch(text); each.hasNext();) {
            const QString name = inside + u"::"_s + each.next().captured(1);
            if (files.contains(name))
                twice << u"%1 in %2 and %3"_s.arg(name, files.value(name), file);
            files.insert(name, file);
        }
    }
    CHECK(files.size() > 100);
    CHECK(twice == QStringList());
}

// About 400 lines a file and 150 a header; a tenth more is let pass so that nobody squeezes lines to stay under.
TEST_CASE("files stay small enough to be read at once", "[project]")
{
    QStringList tooLong;
    for (const QString& file : test::sourceFiles({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}, {u".cpp"_s, u".h"_s})) {
        const qsizetype lines = test::sourceText(file).count(u'\n');
        if (lines > (file.endsWith(u".h"_s) ? 165 : 440))
            tooLong << u"%1: %2 lines"_s.arg(file).arg(lines);
    }
    CHECK(tooLong == QStringList());
}
