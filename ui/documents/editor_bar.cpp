// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/editor_bar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/inputs.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bihuan {

namespace {

QString plainName(QString text) { return text.remove(u'&').remove(u'…'); }

} // namespace

EditorBar::EditorBar(BlockEditor& editor, const Blocks& signature, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_role(new ComboBox(this))
    , m_fields(new QMenu(this))
{
    setObjectName(u"editorBar"_s);
    m_bold = add("boldAction", {}, tr("Bold"), QKeySequence::Bold);
    m_underlined = add("underlineAction", {}, tr("Underlined"), QKeySequence::Underline);
    for (QAction* action : {m_bold, m_underlined})
        action->setCheckable(true);
    connect(m_bold, &QAction::triggered, &m_editor, &BlockEditor::setBold);
    connect(m_underlined, &QAction::triggered, &m_editor, &BlockEditor::setUnderlined);
    QAction* undo = add("editorUndoAction", u"undo"_s, tr("Undo"), QKeySequence::Undo);
    QAction* redo = add("editorRedoAction", u"redo"_s, tr("Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    redo->setToolTip(u"%1 (Ctrl+Y)"_s.arg(redo->text()));
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(undo, &QAction::triggered, &m_editor, &QTextEdit::undo);
    connect(redo, &QAction::triggered, &m_editor, &QTextEdit::redo);
    connect(&m_editor, &QTextEdit::undoAvailable, undo, &QAction::setEnabled);
    connect(&m_editor, &QTextEdit::redoAvailable, redo, &QAction::setEnabled);

    buildRoles();
    m_fields->setObjectName(u"fieldMenu"_s);
    refillFields();
    auto* insert = new QMenu(this);
    insert->setObjectName(u"insertMenu"_s);
    QAction* table = add("insertTableAction", u"table"_s, tr("&Table"));
    QAction* block = add("insertSignatureAction", u"edit"_s, tr("&Signature block"));
    QAction* page = add("insertPageBreakAction", u"add"_s, tr("&Page break"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(table, &QAction::triggered, &m_editor, [this] { m_editor.insertTable(3, 3); });
    connect(block, &QAction::triggered, &m_editor, [this, signature] { m_editor.insertSignature(signature); });
    connect(page, &QAction::triggered, &m_editor, &BlockEditor::insertPageBreak);
    insert->addActions({table, block, page});
    insert->addSeparator();
    m_table = buildTableMenu();
    insert->addMenu(m_table);
    m_editor.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_editor, &QWidget::customContextMenuRequested, this, &EditorBar::showContextMenu);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_role);
    row->addWidget(button(m_bold, u"B"_s));
    row->addWidget(button(m_underlined, u"U"_s));
    row->addWidget(menuButton("fieldButton", tr("Fiel&d"), m_fields));
    row->addWidget(menuButton("insertButton", tr("&Insert"), insert));
    row->addStretch(1);
    row->addWidget(button(undo));
    row->addWidget(button(redo));
    connect(&m_editor, &BlockEditor::placeChanged, this, &EditorBar::showPlace);
    showPlace();
}

QAction* EditorBar::add(const char* name, const QString& icon, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon), text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // the same keys mean other things outside
    action->setToolTip(keys.isEmpty() ? plainName(text)
                                      : u"%1 (%2)"_s.arg(plainName(text), keys.toString(QKeySequence::NativeText)));
    m_editor.addAction(action);
    m_actions << action;
    return action;
}

QToolButton* EditorBar::button(QAction* action, const QString& letter)
{
    auto* made = new QToolButton(this);
    made->setDefaultAction(action);
    made->setObjectName(action->objectName() + u"Button"_s);
    made->setAccessibleName(plainName(action->text()));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    if (!letter.isEmpty()) {
        made->setText(letter);
        made->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_letters << made;
        QFont font = made->font();
        font.setBold(letter == u"B");
        font.setUnderline(letter == u"U");
        made->setFont(font);
        connect(action, &QAction::changed, made, [made, letter] { made->setText(letter); });
    }
    return made;
}

QToolButton* EditorBar::menuButton(const char* name, const QString& text, QMenu* menu)
{
    auto* made = new QToolButton(this);
    made->setObjectName(QLatin1StringView(name));
    made->setText(text);
    made->setAccessibleName(plainName(text));
    made->setToolButtonStyle(Qt::ToolButtonTextOnly);
    made->setPopupMode(QToolButton::InstantPopup);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    made->setMenu(menu);
    return made;
}

void EditorBar::buildRoles()
{
    m_role->setObjectName(u"roleBox"_s);
    m_role->setAccessibleName(tr("Style of the paragraph"));
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_role->setMinimumContentsLength(5);
    int key = Qt::Key_1;
    for (const BlockKind role : textRoles()) {
        const QKeySequence keys(Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(key++));
        m_role->addItem(roleName(role), int(role));
        m_role->setItemData(m_role->count() - 1, keys.toString(QKeySequence::NativeText), Qt::ToolTipRole);
        QAction* action = add("roleAction", {}, roleName(role), keys);
        action->setObjectName(u"roleAction%1"_s.arg(m_role->count()));
        connect(action, &QAction::triggered, &m_editor, [this, role] {
            if (m_role->isEnabled())
                m_editor.setRole(role);
        });
    }
    m_role->setToolTip(tr("Style of the paragraph (Ctrl+Alt+1 to Ctrl+Alt+%1)").arg(textRoles().size()));
    connect(m_role, &QComboBox::activated, this, [this](int index) {
        m_editor.setRole(static_cast<BlockKind>(m_role->itemData(index).toInt()));
        m_editor.setFocus(Qt::OtherFocusReason);
    });
}

QMenu* EditorBar::buildTableMenu()
{
    using Step = BlockEditor::TableStep;
    auto* menu = new QMenu(tr("&Change the table"), this);
    menu->setObjectName(u"tableMenu"_s);
    const auto step = [&](Step what, const char* name, const QString& text) {
        QAction* action = add(name, {}, text);
        connect(action, &QAction::triggered, &m_editor, [this, what] { m_editor.doTable(what); });
        m_steps.insert(what, action);
        menu->addAction(action);
    };
    step(Step::RowAbove, "rowAboveAction", tr("Row &above"));
    step(Step::RowBelow, "rowBelowAction", tr("Row &below"));
    step(Step::RemoveRow, "removeRowAction", tr("&Delete row"));
    menu->addSeparator();
    step(Step::ColumnLeft, "columnLeftAction", tr("Column to the &left"));
    step(Step::ColumnRight, "columnRightAction", tr("Column to the &right"));
    step(Step::RemoveColumn, "removeColumnAction", tr("Delete &column"));
    menu->addSeparator();
    step(Step::HeaderRow, "headerRowAction", tr("First row is a &header, on or off"));
    step(Step::WholeRow, "wholeRowAction", tr("&One column or two in this row"));
    menu->addSeparator();
    step(Step::RemoveTable, "removeTableAction", tr("Delete the &whole table"));
    return menu;
}

/// What every text field offers, and in a table what one looks for there.
void EditorBar::showContextMenu(const QPoint& at)
{
    QMenu* menu = m_editor.createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"editorContextMenu"_s);
    if (m_table->isEnabled()) {
        menu->addSeparator();
        menu->addMenu(m_table);
    }
    menu->popup(m_editor.viewport()->mapToGlobal(at));
}

void EditorBar::refillFields()
{
    m_fields->clear();
    const auto add = [this](const QString& name, const QString& text) {
        QAction* action = m_fields->addAction(text);
        action->setObjectName(u"field_"_s + name);
        connect(action, &QAction::triggered, &m_editor, [this, name] { m_editor.insertField(name); });
    };
    for (const QString& name : m_editor.fields())
        add(name, name);
    if (!m_editor.lists().isEmpty())
        m_fields->addSection(tr("Lists: the paragraph is repeated"));
    for (const QString& name : m_editor.lists())
        add(name, tr("%1 (list)").arg(name));
}

void EditorBar::showPlace()
{
    const QTextCharFormat format = m_editor.currentCharFormat();
    m_bold->setChecked(format.fontWeight() >= QFont::DemiBold);
    m_underlined->setChecked(format.fontUnderline());
    const BlockKind role = m_editor.role();
    const bool table = role == BlockKind::Table || role == BlockKind::Signature;
    m_role->setEnabled(!table);
    m_role->setCurrentIndex(m_role->findData(int(role == BlockKind::Blank ? BlockKind::Paragraph : role)));
    m_role->setPlaceholderText(roleName(role));
    m_table->setEnabled(table);
    for (auto step = m_steps.cbegin(); step != m_steps.cend(); ++step)
        step.value()->setEnabled(m_editor.canDo(step.key()));
}

void EditorBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    for (QToolButton* one : std::as_const(m_letters)) {
        QFont kept = font();
        kept.setBold(one->font().bold());
        kept.setUnderline(one->font().underline());
        one->setFont(kept);
    }
}

} // namespace bihuan
