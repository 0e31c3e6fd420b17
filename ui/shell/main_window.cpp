// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/navigation.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/ui_settings.h"

#include <QCloseEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

const QString sideKey = u"window/side"_s;
const QString topKey = u"window/top"_s;

} // namespace

MainWindow::MainWindow(Theme& theme, UiSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_side(new QWidget)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"mainWindow"_s);
    m_stack->setObjectName(u"pageStack"_s);
    auto* body = new QWidget(this);
    body->setObjectName(u"windowBody"_s);
    auto* column = new QVBoxLayout(body); // a band may stand above
    column->setContentsMargins(0, m_settings.value(topKey, 0).toInt(), 0, 0); // until the menu bar is there
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    // The list's own colour up to the edges, with some air above the first row.
    m_side->setObjectName(u"sidePanel"_s);
    m_side->setBackgroundRole(QPalette::Base);
    m_side->setAutoFillBackground(true);
    m_side->setMinimumWidth(m_settings.value(sideKey, 200).toInt());
    auto* sideColumn = new QVBoxLayout(m_side);
    sideColumn->setContentsMargins(0, 8, 0, 8);
    row->addWidget(m_side);
    row->addWidget(m_stack, 1);
    setCentralWidget(body);
    if (!m_settings.restoreWindow(*this))
        resize(QSize(1180, 760).boundedTo(screen()->availableSize() - QSize(16, 48))); // 48: the frame's title bar
}

MainWindow::MainWindow(const QList<MechanismInfo>& mechanisms, ProgramFacts facts, Theme& theme, UiSettings& settings, QWidget* parent)
    : MainWindow(theme, settings, parent)
{
    fill(mechanisms, std::move(facts));
}

void MainWindow::fill(const QList<MechanismInfo>& mechanisms, ProgramFacts facts)
{
    m_facts = std::move(facts);
    m_standing = new QLabel(this);
    m_standing->setObjectName(u"standingStatus"_s);
    m_standing->setTextFormat(Qt::PlainText);
    statusBar()->setObjectName(u"statusBar"_s);
    statusBar()->addPermanentWidget(m_standing);
    m_navigation = new Navigation(m_side);
    m_side->setMinimumWidth(0);
    m_side->layout()->addWidget(m_navigation);
    centralWidget()->layout()->setContentsMargins(0, 0, 0, 0);

    for (const MechanismInfo& info : mechanisms) {
        m_mechanisms.append({ info, nullptr, {} });
        m_navigation->addMechanism(info);
    }
    buildMenus();
    connect(m_navigation, &Navigation::placeChosen, this, [this](const QString& mechanism, const QString& page) {
        // Queued: the list is still in the middle of moving its current row.
        QMetaObject::invokeMethod(
            this, [this, mechanism, page] { openChosen(mechanism, page); }, Qt::QueuedConnection);
    });
    update();
}

void MainWindow::addPage(const QString& mechanism, const PageInfo& info, std::function<Page*()> make)
{
    if (Mechanism* owner = find(mechanism)) {
        // In the order of the navigation, which has seldom ones last.
        const auto seldom = std::find_if(owner->places.begin(), owner->places.end(), [](const Place& place) { return place.info.seldom; });
        owner->places.insert(info.seldom ? owner->places.end() : seldom, { info, std::move(make) });
        m_navigation->addPage(mechanism, info);
    }
}

Page* MainWindow::pageAt(Place& place)
{
    if (place.page)
        return place.page;
    Page* page = place.make();
    Q_ASSERT(page->code() == place.info.code);
    place.page = page;
    m_stack->addWidget(page);
    connect(page, &Page::badgeChanged, this,
            [this, code = page->code()](const QString& badge) { m_navigation->setBadge(code, badge); });
    connect(page, &Page::statusChanged, this, [this, page](const QString& text) {
        if (page == currentPage())
            statusBar()->showMessage(text);
    });
    return page;
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

bool MainWindow::openMechanism(const QString& code)
{
    Mechanism* mechanism = find(code);
    return mechanism && bringUp(*mechanism, mechanism->last);
}

bool MainWindow::openPage(const QString& code)
{
    for (Mechanism& mechanism : m_mechanisms)
        if (const qsizetype place = mechanism.placeOf(code); place >= 0)
            return bringUp(mechanism, place);
    return false;
}

bool MainWindow::hasPage(const QString& code) const
{
    return std::any_of(m_mechanisms.begin(), m_mechanisms.end(), [&](const Mechanism& one) { return one.placeOf(code) >= 0; });
}

qsizetype MainWindow::Mechanism::placeOf(const QString& code) const
{
    const auto found = std::find_if(places.begin(), places.end(), [&](const Place& place) { return place.info.code == code; });
    return found == places.end() ? -1 : found - places.begin();
}

QWidget* MainWindow::emptyOf(Mechanism& mechanism)
{
    if (!mechanism.empty) {
        const MechanismInfo& info = mechanism.info;
        auto* empty = new EmptyState(info.icon, m_stack);
        empty->setObjectName(info.code + u"Empty"_s);
        empty->setTexts(info.name, info.hint);
        m_stack->addWidget(empty);
        mechanism.empty = empty;
    }
    return mechanism.empty;
}

void MainWindow::beginWith(const QString& mechanism)
{
    m_holdBack = !m_painted;
    openMechanism(mechanism);
    m_holdBack = false;
}

bool MainWindow::event(QEvent* event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() != QEvent::Paint)
        return handled;
    // Queued: when it is on the screen.
    if (!std::exchange(m_framePainted, true))
        QMetaObject::invokeMethod(this, &MainWindow::framePainted, Qt::QueuedConnection);
    if (m_navigation && !std::exchange(m_painted, true))
        QMetaObject::invokeMethod(this, &MainWindow::becomeReady, Qt::QueuedConnection);
    return handled;
}

