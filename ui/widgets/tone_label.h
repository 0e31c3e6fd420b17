// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

namespace bihuan {

/// A plain-text label in the colour of a tone (Neutral = quiet, for secondary text) that follows light and dark.
class ToneLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ToneLabel(Tone tone, QWidget* parent = nullptr);
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolor();

    Tone m_tone;
};

} // namespace bihuan
