// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/education/exif_date.h"

#include <QtEndian>

namespace bihuan {

namespace {

/// The TIFF part of an EXIF segment. Every read checks its bounds and gives 0 outside.
class Tiff {
public:
    explicit Tiff(QByteArrayView bytes) : m_bytes(bytes), m_little(bytes.startsWith("II")) {}
    bool isValid() const { return m_bytes.size() > 8 && (m_little || m_bytes.startsWith("MM")) && u16(2) == 42; }
    quint16 u16(qint64 at) const
    {
        if (at < 0 || at + 2 > m_bytes.size())
            return 0;
        const char* from = m_bytes.data() + at;
        return m_little ? qFromLittleEndian<quint16>(from) : qFromBigEndian<quint16>(from);
    }
    quint32 u32(qint64 at) const
    {
        if (at < 0 || at + 4 > m_bytes.size())
            return 0;
        const char* from = m_bytes.data() + at;
        return m_little ? qFromLittleEndian<quint32>(from) : qFromBigEndian<quint32>(from);
    }
    /// Where the value of a tag stands; -1 when the directory has no such tag. Values over four bytes stand elsewhere.
    qint64 valueOf(quint32 directory, quint16 tag, bool elsewhere) const
    {
        const int entries = u16(directory);
        for (int i = 0; i < entries; ++i) {
            const qint64 entry = qint64(directory) + 2 + 12 * i;
            if (entry + 12 > m_bytes.size())
                return -1;
            if (u16(entry) == tag)
                return elsewhere ? qint64(u32(entry + 8)) : entry + 8;
        }
        return -1;
    }
    /// “2026:09:01 08:00:00”
    QDate dateAt(qint64 at) const
    {
        if (at < 0 || at + 10 > m_bytes.size())
            return {};
        return QDate::fromString(QString::fromLatin1(m_bytes.sliced(at, 10)), QStringLiteral("yyyy:MM:dd"));
    }

private:
    QByteArrayView m_bytes;
    bool m_little;
};

constexpr quint16 exifDirectory = 0x8769, dateTimeOriginal = 0x9003, dateTime = 0x0132;

QDate dateOf(const Tiff& tiff)
{
    if (!tiff.isValid())
        return {};
    const quint32 first = tiff.u32(4);
    if (const qint64 at = tiff.valueOf(first, exifDirectory, false); at >= 0)
        if (const QDate taken = tiff.dateAt(tiff.valueOf(tiff.u32(at), dateTimeOriginal, true)); taken.isValid())
            return taken;
    return tiff.dateAt(tiff.valueOf(first, dateTime, true));
}

} // namespace

QDate takenOn(const QByteArray& jpeg)
{
    const QByteArrayView bytes(jpeg);
    if (bytes.size() < 4 || !bytes.startsWith("\xff\xd8"))
        return {};
    qint64 at = 2;
    while (at + 4 <= bytes.size() && quint8(bytes[at]) == 0xff) {
        const quint8 marker = quint8(bytes[at + 1]);
        const qint64 length = qFromBigEndian<quint16>(bytes.data() + at + 2); // with its own two bytes
        if (marker == 0xda || length < 2)
            return {};
        const QByteArrayView segment = bytes.sliced(at + 4, std::min(length - 2, bytes.size() - at - 4));
        if (marker == 0xe1 && segment.startsWith("Exif"))
            return segment.size() > 6 ? dateOf(Tiff(segment.sliced(6))) : QDate();
        at += 2 + length;
    }
    return {};
}

} // namespace bihuan
