// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QXmlStreamReader>

namespace bihuan {

/// QXmlStreamReader over a whole part in memory (over a device that fails it would never end), which refuses what office
/// files never need: document types, and more than 32 levels.
class StrictXml {
public:
    explicit StrictXml(const QByteArray& bytes)
        : m_reader(bytes)
    {
    }

    /// Moves to the next start or end tag or text; false at the end and on failure.
    bool next();
    bool isStart() const { return m_reader.isStartElement(); }
    bool isStart(QLatin1String name) const { return m_reader.isStartElement() && m_reader.name() == name; }
    bool isEnd(QLatin1String name) const { return m_reader.isEndElement() && m_reader.name() == name; }
    bool isText() const { return m_reader.isCharacters(); }
    QStringView name() const { return m_reader.name(); }
    QStringView text() const { return m_reader.text(); }
    QString attribute(QLatin1String name) const { return m_reader.attributes().value(name).toString(); }
    QXmlStreamAttributes attributes() const { return m_reader.attributes(); }

    /// Why the reading stopped, in English; empty when all is well.
    QString failure() const;

private:
    QXmlStreamReader m_reader;
    const char* m_refusal = nullptr;
    int m_depth = 0;
};

} // namespace bihuan
