// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organization/agreements/agreement_printing.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace bihuan {

/// How the files of a batch are named: text with fields from a menu, and below it the name the first one will get.
class NamePatternEdit final : public QWidget {
    Q_OBJECT
public:
    explicit NamePatternEdit(QWidget* parent = nullptr);

    QString pattern() const;
    void setPattern(const QString& pattern);
    void setExample(const PrintLetter& letter);
    bool isAcceptable() const { return m_acceptable; }

signals:
    void edited();

private:
    void insert(const QString& field);
    void showExample();

    PrintLetter m_letter;
    QLineEdit* m_edit;
    QLabel* m_example;
    bool m_acceptable = true;
};

} // namespace bihuan
