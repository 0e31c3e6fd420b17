// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace bihuan {

/// A question for something that cannot be undone. The button carries the verb, never a bare “OK”.
struct Question {
    QString title;
    QString text; ///< what will happen, and to what
    QString detail; ///< smaller, may be empty
    QString accept; ///< “Void 3 records”
};

/// Everything modal goes through here, so that tests can answer. Handed down; never looked up.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    virtual bool ask(QWidget* parent, const Question& question) = 0;
    /// One line of text that must not be empty (a reason). Nothing when cancelled.
    virtual std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label,
                                           const QString& accept)
        = 0;
    /// Empty when cancelled. `filter` as in QFileDialog: “Excel (*.xlsx);;CSV (*.csv)”.
    virtual QString chooseOpenFile(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QStringList chooseOpenFiles(QWidget* parent, const QString& title, const QString& filter) = 0;
    /// `suggested`: a file name with its ending; the folder used last time is kept.
    virtual QString chooseSaveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter)
        = 0;
    virtual QString chooseFolder(QWidget* parent, const QString& title) = 0;
};

/// The real ones.
class SystemDialogs final : public Dialogs {
public:
    bool ask(QWidget* parent, const Question& question) override;
    std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label,
                                   const QString& accept) override;
    QString chooseOpenFile(QWidget* parent, const QString& title, const QString& filter) override;
    QStringList chooseOpenFiles(QWidget* parent, const QString& title, const QString& filter) override;
    QString chooseSaveFile(QWidget* parent, const QString& title, const QString& suggested,
                           const QString& filter) override;
    QString chooseFolder(QWidget* parent, const QString& title) override;

private:
    QString m_lastFolder;
};

} // namespace bihuan
