// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/zones/plan_looks.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace bihuan {

class FilterEdit;
class ToneLabel;

/// Beside the plan: the zones that are still to be drawn and those that are, and what there is to know of the chosen one.
class PlanSide final : public QWidget {
    Q_OBJECT
public:
    explicit PlanSide(QWidget* parent = nullptr);

    void setContent(const PlanContent& content, PlanColour colour);
    Id<Zone> chosen() const { return m_chosen; }
    void choose(Id<Zone> zone);
    void focusList();

signals:
    void zoneChosen(Id<Zone> zone);
    void drawWanted(Id<Zone> zone); ///< Enter on a zone that is not drawn
    void recordWanted(const QString& kind, qint64 id);

private:
    void fill();
    void showChosen();
    QTreeWidgetItem* addSection(const QString& title);

    PlanContent m_content;
    PlanColour m_colour = PlanColour::Coverage;
    Id<Zone> m_chosen;
    FilterEdit* m_filter;
    QTreeWidget* m_list;
    QWidget* m_card;
    QLabel* m_name;
    ToneLabel* m_state;
    QLabel* m_people;
    QLabel* m_hazardsTitle;
    QListWidget* m_hazards;
    QPushButton* m_open;
    QPushButton* m_draw;
};

} // namespace bihuan
