// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the incoming documents do.
#include "ui/archive/filing/incoming_dialogs.h"
#include "ui/archive/filing/incoming_page.h"
#include "ui/dialogs/dialogs.h"
#include "ui/printing/print_dialog.h"
#include "ui/records/record_table.h"
#include "ui/records/reference_picker.h"
#include "ui/widgets/message_bar.h"

#include <QAction>

namespace bihuan {

using namespace Qt::StringLiterals;

void IncomingPage::tell(const Result<IncomingUndo>& done, const QString& sentence)
{
    const auto selected = table().selectedIds();
    reload();
    table().selectIds(selected);
    refresh();
    if (!done) {
        messages().showError(done.error());
        return;
    }
    m_undo = *done;
    m_undoAction->setEnabled(!m_undo.isEmpty());
    if (m_undo.isEmpty())
        messages().showMessage(Tone::Info, tr("Nothing changed."));
    else
        messages().showMessage(Tone::Ok, sentence, tr("&Undo"), [this] { undo(); });
}

void IncomingPage::undo()
{
    if (m_undo.isEmpty())
        return;
    const auto done = m_services.incoming.takeBack(std::exchange(m_undo, {}));
    m_undoAction->setEnabled(false);
    reload();
    refresh();
    report(done, tr("Taken back."));
}

void IncomingPage::handOn()
{
    const auto docs = ids();
    if (docs.isEmpty())
        return;
    QList<qint64> have;
    if (docs.size() == 1)
        if (const auto now = m_services.incoming.standing(docs.first()))
            for (const IncomingReader& one : now->readers)
                have << one.person.value();
    auto* picker = new ReferencePicker(personType().kind(), m_services.records.store(), true, have, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &ReferencePicker::chosen, this, [this, docs](const QList<qint64>& people) {
        QList<Id<Person>> readers;
        for (const qint64 id : people)
            readers << Id<Person>(id);
        IncomingUndo all;
        for (const Id<IncomingDoc> doc : docs) {
            const auto done = m_services.incoming.handOn(doc, readers);
            if (!done) {
                tell(done, {});
                return;
            }
            all.readers += done->readers;
        }
        tell(all, tr("Handed on to %n reader(s).", nullptr, int(all.readers.size())));
    });
    picker->open();
}

void IncomingPage::markRead()
{
    const auto docs = ids();
    const auto people = chosenReaders();
    if (docs.size() != 1 || people.isEmpty())
        return;
    auto* dialog = new ReadDialog(m_services, docs.first(), people, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReadDialog::done, this, [this, count = people.size()](const IncomingUndo& undo) { tell(undo, tr("Read by %n more.", nullptr, int(count))); });
    dialog->open();
}

void IncomingPage::takeOff()
{
    const auto docs = ids();
    IncomingUndo all;
    for (const Id<Person> person : chosenReaders()) {
        const auto done = docs.size() == 1 ? m_services.incoming.takeOff(docs.first(), person) : Result<IncomingUndo>(IncomingUndo());
        if (!done) {
            tell(done, {});
            return;
        }
        all.readers += done->readers;
    }
    tell(all, tr("Taken off the list."));
}

void IncomingPage::propose()
{
    const auto docs = ids();
    if (docs.isEmpty())
        return;
    auto* dialog = new ProposalDialog(m_services, docs.first(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProposalDialog::done, this, [this](const IncomingUndo& undo) { tell(undo, tr("Proposal and instruction entered.")); });
    dialog->open();
}

void IncomingPage::finish()
{
    const auto docs = ids();
    if (docs.isEmpty())
        return;
    const auto what = context().dialogs.askText(this, tr("Carried out"), tr("What was done"), tr("&Carried out"));
    if (!what)
        return;
    tell(m_services.incoming.change(docs, [&](IncomingDoc& doc) {
        doc.followUp = doc.followUp.isEmpty() ? *what : doc.followUp + u'\n' + *what;
        doc.doneOn = m_services.incoming.today();
    }, tr("Carried out")), tr("Entered as carried out."));
}

void IncomingPage::file()
{
    const auto docs = ids();
    if (docs.isEmpty())
        return;
    if (const auto place = context().dialogs.askText(this, tr("File away"), tr("Where the paper is kept"), tr("File &away")))
        tell(m_services.incoming.file(docs, *place), tr("Filed away."));
}

void IncomingPage::printSheets()
{
    Issues issues;
    const auto pages = m_services.papers.circulation(ids(), issues);
    if (!pages) {
        messages().showError(pages.error());
        return;
    }
    QStringList notes{ tr("The signed sheet comes back: scan it, and it finds its document by the code.") };
    for (const Issue& issue : std::as_const(issues))
        notes << issue.message;
    auto* dialog = new PrintDialog(*pages, context().dialogs, context().printers, notes.join(u'\n'), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void IncomingPage::printTable(const Result<TableContent>& content)
{
    if (!content) {
        messages().showError(content.error());
        return;
    }
    auto* dialog = new PrintDialog(context().makeTable(*content, { content->title, content->subtitleLeft, {}, m_services.records.store().database().clock().now() }), context().dialogs, context().printers, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace bihuan
