// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/filing/attachments_page.h"

#include "core/base/text.h"
#include "core/storage/transaction.h"
#include "ui/dialogs/dialogs.h"
#include "ui/records/attachment_picker.h"
#include "ui/records/preview_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"

#include <QAction>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

bool fits(const AttachmentEntry& one, AttachmentsPage::Show which)
{
    switch (which) {
    case AttachmentsPage::Show::All: return true;
    case AttachmentsPage::Show::Undated: return one.undated > 0;
    case AttachmentsPage::Show::Shared: return one.uses > 1;
    case AttachmentsPage::Show::Unreadable: return one.reading == u"damaged"_s || one.reading == u"encrypted"_s || one.reading == u"slow"_s;
    case AttachmentsPage::Show::SameName: return one.nameTwice;
    case AttachmentsPage::Show::Loose: return one.uses == 0;
    }
    return true;
}

QString dayText(const AttachmentEntry& one)
{
    if (!one.firstDate.isValid())
        return {};
    return one.firstDate == one.lastDate ? one.firstDate.toString(Qt::ISODate) : AttachmentsPage::tr("%1 and others").arg(one.firstDate.toString(Qt::ISODate));
}

} // namespace

PageInfo AttachmentsPage::info()
{
    return { u"attachments"_s, tr("All attachments"), u"pdf"_s, true };
}

AttachmentsPage::AttachmentsPage(FilingServices& services, const UiContext& context, QWidget* parent)
    : Page(info(), parent)
    , m_services(services)
    , m_context(context)
{
    build();
}

void AttachmentsPage::build()
{
    const auto action = [this](QAction*& made, const QString& name, const QString& icon, const QString& text, auto run) {
        made = makeAction(name, icon, text);
        connect(made, &QAction::triggered, this, run);
        auto* push = new QPushButton(made->icon(), made->text(), this);
        push->setObjectName(name + u"Button"_s);
        push->setAutoDefault(false);
        connect(push, &QPushButton::clicked, made, &QAction::trigger);
        connect(made, &QAction::changed, push, [push, made] { push->setEnabled(made->isEnabled()); });
        headerLayout()->addWidget(push);
    };
    action(m_photoDate, u"photoDateAction"_s, u"calendar"_s, tr("Date of the &photograph"), &AttachmentsPage::takePhotoDates);
    action(m_date, u"attachmentDateAction"_s, u"edit"_s, tr("Set the &date…"), &AttachmentsPage::setDates);
    action(m_open, u"attachmentUseAction"_s, u"open"_s, tr("&Open the record"), &AttachmentsPage::openUse);
    m_filter = new FilterEdit(this);
    m_filter->setPlaceholderText(tr("Name or text of the file"));
    m_which = new ComboBox(this);
    m_which->setObjectName(u"attachmentsWhich"_s);
    m_which->setAccessibleName(tr("Which files"));
    for (const auto& [which, text] : { std::pair(Show::All, tr("All files")), std::pair(Show::Undated, tr("Without a date")), std::pair(Show::Shared, tr("On several records")), std::pair(Show::Unreadable, tr("Not readable")),
                                       std::pair(Show::SameName, tr("Same name, other contents")), std::pair(Show::Loose, tr("On no record any more")) })
        m_which->addItem(text, int(which));
    connect(m_filter, &QLineEdit::textChanged, this, &AttachmentsPage::fill);
    connect(m_which, &QComboBox::currentIndexChanged, this, &AttachmentsPage::fill);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"attachmentsList"_s);
    m_list->setAccessibleName(tr("All attachments"));
    m_list->setHeaderLabels({ tr("Name"), tr("Date"), tr("Records"), tr("Size"), tr("Pages"), tr("State"), tr("Added") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setItemDelegate(new StatusPillDelegate(m_list));
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(0, fontMetrics().height() * 13);
    m_filter->setFollower(m_list);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &AttachmentsPage::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &AttachmentsPage::openUse);
    m_preview = new PreviewPane(this);
    m_uses = new QListWidget(this);
    m_uses->setObjectName(u"attachmentsUses"_s);
    m_uses->setAccessibleName(tr("Records it hangs on"));
    m_uses->setMaximumHeight(fontMetrics().height() * 6);
    connect(m_uses, &QListWidget::itemActivated, this, &AttachmentsPage::openUse);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_preview, 1);
    right->addWidget(m_uses);
    auto* work = new QWidget(this);
    work->setObjectName(u"attachmentsWork"_s);
    auto* row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_list, 3);
    row->addLayout(right, 2);
    m_nothing = new EmptyState(u"pdf"_s, this);
    m_nothing->setTexts(tr("No files yet"), tr("Drop files on a row of any list, or attach them in the form of a record."));
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"rowsOrEmpty"_s);
    m_stack->addWidget(work);
    m_stack->addWidget(m_nothing);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_filter, 1);
    filters->addWidget(m_which);
    bodyLayout()->setSpacing(10);
    bodyLayout()->addLayout(filters);
    bodyLayout()->addWidget(m_stack, 1);
}

