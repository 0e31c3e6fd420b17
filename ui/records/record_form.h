// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_service.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;

namespace bihuan {

class FieldEditor;
class MessageBar;
class ToneLabel;

/// The form of any record kind, made from its declaration. Edits a copy: nothing is changed before Save. Each edit runs
/// the kind's rules; what they find stands beside the field. Save stays enabled and leads to the first problem.
class RecordForm final : public QWidget {
    Q_OBJECT
public:
    RecordForm(const RecordKind& kind, RecordService& service, QWidget* parent = nullptr);

    void load(const Record& record);
    Record draft() const;
    bool isModified() const;

    /// True when saved. Otherwise the problem is shown and its field has the focus.
    bool save();

signals:
    void saved(qint64 id);
    void closed(); ///< by Cancel, without saving

private:
    struct Row {
        FieldEditor* editor = nullptr;
        ToneLabel* issue = nullptr;
        bool touched = false;
    };

    void build();
    void checkNow();
    Issues issues() const;
    void showIssues(const Issues& issues, bool all);
    void cancel();

    const RecordKind& m_kind;
    RecordService& m_service;
    Record m_original;
    QList<Row> m_rows; ///< in the order of the kind's fields
    QLabel* m_title;
    MessageBar* m_messages;
    QScrollArea* m_scroll;
    QPushButton* m_save;
    QTimer* m_checkTimer;
    bool m_askedToDiscard = false;
};

} // namespace bihuan
