// SPDX-License-Identifier: GPL-3.0-or-later
// Putting a scanned document to its record and taking it off again, within the caller's transaction.
#pragma once

#include "core/archive/intake/scan_records.h"
#include "core/archive/intake/sheet_receipts.h"
#include "core/storage/attachments.h"

namespace bihuan {

inline const QString scanPurpose = QStringLiteral("scan"); ///< of an attachment that is the scan of its record's paper
inline const QString scanPagePurpose = QStringLiteral("page"); ///< of the picture of a page that waits, at its scan_sheet

/// A document as it is kept: scan_document.
struct ScanDocument {
    qint64 id = 0;
    qint64 batch = 0;
    QString kind;
    qint64 record = 0;
    qint64 attachment = 0;
    QList<int> missing;
    QByteArray before; ///< JSON: column → stored value
    qint64 revisionAfter = 0;
    qint64 replaces = 0;
    bool undone = false;
};

/// What a scan is put to.
struct ScanTarget {
    const RecordKind* kind = nullptr;
    qint64 record = 0;
    QList<int> missing;   ///< pages of the paper; while there are any the record does not move
    qint64 completes = 0; ///< the document this one takes the place of
    bool atDesk = false;
};

class ScanFiling {
public:
    ScanFiling(RecordStore& store, AttachmentStore& attachments) : m_store(store), m_attachments(attachments) {}

    Result<std::optional<ScanDocument>> find(qint64 document) const;
    /// Those at their records, by kind and record: not undone, not replaced by one that is not.
    Result<QList<ScanDocument>> standing(const QString& kind, const QList<qint64>& records) const;
    Result<QList<int>> pagesOf(qint64 document) const; ///< pages of the paper in its PDF, in order
    Result<QList<ScanDocument>> lacking() const; ///< those at their records with pages missing
    Result<QList<ScanDocument>> ofBatch(qint64 batch) const; ///< newest first, undone ones too

    /// Attaches, moves the record on by its rule and notes both. `left`: what is still to be done by hand.
    Result<qint64> put(const ScanTarget& target, const Attachment& staged, qint64 batch, QDate takenOn, QString& left);
    /// The record is as it was. Names in `blockers` what was changed since or stands on this document; nothing is changed then.
    Result<> take(const ScanDocument& document, QStringList& blockers);

    const QSet<QString>& touchedKinds() const { return m_touched; }

private:
    Result<QList<ScanDocument>> select(const QString& where, const QVariantList& values) const;
    Result<Record> record(const RecordKind& kind, qint64 id) const;

    RecordStore& m_store;
    AttachmentStore& m_attachments;
    QSet<QString> m_touched;
};

QString numbersText(const QList<int>& numbers); ///< “2、3”
QList<int> numbersOf(const QString& text);

} // namespace bihuan
