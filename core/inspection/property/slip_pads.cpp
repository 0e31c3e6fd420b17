// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/property/slip_pads.h"

#include "core/base/text.h"
#include "core/documents/text_shaper.h"
#include "core/inspection/property/slip_pages.h"
#include "core/people/defaults.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("property", text);
}

constexpr int mostSheets = 100;

/// Kept in the record, so that it is the same whatever language the program speaks.
QString padName(int number)
{
    return u"第%1本"_s.arg(number);
}

QString rangeText(const PropertyPad& pad)
{
    return u"%1–%2"_s.arg(slipText(pad.firstSlip), slipText(pad.lastSlip));
}

/// The runs of numbers from `first` to `last` that are not in `there`.
QList<SlipRange> gaps(int first, int last, const QSet<int>& there)
{
    QList<SlipRange> runs;
    for (int slip = first; slip <= last; ++slip) {
        if (there.contains(slip))
            continue;
        if (!runs.isEmpty() && runs.last().last == slip - 1)
            runs.last().last = slip;
        else
            runs << SlipRange{slip, slip};
    }
    return runs;
}

} // namespace

int PadStanding::missingCount() const
{
    int count = 0;
    for (const SlipRange& range : missing)
        count += range.count();
    return count;
}

Result<std::optional<PropertyPad>> SlipPads::waiting() const
{
    BIHUAN_TRY_ASSIGN(const auto pads, m_records.store().list(propertyPadType(), {.where = {{u"state"_s, u"registered"_s}}, .orderBy = {u"first_slip"_s}}));
    return pads.isEmpty() ? std::optional<PropertyPad>() : std::optional(pads.first());
}

Result<PropertyPad> SlipPads::take(const PadRequest& request)
{
    RecordStore& store = m_records.store();
    if (request.sheets < 1 || request.sheets > mostSheets)
        return Error{Error::Kind::Invalid, tr("A pad has 1 to %1 sheets of six slips.").arg(mostSheets), {}};
    BIHUAN_TRY_ASSIGN(const auto unprinted, waiting());
    if (unprinted)
        return Error{Error::Kind::Refused, tr("%1 (%2) is registered and waits to be printed. Print it first, so that no number is missing on paper.")
                                               .arg(unprinted->number, rangeText(*unprinted)), {}};
    BIHUAN_TRY_ASSIGN(const QVariant last, store.database().scalar(u"SELECT max(last_slip) FROM property_pad"_s));
    BIHUAN_TRY_ASSIGN(const QVariant pads, store.database().scalar(u"SELECT count(*) FROM property_pad"_s));
    if (request.start != 0 && (pads.toInt() > 0 || request.start < 1 || request.start > 900'000))
        return Error{Error::Kind::Invalid, pads.toInt() > 0 ? tr("The numbers go on from %1; only the very first pad begins where you say.").arg(slipText(last.toInt() + 1))
                                                            : tr("The first number is between 1 and 900000."), {}};
    PropertyPad pad{.number = padName(pads.toInt() + 1), .company = request.company, .holder = request.holder,
                    .holderName = cleanName(request.holderName), .state = u"registered"_s, .registeredOn = store.database().clock().today(),
                    .replaces = request.replaces, .note = cleanLine(request.note)};
    pad.firstSlip = request.start > 0 ? request.start : last.toInt() + 1;
    pad.lastSlip = pad.firstSlip + request.sheets * SlipPages::perSheet - 1;
    const Issues issues = m_records.check(propertyPadType().kind(), propertyPadType().toRecord(pad));
    for (const Issue& issue : issues)
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Invalid, issue.message, issue.code};
    BIHUAN_TRY_ASSIGN(pad.id, store.insert(propertyPadType(), pad));
    return find(pad.id);
}

Result<PropertyPad> SlipPads::registerPad(const PadRequest& request)
{
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_records.store().database(), tr("Pad of slips registered")));
    BIHUAN_TRY_ASSIGN(const PropertyPad pad, take(request));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(propertyPadType().kind().code);
    return pad;
}

