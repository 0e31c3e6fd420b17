// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backup_places.h"
#include "ui/widgets/theme.h"

#include <QObject>

#include <thread>

namespace bihuan {

/// Backs up the open school by itself: in another thread, when the last backup is a day old. Knows what the status bar says
/// about it. A failed backup stops nothing.
class BackupKeeper final : public QObject {
    Q_OBJECT
public:
    BackupKeeper(const BackupPlaces& places, const QString& school, const Clock& clock, QObject* parent = nullptr);
    ~BackupKeeper() override; ///< waits for a backup that is being made

    /// The second place may be set or changed while the school is open.
    void setPlaces(const BackupPlaces& places) { m_places = places; }
    bool isDue() const;
    /// Begins unless one is being made already.
    void start();
    bool isRunning() const { return m_thread.joinable(); }

    QString statusText() const;
    Tone statusTone() const;
    /// Of the last run, if it failed or its copy did; a whole sentence.
    QString problem() const { return m_problem; }

signals:
    /// Begun or ended; statusText() is another.
    void changed();
    void finished(bool done);

private:
    void ended(const Result<BackupOutcome>& outcome);

    BackupPlaces m_places;
    QString m_school;
    const Clock& m_clock;
    QDateTime m_last; ///< invalid = none
    QString m_problem;
    bool m_failed = false;
    std::thread m_thread;
};

} // namespace bihuan
