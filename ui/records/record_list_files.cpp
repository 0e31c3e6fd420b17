// SPDX-License-Identifier: GPL-3.0-or-later
// Files onto a row of a list: attached at once, in one step, with an undo.
#include "core/base/describe.h"
#include "core/records/record_service.h"
#include "ui/records/attachment_panel.h"
#include "ui/records/dropped_files.h"
#include "ui/records/record_list_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_panel.h"

#include <QMimeData>
#include <QPointer>

namespace bihuan {

using namespace Qt::StringLiterals;

void RecordListPage::attachFiles(qint64 id, const QMimeData* mime)
{
    AttachmentStore& store = *m_context.attachments;
    const QDateTime now = m_context.records.store().database().clock().now();
    QList<Attachment> staged;
    const auto forget = [&](const Error& error) {
        for (const Attachment& one : std::as_const(staged))
            static_cast<void>(store.discard(one).has_value());
        messages().showError(error);
    };
    if (const QStringList paths = localFiles(*mime); !paths.isEmpty()) {
        const auto files = filesIn(paths);
        if (!files) {
            messages().showError(files.error());
            return;
        }
        const QPointer<RecordListPage> alive(this);
        progress().start(AttachmentPanel::tr("Reading files"), m_list);
        for (qsizetype at = 0; at < files->size(); ++at) {
            const auto one = store.stage(files->at(at));
            const bool on = one && progress().advance(int(at) + 1, int(files->size()));
            if (!alive)
                return;
            if (one)
                staged << *one;
            if (on)
                continue;
            progress().finish();
            const bool several = !one && files->size() > 1;
            forget(one || several ? Error{ Error::Kind::Cancelled, {}, {} } : one.error()); // cancelled is never shown
            if (several)
                messages().showMessage(Tone::Error, AttachmentPanel::tr("None of the %1 files was added. %2").arg(files->size()).arg(describe(one.error())));
            else if (one)
                messages().showMessage(Tone::Info, AttachmentPanel::tr("Cancelled: no file was added."));
            return;
        }
        progress().finish();
        if (files->isEmpty())
            messages().showMessage(Tone::Info, AttachmentPanel::tr("The folder is empty."));
    } else {
        const auto picture = stagePicture(*mime, store, now);
        if (!picture) {
            messages().showError(picture.error());
            return;
        }
        if (*picture)
            staged << **picture;
    }
    if (staged.isEmpty())
        return;
    const auto done = store.attachAll(staged, m_kind.code, id, {});
    if (!done) {
        forget(done.error());
        return;
    }
    const auto record = m_context.records.store().find(m_kind, id);
    const QString name = record && *record ? m_kind.nameOf(**record).simplified().left(40) : QString();
    const QString twice = done->known > 0 ? AttachmentPanel::tr("%n file(s) with the same content are here already.", nullptr, done->known) : QString();
    if (done->added.isEmpty()) {
        messages().showMessage(Tone::Info, twice);
        return;
    }
    messages().showMessage(Tone::Ok, (tr("%n file(s) attached to “%1”.", nullptr, int(done->added.size())).arg(name) + u' ' + twice).trimmed(), tr("&Undo"), [this, id, added = done->added] {
        if (const auto undone = m_context.attachments->detachAll(added, m_kind.code, id, tr("Undone")); !undone)
            messages().showError(undone.error());
        else
            messages().showMessage(Tone::Ok, AttachmentPanel::tr("%n file(s) taken off.", nullptr, int(added.size())));
    });
}

} // namespace bihuan
