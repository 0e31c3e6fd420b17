// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translation.h"
#include "tests/support/catch.h"
#include "tests/support/source_tree.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

/// Off while texts are still being written faster than they are translated (tests/CMakeLists.txt).
constexpr bool mustBeComplete = BIHUAN_TRANSLATIONS_COMPLETE;

struct Message {
    QString context;
    QString source;
    QString comment;
    QString translation;
    bool unfinished = false;
    bool plural = false;

    QString key() const { return context + u" | "_s + source + (comment.isEmpty() ? QString() : u" | "_s + comment); }
};

QList<Message> messagesOf(const QByteArray& ts)
{
    QList<Message> messages;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == u"name"_s)
            context = xml.readElementText();
        else if (name == u"message"_s)
            messages << Message{.context = context, .plural = xml.attributes().hasAttribute(u"numerus"_s)};
        else if (name == u"source"_s)
            messages.last().source = xml.readElementText();
        else if (name == u"comment"_s)
            messages.last().comment = xml.readElementText();
        else if (name == u"translation"_s) {
            messages.last().unfinished = xml.attributes().value(u"type"_s) == u"unfinished"_s;
            messages.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (messages.last().plural) // its one Chinese form is an element of its own
                messages.last().translation = messages.last().translation.trimmed();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QByteArray committed()
{
    return test::sourceText(u"translations/bihuan_zh_CN.ts"_s).toUtf8();
}

/// The committed file brought in step with the sources by the script that developers use.
QList<Message> updated()
{
    const QTemporaryDir folder;
    QFile ts(folder.filePath(u"bihuan_zh_CN.ts"_s));
    REQUIRE(ts.open(QIODevice::ReadWrite));
    ts.write(committed());
    ts.close();
    const QString source = QStringLiteral(BIHUAN_SOURCE_DIR);
    QProcess cmake;
    cmake.setProcessChannelMode(QProcess::MergedChannels);
    cmake.start(QStringLiteral(BIHUAN_CMAKE),
                {u"-DSOURCE="_s + source, u"-DWORK="_s + folder.filePath(u"sources"_s), u"-DLUPDATE="_s + QStringLiteral(BIHUAN_LUPDATE),
                 u"-DTS="_s + ts.fileName(), u"-P"_s, source + u"/translations/update.cmake"_s});
    REQUIRE(cmake.waitForFinished(60'000));
    INFO(cmake.readAll().toStdString());
    REQUIRE(cmake.exitCode() == 0);
    REQUIRE(ts.open(QIODevice::ReadOnly));
    return messagesOf(ts.readAll());
}

QStringList keysOf(const QList<Message>& messages)
{
    QStringList keys;
    for (const Message& message : messages)
        keys << message.key();
    keys.sort();
    return keys;
}

QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(u"%(?:L?[1-9]|n)"_s);
    QStringList found;
    for (auto each = placeholder.globalMatch(text); each.hasNext();)
        found << each.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

TEST_CASE("texts in the sources are English and can be looked up", "[project][translation]")
{
    // Words of a school's files may be quoted: headings such as “姓名”, fields such as {部门}.
    static const QRegularExpression chinese(u"\\p{Han}"_s), quoted(u"“[^”]*”|\\{[^}]*\\}"_s);
    for (const Message& message : updated()) {
        CAPTURE(message.context, message.source);
        CHECK_FALSE(message.context.isEmpty()); // its tr() has no context: see translations/update.cmake
        CHECK_FALSE(QString(message.source).remove(quoted).contains(chinese));
        CHECK(message.source == message.source.trimmed());
    }
}

TEST_CASE("translations keep the places for values", "[project][translation]")
{
    for (const Message& message : messagesOf(committed())) {
        if (message.translation.isEmpty())
            continue;
        CAPTURE(message.context, message.source, message.translation);
        CHECK(placeholdersOf(message.translation) == placeholdersOf(message.source));
        CHECK(message.translation == message.translation.trimmed());
    }
}

TEST_CASE("every text of the program is translated", "[project][translation]")
{
    if (!mustBeComplete)
        return;
    const QList<Message> before = messagesOf(committed());
    const QStringList known = keysOf(before), wanted = keysOf(updated());
    QStringList missing, obsolete, unfinished;
    for (const QString& key : wanted)
        if (!known.contains(key))
            missing << key;
    for (const QString& key : known)
        if (!wanted.contains(key))
            obsolete << key;
    for (const Message& message : before)
        if (message.unfinished || message.translation.isEmpty())
            unfinished << message.key();
    CHECK(missing == QStringList());
    CHECK(obsolete == QStringList());
    CHECK(unfinished == QStringList());
}

TEST_CASE("the program speaks Chinese unless told otherwise", "[project][translation]")
{
    if (!mustBeComplete)
        return;
    const Message sample = messagesOf(committed()).first();
    const auto shown = [&] { return QCoreApplication::translate(sample.context.toUtf8(), sample.source.toUtf8()); };
    CHECK(shown() == sample.source);
    installTranslations(*QCoreApplication::instance());
    CHECK(shown() == sample.translation);
}
