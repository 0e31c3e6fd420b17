// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hazards/hazard_papers.h"

#include "core/documents/letter_batch.h"
#include "core/documents/text_shaper.h"
#include "core/inspection/hazards/paper_words.h"
#include "core/inspection/hazards/photos.h"
#include "core/inspection/hazards/warning_sign.h"
#include "core/people/defaults.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("hazards", text);
}

/// “知行楼 2层 二年级3班教室 后墙插座” in running text: without the blanks that part it in lists.
QString closedUp(QString place)
{
    static const QRegularExpression blank(u"(?<![A-Za-z]) | (?![A-Za-z])"_s);
    return place.remove(blank);
}

/// Both photographs in one picture of 150 × 56 mm, as the review note has it; the only one in the middle.
QImage sideBySide(const QImage& before, const QImage& after)
{
    constexpr int width = 1800, height = 672, gap = 24;
    QImage both(width, height, QImage::Format_RGB32);
    both.fill(Qt::white);
    QPainter painter(&both);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto put = [&painter](const QImage& picture, const QRect& box) {
        QRect place(QPoint(), picture.size().scaled(box.size(), Qt::KeepAspectRatio));
        place.moveCenter(box.center());
        painter.drawImage(place, picture);
    };
    const bool two = !before.isNull() && !after.isNull();
    if (two) {
        put(before, {0, 0, (width - gap) / 2, height});
        put(after, {(width + gap) / 2, 0, (width - gap) / 2, height});
    } else {
        put(before.isNull() ? after : before, {0, 0, width, height});
    }
    return both;
}

} // namespace

Result<LoopItem> HazardPapers::found(Id<LoopItem> id) const
{
    BIHUAN_TRY_ASSIGN(const auto item, m_records.store().find(loopItemType(), id));
    if (!item)
        return Error{Error::Kind::NotFound, loopItemType().kind().title(), QString::number(id.value())};
    if (item->voided)
        return Error{Error::Kind::Refused, tr("%1 is void.").arg(item->number), u"loop.voided"_s};
    if (item->number.isEmpty())
        return Error{Error::Kind::Refused, tr("Register the hazard first: its papers name its number."), u"paper.unregistered"_s};
    return *item;
}

Result<QMap<QString, QString>> HazardPapers::factsOf(const LoopItem& item, const PaperWords& words) const
{
    const RecordStore& store = m_records.store();
    const QString blank = words.text(u"blank"_s);
    const auto orBlank = [&blank](const QString& text) { return text.trimmed().isEmpty() ? blank : text.simplified(); };
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto department, store.find(departmentType(), item.department));
    const auto nameOf = [&store](Id<Person> id) -> Result<QString> {
        BIHUAN_TRY_ASSIGN(const auto person, store.find(personType(), id));
        return person ? person->name : QString();
    };
    BIHUAN_TRY_ASSIGN(const QString owner, nameOf(item.owner));
    BIHUAN_TRY_ASSIGN(const QString verifier, nameOf(item.verifier));
    BIHUAN_TRY_ASSIGN(const QString place, placeOf(store, item));
    return QMap<QString, QString>{{u"学校"_s, orBlank(school.name)},
                                  {u"编号"_s, item.number},
                                  {u"部位"_s, orBlank(closedUp(place))},
                                  {u"隐患情况"_s, orBlank(item.description)},
                                  {u"等级"_s, words.text(u"level."_s + item.level)},
                                  {u"来源"_s, words.text(u"source."_s + item.source)},
                                  {u"发现日期"_s, orBlank(paperDate(item.foundOn))},
                                  {u"整改期限"_s, orBlank(paperDate(item.dueOn))},
                                  {u"责任部门"_s, orBlank(department ? department->name : QString())},
                                  {u"责任人"_s, orBlank(owner)},
                                  {u"整改措施"_s, orBlank(item.measure)},
                                  {u"完成日期"_s, orBlank(paperDate(item.doneOn))},
                                  {u"复查人"_s, orBlank(verifier)},
                                  {u"复查日期"_s, orBlank(paperDate(item.verifiedOn))},
                                  {u"复查意见"_s, orBlank(item.verifyNote)},
                                  {u"临时措施"_s, orBlank(item.containment)},
                                  {u"管控日期"_s, orBlank(paperDate(item.containedOn))},
                                  {u"电话"_s, orBlank(school.phone)}};
}

