// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_list_page.h"

namespace bihuan {

/// The list of a kind with steps of its own: buttons above the rows, for the rows selected, and in the menu of the right button.
class ActingListPage : public RecordListPage {
    Q_OBJECT
public:
    ActingListPage(const RecordKind& kind, const UiContext& context, RecordListOptions options, QWidget* parent = nullptr);
    QList<QAction*> editActions() const override;

protected:
    /// Which of the selected records the step is for; it is enabled when that is true of one of them at least. Without a
    /// condition the step needs no rows.
    using Condition = std::function<bool(const Record&)>;
    QAction* addStep(const QString& name, const QString& icon, const QString& text, const QKeySequence& keys, Condition fits, std::function<void()> run, bool primary = false);
    /// What the navigation shows instead of the number of all rows: what is to be done.
    void setBadge(std::function<QString()> badge);
    QList<Record> chosen(const Condition& fits = {}) const;
    /// Says what went wrong, or the sentence.
    void report(const Result<>& outcome, const QString& sentence);
    const UiContext& context() const { return m_shared; }

private:
    struct Step {
        QAction* action;
        Condition fits;
    };
    void updateSteps();

    UiContext m_shared;
    QWidget* m_bar;
    QList<Step> m_steps;
};

} // namespace bihuan
