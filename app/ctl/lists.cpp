// SPDX-License-Identifier: GPL-3.0-or-later
// list, search, journal
#include "app/ctl/commands.h"

#include "app/ctl/selection.h"
#include "core/records/record_history.h"
#include "core/records/attachment_text.h"
#include "core/records/record_search.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bihuan::ctl {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ctl", text);
}

/// Tabs and line breaks would break the columns apart.
QString cell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u" / "_s);
}

} // namespace

Result<> listRecords(Session& session)
{
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const RecordKind* kind, session.kind(session.arguments().words[0]));
    BIHUAN_TRY_ASSIGN(const auto records, selectRecords(session, session.services(), *kind));
    BIHUAN_TRY_ASSIGN(const Masking masking, maskingOf(session.arguments(), session.services(), *kind));
    const RecordText text(*session.services().store);
    if (session.wantsJson()) {
        QJsonArray array;
        for (const Record& record : records)
            array << text.json(*kind, record, masking);
        session.print(array);
        return {};
    }
    QStringList headings{u"id"_s};
    for (const Field& field : kind->fields)
        headings << field.title();
    session.line(headings.join(u'\t'));
    for (const Record& record : records) {
        QStringList cells{QString::number(record.id)};
        for (qsizetype i = 0; i < kind->fields.size(); ++i)
            cells << cell(text.text(kind->fields[i], record.values.value(i), masking));
        session.line(cells.join(u'\t'));
    }
    session.note(tr("%1 records").arg(records.size()));
    return {};
}

Result<> searchRecords(Session& session)
{
    BIHUAN_TRY_ASSIGN(const int limit, session.arguments().number(u"limit"_s, 50, 1));
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const auto groups,
                      bihuan::searchRecords(*session.services().store, session.arguments().words.join(u' '), {.perKind = limit}));
    QJsonArray array;
    qint64 found = 0, listed = 0;
    for (const SearchGroup& group : groups) {
        found += group.total;
        listed += group.hits.size();
        for (const SearchHit& hit : group.hits) {
            if (session.wantsJson())
                array << QJsonObject{{u"kind"_s, group.kind->code}, {u"id"_s, hit.id}, {u"title"_s, hit.title}, {u"excerpt"_s, hit.excerpt},
                                     {u"voided"_s, hit.voided}};
            else
                session.line(QStringList{group.kind->title(), QString::number(hit.id), cell(hit.title), cell(hit.excerpt)}.join(u'\t'));
        }
    }
    BIHUAN_TRY_ASSIGN(const auto files, searchAttachments(*session.services().store, session.arguments().words.join(u' '), limit));
    for (const AttachmentHit& hit : files) {
        if (session.wantsJson())
            array << QJsonObject{{u"kind"_s, hit.kind->code}, {u"id"_s, hit.record}, {u"title"_s, hit.title}, {u"excerpt"_s, hit.excerpt}, {u"voided"_s, hit.voided}, {u"attachment"_s, hit.attachment.originalName}};
        else
            session.line(QStringList{hit.kind->title(), QString::number(hit.record), cell(hit.title), tr("attachment “%1” %2").arg(hit.attachment.originalName, cell(hit.excerpt)).trimmed()}.join(u'\t'));
    }
    found += files.size();
    listed += files.size();
    if (session.wantsJson())
        session.print(array);
    else
        session.note(listed < found ? tr("%1 found or more, %2 listed").arg(found).arg(listed) : tr("%1 found").arg(found));
    return {};
}

Result<> showJournal(Session& session)
{
    BIHUAN_TRY(session.open());
    BIHUAN_TRY_ASSIGN(const RecordKind* kind, session.kind(session.arguments().words[0]));
    bool whole = false;
    const qint64 id = session.arguments().words[1].toLongLong(&whole);
    if (!whole || id <= 0)
        return Error{Error::Kind::Invalid, tr("“%1” is no record number; “bihuanctl list %2” shows them in the first column.").arg(session.arguments().words[1], kind->code), {}};
    BIHUAN_TRY_ASSIGN(const auto record, session.services().store->find(*kind, id));
    if (!record)
        return Error{Error::Kind::NotFound, kind->title() + u' ' + QString::number(id), {}};
    BIHUAN_TRY_ASSIGN(const auto history, recordHistory(*session.services().store, *kind, id));
    QJsonArray array;
    for (const HistoryEntry& entry : history) {
        const QString at = entry.at.toString(Qt::ISODate);
        QJsonArray changes;
        QStringList lines;
        for (const HistoryEntry::Change& change : entry.changes) {
            changes << QJsonObject{{u"field"_s, change.title}, {u"before"_s, change.before}, {u"after"_s, change.after}};
            lines << u"    %1: %2 → %3"_s.arg(change.title, cell(change.before), cell(change.after));
        }
        array << QJsonObject{{u"at"_s, at}, {u"actor"_s, entry.actor}, {u"what"_s, entry.what}, {u"why"_s, entry.why}, {u"changes"_s, changes}};
        if (!session.wantsJson())
            session.line((QStringList{at + u"  "_s + entry.actor + u"  "_s + entry.what + u"  "_s + entry.why} + lines).join(u'\n'));
    }
    if (session.wantsJson())
        session.print(array);
    return {};
}

} // namespace bihuan::ctl
