// SPDX-License-Identifier: GPL-3.0-or-later
// scans file, list, desk, assign, aside and undo; and an intake that is killed in the middle.
#include "core/archive/intake/worn_page.h"
#include "core/documents/foreign/page_file.h"
#include "tests/app/ctl_support.h"

#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace bihuan;
using test::Ctl;
using test::runAndKill;

namespace {

constexpr int dpi = 150;

/// The demo school with agreements issued, and a stack of the first of them as the scanner gives it.
struct Office {
    Ctl ctl;
    int documents = 0, pages = 0;

    QString stack(const QString& name, int most, bool spoilLast = false)
    {
        static_cast<void>(ctl({u"agreements"_s, u"issue"_s}));
        const QString printed = ctl.file(u"printed.pdf"_s);
        REQUIRE(ctl({u"agreements"_s, u"print"_s, u"--copies"_s, u"1"_s, u"--out"_s, printed}).status == 0);
        const auto file = PageFile::open(printed);
        REQUIRE_OK(file);
        QList<QByteArray> jpegs;
        documents = 0;
        for (int page = 0; page < (*file)->pageCount(); ++page) {
            const QString words = *(*file)->text(page);
            if (words.contains(QRegularExpression(u"[\\s　]1/\\d"_s)) && documents++ == most) // beside the code: the first page of the next one
                break;
            QImage image = *(*file)->render(page, dpi);
            jpegs << wornScan(image, {.degrees = 0.7, .seed = quint32(page + 1)}, dpi);
        }
        documents = most;
        if (spoilLast) {
            QImage blot(400, 600, QImage::Format_RGB32);
            blot.fill(Qt::white);
            for (int x = 20; x < 360; x += 40)
                for (int y = 20; y < 200; ++y)
                    blot.setPixel(x + y % 9, y, qRgb(0, 0, 0)), blot.setPixel(x + y % 9 + 1, y, qRgb(0, 0, 0));
            jpegs << wornScan(blot, {}, dpi);
        }
        pages = int(jpegs.size());
        return ctl.write(name, scannedPdf(jpegs, dpi));
    }
    int scanned() const { return ctl({u"--json"_s, u"agreements"_s, u"status"_s}).object()[u"total"_s][u"scanned"_s].toInt(); }
    /// Batches of the demo school are not ours.
    int batches(const QString& label) const
    {
        int found = 0;
        for (const QJsonValue& one : ctl({u"--json"_s, u"scans"_s, u"list"_s}).array())
            found += one[u"label"_s].toString().contains(label) && !one[u"undone"_s].toBool() ? 1 : 0;
        return found;
    }
};

} // namespace

TEST_CASE("scans are filed from the command line, with a report", "[ctl][intake]")
{
    Office office;
    const Ctl& ctl = office.ctl;
    const QString stack = office.stack(u"stack.pdf"_s, 3, true);
    const QString report = ctl.file(u"report.json"_s);
    const auto answer = ctl({u"--json"_s, u"scans"_s, u"file"_s, stack, u"--report"_s, report});
    INFO(answer.err.toStdString());
    REQUIRE(answer.status == 0);
    const QJsonObject filed = answer.object();
    CHECK(filed[u"documents"_s].toArray().size() == office.documents);
    REQUIRE(filed[u"waiting"_s].toArray().size() == 1);
    CHECK(filed[u"pages"_s].toInt() == office.pages);
    QFile written(report);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(QJsonDocument::fromJson(written.readAll()).object() == filed);
    CHECK(office.scanned() == office.documents);

    // Again: known. Without the program's reader: said so.
    CHECK(ctl({u"scans"_s, u"file"_s, stack}).status == 1);
    CHECK(ctl({u"scans"_s, u"file"_s, ctl.file(u"nowhere.pdf"_s)}).status == 1);
    CHECK(ctl({u"scans"_s, u"file"_s}).status == 2);

    const int sheet = filed[u"waiting"_s][0][u"sheet"_s].toInt();
    bool there = false;
    for (const QJsonValue& one : ctl({u"--json"_s, u"scans"_s, u"desk"_s}).array())
        if (one[u"sheet"_s].toInt() == sheet) {
            there = true;
            CHECK_FALSE(one[u"guesses"_s].toArray().isEmpty());
        }
    CHECK(there);
    const QString first = filed[u"documents"_s][0][u"id"_s].toVariant().toString();
    CHECK(ctl({u"scans"_s, u"assign"_s, u"nobody at all"_s, QString::number(sheet)}).status == 1);
    CHECK(ctl({u"scans"_s, u"assign"_s, u"agreement:"_s + first, QString::number(sheet)}).status == 0);
    CHECK(ctl({u"scans"_s, u"aside"_s, QString::number(sheet)}).status == 1); // not at the desk any more
    const QString batch = QString::number(filed[u"batch"_s].toInt());
    CHECK(ctl({u"scans"_s, u"undo"_s, batch}).status == 1); // no reason
    REQUIRE(ctl({u"scans"_s, u"undo"_s, batch, u"--reason"_s, u"wrong folder"_s}).status == 0);
    CHECK(office.scanned() == 0);
    CHECK(ctl({u"check"_s}).status == 0);
    // Undone, it may come in again.
    CHECK(ctl({u"scans"_s, u"file"_s, stack}).status == 0);
    CHECK(office.scanned() == office.documents);
}

TEST_CASE("an intake that is killed has taken in the whole stack or nothing, and the next run finishes it", "[ctl][killed][intake]")
{
    Office office;
    const Ctl& ctl = office.ctl;
    const QString stack = office.stack(u"killed.pdf"_s, 4);
    // How long it takes; then it is killed at moments all over that time, the later ones while the store and the database are written.
    QElapsedTimer clock;
    clock.start();
    REQUIRE(ctl({u"scans"_s, u"file"_s, stack}).status == 0);
    const auto whole = int(clock.elapsed());
    const auto undoLast = [&ctl] {
        const QString batch = QString::number(ctl({u"--json"_s, u"scans"_s, u"list"_s}).array()[0][u"batch"_s].toInt());
        REQUIRE(ctl({u"scans"_s, u"undo"_s, batch, u"--reason"_s, u"test"_s}).status == 0);
    };
    undoLast();
    for (const int percent : {20, 60, 80, 90, 96, 102}) {
        const int moment = whole * percent / 100;
        CAPTURE(percent, moment);
        runAndKill(ctl, {u"scans"_s, u"file"_s, stack}, moment);
        const int scanned = office.scanned();
        CHECK((scanned == 0 || scanned == office.documents));
        CHECK(office.batches(u"killed.pdf"_s) == (scanned == 0 ? 0 : 1));
        CHECK(ctl({u"check"_s}).status == 0);
        // Whatever has its final name in the store is whole.
        for (QDirIterator each(ctl.data() + u"/att"_s, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
            QFile file(each.next());
            if (each.fileName().size() != 64)
                continue; // not finished, and nobody's
            REQUIRE(file.open(QIODevice::ReadOnly));
            CHECK(QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()) == each.fileName());
        }
        if (scanned > 0)
            undoLast();
    }
    static_cast<void>(ctl({u"scans"_s, u"file"_s, stack})); // finishes it, or says that it is known
    CHECK(office.batches(u"killed.pdf"_s) == 1);
    CHECK(office.scanned() == office.documents);
}
