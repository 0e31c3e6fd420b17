// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QDate>
#include <QDateTime>

namespace bihuan {

struct Attachment {
    qint64 id = 0;
    QString sha256;       ///< lower-case hex; names the file
    qint64 size = 0;      ///< bytes
    QString mediaType;    ///< by content, e.g. image/png
    QString originalName; ///< as the user knew it, cleaned of paths, control and direction characters
};

struct JournalEntry;

/// One of the records a file hangs on.
struct AttachmentUse {
    QString table;
    qint64 record = 0;
    QString purpose, name;
    QDate eventDate;

    bool operator==(const AttachmentUse&) const = default;
};

/// An attachment with what hangs on it, for lists over all of them.
struct AttachmentEntry {
    Attachment attachment;
    QDateTime addedAt;
    int uses = 0;      ///< records it hangs on; 0 = on none any more
    int undated = 0;   ///< of them without a day
    QDate firstDate, lastDate; ///< days of what it shows
    QString reading;   ///< attachment_text.state; empty = not read yet
    int pages = 0;
    bool nameTwice = false; ///< another content has the same original name
};

/// An attachment as it hangs on one record.
struct AttachmentLink {
    Attachment attachment; ///< with the name it was given on this record
    QString purpose;       ///< empty = added by a person; otherwise a stable code of the part that added it
    QDate eventDate;       ///< when what it shows happened; may be invalid
    QDateTime addedAt;
};

/// What attachAll() did.
struct AttachOutcome {
    QList<AttachmentLink> added;
    int known = 0; ///< hung there already, by their content
};

/// Files beside the database, named by their content: att/ab/<sha256>. The bytes are durable before the row exists
/// (reliability.md §3.2), so a crash can leave an orphan file, never a row without its file. Same content is kept once.
class AttachmentStore {
public:
    static constexpr qint64 largestFile = 200 * 1024 * 1024; ///< bytes

    AttachmentStore(Database& database, QString folder) : m_database(database), m_folder(std::move(folder)) {}

    /// Copies the bytes in and writes the row; needs an open Transaction. The original is never touched.
    /// Errors: File, Refused (too large, empty).
    Result<Attachment> add(const QString& path);
    Result<Attachment> add(const QByteArray& bytes, const QString& originalName);

    /// add() in two halves, for a record that does not exist yet. First the bytes, without a Transaction: they are safe, and
    /// the attachment has no id. Errors as of add().
    Result<Attachment> stage(const QString& path) const;
    Result<Attachment> stage(const QByteArray& bytes, const QString& originalName) const;
    /// Then the row; needs an open Transaction. Error::File when the bytes are not there any more.
    Result<Attachment> admit(Attachment staged);
    /// Or not: the bytes go, unless a row or a draft has the same content.
    Result<> discard(const Attachment& staged) const;

    /// Ties an attachment to a record, once, under its name; needs an open Transaction.
    Result<> link(const Attachment& attachment, const QString& table, qint64 recordId, const QString& purpose = {}, QDate eventDate = {});
    /// Files onto a record in one step, all with this day, else photographs with that they were taken on: all or none, in a transaction of
    /// its own. Errors: File, Refused, naming the file; nothing is left behind then.
    Result<AttachOutcome> attachAll(const QStringList& paths, const QString& table, qint64 recordId, const QString& why, QDate eventDate = {});
    /// The same for files whose bytes are staged, or that hang on other records already (id not 0).
    Result<AttachOutcome> attachAll(const QList<Attachment>& files, const QString& table, qint64 recordId, const QString& why, QDate eventDate = {});
    /// Takes these off again; other records keep them. A transaction of its own.
    Result<> detachAll(const QList<AttachmentLink>& links, const QString& table, qint64 recordId, const QString& why);
    /// What a camera wrote into a photograph; invalid for everything else.
    QDate dayOf(const Attachment& attachment) const;

    /// Another name on this record; the original name stays.
    Result<> rename(qint64 attachment, const QString& table, qint64 recordId, const QString& purpose, const QString& name);
    Result<> setEventDate(qint64 attachment, const QString& table, qint64 recordId, const QString& purpose, QDate eventDate);
    Result<> unlink(qint64 attachment, const QString& table, qint64 recordId, const QString& purpose = {});

    Result<std::optional<Attachment>> find(qint64 id) const;
    Result<QList<Attachment>> of(const QString& table, qint64 recordId, const QString& purpose = {}) const;
    Result<QList<AttachmentLink>> linksOf(const QString& table, qint64 recordId) const; ///< in the order they were added
    Result<QList<AttachmentUse>> usesOf(qint64 attachment) const; ///< in the order it was attached
    Result<QList<AttachmentEntry>> entries() const; ///< all attachments, newest first
    QString fileOf(const Attachment& attachment) const;
    /// Error::Format when the file does not have the content it was stored with.
    Result<QByteArray> read(const Attachment& attachment) const;
    /// Names of attachments whose file is missing or changed; empty = all well.
    Result<QStringList> damaged() const;

private:
    Database& m_database;
    QString m_folder;
};

/// What was attached to a record, dated and taken off again: entries of the journal, newest first.
Result<QList<JournalEntry>> attachmentEntries(Database& database, const QString& table, qint64 recordId);

} // namespace bihuan
