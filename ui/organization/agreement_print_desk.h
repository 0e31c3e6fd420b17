// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_printing.h"
#include "ui/shell/ui_context.h"

#include <QObject>
#include <QPointer>

namespace bihuan {

class PrintDialog;
class ProgressPanel;

/// From agreements to paper: the real pages at once, with the batch's options behind a button beside them, and what was
/// printed put on record. One desk for a page; it opens one preview at a time.
class AgreementPrintDesk final : public QObject {
    Q_OBJECT
public:
    AgreementPrintDesk(AgreementPrinting& printing, const UiContext& context, ProgressPanel& progress, QWidget* owner);

    /// Those chosen; when nothing of them can be printed, the options instead of an empty preview. Order, copies and
    /// sides as they were the last time, unless `asGiven`.
    void print(PrintSelection selection, bool asGiven = false);
    void openHistory();

signals:
    void printed(const QString& text);
    void failed(const Error& error);

private:
    bool preview(const PrintSelection& selection);
    void openOptions(const PrintSelection& selection);
    void record(const QString& printer, const QSet<int>& pages);
    Result<int> save(const QString& path, ProgressPanel& progress);

    AgreementPrinting& m_printing;
    UiContext m_context;
    ProgressPanel& m_progress; ///< of the owner, for checking long batches
    QWidget* m_owner;
    PrintSelection m_selection;
    PrintJob m_job;
    QPointer<PrintDialog> m_dialog;
};

} // namespace bihuan
