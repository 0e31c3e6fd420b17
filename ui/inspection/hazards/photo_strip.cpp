// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/hazards/photo_strip.h"

#include "core/base/describe.h"
#include "core/records/record_service.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inspection/hazards/photo_viewer.h"
#include "ui/widgets/file_preview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tone_label.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollArea>

namespace bihuan {

using namespace Qt::StringLiterals;

PhotoStrip::PhotoStrip(const QString& name, const QString& title, const QString& purpose, const UiContext& context, Say say,
                       QWidget* parent)
    : QFrame(parent)
    , m_name(name)
    , m_purpose(purpose)
    , m_context(context)
    , m_say(std::move(say))
    , m_title(new QLabel(title, this))
    , m_hint(new ToneLabel(Tone::Neutral, this))
    , m_add(new QPushButton(themedIcon(u"add"_s), tr("Add…"), this))
    , m_paste(new QPushButton(tr("Paste"), this))
    , m_scroll(new QScrollArea(this))
    , m_row(new QWidget(m_scroll))
    , m_pictures(new QHBoxLayout(m_row))
{
    setObjectName(name + u"Photos"_s);
    setAccessibleName(title);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus); // for Ctrl+V after a click anywhere in it
    build(title);
    fill();
}

void PhotoStrip::build(const QString& title)
{
    m_title->setObjectName(m_name + u"Title"_s);
    m_title->setTextFormat(Qt::PlainText);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_hint->setObjectName(m_name + u"Hint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_add->setObjectName(m_name + u"Add"_s);
    m_add->setAccessibleName(tr("Add a photograph: %1").arg(title));
    m_paste->setObjectName(m_name + u"Paste"_s);
    m_paste->setAccessibleName(tr("Paste a photograph: %1").arg(title));
    m_paste->setToolTip(tr("A picture or files from the clipboard (Ctrl+V)"));
    for (QPushButton* button : { m_add, m_paste })
        button->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addFiles(m_context.dialogs.chooseOpenFiles(this, tr("Add photographs"), tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif)")));
    });
    connect(m_paste, &QPushButton::clicked, this, &PhotoStrip::pasteClipboard);
    m_scroll->setObjectName(m_name + u"Scroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_row);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_row->setAutoFillBackground(false);
    m_pictures->setContentsMargins(0, 0, 0, 0);
    m_pictures->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    head->addWidget(m_paste);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_hint, 1);
    column->addWidget(m_scroll, 1);
}

QSize PhotoStrip::thumbSize() const
{
    const int height = fontMetrics().height() * (m_compact ? 3 : 8);
    return { height * 4 / 3, height };
}

void PhotoStrip::setCompact()
{
    m_compact = true;
    fill();
}

void PhotoStrip::setEditable(bool editable)
{
    m_editable = editable;
    setAcceptDrops(editable);
    fill();
}

void PhotoStrip::load(const QString& table, qint64 recordId)
{
    m_table = table;
    m_record = recordId;
    m_links.clear();
    if (recordId != 0) {
        const auto links = m_context.attachments->linksOf(table, recordId);
        if (!links)
            m_say(Tone::Error, describe(links.error()), {}, {});
        for (const AttachmentLink& link : links ? *links : QList<AttachmentLink>())
            if (link.purpose == m_purpose)
                m_links << link;
    }
    fill();
}

void PhotoStrip::fill()
{
    for (QWidget* old : m_row->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->setObjectName({});
        old->deleteLater(); // perhaps in the middle of its own click
    }
    while (QLayoutItem* item = m_pictures->takeAt(0))
        delete item;
    const QSize size = thumbSize();
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        const AttachmentLink& link = m_links[i];
        auto* button = new QToolButton(m_row);
        button->setObjectName(m_name + u"Picture%1"_s.arg(i + 1));
        button->setAccessibleName(tr("Photograph %1: %2").arg(i + 1).arg(link.attachment.originalName));
        button->setToolTip(m_editable ? tr("%1\nClick to enlarge, Delete to take it off").arg(link.attachment.originalName)
                                      : link.attachment.originalName);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        FilePreview preview;
        if (link.attachment.mediaType.startsWith(u"image/"_s) && link.attachment.mediaType != u"image/tiff"_s) // others would wait for the helper process
            preview = filePreview(m_context.attachments->fileOf(link.attachment), link.attachment.mediaType, size * devicePixelRatioF());
        QPixmap picture = QPixmap::fromImage(preview.picture);
        picture.setDevicePixelRatio(devicePixelRatioF());
        button->setFixedSize(size + QSize(8, 8));
        if (picture.isNull()) {
            button->setText(link.attachment.mediaType.startsWith(u"image/"_s) ? tr("damaged") : QFileInfo(link.attachment.originalName).suffix().toUpper());
        } else {
            button->setIcon(picture);
            button->setIconSize(size);
        }
        connect(button, &QToolButton::clicked, this, [this, i] { enlarge(i); });
        auto* remove = new QAction(themedIcon(u"void"_s), tr("Take off…"), button);
        remove->setObjectName(m_name + u"Remove%1"_s.arg(i + 1));
        remove->setShortcut(QKeySequence::Delete);
        remove->setShortcutContext(Qt::WidgetShortcut);
        remove->setEnabled(m_editable);
        connect(remove, &QAction::triggered, this, [this, i] { this->remove(i); });
        button->addAction(remove);
        button->setContextMenuPolicy(Qt::ActionsContextMenu);
        m_pictures->addWidget(button, 0, Qt::AlignTop);
        button->show();
    }
    m_pictures->addStretch(1);
    const bool any = !m_links.isEmpty();
    m_scroll->setVisible(any);
    m_hint->setVisible(!any);
    m_hint->setText(m_editable ? tr("Drop photographs here, or paste with Ctrl+V") : tr("No photograph"));
    m_scroll->setFixedHeight(size.height() + 10 + (m_compact ? 0 : 12));
    m_hint->setMinimumHeight(m_compact ? 0 : fontMetrics().height() * 4);
    m_add->setVisible(m_editable);
    m_paste->setVisible(m_editable);
}

void PhotoStrip::enlarge(qsizetype at)
{
    QList<PhotoViewer::Photo> photos;
    for (const AttachmentLink& link : std::as_const(m_links))
        photos << PhotoViewer::Photo{ m_context.attachments->fileOf(link.attachment), link.attachment.originalName, link.attachment.mediaType };
    auto* viewer = new PhotoViewer(photos, int(at), this);
    viewer->setWindowTitle(m_title->text());
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->open();
}

void PhotoStrip::dragEnterEvent(QDragEnterEvent* event)
{
    if (!canTake(*event->mimeData()))
        return;
    event->acceptProposedAction();
    setLineWidth(2);
}

void PhotoStrip::dragLeaveEvent(QDragLeaveEvent*)
{
    setLineWidth(1);
}

void PhotoStrip::dropEvent(QDropEvent* event)
{
    setLineWidth(1);
    event->setDropAction(Qt::CopyAction); // the original stays where it is
    event->accept();
    take(*event->mimeData());
}

void PhotoStrip::keyPressEvent(QKeyEvent* event)
{
    if (m_editable && event->matches(QKeySequence::Paste)) {
        pasteClipboard();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace bihuan
