// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDate>
#include <QSpinBox>
#include <QWheelEvent>
#include <QWidget>

#include <optional>

class QLineEdit;
class QToolButton;

namespace bihuan {

/// An input the mouse wheel never changes: scrolling a form must not alter it, not even where the focus happens to be. An
/// open list of choices scrolls as usual.
template <class Input> class WheelSafe : public Input {
public:
    explicit WheelSafe(QWidget* parent = nullptr)
        : Input(parent)
    {
        Input::setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

using ComboBox = WheelSafe<QComboBox>;
using SpinBox = WheelSafe<QSpinBox>;

/// A date one types in any usual way (2026-09-01, 2026.9.1, 20260901, 2026年9月1日; 9-1 is a day of this year) or
/// picks from a month, Monday first, by the button or Alt+Down. May be empty. Text that is no date stays as typed, for the form to complain about.
class DateEdit final : public QWidget {
    Q_OBJECT
public:
    explicit DateEdit(QWidget* parent = nullptr);
    ~DateEdit() override;

    void setDate(QDate date); ///< an invalid date empties the field
    QDate date() const; ///< invalid when empty or not a date
    QString text() const;
    void setText(const QString& text);
    bool isAcceptable() const; ///< empty, or a date
    QLineEdit* lineEdit() const { return m_edit; }
    void setToday(QDate today) { m_today = today; } ///< otherwise the computer's day

signals:
    void edited(); ///< with every character
    void finished(); ///< typed to the end, or chosen

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QDate today() const;
    void openCalendar();
    void tidy();

    QDate m_today;
    QLineEdit* m_edit;
    QToolButton* m_button;
};

} // namespace bihuan
