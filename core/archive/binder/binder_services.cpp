// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/binder/binder_services.h"

#include "core/storage/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("binder", text);
}

} // namespace

void registerBinderKinds(Registry& registry)
{
    registry.add(inspectionIndicatorType().kind());
    registry.add(archiveExportType().kind());
}

Result<Id<ArchiveExport>> BinderServices::record(const QString& what, const BinderReport& report)
{
    QStringList paths, hashes;
    for (const BinderFile& file : report.files) {
        paths << file.path;
        hashes << QString::fromLatin1(file.sha256.toHex());
    }
    QStringList notes = report.leftOut;
    if (notes.size() > 10)
        notes = notes.mid(0, 9) << tr("and %1 more").arg(report.leftOut.size() - 9);
    const ArchiveExport made{.madeAt = records.store().database().clock().now().toString(u"yyyy-MM-dd HH:mm"_s), .what = what.left(200), .path = paths.join(u'\n'), .items = report.items,
                             .records = report.records, .pages = report.pages, .kilobytes = int((report.bytes + 1023) / 1024), .problems = int(report.problems.size()), .sha256 = hashes.join(u'\n'),
                             .note = notes.join(u'\n').left(2000)};
    const RecordKind& kind = archiveExportType().kind();
    BIHUAN_TRY_ASSIGN(const qint64 id, records.save(kind, archiveExportType().toRecord(made), tr("Archive file made: %1").arg(what)));
    return Id<ArchiveExport>(id);
}

Result<QList<RecordIssue>> binderIssues(BinderServices& services)
{
    const RecordKind& kind = inspectionIndicatorType().kind();
    BIHUAN_TRY_ASSIGN(const auto indicators, services.records.store().list(inspectionIndicatorType()));
    QList<RecordIssue> issues;
    for (const InspectionIndicator& one : indicators) {
        const QStringList unknown = one.disabled ? QStringList() : evidenceOf(one.evidence, services.papers).unknown;
        if (!unknown.isEmpty())
            issues << RecordIssue{kind.code, one.id.value(), u"%1 %2"_s.arg(one.code, one.title),
                                  {Severity::Warning, u"indicator.unknown_evidence"_s, u"evidence"_s, tr("“%1” is no kind of record here. Known: %2.").arg(unknown.join(u'、'), evidenceWords(services.papers).join(u'、'))}};
    }
    return issues;
}

} // namespace bihuan
