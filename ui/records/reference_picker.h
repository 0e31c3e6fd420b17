// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_service.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;

namespace bihuan {

class FilterEdit;
class ToneLabel;

/// Chooses records of a kind: a filter to type in (pinyin initials too) and a list below it, with ticks when several may
/// be chosen. A dialog, not a completer under the field: completers and Chinese input methods do not go together.
/// Voided records are found, struck through, so that nobody enters them anew; they cannot be chosen.
class ReferencePicker final : public QDialog {
    Q_OBJECT
public:
    ReferencePicker(const RecordKind& kind, const RecordStore& store, bool several, const QList<qint64>& chosen,
                    QWidget* parent = nullptr);

    /// Offers to create what is typed and not there, when its name is all such a record needs. `why`: for the history.
    void offerCreating(RecordService& service, const QString& why);
    /// As if typed: the character that opened the dialog.
    void setFilter(const QString& text);

signals:
    void chosen(const QList<qint64>& ids); ///< empty = none

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        qint64 id = 0;
        QString name;
        QString key; ///< what the filter looks in
        bool voided = false;
    };

    void addEntry(const Record& record);
    void fill();
    bool canCreate(const QString& name) const;
    void create();
    void take();
    void finish(const QList<qint64>& ids);

    const RecordKind& m_kind;
    bool m_several;
    QList<qint64> m_chosen; ///< in the order they were chosen
    QList<Entry> m_entries;
    RecordService* m_service = nullptr;
    QString m_why;
    FilterEdit* m_filter;
    QListWidget* m_list;
    ToneLabel* m_more;
    QPushButton* m_create;
};

} // namespace bihuan
