// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/agreements/agreement_board.h"

#include "core/organization/agreements/agreement_queries.h"

#include <QCollator>

#include <algorithm>
#include <climits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int sliceSize = 400;

void tally(YearBoard& board)
{
    board.departments.clear();
    board.total = {};
    board.issues.clear();
    for (const BoardRow& row : std::as_const(board.rows)) {
        if (board.departments.isEmpty() || board.departments.last().department != row.department)
            board.departments << BoardTotals{.department = row.department};
        board.departments.last().add(row);
        board.total.add(row);
        board.issues += row.issues();
    }
}

} // namespace

QList<BoardRow> YearBoard::owing() const
{
    QList<BoardRow> list;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(list), [](const BoardRow& row) { return row.owes(); });
    return list;
}

struct BoardReader::Placed {
    BoardRow row;
    int place = 0;
    QCollatorSortKey key;
};

BoardReader::BoardReader(RecordStore& store, CampaignSettings settings, int year)
    : m_store(store)
    , m_settings(std::move(settings))
{
    m_board.today = store.database().clock().today();
    m_board.year = year != 0 ? year : AgreementCampaign::schoolYearOf(m_board.today, m_settings);
    m_board.windowEnd = m_settings.windowEnd(m_board.year);
    m_reference = std::clamp(m_board.today, m_settings.from(m_board.year), m_settings.to(m_board.year));
}

BoardReader::~BoardReader() = default;

Result<bool> BoardReader::step()
{
    switch (m_stage) {
    case Stage::Names:
        BIHUAN_TRY(readNames());
        break;
    case Stage::Agreements:
        BIHUAN_TRY(readAgreements());
        break;
    case Stage::People:
        BIHUAN_TRY(readPeople());
        break;
    case Stage::Finish:
        finish();
        return false;
    }
    return true;
}

Result<> BoardReader::readNames()
{
    BIHUAN_TRY_ASSIGN(m_categories, m_store.names(staffCategoryType().kind()));
    BIHUAN_TRY_ASSIGN(m_posts, m_store.names(postType().kind()));
    BIHUAN_TRY_ASSIGN(const auto departments, m_store.list(departmentType(), {.voidedToo = true}));
    for (const Department& department : departments) // in the school's order
        m_places.insert(department.id, {int(m_places.size()), department.name});
    m_stage = Stage::Agreements;
    return {};
}

Result<> BoardReader::readAgreements()
{
    BIHUAN_TRY_ASSIGN(const auto slice,
                      agreementQueries::papersOfYear(m_store.database(), m_board.year, m_position, sliceSize));
    for (const Agreement& agreement : slice)
        takeLiving(m_living, agreement);
    if (slice.size() < sliceSize) {
        m_stage = Stage::People;
        m_position = 0;
    } else {
        m_position = slice.last().serial;
    }
    return {};
}

Result<> BoardReader::readPeople()
{
    BIHUAN_TRY_ASSIGN(const auto people,
                      m_store.list(personType(),
                                   {.voidedToo = true, .orderBy = {u"id"_s}, .limit = sliceSize, .offset = m_position}));
    const QDate from = m_settings.from(m_board.year);
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    for (const Person& person : people) {
        const auto own = m_living.constFind(person.id);
        if (own == m_living.cend() && !person.isStaffBetween(from, m_reference))
            continue;
        BoardRow row;
        row.person = person.id;
        row.name = person.name;
        row.staffNo = person.staffNo;
        row.joinedOn = person.joinedOn;
        row.leftOn = person.leftOn;
        const auto [place, department] = m_places.value(person.department, {INT_MAX, m_settings.noDepartment});
        row.department = department;
        QStringList names;
        for (const Id<Post> post : person.posts)
            names << m_posts.value(post.value());
        row.posts = names.join(u"、"_s);
        row.category = m_categories.value(person.category.value());
        row.onStaff = person.isStaffBetween(m_reference, m_reference);
        row.lateHire = person.joinedOn > m_board.windowEnd;
        if (own != m_living.cend())
            row.agreement = *own;
        row.judge(m_board.windowEnd, m_board.today);
        m_placed.push_back({std::move(row), place, collator.sortKey(person.name)});
    }
    if (people.size() < sliceSize)
        m_stage = Stage::Finish;
    m_position += sliceSize;
    return {};
}

void BoardReader::finish()
{
    std::vector<size_t> order(m_placed.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const Placed &left = m_placed[a], &right = m_placed[b];
        return left.place != right.place ? left.place < right.place : left.key.compare(right.key) < 0;
    });
    m_board.rows.reserve(qsizetype(order.size()));
    for (const size_t at : order)
        m_board.rows << std::move(m_placed[at].row);
    m_placed.clear();
    tally(m_board);
}

Result<QList<int>> AgreementBoard::years() const
{
    return agreementQueries::years(m_records.store().database());
}

Result<std::unique_ptr<BoardReader>> AgreementBoard::reader(int year) const
{
    BIHUAN_TRY_ASSIGN(CampaignSettings settings, m_campaign.settings());
    return std::make_unique<BoardReader>(m_records.store(), std::move(settings), year);
}

Result<YearBoard> AgreementBoard::year(int year) const
{
    BIHUAN_TRY_ASSIGN(const auto reader, this->reader(year));
    for (bool more = true; more;) {
        BIHUAN_TRY_ASSIGN(more, reader->step());
    }
    return reader->take();
}

Result<QList<int>> AgreementBoard::refresh(YearBoard& board, const QList<Id<Agreement>>& changed) const
{
    Database& database = m_records.store().database();
    QHash<Id<Person>, Agreement> living;
    QSet<Id<Person>> people;
    for (const Id<Agreement> id : changed) {
        BIHUAN_TRY_ASSIGN(const auto papers, agreementQueries::papersBeside(database, id));
        for (const Agreement& paper : papers)
            if (paper.year == board.year) {
                takeLiving(living, paper);
                people << paper.person;
            }
    }
    QList<int> rows;
    for (int index = 0; index < int(board.rows.size()) && rows.size() < people.size(); ++index) {
        if (!people.contains(board.rows.at(index).person))
            continue;
        BoardRow& row = board.rows[index];
        const auto own = living.constFind(row.person);
        row.agreement = own == living.cend() ? std::nullopt : std::optional(*own);
        row.judge(board.windowEnd, board.today);
        rows << index;
    }
    tally(board);
    return rows;
}

} // namespace bihuan
