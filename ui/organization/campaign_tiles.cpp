// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/campaign_tiles.h"

#include "ui/widgets/progress_ring.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int tileWidth = 118;
constexpr int padding = 10;

class DepartmentTile final : public QAbstractButton {
public:
    DepartmentTile(const BoardTotals& totals, QWidget* parent)
        : QAbstractButton(parent)
        , m_totals(totals)
    {
        setCheckable(true);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a full row must not hold the window wide
        setFocusPolicy(Qt::StrongFocus);
        setText(totals.department.isEmpty() ? CampaignTiles::tr("(no department)") : totals.department);
        const QString said = CampaignTiles::tr("%1: %2 of %3 signed, %4 owed")
                                 .arg(text())
                                 .arg(totals.returned)
                                 .arg(totals.due)
                                 .arg(totals.owed);
        setAccessibleName(said);
        setToolTip(said);
    }
    const QString& department() const { return m_totals.department; }
    QSize sizeHint() const override { return { tileWidth, fontMetrics().height() + 2 * padding + 6 }; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
        const bool lit = isChecked() || hasFocus() || underMouse();
        painter.setPen(QPen(palette().color(lit ? QPalette::Highlight : QPalette::Midlight), isChecked() ? 2 : 1));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(frame, 5, 5);

        const int line = fontMetrics().height();
        const QRect first
            = rect().adjusted(padding, padding - 3, -padding, 0).intersected(QRect(0, padding - 3, width(), line));
        const QString count = u"%1/%2"_s.arg(m_totals.returned).arg(m_totals.due);
        const int countWidth = fontMetrics().horizontalAdvance(count);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(first.adjusted(0, 0, -countWidth - 6, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, first.width() - countWidth - 6));
        painter.setPen(m_totals.owed == 0 ? toneColors(Tone::Ok, palette()).text
                                          : palette().color(QPalette::PlaceholderText));
        painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter, count);

        const QRectF bar(first.left(), first.bottom() + 5, first.width(), 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColors(Tone::Neutral, palette()).background);
        painter.drawRoundedRect(bar, 2, 2);
        if (m_totals.due > 0 && m_totals.returned > 0) {
            QRectF done = bar;
            done.setWidth(qMax(4.0, bar.width() * m_totals.returned / m_totals.due));
            painter.setBrush(m_totals.owed == 0 ? toneColors(Tone::Ok, palette()).text
                                                : palette().color(QPalette::Highlight));
            painter.drawRoundedRect(done, 2, 2);
        }
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

private:
    BoardTotals m_totals;
};

} // namespace

CampaignTiles::CampaignTiles(QWidget* parent)
    : QWidget(parent)
    , m_ring(new ProgressRing(this))
    , m_headline(new QLabel(this))
    , m_figures(new QLabel(this))
    , m_grid(new QGridLayout)
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
    m_grid->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(m_grid);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
    qDeleteAll(m_tiles);
    m_tiles.clear();
    bool stillThere = false;
    int number = 0;
    for (const BoardTotals& totals : board.departments) {
        auto* tile = new DepartmentTile(totals, this);
        tile->setObjectName(u"department%1Tile"_s.arg(++number));
        tile->setChecked(!m_department.isEmpty() && totals.department == m_department);
        stillThere = stillThere || tile->isChecked();
        connect(tile, &QAbstractButton::clicked, this,
                [this, name = totals.department] { choose(name == m_department ? QString() : name); });
        m_tiles << tile;
    }
    if (!stillThere)
        m_department.clear();
    arrange();
}

void CampaignTiles::choose(const QString& department)
{
    m_department = department;
    for (QWidget* widget : std::as_const(m_tiles)) {
        auto* tile = static_cast<DepartmentTile*>(widget);
        tile->setChecked(!department.isEmpty() && tile->department() == department);
    }
    emit departmentChosen(department);
}

void CampaignTiles::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CampaignTiles::arrange()
{
    const int columns = qMax(2, (width() + 8) / (tileWidth + 8));
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        m_grid->addWidget(m_tiles[i], i / columns, i % columns);
        m_tiles[i]->show();
    }
    for (int column = 0; column < qMax(columns, m_grid->columnCount()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace bihuan
