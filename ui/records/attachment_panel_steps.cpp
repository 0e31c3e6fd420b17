// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the files that are there.
#include "core/base/durable_file.h"
#include "core/base/file_name.h"
#include "core/storage/transaction.h"
#include "ui/dialogs/dialogs.h"
#include "ui/records/attachment_panel.h"
#include "ui/records/dropped_files.h"
#include "ui/widgets/inputs.h"

#include <QDesktopServices>
#include <QUrl>

namespace bihuan {

using namespace Qt::StringLiterals;

void AttachmentPanel::detach(const QList<AttachmentLink>& links, const QString& why)
{
    if (const auto done = m_store.detachAll(links, m_table, m_record, why); !done) {
        report(done.error());
        return;
    }
    reload();
    m_surroundings.say(Tone::Ok, tr("%n file(s) taken off.", nullptr, int(links.size())), tr("&Undo"),
                       [this, links] { relink(links); });
}

void AttachmentPanel::relink(const QList<AttachmentLink>& links)
{
    const auto done = [&]() -> Result<> {
        BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_database, tr("Undone")));
        for (const AttachmentLink& link : links)
            BIHUAN_TRY(m_store.link(link.attachment, m_table, m_record, link.purpose, link.eventDate));
        return transaction.commit();
    }();
    if (!done)
        report(done.error());
    else
        reload(links.isEmpty() ? QString() : links.first().attachment.sha256);
}

void AttachmentPanel::openCurrent()
{
    const AttachmentLink* link = current();
    if (!link)
        return;
    const auto bytes = m_store.read(link->attachment);
    if (!bytes) {
        report(bytes.error());
        return;
    }
    // A copy under its own name: other programs choose by the ending, and must not write into the store.
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    const QString path = m_opened->filePath(safeFileName(link->attachment.originalName));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (const auto written = writeDurably(path, *bytes); !written) {
        report(written.error());
        return;
    }
    QFile::setPermissions(path, QFile::ReadOwner);
    const bool shown = m_context.openFile ? m_context.openFile(path) : QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    if (!shown)
        m_surroundings.say(Tone::Warning,
                           tr("No program on this computer opens “%1”. Save a copy and open it elsewhere.").arg(link->attachment.originalName),
                           {}, {});
}

void AttachmentPanel::saveCopy()
{
    const AttachmentLink* link = current();
    if (!link)
        return;
    const auto bytes = m_store.read(link->attachment);
    if (!bytes) {
        report(bytes.error());
        return;
    }
    const QString path = m_context.dialogs.chooseSaveFile(this, tr("Save a copy"), safeFileName(link->attachment.originalName),
                                                          tr("All files (*)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeDurably(path, *bytes); !written)
        report(written.error());
    else
        m_surroundings.say(Tone::Ok, tr("Saved: %1").arg(path), {}, {});
}

void AttachmentPanel::removeCurrent()
{
    const AttachmentLink* link = current();
    if (!link)
        return;
    if (isStaged()) {
        const Attachment gone = m_links.takeAt(link - m_links.constData()).attachment;
        reload();
        emit stagedChanged(); // the draft no longer names it
        static_cast<void>(m_store.discard(gone).has_value());
        return;
    }
    const AttachmentLink chosen = *link;
    const auto reason = m_context.dialogs.askText(
        this, tr("Take off a file"), tr("Reason for taking “%1” off. It stays in the history.").arg(chosen.attachment.originalName),
        tr("Take off"));
    if (reason)
        detach({ chosen }, *reason);
}

void AttachmentPanel::commitDate()
{
    const AttachmentLink* link = current();
    if (!link || !m_date->isAcceptable() || m_date->date() == link->eventDate)
        return;
    const qsizetype at = link - m_links.constData();
    QList<qsizetype> rows = selected();
    if (!rows.contains(at))
        rows = { at };
    if (isStaged()) {
        for (const qsizetype row : std::as_const(rows))
            m_links[row].eventDate = m_date->date();
        emit stagedChanged();
    } else {
        const auto done = [&]() -> Result<> {
            BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_database, {}));
            for (const qsizetype row : std::as_const(rows))
                BIHUAN_TRY(m_store.setEventDate(m_links[row].attachment.id, m_table, m_record, m_links[row].purpose, m_date->date()));
            return transaction.commit();
        }();
        if (!done) {
            report(done.error());
            return;
        }
    }
    reload(m_links[at].attachment.sha256);
}

bool AttachmentPanel::hasStaged() const
{
    return isStaged() && !m_links.isEmpty();
}

QJsonArray AttachmentPanel::staged() const
{
    return isStaged() ? stagedToJson(m_links) : QJsonArray();
}

void AttachmentPanel::restoreStaged(const QJsonArray& staged)
{
    m_links += stagedFromJson(staged);
    fill();
}

Result<> AttachmentPanel::attachStaged(qint64 recordId)
{
    if (!isStaged())
        return {};
    commitDate(); // typed, and saved by the keyboard
    for (const AttachmentLink& link : std::as_const(m_links)) {
        BIHUAN_TRY_ASSIGN(const Attachment admitted, m_store.admit(link.attachment));
        BIHUAN_TRY(m_store.link(admitted, m_table, recordId, {}, link.eventDate));
    }
    return {};
}

void AttachmentPanel::forgetStaged()
{
    if (!isStaged())
        return;
    m_links.clear();
    fill();
}

void AttachmentPanel::discardStaged()
{
    const QList<AttachmentLink> links = hasStaged() ? m_links : QList<AttachmentLink>();
    forgetStaged();
    for (const AttachmentLink& link : links)
        static_cast<void>(m_store.discard(link.attachment).has_value());
}

} // namespace bihuan
