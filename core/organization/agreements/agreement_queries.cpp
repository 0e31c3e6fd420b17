// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/agreements/agreement_queries.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bihuan::agreementQueries {

namespace {

constexpr auto versionColumns = "id, template, number, profile, body, created_at, actor, note";
constexpr auto timeFormat = "yyyy-MM-ddTHH:mm:ss";

TemplateVersion versionOf(const Row& row)
{
    return {.id = int(row.integer(0)),
            .form = Id<AgreementTemplate>(row.integer(1)),
            .number = int(row.integer(2)),
            .profile = row.text(3),
            .body = row.text(4),
            .createdAt = QDateTime::fromString(row.text(5), Qt::ISODate),
            .actor = row.text(6),
            .note = row.text(7)};
}

Brief briefOf(const Row& row)
{
    return {.id = Id<Agreement>(row.integer(0)),
            .person = Id<Person>(row.integer(1)),
            .number = row.text(2),
            .shortCode = row.text(3),
            .state = row.text(4),
            .voided = row.integer(5) != 0};
}

constexpr auto briefColumns = "id, person, number, short_code, state, voided";

constexpr auto paperColumns
    = "id, revision, voided, number, year, serial, person, person_name, department, posts, category, short_code, "
      "valid_from, valid_to, issued_on, late, state, printed_on, handed_on, signed_on, returned_on, scanned_on, filed_on, "
      "lost_on, copies, location, note";

Agreement paperOf(const Row& row)
{
    const auto day = [&](int column) { return QDate::fromString(row.text(column), Qt::ISODate); };
    Agreement paper;
    paper.id = Id<Agreement>(row.integer(0));
    paper.revision = row.integer(1);
    paper.voided = row.integer(2) != 0;
    paper.number = row.text(3);
    paper.year = int(row.integer(4));
    paper.serial = int(row.integer(5));
    paper.person = Id<Person>(row.integer(6));
    paper.personName = row.text(7);
    paper.department = row.text(8);
    paper.posts = row.text(9);
    paper.category = row.text(10);
    paper.shortCode = row.text(11);
    paper.validFrom = day(12);
    paper.validTo = day(13);
    paper.issuedOn = day(14);
    paper.late = row.integer(15) != 0;
    paper.state = row.text(16);
    paper.printedOn = day(17);
    paper.handedOn = day(18);
    paper.signedOn = day(19);
    paper.returnedOn = day(20);
    paper.scannedOn = day(21);
    paper.filedOn = day(22);
    paper.lostOn = day(23);
    paper.copies = int(row.integer(24));
    paper.location = row.text(25);
    paper.note = row.text(26);
    return paper;
}

} // namespace

Result<QList<TemplateVersion>> versions(Database& database, Id<AgreementTemplate> form)
{
    QList<TemplateVersion> list;
    BIHUAN_TRY(database.read(u"SELECT %1 FROM agreement_template_version WHERE template=? ORDER BY number DESC"_s.arg(
                                 QLatin1StringView(versionColumns)),
                             {form.value()}, [&](const Row& row) { list << versionOf(row); }));
    return list;
}

Result<std::optional<TemplateVersion>> version(Database& database, int id)
{
    std::optional<TemplateVersion> found;
    BIHUAN_TRY(
        database.read(u"SELECT %1 FROM agreement_template_version WHERE id=?"_s.arg(QLatin1StringView(versionColumns)),
                      {id}, [&](const Row& row) { found = versionOf(row); }));
    return found;
}

Result<int> insertVersion(Database& database, const TemplateVersion& version)
{
    BIHUAN_TRY(database.run(
        u"INSERT INTO agreement_template_version (template, number, profile, body, created_at, actor, note) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {version.form.value(), version.number, version.profile, version.body,
         version.createdAt.toString(QLatin1StringView(timeFormat)), version.actor, version.note}));
    return int(database.lastInsertId());
}

