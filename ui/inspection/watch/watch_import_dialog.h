// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/watch/watch_import.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace bihuan {

class DateEdit;
class MessageBar;

/// A table of the roster, tried first: how many cells, what is wrong in which row; imported all or not at all.
class WatchImportDialog final : public QDialog {
    Q_OBJECT
public:
    WatchImportDialog(WatchService& service, const Sheet& sheet, const QString& fileName, QDate from, QWidget* parent = nullptr);

signals:
    void imported(const WatchUndo& undo, int cells);

private:
    void plan();
    void apply();

    WatchService& m_service;
    Sheet m_sheet;
    QString m_fileName;
    WatchImportPlan m_plan;
    MessageBar* m_messages;
    DateEdit* m_from;
    QLabel* m_summary;
    QListWidget* m_issues;
    QPushButton* m_apply;
};

} // namespace bihuan
