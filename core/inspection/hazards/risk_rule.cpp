// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hazards/risk_rule.h"

#include "core/base/text.h"
#include "core/loop/loop_item.h"
#include "core/records/record_store.h"

#include <cmath>

using namespace Qt::StringLiterals;

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

namespace bihuan {

using enum FieldFlag;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("hazards", text);
}

/// Products of decimals such as 0.1 × 0.5 × 40 must not fall below their band by the last bit.
int roundedDown(double product)
{
    return int(std::floor(product + 1e-9));
}

Issues riskRuleIssues(const RiskRule& rule, const RecordStore&, QDate)
{
    Issues issues;
    if (rule.upper != 0 && rule.upper <= rule.lower)
        issues << Issue{Severity::Problem, u"risk.bounds"_s, u"upper_bound"_s,
                        tr("The band ends at %1, which is not above its beginning %2. Leave the end empty for the highest band.")
                            .arg(rule.upper)
                            .arg(rule.lower)};
    if (rule.lower < 0)
        issues << Issue{Severity::Problem, u"risk.bounds"_s, u"lower_bound"_s, tr("A band begins at 0 or above.")};
    return issues;
}

Issues riskFactorIssues(const RiskFactor& factor, const RecordStore&, QDate)
{
    bool number = false;
    const double value = factor.value.toDouble(&number);
    if (number && value > 0 && value <= 10000)
        return {};
    return {Issue{Severity::Problem, u"risk.value"_s, u"value"_s, tr("“%1” is no number above 0, such as 3 or 0.5.").arg(factor.value)}};
}

} // namespace

const RecordType<RiskRule>& riskRuleType()
{
    static const RecordType<RiskRule> type =
        RecordType<RiskRule>("risk_rule", NOOP("Rule of risk grading"), NOOP("Rules of risk grading"))
            .text("code", NOOP("Code"), &RiskRule::code, {.flags = Generated | Hidden | Unique, .maxLength = 40})
            .text("method", NOOP("Method"), &RiskRule::method, {.flags = Required | Searchable, .aliases = {u"方法"_s}, .maxLength = 10})
            .text("name", NOOP("Name"), &RiskRule::name, {.flags = Required | Searchable, .aliases = {u"风险等级"_s}, .maxLength = 20})
            .integer("lower_bound", NOOP("From"), &RiskRule::lower, {.aliases = {u"下限"_s}})
            .integer("upper_bound", NOOP("Below"), &RiskRule::upper, {.aliases = {u"上限"_s}})
            .choice("color", NOOP("Colour"), &RiskRule::color,
                    {{u"red"_s, NOOP("Major (red)"), {u"红"_s, u"红色"_s}}, {u"orange"_s, NOOP("Considerable (orange)"), {u"橙"_s, u"橙色"_s}},
                     {u"yellow"_s, NOOP("General (yellow)"), {u"黄"_s, u"黄色"_s}}, {u"blue"_s, NOOP("Low (blue)"), {u"蓝"_s, u"蓝色"_s}}},
                    {.flags = Required, .aliases = {u"颜色"_s}})
            .choice("pattern", NOOP("Pattern in black and white"), &RiskRule::pattern,
                    {{u"cross"_s, NOOP("Crossed lines")}, {u"diagonal"_s, NOOP("Slanting lines")}, {u"dots"_s, NOOP("Dots")},
                     {u"plain"_s, NOOP("Plain")}},
                    {.aliases = {u"图案"_s}})
            .choice("level", NOOP("Suggested level"), &RiskRule::level,
                    {{u"general"_s, NOOP("General"), {u"一般"_s}}, {u"major"_s, NOOP("Major"), {u"重大"_s}}}, {.aliases = {u"建议等级"_s}})
            .longText("advice", NOOP("What to do"), &RiskRule::advice, {.aliases = {u"管控要求"_s}, .maxLength = 300})
            .integer("position", NOOP("Order"), &RiskRule::position, {.flags = Hidden})
            .text("source", NOOP("Source"), &RiskRule::source, {.flags = Generated | Hidden, .maxLength = 10})
            .named("name")
            .ordered({u"method"_s, u"-lower_bound"_s})
            .importedBy({{u"method"_s, u"name"_s}})
            .checkedBy(riskRuleIssues);
    return type;
}

