// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QWidget>

class QLineEdit;

namespace bihuan {

/// A field in which one of many is found by typing: part of its name, its number, or pinyin initials. What fits is listed
/// below, as a part of the window and never with the keyboard, so that input methods work; Enter takes the first, Down and
/// Up another. What is none of them stays as text.
class FindEdit final : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        qint64 id = 0;
        QString text; ///< as shown
        QString keys; ///< further words it is found by, such as its number
    };
    FindEdit(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    void setEntries(QList<Entry> entries);
    qint64 id() const { return m_id; } ///< 0 = none was taken
    QString text() const;
    void take(qint64 id); ///< shows the entry; 0 empties the field
    void setText(const QString& text); ///< free text
    void setPlaceholder(const QString& text);
    QLineEdit* edit() const { return m_edit; }

signals:
    void taken(); ///< by Enter, with an entry or with free text: on to the next field
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& typed);
    void showList();
    void takeRow(int row);
    bool keyPressed(int key);

    QLineEdit* m_edit;
    QListWidget* m_list;
    struct Known {
        Entry entry;
        QString key;
    };
    QList<Known> m_entries;
    qint64 m_id = 0;
};

} // namespace bihuan
