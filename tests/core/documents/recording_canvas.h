// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/canvas.h"
#include "core/documents/laid_block.h"

#include <QSet>

#include <algorithm>
#include <cmath>

/// Remembers what a page paints, so that tests can read the page.
class RecordingCanvas final : public bihuan::Canvas {
public:
    struct Text {
        QString words;
        QPointF at;
        double widthMm = 0;
        bool shared = false;
        bool underlined = false;
    };
    QList<Text> texts;
    QList<QLineF> lines;
    QList<QRectF> rects, images, codes, paths;
    QList<quint64> keys;
    QSet<quint64> knownKeys; ///< shared contents that need not be painted again

    void text(const bihuan::GlyphLine& line, QPointF origin) override
    {
        texts.append({bihuan::textOf(line), origin, line.widthMm, m_shared, line.underlined});
    }
    void line(QPointF from, QPointF to, const bihuan::Stroke&) override { lines.append({from, to}); }
    void rect(const QRectF& rect, const bihuan::Stroke&, const QColor&) override { rects.append(rect); }
    void path(const QPainterPath& path, const bihuan::Stroke&, const QColor&) override { paths.append(path.boundingRect()); }
    void image(const QRectF& rect, const QImage&) override { images.append(rect); }
    void modules(const QRectF& rect, const QImage&) override { codes.append(rect); }
    void save() override {}
    void restore() override {}
    void translate(QPointF) override {}
    void rotate(double) override {}
    void clip(const QRectF&) override {}
    bool beginShared(quint64 key) override
    {
        keys.append(key);
        m_shared = !knownKeys.contains(key);
        return m_shared;
    }
    void endShared() override { m_shared = false; }

    /// Lines of text inside `area`, top to bottom, what stands on one baseline joined from left to right.
    QStringList rows(const QRectF& area) const
    {
        QList<Text> found;
        for (const Text& one : texts)
            if (area.contains(one.at))
                found.append(one);
        std::stable_sort(found.begin(), found.end(), [](const Text& a, const Text& b) {
            return std::abs(a.at.y() - b.at.y()) > 0.05 ? a.at.y() < b.at.y() : a.at.x() < b.at.x();
        });
        QStringList rows;
        double y = -1;
        for (const Text& one : found) {
            if (rows.isEmpty() || std::abs(one.at.y() - y) > 0.05)
                rows.append(QString());
            rows.last() += one.words;
            y = one.at.y();
        }
        return rows;
    }

private:
    bool m_shared = false;
};
