// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

class QPushButton;

namespace bihuan {

class ToneLabel;

/// Below a field that was changed both here and, meanwhile, in the database: shows the other value and swaps the two.
class ConflictNote final : public QWidget {
    Q_OBJECT
public:
    explicit ConflictNote(const QString& column, QWidget* parent);

    void showValues(const QVariant& mine, const QVariant& stored, const QString& mineShown, const QString& storedShown);
    void clear();

signals:
    void chosen(const QVariant& value);

private:
    void showOther();
    void swap();

    ToneLabel* m_other;
    QPushButton* m_take;
    QVariant m_mine, m_stored;
    QString m_mineShown, m_storedShown;
    bool m_mineInForm = true;
};

} // namespace bihuan
