// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/agreements/agreement_templates.h"

#include "core/documents/template_text.h"
#include "core/documents/text_profile.h"
#include "core/organization/agreements/agreement_queries.h"
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

/// Two pages, one sheet printed on both sides; the official layout (GB/T 9704) takes four to five.
const QString defaultProfile = u"compact"_s;

Issue templateIssue(Severity severity, const char* code, const QString& field, const QString& message)
{
    return {severity, QString::fromLatin1(code), field, message};
}

} // namespace

QStringList agreementFields()
{
    return {u"学校"_s, u"学年"_s, u"编号"_s, u"甲方代表"_s, u"甲方职务"_s, u"姓名"_s,
            u"部门"_s, u"岗位"_s, u"人员类别"_s, u"服务单位"_s, u"期限起"_s, u"期限止"_s};
}

QStringList agreementListFields()
{
    return {u"岗位职责"_s, u"责任区域"_s};
}

QString AgreementTemplates::defaultBody(const QString& categoryCode)
{
    QFile file(u":/bihuan/templates/agreement_%1.txt"_s.arg(categoryCode));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The licence of our file is nothing the school needs to see in its text.
    static const QRegularExpression licence(u"^% SPDX-[^\\n]*\\n"_s, QRegularExpression::MultilineOption);
    return QString::fromUtf8(file.readAll()).remove(licence);
}

Result<> AgreementTemplates::seed()
{
    RecordStore& store = m_records.store();
    Database& database = store.database();
    BIHUAN_TRY_ASSIGN(const auto present, store.list(agreementTemplateType(), {.voidedToo = true}));
    BIHUAN_TRY_ASSIGN(const auto categories, store.list(staffCategoryType()));
    BIHUAN_TRY_ASSIGN(const auto settings, setting::ofGroup(database, u"agreement"_s));
    QList<StaffCategory> without;
    for (const StaffCategory& category : categories) {
        const auto own = [&](const AgreementTemplate& form) { return form.category == category.id; };
        if (std::none_of(present.cbegin(), present.cend(), own) && !defaultBody(category.code).isEmpty())
            without << category;
    }
    const CampaignSettings defaults;
    const QHash<QString, QString> values{
        {u"prefix"_s, defaults.prefix},      {u"term_from"_s, defaults.termFrom},
        {u"term_to"_s, defaults.termTo},     {u"window_from"_s, defaults.windowFrom},
        {u"window_to"_s, defaults.windowTo}, {u"copies"_s, QString::number(defaults.copies)}};
    if (without.isEmpty() && settings.size() >= values.size())
        return {};
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Default agreement texts")));
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        BIHUAN_TRY(setting::setOnce(database, u"agreement"_s, value.key(), value.value()));
    for (const StaffCategory& category : without) {
        AgreementTemplate form{.category = category.id, .name = category.name, .profile = defaultProfile};
        BIHUAN_TRY_ASSIGN(form.id, store.insert(agreementTemplateType(), form));
        BIHUAN_TRY(append(form, defaultBody(category.code), defaultProfile, tr("Default text")));
    }
    BIHUAN_TRY(transaction.commit());
    m_records.announce(agreementTemplateType().kind().code);
    return {};
}

Result<QList<AgreementTemplate>> AgreementTemplates::list() const
{
    return m_records.store().list(agreementTemplateType());
}

Result<QList<TemplateVersion>> AgreementTemplates::versions(Id<AgreementTemplate> form) const
{
    return agreementQueries::versions(m_records.store().database(), form);
}

Result<TemplateVersion> AgreementTemplates::current(Id<AgreementTemplate> form) const
{
    BIHUAN_TRY_ASSIGN(const auto all, versions(form));
    if (all.isEmpty())
        return Error{Error::Kind::NotFound, tr("agreement text"), u"template %1"_s.arg(form.value())};
    return all.first();
}

Result<TemplateVersion> AgreementTemplates::version(int id) const
{
    BIHUAN_TRY_ASSIGN(const auto found, agreementQueries::version(m_records.store().database(), id));
    if (!found)
        return Error{Error::Kind::NotFound, tr("agreement text"), u"version %1"_s.arg(id)};
    return *found;
}

Issues AgreementTemplates::check(const QString& body) const
{
    const ParsedTemplate parsed = parseTemplate(body);
    Issues issues = parsed.issues;
    issues += checkFields(parsed.blocks, agreementFields() + agreementListFields());

    const auto has = [&](BlockKind kind) {
        return std::any_of(parsed.blocks.cbegin(), parsed.blocks.cend(),
                           [kind](const Block& block) { return block.kind == kind; });
    };
    if (!has(BlockKind::Title))
        issues << templateIssue(Severity::Problem, "template.no_title", {}, tr("There is no title: begin a line with “# ”."));
    if (!has(BlockKind::Signature))
        issues << templateIssue(Severity::Problem, "template.no_signature", {},
                                tr("There is no place to sign: add lines between @signature and @end."));
    QSet<QString> used;
    for (const TemplateField& field : templateFields(parsed.blocks)) {
        used << field.name;
        const bool isList = agreementListFields().contains(field.name);
        if (field.list != isList && (isList || agreementFields().contains(field.name)))
            issues << templateIssue(
                Severity::Problem, "template.list_mismatch", u"line %1"_s.arg(field.line),
                isList ? tr("Line %1: “%2” is a list; write it with a star after the braces.")
                             .arg(field.line)
                             .arg(field.name)
                       : tr("Line %1: “%2” is no list; write it without the star.").arg(field.line).arg(field.name));
    }
    if (!used.contains(u"姓名"_s))
        issues << templateIssue(Severity::Problem, "template.no_name", u"姓名"_s,
                                tr("The text does not name the person: use %1.").arg(u"{{姓名}}"_s));
    if (!used.contains(u"编号"_s))
        issues << templateIssue(Severity::Warning, "template.no_number", u"编号"_s,
                                tr("The text does not show the number: use %1.").arg(u"{{编号}}"_s));
    if (!used.contains(u"期限起"_s) || !used.contains(u"期限止"_s))
        issues << templateIssue(Severity::Warning, "template.no_term", u"期限止"_s,
                                tr("The text does not say from when until when it holds: use %1 and %2.")
                                    .arg(u"{{期限起}}"_s, u"{{期限止}}"_s));
    return issues;
}