void AttachmentsPage::activated()
{
    reload(); // files are attached in the forms of all kinds
}

void AttachmentsPage::reload()
{
    const auto entries = m_services.attachments.entries();
    if (!entries) {
        messages().showError(entries.error());
        return;
    }
    m_entries = *entries;
    fill();
}

void AttachmentsPage::fill()
{
    const QString typed = cleanLine(m_filter->text());
    const Show which = Show(m_which->currentData().toInt());
    QSet<qint64> said;
    if (!typed.isEmpty())
        for (const AttachmentHit& hit : searchAttachments(m_services.records.store(), typed, mostListed).value_or({}))
            said << hit.attachment.id;
    QSet<qint64> kept;
    for (const AttachmentEntry& one : selected())
        kept << one.attachment.id;
    int shown = 0, all = 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (qsizetype at = 0; at < m_entries.size(); ++at) {
            const AttachmentEntry& one = m_entries[at];
            if (!fits(one, which) || !(typed.isEmpty() || said.contains(one.attachment.id) || one.attachment.originalName.contains(typed, Qt::CaseInsensitive)))
                continue;
            ++all;
            if (shown == mostListed)
                continue;
            ++shown;
            AttachmentReading::State state = AttachmentReading::State::Other;
            using enum AttachmentReading::State;
            for (const auto each : { Read, Blank, Encrypted, Damaged, Slow })
                if (readingCode(each) == one.reading)
                    state = each;
            auto* item = new QTreeWidgetItem(m_list, { one.attachment.originalName, dayText(one), QString::number(one.uses), locale().formattedDataSize(one.attachment.size, 0, QLocale::DataSizeTraditionalFormat),
                                                       one.pages > 0 ? QString::number(one.pages) : QString(), readingName(state), one.addedAt.toString(u"yyyy-MM-dd"_s) });
            item->setData(0, IdRole, at);
            if (!readingName(state).isEmpty())
                item->setData(5, ToneRole, int(state == Blank ? Tone::Neutral : Tone::Warning));
            for (int column : { 2, 3, 4 })
                item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            item->setSelected(kept.contains(one.attachment.id));
        }
    }
    m_stack->setCurrentIndex(m_entries.isEmpty() ? 1 : 0);
    showCurrent();
    emit statusChanged(shown < all ? tr("%1 files, the newest %2 listed: type to narrow them down").arg(all).arg(shown) : tr("%1 files").arg(all));
}

QList<AttachmentEntry> AttachmentsPage::selected() const
{
    QList<AttachmentEntry> entries;
    for (const QTreeWidgetItem* item : m_list->selectedItems())
        if (const qint64 at = item->data(0, IdRole).toLongLong(); at < m_entries.size())
            entries << m_entries[at];
    return entries;
}

