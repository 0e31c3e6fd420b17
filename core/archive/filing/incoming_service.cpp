// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/filing/incoming_service.h"

#include "core/base/text.h"
#include "core/documents/short_code.h"
#include "core/records/sheet_codes.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("filing", text);
}

const RecordKind& docKind()
{
    return incomingDocType().kind();
}

const RecordKind& readerKind()
{
    return incomingReaderType().kind();
}

void clean(IncomingDoc& doc)
{
    doc.docNo = cleanDocNo(doc.docNo);
    doc.fromOrg = cleanLine(doc.fromOrg);
    doc.title = cleanLine(doc.title);
}

} // namespace

Result<> IncomingService::number(IncomingDoc& doc, const FilingSettings& settings)
{
    doc.year = doc.receivedOn.year();
    BIHUAN_TRY_ASSIGN(doc.serial, nextSerial(m_records.store().database(), docKind().code, doc.year));
    doc.number = u"%1〔%2〕%3号"_s.arg(settings.incomingLetters).arg(doc.year).arg(doc.serial);
    return {};
}

Result<Id<IncomingDoc>> IncomingService::add(const IncomingDoc& given)
{
    RecordStore& store = m_records.store();
    IncomingDoc doc = given;
    clean(doc);
    BIHUAN_TRY_ASSIGN(const FilingSettings settings, m_filings.settings());
    for (const Issue& issue : m_records.check(docKind(), incomingDocType().toRecord(doc)))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Invalid, issue.message, issue.code};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Document received")));
    BIHUAN_TRY(number(doc, settings));
    BIHUAN_TRY_ASSIGN(const auto id, store.insert(incomingDocType(), doc));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(docKind().code);
    return id;
}

Result<int> IncomingService::tidy()
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(auto docs, store.list(incomingDocType(), {.where = {{u"serial"_s, 0}}, .orderBy = {u"received_on"_s, u"id"_s}}));
    docs.removeIf([](const IncomingDoc& doc) { return !doc.receivedOn.isValid(); });
    if (docs.isEmpty())
        return 0;
    BIHUAN_TRY_ASSIGN(const FilingSettings settings, m_filings.settings());
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Numbers of the register given")));
    for (IncomingDoc& doc : docs) {
        clean(doc);
        BIHUAN_TRY(number(doc, settings));
        BIHUAN_TRY(store.update(incomingDocType(), doc));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(docKind().code);
    return int(docs.size());
}

Result<IncomingDoc> IncomingService::find(Id<IncomingDoc> id) const
{
    BIHUAN_TRY_ASSIGN(const auto doc, m_records.store().find(incomingDocType(), id));
    if (!doc || doc->voided)
        return Error{Error::Kind::NotFound, docKind().title(), QString::number(id.value())};
    return *doc;
}

Result<IncomingDoc> IncomingService::find(const QString& typed) const
{
    const RecordStore& store = m_records.store();
    const QString number = cleanDocNo(typed);
    QList<IncomingDoc> found;
    if (const auto code = ShortCode::parse(typed)) {
        BIHUAN_TRY_ASSIGN(found, store.list(incomingDocType(), {.where = {{u"short_code"_s, code->text()}}}));
    }
    for (const char* column : {"number", "doc_no"})
        if (found.isEmpty() && !number.isEmpty()) {
            BIHUAN_TRY_ASSIGN(found, store.list(incomingDocType(), {.where = {{QString::fromLatin1(column), number}}}));
        }
    if (found.isEmpty())
        return Error{Error::Kind::NotFound, tr("incoming document “%1”").arg(typed), {}};
    if (found.size() > 1)
        return Error{Error::Kind::Invalid, tr("Several documents have the number “%1”: name it by its number in the register.").arg(typed), {}};
    return found.first();
}

Result<QList<IncomingReader>> IncomingService::readersOf(Id<IncomingDoc> doc) const
{
    return m_records.store().list(incomingReaderType(), {.where = {{u"doc"_s, doc.value()}}, .orderBy = {u"position"_s, u"id"_s}});
}

