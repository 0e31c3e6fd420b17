// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/strict_xml.h"

namespace bihuan {

bool StrictXml::next()
{
    constexpr int maxDepth = 32;
    while (!m_refusal && !m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::DTD: m_refusal = "document type refused"; return false;
        case QXmlStreamReader::StartElement:
            if (++m_depth > maxDepth) {
                m_refusal = "nested too deeply";
                return false;
            }
            return true;
        case QXmlStreamReader::EndElement: --m_depth; return true;
        case QXmlStreamReader::Characters: return true;
        default: break;
        }
    }
    return false;
}

QString StrictXml::failure() const
{
    if (m_refusal)
        return QString::fromLatin1(m_refusal);
    return m_reader.hasError() ? m_reader.errorString() : QString();
}

} // namespace bihuan
