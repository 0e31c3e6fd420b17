// SPDX-License-Identifier: GPL-3.0-or-later
// Which records are papers of the school, and what is printed for them. A new subject with papers adds its lines here.
#include "app/record_papers.h"

#include "core/calendar/school_term.h"
#include "core/documents/table_pages.h"
#include "core/education/drills/drill_states.h"
#include "core/inspection/watch/watch_papers.h"
#include "core/loop/loop_item.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

using Papers = Result<QList<RecordPaper>>;
using Pages = Result<std::shared_ptr<PageSet>>;

QString tr(const char* text)
{
    return QCoreApplication::translate("record_papers", text);
}

/// The first pages of a set, where it is the same letter over and over.
class FirstPages final : public PageSet {
public:
    FirstPages(std::shared_ptr<PageSet> pages, int count) : m_pages(std::move(pages)), m_count(count) {}
    bool hasPage(int page) override { return page < m_count && m_pages->hasPage(page); }
    int count() override { return m_count; }
    QSizeF sizeMm(int page) override { return m_pages->sizeMm(page); }
    void paint(int page, Canvas& canvas) override { m_pages->paint(page, canvas); }
    DocumentInfo info() const override { return m_pages->info(); }

private:
    std::shared_ptr<PageSet> m_pages;
    int m_count;
};

Error notToBePrinted(const QString& why)
{
    return {Error::Kind::Refused, why, {}};
}

std::shared_ptr<PageSet> pagesOf(Services& services, const TableContent& table)
{
    return std::make_shared<TablePages>(table, DocumentInfo{table.title, table.subtitleLeft, {}, services.store->database().clock().now()}, services.education->shaperSource());
}

/// A paper that is a table.
RecordPaper tablePaper(Services& services, const QString& title, std::function<Result<TableContent>()> make)
{
    return {title, [&services, make = std::move(make)]() -> Pages {
                BIHUAN_TRY_ASSIGN(const TableContent table, make());
                return pagesOf(services, table);
            }};
}

void addOrganization(Services& services)
{
    const RecordKind& agreement = agreementType().kind();
    services.papers.addKind({&agreement, u"organization"_s, u"issued_on"_s, {u"superseded"_s}, {u"责任书"_s, u"安全责任书"_s}, true});
    services.papers.addSource(agreement, [&services](qint64 id) -> Papers {
        BIHUAN_TRY_ASSIGN(const auto one, services.store->find(agreementType(), Id<Agreement>(id)));
        if (!one)
            return QList<RecordPaper>();
        return QList<RecordPaper>{{u"%1　%2　%3"_s.arg(agreementType().kind().title(), one->number, one->personName), [&services, id]() -> Pages {
                                       BIHUAN_TRY_ASSIGN(const PrintJob job, services.agreements->printing.prepare({.agreements = {Id<Agreement>(id)}, .copies = 1}));
                                       if (!job.pages)
                                           return notToBePrinted(job.skipped.isEmpty() ? QString() : job.skipped.first().reason);
                                       return std::shared_ptr<PageSet>(job.pages);
                                   }}};
    });
    services.papers.addPeriod({u"signing_register"_s, u"organization"_s, {u"责任书签订登记表"_s, u"签订登记表"_s}, [&services](QDate from, QDate to) -> Papers {
                                   QList<RecordPaper> papers;
                                   BIHUAN_TRY_ASSIGN(const auto years, services.agreements->board.years());
                                   for (const int year : years)
                                       if (year >= from.year() - (from.month() < 8 ? 1 : 0) && year <= to.year() - (to.month() < 8 ? 1 : 0))
                                           papers.prepend(tablePaper(services, tr("Register of signed agreements %1").arg(year), [&services, year]() -> Result<TableContent> {
                                               BIHUAN_TRY_ASSIGN(const YearBoard board, services.agreements->board.year(year));
                                               return services.agreements->board.signingRegister(board);
                                           }));
                                   return papers;
                               }});
}

