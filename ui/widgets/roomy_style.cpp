// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomy_style.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

RoomyStyle::RoomyStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonMargin:
        return 14;
    case PM_FocusFrameHMargin:
        return 8; // the inset of a cell's text
    case PM_HeaderMargin:
        return 8;
    case PM_MenuVMargin:
        return 4;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon RoomyStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    // Every menu bar asks for it, and Qt's own is a picture for which all plug-ins for pictures are loaded at the start.
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return themedIcon(u"chevron"_s);
    return QProxyStyle::standardIcon(icon, option, widget);
}

int RoomyStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    if (hint == SH_ItemView_ShowDecorationSelected || hint == SH_Menu_SloppySubMenus)
        return 1;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // the desktop's coloured icons, of all places on Cancel
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QSize RoomyStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (!option)
        return result;
    switch (type) {
    case CT_PushButton:
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), option->fontMetrics.height() + 12));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(qMax(result.height(), option->fontMetrics.height() + 10));
        break;
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), option->fontMetrics.height() + 11));
        break;
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), option->fontMetrics.height() + 16));
        break;
    default:
        break;
    }
    return result;
}

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool round = element == PE_IndicatorRadioButton;
    if ((!round && element != PE_IndicatorCheckBox) || !isDark(option->palette))
        return;
    // Fusion's outline is darker than the ground it stands on: in dark colours nothing is left of it.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->palette.color(QPalette::PlaceholderText));
    painter->setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (round)
        painter->drawEllipse(edge);
    else
        painter->drawRoundedRect(edge, 2, 2);
    painter->restore();
}

void RoomyStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (element == CE_HeaderLabel) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader quiet = *header;
            const QColor text = quiet.palette.color(QPalette::PlaceholderText);
            quiet.palette.setColor(QPalette::ButtonText, text);
            quiet.state &= ~State_On; // no bold heading over the selected cell
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
    }
    if (element == CE_PushButton && widget && widget->property(primaryProperty).toBool() && widget->isEnabled()) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            drawPrimaryButton(*button, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QRect RoomyStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(4, 0, -4, 0) : rect;
}

/// Flat in the accent colour: Fusion's own gradient would lighten it until white text on it is too faint.
void RoomyStyle::drawPrimaryButton(const QStyleOptionButton& button, QPainter* painter, const QWidget* widget) const
{
    QColor fill = button.palette.color(QPalette::Highlight);
    if (button.state.testFlag(State_Sunken))
        fill = fill.darker(118);
    else if (button.state.testFlag(State_MouseOver))
        fill = fill.darker(108);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(button.rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (button.state.testFlag(State_HasFocus) && button.state.testFlag(State_KeyboardFocusChange)) {
        painter->setPen(QPen(button.palette.color(QPalette::HighlightedText), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(button.rect).adjusted(3, 3, -3, -3), 2, 2);
    }
    painter->restore();
    QStyleOptionButton label = button;
    label.palette.setColor(QPalette::ButtonText, button.palette.color(QPalette::HighlightedText));
    if (!button.icon.isNull() && widget) {
        const qreal ratio = widget->devicePixelRatioF();
        label.icon = QIcon(button.icon.pixmap(button.iconSize, ratio, QIcon::Selected));
    }
    label.rect = subElementRect(SE_PushButtonContents, &button, widget);
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
}

} // namespace bihuan
