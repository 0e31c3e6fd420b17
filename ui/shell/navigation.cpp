// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

enum Role { CodeRole = Qt::UserRole, BadgeRole, IconNameRole, FoldRole, SeldomRole };
enum Fold { NoFold, Folded, Unfolded }; ///< of the row above the seldom pages

constexpr int sideMargin = 8;
constexpr int iconSize = 20;
constexpr int foldSize = 14;
constexpr int leftInset = 12;
constexpr int textLeft = leftInset + iconSize + 12;

/// How wide names are. Chinese letters are all as wide as one another, bold or not, and so are only counted: measuring the
/// names of some fifty pages nobody sees yet would load each letter, and a bold font besides, before the first painting.
class TextWidths {
public:
    explicit TextWidths(const QFontMetrics& metrics)
        : m_metrics(metrics)
        , m_letter(metrics.horizontalAdvance(u'国'))
    {
    }
    int plain(const QString& text) const
    {
        return isChinese(text) ? int(text.size()) * m_letter : m_metrics.horizontalAdvance(text);
    }
    int bold(const QString& text) const { return isChinese(text) ? plain(text) : plain(text) * 11 / 10; }

private:
    static bool isChinese(const QString& text)
    {
        return std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.unicode() >= 0x2E80; });
    }

    QFontMetrics m_metrics;
    int m_letter;
};

/// Rounded, flat rows: filled with the accent colour when chosen; the open mechanism is bold while one of its pages is.
class NavigationDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool page = index.parent().isValid();
        return { textLeft + option.fontMetrics.horizontalAdvance(index.data().toString()) + 44,
                 option.fontMetrics.height() + (page ? 12 : 18) };
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const bool page = index.parent().isValid();
        const QTreeWidget* tree = qobject_cast<const QTreeWidget*>(option.widget);
        const bool open = !page && tree && tree->isExpanded(index) && tree->model()->hasChildren(index);
        const QPalette& palette = option.palette;
        const QRect row = option.rect.adjusted(sideMargin, 1, -sideMargin, -1);

        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen || hovered) {
            QColor fill = palette.color(chosen ? QPalette::Highlight : QPalette::Text);
            if (!chosen)
                fill.setAlpha(16);
            painter->setPen(Qt::NoPen);
            painter->setBrush(fill);
            painter->drawRoundedRect(row, 6, 6);
        }
        const QColor text = palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
        if (!page) {
            const qreal ratio = painter->device()->devicePixelRatioF();
            const QPixmap icon = tintedPixmap(index.data(IconNameRole).toString(), text, iconSize, ratio);
            painter->drawPixmap(QPoint(row.left() + leftInset, row.center().y() - iconSize / 2 + 1), icon);
        }
        if (const int fold = index.data(FoldRole).toInt(); fold != NoFold) {
            const QPixmap mark = tintedPixmap(fold == Folded ? u"chevron"_s : u"chevron_down"_s, text, foldSize, painter->device()->devicePixelRatioF());
            painter->drawPixmap(QPoint(row.left() + leftInset + (iconSize - foldSize) / 2, row.center().y() - foldSize / 2 + 1), mark);
        }
        QFont font = option.font;
        font.setBold(open);
        painter->setFont(font);
        painter->setPen(text);
        QRect textRect = row.adjusted(textLeft, 0, -10, 0);
        if (const QString badge = index.data(BadgeRole).toString(); !badge.isEmpty()) {
            const int width = option.fontMetrics.horizontalAdvance(badge);
            painter->save();
            if (!chosen)
                painter->setPen(palette.color(QPalette::PlaceholderText));
            painter->drawText(textRect, Qt::AlignRight | Qt::AlignVCenter, badge);
            painter->restore();
            textRect.setRight(textRect.right() - width - 8);
        }
        painter->drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, textRect.width()));
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"mechanismList"_s);
    setAccessibleName(tr("Mechanisms and pages"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false); // by us only: the chosen mechanism is the open one
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setItemDelegate(new NavigationDelegate(this));
    viewport()->setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setTabKeyNavigation(false);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (!item || item->data(0, FoldRole).toInt() != NoFold)
            return;
        if (QTreeWidgetItem* mechanism = item->parent())
            emit placeChosen(mechanism->data(0, CodeRole).toString(), item->data(0, CodeRole).toString());
        else
            emit placeChosen(item->data(0, CodeRole).toString(), {});
    });
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        if (const int fold = item->data(0, FoldRole).toInt(); fold != NoFold)
            unfold(*item, fold == Folded);
    });
}

