// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/text_shaper.h"
#include "core/inspection/hazards/hazard_services.h"
#include "core/inspection/hazards/inspection_rule.h"
#include "tests/core/documents/pages_for_test.h"
#include "tests/core/loop/loop_school.h"

namespace bihuan::test {

/// The loop's school with a name, the papers' services and an assigned hazard at hand.
struct HazardSchool : LoopSchool {
    HazardSchool()
    {
        REQUIRE_OK(service->save(schoolProfileType().kind(),
                                 schoolProfileType().toRecord({.name = QStringLiteral("青岛山海小学"), .phone = QStringLiteral("053288880000")})));
    }
    HazardServices hazards{*service, attachments, loop, [] { return std::make_shared<TextShaper>(FontBook()); }};

    LoopItem assigned(const QString& level = QStringLiteral("general"), Id<Department> department = {})
    {
        const LoopItem item = add(draft(level));
        return step(item, {.action = LoopAction::Assign, .due = QDate(2026, 9, 9), .department = department.isNull() ? office.id : department,
                           .owner = fixer.id, .measure = QStringLiteral("断电后更换插座面板")});
    }
    /// The text of a PDF as another reader sees it, without blanks; nothing when that is not installed.
    std::optional<QString> wordsOf(const QString& pdf, int page = 0) const
    {
        QStringList arguments{QStringLiteral("-raw"), pdf, QStringLiteral("-")};
        if (page > 0)
            arguments = QStringList{QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"), QString::number(page)} + arguments;
        const auto text = runProgram(QStringLiteral("pdftotext"), arguments);
        return text ? std::optional(QString::fromUtf8(*text).remove(QRegularExpression(QStringLiteral("\\s")))) : std::nullopt;
    }
    QString file(const QString& name) const { return folder.filePath(name); }
};

} // namespace bihuan::test
