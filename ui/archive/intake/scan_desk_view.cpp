// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/intake/scan_desk_view.h"

#include "ui/archive/intake/scan_picture.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(const QString& why)
{
    return why == u"damaged"_s || why == u"refused"_s ? Tone::Error : why == u"duplicate"_s || why == u"taken_back"_s ? Tone::Info : Tone::Warning;
}

constexpr int typingPauseMs = 180;

} // namespace

ScanDeskView::ScanDeskView(IntakeServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
{
    setObjectName(u"scanDesk"_s);
    build();
}

void ScanDeskView::build()
{
    m_pages = new QTreeWidget(this);
    m_pages->setObjectName(u"waitingPages"_s);
    m_pages->setAccessibleName(tr("Pages at the desk"));
    m_pages->setHeaderLabels({ tr("Page"), tr("Why it waits") });
    m_pages->setRootIsDecorated(false);
    m_pages->setUniformRowHeights(true);
    m_pages->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_pages->setItemDelegate(new StatusPillDelegate(m_pages));
    m_pages->header()->setStretchLastSection(false);
    m_pages->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_pages->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->setTextElideMode(Qt::ElideMiddle);
    m_pages->setMinimumWidth(180);
    m_pages->installEventFilter(this);
    connect(m_pages, &QTreeWidget::currentItemChanged, this, &ScanDeskView::showCurrent);
    connect(m_pages, &QTreeWidget::itemSelectionChanged, this, &ScanDeskView::changed);

    m_picture = new ScanPictureView(this);

    auto* side = new QWidget(this);
    side->setObjectName(u"deskSide"_s);
    side->setMinimumWidth(250);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_why = new QLabel(side);
    m_why->setObjectName(u"waitingWhy"_s);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    column->addWidget(m_why);
    auto* label = new QLabel(tr("It &belongs to"), side);
    label->setObjectName(u"deskTypedLabel"_s);
    m_typed = new QLineEdit(side);
    m_typed->setObjectName(u"deskTyped"_s);
    m_typed->setAccessibleName(tr("Short code, number or name"));
    m_typed->setPlaceholderText(tr("Short code, number or name"));
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    label->setBuddy(m_typed);
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPauseMs);
    connect(m_pause, &QTimer::timeout, this, &ScanDeskView::lookUp);
    connect(m_typed, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    column->addWidget(label);
    column->addWidget(m_typed);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"deskGuesses"_s);
    m_list->setAccessibleName(tr("What it could belong to"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this, &ScanDeskView::changed);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ScanDeskView::fileThere);
    column->addWidget(m_list, 1);
    const auto button = [&](const QString& name, const QString& text, const QString& tip, auto run) {
        auto* made = new QPushButton(text, side);
        made->setObjectName(name);
        made->setToolTip(tip);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        column->addWidget(made);
        return made;
    };
    m_file = button(u"deskFileButton"_s, tr("&Put it there (Enter)"), tr("The chosen pages go to the chosen record"), &ScanDeskView::fileThere);
    makePrimary(m_file);
    m_turn = button(u"deskTurnButton"_s, tr("&Turn by 90° (R)"), tr("So that it can be read; it is kept like this"), &ScanDeskView::turn);
    m_aside = button(u"deskAsideButton"_s, tr("Set &aside (Delete)"), tr("Belongs to nothing; it stays in its intake"), &ScanDeskView::setAside);

    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"deskSplitter"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(m_pages);
    split->addWidget(m_picture);
    split->addWidget(side);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 6);
    split->setStretchFactor(2, 3);
    split->setSizes({ 270, 380, 250 });
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(split);
}

int ScanDeskView::waiting() const
{
    return int(m_sheets.size());
}

void ScanDeskView::reload()
{
    const auto sheets = m_services.desk.waiting();
    if (!sheets) {
        emit failed(sheets.error());
        return;
    }
    const ScanSheet* const before = current();
    const Id<ScanSheet> kept = before ? before->id : Id<ScanSheet>();
    const int row = m_pages->currentItem() ? m_pages->indexOfTopLevelItem(m_pages->currentItem()) : 0;
    m_sheets = *sheets;
    {
        const QSignalBlocker quiet(m_pages);
        m_pages->clear();
        for (const ScanSheet& sheet : std::as_const(m_sheets)) {
            auto* item = new QTreeWidgetItem(m_pages, { sheet.name, scanWhyName(sheet.why) });
            item->setToolTip(0, sheet.name);
            item->setData(1, ToneRole, int(toneOf(sheet.why)));
            item->setData(0, IdRole, sheet.id.value());
            if (sheet.id == kept)
                m_pages->setCurrentItem(item);
        }
        if (!m_pages->currentItem() && !m_sheets.isEmpty())
            m_pages->setCurrentItem(m_pages->topLevelItem(std::min(row, int(m_sheets.size()) - 1)));
    }
    showCurrent();
}

const ScanSheet* ScanDeskView::current() const
{
    const QTreeWidgetItem* const item = m_pages->currentItem();
    const qint64 id = item ? item->data(0, IdRole).toLongLong() : 0;
    const auto found = std::find_if(m_sheets.cbegin(), m_sheets.cend(), [id](const ScanSheet& one) { return one.id.value() == id; });
    return found == m_sheets.cend() ? nullptr : &*found;
}

