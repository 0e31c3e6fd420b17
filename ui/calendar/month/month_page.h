// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/month/month_service.h"
#include "ui/calendar/month/day_add.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace bihuan {

class MonthStrip;
class MonthView;
class ToneLabel;

/// 安全教育月历: the month as it is printed, in which things are added, opened and moved to another day.
class MonthPage final : public Page {
    Q_OBJECT
public:
    /// Opens a record where it belongs.
    using Open = std::function<void(QWidget* page, const CalendarEntry& entry)>;

    static PageInfo info();
    /// `service` and what `context` names outlive the page. The first of `adds` is what Enter and a double click add.
    MonthPage(MonthService& service, const UiContext& context, QList<DayAdd> adds, Open open, QWidget* parent = nullptr);

    void activated() override;
    QList<QAction*> fileActions() const override;
    QList<QAction*> editActions() const override;

    void showDay(QDate day);
    QDate day() const;
    void editNotes(QDate month);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // month_page.cpp: what stands where, and reading
    void buildActions(const QList<DayAdd>& adds);
    void buildHeader();
    void buildBody();
    bool reload(); ///< false: what was shown still is, and the message bar says why
    void tellIssues(const Issues& issues);
    void updateActions();
    void fitView();
    void openMenu(const QPoint& at);
    void print();
    void exportIcs();
    // month_page_moves.cpp: moving and taking back
    void moveEntry(const CalendarEntry& entry, QDate from, QDate to);
    void nudge(int days);
    void askWhere();
    void undo();

    struct Moved {
        CalendarEntry entry; ///< as it stands now
        QDate before;        ///< its first day
    };
    MonthService& m_service;
    UiContext m_context;
    Open m_open;
    TextShaper m_shaper; ///< kept: a month then costs a fraction of the first
    MonthContent m_content;
    QDate m_month; ///< its first day
    QList<Moved> m_undo;
    bool m_stale = true;
    int m_zoom = 0;  ///< steps beyond the width of the window
    QLabel* m_title = nullptr;
    ToneLabel* m_issues = nullptr;
    QScrollArea* m_area = nullptr;
    MonthView* m_view = nullptr;
    MonthStrip* m_strip = nullptr;
    QList<QAction*> m_adds;
    QAction *m_back = nullptr, *m_on = nullptr, *m_today = nullptr, *m_openAction = nullptr, *m_move = nullptr, *m_undoAction = nullptr, *m_print = nullptr,
            *m_ics = nullptr, *m_notes = nullptr, *m_zoomIn = nullptr, *m_zoomOut = nullptr;
};

} // namespace bihuan
