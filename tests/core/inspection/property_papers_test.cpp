// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/short_code.h"
#include "core/inspection/property/slip_pages.h"
#include "tests/core/inspection/property_school.h"

using namespace Qt::StringLiterals;
using namespace bihuan;

namespace {

struct School : test::ServedSchool {
    QString withoutBlanks(QString text) const { return text.remove(QRegularExpression(u"\\s"_s)); }
    int places(const QString& text, const QString& part) const { return int(text.count(part)); }
};

QRectF bodies(const FittedText& text)
{
    const double beyond = 0.1 * text.sizePt * mmPerPt;
    return text.inkMm.adjusted(0, beyond, 0, -beyond);
}

} // namespace

TEST_CASE("the annex has every clause, numbered, and a signature of both sides; what was printed is frozen", "[property][papers]")
{
    School school;
    school.cleaners.contractFrom = QDate(2026, 8, 1);
    school.cleaners.contractTo = QDate(2027, 7, 31);
    school.cleaners = school.changed(school.cleaners);
    const auto job = school.property.papers.annexToPdf(school.cleaners.id, school.file());
    REQUIRE_OK(job);
    CHECK(job->annex.number == u"WYFJ-2026-001"_s);
    CHECK(job->annex.clauses == school.property.companies.duties(school.cleaners)->size());
    const QString text = school.pagesOf(school.file()).join(QString());
    if (!text.isEmpty()) {
        const auto duties = school.property.companies.duties(school.cleaners);
        REQUIRE_OK(duties);
        for (const PropertyDuty& duty : *duties) {
            CAPTURE(duty.clause.toStdString());
            CHECK(text.contains(school.withoutBlanks(duty.clause)));
        }
        for (const QString& words : {u"一、安全操作义务"_s, u"二、安全排查义务"_s, u"三、安全维保义务"_s, u"甲方（盖章）"_s, u"乙方（盖章）"_s, u"2026年8月1日至2027年7月31日"_s,
                                     ShortCode::parse(job->annex.shortCode)->printed()})
            CHECK(text.contains(words));
        CHECK_FALSE(text.contains(u"{{"_s));
    }
    // Another copy is the same paper; a changed clause is a new one, and the old one can still be printed as it was.
    CHECK_FALSE(school.property.papers.prepareAnnex(school.cleaners.id)->isNew);
    REQUIRE_OK(school.property.papers.annexToPdf(school.cleaners.id, school.file()));
    CHECK(school.rows(u"property_annex"_s) == 1);
    CHECK_FALSE(school.property.companies.standing(u"2026-11"_s)->last().annexStale);
    PropertyDuty duty = school.property.companies.duties(school.cleaners)->first();
    const QString before = duty.clause;
    duty.clause = u"高处清洁一律由专业单位进行。"_s;
    REQUIRE_OK(school.service->save(propertyDutyType().kind(), propertyDutyType().toRecord(duty)));
    const auto standing = school.property.companies.standing(u"2026-11"_s);
    const auto row = std::find_if(standing->cbegin(), standing->cend(), [&](const CompanyStanding& one) { return one.company.id == school.cleaners.id; });
    CHECK(row->annexStale);
    const auto next = school.property.papers.annexToPdf(school.cleaners.id, school.file());
    REQUIRE_OK(next);
    CHECK(next->annex.version == 2);
    CHECK(next->annex.number == u"WYFJ-2026-002"_s);
    const auto old = school.property.papers.annexAsPrinted(job->annex.id);
    REQUIRE_OK(old);
    REQUIRE_OK(exportPdf(**old, school.file()));
    if (const QString again = school.pagesOf(school.file()).join(QString()); !again.isEmpty())
        CHECK(again.contains(school.withoutBlanks(before)));
    CHECK_FALSE(school.database->run(u"UPDATE property_annex SET frozen_text='' WHERE version=1"_s));
    PropertyAnnex annex = next->annex;
    annex.signedOn = QDate(2026, 11, 21);
    CHECK_FALSE(school.service->save(propertyAnnexType().kind(), propertyAnnexType().toRecord(annex))); // tomorrow
    annex.signedOn = school.clock.today();
    CHECK(school.service->save(propertyAnnexType().kind(), propertyAnnexType().toRecord(annex)));
}

TEST_CASE("an annex that cannot be written is not on record", "[property][papers]")
{
    School school;
    CHECK_FALSE(school.property.papers.annexToPdf(school.cleaners.id, school.file(u"nowhere/a.pdf"_s)));
    const auto bare = school.add(propertyCompanyType(), PropertyCompany{.name = u"无义务公司"_s});
    CHECK(school.property.papers.annexToPdf(bare.id, school.file()).error().kind == Error::Kind::Refused);
    CHECK(school.rows(u"property_annex"_s) == 0);
}

