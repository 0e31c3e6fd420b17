// SPDX-License-Identifier: GPL-3.0-or-later
// hazard add, move, photo, risk, repeat, void
#include "app/ctl/hazards.h"

#include "app/ctl/agreements.h"
#include "app/ctl/commands.h"
#include "core/inspection/hazards/photos.h"
#include "core/records/record_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

/// A choice by its code or a word people use for it. Empty stays empty.
Result<QString> choiceOption(const Arguments& arguments, const QString& option, const QString& column)
{
    const QString given = arguments.value(option).trimmed();
    const Field* field = loopItemType().kind().field(column);
    QStringList words;
    for (const Choice& choice : field->choices) {
        if (choice.code == given || QCoreApplication::translate("record", choice.label) == given || choice.aliases.contains(given))
            return choice.code;
        words << choice.code;
    }
    if (given.isEmpty())
        return QString();
    return Error{Error::Kind::Invalid, tr("--%1 needs one of: %2.").arg(option, words.join(u' ')), {}};
}

Result<QHash<QString, QString>> factorsOption(const Arguments& arguments, const QString& option)
{
    const auto chosen = parseRiskFactors(arguments.value(option));
    if (!chosen)
        return Error{Error::Kind::Invalid, tr("--%1: write one value for each factor, such as “L=3 S=4”.").arg(option), {}};
    return *chosen;
}

} // namespace

Result<LoopItem> hazardNamed(Session& session, const QString& given)
{
    if (!given.startsWith(u'#'))
        return session.services().loop->find(given);
    BIHUAN_TRY_ASSIGN(const auto item, session.services().store->find(loopItemType(), Id<LoopItem>(given.mid(1).toLongLong())));
    if (!item)
        return Error{Error::Kind::NotFound, loopItemType().kind().title() + u' ' + given, {}};
    return *item;
}

Result<QList<LoopItem>> hazardsOption(Session& session, const QString& option)
{
    QList<LoopItem> items;
    static const QRegularExpression separator(u"[,，、\\s]+"_s);
    for (const QString& value : session.arguments().values(option))
        for (const QString& number : value.split(separator, Qt::SkipEmptyParts)) {
            BIHUAN_TRY_ASSIGN(const LoopItem item, hazardNamed(session, number));
            items << item;
        }
    return items;
}

QJsonObject hazardJson(Session& session, const LoopItem& item)
{
    Services& services = session.services();
    return RecordText(*services.store).json(loopItemType().kind(), loopItemType().toRecord(item));
}

QString hazardLine(Session& session, const LoopItem& item)
{
    Services& services = session.services();
    const auto place = placeOf(*services.store, item);
    return QStringList{item.number.isEmpty() ? u"#%1"_s.arg(item.id.value()) : item.number, item.voided ? tr("void") : loopStateName(loopStateOf(item)),
                       isMajor(item) ? tr("major") : tr("general"), item.dueOn.toString(Qt::ISODate), place ? *place : QString(),
                       item.description.simplified()}
        .join(u'\t');
}

void answer(Session& session, const LoopReport& report)
{
    if (session.wantsJson()) {
        QJsonObject json = hazardJson(session, report.item);
        json[u"warnings"_s] = toJson(report.warnings);
        session.print(json);
        return;
    }
    for (const Issue& issue : report.warnings)
        session.line((issue.severity == Severity::Hint ? tr("Hint: %1") : tr("Note: %1")).arg(issue.message));
    session.line(hazardLine(session, report.item));
}

