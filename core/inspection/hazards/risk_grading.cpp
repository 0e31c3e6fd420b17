// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hazards/risk_grading.h"

#include "core/storage/setting.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("hazards", text);
}

const QString group = u"hazards"_s, methodKey = u"risk_method"_s, usualMethod = u"LS"_s;

} // namespace

Result<QList<RiskMethod>> RiskGrading::methods() const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto rules, store.list(riskRuleType()));
    BIHUAN_TRY_ASSIGN(const auto factors, store.list(riskFactorType()));
    return riskMethods(rules, factors);
}

Result<QString> RiskGrading::chosenMethod() const
{
    BIHUAN_TRY_ASSIGN(const auto all, methods());
    BIHUAN_TRY_ASSIGN(const auto values, setting::ofGroup(m_records.store().database(), group));
    for (const QString& code : {values.value(methodKey), usualMethod})
        for (const RiskMethod& one : all)
            if (one.code == code)
                return code;
    return all.isEmpty() ? QString() : all.first().code;
}

Result<> RiskGrading::saveChosenMethod(const QString& code)
{
    BIHUAN_TRY_ASSIGN(const RiskMethod chosen, method(code));
    Database& database = m_records.store().database();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Method of risk grading: %1").arg(chosen.code)));
    BIHUAN_TRY(setting::set(database, group, methodKey, chosen.code));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(riskRuleType().kind().code);
    return {};
}

Result<RiskMethod> RiskGrading::method(const QString& code) const
{
    BIHUAN_TRY_ASSIGN(const QString wanted, code.isEmpty() ? chosenMethod() : Result<QString>(code));
    BIHUAN_TRY_ASSIGN(const auto all, methods());
    for (const RiskMethod& one : all)
        if (one.code.compare(wanted, Qt::CaseInsensitive) == 0)
            return one;
    return Error{Error::Kind::NotFound, tr("method of risk grading “%1”").arg(wanted), {}};
}

Result<RiskGrade> RiskGrading::preview(const QHash<QString, QString>& chosen, const QString& code) const
{
    BIHUAN_TRY_ASSIGN(const RiskMethod by, method(code));
    return gradeRisk(by, chosen);
}

LoopItem RiskGrading::graded(LoopItem item, const RiskGrade& grade)
{
    item.riskMethod = grade.method;
    item.riskValue = grade.value;
    item.riskColor = grade.band.color;
    item.riskFactors = grade.factors;
    return item;
}

Result<LoopReport> RiskGrading::grade(Id<LoopItem> id, const QHash<QString, QString>& chosen, const QString& code)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto found, store.find(loopItemType(), id));
    if (!found)
        return Error{Error::Kind::NotFound, loopItemType().kind().title(), QString::number(id.value())};
    if (found->voided)
        return Error{Error::Kind::Refused, tr("%1 is void and is not graded any more.").arg(found->number), u"loop.voided"_s};
    BIHUAN_TRY_ASSIGN(const RiskGrade grade, preview(chosen, code));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Risk graded: %1 %2").arg(grade.method, grade.factors)));
    BIHUAN_TRY(store.update(loopItemType(), graded(*found, grade)));
    BIHUAN_TRY_ASSIGN(const auto stored, store.find(loopItemType(), id));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(loopItemType().kind().code);
    LoopReport report{*stored, {}};
    if (!grade.band.level.isEmpty() && grade.band.level != stored->level)
        report.warnings << Issue{Severity::Warning, u"risk.level"_s, u"level"_s,
                                 grade.band.level == u"major"_s ? tr("Graded as “%1”, which speaks for a major hazard. Please check the level.").arg(grade.band.name)
                                                                : tr("Graded as “%1”, which speaks for a general hazard. Please check the level.").arg(grade.band.name)};
    return report;
}

} // namespace bihuan