const RecordType<RiskFactor>& riskFactorType()
{
    static const RecordType<RiskFactor> type =
        RecordType<RiskFactor>("risk_factor", NOOP("Step of a risk scale"), NOOP("Scales of risk grading"))
            .text("code", NOOP("Code"), &RiskFactor::code, {.flags = Generated | Hidden | Unique, .maxLength = 40})
            .text("method", NOOP("Method"), &RiskFactor::method, {.flags = Required | Searchable, .aliases = {u"方法"_s}, .maxLength = 10})
            .text("factor", NOOP("Factor"), &RiskFactor::factor, {.flags = Required, .aliases = {u"因素代号"_s}, .maxLength = 5})
            .text("factor_name", NOOP("Name of the factor"), &RiskFactor::factorName, {.flags = Required, .aliases = {u"因素"_s}, .maxLength = 20})
            .text("value", NOOP("Value"), &RiskFactor::value, {.flags = Required, .aliases = {u"分值"_s}, .maxLength = 10})
            .text("meaning", NOOP("Meaning"), &RiskFactor::meaning, {.flags = Required | Searchable, .aliases = {u"含义"_s}, .maxLength = 80})
            .integer("position", NOOP("Order"), &RiskFactor::position, {.flags = Hidden})
            .text("source", NOOP("Source"), &RiskFactor::source, {.flags = Generated | Hidden, .maxLength = 10})
            .named("meaning")
            .ordered({u"method"_s, u"position"_s})
            .importedBy({{u"method"_s, u"factor"_s, u"value"_s}})
            .checkedBy(riskFactorIssues);
    return type;
}

const RiskRule* RiskMethod::bandOf(int value) const
{
    for (const RiskRule& band : bands)
        if (value >= band.lower && (band.upper == 0 || value < band.upper))
            return &band;
    return nullptr;
}

Issues RiskMethod::issues() const
{
    Issues issues;
    const auto problem = [&](const char* issueCode, const QString& message) {
        issues << Issue{Severity::Problem, QString::fromLatin1(issueCode), u"method"_s, message};
    };
    if (scales.isEmpty())
        problem("risk.no_scale", tr("Method %1 has no scale: enter at least one factor with its values.").arg(this->code));
    if (bands.isEmpty())
        problem("risk.no_band", tr("Method %1 has no bands: nothing can be graded by it.").arg(this->code));
    QSet<QString> colors;
    for (qsizetype i = 0; i < bands.size(); ++i) {
        if (i > 0) {
            const RiskRule &above = bands[i - 1], &below = bands[i];
            if (below.upper == 0 || below.upper > above.lower)
                problem("risk.overlap", tr("%1: “%2” and “%3” overlap.").arg(this->code, below.name, above.name));
            else if (below.upper < above.lower)
                problem("risk.gap", tr("%1: the values from %2 to below %3 belong to no band.").arg(this->code).arg(below.upper).arg(above.lower));
        }
        if (colors.contains(bands[i].color))
            issues << Issue{Severity::Hint, u"risk.color_twice"_s, u"color"_s,
                            tr("%1: several bands have the colour “%2”.").arg(this->code, riskColorName(bands[i].color))};
        colors << bands[i].color;
    }
    return issues;
}

