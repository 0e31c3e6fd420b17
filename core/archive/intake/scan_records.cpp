// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/intake/scan_records.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

namespace {

QString labelOf(const char* column, const QString& code)
{
    for (const Choice& choice : scanSheetType().kind().field(QString::fromLatin1(column))->choices)
        if (choice.code == code)
            return QCoreApplication::translate("record", choice.label);
    return {};
}

} // namespace

const RecordType<ScanBatch>& scanBatchType()
{
    static const RecordType<ScanBatch> type =
        RecordType<ScanBatch>("scan_batch", NOOP("Scan intake"), NOOP("Scan intakes"))
            .text("label", NOOP("Intake"), &ScanBatch::label, {.flags = Required | Generated | Searchable, .maxLength = 160})
            .date("taken_on", NOOP("Came back on"), &ScanBatch::takenOn, {.flags = Required | Generated})
            .longText("source", NOOP("Files"), &ScanBatch::source, {.flags = Generated | Hidden | Searchable, .maxLength = 20000})
            .integer("pages", NOOP("Scanned pages"), &ScanBatch::pages, {.flags = Generated})
            .integer("documents", NOOP("Filed by themselves"), &ScanBatch::documents, {.flags = Generated})
            .text("note", NOOP("Note"), &ScanBatch::note)
            .named("label")
            .ordered({u"-id"_s});
    return type;
}

const RecordType<ScanSheet>& scanSheetType()
{
    static const RecordType<ScanSheet> type =
        RecordType<ScanSheet>("scan_sheet", NOOP("Scanned page"), NOOP("Scanned pages"))
            .text("name", NOOP("Page"), &ScanSheet::name, {.flags = Required | Generated, .maxLength = 260})
            .reference("batch", NOOP("Intake"), &ScanSheet::batch, "scan_batch", {.flags = Required | Generated})
            .integer("position", NOOP("Place in the stack"), &ScanSheet::position, {.flags = Generated})
            .text("code", NOOP("Code on it"), &ScanSheet::code, {.flags = Generated, .maxLength = 200})
            .integer("code_page", NOOP("Page of the paper"), &ScanSheet::codePage, {.flags = Generated | Hidden})
            .integer("code_pages", NOOP("Pages of the paper"), &ScanSheet::codePages, {.flags = Generated | Hidden})
            .choice("state", NOOP("State"), &ScanSheet::state,
                    {{u"filed"_s, NOOP("Put to its record")}, {u"blank"_s, NOOP("Blank page")}, {u"waiting"_s, NOOP("At the desk")}, {u"aside"_s, NOOP("Set aside")}},
                    {.flags = Required | Generated})
            .choice("why", NOOP("Why it waits"), &ScanSheet::why,
                    {{u"unread"_s, NOOP("No code could be read")},
                     {u"unknown_code"_s, NOOP("Its code belongs to no record")},
                     {u"several"_s, NOOP("Codes of several records are on it")},
                     {u"duplicate"_s, NOOP("Was scanned before")},
                     {u"other_year"_s, NOOP("Of another year")},
                     {u"refused"_s, NOOP("Its record does not take it")},
                     {u"damaged"_s, NOOP("The page could not be read")},
                     {u"taken_back"_s, NOOP("Was put back on the desk")}},
                    {.flags = Generated})
            .integer("turn", NOOP("Turned by"), &ScanSheet::turn, {.flags = Generated | Hidden})
            .text("hint_table", NOOP("Guessed kind"), &ScanSheet::hintTable, {.flags = Generated | Hidden})
            .integer("document", NOOP("Scanned document"), &ScanSheet::document, {.flags = Generated | Hidden})
            .integer("hint_id", NOOP("Guessed record"), &ScanSheet::hintId, {.flags = Generated | Hidden})
            .integer("picture_page", NOOP("Place of the picture"), &ScanSheet::picturePage, {.flags = Generated | Hidden})
            .text("content", NOOP("Hash"), &ScanSheet::content, {.flags = Generated | Hidden})
            .longText("words", NOOP("Words on the page"), &ScanSheet::words, {.flags = Generated | Hidden, .maxLength = 20000})
            .text("note", NOOP("Note"), &ScanSheet::note)
            .named("name")
            .ordered({u"-batch"_s, u"position"_s});
    return type;
}

QString scanWhyName(const QString& code)
{
    return labelOf("why", code);
}

QString scanStateName(const QString& code)
{
    return labelOf("state", code);
}

} // namespace bihuan
