// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/attachment_text.h"

#include "core/base/text.h"
#include "core/documents/foreign/page_file.h"
#include "core/records/index_words.h"
#include "core/storage/transaction.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace bihuan {

using recordIndex::indexedWords;
using recordIndex::Mark;
using recordIndex::TypedWords;

namespace {

constexpr int longestMs = 5000; ///< of reading one file

QString tr(const char* text)
{
    return QCoreApplication::translate("record", text);
}

QString excerptAround(const QString& body, const QStringList& words)
{
    constexpr qsizetype before = 16, length = 60;
    qsizetype at = -1;
    for (qsizetype i = 0; i < words.size() && at < 0; ++i)
        at = body.indexOf(words[i], 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    const qsizetype from = at > before + 4 ? at - before : 0;
    return (from > 0 ? u"…"_s : QString()) + body.mid(from, length).simplified();
}

} // namespace

QString readingCode(AttachmentReading::State state)
{
    switch (state) {
    case AttachmentReading::State::Read: return u"read"_s;
    case AttachmentReading::State::Blank: return u"blank"_s;
    case AttachmentReading::State::Encrypted: return u"encrypted"_s;
    case AttachmentReading::State::Damaged: return u"damaged"_s;
    case AttachmentReading::State::Slow: return u"slow"_s;
    case AttachmentReading::State::Other: return u"other"_s;
    }
    return {};
}

QString readingName(AttachmentReading::State state)
{
    switch (state) {
    case AttachmentReading::State::Encrypted: return tr("Protected by a password");
    case AttachmentReading::State::Damaged: return tr("Damaged, cannot be read");
    case AttachmentReading::State::Slow: return tr("Too large to be read in full");
    case AttachmentReading::State::Blank: return tr("A picture without text");
    case AttachmentReading::State::Read:
    case AttachmentReading::State::Other: break;
    }
    return {};
}

AttachmentReading readAttachment(const QString& path, const QString& mediaType)
{
    AttachmentReading reading;
    if (mediaType != u"application/pdf"_s)
        return reading;
    QElapsedTimer clock;
    clock.start();
    const auto file = PageFile::open(path);
    if (!file) {
        const Error& error = file.error();
        const bool password = error.kind == Error::Kind::Refused && error.detail.contains(u"password"_s);
        reading.state = password ? AttachmentReading::State::Encrypted : error.kind == Error::Kind::Refused ? AttachmentReading::State::Slow : AttachmentReading::State::Damaged;
        return reading;
    }
    reading.pages = (*file)->pageCount();
    reading.state = AttachmentReading::State::Read;
    QStringList pages;
    qsizetype length = 0;
    for (int page = 0; page < reading.pages; ++page) {
        if (page == mostPagesRead || length > mostCharactersRead || clock.elapsed() > longestMs) {
            reading.state = AttachmentReading::State::Slow;
            break;
        }
        const auto text = (*file)->text(page);
        if (!text) {
            reading.state = text.error().kind == Error::Kind::Refused ? AttachmentReading::State::Slow : AttachmentReading::State::Damaged;
            break;
        }
        pages << text->simplified();
        length += pages.last().size();
    }
    pages.removeAll(QString());
    reading.text = pages.join(u'\n').left(mostCharactersRead);
    if (reading.text.isEmpty() && reading.state == AttachmentReading::State::Read)
        reading.state = AttachmentReading::State::Blank;
    return reading;
}

Result<QList<Attachment>> AttachmentTexts::pending(int most) const
{
    QList<Attachment> found;
    BIHUAN_TRY(m_store.database().read(u"SELECT id, sha256, size, media_type, original_name FROM attachment WHERE id NOT IN (SELECT attachment FROM attachment_text) ORDER BY id DESC LIMIT ?"_s, {most},
                                       [&](const Row& row) { found << Attachment{row.integer(0), row.text(1), row.integer(2), row.text(3), row.text(4)}; }));
    return found;
}

Result<QString> AttachmentTexts::namesOf(qint64 attachment) const
{
    QStringList names;
    BIHUAN_TRY(m_store.database().read(u"SELECT original_name FROM attachment WHERE id=? UNION SELECT name FROM attachment_link WHERE attachment=?"_s, {attachment, attachment},
                                       [&](const Row& row) { names << row.text(0); }));
    names.removeAll(QString());
    return names.join(u'\n');
}

Result<> AttachmentTexts::removeWords(qint64 attachment)
{
    // The words are kept without their texts, and have to be told which to take away.
    Database& database = m_store.database();
    QStringList lines;
    BIHUAN_TRY(database.read(u"SELECT names, body FROM attachment_text WHERE attachment=?"_s, {attachment}, [&](const Row& row) { lines = row.text(0).split(u'\n') + row.text(1).split(u'\n'); }));
    if (lines.isEmpty())
        return {};
    BIHUAN_TRY(database.run(u"INSERT INTO attachment_words (attachment_words, rowid, words) VALUES ('delete', ?, ?)"_s, {attachment, indexedWords(lines)}));
    BIHUAN_TRY(database.run(u"DELETE FROM attachment_text WHERE attachment=?"_s, {attachment}));
    return {};
}

Result<> AttachmentTexts::put(qint64 attachment, const QString& names, const AttachmentReading& reading)
{
    Database& database = m_store.database();
    BIHUAN_TRY(removeWords(attachment));
    BIHUAN_TRY(database.run(u"INSERT INTO attachment_text (attachment, state, pages, names, body) VALUES (?, ?, ?, ?, ?)"_s, {attachment, readingCode(reading.state), reading.pages, names, reading.text}));
    BIHUAN_TRY(database.run(u"INSERT INTO attachment_words (rowid, words) VALUES (?, ?)"_s, {attachment, indexedWords(names.split(u'\n') + reading.text.split(u'\n'))}));
    return {};
}

Result<> AttachmentTexts::keep(const Attachment& attachment, const AttachmentReading& reading)
{
    BIHUAN_TRY_ASSIGN(const QString names, namesOf(attachment.id));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_store.database(), tr("Attachment read for the search")));
    BIHUAN_TRY(put(attachment.id, names, reading));
    return transaction.commit();
}

