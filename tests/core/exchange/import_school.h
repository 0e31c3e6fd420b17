// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_file.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

/// A school with the usual departments and categories, and tables to import into it.
struct ImportSchool : bihuan::test::MemorySchool {
    ImportSchool();

    bihuan::Importer importer() const { return bihuan::Importer(*service); }
    bihuan::ImportPlan plan(const bihuan::SheetTable& table, const bihuan::ImportOptions& options = {}) const;
    /// The first row holds the headings.
    bihuan::ImportPlan plan(const QList<QStringList>& rows, const bihuan::ImportOptions& options = {}) const;
    bihuan::ImportResult imported(const QList<QStringList>& rows, const bihuan::ImportOptions& options = {}) const;

    QList<bihuan::Person> people() const;
    bihuan::Person person(const QString& name) const; ///< the only one of this name
    /// Every row of every table an import may touch, to see that nothing changed.
    QString everything() const;

    bihuan::StaffCategory teacher, guard;
    bihuan::Department teaching, affairs;
    bihuan::Post classTeacher;
};

bihuan::SheetTable tableFrom(const QList<QStringList>& rows);
QStringList codesOf(const bihuan::RowIssues& issues);
bool hasCode(const bihuan::RowIssues& issues, const QString& code);
