// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/intake/intake_service.h"

#include "core/archive/intake/scan_filing.h"
#include "core/documents/foreign/foreign_binder.h"
#include "core/records/sheet_codes.h"
#include "core/storage/transaction.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Intake", text);
}

Result<QDate> dayOf(const RecordStore& store, QDate takenOn)
{
    const QDate today = store.database().clock().today();
    if (takenOn.isValid() && takenOn > today)
        return Error{Error::Kind::Invalid, tr("%1 is in the future.").arg(takenOn.toString(Qt::ISODate)), u"intake.future"_s};
    return takenOn.isValid() ? takenOn : today;
}

QString jsonList(const QStringList& texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

/// Contents of pages that are kept already.
Result<QSet<QString>> knownContents(Database& database, const ScanStack& stack)
{
    QStringList contents;
    for (const ScannedPage& page : stack.pages)
        if (!page.blank && !page.content.isEmpty())
            contents << page.content;
    QSet<QString> known;
    BIHUAN_TRY(database.read(u"SELECT DISTINCT content FROM scan_sheet WHERE voided=0 AND content IN (SELECT value FROM json_each(?))"_s, {jsonList(contents)},
                             [&known](const Row& row) { known << row.text(0); }));
    return known;
}

/// What the PDF of a document consists of, in the order of the paper: pages of the stack, and -1, -2 … for pages of the part there is already.
QList<int> placesOf(const PlannedDocument& document, const ScanStack& stack)
{
    QList<int> places = document.pages;
    const qsizetype parts = document.completes != 0 ? document.partPages.size() : 0;
    for (qsizetype part = parts; part > 0; --part)
        places.prepend(-int(part));
    if (parts > 0)
        std::stable_sort(places.begin(), places.end(), [&](int a, int b) {
            const auto number = [&](int place) { return place < 0 ? document.partPages[-1 - place] : stack.pages[place].codePage; };
            return number(a) < number(b);
        });
    return places;
}

QString labelOf(const ScanStack& stack, const QDateTime& now)
{
    QString first;
    int files = 0;
    for (const ScannedFile& file : stack.files)
        if (file.pages > 0 && ++files == 1)
            first = file.name.left(80);
    const QString time = now.toString(u"yyyy-MM-dd HH:mm"_s);
    return files > 1 ? tr("%1 %2 and others, %3 files").arg(time, first).arg(files) : u"%1 %2"_s.arg(time, first);
}

} // namespace

Result<IntakePlan> IntakeService::plan(const ScanStack& stack, QDate takenOn) const
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const QDate day, dayOf(store, takenOn));
    BIHUAN_TRY_ASSIGN(const QSet<QString> known, knownContents(store.database(), stack));
    if (!known.isEmpty() && std::all_of(stack.pages.cbegin(), stack.pages.cend(), [&known](const ScannedPage& page) { return page.blank || known.contains(page.content); }))
        return Error{Error::Kind::Refused, tr("These pages were taken in before; nothing was changed."), u"intake.again"_s};

    QStringList codes;
    for (const ScannedPage& page : stack.pages)
        codes << page.codes;
    codes.removeDuplicates();
    BIHUAN_TRY_ASSIGN(const auto owners, SheetCodes(store).findAll(codes));

    // Records and documents kind by kind: a stack has a few kinds and hundreds of records.
    QHash<QString, QList<qint64>> ids;
    for (const SheetOwner& owner : owners)
        ids[owner.kind->code] << owner.id;
    QHash<QString, SheetStanding> standings;
    ScanFiling filing(store, m_attachments);
    for (auto each = ids.cbegin(); each != ids.cend(); ++each) {
        const RecordKind& kind = *store.registry().find(each.key());
        BIHUAN_TRY_ASSIGN(const auto records, store.some(kind, *each));
        QHash<qint64, Record> byId;
        for (const Record& record : records)
            byId.insert(record.id, record);
        BIHUAN_TRY_ASSIGN(const auto documents, filing.standing(kind.code, *each));
        QMultiHash<qint64, ScanDocument> had;
        for (const ScanDocument& document : documents)
            had.insert(document.record, document);
        const ReceiptRule* const rule = receiptRule(kind.code);
        for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
            if (owner->kind != &kind || !byId.contains(owner->id))
                continue;
            Record record = byId.value(owner->id);
            const Receipt receipt = receive(kind, record, day);
            SheetStanding standing{.kind = kind.code, .id = owner->id, .title = receiptTitle(kind, record), .refused = receipt.refused, .otherYear = receipt.otherYear,
                                   .manySheets = rule && rule->manySheets};
            for (const ScanDocument& document : had.values(owner->id)) {
                if (document.missing.isEmpty()) {
                    standing.scanned = true;
                    continue;
                }
                standing.partDocument = document.id;
                standing.partMissing = document.missing;
                BIHUAN_TRY_ASSIGN(const auto file, m_attachments.find(document.attachment));
                standing.partFile = file ? m_attachments.fileOf(*file) : QString();
                BIHUAN_TRY_ASSIGN(standing.partPages, filing.pagesOf(document.id));
            }
            standings.insert(owner.key(), standing);
        }
    }
    return planIntake(stack, standings, known);
}

