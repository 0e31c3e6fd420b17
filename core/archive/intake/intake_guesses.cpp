// SPDX-License-Identifier: GPL-3.0-or-later
// What a page at the desk could belong to.
#include "core/archive/intake/intake_desk.h"
#include "core/archive/intake/sheet_receipts.h"
#include "core/documents/short_code.h"
#include "core/records/record_search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Intake", text);
}

class Guesser {
public:
    Guesser(const RecordStore& store, int most) : m_store(store), m_most(most) {}

    bool isFull() const { return m_guesses.size() >= m_most; }
    const QList<SheetGuess>& guesses() const { return m_guesses; }

    Result<> add(const RecordKind& kind, qint64 id, const QString& why)
    {
        if (id == 0 || isFull() || m_seen.contains({kind.code, id}))
            return {};
        BIHUAN_TRY_ASSIGN(const auto record, m_store.find(kind, id));
        if (record)
            add(kind, *record, why);
        return {};
    }
    void add(const RecordKind& kind, const Record& record, const QString& why)
    {
        if (isFull() || m_seen.contains({kind.code, record.id}))
            return;
        m_seen << std::pair(kind.code, record.id);
        m_guesses << SheetGuess{kind.code, record.id, receiptTitle(kind, record), why};
    }

private:
    const RecordStore& m_store;
    int m_most;
    QList<SheetGuess> m_guesses;
    QSet<std::pair<QString, qint64>> m_seen;
};

bool isName(const RecordKind& kind, const Field& field)
{
    return !field.has(FieldFlag::Sensitive) && (field.column == kind.nameColumn || field.has(FieldFlag::Unique) || field.has(FieldFlag::PersonName));
}

/// Records of kinds whose papers come back and whose sheets are out.
Result<QList<Record>> owedOf(const RecordStore& store, const ReceiptRule& rule, const RecordKind& kind)
{
    QList<Record> owed;
    QStringList columns; // what timesNamed() and titles ask for; the texts of agreements are long
    for (const Field& field : kind.fields)
        if (isName(kind, field))
            columns << field.column;
    for (const QList<Condition>& way : rule.owed) {
        BIHUAN_TRY_ASSIGN(const auto some, store.list(kind, {.where = way, .limit = 2000, .columns = columns}));
        owed += some;
    }
    return owed;
}

/// Whether the page's words name the record: its name, its number, or the person it is for.
int timesNamed(const RecordKind& kind, const Record& record, const QString& words)
{
    int named = 0;
    for (const Field& field : kind.fields) {
        if (!isName(kind, field))
            continue;
        const bool number = !field.has(FieldFlag::PersonName);
        const QString value = kind.value(record, field.column).toString();
        if (value.size() >= 2 && words.contains(value))
            named += number ? 3 : 1;
    }
    return named;
}

} // namespace

