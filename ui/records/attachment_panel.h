// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/attachments.h"
#include "ui/shell/ui_context.h"
#include "ui/widgets/theme.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QWidget>

class QLabel;
class QMenu;
class QMimeData;
class QPushButton;
class QTreeWidget;

namespace bihuan {

class DateEdit;
class PageLoader;
class ProgressPanel;
struct LoadedPage;

/// The files of one record: dropped, pasted or chosen, also those of other records; looked at, opened, copied out, named, dated, taken off again with a reason. For a
/// record that exists each step is done at once, in one transaction. For one that does not, the files wait (their bytes
/// are safe already) until the form calls attachStaged() in the transaction of its save.
class AttachmentPanel final : public QWidget {
    Q_OBJECT
public:
    struct Surroundings {
        /// Shows a message where the form shows its own; the action may be empty.
        std::function<void(Tone, const QString& text, const QString& actionText, std::function<void()> action)> say;
        ProgressPanel& progress;
        QWidget* locked; ///< cannot be used while many files are read
    };
    AttachmentPanel(const UiContext& context, Surroundings surroundings, QWidget* parent = nullptr);

    void load(const QString& table, qint64 recordId);

    /// Files and folders; all or none of them.
    void addFiles(const QStringList& paths);
    /// Pictures and files; false when there are none.
    bool take(const QMimeData& mime);
    static bool canTake(const QMimeData& mime);

    bool hasStaged() const;
    QJsonArray staged() const; ///< for the form's draft
    void restoreStaged(const QJsonArray& staged);
    Result<> attachStaged(qint64 recordId); ///< needs an open Transaction
    void forgetStaged(); ///< they are attached, or kept in a draft
    void discardStaged(); ///< after the draft that named them is gone

    QWidget* focusTarget() const;

signals:
    void stagedChanged();

private:
    void buildList();
    void buildDetails();
    void fill();
    void showCurrent();
    void reload(QString selected = {});
    const AttachmentLink* current() const;
    void accept(const QList<Attachment>& files, int known);
    void detach(const QList<AttachmentLink>& links, const QString& why);
    void relink(const QList<AttachmentLink>& links);
    void openCurrent();
    void saveCopy();
    void removeCurrent();
    void commitDate();
    void lookAtCurrent();
    void renameCurrent();
    void chooseExisting();
    void fillUses();
    void showLoaded(const LoadedPage& page);
    QList<qsizetype> selected() const; ///< rows
    QString recordName() const;
    void report(const Error& error);
    bool isStaged() const { return m_record == 0; }

    UiContext m_context;
    Surroundings m_surroundings;
    AttachmentStore& m_store;
    Database& m_database;
    QString m_table;
    qint64 m_record = 0; ///< 0: the files wait
    QList<AttachmentLink> m_links; ///< as listed; attachment.id 0 = waits
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies with their names, for other programs to show
    QLabel* m_hint;
    QPushButton* m_add;
    QPushButton* m_paste;
    QPushButton* m_existing;
    QPushButton* m_uses;
    QMenu* m_usesMenu;
    PageLoader* m_loader;
    QTreeWidget* m_list;
    QWidget* m_details;
    QLabel* m_preview;
    DateEdit* m_date;
};

} // namespace bihuan
