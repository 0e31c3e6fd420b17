// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loop/loop_states.h"
#include "core/records/record_text.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace bihuan {

/// The way an item took, newest step first: what was done, when, by whom, the reason, the day set. Nothing of it goes when the
/// item is opened again.
class HazardTimeline final : public QWidget {
    Q_OBJECT
public:
    explicit HazardTimeline(QWidget* parent = nullptr);

    void setHistory(const LoopItem& item, const QList<LoopEvent>& events, const RecordText& names);
    int count() const { return int(m_entries.size()); }
    QString textOf(int entry) const { return m_entries[entry]; } ///< all lines of an entry, for tests and screen readers

private:
    void add(const QString& title, const QString& when, const QString& words, Tone tone);

    QVBoxLayout* m_column;
    QStringList m_entries;
};

} // namespace bihuan
