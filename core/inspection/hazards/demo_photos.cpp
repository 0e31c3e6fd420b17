// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hazards/demo_hazards.h"

#include <QBuffer>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int width = 640, height = 480;
const QColor floorInk(176, 160, 140), metal(150, 156, 164), dark(60, 62, 66), danger(196, 44, 36), good(52, 140, 84);

/// Something that looks like the thing: nobody should take a demo's picture for a real place.
void drawThing(const QString& shape, bool mended, QPainter& painter)
{
    painter.setPen(QPen(dark, 4));
    if (shape == u"socket"_s || shape == u"box"_s) {
        painter.save();
        painter.translate(320, 210);
        painter.rotate(mended ? 0 : 14);
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(-110, -85, 220, 170, 14, 14);
        painter.setBrush(dark);
        for (const int x : {-45, 45})
            painter.drawRect(x - 6, -25, 12, 50);
        painter.restore();
        if (!mended) {
            painter.setPen(QPen(QColor(120, 70, 30), 7));
            painter.drawPolyline(QPolygon({{330, 300}, {350, 340}, {320, 370}, {345, 420}}));
        }
    } else if (shape == u"window"_s) {
        painter.setBrush(QColor(190, 214, 230));
        painter.drawRect(190, 70, 260, 280);
        painter.drawLine(320, 70, 320, 350);
        if (!mended)
            painter.drawPolyline(QPolygon({{200, 90}, {260, 160}, {240, 200}, {300, 300}}));
        else
            painter.fillRect(310, 180, 20, 36, good);
    } else if (shape == u"extinguisher"_s || shape == u"lamp"_s) {
        painter.setBrush(shape == u"lamp"_s ? QColor(250, 240, 190) : danger);
        painter.drawRoundedRect(250, 110, 140, 240, 30, 30);
        painter.setBrush(Qt::white);
        painter.drawEllipse(285, 140, 70, 70);
        painter.setPen(QPen(mended ? good : danger, 6));
        painter.drawLine(320, 175, mended ? 320 : 296, mended ? 148 : 190);
    } else if (shape == u"rail"_s || shape == u"gate"_s) {
        for (int x = 120; x <= 520; x += 50) {
            const bool missing = !mended && x == 320;
            painter.setPen(QPen(metal, 14));
            painter.drawLine(missing ? x + 26 : x, 130, x, 360);
        }
        painter.drawLine(100, 130, 540, 130);
    } else if (shape == u"tiles"_s) {
        for (int x = 80; x < 560; x += 80)
            for (int y = 160; y < 400; y += 60) {
                const bool broken = !mended && x == 240 && y >= 220 && y < 340;
                painter.setBrush(broken ? QColor(110, 92, 74) : QColor(204, 190, 170));
                painter.drawRect(x, y, 78, 58);
            }
    } else {
        painter.setBrush(QColor(190, 150, 100));
        painter.drawRect(150, 250, 340, 20);
        if (!mended)
            for (int i = 0; i < 4; ++i)
                painter.drawRect(170 + 80 * i, 250 - 70 - 12 * i, 70, 70 + 12 * i);
        painter.drawRect(150, 380, 340, 20);
        if (mended)
            for (int i = 0; i < 4; ++i)
                painter.drawRect(170 + 80 * i, 330, 70, 50);
    }
}

} // namespace

QByteArray demoPhoto(const QString& shape, bool mended, int variant)
{
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(0, 0, width, 400, QColor::fromHsv(variant * 47 % 360, 8 + variant % 20, 226));
    painter.fillRect(0, 400, width, height - 400, floorInk);
    drawThing(shape, mended, painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mended ? good : danger, 8));
    if (mended)
        painter.drawPolyline(QPolygon({{540, 60}, {565, 90}, {610, 30}}));
    else
        painter.drawEllipse(QPoint(320, 230), 200, 165);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace bihuan
