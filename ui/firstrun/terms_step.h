// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/school_term.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace bihuan {

class DateEdit;

/// The school year and its terms, with the usual days to be corrected.
class TermsStep final : public QWidget {
    Q_OBJECT
public:
    explicit TermsStep(QDate today, QWidget* parent = nullptr);

    QList<SchoolTerm> terms() const; ///< empty when they are to be entered later; a day that is no date is invalid
    void leaveOut();

private:
    struct Row {
        DateEdit* first = nullptr;
        DateEdit* last = nullptr;
        DateEdit* weeks = nullptr;
    };
    void fillUsual();

    QCheckBox* m_enter;
    QSpinBox* m_year;
    QWidget* m_days;
    QList<Row> m_rows;
};

} // namespace bihuan