/// A page that is opened for the first time comes in two steps, as the first one of all: what stands still, then what is read.
void MainWindow::openChosen(const QString& code, const QString& pageCode)
{
    Mechanism* mechanism = find(code);
    if (!mechanism)
        return;
    const qsizetype place = pageCode.isEmpty() ? mechanism->last : mechanism->placeOf(pageCode);
    const bool first = m_ready && place >= 0 && place < mechanism->places.size() && !mechanism->places[place].page;
    m_holdBack = first;
    const bool opened = bringUp(*mechanism, std::max<qsizetype>(place, 0));
    m_holdBack = false;
    if (first && opened) {
        m_stack->repaint();
        QMetaObject::invokeMethod(this, &MainWindow::activateWaiting, Qt::QueuedConnection);
    }
}

void MainWindow::activateWaiting()
{
    if (Page* page = currentPage(); page && std::exchange(m_waiting, false))
        page->activated();
}

void MainWindow::becomeReady()
{
    activateWaiting();
    m_ready = true;
    emit ready();
}

/// A mechanism that has no pages shows what will be there, whatever `place`.
bool MainWindow::bringUp(Mechanism& mechanism, qsizetype place)
{
    Place* next = mechanism.places.isEmpty() ? nullptr : &mechanism.places[place];
    Page* before = currentPage();
    if (before && !(next && before == next->page) && !before->mayLeave()) {
        const Mechanism& stay = m_mechanisms[m_current];
        m_navigation->showPlace(stay.info.code, before->code());
        return false;
    }
    Page* page = next ? pageAt(*next) : nullptr;
    m_current = &mechanism - m_mechanisms.data();
    mechanism.last = place;
    m_stack->setCurrentWidget(page ? static_cast<QWidget*>(page) : emptyOf(mechanism));
    m_navigation->showPlace(mechanism.info.code, page ? page->code() : QString());
    statusBar()->clearMessage();
    refillPageMenus();
    setWindowTitle(page ? page->title() : mechanism.info.name); // the platform adds the program's name
    m_waiting = m_holdBack;
    if (page && !m_waiting)
        page->activated();
    return true;
}

void MainWindow::stepPage(int by)
{
    if (m_current < 0)
        return;
    Mechanism& mechanism = m_mechanisms[m_current];
    const qsizetype next = mechanism.last + by;
    if (next >= 0 && next < mechanism.places.size())
        bringUp(mechanism, next);
}

MainWindow::Mechanism* MainWindow::find(const QString& code)
{
    for (Mechanism& mechanism : m_mechanisms)
        if (mechanism.info.code == code)
            return &mechanism;
    return nullptr;
}

void MainWindow::setBand(QWidget* band)
{
    static_cast<QVBoxLayout*>(centralWidget()->layout())->insertWidget(0, band);
}

void MainWindow::setBadge(const QString& page, const QString& badge)
{
    m_navigation->setBadge(page, badge);
}

void MainWindow::setStandingStatus(const QString& text)
{
    m_standing->setText(text);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (Page* page = currentPage(); page && !page->mayLeave()) {
        event->ignore();
        return;
    }
    m_settings.saveWindow(*this);
    if (m_navigation) { // so that the next frame stands where the window will
        m_settings.setValue(sideKey, m_side->width());
        m_settings.setValue(topKey, centralWidget()->y());
    }
    event->accept();
}

} // namespace bihuan
