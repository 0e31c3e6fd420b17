// SPDX-License-Identifier: GPL-3.0-or-later
// The default data and texts that ship with the program: readable, complete, and agreeing with one another.
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

QByteArray readResource(const QString& path)
{
    QFile file(u":/bihuan/"_s + path);
    if (!file.open(QIODevice::ReadOnly))
        FAIL("missing resource " << path.toStdString());
    return file.readAll();
}

QJsonArray rowsOf(const QString& name)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(readResource(u"defaults/"_s + name), &error);
    CAPTURE(name, error.errorString());
    REQUIRE(error.error == QJsonParseError::NoError);
    return document[u"rows"_s].toArray();
}

QSet<QString> codesOf(const QJsonArray& rows)
{
    QSet<QString> codes;
    for (const QJsonValue& row : rows)
        codes.insert(row[u"code"_s].toString());
    return codes;
}

const QStringList categoryCodes{u"teacher"_s, u"worker"_s, u"contracted"_s, u"guard"_s, u"cleaner"_s, u"canteen"_s};

int ideographs(const QString& text)
{
    return int(std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF; }));
}

} // namespace

TEST_CASE("every default row has its own code, a name, a place and a source")
{
    const QString name = GENERATE(u"mechanism.json"_s, u"department.json"_s, u"staff_category.json"_s, u"post.json"_s,
                                  u"zone_kind.json"_s);
    CAPTURE(name);
    const QJsonArray rows = rowsOf(name);
    CHECK(codesOf(rows).size() == rows.size());
    int order = 0;
    QSet<QString> words;
    for (const QJsonValue& row : rows) {
        CAPTURE(row[u"code"_s].toString());
        CHECK(QRegularExpression(u"^[a-z][a-z_]*$"_s).match(row[u"code"_s].toString()).hasMatch());
        CHECK(QStringList{u"种"_s, u"法"_s, u"惯"_s, u"拟"_s}.contains(row[u"source"_s].toString()));
        CHECK(row[u"order"_s].toInt() > order);
        order = row[u"order"_s].toInt();
        // A word may lead to one row only, or an import could not decide.
        QStringList all{row[u"name"_s].toString()};
        for (const QJsonValue& alias : row[u"aliases"_s].toArray())
            all += alias.toString();
        for (const QString& word : all) {
            CAPTURE(word);
            CHECK_FALSE(word.isEmpty());
            CHECK_FALSE(words.contains(word));
            words.insert(word);
        }
    }
}

TEST_CASE("mechanisms, departments, categories and posts refer to one another")
{
    const QJsonArray departments = rowsOf(u"department.json"_s);
    const QJsonArray mechanisms = rowsOf(u"mechanism.json"_s);
    const QJsonArray categories = rowsOf(u"staff_category.json"_s);
    CHECK(departments.size() == 12);
    CHECK(codesOf(mechanisms) == QSet<QString>{u"organization"_s, u"plans"_s, u"inspection"_s, u"education"_s, u"meetings"_s,
                                               u"archive"_s, u"readiness"_s, u"appraisal"_s});
    CHECK(codesOf(categories) == QSet<QString>(categoryCodes.begin(), categoryCodes.end()));
    for (const QJsonValue& mechanism : mechanisms) {
        CHECK(mechanism[u"pending"_s].toString().endsWith(u'。'));
        CHECK_FALSE(mechanism[u"departments"_s].toArray().isEmpty());
        for (const QJsonValue& department : mechanism[u"departments"_s].toArray())
            CHECK(codesOf(departments).contains(department.toString()));
    }
    for (const QJsonValue& category : categories)
        CHECK_FALSE(readResource(u"templates/"_s + category[u"template"_s].toString() + u".txt"_s).isEmpty());
}

TEST_CASE("every post has three to six duties, each one whole sentence")
{
    const QJsonArray posts = rowsOf(u"post.json"_s);
    CHECK(posts.size() >= 40);
    for (const QJsonValue& post : posts) {
        CAPTURE(post[u"code"_s].toString());
        CHECK(categoryCodes.contains(post[u"category"_s].toString()));
        const QJsonArray duties = post[u"duties"_s].toArray();
        CHECK(duties.size() >= 3);
        CHECK(duties.size() <= 6);
        for (const QJsonValue& duty : duties) {
            CAPTURE(duty.toString());
            CHECK(duty.toString().endsWith(u'。'));
            CHECK(duty.toString().count(u'。') == 1);
            CHECK(ideographs(duty.toString()) <= 60);
        }
    }
}

TEST_CASE("the posts and departments of the demo school are default ones")
{
    const QJsonObject demo = QJsonDocument::fromJson(readResource(u"defaults/demo_school.json"_s)).object();
    const QSet<QString> posts = codesOf(rowsOf(u"post.json"_s));
    const QSet<QString> departments = codesOf(rowsOf(u"department.json"_s));
    for (const QJsonValue& slot : demo[u"staff"_s].toArray()) {
        CHECK(departments.contains(slot[u"department"_s].toString()));
        for (const QJsonValue& post : slot[u"posts"_s].toArray()) {
            CAPTURE(post.toString());
            CHECK(posts.contains(post.toString()));
        }
    }
    for (const QJsonValue& zone : demo[u"zones"_s].toArray())
        for (const QJsonValue& department : zone[u"departments"_s].toArray())
            CHECK(departments.contains(department.toString()));
}
