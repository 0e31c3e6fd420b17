// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEventLoop>
#include <QHash>
#include <QJsonObject>

class QEvent;

namespace bihuan::bench {

/// Milestones of a start, measured from the moment the process was started: the time on the clock (from the stamp its
/// parent left in the environment; else from main()) and the processor time of the whole process, dynamic linking included.
class BenchApplication final : public QApplication {
public:
    BenchApplication(int& argc, char** argv);

    /// Names the first painting of a widget with this object name; without, of any window.
    void watch(const QString& milestone, const QString& objectName = {}) { m_watched.insert(objectName, milestone); }
    /// Now; once.
    void reach(const QString& milestone);
    bool reached(const QString& milestone) const { return m_figures.contains(milestone + QStringLiteral(" cpu ms")); }
    /// Runs the event loop until the milestone, at most `limitMs`.
    void runUntil(const QString& milestone, int limitMs = 20000);

    const QJsonObject& figures() const { return m_figures; }
    /// The longest that one event kept this thread since it was last asked, in milliseconds of its processor time.
    double takeLongestEvent();

    bool notify(QObject* receiver, QEvent* event) override;

private:
    QHash<QString, QString> m_watched; ///< object name → milestone
    QStringList m_painted; ///< milestones reached within the event being handled
    QJsonObject m_figures;
    QEventLoop m_loop;
    QString m_awaited;
    qint64 m_startedNs = 0;
    int m_depth = 0;
    double m_longest = 0;
};

} // namespace bihuan::bench
