// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/conflict_note.h"

#include "ui/widgets/tone_label.h"

namespace bihuan {

using namespace Qt::StringLiterals;

ConflictNote::ConflictNote(const QString& column, QWidget* parent)
    : QWidget(parent)
    , m_other(new ToneLabel(Tone::Warning, this))
    , m_take(new QPushButton(this))
{
    setObjectName(column + u"Conflict"_s);
    m_other->setObjectName(column + u"Other"_s);
    m_take->setObjectName(column + u"Take"_s);
    m_take->setAutoDefault(false);
    m_take->setAccessibleName(tr("Take the saved one"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_other, 1);
    row->addWidget(m_take);
    connect(m_take, &QPushButton::clicked, this, &ConflictNote::swap);
    hide();
}

void ConflictNote::showValues(const QVariant& mine, const QVariant& stored, const QString& mineShown,
                              const QString& storedShown)
{
    m_mine = mine;
    m_stored = stored;
    m_mineShown = mineShown;
    m_storedShown = storedShown;
    m_mineInForm = true;
    showOther();
    show();
}

void ConflictNote::clear()
{
    m_mine = m_stored = {};
    hide();
}

void ConflictNote::showOther()
{
    const QString other = m_mineInForm ? m_storedShown : m_mineShown;
    const QString value = other.isEmpty() ? tr("(empty)") : other;
    m_other->setText(m_mineInForm ? tr("Saved meanwhile: %1").arg(value) : tr("Entered by you: %1").arg(value));
    m_take->setText(m_mineInForm ? tr("Take the saved one") : tr("Keep mine"));
    m_take->setAccessibleName(m_take->text() + u' ' + value);
}

void ConflictNote::swap()
{
    m_mineInForm = !m_mineInForm;
    showOther();
    emit chosen(m_mineInForm ? m_mine : m_stored);
}

} // namespace bihuan
