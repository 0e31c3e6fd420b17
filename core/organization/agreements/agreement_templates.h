// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/organization/agreements/agreement.h"
#include "core/records/record_service.h"

namespace bihuan {

/// The words of a template at one time. Never changed; a change is a new version.
struct TemplateVersion {
    int id = 0;
    Id<AgreementTemplate> form;
    int number = 0;      ///< 1, 2, … per template
    QString profile;     ///< profileByCode()
    QString body;        ///< markup, see template_text.h
    QDateTime createdAt;
    QString actor;
    QString note;
};

/// Fields that an agreement's text may use, in the order an editor offers them: 学校 学年 编号 甲方代表 甲方职务 姓名 部门 岗位
/// 人员类别 服务单位 期限起 期限止, and the lists 岗位职责 责任区域.
QStringList agreementFields();
QStringList agreementListFields();

/// Reads and changes the templates. Issued agreements keep the version they were issued from.
class AgreementTemplates {
public:
    explicit AgreementTemplates(RecordService& records) : m_records(records) {}

    /// Gives every category that never had a template its default text (resources/templates/agreement_<code>.txt), and puts
    /// the campaign's settings in place. Can be called any time; a voided template is not brought back.
    Result<> seed();

    Result<QList<AgreementTemplate>> list() const;
    Result<TemplateVersion> current(Id<AgreementTemplate> form) const; ///< Errors: NotFound
    Result<QList<TemplateVersion>> versions(Id<AgreementTemplate> form) const; ///< newest first
    Result<TemplateVersion> version(int id) const;

    /// What keeps this text from being issued (Problem) or should be looked at. Those of parseTemplate and checkFields,
    /// and template.no_signature, template.no_name, template.no_title (problems), template.no_number, template.no_term
    /// (warnings).
    Issues check(const QString& body) const;

    /// A new version, unless text and profile are those of the current one, which is then returned. Errors: Invalid (first
    /// problem of check, unknown profile).
    Result<TemplateVersion> saveVersion(Id<AgreementTemplate> form, const QString& body, const QString& profile,
                                        const QString& note);
    /// The default text as a new version. Errors: NotFound when the category has no default text.
    Result<TemplateVersion> restoreDefault(Id<AgreementTemplate> form);
    /// An older version's words and layout as a new version. Errors: as saveVersion; NotFound.
    Result<TemplateVersion> restoreVersion(Id<AgreementTemplate> form, int version);
    /// How many agreements were issued from each version: by TemplateVersion::id, versions without any are missing.
    Result<QHash<int, int>> issuedCounts(Id<AgreementTemplate> form) const;
    Result<> rename(Id<AgreementTemplate> form, const QString& name); ///< Errors: Invalid (empty), NotFound
    /// A template for a category without one. Errors: as saveVersion; Refused when there is one.
    Result<TemplateVersion> create(Id<StaffCategory> category, const QString& name, const QString& body,
                                   const QString& profile, const QString& note = {});

    /// Empty when there is none.
    static QString defaultBody(const QString& categoryCode);

private:
    Result<TemplateVersion> append(const AgreementTemplate& form, const QString& body, const QString& profile,
                                   const QString& note);

    RecordService& m_records;
};

} // namespace bihuan
