// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/education_services.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QLabel;
class QTreeWidget;

namespace bihuan {

class DateEdit;
class ToneLabel;

/// 人员迎新: who joined since the gate holds, how far each is, and who may not begin yet.
class InductionPage final : public Page {
    Q_OBJECT
public:
    static PageInfo info();
    InductionPage(EducationServices& services, const UiContext& context, QWidget* parent = nullptr);

    void activated() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;

signals:
    void newInductionWanted(const Record& begun);
    void inductionWanted(qint64 id);

private:
    void buildActions();
    void reload();
    void updateActions();
    const Newcomer* chosen() const;
    void enter();
    void admit();
    void print(const QList<Id<Induction>>& ids);
    void setSince();

    EducationServices& m_services;
    UiContext m_context;
    QList<Newcomer> m_rows;
    bool m_stale = true;
    DateEdit* m_since;
    QTreeWidget* m_table;
    ToneLabel* m_hint;
    QAction* m_enter = nullptr;
    QAction* m_admit = nullptr;
    QAction* m_certificate = nullptr;
    QAction* m_register = nullptr;
};

} // namespace bihuan
