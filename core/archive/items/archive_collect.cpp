// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/items/archive_collect.h"

#include "core/archive/items/archive_settings.h"
#include "core/archive/items/archive_states.h"
#include "core/calendar/school_term.h"
#include "core/people/defaults.h"
#include "core/records/record_text.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("archive", text);
}

/// Everything about one source that is read once for a plan.
struct Reading {
    const CollectSource& source;
    const RecordKind& kind;
    ArchiveRule rule;
};

bool hasColumns(const RecordKind& kind, const CollectSource& source)
{
    for (const QString& column : {source.dateColumn, source.yearColumn, source.stateColumn, source.finishedOn, source.unlessEmpty, source.nameColumn, source.numberColumn, source.authorColumn, source.secrecyColumn, source.splitColumn})
        if (!column.isEmpty() && !kind.field(column))
            return false;
    return true;
}

QString textOf(const RecordText& texts, const RecordKind& kind, const Record& record, const QString& column)
{
    const Field* field = column.isEmpty() ? nullptr : kind.field(column);
    return field ? texts.text(*field, kind.value(record, column)) : QString();
}

int yearOf(const CollectSource& source, const RecordKind& kind, const Record& record)
{
    if (!source.yearColumn.isEmpty())
        return kind.value(record, source.yearColumn).toInt();
    return kind.value(record, source.dateColumn).toDate().year();
}

bool isFinished(const CollectSource& source, const RecordKind& kind, const Record& record)
{
    if (!source.stateColumn.isEmpty())
        return source.finished.contains(kind.value(record, source.stateColumn).toString());
    if (source.finishedOn.isEmpty())
        return true;
    return kind.value(record, source.finishedOn).toDate().isValid()
        || (!source.unlessEmpty.isEmpty() && kind.value(record, source.unlessEmpty).toString().trimmed().isEmpty());
}

QString stricter(const QString& one, const QString& other)
{
    const auto rank = [](const QString& code) {
        for (qsizetype i = 0; i < secrecyChoices().size(); ++i)
            if (secrecyChoices()[i].code == code)
                return i;
        return qsizetype(-1);
    };
    const QString known = rank(other) < 0 ? QString() : other;
    return rank(known) > rank(one) ? known : one;
}

/// What the records of one item have in common: a key that stays, and words for its title.
std::pair<QString, QString> groupOf(const Reading& from, const Record& record, const RecordText& texts, const QList<SchoolTerm>& terms)
{
    QStringList key, words;
    if (from.source.splitByTerm) {
        const QDate day = from.kind.value(record, from.source.dateColumn).toDate();
        QString name = QString::number(day.year()) + u'年';
        QString id = u"year"_s;
        for (const SchoolTerm& term : terms)
            if (term.firstDay <= day && day <= term.lastDay) {
                name = term.name;
                id = QString::number(term.id.value());
            }
        key << id;
        words << name;
    }
    if (!from.source.splitColumn.isEmpty()) {
        key << from.kind.value(record, from.source.splitColumn).toString();
        words << textOf(texts, from.kind, record, from.source.splitColumn);
    }
    return {key.join(u'/'), words.join(QString())};
}

} // namespace

int CollectPlan::fresh() const
{
    int sum = 0;
    for (const Part& part : parts)
        sum += part.fresh;
    return sum;
}

int CollectPlan::collected() const
{
    int sum = 0;
    for (const Part& part : parts)
        sum += part.collected;
    return sum;
}

int CollectPlan::unfinished() const
{
    int sum = 0;
    for (const Part& part : parts)
        sum += int(part.unfinished.size());
    return sum;
}

Result<QString> ArchiveCollector::titleOf(const ArchiveRule& rule, const CollectSource& source, int year, const RecordKind& kind, const Record& first, const QString& group, const QString& school) const
{
    const RecordText texts(m_records.store());
    const QString name = source.nameColumn.isEmpty() ? kind.nameOf(first) : textOf(texts, kind, first, source.nameColumn);
    QString title = rule.title;
    title.replace(u"{{学校}}"_s, school).replace(u"{{年度}}"_s, QString::number(year)).replace(u"{{名称}}"_s, name).replace(u"{{编号}}"_s, textOf(texts, kind, first, source.numberColumn));
    title.replace(u"{{分组}}"_s, group);
    return title.simplified();
}