Papers hazardPapers(Services& services, qint64 id)
{
    BIHUAN_TRY_ASSIGN(const auto item, services.store->find(loopItemType(), Id<LoopItem>(id)));
    QList<RecordPaper> papers;
    if (!item)
        return papers;
    const auto paper = [&](const QString& title, Result<HazardPaper> (HazardPapers::*make)(Id<LoopItem>) const) {
        papers << RecordPaper{u"%1　%2"_s.arg(title, item->number), [&services, id, make]() -> Pages {
                                  BIHUAN_TRY_ASSIGN(const HazardPaper one, (services.hazards->papers.*make)(Id<LoopItem>(id)));
                                  return one.pages;
                              }};
    };
    if (item->escalatedOn.isValid() && item->containedOn.isValid())
        paper(tr("Report of a major hazard"), &HazardPapers::majorReport);
    if (item->verifiedOn.isValid())
        paper(tr("Note of the check"), &HazardPapers::reviewNote);
    return papers;
}

void addInspection(Services& services)
{
    RecordPapers& papers = services.papers;
    papers.addKind({&inspectionType().kind(), u"inspection"_s, u"done_on"_s, {}, {u"排查记录"_s, u"安全排查记录"_s, u"检查记录"_s}, true});
    papers.addSource(inspectionType().kind(), [&services](qint64 id) -> Papers {
        BIHUAN_TRY_ASSIGN(const auto one, services.store->find(inspectionType(), Id<Inspection>(id)));
        if (!one)
            return QList<RecordPaper>();
        return QList<RecordPaper>{{u"%1　%2"_s.arg(inspectionType().kind().title(), one->title), [&services, one]() -> Pages {
                                       BIHUAN_TRY_ASSIGN(const CheckPrintJob job, services.checks->prepare({*one}, true));
                                       if (!job.pages)
                                           return notToBePrinted(job.issues.isEmpty() ? QString() : job.issues.first().message);
                                       return std::shared_ptr<PageSet>(job.pages);
                                   }}};
    });
    papers.addKind({&loopItemType().kind(), u"inspection"_s, u"found_on"_s, {}, {u"隐患"_s, u"隐患整改"_s, u"隐患整改记录"_s}});
    papers.addSource(loopItemType().kind(), [&services](qint64 id) { return hazardPapers(services, id); });
    papers.addKind({&rectifyNoticeType().kind(), u"inspection"_s, u"issued_on"_s, {}, {u"整改通知书"_s, u"整改通知"_s, u"隐患整改通知书"_s}, true});
    papers.addSource(rectifyNoticeType().kind(), [&services](qint64 id) -> Papers {
        BIHUAN_TRY_ASSIGN(const auto one, services.store->find(rectifyNoticeType(), Id<RectifyNotice>(id)));
        if (!one)
            return QList<RecordPaper>();
        return QList<RecordPaper>{{u"%1　%2"_s.arg(rectifyNoticeType().kind().title(), one->docNo), [&services, id] { return services.hazards->notices.pages(Id<RectifyNotice>(id)); }}};
    });
    papers.addKind({&placardType().kind(), u"inspection"_s, u"printed_on"_s, {}, {u"包干牌"_s, u"责任牌"_s, u"区域责任牌"_s}});
    papers.addKind({&equipmentTestType().kind(), u"inspection"_s, u"tested_on"_s, {}, {u"设备检测"_s, u"消防器材检测"_s, u"设备检测记录"_s}});
    papers.addKind({&propertyAnnexType().kind(), u"inspection"_s, u"printed_on"_s, {}, {u"物业安全附件"_s, u"物业合同安全附件"_s}, true});
    papers.addSource(propertyAnnexType().kind(), [&services](qint64 id) -> Papers {
        BIHUAN_TRY_ASSIGN(const auto one, services.store->find(propertyAnnexType(), Id<PropertyAnnex>(id)));
        if (!one)
            return QList<RecordPaper>();
        return QList<RecordPaper>{{u"%1　%2"_s.arg(propertyAnnexType().kind().title(), one->number), [&services, id]() -> Pages {
                                       BIHUAN_TRY_ASSIGN(const auto pages, services.property->papers.annexAsPrinted(Id<PropertyAnnex>(id)));
                                       return std::shared_ptr<PageSet>(pages);
                                   }}};
    });
    papers.addKind({&propertyCheckType().kind(), u"inspection"_s, u"checked_on"_s, {u"draft"_s, u"replaced"_s}, {u"物业检查"_s, u"物业履职考核"_s, u"物业月度检查"_s}, true});
    papers.addSource(propertyCheckType().kind(), [&services](qint64 id) -> Papers {
        BIHUAN_TRY_ASSIGN(const auto one, services.store->find(propertyCheckType(), Id<PropertyCheck>(id)));
        if (!one || one->state != u"closed"_s)
            return QList<RecordPaper>();
        const QString title = u"%1　%2"_s.arg(propertyCheckType().kind().title(), one->number);
        return QList<RecordPaper>{tablePaper(services, title, [&services, id] { return services.property->papers.filledCheck(Id<PropertyCheck>(id)); }),
                                  {tr("Appraisal of the services　%1").arg(one->number), [&services, id]() -> Pages {
                                       BIHUAN_TRY_ASSIGN(const auto pages, services.property->papers.appraisal(Id<PropertyCheck>(id)));
                                       return std::shared_ptr<PageSet>(pages);
                                   }}};
    });
    papers.addKind({&spotReportType().kind(), u"inspection"_s, u"seen_on"_s, {}, {u"随手报"_s, u"随手拍"_s, u"随手报记录"_s}});
    papers.addPeriod({u"hazard_ledger"_s, u"inspection"_s, {u"隐患台账"_s}, [&services](QDate from, QDate to) -> Papers {
                          QList<RecordPaper> all;
                          for (int year = from.year(); year <= to.year(); ++year) {
                              BIHUAN_TRY_ASSIGN(const LedgerBook book, services.hazards->ledger.book({.year = year}));
                              if (!book.items.isEmpty() || !book.carried.isEmpty())
                                  all << RecordPaper{tr("Ledger of hazards %1").arg(year), [&services, book]() -> Pages { return pagesOf(services, book.table); }};
                          }
                          return all;
                      }});
    papers.addPeriod({u"watch_wall"_s, u"inspection"_s, {u"护学岗周表"_s, u"护学岗值守表"_s, u"重点时段值守表"_s}, [&services](QDate from, QDate to) -> Papers {
                          // The last week within the period that has begun shows the roster as it was kept.
                          const QDate day = std::min(to, std::max(from, services.watch->today()));
                          const WatchPaperOptions options{.what = WatchPaper::Wall, .day = day, .phones = false};
                          const auto print = makeWatchPrint(*services.watch, options, services.education->shaperSource());
                          if (!print)
                              return print.error().kind == Error::Kind::Refused ? Papers(QList<RecordPaper>()) : Papers(print.error());
                          return QList<RecordPaper>{{print->title, [pages = print->pages]() -> Pages { return pages; }}};
                      }});
    papers.addPeriod({u"check_rules"_s, u"inspection"_s, {u"排查制度"_s, u"安全排查制度"_s}, [&services](QDate, QDate) -> Papers {
                          return QList<RecordPaper>{{tr("Rules of inspection"), [&services]() -> Pages {
                                                         BIHUAN_TRY_ASSIGN(const HazardPaper sheet, services.hazards->papers.ruleSheet());
                                                         return sheet.pages;
                                                     }}};
                      }});
}

