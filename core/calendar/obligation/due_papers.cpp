// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/obligation/due_papers.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("due", text);
}

} // namespace

TableContent dueSheet(const QList<DueRow>& rows, const DueNames& names, const QString& school, QDate today, QDate until)
{
    TableContent table;
    table.title = tr("What is due");
    table.subtitleLeft = school;
    table.subtitleRight = tr("As of %1, due until %2").arg(today.toString(Qt::ISODate), until.toString(Qt::ISODate));
    table.columns = {{tr("Work"), 4, 42}, {tr("Mechanism"), 1, 17}, {tr("Department"), 2, 22}, {tr("Due"), 1, 20, TableColumn::Align::Centre},
                     {tr("State"), 1, 13, TableColumn::Align::Centre}, {tr("Done on"), 1, 17}, {tr("Signed"), 1, 15}};
    QList<TableRow> lines;
    for (const DueRow& row : rows) {
        const DueItem& item = row.item;
        QString work = row.rule.name;
        if (!item.occurrence.about.isEmpty())
            work = tr("%1 (%2)").arg(work, item.occurrence.about);
        QString day = item.occurrence.due.toString(Qt::ISODate);
        if (item.occurrence.tentative)
            day = tr("%1\n(may move)").arg(day); // the holiday it hangs on is not announced
        lines << TableRow{{work, names.mechanism(row.rule), names.departmentsOf(row.rule), day, stateName(item),
                           item.doneOn.isValid() ? item.doneOn.toString(Qt::ISODate) : QString(), QString()},
                          spanName(spanOf(item, today))};
    }
    std::stable_sort(lines.begin(), lines.end(), [&](const TableRow& a, const TableRow& b) {
        const auto place = [](const QString& group) {
            int at = 0;
            for (const DueSpan span : {DueSpan::Overdue, DueSpan::ThisWeek, DueSpan::ThisMonth, DueSpan::Later, DueSpan::Over}) {
                if (spanName(span) == group)
                    return at;
                ++at;
            }
            return at;
        };
        return place(a.group) < place(b.group);
    });
    table.setRows(lines);
    table.rowNumbers = true;
    table.signatureLine = true;
    return table;
}

} // namespace bihuan
