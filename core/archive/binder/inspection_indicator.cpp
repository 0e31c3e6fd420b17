// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/binder/inspection_indicator.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#define NOOP(text) QT_TRANSLATE_NOOP("record", text)

using namespace Qt::StringLiterals;

namespace bihuan {

using enum FieldFlag;

namespace {

QStringList splitWords(const QString& words)
{
    static const QRegularExpression between(u"[、，,；;/\\n]"_s);
    QStringList found;
    for (const QString& one : words.split(between, Qt::SkipEmptyParts))
        if (const QString word = cleanLine(one); !word.isEmpty())
            found << word;
    return found;
}

} // namespace

const RecordType<InspectionIndicator>& inspectionIndicatorType()
{
    static const RecordType<InspectionIndicator> type =
        RecordType<InspectionIndicator>("inspection_indicator", NOOP("Indicator of inspections"), NOOP("Indicators of inspections"))
            .text("code", NOOP("Indicator number"), &InspectionIndicator::code, {.flags = Required | Unique | Searchable, .aliases = {u"序号"_s, u"编号"_s, u"指标编号"_s}, .maxLength = 20})
            .text("section", NOOP("Section"), &InspectionIndicator::section, {.flags = Searchable, .aliases = {u"类别"_s, u"一级指标"_s, u"板块"_s, u"项目"_s}, .maxLength = 30})
            .text("title", NOOP("Indicator"), &InspectionIndicator::title, {.flags = Required | Searchable, .aliases = {u"检查指标"_s, u"指标"_s, u"检查内容"_s, u"二级指标"_s, u"考核内容"_s}, .maxLength = 200})
            .longText("asks", NOOP("What is looked at"), &InspectionIndicator::asks, {.aliases = {u"检查要点"_s, u"检查方式"_s, u"评分标准"_s, u"要求"_s}, .maxLength = 2000})
            .text("evidence", NOOP("Evidence"), &InspectionIndicator::evidence, {.aliases = {u"佐证材料"_s, u"佐证"_s, u"材料"_s, u"记录种类"_s, u"支撑材料"_s}, .maxLength = 300})
            .text("filter", NOOP("Only those with"), &InspectionIndicator::filter, {.aliases = {u"筛选"_s, u"条件"_s}, .maxLength = 200})
            .integer("least", NOOP("At least"), &InspectionIndicator::least, {.aliases = {u"至少份数"_s, u"份数"_s}})
            .boolean("disabled", NOOP("Switched off"), &InspectionIndicator::disabled, {.aliases = {u"停用"_s}})
            .integer("position", NOOP("Order"), &InspectionIndicator::position, {.flags = Hidden})
            .text("source", NOOP("Source"), &InspectionIndicator::source, {.flags = Generated | Hidden, .maxLength = 10})
            .longText("note", NOOP("Note"), &InspectionIndicator::note, {.flags = Hidden, .aliases = {u"备注"_s}, .maxLength = 500})
            .named("title")
            .ordered({u"position"_s, u"code"_s})
            .importedBy({{u"code"_s}, {u"title"_s}})
            .checkedBy([](const InspectionIndicator& one, const RecordStore&, QDate) {
                Issues issues;
                if (!parseEvidenceFilter(one.filter))
                    issues << Issue{Severity::Problem, u"indicator.filter"_s, u"filter"_s,
                                    QCoreApplication::translate("record", "A condition is the name of a field, “=” and the words shown there; several are separated by “；”.")};
                if (one.least < 0 || one.least > 10'000)
                    issues << Issue{Severity::Problem, u"indicator.least"_s, u"least"_s, QCoreApplication::translate("record", "Enter a number from 0 to 10,000.")};
                if (one.evidence.isEmpty() && !one.disabled)
                    issues << Issue{Severity::Hint, u"indicator.no_evidence"_s, u"evidence"_s,
                                    QCoreApplication::translate("record", "No records are named for it; its paper is to be laid in by hand.")};
                return issues;
            });
    return type;
}

const RecordType<ArchiveExport>& archiveExportType()
{
    static const RecordType<ArchiveExport> type = RecordType<ArchiveExport>("archive_export", NOOP("Archive file made"), NOOP("Archive files made"))
                                                      .text("made_at", NOOP("Made at"), &ArchiveExport::madeAt, {.flags = Required | Generated, .maxLength = 20})
                                                      .text("what", NOOP("What"), &ArchiveExport::what, {.flags = Required | Generated | Searchable, .maxLength = 200})
                                                      .longText("path", NOOP("File"), &ArchiveExport::path, {.flags = Generated, .maxLength = 20'000})
                                                      .integer("items", NOOP("Items"), &ArchiveExport::items, {.flags = Generated})
                                                      .integer("records", NOOP("Records"), &ArchiveExport::records, {.flags = Generated})
                                                      .integer("pages", NOOP("Pages"), &ArchiveExport::pages, {.flags = Generated})
                                                      .integer("kilobytes", NOOP("Size in KB"), &ArchiveExport::kilobytes, {.flags = Generated})
                                                      .integer("problems", NOOP("To be looked at"), &ArchiveExport::problems, {.flags = Generated})
                                                      .longText("sha256", NOOP("SHA-256"), &ArchiveExport::sha256, {.flags = Generated, .maxLength = 10'000})
                                                      .longText("note", NOOP("Note"), &ArchiveExport::note, {.flags = Hidden, .maxLength = 2000})
                                                      .named("what")
                                                      .ordered({u"-made_at"_s, u"-id"_s});
    return type;
}

Evidence evidenceOf(const QString& words, const RecordPapers& papers)
{
    Evidence evidence;
    for (const QString& word : splitWords(words)) {
        bool known = false;
        for (const PaperKind& kind : papers.kinds())
            if (kind.kind->code == word || kind.words.contains(word) || kind.kind->title() == word || kind.kind->pluralTitle() == word) {
                evidence.kinds << kind;
                known = true;
            }
        for (const PeriodPaper& period : papers.periods())
            if (period.code == word || period.words.contains(word)) {
                evidence.periods << period;
                known = true;
            }
        if (!known)
            evidence.unknown << word;
    }
    return evidence;
}

QStringList evidenceWords(const RecordPapers& papers)
{
    QStringList words;
    for (const PaperKind& kind : papers.kinds())
        words << kind.words.value(0, kind.kind->code);
    for (const PeriodPaper& period : papers.periods())
        words << period.words.value(0, period.code);
    return words;
}

std::optional<QList<EvidenceFilter>> parseEvidenceFilter(const QString& filter)
{
    static const QRegularExpression between(u"[；;\\n]"_s), condition(u"^\\s*([^=＝≠]+?)\\s*(=|＝|≠)\\s*(.*?)\\s*$"_s);
    QList<EvidenceFilter> filters;
    for (const QString& one : filter.split(between, Qt::SkipEmptyParts)) {
        if (one.trimmed().isEmpty())
            continue;
        const auto match = condition.match(one);
        if (!match.hasMatch())
            return std::nullopt;
        filters << EvidenceFilter{match.captured(1), match.captured(3), match.captured(2) == u"≠"_s};
    }
    return filters;
}

} // namespace bihuan
