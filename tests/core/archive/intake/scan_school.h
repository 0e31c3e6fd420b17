// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "core/archive/intake/scan_filing.h"
#include "core/archive/intake/worn_page.h"
#include "core/documents/foreign/page_file.h"
#include "core/people/demo_school.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <random>

namespace bihuan::test {

/// The demo school with its year's agreements issued, in a data folder of its own on 2026-09-05.
struct ScanSchool {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 9, 5), QTime(8, 0))};
    std::unique_ptr<Services> services;

    ScanSchool()
    {
        open();
        REQUIRE_OK(createDemoSchool(*services->store, 7, clock.today()));
        const auto plan = services->agreements->campaign.dryRun({});
        REQUIRE_OK(plan);
        REQUIRE_OK(services->agreements->campaign.issue(*plan));
    }
    void open()
    {
        services.reset();
        auto opened = Services::open(folder.filePath(QStringLiteral("school")), clock, Services::Mode::Create);
        REQUIRE_OK(opened);
        services = std::move(*opened);
    }

    IntakeService& intake() { return services->intake->intake; }
    IntakeDesk& desk() { return services->intake->desk; }
    QString file(const QString& name) const { return folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile out(file(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        return out.fileName();
    }
    qint64 rows(const QString& table, const QString& where = QStringLiteral("1")) const
    {
        return services->store->database().scalar(QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(table, where))->toLongLong();
    }

    QList<Agreement> agreements(int count)
    {
        auto all = services->store->list(agreementType(), {.orderBy = {QStringLiteral("serial")}, .limit = count});
        REQUIRE_OK(all);
        return *all;
    }
    Agreement agreement(Id<Agreement> id) { return **services->store->find(agreementType(), id); }

    /// As printed on paper: the pages of each agreement, clean, from its PDF.
    QList<QList<QImage>> print(const QList<Agreement>& agreements, int dpi)
    {
        QList<QList<QImage>> papers;
        for (const Agreement& one : agreements) {
            const QString path = file(QStringLiteral("print.pdf"));
            REQUIRE_OK(services->agreements->printing.printToPdf({.agreements = {one.id}, .copies = 1}, path));
            papers << pagesOf(path, dpi);
        }
        return papers;
    }
    static QList<QImage> pagesOf(const QString& path, int dpi)
    {
        auto pages = PageFile::open(path);
        REQUIRE_OK(pages);
        QList<QImage> images;
        for (int page = 0; page < (*pages)->pageCount(); ++page) {
            auto image = (*pages)->render(page, dpi);
            REQUIRE_OK(image);
            images << *image;
        }
        return images;
    }
    IntakeReport takeIn(const QStringList& paths)
    {
        auto report = intake().takeIn(paths);
        REQUIRE_OK(report);
        return *report;
    }
    /// A stack of pages scanned without any wear worth speaking of.
    QString stack(const QString& name, const QList<QImage>& pages, int dpi, quint32 seed = 1)
    {
        QList<QByteArray> jpegs;
        for (const QImage& page : pages)
            jpegs << wornScan(page, {.degrees = 0.4, .noise = 4, .quality = 70, .seed = seed++}, dpi);
        return write(name, scannedPdf(jpegs, dpi));
    }
    QList<AttachmentLink> scansOf(const QString& kind, qint64 id)
    {
        QList<AttachmentLink> links;
        const auto all = services->attachments->linksOf(kind, id);
        REQUIRE_OK(all);
        for (const AttachmentLink& link : *all)
            if (link.purpose == scanPurpose)
                links << link;
        return links;
    }
    QByteArray textOf(const QString& path)
    {
        QProcess process;
        process.start(QStringLiteral("pdfinfo"), {path});
        process.waitForFinished();
        return process.readAllStandardOutput();
    }
};

inline QImage blankPage(const QImage& like)
{
    QImage blank(like.size(), QImage::Format_RGB32);
    blank.fill(Qt::white);
    return blank;
}

inline QImage upsideDown(const QImage& page)
{
    return page.transformed(QTransform().rotate(180));
}

} // namespace bihuan::test
