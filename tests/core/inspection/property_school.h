// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/text_shaper.h"
#include "core/inspection/property/property_services.h"
#include "core/people/defaults.h"
#include "core/people/demo_school.h"
#include "core/people/zone.h"
#include "tests/core/documents/pages_for_test.h"
#include "tests/support/memory_school.h"

#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace bihuan::test {

/// The demo school of 2026-11-20 with two companies: guards and cleaners.
struct ServedSchool : MemorySchool {
    ServedSchool()
    {
        clock.set(QDateTime(QDate(2026, 11, 20), QTime(9, 0)));
        REQUIRE_OK(seedDefaults(*store));
        REQUIRE_OK(createDemoSchool(*store, 7, clock.today()));
        REQUIRE_OK(property.companies.takeFromStaff());
        guards = *property.companies.find(QStringLiteral("示例保安服务公司"));
        cleaners = *property.companies.find(QStringLiteral("示例物业服务公司"));
    }
    QTemporaryDir folder;
    AttachmentStore attachments{*database, folder.filePath(QStringLiteral("att"))};
    LoopService loop{*service, attachments};
    PropertyServices property{*service, loop, [] { return std::make_shared<TextShaper>(FontBook()); }};
    PropertyCompany guards, cleaners;

    QString file(const QString& name = QStringLiteral("out.pdf")) const { return folder.filePath(name); }
    Zone zone() const { return store->list(zoneType())->first(); }
    Person cleaner() const { return property.companies.people(cleaners, clock.today())->first(); }
    PropertyCompany changed(PropertyCompany company)
    {
        REQUIRE_OK(service->save(propertyCompanyType().kind(), propertyCompanyType().toRecord(company)));
        return **store->find(propertyCompanyType(), company.id);
    }
    /// Pages of the file without blanks; empty when pdftotext is missing.
    QStringList pagesOf(const QString& path) const
    {
        const auto text = runProgram(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
        QStringList pages = text ? QString::fromUtf8(*text).split(QChar(u'\f'), Qt::SkipEmptyParts) : QStringList();
        for (QString& page : pages)
            page.remove(QRegularExpression(QStringLiteral("\\s")));
        return pages;
    }
    SpotReport draft(int slip) const
    {
        return {.slip = slip, .seenOn = QDate(2026, 11, 19), .zone = zone().id, .place = QStringLiteral("后门左侧"), .symptom = QStringLiteral("插座面板开裂露出铜片")};
    }
};

} // namespace bihuan::test
