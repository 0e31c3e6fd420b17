// SPDX-License-Identifier: GPL-3.0-or-later
// Loans, transfer, destruction, and what is to be put right in the archive.
#include "core/archive/items/archive_rules.h"
#include "core/archive/items/archive_service.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("archive", text);
}

Error refused(const QString& sentence)
{
    return {Error::Kind::Refused, sentence, {}};
}

constexpr int filedBy = 6; ///< [法] numbered every January for the past year, by the middle of the year at the latest

} // namespace

Result<QSet<Id<ArchiveItem>>> ArchiveService::lent() const
{
    BIHUAN_TRY_ASSIGN(const auto loans, m_records.store().list(archiveLoanType()));
    QSet<Id<ArchiveItem>> out;
    for (const ArchiveLoan& loan : loans)
        if (loan.isOut())
            out << loan.item;
    return out;
}

Result<ArchiveUndo> ArchiveService::lend(const ArchiveLoan& loan)
{
    for (const Issue& issue : m_records.check(archiveLoanType().kind(), archiveLoanType().toRecord(loan)))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Invalid, issue.message, issue.code};
    ArchiveWriter writer(m_records.store(), tr("Lent to %1").arg(loan.borrower));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_records.store().database(), writer.undo().what));
    BIHUAN_TRY(writer.put(archiveLoanType(), loan));
    BIHUAN_TRY(transaction.commit());
    announce(m_records, writer.undo());
    return writer.undo();
}

Result<ArchiveUndo> ArchiveService::giveBack(Id<ArchiveLoan> id, QDate on)
{
    BIHUAN_TRY_ASSIGN(auto loan, m_records.store().find(archiveLoanType(), id));
    if (!loan || loan->voided)
        return Error{Error::Kind::NotFound, archiveLoanType().kind().title(), {}};
    if (!loan->isOut())
        return refused(tr("%1 brought it back on %2 already.").arg(loan->borrower, loan->returnedOn.toString(Qt::ISODate)));
    loan->returnedOn = on;
    for (const Issue& issue : m_records.check(archiveLoanType().kind(), archiveLoanType().toRecord(*loan)))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Invalid, issue.message, issue.code};
    ArchiveWriter writer(m_records.store(), tr("Brought back by %1").arg(loan->borrower));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_records.store().database(), writer.undo().what));
    BIHUAN_TRY(writer.put(archiveLoanType(), *loan));
    BIHUAN_TRY(transaction.commit());
    announce(m_records, writer.undo());
    return writer.undo();
}

Result<QList<ArchiveItem>> ArchiveService::expired() const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto rows, archiveRows(store, {.numberedOnly = true}));
    BIHUAN_TRY_ASSIGN(const auto lists, store.list(archiveListType()));
    QSet<Id<ArchiveItem>> listed;
    for (const ArchiveList& list : lists)
        if (list.state != u"done"_s)
            listed += QSet<Id<ArchiveItem>>(list.items.cbegin(), list.items.cend());
    QList<ArchiveItem> items;
    for (const ArchiveRow& row : rows)
        if (const QDate end = retentionEnd(row.item); end.isValid() && end < today() && !hasEnded(row.item) && !listed.contains(row.item.id))
            items << row.item;
    return items;
}

