// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QString>

namespace bihuan {

/// Writes a file that is complete and on the disk, or not there at all: a temporary file in the same folder is written,
/// flushed to the disk and renamed over `path`; then the folder is flushed. Until commit() an older file stays as it was,
/// and without commit() nothing is left behind; what a killed program
/// left in the folder is removed by the next one that writes there. A link is followed; the permissions of an older file are kept.
/// All errors are Error::Kind::File with the path as subject and the step and errno in the detail.
class DurableFile {
public:
    explicit DurableFile(const QString& path);
    ~DurableFile();
    DurableFile(const DurableFile&) = delete;
    DurableFile& operator=(const DurableFile&) = delete;

    Result<> open();
    Result<> write(QByteArrayView bytes); ///< buffered; after a failure every further call fails alike
    Result<> commit();                    ///< at most once; the object can only be destroyed afterwards

    qint64 size() const { return m_size; } ///< bytes given to write() so far
    const QString& path() const { return m_path; }

private:
    Result<> flushBuffer();
    Error failure(const char* step);

    QString m_path;
    QFile m_file;
    QByteArray m_buffer;
    qint64 m_size = 0;
    bool m_failed = false;
    Error m_error;
};

/// Brings a file that is complete to its place: flushed to the disk, renamed over `to` in the same folder or another of the
/// same disk, and the folder flushed. Errors: File.
Result<> renameDurably(const QString& from, const QString& to);

/// The whole file at once.
Result<> writeDurably(const QString& path, QByteArrayView bytes);

} // namespace bihuan
