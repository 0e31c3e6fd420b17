// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/watch/watch_sub_dialog.h"

#include "core/base/text.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/status_pill.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

WatchSubDialog::WatchSubDialog(const QString& title, const QList<WatchCandidate>& candidates, bool nobody, QWidget* parent)
    : QDialog(parent)
    , m_candidates(candidates)
    , m_filter(new FilterEdit(this))
    , m_list(new QListWidget(this))
    , m_note(new QLineEdit(this))
{
    setObjectName(u"watchSubDialog"_s);
    setWindowTitle(tr("Who stands in"));
    resize(440, 520);
    auto* what = new QLabel(title, this);
    what->setObjectName(u"watchSubWhat"_s);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    m_filter->setPlaceholderText(tr("Type a part of the name or its pinyin initials"));
    m_filter->setFollower(m_list);
    m_list->setObjectName(u"watchSubList"_s);
    m_list->setAccessibleName(tr("People who are free"));
    m_note->setObjectName(u"watchSubNote"_s);
    auto* label = new QLabel(tr("&Remark"), this);
    label->setBuddy(m_note);
    m_note->setAccessibleName(tr("Remark"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("&Stands in"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"watchSubTake"_s);
    makePrimary(m_take);
    if (nobody) {
        auto* none = buttons->addButton(tr("&Nobody, note the absence"), QDialogButtonBox::ResetRole);
        none->setObjectName(u"watchSubNobody"_s);
        connect(none, &QPushButton::clicked, this, [this] {
            emit chosen({}, m_note->text().trimmed());
            accept();
        });
    }
    connect(m_take, &QPushButton::clicked, this, &WatchSubDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &WatchSubDialog::fill);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &WatchSubDialog::take);
    auto* note = new QHBoxLayout;
    note->addWidget(label);
    note->addWidget(m_note, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(what);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(note);
    column->addWidget(buttons);
    m_filter->setFocus();
    fill();
}

void WatchSubDialog::fill()
{
    const QString wanted = cleanLine(toHalfWidth(m_filter->text())).toLower();
    m_list->clear();
    for (const WatchCandidate& one : std::as_const(m_candidates)) {
        if (!wanted.isEmpty() && !one.name.toLower().contains(wanted) && !pinyinInitials(one.name, true).contains(wanted))
            continue;
        QStringList facts{ tr("%1 this week").arg(one.week), tr("%1 this term").arg(one.term) };
        if (one.backup)
            facts.prepend(tr("deputy"));
        auto* item = new QListWidgetItem(tr("%1   (%2)").arg(one.name, facts.join(u"，"_s)), m_list);
        item->setData(IdRole, one.person.value());
    }
    m_list->setCurrentRow(0);
    m_take->setEnabled(m_list->count() > 0);
}

void WatchSubDialog::take()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    emit chosen(Id<Person>(item->data(IdRole).toLongLong()), m_note->text().trimmed());
    accept();
}

} // namespace bihuan
