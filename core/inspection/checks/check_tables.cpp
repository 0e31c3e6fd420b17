// SPDX-License-Identifier: GPL-3.0-or-later
// The lists on paper: the annex of the school's rules on inspections, and what each list looks at.
#include "core/inspection/checks/check_library.h"

#include "core/people/defaults.h"
#include "core/records/record_text.h"
#include "core/storage/setting.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("checks", text);
}

QString cycleName(const Checklist& list)
{
    return checkCycleName(checkCycleFromCode(list.cycle).value_or(CheckCycle::Special));
}

/// 时限: the same words in which CheckCalendar counts.
QString timeLimit(const Checklist& list)
{
    QString text;
    switch (checkCycleFromCode(list.cycle).value_or(CheckCycle::Special)) {
    case CheckCycle::Day: text = tr("Every school day, the same day"); break;
    case CheckCycle::Week: text = tr("Every week, by its last school day"); break;
    case CheckCycle::Month: text = tr("Every month, by its last school day"); break;
    case CheckCycle::TermStart: text = tr("In the week up to the first day of the term"); break;
    case CheckCycle::TermEnd: text = tr("In the last seven days of the term"); break;
    case CheckCycle::Holiday: text = tr("In the last three school days before three or more days off"); break;
    case CheckCycle::Special: text = tr("When it is called for"); break;
    }
    return list.months.isEmpty() ? text : tr("%1 (months %2)").arg(text, list.months);
}

/// 整改时限 as the loop counts it, see LoopService::usualDue().
Result<QString> rectification(const RecordStore& store)
{
    BIHUAN_TRY_ASSIGN(const auto values, setting::ofGroup(store.database(), u"loop"_s));
    const int general = values.value(u"days.general"_s, u"3"_s).toInt(), major = values.value(u"days.major"_s, u"0"_s).toInt();
    return major == 0 ? tr("general hazards %1 school days, major ones under control the same day").arg(general)
                      : tr("general hazards %1 school days, major ones under control within %2 days").arg(general).arg(major);
}

Result<TableContent> table(const RecordStore& store, const QString& title)
{
    TableContent table;
    table.title = title;
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    table.subtitleLeft = school.name;
    table.subtitleRight = store.database().clock().today().toString(Qt::ISODate);
    return table;
}

} // namespace

Result<TableContent> CheckLibrary::rules() const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(TableContent content, table(store, tr("Safety inspections: who looks at what by when")));
    BIHUAN_TRY_ASSIGN(const auto lists, this->lists());
    BIHUAN_TRY_ASSIGN(const QString limit, rectification(store));
    content.rowNumbers = true;
    content.signatureLine = true;
    content.columns = {{tr("Checklist"), 2}, {tr("Where"), 2}, {tr("By when"), 2}, {tr("Department in charge"), 1}, {tr("How it is recorded"), 2},
                       {tr("Review"), 1.5}, {tr("Put right within"), 2}};
    const RecordText text(store);
    const RecordKind& kind = checklistType().kind();
    QList<TableRow> rows;
    for (const CheckCycle cycle : allCheckCycles)
        for (const Checklist& list : lists) {
            if (list.disabled || list.cycle != checkCycleCode(cycle))
                continue;
            const Record record = checklistType().toRecord(list);
            const auto shown = [&](const QString& column) { return text.text(*kind.field(column), kind.value(record, column)); };
            QStringList where{list.isWhole() ? tr("Whole school") : QString(), shown(u"zone_kinds"_s),
                              list.words.isEmpty() ? QString() : tr("names with %1").arg(list.words), list.isWhole() ? QString() : shown(u"round"_s)};
            where.removeAll(QString());
            BIHUAN_TRY_ASSIGN(const auto items, this->items(list.id));
            const qsizetype inUse = std::count_if(items.cbegin(), items.cend(), [](const CheckItem& item) { return !item.disabled; });
            rows << TableRow{{list.name, where.join(u'；'), timeLimit(list), shown(u"department"_s),
                              tr("Inspection sheet of %1 items, signed; what is wrong goes into the ledger of hazards").arg(inUse),
                              tr("By somebody else, within a week"), limit},
                             cycleName(list)};
        }
    content.setRows(rows);
    return content;
}

Result<TableContent> CheckLibrary::contents(Id<Checklist> only) const
{
    BIHUAN_TRY_ASSIGN(TableContent content, table(m_records.store(), tr("Checklists of safety inspections")));
    BIHUAN_TRY_ASSIGN(const auto lists, this->lists());
    content.rowNumbers = true;
    content.columns = {{tr("What to check"), 4}, {tr("In order when"), 4}, {tr("How to check"), 3}, {tr("Category"), 1, 0, TableColumn::Align::Centre},
                       {tr("Source"), 0.5, 0, TableColumn::Align::Centre}};
    QList<TableRow> rows;
    for (const Checklist& list : lists) {
        if (only.isNull() ? list.disabled : list.id != only)
            continue;
        BIHUAN_TRY_ASSIGN(const auto items, this->items(list.id));
        for (const CheckItem& item : items)
            if (!item.disabled)
                rows << TableRow{{item.content, item.standard, item.method, item.category, item.source}, tr("%1 · %2").arg(list.name, cycleName(list))};
    }
    content.setRows(rows);
    return content;
}

} // namespace bihuan
