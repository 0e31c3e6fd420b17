// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/preview_pane.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestZoom = 6;

bool canShow(const Attachment& attachment)
{
    return attachment.mediaType.startsWith(u"image/"_s) || attachment.mediaType == u"application/pdf"_s;
}

} // namespace

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent)
    , m_where(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_picture(new QLabel)
{
    setObjectName(u"previewPane"_s);
    const auto button = [this](const QString& name, const QString& text, const QString& said, auto run) {
        auto* made = new QToolButton(this);
        made->setObjectName(name);
        made->setText(text);
        made->setToolTip(said);
        made->setAccessibleName(said);
        made->setFocusPolicy(Qt::StrongFocus);
        connect(made, &QToolButton::clicked, this, run);
        return made;
    };
    m_back = button(u"previewBack"_s, u"‹"_s, tr("Page before"), [this] { turn(-1); });
    m_forth = button(u"previewForth"_s, u"›"_s, tr("Next page"), [this] { turn(1); });
    m_smaller = button(u"previewSmaller"_s, u"−"_s, tr("Smaller"), [this] { zoomBy(1 / 1.5); });
    m_fit = button(u"previewFit"_s, tr("Fit"), tr("As large as goes in"), [this] { zoomBy(0); });
    m_larger = button(u"previewLarger"_s, u"+"_s, tr("Larger"), [this] { zoomBy(1.5); });
    m_where->setObjectName(u"previewWhere"_s);
    m_where->setTextFormat(Qt::PlainText);
    m_picture->setObjectName(u"previewPicture"_s);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setTextFormat(Qt::PlainText);
    m_picture->setWordWrap(true);
    m_scroll->setObjectName(u"previewScroll"_s);
    m_scroll->setAccessibleName(tr("Preview"));
    m_scroll->setWidget(m_picture);
    m_scroll->setWidgetResizable(true);
    m_scroll->setMinimumSize(160, 120);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(4);
    for (QWidget* widget : std::initializer_list<QWidget*>{ m_back, m_where, m_forth })
        bar->addWidget(widget);
    bar->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{ m_smaller, m_fit, m_larger })
        bar->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_scroll, 1);
    column->addLayout(bar);
    connect(&m_loader, &PageLoader::loaded, this, &PreviewPane::take);
    clear();
}

void PreviewPane::clear()
{
    m_loader.forget();
    m_path.clear();
    m_page = m_pages = 0;
    m_picture->setText(tr("Choose a file to look at it."));
    updateButtons();
}

void PreviewPane::showFile(const QString& path, const Attachment& attachment)
{
    m_path = path;
    m_attachment = attachment;
    m_page = m_pages = 0;
    m_zoom = 1;
    m_picture->setPixmap({});
    if (canShow(attachment)) {
        m_picture->setText(tr("Reading…"));
        ask();
    } else {
        m_loader.forget();
        m_picture->setText(tr("No preview of “%1”: open it with its program.").arg(attachment.originalName));
    }
    updateButtons();
}

void PreviewPane::ask()
{
    const QSize room = (m_scroll->viewport()->size() - QSize(4, 4)).expandedTo({ 80, 80 });
    m_loader.load(m_path, m_attachment.mediaType, m_page, QSizeF(room * devicePixelRatioF() * m_zoom).toSize());
}

void PreviewPane::take(const LoadedPage& loaded)
{
    if (loaded.path != m_path)
        return;
    m_pages = loaded.pages;
    m_picture->setAccessibleName(tr("Preview of %1").arg(m_attachment.originalName));
    if (loaded.picture.isNull()) {
        m_picture->setText(loaded.why.isEmpty() ? tr("It cannot be shown.") : loaded.why);
    } else {
        QPixmap picture = QPixmap::fromImage(loaded.picture);
        picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture->setPixmap(picture);
    }
    updateButtons();
}

void PreviewPane::turn(int by)
{
    const int wanted = std::clamp(m_page + by, 0, std::max(0, m_pages - 1));
    if (wanted == m_page)
        return;
    m_page = wanted;
    ask();
    updateButtons();
}

void PreviewPane::zoomBy(double factor)
{
    const double wanted = factor == 0 ? 1 : std::clamp(m_zoom * factor, 1.0, largestZoom);
    if (wanted == m_zoom)
        return;
    m_zoom = wanted;
    ask();
    updateButtons();
}

void PreviewPane::updateButtons()
{
    m_back->setEnabled(m_page > 0);
    m_forth->setEnabled(m_page + 1 < m_pages);
    m_smaller->setEnabled(m_pages > 0 && m_zoom > 1);
    m_fit->setEnabled(m_pages > 0 && m_zoom != 1);
    m_larger->setEnabled(m_pages > 0 && m_zoom < largestZoom);
    m_where->setText(m_pages > 1 ? tr("page %1 of %2").arg(m_page + 1).arg(m_pages) : QString());
}

void PreviewPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_path.isEmpty() && m_pages > 0)
        QTimer::singleShot(0, this, &PreviewPane::ask);
}

PreviewDialog::PreviewDialog(const QString& path, const Attachment& attachment, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"previewDialog"_s);
    setWindowTitle(attachment.originalName);
    resize(720, 640);
    auto* pane = new PreviewPane(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->addWidget(pane, 1);
    column->addWidget(buttons);
    const auto key = [this](const QKeySequence& keys, auto run) { connect(new QShortcut(keys, this), &QShortcut::activated, this, run); };
    key(Qt::Key_PageDown, [pane] { pane->turn(1); });
    key(Qt::Key_PageUp, [pane] { pane->turn(-1); });
    key(QKeySequence::ZoomIn, [pane] { pane->zoomBy(1.5); });
    key(QKeySequence::ZoomOut, [pane] { pane->zoomBy(1 / 1.5); });
    QTimer::singleShot(0, pane, [pane, path, attachment] { pane->showFile(path, attachment); }); // once it has its size
}

} // namespace bihuan