Result<> addHazard(Session& session)
{
    const Arguments& arguments = session.arguments();
    if (arguments.value(u"what"_s).trimmed().isEmpty())
        return Error{Error::Kind::Invalid, tr("Say what is wrong: --what TEXT."), {}};
    LoopItem draft{.kind = u"hazard"_s, .spot = arguments.value(u"spot"_s), .category = arguments.value(u"category"_s),
                   .description = arguments.value(u"what"_s), .note = arguments.value(u"note"_s)};
    BIHUAN_TRY_ASSIGN(draft.foundOn, dateOption(arguments, u"found"_s));
    BIHUAN_TRY_ASSIGN(draft.level, choiceOption(arguments, u"level"_s, u"level"_s));
    BIHUAN_TRY_ASSIGN(draft.source, choiceOption(arguments, u"source"_s, u"source"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(draft.zone, zoneOption(session, u"zone"_s));
    BIHUAN_TRY_ASSIGN(draft.reporter, personOption(session, u"by"_s));
    Services& services = session.services();
    if (arguments.has(u"risk"_s)) {
        BIHUAN_TRY_ASSIGN(const auto chosen, factorsOption(arguments, u"risk"_s));
        BIHUAN_TRY_ASSIGN(const RiskGrade grade, services.hazards->risk.preview(chosen, arguments.value(u"method"_s)));
        draft = RiskGrading::graded(draft, grade);
        if (draft.level.isEmpty())
            draft.level = grade.band.level;
    }
    BIHUAN_TRY_ASSIGN(const LoopReport report, services.loop->add(draft, !arguments.has(u"unregistered"_s)));
    answer(session, report);
    return {};
}

Result<> moveHazard(Session& session)
{
    const Arguments& arguments = session.arguments();
    const auto action = loopActionFromCode(arguments.value(u"action"_s));
    if (!action) {
        QStringList codes;
        for (const LoopAction one : allLoopActions)
            codes << loopActionCode(one);
        return Error{Error::Kind::Invalid, tr("--%1 needs one of: %2.").arg(u"action"_s, codes.join(u' ')), {}};
    }
    LoopMove step{.action = *action, .note = arguments.value(u"note"_s), .measure = arguments.value(u"measure"_s),
                  .number = arguments.value(u"number"_s), .noPhotoReason = arguments.value(u"no-photo"_s)};
    BIHUAN_TRY_ASSIGN(step.date, dateOption(arguments, u"date"_s));
    BIHUAN_TRY_ASSIGN(step.due, dateOption(arguments, u"due"_s));
    BIHUAN_TRY(session.open());
    LoopService& loop = *session.services().loop;
    BIHUAN_TRY_ASSIGN(const LoopItem item, hazardNamed(session, arguments.words[0]));
    BIHUAN_TRY_ASSIGN(step.person, personOption(session, u"person"_s));
    BIHUAN_TRY_ASSIGN(step.owner, personOption(session, u"owner"_s));
    BIHUAN_TRY_ASSIGN(step.department, departmentOption(session, u"department"_s));
    if (step.action == LoopAction::Assign && !step.due.isValid()) {
        BIHUAN_TRY_ASSIGN(step.due, loop.usualDue(item));
    }
    BIHUAN_TRY_ASSIGN(const LoopReport report, loop.move(item.id, step));
    answer(session, report);
    return {};
}

Result<> photographHazard(Session& session)
{
    const Arguments& arguments = session.arguments();
    if (arguments.has(u"before"_s) == arguments.has(u"after"_s))
        return Error{Error::Kind::Invalid, tr("Say what the picture shows: --before or --after."), {}};
    BIHUAN_TRY_ASSIGN(const QDate taken, dateOption(arguments, u"date"_s));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const LoopItem item, hazardNamed(session, arguments.words[0]));
    BIHUAN_TRY_ASSIGN(const LoopReport report,
                      session.services().loop->addPhoto(item.id, arguments.words[1], arguments.has(u"after"_s) ? LoopService::after : LoopService::before, taken));
    answer(session, report);
    return {};
}

Result<> gradeHazard(Session& session)
{
    const Arguments& arguments = session.arguments();
    BIHUAN_TRY_ASSIGN(const auto chosen, factorsOption(arguments, u"factors"_s));
    BIHUAN_TRY(session.open());
    RiskGrading& risk = session.services().hazards->risk;
    if (!arguments.words.isEmpty()) {
        BIHUAN_TRY_ASSIGN(const LoopItem item, hazardNamed(session, arguments.words[0]));
        BIHUAN_TRY_ASSIGN(const LoopReport report, risk.grade(item.id, chosen, arguments.value(u"method"_s)));
        answer(session, report);
        return {};
    }
    BIHUAN_TRY_ASSIGN(const RiskGrade grade, risk.preview(chosen, arguments.value(u"method"_s)));
    if (session.wantsJson())
        session.print(QJsonObject{{u"method"_s, grade.method}, {u"value"_s, grade.value}, {u"factors"_s, grade.factors}, {u"name"_s, grade.band.name},
                                  {u"color"_s, grade.band.color}, {u"level"_s, grade.band.level}, {u"advice"_s, grade.band.advice}});
    else
        session.line(tr("%1, %2: %3, %4 (%5). %6").arg(grade.method, grade.factors).arg(grade.value).arg(grade.band.name, riskColorName(grade.band.color), grade.band.advice));
    return {};
}

Result<> repeatHazard(Session& session)
{
    const Arguments& arguments = session.arguments();
    const bool create = arguments.has(u"create"_s), dismiss = arguments.has(u"dismiss"_s);
    if (create && dismiss)
        return Error{Error::Kind::Invalid, tr("Either --create or --dismiss."), {}};
    BIHUAN_TRY(session.open());
    HazardRepeats& repeats = session.services().hazards->repeats;
    QList<HazardRepeat> found;
    if (arguments.words.isEmpty()) {
        if (create || dismiss)
            return Error{Error::Kind::Invalid, tr("Name the hazard."), {}};
        BIHUAN_TRY_ASSIGN(found, repeats.undecided());
    } else {
        BIHUAN_TRY_ASSIGN(const LoopItem item, hazardNamed(session, arguments.words[0]));
        if (create) {
            BIHUAN_TRY_ASSIGN(const LoopReport report, repeats.create(item.id, arguments.value(u"what"_s)));
            answer(session, report);
            return {};
        }
        if (dismiss)
            BIHUAN_TRY(repeats.dismiss(item.id, arguments.value(u"why"_s)));
        BIHUAN_TRY_ASSIGN(const auto one, repeats.of(item.id));
        if (one)
            found << *one;
    }
    QJsonArray array;
    for (const HazardRepeat& one : std::as_const(found)) {
        array << QJsonObject{{u"number"_s, one.item.number}, {u"earlier"_s, one.earlier.number}, {u"category"_s, one.item.category},
                             {u"like_zones"_s, one.likeZones.size()}, {u"task"_s, one.task ? QJsonValue(one.task->number) : QJsonValue()},
                             {u"proposal"_s, repeats.description(one)}};
        if (!session.wantsJson())
            session.line(QStringList{one.item.number, one.earlier.number, one.task ? one.task->number : tr("no task yet"), repeats.description(one)}.join(u'\t'));
    }
    if (session.wantsJson())
        session.print(array);
    else
        session.note(tr("%1 repeats").arg(found.size()));
    return {};
}

Result<> voidHazard(Session& session)
{
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const LoopItem item, hazardNamed(session, session.arguments().words[0]));
    BIHUAN_TRY(session.services().records->setVoided(loopItemType().kind(), {item.id.value()}, true, session.arguments().value(u"why"_s)));
    BIHUAN_TRY_ASSIGN(const auto stored, session.services().store->find(loopItemType(), item.id));
    answer(session, {*stored, {}});
    return {};
}

} // namespace bihuan::ctl
