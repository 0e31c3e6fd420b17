// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_index.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeWidget;

namespace bihuan {

class EmptyState;

/// Finds records of every kind while one types: groups with counts, arrow keys choose, Enter opens, Esc closes.
class SearchDialog final : public QDialog {
    Q_OBJECT
public:
    /// At most `limit` hits, best first.
    using Search = std::function<Result<QList<SearchHit>>(const QString& words, int limit)>;

    /// `registry` gives the kinds their order and names; it outlives the dialog.
    SearchDialog(Search search, const Registry& registry, QWidget* parent = nullptr);

signals:
    /// One record was chosen; the dialog has closed.
    void recordChosen(const QString& kind, qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& words);
    void fill(const QList<SearchHit>& hits);
    void step(int by);
    void choose();

    Search m_search;
    const Registry& m_registry;
    QLineEdit* m_input;
    QStackedWidget* m_stack;
    QTreeWidget* m_hits;
    EmptyState* m_empty;
    QLabel* m_note;
    bool m_composing = false; ///< an input method has unfinished text: Enter and Esc belong to it
};

} // namespace bihuan
