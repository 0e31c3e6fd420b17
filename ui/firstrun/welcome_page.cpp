// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/welcome_page.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tone_label.h"

#include <QAbstractButton>
#include <QDir>
#include <QPaintEvent>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSize = 32;

/// One way to begin: an icon, what it does, and a sentence about it. A button, so that Tab and Space reach it.
class WayButton final : public QAbstractButton {
public:
    WayButton(const QString& name, const QString& icon, const QString& title, const QString& text, QWidget* parent)
        : QAbstractButton(parent)
        , m_icon(icon)
    {
        setObjectName(name);
        setAccessibleName(title);
        setAccessibleDescription(text);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        m_head = new QLabel(title, this);
        m_head->setTextFormat(Qt::PlainText);
        auto* note = new ToneLabel(Tone::Neutral, this);
        note->setText(text);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(pictureSize + 40, 16, 20, 16);
        column->setSpacing(4);
        for (QLabel* label : { m_head, static_cast<QLabel*>(note) }) {
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
            column->addWidget(label);
        }
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        enlarge();
    }
    QSize sizeHint() const override { return layout()->sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layout()->heightForWidth(width); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool lit = underMouse() || hasFocus();
        painter.setPen(lit ? QPen(palette().color(QPalette::Highlight), 1.5) : QPen(palette().color(QPalette::Midlight)));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        const QPixmap icon = tintedPixmap(m_icon, palette().color(QPalette::Link), pictureSize, devicePixelRatioF());
        painter.drawPixmap(QPoint(20, (height() - pictureSize) / 2), icon);
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }
    void changeEvent(QEvent* event) override
    {
        QAbstractButton::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            enlarge();
    }

private:
    void enlarge()
    {
        QFont bold = font();
        bold.setPointSizeF(font().pointSizeF() * 1.2);
        bold.setBold(true);
        m_head->setFont(bold);
    }

    QString m_icon;
    QLabel* m_head;
};

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("Welcome to Bihuan"), this))
    , m_recent(new QWidget(this))
{
    setObjectName(u"welcomePage"_s);
    setAccessibleName(m_title->text());
    m_title->setObjectName(u"welcomeTitle"_s);
    auto* intro = new ToneLabel(Tone::Neutral, this);
    intro->setObjectName(u"welcomeText"_s);
    intro->setText(tr("The safety office's workbench. Everything stays on this computer; nothing is created before you choose."));
    m_recent->setObjectName(u"recentFolders"_s);
    m_recentRows = new QVBoxLayout(m_recent);
    m_recentRows->setContentsMargins(0, 8, 0, 0);
    m_recentRows->setSpacing(4);

    auto* ways = new QWidget(this);
    ways->setObjectName(u"waysToBegin"_s);
    ways->setMaximumWidth(720);
    auto* column = new QVBoxLayout(ways);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(intro);
    column->addSpacing(6);
    const auto add = [&](const QString& name, const QString& icon, const QString& title, const QString& text, auto signal) {
        auto* button = new WayButton(name, icon, title, text, ways);
        connect(button, &QAbstractButton::clicked, this, signal);
        column->addWidget(button);
    };
    add(u"newSchoolButton"_s, u"school"_s, tr("New school"),
        tr("Type the name, add the staff list if you have it, and print the first responsibility agreements in a few minutes."),
        &WelcomePage::newSchoolWanted);
    add(u"openDataButton"_s, u"open"_s, tr("Open a backup or existing data"),
        tr("Go on from a backup, or with the data folder of another computer."), &WelcomePage::openWanted);
    add(u"demoButton"_s, u"people"_s, tr("Try the demo school"),
        tr("An invented school with 90 people, kept apart from everything else and removed with one click."),
        &WelcomePage::demoWanted);
    column->addWidget(m_recent);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(32, 24, 32, 24);
    page->addStretch(2);
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(ways, 1000);
    centred->addStretch(1);
    page->addLayout(centred);
    page->addStretch(3);
    restyle();
    setRecent({});
}

void WelcomePage::setRecent(const QList<RecentFolder>& folders)
{
    qDeleteAll(m_recent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem* item = m_recentRows->takeAt(0))
        delete item;
    m_recent->setVisible(!folders.isEmpty());
    if (folders.isEmpty())
        return;
    m_recentRows->addWidget(new QLabel(tr("Used before"), m_recent));
    for (qsizetype i = 0; i < folders.size(); ++i) {
        const RecentFolder& folder = folders[i];
        QString text = QDir::toNativeSeparators(folder.path);
        if (folder.demo)
            text += u"  ·  "_s + tr("demo school");
        auto* button = new QPushButton(themedIcon(u"open"_s), text, m_recent);
        button->setObjectName(u"recent%1Button"_s.arg(i + 1));
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, path = folder.path] { emit folderChosen(path); });
        auto* row = new QHBoxLayout;
        row->addWidget(button);
        row->addStretch();
        m_recentRows->addLayout(row);
        button->show();
    }
}

void WelcomePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

void WelcomePage::restyle()
{
    m_title->setFont(titleFont(font()));
}

} // namespace bihuan
