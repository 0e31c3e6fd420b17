// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/binder/source_data.h"

#include "core/records/record_export.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("binder", text);
}

XlsxSheet catalogue(const BinderPlan& plan)
{
    XlsxSheet sheet{.name = tr("Catalogue"), .title = u"%1　%2"_s.arg(plan.school, plan.title), .columns = {}, .rows = {}};
    for (const QString& heading : {tr("Class"), tr("No."), tr("Archival code"), tr("Document number"), tr("Title"), tr("By"), tr("Date"), tr("Where the paper is")})
        sheet.columns << XlsxColumn{heading};
    sheet.columns[1].kind = XlsxColumn::Kind::Number;
    sheet.columns[6].kind = XlsxColumn::Kind::Date;
    int number = 0;
    for (const BoundGroup& group : plan.groups)
        for (const BoundItem& item : group.items)
            sheet.rows << QStringList{group.title, QString::number(++number), item.number, item.docNo, item.title, item.author, item.date.toString(Qt::ISODate), item.place.isEmpty() ? item.state : item.place};
    return sheet;
}

} // namespace

Result<QByteArray> sourceData(const RecordStore& store, const BinderPlan& plan)
{
    QList<XlsxSheet> sheets{catalogue(plan)};
    QStringList order;
    QHash<QString, QList<qint64>> ids;
    for (const BoundRecord& record : plan.records()) {
        if (!ids.contains(record.kind))
            order << record.kind;
        ids[record.kind] << record.id;
    }
    for (const QString& code : std::as_const(order)) {
        const RecordKind* kind = store.registry().find(code);
        if (!kind)
            continue;
        BIHUAN_TRY_ASSIGN(auto records, store.some(*kind, ids[code]));
        QHash<qint64, qsizetype> place;
        for (qsizetype i = 0; i < ids[code].size(); ++i)
            place.insert(ids[code][i], i);
        std::sort(records.begin(), records.end(), [&](const Record& a, const Record& b) { return place[a.id] < place[b.id]; });
        BIHUAN_TRY_ASSIGN(const XlsxSheet sheet, exportSheet(store, *kind, records));
        sheets << sheet;
    }
    const QTemporaryDir folder; // readable by this user alone, and gone afterwards
    const QString path = folder.filePath(u"data.xlsx"_s);
    BIHUAN_TRY(writeXlsx(path, sheets));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, path, file.errorString()};
    return file.readAll();
}

} // namespace bihuan
