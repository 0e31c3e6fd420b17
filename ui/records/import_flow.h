// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"

#include <QObject>

namespace bihuan {

class Dialogs;
class ImportDialog;
class Page;
class UiSettings;

/// Imports as the window starts them: the dialog, its result in the message bar with Undo, and taking the newest back.
class ImportFlow final : public QObject {
    Q_OBJECT
public:
    struct Surroundings {
        RecordService& records;
        Dialogs& dialogs;
        UiSettings& settings;
        QString copyFolder; ///< where the copy of the database goes that is taken before an import
        QWidget* window;
        std::function<Page*()> frontPage; ///< whose message bar tells how it went
    };
    /// Called once with what was imported, or with nothing when the import was given up.
    using Finished = std::function<void(const std::optional<ImportResult>&)>;

    /// `creatable`: kinds whose unknown names may be created as they come with another kind's list.
    ImportFlow(const Surroundings& surroundings, const QSet<QString>& creatable, QObject* parent = nullptr);

    /// Opens the import of this kind over the window, or over `parent`; with `path`, that file is read at once. Without
    /// `finished` the result stands in the message bar of the page in front.
    ImportDialog& open(const RecordKind& kind, const QString& path = {}, Finished finished = {}, QWidget* parent = nullptr);
    /// Tells it in the message bar of the page in front, with Undo.
    void showResult(const ImportResult& result);
    /// Asks, then takes the newest import back.
    void undoLast();
    /// All imports there were, over the window.
    void showHistory();
    /// Asks where to, and saves the list of this kind to fill in.
    void saveTemplate(const RecordKind& kind);

private:
    Result<QString> askAndUndo(QWidget* parent);
    QSet<QString> creatableWith(const RecordKind& kind) const;

    Surroundings m_surroundings;
    QSet<QString> m_creatable;
    Importer m_importer;
};

} // namespace bihuan
