// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/drills/drill_desk.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace bihuan {

class DeskClassButton;
class DeskCurve;
class MessageBar;

/// 演练台: a stopwatch over the whole screen, a large button for each class, the curve. By mouse, by touch and by keyboard:
/// Space starts, a number and Enter say that a class has arrived, Backspace takes the last one back, F ends. What is tapped is
/// stored before it is shown; closing the window or a crash loses nothing.
class DrillDeskWindow final : public QWidget {
    Q_OBJECT
public:
    DrillDeskWindow(DrillService& drills, const StopClock& watch, QWidget* parent = nullptr);
    /// Errors: as DrillDesk::open().
    Result<> open(Id<Drill> id);
    const DrillDesk& desk() const { return m_desk; }

signals:
    /// The class times are in the drill.
    void saved(const DrillUndo& undo);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildCount();
    QPushButton* addButton(class QHBoxLayout* row, const QString& name, const QString& text, void (DrillDeskWindow::*slot)());
    void buildClasses();
    void refresh();
    void tick();
    void start();
    void finish();
    void takeBack();
    void save();
    void goOn();
    void stopAtLastTap();
    void discard();
    void tap(qsizetype index);
    void openCount(qsizetype index);
    void acceptCount();
    void typed(QChar digit);
    void done(const Result<>& outcome);
    void sizeType();

    DrillDesk m_desk;
    qsizetype m_counting = -1; ///< class whose head-count is open
    QString m_typed;
    MessageBar* m_messages;
    QLabel* m_title;
    QLabel* m_watchLabel;
    QLabel* m_figures;
    QLabel* m_hint;
    DeskCurve* m_curve;
    QWidget* m_classArea;
    QWidget* m_countRow;
    QLabel* m_countName;
    QLineEdit* m_present;
    QLineEdit* m_note;
    QPushButton* m_start = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_finish = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_goOn = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_close = nullptr;
    QList<DeskClassButton*> m_buttons;
    QTimer* m_timer;
    qint64 m_lastBeat = 0;
};

} // namespace bihuan
