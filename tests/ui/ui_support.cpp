// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_support.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextEdit>

namespace bihuan {

using namespace Qt::StringLiterals;

void typeByInputMethod(QWidget* target, const QString& text)
{
    QInputMethodEvent preedit(text, {});
    QApplication::sendEvent(target, &preedit);
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QApplication::sendEvent(target, &commit);
}

namespace {

bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget)
        || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
        || qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

/// Parts Qt builds inside its own widgets: the arrows of a tab bar, the edit of a spin box, the list of a combo box.
bool belongsToQt(const QWidget* widget)
{
    for (const QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
        if (qobject_cast<const QComboBox*>(up) || qobject_cast<const QAbstractSpinBox*>(up)
            || up->inherits("QCalendarWidget") || up->inherits("QTabBar") || up->inherits("QMenuBar")
            || up->inherits("QHeaderView") || (up->inherits("QLineEdit")))
            return true;
    return widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton")
        || widget->objectName().startsWith(u"qt_");
}

} // namespace

QStringList unnamedControls(QWidget& root)
{
    QStringList missing;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!isControl(widget) || belongsToQt(widget))
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            missing << u"%1 “%2” has no accessible name"_s.arg(QLatin1String(widget->metaObject()->className()),
                                                               widget->objectName());
        const bool inButtonBox = widget->parentWidget() && widget->parentWidget()->inherits("QDialogButtonBox");
        if (widget->objectName().isEmpty() && !inButtonBox)
            missing << u"%1 in “%2” has no object name"_s.arg(
                QLatin1String(widget->metaObject()->className()),
                widget->parentWidget() ? widget->parentWidget()->objectName() : u""_s);
    }
    return missing;
}

void keepPicture(QWidget& widget, const QString& name, QSize size)
{
    if (!size.isEmpty())
        widget.resize(size);
    widget.show();
    QApplication::processEvents();
    QApplication::processEvents();
    const QDir folder(QLatin1String(BIHUAN_BINARY_DIR) + "/screens"_L1);
    folder.mkpath(u"."_s);
    widget.grab().save(folder.filePath(name + u".png"_s));
}

Theme& lightTheme()
{
    static Theme theme;
    theme.apply({ ColorMode::Light, 10 });
    return theme;
}

} // namespace bihuan
