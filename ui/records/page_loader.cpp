// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/page_loader.h"

#include "core/documents/foreign/page_file.h"
#include "ui/widgets/file_preview.h"

#include <QCoreApplication>
#include <QTimer>

#include <memory>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr double mmPerInch = 25.4;
constexpr int finestDpi = 300;

QString tr(const char* text)
{
    return QCoreApplication::translate("PageLoader", text);
}

QString sentenceOf(const Error& error)
{
    if (error.kind == Error::Kind::Refused)
        return error.detail.contains(u"password"_s) ? tr("Protected by a password: open it with another program.") : tr("Too large to be shown here: open it with another program.");
    return error.kind == Error::Kind::File ? tr("The file cannot be read.") : tr("The file is damaged: it is kept as it came, but cannot be shown.");
}

/// Everything that touches the file; runs in the thread.
LoadedPage read(const QString& path, const QString& mediaType, int page, QSize room)
{
    LoadedPage result{ path, page, 0, {}, {} };
    if (mediaType.startsWith(u"image/"_s) && mediaType != u"image/tiff"_s) {
        const FilePreview preview = filePreview(path, mediaType, room); // a photo need not be unpacked in full
        result.picture = preview.picture;
        result.pages = preview.picture.isNull() ? 0 : 1;
        result.why = preview.why;
        return result;
    }
    auto file = PageFile::open(path);
    if (!file) {
        result.why = sentenceOf(file.error());
        return result;
    }
    result.pages = (*file)->pageCount();
    const auto size = (*file)->sizeMm(page);
    if (!size || size->isEmpty()) {
        result.why = size ? tr("The page is empty.") : sentenceOf(size.error());
        return result;
    }
    const double across = std::min(room.width() / size->width(), room.height() / size->height()); // pixels per mm
    const auto picture = (*file)->render(page, std::clamp(int(across * mmPerInch), 8, finestDpi));
    if (picture)
        result.picture = *picture;
    else
        result.why = sentenceOf(picture.error());
    return result;
}

} // namespace

PageLoader::PageLoader(QObject* parent)
    : QObject(parent)
{
}

PageLoader::~PageLoader()
{
    if (!m_thread)
        return;
    disconnect(m_thread, nullptr, this, nullptr);
    constexpr int lastWaitMs = 2000;
    if (m_thread->wait(lastWaitMs))
        delete m_thread;
    else
        connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater); // it ends by itself
}

void PageLoader::forget()
{
    ++m_wanted;
    m_next.reset();
}

void PageLoader::load(const QString& path, const QString& mediaType, int page, QSize room)
{
    ++m_wanted;
    const Request request{ path, mediaType, page, room };
    if (m_thread)
        m_next = request;
    else
        start(request);
}

void PageLoader::start(const Request& request)
{
    const quint64 number = m_wanted;
    auto result = std::make_shared<LoadedPage>();
    m_thread = QThread::create([result, request] { *result = read(request.path, request.mediaType, request.page, request.room); });
    connect(m_thread, &QThread::finished, this, [this, result, number] {
        std::exchange(m_thread, nullptr)->deleteLater();
        if (number == m_wanted)
            emit loaded(*result);
        if (m_next)
            start(*std::exchange(m_next, std::nullopt));
    });
    QTimer::singleShot(patienceMs, this, [this, number, request] {
        if (number != m_wanted || !m_thread)
            return;
        ++m_wanted; // its answer comes too late
        emit loaded({ request.path, request.page, 0, {}, tr("It takes too long to be shown: open it with another program.") });
    });
    m_thread->start(QThread::LowPriority);
}

} // namespace bihuan
