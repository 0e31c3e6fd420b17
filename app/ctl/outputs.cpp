// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/outputs.h"

#include "app/ctl/commands.h"
#include "app/ctl/selection.h"
#include "core/documents/text_shaper.h"
#include "core/people/defaults.h"
#include "core/records/record_export.h"
#include "core/records/record_register.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

} // namespace

Result<> writeTable(Session& session, const TableContent& content, const QString& school, const QString& path)
{
    TablePages pages(content, {content.title, school, {}, session.clock().now()}, std::make_shared<TextShaper>(FontBook()));
    BIHUAN_TRY_ASSIGN(const int written, exportPdf(pages, path, session.progress()));
    if (session.wantsJson())
        session.print(QJsonObject{{u"file"_s, path}, {u"rows"_s, content.rowCount}, {u"pages"_s, written}});
    else
        session.line(tr("%1: %2 rows, %3 pages").arg(path).arg(content.rowCount).arg(written));
    return {};
}

Result<> exportKind(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".xlsx"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const RecordKind* kind, session.kind(session.arguments().words[0]));
    BIHUAN_TRY_ASSIGN(const auto records, selectRecords(session, session.services(), *kind));
    BIHUAN_TRY_ASSIGN(const Masking masking, maskingOf(session.arguments(), session.services(), *kind));
    ExportOptions options;
    options.masking = masking;
    BIHUAN_TRY_ASSIGN(const qint64 rows, exportRecords(*session.services().store, *kind, records, path, options));
    if (session.wantsJson())
        session.print(QJsonObject{{u"file"_s, path}, {u"rows"_s, rows}});
    else
        session.line(tr("%1: %2 rows").arg(path).arg(rows));
    return {};
}

Result<> printRegister(Session& session)
{
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(session.arguments(), u"out"_s, u".pdf"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const RecordKind* kind, session.kind(session.arguments().words[0]));
    BIHUAN_TRY_ASSIGN(const auto records, selectRecords(session, session.services(), *kind));
    const RecordStore& store = *session.services().store;
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    RegisterOptions options;
    options.school = school.name;
    options.note = QStringList(session.arguments().values(u"where"_s) + QStringList(session.clock().today().toString(Qt::ISODate))).join(u"  "_s);
    BIHUAN_TRY_ASSIGN(const TableContent content, registerOf(store, *kind, records, options));
    return writeTable(session, content, school.name, path);
}

} // namespace bihuan::ctl
