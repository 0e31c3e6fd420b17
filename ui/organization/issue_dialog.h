// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_services.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace bihuan {

class DateEdit;
class MessageBar;

/// Issuing the year's agreements: first the dry run, person by person with what stands in the way, ticks to leave
/// somebody out; then all of it in one step.
class IssueDialog final : public QDialog {
    Q_OBJECT
public:
    /// `request.persons` empty = everybody who is due; with `replace` those who have one get another.
    IssueDialog(AgreementServices& services, const CampaignRequest& request, QWidget* parent = nullptr);

    const std::optional<CampaignPlan>& plan() const { return m_plan; }

signals:
    void issued(const IssueReport& report);

private:
    void watch(DateEdit* edit, QDate CampaignRequest::*member);
    void dryRun();
    void fill();
    void updateButton();
    void issue();

    AgreementServices& m_services;
    CampaignRequest m_request;
    std::optional<CampaignPlan> m_plan;
    MessageBar* m_messages;
    QLabel* m_summary;
    DateEdit* m_date;
    DateEdit* m_until;
    QLabel* m_lateNote;
    QTreeWidget* m_list;
    QPushButton* m_issue;
};

} // namespace bihuan
