// SPDX-License-Identifier: GPL-3.0-or-later
// Annex, cards and appraisal sheet; the tables are in property_tables.cpp.
#include "core/inspection/property/property_papers.h"

#include "core/base/text.h"
#include "core/documents/text_shaper.h"
#include "core/people/defaults.h"
#include "core/records/sheet_codes.h"
#include "core/storage/transaction.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("property", text);
}

Result<QString> templateText(const QString& name)
{
    QFile file(u":/bihuan/templates/%1.txt"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, file.fileName(), file.errorString()};
    return QString::fromUtf8(file.readAll());
}

/// What is not known yet is written in by hand.
QString orLine(const QString& value, int characters)
{
    return value.trimmed().isEmpty() ? QString(characters, u'＿') : value.trimmed();
}

QString onPaper(QDate date, int characters)
{
    return date.isValid() ? date.toString(u"yyyy年M月d日"_s) : QString(characters, u'＿');
}

/// One clause as it stands in the annex: whose it is, what, and how often.
QString clauseText(const PropertyDuty& duty, const QString& trade, bool severalTrades)
{
    QString whose = duty.post;
    if (severalTrades)
        whose = duty.post.isEmpty() ? trade : u"%1（%2）"_s.arg(trade, duty.post);
    return whose.isEmpty() ? duty.clause : u"%1：%2"_s.arg(whose, duty.clause);
}

} // namespace

Result<std::shared_ptr<LetterBatch>> PropertyPapers::letter(const QString& text, const TextProfile& profile, const QString& title, const QString& code,
                                                            Issues& issues) const
{
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(m_records.store()));
    const auto form = std::make_shared<const LetterTemplate>(text, profile, m_shaper());
    const Letter one{.form = form, .data = {}, .title = title, .group = {}, .shortCode = code, .footer = title, .seal = school.sealBox};
    auto batch = std::make_shared<LetterBatch>(QList<Letter>{one}, DocumentInfo{.title = title, .author = school.name, .subject = {},
                                                                               .created = m_records.store().database().clock().now()});
    issues = batch->issues(0);
    for (const Issue& issue : std::as_const(issues))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Refused, issue.message, issue.code};
    return batch;
}

