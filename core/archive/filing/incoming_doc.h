// SPDX-License-Identifier: GPL-3.0-or-later
// 来文 (domain.md §5.6, feature 73): what comes from the authority above, who has read it, and what was done about it.
#pragma once

#include "core/archive/filing/filing_states.h"

namespace bihuan {

struct IncomingDoc {
    Id<IncomingDoc> id;
    qint64 revision = 0;
    bool voided = false;
    QString number; ///< “安收〔2026〕12号”: of the register, per calendar year without gaps
    int year = 0;
    int serial = 0;
    QString title;
    QString fromOrg;
    QString docNo; ///< of the sender; may be empty
    QDate docDate;
    QDate receivedOn;
    QString secrecy = QStringLiteral("none");   ///< "none", "internal", "secret", "confidential", "top"
    QString urgency = QStringLiteral("normal"); ///< "normal", "urgent", "express"
    int copies = 1;
    QString proposal; ///< 拟办
    Id<Person> proposedBy;
    QString instruction; ///< 批示
    Id<Person> instructedBy;
    QDate instructedOn;
    Id<Department> department; ///< 承办
    Id<Person> handler;
    QDate dueOn;      ///< what it asks for is done by then; invalid = it is only to be read
    QString followUp; ///< 落实情况
    QDate doneOn;
    QDate filedOn;
    QString location;
    QString shortCode;
    QString note;
};

/// One person who is to read one document.
struct IncomingReader {
    Id<IncomingReader> id;
    qint64 revision = 0;
    bool voided = false;
    QString label; ///< “安收〔2026〕12号 李华”
    Id<IncomingDoc> doc;
    Id<Person> person;
    int position = 0;
    QDate handedOn;
    QDate readOn;
    QString opinion;
};

/// Rules: incoming.twice (problem: the same number of the same sender), incoming.twice_title (warning: the same title of the same sender
/// within a month), incoming.date.future, incoming.date.order, incoming.due, incoming.no_follow_up, incoming.location (problems),
/// incoming.secret (warning: no classified text belongs into the program), incoming.rest_day (hint).
const RecordType<IncomingDoc>& incomingDocType();
/// Rules: incoming_reader.date (problem: read before it was handed on, or in the future).
const RecordType<IncomingReader>& incomingReaderType();

/// 秘密, 机密, 绝密: only what the register needs is kept, nothing of its text, no scans, and it is in no bulk export.
inline bool isClassified(const IncomingDoc& doc)
{
    return doc.secrecy == QLatin1String("secret") || doc.secrecy == QLatin1String("confidential") || doc.secrecy == QLatin1String("top");
}
QString secrecyName(const QString& code); ///< translated
QString urgencyName(const QString& code);

/// Where a document is on its way. It follows from what is entered: no state of its own that could say something else.
enum class IncomingStage {
    Registered, ///< nobody has said yet what is to be done
    Proposed,   ///< 已拟办, the instruction is to come
    Reading,    ///< handed on, somebody has not read it
    Acting,     ///< what it asks for is not done yet
    Done,       ///< read by all, done: to be filed
    Filed,
};
QString incomingStageCode(IncomingStage stage); ///< stable
QString incomingStageName(IncomingStage stage);

struct IncomingStanding {
    IncomingDoc doc;
    QList<IncomingReader> readers; ///< in the order of the sheet
    IncomingStage stage = IncomingStage::Registered;
    int read = 0;
    bool overdue = false;     ///< what it asks for is not done, and the day has passed
    QList<Id<Person>> slow;   ///< have had it longer than FilingSettings::readDays

    int unread() const { return int(readers.size()) - read; }
};
IncomingStanding incomingStanding(const IncomingDoc& doc, const QList<IncomingReader>& readers, const FilingSettings& settings, const DayTable& days, QDate today);
/// 逾期3天, 2人未阅 …
QString incomingStandingText(const IncomingStanding& standing, QDate today);

} // namespace bihuan
