// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scan_dialog.h"

#include "core/base/describe.h"
#include "core/base/text.h"
#include "ui/widgets/mark_result.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QTreeWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int listedMarks = 10;
constexpr int mostOffered = 9; ///< one digit each

} // namespace

ScanDialog::ScanDialog(const QString& objectName, QWidget* parent)
    : QDialog(parent)
    , m_code(new QLineEdit(this))
    , m_result(new MarkResult(this))
    , m_count(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(objectName);
    resize(680, 620);
    m_code->setObjectName(u"quickCode"_s);
    m_code->setClearButtonEnabled(true);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.3);
    m_code->setFont(large);
    m_code->installEventFilter(this);
    connect(m_code, &QLineEdit::returnPressed, this, &ScanDialog::entered);
    m_count->setObjectName(u"quickCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_list->setObjectName(u"quickList"_s);
    m_list->setAccessibleName(tr("The last ten"));
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->header()->setStretchLastSection(false);
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
}

void ScanDialog::build(QWidget* options, const QString& codeName, const QString& codeHint, const QStringList& headings, int stretched)
{
    m_code->setAccessibleName(codeName);
    m_code->setPlaceholderText(codeHint);
    m_list->setHeaderLabels(headings + QStringList{ QString() });
    m_list->header()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    const int undo = int(headings.size());
    for (int column = 0; column <= undo; ++column)
        m_list->setColumnWidth(column, fontMetrics().height() * (column == undo ? 5 : column == undo - 2 ? 8 : 6));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(options);
    column->addWidget(m_code);
    column->addWidget(m_result);
    column->addWidget(m_list, 1);
    column->addLayout(buildFoot());
    showCount();
    say(Tone::Neutral, tr("Ready"), {}, tr("Ctrl+Z takes the last one back. The list keeps the last ten."));
    m_code->setFocus();
}

QLayout* ScanDialog::buildFoot()
{
    auto* close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setAutoDefault(false); // a code reader sends Enter after each code
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* undo = new QAction(tr("&Undo the last one"), this);
    undo->setObjectName(u"undoLastAction"_s);
    undo->setShortcut(QKeySequence::Undo);
    addAction(undo);
    connect(undo, &QAction::triggered, this, &ScanDialog::takeBackLast);
    auto* undoButton = new QPushButton(tr("&Undo the last one"), this);
    undoButton->setObjectName(u"undoLastButton"_s);
    undoButton->setAutoDefault(false);
    undoButton->setToolTip(undo->shortcut().toString(QKeySequence::NativeText));
    connect(undoButton, &QPushButton::clicked, this, &ScanDialog::takeBackLast);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(undoButton);
    foot->addWidget(close);
    return foot;
}

void ScanDialog::entered()
{
    const QString text = m_code->text().trimmed();
    m_code->clear();
    if (text.isEmpty())
        return;
    bool isNumber = false;
    const int digit = toHalfWidth(text).toInt(&isNumber);
    const QList<Choice> choices = std::exchange(m_choices, {});
    if (isNumber && text.size() == 1 && digit >= 1 && digit <= choices.size())
        choices[digit - 1].mark();
    else
        enter(text);
}

void ScanDialog::offer(const QList<Choice>& choices)
{
    m_choices = choices.first(qMin<qsizetype>(mostOffered, choices.size()));
    QStringList words;
    for (const Choice& choice : std::as_const(m_choices))
        words << tr("%1 %2").arg(words.size() + 1).arg(choice.words);
    say(Tone::Info, tr("Which one?"), tr("Type its digit, then Enter"), words.join(u"    "_s));
}

void ScanDialog::addDone(const Done& one, Tone tone, const QString& word, const QString& whose, const QString& line)
{
    m_done << one;
    ++m_marked;
    const int at = int(m_done.size()) - 1, undoColumn = int(one.cells.size());
    auto* item = new QTreeWidgetItem(one.cells);
    m_list->insertTopLevelItem(0, item);
    auto* undo = new QPushButton(tr("Undo"), m_list);
    undo->setObjectName(u"undo%1Button"_s.arg(at + 1));
    undo->setAccessibleName(tr("Undo %1").arg(one.whose));
    undo->setAutoDefault(false);
    undo->setFlat(true);
    connect(undo, &QPushButton::clicked, this, [this, at] { takeBack(at); });
    m_list->setItemWidget(item, undoColumn, undo);
    while (m_list->topLevelItemCount() > listedMarks)
        delete m_list->takeTopLevelItem(listedMarks);
    say(tone, word, whose, line);
    showCount();
}

void ScanDialog::say(Tone tone, const QString& word, const QString& whose, const QString& line)
{
    m_result->show(tone, word, whose, line);
}

void ScanDialog::refuse(Tone tone, const QString& word, const QString& sentence)
{
    say(tone, word, {}, sentence);
    QApplication::beep();
}

void ScanDialog::takeBack(int at)
{
    Done& one = m_done[at];
    if (one.takenBack)
        return;
    const auto back = one.takeBack();
    if (!back) {
        refuse(Tone::Error, tr("Not undone"), describe(back.error()));
        return;
    }
    one.takenBack = true;
    --m_marked;
    if (QTreeWidgetItem* item = m_list->topLevelItem(int(m_done.size()) - 1 - at)) {
        item->setText(int(one.cells.size()) - 1, tr("undone"));
        if (QWidget* button = m_list->itemWidget(item, int(one.cells.size())))
            button->setEnabled(false);
    }
    say(Tone::Info, tr("Undone"), one.whose, *back);
    showCount();
    m_code->setFocus();
}

void ScanDialog::takeBackLast()
{
    for (int at = int(m_done.size()) - 1; at >= 0; --at)
        if (!m_done[at].takenBack) {
            takeBack(at);
            return;
        }
}

void ScanDialog::showCount()
{
    m_count->setText(countText());
}

void ScanDialog::focusCode()
{
    m_code->setFocus();
}

bool ScanDialog::eventFilter(QObject* watched, QEvent* event)
{
    // With nothing typed Ctrl+Z means the last paper, not the code that was cleared after it.
    if (watched == m_code && event->type() == QEvent::ShortcutOverride && m_code->text().isEmpty()
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ScanDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter belongs to the code alone; the dialog must never take it for “close”.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_code->setFocus();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace bihuan
