// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "core/base/describe.h"
#include "ui/widgets/icons.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QKeyEvent>
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

/// Screen readers read alerts aloud when they appear; a plain frame they would pass over.
class MessageBarAccess final : public QAccessibleWidget {
public:
    explicit MessageBarAccess(QWidget* bar)
        : QAccessibleWidget(bar, QAccessible::AlertMessage)
    {
    }
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    auto* bar = qobject_cast<MessageBar*>(object);
    return bar ? new MessageBarAccess(bar) : nullptr;
}

constexpr int mostCovered = 5;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_more(new QLabel(this))
    , m_actionButton(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    static const bool known = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(known);
    setObjectName(u"messageBar"_s);
    m_icon->setObjectName(u"messageIcon"_s);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setObjectName(u"messageMore"_s);
    m_more->setTextFormat(Qt::PlainText);
    m_actionButton->setObjectName(u"messageAction"_s);
    m_actionButton->setAutoDefault(false);
    m_actionButton->setAccessibleName(tr("No action"));
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(u"close"_s));
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message (F6, then Esc)"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    row->addWidget(m_actionButton);
    row->addWidget(m_close);

    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::timeOut);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_actionButton, &QPushButton::clicked, this, [this] {
        const auto action = std::exchange(m_shown.action, nullptr);
        dismiss();
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
    m_covered.removeIf([&](const Message& one) { return one.text == text; });
    if (!m_untouched)
        m_covered.clear();
    else if (!m_shown.text.isEmpty() && m_shown.text != text)
        m_covered << std::exchange(m_shown, {});
    while (m_covered.size() > mostCovered)
        m_covered.removeFirst();
    present({ tone, text, actionText, std::move(action) });
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::present(Message message)
{
    m_shown = std::move(message);
    m_untouched = true;
    qApp->installEventFilter(this);
    m_text->setText(m_shown.text);
    m_more->setText(tr("%n more", nullptr, int(m_covered.size())));
    m_more->setVisible(!m_covered.isEmpty());
    m_actionButton->setText(m_shown.actionText);
    m_actionButton->setAccessibleName(m_shown.actionText.isEmpty() ? tr("No action") : m_shown.actionText);
    m_actionButton->setVisible(!m_shown.actionText.isEmpty());
    setAccessibleName(m_shown.text);
    recolor();
    show();
    startTimer();
}

void MessageBar::startTimer()
{
    // A success with a button (Undo) stays twice as long: reading it is not yet pressing it.
    if (m_shown.tone == Tone::Ok)
        m_timer->start(m_shown.actionText.isEmpty() ? successMs : 2 * successMs);
    else
        m_timer->stop();
}

void MessageBar::timeOut()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        startTimer();
    else
        dismiss();
}

void MessageBar::showError(const Error& error)
{
    if (error.kind != Error::Kind::Cancelled)
        showMessage(Tone::Error, describe(error));
}

void MessageBar::clear()
{
    m_covered.clear();
    dismiss();
}

void MessageBar::dismiss()
{
    if (!m_covered.isEmpty()) {
        present(m_covered.takeLast());
        return;
    }
    m_timer->stop();
    m_shown = {};
    m_untouched = false;
    qApp->removeEventFilter(this);
    const bool held = isAncestorOf(QApplication::focusWidget());
    hide();
    m_text->clear();
    if (held && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::takeFocus()
{
    if (!isVisible())
        return;
    QWidget* now = QApplication::focusWidget();
    if (isAncestorOf(now)) {
        if (m_before)
            m_before->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_before = now;
    QWidget* target = m_actionButton->isVisible() ? static_cast<QWidget*>(m_actionButton) : m_close;
    target->setFocus(Qt::TabFocusReason);
}

/// A key or a click anywhere: whoever did it has seen the message.
bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
        m_untouched = false;
    return QFrame::eventFilter(watched, event);
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_text->text().isEmpty())
        recolor();
}

void MessageBar::recolor()
{
    const QColor color = toneColors(m_shown.tone, palette()).text;
    m_icon->setPixmap(tintedPixmap(iconNameOf(m_shown.tone), color, 18, devicePixelRatioF()));
    setTextColor(m_text, color);
    setTextColor(m_more, color);
    update();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColors(m_shown.tone, palette()).background);
    painter.drawRoundedRect(rect(), 5, 5);
}

} // namespace bihuan
