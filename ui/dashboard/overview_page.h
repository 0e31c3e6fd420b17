// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/page.h"
#include "ui/widgets/theme.h"

#include <functional>

class QGridLayout;

namespace bihuan {

class EmptyState;

/// One figure of the overview; pressing it opens the page it comes from.
struct OverviewCard {
    QString code; ///< becomes the object name: “<code>Card”
    QString title;
    QString value;
    QString note;
    Tone tone = Tone::Neutral; ///< of the note
    QString page; ///< code of a page, empty = nowhere
};

struct OverviewContent {
    QList<OverviewCard> cards;
    QString nextTitle; ///< the next step, when there is one
    QString nextHint;
    QList<QAction*> nextActions;
};

/// What is due and how far the year is, in a few figures. Asks its source each time it comes to the front.
class OverviewPage final : public Page {
    Q_OBJECT
public:
    using Source = std::function<Result<OverviewContent>()>;
    static PageInfo info();
    explicit OverviewPage(Source source, QWidget* parent = nullptr);
    void activated() override;

signals:
    void pageWanted(const QString& page);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    Source m_source;
    QGridLayout* m_grid;
    QList<QWidget*> m_cards;
    EmptyState* m_next;
};

} // namespace bihuan
