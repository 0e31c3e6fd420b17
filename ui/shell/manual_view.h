// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/blocks.h"

#include <QTextBrowser>

namespace bihuan {

class ManualBook;

/// Shows chapters of the manual: set like a book page in the colours in force, back and forward. Follows links between
/// chapters only; nothing is ever read from a file or from the network.
class ManualView final : public QTextBrowser {
    Q_OBJECT
public:
    /// The book outlives the view.
    explicit ManualView(const ManualBook& book, QWidget* parent = nullptr);

    void openChapter(const QString& name, const QString& section = {});
    QString chapter() const { return chapterOf(source()); } ///< the name of the one shown
    static QString chapterOf(const QUrl& url); ///< empty: not of the manual
    /// Marks every occurrence of the words; none: takes the marks away.
    void highlight(const QString& words);

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void doSetSource(const QUrl& url, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();

    const ManualBook& m_book;
    QString m_words;
};

/// A chapter for printing: the same words as blocks of a letter.
Blocks manualBlocks(const QString& markdown);

} // namespace bihuan
