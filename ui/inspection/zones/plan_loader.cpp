// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/zones/plan_loader.h"

#include <QFile>
#include <QThread>

namespace bihuan {

namespace {

constexpr int smallSide = 1400;
constexpr qsizetype smallFile = 1'000'000; ///< bytes; read before anybody could look at a smaller one

} // namespace

PlanLoader::PlanLoader(QObject* parent)
    : QObject(parent)
{
}

PlanLoader::~PlanLoader()
{
    for (QThread* thread : std::as_const(m_threads))
        thread->wait();
}

void PlanLoader::forget()
{
    ++m_asked;
    m_running = 0;
}

void PlanLoader::load(const QString& path, const QString& name)
{
    forget();
    const int number = m_running = m_asked;
    QThread* thread = QThread::create([this, path, name, number] {
        const auto tell = [this, number](auto&& said) {
            QMetaObject::invokeMethod(
                this, [this, number, said] {
                    if (number == m_running)
                        said();
                },
                Qt::QueuedConnection);
        };
        const auto fail = [this, tell](const Error& error) {
            tell([this, error] {
                m_running = 0;
                emit failed(error);
            });
        };
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            fail(Error{ Error::Kind::File, name, file.errorString() });
            return;
        }
        const QByteArray bytes = file.readAll();
        // A photograph is reduced while it is decoded, so the small one costs little; other files would be read twice.
        if (bytes.size() > smallFile && bytes.startsWith("\xff\xd8"))
            if (const auto small = readPlanPicture(bytes, name, smallSide))
                tell([this, levels = pictureLevels(small->image)] { emit loaded(levels, false); });
        const auto picture = readPlanPicture(bytes, name);
        if (!picture) {
            fail(picture.error());
            return;
        }
        tell([this, levels = pictureLevels(picture->image)] {
            m_running = 0;
            emit loaded(levels, true);
        });
    });
    m_threads << thread;
    connect(thread, &QThread::finished, this, [this, thread] {
        m_threads.removeOne(thread);
        thread->deleteLater();
    });
    thread->start();
}

} // namespace bihuan
