// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/text_shaper.h"
#include "core/education/education_services.h"
#include "core/people/defaults.h"
#include "tests/core/documents/pages_for_test.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QTemporaryDir>

namespace bihuan::test {

/// A school on 2026-09-05 with its default data, the terms of 2026–2027 and twelve classes, two in each grade.
struct EducationSchool : MemorySchool {
    EducationSchool()
    {
        REQUIRE_OK(seedDefaults(*store));
        SchoolProfile profile = *schoolProfile(*store);
        profile.name = QStringLiteral("青岛示例小学");
        profile.phone = QStringLiteral("053280000000");
        REQUIRE_OK(service->save(schoolProfileType().kind(), schoolProfileType().toRecord(profile)));
        first = add(schoolTermType(), SchoolTerm{.name = QStringLiteral("2026—2027学年第一学期"), .schoolYear = 2026, .term = QStringLiteral("first"), .firstDay = {2026, 9, 1}, .lastDay = {2027, 1, 22}});
        second = add(schoolTermType(), SchoolTerm{.name = QStringLiteral("2026—2027学年第二学期"), .schoolYear = 2026, .term = QStringLiteral("second"), .firstDay = {2027, 2, 22}, .lastDay = {2027, 7, 9}});
        const QString grades = QStringLiteral("一二三四五六");
        for (int grade = 1; grade <= 6; ++grade)
            for (int no = 1; no <= 2; ++no)
                classes << add(schoolClassType(), SchoolClass{.name = QStringLiteral("%1年级%2班").arg(grades[grade - 1]).arg(no), .grade = grade, .classNo = no, .pupils = 38 + grade});
    }
    QTemporaryDir folder;
    AttachmentStore attachments{*database, folder.filePath(QStringLiteral("att"))};
    LoopService loop{*service, attachments};
    EducationServices education{*service, attachments, loop, [] { return std::make_shared<TextShaper>(FontBook()); }};
    SchoolTerm first, second;
    QList<SchoolClass> classes;

    Id<LearnWay> way(const QString& code) const
    {
        for (const LearnWay& one : store->list(learnWayType()).value_or({}))
            if (one.code == code)
                return one.id;
        return {};
    }
    EduActivity planned(QDate day, const QString& title = QStringLiteral("防震减灾主题班会"))
    {
        return add(eduActivityType(), EduActivity{.title = title, .way = way(QStringLiteral("monthly")), .heldOn = day});
    }
    EduActivity now(Id<EduActivity> id) const { return **store->find(eduActivityType(), id); }
    template <class T>
    QStringList codes(const RecordType<T>& type, const T& one) const
    {
        QStringList found;
        for (const Issue& issue : service->check(type.kind(), type.toRecord(one)))
            found << issue.code;
        return found;
    }
    QString file(const QString& name = QStringLiteral("out.pdf")) const { return folder.filePath(name); }
    /// Pages of a file without blanks; empty when pdftotext is missing.
    QStringList pagesOf(const QString& path) const
    {
        const auto text = runProgram(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        QStringList pages = text ? QString::fromUtf8(*text).split(QChar(u'\f'), Qt::SkipEmptyParts) : QStringList();
        for (QString& page : pages)
            page.remove(QRegularExpression(QStringLiteral("\\s")));
        return pages;
    }
    /// Pages of a table or set, written to a file and read by another program; a picture beside it when BIHUAN_PICTURES names a folder.
    QStringList read(PageSet& pages, const QString& name) const
    {
        const QString kept = qEnvironmentVariable("BIHUAN_PICTURES");
        const QString path = kept.isEmpty() ? file(name) : kept + u'/' + name;
        const auto written = exportPdf(pages, path);
        REQUIRE_OK(written);
        return pagesOf(path);
    }
    QStringList read(const TableContent& table, const QString& name) const
    {
        TablePages pages(table, {.title = table.title, .author = {}, .subject = {}, .created = clock.now()}, std::make_shared<TextShaper>(FontBook()));
        return read(pages, name);
    }
};

} // namespace bihuan::test