void Navigation::addMechanism(const MechanismInfo& info)
{
    const QSignalBlocker quiet(this);
    auto* item = new QTreeWidgetItem(this, { info.name });
    item->setData(0, CodeRole, info.code);
    item->setData(0, IconNameRole, info.icon);
    const int number = topLevelItemCount();
    if (number <= 9)
        item->setToolTip(0, tr("%1 (Ctrl+%2)").arg(info.name).arg(number));
    updateGeometry();
}

void Navigation::addPage(const QString& mechanism, const PageInfo& page)
{
    const QSignalBlocker quiet(this);
    QTreeWidgetItem* parent = mechanismItem(mechanism);
    if (!parent)
        return;
    auto* item = new QTreeWidgetItem({ page.title });
    item->setData(0, CodeRole, page.code);
    item->setData(0, SeldomRole, page.seldom);
    QTreeWidgetItem* more = moreRow(*parent);
    if (page.seldom && !more) {
        more = new QTreeWidgetItem(parent);
        more->setData(0, FoldRole, Folded);
    }
    if (page.seldom)
        parent->addChild(item);
    else
        parent->insertChild(more ? parent->indexOfChild(more) : parent->childCount(), item);
    if (more) {
        const int seldom = parent->childCount() - 1 - parent->indexOfChild(more);
        more->setText(0, tr("More lists (%1)").arg(seldom));
        unfold(*more, false);
    }
    updateGeometry();
}

/// The row that unfolds the seldom pages; null where there are none.
QTreeWidgetItem* Navigation::moreRow(QTreeWidgetItem& mechanism)
{
    for (int i = mechanism.childCount() - 1; i >= 0; --i)
        if (mechanism.child(i)->data(0, FoldRole).toInt() != NoFold)
            return mechanism.child(i);
    return nullptr;
}

void Navigation::unfold(QTreeWidgetItem& more, bool unfolded)
{
    const QSignalBlocker quiet(this);
    more.setData(0, FoldRole, unfolded ? Unfolded : Folded);
    more.setToolTip(0, unfolded ? tr("Fold these lists away") : tr("Lists of rules and choices, set up once"));
    QTreeWidgetItem& mechanism = *more.parent();
    for (int i = mechanism.indexOfChild(&more) + 1; i < mechanism.childCount(); ++i)
        mechanism.child(i)->setHidden(!unfolded);
}

void Navigation::keyPressEvent(QKeyEvent* event)
{
    QTreeWidgetItem* item = currentItem();
    const int fold = item ? item->data(0, FoldRole).toInt() : NoFold;
    const bool turns = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (fold != NoFold && (turns || event->key() == (fold == Folded ? Qt::Key_Right : Qt::Key_Left)))
        unfold(*item, fold == Folded);
    else
        QTreeWidget::keyPressEvent(event);
}

void Navigation::setBadge(const QString& page, const QString& badge)
{
    const QSignalBlocker quiet(this);
    if (QTreeWidgetItem* item = pageItem(page)) {
        item->setData(0, BadgeRole, badge);
        item->setData(0, Qt::AccessibleTextRole, badge.isEmpty() ? item->text(0) : item->text(0) + u' ' + badge);
        viewport()->update();
    }
}

void Navigation::showPlace(const QString& mechanism, const QString& page)
{
    const QSignalBlocker quiet(this);
    QTreeWidgetItem* open = mechanismItem(mechanism);
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setExpanded(topLevelItem(i) == open);
    QTreeWidgetItem* target = page.isEmpty() ? open : pageItem(page);
    if (target && target->data(0, SeldomRole).toBool())
        unfold(*moreRow(*open), true);
    setCurrentItem(target);
    if (target)
        scrollToItem(target);
    viewport()->update();
}

QSize Navigation::sizeHint() const
{
    const TextWidths widths(fontMetrics());
    int width = 168;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        width = qMax(width, textLeft + widths.bold(topLevelItem(i)->text(0)) + 24);
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j)
            width = qMax(width, textLeft + widths.plain(topLevelItem(i)->child(j)->text(0)) + 44);
    }
    return { qMin(width, fontMetrics().height() * 17 / 2) + 2 * sideMargin, 400 };
}

void Navigation::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        doItemsLayout(); // row heights follow the type size
        updateGeometry();
    }
}

QTreeWidgetItem* Navigation::mechanismItem(const QString& code) const
{
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->data(0, CodeRole).toString() == code)
            return topLevelItem(i);
    return nullptr;
}

QTreeWidgetItem* Navigation::pageItem(const QString& code) const
{
    for (int i = 0; i < topLevelItemCount(); ++i)
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j)
            if (topLevelItem(i)->child(j)->data(0, CodeRole).toString() == code)
                return topLevelItem(i)->child(j);
    return nullptr;
}

} // namespace bihuan
