// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_board.h"

#include <QFrame>

class QPushButton;

namespace bihuan {

/// What went out of step in the year: late hires without an agreement, leavers who never signed, lost papers; each with
/// the one thing to do about it. Hidden when there is nothing.
class CampaignStrip final : public QFrame {
    Q_OBJECT
public:
    enum class Matter { LateHires, Leavers, Lost };

    explicit CampaignStrip(QWidget* parent = nullptr);
    void setBoard(const YearBoard& board);

signals:
    void actionWanted(CampaignStrip::Matter matter);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        QWidget* box = nullptr;
        QLabel* text = nullptr;
        QPushButton* button = nullptr;
    };
    Entry makeEntry(const QString& name, const QString& action, Matter matter);
    void recolor();

    Entry m_lateHires, m_leavers, m_lost;
};

} // namespace bihuan
