// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/items/archive_services.h"
#include "core/archive/items/archive_states.h"
#include "core/people/defaults.h"
#include "tests/core/documents/pages_for_test.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QTemporaryDir>

namespace bihuan::test {

/// The value of a result that is only looked through.
template <class T>
T rowsOf(Result<T> result)
{
    REQUIRE_OK(result);
    return std::move(*result);
}

/// A school on 2026-09-05 with its default data and an archive.
struct ArchiveSchool : MemorySchool {
    ArchiveSchool()
    {
        REQUIRE_OK(seedDefaults(*store));
        SchoolProfile profile = *schoolProfile(*store);
        profile.name = QStringLiteral("青岛示例小学");
        REQUIRE_OK(service->save(schoolProfileType().kind(), schoolProfileType().toRecord(profile)));
    }
    QTemporaryDir folder;
    AttachmentStore attachments{*database, folder.filePath(QStringLiteral("att"))};
    ArchiveServices archive{*service, attachments, [] { return std::make_shared<TextShaper>(FontBook()); }};

    /// An item entered by hand, complete.
    ArchiveItem paper(const QString& title, int year = 2025, const QString& classCode = QStringLiteral("ZZ"), const QString& retention = QStringLiteral("D10"), QDate date = {}, int pages = 4)
    {
        const auto undo = archive.items.add({.year = year, .retention = retention, .classCode = classCode, .authorOrg = QStringLiteral("青岛示例小学"), .title = title,
                                             .docDate = date.isValid() ? date : QDate(year, 3, 1), .pages = pages});
        REQUIRE_OK(undo);
        return now(Id<ArchiveItem>(undo->steps.first().after.id));
    }
    ArchiveItem now(Id<ArchiveItem> id) const { return **store->find(archiveItemType(), id); }
    QList<Id<ArchiveItem>> all(int year = 2025) const
    {
        QList<Id<ArchiveItem>> ids;
        for (const ArchiveRow& row : rowsOf(archiveRows(*store, {.year = year})))
            ids << row.item.id;
        return ids;
    }
    /// Describes and sorts everything of a year that has no number.
    void prepare(int year = 2025)
    {
        QList<Id<ArchiveItem>> open;
        for (const Id<ArchiveItem> id : all(year))
            if (!isNumbered(now(id)))
                open << id;
        REQUIRE_OK(archive.items.describe(open, {}, true));
        QList<Id<ArchiveItem>> order;
        for (const ArchiveItem& item : rowsOf(archive.items.sortable(year)))
            order << item.id;
        REQUIRE_OK(archive.items.sort(order));
    }
    void number(int year = 2025)
    {
        prepare(year);
        const auto plan = archive.items.numberPlan(year);
        REQUIRE_OK(plan);
        REQUIRE_OK(archive.items.number(*plan));
    }
    QStringList codes(int year = 2025) const
    {
        QStringList found;
        for (const ArchiveRow& row : rowsOf(archiveRows(*store, {.year = year})))
            found << row.item.archivalCode;
        return found;
    }
    QStringList issueCodes(const ArchiveItem& item) const
    {
        QStringList found;
        for (const Issue& issue : service->check(archiveItemType().kind(), archiveItemType().toRecord(item)))
            found << issue.code;
        return found;
    }
    QStringList sourceCodes()
    {
        QStringList found;
        const auto issues = archiveIssues(archive);
        REQUIRE_OK(issues);
        for (const RecordIssue& issue : rowsOf(issues))
            found << issue.issue.code;
        return found;
    }
    template <class T>
    bool refused(const Result<T>& result, const QString& words = {}) const
    {
        if (result)
            return false;
        CAPTURE(result.error().subject.toStdString());
        return (result.error().kind == Error::Kind::Refused || result.error().kind == Error::Kind::Invalid) && result.error().subject.contains(words);
    }
    /// Pages of a set, written to <build>/screens and read by another program, without blanks; empty when pdftotext is missing.
    QStringList read(PageSet& pages, const QString& name) const
    {
        QDir().mkpath(QStringLiteral(BIHUAN_BINARY_DIR "/screens"));
        const QString path = QStringLiteral(BIHUAN_BINARY_DIR "/screens/%1.pdf").arg(name);
        REQUIRE_OK(exportPdf(pages, path));
        return pagesOf(path);
    }
    QStringList read(const TableContent& table, const QString& name) const
    {
        TablePages pages(table, {.title = table.title, .author = {}, .subject = {}, .created = clock.now()}, std::make_shared<TextShaper>(FontBook()));
        return read(pages, name);
    }
    static QStringList pagesOf(const QString& path)
    {
        const auto text = runProgram(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        QStringList pages = text ? QString::fromUtf8(*text).split(QChar(u'\f'), Qt::SkipEmptyParts) : QStringList();
        for (QString& page : pages)
            page.remove(QRegularExpression(QStringLiteral("\\s")));
        return pages;
    }
};

} // namespace bihuan::test
