// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/binder/inspection_pack.h"

#include "core/exchange/import_file.h"
#include "core/exchange/import_plan.h"
#include "core/records/record_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int mostNamed = 5; ///< records named one by one among the gaps

QString tr(const char* text)
{
    return QCoreApplication::translate("binder", text);
}

/// Whether what the record shows fits all conditions; a label the kind does not have fits nothing.
bool fits(const RecordText& texts, const RecordKind& kind, const Record& record, const QList<EvidenceFilter>& filters)
{
    return std::all_of(filters.cbegin(), filters.cend(), [&](const EvidenceFilter& filter) {
        for (int i = 0; i < int(kind.fields.size()); ++i) {
            const Field& field = kind.fields[i];
            if (field.title() != filter.label && field.column != filter.label && !field.aliases.contains(filter.label))
                continue;
            const QString shown = texts.text(field, record.values.value(i));
            const QStringList wanted = filter.words.split(u'、', Qt::SkipEmptyParts);
            // The stable code of a choice may be named as well.
            const bool is = wanted.contains(shown) || wanted.contains(record.values.value(i).toString()) || (wanted.isEmpty() && shown.isEmpty());
            return is != filter.differs;
        }
        return false;
    });
}

bool knowsAnyLabel(const RecordKind& kind, const QString& label)
{
    return std::any_of(kind.fields.cbegin(), kind.fields.cend(), [&](const Field& field) { return field.title() == label || field.column == label || field.aliases.contains(label); });
}

class Gatherer {
public:
    Gatherer(const RecordStore& store, const RecordPapers& papers, const AttachmentStore& attachments, const PackScope& scope)
        : m_store(store), m_papers(papers), m_attachments(attachments), m_scope(scope), m_texts(store)
    {
    }

    Result<> start()
    {
        BIHUAN_TRY_ASSIGN(m_places, paperPlaces(m_store));
        return {};
    }

    Result<IndicatorStanding> add(const InspectionIndicator& indicator, BinderPlan& plan)
    {
        IndicatorStanding standing{indicator, 0, 0, {}};
        BoundGroup group{.title = u"%1　%2"_s.arg(indicator.code, indicator.title), .section = indicator.section, .basis = indicator.asks, .items = {}, .gaps = {}};
        const Evidence evidence = evidenceOf(indicator.evidence, m_papers);
        const auto filters = parseEvidenceFilter(indicator.filter);
        const QString own = inspectionIndicatorType().kind().code;
        for (const QString& word : evidence.unknown)
            standing.gaps << BoundGap{tr("“%1” is no kind of record here; lay the paper in by hand, or change the indicator.").arg(word), own, indicator.id.value()};
        if (!filters)
            standing.gaps << BoundGap{tr("The condition “%1” is not understood.").arg(indicator.filter), own, indicator.id.value()};
        for (const EvidenceFilter& filter : filters.value_or(QList<EvidenceFilter>()))
            if (std::none_of(evidence.kinds.cbegin(), evidence.kinds.cend(), [&](const PaperKind& kind) { return knowsAnyLabel(*kind.kind, filter.label); }))
                standing.gaps << BoundGap{tr("No evidence has a field “%1”.").arg(filter.label), own, indicator.id.value()};
        for (const PeriodPaper& period : evidence.periods) {
            const auto papers = period.papers(m_scope.from, m_scope.to);
            if (!papers && papers.error().kind != Error::Kind::Refused)
                return papers.error();
            for (const RecordPaper& paper : papers.value_or({})) {
                group.items << BoundItem{.number = {}, .docNo = {}, .title = paper.title, .author = plan.school, .date = {}, .place = tr("printed from the records"), .state = {}, .secrecy = {}, .papers = {paper}, .records = {}, .holders = {}};
                ++standing.found;
                ++standing.onPaper;
            }
        }
        for (const PaperKind& kind : evidence.kinds)
            BIHUAN_TRY(addKind(kind, filters.value_or(QList<EvidenceFilter>()), plan, group, standing));
        if (indicator.evidence.isEmpty())
            standing.gaps << BoundGap{tr("No records are named for it; lay the paper in by hand."), own, indicator.id.value()};
        else if (standing.found < indicator.least && evidence.unknown.isEmpty())
            standing.gaps.prepend(BoundGap{standing.found == 0 ? tr("No evidence within the period; at least %1 is asked for.").arg(indicator.least)
                                                               : tr("Only %1 within the period; at least %2 are asked for.").arg(standing.found).arg(indicator.least),
                                           evidence.kinds.isEmpty() ? own : evidence.kinds.first().kind->code, evidence.kinds.isEmpty() ? indicator.id.value() : 0});
        group.gaps = standing.gaps;
        plan.groups << group;
        return standing;
    }

private:
    Result<> addKind(const PaperKind& kind, const QList<EvidenceFilter>& filters, BinderPlan& plan, BoundGroup& group, IndicatorStanding& standing)
    {
        BIHUAN_TRY_ASSIGN(const auto records, m_store.list(*kind.kind, {.where = {{kind.dateColumn, m_scope.from, Condition::Op::GreaterOrEqual}, {kind.dateColumn, m_scope.to, Condition::Op::LessOrEqual}},
                                                                         .orderBy = {kind.dateColumn, u"id"_s}}));
        QList<BoundGap> unsigned_;
        for (const Record& record : records) {
            if (kind.without.contains(kind.kind->value(record, u"state"_s).toString()) || !fits(m_texts, *kind.kind, record, filters))
                continue;
            const BoundRecord bound{kind.kind->code, record.id};
            BIHUAN_TRY_ASSIGN(auto item, boundRecordItem(m_store, m_papers, *kind.kind, record.id));
            if (!item)
                continue;
            if (const auto place = m_places.constFind(bound); place != m_places.constEnd()) {
                item->place = place->place.isEmpty() ? item->place : place->place;
                item->state = item->place.isEmpty() ? place->state : QString();
                item->secrecy = place->secrecy.isEmpty() ? item->secrecy : place->secrecy;
                if (!place->archivalCode.isEmpty())
                    item->number = place->archivalCode;
            }
            ++standing.found;
            if (!item->secrecy.isEmpty() && !m_scope.secretToo) {
                plan.leftOut << tr("“%1” is left out: its secrecy is “%2”. Show the paper itself.").arg(item->title, item->secrecy);
                continue;
            }
            BIHUAN_TRY_ASSIGN(const auto links, m_attachments.linksOf(bound.kind, bound.id));
            if (!links.isEmpty() || !item->place.isEmpty())
                ++standing.onPaper;
            else if (kind.comesBack)
                unsigned_ << BoundGap{tr("“%1” has no scan, and nobody noted where its paper lies.").arg(item->title), bound.kind, bound.id};
            group.items << *item;
        }
        const qsizetype named = unsigned_.size() > mostNamed ? mostNamed - 1 : unsigned_.size();
        standing.gaps += unsigned_.mid(0, named);
        if (unsigned_.size() > named)
            standing.gaps << BoundGap{tr("%1 more of “%2” have no scan, and nobody noted where their papers lie.").arg(unsigned_.size() - named).arg(kind.kind->title()), unsigned_[named].kind, unsigned_[named].id};
        return {};
    }

