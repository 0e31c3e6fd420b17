// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/name_pattern_edit.h"

#include "core/base/describe.h"
#include "ui/widgets/theme.h"

#include <QMenu>

namespace bihuan {

using namespace Qt::StringLiterals;

NamePatternEdit::NamePatternEdit(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_example(new QLabel(this))
{
    setObjectName(u"namePattern"_s);
    m_edit->setObjectName(u"patternEdit"_s);
    m_edit->setAccessibleName(tr("Pattern of the file names"));
    m_example->setObjectName(u"patternExample"_s);
    m_example->setTextFormat(Qt::PlainText);
    m_example->setWordWrap(true);
    auto* fields = new QPushButton(tr("Insert &field"), this);
    fields->setObjectName(u"patternFieldsButton"_s);
    fields->setAutoDefault(false);
    auto* menu = new QMenu(fields);
    menu->setObjectName(u"patternFieldsMenu"_s);
    for (const QString& field : letterNameFields())
        connect(menu->addAction(field), &QAction::triggered, this, [this, field] { insert(field); });
    fields->setMenu(menu);
    auto* row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(fields);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_example);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        showExample();
        emit edited();
    });
}

QString NamePatternEdit::pattern() const
{
    return m_edit->text();
}

void NamePatternEdit::setPattern(const QString& pattern)
{
    m_edit->setText(pattern);
}

void NamePatternEdit::setExample(const PrintLetter& letter)
{
    m_letter = letter;
    showExample();
}

void NamePatternEdit::insert(const QString& field)
{
    m_edit->insert(u"{%1}"_s.arg(field));
    m_edit->setFocus();
}

void NamePatternEdit::showExample()
{
    const auto name = letterFileName(m_edit->text(), m_letter);
    m_acceptable = name.has_value() && !m_edit->text().trimmed().isEmpty();
    m_example->setText(name ? tr("For example: %1").arg(*name) : describe(name.error()));
    setTextColor(m_example, name ? palette().color(QPalette::PlaceholderText) : toneColors(Tone::Error, palette()).text);
}

} // namespace bihuan