Result<TemplateVersion> AgreementTemplates::append(const AgreementTemplate& form, const QString& body, const QString& profile,
                                                   const QString& note)
{
    Database& database = m_records.store().database();
    BIHUAN_TRY_ASSIGN(const auto before, versions(form.id));
    TemplateVersion version{.form = form.id,
                            .number = before.isEmpty() ? 1 : before.first().number + 1,
                            .profile = profile,
                            .body = body,
                            .createdAt = database.clock().now(),
                            .actor = database.actor(),
                            .note = note};
    BIHUAN_TRY_ASSIGN(version.id, agreementQueries::insertVersion(database, version));
    return version;
}

Result<TemplateVersion> AgreementTemplates::saveVersion(Id<AgreementTemplate> id, const QString& body, const QString& profile,
                                                        const QString& note)
{
    if (!profileByCode(profile))
        return Error{Error::Kind::Invalid, tr("There is no page layout “%1”.").arg(profile), {}};
    for (const Issue& issue : check(body))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Invalid, issue.message, issue.code};
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(auto form, store.find(agreementTemplateType(), id));
    if (!form)
        return Error{Error::Kind::NotFound, tr("agreement text"), u"template %1"_s.arg(id.value())};
    BIHUAN_TRY_ASSIGN(const auto before, versions(id));
    if (!before.isEmpty() && before.first().body == body && before.first().profile == profile)
        return before.first();
    BIHUAN_TRY_ASSIGN(auto transaction,
                      Transaction::begin(store.database(), note.isEmpty() ? tr("Agreement text changed") : note));
    BIHUAN_TRY_ASSIGN(const TemplateVersion version, append(*form, body, profile, note));
    // Also says in the journal that there is a new text.
    form->profile = profile;
    BIHUAN_TRY(store.update(agreementTemplateType(), *form));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(agreementTemplateType().kind().code);
    return version;
}

Result<TemplateVersion> AgreementTemplates::restoreDefault(Id<AgreementTemplate> id)
{
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(const auto form, store.find(agreementTemplateType(), id));
    if (!form)
        return Error{Error::Kind::NotFound, tr("agreement text"), u"template %1"_s.arg(id.value())};
    BIHUAN_TRY_ASSIGN(const auto category, store.find(staffCategoryType(), form->category));
    const QString body = category ? defaultBody(category->code) : QString();
    if (body.isEmpty())
        return Error{Error::Kind::NotFound, tr("default text for “%1”").arg(form->name), {}};
    return saveVersion(id, body, defaultProfile, tr("Default text"));
}

Result<TemplateVersion> AgreementTemplates::restoreVersion(Id<AgreementTemplate> id, int versionId)
{
    BIHUAN_TRY_ASSIGN(const TemplateVersion old, version(versionId));
    if (old.form != id)
        return Error{Error::Kind::NotFound, tr("agreement text"), u"version %1"_s.arg(versionId)};
    return saveVersion(id, old.body, old.profile, tr("Version %1 restored").arg(old.number));
}

Result<QHash<int, int>> AgreementTemplates::issuedCounts(Id<AgreementTemplate> form) const
{
    return agreementQueries::issuedCounts(m_records.store().database(), form);
}

Result<> AgreementTemplates::rename(Id<AgreementTemplate> id, const QString& name)
{
    BIHUAN_TRY_ASSIGN(auto form, m_records.store().find(agreementTemplateType(), id));
    if (!form)
        return Error{Error::Kind::NotFound, tr("agreement text"), u"template %1"_s.arg(id.value())};
    form->name = name.trimmed();
    BIHUAN_TRY(m_records.save(agreementTemplateType().kind(), agreementTemplateType().toRecord(*form)));
    return {};
}

Result<TemplateVersion> AgreementTemplates::create(Id<StaffCategory> category, const QString& name, const QString& body,
                                                   const QString& profile, const QString& note)
{
    for (const Issue& issue : check(body))
        if (issue.severity == Severity::Problem)
            return Error{Error::Kind::Invalid, issue.message, issue.code};
    AgreementTemplate form{.category = category, .name = name, .profile = profile};
    for (const Issue& issue : m_records.check(agreementTemplateType().kind(), agreementTemplateType().toRecord(form)))
        if (issue.severity == Severity::Problem)
            return Error{issue.code == u"field.not_unique"_s ? Error::Kind::Refused : Error::Kind::Invalid,
                         issue.code == u"field.not_unique"_s ? tr("This category has a text already; change that one.")
                                                             : issue.message,
                         issue.code};
    RecordStore& store = m_records.store();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("New agreement text")));
    BIHUAN_TRY_ASSIGN(form.id, store.insert(agreementTemplateType(), form));
    BIHUAN_TRY_ASSIGN(const TemplateVersion version, append(form, body, profile, note));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(agreementTemplateType().kind().code);
    return version;
}

} // namespace bihuan
