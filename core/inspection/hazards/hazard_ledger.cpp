// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hazards/hazard_ledger.h"

#include "core/people/defaults.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("hazards", text);
}

/// Two facts of one cell, one below the other.
QString below(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u'\n' + second;
}

QString iso(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// 延1: putting off shows in the book.
QString dueOf(const LoopItem& item)
{
    return item.extensions > 0 ? below(iso(item.dueOn), tr("put off %1").arg(item.extensions)) : iso(item.dueOn);
}

} // namespace

struct HazardLedger::Names {
    QHash<qint64, QString> zones, people, departments, numbers, voidReasons;
};

Result<HazardLedger::Names> HazardLedger::readNames() const
{
    const RecordStore& store = m_records.store();
    Names names;
    BIHUAN_TRY_ASSIGN(const auto zones, store.list(zoneType(), {.voidedToo = true}));
    for (const Zone& zone : zones)
        names.zones.insert(zone.id.value(), zonePath(zone));
    BIHUAN_TRY_ASSIGN(names.people, store.names(personType().kind()));
    BIHUAN_TRY_ASSIGN(names.departments, store.names(departmentType().kind()));
    BIHUAN_TRY(store.database().read(u"SELECT id, number FROM loop_item WHERE id IN (SELECT repeats FROM loop_item WHERE repeats IS NOT NULL)"_s, {},
                                     [&names](const Row& row) { names.numbers.insert(row.integer(0), row.text(1)); }));
    BIHUAN_TRY(store.database().read(u"SELECT id, void_reason FROM loop_item WHERE voided=1"_s, {},
                                     [&names](const Row& row) { names.voidReasons.insert(row.integer(0), row.text(1)); }));
    return names;
}

QStringList HazardLedger::cells(const LoopItem& item, int year, const Names& names) const
{
    QStringList notes;
    if (item.voided)
        notes << tr("void: %1").arg(names.voidReasons.value(item.id.value()));
    else if (!item.closedOn.isValid() && item.dueOn.isValid() && item.dueOn < m_records.store().database().clock().today() && !item.doneOn.isValid())
        notes << tr("overdue");
    if (item.year < year)
        notes << tr("carried over from %1").arg(item.year);
    if (!item.repeats.isNull())
        notes << (item.source == LoopService::repeatSource ? tr("follows from %1") : tr("repeats %1")).arg(names.numbers.value(item.repeats.value()));
    if (!item.containment.isEmpty())
        notes << tr("contained on %1").arg(iso(item.containedOn));
    if (!item.escalationNo.isEmpty())
        notes << tr("reported above: %1").arg(item.escalationNo);
    if (!item.note.isEmpty())
        notes << item.note.simplified();
    const QString zone = names.zones.value(item.zone.value());
    return {item.number,
            below(iso(item.foundOn), names.people.value(item.reporter.value())),
            zone.isEmpty() || item.spot.isEmpty() ? zone + item.spot : zone + u' ' + item.spot,
            item.description.simplified(),
            isMajor(item) ? tr("major") : tr("general"),
            below(names.departments.value(item.department.value()), names.people.value(item.owner.value())),
            item.measure.simplified(),
            dueOf(item),
            iso(item.doneOn),
            below(names.people.value(item.verifier.value()), iso(item.verifiedOn)),
            item.voided ? tr("void") : iso(item.closedOn),
            notes.join(u"；"_s)};
}

