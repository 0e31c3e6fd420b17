// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back, and what there was.
#include "core/archive/intake/intake_service.h"
#include "core/archive/intake/scan_filing.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Intake", text);
}

Error changedSince(const QStringList& blockers)
{
    constexpr qsizetype named = 10;
    const QString names = blockers.mid(0, named).join(u'、') + (blockers.size() > named ? u" …"_s : QString());
    return {Error::Kind::Refused, tr("This cannot be taken back: %1 were changed since. Nothing was changed; correct them by hand.").arg(names), u"changed since"_s};
}

/// Its pages wait again. Those that came straight from the stack have their picture in the document.
Result<> backToDesk(RecordStore& store, AttachmentStore& attachments, const ScanDocument& document)
{
    const QString table = scanSheetType().kind().code;
    BIHUAN_TRY_ASSIGN(const auto sheets, store.list(scanSheetType(), {.where = {{u"document"_s, document.id}}}));
    BIHUAN_TRY_ASSIGN(const auto file, attachments.find(document.attachment));
    for (ScanSheet sheet : sheets) {
        BIHUAN_TRY_ASSIGN(const auto pictures, attachments.of(table, sheet.id.value(), scanPagePurpose));
        if (pictures.isEmpty() && file) {
            BIHUAN_TRY(attachments.link(*file, table, sheet.id.value(), scanPagePurpose));
            sheet.turn = 0; // it stands upright in there
        }
        sheet.state = u"waiting"_s;
        sheet.why = u"taken_back"_s;
        sheet.document = 0;
        sheet.hintTable = document.kind;
        sheet.hintId = int(document.record);
        BIHUAN_TRY(store.update(scanSheetType(), sheet));
    }
    return {};
}

} // namespace

Result<> IntakeService::takeBack(qint64 document, const QString& reason)
{
    RecordStore& store = m_records.store();
    ScanFiling filing(store, m_attachments);
    BIHUAN_TRY_ASSIGN(const auto found, filing.find(document));
    if (!found)
        return Error{Error::Kind::NotFound, tr("scanned document %1").arg(document), {}};
    if (found->undone)
        return Error{Error::Kind::Refused, tr("This document was taken back already."), {}};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), reason.trimmed().isEmpty() ? tr("Scan taken off its record") : reason.trimmed()));
    QStringList blockers;
    BIHUAN_TRY(filing.take(*found, blockers));
    if (!blockers.isEmpty())
        return changedSince(blockers);
    BIHUAN_TRY(backToDesk(store, m_attachments, *found));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(found->kind);
    m_records.announce(scanSheetType().kind().code);
    return {};
}

Result<> IntakeService::undoBatch(Id<ScanBatch> id, const QString& reason)
{
    RecordStore& store = m_records.store();
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::Refused, tr("Give a reason: it stays in the record's history."), {}};
    BIHUAN_TRY_ASSIGN(const auto batch, store.find(scanBatchType(), id));
    if (!batch)
        return Error{Error::Kind::NotFound, tr("scan intake %1").arg(id.value()), {}};
    if (batch->voided)
        return Error{Error::Kind::Refused, tr("This intake was undone already."), {}};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), reason.trimmed()));
    ScanFiling filing(store, m_attachments);
    BIHUAN_TRY_ASSIGN(const auto documents, filing.ofBatch(id.value()));
    QStringList blockers;
    for (const ScanDocument& document : documents)
        if (!document.undone)
            BIHUAN_TRY(filing.take(document, blockers));
    if (!blockers.isEmpty())
        return changedSince(blockers);
    BIHUAN_TRY_ASSIGN(const auto all, sheets(id));
    for (const ScanSheet& sheet : all)
        BIHUAN_TRY(store.setVoided(scanSheetType().kind(), sheet.id.value(), true, reason.trimmed()));
    BIHUAN_TRY(store.setVoided(scanBatchType().kind(), id.value(), true, reason.trimmed()));
    BIHUAN_TRY(transaction.commit());
    for (const QString& kind : filing.touchedKinds())
        m_records.announce(kind);
    m_records.announce(scanBatchType().kind().code);
    m_records.announce(scanSheetType().kind().code);
    return {};
}

Result<QList<BatchStanding>> IntakeService::batches(int limit) const
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto batches, store.list(scanBatchType(), {.voidedToo = true, .limit = limit}));
    QHash<qint64, BatchStanding> counts;
    BIHUAN_TRY(store.database().read(u"SELECT batch, state, count(*) FROM scan_sheet WHERE voided=0 GROUP BY batch, state"_s, {}, [&counts](const Row& row) {
        BatchStanding& one = counts[row.integer(0)];
        const QString state = row.text(1);
        if (state != u"filed"_s) // counted as documents
            (state == u"waiting"_s ? one.waiting : state == u"aside"_s ? one.aside : one.blank) += int(row.integer(2));
    }));
    BIHUAN_TRY(store.database().read(u"SELECT batch, count(*) FROM scan_document WHERE undone=0 AND NOT EXISTS (SELECT 1 FROM scan_document later WHERE "
                                     "later.replaces=scan_document.id AND later.undone=0) GROUP BY batch"_s,
                                     {}, [&counts](const Row& row) { counts[row.integer(0)].documents = int(row.integer(1)); }));
    QList<BatchStanding> list;
    for (const ScanBatch& batch : batches) {
        BatchStanding one = counts.value(batch.id.value());
        one.batch = batch;
        list << one;
    }
    return list;
}

Result<QList<ScanSheet>> IntakeService::sheets(Id<ScanBatch> batch) const
{
    return m_records.store().list(scanSheetType(), {.where = {{u"batch"_s, batch.value()}}, .voidedToo = true, .orderBy = {u"position"_s}});
}

Result<QList<FiledDocument>> IntakeService::documents(Id<ScanBatch> batch) const
{
    RecordStore& store = m_records.store();
    ScanFiling filing(store, m_attachments);
    BIHUAN_TRY_ASSIGN(const auto documents, filing.ofBatch(batch.value()));
    QHash<qint64, int> pages;
    BIHUAN_TRY(store.database().read(u"SELECT document, count(*) FROM scan_sheet WHERE batch=? AND document<>0 GROUP BY document"_s, {batch.value()},
                                     [&pages](const Row& row) { pages.insert(row.integer(0), int(row.integer(1))); }));
    QSet<qint64> replaced;
    for (const ScanDocument& document : documents)
        if (!document.undone)
            replaced << document.replaces;
    QHash<QString, QList<qint64>> ids;
    for (const ScanDocument& document : documents)
        ids[document.kind] << document.record;
    QHash<std::pair<QString, qint64>, QString> titles;
    for (auto each = ids.cbegin(); each != ids.cend(); ++each)
        if (const RecordKind* const kind = store.registry().find(each.key())) {
            BIHUAN_TRY_ASSIGN(const auto records, store.some(*kind, *each));
            for (const Record& record : records)
                titles.insert({each.key(), record.id}, receiptTitle(*kind, record));
        }
    QList<FiledDocument> list;
    for (auto document = documents.crbegin(); document != documents.crend(); ++document) {
        if (document->undone || replaced.contains(document->id))
            continue;
        if (document->replaces != 0) { // with the pages that were there before
            BIHUAN_TRY_ASSIGN(const auto all, filing.pagesOf(document->id));
            pages[document->id] = int(all.size());
        }
        list << FiledDocument{document->id, document->kind, document->record, titles.value({document->kind, document->record}), pages.value(document->id), document->missing, {}};
    }
    return list;
}

} // namespace bihuan