Result<QHash<int, int>> issuedCounts(Database& database, Id<AgreementTemplate> form)
{
    QHash<int, int> counts;
    BIHUAN_TRY(database.read(
        u"SELECT template_version, count(*) FROM agreement WHERE template_version IN "
        "(SELECT id FROM agreement_template_version WHERE template=?) GROUP BY template_version"_s,
        {form.value()}, [&](const Row& row) { counts.insert(int(row.integer(0)), int(row.integer(1))); }));
    return counts;
}

Result<int> lastSerial(Database& database, int year)
{
    BIHUAN_TRY_ASSIGN(const QVariant last, database.scalar(u"SELECT max(serial) FROM agreement WHERE year=?"_s, {year}));
    return last.toInt();
}

Result<QList<int>> years(Database& database)
{
    QList<int> list;
    BIHUAN_TRY(database.read(u"SELECT DISTINCT year FROM agreement ORDER BY year DESC"_s, {},
                             [&](const Row& row) { list << int(row.integer(0)); }));
    return list;
}

Result<QList<Brief>> briefsOfYear(Database& database, int year)
{
    QList<Brief> list;
    BIHUAN_TRY(
        database.read(u"SELECT %1 FROM agreement WHERE year=? ORDER BY serial"_s.arg(QLatin1StringView(briefColumns)),
                      {year}, [&](const Row& row) { list << briefOf(row); }));
    return list;
}

Result<QList<Brief>> briefsOfPerson(Database& database, int year, Id<Person> person)
{
    // In two halves, each with an index of its own.
    QList<Brief> list;
    BIHUAN_TRY(database.read(u"SELECT %1 FROM agreement WHERE person=? AND year=? AND voided=0 AND state NOT IN ('lost', 'superseded') "
                             "UNION ALL SELECT %1 FROM agreement WHERE year=? AND state='lost' AND person=? AND voided=0"_s.arg(
                                 QLatin1StringView(briefColumns)),
                             {person.value(), year, year, person.value()}, [&](const Row& row) { list << briefOf(row); }));
    return list;
}

Result<std::optional<Brief>> briefByCode(Database& database, const QString& numberOrCode)
{
    std::optional<Brief> found;
    BIHUAN_TRY(database.read(
        u"SELECT %1 FROM agreement WHERE short_code=? OR number=?"_s.arg(QLatin1StringView(briefColumns)),
        {numberOrCode, numberOrCode}, [&](const Row& row) { found = briefOf(row); }));
    return found;
}

Result<QList<Agreement>> papersOfYear(Database& database, int year, int afterSerial, int limit)
{
    QList<Agreement> list;
    BIHUAN_TRY(database.read(u"SELECT %1 FROM agreement WHERE year=? AND serial>? ORDER BY serial LIMIT ?"_s.arg(
                                 QLatin1StringView(paperColumns)),
                             {year, afterSerial, limit}, [&](const Row& row) { list << paperOf(row); }));
    return list;
}

Result<QList<Agreement>> papersBeside(Database& database, Id<Agreement> id)
{
    QList<Agreement> list;
    BIHUAN_TRY(database.read(u"SELECT %1 FROM agreement WHERE id=? OR id=(SELECT own.id FROM agreement AS own, agreement AS known "
                             "WHERE known.id=? AND own.person=known.person AND own.year=known.year AND own.voided=0 "
                             "AND own.state NOT IN ('lost', 'superseded')) ORDER BY serial"_s.arg(QLatin1StringView(paperColumns)),
                             {id.value(), id.value()}, [&](const Row& row) { list << paperOf(row); }));
    return list;
}

