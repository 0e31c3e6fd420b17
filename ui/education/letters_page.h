// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/education_services.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QLabel;
class QStackedWidget;
class QTreeWidget;

namespace bihuan {

class EmptyState;
class SlipTable;

/// 告家长书: the letters above, the slips of the one chosen by class below.
class LettersPage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    LettersPage(EducationServices& services, const UiContext& context, QWidget* parent = nullptr);

    void activated() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;
    void showLetter(Id<ParentLetter> id);
    Id<ParentLetter> letter() const; ///< the one chosen; null = none

private:
    void buildActions();
    void buildBody();
    void reload();
    void showSlips();
    void add();
    void count(const SlipCount& typed);
    void undo();
    void print(LetterLayout layout);
    void file();
    void reopen();
    void printTable(const Result<TableContent>& table);
    void preview(std::shared_ptr<PageSet> pages, const QString& note);

    EducationServices& m_services;
    UiContext m_context;
    bool m_stale = true;
    std::optional<SlipUndo> m_undo;
    QTreeWidget* m_letters = nullptr;
    SlipTable* m_slips = nullptr;
    QLabel* m_title = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_nothing = nullptr;
    QAction* m_new = nullptr;
    QAction* m_print = nullptr;
    QAction* m_printOne = nullptr;
    QAction* m_tally = nullptr;
    QAction* m_chase = nullptr;
    QAction* m_file = nullptr;
    QAction* m_reopen = nullptr;
    QAction* m_undoAction = nullptr;
};

} // namespace bihuan