Result<CollectPlan> ArchiveCollector::plan(int year, const QStringList& wanted) const
{
    RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    if (year < 1949 || year > today.year())
        return Error{Error::Kind::Invalid, tr("The year %1 cannot be collected: it is still to come or lies too far back.").arg(year), {}};
    BIHUAN_TRY_ASSIGN(const auto rules, store.list(archiveRuleType()));
    for (const QString& code : wanted)
        if (std::none_of(rules.cbegin(), rules.cend(), [&](const ArchiveRule& rule) { return rule.code == code; }))
            return Error{Error::Kind::Invalid, tr("There is no rule of filing “%1”.").arg(code), {}};
    BIHUAN_TRY_ASSIGN(const auto terms, store.list(schoolTermType()));
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const ArchiveSettings settings, readArchiveSettings(store));
    BIHUAN_TRY_ASSIGN(const auto items, store.list(archiveItemType()));
    QSet<Id<ArchiveItem>> live;
    QHash<QString, ArchiveItem> open; // still takes records, by its source
    for (const ArchiveItem& item : items) {
        live << item.id;
        if (!isNumbered(item) && !item.sourceRef.isEmpty())
            open.insert(item.sourceRef, item);
    }
    BIHUAN_TRY_ASSIGN(const auto members, store.list(archiveMemberType()));
    QHash<QString, QSet<qint64>> filed;
    for (const ArchiveMember& member : members)
        if (live.contains(member.item))
            filed[member.kind] << member.record;
    const RecordText texts(store);
    CollectPlan plan;
    plan.year = year;
    for (const ArchiveRule& rule : rules) {
        if (rule.disabled || rule.code.isEmpty() || (!wanted.isEmpty() && !wanted.contains(rule.code)))
            continue;
        const auto found = std::find_if(collectSources().cbegin(), collectSources().cend(), [&](const CollectSource& one) { return one.rule == rule.code; });
        const RecordKind* kind = found == collectSources().cend() ? nullptr : store.registry().find(found->kind);
        if (!kind || !hasColumns(*kind, *found))
            continue;
        const CollectSource& source = *found;
        const Reading from{source, *kind, rule};
        CollectPlan::Part part;
        part.rule = rule;
        ListQuery query;
        if (!source.yearColumn.isEmpty())
            query.where << Condition{source.yearColumn, year};
        else
            query.where << Condition{source.dateColumn, QDate(year, 1, 1).toString(Qt::ISODate), Condition::Op::GreaterOrEqual}
                        << Condition{source.dateColumn, QDate(year, 12, 31).toString(Qt::ISODate), Condition::Op::LessOrEqual};
        query.orderBy = QStringList{source.dateColumn, u"id"_s};
        BIHUAN_TRY_ASSIGN(const auto records, store.list(*kind, query));
        QHash<QString, qsizetype> proposalOf;
        // Of rows that are one paper, those filed already come first: the paper is there.
        QSet<QString> papers;
        const auto paperOf = [&](const Record& record) {
            return source.paper == CollectSource::Paper::OfTheDay ? kind->value(record, source.dateColumn).toDate().toString(Qt::ISODate) : groupOf(from, record, texts, terms).first;
        };
        if (source.paper != CollectSource::Paper::OfItself)
            for (const Record& record : records)
                if (filed.value(kind->code).contains(record.id))
                    papers << paperOf(record);
        for (const Record& record : records) {
            if ((source.fits && !source.fits(*kind, record)) || yearOf(source, *kind, record) != year
                || (!source.stateColumn.isEmpty() && source.left.contains(kind->value(record, source.stateColumn).toString())))
                continue;
            if (filed.value(kind->code).contains(record.id)) {
                ++part.collected;
                continue;
            }
            if (source.paper != CollectSource::Paper::OfItself) {
                if (papers.contains(paperOf(record)))
                    continue;
                papers << paperOf(record);
            }
            CollectEntry entry{kind->code, record.id, kind->nameOf(record), kind->value(record, source.dateColumn).toDate(), {}};
            if (!isFinished(source, *kind, record)) {
                entry.why = source.stateColumn.isEmpty() ? tr("not finished") : textOf(texts, *kind, record, source.stateColumn);
                part.unfinished << entry;
                continue;
            }
            ++part.fresh;
            const auto [key, words] = groupOf(from, record, texts, terms);
            const QString ref = rule.grouping == u"all"_s ? u"%1:%2:%3"_s.arg(rule.code).arg(year).arg(key) : u"%1:%2"_s.arg(rule.code).arg(record.id);
            auto at = proposalOf.constFind(ref);
            if (at == proposalOf.cend()) {
                CollectProposal proposal;
                proposal.rule = rule;
                if (const auto waiting = open.constFind(ref); waiting != open.cend()) {
                    proposal.item = *waiting;
                } else {
                    ArchiveItem& item = proposal.item;
                    item.fondsNo = settings.fondsNo;
                    item.categoryCode = settings.categoryCode;
                    item.year = year;
                    item.retention = rule.retention;
                    item.classCode = rule.classCode;
                    item.rule = rule.code;
                    item.sourceRef = ref;
                    item.authorOrg = source.authorColumn.isEmpty() ? school.name : textOf(texts, *kind, record, source.authorColumn);
                    if (rule.grouping != u"all"_s)
                        item.docNo = textOf(texts, *kind, record, source.numberColumn);
                    BIHUAN_TRY_ASSIGN(item.title, titleOf(rule, source, year, *kind, record, words, school.name));
                    // What is filed after the first volume was numbered says so.
                    const bool again = std::any_of(items.cbegin(), items.cend(), [&](const ArchiveItem& one) { return one.sourceRef == ref && isNumbered(one); });
                    if (again && rule.grouping == u"all"_s) {
                        const bool invented = item.title.endsWith(u']');
                        item.title = tr("%1 (supplement)").arg(invented ? item.title.chopped(1) : item.title) + (invented ? u"]"_s : QString());
                    }
                }
                at = proposalOf.insert(ref, plan.proposals.size());
                plan.proposals << proposal;
            }
            CollectProposal& proposal = plan.proposals[*at];
            // The strictest of its records; codes stand in the order of secrecyChoices().
            if (!source.secrecyColumn.isEmpty())
                proposal.item.secrecy = stricter(proposal.item.secrecy, kind->value(record, source.secrecyColumn).toString());
            proposal.item.docDate = std::max(proposal.item.docDate, entry.day);
            proposal.entries << entry;
        }
        plan.parts << part;
    }
    return plan;
}