Result<IntakeService::Prepared> IntakeService::prepare(ScanStack stack, IntakePlan plan, const AttachmentStore& store, const Progress& progress)
{
    Prepared prepared{std::move(stack), std::move(plan), {}, {}};
    const int all = int(prepared.plan.documents.size() + prepared.plan.others.size());
    int done = 0;
    ForeignBinder binder;
    const auto goesOn = [&] { return !progress || progress(++done, all); };
    const auto partOf = [&prepared](int page, bool turned) {
        const ScannedPage& one = prepared.stack.pages[page];
        return ForeignPage{prepared.stack.files[one.file].path, one.page, turned ? one.turn : 0};
    };
    for (qsizetype i = 0; i < prepared.plan.documents.size(); ++i) {
        const PlannedDocument& document = prepared.plan.documents[i];
        QList<ForeignPage> pages;
        for (const int place : placesOf(document, prepared.stack))
            pages << (place < 0 ? ForeignPage{document.partFile, -1 - place, 0} : partOf(place, true));
        BIHUAN_TRY_ASSIGN(const QByteArray bytes, binder.bind(pages, document.title));
        BIHUAN_TRY_ASSIGN(const Attachment staged, store.stage(bytes, document.title + u".pdf"_s));
        prepared.documents.insert(int(i), staged);
        if (!goesOn())
            return Error{Error::Kind::Cancelled, {}, u"intake"_s};
    }
    for (const PlannedPage& page : std::as_const(prepared.plan.others)) {
        if (page.state == u"waiting"_s) {
            // One that cannot even be cut out waits without its picture: it lies in the file it came in.
            if (const auto bytes = binder.bind({partOf(page.page, false)}, prepared.stack.nameOf(prepared.stack.pages[page.page]))) {
                BIHUAN_TRY_ASSIGN(const Attachment staged, store.stage(*bytes, prepared.stack.nameOf(prepared.stack.pages[page.page]) + u".pdf"_s));
                prepared.pages.insert(page.page, staged);
            }
        }
        if (!goesOn())
            return Error{Error::Kind::Cancelled, {}, u"intake"_s};
    }
    return prepared;
}

