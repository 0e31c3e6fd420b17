// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/departments_step.h"

#include "core/base/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tone_label.h"

#include <QListWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

namespace {
constexpr int codeRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1; ///< as it was, for a line that is emptied
} // namespace

DepartmentsStep::DepartmentsStep(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
{
    setObjectName(u"departmentsStep"_s);
    m_list->setObjectName(u"departmentList"_s);
    m_list->setAccessibleName(tr("Departments"));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::SelectedClicked);
    auto* hint = new ToneLabel(Tone::Neutral, this);
    hint->setObjectName(u"departmentsHint"_s);
    hint->setText(tr("Take the tick from what your school does not have; double-click to rename. Departments in the staff "
                     "list that are not here are added with it."));
    auto* add = new QPushButton(themedIcon(u"add"_s), tr("&Add a department"), this);
    add->setObjectName(u"addDepartmentButton"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(12);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        QListWidgetItem* item = addItem({ {}, tr("New department") });
        m_list->setCurrentItem(item);
        m_list->editItem(item);
    });
    connect(m_list, &QListWidget::itemChanged, this, [](QListWidgetItem* item) {
        if (cleanLine(item->text()).isEmpty())
            item->setText(item->data(nameRole).toString());
    });
    reset();
}

QListWidgetItem* DepartmentsStep::addItem(const NewDepartment& department)
{
    auto* item = new QListWidgetItem(department.name, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
    item->setData(codeRole, department.code);
    item->setData(nameRole, department.name);
    item->setCheckState(department.used ? Qt::Checked : Qt::Unchecked);
    return item;
}

void DepartmentsStep::reset()
{
    m_list->clear();
    if (const auto usual = usualDepartments())
        for (const NewDepartment& department : *usual)
            addItem(department);
}

QList<NewDepartment> DepartmentsStep::departments() const
{
    QList<NewDepartment> departments;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem* item = m_list->item(i);
        departments << NewDepartment{ item->data(codeRole).toString(), cleanLine(item->text()),
                                      item->checkState() == Qt::Checked };
    }
    return departments;
}

} // namespace bihuan
