// SPDX-License-Identifier: GPL-3.0-or-later
// What attached files say, so that search finds the record they hang on.
#pragma once

#include "core/records/record_store.h"
#include "core/storage/attachments.h"

namespace bihuan {

/// What could be read in one file.
struct AttachmentReading {
    enum class State {
        Read,
        Blank,     ///< a PDF without text: a scan
        Encrypted, ///< protected by a password
        Damaged,
        Slow,      ///< too large or too slow to be read to its end; what was read counts
        Other,     ///< no PDF: found by its name only
    };
    State state = State::Other;
    int pages = 0;
    QString text;

    bool isUnreadable() const { return state == State::Encrypted || state == State::Damaged || state == State::Slow; }
};
QString readingCode(AttachmentReading::State state); ///< stable
QString readingName(AttachmentReading::State state); ///< translated; empty where there is nothing to say

/// Reads a file: at most so many pages and characters, and not longer than a few seconds. Touches no database: may run in another thread.
AttachmentReading readAttachment(const QString& path, const QString& mediaType);
inline constexpr int mostPagesRead = 60;
inline constexpr int mostCharactersRead = 30'000;

/// One attachment that says what was looked for, as it hangs on one record.
struct AttachmentHit {
    Attachment attachment; ///< with the name it has on this record
    const RecordKind* kind = nullptr;
    qint64 record = 0;
    QString title;   ///< of the record
    QString excerpt; ///< of the text, around the first word; empty when only the name has it
    bool voided = false;
};

/// The index of the names and texts of all attachments, filled little by little.
class AttachmentTexts {
public:
    AttachmentTexts(RecordStore& store, AttachmentStore& attachments) : m_store(store), m_attachments(attachments) {}

    /// Attachments not read yet, newest first.
    Result<QList<Attachment>> pending(int most) const;
    /// Puts what was read into the index, in place of what was there. Opens its own transaction.
    Result<> keep(const Attachment& attachment, const AttachmentReading& reading);
    /// Reads and keeps what is pending, here and now: for programs without a window. Returns how many.
    Result<int> readPending(int most);
    /// After a file got another name on a record.
    Result<> refreshNames(qint64 attachment);
    Result<std::optional<AttachmentReading>> find(qint64 attachment) const;
    /// Everything is to be read again.
    Result<> forgetAll();

    AttachmentStore& attachments() const { return m_attachments; }

private:
    Result<QString> namesOf(qint64 attachment) const;
    Result<> removeWords(qint64 attachment);
    Result<> put(qint64 attachment, const QString& names, const AttachmentReading& reading);

    RecordStore& m_store;
    AttachmentStore& m_attachments;
};

/// Every word must occur in name or text. The newest first, at most so many; those of voided records last.
Result<QList<AttachmentHit>> searchAttachments(const RecordStore& store, const QString& words, int most = 20);

} // namespace bihuan
