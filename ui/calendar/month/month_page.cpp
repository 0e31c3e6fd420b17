// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/month/month_page.h"

#include "core/base/durable_file.h"
#include "core/calendar/month/month_layout.h"
#include "core/calendar/usual_terms.h"
#include "ui/calendar/month/month_note_dialog.h"
#include "ui/calendar/month/month_print_dialog.h"
#include "ui/calendar/month/month_strip.h"
#include "ui/calendar/month/month_view.h"
#include "ui/dialogs/dialogs.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tone_label.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostZoom = 8;
constexpr double zoomStep = 1.15;
constexpr double readable = 2.75; ///< pixels to the millimetre
const QSizeF pageMm = paperA4.transposed(); ///< what the print dialog offers first, too

} // namespace

PageInfo MonthPage::info()
{
    return { u"month_calendar"_s, tr("Month calendar"), u"calendar"_s };
}

MonthPage::MonthPage(MonthService& service, const UiContext& context, QList<DayAdd> adds, Open open, QWidget* parent)
    : Page(info(), parent)
    , m_service(service)
    , m_context(context)
    , m_open(std::move(open))
    , m_shaper(FontBook())
{
    const QDate today = service.today();
    m_month = QDate(today.year(), today.month(), 1);
    buildActions(adds);
    buildHeader();
    buildBody();
    connect(&context.records, &RecordService::changed, this, [this] {
        m_stale = true; // any kind: sources of entries are of all subjects
        if (isVisible())
            activated();
    });
    updateActions();
}

void MonthPage::buildActions(const QList<DayAdd>& adds)
{
    for (const DayAdd& add : adds) {
        const bool first = m_adds.isEmpty();
        QAction* action = makeAction(add.name, add.icon, add.title, first ? QKeySequence(QKeySequence::New) : QKeySequence());
        connect(action, &QAction::triggered, this, [this, run = add.run] { run(this, day()); });
        m_adds << action;
    }
    m_back = makeAction(u"monthBackAction"_s, {}, tr("&Month before"), QKeyCombination(Qt::ALT, Qt::Key_PageUp));
    m_on = makeAction(u"monthOnAction"_s, {}, tr("M&onth after"), QKeyCombination(Qt::ALT, Qt::Key_PageDown));
    m_today = makeAction(u"monthTodayAction"_s, u"calendar"_s, tr("&Today"), QKeyCombination(Qt::CTRL, Qt::Key_T));
    m_openAction = makeAction(u"monthOpenAction"_s, u"open"_s, tr("O&pen"));
    m_move = makeAction(u"monthMoveAction"_s, u"edit"_s, tr("Mo&ve to…"), QKeyCombination(Qt::CTRL, Qt::Key_M));
    m_undoAction = makeAction(u"monthUndoAction"_s, u"undo"_s, tr("&Undo the last move"), QKeySequence::Undo);
    m_print = makeAction(u"monthPrintAction"_s, u"print"_s, tr("&Print…"), QKeySequence::Print);
    m_ics = makeAction(u"monthIcsAction"_s, u"export"_s, tr("E&xport for telephones (.ics)…"), QKeyCombination(Qt::CTRL, Qt::Key_E));
    m_notes = makeAction(u"monthNotesAction"_s, u"edit"_s, tr("Motto and &notes of the month…"));
    m_zoomIn = makeAction(u"monthZoomInAction"_s, {}, tr("&Larger"), QKeySequence::ZoomIn);
    m_zoomOut = makeAction(u"monthZoomOutAction"_s, {}, tr("&Smaller"), QKeySequence::ZoomOut);
    connect(m_back, &QAction::triggered, this, [this] { showDay(day().addMonths(-1)); });
    connect(m_on, &QAction::triggered, this, [this] { showDay(day().addMonths(1)); });
    connect(m_today, &QAction::triggered, this, [this] { showDay(m_service.today()); });
    connect(m_openAction, &QAction::triggered, this, [this] {
        if (const auto entry = m_strip->chosen())
            m_open(this, *entry);
    });
    connect(m_move, &QAction::triggered, this, &MonthPage::askWhere);
    connect(m_undoAction, &QAction::triggered, this, &MonthPage::undo);
    connect(m_print, &QAction::triggered, this, &MonthPage::print);
    connect(m_ics, &QAction::triggered, this, &MonthPage::exportIcs);
    connect(m_notes, &QAction::triggered, this, [this] { editNotes(m_month); });
    for (const auto& [action, by] : { std::pair(m_zoomIn, 1), std::pair(m_zoomOut, -1) })
        connect(action, &QAction::triggered, this, [this, by = by] {
            m_zoom = qBound(0, m_zoom + by, mostZoom);
            fitView();
        });
}

