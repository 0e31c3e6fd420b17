// SPDX-License-Identifier: GPL-3.0-or-later
// The worked example of CONTRIBUTING.md, compiled and run; a test holds the two against each other.
#include "core/exchange/sheet_reader.h"
#include "core/records/record_export.h"
#include "core/records/record_history.h"
#include "core/records/record_search.h"
#include "core/records/record_register.h"
#include "tests/support/catch.h"
#include "tests/support/memory_school.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// example: resources/migrations/NNNN_extinguisher.sql
constexpr auto migration = R"sql(
CREATE TABLE extinguisher (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL DEFAULT 1,
  voided INTEGER NOT NULL DEFAULT 0,
  void_reason TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL,
  department INTEGER REFERENCES department (id),
  kind TEXT NOT NULL DEFAULT '',
  checked_on TEXT
) STRICT;
)sql";

// example: core/inspection/extinguisher.h
namespace bihuan {
struct Extinguisher {
    Id<Extinguisher> id;
    qint64 revision = 0;
    bool voided = false;
    QString number;            ///< as painted on it
    Id<Department> department; ///< who looks after it
    QString kind;              ///< "powder", "water" or empty
    QDate checkedOn;           ///< last test; invalid = never
};
const RecordType<Extinguisher>& extinguisherType();
} // namespace bihuan

// example: core/inspection/extinguisher.cpp
#define NOOP(text) QT_TRANSLATE_NOOP("record", text)
namespace bihuan {
using enum FieldFlag;
const RecordType<Extinguisher>& extinguisherType()
{
    static const RecordType<Extinguisher> type =
        RecordType<Extinguisher>("extinguisher", NOOP("Extinguisher"), NOOP("Extinguishers"))
            .text("number", NOOP("Number"), &Extinguisher::number,
                  {.flags = Required | Unique | Searchable, .aliases = {u"编号"_s, u"灭火器编号"_s}, .maxLength = 20})
            .reference("department", NOOP("Department"), &Extinguisher::department, "department", {.aliases = {u"部门"_s}})
            .choice("kind", NOOP("Kind"), &Extinguisher::kind, {{u"powder"_s, NOOP("Powder")}, {u"water"_s, NOOP("Water")}})
            .date("checked_on", NOOP("Tested"), &Extinguisher::checkedOn, {.aliases = {u"检测日期"_s}})
            .named("number")
            .ordered({u"number"_s})
            .importedBy({{u"number"_s}})
            .checkedBy([](const Extinguisher& one, const RecordStore&, QDate today) {
                Issues issues;
                if (one.checkedOn.addYears(1) < today)
                    issues << Issue{Severity::Warning, u"extinguisher.untested"_s, u"checked_on"_s,
                                    QCoreApplication::translate("record", "Have it tested: the last test is over a year ago.")};
                return issues;
            });
    return type;
}
} // namespace bihuan
// example: end

using namespace bihuan;

TEST_CASE("the worked example: a kind of record comes with everything generic", "[records][example]")
{
    test::MemorySchool school;
    const RecordKind& kind = extinguisherType().kind();
    REQUIRE_OK(school.database->run(QString::fromLatin1(migration)));
    school.registry.add(kind);
    REQUIRE_OK(journal::installTriggers(*school.database, school.registry.journaledTables()));

    const auto office = school.addDepartment(u"总务处"_s);
    const auto one = school.add(extinguisherType(), Extinguisher{.number = u"MH-01"_s, .department = office.id, .kind = u"powder"_s,
                                                                 .checkedOn = QDate(2025, 1, 1)});
    const auto issues = school.service->check(kind, extinguisherType().toRecord(one));
    REQUIRE(issues.size() == 1);
    CHECK(issues.first().code == u"extinguisher.untested"_s);
    CHECK_FALSE(school.service->save(kind, extinguisherType().toRecord(Extinguisher{.number = u"MH-01"_s}))); // taken
    const auto records = *school.store->list(kind);
    REQUIRE(records.size() == 1);
    CHECK(searchRecords(*school.store, u"MH-01"_s)->size() == 1);
    CHECK(recordHistory(*school.store, kind, one.id.value())->size() == 1);
    CHECK(registerOf(*school.store, kind, records)->row(0).cells.contains(u"总务处"_s));
    const QTemporaryDir folder;
    REQUIRE_OK(exportRecords(*school.store, kind, records, folder.filePath(u"a.xlsx"_s)));
    CHECK(readSheetFile(folder.filePath(u"a.xlsx"_s))->sheet.text(2, 0) == u"MH-01"_s);
}

TEST_CASE("CONTRIBUTING shows this very example, in under 60 lines", "[records][example]")
{
    const auto read = [](const QString& path) {
        QFile file(QStringLiteral(BIHUAN_SOURCE_DIR) + u'/' + path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    const QString source = read(u"tests/core/records/worked_example_test.cpp"_s), guide = read(u"CONTRIBUTING.md"_s);
    const qsizetype begin = source.indexOf(u"\n// example: resources"_s) + 1, end = source.indexOf(u"// example: end"_s);
    REQUIRE((begin > 0 && end > begin));
    const QString example = source.mid(begin, end - begin);
    CHECK(example.count(u'\n') < 60);
    CHECK(guide.contains(example));
}
