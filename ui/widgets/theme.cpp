// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/roomy_style.h"

#include <QApplication>
#include <QSettings>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QPalette makePalette(const QColor& window, const QColor& base, const QColor& alternate, const QColor& text,
                     const QColor& button, const QColor& secondary, const QColor& disabled, const QColor& highlight,
                     const QColor& link)
{
    QPalette p(button, window);
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, base);
    p.setColor(QPalette::AlternateBase, alternate);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, button);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, Qt::white);
    p.setColor(QPalette::PlaceholderText, secondary);
    p.setColor(QPalette::Highlight, highlight);
    p.setColor(QPalette::HighlightedText, Qt::white);
    p.setColor(QPalette::Link, link);
    p.setColor(QPalette::LinkVisited, link);
    p.setColor(QPalette::ToolTipBase, button);
    p.setColor(QPalette::ToolTipText, text);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText })
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, secondary);
    p.setColor(QPalette::Inactive, QPalette::Highlight, highlight);
    return p;
}

bool systemPrefersDark(const QPalette& systemPalette)
{
#ifdef Q_OS_WIN
    // The palette of Qt 6.4 on Windows is always light.
    const QSettings personalize(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
                                QSettings::NativeFormat);
    return personalize.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    return isDark(systemPalette);
#endif
}

/// A desktop in high contrast shows pure black and white: people who need that keep it.
bool isHighContrast(const QPalette& palette)
{
    const QColor back = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    return (back == QColor(Qt::black) && text.lightness() > 200)
        || (back == QColor(Qt::white) && text == QColor(Qt::black));
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette lightPalette()
{
    return makePalette(QColor(0xf3f5f8), QColor(0xffffff), QColor(0xf7f9fc), QColor(0x1b2430), QColor(0xfdfdfe),
                       QColor(0x5f6b7a), QColor(0x9aa4b1), QColor(0x1c64b4), QColor(0x1a5aa3));
}

QPalette darkPalette()
{
    return makePalette(QColor(0x22262d), QColor(0x1b1e24), QColor(0x20242b), QColor(0xe6e9ee), QColor(0x2e333c),
                       QColor(0x9aa5b4), QColor(0x6b7480), QColor(0x2a6fc0), QColor(0x78b5f7));
}

ToneColors toneColors(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Ok:
        return dark ? ToneColors{ QColor(0x1d3a2a), QColor(0x8fdcae) } : ToneColors{ QColor(0xdff3e6), QColor(0x17613a) };
    case Tone::Warning:
        return dark ? ToneColors{ QColor(0x40331a), QColor(0xf1c678) } : ToneColors{ QColor(0xfcefd4), QColor(0x7a4a05) };
    case Tone::Error:
        return dark ? ToneColors{ QColor(0x4a2326), QColor(0xffadad) } : ToneColors{ QColor(0xfbe3e3), QColor(0xa11b1b) };
    case Tone::Info:
        return dark ? ToneColors{ QColor(0x1f3652), QColor(0x9fcbff) } : ToneColors{ QColor(0xe1edfb), QColor(0x174f8f) };
    case Tone::Neutral:
        break;
    }
    return dark ? ToneColors{ QColor(0x343a44), QColor(0xc3cad4) } : ToneColors{ QColor(0xe6eaef), QColor(0x465262) };
}

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_systemPalette(QApplication::palette())
{
    QApplication::setStyle(new RoomyStyle);
}

void Theme::apply(const Appearance& appearance)
{
    m_appearance = appearance;
    m_appearance.fontPt = qBound(Appearance::smallestFontPt, appearance.fontPt, Appearance::largestFontPt);
    const bool system = m_appearance.mode == ColorMode::System;
    if (system && isHighContrast(m_systemPalette))
        QApplication::setPalette(m_systemPalette);
    else if (m_appearance.mode == ColorMode::Dark || (system && systemPrefersDark(m_systemPalette)))
        QApplication::setPalette(darkPalette());
    else
        QApplication::setPalette(lightPalette());
    QApplication::setFont(uiFont(m_appearance.fontPt));
    emit changed();
}

QFont Theme::uiFont(int pt)
{
    QFont font;
    // What the platform has comes first: each family that is not there costs the start some milliseconds of looking for
    // what could stand in for it.
#if defined(Q_OS_WIN)
    font.setFamilies({ u"Microsoft YaHei UI"_s, u"Microsoft YaHei"_s, u"SimSun"_s });
#elif defined(Q_OS_MACOS)
    font.setFamilies({ u"PingFang SC"_s });
#else
    font.setFamilies({ u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"WenQuanYi Micro Hei"_s, u"Microsoft YaHei"_s });
#endif
    font.setPointSize(pt);
    return font;
}

void makePrimary(QPushButton* button)
{
    button->setProperty(RoomyStyle::primaryProperty, true);
    button->setDefault(button->autoDefault());
}

void setTextColor(QWidget* label, const QColor& color)
{
    QPalette only; // nothing else in it is set, so nothing else is held fast
    only.setColor(QPalette::WindowText, color);
    label->setPalette(only);
}

QFont titleFont(const QFont& base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.5);
    font.setBold(true);
    return font;
}

} // namespace bihuan