QList<Id<ScanSheet>> ScanDeskView::chosen() const
{
    QList<Id<ScanSheet>> ids;
    for (int row = 0; row < m_pages->topLevelItemCount(); ++row)
        if (m_pages->topLevelItem(row)->isSelected())
            ids << Id<ScanSheet>(m_pages->topLevelItem(row)->data(0, IdRole).toLongLong());
    return ids;
}

void ScanDeskView::showSheet(Id<ScanSheet> sheet)
{
    for (int row = 0; row < m_pages->topLevelItemCount(); ++row)
        if (m_pages->topLevelItem(row)->data(0, IdRole).toLongLong() == sheet.value())
            m_pages->setCurrentItem(m_pages->topLevelItem(row));
}

void ScanDeskView::showCurrent()
{
    {
        const QSignalBlocker quiet(m_typed);
        m_typed->clear();
    }
    const ScanSheet* const sheet = current();
    if (!sheet) {
        m_picture->showNothing(tr("Nothing waits."));
        m_why->clear();
        showGuesses({});
        return;
    }
    QStringList words{ scanWhyName(sheet->why) };
    if (!sheet->note.isEmpty())
        words << sheet->note;
    m_why->setText(words.join(u'\n'));
    const auto picture = m_services.desk.picture(*sheet);
    const auto guesses = m_services.desk.guesses(*sheet);
    if (!picture)
        emit failed(picture.error());
    else
        m_picture->showSheet(*picture);
    if (!guesses)
        emit failed(guesses.error());
    showGuesses(guesses.value_or({}));
}

void ScanDeskView::showGuesses(const QList<SheetGuess>& guesses)
{
    m_guesses = guesses;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const SheetGuess& guess : guesses)
            m_list->addItem(guess.why.isEmpty() ? guess.title : u"%1\n%2"_s.arg(guess.title, guess.why));
        m_list->setCurrentRow(guesses.isEmpty() ? -1 : 0);
    }
    const bool any = current() != nullptr;
    m_file->setEnabled(any && !guesses.isEmpty());
    m_aside->setEnabled(any);
    m_turn->setEnabled(any);
    m_typed->setEnabled(any);
    emit changed();
}

void ScanDeskView::lookUp()
{
    const ScanSheet* const sheet = current();
    if (!sheet)
        return;
    const bool typed = !m_typed->text().trimmed().isEmpty();
    const auto found = typed ? m_services.desk.lookUp(m_typed->text()) : m_services.desk.guesses(*sheet);
    if (!found)
        emit failed(found.error());
    showGuesses(found.value_or({}));
}

void ScanDeskView::next(int row)
{
    reload();
    if (m_pages->topLevelItemCount() > 0) {
        m_pages->clearSelection();
        m_pages->setCurrentItem(m_pages->topLevelItem(std::clamp(row, 0, m_pages->topLevelItemCount() - 1)));
    }
    m_pages->setFocus();
}

void ScanDeskView::fileThere()
{
    if (m_pause->isActive()) { // the last key was just pressed
        m_pause->stop();
        lookUp();
    }
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_guesses.size() || !current())
        return;
    const SheetGuess guess = m_guesses[row];
    const int place = m_pages->indexOfTopLevelItem(m_pages->currentItem()) - int(chosen().size()) + 1;
    const auto filed = m_services.desk.file(chosen(), guess.kind, guess.id);
    if (!filed) {
        emit failed(filed.error());
        return;
    }
    m_undo = *filed;
    next(place);
    emit done(filed->what);
}

void ScanDeskView::setAside()
{
    if (!current())
        return;
    const int place = m_pages->indexOfTopLevelItem(m_pages->currentItem()) - int(chosen().size()) + 1;
    const auto aside = m_services.desk.setAside(chosen());
    if (!aside) {
        emit failed(aside.error());
        return;
    }
    m_undo = *aside;
    next(place);
    emit done(aside->what);
}

void ScanDeskView::turn()
{
    const ScanSheet* const sheet = current();
    if (!sheet)
        return;
    if (const auto turned = m_services.desk.turn(sheet->id, 90); !turned) {
        emit failed(turned.error());
        return;
    }
    reload();
}

void ScanDeskView::takeBack()
{
    if (!m_undo)
        return;
    const DeskUndo undo = *std::exchange(m_undo, std::nullopt);
    if (const auto back = m_services.desk.takeBack(undo); !back) {
        emit failed(back.error());
        return;
    }
    reload();
    emit changed();
}

void ScanDeskView::zoom(double factor)
{
    if (factor == 0)
        m_picture->fit();
    else
        m_picture->zoom(factor);
}

void ScanDeskView::focusPages()
{
    m_pages->setFocus();
}

bool ScanDeskView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* const key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        fileThere();
        return true;
    }
    if (watched == m_typed) {
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) { // through the guesses without leaving the field
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key->key() == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_list->count() - 1)));
            return true;
        }
        return QWidget::eventFilter(watched, event);
    }
    if (key->key() == Qt::Key_Delete) {
        setAside();
        return true;
    }
    if (key->key() == Qt::Key_R && key->modifiers() == Qt::NoModifier) {
        turn();
        return true;
    }
    // Whatever else is typed over the pages is a code or a name.
    if (watched == m_pages && key->modifiers() == Qt::NoModifier && key->text().size() == 1 && key->text()[0].isLetterOrNumber()) {
        m_typed->setFocus();
        m_typed->setText(key->text());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bihuan
