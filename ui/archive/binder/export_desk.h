// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/binder/binder_services.h"
#include "ui/shell/page.h"
#include "ui/shell/ui_context.h"

class QTreeWidget;

namespace bihuan {

/// How the file is to be written, as chosen on a page.
struct ExportChoice {
    int splitMb = 0;
    bool sourceData = true;
    int expectedPages = -1;
    QString suggestedName; ///< without folder
};

/// What both export pages do: count and write in a thread of its own, from a copy of the data, while the window lives on.
class ExportDesk final : public QObject {
    Q_OBJECT
public:
    /// Called in the working thread with the copy open.
    using Gather = std::function<Result<BinderPlan>(BinderServices::Copy&)>;

    /// `locked`: unusable while it works.
    ExportDesk(BinderServices& services, const UiContext& context, Page& page, QWidget* locked);

    /// Nothing when it failed or was cancelled; the page has said so.
    std::optional<BinderSurvey> survey(const Gather& gather);
    /// Any other reading in the working thread.
    Result<> read(const QString& what, const std::function<Result<>(BinderServices::Copy&, const Progress&)>& work);
    /// Asks where, writes, puts it on record and says what came of it.
    bool write(const Gather& gather, const ExportChoice& choice);

    bool isBusy() const { return m_busy; }

signals:
    /// `problems` are those of the report, for a list.
    void written(const BinderReport& report);

private:
    BinderServices& m_services;
    UiContext m_context;
    Page& m_page;
    QWidget* m_locked;
    bool m_busy = false;
};

/// A list of things to look at, each with the record it leads to (Qt::UserRole: kind, UserRole + 1: id).
void addProblem(QTreeWidget& list, const QString& item, const QString& text, const QString& kind, qint64 id);

} // namespace bihuan