Result<IncomingUndo> IncomingService::write(const IncomingDoc& doc, const QList<IncomingReader>& changed, const QString& why)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto names, store.names(personType().kind()));
    for (const IncomingReader& one : changed)
        for (const Issue& issue : m_records.check(readerKind(), incomingReaderType().toRecord(one)))
            if (issue.severity == Severity::Problem)
                return Error{Error::Kind::Invalid, tr("%1: %2").arg(names.value(one.person.value()), issue.message), issue.code};
    IncomingUndo undo;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), why));
    for (IncomingReader one : changed) {
        IncomingReader before;
        if (!one.id.isNull()) {
            BIHUAN_TRY_ASSIGN(const auto stored, store.find(incomingReaderType(), one.id));
            before = stored.value_or(IncomingReader{});
            BIHUAN_TRY(store.update(incomingReaderType(), one));
        } else {
            one.label = tr("%1 %2").arg(doc.number.isEmpty() ? doc.title : doc.number, names.value(one.person.value())).left(120);
            BIHUAN_TRY_ASSIGN(one.id, store.insert(incomingReaderType(), one));
        }
        BIHUAN_TRY_ASSIGN(const auto after, store.find(incomingReaderType(), one.id));
        undo.readers.append({before, *after});
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(readerKind().code);
    return undo;
}

Result<IncomingUndo> IncomingService::handOn(Id<IncomingDoc> id, const QList<Id<Person>>& people, QDate on)
{
    BIHUAN_TRY_ASSIGN(const IncomingDoc doc, find(id));
    if (doc.filedOn.isValid())
        return Error{Error::Kind::Refused, tr("%1 was filed on %2.").arg(doc.number, doc.filedOn.toString(Qt::ISODate)), {}};
    if (people.isEmpty())
        return Error{Error::Kind::Invalid, tr("Choose who is to read it."), {}};
    BIHUAN_TRY_ASSIGN(const auto readers, readersOf(id));
    int position = 0;
    for (const IncomingReader& one : readers)
        position = std::max(position, one.position);
    const QDate day = on.isValid() ? on : today();
    if (day < doc.receivedOn)
        return Error{Error::Kind::Invalid, tr("It was received on %1 only.").arg(doc.receivedOn.toString(Qt::ISODate)), {}};
    QList<IncomingReader> added;
    for (const Id<Person> person : people)
        if (std::none_of(readers.cbegin(), readers.cend(), [&](const IncomingReader& one) { return one.person == person; }))
            added << IncomingReader{.label = {}, .doc = id, .person = person, .position = ++position, .handedOn = day, .readOn = {}, .opinion = {}};
    if (added.isEmpty())
        return IncomingUndo{};
    return write(doc, added, tr("Handed on to be read"));
}

Result<IncomingUndo> IncomingService::markRead(Id<IncomingDoc> id, const QList<Id<Person>>& people, QDate on, const QString& opinion)
{
    BIHUAN_TRY_ASSIGN(const IncomingDoc doc, find(id));
    if (people.isEmpty())
        return Error{Error::Kind::Invalid, tr("Choose who has read it."), {}};
    BIHUAN_TRY_ASSIGN(const auto readers, readersOf(id));
    const QDate day = on.isValid() ? on : today();
    if (day < doc.receivedOn)
        return Error{Error::Kind::Invalid, tr("It was received on %1 only.").arg(doc.receivedOn.toString(Qt::ISODate)), u"incoming_reader.date"_s};
    int position = readers.isEmpty() ? 0 : readers.last().position;
    QList<IncomingReader> changed;
    for (const Id<Person> person : people) {
        const auto known = std::find_if(readers.cbegin(), readers.cend(), [&](const IncomingReader& one) { return one.person == person; });
        IncomingReader one = known != readers.cend() ? *known : IncomingReader{.label = {}, .doc = id, .person = person, .position = ++position, .handedOn = day, .readOn = {}, .opinion = {}};
        one.readOn = day;
        if (!opinion.trimmed().isEmpty())
            one.opinion = cleanLine(opinion);
        changed << one;
    }
    return write(doc, changed, tr("Read"));
}

Result<IncomingUndo> IncomingService::takeOff(Id<IncomingDoc> id, Id<Person> person)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto readers, readersOf(id));
    for (const IncomingReader& one : readers) {
        if (one.person != person)
            continue;
        if (one.readOn.isValid())
            return Error{Error::Kind::Refused, tr("%1 was read on %2 and stays in the list.").arg(one.label, one.readOn.toString(Qt::ISODate)), {}};
        BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Not to be read by this person")));
        BIHUAN_TRY(store.setVoided(readerKind(), one.id.value(), true, tr("Not to be read by this person")));
        BIHUAN_TRY(transaction.commit());
        m_records.announce(readerKind().code);
        BIHUAN_TRY_ASSIGN(const auto after, store.find(incomingReaderType(), one.id));
        return IncomingUndo{{}, {{one, *after}}};
    }
    return Error{Error::Kind::NotFound, readerKind().title(), {}};
}

