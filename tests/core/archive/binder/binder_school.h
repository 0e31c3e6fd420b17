// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/binder/binder_gather.h"
#include "core/archive/binder/binder_services.h"
#include "core/archive/items/archive_item.h"
#include "core/calendar/school_event.h"
#include "core/people/defaults.h"
#include "core/storage/transaction.h"
#include "tests/core/archive/binder/pdf_facts.h"
#include "tests/support/memory_school.h"

#include <QProcess>
#include <QTemporaryDir>

namespace bihuan::test {

/// A school whose papers are the events of its calendar: a kind without a printed form of its own.
struct BinderSchool : MemorySchool {
    BinderSchool()
    {
        REQUIRE_OK(seedDefaults(*store));
        SchoolProfile profile = *schoolProfile(*store);
        profile.name = QStringLiteral("青岛示例小学");
        REQUIRE_OK(service->save(schoolProfileType().kind(), schoolProfileType().toRecord(profile)));
        papers.addKind({&schoolEventType().kind(), QStringLiteral("education"), QStringLiteral("first_day"), {}, {QStringLiteral("校历事件")}, true});
    }
    QTemporaryDir folder;
    AttachmentStore attachments{*database, folder.filePath(QStringLiteral("att"))};
    RecordPapers papers;
    std::shared_ptr<TextShaper> shaper = std::make_shared<TextShaper>(FontBook());
    BinderServices services{*service, attachments, papers, [this] { return shaper; }};

    QString file(const QString& name) const { return folder.filePath(name); }
    BoundRecord event(const QString& name, QDate day = {2026, 3, 2})
    {
        return {schoolEventType().kind().code, add(schoolEventType(), SchoolEvent{.name = name, .kind = QStringLiteral("other"), .firstDay = day, .lastDay = day}).id.value()};
    }
    Attachment attach(const BoundRecord& record, const QString& path)
    {
        auto transaction = Transaction::begin(*database, QStringLiteral("扫描件"));
        REQUIRE_OK(transaction);
        const auto added = attachments.add(path);
        REQUIRE_OK(added);
        REQUIRE_OK(attachments.link(*added, record.kind, record.id));
        REQUIRE_OK(transaction->commit());
        return *added;
    }
    /// As it is stored; what may be entered is the archive's own matter.
    ArchiveItem item(const ArchiveItem& what, const QList<BoundRecord>& members)
    {
        auto transaction = Transaction::begin(*database, QStringLiteral("归档"));
        REQUIRE_OK(transaction);
        const auto id = store->insert(archiveItemType(), what);
        REQUIRE_OK(id);
        int position = 0;
        for (const BoundRecord& one : members)
            REQUIRE_OK(store->insert(archiveMemberType(), ArchiveMember{.item = *id, .kind = one.kind, .record = int(one.id), .position = ++position}));
        REQUIRE_OK(transaction->commit());
        return **store->find(archiveItemType(), *id);
    }
    BinderPlan plan(const BinderScope& scope = {.year = 2026})
    {
        auto gathered = gatherBinder(*store, papers, scope);
        REQUIRE_OK(gathered);
        return *gathered;
    }
    BinderReport write(const BinderPlan& plan, const QString& path, int splitMb = 0)
    {
        const auto report = Binder(services.source()).write(plan, {.path = path, .splitMb = splitMb});
        REQUIRE_OK(report);
        return *report;
    }
};

} // namespace bihuan::test