void MonthPage::buildHeader()
{
    const auto step = [this](QAction* action, Qt::ArrowType arrow, const QString& name) {
        auto* button = new QToolButton(this);
        button->setObjectName(name);
        button->setArrowType(arrow);
        button->setAccessibleName(action->toolTip());
        button->setToolTip(action->toolTip());
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        return button;
    };
    m_title = new QLabel(this);
    m_title->setObjectName(u"monthTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto* today = new QPushButton(m_today->text(), this);
    today->setObjectName(u"monthTodayButton"_s);
    today->setToolTip(m_today->toolTip());
    today->setAutoDefault(false);
    connect(today, &QPushButton::clicked, m_today, &QAction::trigger);
    headerLayout()->insertWidget(1, step(m_back, Qt::LeftArrow, u"monthBackButton"_s));
    headerLayout()->insertWidget(2, m_title);
    headerLayout()->insertWidget(3, step(m_on, Qt::RightArrow, u"monthOnButton"_s));
    headerLayout()->insertWidget(4, today);
    if (!m_adds.isEmpty()) {
        auto* add = new QPushButton(themedIcon(u"add"_s), tr("&Add"), this);
        add->setObjectName(u"monthAddButton"_s);
        add->setAutoDefault(false);
        makePrimary(add);
        if (m_adds.size() == 1) {
            connect(add, &QPushButton::clicked, m_adds.first(), &QAction::trigger);
        } else {
            auto* menu = new QMenu(add);
            menu->setObjectName(u"monthAddMenu"_s);
            menu->addActions(m_adds);
            add->setMenu(menu);
        }
        headerLayout()->addWidget(add);
    }
    auto* print = new QPushButton(m_print->icon(), m_print->text(), this);
    print->setObjectName(u"monthPrintButton"_s);
    print->setToolTip(m_print->toolTip());
    print->setAutoDefault(false);
    connect(print, &QPushButton::clicked, m_print, &QAction::trigger);
    headerLayout()->addWidget(print);
    auto* more = new QPushButton(tr("Mo&re"), this);
    more->setObjectName(u"monthMoreButton"_s);
    more->setAutoDefault(false);
    auto* menu = new QMenu(more);
    menu->setObjectName(u"monthMoreMenu"_s);
    menu->addActions({ m_notes, m_ics });
    menu->addSeparator();
    menu->addActions({ m_undoAction, m_zoomIn, m_zoomOut });
    more->setMenu(menu);
    headerLayout()->addWidget(more);
}

void MonthPage::buildBody()
{
    m_issues = new ToneLabel(Tone::Warning, this);
    m_issues->setObjectName(u"monthIssues"_s);
    m_issues->setWordWrap(true);
    m_issues->hide();
    m_view = new MonthView;
    m_area = new QScrollArea(this);
    m_area->setObjectName(u"monthArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_view);
    m_area->viewport()->installEventFilter(this);
    m_strip = new MonthStrip({ m_openAction, m_move }, this);
    bodyLayout()->addWidget(m_issues);
    bodyLayout()->addWidget(m_area, 1);
    bodyLayout()->addWidget(m_strip);
    connect(m_view, &MonthView::dayChosen, this, &MonthPage::showDay);
    connect(m_view, &MonthView::dayActivated, this, [this](QDate day) {
        showDay(day);
        if (!m_adds.isEmpty())
            m_adds.first()->trigger();
    });
    connect(m_view, &MonthView::entryChosen, m_strip, &MonthStrip::choose);
    connect(m_view, &MonthView::entryActivated, this, [this](const CalendarEntry& entry) { m_open(this, entry); });
    connect(m_view, &MonthView::entryDropped, this, &MonthPage::moveEntry);
    connect(m_view, &MonthView::nudged, this, &MonthPage::nudge);
    connect(m_view, &MonthView::menuWanted, this, &MonthPage::openMenu);
    connect(m_view, &MonthView::zoomWanted, this, [this](int steps) { (steps > 0 ? m_zoomIn : m_zoomOut)->trigger(); });
    connect(m_strip, &MonthStrip::chosenChanged, this, &MonthPage::updateActions);
    connect(m_strip, &MonthStrip::activated, this, [this](const CalendarEntry& entry) { m_open(this, entry); });
}

bool MonthPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_area->viewport() && event->type() == QEvent::Resize)
        fitView();
    return Page::eventFilter(watched, event);
}

/// The whole page where it can be read, else as wide as the window: nothing has to be scrolled sideways.
void MonthPage::fitView()
{
    const QSize room = m_area->maximumViewportSize();
    double scale = qMax(readable, room.height() / pageMm.height());
    const int bar = scale * pageMm.height() > room.height() ? m_area->verticalScrollBar()->sizeHint().width() : 0;
    scale = qMin(scale, qMax(300, room.width() - bar) / pageMm.width());
    for (int i = 0; i < m_zoom; ++i)
        scale *= zoomStep;
    m_view->setScale(scale);
}

