// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/attachment_panel.h"

#include "core/base/describe.h"
#include "core/records/record_service.h"
#include "ui/dialogs/dialogs.h"
#include "ui/records/dropped_files.h"
#include "ui/records/page_loader.h"
#include "ui/widgets/file_preview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inputs.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/tone_label.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QShortcut>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

AttachmentPanel::AttachmentPanel(const UiContext& context, Surroundings surroundings, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_surroundings(std::move(surroundings))
    , m_store(*context.attachments)
    , m_database(context.records.store().database())
    , m_hint(new ToneLabel(Tone::Neutral, this))
    , m_add(new QPushButton(themedIcon(u"add"_s), tr("Add files…"), this))
    , m_paste(new QPushButton(tr("Paste"), this))
    , m_existing(new QPushButton(tr("Of other records…"), this))
    , m_uses(nullptr)
    , m_usesMenu(new QMenu(this))
    , m_loader(new PageLoader(this))
    , m_list(new QTreeWidget(this))
    , m_details(new QWidget(this))
    , m_preview(new QLabel(m_details))
    , m_date(new DateEdit(m_details))
{
    setObjectName(u"attachmentPanel"_s);
    setAccessibleName(tr("Attachments"));
    m_hint->setObjectName(u"attachmentHint"_s);
    m_hint->setWordWrap(true);
    m_add->setObjectName(u"attachmentAdd"_s);
    m_paste->setObjectName(u"attachmentPaste"_s);
    m_paste->setToolTip(tr("A picture or files from the clipboard (Ctrl+V in the list)"));
    m_existing->setObjectName(u"attachmentExisting"_s);
    m_existing->setToolTip(tr("Files that hang on other records already: the same file is kept once"));
    for (QPushButton* button : { m_add, m_paste, m_existing })
        button->setAutoDefault(false);
    connect(m_existing, &QPushButton::clicked, this, &AttachmentPanel::chooseExisting);
    connect(m_loader, &PageLoader::loaded, this, &AttachmentPanel::showLoaded);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addFiles(m_context.dialogs.chooseOpenFiles(this, tr("Add files"), tr("All files (*)")));
    });
    connect(m_paste, &QPushButton::clicked, this, [this] {
        const QMimeData* mime = QApplication::clipboard()->mimeData(); // none at all when it was emptied
        if (!mime || !take(*mime))
            m_surroundings.say(Tone::Info, tr("The clipboard holds neither a picture nor a file."), {}, {});
    });
    buildList();
    buildDetails();

    auto* top = new QHBoxLayout;
    top->addWidget(m_add);
    top->addWidget(m_paste);
    top->addWidget(m_existing);
    top->addWidget(m_hint, 1);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_list, 1);
    bottom->addWidget(m_details);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addLayout(bottom);
    fill();
}

void AttachmentPanel::buildList()
{
    m_list->setObjectName(u"attachmentList"_s);
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection); // several are dated at once
    m_list->setTextElideMode(Qt::ElideMiddle); // the ending of a file name says as much as its beginning
    m_list->setHeaderLabels({ tr("Name"), tr("Size"), tr("Date") });
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column : { 1, 2 })
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(fontMetrics().height() * 9);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AttachmentPanel::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &AttachmentPanel::openCurrent);
    auto* paste = new QShortcut(QKeySequence::Paste, m_list);
    paste->setContext(Qt::WidgetShortcut);
    connect(paste, &QShortcut::activated, m_paste, &QPushButton::click);
    auto* remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &AttachmentPanel::removeCurrent);
}

void AttachmentPanel::buildDetails()
{
    m_details->setObjectName(u"attachmentDetails"_s);
    m_preview->setObjectName(u"attachmentPreview"_s);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setFixedSize(fontMetrics().height() * 10, fontMetrics().height() * 6);
    m_date->setObjectName(u"attachmentDate"_s);
    m_date->setToday(m_database.clock().today());
    m_date->lineEdit()->setObjectName(u"attachmentDateInput"_s);
    m_date->lineEdit()->setAccessibleName(tr("Date of what the file shows"));
    m_date->setToolTip(tr("Date of what the file shows; for all files that are selected"));
    m_date->setFixedWidth(m_preview->width());
    connect(m_date, &DateEdit::finished, this, &AttachmentPanel::commitDate);
    const auto button = [this](const QString& name, const QString& text, void (AttachmentPanel::*what)()) {
        auto* push = new QPushButton(text, m_details);
        push->setObjectName(name);
        push->setAutoDefault(false);
        push->setMinimumWidth(0);
        connect(push, &QPushButton::clicked, this, what);
        return push;
    };
    auto* buttons = new QGridLayout;
    buttons->setSpacing(4);
    buttons->addWidget(button(u"attachmentOpen"_s, tr("Open"), &AttachmentPanel::openCurrent), 0, 0);
    buttons->addWidget(button(u"attachmentSave"_s, tr("Save as…"), &AttachmentPanel::saveCopy), 0, 1);
    buttons->addWidget(button(u"attachmentLook"_s, tr("Look…"), &AttachmentPanel::lookAtCurrent), 1, 0);
    buttons->addWidget(button(u"attachmentRename"_s, tr("Name…"), &AttachmentPanel::renameCurrent), 1, 1);
    buttons->addWidget(button(u"attachmentRemove"_s, tr("Take off…"), &AttachmentPanel::removeCurrent), 2, 0, 1, 2);
    m_uses = new QPushButton(m_details);
    m_uses->setObjectName(u"attachmentUses"_s);
    m_uses->setAutoDefault(false);
    m_uses->setMinimumWidth(0);
    m_usesMenu->setObjectName(u"attachmentUsesMenu"_s);
    m_uses->setMenu(m_usesMenu);
    buttons->addWidget(m_uses, 3, 0, 1, 2);
    auto* column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_preview);
    column->addWidget(m_date);
    column->addLayout(buttons);
    column->addStretch(1);
}

