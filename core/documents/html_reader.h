// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace bihuan {

/// A tag or the words between two tags.
struct HtmlToken {
    enum class Kind { Text, Start, End };

    Kind kind = Kind::Text;
    QString name;                      ///< of the tag, lower case: "p", "o:p"
    QHash<QString, QString> attributes; ///< names in lower case, entities decoded
    QString text;                      ///< entities decoded, blanks as they stand
};

/// Takes HTML from a clipboard apart. Nothing is looked up, opened or run: the input is text, and so is the output. Comments,
/// conditional comments and declarations are passed over; what stands inside <style> comes as one text, and inside
/// <script> not at all. Costs time and memory in proportion to the input, however broken that is.
class HtmlReader {
public:
    /// `html` must outlive the reader.
    explicit HtmlReader(QStringView html) : m_html(html) {}

    bool next(HtmlToken& token); ///< false at the end

private:
    void readTag(HtmlToken& token);
    void readAttributes(HtmlToken& token);
    void skipPast(QStringView end);
    QStringView rawUntilEndOf(const QString& name);

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_raw; ///< element whose contents are no markup
};

/// &amp; &#20013; &#x4E2D; &nbsp; …; what is not known stays as it is.
QString decodeEntities(QStringView text);

/// "color:red; mso-list:l0 level1" → names in lower case without blanks, values trimmed, quotes removed.
QHash<QString, QString> cssDeclarations(QStringView style);

} // namespace bihuan
