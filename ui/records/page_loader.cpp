// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/page_loader.h"

#include "ui/widgets/file_preview.h"

#include <QTimer>

#include <memory>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

/// Everything that touches the file; runs in the thread.
LoadedPage read(const QString& path, const QString& mediaType, int page, QSize room)
{
    const FilePreview preview = filePreview(path, mediaType, room, page);
    return { path, page, std::max(preview.pages, preview.picture.isNull() ? 0 : 1), preview.picture, preview.why };
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
