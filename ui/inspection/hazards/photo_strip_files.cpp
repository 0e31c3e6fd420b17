// SPDX-License-Identifier: GPL-3.0-or-later
// How pictures come into the row and out of it again.
#include "core/base/describe.h"
#include "core/records/record_service.h"
#include "core/storage/transaction.h"
#include "ui/dialogs/dialogs.h"
#include "ui/inspection/hazards/photo_strip.h"
#include "ui/records/dropped_files.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

bool isPicture(const Attachment& attachment)
{
    return attachment.mediaType.startsWith(u"image/"_s);
}

} // namespace

bool PhotoStrip::canTake(const QMimeData& mime)
{
    return holdsFiles(mime);
}

void PhotoStrip::pasteClipboard()
{
    const QMimeData* mime = QApplication::clipboard()->mimeData(); // none at all when it was emptied
    if (!mime || !take(*mime))
        m_say(Tone::Info, tr("The clipboard holds neither a picture nor a file."), {}, {});
}

bool PhotoStrip::take(const QMimeData& mime)
{
    if (const QStringList paths = localFiles(mime); !paths.isEmpty()) { // a file manager may add a picture of the file
        addFiles(paths);
        return true;
    }
    const auto staged = stagePicture(mime, *m_context.attachments, m_context.records.store().database().clock().now());
    if (!staged)
        m_say(Tone::Error, describe(staged.error()), {}, {});
    else if (!*staged)
        return false;
    else
        accept({ **staged }, {});
    return true;
}

bool PhotoStrip::addFiles(const QStringList& paths)
{
    QList<Attachment> read;
    QStringList refused;
    for (const QString& path : paths) {
        const auto staged = m_context.attachments->stage(path);
        if (!staged) {
            refused << describe(staged.error());
        } else if (!isPicture(*staged)) {
            static_cast<void>(m_context.attachments->discard(*staged).has_value());
            refused << tr("“%1” is not a picture. Attach other files by “Edit”.").arg(staged->originalName);
        } else {
            read << *staged;
        }
    }
    if (!paths.isEmpty())
        accept(read, refused);
    return !read.isEmpty();
}

bool PhotoStrip::holds(const Attachment& picture) const
{
    return std::any_of(m_links.cbegin(), m_links.cend(), [&](const AttachmentLink& link) { return link.attachment.sha256 == picture.sha256; });
}

void PhotoStrip::accept(const QList<Attachment>& pictures, QStringList refused)
{
    int known = 0;
    QList<Attachment> fresh;
    for (const Attachment& picture : pictures) {
        if (holds(picture)
            || std::any_of(fresh.cbegin(), fresh.cend(), [&](const Attachment& one) { return one.sha256 == picture.sha256; }))
            ++known;
        else if (const QString why = m_judge ? m_judge(picture) : QString(); !why.isEmpty())
            refused << why;
        else
            fresh << picture;
    }
    QStringList words = refused;
    if (known > 0)
        words << tr("%n photograph(s) are here already.", nullptr, known);
    if (!fresh.isEmpty()) {
        if (m_record == 0) {
            for (const Attachment& picture : std::as_const(fresh))
                m_links.append({ picture, m_purpose, {}, m_context.records.store().database().clock().now() });
            fill();
        } else if (const auto done = attach(fresh); !done) {
            for (const Attachment& picture : std::as_const(fresh))
                static_cast<void>(m_context.attachments->discard(picture).has_value());
            m_say(Tone::Error, describe(done.error()), {}, {});
            return;
        } else {
            load(m_table, m_record);
        }
    }
    if (!words.isEmpty())
        m_say(refused.isEmpty() ? Tone::Info : Tone::Error, words.join(u' '), {}, {});
    else if (m_record != 0)
        m_say(Tone::Ok, tr("%n photograph(s) added.", nullptr, int(fresh.size())), {}, {});
    if (!fresh.isEmpty())
        emit changed();
}

Result<> PhotoStrip::attach(const QList<Attachment>& pictures)
{
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_context.records.store().database(), m_title->text()));
    for (const Attachment& picture : pictures) {
        BIHUAN_TRY_ASSIGN(const Attachment admitted, m_context.attachments->admit(picture));
        BIHUAN_TRY(m_context.attachments->link(admitted, m_table, m_record, m_purpose));
    }
    return transaction.commit();
}

void PhotoStrip::remove(qsizetype at)
{
    if (at >= m_links.size() || !m_editable)
        return;
    const AttachmentLink link = m_links[at];
    if (m_record == 0) {
        m_links.removeAt(at);
        fill();
        emit changed(); // the draft no longer names it
        static_cast<void>(m_context.attachments->discard(link.attachment).has_value());
        return;
    }
    const auto reason = m_context.dialogs.askText(
        this, tr("Take off a photograph"), tr("Reason for taking “%1” off. It stays in the history.").arg(link.attachment.originalName),
        tr("Take off"));
    if (!reason)
        return;
    const auto done = [&]() -> Result<> {
        BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_context.records.store().database(), *reason));
        BIHUAN_TRY(m_context.attachments->unlink(link.attachment.id, m_table, m_record, m_purpose));
        return transaction.commit();
    }();
    if (!done) {
        m_say(Tone::Error, describe(done.error()), {}, {});
        return;
    }
    load(m_table, m_record);
    emit changed();
    m_say(Tone::Ok, tr("Photograph taken off."), tr("&Undo"), [this, link] { relink(link); });
}

void PhotoStrip::relink(const AttachmentLink& link)
{
    if (const auto done = attach({ link.attachment }); !done)
        m_say(Tone::Error, describe(done.error()), {}, {});
    load(m_table, m_record);
    emit changed();
}

QJsonArray PhotoStrip::staged() const
{
    return m_record == 0 ? stagedToJson(m_links) : QJsonArray();
}

void PhotoStrip::restoreStaged(const QJsonArray& staged)
{
    m_links += stagedFromJson(staged, m_purpose);
    fill();
}

Result<> PhotoStrip::attachStaged(const QString& table, qint64 recordId)
{
    if (m_record != 0 || m_links.isEmpty())
        return {};
    QList<Attachment> pictures;
    for (const AttachmentLink& link : std::as_const(m_links))
        pictures << link.attachment;
    m_table = table;
    m_record = recordId;
    const auto done = attach(pictures);
    m_record = 0;
    return done;
}

void PhotoStrip::forgetStaged()
{
    if (m_record != 0)
        return;
    m_links.clear();
    fill();
}

void PhotoStrip::discardStaged()
{
    const QList<AttachmentLink> links = m_record == 0 ? m_links : QList<AttachmentLink>();
    forgetStaged();
    for (const AttachmentLink& link : links)
        static_cast<void>(m_context.attachments->discard(link.attachment).has_value());
}

} // namespace bihuan
