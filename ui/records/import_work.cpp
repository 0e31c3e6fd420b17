// SPDX-License-Identifier: GPL-3.0-or-later
// The work of the import dialog: reading, checking and importing, without the window standing still.
#include "core/base/describe.h"
#include "core/exchange/import_template.h"
#include "ui/dialogs/dialogs.h"
#include "ui/records/import_columns_step.h"
#include "ui/records/import_dialog.h"
#include "ui/records/import_file_step.h"
#include "ui/records/import_header_step.h"
#include "ui/records/import_memory.h"
#include "ui/records/import_report_step.h"
#include "ui/records/import_sheet_model.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_panel.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QStackedWidget>
#include <QThread>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype quickBytes = 100'000; // read in a few milliseconds
constexpr int quickRows = 200; // checked or stored before one would notice
} // namespace

template <class T>
std::optional<T> ImportDialog::besideWindow(const QString& what, qsizetype size, std::function<T()> work)
{
    if (size <= quickBytes)
        return work();
    std::optional<T> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result.emplace(work()); }));
    QEventLoop loop;
    connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    setBusy(true);
    m_progress->start(what, m_steps);
    thread->start();
    loop.exec();
    thread->wait();
    setBusy(false);
    if (m_progress->wasCancelled())
        return std::nullopt;
    return result;
}

/// Shows the panel from the first call on when the work is long enough to be seen.
std::function<bool(int, int)> ImportDialog::progressOf(const QString& what)
{
    return [this, what](int done, int expected) {
        if (expected <= quickRows)
            return true;
        if (!m_progress->isRunning()) {
            setBusy(true);
            m_progress->start(what, m_steps);
        }
        return m_progress->advance(done, expected);
    };
}