Result<int> AttachmentTexts::readPending(int most)
{
    BIHUAN_TRY_ASSIGN(const auto waiting, pending(most));
    for (const Attachment& one : waiting)
        BIHUAN_TRY(keep(one, readAttachment(m_attachments.fileOf(one), one.mediaType)));
    return int(waiting.size());
}

Result<> AttachmentTexts::refreshNames(qint64 attachment)
{
    BIHUAN_TRY_ASSIGN(const auto reading, find(attachment));
    if (!reading)
        return {}; // it is read later, with its names of then
    BIHUAN_TRY_ASSIGN(const QString names, namesOf(attachment));
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(m_store.database(), tr("Attachment read for the search")));
    BIHUAN_TRY(put(attachment, names, *reading));
    return transaction.commit();
}

Result<std::optional<AttachmentReading>> AttachmentTexts::find(qint64 attachment) const
{
    std::optional<AttachmentReading> found;
    BIHUAN_TRY(m_store.database().read(u"SELECT state, pages, body FROM attachment_text WHERE attachment=?"_s, {attachment}, [&](const Row& row) {
        using enum AttachmentReading::State;
        found = AttachmentReading{Other, int(row.integer(1)), row.text(2)};
        for (const auto state : {Read, Blank, Encrypted, Damaged, Slow, Other})
            if (readingCode(state) == row.text(0))
                found->state = state;
    }));
    return found;
}

Result<> AttachmentTexts::forgetAll()
{
    Database& database = m_store.database();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, tr("Attachment read for the search")));
    BIHUAN_TRY(database.run(u"INSERT INTO attachment_words (attachment_words) VALUES ('delete-all')"_s));
    BIHUAN_TRY(database.run(u"DELETE FROM attachment_text"_s));
    return transaction.commit();
}

Result<QList<AttachmentHit>> searchAttachments(const RecordStore& store, const QString& words, int most)
{
    QList<AttachmentHit> hits;
    const TypedWords typed(words);
    if (typed.isEmpty())
        return hits;
    Database& database = store.database();
    QList<qint64> ids;
    BIHUAN_TRY(database.read(u"SELECT rowid FROM attachment_words WHERE attachment_words MATCH ? ORDER BY rowid DESC LIMIT ?"_s, {typed.query(Mark::Anywhere), most}, [&](const Row& row) { ids << row.integer(0); }));
    const QStringList plain = cleanLine(words).split(u' ', Qt::SkipEmptyParts);
    for (const qint64 id : std::as_const(ids)) {
        QString body;
        BIHUAN_TRY(database.read(u"SELECT body FROM attachment_text WHERE attachment=?"_s, {id}, [&](const Row& row) { body = row.text(0); }));
        const QString excerpt = excerptAround(body, plain);
        QList<std::pair<QString, AttachmentHit>> found;
        BIHUAN_TRY(database.read(u"SELECT record_table, record_id, attachment.id, sha256, size, media_type, coalesce(nullif(name, ''), original_name) FROM attachment_link "
                                 "JOIN attachment ON attachment.id=attachment_link.attachment WHERE attachment=? ORDER BY attachment_link.id"_s, {id}, [&](const Row& row) {
                                     found.append({row.text(0), AttachmentHit{{row.integer(2), row.text(3), row.integer(4), row.text(5), row.text(6)}, nullptr, row.integer(1), {}, excerpt, false}});
                                 }));
        for (auto& [table, hit] : found) {
            hit.kind = store.registry().find(table);
            if (!hit.kind || hits.size() >= most)
                continue;
            BIHUAN_TRY(database.read(u"SELECT %1, voided FROM %2 WHERE id=?"_s.arg(hit.kind->nameColumn, hit.kind->code), {hit.record}, [&hit = hit](const Row& row) {
                hit.title = row.text(0);
                hit.voided = row.integer(1) != 0;
            }));
            hits << hit;
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const AttachmentHit& a, const AttachmentHit& b) { return a.voided < b.voided; });
    return hits;
}

} // namespace bihuan
