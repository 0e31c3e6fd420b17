// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/attachment_text.h"

#include <QObject>

class QThread;
class QTimer;

namespace bihuan {

/// Reads attached files for the search while nobody waits: one after the other, each in a thread of its own, the database only here.
class AttachmentReader final : public QObject {
    Q_OBJECT
public:
    AttachmentReader(AttachmentTexts& texts, Database& database, QObject* parent = nullptr);
    ~AttachmentReader() override;

    void start(); ///< looks every few seconds whether anything new hangs somewhere
    bool isReading() const { return m_thread != nullptr; }

signals:
    void read(qint64 attachment);

private:
    void look();

    AttachmentTexts& m_texts;
    Database& m_database;
    QTimer* m_timer;
    QThread* m_thread = nullptr;
    quint64 m_seen = 0; ///< Database::changes() when nothing was pending
};

} // namespace bihuan
