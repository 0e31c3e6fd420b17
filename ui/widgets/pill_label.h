// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace bihuan {

/// A word in a tinted pill, as in the tables, for the head of a page. Takes no room while it has no word.
class PillLabel final : public QWidget {
    Q_OBJECT
public:
    explicit PillLabel(const QString& objectName, QWidget* parent = nullptr);

    void setWord(const QString& text, Tone tone);
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace bihuan
