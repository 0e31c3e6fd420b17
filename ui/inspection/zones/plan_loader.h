// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/zones/plan_picture.h"

#include <QObject>

#include <memory>

class QThread;

namespace bihuan {

/// Reads a picture in a thread of its own: first a small one, at once for a photograph, then the whole with its levels. Who asks
/// for another in between hears of that one only.
class PlanLoader final : public QObject {
    Q_OBJECT
public:
    explicit PlanLoader(QObject* parent = nullptr);
    ~PlanLoader() override;

    void load(const QString& path, const QString& name); ///< `name`: for the messages
    void forget();                                       ///< nothing is told of what is being read
    bool isLoading() const { return m_running > 0; }

signals:
    /// The largest first; `whole` is false for the small one that comes ahead.
    void loaded(const QList<QImage>& levels, bool whole);
    void failed(const Error& error);

private:
    int m_asked = 0;   ///< number of the newest
    int m_running = 0; ///< 0 = nothing that anybody waits for
    QList<QThread*> m_threads;
};

} // namespace bihuan