Result<std::shared_ptr<SlipPages>> SlipPads::pagesOf(const PropertyPad& pad) const
{
    const RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const SchoolProfile school, schoolProfile(store));
    BIHUAN_TRY_ASSIGN(const auto company, store.find(propertyCompanyType(), pad.company));
    const SlipText text{.school = school.name, .title = tr("Spot report on safety"), .hotline = school.phone, .pad = pad.number,
                        .company = company ? company->name : QString()};
    const DocumentInfo info{.title = tr("Slips %1").arg(rangeText(pad)), .author = school.name, .subject = {}, .created = store.database().clock().now()};
    auto made = std::make_shared<SlipPages>(text, pad.firstSlip, pad.slips() / SlipPages::perSheet, m_shaper(), info);
    if (!made->issues().isEmpty())
        return Error{Error::Kind::Refused, made->issues().first().message, made->issues().first().code};
    return made;
}

Result<std::shared_ptr<SlipPages>> SlipPads::pages(Id<PropertyPad> id) const
{
    BIHUAN_TRY_ASSIGN(const PropertyPad pad, find(id));
    if (pad.voided || (pad.state != u"registered"_s && pad.state != u"printed"_s))
        return Error{Error::Kind::Refused, tr("%1 (%2) was handed out or ended: printing it again would put its numbers on paper twice. Report it lost and print a new one.")
                                               .arg(pad.number, rangeText(pad)), {}};
    return pagesOf(pad);
}

Result<PropertyPad> SlipPads::change(Id<PropertyPad> id, const QString& why, const std::function<Result<>(PropertyPad&)>& how)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(PropertyPad pad, find(id));
    if (pad.voided)
        return Error{Error::Kind::Refused, tr("%1 is void.").arg(pad.number), {}};
    BIHUAN_TRY(how(pad));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), why));
    BIHUAN_TRY(store.update(propertyPadType(), pad));
    if (pad.state == u"lost"_s)
        BIHUAN_TRY(store.setVoided(propertyPadType().kind(), id.value(), true, why));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(propertyPadType().kind().code);
    return find(id);
}

Result<PropertyPad> SlipPads::markPrinted(Id<PropertyPad> id)
{
    return change(id, tr("Pad of slips printed"), [this](PropertyPad& pad) -> Result<> {
        if (pad.state != u"registered"_s && pad.state != u"printed"_s)
            return Error{Error::Kind::Refused, tr("%1 is out already.").arg(pad.number), {}};
        pad.state = u"printed"_s;
        if (!pad.printedOn.isValid())
            pad.printedOn = m_records.store().database().clock().today();
        return {};
    });
}

Result<PropertyPad> SlipPads::printToPdf(const PadRequest& request, const QString& path, const Progress& progress)
{
    RecordStore& store = m_records.store();
    const bool before = QFileInfo::exists(path);
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Pad of slips printed")));
    BIHUAN_TRY_ASSIGN(PropertyPad pad, take(request));
    BIHUAN_TRY_ASSIGN(const auto made, pagesOf(pad));
    pad.state = u"printed"_s;
    pad.printedOn = store.database().clock().today();
    BIHUAN_TRY(store.update(propertyPadType(), pad));
    // The file comes last before the commit: what cannot be written takes no numbers.
    BIHUAN_TRY(exportPdf(*made, path, progress));
    if (const auto done = transaction.commit(); !done) {
        if (!before)
            QFile::remove(path); // a file whose numbers are nobody's
        return done.error();
    }
    m_records.announce(propertyPadType().kind().code);
    return find(pad.id);
}

Result<PropertyPad> SlipPads::printToPdf(Id<PropertyPad> id, const QString& path, const Progress& progress)
{
    BIHUAN_TRY_ASSIGN(const auto made, pages(id));
    BIHUAN_TRY(exportPdf(*made, path, progress));
    return markPrinted(id);
}

Result<PropertyPad> SlipPads::handOut(Id<PropertyPad> id, Id<Person> holder, const QString& name, QDate date)
{
    const RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today(), day = date.isValid() ? date : today;
    QString holderName = cleanName(name);
    if (!holder.isNull()) {
        BIHUAN_TRY_ASSIGN(const auto person, store.find(personType(), holder));
        if (person)
            holderName = person->name;
    }
    if (holderName.isEmpty())
        return Error{Error::Kind::Invalid, tr("Say who gets the pad."), {}};
    if (day > today)
        return Error{Error::Kind::Invalid, tr("%1 is in the future.").arg(day.toString(Qt::ISODate)), {}};
    return change(id, tr("Pad of slips handed out"), [&](PropertyPad& pad) -> Result<> {
        if (pad.state == u"registered"_s)
            return Error{Error::Kind::Refused, tr("%1 is not printed yet.").arg(pad.number), {}};
        if (pad.state == u"returned"_s)
            return Error{Error::Kind::Refused, tr("%1 is used up.").arg(pad.number), {}};
        pad.state = u"handed"_s;
        pad.holder = holder;
        pad.holderName = holderName;
        pad.handedOn = day;
        return {};
    });
}

