// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"

#include "app/ctl/selection.h"
#include "core/records/record_export.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

} // namespace

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

} // namespace bihuan::ctl
