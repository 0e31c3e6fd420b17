// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_rows.h"

#include <QListWidget>
#include <QSet>

namespace bihuan {

/// The values of one column beside a list, each with its count: “教导处 (12)”. Choosing one, or several with Ctrl, shows
/// only those; “All” shows everything again.
class GroupPanel final : public QListWidget {
    Q_OBJECT
public:
    explicit GroupPanel(QWidget* parent = nullptr);

    /// `all`: how many rows there are whatever the value. What is in sight stays there while only counts change.
    void setGroups(const QString& title, const QList<GroupValue>& values, int all, const QSet<QString>& wanted);

signals:
    void wantedChanged(const QSet<QString>& keys); ///< empty = all

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild(const QList<GroupValue>& values);
    void tint(QListWidgetItem& item);
    void fitWidth();
    void report();

    QStringList m_keys; ///< of the items after “All”
    QSet<QString> m_wanted;
    bool m_filling = false;
};

} // namespace bihuan
