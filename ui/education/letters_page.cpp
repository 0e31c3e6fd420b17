// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/education/letters_page.h"

#include "core/education/letters/letter_pages.h"
#include "ui/dialogs/dialogs.h"
#include "ui/education/letter_dialog.h"
#include "ui/education/slip_table.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

std::pair<QString, Tone> standingPill(const LetterStanding& one, QDate today)
{
    if (one.letter.filedOn.isValid())
        return { LettersPage::tr("Filed"), Tone::Ok };
    if (one.letter.slip.isEmpty())
        return { LettersPage::tr("No slip"), Tone::Neutral };
    if (one.isOverdue(today))
        return { LettersPage::tr("%1 overdue").arg(one.missing()), Tone::Error };
    return one.missing() == 0 ? std::pair(LettersPage::tr("All back"), Tone::Info) : std::pair(LettersPage::tr("%1 missing").arg(one.missing()), Tone::Warning);
}

} // namespace

PageInfo LettersPage::info()
{
    return { u"letters"_s, tr("Letters to parents"), u"agreement"_s };
}

LettersPage::LettersPage(EducationServices& services, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_services(services)
    , m_context(context)
{
    buildActions();
    buildBody();
    connect(&context.records, &RecordService::changed, this, [this](const QString& kind) {
        if (kind != parentLetterType().kind().code && kind != letterSlipType().kind().code && kind != schoolClassType().kind().code)
            return;
        m_stale = true;
        if (isVisible())
            activated();
    });
}

void LettersPage::buildActions()
{
    const auto make = [this](QAction*& action, const QString& name, const QString& icon, const QString& text, const QKeySequence& keys, auto run) {
        action = makeAction(name, icon, text, keys);
        connect(action, &QAction::triggered, this, run);
    };
    make(m_new, u"newLetterAction"_s, u"add"_s, tr("&New letter…"), QKeySequence::New, &LettersPage::add);
    make(m_print, u"printLetterAction"_s, u"print"_s, tr("&Print letter and slips…"), QKeySequence::Print, [this] { print(LetterLayout::TwoUp); });
    make(m_printOne, u"printOneAction"_s, u"print"_s, tr("Print &one on a sheet…"), {}, [this] { print(LetterLayout::OnePage); });
    make(m_tally, u"tallyAction"_s, u"table"_s, tr("&Tally by class…"), {}, [this] { printTable(m_services.letters.tally(letter())); });
    make(m_chase, u"chaseAction"_s, u"warning"_s, tr("&Chase list of all letters…"), {}, [this] { printTable(m_services.letters.chaseList({})); });
    make(m_file, u"fileSlipsAction"_s, u"archive"_s, tr("&File the slips…"), {}, &LettersPage::file);
    make(m_reopen, u"reopenSlipsAction"_s, u"open"_s, tr("Open a&gain…"), {}, &LettersPage::reopen);
    make(m_undoAction, u"undoCountAction"_s, u"undo"_s, tr("&Undo the last count"), QKeySequence::Undo, &LettersPage::undo);
    m_undoAction->setEnabled(false);
    auto* lists = new QPushButton(tr("&Lists and filing"), this);
    lists->setObjectName(u"letterListsButton"_s);
    lists->setAutoDefault(false);
    auto* menu = new QMenu(lists);
    menu->setObjectName(u"letterListsMenu"_s);
    menu->addActions({ m_tally, m_chase, m_printOne });
    menu->addSeparator();
    menu->addActions({ m_file, m_reopen });
    lists->setMenu(menu);
    headerLayout()->addWidget(lists);
    for (QAction* action : { m_print, m_new }) {
        auto* push = new QPushButton(action->icon(), action->text(), this);
        push->setObjectName(action->objectName() + u"Button"_s);
        push->setToolTip(action->toolTip());
        push->setAutoDefault(false);
        if (action == m_new)
            makePrimary(push);
        connect(push, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, push, [push, action] { push->setEnabled(action->isEnabled()); });
        headerLayout()->addWidget(push);
    }
}

void LettersPage::buildBody()
{
    m_letters = new QTreeWidget(this);
    m_letters->setObjectName(u"letterList"_s);
    m_letters->setAccessibleName(tr("Letters"));
    m_letters->setHeaderLabels({ tr("Number"), tr("Topic"), tr("Sent on"), tr("Slips back by"), tr("Sent"), tr("Returned"), tr("State") });
    m_letters->setRootIsDecorated(false);
    m_letters->setUniformRowHeights(true);
    m_letters->setAlternatingRowColors(true);
    m_letters->setItemDelegate(new StatusPillDelegate(m_letters));
    m_letters->header()->setStretchLastSection(false);
    m_letters->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_letters->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(m_letters, &QTreeWidget::currentItemChanged, this, &LettersPage::showSlips);
    m_letters->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_letters->addActions({ m_print, m_tally, m_file, m_reopen });
    m_title = new QLabel(this);
    m_title->setObjectName(u"slipTitle"_s);
    m_title->setWordWrap(true);
    m_slips = new SlipTable(this);
    connect(m_slips, &SlipTable::typed, this, &LettersPage::count, Qt::QueuedConnection);
    auto* both = new QWidget(this);
    both->setObjectName(u"lettersAndSlips"_s);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_letters, 2);
    column->addWidget(m_title);
    column->addWidget(m_slips, 4);
    m_nothing = new EmptyState(u"agreement"_s, this);
    m_nothing->setTexts(tr("No letter to parents yet"), tr("Begin with one of the school's texts, print it with slips for each class, and count what comes back."));
    m_nothing->setActions({ m_new });
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"lettersOrEmpty"_s);
    m_stack->addWidget(both);
    m_stack->addWidget(m_nothing);
    bodyLayout()->addWidget(m_stack, 1);
}

