// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/watch/watch_service.h"

#include <QDialog>

namespace bihuan {

class FieldEditor;

/// Everything about one cell of the roster: who stands there every week, in odd and in even weeks, and the deputy.
class WatchCellDialog final : public QDialog {
    Q_OBJECT
public:
    /// `posts`: what the cell holds now.
    WatchCellDialog(const RecordStore& store, const QString& title, const QList<WatchPost>& posts, QWidget* parent = nullptr);

signals:
    /// One entry per kind of week, those without anybody too.
    void chosen(const QMap<QString, QList<Id<Person>>>& persons, Id<Person> backup);

private:
    void take();

    Field m_fields[4]; ///< the editors refer to them
    FieldEditor* m_editors[4] = {};
};

} // namespace bihuan
