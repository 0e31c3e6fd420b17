// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/photo_date.h"

#include <QFile>

namespace bihuan {

namespace {

constexpr qsizetype beginningSize = 256 * 1024; ///< bytes: the segment itself has at most 64 kB, others may stand before it
constexpr quint16 dateTimeTag = 0x0132, exifTag = 0x8769, originalTag = 0x9003;
constexpr int dateLength = 19; ///< “2026:09:05 08:00:00”

/// The TIFF structure inside the segment. Every offset comes from the file, so each is checked.
class Tiff {
public:
    explicit Tiff(QByteArray bytes) : m_bytes(std::move(bytes)), m_big(m_bytes.startsWith("MM")) {}

    QDate taken() const
    {
        if (!m_bytes.startsWith("MM") && !m_bytes.startsWith("II"))
            return {};
        const quint32 first = number(4, 4);
        const quint32 exif = entry(first, exifTag);
        const QDate original = exif > 0 ? dateAt(entry(exif, originalTag)) : QDate();
        return original.isValid() ? original : dateAt(entry(first, dateTimeTag));
    }

private:
    quint32 number(quint32 at, quint32 length) const
    {
        if (quint64(at) + length > quint64(m_bytes.size()))
            return 0;
        quint32 value = 0;
        for (quint32 i = 0; i < length; ++i)
            value |= quint32(quint8(m_bytes[qsizetype(at + i)])) << (8 * (m_big ? length - 1 - i : i));
        return value;
    }
    /// The value or offset of a tag in a directory; 0 when it is not there.
    quint32 entry(quint32 directory, quint16 tag) const
    {
        if (directory == 0)
            return 0;
        const quint32 entries = number(directory, 2);
        for (quint32 i = 0; i < entries && i < 200; ++i)
            if (number(directory + 2 + 12 * i, 2) == tag)
                return number(directory + 2 + 12 * i + 8, 4);
        return 0;
    }
    QDate dateAt(quint32 at) const
    {
        if (at == 0 || quint64(at) + dateLength > quint64(m_bytes.size()))
            return {};
        return QDate::fromString(QString::fromLatin1(m_bytes.mid(qsizetype(at), 10)), QStringLiteral("yyyy:MM:dd"));
    }

    QByteArray m_bytes;
    bool m_big;
};

} // namespace

QDate photoDate(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? photoDate(file.read(beginningSize)) : QDate();
}

QDate photoDate(const QByteArray& bytes)
{
    if (!bytes.startsWith("\xff\xd8"))
        return {};
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && quint8(bytes[at]) == 0xff) {
        const int marker = quint8(bytes[at + 1]);
        const qsizetype length = (quint8(bytes[at + 2]) << 8) | quint8(bytes[at + 3]);
        if (marker == 0xda || length < 2)
            break;
        if (marker == 0xe1 && bytes.mid(at + 4, 6) == QByteArray("Exif\0\0", 6))
            return Tiff(bytes.mid(at + 10, length - 8)).taken();
        at += 2 + length;
    }
    return {};
}

} // namespace bihuan
