// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/foreign/page_helper.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>

#include <cstring>

using namespace Qt::StringLiterals;

namespace bihuan {

using namespace pageProtocol;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PageFile", text);
}

Error refused(const QString& text, const QString& detail)
{
    return {Error::Kind::Refused, text, detail};
}

} // namespace

Error PageHelper::sentence(Trouble trouble, const QString& what)
{
    switch (trouble) {
    case Trouble::Ok: break;
    case Trouble::Unreadable: return {Error::Kind::File, what, {}};
    case Trouble::Damaged: return {Error::Kind::Format, what, u"damaged"_s, tr("Scan it again, or save it again as a PDF.")};
    case Trouble::UnknownKind: return {Error::Kind::Format, what, u"unknown kind"_s, tr("PDF, TIFF, JPEG and PNG files can be read.")};
    case Trouble::NoPages: return {Error::Kind::Format, what, u"no pages"_s, tr("There is no page in it. Scan it again.")};
    case Trouble::Password: return refused(tr("%1 is protected by a password. Save it without the password and try again.").arg(what), u"password"_s);
    case Trouble::TooManyPages: return refused(tr("%1 has more than %2 pages. Split it and try again.").arg(what).arg(mostPages), u"too many pages"_s);
    case Trouble::TooLarge:
        return refused(tr("%1 is too large to be shown: at most 1 GB and 100 million pixels a page. Scan it at a lower resolution.").arg(what), u"too large"_s);
    case Trouble::NoPdf: return refused(tr("This program was built without the reader for PDFs: scan to TIFF or JPEG."), u"no pdf"_s);
    }
    return {Error::Kind::Format, what, {}};
}

QString PageHelper::program()
{
#ifdef Q_OS_WIN
    const QString name = u"bihuan-pages.exe"_s;
#else
    const QString name = u"bihuan-pages"_s;
#endif
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString& path : {qEnvironmentVariable("BIHUAN_PAGES"), here.filePath(name), here.filePath(u"../libexec/bihuan/"_s + name)})
        if (!path.isEmpty() && QFileInfo(path).isExecutable())
            return QDir::cleanPath(path);
    return {};
}

Result<> PageHelper::start()
{
    const QString found = program();
    if (found.isEmpty())
        return refused(tr("The part of the program that reads scans and PDFs (bihuan-pages) is missing. Install the program again."), u"no helper"_s);
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(found, QStringList());
    if (m_process->waitForStarted(5000))
        return {};
    const QString why = m_process->errorString();
    m_process.reset();
    return refused(tr("The part of the program that reads scans and PDFs (bihuan-pages) cannot be started. Install the program again."), why);
}

void PageHelper::end()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(2000);
    m_process.reset();
}

bool PageHelper::receive(char* to, qint64 size, qint64 until)
{
    for (qint64 got = 0; got < size;) {
        const qint64 now = m_process->read(to + got, size - got);
        if (now < 0)
            return false;
        got += now;
        if (got < size && m_process->bytesAvailable() == 0) {
            const qint64 left = until - QDeadlineTimer::current().deadline();
            if (left <= 0 || !m_process->waitForReadyRead(int(left)))
                return false;
        }
    }
    return true;
}

Result<QByteArray> PageHelper::ask(Question question, const QString& what, int seconds, const std::function<void(QDataStream&)>& fill)
{
    QByteArray frame;
    QDataStream out(&frame, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << question << qint32(seconds);
    fill(out);
    quint32 length = quint32(frame.size());
    const qint64 until = QDeadlineTimer::current().deadline() + qint64(seconds) * 1000;
    m_process->write(reinterpret_cast<const char*>(&length), sizeof length);
    m_process->write(frame);
    length = 0;
    QByteArray reply;
    bool whole = receive(reinterpret_cast<char*>(&length), sizeof length, until) && length > 0 && length <= longestFrame;
    if (whole) {
        reply.resize(qsizetype(length));
        whole = receive(reply.data(), qint64(length), until);
    }
    if (whole) {
        const auto trouble = Trouble(quint8(reply[0]));
        return trouble == Trouble::Ok ? Result<QByteArray>(std::move(reply)) : Result<QByteArray>(sentence(trouble, what));
    }
    // Too slow, or it did not survive.
    const bool slow = QDeadlineTimer::current().deadline() >= until - 100;
    end();
    if (slow)
        return refused(tr("%1 takes too long to be shown and was given up after %2 seconds. Print it and scan the print.").arg(what).arg(seconds), u"too slow"_s);
    return Error{Error::Kind::Format, what, u"helper ended"_s, tr("Scan it again, or save it again as a PDF.")};
}

} // namespace bihuan
