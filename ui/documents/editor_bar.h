// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/blocks.h"
#include "ui/documents/block_editor.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QMenu;
class QToolButton;

namespace bihuan {

/// The row of controls above a BlockEditor: role, bold, underlined, fields, what can be inserted, tables, undo.
class EditorBar final : public QWidget {
    Q_OBJECT
public:
    EditorBar(BlockEditor& editor, const Blocks& signature, QWidget* parent = nullptr);

    void refillFields(); ///< after BlockEditor::setFields
    QList<QAction*> actions() const { return m_actions; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* add(const char* name, const QString& icon, const QString& text, const QKeySequence& keys = {});
    QToolButton* button(QAction* action, const QString& letter = {});
    QToolButton* menuButton(const char* name, const QString& text, QMenu* menu);
    void buildRoles();
    QMenu* buildTableMenu();
    void showPlace();
    void showContextMenu(const QPoint& at);

    BlockEditor& m_editor;
    QList<QAction*> m_actions;
    QComboBox* m_role;
    QMenu* m_fields;
    QAction* m_bold = nullptr;
    QAction* m_underlined = nullptr;
    QMenu* m_table = nullptr;
    QList<QToolButton*> m_letters;
    QHash<BlockEditor::TableStep, QAction*> m_steps;
};

} // namespace bihuan
