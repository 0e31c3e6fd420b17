// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/reference_picker.h"

#include "core/base/text.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QListWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int keyRole = IdRole + 100; ///< what the filter looks in
} // namespace

ReferencePicker::ReferencePicker(const RecordKind& kind, const RecordStore& store, bool several,
                                 const QList<qint64>& chosen, QWidget* parent)
    : QDialog(parent)
    , m_several(several)
    , m_filter(new FilterEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"referencePicker"_s);
    resize(380, 460);
    m_filter->setPlaceholderText(tr("Type a part of the name or its pinyin initials"));
    m_filter->setFollower(m_list);
    m_list->setObjectName(u"referenceList"_s);
    m_list->setAccessibleName(kind.pluralTitle());
    m_list->setUniformItemSizes(true);

    const auto records = store.list(kind, { .voidedToo = true });
    const qsizetype nameAt = kind.indexOf(kind.nameColumn);
    const bool person = nameAt >= 0 && kind.fields[nameAt].has(FieldFlag::PersonName);
    for (const Record& record : records ? *records : QList<Record>()) {
        if (record.voided && !chosen.contains(record.id))
            continue; // what was voided stays where it was chosen, and is not offered anew
        const QString name = kind.nameOf(record);
        auto* item = new QListWidgetItem(record.voided ? tr("%1 (voided)").arg(name) : name, m_list);
        item->setData(IdRole, record.id);
        item->setData(keyRole, QString(name.toLower() + u'\n' + pinyinInitials(name, person)));
        item->setSizeHint(QSize(0, fontMetrics().height() + 14));
        if (several) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(chosen.contains(record.id) ? Qt::Checked : Qt::Unchecked);
        } else if (chosen.contains(record.id)) {
            m_list->setCurrentItem(item);
        }
    }

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* ok = buttons->addButton(tr("C&hoose"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(u"referenceChoose"_s);
    makePrimary(ok);
    auto* none = buttons->addButton(tr("&None"), QDialogButtonBox::ResetRole);
    none->setObjectName(u"referenceNone"_s);
    connect(ok, &QPushButton::clicked, this, &ReferencePicker::take);
    connect(none, &QPushButton::clicked, this, [this] {
        emit this->chosen({});
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &ReferencePicker::filter);
    if (!several)
        connect(m_list, &QListWidget::itemDoubleClicked, this, &ReferencePicker::take);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    m_filter->setFocus();
}

void ReferencePicker::filter(const QString& text)
{
    const QString wanted = toHalfWidth(text).trimmed().toLower();
    QListWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        item->setHidden(!item->data(keyRole).toString().contains(wanted));
        if (!first && !item->isHidden())
            first = item;
    }
    if (!m_several)
        m_list->setCurrentItem(first); // Enter takes the first one that fits
}

void ReferencePicker::take()
{
    QList<qint64> ids;
    if (m_several) {
        for (int i = 0; i < m_list->count(); ++i)
            if (m_list->item(i)->checkState() == Qt::Checked)
                ids << m_list->item(i)->data(IdRole).toLongLong();
    } else if (const QListWidgetItem* item = m_list->currentItem(); item && !item->isHidden()) {
        ids << item->data(IdRole).toLongLong();
    } else {
        return;
    }
    emit chosen(ids);
    accept();
}

} // namespace bihuan