QWidget* AttachmentPanel::focusTarget() const
{
    return m_add;
}

void AttachmentPanel::load(const QString& table, qint64 recordId)
{
    commitDate();
    m_table = table;
    m_record = recordId;
    m_links.clear();
    m_opened.reset();
    reload();
}

void AttachmentPanel::reload(QString selected) // by value: it may stand in the list that is read anew
{
    if (!isStaged()) {
        const auto links = m_store.linksOf(m_table, m_record);
        if (!links) {
            report(links.error());
            return;
        }
        m_links = *links;
    }
    fill();
    for (qsizetype i = 0; i < m_links.size(); ++i)
        if (m_links[i].attachment.sha256 == selected)
            m_list->setCurrentItem(m_list->topLevelItem(int(i)));
}

void AttachmentPanel::fill()
{
    m_list->clear();
    for (const AttachmentLink& link : std::as_const(m_links)) {
        auto* item = new QTreeWidgetItem(
            m_list, { link.attachment.originalName, locale().formattedDataSize(link.attachment.size, 0, QLocale::DataSizeTraditionalFormat),
                      link.eventDate.isValid() ? link.eventDate.toString(Qt::ISODate) : QString() });
        item->setToolTip(0, tr("%1\nAdded %2").arg(link.attachment.originalName, link.addedAt.toString(u"yyyy-MM-dd HH:mm"_s)));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    const bool any = !m_links.isEmpty();
    m_list->setVisible(any);
    m_details->setVisible(any);
    m_hint->setText(any ? tr("%n file(s)", nullptr, int(m_links.size())) : tr("or drop files, a folder or a picture here"));
    if (any)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showCurrent();
}

const AttachmentLink* AttachmentPanel::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_links.size() ? &m_links[row] : nullptr;
}

void AttachmentPanel::showCurrent()
{
    const AttachmentLink* link = current();
    m_date->setDate(link ? link->eventDate : QDate());
    m_preview->clear();
    m_preview->setToolTip({});
    m_loader->forget();
    fillUses();
    if (!link)
        return;
    m_preview->setAccessibleName(tr("Preview of %1").arg(link->attachment.originalName));
    const qreal ratio = devicePixelRatioF();
    constexpr qint64 atOnce = 3 * 1024 * 1024; ///< bytes: a small picture is there at once, everything else is read beside the window
    if (!link->attachment.mediaType.startsWith(u"image/"_s) || link->attachment.size > atOnce) {
        if (link->attachment.mediaType.startsWith(u"image/"_s) || link->attachment.mediaType == u"application/pdf"_s) {
            m_preview->setText(tr("Reading…"));
            m_loader->load(m_store.fileOf(link->attachment), link->attachment.mediaType, 0, ((m_preview->size() - QSize(8, 8)) * ratio));
        } else {
            m_preview->setText(tr("No preview: %1").arg(QFileInfo(link->attachment.originalName).suffix().toUpper()));
        }
        return;
    }
    const FilePreview preview
        = filePreview(m_store.fileOf(link->attachment), link->attachment.mediaType, (m_preview->size() - QSize(8, 8)) * ratio);
    showLoaded({ m_store.fileOf(link->attachment), 0, preview.pages, preview.picture, preview.why });
}

