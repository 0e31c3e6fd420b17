// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"
#include "core/storage/attachments.h"
#include "ui/widgets/action_dialog.h"

class QTimer;
class QTreeWidget;

namespace bihuan {

class FilterEdit;
class PreviewPane;

/// “Drill of September (Drill)”: the record a file hangs on.
QString nameOfUse(const RecordStore& store, const AttachmentUse& use);

/// Files that hang on records already: found by name, by what they say, by their day or by the name of a record.
class AttachmentPicker final : public ActionDialog {
    Q_OBJECT
public:
    AttachmentPicker(const RecordStore& store, AttachmentStore& attachments, QWidget* parent = nullptr);

signals:
    void chosen(const QList<Attachment>& files);

protected:
    void carryOut() override;

private:
    void fill();

    const RecordStore& m_store;
    AttachmentStore& m_attachments;
    QList<AttachmentEntry> m_entries;
    QHash<qint64, QStringList> m_records; ///< names of the records each hangs on
    FilterEdit* m_filter;
    QTreeWidget* m_list;
    PreviewPane* m_preview;
};

/// Another name for a file on its record.
class NameDialog final : public ActionDialog {
    Q_OBJECT
public:
    NameDialog(const QString& name, const QString& offered, QWidget* parent = nullptr);

signals:
    void named(const QString& name);

protected:
    void carryOut() override;

private:
    QLineEdit* m_name;
};

} // namespace bihuan
