// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"

#include <QList>
#include <QStringList>

namespace bihuan {

/// Answers prepared in advance; remembers what was asked. A question without an answer counts as cancelled.
class TestDialogs final : public Dialogs {
public:
    bool answer = true;
    QString text; ///< empty = cancelled
    QString openFile; ///< the answers of the file choosers; empty = cancelled
    QStringList openFiles;
    QString saveFile;
    QString folder;
    QList<Question> asked;
    QStringList suggested;

    bool ask(QWidget*, const Question& question) override
    {
        asked.append(question);
        return answer;
    }
    std::optional<QString> askText(QWidget*, const QString& title, const QString& label, const QString& accept) override
    {
        asked.append({ title, label, {}, accept });
        return text.isEmpty() ? std::nullopt : std::optional(text);
    }
    QString chooseOpenFile(QWidget*, const QString&, const QString&) override { return openFile; }
    QStringList chooseOpenFiles(QWidget*, const QString&, const QString&) override { return openFiles; }
    QString chooseSaveFile(QWidget*, const QString&, const QString& suggestion, const QString&) override
    {
        suggested.append(suggestion);
        return saveFile;
    }
    QString chooseFolder(QWidget*, const QString&) override { return folder; }
};

} // namespace bihuan