TEST_CASE("cards: ten plain lines at most, big type, nothing overlaps, several on a sheet", "[property][papers]")
{
    School school;
    for (const auto& [size, perSheet, least] : {std::tuple(CardSize::A4, 1, 20.0), std::tuple(CardSize::A5, 2, 16.0), std::tuple(CardSize::A6, 4, 9.0)}) {
        CAPTURE(perSheet);
        const auto job = school.property.papers.cards({}, size);
        REQUIRE_OK(job);
        REQUIRE(job->cards.size() == 5); // gate, patrol, control room, cleaners, repairs
        CHECK(job->issues.isEmpty());
        CHECK(job->pages->cells().size() == perSheet);
        CHECK(job->pages->count() == (5 + perSheet - 1) / perSheet);
        const ShiftCardDesign design(cardSizeMm(size), std::make_shared<TextShaper>(FontBook()));
        for (const ShiftCard& card : job->cards) {
            CAPTURE(card.title.toStdString());
            CHECK(card.lines.size() <= ShiftCard::mostLines);
            const auto laid = design.lay(card);
            CHECK(laid.linePt >= least);
            const QRectF sheet(QPointF(0, 0), cardSizeMm(size));
            for (qsizetype i = 0; i < laid.texts.size(); ++i) {
                CHECK(sheet.contains(laid.texts[i].inkMm));
                for (qsizetype j = 0; j < i; ++j)
                    CHECK_FALSE(bodies(laid.texts[i]).intersects(bodies(laid.texts[j])));
            }
        }
        REQUIRE_OK(exportPdf(*job->pages, school.file()));
        const QString text = school.pagesOf(school.file()).join(QString());
        if (!text.isEmpty())
            for (const ShiftCard& card : job->cards)
                for (const ShiftCardLine& line : card.lines)
                    CHECK(text.contains(school.withoutBlanks(line.text)));
    }
    CHECK(school.property.papers.cards(school.guards.id, CardSize::A5, u"门卫"_s)->cards.size() == 1);
    CHECK(school.property.papers.cards(school.guards.id, CardSize::A5, u"厨师"_s).error().kind == Error::Kind::Refused);
    CHECK(cardSizeFromText(u"ａ5"_s) == CardSize::A5);
    CHECK_FALSE(cardSizeFromText(u"A3"_s));
    // One line too many is said, not dropped in silence.
    QList<PropertyDuty> duties;
    for (int i = 0; i < 12; ++i)
        duties << PropertyDuty{.trade = Id<PropertyTrade>(1), .category = u"operation"_s, .cycle = u"day"_s, .clause = u"条款"_s, .card = u"第%1条"_s.arg(i)};
    Issues issues;
    const auto cards = shiftCards(duties, {{1, u"保洁"_s}}, issues);
    REQUIRE(cards.size() == 1);
    CHECK(cards.first().lines.size() == 10);
    REQUIRE(issues.size() == 1);
    CHECK(issues.first().code == u"property_card.too_many"_s);
}

TEST_CASE("sheets of a month: blank to fill in, filled, the one to be signed, and the duties week by week", "[property][papers]")
{
    School school;
    PropertyPapers& papers = school.property.papers;
    const auto duties = *school.property.companies.duties(school.cleaners);
    const auto blank = papers.blankCheck(school.cleaners.id, u"2026-10"_s);
    REQUIRE_OK(blank);
    CHECK(blank->rowCount == duties.size());
    CHECK(blank->row(0).cells[3].isEmpty());
    CHECK(papers.blankCheck(school.cleaners.id, u"?"_s).error().kind == Error::Kind::Invalid);
    const auto weekly = papers.dutySheet(school.cleaners.id, u"2026-10"_s);
    REQUIRE_OK(weekly);
    CHECK(weekly->rowCount == duties.size());
    REQUIRE_OK(exportPdf(*papers.pagesOf(*weekly), school.file()));

    const auto sheet = school.property.checks.begin(school.cleaners.id, u"2026-10"_s);
    REQUIRE_OK(sheet);
    CHECK(papers.appraisal(sheet->check.id).error().kind == Error::Kind::Refused); // not closed yet
    const PropertyCheckLine line = sheet->lines[1];
    REQUIRE_OK(school.property.checks.enter(sheet->check.id, {.checker = school.store->list(personType())->first().id, .checkedOn = QDate(2026, 10, 30), .note = u"继续努力"_s},
                                            {{line.position, 2, u"走廊湿拖未放警示牌"_s}}));
    REQUIRE_OK(school.property.checks.close(sheet->check.id));
    const auto filled = papers.filledCheck(sheet->check.id);
    REQUIRE_OK(filled);
    CHECK(filled->row(1).cells.contains(u"走廊湿拖未放警示牌"_s));
    CHECK(filled->row(1).cells.contains(u"WY-2026-0001"_s));
    const auto letter = papers.appraisal(sheet->check.id);
    REQUIRE_OK(letter);
    CHECK((*letter)->count() == 1);
    REQUIRE_OK(exportPdf(**letter, school.file()));
    const QString text = school.pagesOf(school.file()).join(QString());
    if (!text.isEmpty())
        for (const QString& words : {u"物业服务安全履职考核单"_s, u"2026年10月"_s, sheet->check.number, u"98"_s, u"走廊湿拖未放警示牌"_s, u"WY-2026-0001"_s, u"继续努力"_s,
                                     u"检查人（签字）"_s, u"签收（签字）"_s, ShortCode::parse(sheet->check.shortCode)->printed()}) {
            CAPTURE(words.toStdString());
            CHECK(text.contains(words));
        }
}
