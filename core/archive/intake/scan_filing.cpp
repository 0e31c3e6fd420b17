// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/intake/scan_filing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr auto columns = "id, batch, record_table, record_id, attachment, missing, before, revision_after, coalesce(replaces, 0), undone";

ScanDocument documentOf(const Row& row)
{
    return {row.integer(0), row.integer(1), row.text(2), row.integer(3), row.integer(4), numbersOf(row.text(5)), row.text(6).toUtf8(), row.integer(7), row.integer(8), row.integer(9) != 0};
}

} // namespace

QString numbersText(const QList<int>& numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts << QString::number(number);
    return texts.join(u'、');
}

QList<int> numbersOf(const QString& text)
{
    QList<int> numbers;
    for (const QString& one : text.split(u'、', Qt::SkipEmptyParts))
        numbers << one.toInt();
    return numbers;
}

Result<QList<ScanDocument>> ScanFiling::select(const QString& where, const QVariantList& values) const
{
    QList<ScanDocument> found;
    BIHUAN_TRY(m_store.database().read(u"SELECT %1 FROM scan_document WHERE %2 ORDER BY id DESC"_s.arg(QLatin1StringView(columns), where), values,
                                       [&found](const Row& row) { found << documentOf(row); }));
    return found;
}

Result<std::optional<ScanDocument>> ScanFiling::find(qint64 document) const
{
    BIHUAN_TRY_ASSIGN(const auto found, select(u"id=?"_s, {document}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QList<ScanDocument>> ScanFiling::standing(const QString& kind, const QList<qint64>& records) const
{
    QJsonArray ids;
    for (const qint64 id : records)
        ids << id;
    return select(u"undone=0 AND record_table=? AND record_id IN (SELECT value FROM json_each(?)) "
                  "AND NOT EXISTS (SELECT 1 FROM scan_document later WHERE later.replaces=scan_document.id AND later.undone=0)"_s,
                  {kind, QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact))});
}

Result<QList<ScanDocument>> ScanFiling::lacking() const
{
    return select(u"undone=0 AND missing<>'' AND NOT EXISTS (SELECT 1 FROM scan_document later WHERE later.replaces=scan_document.id AND later.undone=0)"_s, {});
}

Result<QList<int>> ScanFiling::pagesOf(qint64 document) const
{
    // With those of the documents it took the place of.
    QList<int> pages;
    BIHUAN_TRY(m_store.database().read(u"SELECT code_page FROM scan_sheet WHERE voided=0 AND document IN (WITH RECURSIVE chain (id) AS (VALUES (?) UNION "
                                       "SELECT replaces FROM scan_document, chain WHERE scan_document.id=chain.id AND replaces IS NOT NULL) SELECT id FROM chain) "
                                       "ORDER BY code_page"_s,
                                       {document}, [&pages](const Row& row) { pages << int(row.integer(0)); }));
    return pages;
}

Result<QList<ScanDocument>> ScanFiling::ofBatch(qint64 batch) const
{
    return select(u"batch=?"_s, {batch});
}

Result<Record> ScanFiling::record(const RecordKind& kind, qint64 id) const
{
    BIHUAN_TRY_ASSIGN(const auto found, m_store.find(kind, id));
    if (!found)
        return Error{Error::Kind::NotFound, u"%1 %2"_s.arg(kind.title()).arg(id), {}};
    return *found;
}

Result<qint64> ScanFiling::put(const ScanTarget& target, const Attachment& staged, qint64 batch, QDate takenOn, QString& left)
{
    const RecordKind& kind = *target.kind;
    BIHUAN_TRY_ASSIGN(const Record before, record(kind, target.record));
    Record after = before;
    const Receipt receipt = target.missing.isEmpty() ? receive(kind, after, takenOn) : Receipt();
    QJsonObject old;
    if (receipt.changed && receipt.refused.isEmpty()) {
        for (qsizetype i = 0; i < kind.fields.size(); ++i)
            if (before.values[i] != after.values[i])
                old.insert(kind.fields[i].column, QJsonValue::fromVariant(toStorage(kind.fields[i], before.values[i])));
        BIHUAN_TRY(m_store.update(kind, after));
        if (const ReceiptRule* const rule = receiptRule(kind.code); rule->note)
            BIHUAN_TRY(rule->note(m_store, before, after, false));
    }
    if (receipt.refused.isEmpty())
        left = receipt.left;
    BIHUAN_TRY_ASSIGN(const Attachment attachment, m_attachments.admit(staged));
    if (target.completes != 0) {
        BIHUAN_TRY_ASSIGN(const auto part, find(target.completes));
        if (part)
            BIHUAN_TRY(m_attachments.unlink(part->attachment, kind.code, target.record, scanPurpose));
    }
    BIHUAN_TRY(m_attachments.link(attachment, kind.code, target.record, scanPurpose, takenOn));
    BIHUAN_TRY(m_store.database().run(
        u"INSERT INTO scan_document (batch, record_table, record_id, attachment, missing, before, revision_after, replaces, at_desk) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {batch, kind.code, target.record, attachment.id, numbersText(target.missing), QString::fromUtf8(QJsonDocument(old).toJson(QJsonDocument::Compact)),
         old.isEmpty() ? qint64(0) : before.revision + 1, target.completes == 0 ? QVariant() : QVariant(target.completes), target.atDesk ? 1 : 0}));
    m_touched << kind.code;
    return m_store.database().lastInsertId();
}

Result<> ScanFiling::take(const ScanDocument& document, QStringList& blockers)
{
    const RecordKind* const kind = m_store.registry().find(document.kind);
    if (!kind)
        return Error{Error::Kind::NotFound, document.kind, u"unknown record kind"_s};
    BIHUAN_TRY_ASSIGN(Record now, record(*kind, document.record));
    BIHUAN_TRY_ASSIGN(const QVariant later, m_store.database().scalar(u"SELECT 1 FROM scan_document WHERE replaces=? AND undone=0"_s, {document.id}));
    if (later.isValid() || (document.revisionAfter != 0 && now.revision != document.revisionAfter)) {
        blockers << receiptTitle(*kind, now);
        return {};
    }
    const QJsonObject old = QJsonDocument::fromJson(document.before).object();
    if (!old.isEmpty()) {
        const Record moved = now;
        for (auto it = old.constBegin(); it != old.constEnd(); ++it)
            if (const Field* const field = kind->field(it.key()))
                kind->setValue(now, it.key(), fromStorage(*field, it->toVariant()));
        BIHUAN_TRY(m_store.update(*kind, now));
        if (const ReceiptRule* const rule = receiptRule(kind->code); rule && rule->note)
            BIHUAN_TRY(rule->note(m_store, moved, now, true));
    }
    BIHUAN_TRY(m_attachments.unlink(document.attachment, kind->code, document.record, scanPurpose));
    if (document.replaces != 0) {
        BIHUAN_TRY_ASSIGN(const auto part, find(document.replaces));
        BIHUAN_TRY_ASSIGN(const auto file, m_attachments.find(part ? part->attachment : 0));
        if (file)
            BIHUAN_TRY(m_attachments.link(*file, kind->code, document.record, scanPurpose));
    }
    BIHUAN_TRY(m_store.database().run(u"UPDATE scan_document SET undone=1 WHERE id=?"_s, {document.id}));
    m_touched << kind->code;
    return {};
}

} // namespace bihuan
