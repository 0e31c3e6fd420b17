// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hazards/rectify_notice.h"

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("hazards", text);
}

Issues rectifyNoticeIssues(const RectifyNotice& notice, const RecordStore&, QDate today)
{
    Issues issues;
    if (!notice.voided && notice.state == u"issued"_s && notice.dueOn.isValid() && notice.dueOn < today)
        issues << Issue{Severity::Warning, u"notice.overdue"_s, u"due_on"_s,
                        tr("The receipt of %1 was due on %2 and has not come back.").arg(notice.docNo, notice.dueOn.toString(Qt::ISODate))};
    return issues;
}

/// Names and members of an item, in one place for both directions.
constexpr struct {
    const char* name;
    QString NoticeSheet::Item::*member;
} itemFields[] = {{"number", &NoticeSheet::Item::number},   {"place", &NoticeSheet::Item::place},
                  {"category", &NoticeSheet::Item::category}, {"level", &NoticeSheet::Item::level},
                  {"description", &NoticeSheet::Item::description}, {"measure", &NoticeSheet::Item::measure},
                  {"found_on", &NoticeSheet::Item::foundOn}, {"due", &NoticeSheet::Item::due},
                  {"photo", &NoticeSheet::Item::photo}};
constexpr struct {
    const char* name;
    QString NoticeSheet::*member;
} sheetFields[] = {{"school", &NoticeSheet::school}, {"doc_no", &NoticeSheet::docNo}, {"short_code", &NoticeSheet::shortCode},
                   {"department", &NoticeSheet::department}, {"issuer", &NoticeSheet::issuer},
                   {"issued_on", &NoticeSheet::issuedOn}, {"due", &NoticeSheet::due}};

} // namespace

const RecordType<RectifyNotice>& rectifyNoticeType()
{
    static const RecordType<RectifyNotice> type =
        RecordType<RectifyNotice>("rectify_notice", NOOP("Rectification notice"), NOOP("Rectification notices"))
            .text("doc_no", NOOP("Number of the notice"), &RectifyNotice::docNo, {.flags = Generated | Required | Unique | Searchable, .maxLength = 40})
            .integer("year", NOOP("Year"), &RectifyNotice::year, {.flags = Generated | Hidden})
            .integer("serial", NOOP("Serial"), &RectifyNotice::serial, {.flags = Generated | Hidden})
            .text("short_code", NOOP("Code on the receipt"), &RectifyNotice::shortCode, {.flags = Generated | Hidden | Unique | Searchable, .maxLength = 20})
            .choice("state", NOOP("State"), &RectifyNotice::state,
                    {{u"issued"_s, NOOP("Issued")}, {u"returned"_s, NOOP("Receipt returned")}}, {.flags = Generated})
            .references("hazards", NOOP("Hazards"), &RectifyNotice::hazards, "loop_item", {.flags = Generated | Required})
            .reference("department", NOOP("Responsible department"), &RectifyNotice::department, "department", {.flags = Generated | Searchable})
            .date("due_on", NOOP("Due"), &RectifyNotice::dueOn, {.flags = Generated})
            .reference("issuer", NOOP("Issued by"), &RectifyNotice::issuer, "person", {.flags = Generated | Hidden})
            .date("issued_on", NOOP("Issued on"), &RectifyNotice::issuedOn, {.flags = Generated})
            .date("receipt_on", NOOP("Receipt returned on"), &RectifyNotice::receiptOn, {.flags = Generated})
            .reference("receipt_by", NOOP("Receipt handed in by"), &RectifyNotice::receiptBy, "person", {.flags = Generated | Hidden})
            .text("receipt_note", NOOP("Note on the receipt"), &RectifyNotice::receiptNote)
            .named("doc_no")
            .ordered({u"-year"_s, u"-serial"_s})
            .checkedBy(rectifyNoticeIssues);
    return type;
}

QByteArray toJson(const NoticeSheet& sheet)
{
    QJsonObject object, words;
    for (const auto& field : sheetFields)
        object[QLatin1String(field.name)] = sheet.*field.member;
    object[u"created"_s] = sheet.created.toString(Qt::ISODate);
    for (auto word = sheet.words.cbegin(); word != sheet.words.cend(); ++word)
        words[word.key()] = word.value();
    object[u"words"_s] = words;
    QJsonArray items;
    for (const NoticeSheet::Item& item : sheet.items) {
        QJsonObject one;
        for (const auto& field : itemFields)
            one[QLatin1String(field.name)] = item.*field.member;
        items << one;
    }
    object[u"items"_s] = items;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<NoticeSheet> noticeSheetFromJson(const QByteArray& json)
{
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsing).object();
    NoticeSheet sheet;
    for (const auto& field : sheetFields)
        sheet.*field.member = object[QLatin1String(field.name)].toString();
    sheet.created = QDateTime::fromString(object[u"created"_s].toString(), Qt::ISODate);
    const QJsonObject words = object[u"words"_s].toObject();
    for (auto word = words.begin(); word != words.end(); ++word)
        sheet.words.insert(word.key(), word.value().toString());
    for (const QJsonValue& value : object[u"items"_s].toArray()) {
        NoticeSheet::Item item;
        for (const auto& field : itemFields)
            item.*field.member = value[QLatin1String(field.name)].toString();
        sheet.items << item;
    }
    if (sheet.docNo.isEmpty() || sheet.items.isEmpty())
        return Error{Error::Kind::Format, tr("the text of a rectification notice"), parsing.errorString()};
    return sheet;
}

} // namespace bihuan
