// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/letters/letter_service.h"

#include "core/people/defaults.h"
#include "core/records/sheet_codes.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int usualDaysBack = 7; ///< [拟] within a week

QString tr(const char* text)
{
    return QCoreApplication::translate("education", text);
}

QString onPaper(QDate date)
{
    return date.isValid() ? date.toString(u"yyyy年M月d日"_s) : QString(8, u'＿');
}

} // namespace

int LetterStanding::counted() const
{
    return int(std::count_if(rows.cbegin(), rows.cend(), [](const SlipRow& row) { return row.slip.countedOn.isValid(); }));
}

QString letterText(const QString& text, const ParentLetter& letter, const QString& school, const QString& phone, const QString& schoolClass)
{
    QString filled = text;
    for (const auto& [field, value] : {std::pair(u"学校"_s, school.isEmpty() ? QString(10, u'＿') : school), std::pair(u"年份"_s, QString::number(letter.sentOn.year())),
                                       std::pair(u"发出日期"_s, onPaper(letter.sentOn)), std::pair(u"回收日期"_s, onPaper(letter.dueOn)),
                                       std::pair(u"班级"_s, schoolClass.isEmpty() ? QString(8, u'＿') : schoolClass),
                                       std::pair(u"联系电话"_s, phone.isEmpty() ? QString(8, u'＿') : phone)})
        filled.replace(u"{{"_s + field + u"}}"_s, value);
    return filled;
}

Result<QString> LetterService::nextNumber() const
{
    const QString prefix = u"安告〔%1〕"_s.arg(today().year());
    BIHUAN_TRY_ASSIGN(const auto letters, m_records.store().list(parentLetterType(), {.where = {{u"doc_no"_s, prefix, Condition::Op::Contains}}, .voidedToo = true}));
    int last = 0;
    for (const ParentLetter& letter : letters)
        if (letter.docNo.startsWith(prefix) && letter.docNo.endsWith(u'号'))
            last = std::max(last, letter.docNo.mid(prefix.size()).chopped(1).toInt());
    return prefix + u"%1号"_s.arg(last + 1);
}

Result<ParentLetter> LetterService::draft(Id<LetterText> text) const
{
    const RecordStore& store = m_records.store();
    ParentLetter letter{.sentOn = today(), .dueOn = today().addDays(usualDaysBack)};
    BIHUAN_TRY_ASSIGN(letter.docNo, nextNumber());
    BIHUAN_TRY_ASSIGN(const auto classes, store.list(schoolClassType()));
    for (const SchoolClass& one : classes)
        letter.classes << one.id;
    BIHUAN_TRY_ASSIGN(const auto found, store.find(letterTextType(), text));
    if (found) {
        letter.topic = found->name;
        letter.body = found->body;
        letter.slip = found->slip;
    }
    return letter;
}

Result<Id<ParentLetter>> LetterService::issue(const ParentLetter& given)
{
    RecordStore& store = m_records.store();
    ParentLetter letter = given;
    const RecordKind& kind = parentLetterType().kind();
    QSet<QString> taken;
    if (letter.shortCode.isEmpty()) {
        BIHUAN_TRY_ASSIGN(letter.shortCode, SheetCodes(store).fresh(taken));
    }
    for (const Issue& issue : m_records.check(kind, parentLetterType().toRecord(letter)))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Invalid, issue.message, issue.code};
    if (letter.classes.isEmpty())
        return Error{Error::Kind::Invalid, tr("Choose the classes the letter goes to."), {}};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Letter to parents %1").arg(letter.docNo)));
    BIHUAN_TRY_ASSIGN(const Id<ParentLetter> id, store.insert(parentLetterType(), letter));
    for (const Id<SchoolClass> each : letter.classes) {
        BIHUAN_TRY_ASSIGN(const auto group, store.find(schoolClassType(), each));
        // A class without a number of pupils gets its row too, with none sent: the tally shows what is missing.
        if (group && !group->voided)
            BIHUAN_TRY(store.insert(letterSlipType(), LetterSlip{.label = u"%1 %2"_s.arg(letter.docNo, group->name), .letter = id, .schoolClass = each,
                                                                 .sent = letter.slip.isEmpty() ? 0 : group->pupils}));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(kind.code);
    m_records.announce(letterSlipType().kind().code);
    return id;
}

Result<ParentLetter> LetterService::find(Id<ParentLetter> id) const
{
    BIHUAN_TRY_ASSIGN(const auto letter, m_records.store().find(parentLetterType(), id));
    if (!letter || letter->voided)
        return Error{Error::Kind::NotFound, parentLetterType().kind().title(), QString::number(id.value())};
    return *letter;
}

Result<LetterStanding> LetterService::standing(Id<ParentLetter> id) const
{
    const RecordStore& store = m_records.store();
    LetterStanding standing;
    BIHUAN_TRY_ASSIGN(standing.letter, find(id));
    BIHUAN_TRY_ASSIGN(const auto classes, store.list(schoolClassType(), {.voidedToo = true}));
    BIHUAN_TRY_ASSIGN(const auto slips, store.list(letterSlipType(), {.where = {{u"letter"_s, id.value()}}}));
    for (const SchoolClass& one : classes) {
        const auto slip = std::find_if(slips.cbegin(), slips.cend(), [&](const LetterSlip& each) { return each.schoolClass == one.id; });
        if (slip == slips.cend() && !standing.letter.classes.contains(one.id))
            continue;
        SlipRow row{one, slip == slips.cend() ? LetterSlip{.letter = id, .schoolClass = one.id, .sent = standing.letter.slip.isEmpty() ? 0 : one.pupils} : *slip};
        standing.sent += row.slip.sent;
        standing.returned += row.slip.returned;
        standing.lateReturned += row.slip.lateReturned;
        standing.exempt += row.slip.exempt;
        standing.rows << row;
    }
    return standing;
}