    const RecordStore& m_store;
    const RecordPapers& m_papers;
    const AttachmentStore& m_attachments;
    const PackScope& m_scope;
    RecordText m_texts;
    QHash<BoundRecord, PaperPlace> m_places;
};

} // namespace

int InspectionPack::missing() const
{
    qsizetype count = 0;
    for (const IndicatorStanding& one : standing)
        count += one.gaps.size();
    return int(count);
}

Result<InspectionPack> gatherPack(const RecordStore& store, const RecordPapers& papers, const AttachmentStore& attachments, const PackScope& scope)
{
    if (!scope.from.isValid() || !scope.to.isValid() || scope.to < scope.from)
        return Error{Error::Kind::Invalid, tr("Choose a period: its last day is not before its first."), {}};
    QList<InspectionIndicator> indicators;
    if (scope.indicators) {
        indicators = *scope.indicators;
    } else {
        BIHUAN_TRY_ASSIGN(indicators, store.list(inspectionIndicatorType()));
    }
    indicators.removeIf([](const InspectionIndicator& one) { return one.disabled || one.voided; });
    if (indicators.isEmpty())
        return Error{Error::Kind::Invalid, tr("There is no indicator: enter or import the list of the inspection first."), {}};
    InspectionPack pack;
    BIHUAN_TRY_ASSIGN(pack.plan, emptyPlan(store, tr("File for the inspection")));
    pack.plan.subtitle = u"%1 — %2"_s.arg(scope.from.toString(u"yyyy年M月d日"_s), scope.to.toString(u"yyyy年M月d日"_s));
    pack.plan.listsGaps = true;
    pack.plan.sheetForEach = false;
    Gatherer gatherer(store, papers, attachments, scope);
    BIHUAN_TRY(gatherer.start());
    for (const InspectionIndicator& indicator : std::as_const(indicators)) {
        BIHUAN_TRY_ASSIGN(const IndicatorStanding standing, gatherer.add(indicator, pack.plan));
        pack.standing << standing;
    }
    pack.plan.leftOut.removeDuplicates();
    return pack;
}

Result<QList<InspectionIndicator>> readIndicators(RecordService& records, const QString& path)
{
    const RecordKind& kind = inspectionIndicatorType().kind();
    BIHUAN_TRY_ASSIGN(const ImportFile file, readImportFile(path, kind));
    BIHUAN_TRY_ASSIGN(const ImportPlan plan, Importer(records).plan(kind, file.table, file.mapping, file.source));
    QList<InspectionIndicator> indicators;
    for (const PlannedRow& row : plan.rows) {
        if (row.outcome == RowOutcome::Wrong)
            for (const auto& issue : row.issues)
                if (issue.issue.severity == Severity::Problem)
                    return Error{Error::Kind::Invalid, tr("%1, row %2: %3").arg(QFileInfo(path).fileName()).arg(row.number).arg(issue.issue.message), {}};
        if (row.outcome != RowOutcome::Wrong)
            indicators << inspectionIndicatorType().fromRecord(row.record);
    }
    return indicators;
}

} // namespace bihuan
