// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/drills/drill_service.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace bihuan {

/// 七有: a button for each kind of evidence of the drill selected, with a mark and a word; pressing it adds files for it.
class DrillSlotBar final : public QWidget {
    Q_OBJECT
public:
    explicit DrillSlotBar(QWidget* parent = nullptr);
    void setFile(const DrillFile& file);
    void setNothing();

signals:
    void attachWanted(const QString& slotCode);

private:
    QLabel* m_title;
    QHBoxLayout* m_row;
    QList<QPushButton*> m_buttons;
    QStringList m_codes; ///< of the slots the buttons stand for
};

} // namespace bihuan
