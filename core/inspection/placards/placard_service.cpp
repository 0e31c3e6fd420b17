// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/placards/placard_service.h"

#include "core/people/school_logo.h"
#include "core/records/sheet_codes.h"
#include "core/storage/journal.h"
#include "core/storage/transaction.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("placards", text);
}

bool showsPhones(const PlacardWall& wall)
{
    const auto& people = wall.content.people;
    return std::any_of(people.cbegin(), people.cend(), [](const PlacardContent::Person& one) { return !one.phone.isEmpty(); });
}

/// A version of this wall's placard that is out, or the next one. Needs an open transaction.
Result<> recordOne(RecordStore& store, const PlacardWall& wall, const QString& code, const QString& size, QDate day)
{
    BIHUAN_TRY_ASSIGN(const auto versions, store.list(placardType(), {.where = {{u"zone"_s, wall.zone.id.value()}}, .voidedToo = true, .orderBy = {u"-version"_s}}));
    for (const Placard& one : versions)
        if (one.shortCode == code) {
            // Another copy: what hangs keeps its size, what waits has the one printed last.
            Placard copy = one;
            copy.size = size;
            return copy.size == one.size || one.state != u"printed"_s ? Result<>() : store.update(placardType(), copy);
        }
    // A version that never went up is out of date now; the one on the wall comes down when this one is put up.
    for (Placard old : versions)
        if (old.state == u"printed"_s && !old.voided) {
            old.state = u"removed"_s;
            old.removedOn = day;
            BIHUAN_TRY(store.update(placardType(), old));
        }
    const Placard placard{.zone = wall.zone.id, .version = versions.isEmpty() ? 1 : versions.first().version + 1, .shortCode = code,
                          .zoneName = zonePath(wall.zone), .ownerName = wall.content.nameOf(u"owner"_s),
                          .backupName = wall.content.nameOf(u"backup"_s), .leaderName = wall.content.nameOf(u"leader"_s),
                          .contentHash = wall.content.hash(), .size = size, .state = u"printed"_s, .printedOn = day};
    BIHUAN_TRY(store.insert(placardType(), placard));
    return {};
}

} // namespace

Result<PlacardJob> PlacardService::prepare(const PlacardSelection& selection, const PlacardLayout& layout) const
{
    if (const Issues issues = layout.issues(); hasProblem(issues))
        return Error{Error::Kind::Invalid, issues.first().message, issues.first().code};
    const RecordStore& store = m_records.store();
    const QDate today = store.database().clock().today();
    PlacardJob job;
    job.issues = layout.issues();
    job.layout = layout;
    BIHUAN_TRY_ASSIGN(const auto all, walls(selection));
    QList<PlacardItem> items;
    const SheetCodes codes(store);
    QSet<QString> taken;
    for (const PlacardWall& wall : all) {
        if (!wall.zone.inUse(today)) {
            if (!selection.zones.isEmpty()) { // what nobody asked for by name is left out without a word
                job.issues << wall.issues;
                job.leftOut << wall;
            }
            continue;
        }
        job.issues << wall.issues;
        // The same words again are a copy of the same placard: it keeps its code.
        QString code = wall.latest && wall.need != PlacardNeed::Stale ? wall.latest->shortCode : QString();
        if (code.isEmpty()) {
            BIHUAN_TRY_ASSIGN(code, codes.fresh(taken));
        }
        job.walls << wall;
        job.wallIssues << wall.issues;
        job.shortCodes << code;
        items << PlacardItem{wall.content, code, wall.building};
    }
    if (items.isEmpty())
        return job;
    BIHUAN_TRY_ASSIGN(const QImage logo, schoolLogo(store, m_attachments));
    const DocumentInfo info{.title = tr("Placards"), .author = all.first().content.school, .subject = {}, .created = store.database().clock().now()};
    job.pages = std::make_shared<PlacardPages>(items, layout, logo, m_shaper(), info);
    job.smallestPt = job.pages->smallestPt();
    for (qsizetype i = 0; i < items.size(); ++i)
        for (Issue issue : job.pages->laid(i).issues) {
            if (issue.code == u"letter.missing_glyph"_s)
                return Error{Error::Kind::Refused, u"%1: %2"_s.arg(items[i].content.name, issue.message), issue.code};
            issue.field = items[i].content.name;
            job.wallIssues[i] << issue;
            issue.message = u"%1: %2"_s.arg(items[i].content.name, issue.message);
            job.issues << issue;
        }
    return job;
}

Result<std::shared_ptr<PlacardPages>> PlacardService::preview(const PlacardWall& wall, const PlacardLayout& layout) const
{
    PlacardLayout alone = layout;
    alone.sheetMm.reset();
    alone.cropMarks = false;
    alone.startCell = 0;
    alone.copies = 1;
    if (const Issues issues = alone.issues(); hasProblem(issues))
        return Error{Error::Kind::Invalid, issues.first().message, issues.first().code};
    if (!m_previewShaper)
        m_previewShaper = m_shaper();
    // A new one gets its code when it is printed.
    const QString code = wall.latest && wall.latest->contentHash == wall.content.hash() ? wall.latest->shortCode : SheetCodes::randomCode();
    BIHUAN_TRY_ASSIGN(const QImage logo, schoolLogo(m_records.store(), m_attachments));
    const DocumentInfo info{.title = wall.zone.name, .author = wall.content.school, .subject = {}, .created = {}};
    return std::make_shared<PlacardPages>(QList<PlacardItem>{{wall.content, code, {}}}, alone, logo, m_previewShaper, info);
}

Result<int> PlacardService::recordPrinted(const PlacardJob& job, const QList<qsizetype>& items, QDate day)
{
    RecordStore& store = m_records.store();
    const QDate printedOn = day.isValid() ? day : store.database().clock().today();
    BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(store.database(), tr("Placards printed")));
    bool phones = false;
    for (const qsizetype item : items) {
        BIHUAN_TRY(recordOne(store, job.walls[item], job.shortCodes[item], placardSizeName(job.layout.sizeMm), printedOn));
        phones = phones || showsPhones(job.walls[item]);
    }
    // Telephone numbers hang on the wall: who let them out, and when, is told; the numbers themselves are not kept.
    if (phones)
        BIHUAN_TRY(journal::note(store.database(), personType().kind().code, 0, u"reveal"_s));
    BIHUAN_TRY(transaction.commit());
    m_records.announce(placardType().kind().code);
    return int(items.size());
}

Result<int> PlacardService::recordPrinted(const PlacardJob& job)
{
    QList<qsizetype> all(job.walls.size());
    std::iota(all.begin(), all.end(), 0);
    return recordPrinted(job, all);
}

Result<PlacardJob> PlacardService::printToPdf(const PlacardSelection& selection, const PlacardLayout& layout, const QString& path,
                                              const Progress& progress)
{
    BIHUAN_TRY_ASSIGN(const PlacardJob job, prepare(selection, layout));
    if (!job.pages)
        return Error{Error::Kind::Refused, tr("There is no placard to print."), {}};
    BIHUAN_TRY(exportPdf(*job.pages, path, progress));
    BIHUAN_TRY(recordPrinted(job));
    return job;
}

Result<int> PlacardService::writePdf(const PlacardJob& job, const QString& path, const Progress& progress) const
{
    return exportPdf(*job.pages->relaid(m_shaper()), path, progress);
}

} // namespace bihuan