Result<IncomingUndo> IncomingService::change(const QList<Id<IncomingDoc>>& ids, const std::function<void(IncomingDoc&)>& how, const QString& why)
{
    RecordStore& store = m_records.store();
    IncomingUndo undo;
    QList<IncomingDoc> changed;
    for (const Id<IncomingDoc> id : ids) {
        BIHUAN_TRY_ASSIGN(const IncomingDoc before, find(id));
        IncomingDoc after = before;
        how(after);
        clean(after);
        for (const Issue& issue : m_records.check(docKind(), incomingDocType().toRecord(after)))
            if (issue.severity == Severity::Problem)
                return Error{Error::Kind::Invalid, ids.size() == 1 ? issue.message : tr("%1: %2").arg(before.title, issue.message), issue.code};
        undo.docs << before;
        changed << after;
    }
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), why));
    for (const IncomingDoc& one : std::as_const(changed))
        BIHUAN_TRY(store.update(incomingDocType(), one));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(docKind().code);
    return undo;
}

Result<IncomingUndo> IncomingService::file(const QList<Id<IncomingDoc>>& ids, const QString& location)
{
    for (const Id<IncomingDoc> id : ids) {
        BIHUAN_TRY_ASSIGN(const IncomingStanding now, standing(id));
        if (now.unread() > 0)
            return Error{Error::Kind::Refused, tr("“%1” is not read by %2 people yet: chase them, or take them off the list.").arg(now.doc.title).arg(now.unread()), u"incoming.unread"_s};
        if (now.doc.dueOn.isValid() && !now.doc.doneOn.isValid())
            return Error{Error::Kind::Refused, tr("What “%1” asks for by %2 is not done: enter what was done first.").arg(now.doc.title, now.doc.dueOn.toString(Qt::ISODate)), u"incoming.open"_s};
    }
    return change(ids, [&](IncomingDoc& doc) {
        doc.filedOn = today();
        doc.location = cleanLine(location);
    }, tr("Filed away"));
}

Result<> IncomingService::takeBack(const IncomingUndo& undo)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Step taken back")));
    for (IncomingDoc doc : undo.docs) {
        BIHUAN_TRY_ASSIGN(const auto now, store.find(incomingDocType(), doc.id));
        if (!now || now->revision != doc.revision + 1)
            return Error{Error::Kind::Conflict, doc.title, {}};
        doc.revision = now->revision;
        BIHUAN_TRY(store.update(incomingDocType(), doc));
    }
    for (const auto& [before, after] : undo.readers) {
        IncomingReader again = before.id.isNull() ? after : before;
        if (before.id.isNull()) {
            BIHUAN_TRY(store.setVoided(readerKind(), after.id.value(), true, tr("Step taken back")));
        } else if (after.voided && !before.voided) {
            BIHUAN_TRY(store.setVoided(readerKind(), after.id.value(), false, {}));
        } else {
            again.revision = after.revision;
            BIHUAN_TRY(store.update(incomingReaderType(), again));
        }
    }
    BIHUAN_TRY(transaction.commit());
    if (!undo.docs.isEmpty())
        m_records.announce(docKind().code);
    if (!undo.readers.isEmpty())
        m_records.announce(readerKind().code);
    return {};
}

Result<IncomingStanding> IncomingService::standing(Id<IncomingDoc> id) const
{
    BIHUAN_TRY_ASSIGN(const IncomingDoc doc, find(id));
    BIHUAN_TRY_ASSIGN(const auto readers, readersOf(id));
    BIHUAN_TRY_ASSIGN(const FilingSettings settings, m_filings.settings());
    BIHUAN_TRY_ASSIGN(const auto days, m_records.store().kept(&DayTable::read));
    return incomingStanding(doc, readers, settings, *days, today());
}

Result<QList<IncomingStanding>> IncomingService::all() const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto docs, store.list(incomingDocType()));
    BIHUAN_TRY_ASSIGN(const auto readers, store.list(incomingReaderType(), {.orderBy = {u"position"_s, u"id"_s}}));
    BIHUAN_TRY_ASSIGN(const FilingSettings settings, m_filings.settings());
    BIHUAN_TRY_ASSIGN(const auto days, store.kept(&DayTable::read));
    QHash<qint64, QList<IncomingReader>> byDoc;
    for (const IncomingReader& one : readers)
        byDoc[one.doc.value()] << one;
    QList<IncomingStanding> standings;
    for (const IncomingDoc& doc : docs)
        standings << incomingStanding(doc, byDoc.value(doc.id.value()), settings, *days, today());
    return standings;
}

