// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_copy.h"

#include "core/base/durable_file.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

constexpr qint64 chunk = 1024 * 1024;

/// Hands the file on piece by piece.
template <class Each>
Result<> readFile(const QString& path, Each each)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, path, file.errorString()};
    while (true) {
        const QByteArray bytes = file.read(chunk);
        if (bytes.isEmpty())
            break;
        BIHUAN_TRY(each(bytes));
    }
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::File, path, file.errorString()};
    return {};
}

} // namespace

Result<QString> hashOfFile(const QString& path, QCryptographicHash::Algorithm algorithm)
{
    QCryptographicHash hash(algorithm);
    BIHUAN_TRY(readFile(path, [&](const QByteArray& bytes) {
        hash.addData(bytes);
        return Result<>();
    }));
    return QString::fromLatin1(hash.result().toHex());
}

Result<> copyDurably(const QString& from, const QString& to, QCryptographicHash::Algorithm algorithm, const QString& expected)
{
    if (!QDir().mkpath(QFileInfo(to).absolutePath()))
        return Error{Error::Kind::File, to, u"cannot create the folder"_s};
    DurableFile copy(to);
    BIHUAN_TRY(copy.open());
    QCryptographicHash hash(algorithm);
    BIHUAN_TRY(readFile(from, [&](const QByteArray& bytes) {
        hash.addData(bytes);
        return copy.write(bytes);
    }));
    if (!expected.isEmpty() && QString::fromLatin1(hash.result().toHex()) != expected)
        return Error{Error::Kind::Format, from, u"hash is not "_s + expected};
    return copy.commit();
}

} // namespace bihuan
