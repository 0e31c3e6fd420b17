// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_support.h"

#include "tests/support/catch.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace bihuan::test {

namespace {

QJsonDocument parsed(const QString& text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text.toUtf8(), &error);
    INFO(text.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    return document;
}

/// The demo school as the program under test makes it today: made once for all tests, each of which gets a copy.
QString demoSchool()
{
    const QString folder = QStringLiteral(BIHUAN_BINARY_DIR "/demo_school");
    QLockFile lock(folder + u".lock"_s); // several tests run at once
    lock.setStaleLockTime(0);
    REQUIRE(lock.lock());
    const QFileInfo program(QStringLiteral(BIHUANCTL));
    const QByteArray now = (program.lastModified().toString(Qt::ISODateWithMs) + QDate::currentDate().toString(Qt::ISODate)).toUtf8();
    QFile stamp(folder + u".made"_s);
    if (stamp.open(QIODevice::ReadWrite) && stamp.readAll() == now)
        return folder;
    QDir(folder).removeRecursively();
    const auto answer = Ctl::raw({u"init"_s, u"--name"_s, u"实验小学"_s, u"--demo"_s, u"--data"_s, folder});
    INFO(answer.err.toStdString());
    REQUIRE(answer.status == 0);
    REQUIRE(stamp.resize(0));
    REQUIRE(stamp.seek(0));
    REQUIRE(stamp.write(now) == now.size());
    return folder;
}

void copyFolder(const QString& from, const QString& to)
{
    QDir target(to);
    REQUIRE(target.mkpath(u"."_s));
    QDirIterator files(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString name = QDir(from).relativeFilePath(file);
        REQUIRE((files.fileInfo().isDir() ? target.mkpath(name) : QFile::copy(file, target.filePath(name))));
    }
}

} // namespace

QJsonArray CtlAnswer::array() const
{
    const auto document = parsed(out);
    REQUIRE(document.isArray());
    return document.array();
}

QJsonObject CtlAnswer::object() const
{
    const auto document = parsed(out);
    REQUIRE(document.isObject());
    return document.object();
}

Ctl::Ctl(bool demo)
{
    REQUIRE(m_folder.isValid());
    if (demo) {
        copyFolder(demoSchool(), data());
        return;
    }
    const auto answer = (*this)({u"init"_s, u"--name"_s, u"实验小学"_s});
    INFO(answer.err.toStdString());
    REQUIRE(answer.status == 0);
}

std::unique_ptr<QProcess> Ctl::start(const QStringList& words)
{
    auto process = std::make_unique<QProcess>();
    // As a scheduled job has it: no display, no locale.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LC_ALL"_s, u"LANG"_s, u"BIHUAN_DEBUG"_s, u"XDG_RUNTIME_DIR"_s})
        environment.remove(name);
    environment.insert(u"BIHUAN_LANG"_s, u"en"_s); // so that sentences do not depend on the state of the translation
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(BIHUANCTL), words);
    return process;
}

CtlAnswer Ctl::raw(const QStringList& words)
{
    const auto process = start(words);
    REQUIRE(process->waitForFinished(60'000));
    REQUIRE(process->exitStatus() == QProcess::NormalExit);
    return {process->exitCode(), QString::fromUtf8(process->readAllStandardOutput()), QString::fromUtf8(process->readAllStandardError())};
}

CtlAnswer Ctl::operator()(const QStringList& words) const
{
    return raw(QStringList{u"--data"_s, data()} + words);
}

QString Ctl::write(const QString& name, const QByteArray& bytes) const
{
    QFile out(file(name));
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(bytes) == bytes.size());
    return out.fileName();
}

void runAndKill(const Ctl& ctl, const QStringList& words, int milliseconds)
{
    const auto process = Ctl::start(QStringList{u"--data"_s, ctl.data()} + words);
    REQUIRE(process->waitForStarted());
    if (!process->waitForFinished(milliseconds)) {
        process->kill();
        REQUIRE(process->waitForFinished());
    }
}

int Ctl::count(const QString& kind) const
{
    return int((*this)({u"--json"_s, u"list"_s, kind}).array().size());
}

} // namespace bihuan::test
