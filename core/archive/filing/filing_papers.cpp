// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/filing/filing_papers.h"

#include "core/documents/joined_pages.h"
#include "core/inspection/hazards/photos.h"
#include "core/people/defaults.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("filing", text);
}

QString day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

Result<> refuseProblems(const Issues& issues)
{
    for (const Issue& issue : issues)
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Refused, issue.message, issue.code};
    return {};
}

} // namespace

Result<std::shared_ptr<PageSet>> FilingPapers::forms(const QList<Id<Filing>>& ids, Issues& issues) const
{
    const RecordStore& store = m_filings.records().store();
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto people, store.names(personType().kind()));
    QList<FilingFormPages::Content> contents;
    for (const Id<Filing> id : ids) {
        BIHUAN_TRY_ASSIGN(const Filing one, m_filings.find(id));
        BIHUAN_TRY_ASSIGN(const auto files, m_filings.attachments().linksOf(filingType().kind().code, id.value()));
        FilingFormPages::Content content{.filing = one, .school = school.name, .preparedBy = people.value(one.preparedBy.value()), .approvedBy = people.value(one.approvedBy.value()), .attachments = {}, .photos = {}, .sealBox = school.sealBox};
        for (const AttachmentLink& link : files) {
            if (!link.purpose.isEmpty())
                continue; // the receipt that came back is no annex of the report
            content.attachments << link.attachment.originalName;
            if (link.attachment.mediaType.startsWith(u"image/"_s))
                if (const QImage photo = photoOf(m_filings.attachments(), link.attachment); !photo.isNull())
                    content.photos.append({link.eventDate.isValid() ? tr("%1, %2").arg(link.attachment.originalName, day(link.eventDate)) : link.attachment.originalName, photo});
        }
        contents << content;
    }
    if (contents.isEmpty())
        return Error{Error::Kind::Refused, tr("Choose a filing first."), {}};
    const DocumentInfo info{.title = contents.size() == 1 ? contents.first().filing.subject : tr("Reports for filing"), .author = school.name, .subject = {}, .created = store.database().clock().now()};
    auto pages = std::make_shared<FilingFormPages>(contents, m_shaper(), info);
    issues = pages->issues();
    BIHUAN_TRY(refuseProblems(issues));
    return std::shared_ptr<PageSet>(pages);
}

Result<TableContent> FilingPapers::ledger(int year) const
{
    const RecordStore& store = m_filings.records().store();
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(auto filings, store.list(filingType(), {.voidedToo = true}));
    const auto dayOf = [](const Filing& one) { return one.sentOn.isValid() ? one.sentOn : one.dueOn.isValid() ? one.dueOn : one.happenedOn; };
    filings.removeIf([&](const Filing& one) { return dayOf(one).isValid() ? dayOf(one).year() != year : one.year != year; });
    if (filings.isEmpty())
        return Error{Error::Kind::Refused, tr("No filings in %1.").arg(year), {}};
    std::stable_sort(filings.begin(), filings.end(), [&](const Filing& a, const Filing& b) { return dayOf(a) < dayOf(b); });
    const auto centre = TableColumn::Align::Centre;
    TableContent content{.title = tr("Ledger of filings with the authority, %1").arg(year), .subtitleLeft = school.name, .subtitleRight = day(m_filings.today()),
                         .columns = {{tr("Document number"), 1.2, 28}, {tr("Matter"), 2.6, 44}, {tr("Filed with"), 1.4, 28}, {tr("Due by"), 0.8, 20, centre}, {tr("Sent on"), 0.8, 20, centre}, {tr("How"), 0.7, 16, centre},
                                     {tr("Receipt"), 1.2, 26}, {tr("State"), 1, 20, centre}, {tr("Note"), 1.4, 26}},
                         .row = {}, .signatureLine = true, .rowNumbers = true, .landscape = true};
    QList<TableRow> rows;
    for (const Filing& one : std::as_const(filings)) {
        BIHUAN_TRY_ASSIGN(const FilingStanding now, m_filings.standing(one));
        QStringList notes;
        if (one.times > 1)
            notes << tr("sent %1 times").arg(one.times);
        if (filingStateOf(one) == FilingState::Returned)
            notes << one.returnReason;
        if (now.sentLate)
            notes << tr("late");
        if (!one.location.isEmpty())
            notes << one.location;
        if (!one.note.isEmpty())
            notes << one.note;
        if (one.voided)
            notes << tr("Voided");
        rows << TableRow{{one.docNo, one.subject, one.toOrg, day(one.dueOn), day(one.sentOn), filingChannelName(one.channel), QStringList{one.receiptNo, day(one.receiptOn)}.join(u' ').trimmed(), filingStandingText(now), notes.join(u'；')}, {}, one.voided};
    }
    content.setRows(rows);
    return content;
}