Result<QList<LetterStanding>> LetterService::all() const
{
    BIHUAN_TRY_ASSIGN(const auto letters, m_records.store().list(parentLetterType()));
    QList<LetterStanding> standings;
    for (const ParentLetter& letter : letters) {
        BIHUAN_TRY_ASSIGN(const LetterStanding one, standing(letter.id));
        standings << one;
    }
    return standings;
}

Result<SlipUndo> LetterService::count(Id<ParentLetter> id, const SlipCount& typed)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const ParentLetter letter, find(id));
    if (letter.filedOn.isValid())
        return Error{Error::Kind::Refused, tr("The slips of %1 are filed: open it again before you count.").arg(letter.docNo), {}};
    BIHUAN_TRY_ASSIGN(const auto group, store.find(schoolClassType(), typed.schoolClass));
    if (!group)
        return Error{Error::Kind::NotFound, schoolClassType().kind().title(), {}};
    BIHUAN_TRY_ASSIGN(const auto slips, store.list(letterSlipType(), {.where = {{u"letter"_s, id.value()}, {u"class"_s, typed.schoolClass.value()}}, .limit = 1}));
    SlipUndo undo;
    LetterSlip slip{.label = u"%1 %2"_s.arg(letter.docNo, group->name), .letter = id, .schoolClass = typed.schoolClass};
    if (!slips.isEmpty()) {
        undo.before = slips.first();
        slip = slips.first();
    }
    slip.sent = typed.sent;
    slip.returned = typed.returned;
    slip.lateReturned = typed.lateReturned;
    slip.exempt = typed.exempt;
    slip.missingSeats = typed.missingSeats.trimmed();
    slip.missingReason = typed.missingReason.trimmed();
    slip.countedOn = today();
    const auto saved = m_records.save(letterSlipType().kind(), letterSlipType().toRecord(slip), tr("Slips counted"));
    if (!saved)
        return saved.error().kind == Error::Kind::Invalid ? Error{Error::Kind::Invalid, tr("%1: %2").arg(group->name, saved.error().subject), saved.error().detail} : saved.error();
    BIHUAN_TRY_ASSIGN(const auto after, store.find(letterSlipType(), Id<LetterSlip>(*saved)));
    undo.after = *after;
    return undo;
}

Result<> LetterService::takeBack(const SlipUndo& undo)
{
    RecordStore& store = m_records.store();
    LetterSlip again = undo.before.value_or(undo.after);
    again.revision = undo.after.revision;
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Count of slips taken back")));
    BIHUAN_TRY(store.update(letterSlipType(), again));
    if (!undo.before)
        BIHUAN_TRY(store.setVoided(letterSlipType().kind(), again.id.value(), true, tr("Count of slips taken back")));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(letterSlipType().kind().code);
    return {};
}

Result<> LetterService::file(Id<ParentLetter> id, const QString& location)
{
    BIHUAN_TRY_ASSIGN(const LetterStanding now, standing(id));
    if (now.letter.filedOn.isValid())
        return Error{Error::Kind::Refused, tr("The slips of %1 were filed on %2 already.").arg(now.letter.docNo, now.letter.filedOn.toString(Qt::ISODate)), {}};
    QStringList open;
    for (const SlipRow& row : now.rows)
        if (row.slip.missing() > 0 && row.slip.missingReason.isEmpty())
            open << tr("%1 (%2)").arg(row.schoolClass.name).arg(row.slip.missing());
    if (!open.isEmpty())
        return Error{Error::Kind::Refused, tr("Slips are missing without a reason: %1. Chase them, or enter why they do not come.").arg(open.join(u'、')), {}};
    ParentLetter letter = now.letter;
    letter.filedOn = today();
    letter.location = location.trimmed();
    BIHUAN_TRY(m_records.save(parentLetterType().kind(), parentLetterType().toRecord(letter), tr("Slips filed")));
    return {};
}

Result<> LetterService::reopen(Id<ParentLetter> id, const QString& why)
{
    BIHUAN_TRY_ASSIGN(ParentLetter letter, find(id));
    letter.filedOn = {};
    BIHUAN_TRY(m_records.save(parentLetterType().kind(), parentLetterType().toRecord(letter), why));
    return {};
}

Result<QList<RecordIssue>> LetterService::issues() const
{
    QList<RecordIssue> found;
    BIHUAN_TRY_ASSIGN(const auto letters, all());
    for (const LetterStanding& one : letters) {
        QStringList classes;
        int missing = 0;
        for (const SlipRow& row : one.rows)
            if (one.isOverdue(today()) && row.slip.missing() > 0 && row.slip.missingReason.isEmpty()) {
                classes << row.schoolClass.name;
                missing += row.slip.missing();
            }
        if (classes.isEmpty())
            continue;
        constexpr int named = 6;
        const QString names = classes.size() > named ? tr("%1 and %2 more classes").arg(classes.mid(0, named).join(u'、')).arg(classes.size() - named) : classes.join(u'、');
        found << RecordIssue{parentLetterType().kind().code, one.letter.id.value(), one.letter.topic,
                             {Severity::Warning, u"parent_letter.owed"_s, u"due_on"_s, tr("%1 slips were due on %2: chase them, or say why (%3).").arg(missing).arg(one.letter.dueOn.toString(Qt::ISODate), names)}};
    }
    return found;
}

} // namespace bihuan
