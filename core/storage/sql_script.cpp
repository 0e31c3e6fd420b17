// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_script.h"

using namespace Qt::StringLiterals;

namespace bihuan {

QStringList splitSqlScript(const QString& script)
{
    QStringList statements;
    QString current;
    QString word;
    bool trigger = false; // inside CREATE TRIGGER: semicolons belong to its body until END
    int depth = 0;        // BEGIN and CASE, each closed by END

    const auto endWord = [&] {
        const QString upper = word.toUpper();
        word.clear();
        if (upper == u"TRIGGER"_s)
            trigger = true;
        else if (trigger && (upper == u"BEGIN"_s || upper == u"CASE"_s))
            ++depth;
        else if (trigger && upper == u"END"_s)
            --depth;
    };
    const auto endStatement = [&] {
        if (!current.trimmed().isEmpty())
            statements << current.trimmed();
        current.clear();
        trigger = false;
        depth = 0;
    };

    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar c = script[i];
        const QChar next = i + 1 < script.size() ? script[i + 1] : QChar();
        if (c == u'-' && next == u'-') {
            endWord();
            while (i < script.size() && script[i] != u'\n')
                ++i;
            current += u'\n';
        } else if (c == u'/' && next == u'*') {
            endWord();
            const qsizetype end = script.indexOf(u"*/"_s, i + 2);
            i = end < 0 ? script.size() : end + 1;
            current += u' ';
        } else if (c == u'\'' || c == u'"' || c == u'`') {
            endWord();
            qsizetype end = i + 1;
            while (end < script.size() && (script[end] != c || (end + 1 < script.size() && script[end + 1] == c)))
                end += script[end] == c ? 2 : 1;
            current += QStringView(script).mid(i, end - i + 1);
            i = end;
        } else if (c.isLetterOrNumber() || c == u'_') {
            word += c;
            current += c;
        } else {
            endWord();
            if (c == u';' && depth == 0)
                endStatement();
            else if (c != u'\r')
                current += c;
        }
    }
    endWord();
    endStatement();
    return statements;
}

} // namespace bihuan
