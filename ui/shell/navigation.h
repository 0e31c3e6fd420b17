// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mechanism_info.h"
#include "ui/shell/page.h"

#include <QTreeWidget>

namespace bihuan {

/// The mechanisms as one list at the left; the open one shows its pages under it. Takes the place of tabs, because nine
/// Chinese titles in a larger type do not fit across a 1,024-pixel screen, and leaves room for counts.
class Navigation final : public QTreeWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    void addMechanism(const MechanismInfo& info);
    /// Seldom ones stand at the end, under a row that unfolds them.
    void addPage(const QString& mechanism, const PageInfo& page);
    void setBadge(const QString& page, const QString& badge);

    /// Opens the mechanism and marks `page` in it (empty: the mechanism itself). Emits nothing.
    void showPlace(const QString& mechanism, const QString& page);

    QSize sizeHint() const override;

signals:
    /// `page` is empty when the mechanism itself was chosen.
    void placeChosen(const QString& mechanism, const QString& page);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTreeWidgetItem* moreRow(QTreeWidgetItem& mechanism);
    void unfold(QTreeWidgetItem& more, bool unfolded);
    QTreeWidgetItem* mechanismItem(const QString& code) const;
    QTreeWidgetItem* pageItem(const QString& code) const;
};

} // namespace bihuan
