// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/manual_book.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;
class QUrl;

namespace bihuan {

class ManualView;

/// The manual in a window of its own, open beside the work: contents and search at the left, the page at the right.
class ManualWindow final : public QDialog {
    Q_OBJECT
public:
    explicit ManualWindow(ManualBook book, QWidget* parent = nullptr);

    void openChapter(const QString& name, const QString& section = {});
    /// The chapter that explains this page of the program; the first one when none does.
    void openPageHelp(const QString& page);
    const ManualBook& book() const { return m_book; }

signals:
    void printWanted(const ManualChapter& chapter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillContents();
    void fillHits(const QString& words);
    void followCurrent(QTreeWidgetItem* item);
    void markCurrent(const QUrl& source);

    ManualBook m_book;
    QLineEdit* m_search;
    QTreeWidget* m_contents;
    QLabel* m_found;
    ManualView* m_view;
};

} // namespace bihuan
