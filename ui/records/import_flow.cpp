// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/import_flow.h"

#include "core/exchange/import_template.h"
#include "ui/dialogs/dialogs.h"
#include "ui/records/import_dialog.h"
#include "ui/records/import_history_dialog.h"
#include "ui/shell/page.h"
#include "ui/widgets/message_bar.h"

#include <QFileInfo>

namespace bihuan {

using namespace Qt::StringLiterals;

ImportFlow::ImportFlow(const Surroundings& surroundings, const QSet<QString>& creatable, QObject* parent)
    : QObject(parent)
    , m_surroundings(surroundings)
    , m_creatable(creatable)
    , m_importer(surroundings.records)
{
}

/// Of the kinds that may be created, those this kind's rows can name; never the kind itself, whose rows are the list.
QSet<QString> ImportFlow::creatableWith(const RecordKind& kind) const
{
    QSet<QString> targets;
    for (const Field& field : kind.fields)
        if (m_creatable.contains(field.target) && field.target != kind.code)
            targets << field.target;
    return targets;
}

ImportDialog& ImportFlow::open(const RecordKind& kind, const QString& path, Finished finished, QWidget* parent)
{
    const ImportContext context{ m_surroundings.records, m_importer, m_surroundings.dialogs, m_surroundings.copyFolder,
                                 &m_surroundings.settings };
    auto* dialog = new ImportDialog(kind, context, creatableWith(kind), parent ? parent : m_surroundings.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto result = std::make_shared<std::optional<ImportResult>>();
    connect(dialog, &ImportDialog::imported, this, [result](const ImportResult& done) { *result = done; });
    connect(dialog, &QDialog::finished, this, [this, result, finished] {
        if (finished)
            finished(*result);
        else if (*result)
            showResult(**result);
    });
    dialog->open();
    if (!path.isEmpty())
        dialog->loadFile(path);
    return *dialog;
}

void ImportFlow::showResult(const ImportResult& result)
{
    Page* page = m_surroundings.frontPage();
    if (!page)
        return;
    page->activated();
    page->messages().showMessage(Tone::Ok,
                                 tr("Imported: %1 new, %2 changed, %3 unchanged, %4 left out.")
                                     .arg(result.added)
                                     .arg(result.updated)
                                     .arg(result.unchanged)
                                     .arg(result.rejected),
                                 tr("&Undo"), [this] { undoLast(); });
}

void ImportFlow::undoLast()
{
    Page* page = m_surroundings.frontPage();
    if (!page)
        return;
    const auto last = m_importer.lastImport();
    if (last && (!*last || (*last)->undone)) {
        page->messages().showMessage(Tone::Info, tr("There is no import to undo."));
        return;
    }
    const auto undone = askAndUndo(m_surroundings.window);
    if (!undone)
        page->messages().showError(undone.error());
    else if (!undone->isEmpty())
        page->messages().showMessage(Tone::Ok, *undone);
}

/// The sentence that it was done; empty when the person did not want it after all.
Result<QString> ImportFlow::askAndUndo(QWidget* parent)
{
    BIHUAN_TRY_ASSIGN(const auto last, m_importer.lastImport());
    if (!last || last->undone)
        return Error{ Error::Kind::Refused, tr("There is no import to undo."), {} };
    if (!m_surroundings.dialogs.ask(
            parent, { tr("Undo the last import"),
                      tr("“%1”, imported %2: %3 new records will be voided, %4 changed ones get their old values back.")
                          .arg(last->fileName, last->at.toString(u"yyyy-MM-dd HH:mm"_s))
                          .arg(last->added)
                          .arg(last->updated),
                      {},
                      tr("Undo the import") }))
        return QString();
    BIHUAN_TRY_ASSIGN(const ImportBatch undone, m_importer.undoLastImport());
    return tr("The import of “%1” was undone.").arg(undone.fileName);
}

void ImportFlow::showHistory()
{
    auto* dialog = new ImportHistoryDialog(
        m_surroundings.records.store(), m_importer, [this](QWidget* parent) { return askAndUndo(parent); },
        m_surroundings.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ImportFlow::saveTemplate(const RecordKind& kind)
{
    Page* page = m_surroundings.frontPage();
    const QString path = m_surroundings.dialogs.chooseSaveFile(m_surroundings.window, tr("Save the template"),
                                                               importTemplateName(kind), tr("Excel (*.xlsx)"));
    if (path.isEmpty() || !page)
        return;
    if (const auto written = writeImportTemplate(m_surroundings.records.store(), kind, path); !written)
        page->messages().showError(written.error());
    else
        page->messages().showMessage(Tone::Ok, tr("Saved: %1. Fill it in, then import it.").arg(QFileInfo(path).fileName()));
}

} // namespace bihuan
