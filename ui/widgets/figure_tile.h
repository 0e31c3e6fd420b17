// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>

namespace bihuan {

/// A figure with a word below it, to be pressed in and out as a filter: “4 / overdue”. A figure above 0 stands in the colour of
/// its tone; the word says the same.
class FigureTile final : public QAbstractButton {
    Q_OBJECT
public:
    FigureTile(const QString& objectName, const QString& word, Tone tone, QWidget* parent = nullptr);

    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QFont figureFont() const;

    Tone m_tone;
    int m_count = 0;
};

} // namespace bihuan
