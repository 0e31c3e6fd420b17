// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomy_style.h"

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

int RoomyStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    if (hint == SH_ItemView_ShowDecorationSelected || hint == SH_Menu_SloppySubMenus)
        return 1;
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
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), option->fontMetrics.height() + 16));
        break;
    default:
        break;
    }
    return result;
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
            QStyleOptionButton filled = *button;
            filled.palette.setColor(QPalette::Button, option->palette.color(QPalette::Highlight));
            filled.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
            QProxyStyle::drawControl(element, &filled, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace bihuan
