// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/drills/drill_desk_window.h"

#include "ui/education/drills/desk_class_button.h"
#include "ui/education/drills/desk_curve.h"
#include "ui/education/drills/desk_look.h"
#include "ui/widgets/message_bar.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <cmath>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int frameMs = 100, beatMs = 1000;

QPalette deskPalette()
{
    QPalette colors;
    colors.setColor(QPalette::Window, deskLook::background);
    colors.setColor(QPalette::WindowText, deskLook::text);
    colors.setColor(QPalette::Base, deskLook::panel);
    colors.setColor(QPalette::Text, deskLook::text);
    colors.setColor(QPalette::PlaceholderText, deskLook::faint);
    colors.setColor(QPalette::Button, deskLook::waiting);
    colors.setColor(QPalette::ButtonText, deskLook::text);
    colors.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(110, 122, 136));
    colors.setColor(QPalette::Disabled, QPalette::Text, QColor(110, 122, 136));
    colors.setColor(QPalette::Highlight, deskLook::curve);
    colors.setColor(QPalette::HighlightedText, deskLook::background);
    return colors;
}

int columnsFor(qsizetype classes)
{
    return classes <= 6 ? 2 : classes <= 12 ? 3 : classes <= 24 ? 4 : classes <= 40 ? 5 : 6;
}

} // namespace

DrillDeskWindow::DrillDeskWindow(DrillService& drills, const StopClock& watch, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_desk(drills, watch)
    , m_messages(new MessageBar(this))
    , m_title(new QLabel(this))
    , m_watchLabel(new QLabel(this))
    , m_figures(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_curve(new DeskCurve(this))
    , m_classArea(new QWidget(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"drillDeskWindow"_s);
    setPalette(deskPalette());
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setObjectName(u"deskTitle"_s);
    m_watchLabel->setObjectName(u"deskWatch"_s);
    m_watchLabel->setAccessibleName(tr("Stopwatch"));
    m_watchLabel->setAlignment(Qt::AlignCenter);
    m_figures->setObjectName(u"deskFigures"_s);
    m_figures->setAlignment(Qt::AlignCenter);
    m_figures->setWordWrap(true);
    m_hint->setObjectName(u"deskHint"_s);
    m_hint->setWordWrap(true);
    m_classArea->setObjectName(u"deskClasses"_s);
    auto* left = new QVBoxLayout;
    left->addWidget(m_watchLabel, 3);
    left->addWidget(m_figures);
    left->addWidget(m_curve, 4);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addLayout(left, 9);
    middle->addWidget(m_classArea, 14);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->addWidget(buildHead());
    column->addWidget(m_messages);
    column->addLayout(middle, 1);
    column->addWidget(buildCount());
    column->addWidget(m_hint);
    m_timer->setInterval(frameMs);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &DrillDeskWindow::tick);
}

QPushButton* DrillDeskWindow::addButton(QHBoxLayout* row, const QString& name, const QString& text, void (DrillDeskWindow::*slot)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus); // a click must not take the keyboard away from the numbers
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, slot);
    row->addWidget(button);
    return button;
}

QWidget* DrillDeskWindow::buildHead()
{
    auto* head = new QWidget(this);
    head->setObjectName(u"deskHead"_s);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    m_start = addButton(row, u"deskStart"_s, tr("Start (Space)"), &DrillDeskWindow::start);
    m_back = addButton(row, u"deskBack"_s, tr("Take back (Backspace)"), &DrillDeskWindow::takeBack);
    m_finish = addButton(row, u"deskFinish"_s, tr("End (F)"), &DrillDeskWindow::finish);
    m_goOn = addButton(row, u"deskGoOn"_s, tr("Go on"), &DrillDeskWindow::goOn);
    m_stop = addButton(row, u"deskStop"_s, tr("Stop at the last class"), &DrillDeskWindow::stopAtLastTap);
    m_save = addButton(row, u"deskSave"_s, tr("Save the times"), &DrillDeskWindow::save);
    m_discard = addButton(row, u"deskDiscard"_s, tr("Throw away"), &DrillDeskWindow::discard);
    m_close = new QPushButton(tr("Close (Esc)"), this);
    m_close->setObjectName(u"deskClose"_s);
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    row->addWidget(m_close);
    return head;
}

QWidget* DrillDeskWindow::buildCount()
{
    m_countRow = new QWidget(this);
    m_countRow->setObjectName(u"deskCountRow"_s);
    m_countName = new QLabel(this);
    m_countName->setObjectName(u"deskCountName"_s);
    m_present = new QLineEdit(this);
    m_present->setObjectName(u"deskPresent"_s);
    m_present->setAccessibleName(tr("Pupils counted"));
    m_present->setMaximumWidth(90);
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"deskNote"_s);
    m_note->setAccessibleName(tr("Who is missing, and why"));
    m_note->setPlaceholderText(tr("Who is missing, and why: “2 ill”"));
    auto* accept = new QPushButton(tr("Enter"), this);
    accept->setObjectName(u"deskCountAccept"_s);
    auto* row = new QHBoxLayout(m_countRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_countName);
    row->addWidget(m_present);
    row->addWidget(m_note, 1);
    row->addWidget(accept);
    connect(accept, &QPushButton::clicked, this, &DrillDeskWindow::acceptCount);
    connect(m_present, &QLineEdit::returnPressed, m_note, qOverload<>(&QWidget::setFocus));
    connect(m_note, &QLineEdit::returnPressed, this, &DrillDeskWindow::acceptCount);
    m_countRow->hide();
    return m_countRow;
}

