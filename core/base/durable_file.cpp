// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr qsizetype bufferSize = 256 * 1024;

/// The file a link points at, so that the link stays; its folder also when the file does not exist yet.
QString resolved(const QString& path)
{
    const QFileInfo info(path);
    if (const QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    if (info.isSymLink())
        return info.symLinkTarget();
    return info.absoluteFilePath();
}

bool flushToDisk(QFile& file)
{
#ifdef Q_OS_WIN
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()))) != 0;
#else
    int result = 0;
    do
        result = ::fsync(file.handle());
    while (result != 0 && errno == EINTR);
    return result == 0;
#endif
}

bool renameOver(const QString& from, const QString& to)
{
#ifdef Q_OS_WIN
    return MoveFileExW(reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(from).utf16()),
                       reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(to).utf16()),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
        != 0;
#else
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#endif
}

/// Without this the new name may be lost when the power fails. Some network file systems cannot: not an error.
bool flushFolder(const QString& folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder); // MOVEFILE_WRITE_THROUGH has done it
    return true;
#else
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return errno == EACCES;
    const bool done = ::fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP;
    const int savedErrno = errno;
    ::close(handle);
    errno = savedErrno;
    return done;
#endif
}

/// For as long as the file is open; tells others that somebody is writing it. On Windows an open file cannot be removed anyway.
bool lock(QFile& file)
{
#ifdef Q_OS_WIN
    Q_UNUSED(file);
    return true;
#else
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0;
#endif
}

/// What a program that was killed in the middle of writing left in the folder.
void removeLeftovers(const QDir& folder)
{
    constexpr int restSeconds = 60; // one that was created just now may not be locked yet
    const QDateTime since = QDateTime::currentDateTime().addSecs(-restSeconds);
    for (const QFileInfo& one : folder.entryInfoList({u".bihuan-????????????????.tmp"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        QFile file(one.filePath());
        if (one.lastModified() < since && file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && lock(file))
            file.remove();
    }
}

} // namespace

DurableFile::DurableFile(const QString& path) : m_path(path) {}

DurableFile::~DurableFile()
{
    if (m_file.fileName().isEmpty())
        return;
    m_file.close();
    m_file.remove();
}

Error DurableFile::failure(const char* step)
{
#ifdef Q_OS_WIN
    const auto code = GetLastError();
#else
    const int code = errno;
#endif
    m_failed = true;
    m_error = {Error::Kind::File, m_path,
               u"%1: %2 (%3)"_s.arg(QLatin1String(step), qt_error_string(int(code))).arg(code)};
    return m_error;
}

Result<> DurableFile::open()
{
    const QFileInfo target(resolved(m_path));
    m_buffer.reserve(bufferSize);
    removeLeftovers(target.absoluteDir());
    // A short name of our own: the target's may already be as long as the file system allows.
    for (int attempt = 0; attempt < 16; ++attempt) {
        const QString name = u".bihuan-%1.tmp"_s.arg(QRandomGenerator::global()->generate64(), 16, 16, QLatin1Char('0'));
        m_file.setFileName(target.absoluteDir().filePath(name));
        errno = 0;
        if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
            lock(m_file); // a file system without locks: others rely on its age
            if (target.exists())
                m_file.setPermissions(target.permissions());
            return {};
        }
        if (errno != EEXIST)
            break;
    }
    const Error error = failure("open");
    m_file.setFileName({});
    return error;
}

Result<> DurableFile::flushBuffer()
{
    qsizetype done = 0;
    while (done < m_buffer.size()) {
        errno = 0;
        const qint64 written = m_file.write(m_buffer.constData() + done, m_buffer.size() - done);
        if (written <= 0)
            return failure("write");
        done += written;
    }
    m_buffer.resize(0); // keeps the reserved memory
    return {};
}

Result<> DurableFile::write(QByteArrayView bytes)
{
    if (m_failed)
        return m_error;
    m_size += bytes.size();
    m_buffer.append(bytes);
    return m_buffer.size() >= bufferSize ? flushBuffer() : Result<>();
}

Result<> DurableFile::commit()
{
    if (m_failed)
        return m_error;
    BIHUAN_TRY(flushBuffer());
    if (!flushToDisk(m_file))
        return failure("fsync");
    m_file.close();
    const QFileInfo target(resolved(m_path));
    if (!renameOver(m_file.fileName(), target.absoluteFilePath()))
        return failure("rename");
    m_file.setFileName({}); // nothing left to remove
    if (!flushFolder(target.absolutePath()))
        return failure("fsync of the folder");
    return {};
}

Result<> renameDurably(const QString& from, const QString& to)
{
    const auto failure = [&](const char* step) {
        return Error{Error::Kind::File, to, u"%1: %2"_s.arg(QLatin1String(step), qt_error_string(errno))};
    };
    errno = 0;
    QFile file(from);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !flushToDisk(file))
        return failure("fsync");
    file.close();
    if (!renameOver(from, to))
        return failure("rename");
    if (!flushFolder(QFileInfo(to).absolutePath()))
        return failure("fsync of the folder");
    return {};
}

Result<> writeDurably(const QString& path, QByteArrayView bytes)
{
    DurableFile file(path);
    BIHUAN_TRY(file.open());
    BIHUAN_TRY(file.write(bytes));
    return file.commit();
}

} // namespace bihuan