Result<QList<SheetGuess>> IntakeDesk::guesses(const ScanSheet& sheet, int most) const
{
    const RecordStore& store = m_records.store();
    Guesser guesser(store, most);
    const Registry& registry = store.registry();

    // By its words: the surest, when the file has any.
    QString words = sheet.words;
    words.remove(u' ');
    QList<std::pair<int, std::pair<const RecordKind*, Record>>> named;
    QHash<QString, QList<Record>> owed;
    for (const ReceiptRule& rule : receiptRules()) {
        const RecordKind* const kind = registry.find(rule.kind);
        if (!kind)
            continue;
        BIHUAN_TRY_ASSIGN(owed[rule.kind], owedOf(store, rule, *kind));
        if (words.isEmpty())
            continue;
        for (const Record& record : std::as_const(owed[rule.kind]))
            if (const int times = timesNamed(*kind, record, words))
                named << std::pair(times, std::pair(kind, record));
    }
    std::stable_sort(named.begin(), named.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [times, found] : std::as_const(named))
        guesser.add(*found.first, found.second, tr("named on the page"));

    // By its own hint and its neighbours in the stack: the paper that lacks a page comes first.
    const RecordKind* const hinted = registry.find(sheet.hintTable);
    if (hinted && sheet.why != u"unread"_s && sheet.why != u"unknown_code"_s && sheet.why != u"damaged"_s)
        BIHUAN_TRY(guesser.add(*hinted, sheet.hintId, sheet.why == u"taken_back"_s ? tr("was there before") : tr("its code")));
    struct Near {
        const RecordKind* kind;
        qint64 id;
        int distance;
        bool lacks;
    };
    QList<Near> near;
    BIHUAN_TRY(store.database().read(u"SELECT scan_document.record_table, scan_document.record_id, scan_sheet.position, scan_document.missing FROM scan_sheet JOIN scan_document "
                                     "ON scan_document.id=scan_sheet.document WHERE scan_sheet.batch=? AND scan_document.undone=0 AND abs(scan_sheet.position-?) <= 12"_s,
                                     {sheet.batch.value(), sheet.position}, [&](const Row& row) {
                                         if (const RecordKind* const kind = registry.find(row.text(0)))
                                             near << Near{kind, row.integer(1), int(row.integer(2)) - sheet.position, !row.text(3).isEmpty()};
                                     }));
    std::stable_sort(near.begin(), near.end(), [](const Near& a, const Near& b) {
        const auto rank = [](const Near& one) { return std::tuple(!one.lacks, std::abs(one.distance), one.distance > 0); };
        return rank(a) < rank(b);
    });
    for (const Near& one : std::as_const(near))
        if (one.lacks)
            BIHUAN_TRY(guesser.add(*one.kind, one.id, tr("lacks a page; in the stack %1 away").arg(std::abs(one.distance))));

    // By what is still out: of the neighbours' kind, the closest to them in their order.
    for (const Near& one : std::as_const(near)) {
        QList<Record> out = owed.value(one.kind->code);
        std::sort(out.begin(), out.end(), [&one](const Record& a, const Record& b) { return std::abs(a.id - one.id) < std::abs(b.id - one.id); });
        for (const Record& record : out.mid(0, 2))
            guesser.add(*one.kind, record, tr("not back yet, next to the papers around it"));
        if (guesser.isFull())
            break;
    }
    for (const Near& one : near.mid(0, 2))
        if (!one.lacks && std::abs(one.distance) == 1)
            BIHUAN_TRY(guesser.add(*one.kind, one.id, one.distance < 0 ? tr("the page before it in the stack") : tr("the page after it in the stack")));
    if (hinted)
        BIHUAN_TRY(guesser.add(*hinted, sheet.hintId, tr("near it in the stack")));
    for (const ReceiptRule& rule : receiptRules())
        for (const Record& record : owed.value(rule.kind).mid(0, 3))
            guesser.add(*registry.find(rule.kind), record, tr("not back yet"));
    return guesser.guesses();
}

Result<QList<SheetGuess>> IntakeDesk::lookUp(const QString& typed, int most) const
{
    const RecordStore& store = m_records.store();
    Guesser guesser(store, most);
    if (typed.trimmed().isEmpty())
        return guesser.guesses();
    if (const auto code = ShortCode::parse(typed)) {
        BIHUAN_TRY_ASSIGN(const auto owner, SheetCodes(store).find(code->text()));
        if (owner) {
            BIHUAN_TRY(guesser.add(*owner->kind, owner->id, tr("its code")));
            return guesser.guesses();
        }
    }
    BIHUAN_TRY_ASSIGN(const auto groups, searchRecords(store, typed, {.perKind = most}));
    // Kinds with papers of their own first; nobody puts a scan to a rule or a list of choices by its name alone.
    for (const bool papers : {true, false})
        for (const SearchGroup& group : groups)
            if ((group.kind->field(u"short_code"_s) != nullptr) == papers && group.kind->code != scanBatchType().kind().code)
                for (const SearchHit& hit : group.hits)
                    if (!hit.voided)
                        BIHUAN_TRY(guesser.add(*group.kind, hit.id, group.kind->title()));
    return guesser.guesses();
}

} // namespace bihuan