void LettersPage::activated()
{
    if (std::exchange(m_stale, false))
        reload();
}

Id<ParentLetter> LettersPage::letter() const
{
    const QTreeWidgetItem* item = m_letters->currentItem();
    return Id<ParentLetter>(item ? item->data(0, IdRole).toLongLong() : 0);
}

void LettersPage::showLetter(Id<ParentLetter> id)
{
    activated();
    for (int i = 0; i < m_letters->topLevelItemCount(); ++i)
        if (m_letters->topLevelItem(i)->data(0, IdRole).toLongLong() == id.value())
            m_letters->setCurrentItem(m_letters->topLevelItem(i));
}

void LettersPage::reload()
{
    const auto all = m_services.letters.all();
    if (!all) {
        messages().showError(all.error());
        return;
    }
    const Id<ParentLetter> kept = letter();
    const QDate today = m_services.letters.today();
    int overdue = 0;
    {
        const QSignalBlocker quiet(m_letters);
        m_letters->clear();
        for (const LetterStanding& one : *all) {
            auto* item = new QTreeWidgetItem(m_letters, { one.letter.docNo, one.letter.topic, one.letter.sentOn.toString(Qt::ISODate), one.letter.dueOn.toString(Qt::ISODate), QString::number(one.sent),
                                                          QString::number(one.returned + one.lateReturned), {} });
            const auto [text, tone] = standingPill(one, today);
            item->setText(6, text);
            item->setData(6, ToneRole, int(tone));
            item->setData(0, IdRole, one.letter.id.value());
            overdue += one.isOverdue(today) ? 1 : 0;
            if (one.letter.id == kept)
                m_letters->setCurrentItem(item);
        }
        if (!m_letters->currentItem() && m_letters->topLevelItemCount() > 0)
            m_letters->setCurrentItem(m_letters->topLevelItem(0));
    }
    m_stack->setCurrentIndex(all->isEmpty() ? 1 : 0);
    showSlips();
    emit badgeChanged(overdue > 0 ? QString::number(overdue) : QString());
    emit statusChanged(tr("%1 letters, slips of %2 overdue").arg(all->size()).arg(overdue));
}

