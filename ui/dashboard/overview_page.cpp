// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/overview_page.h"

#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"

#include <QAbstractButton>
#include <QPaintEvent>
#include <QScrollArea>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// Four in a row on a small screen at the usual type size, fewer with larger type.
int cardWidth(const QWidget& widget)
{
    return widget.fontMetrics().height() * 19 / 2;
}

/// A figure on a card of the list's colour; a button, so that Tab and Space reach it.
class CardButton final : public QAbstractButton {
public:
    CardButton(const OverviewCard& card, QWidget* parent)
        : QAbstractButton(parent)
        , m_linked(!card.page.isEmpty())
    {
        setObjectName(card.code + u"Card"_s);
        setAccessibleName(u"%1: %2, %3"_s.arg(card.title, card.value, card.note));
        // Of no width of its own: a row of four must not keep the window from being made smaller.
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setFocusPolicy(m_linked ? Qt::StrongFocus : Qt::NoFocus);
        if (m_linked)
            setCursor(Qt::PointingHandCursor);
        auto* title = new ToneLabel(Tone::Neutral, this);
        title->setText(card.title);
        title->setWordWrap(false);
        auto* value = new QLabel(card.value, this);
        value->setTextFormat(Qt::PlainText);
        QFont big = font();
        big.setPointSizeF(font().pointSizeF() * 2);
        big.setBold(true);
        value->setFont(big);
        auto* note = new ToneLabel(card.tone, this);
        note->setText(card.note);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(12, 14, 12, 14);
        column->setSpacing(4);
        for (QLabel* label : { static_cast<QLabel*>(title), value, static_cast<QLabel*>(note) }) {
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
            column->addWidget(label);
        }
    }
    QSize sizeHint() const override { return layout()->sizeHint().expandedTo({ cardWidth(*this), 0 }); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool lit = m_linked && (underMouse() || hasFocus());
        painter.setPen(lit ? QPen(palette().color(QPalette::Highlight), 1.5) : QPen(palette().color(QPalette::Midlight)));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

private:
    bool m_linked;
};

} // namespace

PageInfo OverviewPage::info()
{
    return { u"overviewBoard"_s, tr("At a glance"), u"overview"_s };
}

OverviewPage::OverviewPage(Source source, QWidget* parent)
    : Page(info(), parent)
    , m_source(std::move(source))
    , m_grid(new QGridLayout)
    , m_next(new EmptyState(u"agreement"_s, this))
{
    m_grid->setSpacing(12);
    // Every mechanism adds cards: they must not hold the window higher than a small screen.
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"overviewScroll"_s);
    scroll->setAccessibleName(info().title);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    content->setObjectName(u"overviewContent"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addWidget(m_next, 1);
    m_next->hide();
    column->addStretch(1);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    bodyLayout()->addWidget(scroll, 1);
}

void OverviewPage::activated()
{
    const auto content = m_source();
    if (!content) {
        messages().showError(content.error());
        return;
    }
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const OverviewCard& card : content->cards) {
        auto* button = new CardButton(card, m_next->parentWidget());
        connect(button, &QAbstractButton::clicked, this, [this, page = card.page] {
            if (!page.isEmpty())
                emit pageWanted(page);
        });
        m_cards << button;
    }
    m_next->setVisible(!content->nextTitle.isEmpty());
    m_next->setTexts(content->nextTitle, content->nextHint);
    m_next->setActions(content->nextActions);
    arrange();
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange()
{
    const int columns = qBound(1, (width() - 40) / (cardWidth(*this) + 12), 4);
    for (int i = 0; i < int(m_cards.size()); ++i) {
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
        m_cards[i]->show();
    }
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace bihuan