Result<ArchiveUndo> ArchiveCollector::collect(const CollectPlan& plan, const Progress& progress)
{
    RecordStore& store = m_records.store();
    if (plan.proposals.isEmpty())
        return Error{Error::Kind::Refused, tr("There is nothing new to collect of %1.").arg(plan.year), {}};
    QList<PageCounter::Count> fresh; // of each proposal's new records
    int done = 0, all = 0;
    for (const CollectProposal& proposal : plan.proposals)
        all += int(proposal.entries.size());
    for (const CollectProposal& proposal : plan.proposals) {
        PageCounter::Count sum{.pages = 0, .scanned = true, .unreadable = {}};
        for (const CollectEntry& entry : proposal.entries) {
            BIHUAN_TRY_ASSIGN(const auto one, m_pages.count(QList<std::pair<QString, qint64>>{{entry.kind, entry.id}}));
            sum.pages += one.pages;
            sum.scanned = sum.scanned && one.scanned;
            if (progress && !progress(++done, all))
                return Error{Error::Kind::Cancelled, {}, {}};
        }
        fresh << sum;
    }
    const QDate today = store.database().clock().today();
    const QString why = tr("Archive of %1 collected").arg(plan.year);
    ArchiveWriter writer(store, why);
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), why));
    for (qsizetype at = 0; at < plan.proposals.size(); ++at) {
        const CollectProposal& proposal = plan.proposals[at];
        ArchiveItem item = proposal.item;
        const bool made = item.id.isNull();
        PageCounter::Count counted = fresh[at];
        QList<ArchiveMember> members;
        if (!made) {
            BIHUAN_TRY_ASSIGN(const auto now, store.find(archiveItemType(), item.id));
            if (!now || now->voided || isNumbered(*now))
                return Error{Error::Kind::Conflict, item.title, {}};
            item = *now;
            item.docDate = std::max(item.docDate, proposal.item.docDate);
            item.secrecy = stricter(item.secrecy, proposal.item.secrecy);
            BIHUAN_TRY_ASSIGN(members, store.list(archiveMemberType(), {.where = {{u"item"_s, item.id.value()}}, .orderBy = {u"position"_s}}));
            BIHUAN_TRY_ASSIGN(const auto before, m_pages.count(item.id, members));
            counted.pages += before.pages;
            counted.scanned = counted.scanned && before.scanned;
        }
        for (const CollectEntry& entry : proposal.entries) {
            BIHUAN_TRY_ASSIGN(const auto row, archiveRowOf(store, entry.kind, entry.id));
            if (row)
                return Error{Error::Kind::Conflict, entry.name, {}};
            members << ArchiveMember{.item = item.id, .kind = entry.kind, .record = int(entry.id), .position = int(members.size()) + 1, .name = entry.name.left(200)};
        }
        const bool asCounted = made || item.pages == 0 || item.pages == item.scanPages;
        item.scanPages = counted.scanned ? counted.pages : 0;
        if (asCounted && counted.pages > 0)
            item.pages = counted.pages;
        item.title = item.title.left(200);
        if (made) {
            item.state = archiveStateCode(ArchiveState::Collected);
            item.collectedOn = today;
        }
        BIHUAN_TRY_ASSIGN(item.id, writer.put(archiveItemType(), item));
        for (ArchiveMember& member : members)
            if (member.id.isNull()) {
                member.item = item.id;
                BIHUAN_TRY(writer.put(archiveMemberType(), member));
            }
    }
    BIHUAN_TRY(transaction.commit());
    announce(m_records, writer.undo());
    return writer.undo();
}

} // namespace bihuan
