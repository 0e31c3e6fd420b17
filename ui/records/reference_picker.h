// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

#include <QDialog>

class QListWidget;

namespace bihuan {

class FilterEdit;

/// Chooses records of a kind: a filter to type in (pinyin initials too) and a list below it, with ticks when several may
/// be chosen. A dialog, not a completer under the field: completers and Chinese input methods do not go together.
class ReferencePicker final : public QDialog {
    Q_OBJECT
public:
    ReferencePicker(const RecordKind& kind, const RecordStore& store, bool several, const QList<qint64>& chosen,
                    QWidget* parent = nullptr);

signals:
    void chosen(const QList<qint64>& ids); ///< empty = none

private:
    void filter(const QString& text);
    void take();

    bool m_several;
    FilterEdit* m_filter;
    QListWidget* m_list;
};

} // namespace bihuan