Result<ArchiveUndo> ArchiveService::propose(const QString& kind, const QList<Id<ArchiveItem>>& ids, const QString& toOrg, const QString& reason)
{
    RecordStore& store = m_records.store();
    const bool destruction = kind == u"destruction"_s;
    if (ids.isEmpty())
        return refused(destruction ? tr("Nothing has been kept long enough: there is nothing to destroy.") : tr("Choose the items that are handed over."));
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::Invalid, tr("Give the reason: it stands on the list."), {}};
    if (!destruction && toOrg.trimmed().isEmpty())
        return Error{Error::Kind::Invalid, tr("Say who takes the items over."), {}};
    BIHUAN_TRY_ASSIGN(const auto out, lent());
    BIHUAN_TRY_ASSIGN(const auto lists, store.list(archiveListType()));
    for (const Id<ArchiveItem> id : ids) {
        BIHUAN_TRY_ASSIGN(const ArchiveItem item, find(id));
        if (const QString why = archiveGuard(item, destruction ? ArchiveState::DestructionApproved : ArchiveState::HandedOver, {}); !why.isEmpty())
            return refused(why);
        if (out.contains(id))
            return refused(tr("“%1” is lent: get it back first.").arg(item.title));
        for (const ArchiveList& list : lists)
            if (list.state != u"done"_s && list.items.contains(id))
                return refused(tr("“%1” stands on the list %2 already.").arg(item.title, list.number));
        if (destruction) {
            const QDate end = retentionEnd(item);
            if (!end.isValid())
                return refused(tr("“%1” is kept for ever.").arg(item.title));
            if (end >= today())
                return refused(tr("“%1” has to be kept until %2.").arg(item.title, end.toString(Qt::ISODate)));
        }
    }
    const QString prefix = u"%1-%2-"_s.arg(destruction ? u"XH"_s : u"YJ"_s).arg(today().year());
    BIHUAN_TRY_ASSIGN(const QVariant count, store.database().scalar(u"SELECT count(*) FROM archive_list WHERE number LIKE ?"_s, {QString(prefix + u'%')}));
    ArchiveList list{.number = prefix + u"%1"_s.arg(count.toInt() + 1, 2, 10, QLatin1Char('0')), .kind = kind, .state = u"proposed"_s, .items = ids, .toOrg = destruction ? QString() : toOrg.trimmed(),
                     .reason = reason.trimmed(), .madeOn = today()};
    ArchiveWriter writer(store, tr("List %1 proposed").arg(list.number));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), writer.undo().what));
    BIHUAN_TRY(writer.put(archiveListType(), list));
    BIHUAN_TRY(transaction.commit());
    announce(m_records, writer.undo());
    return writer.undo();
}

Result<ArchiveUndo> ArchiveService::approve(Id<ArchiveList> id, Id<Person> person)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(auto list, store.find(archiveListType(), id));
    if (!list || list->voided)
        return Error{Error::Kind::NotFound, archiveListType().kind().title(), {}};
    BIHUAN_TRY_ASSIGN(const auto who, store.find(personType(), person));
    if (!who || who->voided)
        return Error{Error::Kind::Invalid, tr("Choose the person who approves."), {}};
    if (who->leftOn.isValid() && who->leftOn < today())
        return refused(tr("%1 left the school on %2.").arg(who->name, who->leftOn.toString(Qt::ISODate)));
    if (list->state == u"done"_s || list->state == u"approved"_s)
        return refused(tr("The list %1 is approved already.").arg(list->number));
    ArchiveWriter writer(store, tr("List %1 approved by %2").arg(list->number, who->name));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), writer.undo().what));
    if (list->approver1.isNull()) {
        list->approver1 = person;
        list->approved1On = today();
        list->state = list->isDestruction() ? u"seconded"_s : u"approved"_s;
    } else {
        if (list->approver1 == person)
            return refused(tr("%1 approved it already: a second person has to look at what is destroyed.").arg(who->name));
        list->approver2 = person;
        list->approved2On = today();
        list->state = u"approved"_s;
        for (const Id<ArchiveItem> each : std::as_const(list->items)) {
            BIHUAN_TRY_ASSIGN(ArchiveItem item, find(each));
            if (const QString why = archiveGuard(item, ArchiveState::DestructionApproved, {}); !why.isEmpty())
                return refused(why);
            item.state = archiveStateCode(ArchiveState::DestructionApproved);
            BIHUAN_TRY(writer.put(archiveItemType(), item));
        }
    }
    BIHUAN_TRY(writer.put(archiveListType(), *list));
    BIHUAN_TRY(transaction.commit());
    announce(m_records, writer.undo());
    return writer.undo();
}

Result<ArchiveUndo> ArchiveService::carryOut(Id<ArchiveList> id, QDate on)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(auto list, store.find(archiveListType(), id));
    if (!list || list->voided)
        return Error{Error::Kind::NotFound, archiveListType().kind().title(), {}};
    if (list->state == u"done"_s)
        return refused(tr("The list %1 was carried out on %2.").arg(list->number, list->doneOn.toString(Qt::ISODate)));
    if (list->state != u"approved"_s)
        return refused(list->isDestruction() ? tr("The list %1 needs the approval of two people before anything is destroyed.").arg(list->number) : tr("The list %1 is not approved yet.").arg(list->number));
    if (!on.isValid() || on > today() || on < list->madeOn)
        return Error{Error::Kind::Invalid, tr("The day lies between %1 and today.").arg(list->madeOn.toString(Qt::ISODate)), {}};
    BIHUAN_TRY_ASSIGN(const auto out, lent());
    const ArchiveState to = list->isDestruction() ? ArchiveState::Destroyed : ArchiveState::HandedOver;
    ArchiveWriter writer(store, tr("List %1 carried out").arg(list->number));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), writer.undo().what));
    for (const Id<ArchiveItem> each : std::as_const(list->items)) {
        BIHUAN_TRY_ASSIGN(ArchiveItem item, find(each));
        if (const QString why = archiveGuard(item, to, {}); !why.isEmpty())
            return refused(why);
        if (out.contains(each))
            return refused(tr("“%1” is lent: get it back first.").arg(item.title));
        item.state = archiveStateCode(to);
        item.endedOn = on;
        BIHUAN_TRY(writer.put(archiveItemType(), item));
    }
    list->state = u"done"_s;
    list->doneOn = on;
    BIHUAN_TRY(writer.put(archiveListType(), *list));
    BIHUAN_TRY(transaction.commit());
    announce(m_records, writer.undo());
    return writer.undo();
}

