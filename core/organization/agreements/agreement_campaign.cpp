// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/agreements/agreement_campaign.h"

#include "core/documents/template_text.h"
#include "core/organization/agreements/agreement_queries.h"
#include "core/organization/agreements/agreement_rules.h"
#include "core/organization/agreements/agreement_states.h"
#include "core/storage/setting.h"
#include "core/storage/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("agreements", text);
}

const QString windowKey = u"window_end."_s; ///< and the year

QDate dayOf(int year, const QString& monthDay)
{
    return QDate::fromString(u"%1-%2"_s.arg(year, 4, 10, QLatin1Char('0')).arg(monthDay), u"yyyy-MM-dd"_s);
}

/// Texts of this plan, each parsed once.
class Texts {
public:
    explicit Texts(const AgreementTemplates& templates) : m_templates(templates) {}

    Result<const Blocks*> blocks(int version)
    {
        if (auto known = m_blocks.constFind(version); known != m_blocks.cend())
            return &*known;
        BIHUAN_TRY_ASSIGN(const TemplateVersion found, m_templates.version(version));
        return &*m_blocks.insert(version, parseTemplate(found.body).blocks);
    }

private:
    const AgreementTemplates& m_templates;
    QHash<int, Blocks> m_blocks;
};

/// The plan may be minutes old: somebody may have been changed or issued meanwhile.
Result<> stillValid(const CampaignPlan& plan, RecordStore& store, const AgreementTemplates& templates)
{
    BIHUAN_TRY_ASSIGN(const auto people, store.list(personType(), {.voidedToo = true}));
    QHash<Id<Person>, qint64> revisions;
    for (const Person& person : people)
        revisions.insert(person.id, person.voided ? 0 : person.revision);
    BIHUAN_TRY_ASSIGN(const auto briefs, agreementQueries::briefsOfYear(store.database(), plan.year));
    QHash<Id<Person>, Id<Agreement>> living;
    for (const auto& brief : briefs)
        if (!brief.voided && brief.state != u"lost"_s && brief.state != u"superseded"_s)
            living.insert(brief.person, brief.id);
    QHash<int, int> current; // template version → newest version of its template
    QSet<Id<Person>> seen;
    for (const PlanEntry& entry : plan.entries) {
        if (!entry.isIssuable())
            continue;
        const Id<Agreement> own = living.value(entry.person.id);
        if (revisions.value(entry.person.id) != entry.person.revision || (!own.isNull() && own != entry.replaces)
            || seen.contains(entry.person.id))
            return Error{Error::Kind::Conflict, entry.person.name, u"person changed or issued since the plan"_s};
        seen << entry.person.id;
        if (!current.contains(entry.templateVersion)) {
            BIHUAN_TRY_ASSIGN(const TemplateVersion version, templates.version(entry.templateVersion));
            BIHUAN_TRY_ASSIGN(const TemplateVersion newest, templates.current(version.form));
            current.insert(entry.templateVersion, newest.id);
        }
        if (current.value(entry.templateVersion) != entry.templateVersion)
            return Error{Error::Kind::Conflict, tr("the agreement text for “%1”").arg(entry.category),
                         u"new template version"_s};
    }
    return {};
}

Result<> supersede(RecordStore& store, Id<Agreement> old, Id<Agreement> by)
{
    BIHUAN_TRY_ASSIGN(auto agreement, store.find(agreementType(), old));
    if (!agreement)
        return Error{Error::Kind::NotFound, tr("agreement"), u"%1"_s.arg(old.value())};
    agreement->state = stateCode(AgreementState::Superseded);
    agreement->supersededBy = by;
    return store.update(agreementType(), *agreement);
}

} // namespace

QDate CampaignSettings::from(int year) const
{
    return dayOf(year, termFrom);
}

QDate CampaignSettings::to(int year) const
{
    return dayOf(termTo < termFrom ? year + 1 : year, termTo);
}

QDate CampaignSettings::windowEnd(int year) const
{
    // A window may lie before the term, when agreements are signed in late August.
    return windowEnds.value(year, dayOf(year, windowTo));
}