Papers letterPapers(Services& services, qint64 id)
{
    BIHUAN_TRY_ASSIGN(const auto letter, services.store->find(parentLetterType(), Id<ParentLetter>(id)));
    if (!letter)
        return QList<RecordPaper>();
    const QString name = parentLetterType().kind().nameOf(parentLetterType().toRecord(*letter));
    return QList<RecordPaper>{{u"%1　%2"_s.arg(parentLetterType().kind().title(), name),
                               [&services, id]() -> Pages {
                                   BIHUAN_TRY_ASSIGN(const LetterStanding standing, services.education->letters.standing(Id<ParentLetter>(id)));
                                   Issues issues;
                                   BIHUAN_TRY_ASSIGN(const auto pages, services.education->letters.pages(Id<ParentLetter>(id), LetterLayout::OnePage, issues));
                                   // The same letter for each class: one goes into the archive.
                                   const int all = pages->count(), classes = std::max(1, int(standing.rows.size()));
                                   return std::shared_ptr<PageSet>(std::make_shared<FirstPages>(pages, all % classes == 0 ? std::max(1, all / classes) : all));
                               }},
                              tablePaper(services, tr("Slips of the letter　%1").arg(name), [&services, id] { return services.education->letters.tally(Id<ParentLetter>(id)); })};
}