void LettersPage::showSlips()
{
    const bool any = !letter().isNull();
    for (QAction* action : { m_print, m_printOne, m_tally })
        action->setEnabled(any);
    const auto standing = any ? m_services.letters.standing(letter()) : Result<LetterStanding>(LetterStanding());
    if (!standing) {
        messages().showError(standing.error());
        return;
    }
    const bool filed = standing->letter.filedOn.isValid();
    m_file->setEnabled(any && !filed && !standing->letter.slip.isEmpty());
    m_reopen->setEnabled(any && filed);
    m_chase->setEnabled(any);
    m_slips->show(*standing);
    m_title->setText(!any ? QString()
                         : filed ? tr("Slips of “%1”: filed on %2, %3").arg(standing->letter.topic, standing->letter.filedOn.toString(Qt::ISODate), standing->letter.location)
                                 : tr("Slips of “%1”: type the number that came back, Enter goes to the next class. Counted %2 of %3 classes.")
                                       .arg(standing->letter.topic).arg(standing->counted()).arg(standing->rows.size()));
}

void LettersPage::add()
{
    auto* dialog = new LetterDialog(m_services.letters, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LetterDialog::issued, this, [this](Id<ParentLetter> id) {
        showLetter(id);
        messages().showMessage(Tone::Ok, tr("The letter is registered: print it with its slips."), tr("&Print"), [this] { print(LetterLayout::TwoUp); });
    });
    dialog->open();
}

void LettersPage::count(const SlipCount& typed)
{
    const auto done = m_services.letters.count(letter(), typed);
    if (!done) {
        showSlips(); // as it was
        messages().showError(done.error());
        return;
    }
    m_undo = *done;
    m_undoAction->setEnabled(true);
}

void LettersPage::undo()
{
    if (!m_undo)
        return;
    const auto done = m_services.letters.takeBack(*std::exchange(m_undo, std::nullopt));
    m_undoAction->setEnabled(false);
    if (!done)
        messages().showError(done.error());
    else
        messages().showMessage(Tone::Ok, tr("The count is taken back."));
}

void LettersPage::preview(std::shared_ptr<PageSet> pages, const QString& note)
{
    auto* dialog = new PrintDialog(std::move(pages), m_context.dialogs, m_context.printers, note, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LettersPage::print(LetterLayout layout)
{
    Issues issues;
    auto pages = m_services.letters.pages(letter(), layout, issues);
    const bool tooLong = layout == LetterLayout::TwoUp && !pages && pages.error().detail == u"parent_letter.too_long"_s;
    if (tooLong)
        pages = m_services.letters.pages(letter(), LetterLayout::OnePage, issues);
    if (!pages) {
        messages().showError(pages.error());
        return;
    }
    QStringList notes;
    int sheets = 0;
    if (const auto* made = dynamic_cast<const ParentLetterPages*>(pages->get()))
        for (int page = 0; page < int((*pages)->count()); ++page)
            sheets += made->sheetsFor(page);
    if (tooLong)
        notes << tr("One letter on a sheet, as it is too long for half a sheet.");
    else if (layout == LetterLayout::TwoUp)
        notes << tr("Two letters on a sheet: print, then cut in the middle.");
    notes << tr("A page for each class; %1 sheets in all for every pupil.").arg(sheets);
    for (const Issue& issue : std::as_const(issues))
        notes << issue.message;
    preview(*pages, notes.join(u'\n'));
}

void LettersPage::printTable(const Result<TableContent>& table)
{
    if (!table) {
        messages().showError(table.error());
        return;
    }
    preview(m_context.makeTable(*table, { table->title, table->subtitleLeft, {}, m_services.records.store().database().clock().now() }), {});
}

void LettersPage::file()
{
    const auto place = m_context.dialogs.askText(this, tr("File the slips as one item"), tr("Where they are kept"), tr("&File"));
    if (!place)
        return;
    const auto done = m_services.letters.file(letter(), *place);
    if (!done)
        messages().showError(done.error());
    else
        messages().showMessage(Tone::Ok, tr("The slips are filed."));
}

void LettersPage::reopen()
{
    const auto why = m_context.dialogs.askText(this, tr("Open the slips again"), tr("Why"), tr("&Open"));
    if (!why)
        return;
    if (const auto done = m_services.letters.reopen(letter(), *why); !done)
        messages().showError(done.error());
}

QList<QAction*> LettersPage::fileActions() const
{
    return { m_print, m_printOne, m_tally, m_chase };
}

QList<QAction*> LettersPage::editActions() const
{
    return { m_new, m_file, m_reopen, m_undoAction };
}

} // namespace bihuan
