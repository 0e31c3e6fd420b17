// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/placards/placard_service.h"
#include "ui/shell/ui_context.h"

#include <QObject>
#include <QPointer>

namespace bihuan {

class PrintDialog;
class ProgressPanel;

/// From walls to paper: the options with the check, the real pages, printer or PDF, and on record what really came out.
class PlacardPrintDesk final : public QObject {
    Q_OBJECT
public:
    PlacardPrintDesk(PlacardService& service, const UiContext& context, QWidget* owner);

    void print(const QList<Id<Zone>>& zones);

signals:
    void printed(const QString& text);
    void failed(const Error& error);

private:
    void openOptions();
    void preview(const QList<Id<Zone>>& zones, const PlacardLayout& layout);
    void record(const QString& printer, const QSet<int>& pages);
    Result<int> save(const QString& path, ProgressPanel& progress);

    PlacardService& m_service;
    UiContext m_context;
    QWidget* m_owner;
    QList<Id<Zone>> m_zones; ///< offered in the options
    PlacardJob m_job;
    QPointer<PrintDialog> m_dialog;
};

} // namespace bihuan
