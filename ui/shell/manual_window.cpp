// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manual_window.h"

#include "ui/shell/manual_view.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tone_label.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QSplitter>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int chapterRole = Qt::UserRole;
constexpr int sectionRole = Qt::UserRole + 1;

QTreeWidgetItem* makeItem(const QString& text, const QString& chapter, const QString& section)
{
    auto* item = new QTreeWidgetItem({ text });
    item->setData(0, chapterRole, chapter);
    item->setData(0, sectionRole, section);
    item->setToolTip(0, text);
    return item;
}

} // namespace

ManualWindow::ManualWindow(ManualBook book, QWidget* parent)
    : QDialog(parent, Qt::Window)
    , m_book(std::move(book))
    , m_search(new QLineEdit(this))
    , m_contents(new QTreeWidget(this))
    , m_found(new ToneLabel(Tone::Neutral, this))
    , m_view(new ManualView(m_book, this))
{
    setObjectName(u"manualWindow"_s);
    setWindowTitle(tr("Manual"));
    resize(QSize(980, 680).boundedTo(screen()->availableSize() - QSize(16, 48)));

    m_search->setObjectName(u"manualSearch"_s);
    m_search->setAccessibleName(tr("Find in the manual"));
    m_search->setPlaceholderText(tr("Find in the manual (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_contents->setObjectName(u"manualContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setIndentation(14);
    m_found->setObjectName(u"manualFound"_s);
    m_found->setTextFormat(Qt::PlainText);
    m_found->hide();

    auto* side = new QWidget(this);
    side->setObjectName(u"manualSide"_s);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(12, 12, 6, 12);
    sideColumn->addWidget(m_search);
    sideColumn->addWidget(m_found);
    sideColumn->addWidget(m_contents, 1);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(6);
    const auto addTool = [&](const QString& name, const QString& icon, const QString& text, const QKeySequence& keys) {
        auto* action = new QAction(themedIcon(icon), text, this);
        action->setObjectName(name + u"Action"_s);
        action->setShortcut(keys);
        addAction(action);
        auto* button = new QPushButton(action->icon(), text, this);
        button->setObjectName(name + u"Button"_s);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] { button->setEnabled(action->isEnabled()); });
        bar->addWidget(button);
        return action;
    };
    QAction* back = addTool(u"manualBack"_s, u"undo"_s, tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    QAction* forward = addTool(u"manualForward"_s, u"chevron"_s, tr("F&orward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    bar->addStretch(1);
    QAction* print = addTool(u"manualPrint"_s, u"print"_s, tr("&Print this chapter…"), QKeySequence::Print);
    back->setEnabled(false);
    forward->setEnabled(false);
    auto* find = new QAction(this);
    find->setObjectName(u"manualFindAction"_s);
    find->setShortcut(QKeySequence::Find);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });

    auto* page = new QWidget(this);
    page->setObjectName(u"manualPage"_s);
    auto* pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(6, 12, 12, 12);
    pageColumn->addLayout(bar);
    pageColumn->addWidget(m_view, 1);
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(u"manualSplitter"_s);
    splitter->addWidget(side);
    splitter->addWidget(page);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 270, 710 });
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);

    connect(back, &QAction::triggered, m_view, &QTextBrowser::backward);
    connect(forward, &QAction::triggered, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    connect(m_view, &QTextBrowser::sourceChanged, this, &ManualWindow::markCurrent);
    connect(print, &QAction::triggered, this, [this] {
        if (const ManualChapter* chapter = m_book.chapter(m_view->chapter()))
            emit printWanted(*chapter);
    });
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &ManualWindow::followCurrent);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::fillHits);
    fillContents();
}

void ManualWindow::openChapter(const QString& name, const QString& section)
{
    m_view->openChapter(name, section);
}

void ManualWindow::openPageHelp(const QString& page)
{
    const ManualChapter* chapter = m_book.chapterOfPage(page);
    if (!chapter && !m_book.chapters().isEmpty())
        chapter = &m_book.chapters().first();
    if (chapter)
        openChapter(chapter->name);
}

void ManualWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    m_found->hide();
    for (const ManualChapter& chapter : m_book.chapters()) {
        QTreeWidgetItem* item = makeItem(chapter.title, chapter.name, {});
        m_contents->addTopLevelItem(item);
        for (const QString& section : chapter.sections)
            item->addChild(makeItem(section, chapter.name, section));
    }
    m_view->highlight({});
    markCurrent(m_view->source());
}

void ManualWindow::fillHits(const QString& words)
{
    if (words.trimmed().isEmpty()) {
        fillContents();
        return;
    }
    const QList<ManualHit> hits = m_book.search(words);
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    QTreeWidgetItem* group = nullptr;
    for (const ManualHit& hit : hits) {
        if (!group || group->data(0, chapterRole) != hit.chapter) {
            group = makeItem(m_book.chapter(hit.chapter)->title, hit.chapter, {});
            m_contents->addTopLevelItem(group);
            group->setExpanded(true);
        }
        if (hit.section.isEmpty())
            continue;
        QTreeWidgetItem* item = makeItem(hit.section, hit.chapter, hit.section);
        item->setToolTip(0, hit.excerpt);
        group->addChild(item);
    }
    m_found->setText(hits.isEmpty() ? tr("Nothing found") : tr("%n place(s)", nullptr, int(hits.size())));
    m_found->show();
    m_view->highlight(words);
}

void ManualWindow::followCurrent(QTreeWidgetItem* item)
{
    if (item)
        openChapter(item->data(0, chapterRole).toString(), item->data(0, sectionRole).toString());
}

/// The chapter shown is the open one in the contents, however the reader came there.
void ManualWindow::markCurrent(const QUrl& source)
{
    if (!m_search->text().trimmed().isEmpty())
        return;
    const QSignalBlocker quiet(m_contents);
    const QString chapter = ManualView::chapterOf(source), section = source.fragment(QUrl::FullyDecoded);
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_contents->topLevelItem(i);
        const bool open = item->data(0, chapterRole).toString() == chapter;
        item->setExpanded(open);
        if (!open)
            continue;
        QTreeWidgetItem* current = item;
        for (int j = 0; j < item->childCount(); ++j)
            if (item->child(j)->data(0, sectionRole).toString() == section)
                current = item->child(j);
        m_contents->setCurrentItem(current);
    }
}

/// Enter goes to the first place found, Down into the list, Esc takes the search away before it closes the window.
bool ManualWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!enter && key != Qt::Key_Down)
        return QDialog::eventFilter(watched, event);
    if (QTreeWidgetItem* first = m_contents->topLevelItem(0))
        m_contents->setCurrentItem(first->childCount() > 0 && !m_search->text().isEmpty() ? first->child(0) : first);
    if (!enter)
        m_contents->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace bihuan