Result<> DrillDeskWindow::open(Id<Drill> id)
{
    BIHUAN_TRY(m_desk.open(id));
    setWindowTitle(tr("Drill desk: %1").arg(m_desk.drill().number));
    buildClasses();
    m_timer->start();
    refresh();
    setFocus();
    return {};
}

void DrillDeskWindow::buildClasses()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    delete m_classArea->layout();
    auto* grid = new QGridLayout(m_classArea);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    const int columns = columnsFor(m_desk.classes().size());
    for (qsizetype i = 0; i < m_desk.classes().size(); ++i) {
        auto* button = new DeskClassButton(int(i) + 1, m_classArea);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, i] { tap(i); });
        grid->addWidget(button, int(i) / columns, int(i) % columns);
        m_buttons << button;
    }
}

void DrillDeskWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), deskLook::background);
}

void DrillDeskWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    sizeType();
}

void DrillDeskWindow::sizeType()
{
    const auto sized = [this](double pixels, bool bold) {
        QFont one = font();
        one.setPixelSize(int(pixels));
        one.setBold(bold);
        return one;
    };
    const double unit = std::min(height() / 24.0, width() / 34.0);
    m_watchLabel->setFont(sized(unit * 3.4, true));
    m_figures->setFont(sized(unit * 0.85, false));
    m_title->setFont(sized(unit * 0.85, true));
    m_hint->setFont(sized(std::max(12.0, unit * 0.5), false));
    m_curve->setFont(sized(std::max(12.0, unit * 0.5), false));
}

void DrillDeskWindow::tick()
{
    if (m_desk.phase() == DrillDesk::Phase::Running && m_desk.elapsedMs() - m_lastBeat >= beatMs) {
        m_lastBeat = m_desk.elapsedMs();
        if (const auto beaten = m_desk.beat(); !beaten)
            m_messages->showError(beaten.error());
    }
    refresh();
}

void DrillDeskWindow::refresh()
{
    using enum DrillDesk::Phase;
    const Drill& drill = m_desk.drill();
    const qint64 elapsed = m_desk.elapsedMs();
    const DrillDesk::Phase phase = m_desk.phase();
    m_title->setText(tr("%1　%2").arg(drill.number, m_desk.title()));
    m_watchLabel->setText(u"%1.%2"_s.arg(deskTime(elapsed)).arg(elapsed / 100 % 10));
    const bool over = drill.targetS > 0 && elapsed > drill.targetS * 1000;
    QPalette colors = deskPalette();
    colors.setColor(QPalette::WindowText, over ? deskLook::target : deskLook::text);
    m_watchLabel->setPalette(colors);
    QString figures = tr("%1 of %2 classes, %3 of %4 pupils").arg(m_desk.arrived()).arg(m_desk.classes().size()).arg(m_desk.pupilsArrived()).arg(m_desk.pupilsExpected());
    if (drill.targetS > 0 && phase != Ready)
        figures += u'\n' + (over ? tr("%1 over the target").arg(deskTime(elapsed - drill.targetS * 1000)) : tr("%1 to the target").arg(deskTime(drill.targetS * 1000 - elapsed + 999)));
    m_figures->setText(figures);
    DrillCurve curve;
    curve.classes = int(m_desk.classes().size());
    curve.targetS = drill.targetS;
    for (const DeskClass& one : m_desk.classes())
        if (one.hasArrived())
            curve.arrivals << double(one.arrivedMs) / 1000;
    std::sort(curve.arrivals.begin(), curve.arrivals.end());
    m_curve->setCurve(curve, double(elapsed) / 1000);
    for (qsizetype i = 0; i < m_buttons.size() && i < m_desk.classes().size(); ++i)
        m_buttons[i]->setState(m_desk.classes()[i], drill.targetS, !m_typed.isEmpty() && m_typed == QString::number(i + 1));
    m_start->setVisible(phase == Ready);
    m_back->setVisible(phase == Running);
    m_finish->setVisible(phase == Running);
    m_goOn->setVisible(phase == Interrupted);
    m_stop->setVisible(phase == Interrupted);
    m_save->setVisible(phase == Finished);
    m_discard->setVisible(phase == Interrupted || phase == Finished);
    QString hint;
    if (phase == Interrupted)
        hint = m_desk.silentMs() >= 0 ? tr("The program ended while the stopwatch ran; every class tapped until then is here. “Go on” counts on with the %1 that have really passed.").arg(deskTime(elapsed + m_desk.silentMs()))
                                      : tr("The computer's clock was put back meanwhile: how long it took cannot be told. Stop at the last class.");
    else if (phase == Ready)
        hint = tr("Space or “Start” with the signal. Then a click on a class, or its number and Enter, when its last pupil stands at its place.");
    else if (phase == Running)
        hint = m_typed.isEmpty() ? tr("Number and Enter: the class has arrived; once more: its head-count. Backspace: take the last one back. F: end.") : tr("Class %1, Enter").arg(m_typed);
    else
        hint = tr("Click a class to correct its head-count, then save the times.");
    m_hint->setText(hint);
}