void addEducation(Services& services)
{
    RecordPapers& papers = services.papers;
    papers.addKind({&eduActivityType().kind(), u"education"_s, u"held_on"_s, {u"planned"_s, u"prepared"_s, u"moved"_s, u"cancelled"_s}, {u"教育活动"_s, u"安全教育活动"_s, u"主题教育"_s}, true});
    papers.addSource(eduActivityType().kind(), [&services](qint64 id) -> Papers {
        BIHUAN_TRY_ASSIGN(const auto one, services.store->find(eduActivityType(), Id<EduActivity>(id)));
        if (!one || one->shortCode.isEmpty()) // never printed: making the sheet would give it a code
            return QList<RecordPaper>();
        return QList<RecordPaper>{{u"%1　%2"_s.arg(eduActivityType().kind().title(), one->title), [&services, id]() -> Pages {
                                       Issues issues;
                                       return services.education->papers.activitySheet(Id<EduActivity>(id), issues);
                                   }}};
    });
    papers.addKind({&parentLetterType().kind(), u"education"_s, u"sent_on"_s, {}, {u"告家长书"_s, u"致家长信"_s}, true});
    papers.addSource(parentLetterType().kind(), [&services](qint64 id) { return letterPapers(services, id); });
    papers.addKind({&drillType().kind(), u"education"_s, u"held_on"_s, {u"planned"_s, u"approved"_s, u"briefed"_s, u"cancelled"_s}, {u"演练"_s, u"应急演练"_s, u"疏散演练"_s}, true});
    papers.addSource(drillType().kind(), [&services](qint64 id) -> Papers {
        BIHUAN_TRY_ASSIGN(const auto one, services.store->find(drillType(), Id<Drill>(id)));
        QList<RecordPaper> all;
        if (!one)
            return all;
        const auto paper = [&](const QString& title, auto make) {
            all << RecordPaper{u"%1　%2"_s.arg(title, one->number), [make]() -> Pages {
                                   BIHUAN_TRY_ASSIGN(const DrillPaper made, make());
                                   return made.pages;
                               }};
        };
        paper(tr("Script of the drill"), [&services, id] { return services.drills->papers.script(Id<Drill>(id)); });
        if (one->reviewedOn.isValid())
            paper(tr("Report of the drill"), [&services, id] { return services.drills->papers.report(Id<Drill>(id)); });
        return all;
    });
    papers.addKind({&inductionType().kind(), u"education"_s, u"trained_on"_s, {}, {u"岗前培训"_s, u"培训准入"_s, u"新进人员培训"_s}, true});
    papers.addSource(inductionType().kind(), [&services](qint64 id) -> Papers {
        BIHUAN_TRY_ASSIGN(const auto one, services.store->find(inductionType(), Id<Induction>(id)));
        if (!one || !one->admittedOn.isValid())
            return QList<RecordPaper>();
        return QList<RecordPaper>{{tr("Certificate of admission　%1").arg(one->certNo), [&services, id] { return services.education->gate.certificates({Id<Induction>(id)}); }}};
    });
    papers.addKind({&edu1530Type().kind(), u"education"_s, u"day"_s, {}, {u"1530检查"_s, u"安全提醒抽查"_s}});
    const auto years = [&services](QDate from, QDate to) -> Result<QList<int>> {
        BIHUAN_TRY_ASSIGN(const auto terms, services.store->list(schoolTermType()));
        QList<int> found;
        for (int year = schoolYearOf(terms, from); year <= schoolYearOf(terms, to); ++year)
            found << year;
        return found;
    };
    const auto yearly = [&services, years](const char* title, auto make) {
        return [&services, years, title, make](QDate from, QDate to) -> Papers {
            BIHUAN_TRY_ASSIGN(const auto found, years(from, to));
            QList<RecordPaper> all;
            for (const int year : found)
                if (make(year)) // nothing planned in that year
                    all << tablePaper(services, tr(title).arg(year).arg(year + 1), [make, year] { return make(year); });
            return all;
        };
    };
    papers.addPeriod({u"education_plan"_s, u"education"_s, {u"安全教育计划"_s, u"教育计划"_s}, yearly(QT_TRANSLATE_NOOP("record_papers", "Plan of safety education %1–%2"), [&services](int year) { return services.education->papers.yearPlan(year); })});
    papers.addPeriod({u"drill_plan"_s, u"education"_s, {u"演练计划"_s, u"应急演练计划"_s}, yearly(QT_TRANSLATE_NOOP("record_papers", "Plan of drills %1–%2"), [&services](int year) { return services.drills->papers.yearPlan(year); })});
}