Result<LedgerBook> HazardLedger::book(const LedgerOptions& options) const
{
    using Align = TableColumn::Align;
    const RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    LedgerBook book;
    book.year = options.year > 0 ? options.year : today.year();
    BIHUAN_TRY_ASSIGN(const auto all, m_loop.ledger(options.kind, book.year));
    BIHUAN_TRY_ASSIGN(const Names names, readNames());
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    QList<TableRow> rows;
    rows.reserve(all.size());
    const bool anyCarried = std::any_of(all.cbegin(), all.cend(), [&](const LoopItem& item) { return item.year < book.year; });
    const QString own = tr("Registered in %1").arg(book.year), carried = tr("Carried over from earlier years, not yet closed on 1 January");
    for (const LoopItem& item : all) {
        const bool old = item.year < book.year;
        (old ? book.carried : book.items) << item;
        if (item.voided)
            ++book.voided;
        else
            ++(item.closedOn.isValid() ? book.closed : book.open);
        book.extended += item.extensions > 0 ? 1 : 0;
        rows << TableRow{.cells = cells(item, book.year, names), .group = !anyCarried ? QString() : old ? carried : own, .struck = item.voided};
    }
    TableContent& table = book.table;
    table.title = tr("Ledger of hazards, %1").arg(book.year);
    table.subtitleLeft = school.name;
    table.subtitleRight = tr("%1: %2 registered, %3 carried over; %4 closed, %5 open, %6 void")
                              .arg(iso(today)).arg(book.items.size()).arg(book.carried.size()).arg(book.closed).arg(book.open).arg(book.voided);
    table.rowNumbers = true;
    table.signatureLine = true;
    table.landscape = true;
    table.paperMm = options.paper == LedgerPaper::A3 ? paperA3 : paperA4;
    table.columns = {{.heading = tr("Number"), .weight = 0.6, .minimumMm = 22},
                     {.heading = tr("Found on, by"), .weight = 0.6, .minimumMm = 18, .align = Align::Centre},
                     {.heading = tr("Place"), .weight = 2},
                     {.heading = tr("Hazard"), .weight = 4},
                     {.heading = tr("Level"), .weight = 0.2, .minimumMm = 10, .align = Align::Centre},
                     {.heading = tr("Department, person"), .weight = 0.8, .minimumMm = 19, .align = Align::Centre},
                     {.heading = tr("Measures"), .weight = 3},
                     {.heading = tr("Due"), .weight = 0.4, .minimumMm = 18, .align = Align::Centre},
                     {.heading = tr("Put right on"), .weight = 0.4, .minimumMm = 18, .align = Align::Centre},
                     {.heading = tr("Checked by, on"), .weight = 0.4, .minimumMm = 18, .align = Align::Centre},
                     {.heading = tr("Closed"), .weight = 0.4, .minimumMm = 18, .align = Align::Centre},
                     {.heading = tr("Note"), .weight = 1.5}};
    table.setRows(rows);
    return book;
}

Result<QList<int>> HazardLedger::years(const QString& kind) const
{
    Database& database = m_records.store().database();
    QList<int> years{database.clock().today().year()};
    BIHUAN_TRY(database.read(u"SELECT DISTINCT year FROM loop_item WHERE kind=? AND year>0 ORDER BY year DESC"_s, {kind}, [&years](const Row& row) {
        if (!years.contains(int(row.integer(0))))
            years << int(row.integer(0));
    }));
    std::sort(years.begin(), years.end(), std::greater<>());
    return years;
}

Result<> HazardLedger::writeXlsx(const LedgerOptions& options, const QString& path) const
{
    using Kind = XlsxColumn::Kind;
    BIHUAN_TRY_ASSIGN(const LedgerBook book, this->book(options));
    BIHUAN_TRY_ASSIGN(const Names names, readNames());
    XlsxSheet sheet{.name = book.table.title, .title = u"%1  %2  %3"_s.arg(book.table.subtitleLeft, book.table.title, book.table.subtitleRight)};
    sheet.columns = {{tr("Number")}, {tr("Group")}, {tr("Found on"), Kind::Date}, {tr("Found by")}, {tr("Place")}, {tr("Category")}, {tr("Hazard")},
                     {tr("Level")}, {tr("Risk")}, {tr("Department")}, {tr("Person")}, {tr("Measures")}, {tr("Due"), Kind::Date},
                     {tr("Put off"), Kind::Number}, {tr("Put right on"), Kind::Date}, {tr("Checked by")}, {tr("Checked on"), Kind::Date},
                     {tr("Closed on"), Kind::Date}, {tr("State")}, {tr("Note")}};
    const auto add = [&](const LoopItem& item, const QString& group) {
        const QStringList printed = cells(item, book.year, names);
        sheet.rows << QStringList{item.number, group, iso(item.foundOn), names.people.value(item.reporter.value()), printed[2], item.category,
                                  item.description.simplified(), printed[4],
                                  item.riskMethod.isEmpty() ? QString() : u"%1 %2"_s.arg(item.riskMethod).arg(item.riskValue),
                                  names.departments.value(item.department.value()), names.people.value(item.owner.value()), printed[6],
                                  iso(item.dueOn), item.extensions > 0 ? QString::number(item.extensions) : QString(), iso(item.doneOn),
                                  names.people.value(item.verifier.value()), iso(item.verifiedOn), iso(item.closedOn),
                                  item.voided ? tr("void") : loopStateName(loopStateOf(item)), printed.last()};
    };
    for (const LoopItem& item : book.items)
        add(item, QString::number(book.year));
    for (const LoopItem& item : book.carried)
        add(item, tr("carried over from %1").arg(item.year));
    return bihuan::writeXlsx(path, {sheet});
}

} // namespace bihuan
