// SPDX-License-Identifier: GPL-3.0-or-later
// 告家长书 with its slip, and what comes back: by class, never by pupil.
#pragma once

#include "core/people/school_class.h"

namespace bihuan {

/// A text to begin a letter with. Fields in “{{…}}”: 学校, 年份, 发出日期, 回收日期, 班级, 联系电话.
struct LetterText {
    Id<LetterText> id;
    qint64 revision = 0;
    bool voided = false;
    QString code;
    QString name;  ///< 国庆节假期
    QString body;  ///< paragraphs, one per line; a line that begins with “一、” and the like is a heading
    QString slip;  ///< what parents confirm
    int position = 0;
    QString source;
};

struct ParentLetter {
    Id<ParentLetter> id;
    qint64 revision = 0;
    bool voided = false;
    QString docNo;
    QString topic;   ///< 国庆假期安全
    QString body;
    QString slip;    ///< empty = no slip is asked for
    QDate sentOn;
    QDate dueOn;     ///< slips are back by then; later ones are late
    QString channel = QStringLiteral("paper"); ///< "paper", "online" or "both"
    QList<Id<SchoolClass>> classes;
    QDate filedOn;
    QString location; ///< where the slips are kept, as one item
    QString shortCode;
    QString note;
};

/// One class of one letter.
struct LetterSlip {
    Id<LetterSlip> id;
    qint64 revision = 0;
    bool voided = false;
    QString label; ///< “安告〔2026〕3号 三年级2班”
    Id<ParentLetter> letter;
    Id<SchoolClass> schoolClass;
    int sent = 0;
    int returned = 0;
    int lateReturned = 0;
    int exempt = 0;
    QString missingSeats;  ///< seat numbers only: “3、17”
    QString missingReason;
    QDate countedOn;

    int missing() const { return sent - returned - lateReturned - exempt; }
};

const RecordType<LetterText>& letterTextType();
/// Rules: one number once; slips not due before the letter is sent; filed needs a place.
const RecordType<ParentLetter>& parentLetterType();
/// Rules: nothing negative; returned, late and exempt together not more than sent; none for a class without pupils, more than it has
/// (warning); seats are numbers, at most as many as are missing (hint).
const RecordType<LetterSlip>& letterSlipType();

} // namespace bihuan
