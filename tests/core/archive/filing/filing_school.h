// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/filing/filing_services.h"
#include "core/loop/loop_service.h"
#include "core/people/defaults.h"
#include "tests/core/documents/pages_for_test.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QTemporaryDir>

namespace bihuan::test {

/// A school on Saturday 2026-09-05 with its default data, and four people.
struct FilingSchool : MemorySchool {
    FilingSchool()
    {
        REQUIRE_OK(seedDefaults(*store));
        SchoolProfile profile = *schoolProfile(*store);
        profile.name = QStringLiteral("青岛示例小学");
        REQUIRE_OK(service->save(schoolProfileType().kind(), schoolProfileType().toRecord(profile)));
        teachers = addCategory(QStringLiteral("test_teacher"), QStringLiteral("试用教师"));
        office = addDepartment(QStringLiteral("安全办"));
        for (const auto& name : {u"王校长", u"李安全", u"张总务", u"赵教导"})
            people << addPerson(QString::fromUtf16(name), teachers, office);
        clock.set(QDateTime(QDate(2026, 9, 7), QTime(8, 0))); // Monday
    }
    QTemporaryDir folder;
    AttachmentStore attachments{*database, folder.filePath(QStringLiteral("att"))};
    LoopService loop{*service, attachments};
    FilingServices filing{*service, attachments, [] { return std::make_shared<TextShaper>(FontBook()); }};
    StaffCategory teachers;
    Department office;
    QList<Person> people;

    FilingRule rule(const QString& code) const
    {
        for (const FilingRule& one : store->list(filingRuleType()).value_or({}))
            if (one.code == code)
                return one;
        return {};
    }
    Filing drafted(const QString& code = QStringLiteral("work_plan"))
    {
        const auto draft = filing.filings.draft(rule(code).id);
        REQUIRE_OK(draft);
        const auto id = filing.filings.add(*draft);
        REQUIRE_OK(id);
        return *filing.filings.find(*id);
    }
    FilingMove step(FilingAction action, const QString& note = {}, QDate day = {}) const
    {
        FilingMove move;
        move.action = action;
        move.person = people[0].id;
        move.channel = action == FilingAction::Send ? QStringLiteral("paper") : QString();
        move.number = action == FilingAction::Acknowledge ? QStringLiteral("回18") : QString();
        move.note = note;
        move.date = day;
        return move;
    }
    IncomingDoc received(const QString& title, const QString& docNo, const QString& from = QStringLiteral("区教育和体育局")) const
    {
        IncomingDoc doc;
        doc.title = title;
        doc.docNo = docNo;
        doc.fromOrg = from;
        doc.receivedOn = clock.today();
        return doc;
    }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    /// Pages as pdftotext reads them, without blanks.
    QStringList read(PageSet& pages, const QString& name) const
    {
        const QString kept = qEnvironmentVariable("BIHUAN_PICTURES");
        const QString path = (kept.isEmpty() ? folder.path() : kept) + u'/' + name;
        const auto written = exportPdf(pages, path);
        REQUIRE_OK(written);
        const auto text = runProgram(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        QStringList read = text ? QString::fromUtf8(*text).split(QChar(u'\f'), Qt::SkipEmptyParts) : QStringList();
        for (QString& page : read)
            page.remove(QRegularExpression(QStringLiteral("\\s")));
        return read;
    }
    QStringList read(const TableContent& table, const QString& name) const
    {
        TablePages pages(table, {.title = table.title, .author = {}, .subject = {}, .created = clock.now()}, std::make_shared<TextShaper>(FontBook()));
        return read(pages, name);
    }
};

} // namespace bihuan::test
