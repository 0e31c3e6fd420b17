// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/attachment_text.h"
#include "core/records/record_search.h"
#include "core/storage/transaction.h"
#include "tests/bench/bench_job.h"
#include "tests/bench/bench_school.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bihuan::bench {

namespace {

struct Timing {
    double median = 0;
    double worst = 0;
};

Timing measure(const std::function<void()>& work)
{
    constexpr int runs = 15;
    work(); // the first one reads the pages of the index
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        const double before = processorSeconds();
        work();
        times << (processorSeconds() - before) * 1000;
    }
    std::sort(times.begin(), times.end());
    return {times[runs / 2], times.last()};
}

struct Query {
    const char* group;
    QString words;
};

/// Files that say something, as many as a school has after some years; written once into the bench's own folder.
Result<> fillAttachments(Services& services)
{
    constexpr int files = 1000, lines = 80;
    Database& database = services.store->database();
    BIHUAN_TRY_ASSIGN(const QVariant there, database.scalar(u"SELECT count(*) FROM attachment_text"_s));
    if (there.toInt() >= files)
        return {};
    AttachmentTexts texts(*services.store, *services.attachments);
    for (int i = 0; i < files; ++i) {
        Attachment file;
        {
            BIHUAN_TRY_ASSIGN(auto transaction, Transaction::begin(database, u"bench"_s));
            BIHUAN_TRY_ASSIGN(file, services.attachments->add(QByteArray::number(i), u"安全检查材料%1.txt"_s.arg(i)));
            BIHUAN_TRY(services.attachments->link(file, u"person"_s, 1 + i % 500));
            BIHUAN_TRY(transaction.commit());
        }
        AttachmentReading reading{AttachmentReading::State::Read, 2, {}};
        for (int line = 0; line < lines; ++line)
            reading.text += u"第%1条 安全工作要求每天检查门窗水电并做好第%2次记录，发现问题立即报告办公室。\n"_s.arg(line).arg((i * 31 + line) % 9973);
        BIHUAN_TRY(texts.keep(file, reading));
    }
    return {};
}

} // namespace

QJsonObject searchJob(const JobOptions& options)
{
    const auto services = openLargeSchool(options.out, benchClock());
    if (!services)
        return {{u"error"_s, services.error().detail}};
    // From rare to such as nearly all records have.
    const Query queries[] = {{"one", u"伟"_s},     {"one", u"教"_s},        {"one", u"1"_s},        {"two", u"王伟"_s},
                             {"two", u"教研"_s},   {"two", u"0 1"_s},       {"two", u"无此"_s},     {"three", u"王伟芳"_s},
                             {"three", u"教研组"_s}, {"initials", u"w"_s},  {"initials", u"wwf"_s}, {"number", u"2026"_s},
                             {"number", u"ZR-2026-00042"_s}, {"number", u"JS00042"_s}, {"words", u"王 教研组 师"_s}};
    QJsonObject figures;
    const auto grow = [&figures](const QString& name, double value) {
        figures[name] = std::max(figures[name].toDouble(), value);
    };
    RecordStore& store = *(*services)->store;
    for (const Query& query : queries) {
        qint64 total = 0;
        const Timing time = measure([&] {
            const auto groups = searchRecords(store, query.words);
            total = 0;
            for (const SearchGroup& group : groups ? *groups : QList<SearchGroup>())
                total += group.total;
        });
        const QString group = QLatin1String(query.group);
        figures[u"%1 “%2” ms"_s.arg(group, query.words)] = time.median;
        figures[u"%1 “%2” hits"_s.arg(group, query.words)] = double(total);
        grow(group + u" ms"_s, time.median);
        grow(group + u" worst ms"_s, time.worst);
        grow(u"any ms"_s, time.median);
    }
    figures[u"scan “王伟” ms"_s] = measure([&] {
        const auto found = store.database().scalar(u"SELECT count(*) FROM record_index WHERE instr(lower(title), ?) OR instr(lower(body), ?) "
                                                   "OR instr(initials, ?)"_s, {u"王伟"_s, u"王伟"_s, u"王伟"_s});
        static_cast<void>(found.has_value());
    }).median;
    if (const auto filled = fillAttachments(**services); !filled)
        return {{u"error"_s, filled.error().detail}};
    for (const QString& words : {u"工"_s, u"安全"_s, u"次记"_s, u"无此"_s, u"9972"_s, u"检查门窗水电"_s, u"安全 报告"_s}) {
        const double median = measure([&] { static_cast<void>(searchAttachments(store, words).has_value()); }).median;
        figures[u"attachments “%1” ms"_s.arg(words)] = median;
        grow(u"attachments ms"_s, median);
    }
    figures[u"records"_s] = store.database().scalar(u"SELECT count(*) FROM record_index"_s)->toDouble();
    return figures;
}

} // namespace bihuan::bench
