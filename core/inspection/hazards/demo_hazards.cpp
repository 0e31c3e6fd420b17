// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hazards/demo_hazards.h"

#include "core/documents/short_code.h"
#include "core/people/defaults.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("hazards", text);
}

/// How far each of them went; the steps in between follow.
const QStringList statesInOrder{u"discovered"_s, u"registered"_s, u"assigned"_s, u"rectifying"_s, u"submitted"_s, u"verified"_s, u"closed"_s};

/// Takes one hazard of the file through its year.
class Teller {
public:
    Teller(HazardServices& hazards, RecordStore& store, AttachmentStore& attachments, const DayTable& days, QDate today)
        : m_hazards(hazards), m_store(store), m_attachments(attachments), m_days(days), m_today(today)
    {
    }

    Result<LoopItem> tell(const QJsonObject& row, const Zone& zone);

private:
    Result<> step(LoopItem& item, LoopMove move);
    Result<> steps(LoopItem& item, const QJsonObject& row);
    Result<> photograph(const LoopItem& item, const QJsonObject& row, bool mended);
    QDate later(QDate day, int schoolDays) const
    {
        const QDate next = m_days.after(day, schoolDays, DayCount::Working);
        return next.isValid() && next <= m_today ? next : m_today;
    }

    HazardServices& m_hazards;
    RecordStore& m_store;
    AttachmentStore& m_attachments;
    const DayTable& m_days;
    QDate m_today;
    Zone m_zone;
    LoopRules m_rules;
    int m_photosAfter = 0;
    QHash<int, int> m_serials; ///< by year
};

/// As LoopService::move, but on a day of the past: guarded, applied, written with its event.
Result<> Teller::step(LoopItem& item, LoopMove move)
{
    for (const Issue& issue : loopGuards(item, move, m_rules, m_photosAfter, move.date))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Invalid, u"%1: %2"_s.arg(item.description, issue.message), issue.code};
    const QString from = item.state;
    LoopItem after = loopApplied(item, move, m_rules, move.date);
    if (move.action == LoopAction::Register) {
        after.year = move.date.year();
        after.serial = ++m_serials[after.year];
        after.number = u"YH-%1-%2"_s.arg(after.year).arg(after.serial, 4, 10, QLatin1Char('0'));
    }
    BIHUAN_TRY(m_store.update(loopItemType(), after));
    QStringList words{move.note, move.measure, move.number, move.noPhotoReason};
    words.removeAll(QString());
    Database& database = m_store.database();
    BIHUAN_TRY(database.run(u"INSERT INTO loop_event (item, at, on_day, action, from_state, to_state, actor, person, note, due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                            {after.id.value(), move.date.toString(Qt::ISODate) + u"T16:00:00"_s, move.date.toString(Qt::ISODate), loopActionCode(move.action),
                             from, after.state, database.actor(), move.person.isNull() ? QVariant() : QVariant(move.person.value()), words.join(u"；"_s),
                             move.due.isValid() ? QVariant(move.due.toString(Qt::ISODate)) : QVariant()}));
    BIHUAN_TRY_ASSIGN(const auto stored, m_store.find(loopItemType(), after.id));
    item = *stored;
    return {};
}

Result<> Teller::photograph(const LoopItem& item, const QJsonObject& row, bool mended)
{
    const QByteArray bytes = demoPhoto(row[u"shape"_s].toString(), mended, int(item.id.value()));
    BIHUAN_TRY_ASSIGN(const Attachment photo, m_attachments.add(bytes, mended ? u"整改后.png"_s : u"整改前.png"_s));
    BIHUAN_TRY(m_attachments.link(photo, loopItemType().kind().code, item.id.value(), mended ? LoopService::after : LoopService::before,
                                  mended ? item.doneOn : item.foundOn));
    m_photosAfter += mended ? 1 : 0;
    return {};
}

Result<> Teller::steps(LoopItem& item, const QJsonObject& row)
{
    const QString end = row[u"end"_s].toString();
    const int far = int(end == u"returned"_s || end == u"reopened"_s ? statesInOrder.size() - 1 : end == u"voided"_s ? 1 : statesInOrder.indexOf(end));
    const bool overdue = row[u"overdue"_s].toBool();
    const Id<Person> checker = m_zone.leader != m_zone.owner && !m_zone.leader.isNull() ? m_zone.leader : m_zone.backup;
    QDate day = item.foundOn;
    if (far < 1)
        return {};
    BIHUAN_TRY(step(item, {.action = LoopAction::Register, .date = day, .person = item.reporter}));
    if (const QString contain = row[u"contain"_s].toString(); !contain.isEmpty())
        BIHUAN_TRY(step(item, {.action = LoopAction::Contain, .date = day, .person = m_zone.owner, .note = contain}));
    if (far < 2)
        return {};
    QDate due = m_days.after(day, isMajor(item) ? 20 : overdue ? 3 : 5, DayCount::Working);
    // What is overdue was due before today; what is not, is still to come.
    if (far < 4 && !overdue && due <= m_today)
        due = m_days.after(m_today, 3, DayCount::Working);
    day = later(day, 1);
    BIHUAN_TRY(step(item, {.action = LoopAction::Assign, .date = day, .due = due, .department = m_zone.department, .owner = m_zone.owner,
                           .measure = row[u"measure"_s].toString()}));
    if (row[u"extended"_s].toBool())
        BIHUAN_TRY(step(item, {.action = LoopAction::Extend, .date = day, .person = checker, .note = u"等待配件到货"_s,
                               .due = m_days.after(due, 5, DayCount::Working)}));
    if (const QString number = row[u"escalate"_s].toString(); !number.isEmpty())
        BIHUAN_TRY(step(item, {.action = LoopAction::Escalate, .date = day, .number = QString(number).replace(u"{年}"_s, QString::number(day.year()))}));
    if (far < 3)
        return {};
    BIHUAN_TRY(step(item, {.action = LoopAction::Start, .date = day = later(day, 1), .person = m_zone.owner}));
    if (far < 4)
        return {};
    BIHUAN_TRY(step(item, {.action = LoopAction::Submit, .date = day = later(day, 2), .person = m_zone.owner, .measure = item.measure}));
    BIHUAN_TRY(photograph(item, row, true));
    if (end == u"returned"_s)
        return step(item, {.action = LoopAction::Return, .date = later(day, 1), .person = checker, .note = row[u"note"_s].toString()});
    if (far < 5)
        return {};
    BIHUAN_TRY(step(item, {.action = LoopAction::Verify, .date = day = later(day, 1), .person = checker, .note = u"现场复查，已按要求整改"_s}));
    if (far < 6)
        return {};
    BIHUAN_TRY(step(item, {.action = LoopAction::Close, .date = day, .person = checker}));
    if (end == u"reopened"_s)
        BIHUAN_TRY(step(item, {.action = LoopAction::Reopen, .date = later(day, 5), .person = checker, .note = row[u"note"_s].toString()}));
    return {};
}