void AttachmentsPage::showCurrent()
{
    const auto chosen = selected();
    m_date->setEnabled(std::any_of(chosen.cbegin(), chosen.cend(), [](const AttachmentEntry& one) { return one.uses > 0; }));
    m_photoDate->setEnabled(m_date->isEnabled());
    m_open->setEnabled(chosen.size() == 1 && chosen.first().uses > 0);
    m_uses->clear();
    m_shownUses.clear();
    if (chosen.size() != 1) {
        m_preview->clear();
        return;
    }
    const Attachment& file = chosen.first().attachment;
    m_preview->showFile(m_services.attachments.fileOf(file), file);
    m_shownUses = m_services.attachments.usesOf(file.id).value_or({});
    for (const AttachmentUse& use : std::as_const(m_shownUses))
        m_uses->addItem(use.eventDate.isValid() ? tr("%1, %2").arg(nameOfUse(m_services.records.store(), use), use.eventDate.toString(Qt::ISODate)) : nameOfUse(m_services.records.store(), use));
    if (m_shownUses.isEmpty())
        m_uses->addItem(tr("On no record any more"));
    m_uses->setCurrentRow(0);
}

void AttachmentsPage::openUse()
{
    if (const int at = m_uses->currentRow(); at >= 0 && at < m_shownUses.size() && m_context.openRecord)
        m_context.openRecord(m_shownUses[at].table, m_shownUses[at].record);
}

void AttachmentsPage::setDates()
{
    const auto chosen = selected();
    const auto typed = m_context.dialogs.askText(this, tr("Date of what the files show"), tr("Date for %n file(s), as 20260905", nullptr, int(chosen.size())), tr("&Set"));
    if (!typed)
        return;
    const auto day = parseDate(*typed);
    if (!day || *day > m_services.filings.today()) {
        messages().showMessage(Tone::Error, day ? tr("%1 is still to come.").arg(day->toString(Qt::ISODate)) : tr("“%1” is no date: type it as 20260905 or 2026-9-5.").arg(*typed));
        return;
    }
    QList<std::pair<qint64, QDate>> days;
    for (const AttachmentEntry& one : chosen)
        days.append({ one.attachment.id, *day });
    apply(days, tr("Date of files set"));
}

void AttachmentsPage::takePhotoDates()
{
    QList<std::pair<qint64, QDate>> days;
    for (const AttachmentEntry& one : selected())
        if (const QDate day = m_services.attachments.dayOf(one.attachment); day.isValid())
            days.append({ one.attachment.id, day });
    if (days.isEmpty())
        messages().showMessage(Tone::Info, tr("No camera wrote a date into these files."));
    else
        apply(days, tr("Dates of photographs taken over"));
}

void AttachmentsPage::apply(const QList<std::pair<qint64, QDate>>& days, const QString& why)
{
    AttachmentStore& store = m_services.attachments;
    QList<std::pair<qint64, AttachmentUse>> before;
    const auto write = [&]() -> Result<> {
        BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_services.records.store().database(), why));
        for (const auto& [id, day] : days) {
            BIHUAN_TRY_ASSIGN(const auto uses, store.usesOf(id));
            for (const AttachmentUse& use : uses) {
                before.append({ id, use });
                BIHUAN_TRY(store.setEventDate(id, use.table, use.record, use.purpose, day));
            }
        }
        return transaction.commit();
    };
    if (const auto done = write(); !done) {
        messages().showError(done.error());
        return;
    }
    reload();
    messages().showMessage(Tone::Ok, tr("%n file(s) dated.", nullptr, int(days.size())), tr("&Undo"), [this, before] {
        const auto undone = [&]() -> Result<> {
            BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_services.records.store().database(), tr("Undone")));
            for (const auto& [id, use] : before)
                BIHUAN_TRY(m_services.attachments.setEventDate(id, use.table, use.record, use.purpose, use.eventDate));
            return transaction.commit();
        }();
        if (!undone)
            messages().showError(undone.error());
        reload();
    });
}

QList<QAction*> AttachmentsPage::editActions() const
{
    return { m_date, m_photoDate, m_open };
}

} // namespace bihuan
