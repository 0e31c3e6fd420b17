// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_rows.h"

#include <QFormLayout>
#include <QLabel>

namespace bihuan {

QFormLayout* makeForm()
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

void addFormRow(QFormLayout& form, const QString& label, QWidget* input, const QString& name, QWidget* buddy)
{
    QWidget* target = buddy ? buddy : input;
    target->setObjectName(name);
    target->setAccessibleName(QString(label).remove(u'&'));
    auto* text = new QLabel(label, input->parentWidget());
    text->setBuddy(target);
    form.addRow(text, input);
}

} // namespace bihuan
