// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/attachment_text.h"
#include "core/records/record_search.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace bihuan {

class EmptyState;

/// Finds records of every kind while one types: groups with counts, arrow keys choose, Enter opens, Esc closes. Of a kind with
/// many hits the first few are listed; the row under them brings more.
class SearchDialog final : public QDialog {
    Q_OBJECT
public:
    using Search = std::function<Result<QList<SearchGroup>>(const QString& words, const SearchScope& scope)>;

    using Attachments = std::function<Result<QList<AttachmentHit>>(const QString& words)>;

    explicit SearchDialog(Search search, QWidget* parent = nullptr);
    /// Attached files are looked in, too; they stand behind the records.
    void setAttachments(Attachments search) { m_attachments = std::move(search); }

signals:
    /// One record was chosen; the dialog has closed.
    void recordChosen(const QString& kind, qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& words);
    void addGroup(const SearchGroup& group);
    void addAttachments(const QList<AttachmentHit>& hits);
    void fillGroup(QTreeWidgetItem* item, const SearchGroup& group);
    void showMore(QTreeWidgetItem* group);
    void step(int by);
    void choose();

    Search m_search;
    Attachments m_attachments;
    QLineEdit* m_input;
    QStackedWidget* m_stack;
    QTreeWidget* m_hits;
    EmptyState* m_empty;
    QLabel* m_note;
    bool m_composing = false; ///< an input method has unfinished text: Enter and Esc belong to it
};

} // namespace bihuan
