// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_board.h"

#include <QWidget>

class QLabel;

namespace bihuan {

class CountTiles;
class ProgressRing;

/// How far the year's campaign is: a ring and figures for the school, a tile for each department with signed / due and a
/// bar. Pressing a tile shows that department alone, pressing it again all.
class CampaignTiles final : public QWidget {
    Q_OBJECT
public:
    explicit CampaignTiles(QWidget* parent = nullptr);

    void setBoard(const YearBoard& board);
    QString department() const; ///< empty = all
    void choose(const QString& department);

signals:
    void departmentChosen(const QString& department);

private:
    ProgressRing* m_ring;
    QLabel* m_headline;
    QLabel* m_figures;
    CountTiles* m_tiles;
};

} // namespace bihuan
