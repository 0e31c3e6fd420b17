// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QFrame>

class QLabel;

namespace bihuan {

/// What became of the last paper, readable from a metre away: a word and a colour, whose it is, and the rest in a line.
class MarkResult final : public QFrame {
    Q_OBJECT
public:
    explicit MarkResult(QWidget* parent = nullptr);
    void show(Tone tone, const QString& word, const QString& whose, const QString& line);
    Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void recolor();

    Tone m_tone = Tone::Neutral;
    QLabel* m_word;
    QLabel* m_whose;
    QLabel* m_line;
};

} // namespace bihuan
