// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/intake/scan_stack.h"

#include "core/archive/intake/sheet_reader.h"
#include "core/base/describe.h"
#include "core/base/file_name.h"
#include "core/documents/foreign/page_file.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Intake", text);
}

constexpr int readingDpi = 200;      ///< codes of 14 mm have modules of 4 dots then
constexpr double mostDots = 12e6;    ///< a page larger than A3 is read more coarsely
constexpr int mostFiles = 5000;
constexpr int longestWords = 4000;

bool looksLikeScan(const QString& name)
{
    static const QStringList endings{u"pdf"_s, u"tif"_s, u"tiff"_s, u"jpg"_s, u"jpeg"_s, u"png"_s, u"bmp"_s, u"webp"_s};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

/// Tells the very same picture again; two scans of one sheet differ in their noise.
QString fingerprint(const QImage& grey)
{
    quint64 hash = quint64(grey.width()) << 32 | quint64(grey.height());
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* const line = grey.constScanLine(y);
        for (int x = 0; x + 8 <= grey.width(); x += 8) {
            quint64 eight = 0;
            std::memcpy(&eight, line + x, sizeof eight);
            hash = (hash ^ eight) * 0x9E3779B97F4A7C15u;
            hash ^= hash >> 29;
        }
    }
    return QString::number(hash, 16);
}

void readPage(PageFile& file, ScannedPage& page)
{
    const auto give = [&page](const Error& error) { page.trouble = describe(error); };
    const auto size = file.sizeMm(page.page);
    if (!size)
        return give(size.error());
    const double inches = std::max(1.0, size->width() * size->height() / (25.4 * 25.4));
    const auto picture = file.render(page.page, std::max(40, int(std::min(double(readingDpi), std::sqrt(mostDots / inches)))), true);
    if (!picture)
        return give(picture.error());
    page.content = fingerprint(*picture);
    const QList<SheetCode> codes = readSheetCodes(*picture);
    for (const SheetCode& code : codes) {
        const bool ours = !code.mark.code.isEmpty();
        const QString text = ours ? code.mark.code : code.text.left(200);
        if (page.codes.contains(text))
            continue;
        if (ours && !page.ours) {
            page.ours = true;
            page.codes.prepend(text);
            page.codePage = code.mark.page;
            page.codePages = code.mark.pages;
            page.turn = code.turn;
        } else {
            page.codes << text;
        }
    }
    if (!page.ours && !codes.isEmpty())
        page.turn = codes.first().turn;
    if (page.codes.isEmpty())
        page.blank = isBlankPage(*picture);
    if (!page.ours && !page.blank)
        if (const auto words = file.text(page.page))
            page.words = words->simplified().left(longestWords);
}

/// Pages are dealt out in turn; each reader keeps the file open that it had last.
class Readers {
public:
    explicit Readers(ScanStack& stack) : m_stack(stack) {}

    Result<> run(const Progress& progress)
    {
        std::vector<std::unique_ptr<QThread>> threads;
        const int wanted = std::clamp(QThread::idealThreadCount(), 1, std::min(4, int(m_stack.pages.size())));
        for (int i = 0; i < wanted; ++i) {
            threads.emplace_back(QThread::create([this] { read(); }));
            threads.back()->start();
        }
        const int all = int(m_stack.pages.size());
        for (auto& thread : threads)
            while (!thread->wait(20))
                if (progress && !progress(m_done, all))
                    m_cancelled = true;
        if (m_cancelled || (progress && !progress(all, all)))
            return Error{Error::Kind::Cancelled, {}, u"reading"_s};
        return {};
    }

private:
    void read()
    {
        std::unique_ptr<PageFile> file;
        int opened = -1;
        QString trouble;
        ScannedPage* const pages = m_pages;
        for (qsizetype at = m_next++; at < m_count && !m_cancelled; at = m_next++) {
            ScannedPage& page = pages[at];
            if (page.file != opened) {
                opened = page.file;
                auto again = PageFile::open(m_stack.files.at(page.file).path, std::move(file));
                file.reset();
                if (again)
                    file = std::move(*again);
                else
                    trouble = describe(again.error());
            }
            if (file)
                readPage(*file, page);
            else
                page.trouble = trouble; // it could be opened a moment ago
            ++m_done;
        }
    }

    ScanStack& m_stack;
    ScannedPage* const m_pages = m_stack.pages.data();
    const qsizetype m_count = m_stack.pages.size();
    std::atomic<qsizetype> m_next{0};
    std::atomic<int> m_done{0};
    std::atomic<bool> m_cancelled{false};
};

} // namespace

QString ScanStack::nameOf(const ScannedPage& page) const
{
    const ScannedFile& file = files[page.file];
    return file.pages == 1 ? file.name : tr("%1, page %2").arg(file.name).arg(page.page + 1);
}

Result<QStringList> scanFiles(const QStringList& paths, QStringList& ignored)
{
    QCollator order;
    order.setNumericMode(true);
    QStringList files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return Error{Error::Kind::NotFound, path, {}};
        if (!info.isDir()) {
            files << path;
            continue;
        }
        QStringList found;
        for (QDirIterator each(path, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
            const QString one = each.next();
            if (looksLikeScan(one))
                found << one;
            else
                ignored << each.fileName();
            if (found.size() > mostFiles)
                return Error{Error::Kind::Refused, tr("There are more than %1 files in %2: take in a part of them at a time.").arg(mostFiles).arg(path), {}};
        }
        std::sort(found.begin(), found.end(), [&order](const QString& a, const QString& b) { return order.compare(a, b) < 0; });
        files << found;
    }
    files.removeDuplicates();
    return files;
}

Result<ScanStack> readStack(const QStringList& paths, const Progress& progress)
{
    ScanStack stack;
    BIHUAN_TRY_ASSIGN(const QStringList files, scanFiles(paths, stack.ignored));
    std::optional<Error> first;
    std::unique_ptr<PageFile> last;
    for (const QString& path : files) {
        ScannedFile file{path, safeLastComponent(path), 0, {}};
        auto opened = PageFile::open(path, std::move(last));
        if (!opened) {
            if (opened.error().detail == u"no helper"_s)
                return opened.error();
            file.trouble = describe(opened.error());
            first = first.value_or(opened.error());
        } else {
            last = std::move(*opened);
            file.pages = last->pageCount();
            for (int page = 0; page < file.pages; ++page) {
                ScannedPage one;
                one.file = int(stack.files.size());
                one.page = page;
                stack.pages << one;
            }
        }
        stack.files << file;
        if (progress && !progress(0, -1))
            return Error{Error::Kind::Cancelled, {}, u"opening"_s};
    }
    if (stack.pages.isEmpty())
        return first.value_or(Error{Error::Kind::Refused, tr("There is no scan: choose PDF, TIFF, JPEG or PNG files, or a folder with some."), u"no scans"_s});
    BIHUAN_TRY(Readers(stack).run(progress));
    return stack;
}

} // namespace bihuan