Result<HazardPaper> HazardPapers::letter(const QString& title, QString text, const QMap<QString, QString>& values,
                                         const QMap<QString, QStringList>& lists, const QString& profile, const Pictures& pictures) const
{
    if (pictures.isEmpty()) {
        static const QRegularExpression picture(u"^@image [^\\n]*\\n(= \\{\\{照片说明\\}\\}\\n)?"_s, QRegularExpression::MultilineOption);
        text.remove(picture);
    }
    Letter one{.form = std::make_shared<LetterTemplate>(text, profileByCode(profile).value_or(officialProfile()), m_shaper(), pictures),
               .data = {values, lists}, .title = title};
    const auto batch = std::make_shared<LetterBatch>(QList<Letter>{one}, DocumentInfo{title, values.value(u"学校"_s), {}, m_records.store().database().clock().now()});
    const Issues issues = batch->issues(0);
    for (const Issue& issue : issues)
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Refused, issue.message, issue.code};
    return HazardPaper{title, batch, issues};
}

Result<HazardPaper> HazardPapers::reviewNote(Id<LoopItem> id) const
{
    BIHUAN_TRY_ASSIGN(const LoopItem item, found(id));
    const LoopState state = loopStateOf(item);
    if (state != LoopState::Submitted && state != LoopState::Returned && state != LoopState::Verified && state != LoopState::Closed)
        return Error{Error::Kind::Refused, tr("%1 has not been reported as put right yet: there is nothing to check.").arg(item.number), u"paper.not_submitted"_s};
    BIHUAN_TRY_ASSIGN(const PaperWords words, PaperWords::read(m_records.store()));
    BIHUAN_TRY_ASSIGN(auto values, factsOf(item, words));
    values[u"结论"_s] = words.text(state == LoopState::Returned ? u"review.bad"_s : state == LoopState::Submitted ? u"review.open"_s : u"review.ok"_s);
    const QString table = loopItemType().kind().code;
    BIHUAN_TRY_ASSIGN(const auto old, m_attachments.of(table, id.value(), LoopService::before));
    BIHUAN_TRY_ASSIGN(const auto now, m_attachments.of(table, id.value(), LoopService::after));
    const QImage before = old.isEmpty() ? QImage() : photoOf(m_attachments, old.first());
    const QImage after = now.isEmpty() ? QImage() : photoOf(m_attachments, now.last());
    Pictures pictures;
    if (!before.isNull() || !after.isNull())
        pictures.insert(u"照片"_s, sideBySide(before, after));
    values[u"照片说明"_s] = words.text(before.isNull() ? u"photo.after"_s : after.isNull() ? u"photo.before"_s : u"photo.both"_s);
    return letter(tr("Review note %1").arg(item.number), words.letter(u"hazard_review"_s), values, {}, u"compact"_s, pictures);
}

