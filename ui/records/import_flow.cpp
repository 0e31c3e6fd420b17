// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/import_flow.h"

#include "ui/dialogs/dialogs.h"
#include "ui/shell/page.h"
#include "ui/widgets/message_bar.h"

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
    if (!last) {
        page->messages().showError(last.error());
        return;
    }
    if (!*last || (*last)->undone) {
        page->messages().showMessage(Tone::Info, tr("There is no import to undo."));
        return;
    }
    const ImportBatch& batch = **last;
    if (!m_surroundings.dialogs.ask(
            m_surroundings.window,
            { tr("Undo the last import"),
              tr("“%1”, imported %2: %3 new records will be voided, %4 changed ones get their old values back.")
                  .arg(batch.fileName, batch.at.toString(u"yyyy-MM-dd HH:mm"_s))
                  .arg(batch.added)
                  .arg(batch.updated),
              {},
              tr("Undo the import") }))
        return;
    if (const auto undone = m_importer.undoLastImport(); !undone)
        page->messages().showError(undone.error());
    else
        page->messages().showMessage(Tone::Ok, tr("The import of “%1” was undone.").arg(undone->fileName));
}

} // namespace bihuan
