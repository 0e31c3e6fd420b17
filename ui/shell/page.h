// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace bihuan {

class MessageBar;
class ProgressPanel;

/// How a page stands in the navigation, also while it is not made yet.
struct PageInfo {
    QString code; ///< stable, unique in the program; becomes the page's object name (“peoplePage” for “people”)
    QString title;
    QString icon;
    bool seldom = false; ///< a list of rules or choices, set up once: folded away at the end of its mechanism
};

/// One page of a mechanism: a title with room for buttons at its right, a message bar, and the contents. The window owns
/// its pages and calls activated() each time one comes to the front.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(const PageInfo& info, QWidget* parent = nullptr);

    QString code() const { return m_info.code; }
    QString title() const { return m_info.title; }
    QIcon icon() const;
    MessageBar& messages() const { return *m_messages; }
    ProgressPanel& progress() const { return *m_progress; }

    /// Comes to the front: read again what may have changed.
    virtual void activated() { }
    /// False keeps the user here (unsaved changes that were not to be thrown away).
    virtual bool mayLeave() { return true; }
    /// For the File and Edit menus while the page is in front. Shortcuts work in the page only.
    virtual QList<QAction*> fileActions() const { return {}; }
    virtual QList<QAction*> editActions() const { return {}; }

signals:
    /// A short count for the navigation list, such as “12”; empty for none.
    void badgeChanged(const QString& badge);
    /// For the status bar.
    void statusChanged(const QString& text);

protected:
    QHBoxLayout* headerLayout() const { return m_header; }
    QVBoxLayout* bodyLayout() const { return m_body; }
    void changeEvent(QEvent* event) override;

    /// An action of this page: named, with a shortcut that works while the page is in front.
    QAction* makeAction(const QString& objectName, const QString& iconName, const QString& text,
                        const QKeySequence& shortcut = {});

private:
    PageInfo m_info;
    QLabel* m_title;
    QHBoxLayout* m_header;
    QVBoxLayout* m_body;
    MessageBar* m_messages;
    ProgressPanel* m_progress;
};

} // namespace bihuan
