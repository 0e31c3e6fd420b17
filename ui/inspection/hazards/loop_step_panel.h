// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/day_table.h"
#include "core/loop/loop_service.h"
#include "core/storage/drafts.h"
#include "ui/shell/ui_context.h"

#include <QFrame>

class QGridLayout;
class QPlainTextEdit;
class QTimer;

namespace bihuan {

class DateEdit;
class PhotoStrip;
class ReferenceLine;
class ToneLabel;

/// One step of an item, asked in place: only what this step needs, with what the guards say beside each field before anything is
/// saved. Problems forbid it, warnings do not. A step cannot be taken back, and the panel says so. What is typed is kept as a
/// draft until the step is done or cancelled.
class LoopStepPanel final : public QFrame {
    Q_OBJECT
public:
    static inline const QString draftKind = QStringLiteral("loop_step"); ///< in the table of drafts, by the item's id

    LoopStepPanel(LoopService& loop, const UiContext& context, QWidget* parent = nullptr);
    ~LoopStepPanel() override; ///< keeps the draft

    void open(const LoopItem& item, LoopAction action);
    /// The step whose entries were kept for this item; nothing when there are none.
    std::optional<LoopAction> waiting(Id<LoopItem> item) const;
    void close(); ///< without saving; the draft stays
    bool isOpen() const { return m_open; }
    LoopAction action() const { return m_action; }
    PhotoStrip& photos() const { return *m_photos; }
    LoopMove step() const;
    Issues issues() const;
    void save();

signals:
    void done(const LoopReport& report);
    void cancelled();
    void otherStepWanted(LoopAction action); ///< this one needs that one first
    void changedElsewhere(); ///< the item is not as it was when the panel was opened; what was entered stays
    void photosChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Part { Department, Owner, Due, Measure, Number, Note, Person, Date, Photos, NoPhoto };
    struct Row {
        Part part;
        QString key; ///< of the issues
        QWidget* field = nullptr;
        QLabel* label = nullptr;
        ToneLabel* issue = nullptr;
        QWidget* box = nullptr;
        bool touched = false;
    };
    void build();
    QWidget* buildDue();
    void addRow(Part part, const QString& key, QWidget* field, QWidget* focus);
    QString labelOf(Part part) const;
    static QList<Part> partsOf(LoopAction action);
    void arrange();
    void propose();
    void showIssues(bool all);
    void showDueHint();
    void edited(Part part);
    Row* rowOf(const QString& key);
    void keepDraft();
    void restoreDraft();
    void dropDraft();
    int photosAfter() const;

    LoopService& m_loop;
    UiContext m_context;
    DraftStore m_drafts;
    LoopItem m_item;
    LoopRules m_rules;
    DayTable m_days;
    QDate m_today, m_usualDue;
    LoopAction m_action = LoopAction::Register;
    bool m_open = false, m_dirty = false, m_filling = false;
    QList<Row> m_rows;
    QGridLayout* m_grid;
    QLabel* m_title;
    ToneLabel* m_general;
    QPushButton* m_first; ///< leads to the step that is needed first
    ToneLabel* m_foot;
    QPushButton* m_save;
    QTimer* m_checkTimer;
    QTimer* m_draftTimer;
    ReferenceLine* m_department;
    ReferenceLine* m_owner;
    ReferenceLine* m_person;
    DateEdit* m_due;
    QPushButton* m_usual;
    ToneLabel* m_dueHint;
    DateEdit* m_date;
    QPlainTextEdit* m_measure;
    QPlainTextEdit* m_note;
    QLineEdit* m_number;
    QLineEdit* m_noPhoto;
    PhotoStrip* m_photos;
    std::optional<LoopAction> m_firstAction;
};

} // namespace bihuan
