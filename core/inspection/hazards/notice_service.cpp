// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hazards/notice_service.h"

#include "core/base/text.h"
#include "core/documents/short_code.h"
#include "core/records/sheet_codes.h"
#include "core/documents/text_shaper.h"
#include "core/inspection/hazards/notice_pages.h"
#include "core/inspection/hazards/paper_words.h"
#include "core/inspection/hazards/photos.h"
#include "core/people/defaults.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("hazards", text);
}

Issue issueOf(Severity severity, const char* code, const QString& message, const QString& field = u"hazards"_s)
{
    return {severity, QString::fromLatin1(code), field, message};
}

Result<QString> freshCode(const RecordStore& store)
{
    QSet<QString> taken;
    return SheetCodes(store).fresh(taken);
}

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

NoticeService::NoticeService(RecordService& records, AttachmentStore& attachments, ShaperSource shaper)
    : m_records(records), m_attachments(attachments), m_shaper(std::move(shaper)), m_codes(freshCode)
{
}

void NoticeService::setCodeSource(CodeSource codes)
{
    m_codes = codes ? std::move(codes) : freshCode;
}

struct NoticeService::Prepared {
    QList<LoopItem> items;
    Id<Department> department;
    QDate due, issuedOn;
    NoticeSheet sheet; ///< without number and code
    Issues issues;
};