Result<AnnexJob> PropertyPapers::prepareAnnex(Id<PropertyCompany> id) const
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const PropertyCompany company, m_companies.find(id));
    BIHUAN_TRY_ASSIGN(const auto duties, m_companies.duties(company));
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto trades, store.names(propertyTradeType().kind()));
    BIHUAN_TRY_ASSIGN(const QString body, templateText(u"property_annex"_s));
    if (duties.isEmpty())
        return Error{Error::Kind::Refused, tr("%1 has no duties. Choose its services, or enter duties for it.").arg(company.name), {}};
    MergeData data;
    QStringList services;
    for (const Id<PropertyTrade> trade : company.trades)
        services << trades.value(trade.value());
    data.values = {{u"学校"_s, orLine(school.name, 10)}, {u"服务单位"_s, company.name}, {u"服务内容"_s, services.join(u'、')},
                   {u"合同编号"_s, orLine(company.contractNo, 8)}, {u"期限起"_s, onPaper(company.contractFrom, 8)},
                   {u"期限止"_s, onPaper(company.contractTo, 8)}, {u"联系电话"_s, orLine(school.phone, 8)}};
    const QHash<QString, QString> lists{{u"operation"_s, u"安全操作"_s}, {u"inspection"_s, u"安全排查"_s}, {u"maintenance"_s, u"安全维保"_s}};
    for (const QString& list : lists)
        data.lists.insert(list, {});
    for (const PropertyDuty& duty : duties)
        data.lists[lists.value(duty.category)] << clauseText(duty, trades.value(duty.trade.value()), company.trades.size() > 1);

    AnnexJob job;
    BIHUAN_TRY_ASSIGN(const auto before, store.list(propertyAnnexType(), {.where = {{u"company"_s, id.value()}}, .orderBy = {u"-version"_s}, .limit = 1}));
    const auto frozen = [&](const QString& number) {
        data.values.insert(u"编号"_s, number);
        return mergeTemplate(body, data);
    };
    if (!before.isEmpty() && frozen(before.first().number).text == before.first().frozenText) {
        job.annex = before.first();
        job.isNew = false;
    } else {
        const int year = store.database().clock().today().year();
        const QString prefix = u"WYFJ-%1-"_s.arg(year); // 物业附件
        BIHUAN_TRY_ASSIGN(const QVariant count, store.database().scalar(u"SELECT count(*) FROM property_annex WHERE number LIKE ?"_s, {QString(prefix + u'%')}));
        BIHUAN_TRY_ASSIGN(const QVariant version, store.database().scalar(u"SELECT max(version) FROM property_annex WHERE company=?"_s, {id.value()}));
        job.annex = {.number = prefix + u"%1"_s.arg(count.toInt() + 1, 3, 10, QLatin1Char('0')), .company = id, .version = version.toInt() + 1,
                     .clauses = int(duties.size()), .printedOn = store.database().clock().today()};
        QSet<QString> taken;
        BIHUAN_TRY_ASSIGN(job.annex.shortCode, SheetCodes(store).fresh(taken));
        const MergedText merged = frozen(job.annex.number);
        if (hasProblem(merged.issues))
            return Error{Error::Kind::Refused, merged.issues.first().message, merged.issues.first().code};
        job.annex.frozenText = merged.text;
    }
    BIHUAN_TRY_ASSIGN(job.pages, letter(job.annex.frozenText, officialProfile(), tr("%1 %2").arg(job.annex.number, company.name), job.annex.shortCode, job.issues));
    return job;
}

Result<PropertyAnnex> PropertyPapers::recordAnnex(const AnnexJob& job)
{
    RecordStore& store = m_records.store();
    if (!job.isNew)
        return job.annex;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Safety annex printed")));
    BIHUAN_TRY_ASSIGN(const auto id, store.insert(propertyAnnexType(), job.annex));
    BIHUAN_TRY_ASSIGN(const auto stored, store.find(propertyAnnexType(), id));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(propertyAnnexType().kind().code);
    return *stored;
}

Result<AnnexJob> PropertyPapers::annexToPdf(Id<PropertyCompany> company, const QString& path)
{
    BIHUAN_TRY_ASSIGN(AnnexJob job, prepareAnnex(company));
    BIHUAN_TRY(exportPdf(*job.pages, path));
    BIHUAN_TRY_ASSIGN(job.annex, recordAnnex(job));
    return job;
}

Result<std::shared_ptr<LetterBatch>> PropertyPapers::annexAsPrinted(Id<PropertyAnnex> id) const
{
    BIHUAN_TRY_ASSIGN(const auto annex, m_records.store().find(propertyAnnexType(), id));
    if (!annex)
        return Error{Error::Kind::NotFound, propertyAnnexType().kind().title(), QString::number(id.value())};
    BIHUAN_TRY_ASSIGN(const PropertyCompany company, m_companies.find(annex->company));
    Issues issues;
    return letter(annex->frozenText, officialProfile(), tr("%1 %2").arg(annex->number, company.name), annex->shortCode, issues);
}