Result<RiskGrade> gradeRisk(const RiskMethod& method, const QHash<QString, QString>& chosen)
{
    const auto invalid = [](const QString& message) { return Error{Error::Kind::Invalid, message, u"risk"_s}; };
    if (method.scales.isEmpty())
        return invalid(tr("Method %1 has no scale: enter at least one factor with its values.").arg(method.code));
    RiskGrade grade{.method = method.code};
    double product = 1;
    QStringList words;
    for (const RiskMethod::Scale& scale : method.scales) {
        if (!chosen.contains(scale.factor))
            return invalid(tr("Choose a value for %1 (%2).").arg(scale.name, scale.factor));
        bool number = false;
        const double value = chosen.value(scale.factor).toDouble(&number);
        const auto step = std::find_if(scale.steps.cbegin(), scale.steps.cend(),
                                       [value](const RiskMethod::Step& one) { return qFuzzyCompare(one.value, value); });
        if (!number || step == scale.steps.cend()) {
            QStringList allowed;
            for (const RiskMethod::Step& one : scale.steps)
                allowed << one.text;
            return invalid(tr("“%1” is not on the scale of %2 (%3): %4.").arg(chosen.value(scale.factor), scale.name, scale.factor, allowed.join(u'、')));
        }
        product *= step->value;
        words << scale.factor + u'=' + step->text;
    }
    if (chosen.size() > method.scales.size())
        return invalid(tr("Method %1 does not know all of these factors.").arg(method.code));
    grade.value = roundedDown(product);
    grade.factors = words.join(u' ');
    const RiskRule* band = method.bandOf(grade.value);
    if (!band)
        return invalid(tr("The value %1 belongs to no band of method %2. Complete its rules.").arg(grade.value).arg(method.code));
    grade.band = *band;
    return grade;
}

std::optional<QHash<QString, QString>> parseRiskFactors(const QString& text)
{
    static const QRegularExpression form(u"([A-Z]+)\\s*[=:]?\\s*(\\d+(?:\\.\\d+)?)[,;、\\s]*"_s);
    const QString line = cleanLine(toHalfWidth(text)).toUpper().replace(u'；', u';').replace(u'，', u',');
    QHash<QString, QString> chosen;
    qsizetype at = 0;
    while (at < line.size()) {
        const auto match = form.match(line, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch() || chosen.contains(match.captured(1)))
            return std::nullopt;
        chosen.insert(match.captured(1), match.captured(2));
        at = match.capturedEnd();
    }
    return chosen.isEmpty() ? std::nullopt : std::optional(chosen);
}

QList<RiskMethod> riskMethods(const QList<RiskRule>& rules, const QList<RiskFactor>& factors)
{
    QList<RiskMethod> methods;
    const auto methodOf = [&methods](const QString& code) -> RiskMethod& {
        for (RiskMethod& one : methods)
            if (one.code == code)
                return one;
        methods << RiskMethod{code, {}, {}};
        return methods.last();
    };
    QList<RiskRule> ordered = rules;
    std::stable_sort(ordered.begin(), ordered.end(), [](const RiskRule& a, const RiskRule& b) { return a.position < b.position; });
    for (const RiskRule& rule : ordered)
        methodOf(rule.method).bands << rule;
    for (const RiskFactor& factor : factors) {
        RiskMethod& method = methodOf(factor.method);
        auto scale = std::find_if(method.scales.begin(), method.scales.end(), [&](const RiskMethod::Scale& one) { return one.factor == factor.factor; });
        if (scale == method.scales.end()) {
            method.scales << RiskMethod::Scale{factor.factor, factor.factorName, {}};
            scale = method.scales.end() - 1;
        }
        scale->steps << RiskMethod::Step{factor.value.toDouble(), factor.value, factor.meaning};
    }
    for (RiskMethod& method : methods) {
        std::sort(method.bands.begin(), method.bands.end(), [](const RiskRule& a, const RiskRule& b) { return a.lower > b.lower; });
        for (RiskMethod::Scale& scale : method.scales)
            std::sort(scale.steps.begin(), scale.steps.end(), [](const RiskMethod::Step& a, const RiskMethod::Step& b) { return a.value > b.value; });
    }
    return methods;
}

QString riskColorName(const QString& code)
{
    for (const Choice& choice : loopItemType().kind().field(u"risk_color"_s)->choices)
        if (choice.code == code)
            return QCoreApplication::translate("record", choice.label);
    return {};
}

} // namespace bihuan