Result<IntakeReport> IntakeService::commit(const Prepared& prepared, QDate takenOn, const Progress& progress)
{
    RecordStore& store = m_records.store();
    const ScanStack& stack = prepared.stack;
    const IntakePlan& plan = prepared.plan;
    BIHUAN_TRY_ASSIGN(const QDate day, dayOf(store, takenOn));
    IntakeReport report;
    report.label = labelOf(stack, store.database().clock().now());
    report.pages = int(stack.pages.size());
    report.ignored = stack.ignored;
    QStringList sources;
    for (const ScannedFile& file : stack.files) {
        sources << file.name;
        if (file.pages == 0)
            report.unreadable << file;
    }
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Scans taken in: %1").arg(report.label)));
    BIHUAN_TRY_ASSIGN(report.batch, store.insert(scanBatchType(), ScanBatch{.label = report.label, .takenOn = day, .source = sources.join(u'、').left(20000), .pages = report.pages,
                                                                            .documents = int(plan.documents.size())}));
    const int all = int(plan.documents.size() + plan.others.size());
    int done = 0;
    const auto goesOn = [&] { return !progress || progress(++done, all); };
    const auto sheetOf = [&](int at, const QString& state) {
        const ScannedPage& page = stack.pages[at];
        return ScanSheet{.name = stack.nameOf(page), .batch = report.batch, .position = at + 1, .code = page.code(), .codePage = page.codePage, .codePages = page.codePages, .state = state,
                         .turn = page.turn, .content = page.blank ? QString() : page.content};
    };
    ScanFiling filing(store, m_attachments);
    for (qsizetype i = 0; i < plan.documents.size(); ++i) {
        const PlannedDocument& document = plan.documents[i];
        FiledDocument filed{.kind = document.kind, .id = document.id, .title = document.title, .pages = int(document.pages.size()), .missing = document.missing};
        BIHUAN_TRY_ASSIGN(filed.document, filing.put({store.registry().find(document.kind), document.id, document.missing, document.completes}, prepared.documents[int(i)],
                                                     report.batch.value(), day, filed.left));
        const QList<int> places = placesOf(document, stack);
        for (const int page : document.pages) {
            ScanSheet sheet = sheetOf(page, u"filed"_s);
            sheet.picturePage = int(places.indexOf(page));
            sheet.document = int(filed.document);
            BIHUAN_TRY(store.insert(scanSheetType(), sheet));
        }
        report.documents << filed;
        if (!goesOn())
            return Error{Error::Kind::Cancelled, {}, u"intake"_s};
    }
    for (const PlannedPage& other : plan.others) {
        ScanSheet sheet = sheetOf(other.page, other.state);
        sheet.why = other.why;
        sheet.note = other.note.left(200);
        sheet.hintTable = other.kind;
        sheet.hintId = int(other.id);
        if (other.state == u"waiting"_s)
            sheet.words = stack.pages[other.page].words;
        BIHUAN_TRY_ASSIGN(sheet.id, store.insert(scanSheetType(), sheet));
        if (const auto staged = prepared.pages.constFind(other.page); staged != prepared.pages.cend()) {
            BIHUAN_TRY_ASSIGN(const Attachment picture, m_attachments.admit(*staged));
            BIHUAN_TRY(m_attachments.link(picture, scanSheetType().kind().code, sheet.id.value(), scanPagePurpose, day));
        }
        const RecordKind* const kind = store.registry().find(other.kind);
        QString hint;
        if (kind) {
            BIHUAN_TRY_ASSIGN(const auto record, store.find(*kind, other.id));
            hint = record ? receiptTitle(*kind, *record) : QString();
        }
        if (other.state == u"waiting"_s)
            report.waiting << WaitingPage{sheet, hint};
        else if (other.state == u"aside"_s)
            report.again << WaitingPage{sheet, hint};
        else
            ++report.blank;
        if (!goesOn())
            return Error{Error::Kind::Cancelled, {}, u"intake"_s};
    }
    BIHUAN_TRY(transaction.commit());
    for (const QString& kind : filing.touchedKinds())
        m_records.announce(kind);
    m_records.announce(scanBatchType().kind().code);
    m_records.announce(scanSheetType().kind().code);
    return report;
}

Result<IntakeReport> IntakeService::takeIn(const QStringList& paths, QDate takenOn, const Progress& progress)
{
    BIHUAN_TRY(dayOf(m_records.store(), takenOn));
    BIHUAN_TRY_ASSIGN(ScanStack stack, readStack(paths, progress));
    BIHUAN_TRY_ASSIGN(IntakePlan sorted, plan(stack, takenOn));
    BIHUAN_TRY_ASSIGN(const Prepared prepared, prepare(std::move(stack), std::move(sorted), m_attachments, progress));
    return commit(prepared, takenOn, progress);
}

} // namespace bihuan
