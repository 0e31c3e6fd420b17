// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/attachment_picker.h"

#include "core/base/text.h"
#include "core/records/attachment_text.h"
#include "ui/records/preview_pane.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/form_rows.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_pill.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 300; ///< more is narrowed down by typing

} // namespace

QString nameOfUse(const RecordStore& store, const AttachmentUse& use)
{
    const RecordKind* kind = store.registry().find(use.table);
    if (!kind)
        return use.table;
    const auto record = store.find(*kind, use.record);
    return AttachmentPicker::tr("%1 (%2)").arg(record && *record ? kind->nameOf(**record).simplified().left(60) : QString::number(use.record), kind->title());
}

AttachmentPicker::AttachmentPicker(const RecordStore& store, AttachmentStore& attachments, QWidget* parent)
    : ActionDialog(u"attachmentPicker"_s, tr("Files of other records"), tr("&Attach"), parent)
    , m_store(store)
    , m_attachments(attachments)
    , m_filter(new FilterEdit(this))
    , m_list(new QTreeWidget(this))
    , m_preview(new PreviewPane(this))
{
    resize(860, 520);
    const auto entries = attachments.entries();
    if (entries)
        m_entries = *entries;
    else
        messages().showError(entries.error());
    m_filter->setPlaceholderText(tr("Name, text, day or record"));
    m_list->setObjectName(u"pickerList"_s);
    m_list->setAccessibleName(tr("Files"));
    m_list->setHeaderLabels({ tr("Name"), tr("Date"), tr("Hangs on") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(0, fontMetrics().height() * 12);
    m_filter->setFollower(m_list);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_list, 3);
    row->addWidget(m_preview, 2);
    contents()->addWidget(m_filter);
    contents()->addLayout(row, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &AttachmentPicker::fill);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (!item)
            return m_preview->clear();
        const AttachmentEntry& one = m_entries[item->data(0, IdRole).toLongLong()];
        m_preview->showFile(m_attachments.fileOf(one.attachment), one.attachment);
    });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] { acceptButton()->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this] { carryOut(); });
    fill();
    m_filter->setFocus();
}

void AttachmentPicker::fill()
{
    const QString typed = cleanLine(m_filter->text());
    QSet<qint64> said;
    if (!typed.isEmpty()) {
        const auto hits = searchAttachments(m_store, typed, mostListed);
        for (const AttachmentHit& hit : hits.value_or({}))
            said << hit.attachment.id;
    }
    m_list->clear();
    for (qsizetype at = 0; at < m_entries.size() && m_list->topLevelItemCount() < mostListed; ++at) {
        const AttachmentEntry& one = m_entries[at];
        if (!m_records.contains(one.attachment.id)) {
            QStringList names;
            for (const AttachmentUse& use : m_attachments.usesOf(one.attachment.id).value_or({}))
                names << nameOfUse(m_store, use);
            names.removeDuplicates();
            m_records.insert(one.attachment.id, names);
        }
        const QString records = m_records.value(one.attachment.id).join(u'、'), day = one.firstDate.isValid() ? one.firstDate.toString(Qt::ISODate) : QString();
        const bool fits = typed.isEmpty() || said.contains(one.attachment.id) || one.attachment.originalName.contains(typed, Qt::CaseInsensitive) || day.contains(typed) || records.contains(typed, Qt::CaseInsensitive);
        if (!fits)
            continue;
        auto* item = new QTreeWidgetItem(m_list, { one.attachment.originalName, day, records.isEmpty() ? tr("no record any more") : records });
        item->setData(0, IdRole, at);
        item->setToolTip(2, records);
    }
    acceptButton()->setEnabled(false);
    m_preview->clear();
}

void AttachmentPicker::carryOut()
{
    QList<Attachment> files;
    for (const QTreeWidgetItem* item : m_list->selectedItems())
        files << m_entries[item->data(0, IdRole).toLongLong()].attachment;
    if (files.isEmpty()) {
        messages().showMessage(Tone::Info, tr("Choose the files to be attached."));
        return;
    }
    QDialog::accept();
    emit chosen(files);
}

NameDialog::NameDialog(const QString& name, const QString& offered, QWidget* parent)
    : ActionDialog(u"fileNameDialog"_s, tr("Name of the file"), tr("&Save"), parent)
{
    resize(520, 180);
    auto* form = makeForm();
    m_name = addLine(form, u"fileName"_s, tr("&Name on this record"), name);
    contents()->addLayout(form);
    if (!offered.isEmpty() && offered != name) {
        auto* take = new QPushButton(tr("&As the record: %1").arg(offered), this);
        take->setObjectName(u"fileNameOffered"_s);
        take->setAutoDefault(false);
        connect(take, &QPushButton::clicked, this, [this, offered] { m_name->setText(offered); });
        contents()->addWidget(take);
    }
    contents()->addStretch(1);
    m_name->setFocus();
}

void NameDialog::carryOut()
{
    const QString name = cleanLine(m_name->text());
    if (name.isEmpty()) {
        messages().showMessage(Tone::Error, tr("A file needs a name."));
        return;
    }
    emit named(name);
    accept();
}

} // namespace bihuan
