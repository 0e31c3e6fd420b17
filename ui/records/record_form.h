// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_service.h"
#include "core/storage/drafts.h"
#include "ui/shell/ui_context.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;

namespace bihuan {

class AttachmentPanel;
class ConflictNote;
class FieldEditor;
class MessageBar;
class ProgressPanel;
class ToneLabel;

/// The form of any record kind, made from its declaration. Edits a copy: nothing is changed before Save. Each edit runs
/// the kind's rules; what they find stands beside the field, and its count in the message bar. Save stays enabled and leads
/// to the first problem. What is typed is kept as a draft within two seconds and put back when the form is opened again,
/// even after a crash; what somebody else saved meanwhile is shown field by field.
class RecordForm final : public QWidget {
    Q_OBJECT
public:
    RecordForm(const RecordKind& kind, const UiContext& context, QWidget* parent = nullptr);
    ~RecordForm() override; ///< keeps the draft

    void load(const Record& record);
    Record draft() const;
    bool isModified() const;
    /// Shows “Save and new” (Ctrl+Shift+N), which ends in recordWanted(0).
    void offerAnother();
    /// Shows buttons for the records before and after; `neighbour` gives their ids, 0 = there is none.
    void offerNeighbours(std::function<qint64(qint64 id, int by)> neighbour);

    /// True when saved. Otherwise the problem is shown and its field has the focus.
    bool save();
    /// True when there was nothing to save, it was saved, or the user drops it: that is asked once.
    bool mayLeave();

signals:
    void saved(qint64 id);
    void recordWanted(qint64 id); ///< this one is done with: the next one, please; 0 = a new one
    void closed(); ///< by Cancel or by dropping the changes, without saving

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Row {
        FieldEditor* editor = nullptr;
        ToneLabel* issue = nullptr;
        ConflictNote* conflict = nullptr;
        bool touched = false;
    };

    void build();
    void buildRow(const Field& field, QWidget* body, const QString& label);
    void buildAttachments(QWidget* body, const QString& title);
    QLayout* buildButtons();
    void checkNow();
    Issues issues() const;
    void showIssues(const Issues& issues, bool all);
    /// What is to be put right, in the order of the form.
    Issues inOrder(const Issues& issues, Severity least) const;
    void announce(const Issues& toDo, qsizetype at, bool jump);
    void say(Tone tone, const QString& text, const QString& actionText = {}, std::function<void()> action = {});
    void saveAndNew();
    void goTo(int by);
    void cancel();
    void touch(qsizetype row);
    void settle(); ///< after saving or dropping: nothing is open any more

    // Drafts and changes made by others, in record_form_drafts.cpp
    void keepDraft();
    void restoreDraft();
    void dropDraft();
    QJsonObject entered() const;
    bool merge(qsizetype row, const QVariant& mine, const QVariant& base);
    void showConflict();
    QString whoChanged() const;

    const RecordKind& m_kind;
    UiContext m_context;
    RecordService& m_service;
    DraftStore m_drafts;
    Record m_original;
    QList<Row> m_rows; ///< in the order of the kind's fields
    QLabel* m_title;
    MessageBar* m_messages;
    ProgressPanel* m_progress;
    QWidget* m_work; ///< all but title and messages
    QScrollArea* m_scroll;
    AttachmentPanel* m_files = nullptr;
    QPushButton* m_save;
    QPushButton* m_saveAndNew;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    std::function<qint64(qint64 id, int by)> m_neighbour;
    ToneLabel* m_draftState;
    QTimer* m_checkTimer;
    QTimer* m_draftTimer;
    qsizetype m_announced = -1; ///< which issue stands in the message bar; -1 = something else does
    bool m_askedToDiscard = false;
    bool m_draftKept = false;
};

} // namespace bihuan