void addFiling(Services& services)
{
    RecordPapers& papers = services.papers;
    papers.addKind({&incomingDocType().kind(), u"archive"_s, u"received_on"_s, {}, {u"来文"_s, u"上级来文"_s}, true});
    papers.addSource(incomingDocType().kind(), [&services](qint64 id) -> Papers {
        BIHUAN_TRY_ASSIGN(const auto one, services.store->find(incomingDocType(), Id<IncomingDoc>(id)));
        if (!one || one->shortCode.isEmpty()) // never printed: making the sheet would give it a code
            return QList<RecordPaper>();
        return QList<RecordPaper>{{tr("Circulation sheet　%1").arg(one->number), [&services, id] {
                                       Issues issues;
                                       return services.filing->papers.circulation({Id<IncomingDoc>(id)}, issues);
                                   }}};
    });
    papers.addKind({&filingType().kind(), u"archive"_s, u"sent_on"_s, {}, {u"报备"_s, u"报备材料"_s}, true});
    papers.addSource(filingType().kind(), [&services](qint64 id) -> Papers {
        BIHUAN_TRY_ASSIGN(const auto one, services.store->find(filingType(), Id<Filing>(id)));
        if (!one || one->shortCode.isEmpty())
            return QList<RecordPaper>();
        return QList<RecordPaper>{{u"%1　%2"_s.arg(filingType().kind().title(), one->docNo), [&services, id] {
                                       Issues issues;
                                       return services.filing->papers.forms({Id<Filing>(id)}, issues);
                                   }}};
    });
    const auto yearly = [&services](const char* title, auto make) {
        return [&services, title, make](QDate from, QDate to) -> Papers {
            QList<RecordPaper> all;
            for (int year = from.year(); year <= to.year(); ++year) {
                BIHUAN_TRY_ASSIGN(const TableContent table, make(year));
                if (table.rowCount > 0)
                    all << tablePaper(services, tr(title).arg(year), [table]() -> Result<TableContent> { return table; });
            }
            return all;
        };
    };
    papers.addPeriod({u"filing_ledger"_s, u"archive"_s, {u"报备台账"_s}, yearly(QT_TRANSLATE_NOOP("record_papers", "Ledger of filings %1"), [&services](int year) { return services.filing->papers.ledger(year); })});
    papers.addPeriod({u"incoming_register"_s, u"archive"_s, {u"收文登记簿"_s}, yearly(QT_TRANSLATE_NOOP("record_papers", "Register of incoming documents %1"), [&services](int year) { return services.filing->papers.incomingRegister(year); })});
}

} // namespace

void addRecordPapers(Services& services)
{
    addOrganization(services);
    addInspection(services);
    addEducation(services);
    addFiling(services);
}

} // namespace bihuan
