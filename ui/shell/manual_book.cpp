// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/manual_book.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("manual", text);
}

QString shortcutTable(const QList<QPair<QString, QString>>& shortcuts)
{
    QStringList rows{ u"| %1 | %2 |"_s.arg(tr("Action"), tr("Keys")), u"| --- | --- |"_s };
    for (QPair<QString, QString> row : shortcuts)
        rows << u"| %1 | %2 |"_s.arg(row.first.replace(u'|', u"\\|"_s), row.second.replace(u'|', u"\\|"_s));
    return rows.join(u'\n');
}

ManualChapter readChapter(const QString& name, QString text)
{
    static const QRegularExpression pages(u"^<!-- pages:([^>]*)-->\\n"_s);
    static const QRegularExpression heading(u"^(#{1,2}) (.+)$"_s, QRegularExpression::MultilineOption);
    ManualChapter chapter;
    chapter.name = name;
    if (const auto first = pages.match(text); first.hasMatch()) {
        chapter.pages = first.captured(1).split(u' ', Qt::SkipEmptyParts);
        text.remove(0, first.capturedLength());
    }
    for (auto each = heading.globalMatch(text); each.hasNext();) {
        const auto found = each.next();
        if (found.captured(1).size() == 2)
            chapter.sections << found.captured(2).trimmed();
        else if (chapter.title.isEmpty())
            chapter.title = found.captured(2).trimmed();
    }
    chapter.text = text;
    return chapter;
}

/// Markdown's own marks are not to be found by a search, nor shown in its results.
QString plainLine(const QString& line)
{
    static const QRegularExpression marks(u"\\*\\*|`|^#+ |^\\s*(?:[-*]|\\d+\\.) |\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    QString plain = line;
    return plain.replace(marks, u"\\1"_s).replace(u'|', u' ').simplified();
}

} // namespace

ManualBook::ManualBook(const QList<QPair<QString, QString>>& shortcuts)
{
    const QDir folder(u":/bihuan/manual"_s);
    for (const QString& name : folder.entryList({ u"*.md"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QString text = QString::fromUtf8(file.readAll());
        text.replace(u"{{shortcuts}}"_s, shortcutTable(shortcuts));
        m_chapters << readChapter(name, text);
    }
}

const ManualChapter* ManualBook::chapter(const QString& name) const
{
    const auto found = std::find_if(m_chapters.cbegin(), m_chapters.cend(),
                                    [&](const ManualChapter& one) { return one.name == name; });
    return found == m_chapters.cend() ? nullptr : &*found;
}

const ManualChapter* ManualBook::chapterOfPage(const QString& page) const
{
    const auto found = std::find_if(m_chapters.cbegin(), m_chapters.cend(),
                                    [&](const ManualChapter& one) { return one.pages.contains(page); });
    return found == m_chapters.cend() ? nullptr : &*found;
}

QList<ManualHit> ManualBook::search(const QString& wanted) const
{
    const QStringList words = toHalfWidth(wanted).simplified().split(u' ', Qt::SkipEmptyParts);
    QList<ManualHit> hits;
    if (words.isEmpty())
        return hits;
    for (const ManualChapter& chapter : m_chapters) {
        QString section, all;
        QStringList lines;
        const auto close = [&] {
            const bool fits = std::all_of(words.cbegin(), words.cend(),
                                          [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
            const auto line = std::find_if(lines.cbegin(), lines.cend(), [&](const QString& one) {
                return one.contains(words.first(), Qt::CaseInsensitive);
            });
            if (fits)
                hits << ManualHit{ chapter.name, section, line == lines.cend() ? QString() : *line };
            all.clear();
            lines.clear();
        };
        for (const QString& line : chapter.text.split(u'\n')) {
            if (line.startsWith(u"## "_s)) {
                close();
                section = line.mid(3).trimmed();
            }
            const QString plain = plainLine(line);
            all += toHalfWidth(plain) + u'\n';
            lines << plain;
        }
        close();
    }
    return hits;
}

} // namespace bihuan
