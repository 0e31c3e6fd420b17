// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/classes/platform_import.h"

#include <QWidget>

namespace bihuan {

/// Topics side by side, each with a bar for the school edition and one for the family edition, from 0 to 100 per cent.
class TrendChart final : public QWidget {
    Q_OBJECT
public:
    explicit TrendChart(QWidget* parent = nullptr);
    void setTopics(const QList<PlatformTopic>& topics); ///< the newest eight are shown
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<PlatformTopic> m_topics;
};

} // namespace bihuan
