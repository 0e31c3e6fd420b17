// SPDX-License-Identifier: GPL-3.0-or-later
// equipment due, equipment test, equipment tags
#include "app/ctl/commands.h"

#include "app/ctl/agreements.h"
#include "core/documents/text_shaper.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

Result<QList<Id<Equipment>>> equipmentNamed(Session& session)
{
    QList<Id<Equipment>> ids;
    for (const QString& number : session.arguments().words) {
        BIHUAN_TRY_ASSIGN(const Equipment one, session.services().equipment->find(number));
        ids << one.id;
    }
    return ids;
}

} // namespace

Result<> equipmentDueList(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const QDate until, dateOption(arguments, u"until"_s));
    QString path;
    if (arguments.has(u"out"_s)) {
        BIHUAN_TRY_ASSIGN(path, outputFile(arguments, u"out"_s, u".pdf"_s));
    }
    BIHUAN_TRY(session.open());
    const QDate day = until.isValid() ? until : session.clock().today();
    EquipmentService& service = *session.services().equipment;
    if (!path.isEmpty()) {
        BIHUAN_TRY_ASSIGN(const TableContent table, service.dueList(day));
        TablePages pages(table, {table.title, table.subtitleLeft, {}, session.clock().now()}, std::make_shared<TextShaper>(FontBook()));
        BIHUAN_TRY(exportPdf(pages, path, session.progress()));
        session.note(path);
    }
    BIHUAN_TRY_ASSIGN(const auto due, service.due(day));
    QJsonArray all;
    for (const Equipment& one : due) {
        const QString on = equipmentDue(one).toString(Qt::ISODate);
        all << QJsonObject{{u"number"_s, one.number}, {u"kind"_s, one.kind}, {u"last_test"_s, one.lastTest.toString(Qt::ISODate)}, {u"due"_s, on}, {u"expires_on"_s, one.expiresOn.toString(Qt::ISODate)}};
        if (!session.wantsJson())
            session.line(QStringList{one.number, equipmentKindName(one.kind), on}.join(u'\t'));
    }
    if (session.wantsJson())
        session.print(all);
    return {};
}

Result<> testEquipment(Session& session)
{
    const Arguments& arguments = session.arguments();
    TestEntry entry{.testedOn = {}, .result = u"ok"_s, .tester = arguments.value(u"by"_s), .finding = {}};
    BIHUAN_TRY_ASSIGN(entry.testedOn, dateOption(arguments, u"date"_s));
    if (arguments.has(u"fault"_s) && arguments.has(u"repaired"_s))
        return Error{Error::Kind::Invalid, tr("Only one of --fault and --repaired."), {}};
    for (const QString& result : {u"fault"_s, u"repaired"_s})
        if (arguments.has(result)) {
            entry.result = result;
            entry.finding = arguments.value(result);
        }
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const auto ids, equipmentNamed(session));
    BIHUAN_TRY_ASSIGN(const TestReport report, session.services().equipment->enter(ids, entry));
    QJsonArray tests, items;
    for (const EquipmentTest& test : report.tests)
        tests << test.number;
    for (const LoopItem& item : report.items)
        items << item.number;
    if (session.wantsJson()) {
        session.print(QJsonObject{{u"tests"_s, tests}, {u"items"_s, items}});
        return {};
    }
    for (const EquipmentTest& test : report.tests)
        session.line(test.number);
    for (const LoopItem& item : report.items)
        session.line(tr("In the ledger: %1 %2").arg(item.number, item.description));
    return {};
}

Result<> equipmentTags(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const QString path, outputFile(arguments, u"out"_s, u".pdf"_s));
    BIHUAN_TRY_ASSIGN(const int start, arguments.number(u"start"_s, 1, 1));
    BIHUAN_TRY_ASSIGN(const int year, arguments.number(u"year"_s, session.clock().today().year(), 2000));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const auto ids, equipmentNamed(session));
    BIHUAN_TRY_ASSIGN(const auto pages, session.services().equipment->tags(ids, year, start - 1));
    BIHUAN_TRY_ASSIGN(const int written, exportPdf(*pages, path, session.progress()));
    if (session.wantsJson())
        session.print(QJsonObject{{u"file"_s, path}, {u"pages"_s, written}});
    else
        session.line(tr("%1: %2 pages").arg(path).arg(written));
    return {};
}

} // namespace bihuan::ctl