Result<CardsJob> PropertyPapers::cards(Id<PropertyCompany> id, CardSize size, const QString& post) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto trades, store.names(propertyTradeType().kind()));
    BIHUAN_TRY_ASSIGN(const auto companies, store.list(propertyCompanyType()));
    const QDate today = store.database().clock().today();
    CardsJob job;
    for (const PropertyCompany& company : companies) {
        if (id.isNull() ? !company.isUnderContract(today) : company.id != id)
            continue;
        BIHUAN_TRY_ASSIGN(const auto duties, m_companies.duties(company));
        for (ShiftCard& card : shiftCards(duties, trades, job.issues)) {
            if (!post.isEmpty() && !card.title.contains(post))
                continue;
            card.school = school.name;
            card.company = company.name;
            card.hotline = school.phone;
            card.date = today.toString(u"yyyy-MM"_s);
            job.cards << card;
        }
    }
    if (job.cards.isEmpty())
        return Error{Error::Kind::Refused, post.isEmpty() ? tr("There is no duty with a line for the card.") : tr("There is no card for “%1”.").arg(post), {}};
    const DocumentInfo info{.title = tr("Safety cards of the services"), .author = school.name, .subject = {}, .created = store.database().clock().now()};
    BIHUAN_TRY_ASSIGN(job.pages, shiftCardPages(job.cards, size, m_shaper(), info, job.issues));
    return job;
}

Result<std::shared_ptr<LetterBatch>> PropertyPapers::appraisal(Id<PropertyCheck> id) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const CheckSheet sheet, m_checks.sheet(id));
    if (sheet.check.isDraft())
        return Error{Error::Kind::Refused, tr("%1 is not closed yet: close the check, then print the sheet to be signed.").arg(sheet.check.number), {}};
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto people, store.names(personType().kind()));
    BIHUAN_TRY_ASSIGN(const QString body, templateText(u"property_appraisal"_s));
    const QDate first = firstOfMonth(sheet.check.month);
    MergeData data;
    data.values = {{u"学校"_s, orLine(school.name, 10)}, {u"服务单位"_s, sheet.company.name}, {u"月份"_s, first.toString(u"yyyy年M月"_s)},
                   {u"编号"_s, sheet.check.number}, {u"版本"_s, QString::number(sheet.check.version)},
                   {u"检查人"_s, orLine(people.value(sheet.check.checker.value()), 5)}, {u"检查日期"_s, onPaper(sheet.check.checkedOn, 8)},
                   {u"扣分"_s, QString::number(sheet.check.deducted)}, {u"得分"_s, QString::number(sheet.check.score)},
                   {u"等次"_s, propertyGradeName(propertyGrade(sheet.check.score, sheet.check.vetoed))},
                   {u"否决"_s, sheet.check.vetoed ? tr("yes") : tr("none")}, {u"讲评"_s, sheet.check.note.isEmpty() ? tr("none") : sheet.check.note},
                   {u"联系人"_s, orLine(sheet.company.contact, 5)}};
    for (const char16_t* list : {u"条款", u"分值", u"扣", u"问题", u"闭环编号"})
        data.lists.insert(QString::fromUtf16(list), {});
    const auto add = [&data](const QStringList& cells) {
        const QStringList names{u"条款"_s, u"分值"_s, u"扣"_s, u"问题"_s, u"闭环编号"_s};
        for (qsizetype i = 0; i < names.size(); ++i)
            data.lists[names[i]] << cells[i];
    };
    for (const PropertyCheckLine& line : sheet.lines) {
        if (line.finding.isEmpty() && line.deducted == 0)
            continue;
        BIHUAN_TRY_ASSIGN(const auto item, store.find(loopItemType(), line.item));
        add({line.clause, line.veto ? tr("%1, veto").arg(line.points) : QString::number(line.points), QString::number(line.deducted), line.finding,
             item ? item->number : QString()});
    }
    if (data.lists[u"条款"_s].isEmpty())
        add({tr("All clauses are met."), u"—"_s, u"0"_s, u"—"_s, u"—"_s});
    const MergedText merged = mergeTemplate(body, data);
    if (hasProblem(merged.issues))
        return Error{Error::Kind::Refused, merged.issues.first().message, merged.issues.first().code};
    Issues issues;
    return letter(merged.text, compactProfile(), tr("%1 %2").arg(sheet.check.number, sheet.company.name), sheet.check.shortCode, issues);
}

} // namespace bihuan
