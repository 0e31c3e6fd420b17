// SPDX-License-Identifier: GPL-3.0-or-later
// Zones on the screen, in the same colours and patterns as on paper.
#pragma once

#include "core/inspection/zones/plan_looks.h"

#include <QPolygonF>
#include <QWidget>

class QPainter;

namespace bihuan {

/// Fill, pattern and outline of a zone, in pixels of the device. `anchor`: where the picture's corner is, so that the pattern goes
/// along when the view is moved.
void paintZone(QPainter& painter, const QPolygonF& polygon, const ZoneLook& look, QPointF anchor, bool chosen);
/// The name, and below it the note where there is room; nothing when not even the name goes in, unless it is `needed`.
void paintZoneName(QPainter& painter, const QPolygonF& polygon, QPointF at, const QString& name, const QString& note, bool needed);

/// What the colours and patterns mean, in as many rows as it takes.
class PlanLegend final : public QWidget {
    Q_OBJECT
public:
    explicit PlanLegend(QWidget* parent = nullptr);
    void setLooks(const QList<ZoneLook>& looks, const QHash<QString, int>& counts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 80, sizeHint().height() }; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        ZoneLook look;
        QString words;
    };
    /// Calls `each` with the place of every entry, and returns the height of all.
    int place(int width, const std::function<void(const Entry&, QRect)>& each) const;

    QList<Entry> m_entries;
};

} // namespace bihuan
