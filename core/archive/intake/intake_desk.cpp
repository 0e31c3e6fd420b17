// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/intake/intake_desk.h"

#include "core/archive/intake/scan_filing.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Intake", text);
}

} // namespace

Result<QList<ScanSheet>> IntakeDesk::waiting() const
{
    return m_records.store().list(scanSheetType(), {.where = {{u"state"_s, u"waiting"_s}}});
}

Result<ScanPicture> IntakeDesk::picture(const ScanSheet& sheet) const
{
    BIHUAN_TRY_ASSIGN(const auto files, m_attachments.of(scanSheetType().kind().code, sheet.id.value(), scanPagePurpose));
    if (files.isEmpty())
        return ScanPicture();
    return ScanPicture{m_attachments.fileOf(files.first()), sheet.picturePage, sheet.turn};
}

Result<QList<ScanSheet>> IntakeDesk::load(const QList<Id<ScanSheet>>& ids, const QString& state) const
{
    QList<ScanSheet> sheets;
    for (const Id<ScanSheet> id : ids) {
        BIHUAN_TRY_ASSIGN(const auto sheet, m_records.store().find(scanSheetType(), id));
        if (!sheet)
            return Error{Error::Kind::NotFound, tr("scanned page %1").arg(id.value()), {}};
        if (sheet->voided || sheet->state != state)
            return Error{Error::Kind::Refused, tr("%1: this page is “%2” by now.").arg(sheet->name, scanStateName(sheet->state)), u"intake.state"_s};
        sheets << *sheet;
    }
    if (sheets.isEmpty())
        return Error{Error::Kind::Refused, tr("Choose a page first."), {}};
    return sheets;
}

Result<DeskUndo> IntakeDesk::file(const QList<Id<ScanSheet>>& ids, const QString& kindCode, qint64 id)
{
    RecordStore& store = m_records.store();
    const RecordKind* const kind = store.registry().find(kindCode);
    if (!kind)
        return Error{Error::Kind::NotFound, kindCode, {}};
    BIHUAN_TRY_ASSIGN(const QList<ScanSheet> sheets, load(ids, u"waiting"_s));
    BIHUAN_TRY_ASSIGN(const auto record, store.find(*kind, id));
    if (!record)
        return Error{Error::Kind::NotFound, u"%1 %2"_s.arg(kind->title()).arg(id), {}};
    Record tried = *record;
    BIHUAN_TRY_ASSIGN(const auto batch, store.find(scanBatchType(), sheets.first().batch));
    const QDate day = batch ? batch->takenOn : store.database().clock().today();
    if (const Receipt receipt = receive(*kind, tried, day); !receipt.refused.isEmpty())
        return Error{Error::Kind::Refused, receipt.refused, u"intake.refused"_s};

    ScanFiling filing(store, m_attachments);
    ScanTarget target{.kind = kind, .record = id, .missing = {}, .completes = 0, .atDesk = true};
    QList<std::pair<int, ForeignPage>> parts;
    QList<int> missing;
    BIHUAN_TRY_ASSIGN(const auto had, filing.standing(kindCode, {id}));
    for (const ScanDocument& document : had)
        if (!document.missing.isEmpty() && target.completes == 0) {
            target.completes = document.id;
            missing = document.missing;
            BIHUAN_TRY_ASSIGN(const auto file, m_attachments.find(document.attachment));
            BIHUAN_TRY_ASSIGN(const QList<int> numbers, filing.pagesOf(document.id));
            for (qsizetype page = 0; file && page < numbers.size(); ++page)
                parts << std::pair(numbers[page], ForeignPage{m_attachments.fileOf(*file), int(page), 0});
        }
    QList<ScanSheet> numbered;
    for (ScanSheet sheet : sheets) {
        BIHUAN_TRY_ASSIGN(const ScanPicture shown, picture(sheet));
        if (shown.path.isEmpty())
            return Error{Error::Kind::Refused, tr("%1: there is no picture of this page. Scan it again.").arg(sheet.name), u"intake.no_picture"_s};
        // A page that says nothing is taken for the first one that lacks.
        if (!missing.contains(sheet.codePage) && !missing.isEmpty())
            sheet.codePage = missing.first();
        missing.removeOne(sheet.codePage);
        parts << std::pair(sheet.codePage, ForeignPage{shown.path, shown.page, shown.turn});
        numbered << sheet;
    }
    if (target.completes != 0)
        std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    target.missing = missing;
    QList<ForeignPage> pages;
    for (const auto& part : std::as_const(parts))
        pages << part.second;
    const QString title = receiptTitle(*kind, *record);
    BIHUAN_TRY_ASSIGN(const QByteArray bytes, m_binder.bind(pages, title));
    BIHUAN_TRY_ASSIGN(const Attachment staged, m_attachments.stage(bytes, title + u".pdf"_s));

    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Scan put to its record by hand")));
    DeskUndo undo;
    QString left;
    BIHUAN_TRY_ASSIGN(undo.document, filing.put(target, staged, sheets.first().batch.value(), day, left));
    for (ScanSheet sheet : std::as_const(numbered)) {
        sheet.state = u"filed"_s;
        sheet.words.clear(); // they have served
        sheet.document = int(undo.document);
        BIHUAN_TRY(store.update(scanSheetType(), sheet));
    }
    BIHUAN_TRY(transaction.commit());
    undo.what = left.isEmpty() ? tr("Put to %1.").arg(title) : tr("Put to %1. %2").arg(title, left);
    m_records.announce(kindCode);
    m_records.announce(scanSheetType().kind().code);
    return undo;
}

Result<> IntakeDesk::setStates(const QList<Id<ScanSheet>>& ids, const QString& from, const QString& to, const QString& why)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const QList<ScanSheet> sheets, load(ids, from));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), why));
    for (ScanSheet sheet : sheets) {
        sheet.state = to;
        BIHUAN_TRY(store.update(scanSheetType(), sheet));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(scanSheetType().kind().code);
    return {};
}

Result<DeskUndo> IntakeDesk::setAside(const QList<Id<ScanSheet>>& ids)
{
    BIHUAN_TRY(setStates(ids, u"waiting"_s, u"aside"_s, tr("Scanned page set aside")));
    return DeskUndo{0, ids, tr("Set aside; it stays in its intake.")};
}

Result<> IntakeDesk::bringBack(const QList<Id<ScanSheet>>& ids)
{
    return setStates(ids, u"aside"_s, u"waiting"_s, tr("Scanned page back at the desk"));
}

Result<> IntakeDesk::turn(Id<ScanSheet> id, int degrees)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const QList<ScanSheet> sheets, load({id}, u"waiting"_s));
    ScanSheet sheet = sheets.first();
    sheet.turn = ((sheet.turn + degrees) % 360 + 360) % 360;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Scanned page turned")));
    BIHUAN_TRY(store.update(scanSheetType(), sheet));
    return transaction.commit();
}

Result<> IntakeDesk::takeBack(const DeskUndo& undo)
{
    if (undo.document != 0)
        return IntakeService(m_records, m_attachments).takeBack(undo.document);
    return bringBack(undo.sheets);
}

} // namespace bihuan