Result<NoticeService::Prepared> NoticeService::prepare(const NoticeDraft& draft) const
{
    const RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    Prepared made{.issuedOn = draft.issuedOn.isValid() ? draft.issuedOn : today};
    const auto problem = [&made](const char* code, const QString& message, const QString& field = u"hazards"_s) {
        made.issues << issueOf(Severity::Problem, code, message, field);
    };
    if (draft.hazards.isEmpty())
        problem("notice.none", tr("Choose at least one hazard."));
    BIHUAN_TRY_ASSIGN(const PaperWords words, PaperWords::read(store));
    QDate latest;
    for (const Id<LoopItem> id : draft.hazards) {
        BIHUAN_TRY_ASSIGN(const auto item, store.find(loopItemType(), id));
        if (!item)
            return Error{Error::Kind::NotFound, loopItemType().kind().title(), QString::number(id.value())};
        if (std::any_of(made.items.cbegin(), made.items.cend(), [&](const LoopItem& one) { return one.id == id; }))
            continue;
        made.items << *item;
        const LoopState state = loopStateOf(*item);
        if (item->voided)
            problem("notice.voided", tr("%1 is void.").arg(item->number));
        else if (item->number.isEmpty())
            problem("notice.unregistered", tr("Register the hazard first: a notice names its number."));
        else if (!isOpenLoop(state) || state == LoopState::Verified || state == LoopState::Submitted)
            problem("notice.closed", tr("%1 is “%2”: there is nothing to be put right.").arg(item->number, loopStateName(state)));
        if (item->department.isNull())
            problem("notice.no_department", tr("%1 has no responsible department yet: assign it first.").arg(item->number));
        else if (made.department.isNull())
            made.department = item->department;
        else if (made.department != item->department)
            problem("notice.departments", tr("%1 belongs to another department: issue one notice for each department.").arg(item->number));
        if (item->foundOn > made.issuedOn)
            problem("notice.date.before_found", tr("%1 was found on %2, after the notice.").arg(item->number, item->foundOn.toString(Qt::ISODate)), u"issued_on"_s);
        if (!latest.isValid() || item->dueOn > latest)
            latest = item->dueOn;
        if (item->measure.trimmed().isEmpty())
            made.issues << issueOf(Severity::Hint, "notice.no_measure", tr("It is not said yet what is to be done about %1.").arg(item->number));
        BIHUAN_TRY_ASSIGN(const auto others, of(id));
        for (const RectifyNotice& other : others)
            if (!other.voided && other.state == u"issued"_s)
                made.issues << issueOf(Severity::Warning, "notice.twice", tr("%1 stands on notice %2, whose receipt is still out.").arg(item->number, other.docNo));

        NoticeSheet::Item line{.number = item->number, .category = item->category, .level = isMajor(*item) ? tr("major hazard") : tr("general hazard"),
                               .description = item->description.simplified(), .measure = item->measure.simplified(),
                               .foundOn = paperDate(item->foundOn), .due = paperDate(item->dueOn)};
        BIHUAN_TRY_ASSIGN(line.place, placeOf(store, *item));
        BIHUAN_TRY_ASSIGN(const auto photos, m_attachments.of(loopItemType().kind().code, id.value(), LoopService::before));
        if (photos.isEmpty())
            made.issues << issueOf(Severity::Warning, "notice.no_photo", tr("%1 has no photograph of how it looks.").arg(item->number));
        else
            line.photo = photos.first().sha256;
        made.sheet.items << line;
    }
    made.due = draft.due.isValid() ? draft.due : latest;
    if (!made.due.isValid())
        problem("notice.no_due", tr("Set the day by which it is to be put right."), u"due_on"_s);
    else if (made.due < made.issuedOn)
        problem("notice.due_before_issue", tr("The day set, %1, is before the notice itself (%2).").arg(made.due.toString(Qt::ISODate), made.issuedOn.toString(Qt::ISODate)), u"due_on"_s);
    if (made.issuedOn > today)
        problem("notice.date.future", tr("%1 is in the future.").arg(made.issuedOn.toString(Qt::ISODate)), u"issued_on"_s);
    if (draft.issuer.isNull())
        made.issues << issueOf(Severity::Warning, "notice.no_issuer", tr("Say who issues the notice."), u"issuer"_s);

    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto department, store.find(departmentType(), made.department));
    BIHUAN_TRY_ASSIGN(const auto issuer, store.find(personType(), draft.issuer));
    NoticeSheet& sheet = made.sheet;
    sheet.school = school.name;
    sheet.department = department ? department->name : QString();
    sheet.issuer = issuer ? issuer->name : QString();
    sheet.issuedOn = paperDate(made.issuedOn);
    sheet.due = paperDate(made.due);
    sheet.created = made.issuedOn.startOfDay(Qt::UTC);
    for (NoticeSheet::Item& item : sheet.items)
        if (item.due.isEmpty())
            item.due = sheet.due;
    QStringList numbers;
    for (const NoticeSheet::Item& item : std::as_const(sheet.items))
        numbers << item.number;
    if (numbers.size() > 6)
        numbers = QStringList{tr("%1 to %2, %3 in all").arg(numbers.first(), numbers.last()).arg(numbers.size())};
    const QString office = words.text(u"office"_s);
    const QMap<QString, QString> values{{u"部门"_s, sheet.department}, {u"项数"_s, QString::number(sheet.items.size())}, {u"期限"_s, sheet.due},
                                        {u"办公室"_s, office}, {u"编号"_s, numbers.join(u'、')}, {u"学校"_s, sheet.school}};
    for (const QString& key : {u"notice.title"_s, u"notice.stub"_s, u"notice.receipt"_s, u"notice.part.stub"_s, u"notice.part.notice"_s,
                               u"notice.part.receipt"_s, u"notice.to"_s, u"notice.body"_s, u"notice.annex"_s, u"notice.annex_title"_s,
                               u"notice.photo"_s, u"notice.receipt_to"_s, u"notice.receipt_body"_s, u"notice.receipt_done"_s, u"notice.receipt_open"_s})
        sheet.words.insert(key, words.text(key, values));
    sheet.words.insert(u"doc_prefix"_s, words.text(u"doc_prefix"_s));
    return made;
}

Result<Issues> NoticeService::check(const NoticeDraft& draft) const
{
    BIHUAN_TRY_ASSIGN(const Prepared made, prepare(draft));
    return made.issues;
}

namespace {

/// The number goes in where the words name it.
void number(NoticeSheet& sheet, const QString& docNo, const QString& code)
{
    sheet.docNo = docNo;
    sheet.shortCode = code;
    for (QString& word : sheet.words)
        word.replace(u"{{文号}}"_s, docNo);
}

Result<> refuseProblems(const Issues& issues)
{
    for (const Issue& issue : issues)
        if (issue.severity == Severity::Problem)
            return Error{issue.code == u"letter.missing_glyph"_s ? Error::Kind::Refused : Error::Kind::Invalid, issue.message, issue.code};
    return {};
}

} // namespace

