// SPDX-License-Identifier: GPL-3.0-or-later
// Duty sheet, check sheet and list of thanks as tables.
#include "core/inspection/property/property_papers.h"

#include "core/documents/text_shaper.h"
#include "core/people/defaults.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("property", text);
}

const TableColumn::Align centre = TableColumn::Align::Centre;

QStringList monthWords(const QString& month)
{
    const QDate first = firstOfMonth(month);
    return {QString::number(first.year()), QString::number(first.month())};
}

TableContent checkTable(const QString& title, const QString& school, const QString& company, const QString& right)
{
    TableContent table;
    table.title = title;
    table.subtitleLeft = company.isEmpty() ? school : u"%1　%2"_s.arg(school, company);
    table.subtitleRight = right;
    table.signatureLine = true;
    table.rowNumbers = true;
    return table;
}

QString pointsText(int points, bool veto)
{
    return veto ? tr("%1, veto").arg(points) : QString::number(points);
}

} // namespace

std::shared_ptr<TablePages> PropertyPapers::pagesOf(const TableContent& content) const
{
    const DocumentInfo info{.title = content.title, .author = content.subtitleLeft, .subject = {}, .created = m_records.store().database().clock().now()};
    return std::make_shared<TablePages>(content, info, m_shaper());
}

Result<TableContent> PropertyPapers::dutySheet(Id<PropertyCompany> id, const QString& month) const
{
    const RecordStore& store = m_records.store();
    const QDate first = firstOfMonth(month);
    if (!first.isValid())
        return Error{Error::Kind::Invalid, tr("“%1” is no month. Write it as 2026-11.").arg(month), {}};
    BIHUAN_TRY_ASSIGN(const PropertyCompany company, m_companies.find(id));
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto trades, store.names(propertyTradeType().kind()));
    BIHUAN_TRY_ASSIGN(const auto duties, m_companies.duties(company));
    const QStringList words = monthWords(month);
    TableContent table = checkTable(tr("Safety duties done, month by month"), school.name, company.name, tr("Month %1-%2").arg(words[0], words[1]));
    table.columns = {{tr("Post"), 1.2}, {tr("Duty"), 6}, {tr("How often"), 1, 0, centre}};
    for (int week = 1; week <= 5; ++week)
        table.columns << TableColumn{tr("Week %1").arg(week), 0.8, 0, centre};
    table.columns << TableColumn{tr("Signature"), 1.4, 16};
    QList<TableRow> rows;
    for (const PropertyDuty& duty : duties) {
        // Every shift, day or week is ticked week by week; rarer ones once; what must never be is no task to tick.
        const bool weekly = duty.cycle == u"shift"_s || duty.cycle == u"day"_s || duty.cycle == u"week"_s || duty.cycle == u"always"_s;
        QStringList cells{duty.post.isEmpty() ? tr("all") : duty.post, duty.clause, propertyCycleName(duty.cycle)};
        for (int week = 1; week <= 5; ++week)
            cells << (weekly || week == 1 ? u"□"_s : QString());
        if (duty.cycle == u"never"_s || duty.cycle == u"at_once"_s)
            cells[3] = QString();
        rows << TableRow{cells, trades.value(duty.trade.value())};
    }
    table.setRows(rows);
    return table;
}

Result<TableContent> PropertyPapers::blankCheck(Id<PropertyCompany> id, const QString& month) const
{
    const RecordStore& store = m_records.store();
    const QDate first = firstOfMonth(month);
    if (!first.isValid())
        return Error{Error::Kind::Invalid, tr("“%1” is no month. Write it as 2026-11.").arg(month), {}};
    BIHUAN_TRY_ASSIGN(const PropertyCompany company, m_companies.find(id));
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto duties, m_companies.duties(company));
    if (duties.isEmpty())
        return Error{Error::Kind::Refused, tr("%1 has no duties. Choose its services, or enter duties for it.").arg(company.name), {}};
    const QStringList words = monthWords(month);
    TableContent table = checkTable(tr("Monthly safety check of services"), school.name, company.name,
                                    tr("Month %1-%2, 100 points less what is taken off").arg(words[0], words[1]));
    table.columns = {{tr("Clause"), 5}, {tr("How it is checked"), 2}, {tr("Points"), 0.8, 0, centre}, {tr("Taken off"), 0.8, 0, centre}, {tr("What is wrong"), 3, 40}};
    QList<TableRow> rows;
    for (const QString& category : {u"operation"_s, u"inspection"_s, u"maintenance"_s})
        for (const PropertyDuty& duty : duties)
            if (duty.category == category)
                rows << TableRow{{duty.post.isEmpty() ? duty.clause : u"%1：%2"_s.arg(duty.post, duty.clause), duty.method, pointsText(duty.points, duty.veto), {}, {}},
                                 propertyCategoryName(category)};
    table.setRows(rows);
    return table;
}

Result<TableContent> PropertyPapers::filledCheck(Id<PropertyCheck> id) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const CheckSheet sheet, m_checks.sheet(id));
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    const QStringList words = monthWords(sheet.check.month);
    const QString result = sheet.check.isDraft()
        ? tr("%1  Month %2-%3  not closed").arg(sheet.check.number, words[0], words[1])
        : tr("%1  Month %2-%3  %4 points").arg(sheet.check.number, words[0], words[1]).arg(sheet.check.score);
    TableContent table = checkTable(tr("Monthly safety check of services"), school.name, sheet.company.name, result);
    table.columns = {{tr("Clause"), 5}, {tr("Points"), 0.8, 0, centre}, {tr("Taken off"), 0.8, 0, centre}, {tr("What is wrong"), 3}, {tr("Number in the ledger"), 1.6}};
    QList<TableRow> rows;
    for (const PropertyCheckLine& line : sheet.lines) {
        BIHUAN_TRY_ASSIGN(const auto item, store.find(loopItemType(), line.item));
        rows << TableRow{{line.clause, pointsText(line.points, line.veto), line.deducted > 0 ? QString::number(line.deducted) : u"√"_s, line.finding,
                          item ? item->number : QString()},
                         propertyCategoryName(line.category)};
    }
    table.setRows(rows);
    return table;
}

Result<TableContent> PropertyPapers::thanksList(QDate from, QDate to) const
{
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(m_records.store()));
    BIHUAN_TRY_ASSIGN(const auto entries, m_reports.thanks(from, to));
    TableContent table = checkTable(tr("Thanks for spot reports"), school.name, {}, tr("%1 to %2").arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)));
    table.signatureLine = false;
    table.columns = {{tr("Name"), 1.5}, {tr("Service company"), 3}, {tr("Good reports"), 1, 0, centre}, {tr("Hazards found"), 1, 0, centre}, {tr("Done on the spot"), 1, 0, centre}};
    QList<TableRow> rows;
    for (const ThanksEntry& entry : entries)
        if (entry.good() > 0)
            rows << TableRow{{entry.name.isEmpty() ? tr("(no name)") : entry.name, entry.company, QString::number(entry.good()), QString::number(entry.hazards), QString::number(entry.onSpot)}, {}};
    table.setRows(rows);
    return table;
}

} // namespace bihuan
