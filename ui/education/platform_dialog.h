// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/education/classes/platform_import.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace bihuan {

class DateEdit;
class MessageBar;

/// What a table of the platform says, and what of it is left out, before anything is saved.
class PlatformDialog final : public QDialog {
    Q_OBJECT
public:
    PlatformDialog(RecordService& records, const Sheet& sheet, const QString& fileName, QWidget* parent = nullptr);

signals:
    void imported(const PlatformUndo& undo);

private:
    void plan();
    void apply();

    RecordService& m_records;
    Sheet m_sheet;
    QString m_fileName;
    PlatformPlan m_plan;
    MessageBar* m_messages;
    QLineEdit* m_topic;
    QComboBox* m_edition;
    DateEdit* m_due;
    QLabel* m_summary;
    QCheckBox* m_drop;
    QListWidget* m_rows;
    QPushButton* m_apply;
};

} // namespace bihuan
