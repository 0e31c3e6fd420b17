// SPDX-License-Identifier: GPL-3.0-or-later
// The demo school's stack from the scanner: papers of a drill, an inspection and a service company that found their records, and a page with
// its code spoilt that waits at the desk. It goes through the real intake.
#include "app/demo_parts.h"

#include "core/archive/intake/worn_page.h"

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr int dpi = 150;

/// The first record of a kind with this state.
template <class T>
Result<std::optional<T>> firstOf(const Services& services, const RecordType<T>& type, const QString& column, const QString& state)
{
    BIHUAN_TRY_ASSIGN(const auto found, services.store->list(type, {.where = {{column, state}}, .orderBy = {u"id"_s}, .limit = 1}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

/// What goes through the scanner, clean.
Result<QList<QImage>> papers(Services& services)
{
    QList<QImage> pages;
    const auto add = [&pages](PageSet& set, int most) {
        for (int page = 0; page < most && set.hasPage(page); ++page)
            pages << cleanPage(set, page, dpi);
    };
    BIHUAN_TRY_ASSIGN(const auto drill, firstOf(services, drillType(), u"state"_s, drillStateCode(DrillState::Closed)));
    if (drill) {
        BIHUAN_TRY_ASSIGN(const DrillPaper tally, services.drills->papers.tally(drill->id));
        add(*tally.pages, 1);
    }
    BIHUAN_TRY_ASSIGN(const auto checked, firstOf(services, inspectionType(), u"state"_s, checkStateCode(CheckState::Reviewed)));
    if (checked) {
        BIHUAN_TRY_ASSIGN(const CheckPrintJob job, services.checks->prepare({*checked}, true));
        if (job.pages)
            add(*job.pages, 2);
    }
    // The last one was folded through its code.
    BIHUAN_TRY_ASSIGN(const auto issued, firstOf(services, inspectionType(), u"state"_s, checkStateCode(CheckState::Issued)));
    if (issued) {
        BIHUAN_TRY_ASSIGN(const CheckPrintJob job, services.checks->prepare({*issued}, false));
        if (job.pages) {
            add(*job.pages, 1);
            QPainter painter(&pages.last());
            constexpr double mm = dpi / 25.4;
            painter.setPen(QPen(QColor(70, 70, 70), 9 * mm));
            painter.drawLine(QPointF(168 * mm, 8 * mm), QPointF(200 * mm, 36 * mm));
        }
    }
    return pages;
}

} // namespace

Result<> fillDemoIntake(Services& services, quint32 seed, QDate today)
{
    BIHUAN_TRY_ASSIGN(const QList<QImage> pages, papers(services));
    QTemporaryDir folder;
    if (pages.isEmpty() || !folder.isValid())
        return {};
    QList<QByteArray> jpegs;
    for (const QImage& page : pages) {
        const int turn = int((seed + 5 * jpegs.size()) % 7) - 3;
        jpegs << wornScan(page, {.degrees = 0.4 * turn, .upsideDown = jpegs.size() == 1, .noise = 5, .quality = 60, .seed = seed + quint32(jpegs.size())}, dpi);
    }
    QFile file(folder.filePath(u"扫描件.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(scannedPdf(jpegs, dpi)) < 0)
        return Error{Error::Kind::File, file.fileName(), file.errorString()};
    file.close();
    const auto taken = services.intake->intake.takeIn({file.fileName()}, today);
    // A program that cannot read scans still has a demo school, without any.
    if (!taken && taken.error().kind != Error::Kind::Refused)
        return taken.error();
    return {};
}

} // namespace bihuan
