// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace bihuan::test {

struct CtlAnswer {
    int status = -1;
    QString out;
    QString err;

    QJsonArray array() const; ///< fails the test when the output is not exactly one JSON array
    QJsonObject object() const;
    QStringList errLines() const { return err.split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
};

/// The program on a data folder of its own.
class Ctl {
public:
    explicit Ctl(bool demo = true); ///< with the demo school
    CtlAnswer operator()(const QStringList& words) const; ///< adds --data
    static CtlAnswer raw(const QStringList& words);
    static std::unique_ptr<QProcess> start(const QStringList& words);

    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    QString file(const QString& name) const { return m_folder.filePath(name); } ///< beside the data folder
    QString write(const QString& name, const QByteArray& bytes) const;
    int count(const QString& kind) const;

private:
    QTemporaryDir m_folder;
};

/// Milliseconds after which the tests pull the plug.
inline constexpr int momentsToKill[] = {5, 15, 30, 45, 60, 80, 100, 130, 170, 220, 300};
/// Kills the command after some milliseconds, if it still runs then.
void runAndKill(const Ctl& ctl, const QStringList& words, int milliseconds);

} // namespace bihuan::test
