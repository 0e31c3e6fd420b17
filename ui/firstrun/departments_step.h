// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/new_school.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace bihuan {

/// The usual departments with tick boxes: left out, renamed or added to.
class DepartmentsStep final : public QWidget {
    Q_OBJECT
public:
    explicit DepartmentsStep(QWidget* parent = nullptr);

    QList<NewDepartment> departments() const;
    void reset(); ///< as they usually are

private:
    QListWidgetItem* addItem(const NewDepartment& department);

    QListWidget* m_list;
};

} // namespace bihuan
