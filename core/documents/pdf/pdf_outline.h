// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace bihuan {

class PdfFile;

/// Bookmarks of a file, collected page by page in reading order and written at the end.
class PdfOutline {
public:
    void add(const QString& title, int level, int pageObject, int topPt);
    void append(const PdfOutline& other) { m_entries += other.m_entries; }
    bool isEmpty() const { return m_entries.isEmpty(); }

    /// Number of the root object. Short outlines are open, long ones closed.
    int write(PdfFile& file) const;

private:
    struct Entry {
        QString title;
        int level = 0;
        int page = 0;
        int topPt = 0;
    };
    QList<Entry> m_entries;
};

} // namespace bihuan
