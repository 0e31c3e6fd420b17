// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/checks/check_service.h"

#include <QDialog>

class QPlainTextEdit;

namespace bihuan {

class DateEdit;
class FieldEditor;
class MessageBar;

/// 讲评 of one or several sheets that are done, by somebody who did none of them.
class CheckReviewDialog final : public QDialog {
    Q_OBJECT
public:
    CheckReviewDialog(CheckService& checks, RecordService& records, const QList<Inspection>& inspections, QWidget* parent = nullptr);

signals:
    void reviewed(int sheets);

private:
    void review();

    CheckService& m_checks;
    QList<Id<Inspection>> m_ids;
    MessageBar* m_messages;
    FieldEditor* m_reviewer;
    DateEdit* m_date;
    QPlainTextEdit* m_note;
};

} // namespace bihuan