void DrillDeskWindow::done(const Result<>& outcome)
{
    if (!outcome)
        m_messages->showError(outcome.error());
    refresh();
}

void DrillDeskWindow::start()
{
    m_lastBeat = 0;
    done(m_desk.start());
    setFocus();
}

void DrillDeskWindow::finish() { done(m_desk.finish()); }
void DrillDeskWindow::takeBack() { done(m_desk.takeBack()); }
void DrillDeskWindow::stopAtLastTap() { done(m_desk.stopAtLastTap()); }

void DrillDeskWindow::goOn()
{
    done(m_desk.goOn());
    m_lastBeat = m_desk.elapsedMs();
    setFocus();
}

void DrillDeskWindow::discard()
{
    done(m_desk.discard());
    buildClasses();
    refresh();
}

void DrillDeskWindow::save()
{
    const auto undo = m_desk.save();
    if (!undo) {
        m_messages->showError(undo.error());
        return;
    }
    m_timer->stop();
    emit saved(*undo);
    close();
}

void DrillDeskWindow::tap(qsizetype index)
{
    m_typed.clear();
    if (index < 0 || index >= m_desk.classes().size())
        return;
    if (m_desk.phase() == DrillDesk::Phase::Ready)
        m_messages->showMessage(Tone::Info, tr("The stopwatch does not run yet: press Space with the signal."));
    else if (m_desk.classes()[index].hasArrived() || m_desk.phase() == DrillDesk::Phase::Finished)
        openCount(index);
    else
        done(m_desk.arrive(index));
    refresh();
}

void DrillDeskWindow::openCount(qsizetype index)
{
    const DeskClass& one = m_desk.classes()[index];
    m_counting = index;
    m_countName->setText(tr("%1: expected %2, counted").arg(one.name).arg(one.expected));
    m_present->setText(QString::number(one.present >= 0 ? one.present : one.expected));
    m_note->setText(one.note);
    m_countRow->show();
    m_present->setFocus();
    m_present->selectAll();
}

void DrillDeskWindow::acceptCount()
{
    bool number = false;
    const int present = m_present->text().trimmed().toInt(&number);
    if (!number) {
        m_messages->showMessage(Tone::Warning, tr("“%1” is no number of pupils.").arg(m_present->text()));
        return;
    }
    const auto counted = m_desk.count(m_counting, present, m_note->text());
    done(counted);
    if (!counted)
        return;
    m_countRow->hide();
    m_counting = -1;
    setFocus();
}

void DrillDeskWindow::typed(QChar digit)
{
    m_typed += digit;
    const int number = m_typed.toInt(), most = int(m_buttons.size());
    if (number == 0 || number > most) {
        m_messages->showMessage(Tone::Warning, tr("There is no class %1.").arg(m_typed));
        m_typed.clear();
    } else if (number * 10 > most) {
        tap(number - 1); // no longer number begins with it
    }
    refresh();
}

bool DrillDeskWindow::eventFilter(QObject* watched, QEvent* event)
{
    // Space, Enter and numbers mean the same wherever the keyboard is; buttons would take some of them for themselves.
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (auto* button = qobject_cast<QAbstractButton*>(watched); button && enter && m_typed.isEmpty()) {
            button->click();
            return true;
        }
        if ((key->key() == Qt::Key_Space && qobject_cast<DeskClassButton*>(watched)) || enter || (key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9)) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DrillDeskWindow::keyPressEvent(QKeyEvent* event)
{
    using enum DrillDesk::Phase;
    const int key = event->key();
    if (event->isAutoRepeat())
        return; // a key that is held down is one tap
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        typed(QChar(ushort(key)));
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_typed.isEmpty()) {
        tap(m_typed.toInt() - 1);
    } else if (key == Qt::Key_Space && m_desk.phase() == Ready) {
        start();
    } else if (key == Qt::Key_Backspace && !m_typed.isEmpty()) {
        m_typed.chop(1);
        refresh();
    } else if (key == Qt::Key_Backspace && m_desk.phase() == Running) {
        takeBack();
    } else if (key == Qt::Key_F && m_desk.phase() == Running) {
        finish();
    } else if (key == Qt::Key_F11) {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    } else if (key == Qt::Key_Escape) {
        if (m_countRow->isVisible()) {
            m_countRow->hide();
            setFocus();
        } else if (!m_typed.isEmpty()) {
            m_typed.clear();
        } else {
            close();
        }
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace bihuan