Result<PropertyPad> SlipPads::giveBack(Id<PropertyPad> id, QDate date)
{
    const QDate today = m_records.store().database().clock().today(), day = date.isValid() ? date : today;
    if (day > today)
        return Error{Error::Kind::Invalid, tr("%1 is in the future.").arg(day.toString(Qt::ISODate)), {}};
    return change(id, tr("Pad of slips used up"), [day](PropertyPad& pad) -> Result<> {
        if (pad.state == u"registered"_s)
            return Error{Error::Kind::Refused, tr("%1 is not printed yet.").arg(pad.number), {}};
        pad.state = u"returned"_s;
        pad.endedOn = day;
        return {};
    });
}

Result<PropertyPad> SlipPads::reportLost(Id<PropertyPad> id, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::Refused, tr("Give a reason: it stays in the pad's history."), {}};
    const QDate today = m_records.store().database().clock().today();
    return change(id, reason.trimmed(), [today](PropertyPad& pad) -> Result<> {
        pad.state = u"lost"_s;
        pad.endedOn = today;
        return {};
    });
}

Result<PropertyPad> SlipPads::find(Id<PropertyPad> id) const
{
    BIHUAN_TRY_ASSIGN(const auto found, m_records.store().find(propertyPadType(), id));
    if (!found)
        return Error{Error::Kind::NotFound, propertyPadType().kind().title(), QString::number(id.value())};
    return *found;
}

Result<PropertyPad> SlipPads::find(const QString& number) const
{
    const QString wanted = cleanLine(toHalfWidth(number));
    BIHUAN_TRY_ASSIGN(const auto pads, m_records.store().list(propertyPadType(), {.voidedToo = true}));
    for (const PropertyPad& pad : pads)
        if (pad.number == wanted || pad.number == padName(wanted.toInt()))
            return pad;
    if (const int slip = wanted.startsWith(u"SB"_s, Qt::CaseInsensitive) ? slipFromText(wanted) : 0; slip > 0)
        for (const PropertyPad& pad : pads)
            if (pad.holds(slip))
                return pad;
    return Error{Error::Kind::NotFound, tr("pad “%1”").arg(number), {}};
}

Result<std::optional<PropertyPad>> SlipPads::padOf(int slip) const
{
    BIHUAN_TRY_ASSIGN(const auto pads, m_records.store().list(propertyPadType(), {.where = {{u"first_slip"_s, slip, Condition::Op::LessOrEqual},
                                                                                           {u"last_slip"_s, slip, Condition::Op::GreaterOrEqual}},
                                                                                 .voidedToo = true}));
    return pads.isEmpty() ? std::optional<PropertyPad>() : std::optional(pads.first());
}

Result<QList<PadStanding>> SlipPads::standing() const
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto pads, store.list(propertyPadType(), {.voidedToo = true}));
    QSet<int> reported;
    BIHUAN_TRY(store.database().read(u"SELECT slip FROM spot_report WHERE voided=0 AND slip>0"_s, {}, [&](const Row& row) { reported << int(row.integer(0)); }));
    QList<PadStanding> result;
    for (const PropertyPad& pad : pads) {
        PadStanding one{.pad = pad};
        for (int slip = pad.firstSlip; slip <= pad.lastSlip; ++slip)
            if (reported.contains(slip)) {
                ++one.reported;
                one.lastReported = slip;
            }
        const bool ended = pad.state == u"returned"_s || pad.state == u"lost"_s || pad.voided;
        const int until = ended ? pad.lastSlip : one.lastReported;
        if (until > 0)
            one.missing = gaps(pad.firstSlip, until, reported);
        one.left = ended ? 0 : pad.lastSlip - std::max(one.lastReported, pad.firstSlip - 1);
        result << one;
    }
    return result;
}

} // namespace bihuan
