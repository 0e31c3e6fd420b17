// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loop/loop_service.h"
#include "core/records/record_text.h"
#include "ui/shell/ui_context.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace bihuan {

class HazardTimeline;
class LoopStepPanel;
class MessageBar;
class PhotoStrip;
class PillLabel;

/// One item with everything about it: facts, photographs before and after, its way so far, and a button for each step that can be
/// next. A step is entered in place. Another part of the program may add what it does with an item to the menu.
class HazardView final : public QWidget {
    Q_OBJECT
public:
    HazardView(LoopService& loop, const UiContext& context, MessageBar& messages, QWidget* parent = nullptr);
    ~HazardView() override;

    /// False when there is no such item (said in the messages).
    bool load(Id<LoopItem> id);
    void reload(); ///< as stored now; an open step stays open
    const LoopItem& item() const { return m_item; }
    void startStep(LoopAction action);
    LoopStepPanel& stepPanel() const { return *m_step; }
    /// Buttons for the items before and after; `neighbour` gives their ids, null = there is none.
    void setNeighbours(std::function<Id<LoopItem>(Id<LoopItem> id, int by)> neighbour);
    /// Further entries of the menu; they act on item(). Shown before “Void”.
    void addTools(const QList<QAction*>& tools);
    void addFacts(std::function<QList<std::pair<QString, QString>>(const LoopItem&)> facts);
    PhotoStrip& before() const { return *m_before; }
    PhotoStrip& after() const { return *m_after; }
    HazardTimeline& timeline() const { return *m_timeline; }

signals:
    void backWanted();
    void editWanted(Id<LoopItem> id);
    void itemWanted(Id<LoopItem> id); ///< another one: the earlier one of a repeat, a neighbour
    void loaded(); ///< another item stands here, or this one as changed

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* buildHead();
    QWidget* buildBody();
    QAction* menuAction(const QString& name, const QString& icon, const QString& text);
    void showHead();
    void showActions();
    void showFacts();
    void addFact(const QString& label, const QString& value);
    void showHistory();
    void voidItem();
    void restoreItem();
    void comparePhotos();
    void stepDone(const LoopReport& report);
    static std::optional<LoopAction> nextOf(const LoopItem& item, const QList<LoopAction>& possible);

    LoopService& m_loop;
    UiContext m_context;
    MessageBar& m_messages;
    RecordText m_text;
    LoopItem m_item;
    QString m_voidReason;
    std::function<Id<LoopItem>(Id<LoopItem> id, int by)> m_neighbour;
    std::function<QList<std::pair<QString, QString>>(const LoopItem&)> m_moreFacts;
    QLabel* m_number;
    QLabel* m_what;
    PillLabel* m_state;
    PillLabel* m_due;
    PillLabel* m_level;
    PillLabel* m_risk;
    QToolButton* m_previous;
    QToolButton* m_next;
    QPushButton* m_edit;
    QPushButton* m_more;
    QMenu* m_menu;
    QAction* m_history = nullptr;
    QAction* m_void = nullptr;
    QAction* m_restore = nullptr;
    QHBoxLayout* m_actions;
    QWidget* m_actionBar;
    LoopStepPanel* m_step;
    QScrollArea* m_scroll;
    QGridLayout* m_facts;
    QWidget* m_factBox;
    int m_factRow = 0;
    PhotoStrip* m_before;
    PhotoStrip* m_after;
    HazardTimeline* m_timeline;
};

} // namespace bihuan
