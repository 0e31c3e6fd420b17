// SPDX-License-Identifier: GPL-3.0-or-later
// 报备 (domain.md §5.6): what the school reports to the authority above, within which time, and what came back.
#pragma once

#include "core/calendar/day_table.h"
#include "core/people/people.h"

namespace bihuan {

/// What has to be filed [惯, 拟]: to whom, within what time, on which basis.
struct FilingRule {
    Id<FilingRule> id;
    qint64 revision = 0;
    bool voided = false;
    QString code; ///< of a bundled row
    QString name;
    QString toOrg;
    QString basis;
    QString recordKind; ///< RecordKind::code of what has to be filed each time; empty = by hand
    QString dateField;  ///< its column the time counts from
    QString filter;     ///< as RecordFilter: which of its records; empty = all
    QString direction = QStringLiteral("after"); ///< "after" or "before" that day
    int days = 0;       ///< 0 = the same day
    QString unit = QStringLiteral("calendar");   ///< dayCountCode()
    QString channel;
    bool numbered = true; ///< the paper gets a number of the school's outgoing papers
    QString content;      ///< what the report usually says; {{事项}} is the name of the record
    bool active = true;
    int position = 0;
    QString note;
    QString source; ///< 法, 惯 or 拟
};

struct Filing {
    Id<Filing> id;
    qint64 revision = 0;
    bool voided = false;
    QString subject; ///< 事项
    QString state;   ///< filingStateCode(); overdue is never stored: it follows from the day
    Id<FilingRule> rule;
    QString matter;  ///< FilingRule::code it was made by: what recurring work asks for
    QString toOrg;
    QString basis;
    QString aboutKind; ///< the record that is filed; empty = none
    int aboutId = 0;
    QString aboutName; ///< as it was called
    QDate happenedOn;  ///< the day the time limit counts from
    QDate dueOn;
    QString content;
    QString channel; ///< "paper", "online", "mail", "phone" or empty
    QString docNo;   ///< “安报〔2026〕3号”, or the school's own
    int year = 0;
    int serial = 0;  ///< of the year's outgoing papers, without gaps; 0 = not numbered
    Id<Person> preparedBy, approvedBy, sentBy;
    QDate approvedOn, sentOn;
    int times = 0;   ///< how often it was sent
    QString receiptNo;
    QDate receiptOn;
    QString receiptFrom; ///< who took it there
    QDate returnedOn;
    QString returnReason;
    QDate archivedOn;
    QString location;
    QString shortCode;
    QString note;
};

/// Rules: the kind and its fields are known (warning), the filter can be read.
const RecordType<FilingRule>& filingRuleType();
/// Rules: filing.frozen (problem: what was sent is changed), filing.doc_no (problem: the number is another paper's), filing.due
/// (warning: due before the day it counts from), filing.rest_day (hint: due on a day nobody works), filing.no_due (hint).
const RecordType<Filing>& filingType();

/// The last day by a rule for something that happened, or is to happen, on `day`. Invalid when `day` is.
QDate filingDue(const FilingRule& rule, QDate day, const DayTable& days);
/// “15个工作日前”: the time limit in words.
QString filingTimeText(const FilingRule& rule);
QString filingChannelName(const QString& channel); ///< translated; as it is when unknown

/// “青教 [2026] 12 号” as it is written: half-width digits, 〔〕, no blanks.
QString cleanDocNo(const QString& typed);

} // namespace bihuan
