// SPDX-License-Identifier: GPL-3.0-or-later
// 人员迎新 “培训准入机制”: nobody begins work untrained.
#pragma once

#include "core/documents/table_pages.h"
#include "core/documents/text_shaper.h"
#include "core/people/people.h"
#include "core/records/record_service.h"

namespace bihuan {

struct Induction {
    Id<Induction> id;
    qint64 revision = 0;
    bool voided = false;
    QString certNo;   ///< 准入证明 number; given with the admission
    Id<Person> person;
    QString content;  ///< what was taught, “、” between
    int hours = 0;    ///< 学时
    int score = 0;    ///< 0 to 100; 0 = none given
    bool passed = false;
    QString trainer;
    QDate trainedOn;
    QDate admittedOn; ///< invalid = not admitted yet
    QString location; ///< of the signed certificate
    QString note;
};

/// Rules: admitted only when passed and not before the training; score 0 to 100; hours 1 to 80 (else warning); nobody trains himself.
const RecordType<Induction>& inductionType();

/// The school's rules for the gate [拟].
struct InductionSettings {
    QDate since;       ///< who joined from this day on needs an admission; invalid = the gate is not in use
    int leastHours = 4;
    int passScore = 60;
    bool operator==(const InductionSettings&) const = default;

    static Result<InductionSettings> read(Database& database);
    Result<> write(Database& database) const; ///< needs an open Transaction
};

/// Who needs an admission, and how far it is.
struct Newcomer {
    Person person;
    std::optional<Induction> induction; ///< the newest
    bool isAdmitted() const { return induction && induction->admittedOn.isValid(); }
};

/// Why he or she may not have a work card yet; empty when admitted.
QString refusalOf(const Newcomer& one);

class InductionGate {
public:
    InductionGate(RecordService& records, ShaperSource shaper) : m_records(records), m_shaper(std::move(shaper)) {}

    /// Staff of today who joined since the gate holds, by day of joining. Errors: Storage.
    Result<QList<Newcomer>> newcomers() const;
    /// Why the person may not have a work card; empty when he or she may: admitted, or joined before the gate. For whoever issues cards.
    Result<QString> refusalOfWorkCard(Id<Person> person) const;
    Result<bool> mayHaveWorkCard(Id<Person> person) const;

    /// Gives certificate number and day of admission. Errors: Refused (not passed, too few hours, admitted already), Invalid.
    Result<Induction> admit(Id<Induction> id, QDate day);
    /// Takes an admission back that was given by mistake.
    Result<> takeBack(const Induction& before);
    Result<> setSettings(const InductionSettings& settings);
    Result<InductionSettings> settings() const;

    /// 准入证明 of those admitted, one A4 page each, with room for signatures and the seal. Errors: Refused (none of them is admitted).
    Result<std::shared_ptr<PageSet>> certificates(const QList<Id<Induction>>& ids) const;
    /// 新进人员培训准入登记表
    Result<TableContent> sheet() const;

private:
    RecordService& m_records;
    ShaperSource m_shaper;
};

} // namespace bihuan
