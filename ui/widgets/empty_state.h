// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QHBoxLayout;
class QAction;

namespace bihuan {

/// Stands where nothing is yet: says why it is empty and offers the next step.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& hint);
    /// A button for each action, the first one as the main one. The actions stay with their owner.
    void setActions(const QList<QAction*>& actions);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_hint;
    QHBoxLayout* m_buttons;
};

} // namespace bihuan
