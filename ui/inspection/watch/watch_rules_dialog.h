// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/watch/watch_service.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace bihuan {

class MessageBar;

/// The school's rules for the roster, and whose roster each make-up day of the year ahead has.
class WatchRulesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit WatchRulesDialog(WatchService& service, QWidget* parent = nullptr);

signals:
    void changed();

private:
    void save();

    WatchService& m_service;
    WatchSettings m_before;
    MessageBar* m_messages;
    QSpinBox* m_most;
    QCheckBox* m_backups;
    QList<std::pair<CalendarDay, QComboBox*>> m_days;
};

} // namespace bihuan
