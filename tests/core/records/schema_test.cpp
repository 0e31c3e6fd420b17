// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

TEST_CASE("every declaration fits the migrated schema, in both directions", "[records]")
{
    test::MemorySchool school;
    const QSet<QString> standard{u"id"_s, u"revision"_s, u"voided"_s, u"void_reason"_s};
    QSet<QString> codes;
    for (const RecordKind* kind : school.registry.kinds()) {
        CAPTURE(kind->code);
        CHECK_FALSE(codes.contains(kind->code));
        codes << kind->code;
        QHash<QString, QString> columns; // name → type
        REQUIRE_OK(school.database->read(u"SELECT name, type FROM pragma_table_info(?)"_s, {kind->code},
                                         [&](const Row& row) { columns.insert(row.text(0), row.text(1)); }));
        REQUIRE_FALSE(columns.isEmpty());
        for (const Field& field : kind->fields) {
            CAPTURE(field.column);
            REQUIRE(columns.contains(field.column));
            const bool number = field.kind == FieldKind::Integer || field.kind == FieldKind::Boolean || field.kind == FieldKind::Reference;
            CHECK(columns.value(field.column) == (number ? u"INTEGER"_s : u"TEXT"_s));
            CHECK_FALSE(field.title().isEmpty());
            if (!field.target.isEmpty())
                CHECK(school.registry.find(field.target) != nullptr);
        }
        for (auto column = columns.keyBegin(); column != columns.keyEnd(); ++column) {
            CAPTURE(*column);
            CHECK((standard.contains(*column) || kind->indexOf(*column) >= 0));
        }
        CHECK(kind->indexOf(kind->nameColumn) >= 0);
        for (const QStringList& key : kind->importKeys)
            for (const QString& column : key)
                CHECK(kind->indexOf(column) >= 0);
    }
}