Result<RectifyNotice> NoticeService::issue(const NoticeDraft& draft)
{
    RecordStore& store = m_records.store();
    Database& database = store.database();
    BIHUAN_TRY_ASSIGN(Prepared made, prepare(draft));
    BIHUAN_TRY(refuseProblems(made.issues));
    RectifyNotice notice{.year = made.issuedOn.year(), .state = u"issued"_s, .department = made.department, .dueOn = made.due,
                         .issuer = draft.issuer, .issuedOn = made.issuedOn};
    for (const LoopItem& item : std::as_const(made.items))
        notice.hazards << item.id;
    BIHUAN_TRY_ASSIGN(notice.shortCode, m_codes(store));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Rectification notice issued")));
    BIHUAN_TRY_ASSIGN(const QVariant last, database.scalar(u"SELECT max(serial) FROM rectify_notice WHERE year=?"_s, {notice.year}));
    notice.serial = last.toInt() + 1;
    notice.docNo = u"%1〔%2〕%3号"_s.arg(made.sheet.words.value(u"doc_prefix"_s)).arg(notice.year).arg(notice.serial);
    number(made.sheet, notice.docNo, notice.shortCode);
    BIHUAN_TRY(refuseProblems(NoticePages(made.sheet, {}, m_shaper()).issues()));
    BIHUAN_TRY_ASSIGN(notice.id, store.insert(rectifyNoticeType(), notice));
    const QByteArray frozen = toJson(made.sheet);
    BIHUAN_TRY(database.run(u"INSERT INTO rectify_notice_text (notice, frozen, sha256) VALUES (?, ?, ?)"_s,
                            {notice.id.value(), QString::fromUtf8(frozen), QString::fromLatin1(sha256(frozen))}));
    for (const LoopItem& item : std::as_const(made.items)) {
        BIHUAN_TRY(database.run(u"INSERT INTO rectify_notice_item (item, notice) VALUES (?, ?)"_s, {item.id.value(), notice.id.value()}));
        // The photograph stays with the notice, whatever happens to it at the hazard.
        BIHUAN_TRY_ASSIGN(const auto photos, m_attachments.of(loopItemType().kind().code, item.id.value(), LoopService::before));
        if (!photos.isEmpty())
            BIHUAN_TRY(m_attachments.link(photos.first(), rectifyNoticeType().kind().code, notice.id.value(), LoopService::before));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(rectifyNoticeType().kind().code);
    return stored(notice.id);
}

Result<NoticeSheet> NoticeService::sheet(Id<RectifyNotice> notice) const
{
    QByteArray frozen, seal;
    BIHUAN_TRY(m_records.store().database().read(u"SELECT frozen, sha256 FROM rectify_notice_text WHERE notice=?"_s, {notice.value()}, [&](const Row& row) {
        frozen = row.text(0).toUtf8();
        seal = row.text(1).toLatin1();
    }));
    if (frozen.isEmpty())
        return Error{Error::Kind::NotFound, rectifyNoticeType().kind().title(), QString::number(notice.value())};
    if (sha256(frozen) != seal)
        return Error{Error::Kind::Format, tr("the text of a rectification notice"), u"sha256 differs"_s};
    return noticeSheetFromJson(frozen);
}

Result<std::shared_ptr<PageSet>> NoticeService::pagesOf(const NoticeSheet& sheet) const
{
    QHash<QString, QImage> photos;
    for (const NoticeSheet::Item& item : sheet.items)
        if (!item.photo.isEmpty())
            if (const QImage picture = photoOf(m_attachments, item.photo); !picture.isNull())
                photos.insert(item.photo, picture);
    return std::shared_ptr<PageSet>(std::make_shared<NoticePages>(sheet, photos, m_shaper()));
}

Result<std::shared_ptr<PageSet>> NoticeService::pages(Id<RectifyNotice> notice) const
{
    BIHUAN_TRY_ASSIGN(const NoticeSheet frozen, sheet(notice));
    return pagesOf(frozen);
}

Result<std::shared_ptr<PageSet>> NoticeService::preview(const NoticeDraft& draft) const
{
    BIHUAN_TRY_ASSIGN(Prepared made, prepare(draft));
    BIHUAN_TRY(refuseProblems(made.issues));
    number(made.sheet, u"%1〔%2〕×号"_s.arg(made.sheet.words.value(u"doc_prefix"_s)).arg(made.issuedOn.year()), {});
    return pagesOf(made.sheet);
}

Result<int> NoticeService::printToPdf(Id<RectifyNotice> notice, const QString& path, const Progress& progress) const
{
    BIHUAN_TRY_ASSIGN(const auto set, pages(notice));
    return exportPdf(*set, path, progress);
}

Result<RectifyNotice> NoticeService::stored(Id<RectifyNotice> id) const
{
    BIHUAN_TRY_ASSIGN(const auto notice, m_records.store().find(rectifyNoticeType(), id));
    if (!notice)
        return Error{Error::Kind::NotFound, rectifyNoticeType().kind().title(), QString::number(id.value())};
    return *notice;
}

Result<RectifyNotice> NoticeService::find(const QString& typed) const
{
    const RecordStore& store = m_records.store();
    QString number = toHalfWidth(typed);
    number.remove(QRegularExpression(u"\\s"_s));
    number.replace(u'[', u'〔').replace(u'(', u'〔').replace(u'（', u'〔').replace(u']', u'〕').replace(u')', u'〕').replace(u'）', u'〕');
    QList<RectifyNotice> found;
    if (const auto code = ShortCode::parse(typed)) {
        BIHUAN_TRY_ASSIGN(found, store.list(rectifyNoticeType(), {.where = {{u"short_code"_s, code->text()}}, .voidedToo = true}));
    }
    if (found.isEmpty() && !number.isEmpty()) {
        BIHUAN_TRY_ASSIGN(found, store.list(rectifyNoticeType(), {.where = {{u"doc_no"_s, number}}, .voidedToo = true}));
    }
    if (found.isEmpty())
        return Error{Error::Kind::NotFound, tr("rectification notice “%1”").arg(typed), {}};
    return found.first();
}

Result<QList<RectifyNotice>> NoticeService::of(Id<LoopItem> hazard) const
{
    QList<Id<RectifyNotice>> ids;
    BIHUAN_TRY(m_records.store().database().read(u"SELECT notice FROM rectify_notice_item WHERE item=? ORDER BY notice DESC"_s, {hazard.value()},
                                                 [&ids](const Row& row) { ids << Id<RectifyNotice>(row.integer(0)); }));
    QList<RectifyNotice> notices;
    for (const Id<RectifyNotice> id : std::as_const(ids)) {
        BIHUAN_TRY_ASSIGN(const RectifyNotice notice, stored(id));
        notices << notice;
    }
    return notices;
}

Result<RectifyNotice> NoticeService::markReceived(Id<RectifyNotice> id, QDate on, Id<Person> by, const QString& note)
{
    RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today(), day = on.isValid() ? on : today;
    BIHUAN_TRY_ASSIGN(RectifyNotice notice, stored(id));
    if (notice.voided)
        return Error{Error::Kind::Refused, tr("Notice %1 is void.").arg(notice.docNo), u"notice.voided"_s};
    if (day > today)
        return Error{Error::Kind::Invalid, tr("%1 is in the future.").arg(day.toString(Qt::ISODate)), u"notice.date.future"_s};
    if (day < notice.issuedOn)
        return Error{Error::Kind::Invalid, tr("Notice %1 was issued on %2 only.").arg(notice.docNo, notice.issuedOn.toString(Qt::ISODate)), u"notice.date.before_issue"_s};
    notice.state = u"returned"_s;
    notice.receiptOn = day;
    if (!by.isNull())
        notice.receiptBy = by;
    if (!note.trimmed().isEmpty())
        notice.receiptNote = cleanLine(note);
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Receipt returned")));
    BIHUAN_TRY(store.update(rectifyNoticeType(), notice));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(rectifyNoticeType().kind().code);
    return stored(id);
}

Result<RectifyNotice> NoticeService::unmarkReceived(Id<RectifyNotice> id, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::Refused, tr("Give a reason: it stays in the record's history."), {}};
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(RectifyNotice notice, stored(id));
    notice.state = u"issued"_s;
    notice.receiptOn = {};
    notice.receiptBy = {};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), reason.trimmed()));
    BIHUAN_TRY(store.update(rectifyNoticeType(), notice));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(rectifyNoticeType().kind().code);
    return stored(id);
}

} // namespace bihuan
