// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the page of agreement texts do; the rest is in template_page.cpp.
#include "core/documents/template_text.h"
#include "ui/dialogs/dialogs.h"
#include "ui/documents/block_editor.h"
#include "ui/organization/template_findings.h"
#include "ui/organization/template_page.h"
#include "ui/organization/template_preview.h"
#include "ui/organization/template_versions_dialog.h"
#include "ui/printing/print_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QLocale>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace bihuan {

void TemplatePage::save()
{
    const Entry* now = entry();
    if (!now)
        return;
    refresh();
    for (const TextFinding& finding : m_findings->findings()) {
        if (finding.issue.severity != Severity::Problem)
            continue;
        messages().showMessage(Tone::Error, tr("Not saved yet. %1").arg(finding.issue.message));
        jumpTo(finding.block, finding.words);
        return;
    }
    const qint64 before = draftId(*now); // saving a first text gives it a record
    const int number = now->version ? now->version->number + 1 : 1;
    const auto note = m_context.dialogs.askText(this, tr("Save as version %1").arg(number),
                                                tr("What changed, and why:"), tr("&Save"));
    if (!note)
        return;
    const auto saved = !now->version ? m_services.templates.create(now->category.id, now->category.name, text(), m_preview->profile(),
                                                           *note)
                             : m_services.templates.saveVersion(now->form.id, text(), m_preview->profile(), *note);
    if (!saved) {
        messages().showError(saved.error());
        return;
    }
    m_savedText = serializeTemplate(parseTemplate(saved->body).blocks);
    m_savedProfile = saved->profile;
    m_unsaved = false;
    dropDraft(before);
    m_stale = true;
    activated();
    messages().showMessage(
        Tone::Ok, tr("Saved as version %1. Agreements issued from now on use it; those issued keep theirs.").arg(saved->number));
}

void TemplatePage::print(bool byHand)
{
    refresh();
    std::shared_ptr<PageSet> pages = m_preview->sample();
    if (byHand) {
        const auto made = m_preview->toFillByHand();
        if (!made) {
            messages().showError(made.error());
            return;
        }
        pages = *made;
    }
    auto* dialog = new PrintDialog(pages, m_context.dialogs, m_context.printers,
                                   m_unsaved ? tr("The text is not saved yet.") : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TemplatePage::openVersions()
{
    const Entry* now = entry();
    if (!now || !now->version)
        return;
    refresh();
    const auto versions = m_services.templates.versions(now->form.id);
    const auto issued = m_services.templates.issuedCounts(now->form.id);
    if (!versions || !issued) {
        messages().showError(versions ? issued.error() : versions.error());
        return;
    }
    auto* dialog = new TemplateVersionsDialog(now->form.name, *versions, *issued, m_unsaved ? text() : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplateVersionsDialog::restoreWanted, this, &TemplatePage::restore);
    dialog->open();
}

void TemplatePage::restore(int version)
{
    const Entry* now = entry();
    if (!now || (m_unsaved
                 && !m_context.dialogs.ask(this, {tr("Restore a version"),
                                                  tr("What is not saved in the editor would be lost."), {}, tr("&Restore")})))
        return;
    const auto restored = version > 0 ? m_services.templates.restoreVersion(now->form.id, version)
                                      : m_services.templates.restoreDefault(now->form.id);
    if (!restored) {
        messages().showError(restored.error());
        return;
    }
    dropDraft(draftId(*entry()));
    showText(restored->body, restored->profile);
    fillList();
    messages().showMessage(Tone::Ok, tr("Restored: this is version %1 now.").arg(restored->number));
}

void TemplatePage::restoreDefault() { restore(0); }

void TemplatePage::rename()
{
    const Entry* now = entry();
    if (!now)
        return;
    const auto name = m_context.dialogs.askText(this, tr("Rename “%1”").arg(now->form.name), tr("New name of the text:"),
                                                tr("&Rename"));
    if (!name)
        return;
    if (const auto renamed = m_services.templates.rename(now->form.id, *name); !renamed)
        messages().showError(renamed.error());
    else
        messages().showMessage(Tone::Ok, tr("The text is called “%1” now.").arg(name->trimmed()));
}

void TemplatePage::discard()
{
    if (!entry()
        || !m_context.dialogs.ask(this, {tr("Discard what is not saved"),
                                      tr("The text goes back to how it was saved last. What was typed since is lost."), {},
                                      tr("&Discard")}))
        return;
    const Entry* now = entry();
    dropDraft(draftId(*now));
    m_unsaved = false;
    if (now->version) {
        showText(now->version->body, now->version->profile);
    } else {
        m_category = {};
        showEntry(int(now - m_entries.constData()));
    }
    fillList();
    updateState();
}

void TemplatePage::fillCopyMenu()
{
    m_copyMenu->clear();
    for (const Entry& one : std::as_const(m_entries)) {
        if (!one.version || one.category.id == m_category)
            continue;
        QAction* action = m_copyMenu->addAction(one.form.name);
        action->setObjectName(u"copyFrom_"_s + one.category.code);
        connect(action, &QAction::triggered, this, [this, version = *one.version] {
            if (m_unsaved
                && !m_context.dialogs.ask(this, {tr("Copy a text"), tr("What is not saved in the editor would be lost."), {},
                                                 tr("&Copy")}))
                return;
            begin(version.body, version.profile);
        });
    }
}

/// Another text in the editor, as if it had been typed: nothing is saved by it.
void TemplatePage::begin(const QString& body, const QString& profile)
{
    m_preview->setProfile(profile);
    m_editor->setBlocks(parseTemplate(body).blocks);
    m_stack->setCurrentIndex(0);
    refresh();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void TemplatePage::tellPasted(const PastedText& pasted)
{
    if (pasted.isComplete())
        return;
    QStringList left;
    if (pasted.pictures > 0)
        left << tr("%n picture(s) left out", nullptr, pasted.pictures);
    if (pasted.nestedTables > 0)
        left << tr("%n table(s) inside a table made into text", nullptr, pasted.nestedTables);
    if (pasted.mergedCells > 0)
        left << tr("%n merged cell(s) split", nullptr, pasted.mergedCells);
    if (pasted.truncated)
        left << tr("the end left out, as it was too long");
    messages().showMessage(Tone::Warning, tr("Pasted, but: %1.").arg(QLocale().createSeparatedList(left)));
}

void TemplatePage::jumpTo(int block, const QString& words)
{
    if (block < 0)
        m_editor->setFocus(Qt::OtherFocusReason);
    else
        m_editor->jumpTo(block, words);
}

} // namespace bihuan
