// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/foreign/foreign_binder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace bihuan {

using namespace pageProtocol;

Result<QByteArray> ForeignBinder::bind(const QList<ForeignPage>& pages, const QString& title)
{
    if (!m_helper.isRunning())
        BIHUAN_TRY(m_helper.start());
    const QString name = pages.isEmpty() ? QString() : QFileInfo(pages.first().path).fileName();
    const int seconds = int(std::min<qsizetype>(secondsAPage * std::max<qsizetype>(1, pages.size()), 120));
    BIHUAN_TRY_ASSIGN(QByteArray reply, m_helper.ask(Question::Bind, name, seconds, [&](QDataStream& out) {
        out << qint32(pages.size());
        for (const ForeignPage& page : pages)
            out << QDir().absoluteFilePath(page.path) << qint32(page.page) << qint32(page.turn);
        out << title;
    }));
    reply.remove(0, sizeof(Trouble));
    return reply;
}

} // namespace bihuan