Result<LoopItem> Teller::tell(const QJsonObject& row, const Zone& zone)
{
    m_zone = zone;
    m_photosAfter = 0;
    QDate found = m_today.addDays(-row[u"days"_s].toInt());
    while (!m_days.isWorking(found))
        found = found.addDays(-1);
    LoopItem item{.kind = u"hazard"_s, .state = u"discovered"_s, .foundOn = found, .source = row[u"source"_s].toString(u"inspection"_s),
                  .reporter = zone.backup, .zone = zone.id, .spot = row[u"spot"_s].toString(), .category = row[u"category"_s].toString(),
                  .description = row[u"what"_s].toString(), .level = row[u"level"_s].toString(u"general"_s)};
    if (const auto chosen = parseRiskFactors(row[u"risk"_s].toString())) {
        BIHUAN_TRY_ASSIGN(const RiskGrade grade, m_hazards.risk.preview(*chosen, u"LS"_s));
        item = RiskGrading::graded(item, grade);
    }
    BIHUAN_TRY_ASSIGN(const QVariant earlier, m_store.database().scalar(
        u"SELECT id FROM loop_item WHERE zone=? AND category=? AND voided=0 ORDER BY found_on DESC LIMIT 1"_s, {zone.id.value(), item.category}));
    item.repeats = Id<LoopItem>(earlier.toLongLong());
    BIHUAN_TRY_ASSIGN(item.id, m_store.insert(loopItemType(), item));
    BIHUAN_TRY_ASSIGN(const auto stored, m_store.find(loopItemType(), item.id));
    item = *stored;
    BIHUAN_TRY(photograph(item, row, false));
    BIHUAN_TRY(steps(item, row));
    if (const QString reason = row[u"void"_s].toString(); !reason.isEmpty())
        BIHUAN_TRY(m_store.setVoided(loopItemType().kind(), item.id.value(), true, reason));
    return item;
}

/// The first one's receipt came back, the second is out.
Result<> issueNotices(HazardServices& hazards, const QList<LoopItem>& told, const DayTable& days, QDate today)
{
    int issued = 0;
    hazards.notices.setCodeSource([&issued](const RecordStore&) -> Result<QString> {
        return ShortCode::fromValue(370'200'000'000ULL + quint64(++issued) * 7'654'321ULL).text();
    });
    const auto issue = [&](const LoopItem& item) -> Result<RectifyNotice> {
        return hazards.notices.issue({.hazards = {item.id}, .issuer = item.reporter, .issuedOn = qMin(today, days.after(item.foundOn, 1, DayCount::Working))});
    };
    for (const LoopItem& item : told) {
        if (item.state == u"returned"_s && issued == 0) {
            BIHUAN_TRY_ASSIGN(const RectifyNotice notice, issue(item));
            BIHUAN_TRY(hazards.notices.markReceived(notice.id, today, item.owner, u"更换蓄电池一组"_s));
        } else if (item.state == u"rectifying"_s && issued == 1) {
            BIHUAN_TRY(issue(item));
        }
    }
    hazards.notices.setCodeSource({});
    return {};
}

} // namespace

Result<> createDemoHazards(HazardServices& hazards, RecordStore& store, AttachmentStore& attachments, QDate today)
{
    BIHUAN_TRY_ASSIGN(const QJsonArray rows, defaultRows(u"demo_hazards.json"_s));
    BIHUAN_TRY_ASSIGN(const DayTable days, DayTable::read(store));
    QHash<QString, Zone> zones;
    BIHUAN_TRY_ASSIGN(const auto all, store.list(zoneType()));
    for (const Zone& zone : all)
        zones.insert(zone.code, zone);
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Demo school")));
    Teller teller(hazards, store, attachments, days, today);
    QList<LoopItem> told;
    for (const QJsonValue& row : rows) {
        const Zone zone = zones.value(row[u"zone"_s].toString());
        if (zone.id.isNull())
            continue;
        BIHUAN_TRY_ASSIGN(const LoopItem item, teller.tell(row.toObject(), zone));
        told << item;
    }
    BIHUAN_TRY(transaction.commit());
    return issueNotices(hazards, told, days, today);
}

} // namespace bihuan