void ImportDialog::chooseFile()
{
    const QString path = m_draft.context.dialogs.chooseOpenFile(this, tr("Choose the list"),
                                                                tr("Lists (*.xlsx *.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        loadFile(path);
}

void ImportDialog::saveTemplate()
{
    const QString path = m_draft.context.dialogs.chooseSaveFile(this, tr("Save the template"),
                                                                importTemplateName(m_draft.kind), tr("Excel (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeImportTemplate(m_draft.context.records.store(), m_draft.kind, path); !written)
        m_messages->showError(written.error());
    else
        m_messages->showMessage(Tone::Ok, tr("Saved: %1. Fill it in, then choose it here.").arg(QFileInfo(path).fileName()));
}

bool ImportDialog::loadFile(const QString& path) { return loadBytes(readTableBytes(path), QFileInfo(path).fileName()); }

bool ImportDialog::loadBytes(const Result<QByteArray>& bytes, const QString& fileName)
{
    m_draft.encoding = TextEncoding::Guess;
    m_draft.sheetName.clear();
    m_draft.headerRow = 0;
    m_draft.fileName = fileName;
    m_touched = false;
    m_draft.bytes = bytes ? *bytes : QByteArray();
    goTo(FileStep);
    const bool read = readSheet();
    if (!bytes)
        m_messages->showError(bytes.error());
    if (!read || !m_draft.file)
        return read;
    const Step wanted = firstUncertainStep();
    goTo(wanted == ReportStep ? ColumnsStep : wanted); // where one is when the check fails or is stopped
    if (wanted == ReportStep)
        check();
    return true;
}

bool ImportDialog::readSheet()
{
    m_messages->clear();
    m_sheetModel->setSheet(nullptr);
    m_draft.sheet.reset();
    SheetOptions options{ m_draft.sheetName, {} };
    options.csv.encoding = m_draft.encoding;
    auto sheet = besideWindow<Result<ImportSheet>>(
        tr("Reading %1").arg(m_draft.fileName), m_draft.bytes.size(),
        [&draft = std::as_const(m_draft), options] {
            return readImportSheet(draft.bytes, draft.fileName, draft.kind, options);
        });
    if (sheet && *sheet) {
        m_draft.sheet = std::move(**sheet);
        m_sheetModel->setSheet(&m_draft.sheet->file.sheet);
    } else if (sheet) {
        m_messages->showError(sheet->error());
    }
    findTable();
    m_file->refresh();
    updateState();
    return m_draft.sheet.has_value();
}

bool ImportDialog::findTable()
{
    m_plan.reset();
    m_report->setPlan(nullptr);
    m_draft.file.reset();
    if (m_draft.sheet) {
        auto file = besideWindow<Result<ImportFile>>(
            tr("Reading %1").arg(m_draft.fileName), m_draft.bytes.size(), [&draft = std::as_const(m_draft)] {
                return findImportTable(*draft.sheet, draft.kind, draft.headerRow);
            });
        if (file && *file)
            m_draft.file = std::move(**file);
        else if (file)
            m_messages->showMessage(Tone::Warning, describe(file->error()));
    }
    const SheetTable* table = m_draft.file ? &m_draft.file->table : nullptr;
    m_sheetModel->setHeader(table ? table->firstHeaderRow : 0, table ? table->headerRow : 0);
    takeColumns();
    m_header->refresh();
    m_columns->refresh();
    updateState();
    return table != nullptr;
}

void ImportDialog::takeColumns()
{
    m_draft.remembered = false;
    if (!m_draft.file || !m_draft.context.settings)
        return;
    const auto remembered = rememberedColumns(*m_draft.context.settings, m_draft.kind, m_draft.file->table.headings);
    m_draft.remembered = remembered.has_value();
    if (remembered)
        m_draft.file->mapping = *remembered;
}

void ImportDialog::chooseHeader(int row)
{
    if (m_draft.file && row >= m_draft.file->table.firstHeaderRow && row <= m_draft.file->table.headerRow)
        return;
    m_touched = true;
    m_draft.headerRow = row;
    m_messages->clear();
    findTable();
}

void ImportDialog::forgetColumns()
{
    m_draft.file->mapping = guessColumns(m_draft.kind, m_draft.file->table.headings);
    m_draft.remembered = false;
    if (m_draft.context.settings)
        rememberColumns(*m_draft.context.settings, m_draft.kind, m_draft.file->table.headings, m_draft.file->mapping);
    m_columns->refresh();
    updateState();
}

ImportDialog::Step ImportDialog::firstUncertainStep() const
{
    const SheetTable& table = m_draft.file->table;
    if (!m_draft.sheet->certain)
        return FileStep;
    if (!table.headerCertain && !m_draft.remembered)
        return HeaderStep;
    const bool columns = m_draft.remembered
        ? missingColumns(m_draft.kind, m_draft.file->mapping).isEmpty()
        : columnsAreCertain(m_draft.kind, table.headings, m_draft.file->mapping);
    return columns && !table.rows.isEmpty() ? ReportStep : ColumnsStep;
}

/// Plans the import of all rows and shows what would happen.
bool ImportDialog::check()
{
    if (!m_draft.file)
        return false;
    m_messages->clear();
    m_report->setPlan(nullptr);
    m_plan.reset();
    ImportOptions options = m_columns->options();
    options.progress = progressOf(tr("Checking the rows"));
    auto plan = m_draft.context.importer.plan(m_draft.kind, m_draft.file->table, m_draft.file->mapping,
                                              m_draft.file->source, options);
    setBusy(false);
    if (!plan) {
        m_messages->showError(plan.error());
        updateState();
        return false;
    }
    m_plan = std::move(*plan);
    if (m_draft.context.settings)
        rememberColumns(*m_draft.context.settings, m_draft.kind, m_draft.file->table.headings, m_draft.file->mapping);
    m_report->setPlan(&*m_plan);
    goTo(ReportStep);
    return true;
}

/// Asks where to, and writes them before the import: rows must not be gone because a disk was full. Empty = not done.
QString ImportDialog::placeForWrongRows()
{
    const QString path = m_draft.context.dialogs.chooseSaveFile(
        this, tr("Save the wrong rows"), tr("%1 to correct.xlsx").arg(QFileInfo(m_draft.fileName).completeBaseName()),
        tr("Excel (*.xlsx)"));
    if (path.isEmpty())
        return {};
    if (const auto written = writeRejected(*m_plan, path); !written) {
        m_messages->showError(written.error());
        return {};
    }
    return path;
}

void ImportDialog::importNow()
{
    const bool leaveOut = m_report->leavesOutWrong();
    if (leaveOut && placeForWrongRows().isEmpty())
        return;
    const auto result
        = m_draft.context.importer.apply(*m_plan, leaveOut ? WrongRows::LeaveOut : WrongRows::RefuseAll,
                                         m_draft.context.copyFolder, progressOf(tr("Importing")));
    setBusy(false);
    if (!result) {
        if (result.error().kind == Error::Kind::Cancelled)
            m_messages->showMessage(Tone::Info, tr("Cancelled: nothing was imported."));
        else
            m_messages->showError(result.error());
        return;
    }
    emit imported(*result);
    accept();
}

} // namespace bihuan