void AttachmentPanel::showLoaded(const LoadedPage& page)
{
    const AttachmentLink* link = current();
    if (!link || page.path != m_store.fileOf(link->attachment))
        return;
    m_preview->setToolTip(page.pages > 1 ? tr("%n page(s)", nullptr, page.pages) : QString());
    if (page.picture.isNull()) {
        m_preview->setText(!page.why.isEmpty() ? page.why : tr("No preview: %1").arg(QFileInfo(link->attachment.originalName).suffix().toUpper()));
        return;
    }
    QPixmap picture = QPixmap::fromImage(page.picture.size().boundedTo(m_preview->size() * devicePixelRatioF()) == page.picture.size()
                                             ? page.picture
                                             : page.picture.scaled((m_preview->size() - QSize(8, 8)) * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(picture);
}

bool AttachmentPanel::canTake(const QMimeData& mime)
{
    return holdsFiles(mime);
}

bool AttachmentPanel::take(const QMimeData& mime)
{
    if (const QStringList paths = localFiles(mime); !paths.isEmpty()) { // a file manager may add a picture of the file
        addFiles(paths);
        return true;
    }
    const auto picture = stagePicture(mime, m_store, m_database.clock().now());
    if (!picture) {
        report(picture.error());
        return true;
    }
    const std::optional<Attachment>& staged = *picture;
    if (!staged)
        return false;
    const bool known = std::any_of(m_links.cbegin(), m_links.cend(),
                                   [&](const AttachmentLink& link) { return link.attachment.sha256 == staged->sha256; });
    accept(known ? QList<Attachment>() : QList<Attachment>{ *staged }, known ? 1 : 0);
    return true;
}

void AttachmentPanel::addFiles(const QStringList& paths)
{
    const auto files = filesIn(paths);
    if (!files) {
        report(files.error());
        return;
    }
    if (files->isEmpty()) {
        if (!paths.isEmpty())
            m_surroundings.say(Tone::Info, tr("The folder is empty."), {}, {});
        return;
    }
    QList<Attachment> read;
    QStringList goodPaths, refused;
    int known = 0;
    const auto forget = [&] {
        for (const Attachment& attachment : std::as_const(read))
            static_cast<void>(m_store.discard(attachment).has_value());
    };
    const QPointer<AttachmentPanel> alive(this);
    m_surroundings.progress.start(tr("Reading files"), m_surroundings.locked);
    bool cancelled = false;
    for (qsizetype i = 0; i < files->size() && !cancelled; ++i) {
        const auto staged = m_store.stage(files->at(i));
        if (!staged) {
            refused << describe(staged.error());
        } else {
            const auto same = [&](const auto& list, auto shaOf) {
                return std::any_of(list.cbegin(), list.cend(), [&](const auto& one) { return shaOf(one) == staged->sha256; });
            };
            goodPaths << files->at(i);
            if (same(m_links, [](const AttachmentLink& link) { return link.attachment.sha256; })
                || same(read, [](const Attachment& attachment) { return attachment.sha256; }))
                ++known;
            else
                read << *staged;
        }
        cancelled = !m_surroundings.progress.advance(int(i) + 1, int(files->size()));
        if (!alive)
            return;
    }
    m_surroundings.progress.finish();
    if (cancelled) {
        forget();
        m_surroundings.say(Tone::Info, tr("Cancelled: no file was added."), {}, {});
    } else if (!refused.isEmpty()) {
        forget();
        const QString text = files->size() == 1 ? refused.first()
                                                : tr("None of the %1 files was added. %2").arg(files->size()).arg(refused.first());
        m_surroundings.say(Tone::Error, text, goodPaths.isEmpty() ? QString() : tr("Add the other %n", nullptr, int(goodPaths.size())),
                           [this, goodPaths] { addFiles(goodPaths); });
    } else {
        accept(read, known);
    }
}

void AttachmentPanel::accept(const QList<Attachment>& files, int known)
{
    const QString twice = known > 0 ? tr("%n file(s) with the same content are here already.", nullptr, known) : QString();
    if (files.isEmpty()) {
        m_surroundings.say(Tone::Info, twice, {}, {});
        return;
    }
    if (isStaged()) {
        for (const Attachment& attachment : files)
            m_links.append({ attachment, {}, m_store.dayOf(attachment), m_database.clock().now() });
        reload(files.first().sha256);
        emit stagedChanged();
        m_surroundings.say(Tone::Info,
                           (tr("%n file(s) will be attached when the form is saved.", nullptr, int(files.size())) + u' ' + twice).trimmed(), {}, {});
        return;
    }
    const auto done = m_store.attachAll(files, m_table, m_record, {});
    if (!done) {
        for (const Attachment& attachment : files)
            if (attachment.id == 0)
                static_cast<void>(m_store.discard(attachment).has_value());
        report(done.error());
        return;
    }
    reload(files.first().sha256);
    const QList<AttachmentLink> added = done->added;
    m_surroundings.say(Tone::Ok, (tr("%n file(s) attached.", nullptr, int(files.size())) + u' ' + twice).trimmed(), tr("&Undo"),
                       [this, added] { detach(added, tr("Undone")); });
}

void AttachmentPanel::report(const Error& error)
{
    m_surroundings.say(Tone::Error, describe(error), {}, {});
}

} // namespace bihuan