QDate CampaignSettings::proposedWindowEnd(int year, QDate issuedOn) const
{
    const QDate end = windowEnd(year);
    if (windowEnds.contains(year) || issuedOn <= end)
        return end;
    const qint64 length = std::max<qint64>(7, dayOf(year, windowFrom).daysTo(dayOf(year, windowTo)));
    return std::max(end, std::min(issuedOn.addDays(length), to(year)));
}

int CampaignPlan::issuableCount() const
{
    return hasProblem(issues)
        ? 0
        : int(std::count_if(entries.cbegin(), entries.cend(), [](const PlanEntry& entry) { return entry.isIssuable(); }));
}

AgreementCampaign::AgreementCampaign(RecordService& records, AgreementTemplates& templates, ShaperSource shaper)
    : m_records(records)
    , m_templates(templates)
    , m_shaper(std::move(shaper))
    , m_codes(records.store())
    , m_zones([](Id<Person>) { return QStringList(); })
{
}

Result<CampaignSettings> AgreementCampaign::settings() const
{
    BIHUAN_TRY_ASSIGN(const auto values, setting::ofGroup(m_records.store().database(), u"agreement"_s));
    CampaignSettings settings;
    const auto take = [&](const QString& key, QString& into) { into = values.value(key, into); };
    take(u"prefix"_s, settings.prefix);
    take(u"term_from"_s, settings.termFrom);
    take(u"term_to"_s, settings.termTo);
    take(u"window_from"_s, settings.windowFrom);
    take(u"window_to"_s, settings.windowTo);
    take(u"principal_title"_s, settings.principalTitle);
    take(u"vice_title"_s, settings.viceTitle);
    take(u"no_department"_s, settings.noDepartment);
    settings.copies = values.value(u"copies"_s, QString::number(settings.copies)).toInt();
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        if (const QDate end = QDate::fromString(value.value(), Qt::ISODate); value.key().startsWith(windowKey) && end.isValid())
            settings.windowEnds.insert(value.key().mid(windowKey.size()).toInt(), end);
    return settings;
}

Result<> AgreementCampaign::saveSettings(const CampaignSettings& settings)
{
    for (const QString& day : {settings.termFrom, settings.termTo, settings.windowFrom, settings.windowTo})
        if (!dayOf(2027, day).isValid()) // not a leap year: the day must exist in every year
            return Error{Error::Kind::Invalid,
                         tr("“%1” is not a day of every year; write month and day such as 09-01.").arg(day),
                         {}};
    static const QRegularExpression prefix(u"^[A-Z]{0,6}$"_s);
    if (!prefix.match(settings.prefix).hasMatch())
        return Error{Error::Kind::Invalid, tr("The prefix of numbers is at most six capital letters."), {}};
    if (settings.copies < 1 || settings.copies > 9)
        return Error{Error::Kind::Invalid, tr("One to nine copies are possible."), {}};
    if (settings.principalTitle.isEmpty() || settings.viceTitle.isEmpty() || settings.noDepartment.isEmpty())
        return Error{Error::Kind::Invalid,
                     tr("The titles of those who sign and the word for “no department” must not be empty."),
                     {}};
    Database& database = m_records.store().database();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Settings of the agreements")));
    const QList<QPair<QString, QString>> values{{u"prefix"_s, settings.prefix},
                                                {u"term_from"_s, settings.termFrom},
                                                {u"term_to"_s, settings.termTo},
                                                {u"window_from"_s, settings.windowFrom},
                                                {u"window_to"_s, settings.windowTo},
                                                {u"copies"_s, QString::number(settings.copies)},
                                                {u"principal_title"_s, settings.principalTitle},
                                                {u"vice_title"_s, settings.viceTitle},
                                                {u"no_department"_s, settings.noDepartment}};
    for (const auto& [key, value] : values)
        BIHUAN_TRY(setting::set(database, u"agreement"_s, key, value));
    return transaction.commit();
}