void MonthPage::activated()
{
    if (std::exchange(m_stale, false))
        reload();
    m_view->setFocus();
}

QDate MonthPage::day() const
{
    return m_view->selected().isValid() ? m_view->selected() : m_service.today();
}

void MonthPage::showDay(QDate day)
{
    if (!day.isValid() || day.year() < 1900 || day.year() > 2199)
        return;
    const QDate month(day.year(), day.month(), 1);
    if (month != m_month || m_stale) {
        const QDate before = std::exchange(m_month, month);
        m_stale = false;
        if (!reload()) {
            m_month = before;
            return;
        }
    }
    m_view->setSelected(day);
    const QRectF rect = m_view->dayRect(day);
    m_area->ensureVisible(int(rect.center().x()), int(rect.center().y()), int(rect.width() / 2), int(rect.height() / 2));
    m_strip->showDay(m_content, day);
    updateActions();
}

bool MonthPage::reload()
{
    const auto content = m_service.content(m_month.year(), m_month.month());
    if (!content) {
        messages().showError(content.error());
        return false;
    }
    m_content = *content;
    const MonthSheet sheet = MonthLayout(m_content, pageMm, m_shaper).lay();
    const bool first = !m_view->selected().isValid();
    m_view->showPage(sheet, pageMm, m_month, m_service.today());
    if (first && m_content.isInMonth(m_service.today()))
        m_view->setSelected(m_service.today());
    m_title->setText(tr("%1-%2").arg(m_month.year()).arg(m_month.month(), 2, 10, QChar(u'0')));
    tellIssues(sheet.issues);
    m_strip->showDay(m_content, day());
    updateActions();
    return true;
}

/// What the paper will not show where it belongs is said here, before anybody prints.
void MonthPage::tellIssues(const Issues& issues)
{
    QStringList words;
    const bool problem = hasProblem(issues);
    for (const bool wanted : { true, false })
        for (const Issue& issue : issues)
            if ((issue.severity == Severity::Problem) == wanted && !words.contains(issue.message))
                words << issue.message;
    m_issues->setVisible(!words.isEmpty());
    m_issues->setTone(problem ? Tone::Error : Tone::Warning);
    m_issues->setToolTip(words.join(u'\n'));
    m_issues->setText(words.size() > 1 ? tr("%1 (and %2 more)").arg(words.first()).arg(words.size() - 1) : words.value(0));
}

void MonthPage::updateActions()
{
    const auto entry = m_strip->chosen();
    m_openAction->setEnabled(entry && !entry->kind.isEmpty());
    m_move->setEnabled(entry && entry->movable);
    m_undoAction->setEnabled(!m_undo.isEmpty());
}

void MonthPage::openMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"monthDayMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({ m_openAction, m_move });
    menu->addSeparator();
    menu->addActions(m_adds);
    menu->addSeparator();
    menu->addActions({ m_undoAction, m_notes });
    menu->popup(at);
}

void MonthPage::editNotes(QDate month)
{
    const auto note = monthNote(m_context.records.store(), month);
    if (!note) {
        messages().showError(note.error());
        return;
    }
    auto* dialog = new MonthNoteDialog(m_service, *note, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MonthPage::print()
{
    auto* dialog = new MonthPrintDialog(m_service, m_context, m_month, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MonthPage::exportIcs()
{
    const int year = usualTerms::yearOf(m_month);
    const QString path = m_context.dialogs.chooseSaveFile(this, tr("Export the school year"), tr("%1: calendar").arg(schoolYearText(year)) + u".ics"_s,
                                                          tr("Calendar files (*.ics)"));
    if (path.isEmpty())
        return;
    const auto ics = m_service.ics(QDate(year, 9, 1), QDate(year + 1, 8, 31));
    const auto written = ics ? writeDurably(path, ics->bytes) : Result<>(ics.error());
    if (!written)
        messages().showError(written.error());
    else
        messages().showMessage(Tone::Ok, tr("%1 entries of %2 were saved as %3.").arg(ics->events).arg(schoolYearText(year), QDir::toNativeSeparators(path)));
}

QList<QAction*> MonthPage::fileActions() const
{
    return { m_print, m_ics };
}

QList<QAction*> MonthPage::editActions() const
{
    return m_adds + QList<QAction*>{ m_openAction, m_move, m_undoAction, m_notes, m_back, m_on, m_today, m_zoomIn, m_zoomOut };
}

} // namespace bihuan
