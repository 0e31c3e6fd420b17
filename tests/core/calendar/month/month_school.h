// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/month/event_entries.h"
#include "core/calendar/month/month_layout.h"
#include "core/calendar/month/month_service.h"
#include "core/calendar/usual_terms.h"
#include "core/people/defaults.h"
#include "tests/core/documents/pages_for_test.h"
#include "tests/core/documents/recording_canvas.h"
#include "tests/support/catch.h"
#include "tests/support/memory_school.h"

#include <QRegularExpression>
#include <QTemporaryDir>

namespace bihuan::test {

using namespace Qt::StringLiterals;

/// A school with the bundled holidays and fixed days, the terms of 2025/26 and 2026/27, and drills and activities from a list.
struct MonthSchool : MemorySchool {
    MonthSchool()
    {
        REQUIRE_OK(seedDefaults(*store));
        SchoolProfile profile = *schoolProfile(*store);
        profile.name = u"青岛第二实验小学"_s;
        add(schoolProfileType(), profile);
        for (const int year : {2025, 2026})
            for (const SchoolTerm& term : usualTerms::ofYear(year))
                add(schoolTermType(), term);
        calendar.entries.addSource(schoolEventEntries(*service));
        for (const QString& kind : {u"drill"_s, u"edu_activity"_s})
            calendar.entries.addSource({kind,
                                        [this, kind](QDate from, QDate to) -> Result<QList<CalendarEntry>> {
                                            QList<CalendarEntry> found;
                                            for (const CalendarEntry& entry : std::as_const(planned))
                                                if (entry.kind == kind && entry.day <= to && std::max(entry.day, entry.lastDay) >= from)
                                                    found << entry;
                                            return found;
                                        },
                                        [this](qint64 id, QDate to) -> Result<> {
                                            if (!refusal.isEmpty())
                                                return Error{Error::Kind::Refused, refusal, {}};
                                            for (CalendarEntry& entry : planned)
                                                if (entry.id == id)
                                                    entry.day = to;
                                            return {};
                                        }});
        months.setThemes([this](int, int month) -> Result<QString> { return themes.value(month); });
    }

    CalendarEntry& plan(QDate on, const QString& text, const QString& group = u"activity"_s, QTime at = {})
    {
        planned << CalendarEntry{.day = on, .at = at, .text = text, .group = group, .kind = group == u"drill"_s ? u"drill"_s : u"edu_activity"_s,
                                 .id = planned.size() + 1, .movable = true};
        return planned.last();
    }
    SchoolEvent event(const QString& name, QDate first, QDate last = {}, const QString& kind = u"other"_s)
    {
        return add(schoolEventType(), SchoolEvent{.name = name, .kind = kind, .firstDay = first, .lastDay = last});
    }
    MonthPrint print(const MonthPaperOptions& options)
    {
        auto made = months.print(options, shaper);
        REQUIRE_OK(made);
        return *made;
    }
    /// The text of each page of the PDF, without blanks; empty when pdftotext is missing.
    QStringList written(PageSet& pages)
    {
        const QString path = folder.filePath(u"calendar.pdf"_s);
        REQUIRE_OK(exportPdf(pages, path));
        const auto text = runProgram(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
        if (!text)
            return {};
        QStringList list = QString::fromUtf8(*text).split(QChar(u'\f'));
        list.removeLast();
        for (QString& page : list)
            page.remove(QRegularExpression(u"\\s"_s));
        return list;
    }

    QTemporaryDir folder;
    QList<CalendarEntry> planned;
    QString refusal; ///< what the sources of drills and activities say when they are to move one
    QHash<int, QString> themes{{1, u"冬季安全"_s}, {2, u"平安假期"_s}, {3, u"开学第一课"_s}, {4, u"安全教育日"_s}, {5, u"防灾减灾"_s}, {6, u"安全生产"_s},
                               {7, u"平安暑假"_s}, {8, u"预防溺水"_s}, {9, u"开学第一课\n平安开学，从第一课开始"_s}, {10, u"国家安全"_s},
                               {11, u"119消防\n人人讲安全，个个会应急"_s}, {12, u"交通安全"_s}};
    TextShaper shaper{FontBook()};
    CalendarServices calendar{*service};
    MonthService months{calendar};
};

} // namespace bihuan::test
