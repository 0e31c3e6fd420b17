// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "core/base/describe.h"
#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QTimer>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QString iconNameOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return u"ok"_s;
    case Tone::Warning:
    case Tone::Error:
        return u"warning"_s;
    case Tone::Info:
    case Tone::Neutral:
        break;
    }
    return u"info"_s;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actionButton(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"messageBar"_s);
    m_icon->setObjectName(u"messageIcon"_s);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actionButton->setObjectName(u"messageAction"_s);
    m_actionButton->setAutoDefault(false);
    m_actionButton->setAccessibleName(tr("No action"));
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(u"close"_s));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_actionButton);
    row->addWidget(m_close);

    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::clear);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_actionButton, &QPushButton::clicked, this, [this] {
        const auto action = std::exchange(m_action, nullptr);
        clear();
        if (action)
            action();
    });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void MessageBar::showMessage(Tone tone, const QString& text)
{
    showMessage(tone, text, {}, nullptr);
}

void MessageBar::showMessage(Tone tone, const QString& text, const QString& actionText, std::function<void()> action)
{
    m_tone = tone;
    m_action = std::move(action);
    m_text->setText(text);
    m_actionButton->setText(actionText);
    m_actionButton->setAccessibleName(actionText.isEmpty() ? tr("No action") : actionText);
    m_actionButton->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    recolor();
    show();
    // A success with a button (Undo) stays twice as long: reading it is not yet pressing it.
    if (tone == Tone::Ok)
        m_timer->start(actionText.isEmpty() ? successMs : 2 * successMs);
    else
        m_timer->stop();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showError(const Error& error)
{
    if (error.kind != Error::Kind::Cancelled)
        showMessage(Tone::Error, describe(error));
}

void MessageBar::clear()
{
    m_timer->stop();
    m_action = nullptr;
    hide();
    m_text->clear();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_text->text().isEmpty())
        recolor();
}

void MessageBar::recolor()
{
    const QColor color = toneColors(m_tone, palette()).text;
    m_icon->setPixmap(tintedPixmap(iconNameOf(m_tone), color, 18, devicePixelRatioF()));
    setTextColor(m_text, color);
    update();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColors(m_tone, palette()).background);
    painter.drawRoundedRect(rect(), 5, 5);
}

} // namespace bihuan
