// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/people_list.h"

#include <QComboBox>
#include <QListWidget>

namespace bihuan {

using namespace Qt::StringLiterals;

inline QStringList shownNames(PeopleList& f)
{
    QStringList names;
    for (int row = 0; row < f.page->model().rowCount(); ++row)
        names << f.cell(row, u"name"_s);
    return names;
}

inline QStringList textsOf(const QListWidget& list)
{
    QStringList texts;
    for (int i = 0; i < list.count(); ++i)
        texts << list.item(i)->text();
    return texts;
}

/// Chooses an entry as a person does; the signal comes from the choice, not from the index.
inline void choose(QComboBox& box, const QString& beginning)
{
    for (int i = 0; i < box.count(); ++i)
        if (box.itemText(i).startsWith(beginning)) {
            box.setFocus();
            box.setCurrentIndex(i);
            emit box.activated(i);
            return;
        }
    FAIL("nothing begins with " << beginning.toStdString());
}

/// Three in the teaching office, two in general affairs (one of them gone), one nowhere.
inline void addSix(PeopleList& f)
{
    for (const QString& name : { u"张伟"_s, u"李娜"_s, u"王芳"_s })
        f.school.addPerson(name, f.teachers, f.office, name);
    f.school.addPerson(u"赵敏"_s, f.teachers, f.affairs, u"赵敏"_s);
    Person gone = f.school.addPerson(u"钱进"_s, f.teachers, f.affairs, u"钱进"_s);
    gone.leftOn = QDate(2026, 7, 1);
    f.school.add(personType(), gone);
    f.school.addPerson(u"孙立"_s, f.teachers, {}, u"孙立"_s);
}

} // namespace bihuan
