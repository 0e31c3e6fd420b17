// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/watch/watch_roster.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace bihuan {

class FilterEdit;

/// Who stands in: those who are free at that time, the deputy and the least burdened first, found by name or initials.
class WatchSubDialog final : public QDialog {
    Q_OBJECT
public:
    /// `nobody`: also offers to note the absence without anybody standing in.
    WatchSubDialog(const QString& title, const QList<WatchCandidate>& candidates, bool nobody, QWidget* parent = nullptr);

signals:
    void chosen(Id<Person> sub, const QString& note); ///< none = nobody stands in

private:
    void fill();
    void take();

    QList<WatchCandidate> m_candidates;
    FilterEdit* m_filter;
    QListWidget* m_list;
    QLineEdit* m_note;
    QPushButton* m_take;
};

} // namespace bihuan