Result<> eachState(Database& database, int year, const std::function<void(const Agreement&)>& take)
{
    return database.read(u"SELECT id, person, number, state, late, signed_on, returned_on, scanned_on FROM agreement "
                         "WHERE year=? AND voided=0 AND state<>'superseded' ORDER BY serial"_s,
                         {year}, [&](const Row& row) {
                             Agreement paper;
                             paper.id = Id<Agreement>(row.integer(0));
                             paper.person = Id<Person>(row.integer(1));
                             paper.number = row.text(2);
                             paper.state = row.text(3);
                             paper.late = row.integer(4) != 0;
                             paper.signedOn = QDate::fromString(row.text(5), Qt::ISODate);
                             paper.returnedOn = QDate::fromString(row.text(6), Qt::ISODate);
                             paper.scannedOn = QDate::fromString(row.text(7), Qt::ISODate);
                             take(paper);
                         });
}

Result<> eachSigner(Database& database, const std::function<void(const Person&)>& take)
{
    return database.read(u"SELECT id, name, department, joined_on, left_on, voided FROM person ORDER BY id"_s, {}, [&](const Row& row) {
        Person person;
        person.id = Id<Person>(row.integer(0));
        person.name = row.text(1);
        person.department = Id<Department>(row.integer(2));
        person.joinedOn = QDate::fromString(row.text(3), Qt::ISODate);
        person.leftOn = QDate::fromString(row.text(4), Qt::ISODate);
        person.voided = row.integer(5) != 0;
        take(person);
    });
}

Result<qint64> insertPrint(Database& database, const PrintRun& run, const QByteArray& options,
                           const QList<Id<Agreement>>& agreements)
{
    BIHUAN_TRY(database.run(
        u"INSERT INTO agreement_print (printed_at, actor, output, file_name, agreements, copies, pages, options) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {run.at.toString(QLatin1StringView(timeFormat)), run.actor, run.output, run.fileName, run.agreements, run.copies,
         run.pages, QString::fromUtf8(options)}));
    const qint64 id = database.lastInsertId();
    for (const Id<Agreement> agreement : agreements)
        BIHUAN_TRY(database.run(u"INSERT INTO agreement_print_item (print, agreement) VALUES (?, ?)"_s,
                                {id, agreement.value()}));
    return id;
}

Result<QList<PrintRun>> prints(Database& database, Id<Agreement> agreement, int limit)
{
    QList<PrintRun> list;
    BIHUAN_TRY(database.read(
        u"SELECT id, printed_at, actor, output, file_name, agreements, copies, pages, options FROM agreement_print "
        "WHERE ?=0 OR EXISTS (SELECT 1 FROM agreement_print_item WHERE print=agreement_print.id AND agreement=?) "
        "ORDER BY id DESC LIMIT ?"_s,
        {agreement.value(), agreement.value(), limit}, [&](const Row& row) {
            list << PrintRun{.id = row.integer(0),
                             .at = QDateTime::fromString(row.text(1), Qt::ISODate),
                             .actor = row.text(2),
                             .output = row.text(3),
                             .fileName = row.text(4),
                             .path = QJsonDocument::fromJson(row.text(8).toUtf8()).object().value(u"path"_s).toString(),
                             .agreements = int(row.integer(5)),
                             .copies = int(row.integer(6)),
                             .pages = int(row.integer(7))};
        }));
    return list;
}

Result<QList<PrintLetter>> printedIn(Database& database, qint64 run)
{
    QList<PrintLetter> list;
    BIHUAN_TRY(database.read(
        u"SELECT id, year, number, person_name, department, posts, category, short_code, copies FROM agreement "
        "WHERE id IN (SELECT agreement FROM agreement_print_item WHERE print=?) ORDER BY year, serial"_s,
        {run}, [&](const Row& row) {
            list << PrintLetter{.agreement = Id<Agreement>(row.integer(0)),
                                .year = int(row.integer(1)),
                                .number = row.text(2),
                                .name = row.text(3),
                                .department = row.text(4),
                                .posts = row.text(5),
                                .category = row.text(6),
                                .shortCode = row.text(7),
                                .copies = int(row.integer(8))};
        }));
    return list;
}

} // namespace bihuan::agreementQueries
