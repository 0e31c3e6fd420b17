// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/attachment_reader.h"

#include <QThread>
#include <QTimer>

#include <memory>

namespace bihuan {

namespace {

constexpr int restMs = 4000;   ///< between two looks
constexpr int betweenMs = 200; ///< between two files: the window comes first

} // namespace

AttachmentReader::AttachmentReader(AttachmentTexts& texts, Database& database, QObject* parent)
    : QObject(parent)
    , m_texts(texts)
    , m_database(database)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &AttachmentReader::look);
}

AttachmentReader::~AttachmentReader()
{
    if (!m_thread)
        return;
    disconnect(m_thread, nullptr, this, nullptr);
    constexpr int lastWaitMs = 2000;
    if (m_thread->wait(lastWaitMs))
        delete m_thread;
    else
        connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater); // it ends by itself and touches no database
}

void AttachmentReader::start()
{
    m_timer->start(betweenMs);
}

void AttachmentReader::look()
{
    if (m_thread)
        return;
    const auto waiting = m_seen == m_database.changes() || m_database.inTransaction() ? Result<QList<Attachment>>(QList<Attachment>()) : m_texts.pending(1);
    if (!waiting || waiting->isEmpty()) {
        if (waiting && !m_database.inTransaction())
            m_seen = m_database.changes();
        m_timer->start(restMs);
        return;
    }
    const Attachment one = waiting->first();
    auto reading = std::make_shared<AttachmentReading>();
    m_thread = QThread::create([reading, path = m_texts.attachments().fileOf(one), type = one.mediaType] { *reading = readAttachment(path, type); });
    connect(m_thread, &QThread::finished, this, [this, reading, one] {
        std::exchange(m_thread, nullptr)->deleteLater();
        const bool busy = m_database.inTransaction();
        if (!busy && m_texts.keep(one, *reading))
            emit read(one.id);
        m_timer->start(busy ? restMs : betweenMs);
    });
    m_thread->start(QThread::LowPriority);
}

} // namespace bihuan
