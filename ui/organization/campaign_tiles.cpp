// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/campaign_tiles.h"

#include "ui/widgets/progress_ring.h"
#include "ui/widgets/count_tiles.h"

namespace bihuan {

using namespace Qt::StringLiterals;

CampaignTiles::CampaignTiles(QWidget* parent)
    : QWidget(parent)
    , m_ring(new ProgressRing(this))
    , m_headline(new QLabel(this))
    , m_figures(new QLabel(this))
    , m_tiles(new CountTiles(u"department"_s, this))
{
    setObjectName(u"campaignTiles"_s);
    m_figures->setObjectName(u"campaignFigures"_s);
    m_headline->setObjectName(u"campaignHeadline"_s);
    for (QLabel* label : { m_headline, m_figures }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont strong = font();
    strong.setBold(true);
    m_headline->setFont(strong);
    auto* said = new QVBoxLayout;
    said->setSpacing(4);
    said->addStretch(1);
    said->addWidget(m_headline);
    said->addWidget(m_figures);
    said->addStretch(1);
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(m_ring);
    head->addLayout(said, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_tiles);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_tiles, &CountTiles::chosenChanged, this, &CampaignTiles::departmentChosen);
}

void CampaignTiles::setBoard(const YearBoard& board)
{
    const BoardTotals& all = board.total;
    m_ring->setProgress(all.returned, all.due, tr("%1 of %2 signed").arg(all.returned).arg(all.due));
    QString headline = all.owed == 0 ? tr("%1 due, all signed").arg(all.due) : tr("%1 due, %2 owed").arg(all.due).arg(all.owed);
    if (all.issued > 0) {
        const qint64 days = board.today.daysTo(board.windowEnd);
        headline += u"   "_s
            + (days >= 0 ? tr("signing until %1").arg(board.windowEnd.toString(Qt::ISODate))
                         : tr("signing ended %1").arg(board.windowEnd.toString(Qt::ISODate)));
    }
    m_headline->setText(headline);
    QStringList parts{ tr("%1 issued").arg(all.issued), tr("%1 printed").arg(all.printed),
                       tr("%1 handed out").arg(all.handed), tr("%1 returned").arg(all.returned),
                       tr("%1 filed").arg(all.filed) };
    if (all.lost > 0)
        parts << tr("%1 lost").arg(all.lost);
    if (all.late > 0)
        parts << tr("%1 signed late").arg(all.late);
    if (all.overdue > 0)
        parts << tr("%1 overdue").arg(all.overdue);
    if (all.leftUnsigned > 0)
        parts << tr("%1 left unsigned").arg(all.leftUnsigned);
    m_figures->setText(parts.join(u"  ·  "_s));
    QList<TileCount> counts;
    for (const BoardTotals& totals : board.departments) {
        const QString name = totals.department.isEmpty() ? tr("(no department)") : totals.department;
        counts << TileCount{ totals.department, name,
                             tr("%1: %2 of %3 signed, %4 owed").arg(name).arg(totals.returned).arg(totals.due).arg(totals.owed),
                             totals.returned, totals.due, totals.owed == 0 };
    }
    m_tiles->setCounts(counts);
}

QString CampaignTiles::department() const
{
    return m_tiles->chosen();
}

void CampaignTiles::choose(const QString& department)
{
    m_tiles->choose(department);
}

} // namespace bihuan
