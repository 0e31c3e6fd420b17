// SPDX-License-Identifier: GPL-3.0-or-later
// The annex of the school's rules of inspection (feature 27), as settings and rows say today.
#include "core/inspection/hazards/hazard_papers.h"

#include "core/inspection/hazards/inspection_rule.h"
#include "core/inspection/hazards/paper_words.h"
#include "core/people/defaults.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("hazards", text);
}

QStringList limitsOf(const LoopRules& rules, const PaperWords& words)
{
    const QString plan = QString::number(rules.planDaysMajor);
    const QMap<QString, QString> general{{u"天数"_s, QString::number(rules.daysGeneral)}, {u"日别"_s, words.text(u"days."_s + dayCountCode(rules.countGeneral))}};
    const QMap<QString, QString> major{{u"天数"_s, QString::number(rules.daysMajor)}, {u"日别"_s, words.text(u"days."_s + dayCountCode(rules.countMajor))},
                                       {u"方案天数"_s, plan}, {u"方案日别"_s, words.text(u"days."_s + dayCountCode(rules.planCountMajor))}};
    QStringList limits{words.text(rules.daysGeneral > 0 ? u"rules.general"_s : u"rules.general_now"_s, general),
                       words.text(rules.daysMajor > 0 ? u"rules.major"_s : u"rules.major_now"_s, major),
                       words.text(rules.extensionsGeneral > 0 ? u"rules.extend"_s : u"rules.extend_none"_s,
                                  {{u"次数"_s, QString::number(rules.extensionsGeneral)}}),
                       words.text(u"rules.counting"_s)};
    if (rules.repeatMonths > 0)
        limits << words.text(u"rules.repeat"_s, {{u"月数"_s, QString::number(rules.repeatMonths)}});
    return limits;
}

/// “20 及以上”, “15—19”: bands end below the next one, and people read whole values.
QString valuesOf(const RiskRule& band)
{
    if (band.upper == 0)
        return tr("%1 and above").arg(band.lower);
    return band.lower == band.upper - 1 ? QString::number(band.lower) : u"%1—%2"_s.arg(band.lower).arg(band.upper - 1);
}

} // namespace

Result<HazardPaper> HazardPapers::ruleSheet() const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const PaperWords words, PaperWords::read(store));
    BIHUAN_TRY_ASSIGN(const LoopRules rules, m_loop.rules());
    BIHUAN_TRY_ASSIGN(const auto kinds, store.list(inspectionRuleType()));
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const RiskMethod method, m_risk.method());
    const QString none = words.text(u"level."_s);
    const auto orNone = [&none](const QString& text) { return text.trimmed().isEmpty() ? none : text.simplified(); };
    QMap<QString, QStringList> lists;
    for (const InspectionRule& one : kinds) {
        lists[u"类别"_s] << one.name;
        lists[u"时限"_s] << orNone(one.timeLimit);
        lists[u"排查人"_s] << orNone(one.inspectors);
        lists[u"登记形式"_s] << orNone(one.form);
        lists[u"讲评责任"_s] << orNone(one.review);
        lists[u"内容标准"_s] << (one.standard.trimmed().isEmpty() ? tr("%1: %2.").arg(one.name, one.content.simplified())
                                                            : tr("%1: %2. Standard: %3.").arg(one.name, one.content.simplified(), one.standard.simplified()));
    }
    lists[u"整改时限"_s] = limitsOf(rules, words);
    for (const RiskRule& band : method.bands) {
        lists[u"分级"_s] << band.name;
        lists[u"分值"_s] << valuesOf(band);
        const QString pattern = words.text(u"pattern."_s + band.pattern);
        lists[u"颜色"_s] << (pattern.isEmpty() ? words.text(u"color."_s + band.color) : u"%1（%2）"_s.arg(words.text(u"color."_s + band.color), pattern));
        lists[u"隐患等级"_s] << words.text(u"level."_s + band.level);
        lists[u"管控要求"_s] << orNone(band.advice);
    }
    lists[u"复查销号"_s] = {words.text(u"rules.verify"_s), words.text(u"rules.evidence"_s), words.text(u"rules.major_close"_s),
                        words.text(rules.general == LoopRigour::Strict ? u"rules.strict"_s : u"rules.light"_s), words.text(u"rules.book"_s)};
    QStringList factors;
    for (const RiskMethod::Scale& scale : method.scales)
        factors << tr("%1 (%2)").arg(scale.name, scale.factor);
    const QString methodName = words.text(u"method."_s + method.code);
    return letter(tr("Annex of the rules of inspection"), words.letter(u"inspection_rules"_s),
                  {{u"学校"_s, school.name},
                   {u"日期"_s, paperDate(store.database().clock().today())},
                   {u"分级方法"_s, methodName.isEmpty() ? method.code : methodName},
                   {u"计算方法"_s, words.text(u"rules.product"_s, {{u"因素"_s, factors.join(u'、')}})}},
                  lists, u"compact"_s);
}

} // namespace bihuan
