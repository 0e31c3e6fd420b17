// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and not saved survives leaving the page, a crash and a lock.
#include "core/documents/template_text.h"
#include "core/storage/database.h"
#include "ui/documents/block_editor.h"
#include "ui/organization/template_page.h"
#include "ui/organization/template_preview.h"
#include "ui/widgets/message_bar.h"

#include <QListWidget>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString draftTable() { return agreementTemplateType().kind().code; }

} // namespace

/// Of a category's first text, which has no record yet: one each, so that two do not drive each other out.
qint64 TemplatePage::draftId(const Entry& entry)
{
    return entry.version ? entry.form.id.value() : -entry.category.id.value();
}

/// {"body", "profile"}
void TemplatePage::keepDraft()
{
    m_draftTimer->stop();
    const Entry* now = entry();
    if (!now || m_stack->currentIndex() != 0)
        return;
    if (m_refresh->isActive())
        refresh();
    m_draftTimer->stop();
    if (!m_unsaved) {
        if (std::exchange(m_draftKept, false)) // typed, and taken back
            dropDraft(draftId(*now));
    } else {
        const QJsonObject entered{{u"body"_s, text()}, {u"profile"_s, m_preview->profile()}};
        const qint64 base = now->version ? now->version->number : 0;
        m_draftKept = m_drafts.keep({draftTable(), draftId(*now), base, entered}).has_value();
        if (!m_draftKept)
            m_draftTimer->start(); // the database is busy: again in a moment
    }
    updateState();
}

void TemplatePage::dropDraft(qint64 id)
{
    m_draftTimer->stop();
    m_draftKept = false;
    if (const auto removed = m_drafts.remove(draftTable(), id); !removed)
        messages().showError(removed.error());
}

void TemplatePage::restoreDraft()
{
    const Entry* now = entry();
    const auto found = m_drafts.find(draftTable(), draftId(*now));
    if (!found) {
        messages().showError(found.error());
        return;
    }
    if (!*found)
        return;
    const Draft& draft = **found;
    begin(draft.entered[u"body"_s].toString(), draft.entered[u"profile"_s].toString());
    m_draftTimer->stop();
    m_draftKept = true;
    const qint64 number = now->version ? now->version->number : 0;
    messages().showMessage(
        Tone::Info,
        number == draft.baseRevision
            ? tr("What was not saved on %1 is back.").arg(draft.at.toString(u"yyyy-MM-dd HH:mm"_s))
            : tr("What was not saved on %1 is back. Meanwhile another version was saved: compare under “Versions”.")
                  .arg(draft.at.toString(u"yyyy-MM-dd HH:mm"_s)));
}

bool TemplatePage::mayLeave()
{
    keepDraft();
    return true;
}

void TemplatePage::showTemplate(Id<AgreementTemplate> id)
{
    m_stale = true;
    activated();
    for (int row = 0; row < m_entries.size(); ++row)
        if (m_entries[row].form.id == id)
            m_list->setCurrentRow(row);
}

} // namespace bihuan