Result<QList<RecordIssue>> ArchiveService::issues() const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const ArchiveSettings settings, readArchiveSettings(store));
    BIHUAN_TRY_ASSIGN(const auto items, store.list(archiveItemType(), {.voidedToo = true}));
    QList<RecordIssue> found;
    const auto add = [&](const RecordKind& kind, qint64 id, const QString& name, Severity severity, const QString& code, const QString& message) {
        found << RecordIssue{kind.code, id, name, {severity, code, {}, message}};
    };
    const RecordKind& itemKind = archiveItemType().kind();
    QHash<QString, QMap<int, ArchiveItem>> series;
    QMap<int, QList<ArchiveItem>> waiting;
    for (const ArchiveItem& item : items) {
        if (isNumbered(item)) {
            QMap<int, ArchiveItem>& numbers = series[archiveSeries(item, settings.series)];
            if (const auto other = numbers.constFind(item.itemNo); other != numbers.cend())
                add(itemKind, item.id.value(), item.title, Severity::Problem, u"archive_item.number_twice"_s, tr("Number %1 was given twice: to “%2”, too. Write a correction for one of them.").arg(item.itemNo).arg(other->title));
            numbers.insert(item.itemNo, item);
        } else if (!item.voided && item.year < today().year()) {
            waiting[item.year] << item;
        }
    }
    for (const auto& numbers : std::as_const(series)) {
        QStringList gaps;
        for (int number = 1; number < numbers.lastKey(); ++number)
            if (!numbers.contains(number))
                gaps << u"%1"_s.arg(number, 4, 10, QLatin1Char('0'));
        if (!gaps.isEmpty()) {
            const ArchiveItem& last = numbers.last();
            add(itemKind, last.id.value(), last.title, Severity::Problem, u"archive_item.number_gap"_s,
                tr("Before %1 the numbers %2 are missing: look for the items, or write on the reference sheet why there is a gap.").arg(last.archivalCode, gaps.mid(0, 8).join(u'、')));
        }
    }
    for (auto year = waiting.cbegin(); year != waiting.cend(); ++year)
        if (year.key() < today().year() - 1 || today().month() >= filedBy)
            add(itemKind, year->first().id.value(), year->first().title, Severity::Warning, u"archive_item.late"_s,
                tr("%1 items of %2 have no number yet: sort and number them.").arg(year->size()).arg(year.key()));
    BIHUAN_TRY_ASSIGN(const auto gone, expired());
    if (!gone.isEmpty())
        add(itemKind, gone.first().id.value(), gone.first().title, Severity::Warning, u"archive_item.expired"_s,
            tr("%1 items have been kept long enough: propose a list of destruction, or hand them over.").arg(gone.size()));
    for (const ArchiveItem& item : items)
        if (isNumbered(item) && item.fondsNo.isEmpty() && !item.voided) {
            add(itemKind, item.id.value(), item.title, Severity::Hint, u"archive_item.fonds"_s, tr("The number of the fonds is still to come; enter it in the settings of the archive when the archive has given one."));
            break;
        }
    BIHUAN_TRY_ASSIGN(const auto boxes, store.list(archiveBoxType()));
    for (const ArchiveBox& box : boxes) {
        double filled = 0;
        for (const ArchiveItem& item : items)
            if (item.box == box.id && !item.voided && archiveStateOf(item) == ArchiveState::Boxed)
                filled += thicknessOf(item, settings);
        if (filled > roomOf(box.thicknessMm) + 0.5)
            add(archiveBoxType().kind(), box.id.value(), box.boxNo, Severity::Warning, u"archive_box.full"_s,
                tr("Box %1 is %2 mm thick, but its items need about %3 mm.").arg(box.boxNo).arg(box.thicknessMm).arg(qRound(filled)));
    }
    return found;
}

} // namespace bihuan