Result<> AgreementCampaign::setWindowEnd(int year, QDate end)
{
    BIHUAN_TRY_ASSIGN(const CampaignSettings settings, this->settings());
    if (!end.isValid() || end < settings.from(year).addMonths(-2) || end > settings.to(year))
        return Error{Error::Kind::Invalid,
                     tr("The last day of signing must lie within the school year %1, or shortly before it.").arg(year),
                     {}};
    Database& database = m_records.store().database();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Last day of signing")));
    BIHUAN_TRY(setting::set(database, u"agreement"_s, windowKey + QString::number(year), end.toString(Qt::ISODate)));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(agreementType().kind().code);
    return {};
}

int AgreementCampaign::schoolYearOf(QDate day, const CampaignSettings& settings)
{
    return day < settings.from(day.year()) ? day.year() - 1 : day.year();
}

Result<IssueReport> AgreementCampaign::issue(const CampaignPlan& plan)
{
    for (const Issue& issue : plan.issues)
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Refused, issue.message, issue.code};
    if (plan.issuableCount() == 0)
        return Error{Error::Kind::Refused,
                     tr("There is nobody to issue an agreement for; the list says why for each person."),
                     {}};
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const CampaignSettings settings, this->settings());
    QString why = tr("Agreements issued for %1").arg(plan.year);
    if (!plan.replaceReason.isEmpty())
        why += u": "_s + plan.replaceReason;

    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), why));
    BIHUAN_TRY(stillValid(plan, store, m_templates));
    if (plan.signUntil.isValid() && settings.windowEnds.value(plan.year) != plan.signUntil)
        BIHUAN_TRY(setting::set(store.database(), u"agreement"_s, windowKey + QString::number(plan.year),
                                plan.signUntil.toString(Qt::ISODate)));
    BIHUAN_TRY_ASSIGN(int serial, agreementQueries::lastSerial(store.database(), plan.year));
    Texts texts(m_templates);
    QSet<QString> codes;
    IssueReport report{.skipped = plan.skippedCount()};
    for (const PlanEntry& entry : plan.entries) {
        if (!entry.isIssuable())
            continue;
        Agreement agreement;
        agreement.year = plan.year;
        agreement.serial = ++serial;
        agreement.number = u"%1-%2-%3"_s.arg(settings.prefix).arg(plan.year).arg(serial, 4, 10, QLatin1Char('0'));
        if (settings.prefix.isEmpty())
            agreement.number.remove(0, 1);
        agreement.person = entry.person.id;
        agreement.personName = entry.person.name;
        agreement.department = entry.department;
        agreement.posts = entry.posts;
        agreement.category = entry.category;
        agreement.company = entry.person.company;
        agreement.templateVersion = entry.templateVersion;
        BIHUAN_TRY_ASSIGN(agreement.shortCode, m_codes.fresh(codes));
        MergeData data = entry.data;
        data.values.insert(u"编号"_s, agreement.number);
        BIHUAN_TRY_ASSIGN(const Blocks* blocks, texts.blocks(entry.templateVersion));
        agreement.mergeData = QString::fromUtf8(toJson(data));
        agreement.frozenText = serializeTemplate(mergeBlocks(*blocks, data).blocks);
        agreement.sha256 = sha256Of(agreement.frozenText);
        agreement.sealBox = plan.sealBox;
        agreement.validFrom = entry.validFrom;
        agreement.validTo = entry.validTo;
        agreement.issuedOn = plan.issuedOn;
        agreement.late = entry.late;
        agreement.state = stateCode(AgreementState::Issued);
        agreement.copies = plan.copies;
        // The old one must be out of the way first: one living agreement per person and year.
        if (!entry.replaces.isNull())
            BIHUAN_TRY(supersede(store, entry.replaces, {}));
        BIHUAN_TRY_ASSIGN(agreement.id, store.insert(agreementType(), agreement));
        if (!entry.replaces.isNull())
            BIHUAN_TRY(supersede(store, entry.replaces, agreement.id));
        report.issued << agreement.id;
        report.lastNumber = agreement.number;
        if (report.firstNumber.isEmpty())
            report.firstNumber = agreement.number;
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(agreementType().kind().code);
    return report;
}

} // namespace bihuan