Result<TableContent> FilingPapers::incomingRegister(int year) const
{
    const RecordStore& store = m_filings.records().store();
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(auto docs, store.list(incomingDocType(), {.where = {{u"year"_s, year}}, .voidedToo = true, .orderBy = {u"serial"_s}}));
    if (docs.isEmpty())
        return Error{Error::Kind::Refused, tr("Nothing was received in %1.").arg(year), {}};
    BIHUAN_TRY_ASSIGN(const auto departments, store.names(departmentType().kind()));
    const auto centre = TableColumn::Align::Centre;
    TableContent content{.title = tr("Register of incoming documents, %1").arg(year), .subtitleLeft = school.name, .subtitleRight = day(m_filings.today()),
                         .columns = {{tr("No."), 0.5, 10, centre}, {tr("Received on"), 0.8, 20, centre}, {tr("From"), 1.3, 22}, {tr("Document number"), 1.2, 25}, {tr("Title of the paper"), 2.8, 38}, {tr("Secrecy"), 0.5, 10, centre}, {tr("Copies"), 0.4, 8, centre},
                                     {tr("Proposal and instruction"), 2.2, 32}, {tr("In charge"), 0.9, 18}, {tr("To be done by"), 0.8, 20, centre}, {tr("What was done"), 1.8, 28}, {tr("Kept at"), 0.9, 16}},
                         .row = {}, .landscape = true};
    QList<TableRow> rows;
    for (const IncomingDoc& doc : std::as_const(docs)) {
        QStringList words{doc.proposal, doc.instruction};
        words.removeAll(QString());
        rows << TableRow{{QString::number(doc.serial), day(doc.receivedOn), doc.fromOrg, doc.docNo, doc.title, doc.secrecy == u"none"_s ? QString() : secrecyName(doc.secrecy), QString::number(doc.copies), words.join(u'\n'),
                          departments.value(doc.department.value()), day(doc.dueOn), QStringList{doc.followUp, day(doc.doneOn)}.join(u' ').trimmed(), doc.voided ? tr("Voided") : doc.location}, {}, doc.voided};
    }
    content.setRows(rows);
    return content;
}

Result<std::shared_ptr<PageSet>> FilingPapers::circulation(const QList<Id<IncomingDoc>>& ids, Issues& issues)
{
    const RecordStore& store = m_filings.records().store();
    if (ids.isEmpty())
        return Error{Error::Kind::Refused, tr("Choose a document first."), {}};
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto people, store.names(personType().kind()));
    BIHUAN_TRY_ASSIGN(const auto departments, store.names(departmentType().kind()));
    QList<JoinedPages::Part> parts;
    DocumentInfo info{.title = tr("Circulation of documents"), .author = school.name, .subject = {}, .created = store.database().clock().now()};
    issues.clear();
    for (const Id<IncomingDoc> id : ids) {
        BIHUAN_TRY(m_incoming.withCode(id));
        BIHUAN_TRY_ASSIGN(const IncomingStanding standing, m_incoming.standing(id));
        const IncomingDoc& doc = standing.doc;
        CirculationPages::Content content{.standing = standing, .school = school.name, .department = departments.value(doc.department.value()), .handler = people.value(doc.handler.value()),
                                          .proposedBy = people.value(doc.proposedBy.value()), .instructedBy = people.value(doc.instructedBy.value()), .names = {}};
        for (const IncomingReader& one : standing.readers)
            content.names << people.value(one.person.value());
        info.title = ids.size() == 1 ? tr("Circulation of %1").arg(doc.title) : info.title;
        auto pages = std::make_shared<CirculationPages>(content, m_shaper(), info);
        issues += pages->issues();
        parts << JoinedPages::Part{pages, {}};
    }
    BIHUAN_TRY(refuseProblems(issues));
    if (parts.size() == 1)
        return parts.first().pages;
    return std::shared_ptr<PageSet>(std::make_shared<JoinedPages>(parts, info));
}

Result<TableContent> FilingPapers::chaseList() const
{
    const RecordStore& store = m_filings.records().store();
    BIHUAN_TRY_ASSIGN(const auto standings, m_incoming.all());
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto people, store.names(personType().kind()));
    QList<TableRow> rows;
    for (const IncomingStanding& one : standings)
        for (const IncomingReader& reader : one.readers)
            if (!reader.readOn.isValid() && one.stage != IncomingStage::Filed)
                rows << TableRow{{people.value(reader.person.value()), one.doc.number, one.doc.title, one.doc.fromOrg, day(reader.handedOn), one.slow.contains(reader.person) ? tr("late") : QString(), {}}, {}, false};
    if (rows.isEmpty())
        return Error{Error::Kind::Refused, tr("Everybody has read what was handed on."), {}};
    std::stable_sort(rows.begin(), rows.end(), [](const TableRow& a, const TableRow& b) { return a.cells.first().localeAwareCompare(b.cells.first()) < 0; });
    TableContent content{.title = tr("Documents not read yet"), .subtitleLeft = school.name, .subtitleRight = day(m_filings.today()),
                         .columns = {{tr("Name"), 1, 20}, {tr("Number"), 1.1, 26}, {tr("Title of the paper"), 3, 50}, {tr("From"), 1.4, 26}, {tr("Handed on on"), 0.9, 22, TableColumn::Align::Centre}, {tr("Late"), 0.5, 12, TableColumn::Align::Centre}, {tr("Signature"), 1, 22}},
                         .row = {}, .rowNumbers = true, .landscape = true};
    content.setRows(rows);
    return content;
}

} // namespace bihuan
