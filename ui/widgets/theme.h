// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QPushButton;
class QWidget;

namespace bihuan {

/// What a coloured thing says. Always together with a word or an icon, never by colour alone.
enum class Tone { Neutral, Info, Ok, Warning, Error };

struct ToneColors {
    QColor background;
    QColor text;
};

/// Colours of pills and message bars for this palette (light or dark); text on background has a contrast of at least 5.
ToneColors toneColors(Tone tone, const QPalette& palette);

bool isDark(const QPalette& palette);
QPalette lightPalette();
QPalette darkPalette();

enum class ColorMode { System, Light, Dark };

struct Appearance {
    static constexpr int smallestFontPt = 9;
    static constexpr int largestFontPt = 14;

    ColorMode mode = ColorMode::System;
    int fontPt = 10;

    bool operator==(const Appearance&) const = default;
};

/// The look of the whole program: Fusion with more room, one palette, a Chinese font first. Built once, before the first
/// window, because it remembers the palette the desktop came with.
class Theme final : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject* parent = nullptr);

    /// Restyles everything at once; the font size is kept within its bounds.
    void apply(const Appearance& appearance);
    const Appearance& appearance() const { return m_appearance; }

    /// `pt` points, families that have Chinese glyphs first: without them quotes and dashes come out half-width.
    static QFont uiFont(int pt);

signals:
    void changed();

private:
    QPalette m_systemPalette;
    Appearance m_appearance;
};

/// The one button of a page that does what the page is for: filled with the accent colour.
void makePrimary(QPushButton* button);

/// Colours the text of a label and nothing else, so that the rest goes on following the palette.
void setTextColor(QWidget* label, const QColor& color);

/// Page titles: half as large again, bold. Follows the font size of the program.
QFont titleFont(const QFont& base);

} // namespace bihuan
