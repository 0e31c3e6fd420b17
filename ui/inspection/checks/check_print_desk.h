// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/checks/check_service.h"
#include "ui/shell/ui_context.h"

#include <QObject>

namespace bihuan {

class ProgressPanel;

/// From inspections to paper: the preview of the real sheets, and what was printed put on record.
class CheckPrintDesk final : public QObject {
    Q_OBJECT
public:
    CheckPrintDesk(CheckService& checks, const UiContext& context, ProgressPanel& progress, QWidget* owner);

    void print(const QList<Inspection>& inspections, bool filled);
    void printTable(TableContent content);

signals:
    void printed(const QString& text);
    void failed(const Error& error);

private:
    void record(const CheckPrintJob& job, const QSet<int>* pages, const QString& where);

    CheckService& m_checks;
    UiContext m_context;
    ProgressPanel& m_progress;
    QWidget* m_owner;
};

} // namespace bihuan