Result<IncomingDoc> IncomingService::withCode(Id<IncomingDoc> id)
{
    BIHUAN_TRY_ASSIGN(const IncomingDoc doc, find(id));
    if (!doc.shortCode.isEmpty())
        return doc;
    QSet<QString> taken;
    BIHUAN_TRY_ASSIGN(const QString code, SheetCodes(m_records.store()).fresh(taken));
    BIHUAN_TRY(change({id}, [&](IncomingDoc& one) { one.shortCode = code; }, tr("Circulation sheet printed")));
    return find(id);
}

Result<QList<RecordIssue>> IncomingService::issues() const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto standings, all());
    BIHUAN_TRY_ASSIGN(const auto names, store.names(personType().kind()));
    QList<RecordIssue> found;
    QSet<qint64> attached;
    BIHUAN_TRY(store.database().read(u"SELECT DISTINCT record_id FROM attachment_link WHERE record_table=?"_s, {docKind().code}, [&](const Row& row) { attached << row.integer(0); }));
    for (const IncomingStanding& one : standings) {
        const auto add = [&](Severity severity, const char* code, const char* field, const QString& message) {
            found << RecordIssue{docKind().code, one.doc.id.value(), one.doc.title, {severity, QString::fromLatin1(code), QString::fromLatin1(field), message}};
        };
        if (one.overdue)
            add(Severity::Warning, "incoming.overdue", "due_on", tr("What it asks for was due on %1: enter what was done.").arg(one.doc.dueOn.toString(Qt::ISODate)));
        if (!one.slow.isEmpty() && one.stage != IncomingStage::Filed) {
            QStringList people;
            for (const Id<Person> person : one.slow)
                people << names.value(person.value());
            constexpr int named = 6;
            const QString whose = people.size() > named ? tr("%1 and %2 more").arg(people.mid(0, named).join(u'、')).arg(people.size() - named) : people.join(u'、');
            add(Severity::Warning, "incoming.unread", "", tr("Not read yet by %1.").arg(whose));
        }
        if (isClassified(one.doc) && attached.contains(one.doc.id.value()))
            add(Severity::Problem, "incoming.secret_attached", "secrecy", tr("A file is attached to a classified document: take it off this computer."));
    }
    return found;
}

Result<QList<DueRow>> IncomingService::dueRows(QDate from, QDate until) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto docs, store.list(incomingDocType(), {.where = {{u"due_on"_s, until, Condition::Op::LessOrEqual}}}));
    BIHUAN_TRY_ASSIGN(const auto mechanisms, store.list(mechanismType(), {.where = {{u"code"_s, u"archive"_s}}, .limit = 1}));
    QList<DueRow> rows;
    for (const IncomingDoc& doc : docs) {
        const bool over = doc.doneOn.isValid() || doc.filedOn.isValid();
        if (!doc.dueOn.isValid() || (over && doc.dueOn < from))
            continue;
        DueRow row{.rule = {}, .item = {.occurrence = {.key = u"incoming/%1"_s.arg(doc.id.value()), .nominal = doc.dueOn, .due = doc.dueOn, .opens = {}, .closes = {}, .about = {}}, .recordName = doc.title}};
        constexpr int lead = 7;
        row.rule.name = tr("Carry out: %1").arg(doc.title);
        row.rule.mechanism = mechanisms.isEmpty() ? Id<Mechanism>() : mechanisms.first().id;
        if (!doc.department.isNull())
            row.rule.departments = {doc.department};
        row.rule.fulfilledBy = docKind().code;
        row.rule.note = tr("%1 %2").arg(doc.fromOrg, doc.docNo).trimmed();
        row.item.record = doc.id.value();
        row.item.doneOn = over ? (doc.doneOn.isValid() ? doc.doneOn : doc.filedOn) : QDate();
        row.item.state = over ? (row.item.doneOn <= doc.dueOn ? DueState::Met : DueState::MetLate) : doc.dueOn < today() ? DueState::Overdue : DueState::Due;
        row.item.soon = row.item.state == DueState::Due && doc.dueOn <= today().addDays(lead);
        rows << row;
    }
    return rows;
}

} // namespace bihuan
