// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/binder/export_desk.h"

#include "ui/dialogs/dialogs.h"
#include "ui/printing/background_job.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_panel.h"

#include "core/base/file_name.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QTreeWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bihuan {

ExportDesk::ExportDesk(BinderServices& services, const UiContext& context, Page& page, QWidget* locked)
    : QObject(&page), m_services(services), m_context(context), m_page(page), m_locked(locked)
{
}

Result<> ExportDesk::read(const QString& what, const std::function<Result<>(BinderServices::Copy&, const Progress&)>& work)
{
    if (m_busy)
        return Error{Error::Kind::Cancelled, {}, {}};
    BIHUAN_TRY_ASSIGN(auto copy, m_services.copy());
    m_busy = true;
    m_page.progress().start(what, m_locked);
    const auto done = inBackground<std::monostate>(m_page.progress(), [&](const Progress& progress) -> Result<> {
        // Opened, read and closed in the thread that works: connection and fonts belong to it.
        const std::unique_ptr<BinderServices::Copy> own = std::move(copy);
        BIHUAN_TRY(own->open());
        return work(*own, progress);
    });
    m_page.progress().finish();
    m_busy = false;
    return done;
}

std::optional<BinderSurvey> ExportDesk::survey(const Gather& gather)
{
    std::optional<BinderSurvey> survey;
    const auto done = read(tr("Counting…"), [&](BinderServices::Copy& copy, const Progress& progress) -> Result<> {
        BIHUAN_TRY_ASSIGN(const BinderPlan plan, gather(copy));
        BIHUAN_TRY_ASSIGN(survey, Binder(copy.source()).survey(plan, progress));
        return {};
    });
    if (!done) {
        m_page.messages().showError(done.error());
        return std::nullopt;
    }
    return survey;
}

bool ExportDesk::write(const Gather& gather, const ExportChoice& choice)
{
    if (m_busy)
        return false;
    const QString path = m_context.dialogs.chooseSaveFile(&m_page, tr("Export as PDF"), safeFileName(choice.suggestedName + u".pdf"_s), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return false;
    BinderReport report;
    QString what;
    const auto done = read(tr("Binding…"), [&](BinderServices::Copy& copy, const Progress& progress) -> Result<> {
        BIHUAN_TRY_ASSIGN(const BinderPlan plan, gather(copy));
        what = plan.subtitle.isEmpty() ? plan.title : u"%1　%2"_s.arg(plan.title, plan.subtitle);
        BIHUAN_TRY_ASSIGN(report, Binder(copy.source()).write(plan, {.path = path, .splitMb = choice.splitMb, .sourceData = choice.sourceData, .expectedPages = choice.expectedPages}, progress));
        return {};
    });
    if (!done) {
        if (done.error().kind == Error::Kind::Cancelled)
            m_page.messages().showMessage(Tone::Info, tr("Nothing was written."));
        else
            m_page.messages().showError(done.error());
        return false;
    }
    // The file stands; that it could not be noted is another matter.
    const auto noted = m_services.record(what, report);
    const QString folder = QFileInfo(report.files.value(0).path).absolutePath();
    const auto open = [this, folder] {
        if (m_context.openFile)
            m_context.openFile(folder);
        else
            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    };
    if (!noted)
        m_page.messages().showError(noted.error());
    else if (report.problems.isEmpty())
        m_page.messages().showMessage(Tone::Ok, tr("%1 items on %2 pages are in %3.").arg(report.items).arg(report.pages).arg(QDir::toNativeSeparators(path)), tr("Open the folder"), open);
    else
        m_page.messages().showMessage(Tone::Warning, tr("%1 items on %2 pages are written; %3 things are to be looked at, below.").arg(report.items).arg(report.pages).arg(report.problems.size()), tr("Open the folder"), open);
    emit written(report);
    return true;
}

void addProblem(QTreeWidget& list, const QString& item, const QString& text, const QString& kind, qint64 id)
{
    auto* row = new QTreeWidgetItem(&list, {item, text});
    row->setData(0, Qt::UserRole, kind);
    row->setData(0, Qt::UserRole + 1, id);
    row->setToolTip(1, text.toHtmlEscaped());
    row->setToolTip(0, item.toHtmlEscaped());
}

} // namespace bihuan
