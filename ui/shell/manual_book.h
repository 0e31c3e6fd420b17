// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace bihuan {

/// A chapter: one Markdown file of resources/manual. Its first line is `<!-- pages: agreements person -->`, the codes of the
/// pages it explains; its first heading is its title, the headings of the second level are its sections.
struct ManualChapter {
    QString name; ///< file name: “05-agreements.md”; stable, links use it
    QString title;
    QStringList pages;
    QStringList sections;
    QString text; ///< Markdown, without the first line
};

struct ManualHit {
    QString chapter; ///< ManualChapter::name
    QString section; ///< empty: before the first one
    QString excerpt; ///< the line with the first of the words
};

/// The manual that comes with the program: read from the resources, never from elsewhere.
class ManualBook {
public:
    static constexpr const char* changesChapter = "90-changes.md";

    /// `shortcuts`: what it does, keys; they stand where a chapter says `{{shortcuts}}`.
    explicit ManualBook(const QList<QPair<QString, QString>>& shortcuts = {});

    const QList<ManualChapter>& chapters() const { return m_chapters; }
    const ManualChapter* chapter(const QString& name) const; ///< null when there is none
    const ManualChapter* chapterOfPage(const QString& page) const; ///< null when no chapter explains it
    /// Sections in which every word occurs, in reading order; a section's heading counts as its text.
    QList<ManualHit> search(const QString& words) const;

private:
    QList<ManualChapter> m_chapters;
};

} // namespace bihuan
