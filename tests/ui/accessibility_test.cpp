// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/whole_program.h"
#include "ui/shell/page.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

using namespace bihuan;
using namespace Qt::StringLiterals;

namespace {

/// Looks at every dialog and menu that comes up, and closes it, so that nothing waits for a person.
class Watcher {
public:
    Watcher()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { look(); });
        m_timer.start(0);
    }
    void look()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (!widget->isVisible())
                continue;
            if (auto* dialog = qobject_cast<QDialog*>(widget)) {
                m_seen << dialog->objectName();
                for (const QString& fault : unnamedControls(*dialog) + unreachable(*dialog))
                    m_faults << dialog->objectName() + u": "_s + fault;
                dialog->close();
            } else if (auto* menu = qobject_cast<QMenu*>(widget)) {
                menu->close();
            }
        }
    }
    /// Buttons that neither Tab nor a menu leads to.
    static QStringList unreachable(const QWidget& root)
    {
        QStringList faults;
        for (const auto* button : root.findChildren<QAbstractButton*>()) {
            if (!button->isVisibleTo(&root) || button->objectName().startsWith(u"qt_"_s) || button->focusPolicy() & Qt::TabFocus)
                continue;
            bool inside = false; // the arrow of a combo box, the cross in a line edit, a calendar's own
            for (const QWidget* up = button->parentWidget(); up && !inside; up = up->parentWidget())
                inside = up->inherits("QLineEdit") || up->inherits("QCalendarWidget") || up->inherits("QAbstractSpinBox")
                    || up->inherits("QTabBar") || up->inherits("QMenuBar") || up->inherits("QTableView");
            const auto* tool = qobject_cast<const QToolButton*>(button);
            const bool byAction = tool && tool->defaultAction() && !tool->defaultAction()->shortcut().isEmpty();
            if (!inside && !byAction && button->shortcut().isEmpty())
                faults << u"“%1” cannot be reached by keyboard"_s.arg(button->objectName());
        }
        return faults;
    }
    const QSet<QString>& seen() const { return m_seen; }
    QStringList faults() const { return QStringList(m_faults.cbegin(), m_faults.cend()); }

private:
    QTimer m_timer;
    QSet<QString> m_seen;
    QSet<QString> m_faults;
};

void settle()
{
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
}

} // namespace

TEST_CASE("Every control of every page is named and reached by keyboard")
{
    WholeProgram program;
    program.window().resize(1024, 768);
    program.window().show();
    for (const QString& code : program.pages()) {
        CAPTURE(code);
        REQUIRE(program.window().openPage(code));
        settle();
        const Page* page = program.window().currentPage();
        REQUIRE(page);
        CHECK(Watcher::unreachable(*page) == QStringList());
    }
    CHECK(unnamedControls(program.window()) == QStringList());
}

TEST_CASE("Every control of every dialog is named and reached by keyboard")
{
    WholeProgram program;
    MainWindow& window = program.window();
    window.resize(1024, 768);
    window.show();
    Watcher watcher;
    for (const char* name : { "settingsAction", "shortcutsAction", "aboutAction", "manualAction", "searchAction" }) {
        CAPTURE(name);
        child<QAction>(window, name)->trigger();
        settle();
    }
    for (const QString& code : program.pages()) {
        REQUIRE(window.openPage(code));
        settle();
        Page* page = window.currentPage();
        for (auto* view : page->findChildren<QAbstractItemView*>())
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0 && !view->inherits("QHeaderView"))
                view->setCurrentIndex(view->model()->index(0, 0));
        settle();
        for (const QAction* action : page->findChildren<QAction*>()) {
            const QString name = action->objectName();
            if (!action->isEnabled() || !action->text().contains(u'…') || name.isEmpty())
                continue;
            const_cast<QAction*>(action)->trigger();
            settle();
            for (const QString& fault : unnamedControls(*page)) // forms take the place of the list
                CHECK(name + fault == QString());
            window.openPage(code);
        }
    }
    watcher.look();
    CHECK(watcher.faults() == QStringList());
    for (const char* dialog : { "settingsDialog", "shortcutsDialog", "aboutDialog", "manualWindow", "searchDialog", "importDialog",
                                "printDialog", "issueDialog" }) {
        CAPTURE(dialog);
        CHECK(watcher.seen().contains(QLatin1String(dialog)));
    }
}

TEST_CASE("Shortcuts of office programs work, and help lists them all")
{
    WholeProgram program;
    MainWindow& window = program.window();
    window.show();
    window.openPage(u"person"_s);
    const auto has = [&](const QKeySequence& keys) {
        for (const QAction* action : window.findChildren<QAction*>())
            if (action->shortcuts().contains(keys))
                return true;
        for (const auto* button : window.findChildren<QAbstractButton*>())
            if (button->shortcut() == keys)
                return true;
        return false;
    };
    for (const char* keys : { "Ctrl+N", "Ctrl+P", "Ctrl+F", "Ctrl+K", "Del", "F1", "F5", "F6", "Ctrl+,", "Ctrl+1", "Ctrl+9", "Ctrl+Q" }) {
        CAPTURE(keys);
        CHECK(has(QKeySequence(QLatin1String(keys))));
    }
    Watcher quiet;
    child<QAction>(window, "shortcutsAction")->trigger();
    settle();
    CHECK(quiet.seen().contains(u"shortcutsDialog"_s));
}
