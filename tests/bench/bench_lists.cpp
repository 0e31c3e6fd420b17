// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_job.h"
#include "tests/bench/bench_report.h"
#include "tests/bench/bench_school.h"
#include "ui/dialogs/dialogs.h"
#include "ui/printing/printers.h"
#include "ui/records/record_list_page.h"
#include "ui/records/record_table.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/ui_settings.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bihuan::bench {

namespace {

/// Still here, or gone, as the window's own list of people says it.
std::optional<RowStatus> staffState(const Record& record)
{
    static const qsizetype leftOn = personType().kind().indexOf(u"left_on"_s);
    return RowStatus{ record.values[leftOn].toDate().isValid() ? u"已离岗"_s : u"在岗"_s, Tone::Ok };
}

/// One list and what a person does in it, each with the painting it leads to, in milliseconds of processor time.
class ListBench {
public:
    ListBench(Services& services, const RecordKind& kind, StatusOf status)
        : m_services(services)
        , m_kind(kind)
        , m_status(std::move(status))
        , m_settings(m_folder.filePath(u"window.ini"_s))
    {
    }

    QJsonObject run(const QStringList& typed)
    {
        measure(u"open"_s, [&] { open(); });
        auto* filter = m_page->findChild<QLineEdit*>(u"filterEdit"_s);
        auto* table = m_page->findChild<RecordTable*>(u"recordTable"_s);
        auto* groups = m_page->findChild<QComboBox*>(u"groupBox"_s);
        measure(u"first key"_s, [&] { filter->setText(typed.first().left(1)); }); // nothing could be prepared yet
        filter->clear();
        prepare();
        for (const QString& words : typed)
            type(*filter, u"key"_s, words);
        for (int column = 0; column < m_page->model().columnCount(); ++column)
            for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder })
                measure(u"sort"_s, [&] { table->sortByColumn(column, order); });
        for (int i = groups->count() - 1; i >= 0; --i)
            measure(u"group"_s, [&] {
                groups->setCurrentIndex(i);
                emit groups->activated(i);
            });
        measure(u"select all"_s, [&] { table->selectAll(); });
        type(*filter, u"key, all selected"_s, typed.first());
        measure(u"come back"_s, [&] { m_page->activated(); });
        measure(u"read again"_s, [&] { m_services.records->announce(m_kind.code); });

        QJsonObject figures;
        for (const QString& name : m_samples.names()) {
            figures[u"%1 %2 ms"_s.arg(m_kind.code, name)] = m_samples.median(name);
            figures[u"%1 %2 slowest ms"_s.arg(m_kind.code, name)] = m_samples.slowest(name);
        }
        figures[m_kind.code + u" records"_s] = m_page->model().totalRows();
        return figures;
    }

private:
    template <class Work> void measure(const QString& name, Work work)
    {
        const double before = processorSeconds();
        work();
        m_page->grab(); // painted at once, so that it counts
        m_samples.add(name, (processorSeconds() - before) * 1000);
    }

    /// Letter by letter, and back.
    void type(QLineEdit& filter, const QString& name, const QString& words)
    {
        for (qsizetype length = 1; length <= words.size(); ++length)
            measure(name, [&] { filter.setText(words.left(length)); });
        for (qsizetype length = words.size() - 1; length >= 0; --length)
            measure(name, [&] { filter.setText(words.left(length)); });
    }

    /// What the list gets ready between events, while a person looks at it.
    static void prepare()
    {
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < 3000;)
            QCoreApplication::processEvents();
    }

    void open()
    {
        m_page = std::make_unique<RecordListPage>(
            m_kind, UiContext{ *m_services.records, m_dialogs, m_printers, m_settings, nullptr },
            RecordListOptions{ u"people"_s, {}, m_status, {} });
        m_page->resize(840, 700);
        m_page->show();
        m_page->activated();
    }

    Services& m_services;
    const RecordKind& m_kind;
    StatusOf m_status;
    QTemporaryDir m_folder;
    UiSettings m_settings;
    SystemDialogs m_dialogs;
    SystemPrinters m_printers{ m_settings };
    Samples m_samples;
    std::unique_ptr<RecordListPage> m_page;
};

} // namespace

QJsonObject listsJob(const JobOptions& options)
{
    Theme theme;
    theme.apply({ ColorMode::Light, 10 });
    auto services = Services::open(options.out, benchClock());
    if (!services)
        return { { u"error"_s, services.error().detail } };
    QJsonObject figures = ListBench(**services, personType().kind(), staffState).run({ u"js0"_s, u"第12 4"_s, u"1380001"_s, u"2015-09"_s });
    const QJsonObject many = ListBench(**services, agreementType().kind(), {}).run({ u"zr-2020"_s, u"1234"_s });
    for (auto figure = many.begin(); figure != many.end(); ++figure)
        figures[figure.key()] = *figure;
    return figures;
}

} // namespace bihuan::bench
