// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/hazards/notice_service.h"
#include "ui/shell/ui_context.h"

#include <QDialog>

class QTreeWidget;

namespace bihuan {

class DateEdit;
class ReferenceLine;
class ToneLabel;

/// Issues one rectification notice for the hazards chosen, all of one department: what is wrong is said before it gets its number.
class NoticeDialog final : public QDialog {
    Q_OBJECT
public:
    NoticeDialog(NoticeService& notices, const UiContext& context, const QList<Id<LoopItem>>& hazards, QWidget* parent = nullptr);

    NoticeDraft draft() const;
    void preview(); ///< the sheet as it would be, without a number
    void issue();

signals:
    void issued(const RectifyNotice& notice);

private:
    void fill(const QList<Id<LoopItem>>& hazards);
    Issues check(bool all);

    NoticeService& m_notices;
    UiContext m_context;
    QList<Id<LoopItem>> m_hazards;
    QLabel* m_department;
    QTreeWidget* m_list;
    DateEdit* m_due;
    DateEdit* m_issuedOn;
    ReferenceLine* m_issuer;
    ToneLabel* m_issues;
};

} // namespace bihuan
