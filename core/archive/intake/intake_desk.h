// SPDX-License-Identifier: GPL-3.0-or-later
// The desk: pages that did not find their record by themselves, with what they probably belong to.
#pragma once

#include "core/archive/intake/intake_service.h"
#include "core/documents/foreign/foreign_binder.h"
#include "core/records/sheet_codes.h"

namespace bihuan {

/// What a page could belong to, the likeliest first.
struct SheetGuess {
    QString kind;
    qint64 id = 0;
    QString title;
    QString why; ///< a few words: “the page before it in the stack”
};

/// What was done at the desk, to take it back.
struct DeskUndo {
    qint64 document = 0;          ///< filed so
    QList<Id<ScanSheet>> sheets;  ///< set aside so
    QString what;
};

/// The picture of a page: a page of a stored file, and how it is to be turned.
struct ScanPicture {
    QString path; ///< empty: none could be kept
    int page = 0;
    int turn = 0;
};

class IntakeDesk {
public:
    IntakeDesk(RecordService& records, AttachmentStore& attachments) : m_records(records), m_attachments(attachments) {}

    Result<QList<ScanSheet>> waiting() const; ///< of all intakes, newest first, each in the order of its stack
    Result<ScanPicture> picture(const ScanSheet& sheet) const;

    /// By the page's own hint, its neighbours in the stack, names and numbers in its words, and papers that are out. At most `most`.
    Result<QList<SheetGuess>> guesses(const ScanSheet& sheet, int most = 8) const;
    /// What a person types: a short code, a number or a name. Nothing found is an empty list.
    Result<QList<SheetGuess>> lookUp(const QString& typed, int most = 20) const;

    /// Puts the pages, in this order, to a record: with those that are there already when it lacks some, else as a further document.
    /// Errors: NotFound, Refused (void, replaced …; a page that waits no more; a page without picture).
    Result<DeskUndo> file(const QList<Id<ScanSheet>>& sheets, const QString& kind, qint64 id);
    /// Belongs to nothing; stays in its intake.
    Result<DeskUndo> setAside(const QList<Id<ScanSheet>>& sheets);
    Result<> bringBack(const QList<Id<ScanSheet>>& sheets); ///< set aside by mistake
    Result<> turn(Id<ScanSheet> sheet, int degrees);
    Result<> takeBack(const DeskUndo& undo);

private:
    Result<QList<ScanSheet>> load(const QList<Id<ScanSheet>>& ids, const QString& state) const;
    Result<> setStates(const QList<Id<ScanSheet>>& ids, const QString& from, const QString& to, const QString& why);

    RecordService& m_records;
    AttachmentStore& m_attachments;
    ForeignBinder m_binder; ///< kept, so that one page after the other goes quickly
};

} // namespace bihuan
