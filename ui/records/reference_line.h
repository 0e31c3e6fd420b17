// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record_store.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>

#include <functional>

namespace bihuan {

/// One record of another kind, found by typing in place: what is typed is looked for in names, codes and pinyin initials.
/// The list hangs below the line and never takes the keyboard, so that an input method goes on working; Enter or Tab takes
/// the row marked in it, Esc leaves the text as typed. Quicker than ReferencePicker, for panels filled in many times a day.
class ReferenceLine final : public QLineEdit {
    Q_OBJECT
public:
    static constexpr int mostListed = 8;

    ReferenceLine(const RecordKind& kind, const RecordStore& store, QWidget* parent = nullptr);
    ~ReferenceLine() override;

    /// Which records are offered (zones in use, people on the staff); none = all that are not voided.
    void setOffered(std::function<bool(const Record&)> offered);
    /// What stands beside the name in the list, and is searched, too: building and floor, department.
    void setBeside(std::function<QString(const Record&)> beside);

    qint64 id() const { return m_id; } ///< 0 = none
    void setId(qint64 id);
    /// What was typed and is no record; empty when one was chosen or nothing was typed.
    QString unmatched() const { return m_id == 0 ? text().trimmed() : QString(); }
    /// After records changed; the one chosen stays.
    void reload();
    QListWidget* list() const { return m_list; } ///< null until something was typed

signals:
    void idChanged(qint64 id); ///< by the user; 0 = nothing or an unknown word stands there now
    void taken(); ///< by Enter: the next field, please

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    struct Entry {
        qint64 id = 0;
        QString name;
        QString beside;
        QString key; ///< lower case: name, initials, codes, what stands beside
    };
    void readEntries();
    void offer();
    void showList();
    bool takeCurrent();
    void closeList();
    QList<int> fitting(const QString& typed, int& more) const;

    const RecordKind& m_kind;
    const RecordStore& m_store;
    std::function<bool(const Record&)> m_offered;
    std::function<QString(const Record&)> m_beside;
    QList<Entry> m_entries;
    bool m_read = false;
    bool m_composing = false;
    qint64 m_id = 0;
    QPointer<QListWidget> m_list; ///< a child of the window, above everything else
};

} // namespace bihuan
