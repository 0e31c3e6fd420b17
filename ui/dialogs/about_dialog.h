// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QPair>
#include <QString>

namespace bihuan {

/// What About tells besides the versions of Qt: filled in by the application.
struct ProgramFacts {
    QString version;
    QString dataPath; ///< folder with the database, as given to the program
    QList<QPair<QString, QString>> components; ///< library, version and licence: “SQLite”, “3.40.1, public domain”
};

/// Versions, licences, place of the data; “Copy details” for a call for help.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(const ProgramFacts& facts, QWidget* parent = nullptr);
    QString details() const { return m_details; }

private:
    QString m_details;
};

/// All shortcuts of the program in one list. `rows`: what it does, keys.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<QPair<QString, QString>>& rows, QWidget* parent = nullptr);
};

} // namespace bihuan