Result<HazardPaper> HazardPapers::majorReport(Id<LoopItem> id) const
{
    BIHUAN_TRY_ASSIGN(const LoopItem item, found(id));
    if (!isMajor(item))
        return Error{Error::Kind::Refused, tr("%1 is no major hazard: only major ones are reported to the authority above.").arg(item.number), u"paper.not_major"_s};
    if (item.containment.isEmpty())
        return Error{Error::Kind::Refused, tr("Bring %1 under control first and enter the temporary measures: the report names them.").arg(item.number), u"loop.no_containment"_s};
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const PaperWords words, PaperWords::read(store));
    BIHUAN_TRY_ASSIGN(auto values, factsOf(item, words));
    BIHUAN_TRY_ASSIGN(const QDate planDue, m_loop.planDue(item));
    Issues issues;
    const auto missing = [&](const QString& key, const QString& word, const char* code, const QString& message) {
        values[key] = word;
        issues << Issue{Severity::Warning, QString::fromLatin1(code), key, message};
    };
    if (item.measure.trimmed().isEmpty())
        missing(u"整改措施"_s, words.text(u"report.no_measure"_s, {{u"期限"_s, paperDate(planDue)}}), "paper.no_measure",
                tr("It is not said yet how %1 will be put right.").arg(item.number));
    if (!item.dueOn.isValid())
        missing(u"整改期限"_s, words.text(u"report.no_due"_s), "paper.no_due", tr("%1 has no time limit yet.").arg(item.number));
    if (item.department.isNull())
        issues << Issue{Severity::Warning, u"paper.no_department"_s, {}, tr("%1 has no responsible department yet: assign it first.").arg(item.number)};
    values[u"资金"_s] = item.cost > 0 ? words.text(u"report.cost"_s, {{u"金额"_s, QString::number(item.cost)}}) : words.text(u"report.no_cost"_s);
    values[u"风险分级"_s] = item.riskMethod.isEmpty()
        ? words.text(u"report.no_grade"_s)
        : tr("%1: %2 = %3, %4").arg(words.text(u"method."_s + item.riskMethod).isEmpty() ? item.riskMethod : words.text(u"method."_s + item.riskMethod), item.riskFactors)
              .arg(item.riskValue).arg(riskColorName(item.riskColor));
    values[u"上级"_s] = words.text(u"report.to"_s);
    values[u"下一步"_s] = words.text(u"report.next"_s);
    values[u"联系人"_s] = words.text(u"report.contact"_s);
    values[u"报告日期"_s] = paperDate(item.escalatedOn.isValid() ? item.escalatedOn : store.database().clock().today());
    BIHUAN_TRY_ASSIGN(HazardPaper paper, letter(tr("Report on major hazard %1").arg(item.number), words.letter(u"hazard_report"_s), values, {}, u"official"_s));
    paper.issues += issues;
    return paper;
}

Result<HazardPaper> HazardPapers::warningSign(Id<LoopItem> id) const
{
    BIHUAN_TRY_ASSIGN(const LoopItem item, found(id));
    if (!isOpenLoop(loopStateOf(item)))
        return Error{Error::Kind::Refused, tr("%1 is closed: take its warning signs down instead.").arg(item.number), u"paper.closed"_s};
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const PaperWords words, PaperWords::read(store));
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto zone, store.find(zoneType(), item.zone));
    BIHUAN_TRY_ASSIGN(const auto owner, store.find(personType(), item.owner));
    BIHUAN_TRY_ASSIGN(const auto department, store.find(departmentType(), item.department));
    BIHUAN_TRY_ASSIGN(const QString place, placeOf(store, item));
    SignContent content{.title = words.text(u"sign.title"_s), .warning = words.text(u"sign.warning"_s), .number = item.number, .school = school.name};
    // Personal numbers do not hang on doors: the zone's hotline, else the school's.
    const QString phone = zone && !zone->hotline.isEmpty() ? zone->hotline : school.phone;
    const QDate since = item.containedOn.isValid() ? item.containedOn : store.database().clock().today();
    content.rows = {{words.text(u"sign.place"_s), place},
                    {words.text(u"sign.reason"_s), item.description.simplified()},
                    {words.text(u"sign.measure"_s), item.containment.isEmpty() ? words.text(u"sign.text"_s) : item.containment.simplified()},
                    {words.text(u"sign.person"_s), QStringList{department ? department->name : QString(), owner ? owner->name : QString()}.join(u' ').trimmed()},
                    {words.text(u"sign.since"_s), paperDate(since) + u"　"_s + words.text(u"sign.until"_s)},
                    {words.text(u"sign.phone"_s), phone}};
    content.rows.removeIf([](const std::pair<QString, QString>& row) { return row.second.isEmpty(); });
    const QString title = tr("Warning sign %1").arg(item.number);
    const auto pages = std::make_shared<SignPages>(content, DocumentInfo{title, school.name, {}, store.database().clock().now()}, m_shaper());
    HazardPaper paper{title, pages, pages->issues()};
    if (item.containment.isEmpty())
        paper.issues << Issue{Severity::Warning, u"loop.no_containment"_s, u"containment"_s, tr("The temporary measures of %1 are not on record: enter them.").arg(item.number)};
    for (const Issue& issue : std::as_const(paper.issues))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Refused, issue.message, issue.code};
    return paper;
}

} // namespace bihuan
