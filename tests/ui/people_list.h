// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/memory_school.h"
#include "tests/ui/test_dialogs.h"
#include "tests/ui/test_printers.h"
#include "tests/ui/ui_support.h"
#include "ui/records/record_list_page.h"
#include "ui/records/record_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/ui_settings.h"

#include <QAction>
#include <QTemporaryDir>

namespace bihuan {

using namespace Qt::StringLiterals;

inline std::optional<RowStatus> testStaffStatus(const Record& record)
{
    const Person person = personType().fromRecord(record);
    if (record.voided)
        return RowStatus{ u"已作废"_s, Tone::Neutral };
    return person.leftOn.isValid() ? RowStatus{ u"已离岗"_s, Tone::Warning } : RowStatus{ u"在岗"_s, Tone::Ok };
}

/// The list of people over a school in memory, with what its page needs.
struct PeopleList {
    test::MemorySchool school;
    QTemporaryDir folder;
    UiSettings settings{ folder.filePath(u"ui.ini"_s) };
    TestDialogs dialogs;
    TestPrinters printers;
    StaffCategory teachers = school.addCategory(u"teacher"_s, u"教师"_s);
    Department office = school.add(departmentType(), Department{ .name = u"教导处"_s, .position = 1 });
    Department affairs = school.add(departmentType(), Department{ .name = u"总务处"_s, .position = 2 });
    Post head = school.addPost(u"班主任"_s);
    Theme& theme = lightTheme();
    /// None: there is no printing, as the page then says.
    std::function<std::unique_ptr<PageSet>(TableContent, const DocumentInfo&)> makeTable;
    std::unique_ptr<RecordListPage> page;

    UiContext context() { return { *school.service, dialogs, printers, settings, makeTable }; }

    RecordListPage& open()
    {
        page = std::make_unique<RecordListPage>(
            personType().kind(), context(),
            RecordListOptions{ u"people"_s, u"导入教职工名单，或者逐个新建。"_s, testStaffStatus, [](QWidget*) {}, 1 });
        page->resize(900, 600);
        page->show();
        page->activated();
        return *page;
    }
    QAction* action(const char* name) { return page->findChild<QAction*>(QString::fromUtf8(name)); }
    RecordTable& table() { return *child<RecordTable>(*page, "recordTable"); }
    MessageBar& messages() { return page->messages(); }
    QString cell(int row, const QString& column)
    {
        return page->model().index(row, int(personType().kind().indexOf(column))).data().toString();
    }
};

} // namespace bihuan
